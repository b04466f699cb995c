### Lettres types et guide de réponse.

### Règles et calculs : pages et fenêtre.

### Les actes de la chaîne : pages et fenêtre.

## Titres

act-title-support_notice = Réserve sur support
act-title-support_notice-on = Réserve sur support : { $subject }
pdf-title-support_notice = Réserve sur support
act-title-notice = Mise en garde
act-title-notice-on = Mise en garde : { $subject }
pdf-title-notice = Mise en garde
act-title-convocation = Convocation
act-title-convocation-on = Convocation : { $subject }
pdf-title-convocation = Convocation
act-title-lifting = Procès-verbal de levée des réserves
act-title-lifting-on = Procès-verbal de levée des réserves : { $subject }
pdf-title-lifting = Procès-verbal de levée des réserves
act-title-rectification = Acte rectificatif
act-title-rectification-on = Acte rectificatif : { $subject }
pdf-title-rectification = Acte rectificatif
act-title-statement = Constat unilatéral
act-title-statement-on = Constat unilatéral : { $subject }
pdf-title-statement = Constat unilatéral
act-title-letter = Lettre
act-title-letter-on = Lettre : { $subject }
pdf-title-letter = Lettre
act-title-termination = Résiliation du marché
act-title-termination-on = Résiliation du marché : { $subject }
pdf-title-termination = Résiliation du marché

## Ce qui ne peut pas encore venir

problem-not-yet-terminated = Le marché a été résilié par l’acte { $number } : il n’y a plus d’avenant ni de mise en garde possible. Écrivez une lettre, ou établissez un nouveau dossier pour de nouveaux travaux.
problem-not-yet-no-open-reserve = Aucune réserve n’est ouverte : il n’y a rien à lever. Les réserves s’écrivent dans un procès-verbal de réception signé par le client.
problem-not-yet-nothing-to-correct = Aucun acte n’est encore établi : un brouillon se corrige directement.
problem-not-yet-all-received = Tout a déjà été reçu par l’acte { $number }. Pour des réserves, établissez une levée ; pour une erreur, un acte rectificatif.

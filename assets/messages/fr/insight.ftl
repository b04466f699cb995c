### Échéances, dossier de litige, enseignements, exports.

## Échéances

deadline-repair = Réserve à reprendre ({ $number }) : { $what }
deadline-answer_awaited = Réponse attendue du client ({ $number }) : { $what }
deadline-answer_owed = Réponse à donner au client : { $what }
deadline-step = À faire : { $what }
deadline-visit = Visite à { $time }, convocation { $number }
deadline-end = Fin convenue des travaux
deadline-retention = Retenue de garantie à libérer : { $amount } ({ $number })
deadline-guarantee = Fin de garantie : { $what } ({ $number })
deadline-payment = Paiement attendu : { $amount }, { $what }
deadline-unsigned = Le client n’a pas encore signé l’acte { $number }
deadline-in-dossier = { $message } · { $dossier }
calendar-name = Échéances de chantier
calendar-file = echeances.ics
problem-no-deadlines = Aucune échéance n’a de date : il n’y a rien à mettre dans un agenda.

## Enseignements

objection-cause-support = état du support
objection-cause-workmanship = exécution
objection-cause-material = matériau ou produit
objection-cause-other_trade = autre corps d’état
objection-cause-unclear_agreement = accord imprécis
objection-cause-later_wish = demande venue après
objection-cause-planning = livraison, météo, personnel
objection-cause-not_told = information donnée trop tard
objection-cause-unknown = cause non établie
learning-lot-none = sans lot
habit-support = La cause la plus fréquente est l’état du support. Avant de commencer, mesurez-le et photographiez-le, et faites choisir le client par une réserve sur support.
habit-workmanship = La cause la plus fréquente est l’exécution. Faites le tour des ouvrages avec les critères convenus avant d’appeler le client.
habit-material = La cause la plus fréquente est le matériau. Convenez d’un échantillon de référence, signé, avant la commande.
habit-other_trade = La cause la plus fréquente est un autre corps d’état. Photographiez ce que vous trouvez et ce que vous laissez, et dites par écrit ce qui vous gêne.
habit-unclear_agreement = La cause la plus fréquente est un accord imprécis. Écrivez pour chaque ouvrage à quoi on verra qu’il est réussi.
habit-later_wish = La cause la plus fréquente est une demande venue après. Chiffrez chaque changement par un avenant, avant de le faire.
habit-planning = La cause la plus fréquente est le planning. Prévenez par écrit dès que vous le savez, avec la raison et la nouvelle date.
habit-not_told = La cause la plus fréquente est une information donnée trop tard. Prévenez par écrit avant, jamais après.

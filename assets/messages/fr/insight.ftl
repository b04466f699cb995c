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

### Échéances, dossier de litige, enseignements, exports.

## Échéances

deadline-repair = Réserve à reprendre ({ $number }) : { $what }
deadline-answer_awaited = Réponse attendue du client ({ $number }) : { $what }
deadline-answer_owed = Réponse à donner au client : { $what }
deadline-step = À faire : { $what }
deadline-step-of-act = À faire ({ $number }) : { $what }. Une fois fait, notez-le au suivi, au sujet de cet acte.
deadline-visit = Visite à { $time }, convocation { $number }
deadline-end = Fin convenue des travaux
deadline-retention = Retenue de garantie à libérer : { $amount } ({ $number }){ $lowered ->
    [yes] , ramenée de { $stated } par { $by }
   *[no] {""}
}{ $opposed ->
    [stops] . Opposition motivée du client, { $opposed-on } : la libération attend qu’elle soit réglée.
    [not_registered] . Opposition du client, { $opposed-on }, sans effet : elle n’est pas venue par lettre recommandée.
    [without_reasons] . Opposition du client, { $opposed-on }, sans effet : elle ne donne pas de motif.
    [too_late] . Opposition du client, { $opposed-on }, sans effet : elle est venue après l’échéance.
   *[none] {""}
}
deadline-guarantee = Dernier jour : { $what } ({ $number })
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
habit-support = Parmi les causes établies, la plus fréquente est l’état du support. Avant de commencer, mesurez-le et photographiez-le, et faites choisir le client par une réserve sur support.
habit-workmanship = Parmi les causes établies, la plus fréquente est l’exécution. Faites le tour des ouvrages avec les critères convenus avant d’appeler le client.
habit-material = Parmi les causes établies, la plus fréquente est le matériau. Convenez d’un échantillon de référence, signé, avant la commande.
habit-other_trade = Parmi les causes établies, la plus fréquente est un autre corps d’état. Photographiez ce que vous trouvez et ce que vous laissez, et dites par écrit ce qui vous gêne.
habit-unclear_agreement = Parmi les causes établies, la plus fréquente est un accord imprécis. Écrivez pour chaque ouvrage à quoi on verra qu’il est réussi.
habit-later_wish = Parmi les causes établies, la plus fréquente est une demande venue après. Chiffrez chaque changement par un avenant, avant de le faire.
habit-planning = Parmi les causes établies, la plus fréquente est le planning. Prévenez par écrit dès que vous le savez, avec la raison et la nouvelle date.
habit-not_told = Parmi les causes établies, la plus fréquente est une information donnée trop tard. Prévenez par écrit avant, jamais après.

## Données

data-file = Sans Réserve, données du { $date }
data-dossiers = dossiers
data-items = ouvrages
data-acts = actes
data-reserves = réserves
data-objections = réclamations
data-records = suivi
data-exhibits = pièces
column-dossier = Dossier
column-client = Client
column-site = Chantier
column-works = Travaux
column-reference = Référence
column-signed-on = Signé le
column-price = Prix convenu
column-price-now = Prix actuel
column-currency = Monnaie
column-starts-on = Début convenu
column-ends-on = Fin convenue
column-end-now = Fin actuelle
column-lot = Lot
column-item = Ouvrage
column-description = Description
column-location = Emplacement
column-quantity = Quantité
column-unit = Unité
column-unit-price = Prix unitaire
column-amount = Montant
column-criteria = Critères d’acceptation
column-number = Numéro
column-title = Titre
column-status = État
column-moment = Date et heure
column-subject = Objet
column-price-effect = Effet sur le prix
column-days-effect = Effet en jours
column-fingerprint = Empreinte
column-rank = Réserve n°
column-kind = Nature
column-client-words = Mots du client
column-contractor-words = Mots de l’entreprise
column-cause = Cause
column-answerable = Qui en répond
column-remedy = Solution
column-deadline = Délai
column-closed-by = Close par
column-received-on = Reçue le
column-channel = Moyen
column-facts = Faits
column-restatement = Reformulation
column-chosen = Proposition choisie
column-cost = Coût
column-confirmed-on = Confirmée le
column-feedback = Retour du client
column-words = Mots
column-due-on = Échéance
column-file = Fichier
column-caption = Légende
column-sha256 = SHA-256
column-captured = Prise de vue
column-grade = Dates du fichier
act-status-draft = brouillon
act-status-issued = établi
act-status-complete = établi
act-status-partly_signed = signé en partie
act-status-signed = signé
act-status-voided = annulé
reserve-standing-open = ouverte
reserve-standing-contested = contestée
reserve-standing-lifted_in_part = levée en partie
reserve-standing-settled = réglée par accord
reserve-standing-lifted = levée
objection-state-received = reçue
objection-state-understood = comprise
objection-state-answered = réponse donnée
objection-state-proposed = proposition faite
objection-state-agreed = accord trouvé
objection-state-contested = contestée
objection-state-done = fait
objection-state-confirmed = confirmée par le client
record-kind-contact = contact
record-kind-change_request = demande de modification
record-kind-correction_round = reprise
record-kind-due = somme due
record-kind-receipt = somme reçue
record-kind-incident = incident

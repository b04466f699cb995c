### Fenêtre : les actes de la chaîne.

window-status-complete = établi

## Nouvel acte
window-group-before = Avant les travaux
window-group-during = Pendant les travaux
window-group-reception = À la réception
window-group-after = Après la réception
window-group-letters = Lettres
window-new-support_notice-hint = Le mur, le sol ou la chape n’est pas apte : mesures, photos, et le client choisit.
window-new-notice-hint = Prévenir par écrit avant un retard, un surcoût ou un mauvais résultat.
window-new-convocation-hint = Appeler le client à une visite, avec une date et une autre au choix.
window-new-statement-hint = Le client n’est pas venu, n’a pas ouvert ou ne veut pas signer.
window-new-lifting-hint = Constater, réserve par réserve, ce qui a été repris.
window-new-rectification-hint = Corriger une erreur d’un acte déjà établi, qui ne change plus.
window-new-letter-hint = Réponse, relance, mise en demeure : d’après un texte type, à modifier.
window-new-termination-hint = Mettre fin au marché : ce qui est fait, ce qui est dû, ce qui est remis.

## Actes dans la chaîne
window-kind-short-support_notice = Réserve sur support
window-kind-short-agreement = Accord écrit
window-kind-short-notice = Mise en garde
window-kind-short-convocation = Convocation
window-kind-short-reception = PV de réception
window-kind-short-lifting = Levée des réserves
window-kind-short-rectification = Acte rectificatif
window-kind-short-statement = Constat unilatéral
window-kind-short-letter = Lettre
window-kind-short-termination = Résiliation
window-reserves-of = Réserves de l’acte { $number }
window-reserve-of = Réserve { $number } du { $act } : { $words }
window-reserve-dialog = Réserve { $number } du { $act }
window-reserve-from = { $number }
window-reserve-due = au plus tard le { $date }
window-closed-by-act = par l’acte { $number }
window-act-in-list = { $number }, { $title }, { $date }
window-open-act = Ouvrir l’acte
window-target-before = Avant reprise : { $name }
window-target-after = Après reprise : { $name }

## Suites d’un acte établi
window-next-acts = La suite
window-next-agreement = Écrire l’accord
window-next-notice = Mettre en garde
window-next-convocation = Convoquer
window-next-convocation-lifting = Convoquer pour la levée
window-next-reception = Dresser la réception
window-next-reception-again = Reprendre la réception
window-next-lifting = Lever les réserves
window-next-lifting-again = Lever ce qui reste
window-next-statement = Établir le constat
window-next-statement-notice = Notifier par lettre
window-next-retention = Demander la libération de la retenue
window-next-letter = Lettre
window-next-rectification = Rectifier

## Parties communes
window-section-sending = Envoi
window-sending-channel = Moyen
window-sending-date = Datée du
window-sending-reference = Numéro ou preuve
window-sending-reference-placeholder = n° de l’avis de réception
window-sending-by-hand-hint = Remise en main propre : le client en accuse réception par sa signature.
window-signatories-one-sided-hint = Cet écrit vaut par lui-même. Ne mettez ici que celui qui en accuse réception, ou un témoin.
window-steps = Étapes
window-step-who = Qui
window-step-what = Fait quoi
window-step-what-placeholder = livraison de la porte, pose le lendemain
window-step-due = Avant le
window-step-add = Ajouter une étape
window-follows = À la suite de
window-follows-nothing = (aucun acte)
window-follows-none = (première réception)
window-follows-refused = réception refusée { $number } du { $date }
window-answer-by = Réponse attendue avant le
window-appointment-time = à
window-no-end = date non convenue
window-unchanged = inchangé
window-before = Avant
window-after = Après
window-no-legal-advice = Le logiciel calcule et montre ses calculs ; il ne donne pas de conseil juridique.

## La réserve sur support
window-support-lead = Avant de commencer : ce que le support existant a d’anormal, ce que cela ferait au résultat, et ce que le client décide en connaissance de cause.
window-section-support = Le support
window-support-subject = Support concerné
window-support-subject-placeholder = mur nord du séjour
window-support-inspected = Examiné le
window-support-items = Ouvrages qui en dépendent
window-section-defects = Ce qui a été constaté
window-defects-hint = Un endroit par ligne : ce qu’on voit, ce qu’on mesure, ce qui serait admis.
window-defect-place = Endroit
window-defect-place-placeholder = à gauche de la porte
window-defect-what = Constat
window-defect-what-placeholder = mur hors d’aplomb
window-defect-measured = Mesure
window-defect-measured-placeholder = 14 mm sur 2 m
window-defect-tolerance = Tolérance et source
window-defect-tolerance-placeholder = 5 mm (NF DTU 25.41)
window-defect-add = Ajouter un constat
window-support-exhibits = Photos du support
window-support-exhibits-none = Déposer ou choisir des photos
window-support-consequence = Conséquence si les travaux continuent ainsi
window-support-consequence-placeholder = un jour de 1 cm restera visible en haut de la porte
window-section-proposal = Ce que l’entreprise propose
window-support-proposal = Réparation proposée
window-support-proposal-placeholder = redressement du mur par doublage sur 3 m
window-support-repair-price = Prix de la réparation
window-support-repair-days = Jours calendaires en plus
window-section-choice = Choix du client
window-support-choice-hint = Sans choix, la page imprimée laisse les trois cases à cocher.
window-support-repair = Réparer d’abord
window-support-repair-hint = comme proposé, au prix indiqué
window-support-go_on = Continuer ainsi
window-support-go_on-hint = au risque du client pour ce que le support cause
window-support-stop = Arrêter
window-support-stop-hint = les travaux attendent
window-support-choice-open = Laisser le choix ouvert

## La mise en garde
window-notice-lead = Prévenir avant que cela n’arrive, avec les raisons et la suite proposée. Rien ne change dans le marché tant que les deux parties n’ont pas signé un accord.
window-section-notice = De quoi il s’agit
window-notice-of-delay = Retard
window-notice-of-delay-hint = plus tard que convenu
window-notice-of-overrun = Surcoût
window-notice-of-overrun-hint = plus que convenu, ou hors de la fourchette
window-notice-of-quality_risk = Risque sur le résultat
window-notice-of-quality_risk-hint = la qualité en souffrira
window-notice-of-force_majeure = Force majeure
window-notice-of-force_majeure-hint = imprévisible et irrésistible (Code civil, art. 1218)
window-notice-subject = Objet
window-notice-subject-placeholder = livraison de la porte repoussée par le fabricant
window-notice-objection = Réclamation à laquelle elle répond
window-notice-objection-none = (aucune)
window-section-facts = Faits et raisons
window-notice-facts = Ce qui s’est passé, ou va se passer
window-notice-facts-placeholder = des faits, avec leurs dates
window-notice-cause = Pourquoi
window-notice-consequence = Ce qui s’ensuit si rien n’est fait
window-notice-consequence-placeholder = la pose ne pourra pas commencer avant le 2 novembre
window-section-announced = Effets annoncés
window-announced-hint = Annoncés seulement : un accord signé des deux parties les rend effectifs.
window-announced-end = Nouvelle fin annoncée
window-announced-end-change = Fin : { $before } → { $after }.
window-announced-price-change = Prix : { $before } → { $after }.
window-section-steps = La suite
window-notice-asked = Ce qui est demandé au client
window-notice-asked-placeholder = choisir un autre modèle, ou accepter la nouvelle date

## La convocation
window-convocation-lead = Une convocation claire, envoyée avec une preuve, protège si le client ne vient pas.
window-section-purpose = Objet de la visite
window-purpose-reception = Réception des travaux
window-purpose-reception-hint = accepter, avec ou sans réserves, ou refuser
window-purpose-lifting = Levée des réserves
window-purpose-lifting-hint = constater ensemble les reprises
window-purpose-support = Examen du support
window-purpose-support-hint = avant de commencer, ensemble
window-purpose-finding = Constat contradictoire
window-purpose-finding-hint = regarder ensemble ce qui est contesté
window-convocation-part = Partie ou lot
window-convocation-part-placeholder = tous les travaux
window-section-appointment = Rendez-vous
window-appointment-at = Le
window-appointment-or-at = Ou, au choix du client, le
window-convocation-agenda = Ordre du jour
window-convocation-agenda-placeholder = ce qui sera regardé, ce qu’il faut apporter, qui peut représenter

## La levée des réserves
window-section-reserves = Réserves
window-lifting-hint = Les mots de chacun restent ceux de la réception. Touches : L levée, P en partie, M maintenue, ↑ ↓ pour changer de réserve.
window-lifting-none = Aucune réserve dans cet acte.
window-lifting-lifted = levée
window-lifting-in_part = levée en partie
window-lifting-kept = maintenue
window-lifting-decision-on = Décision du client sur { $name }
window-lift-rest = { $count ->
        [one] Lever la réserve restante
       *[other] Lever les { $count } réserves restantes
    }
window-after-none = Déposer ou choisir les photos d’après
window-lifting-done = Ce qui a été fait
window-lifting-done-placeholder = rabotage et pose du couvre-joint
window-lifting-done-on = Fait le
window-lifting-deadline = Nouveau délai
window-section-remarks = Remarques et retenue
window-lifting-remarks = Remarques de l’une ou l’autre partie
window-retention-release = Le client accepte de libérer la retenue de garantie
window-retention-release-hint = Possible quand toutes les réserves sont levées.

## L’acte rectificatif
window-rectification-lead = Un acte établi ne change plus : celui-ci dit ce qui y est écrit et ce qu’il faut lire. Tout le reste demeure. Il ne change pas les comptes du dossier : pour un prix ou un délai, établissez un accord écrit.
window-section-corrects = Acte corrigé
window-corrects = Acte à corriger
window-rectification-reason = D’où vient l’erreur
window-rectification-reason-placeholder = erreur de saisie de la date
window-section-corrections = Corrections
window-correction-number = Correction { $number }
window-correction-place = Où
window-correction-place-placeholder = Visite, date
window-correction-stands = Il est écrit
window-correction-reads = Il faut lire
window-correction-add = Ajouter une correction

## Le constat unilatéral
window-statement-warning = Ce constat n’est pas une réception : l’entreprise l’établit seule, il ne remplace pas la décision du client. Il se notifie par lettre, avec une nouvelle date.
window-section-cause = Pourquoi un constat
window-statement-absent = Client absent
window-statement-absent-hint = convoqué, il n’est pas venu
window-statement-refused_to_sign = Refus de signer
window-statement-refused_to_sign-hint = l’acte lui a été présenté
window-statement-no_access = Pas d’accès
window-statement-no_access-hint = le chantier n’a pas été ouvert
window-statement-client-words = Raisons données par le client, avec ses mots
window-statement-client-words-placeholder = ce qu’il a dit ou écrit, sinon laisser vide
window-convened-by = Convocation du dossier
window-convened-by-none = (aucune dans ce dossier)
window-unsigned = Acte présenté et non signé
window-unsigned-none = (aucun)
window-statement-facts = Ce qui s’est passé
window-statement-facts-placeholder = 14 h : personne au rendez-vous. 14 h 10 : appel sans réponse. 14 h 30 : départ.
window-section-state = État des ouvrages
window-statement-completed = terminé
window-statement-state = Ce qui a été constaté, { $name }
window-statement-state-placeholder = posé, réglé, rien à reprendre
window-section-proposed-date = Nouvelle date proposée
window-proposed-date-hint = La lettre qui notifie ce constat la reprend.
window-proposed-at = Le

## La lettre
window-letter-to = Destinataire
window-letter-template = Texte type
window-letter-about = Au sujet de
window-letter-fill = Reprendre le texte type
window-letter-subject = Objet
window-section-letter = Lettre
window-letter-body = Texte
window-letter-body-placeholder = Une ligne vide sépare les paragraphes.
window-letter-replace = Remplacer le texte ?
window-letter-replace-hint = Le texte que vous avez modifié sera remplacé par « { $template } », rempli avec les faits du dossier.
window-letter-replace-yes = Remplacer
window-letter-keep = Garder mon texte
window-about-dossier = le chantier
window-about-due = somme due, { $words } ({ $date })
window-about-change_request = demande de modification, { $words } ({ $date })
window-about-incident = incident du { $date } : { $words }
window-section-enclosures = Pièces jointes
window-enclosure-number = Pièce jointe { $number }
window-enclosure-add = Ajouter une pièce jointe

## La résiliation
window-termination-lead = Courtoise et ferme : ce qui a été fait et ce que cela vaut, ce qui est dû, ce qui est remis.
window-section-ground = Fin du marché
window-terminated-by = À l’initiative de
window-terminated-on = À compter du
window-termination-ground = Clause ou article
window-termination-ground-placeholder = article 8 du devis
window-termination-facts = Les faits, avec les mises en garde qui ont précédé
window-termination-facts-placeholder = deux échéances impayées malgré les rappels des 3 et 17 octobre
window-section-done = Ce qui a été fait
window-termination-done = Ce qui a été fait, { $name }
window-termination-done-placeholder = posé, reste les finitions
window-termination-amount = Valeur de ce qui a été fait, { $name }
window-of-price = sur { $price }
window-termination-worth = Valeur des travaux faits
window-adjustment = Autre ligne du décompte
window-adjustments = Autres lignes
window-adjustment-add = Ajouter une ligne
window-adjustment-placeholder = avenant, réduction, pénalité
window-owed-to-contractor = Dû à l’entreprise
window-owed-to-client = À rendre au client
window-section-handed-back = Remis au client

## L’accord écrit, suite
window-remedy-kind = Nature de la solution
window-remedy-none = (sans objet)
window-remedy-repair = Réparation à nos frais
window-remedy-redo = Ouvrage refait
window-remedy-price_reduction = Réduction de prix
window-remedy-third_party_repair = Réparation par un tiers, remboursée
window-remedy-gesture = Geste commercial
window-remedy-refusal = Refus motivé
window-remedy-extra_work = Travaux supplémentaires, payés
window-remedy-new_date = Nouvelle date
window-origin-objection = Réclamation
window-origin-reserve = Réserve
window-origin-act = Acte du dossier
window-origin-record = Demande de modification du { $date } : { $words }
window-origin-open = Voir l’origine
window-quoted = « { $words } »
window-added-items = Ouvrages ajoutés
window-added-placeholder = tablette sous la fenêtre
window-added-criteria-placeholder = critère de réception
window-added-add = Ajouter un ouvrage
window-added-sum = Total des ouvrages ajoutés : { $sum }
window-added-to-effect = Prendre la somme des ouvrages ajoutés : { $sum }
window-effect-price = Prix du marché
window-effect-end = Fin des travaux
window-effect-repair = Reprise de la réserve au plus tard
window-effect-once-signed = Compte dès que le client a signé.
window-days-signed = { $sign }{ $count } { $count ->
        [one] jour calendaire
       *[other] jours calendaires
    }

## La réception, suite
window-before-works = La visite a bien lieu avant le début prévu des travaux
window-before-works-hint = Le marché prévoit le début des travaux le { $date }, après cette visite. Vérifiez la date, ou confirmez.
window-support-offer = { $signed ->
    [yes] Vous contestez : la réserve sur support { $number }, signée par le client le { $date }, parle de cet ouvrage. La citer ?
   *[no] Vous contestez : la réserve sur support { $number } du { $date }, que le client n’a pas signée, parle de cet ouvrage. La citer ?
}
window-support-cite = Citer comme cause
window-support-cited = Déjà signalé par la réserve sur support { $number } du { $date }.
window-support-uncite = Ne plus citer
window-penalties-compute = Calculer d’après les dates et les règles du marché
window-penalty-purpose = Ce qui est en retard
window-penalty-completion = l’achèvement
window-penalty-repair = la reprise d’un défaut
window-penalty-item = Ouvrage
window-penalty-whole = tout le marché
window-penalty-price = Prix de base
window-penalty-unit = Délai convenu en
window-penalty-unit-day = Jours
window-penalty-unit-hour = Heures
window-penalty-end = Fin convenue
window-penalty-notice = Mise en demeure du
window-penalty-until = Compté jusqu’au
window-penalty-late-days = Ou : jours de retard
window-penalty-late-hours = Heures de retard
window-penalty-late-placeholder = d’après les dates
window-deduction-cause = À déduire
window-deduction-proof = Preuve
window-deduction-proof-placeholder = arrêt du chantier par le client du 3 au 5, courriel
window-deduction-add = Déduire des jours
window-delay-cause-client = le client
window-delay-cause-other_trades = autres corps d’état
window-delay-cause-weather = intempéries
window-delay-cause-force_majeure = force majeure
window-delay-cause-agreed_extension = prolongation convenue
window-penalties-computed = Pénalités calculées : { $sum }
window-penalties-stated = Une autre somme est retenue
window-penalties-stated-sum = Somme retenue
window-told-by = Déjà signalé par
window-read-and-issue = Lire et établir
window-export-complete = Établi
window-export-complete-hint = Cet écrit est complet. Envoyez-le, et gardez la preuve de l’envoi.
window-issue-fact-alone = L’entreprise le certifie ; il peut alors être envoyé.
window-decided-without_reserve = sans réserve
window-decided-with_reserves = avec réserves
window-decided-refused = refusée par le client

window-reduction-compute = Calculer d’après la part ou la quantité touchée
window-reduction-price = Prix de base
window-reduction-by = Ce qui est touché
window-reduction-by-share = une part du prix
window-reduction-by-quantity = une quantité
window-reduction-share = Part du prix
window-reduction-part = Quantité touchée
window-reduction-of-quantity = Sur une quantité de
window-reduction-computed = Réduction calculée : { $sum }
window-repair-term-take = Prendre le { $date }

# Usual words for a defect, beside the client’s
window-phrases = Mots usuels
window-phrases-of = Mots usuels pour { $name }
window-phrases-hint = Décrire le défaut avec les mots du métier (Alt + ↓)
window-phrases-find = Chercher un défaut
window-phrases-none = Aucun défaut usuel ne correspond : écrivez-le avec les mots du client.
window-remedy-said = Solution convenue : { $remedy }
window-paid-unnoted = Le suivi compte { $noted } reçus : il y manque { $sum }.
window-paid-note = Noter le règlement
window-agreement-departure = Pourquoi l’accord s’écarte de la proposition retenue

### Fenêtre : réclamations, suivi, dossier, échéances, enseignements.

## Écritures
window-written-to = Enregistré ({ $size }) : { $path }
window-written-to-folder = Enregistré dans { $path }
window-file-dispute = dossier de litige { $title }
window-file-data = données { $title }
window-file-blank = { $name } à remplir
window-file-calendar = échéances
window-export-working = Le fichier se prépare…
window-open-named = Ouvrir { $name }
window-places = Vues d’ensemble

## Le guide
window-guide = Que dire ?
window-guide-explained = Des tournures qui font avancer, plutôt que celles qui braquent.
window-guide-not = Plutôt que :
window-guide-but = dites :
window-guide-take = Reprendre
window-guide-take-named = Reprendre « { $words } »

## La réclamation
window-objection-deleted = Réclamation supprimée.
window-objection-reserve = Réserve concernée
window-objection-reserve-none = aucune
window-objection-cause-none = pas encore cherchée
window-objection-cause-support = le support existant
window-objection-cause-workmanship = notre travail
window-objection-cause-material = un matériau, un produit
window-objection-cause-other_trade = un autre corps d’état
window-objection-cause-unclear_agreement = un accord pas assez précis
window-objection-cause-later_wish = un souhait venu après
window-objection-cause-planning = livraison, météo, équipe
window-objection-cause-not_told = une information venue trop tard
window-objection-cause-unknown = non trouvée
window-objection-make-agreement = Faire l’accord
window-answer-by-letter = Répondre par lettre
window-letter-answer-acknowledgement = Accuser réception
window-letter-answer-restatement = Reformuler : « Si j’ai bien compris… »
window-letter-answer-proposal = Proposer une solution
window-letter-answer-counter_deadline = Contester le délai, en proposer un autre
window-letter-answer-blank = Lettre libre
window-stage-done = (faite)
window-step-proposals-hint = Chaque proposition dit ce qu’elle change au prix et à la date. Le client choisit, ou n’en retient aucune.
window-proposal-text = Ce que nous proposons
window-proposal-placeholder = raboter la porte et poser un couvre-joint
window-proposal-remedy = Nature de la solution
window-no-effect = aucun
window-client-choice = Le choix du client
window-choice-open = Pas encore
window-choice-none-of-them = Aucune
window-chosen-on = Choix fait le
window-warned-by = Le client avait été prévenu par
window-warned-by-act = { $title }, { $number }, { $date }
window-warned-by-none = Aucune réserve sur support ni mise en garde établie dans ce dossier.
window-section-asked-deadline = Délai demandé par le client
window-deadline-asked-by-client = Le client a fixé un délai
window-deadline-asked = Délai demandé
window-deadline-contested = Nous le contestons : il est trop court
window-deadline-reason = Pourquoi il est trop court
window-deadline-reason-placeholder = le vitrage sur mesure demande trois semaines
window-deadline-counter = Date que nous proposons
window-deadline-counter-accepted = Le client accepte cette date
window-deadline-write = Écrire au client
window-deadline-holds = Date qui vaut : { $date }.
window-deadline-open = Aucune date ne vaut encore pour les deux parties.
window-section-follow-up = Suivi : qui fait quoi, pour quand
window-followup-number = Étape { $number }
window-followup-who = Qui
window-followup-what = Quoi
window-followup-what-placeholder = commander le couvre-joint
window-followup-due = Pour le
window-followup-due-late = Pour le (dépassé)
window-followup-done = Fait le
window-followup-message = Message envoyé, remarque
window-followup-message-placeholder = ce qui a été dit ou écrit à cette étape
window-followup-done-today = Fait aujourd’hui
window-followup-done-today-named = Fait aujourd’hui : { $what }
window-followup-is-done = fait
window-followup-empty = Aucune étape. Écrivez qui fait quoi, et pour quand : la liste des échéances le rappellera.
window-followup-add = Ajouter une étape
window-section-closing = Clôture
window-objection-confirmed-on = Le client confirme que c’est réglé, le
window-objection-cost = Coût pour l’entreprise
window-objection-cost-placeholder = heures et matériel, sans les remises
window-objection-feedback = Ce que le client en dit ensuite
window-objection-feedback-placeholder = avec ses mots

## Le suivi du dossier
window-records = Suivi du dossier
window-records-short = Suivi
window-records-hint = Appels, demandes, reprises, règlements, incidents : des faits datés.
window-records-add = Noter dans le suivi
window-records-timeline = Ce qui s’est passé
window-records-filter = Ne montrer que
window-records-all = Tout ({ $count })
window-records-foot = Des faits datés, jamais de jugement sur les personnes.
window-records-to-dossier = Revenir au dossier
window-record-kind-contact = Contact
window-record-kind-change_request = Demande de modification
window-record-kind-correction_round = Reprise
window-record-kind-due = Somme due
window-record-kind-receipt = Règlement
window-record-kind-incident = Incident
window-record-add-contact = Nouveau contact
window-record-add-change_request = Nouvelle demande de modification
window-record-add-correction_round = Nouvelle reprise
window-record-add-due = Nouvelle somme due
window-record-add-receipt = Nouveau règlement
window-record-add-incident = Nouvel incident
window-record-hint-contact = Un appel, un message, une visite ; ou une tentative restée sans réponse.
window-record-hint-change_request = Un souhait au-delà du marché : chiffrez-le avant de le faire, puis faites l’avenant.
window-record-hint-correction_round = Une série de corrections demandée par le client.
window-record-hint-due = Acompte, situation, solde : avec le numéro de la facture et son échéance.
window-record-hint-receipt = Une somme reçue ou annoncée.
window-record-hint-incident = Ce qui a été dit ou fait, mot pour mot si possible, sans jugement.
window-records-empty-all = Rien n’est encore noté : un appel sans réponse, une demande, un règlement tiennent chacun en une ligne, et se retrouvent plus tard.
window-records-empty-contact = Aucun contact noté.
window-records-empty-change_request = Aucune demande notée.
window-records-empty-correction_round = Aucune reprise notée.
window-records-empty-due = Aucune somme due notée.
window-records-empty-receipt = Aucun règlement noté.
window-records-empty-incident = Aucun incident noté.
window-record-when = Le
window-record-time = À
window-record-written = noté le { $at }
window-record-keep = Noter
window-record-edit = Modifier
window-record-edit-named = Modifier « { $name } »
window-record-deleted = Retiré du suivi.
window-record-out-on_site = Échange sur place avec { $person }
window-record-in-on_site = { $person }, sur place
window-record-out-phone = Appel à { $person }
window-record-in-phone = Appel de { $person }
window-record-out-message = Message à { $person }
window-record-in-message = Message de { $person }
window-record-out-email = Courriel à { $person }
window-record-in-email = Courriel de { $person }
window-record-out-letter = Lettre à { $person }
window-record-in-letter = Lettre de { $person }
window-record-out-registered_letter = Lettre recommandée à { $person }
window-record-in-registered_letter = Lettre recommandée de { $person }
window-record-change_request = Demande de modification
window-record-correction_round = Reprise demandée
window-record-due = { $label }, { $amount }
window-record-receipt = Règlement de { $amount }, { $means }
window-record-incident = Incident
window-record-witnesses = Témoins : { $names }
window-record-pause = Suite : { $pause }
window-record-answered = avec réponse
window-record-unanswered = sans réponse
window-record-outside = hors des heures convenues
window-record-withdrawn = retirée
window-record-unpriced = à chiffrer
window-record-priced = { $price }{ $days ->
        [0] { "" }
        [one] , { $days } jour
       *[other] , { $days } jours
    }
window-record-round-number = reprise { $number }
window-record-round-of = reprise { $number }, { $included ->
        [one] { $included } comprise
       *[other] { $included } comprises
    }
window-record-round-done = faite le { $date }
window-record-paid = réglée
window-record-overdue = { $open } en retard de { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
window-record-due-by = échéance : { $date }
window-record-due-undated = sans échéance
window-record-seen = vu sur le compte
window-record-announced = annoncé, pas encore vu
window-record-item = Ouvrage : { $name }
window-record-about = Au sujet de : { $subject }
window-record-proof = Preuve : { $proof }
window-record-make-agreement = Faire l’avenant
window-record-agreement = Voir l’avenant { $number }, { $status }
window-record-pay = Noter le règlement
window-write-letter = Écrire
window-record-letter-payment_reminder = Rappel amiable
window-record-letter-formal_notice_to_pay = Mise en demeure de payer
window-record-letter-change_price = Prix de la demande, avant de la faire
window-record-letter-after_incident = Après un incident : les faits, et la suite
window-contact-direction = Sens
window-contact-out = de nous vers le client
window-contact-in = du client vers nous
window-contact-person = Avec qui
window-contact-about = Au sujet de
window-contact-words-in = Les mots du client
window-contact-words-out = Ce que nous avons dit ou écrit
window-contact-words-out-placeholder = demandé une date pour la levée des réserves
window-contact-answered = La personne a répondu
window-contact-outside = Hors des heures ou moyens convenus
window-contact-opposes = Opposition à la libération de la retenue de garantie
window-contact-proof = Preuve
window-contact-proof-placeholder = n° du recommandé, capture d’écran
window-contact-agreed-hours = Convenu : { $hours }
window-subject-dossier = tout le chantier
window-about-sum-due = Somme due : { $label }
window-about-change = Demande : { $words }
window-change-words = La demande, avec les mots du client
window-change-words-placeholder = une prise de plus derrière le canapé
window-change-price = Prix annoncé
window-change-unpriced = à chiffrer
window-change-days = Jours calendaires en plus
window-change-withdrawn = Le client y renonce
window-round-words = À corriger, avec les mots du client
window-round-words-placeholder = la teinte du deuxième mur
window-round-done-on = Faite le
window-round-price = Prix de cette reprise
window-round-included = comprise
window-rounds-unsaid = { $used ->
        [one] { $used } reprise demandée
       *[other] { $used } reprises demandées
    } ; le marché ne dit pas combien sont comprises.
window-rounds-used = { $used ->
        [one] { $used } reprise demandée
       *[other] { $used } reprises demandées
    } ; le marché en comprend { $included }.
window-rounds-price = { " " }Une reprise de plus : { $price }.
window-due-label = Pour quoi
window-due-label-placeholder = acompte 2, facture F-2026-041
window-due-on = À régler pour le
window-receipt-due = Règle
window-receipt-due-none = aucune somme en particulier
window-receipt-due-named = { $label } (reste { $open })
window-receipt-means = Moyen
window-receipt-reference = Référence
window-receipt-reference-placeholder = n° du virement ou du chèque
window-receipt-seen = Vu sur le compte
window-record-deposit = Acompte à la commande
window-receipt-retention = Retenue de garantie
window-receipt-retention-none = ce n’est pas une retenue
window-means-transfer = virement
window-means-cheque = chèque
window-means-cash = espèces
window-means-card = carte
window-means-unsaid = moyen non précisé
window-incident-facts = Ce qui a été dit ou fait
window-incident-facts-placeholder = mot pour mot si possible ; aucun jugement
window-incident-witnesses = Témoins
window-incident-witnesses-placeholder = qui l’a vu ou entendu
window-incident-pause = La pause prise, et la suite
window-incident-pause-placeholder = chantier suspendu une heure, repris à 15 h
window-account = Comptes du dossier
window-account-price = Prix actuel
window-account-settlement = Décompte de la résiliation
window-account-reductions = Réductions convenues
window-account-penalties = Pénalités de retard
window-account-due = Appelé
window-account-overdue = En retard
window-account-beyond = Les sommes appelées dépassent de { $value } ce que le marché laisse encore à appeler. Vérifiez-les, ou faites signer un avenant.
window-account-received = Reçu
window-account-announced = Annoncé, pas encore vu
window-account-open = Reste à recevoir
window-account-overpaid = Trop perçu

## Le dossier
window-dossier-more = Dossier
window-export-dispute = Dossier de litige (PDF)
window-export-dispute-hint = Tout dans l’ordre du temps, en un seul document numéroté.
window-export-tables = Données en tableaux (CSV)
window-export-tables-hint = Un fichier par sorte, pour un tableur.
window-export-all-tables-hint = Tous les dossiers, pour un tableur.
window-export-json = Données complètes (JSON)
window-export-json-hint = Tout ce qui est écrit, à reprendre dans un autre programme : corbeille, actes établis mot pour mot, journal et listes aussi. Les originaux des pièces et les PDF signés restent dans le dossier de données ; le fichier en donne l’empreinte.
window-export-everything = Tout exporter
window-all-dossiers = tous les dossiers
window-blank-forms = Formulaires vierges
window-blank-forms-hint = À imprimer pour le jour sans batterie.
window-blank-forms-explained = Chaque formulaire porte déjà les parties et le chantier de ce dossier ; le reste se remplit à la main.
window-dossier-duplicate = Dupliquer le dossier
window-dossier-duplicate-hint = Client, marché et ouvrages ; rien de ce qui s’est passé.
window-dossier-duplicate-explained = Le nouveau dossier reprend le client, le chantier, les ouvrages et les conditions du marché. Référence, dates et acompte sont à remplir ; actes, pièces et suivi restent dans l’autre dossier.
window-dossier-duplicate-do = Dupliquer
window-dossier-copy-of = { $title } (copie)
window-section-contract-now = Où en est le marché
window-contract-terminated = Marché résilié le { $date } ({ $who })
window-contract-change = Étape
window-contract-price-then = Prix
window-contract-end-then = Fin
window-contract-first = Marché convenu
window-contract-change-named = { $subject }, { $date }
window-contract-now = Aujourd’hui
window-days-change = { $days } j
window-end-unset = pas de date
window-section-reserves-now = Réserves
window-standing-of-open = à lever
window-standing-of-contested = contestée
window-standing-of-lifted_in_part = levée en partie
window-standing-of-settled = réglée
window-standing-of-lifted = levée
window-reserve-in-act = Réserve { $number }, { $act }
window-reserve-closed-by = par { $act }
window-reserve-by = échéance : { $date }
window-reserve-late = en retard ({ $date })
window-reserve-settle = Traiter
window-reserve-make-agreement = Faire l’accord qui la règle
window-reserve-make-letter = Demander la levée par lettre
window-reserves-left = { $left ->
        [0] Toutes les réserves sont closes.
        [one] { $left } réserve ouverte sur { $all }.
       *[other] { $left } réserves ouvertes sur { $all }.
    }
window-start-lifting = Faire la levée
window-section-terms = Conditions de travail
window-section-terms-hint = Convenues par écrit avant le chantier, elles évitent la plupart des malentendus.
window-contract-hours = Horaires et moyens de contact
window-contract-hours-placeholder = lundi à vendredi, 8 h à 18 h, par téléphone ou par message
window-contract-rounds = Reprises comprises dans le prix
window-contract-rounds-placeholder = non convenu
window-contract-round-price = Prix d’une reprise de plus
window-contract-terms-more-placeholder = accès, stockage, propreté, décisions à prendre avant le début
window-section-rules = Règles applicables
window-rules-said = Ce que disent les règles « { $name } »
window-rules-changed = Ce que le marché change à ces règles
window-rules-unchanged = Rien : les règles s’appliquent telles quelles.
window-rule-change-number = Règle modifiée { $number }
window-rule-change-add = Modifier une règle
window-rule-changed = Règle
window-rule-value = Valeur
window-rule-years = Années
window-rule-none = aucune
window-rule-reason = D’où vient ce changement
window-rule-reason-placeholder = article 7 du devis, édition 2000 de la norme
window-rule-reason-missing = Sans motif, ce changement ne pourra pas être justifié sur les documents.
window-rule-unit-day = en jours
window-rule-unit-hour = en heures
window-rule-unit-both = en jours ou en heures
window-rule-share-order = le prix du marché
window-rule-share-item = le prix de l’ouvrage en retard
window-rule-rise-written_order = seulement un ordre écrit du client
window-rule-rise-unforeseeable_rise = aussi une hausse importante et imprévisible
window-rule-rise-unsaid = non précisé
window-rule-delay_rate = Pénalité de retard, par jour
window-rule-delay_cap = Plafond des pénalités de retard
window-rule-delay_after_notice = Pénalité seulement après mise en demeure
window-rule-delay_units = Unité du délai
window-rule-delay_share_of = Prix sur lequel court la pénalité
window-rule-delay_deducts = Causes déduites du retard
window-rule-late_repair_rate = Pénalité de réparation tardive
window-rule-late_repair_cap = Plafond de cette pénalité
window-rule-late_repair_after_notice = Réparation tardive : après mise en demeure
window-rule-repair_days = Délai de réparation des réserves, en jours
window-rule-retention_highest = Retenue de garantie, maximum
window-rule-retention_years = Retenue libérée après (années)
window-rule-guarantee_years = Durée d’une garantie
window-rule-guarantees_start_the_day_after = Garanties comptées dès le lendemain
window-rule-warranty_months = Garantie donnée, en mois
window-rule-claim_years = Délai pour réclamer, en années
window-rule-claim_years_immovable = Délai pour réclamer (immeubles), en années
window-rule-firm_price_raised_by = Ce qui peut augmenter un prix ferme
window-rule-estimate_warn_at = Estimation : prévenir à partir de
window-rule-estimate_old_price_stands = Estimation dépassée sans prévenir : l’ancien prix reste
window-rule-written_proof_above = Preuve écrite au-delà de
window-fraction-placeholder = 1/3000 ou 0,1 %
window-field-not-a-fraction = Écrivez une part du prix : 1/3000, 0,1 %.
window-section-account = Comptes et suivi
window-to-records = Ouvrir le suivi du dossier ({ $count })

## Ouvrages par listes et tableaux
window-items-from-trade = Ouvrages usuels d’un métier…
window-items-from-table = Coller ou importer un tableau…
window-trade-items = Ouvrages usuels
window-trade = Métier
window-trade-find = Chercher
window-trade-unit = , unité : { $unit }
window-trade-none-found = Aucun ouvrage ne correspond.
window-trade-own-hint = Ces listes se complètent et se partagent depuis les réglages.
window-table-import = Reprendre un tableau
window-table-import-explained = Devis, tableur ou fichier CSV : rien n’est ajouté avant que vous ayez vu chaque ligne.
window-table-paste = Collez les lignes ici
window-table-paste-placeholder = Désignation, quantité, unité, prix unitaire : une ligne par ouvrage
window-table-read = Lire ces lignes
window-table-file = Choisir un fichier CSV
window-table-preview = Colonnes reconnues
window-table-columns = Ce que contient chaque colonne, et un exemple
window-table-column-number = Colonne { $number }
window-table-column-ignored = (ne pas reprendre)
window-table-column-reference = numéro
window-table-column-name = ouvrage
window-table-column-description = description
window-table-column-lot = lot
window-table-column-location = emplacement
window-table-column-quantity = quantité
window-table-column-unit = unité
window-table-column-unit_price = prix unitaire
window-table-column-amount = montant
window-table-column-criteria = critère de réception
window-table-faults = { $count ->
        [one] Une ligne ne peut pas être reprise
       *[other] { $count } lignes ne peuvent pas être reprises
    }
window-table-line = Ligne { $line }
window-table-line-short = Ligne
window-table-items = { $count ->
        [0] Aucun ouvrage reconnu
        [one] { $count } ouvrage reconnu
       *[other] { $count } ouvrages reconnus
    }
window-table-take = Reprendre
window-table-take-named = Reprendre « { $name } »
window-table-skipped = { $count ->
        [one] { $count } ligne laissée de côté
       *[other] { $count } lignes laissées de côté
    }
window-table-tax-excluded = Les prix de ce tableau sont hors taxes : passer le marché en HT
window-table-tax-included = Les prix de ce tableau sont toutes taxes comprises : passer le marché en TTC
window-table-tax-not_applicable = Les prix de ce tableau sont sans TVA : le noter au marché
window-table-tax-kept = Cochez cette case, ou vérifiez chaque prix : ceux du marché s’entendent autrement que ceux du tableau, qui seraient repris tels quels.
window-table-currency = « { $found } » figure à côté de prix de ce tableau, alors que le marché est en { $own } : les sommes sont reprises telles quelles, sans conversion. Vérifiez chaque prix.
window-objection-frozen-note = Noter ces mots au suivi
window-objection-frozen-restore = Remettre ce qui est établi
window-objection-frozen-noted = Noté au suivi du dossier. La réclamation reste telle qu’établie.
window-table-total = Total : { $total }
window-table-again = Autre tableau
window-table-add = { $count ->
        [0] Ajouter
        [one] Ajouter 1 ouvrage
       *[other] Ajouter { $count } ouvrages
    }

## Échéances
window-to-do = À faire
window-to-do-all = Toutes les échéances ({ $count }{ $later ->
        [0] {""}
       *[other] , dont { $later } à plus d’un mois
    })
window-count-late = { $count } en retard
window-deadlines = Échéances
window-deadlines-hint = Tout ce qui tombe à date, dans tous les dossiers.
window-deadlines-on = Dans tous les dossiers, au { $date }.
window-deadlines-export = Exporter vers un agenda (.ics)
window-deadlines-filter = Ne montrer que
window-deadlines-all = Tout ({ $count })
window-deadlines-kind = { $kind } ({ $count })
window-deadlines-none = Rien n’est dû. Les réserves à lever, les réponses, les règlements et les garanties apparaîtront ici d’eux-mêmes.
window-deadlines-overdue = En retard
window-deadlines-week = Dans les sept jours
window-deadlines-month = Dans le mois
window-deadlines-later = Plus tard
window-deadlines-undated = Sans date
window-deadline-today = aujourd’hui
window-deadline-late-days = { $count ->
        [one] en retard d’un jour
       *[other] en retard de { $count } jours
    }
window-deadline-late-months = { $count ->
        [one] en retard d’un mois
       *[other] en retard de { $count } mois
    }
window-deadline-late-years = { $count ->
        [one] en retard d’un an
       *[other] en retard de { $count } ans
    }
window-deadline-in-days = { $count ->
        [one] demain
       *[other] dans { $count } jours
    }
window-deadline-in-months = { $count ->
        [one] dans un mois
       *[other] dans { $count } mois
    }
window-deadline-in-years = { $count ->
        [one] dans un an
       *[other] dans { $count } ans
    }
window-deadline-undated = sans date
window-deadline-kind-repair = réserve à lever
window-deadline-kind-answer_awaited = réponse attendue
window-deadline-kind-answer_owed = réponse à donner
window-deadline-kind-step = étape de suivi
window-deadline-kind-visit = visite
window-deadline-kind-end = fin des travaux
window-deadline-kind-retention = retenue à libérer
window-deadline-kind-guarantee = fin de garantie
window-deadline-kind-payment = règlement
window-deadline-kind-unsigned = acte à signer

## Enseignements
window-learning = Enseignements
window-learning-hint = Ce que les réclamations et les réserves apprennent, tous dossiers confondus.
window-learning-habit = L’habitude qui l’évite
window-learning-objections = Réclamations
window-learning-settled = { $count ->
        [0] aucune réglée
        [one] dont 1 réglée
       *[other] dont { $count } réglées
    }
window-learning-agreement = Réglées par accord écrit
window-learning-percent = { $share } %
window-learning-by-agreement = { $settled ->
        [0] aucune réglée
        [one] { $count } sur { $settled } réglée
       *[other] { $count } sur { $settled } réglées
    }
window-learning-days = Délai de règlement
window-learning-days-count = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
window-learning-median = la moitié des cas a pris moins de temps, l’autre davantage
window-learning-reserves = Réserves par réception
window-learning-reserves-count = { $reserves } en { $receptions ->
        [one] { $receptions } réception
       *[other] { $receptions } réceptions
    }
window-learning-cost = Coût pour l’entreprise
window-learning-cost-hint = noté à la clôture, plus réductions et accords signés
window-learning-cost-parts = réductions et accords signés : { $given } ; notés à la clôture : { $noted }
window-learning-by-cause = Par cause
window-learning-by-kind = Par sujet
window-learning-by-item = Par ouvrage
window-learning-by-trade = Par corps d’état
window-learning-no-cause = Indiquez la cause dans chaque réclamation : c’est ce qui en apprend le plus.
window-learning-nothing = Rien à compter encore.
window-learning-empty = Aucune réclamation ni réserve pour l’instant. Quand il y en aura, vous verrez ici ce qui revient, ce que cela coûte, et comment l’éviter.
window-bars-count = Nombre
window-bars-cost = Coût

## Listes par métier
window-section-trades = Listes par métier
window-section-trades-hint = Ouvrages usuels, critères et défauts courants. Modifiez-les, partagez-les avec un confrère, reprenez les siennes.
window-trade-counted = { $items ->
        [one] { $items } ouvrage
       *[other] { $items } ouvrages
    }, { $defects ->
        [one] { $defects } défaut
       *[other] { $defects } défauts
    }
window-trade-changed = modifiée
window-trade-own = la vôtre
window-trade-remove-changed = Revenir à la liste d’origine
window-trade-remove-own = Retirer cette liste
window-trade-remove-named = Retirer votre version de « { $name } »
window-trade-share = Enregistrer pour la partager
window-trade-share-named = Enregistrer « { $name } » pour la partager
window-trade-new = Nouvelle liste
window-trade-import = Reprendre une liste reçue…
window-trade-replace = Remplacer la mienne
window-trade-taken = Liste reprise.
window-trade-saved = Liste enregistrée.
window-trade-edit = Liste par métier
window-trade-name = Métier
window-trade-items-title = Ouvrages usuels
window-trade-item-add = Ajouter un ouvrage
window-trade-criteria = Critères de réception, un par ligne
window-trade-defects-title = Défauts courants
window-trade-defects = Les mots d’une réserve, un défaut par ligne
window-trade-save = Enregistrer la liste

window-section-estimate = L’estimation
window-estimate-warn = Prévenir le client du surcoût
window-split = Diviser le forfait
window-split-parts = Nombre de parts
window-split-cited = Figure dans un acte, une réclamation ou une pièce : ne peut plus être divisé
window-split-no-sum = Il faut d’abord un prix forfaitaire
window-split-done = Forfait divisé en { $count } ouvrages, au même total.

## Ce qui est refusé à l’enregistrement
window-unsaved = Non enregistré
window-refused-not-saved = Non enregistré – { $what }.
window-refused-value = { $name } : « { $value } »
window-refused-unnamed = Dernière saisie
window-refused-restore = Revenir à la valeur enregistrée
window-refused-restore-short = Revenir en arrière
window-leaving-title = Quitter sans enregistrer ?
window-leaving-lost = Ceci n’a pas pu être enregistré et sera perdu ; tout le reste est enregistré :
window-leaving-leave = Quitter sans l’enregistrer
window-leaving-stay = Rester et corriger

## L’effet sur le prix, dans le sens de la solution
window-price-effect-less = Baisse du prix
window-price-effect-more = Hausse du prix
window-price-effect-contradicts = « { $remedy } » et le signe de cette somme se contredisent.
window-price-effect-turn = Écrire { $sum }
window-terms-differ = Le texte nomme une autre somme que l’effet sur le prix ({ $sum }) : accordez-les.
window-chosen-differs = La proposition retenue par le client disait autre chose : prix { $sum }, { $days ->
    [0] délai inchangé
    [1] 1 jour
    [-1] −1 jour
   *[other] { $days } jours
}. Mettez-les d’accord.

## Ce qui suit, et comment compter
window-next-note-answer = Noter la réponse du client
window-next-objection = Ouvrir une réclamation
window-record-negative = Une somme se note sans signe moins : ce que vous devez au client se convient par un accord écrit.
window-reduction-share-placeholder = 10 % ou 1/3
window-item-added = dans l’avenant
window-item-added-hint = Ajouté par un accord écrit : sa somme est comptée avec les accords, non avec les ouvrages.
window-without-tax = Le prix est hors taxe : notez aussi l’acompte, les appels et les règlements hors taxe, sinon ils ne se retranchent pas du même prix.
window-account-retained = Compris dans ce reste, et non exigible avant sa date – { $what }, le { $date }.
window-vat = Taux de TVA
window-account-retained-beside = En plus de ce reste, et non exigible avant sa date – { $what }, le { $date }.

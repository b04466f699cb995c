### La fenêtre. Ses textes commencent par « window- ».

## La fenêtre
window-app-name = Sans Réserve
window-title-in = { $title } · Sans Réserve
window-unreachable = Le programme ne répond pas
window-close = Fermer
window-cancel = Annuler
window-create = Créer
window-add = Ajouter
window-done = Terminé
window-later = Plus tard
window-begin = Commencer
window-open = Ouvrir
window-remove = Retirer
window-remove-named = Retirer « { $name } »
window-previous = Précédente
window-next = Suivante
window-yes = Oui
window-no = Non
window-none = aucune
window-and-more = et { $count ->
        [one] une autre
       *[other] { $count } autres
    }
window-plus-count = + { $count }
window-choose-none = (à choisir)
window-actions = Actions
window-name = Nom
window-note = Précision
window-reason = Motif
window-count = Nombre
window-from = Du
window-until = Au
window-source = Source
window-phone = Téléphone
window-email = Courriel
window-street = Rue
window-postal-code = Code postal
window-town = Ville
window-country = Pays
window-date-unknown = date inconnue
window-near-today = aujourd’hui
window-near-yesterday = hier
window-near-tomorrow = demain
window-near-day = { $day } { $month }
window-field-not-a-number = Ce n’est pas un nombre.
window-field-negative = Ce nombre ne peut pas être négatif : écrivez-le sans signe moins.
window-field-not-a-date = Ce n’est pas une date : écrivez par exemple 21/11/2026, 3 nov ou demain.
window-field-not-a-time = Ce n’est pas une heure : écrivez par exemple 14:05.
window-time-pattern = hh:mm
window-date-open = Calendrier
window-date-month-before = Mois précédent
window-date-month-after = Mois suivant
window-date-today = Aujourd’hui
window-date-with-weekday = { $weekday } { $date }
window-weekday-1 = lundi
window-weekday-2 = mardi
window-weekday-3 = mercredi
window-weekday-4 = jeudi
window-weekday-5 = vendredi
window-weekday-6 = samedi
window-weekday-7 = dimanche
window-date-pattern = jj/mm/aaaa
window-date-digits = { $day }/{ $month }/{ $year }
window-back = Retour
window-saved-but-unreadable = Une valeur n’est pas lisible : elle n’est pas enregistrée

## La barre
window-saved = Enregistré
window-saving = Enregistrement…
window-save-failed = Non enregistré : { $reason }
window-save-retry = Réessayer
window-undo = Annuler
window-undo-named = Annuler : { $what } (Ctrl Z)
window-undo-nothing = Rien à annuler
window-redo-named = Rétablir : { $what } (Ctrl Maj Z)
window-redo-nothing = Rien à rétablir
window-settings = Réglages
window-search = Chercher ou faire
window-search-placeholder = Chercher un dossier, un mot du client, une action…
window-search-key = Ctrl K
window-search-results = Résultats
window-search-none = Rien ne correspond à « { $words } ».

## L’accueil
window-dossiers = Dossiers de chantier
window-new-dossier = Nouveau dossier
window-import = Importer un dossier…
window-import-refused = Le fichier n’a pas été importé
window-open-sample = Ouvrir le dossier d’exemple
window-sample-being-made = L’exemple se prépare…
window-no-dossiers = Aucun dossier pour l’instant
window-no-dossiers-hint = Un dossier réunit un client, un chantier et un marché. Commencez par le vôtre, ou regardez l’exemple.
window-count-drafts = { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }
window-count-unsigned = { $count } à signer
window-count-signed = { $count ->
        [one] { $count } signé
       *[other] { $count } signés
    }{ $paper ->
        [0] {""}
       *[other] {" "}(dont { $paper } sur papier)
    }
window-count-exhibits = { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }
window-client-name = Nom du client
window-client-name-example = Mme Claire Marchand
window-dossier-title = Nom du dossier
window-dossier-title-optional = Nom du dossier (facultatif)
window-dossier-title-example = Chantier Marchand, rue des Lices
window-dossier-title-for = Chantier { $client }
window-welcome = Bienvenue
window-welcome-hint = Votre entreprise figure en tête de chaque acte. Adresse, assurance et logo peuvent attendre.
window-welcome-invented = Indiquez votre entreprise
window-welcome-invented-hint = L’entreprise inscrite pour l’instant, { $name }, est celle de l’exemple : elle est inventée, et vos actes porteraient son nom. La vôtre la remplace en entier.

## La chaîne des actes
window-chain = Actes du dossier
window-client-unnamed = Client à nommer
window-contractor-unnamed = Entreprise à nommer
window-act-reception-short = PV de réception
window-status-draft = brouillon
window-status-issued = à signer
window-status-partly_signed = signé en partie
window-status-signed = signé
window-status-signed_on_paper = signé, sur papier d’après l’entreprise
window-status-voided = annulé
window-new-act = Nouvel acte
window-new-reception-hint = Le client accepte, accepte avec réserves ou refuse les ouvrages.
window-new-agreement-hint = Travaux en plus, prix, date : ce que les deux parties conviennent.
window-new-objection-hint = Ce que le client trouve à redire, et votre réponse.
window-objection = Réclamation
window-objection-short = Réclamation, { $kind }
window-due = À tenir

## Le dossier
window-section-contract-items = Ouvrages du marché
window-section-contract = Marché
window-section-documents = Documents
window-site = Chantier
window-site-as-client = Reprendre l’adresse du client
window-works = Nature des travaux
window-works-placeholder = rénovation de l’étage, menuiseries intérieures
window-architect-present = Un maître d’œuvre suit le chantier
window-document-language = Langue des documents remis au client
window-dossier-bin = Mettre le dossier à la corbeille
window-example = Exemple
window-sample-bin = Retirer l’exemple
window-sample-bin-hint = L’exemple peut être retiré à tout moment, même signé : son entreprise est inventée, et ses actes ne comptent dans aucune série. Il reste dans la corbeille.
window-company-number-if-company = SIRET (si société)
window-representative-if-company = Représentant (si société)
window-contract-reference = Référence du devis
window-contract-reference-placeholder = Devis D-2026-118
window-contract-date = Accepté le
window-contract-start = Début prévu
window-contract-end = Fin prévue
window-contract-price = Prix convenu
window-contract-retention = Retenue de garantie
window-contract-terms = Conditions de travail écrites
window-price-kind = Nature du prix
window-price-firm = Prix ferme
window-price-estimate = Estimation
window-price-low = Estimation basse
window-price-high = Estimation haute
window-tax = Taxe
window-tax-included = TTC
window-tax-excluded = HT
window-tax-not_applicable = TVA non applicable, art. 293 B du CGI
window-tax-included-hint = Les sommes sont toutes taxes comprises.
window-tax-excluded-hint = Les sommes sont hors taxes.
window-tax-not_applicable-hint = TVA non applicable, art. 293 B du CGI.
window-with-tax-included = { $sum } TTC
window-with-tax-excluded = { $sum } HT
window-with-tax-not_applicable = { $sum }
window-currency = Monnaie
window-currency-EUR = euro (€)
window-currency-CHF = franc suisse (CHF)
window-currency-GBP = livre sterling (£)
window-currency-USD = dollar ($)
window-currency-RUB = rouble (₽)
window-deposit = Acompte versé à la commande
window-rule-set = Règles
window-column-name = Ouvrage
window-column-description = Description
window-column-quantity = Quantité
window-column-unit = Unité
window-column-unit_price = Prix unitaire
window-column-lump_sum = Montant
window-items-hint = Entrée passe à la ligne suivante, Alt ↑ ou ↓ déplace la ligne ; les lignes d’un tableur se collent ici.
window-item-new = Nouvel ouvrage…
window-item-number = Numéro
window-item-unnamed = Ouvrage sans nom
window-item-details = Critères, lot, échantillon
window-item-details-of = Critères, lot et échantillon de « { $name } »
window-item-cited = Un acte ou une pièce cite cet ouvrage : il reste.
window-criteria = Critère de réception
window-criteria-placeholder = aplomb à 2 mm sur 2 m, fermeture sans effort
window-location = Emplacement
window-lot = Lot
window-sample = Échantillon de référence
window-sample-placeholder = chêne clair, échantillon 3 signé
window-sample-agreed-on = Convenu le
window-sample-add = Échantillon de référence
window-sample-remove = Sans échantillon
window-move-up = Monter
window-move-down = Descendre
window-item-move = Déplacer « { $name } »
window-item-move-hint = Glisser pour déplacer la ligne (au clavier : Alt ↑ ou ↓)
window-sum-items = Ouvrages ({ $count })
window-sum-contract = Prix du marché
window-start-reception = Nouveau PV de réception
window-continue-reception = Reprendre le PV de réception

## L’acte
window-number = n° { $number }
window-number-provisional = n° provisoire { $number }
window-edit-in-dossier = Modifier dans le dossier
window-visit-summary = { $date }, { $time }, { $place }
window-visit-on-site = sur place
window-visit-unset = date à indiquer
window-section-items = Ouvrages
window-section-decision = Décision du client
window-section-visit = Visite
window-section-handed = Remis au client
window-section-money = Comptes
window-section-guarantees = Garanties
window-section-signatories = Signataires
window-section-print = Impression
window-section-cited = Actes cités
window-section-subject = Objet
window-section-effects = Effets
window-section-incomplete = il manque quelque chose
window-item = Ouvrage
window-amount = Montant
window-exhibits = Pièces
window-client-decision = Décision du client
window-client-decision-on = Décision du client sur « { $name } »
window-key-hint = { $what } ({ $key })
window-decision-none = à décider
window-decision-accepted = accepté
window-decision-accepted_with_reserve = avec réserve
window-decision-refused = refusé
window-decision-not_inspected = non examiné
window-decision-reserves = { $count ->
        [one] réserve { $first }
       *[other] { $count } réserves
    }
window-exhibits-of = Pièces : { $name }
window-exhibits-of-count = Pièces de « { $name } » : { $count }
window-item-note = Remarque imprimée sous l’ouvrage
window-item-note-add = Ajouter une remarque
window-item-note-add-to = Ajouter une remarque à « { $name } »
window-reserve-another = Autre réserve
window-reserve-add-to-item = Autre réserve sur cet ouvrage
window-reserve-general-add = Réserve sur l’ensemble
window-accept-rest = { $count ->
        [one] Accepter l’ouvrage restant
       *[other] Accepter les { $count } ouvrages restants
    }
window-leave-rest = Non examiné pour le reste
window-items-left-out = Hors de cet acte :
window-reserve-number = Réserve { $number }
window-reserve-kind = Nature de la réserve
window-reserve-details = Lieu et cause
window-reserve-remove = Retirer la réserve
window-reserve-remove-number = Retirer la réserve { $number }
window-reserve-remove-sure = Retirer cette réserve et ses mots
window-reserve-without-words = sans mots du client
window-client-words = Les mots du client
window-client-words-placeholder = Ce que le client dit, avec ses mots
window-contractor-answer = Réponse de l’entreprise
window-contractor-words = La réponse de l’entreprise
window-contractor-words-placeholder = Ce que l’entreprise répond
window-contractor-words-contested = Les faits et les motifs, avec les pièces qui les montrent
window-answer-accepted = Acceptée
window-answer-contested = Contestée
window-answer-accepted-tag = acceptée
window-answer-contested-tag = contestée
window-remedy = Solution convenue
window-remedy-placeholder = rabot et couvre-joint, sans supplément
window-deadline = Au plus tard le
window-link-exhibits = Lier des pièces
window-place = Lieu précis
window-place-placeholder = côté couloir, en haut
window-cause = Cause constatée
window-cause-placeholder = le mur est hors d’aplomb de 14 mm sur 2 m
window-answerable = Imputable à
window-answerable-short = imputable à : { $who }
window-decision-hint = Le client est l’auteur de la réception ; le titre de l’acte suit sa décision.
window-reception-without_reserve = Réception sans réserve
window-reception-without_reserve-hint = les ouvrages sont acceptés tels quels
window-reception-with_reserves = Réception avec réserves
window-reception-with_reserves-hint = acceptés, sous les réserves écrites
window-reception-refused = Réception refusée ou reportée
window-reception-refused-hint = avec les motifs du client
window-effective-on = Prend effet le
window-completed-on = Travaux achevés le
window-postponed-to = Reportée au
window-refusal-reasons = Motifs du client
window-visit-date = Date de la visite
window-visit-from = De
window-visit-to = À
window-visit-place = Lieu
window-scope = Étendue
window-scope-whole = Tous les travaux
window-scope-partial = Une partie
window-scope-lot = Un lot
window-scope-description = Partie reçue
window-scope-lot-named = lot { $name }
window-scope-partial-named = partielle, { $description }
window-attendance = Présents, absents, excusés
window-attendance-add = Ajouter une personne
window-capacity = Qualité
window-presence = Présence
window-convocation-sent = Les parties ont été convoquées
window-convocation-date = Convocation du
window-convocation-means = Moyen
window-convocation-proof = Preuve
window-means-registered = lettre recommandée
window-means-email = courriel
window-means-by-hand = remise en main propre
window-means-phone = téléphone
window-handed-what = Document ou objet
window-handed-acknowledged = reçu par le client
window-handed-add = Ajouter un document ou un objet
window-handed-keys = Clés
window-handed-manual = Notice d’utilisation
window-handed-maintenance = Notice d’entretien
window-handed-certificate = Attestation d’assurance décennale
window-advice = Conseils donnés
window-advice-placeholder = temps de séchage, entretien, première mise en chauffe
window-sum-works = Ouvrages
window-sum-works-long = Ouvrages de cet acte
window-item-included = compris
window-item-included-hint = Compris dans le prix convenu pour l’ensemble : pas de prix propre.
window-sum-items-included = { $count } compris dans le prix
window-sum-price = Prix du marché
window-sum-share = Part du prix du marché
window-sum-untold = à indiquer
window-share = Part du prix convenu pour les ouvrages reçus
window-share-hint = Prix convenu pour l’ensemble : { $price }. Des ouvrages reçus n’ont pas de prix propre et d’autres ne sont pas reçus : la part se convient avec le client.
window-sum-agreements = Accords écrits (avenants)
window-sum-reductions = Réductions
window-sum-penalties = Pénalités
window-sum-paid = Déjà réglé
window-sum-settled = dont réglé pour les réceptions précédentes
window-sum-paid-long = Déjà réglé
window-sum-retention = Retenue { $rate }
window-sum-balance = Reste dû
window-sum-carried = Imputé sur les travaux restants
window-sum-overpaid = Trop perçu
window-retention = Retenue de garantie
window-retention-kept = Une retenue de garantie est gardée
window-retention-rate = Taux
window-retention-holder = Dépositaire
window-retention-holder-placeholder = la cliente, un notaire, une banque
window-retention-released = Libérée le
window-penalties-claimed = Des pénalités sont demandées
window-penalties-sum = Pénalités retenues
window-penalties-asked = Demandé par le client
window-penalties-note = Calcul ou motif
window-penalties-waived = Le client y renonce
window-reduction = Réduction de prix
window-reduction-add = Ajouter une réduction de prix
window-reduction-for = Pour
window-reduction-general = l’ensemble
window-reduction-in-account = Voir le décompte
window-guarantees-hint = Calculées d’après les règles du marché ; chaque valeur peut être changée. Ce n’est pas un conseil juridique.
window-guarantees-compute = Calculer
window-guarantee = Garantie
window-guarantee-reason = Pourquoi d’autres dates que celles des règles ({ $from } au { $until })
window-guarantee-add = Ajouter une garantie
window-signatories-hint = Chacun signe pour soi, dans son propre champ.
window-signatory-add = Ajouter un signataire
window-signed-at = signé le { $at }
window-signature-awaited = signature attendue
window-originals = Nombre d’originaux
window-cited-hint = L’acte nommera ces accords et ces réclamations.
window-cited-agreement = Accord écrit { $number } du { $date }
window-cited-objection = Réclamation ({ $kind }) du { $date }, { $state }
window-print-original-photos = Photos dans leur taille d’origine (fichier plus lourd)
window-print-positions = Imprimer le lieu de prise de vue des photos
window-draft-delete = Supprimer ce brouillon
window-draft-deleted = Brouillon supprimé.
window-decided = { $decided } { $decided ->
        [one] décidé
       *[other] décidés
    } sur { $items }, { $reserves } { $reserves ->
        [one] réserve
       *[other] réserves
    }
window-missing-count = Il manque { $count ->
        [one] { $count } chose
       *[other] { $count } choses
    }
window-missing-none = Rien ne manque
window-missing-none-long = Rien ne manque : l’acte peut être lu et signé.
window-advice-count = { $count ->
        [one] { $count } conseil
       *[other] { $count } conseils
    }
window-findings = Ce qui manque
window-findings-blockers = À compléter avant de signer
window-findings-advice = Conseils
window-read-and-sign = Lire et signer
window-read-and-export = Lire et remettre
window-issued-at = Acte { $number } établi le { $at } ; il ne change plus.
window-voided-at = Acte annulé le { $at } : { $reason }
window-fingerprint = Empreinte { $fingerprint }
window-void = Annuler cet acte
window-void-hint = L’acte garde son numéro et porte la mention « annulé » avec le motif. Seul un acte que le client n’a pas signé peut être annulé.

## Les touches
window-keys-help = Touches du clavier
window-key-shift = Maj
window-key-escape = Échap
window-key-home = Début
window-key-end = Fin
window-keys-accept = accepter l’ouvrage
window-keys-reserve = accepter avec réserve
window-keys-refuse = refuser
window-keys-not-inspected = non examiné
window-keys-rows = ouvrage précédent, suivant ; une décision mène d’elle-même au prochain qui n’en a pas
window-keys-leave-field = quitter un champ
window-keys-search = chercher
window-keys-undo = annuler
window-keys-redo = rétablir
window-keys-paste = coller une photo sur l’ouvrage en cours
window-keys-help-open = ces touches

## L’accord écrit
window-agreement-subject = Objet de l’accord
window-agreement-subject-placeholder = placard supplémentaire sous l’escalier
window-agreement-origin = Origine
window-origin-change = Modification du marché
window-agreement-facts = Faits admis par les deux parties
window-facts-placeholder = ce que personne ne conteste, rien d’autre
window-agreement-terms = Ce qui est convenu
window-agreement-items = Ouvrages concernés
window-price-effect = Effet sur le prix
window-days-effect = Effet, en jours calendaires
window-new-end = Nouvelle date de fin
window-agreed-on = Convenu le
window-price-after = Prix du marché après cet accord : { $price }

## La réclamation
window-objection-received = Reçue le
window-objection-channel = Par quel moyen
window-objection-kind = Sujet
window-objection-item = Ouvrage concerné
window-objection-item-none = tout le chantier
window-objection-state-received = reçue
window-objection-state-understood = comprise
window-objection-state-answered = réponse donnée
window-objection-state-proposed = propositions faites
window-objection-state-agreed = accord trouvé
window-objection-state-contested = contestée
window-objection-state-done = exécutée
window-objection-state-confirmed = close par le client
window-objection-delete = Supprimer cette réclamation
window-objection-foot = Deux voix, quatre étapes : les faits, le client, l’entreprise, les propositions.
window-step-facts = La situation
window-step-facts-hint = Les faits que les deux parties admettent
window-step-proposals = Propositions
window-restatement = Si j’ai bien compris…
window-restatement-placeholder = vous attendiez un jour régulier autour de la porte
window-restatement-confirmed = Le client confirme :
window-proposal-number = Proposition { $number }
window-proposal-chosen = choisie
window-proposal-add = Ajouter une proposition

## Les pièces
window-exhibits-counted = { $photos ->
        [one] { $photos } photo
       *[other] { $photos } photos
    }{ $others ->
        [0] { "" }
        [one] , { $others } autre
       *[other] , { $others } autres
    }
window-add-photos = Ajouter des photos
window-add-photos-hint = ou déposer des fichiers ici ou sur un ouvrage, ou coller
window-intake-progress = Enregistrement des pièces : { $done } sur { $total }
window-intake-done = { $count ->
        [one] { $count } pièce enregistrée.
       *[other] { $count } pièces enregistrées.
    }
window-intake-cancelled = Arrêté : { $count ->
        [one] { $count } pièce enregistrée.
       *[other] { $count } pièces enregistrées.
    }
window-intake-duplicates = { $count ->
        [0] Aucune nouvelle pièce
        [one] { $count } pièce enregistrée
       *[other] { $count } pièces enregistrées
    }, { $duplicates ->
        [one] { $duplicates } déjà au dossier.
       *[other] { $duplicates } déjà au dossier.
    }
window-intake-refused = { $count ->
        [one] { $count } fichier n’a pas été pris.
       *[other] { $count } fichiers n’ont pas été pris.
    }
window-bin = Corbeille
window-bin-open = Corbeille ({ $count })
window-bin-leave = Revenir aux pièces
window-to-bin = Mettre à la corbeille
window-restore = Remettre au dossier
window-caption = Légende
window-caption-of = Légende de la pièce { $number }
window-caption-placeholder = Que montre-t-elle ?
window-caption-next = Entrée : légende de la pièce suivante
window-captured-short = { $date }, { $time }
window-capture-unknown = heure de prise inconnue
window-explains = explique la cause
window-shows = montre un ouvrage, une réserve ou une réclamation
window-exhibit-outside = hors de l’acte
window-exhibit-join = Joindre à l’acte
window-exhibit-open = Ouvrir la pièce { $number }, { $caption }
window-exhibit-titled = Pièce { $number }
window-exhibit-not-shown = Ce fichier est gardé tel quel ; il ne s’affiche pas ici.
window-video-not-played = Cette vidéo ne peut pas être lue dans la fenêtre ; l’original est gardé tel quel.
window-exhibit-links = Ce qu’elle montre
window-exhibit-cited = Un acte établi cite cette pièce : elle reste au dossier.
window-link-picker-hint = Cochez les pièces à lier, puis celles qui expliquent la cause.
window-link-picker-empty = Ce dossier n’a pas encore de photos. Ajoutez-en ici : elles seront liées aussitôt.
window-target-act = L’acte : { $title }
window-target-reserve = Réserve { $number } : { $words }
window-target-objection = Réclamation ({ $kind })
window-fact-captured = Prise de vue
window-fact-grade = Heures
window-fact-received = Reçue le
window-fact-modified = Fichier modifié le
window-fact-device = Appareil
window-fact-dimensions = Dimensions
window-fact-duration = Durée
window-fact-position = Lieu
window-fact-file = Fichier
window-fact-hash = SHA-256

## Lire et signer
window-pages = Pages de l’acte
window-pages-being-drawn = Les pages se préparent…
window-page-being-drawn = La page { $page } se prépare…
window-page-unread = Page { $page } à lire
window-pages-lost = Le fichier ne peut plus être lu ici. Fermez cette page et rouvrez-la ; rien n’a été modifié.
window-page-of = Page { $page } sur { $pages }
window-back-to-act = Revenir à l’acte
window-issue-title = Relire, puis établir
window-issue-explained = Voici les pages telles qu’elles seront signées. Tant que l’acte n’est pas établi, tout peut encore être corrigé.
window-issue-fact-frozen = Une fois établi, l’acte ne peut plus être modifié : une erreur se corrige par un autre acte.
window-issue-fact-number = Il reçoit son numéro définitif, en principe { $number }.
window-issue-fact-sign = L’entreprise le certifie ; puis chacun lit et signe.
window-issue = Établir et certifier
window-issuing = En cours…
window-signing-now = Lit et signe maintenant
window-sign-step-read = Lire jusqu’à la fin
window-read-progress = { $seen ->
        [one] { $seen } page lue
       *[other] { $seen } pages lues
    } sur { $pages } : faites défiler chacune jusqu’en bas.
window-read-whole = Lu jusqu’à la fin.
window-sign-step-consent = Consentir
window-consent-fallback = J’ai lu cet acte jusqu’à la fin et je le signe.
window-sign-step-ink = Signer
window-signature-of = Signature de { $name }
window-sign-here = Signez ici, à la souris, au doigt ou au stylet
window-sign-here-after-consent = après la lecture et le consentement
window-sign-by-keys = Au clavier : la barre d’espace pose et lève le stylo, les flèches le conduisent (deux à la fois : en biais ; Maj : plus loin), Retour arrière efface le dernier trait.
window-sign-pen-down = Stylo posé
window-sign-pen-up = Stylo levé
window-signature-clear = Effacer
window-sign = Signer
window-signing = Signature…
window-sign-later = Signer plus tard
window-sign-later-hint = Le champ reste vide et pourra être signé ici ou dans un lecteur PDF.
window-sign-others = Signeront aussi
window-sign-now = Faire signer { $name }
window-export-waiting = Signatures attendues
window-export-waiting-hint = L’acte est établi et certifié. Il peut déjà être remis ; les champs vides attendent.
window-export-all-signed = Signé par tous
window-export-all-signed-hint = L’acte est complet. Remettez-en une copie à chacun.
window-export = Enregistrer le PDF…
window-sha256 = SHA-256 { $hash }
window-exported = PDF enregistré, { $size }
window-show-in-folder = Montrer dans le dossier
window-verify-act = Vérifier cet acte
window-verifying = Vérification…
window-standing-holds = établi
window-standing-fails = problème
window-standing-note = à savoir
window-standing-warning = attention

## Les réglages
window-section-profile = Entreprise
window-profile-hint = En tête de chaque acte. Un acte établi garde ce qui y figurait.
window-contractor-name = Nom de l’entreprise
window-contractor-trade = Métier
window-contractor-trade-example = menuiserie, plâtrerie, peinture…
window-contractor-representative = Qui représente et signe
window-legal-form = Forme juridique
window-legal-form-example = EI, EURL, SARL…
window-company-number = SIRET
window-vat-number = N° de TVA
window-insurer = Assureur décennal
window-insurance-policy = N° de contrat
window-mediator = Médiateur de la consommation
window-mediator-example = nom, adresse ou site internet
window-logo = Logo de l’entreprise
window-logo-choose = Choisir un logo
window-logo-change = Changer le logo
window-section-key = Clé de certification
window-key-hint-text = Faite sur cet ordinateur, elle certifie les actes : elle prouve que rien n’a changé depuis, pas l’identité de l’entreprise.
window-key-subject = Au nom de
window-key-fingerprint = Empreinte SHA-256
window-key-valid-until = Valable jusqu’au
window-certificate-export = Exporter le certificat
window-certificate-hint = Remettez-le à qui veut vérifier vos actes avec un autre programme : il ne contient aucun secret.
window-certificate-exported = Certificat enregistré : { $path }
window-key-none = Elle sera faite quand l’entreprise aura un nom.
window-section-window = Langue et impression
window-language = Langue de la fenêtre
window-language-fr = Français
window-language-en = Anglais
window-language-ru = Russe
window-section-verify = Vérifier un PDF
window-verify-hint = N’importe quel acte remis, le vôtre ou celui d’un autre. Le fichier reste où il est.
window-verify-choose = Choisir un PDF
window-verify-drop = ou le déposer dans cette fenêtre
window-section-data = Données
window-data-folder = Dossier des données
window-place-choose = Choisir un autre dossier…
window-place-choose-hint = Vous pouvez garder vos données ailleurs, sur un autre disque par exemple. Le programme redémarre aussitôt dans ce dossier.
window-place-move = Ouvrir un autre dossier de données…
window-place-move-hint = Pour déplacer vos données : fermez le programme, copiez ce dossier en entier à sa nouvelle place, rouvrez le programme, puis indiquez ici la copie. Le programme redémarre avec elle ; l’ancien dossier reste tel quel.
window-version = Version
window-journal-verify = Vérifier le journal

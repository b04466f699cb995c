### La ligne de commande, et l’import d’un dossier.

## Import d’un dossier
problem-import = { $count ->
    [one] « { $name } » n’a pas été importé : une faute. Rien n’a été modifié.
   *[other] « { $name } » n’a pas été importé : { $count } fautes. Rien n’a été modifié.
 }
problem-import-too-large = « { $name } » est trop gros pour un fichier d’import. Les photos se citent par leur chemin, elles ne s’y écrivent pas.
problem-import-known = « { $title } » est déjà là, en tout ou en partie : des identifiants du fichier sont pris. Rien n’a été modifié. Pour en faire une copie, donnez d’autres clés dans le fichier.
import-syntax = Ce n’est pas du JSON valable, à partir de la ligne { $line }, colonne { $column }.
import-cut = Le JSON s’arrête avant sa fin (ligne { $line }, colonne { $column }) : le fichier est incomplet.
import-unknown-field = Champ inconnu : « { $value } ».
import-unknown-field-near = Champ inconnu : « { $value } ». Vouliez-vous écrire « { $near } » ?
import-field-twice = Ce champ figure deux fois : n’en gardez qu’un.
import-missing-field = Ce champ est obligatoire et il manque.
import-blank = Ce champ ne peut pas être vide.
import-type = Il faut ici { $expected } ; le fichier contient { $found }.
import-type-object = un objet { "{ }" }
import-type-array = une liste [ ]
import-type-string = un texte entre guillemets
import-type-integer = un nombre entier
import-type-number = un nombre
import-type-boolean = true ou false
import-type-null = null
import-choice = « { $value } » n’est pas un choix possible : { $choices }.
import-choice-near = « { $value } » n’est pas un choix possible : { $choices }. Vouliez-vous écrire « { $near } » ?
import-one-of = Il faut ici un seul champ, parmi : { $choices }.
import-date = « { $value } » n’est pas une date. Écrivez-la ainsi : 2026-11-21.
import-share = « { $value } » n’est pas une part du prix. Écrivez-la ainsi : "1/3000" ou "3 %", entre rien et le tout.
import-moment = « { $value } » n’est pas une date et une heure avec leur décalage. Écrivez-les ainsi : 2026-11-21T14:05:00+01:00.
import-amount = « { $value } » n’est pas une somme. Écrivez-la ainsi : "1480.00".
import-decimal-quoted = Écrivez ce nombre entre guillemets, pour qu’il reste exact : "1480.00".
import-negative = « { $value } » : cette somme ne peut pas être négative.
import-quantity = « { $value } » n’est pas une quantité. Écrivez-la ainsi : "42.5", avec trois décimales au plus.
import-percent = « { $value } » n’est pas un taux. Écrivez-le en pour cent, de "0" à "100", avec deux décimales au plus.
import-count = « { $value } » n’est pas un nombre entier positif.
import-integer = « { $value } » n’est pas un nombre entier convenable.
import-key-twice = La clé « { $value } » est déjà prise par { $place }.
import-no-item = Aucun ouvrage n’a la clé « { $value } ».
import-no-item-near = Aucun ouvrage n’a la clé « { $value } ». Vouliez-vous écrire « { $near } » ?
import-no-reserve = Aucune réserve n’a la clé « { $value } ».
import-no-reserve-near = Aucune réserve n’a la clé « { $value } ». Vouliez-vous écrire « { $near } » ?
import-no-objection = Aucune réclamation n’a la clé « { $value } ».
import-no-objection-near = Aucune réclamation n’a la clé « { $value } ». Vouliez-vous écrire « { $near } » ?
import-no-act = Aucun acte n’a la clé « { $value } ».
import-no-act-near = Aucun acte n’a la clé « { $value } ». Vouliez-vous écrire « { $near } » ?
import-line-twice = Cet ouvrage a déjà une décision : { $place }.
import-date-order = Cette date précède { $other } ({ $place }).
import-estimate-order = Le haut de la fourchette est plus petit que le bas.
import-rule-set = Le jeu de règles « { $value } » n’est pas connu. Choix : fr-contract, fr-nfp-03-001, ru-consumer, free.
import-part-and-lot = Une réception porte sur une partie (part) ou sur un lot (lot), pas sur les deux.
import-origin-twice = Un accord vient d’une seule chose : une réclamation (objection), une réserve (reserve), un acte (act) ou une demande (record).
import-media-absolute = « { $value } » est un chemin absolu. Écrivez-le par rapport au fichier d’import.
import-media-outside = « { $value } » sort du dossier du fichier d’import. Placez le fichier dans ce dossier, et séparez les sous-dossiers par « / ».
import-media-missing = « { $value } » n’existe pas à cet endroit.
import-media-no-file = « { $value } » n’est pas un fichier.
import-media-unreadable = « { $value } » n’a pas pu être lu.
import-media-twice = Ce fichier est déjà cité : { $place }.
import-no-record = Aucune entrée du suivi n’a la clé « { $value } ».
import-no-record-near = Aucune entrée du suivi n’a la clé « { $value } ». Vouliez-vous écrire « { $near } » ?
import-act-later = L’acte « { $value } » vient plus loin ({ $place }) : un acte ne cite que ceux qui le précèdent.
import-act-unfit = L’acte « { $value } » ({ $place }) n’est pas de la sorte qu’il faut ici : { $choices }.
import-not-refused = Une réception n’est tenue de nouveau qu’après une réception refusée.
import-reserve-later = La réserve « { $value } » n’est écrite dans aucun procès-verbal qui précède : elle ne peut pas encore être levée.
import-reserve-twice = Cette réserve a déjà sa ligne dans cet acte : { $place }.
import-after-termination = Le marché a pris fin par { $place } : cet acte ne peut plus venir après.
import-not-understood = Cette valeur n’est pas comprise.

## Ligne de commande
cli-no-home = Le dossier de données de cet utilisateur n’est pas connu. Indiquez-le avec --data.
cli-no-data = Il n’y a pas encore de données dans { $folder }. Commencez par « sans-reserve setup », ou indiquez un autre dossier avec --data.
cli-not-found = Rien ne correspond à « { $what } ».
cli-ambiguous = « { $what } » correspond à plusieurs éléments. Indiquez l’un de ces identifiants :
cli-ambiguous-draft = Plusieurs brouillons portent le numéro provisoire « { $what } », chacun dans son dossier : il ne sera attribué qu’au premier établi. Indiquez le dossier et le numéro, ou l’identifiant :
cli-sum-negative = une somme ne peut pas être négative : écrivez-la sans signe moins, par exemple 1480.00
cli-sum-none = ce n’est pas une somme : écrivez-la ainsi : 1480.00
cli-before-works = Si la visite a bien eu lieu avant le début convenu des travaux, confirmez-le avec --before-works.
cli-before-works-no-reception = --before-works ne concerne qu’un procès-verbal de réception. Rien n’a été modifié.
cli-table-tax-excluded = Attention : d’après ses titres, les prix de ce tableau sont hors taxes, alors que ceux du marché s’entendent TTC. Ils ont été repris tels quels. Vérifiez-les, ou recommencez avec --table-tax pour passer le marché en hors taxes.
cli-table-tax-included = Attention : d’après ses titres, les prix de ce tableau sont TTC, alors que ceux du marché s’entendent autrement. Ils ont été repris tels quels. Vérifiez-les, ou recommencez avec --table-tax pour passer le marché en TTC.
cli-table-currency = Attention : « { $found } » figure à côté de prix de ce tableau, alors que le marché est en { $own } : les sommes sont reprises telles quelles, sans conversion. Vérifiez chaque prix.
cli-table-unit-price = à { $sum } l’unité
cli-table-lump-sum = forfait { $sum }
cli-ink = « { $name } » n’est pas un tracé de signature lisible :
cli-profile = « { $name } » n’est pas un profil lisible :
cli-device = Poste de l’entreprise, ligne de commande
cli-no-dossiers = Aucun dossier.
cli-counts = { $drafts ->
    [0] aucun brouillon
    [one] 1 brouillon
   *[other] { $drafts } brouillons
 } · { $unsigned ->
    [0] rien à signer
    [one] 1 acte à signer
   *[other] { $unsigned } actes à signer
 } · { $signed ->
    [0] aucun acte signé
    [one] 1 acte signé
   *[other] { $signed } actes signés
 }{ $paper ->
    [0] {""}
   *[other] {" "}(dont { $paper } sur papier, d’après l’entreprise)
 } · { $exhibits ->
    [0] aucune pièce
    [one] 1 pièce
   *[other] { $exhibits } pièces
 }
cli-profile-saved = Profil enregistré : { $name }.
cli-key = Clé de certification : { $fingerprint } (valable jusqu’au { $until }).
cli-data = Données : { $folder }
cli-imported = « { $title } » importé : { $items ->
    [0] aucun ouvrage
    [one] 1 ouvrage
   *[other] { $items } ouvrages
 }, { $acts ->
    [0] aucun acte
    [one] 1 acte
   *[other] { $acts } actes
 }, { $exhibits ->
    [0] aucune pièce
    [one] 1 pièce
   *[other] { $exhibits } pièces
 }.
cli-client = Maître d’ouvrage : { $value }
cli-site = Chantier : { $value }
cli-works = Travaux : { $value }
cli-price = Prix du marché : { $value }
cli-dossier = Dossier : { $value }
cli-fingerprint = Empreinte : { $value }
cli-terms = Ce qui est convenu : { $value }
cli-price-effect = Effet sur le prix : { $value }
cli-balance = Solde : { $value }
cli-items = Ouvrages
cli-acts = Actes
cli-exhibits = Pièces
cli-reserves = Réserves
cli-signatories = Signataires
cli-findings = À compléter
cli-undecided = pas encore de décision
cli-status-draft = brouillon
cli-status-issued = établi, à signer
cli-status-complete = établi
cli-status-partly_signed = signé en partie
cli-status-signed = signé
cli-status-signed_on_paper = signé, sur papier d’après l’entreprise
cli-status-voided = annulé
cli-added = { $count ->
    [0] Aucune pièce ajoutée.
    [one] Une pièce ajoutée :
   *[other] { $count } pièces ajoutées :
 }
cli-duplicate = { $name } était déjà dans le dossier.
cli-to-sign = { $name } n’a pas encore signé.
cli-exported = Exemplaire remis : { $path } ({ $size })
    SHA-256 : { $sha256 }
cli-exported-folder = Tableaux écrits dans : { $path } ({ $size })
cli-verification = Constats sur { $name } :
cli-nothing-found = Rien trouvé.
cli-body = « { $name } » n’est pas le contenu d’un acte :
cli-price-now = Prix aujourd’hui, avenants compris : { $value }
cli-inspected = Constaté le : { $value }
cli-consequence = Conséquence : { $value }
cli-proposal = Ce que propose l’entreprise : { $value }
cli-repair-price = Prix de cette reprise : { $value }
cli-choice = Choix du client : { $value }
cli-client-words = Le client : { $value }
cli-facts = Faits : { $value }
cli-remedy = Nature : { $value }
cli-days-effect = Effet sur la fin, en jours : { $value }
cli-new-end = Nouvelle fin : { $value }
cli-cause = Cause : { $value }
cli-asked = Ce que le client doit décider : { $value }
cli-answer-by = Réponse attendue avant le : { $value }
cli-visit = Visite : { $value }
cli-visit-or = Autre date proposée : { $value }
cli-place = Lieu : { $value }
cli-agenda = Objet de la visite : { $value }
cli-remarks = Remarques : { $value }
cli-reason = Motif : { $value }
cli-to = À : { $value }
cli-subject = Objet : { $value }
cli-ends-on = Fin du marché : { $value }
cli-ground = Fondement : { $value }
cli-paid = Déjà payé : { $value }
cli-reserve-open = à reprendre
cli-reserve-contested = contestée
cli-reserve-lifted_in_part = levée en partie
cli-reserve-settled = réglée par accord
cli-reserve-lifted = levée
cli-reserve-by = par { $number }
cli-reserve-until = pour le { $date }
cli-objections = Réclamations
cli-records = Suivi
cli-account-due = Demandé : { $value }
cli-account-overdue = En retard : { $value }
cli-account-beyond = Les sommes appelées dépassent de { $value } ce que le marché laisse encore à appeler. Vérifiez-les, ou faites signer un avenant.
cli-account-received = Reçu : { $value }
cli-account-announced = Annoncé, pas encore vu : { $value }
cli-account-open = Reste à payer : { $value }
cli-account-overpaid = Trop perçu : { $value }
cli-nothing-due = Rien n’est à échéance.
cli-learning-objections = Réclamations : { $value }
cli-learning-settled = Réglées : { $value }
cli-learning-by-agreement = Par accord écrit : { $value }
cli-learning-days-to-settle = Jours jusqu’au règlement (médiane) : { $value }
cli-learning-receptions = Réceptions : { $value }
cli-learning-reserves = Réserves : { $value }
cli-learning-cost = Coût : { $value }
cli-learning-by-kind = Par sorte
cli-learning-by-cause = Par cause
cli-learning-by-trade = Par métier
cli-learning-by-item = Par ouvrage
cli-trade-items = { $count ->
    [0] aucun ouvrage
    [one] 1 ouvrage
   *[other] { $count } ouvrages
 }
cli-table-items = { $count ->
    [0] Aucun ouvrage.
    [one] 1 ouvrage.
   *[other] { $count } ouvrages.
 }
cli-journal-head = Dernière empreinte : { $head }

## Aide de la ligne de commande
help-usage = Usage :
help-commands = Commandes{ "\u00A0" }
help-options = Options{ "\u00A0" }
help-arguments = Arguments{ "\u00A0" }
help-flag-help = Afficher cette aide.
help-flag-version = Afficher la version.
help-about = Réception de travaux, même contestée : procès-verbaux avec photos et réserves, établis en PDF signés.
help-arg-data = Dossier des données ; celui de la fenêtre s’il n’est pas indiqué.
help-arg-json = Écrire du JSON.
help-arg-language = Langue de l’affichage, fr, en ou ru ; celle du profil, sinon celle du système.
help-setup-about = Enregistre le profil de l’entreprise ; la clé qui certifie les actes est créée avec son premier nom. Ce qui n’est pas indiqué reste inchangé.
help-setup-arg-profile = Profil en JSON, avec les champs des options ci-dessous.
help-setup-arg-name = Nom commercial.
help-setup-arg-legal-form = Forme juridique : EI, EURL, SARL, SAS…
help-setup-arg-trade = Métier.
help-setup-arg-company-number = SIRET.
help-setup-arg-vat-number = Numéro de TVA.
help-setup-arg-street = Rue.
help-setup-arg-postal-code = Code postal.
help-setup-arg-town = Ville.
help-setup-arg-country = Pays, s’il doit être imprimé.
help-setup-arg-email = Courriel.
help-setup-arg-phone = Téléphone.
help-setup-arg-representative = Qui représente l’entreprise et signe.
help-setup-arg-insurer = Assureur de la responsabilité décennale.
help-setup-arg-insurance-policy = Numéro du contrat d’assurance.
help-setup-arg-mediator = Médiateur de la consommation, avec son adresse ou son site.
help-setup-arg-logo = Logo, en PNG ou JPEG.
help-setup-arg-positions = Imprimer le lieu de prise des photos.
help-setup-arg-original-photos = Photos à leur taille d’origine dans le PDF.
help-schema-about = Écrit le schéma JSON du format d’import.
help-import-about = Importe un dossier, avec ses actes et ses pièces, depuis un fichier JSON : en entier, ou rien et toutes les fautes.
help-list-about = Liste les dossiers, le dernier modifié en tête.
help-show-about = Montre un dossier ou un acte.
help-duplicate-about = Crée un dossier avec les parties, le marché et les ouvrages d’un autre, sans ce qui s’y est passé.
help-act-about = Brouillons d’actes de toute sorte.
help-act-new-about = Commence un brouillon, rempli avec ce que le dossier sait.
help-act-new-arg-kind = Sorte d’acte : support_notice (réserve sur support), agreement (accord écrit, avenant), notice (mise en garde), convocation, reception (procès-verbal), lifting (levée des réserves), rectification (acte rectificatif), statement (constat), letter (lettre), termination (résiliation).
help-act-new-arg-from = D’où il vient : un acte, une réclamation, une réserve ou une entrée du suivi, par identifiant, numéro ou partie du texte.
help-act-new-arg-template = Modèle d’une lettre : blank, acknowledgement, restatement, proposal, counter_deadline, statement_notice, payment_reminder, formal_notice_to_pay, request_to_lift, retention_release, change_price, after_incident.
help-act-save-about = Enregistre un brouillon tel qu’un fichier le donne.
help-act-save-arg-file = Son contenu, en JSON : le « act.body » que « show --json » affiche.
help-act-delete-about = Supprime un brouillon.
help-record-about = Suivi d’un dossier : contacts, demandes, reprises, sommes dues et reçues, incidents.
help-record-add-about = Ajoute une entrée. Les options qui comptent dépendent de sa sorte.
help-record-add-arg-kind = Sorte : contact (appel, message, lettre), change_request (demande du client), correction_round (reprise), due (somme due), receipt (somme reçue), incident.
help-record-add-arg-words = Ce qui a été dit, demandé ou fait ; pour une somme due, ce qu’elle paie.
help-record-add-arg-at = Quand, avec le décalage : 2026-11-21T14:05:00+01:00 ; maintenant si ce n’est pas indiqué.
help-record-add-arg-amount = Somme due ou reçue : 1480.00.
help-record-add-arg-price = Prix d’une demande ou d’une reprise.
help-record-add-arg-days = Jours qu’une demande ajoute.
help-record-add-arg-deposit = La somme due ou reçue est l’acompte à la commande.
help-record-add-arg-due-on = Échéance d’une somme due.
help-record-add-arg-done-on = Jour où une reprise a été faite.
help-record-add-arg-item = Ouvrage concerné : identifiant, rang dans le marché à partir de 1, ou partie du nom.
help-record-add-arg-about = Ce dont parle un contact : un acte, une réclamation, une réserve ou une entrée du suivi, par identifiant, numéro ou partie du texte.
help-record-add-arg-pays = La somme due que paie une somme reçue : identifiant, rang ou partie du texte.
help-record-add-arg-retention-of = Le procès-verbal dont une somme reçue rend la retenue de garantie : identifiant, numéro ou partie du titre.
help-record-add-arg-channel = Moyen d’un contact : on_site, letter, registered_letter, phone, email, message.
help-record-add-arg-person = Avec qui.
help-record-add-arg-incoming = Le contact vient du client.
help-record-add-arg-answered = Quelqu’un a répondu.
help-record-add-arg-outside-terms = Hors des heures ou des moyens convenus.
help-record-add-arg-opposes-release = Le client s’oppose à la libération de la retenue de garantie de l’acte dont il s’agit.
help-record-add-arg-means = Par quel moyen une somme est arrivée : virement, chèque, espèces.
help-record-add-arg-proof = Numéro de la lettre recommandée ou du paiement.
help-record-add-arg-seen = L’argent a été vu sur le compte.
help-record-add-arg-witnesses = Témoins d’un incident.
help-record-add-arg-pause = La pause qui a été prise.
help-record-list-about = Liste le suivi d’un dossier, avec son compte.
help-record-delete-about = Supprime une entrée.
help-record-delete-arg-record = Son identifiant, que « record list » affiche.
help-deadlines-about = Liste les échéances de tous les dossiers, les retards en tête.
help-deadlines-arg-ics = Les écrit dans un agenda (.ics), à un fichier ou un dossier.
help-dispute-about = Écrit tout un dossier dans l’ordre du temps, en un seul PDF.
help-dispute-arg-path = Un fichier ou un dossier.
help-learning-about = Nombre et coût des litiges, par sorte, cause, métier et ouvrage.
help-blank-about = Écrit le formulaire vide d’un acte, à imprimer.
help-blank-arg-kind = Sorte d’acte : support_notice (réserve sur support), agreement (accord écrit, avenant), notice (mise en garde), convocation, reception (procès-verbal), lifting (levée des réserves), rectification (acte rectificatif), statement (constat), letter (lettre), termination (résiliation).
help-blank-arg-dossier = Avec les parties de ce dossier.
help-blank-arg-path = Un fichier ou un dossier.
help-data-about = Écrit toutes les données : en un fichier JSON, ou en tableaux.
help-data-arg-path = Un fichier ou un dossier.
help-data-arg-dossier = Un seul dossier.
help-data-arg-tables = En fichiers CSV, un par tableau, dans un dossier ; un fichier JSON sinon.
help-trades-about = Listes par métier : ouvrages usuels, critères, mots pour un défaut.
help-trades-list-about = Montre les listes, ou les ouvrages de l’une d’elles.
help-trades-list-arg-trade = Clé d’une liste.
help-trades-export-about = Écrit une liste dans un fichier.
help-trades-export-arg-trade = Clé d’une liste.
help-trades-export-arg-path = Un fichier ou un dossier.
help-trades-import-about = Reprend une liste d’un fichier.
help-trades-import-arg-replace = À la place de la vôtre sous la même clé.
help-table-about = Ouvrages d’un tableau : fichier CSV, devis, tableur.
help-table-preview-about = Montre ce que deviendrait chaque ligne ; rien n’est modifié.
help-table-add-about = Ajoute les ouvrages d’un tableau à un dossier.
help-table-add-arg-lines = Seulement ces lignes, séparées par des virgules, telles que « table preview » les numérote.
help-table-add-arg-table-tax = Le marché passe en HT ou en TTC, comme le disent les titres du tableau.
help-rules-about = Les jeux de règles, ce qu’ils disent et d’où ils le tiennent.
help-rules-arg-key = L’un d’eux.
help-attach-about = Ajoute des fichiers à un dossier comme pièces.
help-attach-arg-item = Ouvrage auquel ils se rapportent : identifiant, rang dans le marché à partir de 1, ou partie du nom.
help-attach-arg-reserve = Réserve à laquelle ils se rapportent : identifiant, numéro dans le dernier procès-verbal, ou partie du texte.
help-attach-arg-caption = Ce qu’ils montrent.
help-attach-arg-explains = Ils montrent la cause, et pas seulement l’état.
help-seal-about = Établit un acte : le fige, le numérote et le certifie. Avec --sign, y appose une signature.
help-seal-arg-before-works = Confirme que la visite a eu lieu avant le début convenu des travaux.
help-seal-arg-sign = Qui signe : le nom d’un signataire de l’acte.
help-seal-arg-ink = Son tracé, en JSON : { "{" }"aspect": 3.0, "strokes": [[{ "{" }"x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0{ "}" }]]{ "}" }.
help-seal-arg-consent = Cette personne a lu l’acte et accepte le texte que « show » affiche pour elle.
help-certificate-about = Écrit le certificat grâce auquel un lecteur de PDF reconnaît les actes de votre entreprise.
help-certificate-arg-path = Un fichier ou un dossier.
help-export-about = Copie le fichier d’un acte établi.
help-export-arg-path = Un fichier ou un dossier.
help-verify-about = Dit ce qui tient d’un PDF, du fichier d’un acte, ou des données. Un PDF se vérifie sans données.
help-verify-arg-store = Le journal, et ce qui s’en écarte.
help-search-about = Cherche dossiers, actes, réserves, réclamations et pièces.
help-journal-about = Le journal de tout ce qui a été fait.
help-journal-verify-about = Recalcule la chaîne du journal.
help-demo-about = Fait tout le travail sur un dossier d’exemple : établir, signer, remettre, vérifier. Sans --data, dans un dossier de données à part.
help-demo-arg-to = Où va le PDF signé : fichier ou dossier ; le dossier courant s’il n’est pas indiqué.
help-exit-codes = Codes de sortie :
    { "  0" }  fait ; pour verify : tout ce qui a été vérifié tient
    { "  1" }  refusé, avec les raisons ; pour verify : quelque chose ne tient pas, ou est à regarder (⚠) ; pour table preview : une ligne ne peut pas être reprise
    { "  2" }  la ligne de commande n’est pas comprise
    { "  3" }  introuvable : un dossier, un acte, un fichier
    { "  4" }  abîmé ou illisible
    { "  5" }  les données sont ouvertes dans une autre instance
    { "  6" }  les données viennent d’une version plus récente
    { "  7" }  le disque est plein, ou ne peut être ni lu ni écrit

    DOSSIER et ACTE sont un identifiant, le numéro d’un acte, ou une partie de titre ou de nom de client qui ne convient qu’à un seul.
    Un brouillon n’a qu’un numéro provisoire, que d’autres dossiers peuvent porter aussi : écrivez alors DOSSIER/NUMÉRO.

## Ligne de commande : ce qui fait preuve
cli-passphrase = Phrase secrète de la clé :
cli-passphrase-new = Nouvelle phrase secrète :
cli-passphrase-again = Répétez la phrase secrète :
cli-passphrase-copy = Phrase secrète de la copie :
cli-passphrase-p12 = Phrase secrète du certificat :
cli-passphrase-differs = Les deux phrases secrètes sont différentes.
cli-passphrase-missing = Il faut une phrase secrète : donnez-la dans un fichier (voir l’aide de la commande), par la variable { $variable } pour celle de la clé, ou dans un terminal.
cli-key-none = Il n’y a pas encore de clé. Elle est créée avec le nom de l’entreprise : « sans-reserve setup ».
cli-key-gone = Avec une copie de la clé : sans-reserve keys restore FICHIER. Sans copie : sans-reserve keys replace --lost --reason "…" fait une autre clé, à laquelle l’ancienne ne passe pas la main.
cli-key-subject = Au nom de : { $value }
cli-key-unprotected = Sans phrase secrète : qui a ce dossier de données peut certifier avec elle.
cli-key-locked = Protégée par une phrase secrète.
cli-key-open = Protégée par une phrase secrète, ouverte.
cli-key-former = Anciennes clés
cli-proof-none = Rien ne le prouve encore.
cli-timestamp-none = Aucun acte n’attend d’horodatage.
cli-timestamping = Autorité d’horodatage : { $address }
cli-timestamping-off = Aucune autorité d’horodatage n’est choisie.
cli-timestamping-automatic = Interrogée d’elle-même à chaque signature.
cli-timestamping-asked = Interrogée seulement à votre demande.
cli-timestamping-untrusted = Aucun certificat n’est donné pour elle : son nom est rapporté comme inconnu.
cli-timestamping-waiting = { $count ->
    [0] Aucun acte n’attend d’horodatage.
    [one] 1 acte attend un horodatage.
   *[other] { $count } actes attendent un horodatage.
 }
cli-may-bind = Cela peut être rattaché à l’acte, avec --bind.
cli-other-name = Pour confirmer : la même commande avec --other-name
cli-paper-no-act = Aucun acte n’a été reconnu sur ces pages. Indiquez-le avec --act.
cli-bundle-contractor = Entreprise : { $value }
cli-bundle-made = Fait : { $value }
help-arg-passphrase-file = Fichier dont la première ligne est la phrase secrète de la clé ; sinon la variable SANS_RESERVE_PASSPHRASE, sinon le terminal.
help-sign-about = Un signataire signe un acte établi : à la main, ou avec son propre certificat (PKCS#12).
help-sign-arg-who = Qui signe : le nom d’un signataire de l’acte.
help-sign-arg-p12 = Son certificat avec sa clé (.p12, .pfx).
help-sign-arg-p12-passphrase-file = Fichier dont la première ligne est la phrase secrète du certificat ; le terminal sinon.
help-sign-arg-ink = Son tracé, en JSON, comme pour « seal ».
help-sign-arg-consent = Il a lu l’acte, et accepte le texte que « show » affiche pour lui ; avec un certificat, celui que cette commande affiche sans cette option.
help-sign-arg-other-name = Confirmer que cette personne signe bien avec un certificat qui porte un autre nom.
help-keys-about = La clé qui certifie les actes.
help-keys-show-about = Montre la clé, et celles qui l’ont précédée.
help-keys-protect-about = Protège la clé par une phrase secrète, ou n’en demande plus.
help-keys-protect-arg-new-passphrase-file = Fichier dont la première ligne est la nouvelle phrase secrète ; le terminal sinon.
help-keys-protect-arg-none = Sans phrase secrète désormais.
help-keys-unlock-check-about = Dit si la phrase secrète ouvre la clé ; rien n’est modifié.
help-keys-export-about = Écrit une copie de la clé, protégée par une phrase secrète.
help-keys-export-arg-path = Un fichier ou un dossier.
help-keys-export-arg-new-passphrase-file = Fichier dont la première ligne est la phrase secrète de la copie ; le terminal sinon.
help-keys-restore-about = Reprend une copie de la clé ; sa phrase secrète la protège désormais.
help-keys-restore-arg-copy-passphrase-file = Fichier dont la première ligne est la phrase secrète de la copie ; le terminal sinon.
help-keys-replace-about = Crée une nouvelle clé, à laquelle l’ancienne passe la main par une déclaration signée.
help-keys-replace-arg-reason = Pourquoi.
help-keys-replace-arg-lost = L’ancienne clé, ou sa phrase secrète, est perdue : elle ne peut pas signer qu’elle passe la main.
help-timestamp-about = Demande un horodatage à l’autorité choisie.
help-timestamp-arg-act = Numéro d’un acte.
help-timestamp-arg-pending = Tous les actes qui en attendent un.
help-timestamping-about = Quelle autorité d’horodatage est interrogée.
help-timestamping-show-about = Montre l’autorité choisie.
help-timestamping-set-about = Choisit l’autorité.
help-timestamping-set-arg-url = Son adresse.
help-timestamping-set-arg-trust = Certificats auxquels se fier pour elle, en PEM.
help-timestamping-set-arg-automatic = L’interroger d’elle-même à chaque signature.
help-timestamping-off-about = N’interroge plus aucune autorité.
help-returned-about = Dit ce qui est arrivé à un PDF revenu, et le rattache à son acte.
help-returned-arg-bind = Le rattacher à son acte.
help-phone-about = Laisse un téléphone du même réseau prendre des photos pour un acte, ou son signataire le lire et le signer.
help-phone-arg-sign = Qui signe : le nom d’un signataire de l’acte. Sans cette option, le téléphone prend des photos.
help-phone-arg-address = Adresse de cet ordinateur sur laquelle le lien est ouvert ; la plus probable sans cette option.
cli-phone-end = Le lien se ferme de lui-même après usage, ou après dix minutes sans activité ; Ctrl-C le ferme tout de suite.
cli-phone-networks = Adresses possibles (--address) :
help-paper-about = Reconnaît les scans et photos des pages signées, et les rattache à leur acte.
help-paper-arg-act = L’acte dont ce sont les pages, où aucun code ne le dit.
help-paper-arg-bind = Les rattacher à l’acte.
help-paper-arg-signed = Qui a signé à la main ; peut être répété.
help-paper-arg-on = Quel jour : 2026-11-21.
help-paper-arg-incomplete = Les rattacher bien que des pages manquent ou ne soient pas reconnues.
help-bundle-about = Écrit tout ce qui prouve un dossier, en un seul fichier zip.
help-bundle-arg-path = Un fichier ou un dossier.
help-open-about = Montre un paquet de preuves, ou l’acte contenu dans un PDF, et ce qui en est constaté ; rien n’est modifié.
help-verify-arg-dossier = Tout ce qu’un dossier contient.

## Ligne de commande mal comprise
cli-word-none = écrivez l’un de ces mots : { $choices }
misread-choice = « { $value } » ne convient pas à { $argument }. Écrivez l’un de ces mots : { $why }.
misread-date = « { $value } » n’est pas une date pour { $argument }. Écrivez-la ainsi : 2026-11-21.
misread-moment = « { $value } » n’est pas une date et une heure pour { $argument }. Écrivez-les ainsi : 2026-11-21T14:05:00+01:00.
misread-value-why = « { $value } » ne convient pas à { $argument } : { $why }
misread-value = « { $value } » ne convient pas à { $argument }. Vérifiez ce que vous avez écrit.
misread-no-value = { $argument } attend une valeur : écrivez-la à la suite.
misread-no-choice = { $argument } attend une valeur. Écrivez l’un de ces mots : { $choices }.
misread-unknown = « { $argument } » n’est pas connu ici. Retirez-le, ou corrigez-le.
misread-nearest = Vouliez-vous écrire « { $nearest } » ?
misread-command = La commande « { $command } » n’existe pas.
misread-missing = Il manque : { $arguments }. Ajoutez-le.
misread-no-command = Il manque la commande : dites ce qu’il faut faire.
misread-conflict = { $argument } ne va pas avec { $other } : gardez l’un des deux.
misread-twice = { $argument } est écrit deux fois : gardez-en un.
misread-count = { $argument } n’a pas le bon nombre de valeurs : corrigez-les.
misread-other = La ligne de commande n’est pas comprise.
misread-help = Avec --help à la fin, la commande dit ce qu’elle attend. Rien n’a été fait.

help-choices = L’un de ces mots : { $choices }.
help-default = Sans indication : { $default }.
help-any-file = Le fichier.
help-any-files = Les fichiers.
help-any-title = Son titre.
help-any-dossier = Le dossier : identifiant, titre, ou partie du titre ou du nom du client.
help-any-act = L’acte : identifiant, numéro, DOSSIER/NUMÉRO, ou partie du titre ; d’un dossier, son seul acte ou son seul brouillon.
help-any-dossier-act = Un dossier ou un acte : identifiant, numéro, titre, ou partie du titre.
help-any-file-act = Un fichier, ou un acte : identifiant, numéro, ou partie du titre.
help-any-words = Les mots cherchés.
help-any-exhibit = La pièce : son numéro, son identifiant, ou une partie de sa légende ou du nom du fichier.
help-value-command = COMMANDE
help-value-options = OPTIONS…
help-value-dir = RÉPERTOIRE
help-value-file = FICHIER
help-value-files = FICHIERS
help-value-language = LANGUE
help-value-path = CHEMIN
help-value-name = NOM
help-value-dossier = DOSSIER
help-value-act = ACTE
help-value-dossier-act = DOSSIER|ACTE
help-value-file-act = FICHIER|ACTE
help-value-title = TITRE
help-value-kind = SORTE
help-value-template = MODÈLE
help-value-what = QUOI
help-value-days = JOURS
help-value-witnesses = TÉMOINS
help-value-proof = PREUVE
help-value-date = DATE
help-value-moment = MOMENT
help-value-sum = SOMME
help-value-words = MOTS
help-value-means = MOYEN
help-value-channel = MOYEN
help-value-record = ENTRÉE
help-value-pause = PAUSE
help-value-item = OUVRAGE
help-value-person = PERSONNE
help-value-reserve = RÉSERVE
help-value-caption = LÉGENDE
help-value-reason = MOTIF
help-value-url = ADRESSE
help-value-address = ADRESSE
help-value-lines = LIGNES
help-value-key = CLÉ
help-value-trade = MÉTIER
help-value-vat-number = NUMÉRO
help-value-company-number = NUMÉRO
help-value-insurance-policy = NUMÉRO
help-value-postal-code = CODE
help-value-legal-form = FORME
help-value-street = RUE
help-value-town = VILLE
help-value-country = PAYS
help-value-email = COURRIEL
help-value-phone = TÉLÉPHONE
help-value-representative = NOM
help-value-insurer = NOM
help-value-mediator = NOM
help-value-exhibit = PIÈCE
help-value-place = RANG
help-value-spot = X,Y
help-value-area = X,Y,L,H
help-value-length = MM
help-annotation-about = Annotations sur les photos : flèches, cercles, cotes, textes, numéros de réserve, zones floutées. Les originaux ne changent pas.
help-annotation-list-about = Liste les annotations d’un dossier, chacune telle qu’elle s’écrit pour « annotation add ».
help-annotation-list-arg-exhibit = Une seule pièce : son numéro, son identifiant, ou une partie de sa légende.
help-annotation-add-about = Annote une photo. Les places sont en pour cent de la largeur et de la hauteur, depuis le coin en haut à gauche.
help-annotation-add-arg-kind = Sorte : arrow (flèche), ellipse (cercle), measure (cote), text (texte), marker (numéro d’une réserve), blur (flou).
help-annotation-add-arg-from = Où commence une flèche ou une cote : 12.5,40.
help-annotation-add-arg-to = Où elle finit : 30,42.
help-annotation-add-arg-area = Ce qu’entoure un cercle ou que cache un flou, par son coin, sa largeur et sa hauteur : 10,10,25,20.
help-annotation-add-arg-at = Où se trouve un texte ou un numéro de réserve : 50,50.
help-annotation-add-arg-words = Les mots d’un texte.
help-annotation-add-arg-value = Ce qu’une cote mesure, en millimètres : 8 ou 8.5.
help-annotation-add-arg-over = Sur quelle longueur, en millimètres.
help-annotation-add-arg-tolerance = Le plus que le critère admet, en millimètres.
help-annotation-add-arg-reserve = La réserve dont c’est le numéro : identifiant, numéro dans le dernier procès-verbal, ou partie du texte.
help-annotation-add-arg-file = Une liste d’annotations en JSON, telle que « annotation list --json » les affiche, au lieu des options.
help-annotation-delete-about = Enlève une annotation d’une photo, ou toutes.
help-annotation-delete-arg-place = Son rang, que « annotation list » affiche.
help-annotation-delete-arg-all = Toutes les annotations de la pièce.
cli-annotations-of = Pièce { $number } : { $name }
cli-annotations-none = Aucune photo n’est annotée.
cli-annotations-file = « { $name } » n’est pas une liste d’annotations.
cli-annotation-place = Cette pièce n’a pas d’annotation { $place } : elle en a { $count }.
cli-spot = une place se donne en pour cent, de 0 à 100, ainsi : 12.5,40
cli-area = une zone se donne en pour cent, par son coin, sa largeur et sa hauteur, ainsi : 10,10,25,20
cli-length = une longueur se donne en millimètres, ainsi : 8 ou 8.5
help-place-about = Dit où sont les données, ou choisit un autre dossier pour elles.
help-place-arg-folder = Le dossier : vide pour un premier démarrage, ou celui où les données ont été copiées.
help-place-arg-usual = Revenir au dossier habituel.
help-value-folder = RÉPERTOIRE
cli-place-chosen = Les données seront dans { $folder }.

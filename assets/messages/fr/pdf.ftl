### Les pages des actes. { $strong } et { $plain } encadrent ce qui est imprimé en gras.

pdf-head-number = { $number }, { $dossier }
pdf-head-provisional = { $number } (numéro provisoire), { $dossier }
pdf-foot-fingerprint = { $number }, empreinte { $fingerprint }
pdf-foot-verify = Toute modification après signature est visible. Pour vérifier : page { $page }.
pdf-foot-draft = Brouillon : ni établi, ni signé, sans valeur.
pdf-page = Page { $page } sur { $total }
pdf-draft = BROUILLON
pdf-subject = { $title } { $number }, { $dossier }
pdf-attachment = Le contenu de cet acte, lisible par un programme (JSON)

## Titre
pdf-title-without-reserve = Procès-verbal de réception sans réserve
pdf-title-with-reserves = { $count ->
    [one] Procès-verbal de réception avec réserve
   *[other] Procès-verbal de réception avec réserves
}
pdf-title-refused = Procès-verbal de refus de réception
pdf-title-postponed = Procès-verbal de report de réception
pdf-title-undecided = Procès-verbal de réception
pdf-title-agreement = Accord écrit (avenant)
pdf-scope-whole = Réception de l’ensemble des travaux
pdf-scope-partial = Réception partielle : { $what }
pdf-scope-lot = Réception du lot { $what }
pdf-scope-visit-whole = Visite de l’ensemble des travaux
pdf-scope-visit-partial = Visite d’une partie des travaux : { $what }
pdf-scope-visit-lot = Visite du lot { $what }
pdf-issued = { $number } du { $moment }
pdf-not-issued = { $number } (numéro provisoire), brouillon
pdf-company-number = SIRET { $number }
pdf-vat-number = TVA { $number }
pdf-insurance = Assurance : { $insurer }
pdf-insurance-policy = Assurance : { $insurer }, police n° { $policy }

## Décision
pdf-decision-without-reserve = Le { $strong }{ $date }{ $plain }, { $strong }la réception est prononcée sans réserve{ $plain } par { $client }, maître d’ouvrage, avec effet { $effect }. { $originals }
pdf-decision-with-reserves = Le { $strong }{ $date }{ $plain }, { $strong }la réception est prononcée avec { $count ->
    [one] une réserve
   *[other] { $number } réserves
}{ $plain } par { $client }, maître d’ouvrage, avec effet { $effect }. { $originals }
pdf-decision-refused = Le { $strong }{ $date }{ $plain }, { $strong }la réception est refusée{ $plain } par { $client }, maître d’ouvrage. Cet acte n’est pas une réception. { $originals }
pdf-decision-postponed = Le { $strong }{ $date }{ $plain }, { $strong }la réception est reportée au { $until }{ $plain } par { $client }, maître d’ouvrage. Cet acte n’est pas une réception. { $originals }
pdf-decision-undecided = Le maître d’ouvrage n’a pas encore pris sa décision.
pdf-decision-reasons = Motifs du maître d’ouvrage : { $reasons }
pdf-agreement-settles = Cet accord règle la réserve { $rank } du { $act } : « { $words } »
pdf-agreement-on-reserve = Cet accord porte sur la réserve { $rank } du { $act } : « { $words } »
pdf-decision-agreement = Le { $strong }{ $date }{ $plain }, { $client }, maître d’ouvrage, et { $contractor } { $strong }conviennent{ $plain } de ce qui suit : { $subject }. { $originals }
pdf-date-open = (date à préciser)
pdf-client-open = (nom à préciser)
pdf-effect-same-day = ce jour
pdf-effect-on = au { $date }
pdf-originals = { $count ->
    [0] {""}
    [one] Fait en un exemplaire.
   *[other] Fait en { $number } exemplaires.
}

pdf-number = { $number ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $number }
}

## Parties, marché, visite
pdf-client = Maître d’ouvrage
pdf-contractor = Entreprise
pdf-architect = Maître d’œuvre
pdf-represented = Représentant : { $name }
pdf-contract = Marché
pdf-contract-reference = { $reference } du { $date }
pdf-contract-dated = Marché du { $date }
pdf-contract-agreements = Avec { $count ->
    [one] l’accord écrit { $numbers }
   *[other] les accords écrits { $numbers }
}{ $changes ->
    [price] , désormais : { $sum } { $tax }
    [end] , désormais : fin convenue le { $end }
    [both] , désormais : { $sum } { $tax }, fin convenue le { $end }
   *[none] {""}
}
pdf-price-firm = Prix ferme : { $sum } { $tax }
pdf-price-estimate = Prix estimé : { $sum } { $tax }, entre { $low } et { $high }
pdf-tax-included = TTC
pdf-tax-excluded = HT
pdf-tax-not_applicable = (TVA non applicable, art. 293 B du CGI)
pdf-dates-both = Du { $start } au { $end }, dates convenues
pdf-dates-end = Fin convenue le { $end }
pdf-dates-start = Début convenu le { $start }
pdf-completed = Travaux achevés le { $date }
pdf-site = Chantier
pdf-visit = Visite
pdf-visit-from-to = Le { $date }, de { $start } à { $end }
pdf-visit-from = Le { $date }, à { $start }
pdf-visit-open = Date à préciser
pdf-visit-place = Lieu : { $place }
pdf-visit-on-site = Sur le chantier
pdf-convocation = Convocation
pdf-convocation-line = { $parts ->
    [both] Le { $date }, { $means }
    [date] Le { $date }
   *[means] { $means }
}
pdf-convocation-proof = Preuve : { $proof }
pdf-attendance = Présences
pdf-attendance-person = { $name } ({ $capacity })
pdf-attendance-person-note = { $name } ({ $capacity } ; { $note })
pdf-attendance-present = Présents : { $people }
pdf-attendance-absent = Absents : { $people }
pdf-attendance-excused = Excusés : { $people }

## Ouvrages
pdf-works-received = Ouvrages reçus
pdf-works-inspected = Ouvrages examinés
pdf-column-number = N°
pdf-column-item = Ouvrage et critères convenus
pdf-column-amount = Montant
pdf-column-decision = Décision
pdf-column-exhibits = Pièces
pdf-item-criteria = Critères : { $criteria }
pdf-item-sample = Échantillon de référence : { $sample }
pdf-item-sample-dated = Échantillon de référence, convenu le { $date } : { $sample }
pdf-item-measure = { $quantity } × { $price }
pdf-item-undecided = Pas encore décidé
pdf-item-reserves = { $count ->
    [one] réserve { $numbers }
   *[other] réserves { $numbers }
}
pdf-works-total = Total des ouvrages du marché
pdf-works-total-refused = Total des ouvrages du marché, sans les ouvrages refusés
pdf-works-total-uninspected = Total des ouvrages du marché, sans les ouvrages non examinés
pdf-works-total-received = Total des ouvrages du marché, sans les ouvrages refusés ou non examinés
pdf-works-added = Total des ouvrages ajoutés par { $number }
pdf-works-added-refused = Total des ouvrages ajoutés par { $number }, sans les ouvrages refusés
pdf-works-added-uninspected = Total des ouvrages ajoutés par { $number }, sans les ouvrages non examinés
pdf-works-added-received = Total des ouvrages ajoutés par { $number }, sans les ouvrages refusés ou non examinés
pdf-exhibit = pièce { $number }

## Réserves
pdf-reserves = { $count ->
    [one] Réserve
   *[other] Réserves
}
pdf-reserve-number = Réserve { $number }
pdf-reserve-whole = Ensemble des travaux
pdf-client-says = Le maître d’ouvrage déclare
pdf-contractor-answers = L’entreprise répond
pdf-quote = « { $words } »
pdf-no-words = Rien n’a été écrit.
pdf-no-answer = Pas de réponse à la date de cet acte.
pdf-answer-accepted = acceptée par l’entreprise
pdf-answer-contested = contestée par l’entreprise
pdf-answer-none = sans réponse de l’entreprise
pdf-answer-open = ni acceptée ni contestée par l’entreprise
pdf-answer-accepted-only = L’entreprise accepte cette réserve.
pdf-answer-contested-only = L’entreprise conteste cette réserve.
pdf-cause = Cause constatée
pdf-remedy = Les parties conviennent
pdf-deadline = Au plus tard le
pdf-answerable = Imputable à
pdf-reduction = Réduction de prix
pdf-shown-by = Montrée par :
pdf-explained-by = Expliquée par :

## Réclamations et accords
pdf-objections = { $count ->
    [one] Réclamation reçue avant cet acte
   *[other] Réclamations reçues avant cet acte
}
pdf-objection-title = Réclamation
pdf-objection-of = Réclamation du { $date }
pdf-objection-received = reçue
pdf-objection-understood = comprise
pdf-objection-answered = réponse donnée
pdf-objection-proposed = solutions proposées
pdf-objection-agreed = accord trouvé
pdf-objection-contested = contestée
pdf-objection-done = exécutée
pdf-objection-confirmed = réglée, confirmée par le maître d’ouvrage
pdf-objection-restated = L’entreprise a reformulé : { $words }
pdf-objection-restated-confirmed = L’entreprise a reformulé, le maître d’ouvrage l’a confirmé : { $words }
pdf-objection-restated-denied = L’entreprise a reformulé, le maître d’ouvrage ne l’a pas confirmé : { $words }
pdf-facts = Faits admis par les deux parties
pdf-proposal = Proposition { $number } : { $words }
pdf-proposal-chosen = Proposition { $number }, retenue par le maître d’ouvrage : { $words }
pdf-effect-price = prix { $sum }
pdf-effect-days = délai { $days }
pdf-days = { $count ->
    [one] { $sign }1 jour
   *[other] { $sign }{ $count } jours
}
pdf-agreements = { $count ->
    [one] Accord écrit (avenant) depuis le marché
   *[other] Accords écrits (avenants) depuis le marché
}
pdf-column-agreement = Accord écrit
pdf-column-subject = Objet
pdf-column-effect = Effet sur le prix
pdf-column-state = État
pdf-agreement-signed = Signé par le maître d’ouvrage
pdf-agreement-unsigned = Pas encore signé par le maître d’ouvrage
pdf-new-end = Nouvelle fin convenue le { $date }

## Remises, conseils
pdf-handed-over = Documents et objets remis
pdf-column-what = Objet
pdf-column-count = Nombre
pdf-column-acknowledged = Reçu
pdf-acknowledged = Reçu par le maître d’ouvrage
pdf-not-acknowledged = Remis, sans reçu
pdf-advice = Conseils donnés

## Comptes
pdf-money = Comptes
pdf-money-works = Ouvrages du marché, reçus par cet acte
pdf-money-works-how = total du chapitre 1
pdf-works-price = Prix du marché
pdf-money-price-how = prix convenu pour l’ensemble : les ouvrages sans prix propre y sont compris
pdf-money-share = Part du prix du marché, ouvrages reçus par cet acte
pdf-money-rest-how = prix convenu de { $price }{ $earlier ->
        [yes] , moins { $before } comptés par les réceptions précédentes
       *[no] {""}
    }{ $open ->
        [yes] , moins { $left } pour les ouvrages non reçus
       *[no] {""}
    }
pdf-money-stated-how = fixée par les parties, sur un prix convenu de { $price }{ $earlier ->
        [yes] , dont { $before } comptés par les réceptions précédentes
       *[no] {""}
    }
pdf-money-untold-how = non chiffrée : le prix de { $price } est convenu pour l’ensemble des ouvrages
pdf-money-untold = Cet acte ne fixe pas la part du prix convenu qui revient aux ouvrages reçus : il ne dit pas ce qui reste dû.
pdf-money-unpriced-how = ni le marché ni les ouvrages n’ont de prix ici
pdf-money-unpriced = Cet acte ne porte pas de prix : il ne dit pas ce qui reste dû.
pdf-money-agreement = Accord écrit { $number }, signé par le maître d’ouvrage
pdf-money-agreement-how = ouvrages ajoutés : { $added }{ $more ->
    [yes] , autre effet sur le prix : { $beyond }
   *[no] {""}
}
pdf-money-reduction = Réduction de prix
pdf-money-reduction-reserve = Réduction de prix, réserve { $number }
pdf-money-penalties = Pénalités de retard
pdf-money-penalties-asked = Demandé par le maître d’ouvrage : { $sum }
pdf-money-penalties-waived = Pénalités de retard demandées, puis abandonnées : { $sum }
pdf-money-net = Net
pdf-money-paid = Déjà réglé
pdf-money-settled = dont réglé pour { $number }
pdf-money-settled-how = sur { $sum } dus par cet acte, hors retenue gardée
pdf-money-retention = Retenue de garantie
pdf-money-retention-how = { $rate } de { $base }
pdf-money-retention-base = ouvrages et accords, moins les réductions
pdf-money-retention-highest = { $rate } au plus.
pdf-money-retention-holder = gardée par { $holder }
pdf-money-retention-release = libérée le { $date }
pdf-money-retention-release-later = libérée un an après la réception
pdf-money-balance = Reste dû
pdf-money-carried = Acompte imputé sur les travaux restants
pdf-money-carried-how = travaux qui restent à recevoir : { $sum }
pdf-money-refused = Cet acte n’est pas une réception : il ne rend rien exigible et ne fait courir aucune retenue de garantie.
pdf-money-overpaid = Trop-perçu à rembourser
pdf-money-contract-price = Prix du marché
pdf-money-tax-included = Sommes toutes taxes comprises.
pdf-money-tax-excluded = Sommes hors taxes.
pdf-money-tax-not_applicable = TVA non applicable, art. 293 B du CGI.
pdf-column-sum = Somme
pdf-column-line = Ligne

## Garanties
pdf-guarantees = Garanties
pdf-guarantee-departs = Les règles du marché donnent : { $length } à compter du { $from }, soit jusqu’au { $until }. Autres dates retenues, parce que : { $reason }
pdf-column-guarantee = Garantie
pdf-column-from = Du
pdf-column-until = Au
pdf-column-source = Source

## Pièces
pdf-exhibits = Pièces
pdf-exhibits-table = Table des pièces
pdf-exhibits-note = Chaque fichier est gardé tel qu’il a été reçu. Son empreinte SHA-256 change au moindre changement du fichier.
pdf-exhibit-number = Pièce { $number }
pdf-exhibit-alt = Pièce { $number }. { $caption }
pdf-exhibit-shows = Montre { $what }.
pdf-exhibit-explains = Explique { $what }.
pdf-exhibit-target-item = l’ouvrage { $number }
pdf-exhibit-target-reserve = la réserve { $number }
pdf-exhibit-target-objection = la réclamation
pdf-exhibit-annotated = Sur la photo : { $what }.
pdf-exhibit-arrow = { $count ->
    [one] une flèche
   *[other] { $count } flèches
}
pdf-exhibit-ellipse = { $count ->
    [one] un cercle
   *[other] { $count } cercles
}
pdf-exhibit-measure = cote { $measure }
pdf-exhibit-text = « { $text } »
pdf-exhibit-marker = repère de { $reserve }
pdf-exhibit-marker-other = repère d’une réserve d’un autre acte
pdf-exhibit-hidden = { $count ->
    [one] Zone floutée ; l’original est conservé.
   *[other] { $count } zones floutées ; l’original est conservé.
}
pdf-captured = Prise le { $moment }.
pdf-captured-device = Prise le { $moment }, appareil { $device }.
pdf-captured-months-before = Prise environ { $count ->
    [one] un mois
   *[other] { $count } mois
} avant son enregistrement.
pdf-captured-years-before = Prise environ { $count } ans avant son enregistrement.
pdf-device = Appareil { $device }.
pdf-modified = Fichier modifié le { $moment }.
pdf-received-camera = Prise dans l’application, enregistrée le { $moment }.
pdf-received-phone = Reçue du téléphone le { $moment }.
pdf-received-file = Enregistrée le { $moment }.
pdf-received-clipboard = Collée le { $moment }.
pdf-received-extract = Image tirée de la vidéo dans l’application le { $moment }.
pdf-exhibit-video = Vidéo de { $duration }.
pdf-exhibit-sound = Enregistrement sonore de { $duration }.
pdf-exhibit-extract = Extrait de la pièce { $number } à { $time }.
pdf-exhibit-extract-of = Extrait de la pièce { $number } (empreinte { $hash }…) à { $time }.
pdf-received-client = Reçue du maître d’ouvrage, enregistrée le { $moment }.
pdf-position = Lieu : { $latitude }, { $longitude }.
pdf-position-accuracy = Lieu : { $latitude }, { $longitude }, à { $metres } m près.
pdf-hash = SHA-256 { $start }…{ $end }
pdf-media-photo = Photo
pdf-media-video = Vidéo
pdf-media-sound = Enregistrement sonore
pdf-media-document = Document
pdf-media-unknown = Fichier
pdf-cannot-show-photo = { $name } : cette photo ne peut pas être imprimée. L’original est gardé dans le dossier.
pdf-cannot-show-video = { $name }, { $duration } : une vidéo ne s’imprime pas. L’original est gardé dans le dossier.
pdf-cannot-show-video-unknown = { $name } : une vidéo ne s’imprime pas. L’original est gardé dans le dossier.
pdf-column-exhibit = Pièce
pdf-column-times = Heures, gardées séparément
pdf-column-hash = SHA-256
pdf-file = { $kind }, { $name }, { $size }

## Signatures
pdf-signatures = Décision et signatures
pdf-signatures-agreement = Signatures
pdf-seal = Cachet électronique de l’entreprise
pdf-seal-represented = Entreprise représentée par { $name }.
pdf-seal-statement = Certifie que ces pages n’ont pas changé depuis leur émission.
pdf-seal-field = Cachet électronique de { $name }
pdf-signature-field = Signature de { $name }, { $capacity }
pdf-consent-client-without-reserve = J’ai lu tout cet acte. Je prononce la réception sans réserve.
pdf-consent-client-with-reserves = J’ai lu tout cet acte. Je prononce la réception avec les réserves qui y sont écrites.
pdf-consent-client-refused = J’ai lu tout cet acte. Je refuse la réception pour les motifs qui y sont écrits.
pdf-consent-client-postponed = J’ai lu tout cet acte. Je reporte la réception pour les motifs qui y sont écrits.
pdf-consent-client-undecided = J’ai lu tout cet acte.
pdf-consent-contractor = J’ai lu tout cet acte, avec mes réponses et les réserves du maître d’ouvrage.
pdf-consent-architect = J’ai lu tout cet acte et assisté à la visite.
pdf-consent-client_representative = J’ai lu tout cet acte. J’agis au nom du maître d’ouvrage.
pdf-consent-witness = J’ai assisté à la visite. Ce qui est décrit est ce que j’ai vu.
pdf-consent-agreement = J’ai lu tout cet accord et je l’accepte.
pdf-sign-by-hand = Sur papier : fait à ………………………, le ……………
pdf-no-signature-draft = Brouillon : rien n’est à signer. L’acte établi porte ici le champ de signature.
pdf-not-signing-absent = Ne signe pas : absence à la visite.
pdf-not-signing-excused = Ne signe pas : absence excusée à la visite.

## Ce que ce document prouve
pdf-proof = Ce que ce document prouve, et comment le vérifier
pdf-proof-seal = Le cachet électronique de l’entreprise montre que rien n’a été modifié depuis l’émission de l’acte, sinon par qui détient la clé avec laquelle il est fait. L’entreprise l’a créée elle-même : le cachet protège l’intégrité, il ne prouve pas une identité attestée par un tiers.
pdf-proof-key = Empreinte de la clé de l’entreprise :
pdf-proof-signatures = Une signature dessinée à l’écran est une signature électronique simple (règlement UE n° 910/2014, art. 3, 10°) : elle montre qui a déclaré signer, en quelle qualité, à quelle heure d’après l’appareil. Son tracé est protégé avec l’acte. Elle n’est ni avancée ni qualifiée : aucun tiers n’a vérifié l’identité, et un juge apprécie ce qu’elle vaut (art. 25, § 1). Une signature faite avec un certificat personnel vaut ce que dit ce certificat. Une signature à la main vaut sur l’exemplaire en papier : son numéro et son empreinte sont au pied de chaque page.
pdf-proof-time = Les heures sont celles de l’appareil. Si l’acte porte un horodatage d’un tiers, le panneau des signatures en donne l’heure et l’auteur.
pdf-proof-photos = Une photo ordinaire n’a pas de date certaine. Son empreinte prouve que le fichier n’a pas changé depuis qu’il a été enregistré, à l’heure indiquée.
pdf-proof-not = Ce document ne prouve ni la cause d’un désordre, ni qui en répond : il garde ce que chacun a déclaré, côte à côte.
pdf-verify = Pour vérifier
pdf-verify-panel = Ouvrez ce fichier dans un lecteur PDF qui vérifie les signatures et affichez leur panneau : il dit si le document a été modifié depuis chaque signature, et par quoi.
pdf-verify-fingerprint = Enregistrez la pièce jointe « acte.json » : son empreinte SHA-256 doit être celle ci-dessous. Ses seize premiers chiffres sont au pied de chaque page.
pdf-verify-exhibits = Calculez l’empreinte SHA-256 d’un fichier original et comparez-la à la table des pièces.
pdf-verify-paper = Une copie sur papier ne se vérifie pas seule : comparez son numéro et son empreinte au fichier.
pdf-fingerprint = Empreinte de l’acte (SHA-256)
pdf-qr-alt = Code QR : numéro et empreinte de l’acte

## Accords
pdf-agreement-terms = Ce qui est convenu
pdf-agreement-effects = Effets sur le marché
pdf-agreement-items = Ouvrages concernés
pdf-agreement-no-effect = Cet accord ne change ni le prix ni le délai.
pdf-agreement-repair-by = Réserve à reprendre au plus tard le { $date }
pdf-agreement-this = Effet de cet accord
pdf-agreement-new-price = Nouveau prix
pdf-agreement-days = Effet sur le délai : { $days }

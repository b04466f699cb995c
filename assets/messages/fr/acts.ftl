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
problem-not-yet-all-received = Tout a déjà été reçu par l’acte { $number }. Pour des réserves, établissez une levée ; pour un prix ou un délai, un accord écrit ; pour une erreur de texte, un acte rectificatif.

## D’où part un acte

problem-from-unknown = Ce dont l’acte devait partir n’existe plus, n’est pas encore établi ou a été annulé. Ouvrez-le pour vérifier, ou commencez l’acte sans lui.
problem-from-unfit = Cet acte ne peut pas partir de là. Un accord part d’une réclamation, d’une réserve, d’une demande de modification, d’une réserve sur support ou d’une mise en garde ; commencez-le sinon sans point de départ.
problem-reserve-closed = La réserve n° { $rank } est déjà réglée par l’acte { $number } : il n’y a plus rien à convenir à son sujet. Si cet acte contient une erreur, un acte rectificatif en corrige le texte ; un prix ou un délai ne change que par un accord écrit (avenant).
problem-cites-voided = Cet acte renvoie à l’acte { $number }, qui a été annulé entre-temps. Retirez ce renvoi, ou choisissez un autre acte.
problem-not-a-letter = Ce texte type s’écrit dans une lettre, et cet acte n’en est pas une.
detail-act-unknown = L’acte cité n’existe pas, ou n’est pas encore établi.
detail-act-unfit = L’acte cité n’est pas de la sorte qu’il faut ici.
detail-act-not-refused = La réception citée n’a pas été refusée : elle n’est pas à reprendre.
detail-record-unknown = L’entrée du suivi qui est citée n’existe pas, ou plus.
detail-record-unfit = Un accord ne part que d’une demande de modification ou d’une reprise, pas d’une autre entrée du suivi.
detail-reserve-never-made = Cette réserve n’a jamais été faite dans un procès-verbal signé par le client : elle ne peut pas être levée. Choisissez parmi les réserves ouvertes du dossier.
detail-reserve-closed = La réserve n° { $rank } est déjà réglée par l’acte { $number } : retirez-la de cette levée.
detail-reserve-lifted-twice = La même réserve y figure deux fois.
action-fill-letter = Lettre réécrite depuis son modèle

## Ce que les brouillons savent déjà

draft-subject-objection = règlement de la réclamation du { $date }
draft-subject-objection-on = règlement de la réclamation du { $date } ({ $name })
draft-subject-reserve = règlement de la réserve n° { $rank } du { $number }
draft-terms-price-more = Le prix du marché augmente de { $sum }.
draft-terms-price-less = Le prix du marché est réduit de { $sum }.
draft-terms-days-more = Le délai est prolongé de { $days ->
    [one] un jour
   *[other] { $days } jours
}.
draft-terms-days-less = Le délai est réduit de { $days ->
    [one] un jour
   *[other] { $days } jours
}.
draft-subject-round = Reprise : { $words }
draft-subject-support = Réparation du support : { $subject }
draft-facts-words = Le { $date }, le client a dit : « { $words } »
draft-facts-client = Mots du client : « { $words } »
draft-facts-contractor = Mots de l’entreprise : « { $words } »
draft-facts-asked = Le { $date }, le client a demandé : « { $words } »
draft-facts-support = L’état du support a été constaté dans l’acte { $number } :
draft-facts-notice = L’entreprise a prévenu par l’acte { $number }.
draft-facts-end = La fin des travaux est convenue au { $date }.
draft-facts-repair = La reprise de la réserve n° { $rank } du { $number } est convenue pour le { $date }.
draft-facts-range = Le prix estimé est compris entre { $low } et { $high }. Le prix prévisible est maintenant de { $price }, soit { $beyond } au-dessus de la fourchette.
draft-facts-range-near = Le prix estimé est compris entre { $low } et { $high }. Le prix prévisible est maintenant de { $price } et approche du haut de la fourchette.
draft-cause-support = L’état du support existant.
draft-terms-change = L’entreprise réalise ce travail pour { $price }, dans les conditions du marché. { $days ->
    [0] Le délai ne change pas.
    [one] Le délai est prolongé d’un jour.
   *[other] Le délai est prolongé de { $days } jours.
}
draft-terms-change-less = L’entreprise réalise ce travail pour { $price }, dans les conditions du marché. { $days ->
    [one] Le délai est réduit d’un jour.
   *[other] Le délai est réduit de { $days } jours.
}
draft-terms-change-end = L’entreprise réalise ce travail pour { $price }, dans les conditions du marché. La fin des travaux est portée au { $date }.
draft-terms-end = La fin des travaux est portée au { $date }.
draft-terms-round = L’entreprise fait cette reprise, au-delà de celles que le prix comprend, pour { $price }.
draft-terms-go-on = Les travaux continuent sur le support tel qu’il est, comme le client l’a choisi dans l’acte { $number }. Ce que le support cause au résultat n’est pas à la charge de l’entreprise.
draft-terms-stop = Les travaux sont suspendus, comme le client l’a choisi dans l’acte { $number }. Ils reprennent sur accord écrit, et le délai est prolongé d’autant.
draft-done-received = Reçu
draft-done-share = Part du prix convenu, au-delà des prix des ouvrages ({ $number })
draft-done-agreements = Accords écrits, hors ouvrages ajoutés ({ $number })
draft-done-agreement = Accord { $number }, hors ouvrages ajoutés
draft-done-reductions = Réductions de prix ({ $number })
draft-done-penalties = Pénalités de retard ({ $number })
draft-done-retention = Retenue de garantie gardée ({ $number })
draft-agenda-reception = Visite de tous les ouvrages, réception ou refus motivé, réserves s’il y en a, remise des clés et des documents. Vous pouvez vous faire assister ou représenter par une personne munie d’un pouvoir écrit.
draft-agenda-lifting = Contrôle des reprises, réserve par réserve, et signature de la levée. Vous pouvez vous faire assister ou représenter par une personne munie d’un pouvoir écrit.
draft-agenda-support = Examen du support avec vous, mesures à l’appui, et choix de la suite : réparation, poursuite ou arrêt.
draft-agenda-finding = Examen avec vous de ce qui est contesté, mesures et photos à l’appui. Vous pouvez vous faire assister par la personne de votre choix.
draft-means-on_site = remise en main propre
draft-means-letter = lettre simple
draft-means-registered_letter = lettre recommandée avec avis de réception
draft-means-phone = téléphone
draft-means-email = courriel
draft-means-message = message
draft-attempt = { $moment }, { $means } : sans réponse.
draft-attempt-words = { $moment }, { $means } : sans réponse. { $words }

## Ce que déclare chaque signataire

consent-support = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Mon choix reste à écrire.
consent-support-repair = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis qu’il soit d’abord réparé, comme proposé dans cet acte.
consent-support-go_on = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis que les travaux continuent sur ce support tel qu’il est, et j’en accepte les conséquences qui y sont décrites.
consent-support-stop = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis que les travaux s’arrêtent jusqu’à nouvel ordre écrit.
consent-lifting = Je constate que toutes les réserves de cet acte sont levées.
consent-lifting-rest = Je constate, réserve par réserve, ce qui est levé et ce qui reste à reprendre, comme cet acte l’écrit.
consent-lifting-contractor = J’ai pris part à l’examen des réserves. Je prends acte de ce qui est levé et de ce qui ne l’est pas, comme cet acte l’écrit.
consent-reception-contractor = Je prends acte de la décision du maître d’ouvrage. Mes réponses à ses réserves, s’il y en a, sont celles qui y sont écrites.
consent-rectification = J’accepte les corrections qui y sont écrites ; tout le reste de l’acte corrigé demeure inchangé.
consent-receipt = Je reconnais avoir reçu cet écrit. Cela ne vaut accord ni sur les faits ni sur les demandes qu’il contient.
consent-statement-read = J’ai lu ce constat, établi par l’entreprise seule. Cela ne vaut ni réception, ni accord.
consent-contractor = J’établis cet écrit au nom de l’entreprise et j’en confirme le contenu.

## Champs des actes et du suivi

field-agenda = Ordre du jour
field-asked = Ce qui est demandé
field-body = Texte de la lettre
field-consequence = Conséquences
field-done = Ce qui a été fait
field-feedback = Retour du client
field-ground = Clause ou article
field-message = Message
field-pause = Pause
field-proposal = Réparation proposée
field-reads = Il faut lire
field-remarks = Remarques
field-stands = Il est écrit
field-state = État
field-witnesses = Témoins
field-words = Mots du client
field-cost = Coût
field-repair-price = Prix de la réparation
field-round-price = Prix d’une reprise
field-enclosures = Pièces jointes
field-hours = Horaires et moyens convenus
field-label = Libellé
field-measured = Mesure
field-person = Personne
field-to-name = Destinataire
field-tolerance = Tolérance

## Pages : ce que les actes ont en commun
pdf-cited = { $kind ->
    [support_notice] réserve sur support
    [agreement] accord écrit
    [notice] mise en garde
    [convocation] convocation
    [reception] procès-verbal de réception
    [lifting] procès-verbal de levée
    [rectification] acte rectificatif
    [statement] constat unilatéral
    [letter] lettre
    [termination] résiliation
   *[other] acte
} n° { $number } du { $date }
pdf-from-to = de { $low } à { $high }
pdf-sum-with-tax = { $sum } { $tax }
pdf-answer-by = Réponse attendue au plus tard le { $date }.
pdf-effect-by-agreement = Ce prix et ce délai ne s’ajoutent au marché que par un accord écrit (avenant), signé par les deux parties.
pdf-lump-sum = forfait
pdf-certified-title = Certification de l’entreprise
pdf-certified-alone = Ceci est l’écrit d’une seule partie. { $name } l’a certifié à son émission par le cachet ci-dessous ; il est complet sans autre signature.
pdf-certified = Ceci est l’écrit d’une seule partie, certifié par { $name }. Les signatures ci-dessous n’y ajoutent que ce qu’elles déclarent.
pdf-receipt-title = Accusé de réception
pdf-consent-receipt = Reçu le ………………………… La signature vaut accusé de réception, non accord.
pdf-consent-one-side = J’ai lu tout cet écrit. Il dit ce que j’ai constaté.
pdf-follows = Fait suite à
pdf-before-works-title = Avant le début convenu
pdf-before-works = La visite a eu lieu avant le début convenu des travaux ; l’entreprise le confirme.
pdf-reserve-of = Réserve { $rank } du { $act }
pdf-reserve-warned = Signalé avant les travaux : { $act }, { $signed ->
    [yes] signée par le maître d’ouvrage
   *[no] non signée par le maître d’ouvrage
}.
pdf-reserve-warned-already = Déjà signalé : { $act }, { $signed ->
    [yes] signée par le maître d’ouvrage
   *[no] non signée par le maître d’ouvrage
}.
pdf-exhibit-target-repair = la réparation de la réserve { $number }
pdf-column-place = Lieu
pdf-column-seen = Constat
pdf-column-measured = Mesure
pdf-column-tolerance = Tolérance
pdf-column-step = Étape
pdf-column-who = Qui
pdf-column-when = Au plus tard le
pdf-column-where = Endroit
pdf-column-stands = Il est écrit
pdf-column-reads = Il faut lire
pdf-column-found = État constaté
pdf-column-done = Travaux exécutés
pdf-column-agreed-price = Prix convenu
pdf-column-worth = Valeur
pdf-column-reserve = Réserve
pdf-column-deadline = Au plus tard le
pdf-column-quantity = Quantité
pdf-column-unit-price = Prix unitaire
pdf-column-price = Prix
pdf-column-end = Fin convenue
pdf-column-days = Délai

## Pages : lettres
pdf-letter-care = À l’attention de { $name }
pdf-letter-contract = Marché : { $contract }
pdf-letter-site = Chantier : { $site }
pdf-letter-dated = { $town }, le { $date }
pdf-letter-dated-only = Le { $date }
pdf-letter-subject = Objet : { $subject }
pdf-letter-for = pour { $name }
pdf-letter-enclosed = { $count ->
    [one] Pièce jointe
   *[other] Pièces jointes
}
pdf-letter-regards = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
pdf-sent-on_site = Remise en main propre contre récépissé
pdf-sent-letter = Par lettre simple
pdf-sent-registered_letter = Par lettre recommandée avec avis de réception
pdf-sent-phone = Annoncée par téléphone
pdf-sent-email = Par courriel
pdf-sent-message = Par message
pdf-sent-reference = Référence : { $reference }
pdf-sent-number = N° { $reference }

## Pages : réserve sur support
pdf-support-said = Le { $strong }{ $date }{ $plain }, avant de commencer les ouvrages qui en dépendent, { $contractor } a examiné le support existant et { $strong }émet des réserves{ $plain } sur son état. { $originals }
pdf-support-defects = Défauts du support, mesurés
pdf-support-consequence = Si les travaux se font sur ce support tel qu’il est
pdf-support-items = Ouvrages dont le résultat en dépend
pdf-support-proposal = Ce que propose l’entreprise
pdf-support-price = Prix de la remise en état
pdf-support-days = Délai supplémentaire
pdf-support-choice = Choix du maître d’ouvrage
pdf-support-chosen = L’option cochée est celle que le maître d’ouvrage a indiquée ; elle vaut choix, en connaissance de ce qui précède, par sa signature ci-dessous.
pdf-support-open = Le maître d’ouvrage coche une seule option.
pdf-choice-repair = Le support est d’abord remis en état, comme proposé
pdf-choice-repair-priced = { $text }, pour { $sum }
pdf-choice-repair-note = Le prix et le délai font l’objet d’un accord écrit avant les travaux.
pdf-choice-go_on = Les travaux continuent sur le support tel qu’il est
pdf-choice-go_on-note = Le maître d’ouvrage en accepte les conséquences décrites ici, pour ce que le support cause.
pdf-choice-stop = Les travaux s’arrêtent jusqu’à nouvel ordre écrit
pdf-choice-stop-note = Le délai convenu est prolongé d’autant.
pdf-choice-chosen = Choisi : { $text }
pdf-consent-support-chosen = J’ai lu toute cette réserve. Mon choix est l’option cochée ci-dessus.
pdf-consent-support-open = J’ai lu toute cette réserve. La signature vaut accusé de réception ; mon choix est l’option que je coche.

## Pages : mise en garde
pdf-notice-delay = Retard
pdf-notice-overrun = Dépassement du prix
pdf-notice-quality_risk = Risque pour la qualité
pdf-notice-force_majeure = Force majeure (Code civil, art. 1218)
pdf-notice-subject = { $kind } : { $subject }
pdf-notice-delay-warns = Nous vous avertissons par écrit que les travaux risquent de finir plus tard que convenu, pour les raisons et avec les suites que voici.
pdf-notice-overrun-warns = Nous vous avertissons par écrit, avant d’engager la dépense, que le prix risque de dépasser ce qui est convenu, pour les raisons et avec les suites que voici.
pdf-notice-quality_risk-warns = Nous vous avertissons par écrit, avant de continuer, que le résultat risque de ne pas être celui convenu, pour les raisons et avec les suites que voici.
pdf-notice-force_majeure-warns = Nous vous avertissons par écrit qu’un événement de force majeure empêche l’exécution convenue, pour les raisons et avec les suites que voici.
pdf-notice-facts = Les faits
pdf-notice-cause = La cause
pdf-notice-answerable = Elle est imputable, selon l’entreprise, à : { $who }.
pdf-notice-consequence = Ce qui suit pour les travaux si rien n’est fait
pdf-notice-effects = Effets annoncés
pdf-notice-end-now = Fin convenue à ce jour
pdf-notice-days = Retard annoncé
pdf-notice-end = Fin annoncée
pdf-notice-price-now = Prix convenu à ce jour
pdf-notice-price-effect = Changement annoncé
pdf-notice-price = Prix annoncé
pdf-notice-range = Fourchette de l’estimation
pdf-notice-no-change = Ces effets sont annoncés. Ils ne changent rien au marché tant que les deux parties n’en sont pas convenues par écrit.
pdf-notice-asked = Ce que nous vous demandons
pdf-steps = Prochaines étapes
pdf-step-message = Message : { $words }
pdf-step-done = fait le { $date }

## Pages : convocation
pdf-visit-for-reception = Visite de réception des travaux
pdf-visit-for-lifting = Visite de levée des réserves
pdf-visit-for-support = Examen contradictoire du support existant
pdf-visit-for-finding = Constat contradictoire
pdf-visit-for-part = { $visit } : { $part }
pdf-convocation-greeting = Madame, Monsieur,
pdf-convocation-follows = Cette convocation fait suite à l’acte suivant : { $act }.
pdf-convocation-reception = Nous vous prions de venir examiner les ouvrages à recevoir (Code civil, art. 1792-6) : vous direz si vous les acceptez, avec ou sans réserves, ou si vous les refusez, et nous en dresserons le procès-verbal ensemble.
pdf-convocation-lifting = Nous vous prions de venir examiner les reprises : vous direz, réserve par réserve, si vous la levez, et nous en dresserons le procès-verbal ensemble.
pdf-convocation-support = Avant de commencer, nous vous prions de venir examiner avec nous le support existant, dont l’état empêche d’obtenir le résultat convenu.
pdf-convocation-finding = Nous vous prions de venir constater avec nous, sur place, ce qui est contesté. Chacun y fera noter ce qu’il voit et ce qu’il en dit.
pdf-convocation-when = Le { $date } à { $time }
pdf-convocation-or = ou, si vous préférez, le { $date } à { $time }
pdf-convocation-or-answer = Merci de nous dire lequel des deux moments vous convient.
pdf-convocation-agenda = Ce qui sera examiné, ce qu’il faut apporter
pdf-convocation-represented-title = Vous faire assister ou représenter
pdf-convocation-represented = Vous pouvez venir accompagné de la personne de votre choix, ou vous faire représenter par une personne munie d’un pouvoir écrit. Si le moment ne vous convient pas, dites-le-nous dès que possible : nous en fixerons un autre.
pdf-convocation-absence-reception = En votre absence, nous constaterons seuls l’état des travaux. Ce constat ne sera pas une réception ; il vous sera envoyé avec une nouvelle date.
pdf-convocation-absence = En votre absence, nous constaterons seuls ce qui est à voir. Ce constat vous sera envoyé avec une nouvelle date.

## Pages : levée des réserves
pdf-lifting-of = Réserves du { $numbers }
pdf-decision-lifting-all = Le { $strong }{ $date }{ $plain }, { $count ->
    [one] la réserve examinée ici { $strong }est levée{ $plain }
   *[other] toutes les réserves examinées ici { $strong }sont levées{ $plain }
} par { $client }, maître d’ouvrage. { $originals }
pdf-decision-lifting = Le { $strong }{ $date }{ $plain }, les reprises ont été examinées par { $client }, maître d’ouvrage : { $strong }{ $counted }{ $plain }. { $originals }
pdf-lifting-count-lifted = { $count ->
    [one] une réserve levée
   *[other] { $number } réserves levées
}
pdf-lifting-count-in_part = { $count ->
    [one] une levée en partie
   *[other] { $number } levées en partie
}
pdf-lifting-count-kept = { $count ->
    [one] une maintenue
   *[other] { $number } maintenues
}
pdf-lifting-count-undecided = { $count ->
    [one] une pas encore décidée
   *[other] { $number } pas encore décidées
}
pdf-lifting-lifted = ✓ levée
pdf-lifting-in_part = ◐ levée en partie
pdf-lifting-kept = ✕ maintenue
pdf-lifting-undecided = pas encore décidée
pdf-lifting-examined = { $count ->
    [one] Réserve examinée
   *[other] Réserves examinées
}
pdf-lifting-done = Ce qui a été fait : { $done }
pdf-lifting-done-on = Ce qui a été fait, le { $date } : { $done }
pdf-lifting-done-date = Repris le { $date }.
pdf-lifting-nothing-done = Rien n’a été fait à la date de cet acte.
pdf-lifting-client-words = Le maître d’ouvrage déclare ce jour : « { $words } »
pdf-before = Avant
pdf-before-none = Pas d’image avant la reprise.
pdf-after = Après
pdf-after-none = Pas d’image après la reprise.
pdf-lifting-open = Ce qui reste ouvert
pdf-lifting-open-none = Aucune des réserves examinées ici ne reste ouverte.
pdf-lifting-no-deadline = sans délai convenu
pdf-lifting-remarks = Observations
pdf-lifting-retention-released = La retenue de garantie est libérée.
pdf-lifting-retention-released-note = Le maître d’ouvrage accepte de verser la retenue à l’entreprise.
pdf-lifting-retention-kept = La retenue de garantie n’est pas libérée par cet acte.
pdf-lifting-retention-kept-note = Elle reste gardée jusqu’à la date convenue, ou jusqu’à un accord écrit.
pdf-consent-lifting-client = J’ai lu tout cet acte. Je lève les réserves qui y sont dites levées, et elles seules.
pdf-consent-lifting-contractor = J’ai lu tout cet acte, avec ce qui reste à faire.

## Pages : acte rectificatif
pdf-rectifies = Rectifie : { $act }
pdf-rectifies-open = (acte à préciser)
pdf-rectification-said = Cet acte { $strong }rectifie{ $plain } : { $act }. Il se lit avec lui ; l’acte rectifié, lui, n’est pas modifié. { $originals }
pdf-rectified-fingerprint = Empreinte de l’acte rectifié (SHA-256)
pdf-rectification-reason = Comment l’erreur est venue
pdf-corrections = { $count ->
    [one] Correction
   *[other] Corrections
}
pdf-stands-nothing = Rien n’y est écrit.
pdf-reads-nothing = À supprimer.
pdf-rectification-rest = Tout le reste de l’acte rectifié demeure. Cet acte corrige un texte : un prix, un délai ou l’état d’une réserve ne changent que par un accord écrit (avenant) ou par une levée des réserves.
pdf-consent-rectification = J’ai lu tout cet acte et l’acte qu’il rectifie. J’accepte ces corrections.
pdf-consent-agreement-representative = J’ai lu tout cet accord et je l’accepte au nom du maître d’ouvrage.
pdf-consent-agreement-witness = J’ai vu les parties conclure cet accord. Je n’y suis pas partie.

## Pages : constat unilatéral
pdf-statement-absent = Absence du maître d’ouvrage
pdf-statement-refused_to_sign = Refus de signer du maître d’ouvrage
pdf-statement-no_access = Accès au chantier refusé
pdf-statement-not-a-reception = Ce document n’est pas une réception.
pdf-statement-effect = L’entreprise y constate seule ce qu’elle a vu. Il ne vaut ni accord ni décision du maître d’ouvrage.
pdf-statement-absent-said = Le { $strong }{ $date }{ $plain }, { $strong }en l’absence{ $plain }, à la visite, de { $client }, maître d’ouvrage, { $contractor } constate ce qui suit. { $originals }
pdf-statement-refused_to_sign-said = Le { $strong }{ $date }{ $plain }, { $client }, maître d’ouvrage, { $strong }n’ayant pas voulu signer{ $plain }, { $contractor } constate ce qui suit. { $originals }
pdf-statement-no_access-said = Le { $strong }{ $date }{ $plain }, { $client }, maître d’ouvrage, { $strong }n’ayant pas donné accès au chantier{ $plain }, { $contractor } constate ce qui suit. { $originals }
pdf-statement-convened = Convocation et sa preuve
pdf-statement-convened-by = Le maître d’ouvrage a été convoqué par l’acte suivant : { $act }.
pdf-statement-not-convened = Aucune convocation n’est enregistrée.
pdf-statement-absent-title = L’absence
pdf-statement-refused_to_sign-title = Le refus de signer
pdf-statement-no_access-title = L’accès refusé
pdf-statement-unsigned = L’acte présenté et non signé : { $act }.
pdf-statement-reasons = Raisons données par le maître d’ouvrage
pdf-statement-state = État des travaux, ouvrage par ouvrage
pdf-statement-state-note = État vu par l’entreprise seule, sans le maître d’ouvrage.
pdf-completed-yes = Achevé
pdf-completed-no = Pas achevé
pdf-statement-proposed = Nouvelle date proposée
pdf-statement-proposed-note = Le maître d’ouvrage est prié de dire si cette date lui convient, ou d’en proposer une autre.

## Pages : résiliation
pdf-termination-contract = au marché
pdf-termination-contract-reference = au marché ({ $reference })
pdf-termination-said = { $who } { $strong }met fin{ $plain } { $contract } à compter du { $strong }{ $date }{ $plain }.
pdf-termination-said-client = Par décision de { $who }, maître d’ouvrage, { $strong }il est mis fin{ $plain } { $contract } à compter du { $strong }{ $date }{ $plain }. L’entreprise en prend acte.
pdf-termination-ground = Fondement
pdf-termination-facts = Les faits
pdf-termination-account = Travaux exécutés et compte
pdf-termination-worth = Valeur des travaux exécutés

## Pages : accord écrit
pdf-agreement-origin = Origine de cet accord
pdf-agreement-origin-act = Cet accord fait suite à l’acte suivant : { $act }.
pdf-agreement-origin-record = Cet accord fait suite à une demande de modification, notée au suivi du dossier.
pdf-agreement-remedy = Nature : { $strong }{ $remedy }{ $plain }
pdf-agreement-added = Ouvrages ajoutés au marché
pdf-agreement-added-total = Total des ouvrages ajoutés
pdf-agreement-earlier = Accord écrit { $number }
pdf-agreement-this-added = Cet accord : ouvrages ajoutés
pdf-agreement-this-rest = Cet accord : autre effet sur le prix
pdf-end-contract = Fin convenue au marché
pdf-end-this = Nouvelle fin convenue, par cet accord
pdf-end-open = non fixée
remedy-price_reduction = réduction de prix
remedy-repair = réparation aux frais de l’entreprise
remedy-redo = ouvrage refait
remedy-third_party_repair = remboursement de la réparation faite par un tiers
remedy-gesture = geste commercial, sans reconnaissance
remedy-refusal = refus motivé
remedy-extra_work = travaux supplémentaires
remedy-new_date = nouvelle date

## Formulaires à remplir à la main
pdf-form-title = { $title }, formulaire
pdf-form-number = N° ……………………………  (attribué à l’enregistrement)
pdf-form-foot = Formulaire rempli à la main : à enregistrer dans le dossier, avec sa photo.
pdf-form-contract = Marché (référence, date, prix)
pdf-form-works = Nature des travaux
pdf-form-visit = Visite (date, de … à …)
pdf-form-completed = Travaux achevés le
pdf-form-present = Présents
pdf-form-absent = Absents, excusés
pdf-form-whole = Ensemble des travaux
pdf-form-part = Partie (préciser)
pdf-form-lot = Lot (préciser)
pdf-form-with-reserve = Avec réserve
pdf-form-decision = Décision du maître d’ouvrage
pdf-form-without-reserve = Réception sans réserve
pdf-form-with-reserves = Réception avec réserves
pdf-form-refused = Réception refusée
pdf-form-postponed = Réception reportée
pdf-form-effect = Avec effet au, ou reportée au
pdf-form-reasons = Motifs du refus ou du report
pdf-form-reserve = Réserve { $number }  (ouvrage, lieu, nature) ……………………………………………………………………
pdf-form-accepted = Acceptée
pdf-form-contested = Contestée
pdf-form-price = Prix
pdf-form-consent-reception = J’ai lu tout cet acte. Ma décision est la case que j’ai cochée.
pdf-form-agreed-on = Convenu le
pdf-form-price-before = Prix avant
pdf-form-end-before = Fin convenue avant
pdf-form-days = Jours en plus ou en moins
pdf-form-end-after = Nouvelle fin convenue
pdf-form-of-act = Réserves du procès-verbal n°
pdf-form-reserve-number = Réserve n°
pdf-form-done-since = Ce qui a été fait, ce qu’en dit le maître d’ouvrage
pdf-form-on = Le
pdf-form-new-deadline = Délai
pdf-form-lifted = Levée
pdf-form-in_part = Levée en partie
pdf-form-kept = Maintenue
pdf-form-reserves-examined = Réserves examinées
pdf-form-retention-released = Retenue libérée
pdf-form-retention-kept = Retenue gardée
pdf-form-corrected = Acte rectifié (n°, date)
pdf-form-corrected-fingerprint = Empreinte, au pied de ses pages
pdf-form-corrections = Corrections
pdf-form-support = Support examiné
pdf-form-inspected = Examiné le
pdf-form-answer-by = Réponse au plus tard le
pdf-form-consent-sender = Pour l’entreprise.
pdf-form-force-majeure = Force majeure
pdf-form-warns-of = Nous vous avertissons par écrit
pdf-form-sending = Envoi
pdf-form-dated = Lieu et date de la lettre
pdf-form-proof = Numéro de l’envoi, ou autre preuve
pdf-form-convened-to = Nous vous convions à
pdf-form-date = Date
pdf-form-time = Heure
pdf-form-or-date = Ou, au choix, le
pdf-form-cause = Pourquoi il n’y a pas d’acte signé des deux parties
pdf-form-happened = Ce qui s’est passé, heure par heure
pdf-form-addressee = Destinataire
pdf-form-references = Marché, chantier
pdf-form-subject = Objet
pdf-form-enclosed = Pièces jointes
pdf-form-ends-on = Fin du marché à compter du
pdf-form-ended-by = Le marché prend fin par décision de
pdf-form-name = Nom : ……………………………………………
pdf-form-done = Fait à ………………………, le ………………, à …… h ……

## Noms des fichiers de formulaires
blank-file-support_notice = Formulaire réserve sur support
blank-file-agreement = Formulaire accord écrit
blank-file-notice = Formulaire mise en garde
blank-file-convocation = Formulaire convocation
blank-file-reception = Formulaire procès-verbal de réception
blank-file-lifting = Formulaire levée des réserves
blank-file-rectification = Formulaire acte rectificatif
blank-file-statement = Formulaire constat unilatéral
blank-file-letter = Formulaire lettre
blank-file-termination = Formulaire résiliation
problem-reserve-not-made = Cette réserve n’existe pas dans un procès-verbal signé par le client : il n’y a rien à régler. Faites d’abord signer le procès-verbal.
problem-origin-settled = C’est déjà réglé par l’acte { $number }. Pour revenir dessus, établissez un avenant qui le dit.
problem-origin-waits = L’acte { $number } sur le même sujet attend une signature. Faites-le signer, ou annulez-le avant d’en écrire un autre.
problem-item-received = L’ouvrage « { $name } » est déjà reçu par l’acte { $number } : il ne peut pas l’être deux fois.
problem-overtaken = L’acte { $number } ne peut plus être signé. { $why } Annulez cet acte, puis établissez-en un nouveau s’il le faut.
problem-end-before-start = Les travaux finiraient avant d’avoir commencé. Rien n’a été enregistré : corrigez le début ou la fin.
problem-estimate-order = Le haut de l’estimation est inférieur au bas. Rien n’a été enregistré : corrigez l’un des deux.
problem-record-agreed = L’acte { $number } a été convenu à partir de cette entrée : elle ne change plus. Rien n’a été enregistré : ajoutez une nouvelle entrée, ou établissez un avenant.
problem-objection-settled = L’acte { $number } règle cette réclamation : vos propositions, le choix du client, votre réponse, le délai demandé et l’ouvrage ne changent plus. Rien n’a été enregistré : établissez un avenant, ou écrivez une nouvelle réclamation.
problem-objection-received-to-come = La date de la réclamation est à venir. Rien n’a été enregistré : écrivez le jour où vous l’avez reçue.
problem-objection-chosen-to-come = La date du choix du client est à venir. Rien n’a été enregistré : écrivez-la quand il aura choisi.
problem-objection-confirmed-to-come = La date de la confirmation du client est à venir. Rien n’a été enregistré : écrivez-la quand il aura confirmé.
problem-objection-step-to-come = Une étape est dite faite à une date à venir. Rien n’a été enregistré : écrivez l’échéance, et la date une fois l’étape faite.
problem-objection-chosen-empty = La proposition choisie est vide. Rien n’a été enregistré : écrivez-la d’abord, ou choisissez-en une autre.
problem-objection-asked-before-received = Le délai demandé par le client est antérieur à sa réclamation. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-counter-before-asked = La date que vous proposez est antérieure à celle que le client demande. Rien n’a été enregistré : acceptez la sienne, ou proposez-en une plus tardive.
problem-objection-contested-without-asked = Le délai est contesté, mais aucun n’est demandé. Rien n’a été enregistré : écrivez d’abord la date que le client demande.
problem-objection-accepted-without-counter = Le client aurait accepté une date que personne n’a proposée. Rien n’a été enregistré : écrivez d’abord la date que vous proposez.
problem-objection-days-beyond = Le nombre de jours dépasse dix ans. Rien n’a été enregistré : écrivez de -3650 à 3650 jours.
problem-void-cited = L’acte { $number } est cité par l’acte { $by }, qui est signé : il ne peut plus être annulé. S’il contient une erreur, établissez un acte rectificatif.
problem-sums-outdated = Depuis qu’il a été établi, le marché, un avenant signé ou une autre réception a changé ses comptes : ce qui y est écrit n’est plus ce qui est dû.
problem-date-beyond = La date « { $value } » est hors de portée d’un chantier. Rien n’a été enregistré : écrivez une année entre 1990 et 2200.
problem-retention-paid = De cette retenue de garantie, il ne reste rien à verser : il n’y a rien à demander. Si ce n’est pas exact, corrigez les encaissements au suivi.
problem-wish-withdrawn = Le client a retiré cette demande de modification : il n’y a rien à convenir. S’il y revient, décochez « retirée » au suivi.

## Pages : ce qui est convenu pour une réserve ; l’écart avec la proposition retenue
pdf-remedy-how = { $remedy } : { $how }
pdf-remedy-answer = Suite donnée par l’entreprise
pdf-effect-days-none = délai inchangé
pdf-agreement-departs = La proposition retenue par le maître d’ouvrage disait : { $proposed }.
pdf-agreement-departure = Les parties s’en écartent, parce que : { $reason }

## Ce qui ne peut pas être écrit

missing-retention-above-law = { $number ->
    [500] La retenue dépasse 5 %, comme une clause du marché le prévoit. La loi du 16 juillet 1971 est d’ordre public : là où elle s’applique, ce qui dépasse n’est pas dû. Vérifiez que ce marché n’en relève pas.
   *[other] La retenue dépasse ce que prévoient les règles choisies, comme une clause du marché le dit. Vérifiez que cette clause est permise.
}
missing-deposit-above-price = L’acompte dépasse le prix du marché : corrigez l’un des deux dans le dossier.
missing-penalty-days = Le retard écrit ({ $name } j) n’est pas celui que font les dates ({ $number } j) : videz le nombre de jours, ou corrigez la fin convenue ou le jour d’achèvement.
missing-adjustment-label = Ligne { $number } de ce qui s’ajoute ou se retranche : une somme est écrite sans dire ce qu’elle est. Nommez-la, ou retirez la ligne.
missing-adjustment-too-high = Ligne { $number } de ce qui s’ajoute ou se retranche : la somme dépasse le prix du marché, et le solde n’aurait plus de sens. Corrigez-la ; une demande plus forte se fait par lettre.
missing-correction-quote = Correction { $number } : ces mots ne se lisent pas tels quels dans l’acte { $name }. Recopiez-les de ses pages, ou videz ce champ et dites seulement l’endroit.
missing-rule-twice = Une même règle du marché est changée deux fois (ligne { $number }), et seule la dernière compterait : retirez l’une des deux dans le dossier.
missing-repair-charged = Une reprise à nos frais n’augmente pas le prix : choisissez « travaux supplémentaires », ou corrigez la somme.
problem-objection-repair-charged = Une réparation à nos frais n’augmente pas le prix. Rien n’a été enregistré : choisissez « travaux supplémentaires », corrigez la somme, ou faites-en deux propositions.
problem-deposit-above-price = L’acompte dépasse le prix du marché. Rien n’a été enregistré : corrigez l’acompte, ou écrivez d’abord le prix ou tous les ouvrages.
problem-signed-to-come = La date du marché est encore à venir. Rien n’a été enregistré : écrivez le jour où il a été signé, ou laissez ce champ vide.
problem-sample-to-come = La date d’accord d’un échantillon est encore à venir. Rien n’a été enregistré : écrivez le jour où le client l’a accepté, ou laissez ce champ vide.
problem-count-beyond = « { $field } » va de 0 à { $limit }. Rien n’a été enregistré : corrigez le nombre.
problem-record-wish-empty = Cette demande de modification est vide. Rien n’a été enregistré : écrivez ce que le client souhaite, avec ses mots.
problem-record-round-empty = Cette demande de reprise est vide. Rien n’a été enregistré : écrivez ce qui est à reprendre.
problem-record-due-unnamed = Cette somme due ne dit pas à quel titre. Rien n’a été enregistré : écrivez-le, par exemple « Situation 2, facture 2026-031 ».
problem-record-no-sum = La somme manque, ou vaut zéro. Rien n’a été enregistré : écrivez-la.
problem-record-incident-empty = Cet incident est vide. Rien n’a été enregistré : écrivez ce qui a été dit ou fait.
field-count = Nombre
field-rounds = Reprises comprises
rules-problem-override-twice = Cette règle est déjà changée plus haut : gardez l’une des deux lignes.

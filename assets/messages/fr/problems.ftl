### Refus et échecs : chaque phrase dit quoi faire ensuite. Aussi ce qui manque à un acte, les consentements et les constats.

## Données
problem-already-open = Sans Réserve est déjà ouvert sur ce dossier de données. Passez à l’autre fenêtre, ou fermez-la d’abord.
problem-newer-version = Ces données viennent d’une version plus récente de Sans Réserve. Mettez le programme à jour pour les ouvrir : rien n’a été modifié.
sample-title = Chantier Marchand
problem-place-missing = Le dossier de vos données n’est pas là : { $folder }. Branchez le disque où il se trouve, ou remettez le dossier à sa place, puis recommencez. S’il est désormais ailleurs, indiquez-le avec « sans-reserve place RÉPERTOIRE ». Rien n’a été créé ni modifié.
problem-place-unreadable = Le réglage qui dit où sont vos données n’est pas lisible : { $note }. Rien n’a été créé ni modifié.
problem-place-name = Le nom de ce dossier ne peut pas être retenu. Choisissez-en un autre.
problem-place-inside = Ce dossier est dans celui des données actuelles ({ $folder }). Choisissez-en un autre.
problem-place-empty = « { $folder } » ne contient pas encore de données de Sans Réserve. Copiez-y d’abord tout le dossier { $present }, programme fermé, puis recommencez. Rien n’a été modifié.
problem-file-newer = « { $name } » vient d’une version plus récente de Sans Réserve. Mettez le programme à jour pour l’ouvrir : rien n’a été modifié.
problem-damaged = La base de données est abîmée et n’a pas été ouverte. Restaurez une sauvegarde du dossier de données ; les originaux et les actes établis y restent lisibles.
problem-store-lost = La base de données (store.sqlite) manque ou est vide, alors que le dossier de données contient encore : { $files ->
    [0] aucun fichier d’acte
    [one] un fichier d’acte
   *[other] { $files } fichiers d’actes
 }, { $originals ->
    [0] aucun original
    [one] un original
   *[other] { $originals } originaux
 }, { $keys ->
    [0] aucune clé
    [one] une clé
   *[other] { $keys } clés
 }. Restaurez tout le dossier de données depuis une sauvegarde : rien n’a été modifié.
problem-store = La base de données a refusé l’opération. Rien n’a été modifié : réessayez, et redémarrez le programme si cela se répète.
problem-disk-full = Le disque est plein. Rien n’a été modifié : libérez de la place, puis recommencez.
problem-folder-not-writable = Le dossier de données ne peut pas être écrit. Vérifiez ses droits d’accès, puis recommencez.
problem-disk = Le disque n’a pas pu être lu ou écrit. Rien n’a été modifié : vérifiez qu’il est bien branché, puis recommencez.
problem-not-found = Cet élément n’existe pas ou plus. Revenez à la liste des dossiers.
problem-internal = Quelque chose d’inattendu s’est produit. Rien n’a été modifié : réessayez, et redémarrez le programme si cela se répète.
problem-call = Cette demande n’est pas comprise. Rien n’a été modifié.

## Profil et clé
problem-profile-missing = Votre entreprise n’a pas encore de nom. Remplissez d’abord le profil dans les réglages : la clé qui certifie vos actes est créée à ce moment-là.
problem-key-unreadable = La clé de votre entreprise manque ou ne peut pas être lue. Reprenez-la depuis sa copie, ou restaurez le dossier de données depuis une sauvegarde.
problem-key-gone = La clé de votre entreprise ({ $fingerprint }) n’est plus là, alors que le journal la nomme. Reprenez-la depuis la copie que vous en aviez exportée, ou restaurez le dossier de données depuis une sauvegarde. Sans copie ni sauvegarde, créez sciemment une autre clé : l’ancienne ne signera pas qu’elle lui passe la main, et le journal le dira.
problem-key-locked = La clé de votre entreprise est protégée par une phrase secrète, qui n’a pas encore été donnée. Ouvrez la clé avec elle, puis recommencez ; ce que vous avez écrit est gardé.
problem-logo-format = « { $name } » n’est pas une image PNG ou JPEG lisible. Choisissez une autre image pour le logo.
problem-logo-too-large = « { $name } » est trop grande pour un logo. Choisissez une image de moins de { $megabytes } Mo.

## Dossiers
problem-dossier-title = Donnez un nom au dossier, par exemple « Chantier Marchand ».
problem-dossier-issued = Ce dossier contient un acte établi : il ne peut pas aller à la corbeille.
problem-item-cited = « { $name } » figure dans un acte, une réclamation, une entrée du suivi ou une pièce : retirez-le d’abord de là pour pouvoir l’enlever du marché.
problem-objection-cited = Cette réclamation est citée par un acte : elle reste au dossier.
problem-exhibit-cited = La pièce { $number } est citée par un acte établi : elle reste au dossier.
problem-annotation-not-a-photo = La pièce { $number } n’est pas une photo : seules les photos peuvent être annotées.
problem-annotation-outside = Une annotation sort de la photo.
problem-annotation-no-extent = Une annotation n’a pas d’étendue : elle ne se verrait pas.
problem-annotation-no-text = Un texte sur la photo est vide.
problem-annotation-text = Un texte sur la photo a plus de { $limit } caractères.
problem-annotation-measure = Une cote n’est pas possible : elle va de 0 à { $limit } m, et sa longueur de référence n’est pas nulle.
problem-annotations-too-many = Une photo porte au plus { $limit } annotations.
problem-exhibit-altered = L’original de la pièce { $number } manque ou a été modifié dans le dossier de données. Restaurez-le depuis une sauvegarde, ou ajoutez de nouveau le fichier d’origine.
problem-exhibit-binned = La pièce { $number } est à la corbeille. Restaurez-la d’abord.
problem-link-unknown = Ce à quoi la pièce doit être rattachée n’existe pas ou plus dans ce dossier.
problem-nothing-to-undo = Il n’y a rien à annuler dans ce dossier.
problem-nothing-to-redo = Il n’y a rien à rétablir dans ce dossier.
problem-undo-stale = Ce changement ne peut être ni annulé ni rétabli : un acte, une réclamation, une entrée du suivi ou une pièce nomme ce qui disparaîtrait, ou un acte signé repose sur ce qui changerait. Modifiez plutôt le dossier tel qu’il est maintenant ; ce qui est signé change par un avenant.

## Actes
problem-act-issued = L’acte { $number } est établi : son contenu ne change plus. Pour corriger une erreur, établissez un acte rectificatif ; pour changer un prix ou un délai, un accord écrit.
problem-act-kind = Cet acte est d’une autre sorte que ce qui devait y être enregistré.
problem-not-a-reception = Les garanties ne se calculent que pour un procès-verbal de réception.
problem-no-effect = Indiquez d’abord la date de la visite ou la date d’effet : les garanties courent à partir de là.
problem-no-rules = Le jeu de règles « { $name } » n’est pas connu. Choisissez-en un autre dans le marché.
problem-incoherent = Ce qui devait être enregistré se contredit : rien n’a été modifié.
detail-item-unknown = L’ouvrage n’est pas, ou plus, dans le marché.
detail-item-twice = Le même ouvrage y figure deux fois.
detail-line-twice = Deux décisions portent sur le même ouvrage.
detail-reserve-unknown = La réserve n’existe pas, ou plus.
detail-reserve-twice = Deux réserves ont le même identifiant.
detail-objection-unknown = La réclamation n’existe pas, ou plus.
detail-signatory-twice = Deux signataires ont le même identifiant.
problem-incomplete = { $count ->
    [one] Il manque une chose avant d’établir l’acte.
   *[other] Il manque { $count } choses avant d’établir l’acte.
 }
problem-changed-meanwhile = Le brouillon a changé pendant sa mise en pages. Relisez-le, puis établissez-le de nouveau.
problem-characters = Certains caractères n’existent pas dans les polices du document. Remplacez-les, puis recommencez.
detail-character = « { $character } » ({ $code }), dans : { $place }
problem-photo-unreadable = Une photo de l’acte n’a pas pu être relue. Vérifiez les pièces, puis recommencez.
problem-pages = Les pages n’ont pas pu être composées. Rien n’a été établi : réessayez.
problem-not-issued = Cet acte est encore un brouillon. Relisez-le et établissez-le d’abord.
problem-voided = L’acte { $number } a été annulé : il ne peut plus être signé.
problem-no-signatory = Cette personne n’est pas parmi les signataires de l’acte.
problem-already-signed = { $name } a déjà signé cet acte.
problem-no-consent = La signature demande l’accord exprès de { $name } : lisez-lui le texte et cochez la case.
problem-ink-empty = La signature est vide. Demandez à { $name } de signer dans le cadre.
problem-ink-bad = Le tracé de la signature n’a pas pu être lu. Effacez-le et recommencez.
problem-void-signed = Le client a déjà signé l’acte { $number } : il ne peut plus être annulé. Pour corriger une erreur, établissez un acte rectificatif ; pour changer un prix ou un délai, un accord écrit.
problem-void-twice = L’acte { $number } est déjà annulé.
problem-reason-missing = Écrivez pourquoi l’acte est annulé : le motif reste avec le numéro.
problem-act-file-missing = Le fichier de l’acte { $number } ne se trouve plus dans le dossier de données. Restaurez-le depuis une sauvegarde ou depuis l’exemplaire remis.
problem-act-file-altered = Le fichier de l’acte { $number } n’est plus celui qui a été établi ou signé. Restaurez-le depuis une sauvegarde ou depuis l’exemplaire remis.
problem-seal = La signature n’a pas pu être apposée. Le fichier est resté comme il était : réessayez.

## Fichiers choisis
problem-file-missing = « { $name } » n’existe pas ou plus à cet endroit.
problem-file-not-allowed = L’accès à « { $name } » est refusé. Choisissez un autre endroit ou vérifiez les droits d’accès.
problem-file-is-folder = « { $name } » est un dossier : choisissez un fichier.
problem-file-not-regular = « { $name } » n’est pas un fichier ordinaire : choisissez un fichier.
problem-export-inside = Cet endroit est dans le dossier de données de Sans Réserve. Choisissez un autre dossier pour l’exemplaire à remettre.
problem-file-unreadable = « { $name } » n’a pas pu être lu ou écrit. Vérifiez le support, puis recommencez.
problem-not-a-pdf = « { $name } » n’est pas un PDF lisible.
problem-intake-running = Un enregistrement de pièces est déjà en cours dans ce dossier. Attendez-en la fin, ou arrêtez-le.
intake-missing = Ce fichier n’existe pas ou plus à cet endroit.
intake-folder = Ce n’est pas un fichier : ouvrez le dossier et choisissez les fichiers qu’il contient.
intake-unreadable = Ce fichier n’a pas pu être lu. Vérifiez la carte ou le dossier d’où il vient, puis ajoutez-le de nouveau.
intake-disk-full = Le disque est plein. Libérez de la place, puis ajoutez ce fichier de nouveau.
intake-cancelled = Arrêté avant l’enregistrement de ce fichier.
intake-storage = Ce fichier n’a pas pu être copié dans le dossier de données. Ajoutez-le de nouveau.

## Ce qui n’a pas pu être lu d’un fichier (suite)
fault-picture-damaged = L’image n’a pu être lue qu’en partie ; l’original est gardé.
fault-no-decoder = Ce format ne peut pas être affiché sur cet ordinateur ; l’original est gardé.
fault-file-too-large = Le fichier est trop gros pour être affiché ; l’original est gardé.
fault-derivative-not-written = L’aperçu n’a pas pu être enregistré ; il sera refait au prochain démarrage.
fault-file-not-readable = Le fichier n’a pas pu être relu.

## Titres
act-title-reception = Procès-verbal de réception
act-title-without-reserve = Procès-verbal de réception sans réserve
act-title-with-reserves = { $count ->
    [one] Procès-verbal de réception avec réserve
   *[other] Procès-verbal de réception avec réserves
}
act-title-refused = Procès-verbal de refus de réception
act-title-postponed = Procès-verbal de report de réception
act-title-agreement = Accord écrit (avenant)
act-title-agreement-on = Accord écrit (avenant) : { $subject }
reserve-number = Réserve { $number }
found-reserve = Réserve, { $act }
found-objection = Réclamation
exhibits-many = { $count ->
    [one] 1 pièce
   *[other] { $count } pièces
}
problem-not-a-video = La pièce { $number } n’est pas une vidéo : on ne peut pas en tirer une image.
problem-moment-outside = La vidéo de la pièce { $number } est plus courte que ce moment.
problem-frame-unreadable = L’image tirée de la vidéo n’est pas lisible.
exhibit-number = Pièce { $number }

## Ce qui manque avant de signer
missing-client = Indiquez le nom du maître d’ouvrage dans le dossier.
missing-contractor = Indiquez le nom de votre entreprise dans les réglages.
missing-items = Ajoutez au moins un ouvrage au marché : c’est lui qui est reçu.
missing-decision = Choisissez la décision du client sur l’ensemble : sans réserve, avec réserves, ou refus.
missing-refusal-reasons = Écrivez les motifs du refus, avec les mots du client.
missing-reserves = La réception est prononcée avec réserves : écrivez au moins une réserve, ou choisissez « sans réserve ».
missing-decision-contradicted = La réception est dite sans réserve, mais une réserve est écrite ou un ouvrage est refusé : accordez la décision et les ouvrages.
missing-reserve-text = Écrivez, avec les mots du client, ce qu’il reproche (réserve { $number }).
missing-reserve-for-item = « { $name } » est accepté avec réserve : écrivez cette réserve.
missing-signatories = Ajoutez au moins un signataire.
missing-client-signatory = Ajoutez le client, ou son représentant, parmi les signataires.
missing-contractor-signatory = Personne ne signe pour l’entreprise : ajoutez un signataire, ou le cachet seul l’engage.
missing-signatory-name = Donnez un nom à chaque signataire.
missing-client-absent = Le client est noté absent. Une réception demande sa présence ou celle d’un représentant : corrigez la présence, ou convenez d’une nouvelle date.
missing-visit = Indiquez quand la visite a commencé.
missing-visit-order = La visite se termine avant d’avoir commencé : corrigez les heures.
missing-visit-before-works = La visite est datée d’avant le début des travaux : corrigez l’une des deux dates, ou confirmez que c’est voulu.
missing-deadline-order = Le délai de la réserve { $number } tombe avant la réception : corrigez-le.
missing-retention-too-high = { $number ->
    [500] La retenue dépasse 5 %, le maximum de la loi du 16 juillet 1971 : baissez le taux. Si ce marché n’en relève pas, changez la règle dans le dossier (« Retenue de garantie, maximum »), avec son motif, qui sera imprimé.
   *[other] La retenue dépasse le taux le plus haut que permettent les règles de ce chantier : baissez le taux, ou changez la règle dans le dossier, avec son motif, qui sera imprimé.
}
missing-negative-amount = Une somme est négative là où elle ne peut pas l’être : corrigez-la.
missing-sum-too-large = Une somme de l’acte dépasse dix milliards : vérifiez les prix et les quantités.
missing-item-decision = « { $name } » n’a pas encore de décision : notez celle du client, ou « non examiné ».
missing-item-not-inspected = « { $name } » n’a pas été examiné : mieux vaut le voir ensemble avant de signer.
missing-reserve-exhibit = Ajoutez une photo à la réserve { $number } : elle montrera de quoi il s’agit.
missing-reserve-deadline = Convenez d’un délai pour la réserve { $number }.
missing-reserve-answer = Répondez à la réserve { $number } : acceptée ou contestée.
missing-contested-reason = Dites pourquoi la réserve { $number } est contestée, faits et photos à l’appui.
missing-convocation = Notez comment le client a été convoqué : date, moyen, preuve.
missing-exhibits-outside = { $number ->
    [one] Une pièce du dossier ne figure pas dans cet acte. Joignez-la si elle le concerne.
   *[other] { $number } pièces du dossier ne figurent pas dans cet acte. Joignez celles qui le concernent.
}
missing-exhibit-caption = Dites en quelques mots ce que montre la pièce { $number }.
missing-agreement-subject = Dites en quelques mots sur quoi porte l’accord.
missing-agreement-terms = Écrivez ce qui est convenu.

## Consentement de chaque signataire
consent-who = Moi, { $name } ({ $capacity }),
consent-read = je déclare avoir lu { $pages ->
    [one] la page
   *[other] les { $pages } pages
 } de l’acte { $number }, dont l’empreinte est { $fingerprint }.
consent-read-all = je déclare avoir lu toutes les pages de l’acte { $number }, dont l’empreinte est { $fingerprint }.
consent-without-reserve = Je prononce la réception des ouvrages sans réserve, dans les termes de cet acte.
consent-with-reserves = Je prononce la réception des ouvrages avec les réserves qui y sont écrites, dans les termes de cet acte.
consent-refused = Je refuse la réception pour les motifs qui y sont écrits.
consent-postponed = Je reporte la réception pour les motifs qui y sont écrits.
consent-agreement = J’accepte ce qui y est convenu.
consent-witness = J’atteste que cet acte rapporte ce qui s’est dit et constaté en ma présence.
consent-electronic = J’accepte de le signer de façon électronique sur l’appareil de l’entreprise, par une signature simple au sens du règlement (UE) n° 910/2014 (eIDAS), art. 3, point 10, et art. 25, paragraphe 1.
consent-copy = Je reçois un exemplaire de l’acte signé.
signature-note = Signature électronique simple (règlement eIDAS, art. 3, point 10, et art. 25, paragraphe 1) : elle montre qui a déclaré signer et ce qui a été signé ; aucun tiers n’a vérifié l’identité.
session-explanation = Signature simple sur l’appareil de l’entreprise ; nom déclaré
certification-reason = Pages arrêtées et certifiées par l’entreprise
signature-reason = Lu et accepté en qualité de { $capacity }
signed-by = Signé électroniquement par { $name }
signed-as = { $capacity }
signed-at = Le { $moment }
signed-level = Signature simple, nom déclaré
certified-by = Certifié par { $name }
certified-level = Cachet auto-émis, sans tiers

## Actions, pour annuler et pour le journal
undo-step = { $action } ({ $subject })
undone-in = { $what } ({ $subject })
action-save-profile = Profil et réglages
action-set-logo = Logo
action-open-sample = Dossier d’exemple
action-create-dossier = Nouveau dossier
action-save-dossier = Modification du dossier
action-bin-dossier = Dossier mis à la corbeille
action-restore-dossier = Dossier sorti de la corbeille
action-create-act = Nouveau brouillon
action-save-act = Modification du brouillon
action-delete-draft = Suppression du brouillon
action-compute-guarantees = Calcul des garanties
action-create-objection = Nouvelle réclamation
action-save-objection = Modification de la réclamation
action-delete-objection = Suppression de la réclamation
action-attach = Ajout d’une pièce
action-attach-many = Ajout de pièces
action-save-exhibit = Modification de la pièce
action-link-exhibit = Rattachement de la pièce
action-annotation-add = Annotation ajoutée à la pièce
action-annotation-change = Annotation de la pièce modifiée
action-annotation-remove = Annotation de la pièce enlevée
action-link-exhibits = Rattachement de pièces
action-bin-exhibits = Pièces mises à la corbeille
action-bin-exhibit = Pièce mise à la corbeille
action-restore-exhibit = Pièce restaurée
action-issue = Établissement de l’acte
action-sign = Signature de l’acte
action-void = Annulation de l’acte
action-export = Remise d’un exemplaire
action-import = Import d’un dossier
action-undo = Annulation
action-redo = Rétablissement

## Vérification : des constats nommés, jamais un verdict
fact-bytes-intact = Aucun octet signé n’a changé depuis la dernière signature.
fact-bytes-changed = Le fichier a été modifié depuis sa signature, ou il est abîmé.
fact-no-signature = Le fichier ne porte aucune signature.
fact-not-readable = Le fichier n’est pas un PDF lisible : rien ne peut en être dit.
fact-too-many-revisions = Ce PDF a été complété plus de { $most } fois : aucun fichier d’acte ne l’est autant. Il n’est pas examiné ; rien ne peut en être dit ici.
fact-too-complex = Ce PDF demande plus de travail qu’aucun fichier d’acte : trop de signatures, de champs ou de renvois. Il n’est pas examiné ; rien ne peut en être dit ici.
fact-encrypted = Ce PDF est protégé par un mot de passe : il n’est pas examiné. Un acte ne l’est jamais.
fact-declared-order = { $who } déclare avoir signé le { $moment }, avant { $earlier } ({ $before }), dont la signature est pourtant couverte par la sienne : l’une des deux horloges est fausse.
fact-signature-whole = { $who } : la signature couvre tout le fichier.
fact-signature-revision = { $who } : la signature couvre tout ce qui existait quand elle a été apposée (version { $revision }).
fact-signature-suspicious = { $who } : la signature ne couvre pas le fichier comme elle le devrait : { $what }.
fact-digest-holds = { $who } : ce qui a été signé est identique à l’octet près.
fact-digest-fails = { $who } : ce qui a été signé a été modifié depuis.
fact-key-holds = { $who } : la signature a bien été faite avec la clé du certificat joint.
fact-key-fails = { $who } : la signature ne correspond pas au certificat joint.
fact-signature-unreadable = { $who } : la signature n’a pas pu être examinée entièrement : { $what }.
fact-changes-none = { $who } : rien n’a été ajouté après cette signature.
fact-changes-allowed = { $who } : après cette signature, seul ce qu’elle permet a été ajouté ou modifié : { $what }.
fact-changes-forbidden = { $who } : après cette signature, le fichier a été changé d’une façon qu’elle ne permet pas : { $what }.
fact-change-signatures = { $count ->
    [one] une autre signature
   *[other] { $count } autres signatures
 }
fact-change-fields = { $count ->
    [one] une signature dans un champ invisible
   *[other] { $count } signatures dans des champs invisibles
 }
fact-change-description = métadonnées modifiées
fact-change-validation = données de validation (certificats, révocations)
fact-change-version = version du format PDF déclarée plus récente
fact-change-extensions = extensions du format PDF déclarées
fact-certificate-own = { $who } : certificat auto-émis. Il permet de voir si quelque chose a changé depuis la signature ; aucun tiers n’a vérifié qui détient cette clé. Empreinte du certificat : { $fingerprint }.
fact-certificate-ours = { $who } : certificat de cette installation de Sans Réserve. Il permet de voir si quelque chose a changé depuis la signature ; aucun tiers n’a vérifié qui détient cette clé. Empreinte du certificat : { $fingerprint }.
fact-certificate-session = { $who } : signature électronique simple, recueillie par le programme de l’entreprise, avec une clé faite pour cette seule signature et détruite ensuite. Le nom est déclaré : aucun tiers ne l’a vérifié. Empreinte du certificat : { $fingerprint }.
fact-certificate-alone = { $who } : certificat sans tiers, « { $subject } », que la personne a fait elle-même ; personne n’a vérifié ce nom. Empreinte du certificat : { $fingerprint }.
fact-certificate-other = { $who } : certificat « { $subject } », inconnu ici, délivré par { $issuer } ; ce programme ne juge pas cette autorité. Empreinte du certificat : { $fingerprint }.
fact-certificate-broken = { $who } : la chaîne du certificat est incomplète ou fausse.
fact-certificate-pretended = { $who } : l’un des certificats joints porte le nom d’un émetteur sans l’être : il n’a pas signé celui qui le désigne, ou n’a pas le droit d’en délivrer. Ce que dit ce certificat ne vaut rien.
fact-certificate-expired = { $who } : à l’heure déclarée, le certificat n’était pas valable.
fact-certified = L’entreprise a certifié ces pages : seules des signatures peuvent encore y être ajoutées.
fact-certified-locked = Ces pages ont été certifiées : plus rien ne peut y être ajouté.
fact-certified-unknown = Ces pages sont certifiées avec un certificat que cette installation ne connaît pas : comparez son empreinte avec celle que l’entreprise vous a donnée. Empreinte du certificat : { $fingerprint }.
fact-certified-here = La certification a été faite avec une clé de cette installation.
fact-certified-elsewhere = Cet acte est connu ici, mais ce fichier ne porte aucune certification intacte d’une clé de cette installation.
fact-signer-other = { $who } : certificat à ce nom ; le champ est celui de { $holder }.
fact-signer-near = { $who } : certificat à ce nom, qui ressemble à celui du champ, { $holder }, sans être le même. Rien ici ne montre que c’est la même personne.
fact-signer-stranger = { $who } : attention, ce certificat est au nom de { $who }, et ce champ est celui de { $holder }. Rien ici ne montre que c’est la même personne.
fact-signer-declared = { $who } : certificat à ce nom ; la signature déclare un autre nom, { $declared }.
fact-time-declared = { $who } : heure déclarée par l’appareil, { $moment }. Aucun tiers ne l’a attestée.
fact-time-missing = { $who } : la signature ne dit pas quand elle a été faite.
fact-consent-kept = { $who } : le consentement et l’empreinte du tracé sont dans la signature.
fact-strokes-hold = { $who } : le tracé a bien l’empreinte inscrite dans la signature.
fact-strokes-fail = { $who } : le tracé n’a pas l’empreinte inscrite dans la signature.
fact-field-empty = { $who } : ce champ de signature est encore vide.
fact-trailing-bytes = { $count ->
    [one] Un octet non signé suit la dernière signature.
   *[other] { $count } octets non signés suivent la dernière signature.
 }
fact-no-trailing-bytes = Rien ne se trouve hors des signatures.
fact-signature-removed = Une signature d’une version antérieure a été retirée : { $who }.
fact-certification-broken = La certification annoncée par le fichier n’est pas l’une de ses signatures.
fact-content-holds = Les données de l’acte jointes au fichier ont l’empreinte { $fingerprint } : c’est celle de l’acte { $number }.
fact-content-fails = Les données jointes au fichier n’ont pas l’empreinte de l’acte { $number } gardé ici.
fact-content-embedded = Les données de l’acte { $number } sont jointes au fichier ; leur empreinte est { $fingerprint }, à comparer avec celle du bas des pages.
fact-content-missing = Le fichier ne contient pas les données d’un acte de Sans Réserve.
fact-content-unreadable = Les données jointes au fichier ne peuvent pas être lues, ou viennent d’une version plus récente.
fact-content-newer = Les données jointes au fichier viennent d’une version plus récente de Sans Réserve. Mettez le programme à jour pour les lire ; les signatures, elles, sont vérifiées.
fact-number-known = L’acte { $number } est connu ici : c’est la version { $revision } enregistrée dans ce dossier de données, à l’octet près.
fact-number-copy = L’acte { $number } est connu ici, mais ce fichier n’est aucune des versions enregistrées dans ce dossier de données.
fact-number-unknown = L’acte { $number } n’est pas connu de ce dossier de données.
fact-number-extended = L’acte { $number } est connu ici : le fichier commence par la version { $revision } enregistrée dans ce dossier de données, à l’octet près ; la suite a été ajoutée ailleurs.
fact-number-taken = Le numéro { $number } est ici celui d’un autre acte.
fact-number-differs = Cet acte porte ici un autre numéro : { $known }, et non { $number }.
fact-signed-since = C’est une version antérieure de l’acte ; ont signé depuis : { $who }.
fact-act-voided = Cet acte a été annulé le { $date }. Motif : { $reason }.
fact-data-folder = Le dossier de données n’a pas pu être consulté : { $reason }
fact-data-folder-empty = Aucune donnée n’est gardée dans { $folder } : le fichier est jugé par lui-même, sans rien de ce qu’une installation saurait de plus.
fact-originals-intact = { $count ->
    [0] Aucune pièce n’est gardée ici.
    [one] La pièce gardée est identique à l’octet près.
   *[other] Les { $count } pièces gardées sont identiques à l’octet près.
 }
fact-originals-intact-fails = { $count ->
    [one] Une pièce manque ou a été modifiée : { $names }.
   *[other] { $count } pièces manquent ou ont été modifiées : { $names }.
 }
fact-files-intact = { $count ->
    [0] Aucun acte n’a encore été établi.
    [one] Le fichier d’acte est identique à l’octet près.
   *[other] Les { $count } fichiers d’actes sont identiques à l’octet près.
 }
fact-files-intact-fails = { $count ->
    [one] Un fichier d’acte manque ou a été modifié : { $names }.
   *[other] { $count } fichiers d’actes manquent ou ont été modifiés : { $names }.
 }
fact-exhibits-hold = { $count ->
    [0] L’acte ne cite aucune pièce.
    [one] La pièce citée est ici, identique à l’octet près.
   *[other] Les { $count } pièces citées sont ici, identiques à l’octet près.
 }
fact-exhibits-fail = { $count ->
    [one] Une pièce citée manque ici ou a été modifiée : { $names }.
   *[other] { $count } pièces citées manquent ici ou ont été modifiées : { $names }.
 }
fact-journal-unbroken = Le journal de ce dossier de données est ininterrompu, pour autant que ce dossier permette d’en juger.
fact-journal-broken = Le journal de ce dossier de données est rompu.
fact-identity-limit = Une signature simple ou un cachet auto-émis ne dit pas, à lui seul, qui est la personne.
fact-file-kept = C’est le fichier gardé à la dernière signature.
fact-file-not-kept = Ce n’est plus le fichier gardé à la dernière signature.
journal-holds = { $entries ->
    [0] Le journal est vide.
    [one] Le journal est ininterrompu, pour autant que ce dossier permette d’en juger : une entrée.
   *[other] Le journal est ininterrompu, pour autant que ce dossier permette d’en juger : { $entries } entrées, chacune enchaînée à la précédente.
 }
journal-broken-at = Le journal ne tient pas : l’entrée { $entry }, ou une avant elle, n’est plus ce qu’elle était. Rien ne prouve l’ordre ni le contenu de ce qui s’y trouve.
journal-diverging = { $count ->
    [one] Un élément n’est plus tel que le journal l’a laissé.
   *[other] { $count } éléments ne sont plus tels que le journal les a laissés.
 }

## Limites des champs
problem-too-long = « { $field } » compte { $count } caractères : { $limit } au plus. Rien n’a été enregistré : raccourcissez ce texte.
problem-sum-too-large = « { $field } » mène à une somme de plus de dix milliards. Rien n’a été enregistré : vérifiez le prix et la quantité.
problem-quantity-too-large = La quantité dépasse un million. Rien n’a été enregistré : vérifiez-la, ou comptez dans une unité plus grande.
problem-originals = Un acte a de un à { $limit } exemplaires. Rien n’a été enregistré : corrigez leur nombre.
problem-profile-name = Le nom de l’entreprise ne peut plus être vide : vos actes et leur cachet le portent. Écrivez un nom.
field-advice = Conseils
field-caption = Légende
field-cause = Cause
field-client-words = Mots du client
field-contractor-words = Mots de l’entreprise
field-criteria = Critère de réception
field-description = Description
field-facts = Faits
field-note = Remarque
field-part = Partie reçue
field-proof = Preuve
field-reason = Motif
field-reasons = Motifs du refus
field-refusal-reasons = Motifs du refus
field-remedy = Ce qui est convenu
field-restatement = Reformulation
field-terms = Ce qui est convenu
field-text = Proposition
field-what = Document ou objet remis
field-works = Nature des travaux
field-amount = Montant
field-asked-for = somme demandée par le client
field-claimed = Pénalités
field-deposit = Acompte
field-high = Haut de la fourchette
field-low = Bas de la fourchette
field-lump-sum = Prix forfaitaire
field-paid = Déjà réglé
field-price = Prix
field-price-effect = Effet sur le prix
field-unit-price = Prix unitaire
field-company-number = SIRET
field-country = Pays
field-email = Adresse électronique
field-holder = Dépositaire
field-insurance-policy = Numéro de police
field-insurer = Assureur
field-legal-form = Forme juridique
field-location = Emplacement
field-mediator = Médiateur de la consommation
field-lot = Lot
field-means = Moyen
field-name = Nom
field-originals = Exemplaires
field-phone = Téléphone
field-place = Lieu
field-postal-code = Code postal
field-quantity = Quantité
field-reference = Référence
field-representative = Représentant
field-source = Article
field-street = Rue
field-subject = Objet
field-title = Nom du dossier
field-town = Ville
field-trade = Métier
field-unit = Unité
field-vat-number = Numéro de TVA
field-device = Appareil
field-rule-set = Règles
field-other = Un champ
missing-added-item-name = Donnez un nom à la ligne { $number } des travaux ajoutés.
missing-added-items-price = Les travaux ajoutés ont un prix, mais l’accord n’a pas d’effet sur le prix : vérifiez.
missing-price-below-nothing = Après cet accord, le prix du marché serait négatif : vérifiez la somme.
missing-date-order = Deux dates se contredisent : { $day } tombe avant { $other }. Corrigez l’une des deux.
missing-support-defects = Notez au moins un défaut du support : où, quoi, et la mesure.
missing-support-defect-what = Dites ce qui se voit ou se mesure à la ligne { $number }.
missing-support-consequence = Dites ce que ce support ferait au résultat si les travaux continuaient ainsi.
missing-support-choice = Le client n’a pas encore choisi : l’acte portera trois cases à cocher.
missing-support-proposal = Le client choisit la reprise : décrivez-la.
missing-photo = Ajoutez une photo : elle montrera de quoi il s’agit.
missing-facts = Écrivez les faits, avec leurs dates.
missing-asked = Dites ce que vous demandez, ou ce qui va se passer ensuite.
missing-answer-by = Indiquez pour quand vous attendez une réponse.
missing-letter-date = Datez la lettre.
missing-letter-to = Indiquez le destinataire.
missing-letter-subject = Écrivez l’objet de la lettre.
missing-letter-body = Écrivez le texte de la lettre.
missing-letter-placeholder = Le texte attend encore « { $name } » : remplissez ce qui est entre crochets, ou retirez-le.
missing-convocation-at = Indiquez le jour et l’heure de la visite.
missing-convocation-order = La visite tombe avant la date de la lettre qui y convoque : corrigez l’une des deux.
missing-visit-ahead = La visite n’a pas encore eu lieu : établissez l’acte après elle, ou corrigez la date et l’heure.
missing-completed-before-works = Les travaux auraient été achevés avant d’avoir commencé : corrigez la date d’achèvement, ou celle du début dans le marché.
missing-convocation-after-visit = La convocation est datée d’après la visite : corrigez l’une des deux dates.
missing-postponed-before-visit = La réception serait reportée à un jour d’avant la visite : corrigez la nouvelle date.
missing-effect-before-works = La réception prendrait effet avant le marché ou le début des travaux : corrigez la date d’effet, d’où courent les garanties.
missing-release-before-effect = La retenue serait libérée avant que la réception prenne effet : corrigez la date de libération.
missing-guarantee-reason = La garantie de la ligne { $number } ne suit pas les règles du marché : dites-en la raison, ou corrigez ses dates.
missing-guarantee-order = La garantie de la ligne { $number } finit avant de commencer : corrigez l’une des deux dates.
missing-end-before-works = Les travaux finiraient avant d’avoir commencé : corrigez la fin ou le nombre de jours, ou la date du début dans le marché.
missing-termination-before-letter = La résiliation prendrait effet avant la lettre qui la notifie : corrigez l’une des deux dates.
missing-repair-before-agreement = La reprise serait due avant l’accord qui la prévoit : corrigez l’une des deux dates.
missing-lifting-lines = Aucune réserve n’est reprise dans cette levée : ajoutez celles que vous avez vues.
missing-lifting-decision = La réserve { $name } n’a pas encore de décision : levée, levée en partie ou maintenue.
missing-lifting-done = Dites ce qui a été fait pour la réserve { $name }.
missing-lifting-order = Réserve { $name } : une date ne va pas avec celles de la réception et de la visite. Corrigez-la.
missing-lifting-deadline = Convenez d’un nouveau délai pour la réserve { $name }.
missing-lifting-photo = Ajoutez une photo d’après reprise à la réserve { $name }.
missing-retention-while-open = La retenue serait libérée alors qu’une réserve reste ouverte : vérifiez que le client le veut bien.
missing-corrects = Choisissez l’acte à rectifier.
missing-corrections = Ajoutez au moins une correction.
missing-correction-reads = Dites, à la ligne { $number }, ce qui est écrit et ce qu’il faut lire.
missing-statement-convocation = Notez comment le client a été convoqué : date, moyen, preuve. Sans cela, le constat prouve peu.
missing-statement-reasons = Écrivez les raisons que le client a données, avec ses mots.
missing-witness = Faites signer un témoin, ou le maître d’œuvre : un constat d’une seule partie pèse peu.
missing-termination-ground = Citez la clause ou l’article qui permet de mettre fin au marché.
missing-termination-date = Indiquez à partir de quel jour le marché prend fin.
missing-stated-reason = Une somme remplace celle du calcul : dites pourquoi.
missing-deduction-reason = Des jours sont déduits du retard sans dire par quoi ils sont prouvés : écrivez le fait, la date, la pièce, ou retirez la déduction.

## Suivi, réclamations, dossiers copiés
action-save-record = Entrée du suivi
action-delete-record = Suppression d’une entrée du suivi
action-duplicate-dossier = Dossier copié
problem-negative = « { $field } » ne peut pas être négatif. Rien n’a été enregistré : écrivez la somme sans signe moins ; un prix qui baisse se convient par un accord écrit.
problem-record-kind = Une entrée du suivi garde sa nature. Supprimez-la, puis ajoutez-en une autre.
problem-record-future = Cette date n’est pas encore venue. Rien n’a été enregistré : le suivi dit ce qui s’est passé, indiquez quand c’était.
problem-record-done-before = La reprise serait faite avant d’avoir été demandée. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-record-due-unknown = La somme due que ce paiement règle n’existe pas ou plus. Rien n’a été enregistré : choisissez-en une autre, ou aucune.
problem-record-no-retention = Cet acte ne retient rien, ou le client ne l’a pas signé. Rien n’a été enregistré : choisissez le procès-verbal qui prévoit la retenue, ou aucun.
problem-record-about-unknown = Ce dont il est question n’existe pas ou plus dans ce dossier. Rien n’a été enregistré : choisissez autre chose, ou le dossier entier.
problem-record-cited = Cette entrée est citée par un acte : elle reste au suivi. Si l’acte est un brouillon, retirez-la d’abord de là.
problem-record-paid = Un paiement reçu règle cette somme : elle reste au suivi. Supprimez d’abord ce paiement, ou détachez-le.
problem-objection-frozen = Un acte établi reprend cette réclamation : ses mots, ses faits, sa date et son motif ne changent plus. Rien n’a été enregistré : écrivez une nouvelle réclamation, ou une entrée au suivi.
problem-objection-item = L’ouvrage choisi n’est pas, ou plus, dans le marché. Rien n’a été enregistré : choisissez-en un autre, ou aucun.
problem-objection-reserve = La réserve choisie n’existe pas, ou plus. Rien n’a été enregistré : choisissez-en une autre, ou aucune.
problem-objection-warning = Seule une réserve sur support ou une mise en garde établie a pu prévenir le client. Rien n’a été enregistré : établissez d’abord l’acte, ou retirez-le d’ici.
problem-objection-chosen-not-there = La proposition choisie n’existe plus. Rien n’a été enregistré : choisissez-en une autre, ou aucune.
problem-objection-chosen-and-declined = Le client ne peut pas choisir une proposition et les refuser toutes. Rien n’a été enregistré : gardez l’un des deux.
problem-objection-chosen-before-received = Le choix du client est daté d’avant la réclamation. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-confirmed-before-received = La confirmation du client est datée d’avant la réclamation. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-confirmed-before-chosen = La confirmation du client est datée d’avant son choix. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-confirmed-and-declined = Le client ne peut pas refuser toutes les propositions et confirmer le règlement. Rien n’a été enregistré : notez la proposition retenue, ou retirez la confirmation.
problem-objection-counter-before-received = La date proposée à la place est antérieure à la réclamation. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-step-before-received = Une étape est dite faite avant la réclamation. Rien n’a été enregistré : corrigez l’une des deux dates.
problem-objection-negative-cost = Le coût ne peut pas être négatif. Rien n’a été enregistré : écrivez-le sans signe moins, ou laissez-le vide.
missing-reserve-reduction = Réserve n° { $number } : une réduction de prix est convenue, mais le décompte n’en porte aucune : écrivez-la.
missing-estimate-left = Le prix sort de la fourchette de l’estimation et le client n’en a pas été prévenu par écrit : établissez d’abord une mise en garde « surcoût ».
action-split-item = Ouvrage divisé
problem-split-cited = « { $name } » figure dans un acte, une réclamation, une entrée du suivi ou une pièce : il ne peut plus être divisé. Ajoutez plutôt de nouveaux ouvrages.
problem-split-no-sum = « { $name } » n’a pas de prix forfaitaire à diviser : écrivez-le d’abord.
problem-split-parts = Un prix forfaitaire se divise en 2 à { $most } parts : choisissez un nombre entre les deux, et une somme qui ne soit pas négative.
missing-support-too-late = Réserve n° { $number } : la réserve sur support citée a été établie après la visite, elle n’a donc prévenu personne. Retirez-la de cette réserve, ou corrigez la date de la visite.
missing-support-doubtful = Réserve n° { $number } : la réserve sur support citée n’est pas signée par le client, ou n’a été établie qu’à la fin des travaux. Elle montre mal qu’il était prévenu : l’acte le laisse voir.
missing-reserve-kind = Réserve n° { $number } : sa nature reste à qualifier (malfaçon, non-façon, non-conformité, essai). L’acte ne la nommera pas.
missing-support-uncited = Réserve n° { $number } : vous la contestez, et la réserve sur support { $name } parle de cet ouvrage. La citer ?
missing-rectification-text = Un acte rectificatif corrige un texte, pas les comptes du dossier. Si l’erreur porte sur un prix ou un délai, établissez un accord écrit ; si elle porte sur une réserve, dites-le dans un accord ou une levée.
missing-termination-unwarned = Aucune mise en demeure ni mise en garde n’a précédé cette résiliation. Sauf urgence ou clause contraire, il en faut une, qui annonce la résolution (Code civil, art. 1226) : envoyez-la d’abord, ou citez la clause qui vous en dispense.
problem-due-paid = Cette somme est déjà réglée : il n’y a rien à réclamer. Si un paiement a été noté par erreur, corrigez-le dans le suivi.
missing-days-too-many = Un nombre de jours dépasse dix ans : vérifiez-le.
missing-completed-after-visit = Les travaux seraient achevés après la visite qui les reçoit : corrigez l’une des deux dates.
missing-all-items-refused = Tous les ouvrages sont refusés : la décision d’ensemble ne peut être que le refus. Accordez les deux.
missing-reserve-on-accepted = « { $name } » est accepté sans réserve, mais une réserve le concerne : choisissez « accepté avec réserve », ou retirez la réserve.
missing-reductions-too-high = Les réductions dépassent le prix de ce qui est reçu : vérifiez les sommes.
missing-penalty-basis = La pénalité part d’un prix ou d’une date de fin qui n’ont pas été convenus : reprenez ceux du marché, ou indiquez une autre somme avec sa raison.
missing-agreed-ahead = L’accord porte une date à venir : corrigez-la.
missing-end-contradicted = Les jours ajoutés et la nouvelle fin ne mènent pas à la même date : gardez l’un des deux, ou accordez-les.
missing-termination-line-too-high = Ligne { $number } : le travail fait vaudrait plus que le prix convenu de l’ouvrage. Vérifiez, ou faites un avenant.
problem-key-clock = L’horloge de cet ordinateur indique le { $moment }, or la clé de l’entreprise vaut du { $from } au { $until } : ce qui serait signé maintenant passerait plus tard pour non valable. Réglez l’horloge, puis recommencez. Rien n’a été changé.
problem-store-older = La base de données ne connaît pas { $files } fichiers rangés avec ses actes, dont { $name }. Si elle est plus ancienne qu’eux, elle redonnerait leurs numéros : remettez la base la plus récente. Si quelqu’un les a mis là, retirez-les. Rien n’a été changé.
missing-contract-dates = La fin convenue des travaux tombe avant leur début : corrigez l’une des deux dates dans le dossier.
missing-price-differs-from-items = Le prix du marché n’est pas la somme des ouvrages : les comptes partent du prix convenu, vérifiez dans le dossier.
missing-price-share = Des ouvrages reçus n’ont pas de prix propre et d’autres ne sont pas reçus : indiquez dans les comptes la part du prix convenu qui revient aux ouvrages reçus.
missing-price-share-too-high = La part indiquée dépasse ce qui reste du prix convenu.
missing-price-missing = Le marché n’a pas de prix, et des ouvrages reçus n’en ont pas non plus : indiquez dans le dossier le prix convenu, ou celui de chaque ouvrage.
missing-client-is-contractor = Le signataire du côté du client porte le nom de l’entreprise ou de son représentant : chacun ne signe que pour soi. Corrigez le nom.
missing-statement-present = Le constat dit le client absent, mais la présence le note présent : accordez les deux.
problem-contract-signed = L’acte { $number } engage les parties sur ces bases : le prix, la monnaie, les dates, la référence, les règles, la retenue, l’acompte, le nom du client et le nom des ouvrages convenus ou reçus ne changent plus. Rien n’a été changé : établissez un accord écrit (avenant), ou un acte rectificatif pour une erreur.
problem-negative-sum = Une somme ou une quantité du dossier est négative : corrigez-la. Une moins-value s’écrit dans un accord.
problem-retention-rate = La retenue de garantie prendrait tout le prix. Rien n’a été enregistré : corrigez le taux.

missing-date-ahead = Une date est encore à venir : { $day }. Corrigez-la : un acte dit ce qui a eu lieu.
missing-guarantee-name = Donnez un nom à la garantie de la ligne { $number }, ou retirez-la.
missing-signatory-twice = { $name } est deux fois parmi les signataires, au même titre : retirez-en un.
missing-penalty-too-high = Les pénalités dépassent le prix des travaux : corrigez la somme demandée.
missing-penalty-unfounded = Rien ne dit comment les pénalités sont calculées : donnez les faits, ou le motif de la somme.
missing-paid-too-much = La somme déjà réglée dépasse le prix du marché : vérifiez-la, le décompte montrera un trop-perçu.
missing-reduction-above-item = « { $name } » est réduit de plus que son prix : corrigez la réduction de la ligne { $number }.
missing-reduction-share = La réduction de la ligne { $number } porte sur plus que la quantité totale : corrigez l’une des deux quantités.
missing-retention-above-whole = La retenue prendrait tout le prix : corrigez le taux.
missing-nothing-inspected = Aucun ouvrage n’a été examiné, et la réception est dite sans réserve : examinez au moins un ouvrage, ou corrigez la décision.
missing-rule-reason = Une règle du marché est changée sans que rien ne dise pourquoi (ligne { $number }) : corrigez cela dans le dossier, en écrivant la clause ou l’accord.
missing-termination-by = Seul le client ou l’entreprise peut résilier le marché : corrigez qui résilie.
missing-negative-days = Un nombre de jours est négatif là où il ne peut pas l’être : corrigez-le.
missing-overrun-price = Ce dépassement n’indique aucune somme en plus : écrivez de combien le prix augmenterait.
missing-added-items-differ = Les ouvrages ajoutés ne font pas la même somme que l’effet sur le prix : vérifiez les deux.
missing-remedy-sign = Cette solution et son effet sur le prix se contredisent : une réduction baisse le prix, des travaux supplémentaires l’augmentent. Corrigez le signe de la somme, ou la nature de la solution.
missing-correction-same = La correction { $number } ne change rien : écrivez ce qu’il faut lire à la place.

## Les jours dont un acte parle

day-today = aujourd’hui
day-contract-signed = la signature du marché
day-works-start = le début des travaux
day-works-end = la fin convenue des travaux
day-visit = la visite
day-visit-end = la fin de la visite
day-completion = l’achèvement des travaux
day-effect = la prise d’effet de la réception
day-guarantee-start = le début d’une garantie
day-formal-notice = la mise en demeure
day-delay-counted = le jour jusqu’auquel le retard est compté
day-reception = la réception
day-inspection = l’examen du support
day-answer-by = la réponse attendue
day-letter-dated = la date de la lettre
day-appointment = le rendez-vous
day-other-appointment = l’autre rendez-vous proposé
day-proposed = la nouvelle date proposée
day-step-due = l’échéance d’une suite à donner
day-step-done = une suite donnée
day-announced-end = la fin annoncée
day-termination-effect = l’effet de la résiliation
day-agreed = la date de l’accord
day-new-end = la nouvelle fin convenue

## L’accord et la proposition retenue ; le constat ; ce qui est venu avant
missing-departs-in-price = L’effet sur le prix n’est pas celui de la proposition que le client a retenue. Reprenez sa somme, ou écrivez pourquoi l’accord s’en écarte.
missing-departs-in-time = Le délai n’est pas celui de la proposition que le client a retenue. Reprenez ses jours, ou écrivez pourquoi l’accord s’en écarte.
missing-departs-in-remedy = La nature de la solution n’est pas celle de la proposition que le client a retenue. Reprenez-la, ou écrivez pourquoi l’accord s’en écarte.
missing-statement-signed = « Acte présenté et non signé » : { $name } a été signé par le client, il n’y a pas de refus à constater. Choisissez un autre acte, ou aucun.
missing-statement-not-present = Le constat dit que le client n’a pas voulu signer, et la liste des présents ne le compte pas parmi eux. Corrigez sa présence, ou le motif du constat.
missing-untimely = Un autre acte est venu avant : celui-ci ne peut plus être établi.
day-refused-visit = la visite du refus
day-objection-received = la réception de la réclamation
missing-refused-though-accepted = La réception est refusée, et chaque ouvrage est accepté : vérifiez les décisions, ou la décision d’ensemble.
problem-vat-rate = Le taux de TVA dépasse 100 % : vérifiez-le.
problem-vat-not-applicable = Un taux de TVA est noté, et le marché dit que la TVA ne s’applique pas : retirez l’un des deux.
missing-termination-all-received = Tous les ouvrages sont déjà reçus ({ $name }) : une résiliation ne met plus fin à rien. Pour clore, une lettre suffit.

# Ce qu’annuler reprend, par le champ qui a changé : undone-<chose>-<champ>.
undone-dossier-title = Nom du dossier
undone-dossier-works = Nature des travaux
undone-dossier-site = Adresse du chantier
undone-dossier-client = Coordonnées du client
undone-dossier-client-name = Nom du client
undone-dossier-client-address = Adresse du client
undone-dossier-architect = Maître d’œuvre
undone-dossier-contract = Marché
undone-dossier-contract-reference = Référence du devis
undone-dossier-contract-signed_on = Date de signature du marché
undone-dossier-contract-price_kind = Nature du prix
undone-dossier-contract-price = Prix du marché
undone-dossier-contract-currency = Monnaie
undone-dossier-contract-tax = Base des prix (HT ou TTC)
undone-dossier-contract-vat = Taux de TVA
undone-dossier-contract-deposit = Acompte
undone-dossier-contract-starts_on = Début des travaux
undone-dossier-contract-ends_on = Fin convenue des travaux
undone-dossier-contract-retention = Retenue de garantie
undone-dossier-contract-rule_set = Jeu de règles
undone-dossier-contract-rules = Règles convenues
undone-dossier-contract-terms = Conditions du marché
undone-dossier-contract-hours = Horaires de chantier
undone-dossier-language = Langue des documents
undone-dossier-items = Ouvrage « { $name } »
undone-dossier-items-added = Ouvrage ajouté : « { $name } »
undone-dossier-items-removed = Ouvrage supprimé : « { $name } »
undone-dossier-items-moved = Ordre des ouvrages
undone-dossier-items-name = Nom de l’ouvrage « { $name } »
undone-dossier-items-description = Description de « { $name } »
undone-dossier-items-location = Emplacement de « { $name } »
undone-dossier-items-lot = Lot de « { $name } »
undone-dossier-items-quantity = Quantité de « { $name } »
undone-dossier-items-unit = Unité de « { $name } »
undone-dossier-items-unit_price = Prix unitaire de « { $name } »
undone-dossier-items-lump_sum = Prix de « { $name } »
undone-dossier-items-criteria = Critères de « { $name } »
undone-dossier-items-sample = Échantillon de « { $name } »
undone-act-visit = Visite
undone-act-visit-started = Date de la visite
undone-act-visit-ended = Fin de la visite
undone-act-visit-place = Lieu de la visite
undone-act-attendance = Personnes présentes
undone-act-signatories = Signataires
undone-act-originals = Nombre d’originaux
undone-act-lines = Ligne de « { $name } »
undone-act-lines-decision = Décision sur « { $name } »
undone-act-lines-note = Note sur « { $name } »
undone-act-lines-done = Reprise constatée : « { $name } »
undone-act-lines-client_words = Mots du client : « { $name } »
undone-act-reserves = Réserve { $rank }
undone-act-reserves-added = Réserve { $rank } ajoutée
undone-act-reserves-removed = Réserve { $rank } supprimée
undone-act-reserves-moved = Ordre des réserves
undone-act-reserves-kind = Réserve { $rank } : nature
undone-act-reserves-place = Réserve { $rank } : lieu
undone-act-reserves-client_words = Réserve { $rank } : mots du client
undone-act-reserves-answer = Réserve { $rank } : acceptée ou contestée
undone-act-reserves-contractor_words = Réserve { $rank } : réponse de l’entreprise
undone-act-reserves-cause = Réserve { $rank } : cause
undone-act-reserves-support_notice = Réserve { $rank } : réserve sur support citée
undone-act-reserves-answerable = Réserve { $rank } : qui en répond
undone-act-reserves-remedy = Réserve { $rank } : solution
undone-act-reserves-remedy_kind = Réserve { $rank } : solution
undone-act-reserves-deadline = Réserve { $rank } : délai
undone-act-decision = Décision de réception
undone-act-effective_on = Date d’effet
undone-act-completed_on = Date d’achèvement
undone-act-scope = Étendue de la réception
undone-act-convocation = Convocation
undone-act-handed_over = Remis au client
undone-act-advice = Conseils donnés
undone-act-guarantees = Garanties
undone-act-money = Comptes
undone-act-money-paid = Sommes reçues
undone-act-money-retention = Retenue de garantie
undone-act-money-penalties = Pénalités
undone-act-money-reductions = Réductions de prix
undone-act-subject = Objet
undone-act-facts = Faits
undone-act-cause = Cause
undone-act-consequence = Conséquence
undone-act-asked = Demande au client
undone-act-proposal = Proposition
undone-act-choice = Choix du client
undone-act-client_words = Mots du client
undone-act-defects = Défauts du support
undone-act-inspected_on = Date de l’examen
undone-act-items = Ouvrages concernés
undone-act-added = Ouvrages ajoutés
undone-act-price_effect = Effet sur le prix
undone-act-days_effect = Effet sur le délai
undone-act-new_end = Nouvelle fin des travaux
undone-act-announced_end = Fin annoncée
undone-act-answer_by = Réponse attendue
undone-act-repair_price = Prix de la reprise
undone-act-repair_days = Durée de la reprise
undone-act-terms = Texte de l’accord
undone-act-remedy = Solution convenue
undone-act-agreed_on = Date de l’accord
undone-act-steps = Étapes
undone-act-sending = Envoi
undone-act-body = Texte
undone-act-to_name = Destinataire
undone-act-to_address = Adresse du destinataire
undone-act-enclosures = Pièces jointes
undone-act-agenda = Ordre du jour
undone-act-at = Date de la convocation
undone-act-or_at = Autre date
undone-act-place = Lieu
undone-act-remarks = Remarques
undone-act-retention_released = Libération de la retenue
undone-act-reason = Motif
undone-act-corrections = Corrections
undone-act-ground = Fondement
undone-act-paid = Sommes reçues
undone-act-adjustments = Comptes de la résiliation
undone-objection-received_on = Date de la réclamation
undone-objection-item = Ouvrage de la réclamation
undone-objection-client_words = Mots du client
undone-objection-contractor_words = Réponse de l’entreprise
undone-objection-facts = Faits constatés
undone-objection-restatement = Reformulation
undone-objection-restatement_confirmed = Reformulation confirmée ou non
undone-objection-cause = Cause de la réclamation
undone-objection-proposals = Propositions
undone-objection-chosen = Proposition choisie
undone-objection-deadline = Délai demandé
undone-objection-steps = Étapes de la réclamation
undone-objection-confirmed_on = Confirmation du client
undone-objection-feedback = Mot de la fin du client
undone-objection-cost = Coût
undone-objection-state = État de la réclamation
undone-exhibit-caption = Légende de la pièce
undone-unnamed = sans nom
problem-undo-intake = Des pièces sont encore en train d’arriver : attendez qu’elles soient toutes là, ou arrêtez l’ajout, puis annulez.

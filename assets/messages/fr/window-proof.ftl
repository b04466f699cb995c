### Preuve, dans la fenêtre.

## Signer
window-sign-manner = Comment signer
window-sign-step-manner = Choisir comment signer
window-sign-step-elsewhere = Signer ailleurs, puis reprendre ici
window-read-reader = Pas ici : { $name } lit l’acte dans son lecteur PDF.
window-read-paper = Pas ici : { $name } lit l’acte sur papier.
window-sign-manner-drawn = À l’écran
window-sign-manner-certificate = Avec son certificat
window-sign-manner-reader = Plus tard, dans un lecteur PDF
window-sign-manner-paper = Sur papier
window-certificate-choose = Choisir le certificat…
window-certificate-passphrase = Phrase secrète du certificat
window-certificate-not-kept = Le certificat reste où il est. La phrase secrète sert à cette signature, puis elle est effacée ; rien n’en est gardé.
window-certificate-other-name = { $name } signe bien avec ce certificat
window-all-signed-doubt = Tous les champs sont signés, mais pas tous au nom attendu
window-all-signed-doubt-hint = Vérifiez avec la personne avant de remettre l’acte ; une copie dira la même chose à qui la vérifie.
window-certificate-law = La signature vaut ce que vaut le certificat : avancée ou qualifiée s’il l’est (règlement eIDAS, art. 26 et 28), et c’est son émetteur qui en répond. Un certificat que l’on s’est fait soi-même montre que rien n’a changé, pas qui a signé.
window-reader-step-1 = Enregistrez le PDF et remettez-le au signataire.
window-reader-save = Enregistrer le PDF…
window-reader-step-2 = { $name } l’ouvre dans son lecteur PDF, le lit et signe dans le champ gardé à son nom, avec son propre certificat.
window-reader-step-3 = Le fichier revient : déposez-le dans cette fenêtre, ou choisissez-le. Ce qui lui est arrivé est dit avant qu’il soit rattaché à l’acte.
window-reader-back = Le fichier est revenu…
window-reader-law = La signature vaut ce que vaut le certificat avec lequel elle est faite : avancée ou qualifiée s’il l’est (règlement eIDAS, art. 26 et 28). Le champ reste vide en attendant, et l’acte n’est pas changé.
window-paper-step-1 = Imprimez toutes les pages.
window-paper-save = Enregistrer et ouvrir pour imprimer…
window-paper-step-2 = { $name } lit et signe à la main, à sa place, et date.
window-paper-step-3 = Scannez ou photographiez toutes les pages, code QR compris. Chacune est reconnue, et celles qui manquent sont nommées.
window-paper-back = Scans ou photos du papier…

## La preuve d’un acte établi
window-proof = Preuve
window-proof-signed = { $signed ->
        [0] aucune signature
        [one] { $signed } signature
       *[other] { $signed } signatures
    } sur { $all }
window-proof-certified = certifié par l’entreprise, personne n’a à le signer
window-proof-stamped = { $count ->
        [one] horodaté
       *[other] { $count } horodatages
    }
window-proof-unstamped = sans horodatage
window-proof-on-paper = { $count ->
        [one] { $count } original papier
       *[other] { $count } originaux papier
    }
window-proof-files-beside = { $count ->
        [one] { $count } fichier à côté
       *[other] { $count } fichiers à côté
    }
window-proof-signatures = Signatures
window-proof-times = Heures prouvées
window-proof-beside-title = Gardé à côté
window-proof-drop-hint = Un PDF déposé dans cette fenêtre est examiné avant que quoi que ce soit ne change.
window-time-not-proven = Aucun tiers n’atteste cette heure.
window-timestamp-ask = Demander l’horodatage
window-timestamp-asking = Demande en cours…
window-timestamp-done = L’horodatage est ajouté.
window-timestamp-choose = Choisir une autorité
window-timestamp-no-authority = Aucune autorité d’horodatage n’est choisie.
window-returned-add = Un fichier est revenu…
window-paper-originals = Originaux papier…
window-paper-originals-title = Originaux papier
window-paper-signed-on = Scan du papier, daté du { $date } d’après l’entreprise

## Un fichier revenu
window-drop-choice = Qu’est-ce que ce fichier ?
window-drop-returned = Cet acte, revenu signé
window-drop-returned-hint = Le PDF remis, signé dans un lecteur PDF
window-drop-paper = L’original papier
window-drop-paper-hint = Les pages imprimées, signées à la main, scannées ou photographiées
window-drop-bundle = Un paquet de preuves
window-drop-bundle-hint = S’ouvre pour la lecture, sans toucher à vos dossiers
window-drop-exhibit = Une pièce du dossier
window-drop-exhibit-hint = Une photo, un devis, un courrier
window-returned-title = Un fichier est revenu
window-returned-goes_on = C’est cet acte, avec ce qui a été ajouté depuis
window-returned-same = Le fichier que vous avez déjà
window-returned-earlier = Une version antérieure de cet acte
window-returned-beside = Signé sur une version antérieure
window-returned-altered = Quelque chose a été changé
window-returned-forged = Ce n’est pas un acte de cette entreprise
window-returned-foreign = L’acte d’une autre entreprise
window-returned-unknown = Ce n’est pas un acte
window-returned-signed = Signé depuis
window-returned-facts = Ce que le fichier montre
window-returned-pages = Voir les pages
window-returned-exhibit = Garder comme pièce
window-returned-open = Lire l’acte
window-returned-bind = Rattacher à l’acte
window-returned-doubt = C’est cet acte, mais pas le nom attendu
window-returned-refused = Ce fichier n’est pas rattaché
window-returned-bind-doubt = C’est bien la personne : rattacher à l’acte
window-returned-bound = Rattaché à l’acte { $number }.

## L’original papier
window-paper-title = Original papier
window-paper-of-act = Acte { $number }, { $title }
window-paper-other-act = Ces pages sont d’un autre acte : { $number }, { $title }
window-paper-known = reconnue
window-paper-unknown = non reconnue
window-paper-place = , page { $place } du fichier
window-paper-add = Ajouter des pages
window-paper-who = Qui a signé à la main
window-paper-who-hint = Cochez au moins une personne : un papier dont aucun signataire n’est indiqué n’est pas rattaché comme original.
window-paper-all-signed = Tous les signataires ont déjà signé ; le scan du papier est gardé en plus, sans compter comme signature.
window-paper-day = Signé le
window-paper-date = Date du papier
window-paper-incomplete = Je rattache ces pages telles quelles : c’est moi qui déclare qu’elles sont le papier signé de cet acte.
window-paper-bind-to = Rattacher à { $number }
window-paper-bound = L’original papier est rattaché à l’acte { $number }.

## Les constats d’une vérification
window-facts-act = Acte { $number }
window-facts-whole = Dans son ensemble
window-facts-file = Le fichier
window-facts-signature = Signature { $number }
window-facts-signature-of = Signature { $number }, { $who }
window-facts-empty-field = Champ de signature vide, { $who }
window-facts-count-warning = { $count } à regarder
window-facts-times = Les heures
window-facts-content = Le contenu
window-facts-exhibits = Les pièces
window-facts-journal = Le journal et les fichiers gardés
window-facts-count-holds = { $count ->
        [one] { $count } établi
       *[other] { $count } établis
    }
window-facts-count-fails = { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }
window-facts-count-note = { $count } à savoir
window-verify-dossier = Vérifier le dossier
window-verify-dossier-hint = Actes, pièces et journal.
window-verify-all = Tout vérifier
window-verify-all-progress = Vérification, { $done } sur { $total }…

## Le paquet de preuves
window-export-bundle = Paquet de preuves
window-export-bundle-hint = Un zip : actes, originaux, journal, et comment vérifier sans ce programme.
window-file-bundle = preuves { $title }
window-guest-open = Ouvrir un paquet ou un PDF
window-guest-of = Établi par { $contractor }
window-guest-made = fait le { $at }
window-guest-made-unknown = date inconnue
window-guest-read-only = en lecture seule : rien n’entre dans vos dossiers
window-guest-contents = Contenu
window-guest-facts = Vérification
window-guest-acts = Actes
window-guest-rest = Dossier
window-guest-exhibits = Pièces
window-guest-reserves = Réserves
window-guest-objections = Réclamations
window-guest-records = Suivi
window-guest-contract = Marché
window-guest-file = Fichier
window-guest-limit = Rien de ce fichier n’a été repris dans vos dossiers. Les constats disent ce que ses octets montrent ; ils ne disent pas si ce qu’il raconte est exact.
window-guest-proposals = Propositions
window-guest-chosen = retenue

## Les clés
window-secret-show = Montrer
window-secret-hide = Cacher
window-secret-understood = J’ai compris : une phrase secrète perdue ne peut pas être retrouvée
window-passphrase = Phrase secrète
window-passphrase-new = Nouvelle phrase secrète
window-passphrase-again = Répétez la phrase secrète
window-passphrase-current = Phrase secrète actuelle
window-passphrase-of-file = Phrase secrète du fichier
window-passphrase-short = Au moins { $least } caractères
window-passphrase-differs = Les deux phrases ne sont pas identiques
window-unlock-title = La clé est verrouillée
window-unlock-explained = Pour certifier, la phrase secrète est demandée une fois par ouverture du programme. Sans elle, tout le reste se fait : écrire, ajouter des pièces, lire, vérifier.
window-unlock-for = Pour que { $name } puisse signer. Déverrouiller ne signe rien à sa place.
window-sign-locked = La clé de votre entreprise est verrouillée : déverrouillez-la d’abord. { $name } lit ensuite, puis signe.
window-client-locked = Cet appareil n’est pas prêt pour votre signature : rien n’est signé. Rendez-le à { $contractor }.
window-unlock-do = Déverrouiller
window-unlock-lost = Phrase secrète perdue…
window-unlock-open = Clé verrouillée
window-key-protection = Protection
window-key-protected = par une phrase secrète, ouverte pour cette session
window-key-locked = par une phrase secrète, verrouillée
window-key-unprotected = sans phrase secrète : qui ouvre votre session peut certifier
window-key-former = Anciennes clés
window-key-protect = Protéger par une phrase secrète
window-key-change = Changer la phrase secrète
window-key-remove = Retirer la phrase secrète
window-key-remove-warning = Sans phrase secrète, quiconque ouvre votre session d’ordinateur peut certifier des actes en votre nom.
window-key-removed = La clé n’est plus protégée par une phrase secrète.
window-key-protected-now = La clé est protégée. La phrase sera demandée à chaque ouverture du programme, avant de certifier.
window-key-export = Exporter les clés
window-key-export-explained = Le fichier contient vos clés : gardez-le hors de cet ordinateur, par exemple sur une clé USB rangée. Il sert si l’ordinateur est perdu ou remplacé.
window-key-export-warning = Cette phrase protège le fichier exporté. Si elle est perdue, le fichier ne sert plus à rien ; si quelqu’un a le fichier et la phrase, il peut certifier en votre nom.
window-key-restore = Reprendre des clés exportées
window-key-restore-explained = Les clés du fichier reprennent leur place ici. Les actes déjà certifiés ne changent pas.
window-key-file-choose = Choisir le fichier…
window-key-restored = Les clés sont reprises.
window-key-replace = Remplacer la clé
window-key-replace-explained = Une nouvelle clé est faite ; l’ancienne signe qu’elle lui passe la main, avec la raison et la date. Les actes certifiés jusqu’ici restent vérifiables.
window-key-replace-gone = L’ancienne clé n’est plus là, ou ne peut plus être lue. Si vous en avez une copie, reprenez-la plutôt. Sinon, une autre clé est faite : rien de signé ne la relie à l’ancienne, le journal le note avec la raison, et les actes certifiés jusqu’ici ne sont plus reconnus ici par leur clé.
window-key-replace-locked = L’ancienne clé est verrouillée : sans sa phrase secrète, elle ne peut pas signer qu’elle passe la main. Déverrouillez-la d’abord si vous le pouvez. Sinon, une nouvelle clé est faite et le journal le note avec la raison ; les actes certifiés jusqu’ici restent vérifiables.
window-key-replace-goes-on = La phrase secrète actuelle protège aussi la nouvelle clé.
window-key-replace-example = ordinateur volé, phrase secrète perdue, nouvelle raison sociale
window-key-replace-lost = Phrase secrète perdue
window-key-replace-protect = Protéger la nouvelle clé par une phrase secrète
window-key-replaced = La nouvelle clé est en place.

## L’horodatage
window-section-times = Horodatage
window-section-times-hint = Une autorité d’horodatage (RFC 3161) atteste que le fichier existait avant une heure donnée. Elle reçoit une empreinte, jamais l’acte. Sans elle, ou sans réseau, tout se signe quand même ; l’horodatage s’ajoute plus tard.
window-timestamping-address = Adresse de l’autorité
window-timestamping-example = https://horodatage.exemple.fr/tsa
window-timestamping-trusted = Certificats de confiance (PEM)…
window-timestamping-trusted-count = { $count ->
        [0] aucun : le nom de l’autorité sera dit inconnu
        [one] { $count } certificat
       *[other] { $count } certificats
    }
window-timestamping-trusted-clear = Les retirer
window-timestamping-not-pem = Ce fichier ne contient pas de certificat PEM.
window-timestamping-automatic = Demander l’horodatage à chaque signature
window-timestamping-save = Enregistrer
window-timestamping-remove = Ne plus en utiliser
window-timestamping-saved = L’autorité d’horodatage est enregistrée.
window-timestamping-none-now = Aucune autorité d’horodatage n’est plus utilisée.
window-timestamps-waiting = { $count ->
        [0] Aucun acte n’attend d’horodatage.
        [one] { $count } acte attend un horodatage.
       *[other] { $count } actes attendent un horodatage.
    }
window-timestamps-ask = Demander pour tous
window-timestamps-done = { $count ->
        [one] Horodaté : { $numbers }
       *[other] Horodatés : { $numbers }
    }
window-timestamp-still-waiting = { $number } : { $why }

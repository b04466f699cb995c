### Preuve : signatures, horodatages, papier, fichiers revenus, paquets, clés.

## Ce que vaut chaque signature

proof-manner-drawn = Dessinée à l’écran
proof-manner-certificate = Avec son propre certificat
proof-manner-elsewhere = Dans un lecteur PDF, avec son propre certificat
proof-manner-paper = À la main, sur papier, d’après l’entreprise
proof-law-drawn = Signature électronique simple (règlement eIDAS, art. 3, 10°, et art. 25, § 1). Elle montre qui a déclaré signer, ce qui a été lu et accepté, et que rien n’a changé depuis. Elle ne prouve pas l’identité : aucun tiers ne l’a vérifiée.
proof-law-certificate = Le certificat est au nom de { $subject }, émetteur indiqué : { $issuer }. La signature est avancée ou qualifiée (règlement eIDAS, art. 26 et 28) si ce certificat l’est : c’est son émetteur qui en répond, et ce programme ne l’a pas interrogé.
proof-law-self-made = Le certificat, au nom de { $subject }, n’a été délivré par aucun tiers. La signature montre que rien n’a changé depuis ; elle ne prouve pas l’identité.
proof-other-name = Attention : ce certificat est au nom de { $subject }, et le champ est celui de { $name }. Rien ici ne montre que c’est la même personne.
proof-near-name = Attention : ce certificat est au nom de { $subject }, et le champ est celui de { $name }. Les noms se ressemblent sans être les mêmes ; rien ici ne montre que c’est la même personne.
proof-law-paper = Signature manuscrite (Code civil, art. 1366 et 1367) sur les pages imprimées, d’après l’entreprise : ce programme ne reconnaît aucune signature. Ce qui fait preuve est l’exemplaire en papier : gardez-le.
proof-declared = Heure déclarée : { $moment }, d’après l’appareil de l’entreprise.
proof-declared-elsewhere = Heure déclarée : { $moment }, d’après l’appareil du signataire.
proof-declared-bound = Rattaché le { $moment }. L’heure que le fichier déclare ne peut pas être juste ici : elle précède l’acte, ou suit le rattachement. Elle se lit dans la vérification.
proof-bound = Rattaché ici le { $moment }.
proof-declared-paper = Signé le { $date }, d’après l’entreprise.
proof-proven = Existait avant le { $moment } : l’horodatage de { $authority } le dit.
proof-timestamp = Horodatage de { $authority } : ce fichier existait avant le { $moment }. Ajouté le { $added }.
proof-timestamp-apart = Horodatage de { $authority } : ce fichier existait avant le { $moment }. Ajouté le { $added }, d’après l’horloge de cet ordinateur : l’une des deux est fausse.
proof-authority-unknown = Aucun certificat de confiance n’est donné pour cette autorité : elle se nomme elle-même, et l’heure ne vaut que ce qu’elle vaut.
proof-waiting = Sans horodatage : les heures sont celles des appareils. Il peut être demandé plus tard, sans rien changer à l’acte.
proof-paper-pages = { $count ->
    [0] Aucune page reconnue par son code QR : c’est vous qui dites que ce papier est cet acte.
    [one] Page reconnue : { $pages }.
   *[other] Pages reconnues : { $pages }.
}
proof-paper-missing = { $count ->
    [one] Page absente du scan : { $pages }.
   *[other] Pages absentes du scan : { $pages }.
}
proof-paper-limit = Un scan ne prouve par lui-même que ce que le papier prouve. Gardez l’original.
proof-paper-nobody = Personne n’est indiqué comme l’ayant signé.
proof-beside = { $name } : revenu le { $moment }, signé sur une version antérieure de ce fichier. Il est gardé à côté, avec la même valeur.


## Un PDF revenu

action-bind-returned = Fichier revenu rattaché à l’acte
returned-no-pdf = Ce fichier n’est pas un PDF lisible, ou il est abîmé. Demandez qu’on vous renvoie le fichier lui-même.
returned-no-act = Ce PDF ne contient aucun acte. Un acte imprimé « en PDF » ou passé par un autre logiciel perd ses signatures et ses données : demandez le fichier lui-même, ou, si les pages ont été signées à la main, rattachez-les comme papier.
returned-too-complex = Ce PDF a été complété bien plus souvent qu’aucun fichier d’acte, ou demande trop de travail : il n’est pas examiné. Demandez qu’on vous renvoie le fichier tel qu’il a été signé.
returned-unreadable = L’acte dans ce PDF ne peut pas être lu : il est abîmé, ou vient d’une version plus récente du programme.
returned-newer = L’acte dans ce PDF vient d’une version plus récente de Sans Réserve. Mettez le programme à jour pour le reprendre ; rien n’a été modifié.
returned-same = C’est le fichier de l’acte { $number } tel qu’il est ici, à l’octet près. Personne n’y a rien ajouté.
returned-bound-already = Ce fichier est déjà rattaché à l’acte { $number }.
returned-earlier = C’est la version { $revision } de l’acte { $number }, à l’octet près ; la dernière est la version { $latest }. Personne n’y a rien ajouté.
returned-goes-on = C’est la dernière version de l’acte { $number }, avec ce qui a été signé depuis. Rien d’autre n’y a changé. Rattaché à l’acte, ce fichier en devient la version suivante.
returned-beside = C’est une version antérieure de l’acte { $number }, avec ce qui a été signé depuis ; ici, l’acte a été complété entre-temps. Rien d’autre n’y a changé. Ce fichier sera gardé à côté : ses signatures valent pour les mêmes pages, mais se lisent dans ce fichier-là.
returned-nothing-signed = C’est le fichier de l’acte { $number }, avec des ajouts permis, mais personne ne l’a signé depuis : il n’y a rien à rattacher.
returned-voided = L’acte { $number } a été annulé : rien ne peut plus y être rattaché.
returned-altered = Ce fichier vient de l’acte { $number }, mais ses octets ont été changés. Il est refusé ; demandez le fichier tel qu’il a été signé.
returned-altered-pages = { $count ->
    [one] La page { $pages } de l’acte { $number } a été changée depuis sa certification. Ce fichier est refusé.
   *[other] Les pages { $pages } de l’acte { $number } ont été changées depuis sa certification. Ce fichier est refusé.
}
returned-altered-stamp = Une signature visible a été posée sur une page de l’acte { $number }, hors des champs gardés pour les signataires : elle peut couvrir ce qui y est écrit. Ce fichier est refusé ; demandez que l’on signe dans le champ prévu.
returned-altered-tree = Des pages de l’acte { $number } ont été ajoutées, retirées ou déplacées depuis sa certification. Ce fichier est refusé.
returned-altered-content = Des données jointes à l’acte { $number } ont été changées depuis sa certification. Ce fichier est refusé.
returned-altered-fields = Un champ ou une signature de l’acte { $number } ont été changés depuis leur signature. Ce fichier est refusé.
returned-altered-otherwise = Le fichier de l’acte { $number } a été changé d’une façon que sa certification ne permet pas, ou ce qui y a été ajouté est abîmé. Ce fichier est refusé.
returned-forged = Ce fichier porte le numéro { $number } et se donne pour un acte d’ici, mais il n’a pas été certifié avec une clé de cette installation. Il est refusé.
returned-forged-unsigned = Ce fichier porte le numéro { $number } et se donne pour un acte d’ici, mais n’a aucune certification. Il est refusé.
returned-forged-number = Ce fichier porte le numéro { $number } et le nom de votre entreprise, mais l’acte de ce numéro en est un autre. Il est refusé.
returned-foreign = C’est l’acte { $number } de { $contractor }, qui n’a pas été établi ici. Il ne peut pas être rattaché ; vous pouvez l’ouvrir pour le lire.
returned-lost = L’acte { $number } a été certifié avec une clé de cette installation, mais ce dossier de données ne le connaît pas : il a peut-être été restauré d’une copie plus ancienne. Gardez ce fichier.
returned-since-signed = { $who } a signé. Certificat au nom de { $subject }, émetteur indiqué : { $issuer }.
returned-since-other-name = Le champ de { $who } est signé avec un certificat au nom de { $subject }, dont l’émetteur indiqué est { $issuer }. En rattachant ce fichier, vous confirmez que c’est bien la signature de { $who }.
returned-since-near-name = Le champ de { $who } est signé avec un certificat au nom de { $subject }, dont l’émetteur indiqué est { $issuer }. Les noms se ressemblent sans être les mêmes : en rattachant ce fichier, vous confirmez que c’est bien la signature de { $who }.
returned-since-pretended = Le champ de { $who } est signé avec un certificat au nom de { $subject } qui désigne comme émetteur { $issuer } ; mais le certificat joint sous ce nom ne l’a pas signé, ou n’a pas le droit d’en délivrer. Ce que dit ce certificat ne vaut rien : le fichier est refusé.
returned-since-already = { $who } a signé aussi dans ce fichier ; sa signature est déjà enregistrée. Certificat au nom de { $subject }, émetteur indiqué : { $issuer }.
returned-since-already-other = { $who } a déjà signé cet acte, et ce fichier porte dans le même champ une signature avec un certificat au nom de { $subject }, émetteur indiqué : { $issuer } : le fichier est refusé. Demandez à { $who } le fichier signé en son nom, ou gardez celui-ci à part.
returned-since-other-field = Signature dans un champ ajouté par un autre programme, au nom de { $subject }, émetteur indiqué : { $issuer }. Elle est gardée, mais ne compte pour aucun signataire de l’acte.
returned-since-own = Le champ de { $who } est signé au nom de { $subject }, qui est celui de l’entreprise. Cela ne peut pas compter comme la signature de { $who } : le fichier est refusé.
returned-since-own-key = Le champ de { $who } est signé avec une clé de cette installation, que ces données ne connaissent pas. La signature n’y a pas été tracée comme ce programme le fait pour cet acte : elle ne peut pas compter comme celle de { $who }. Le fichier n’est pas rattaché ; gardez-le, il se vérifie par lui-même.
returned-since-forgotten = { $who } a signé ici, à l’écran, mais ces données n’en savent plus rien : elles ont été remises à un état plus ancien, ou modifiées. Le consentement et le tracé sont dans le fichier ; en le rattachant, vous reprenez cette signature dans l’acte.
returned-since-forgotten-beside = { $who } a signé ici, à l’écran, mais ces données n’en savent plus rien : elles ont été remises à un état plus ancien, ou modifiées, et l’acte a été complété depuis. Ce fichier peut être gardé à côté ; sa signature n’est pas reprise dans l’acte : faites signer { $who } de nouveau.
returned-encrypted = Ce fichier est protégé par un mot de passe ou chiffré : il ne peut être ni vérifié ni rattaché à un acte, et n’est plus un fichier d’archivage (PDF/A). Demandez-le sans protection.
returned-since-timestamp = Horodatage de { $authority } : ce fichier existait avant le { $moment }.
problem-file-changing = Le fichier « { $name } » change pendant qu’il est lu. Réessayez une fois qu’il ne change plus.
fact-number-forgotten = Le fichier commence par la version { $revision } de l’acte { $number } enregistrée ici, à l’octet près, et va plus loin avec une signature faite par une clé de cette installation, que ces données ne connaissent pas telle quelle : elles ont été remises à un état plus ancien, ou modifiées, ou bien ce fichier a été retouché après coup.
fact-signature-other-act = { $who } : cette signature nomme un autre acte, { $act }. Elle n’est pas de celui-ci.
fact-signed-in-other = La version de cet acte enregistrée ici porte aussi, hors de ce fichier, la signature de : { $who }.
fact-number-beside = L’acte { $number } est connu ici : ce fichier est revenu et lui a été rattaché ; il prolonge la version { $revision } enregistrée dans ce dossier de données, à l’octet près.
fact-signed-on-paper = { $count ->
    [one] D’après l’entreprise, signé à la main, sur papier, hors de ce fichier : { $who }. Seul l’original papier le montre.
   *[other] D’après l’entreprise, signé à la main, sur papier, hors de ce fichier, par : { $who }. Seul l’original papier le montre.
}
fact-signed-beside = { $count ->
    [one] Signé dans un fichier revenu et gardé à côté de celui-ci : { $who }.
   *[other] Signé dans des fichiers revenus et gardés à côté de celui-ci, par : { $who }.
}

## Le papier

action-bind-paper = Original papier rattaché à l’acte
paper-caption = { $count ->
    [0] Papier rattaché à { $number } comme original, d’après l’entreprise
    [one] Papier de { $number }, page { $pages } d’après son code
   *[other] Papier de { $number }, pages { $pages } d’après leurs codes
}
paper-sheet-page = Page { $page } de l’acte, d’après son code.
paper-sheet-again = Page { $page } de l’acte, d’après son code, une fois de plus.
paper-sheet-no-page = Cet acte ; le code qui dit la page n’a pas pu être lu.
paper-sheet-other = Le code est celui de { $number } : ce n’est pas une page de cet acte.
paper-sheet-content = Le code porte le numéro de l’acte, mais l’empreinte d’un autre contenu : un brouillon imprimé, ou un faux.
paper-sheet-strange = Un code QR qui n’est pas d’un acte.
paper-sheet-unmarked = Aucun code QR trouvé. Reprenez la page entière, bien éclairée et nette ; le code est en bas à gauche.
paper-sheet-format = Ni photo ni PDF : ce fichier ne peut pas être lu.
paper-sheet-no-picture = Cette page de PDF n’est pas un scan : elle ne contient pas d’image.
paper-sheet-packing = L’image de cette page est codée d’une façon qui n’est pas lue ici. Numérisez-la en JPEG, ou photographiez-la.
paper-sheet-long = Cette page a demandé trop de temps. Numérisez-la plus petite, ou photographiez-la.
paper-sheet-damaged = L’image est abîmée, protégée par un mot de passe ou trop grande.
paper-no-act = Aucun acte d’ici n’a été reconnu. Choisissez l’acte dont ce sont les pages, ou reprenez-les.
paper-voided = Cet acte a été annulé : rien ne peut plus y être rattaché.
paper-none-recognised = Aucune page n’a été reconnue par son code QR : si vous les rattachez, c’est vous seul qui dites que ce papier est cet acte.
paper-missing = { $count ->
    [one] Il manque la page { $pages }.
   *[other] Il manque les pages { $pages }.
}
paper-signatures-missing = { $count ->
    [one] La page { $pages }, où l’on signe, n’est pas parmi elles : rien ne montre qui a signé.
   *[other] Les pages { $pages }, où l’on signe, ne sont pas parmi elles : rien ne montre qui y a signé.
}
paper-other-act = « { $name } », page { $place }, est une page de { $other } et non de { $number }. Rien n’est rattaché tant qu’elle est là.
paper-other-content = « { $name } », page { $place }, porte le numéro { $number }, mais l’empreinte d’un autre contenu : un brouillon imprimé, ou un faux. Rien n’est rattaché tant qu’elle est là.
paper-code-only = Seul le code de chaque page a été lu. Ni le texte ni les signatures n’ont été regardés : comparez-les vous-même.
paper-bound-already = Ces fichiers sont déjà rattachés à cet acte comme son papier ; ils n’y sont gardés qu’une fois.
problem-paper-empty = Choisissez au moins une photo ou un scan.
problem-paper-many = Au plus { $most } fichiers à la fois.
problem-paper-before-issue = L’acte { $number } n’était pas encore établi ce jour-là : son papier ne peut pas avoir été signé avant.
problem-paper-future = Le jour de la signature est à venir.
problem-paper-incomplete = Des pages de cet acte manquent, ou n’ont pas été reconnues. Rien n’est rattaché tant que vous n’avez pas confirmé que vous les rattachez telles quelles.
problem-paper-bound-already = Ces fichiers sont déjà rattachés à cet acte comme son papier : il n’y a rien à ajouter.
problem-paper-nobody = Indiquez qui a signé ce papier à la main. Tant que quelqu’un doit encore signer, un papier dont aucun signataire n’est indiqué n’est pas rattaché comme original ; il peut être ajouté aux pièces.

## Dossiers de preuves

action-export-bundle = Remise du paquet de preuves
action-open-bundle = Ouverture d’un paquet de preuves
bundle-file = Preuves { $title } { $date }
problem-bundle-unreadable = « { $name } » n’est pas un paquet de preuves de Sans Réserve, ou il est endommagé.
problem-bundle-too-many = « { $name } » contient plus de { $most } fichiers. Il n’est pas ouvert.
problem-bundle-twice = « { $name } » contient deux fichiers du même nom : on ne peut dire lequel compte. Il n’est pas ouvert.
problem-bundle-bomb = « { $name } » prendrait, une fois décompressé, bien plus de place qu’il ne peut honnêtement en prendre. Il n’est pas ouvert.
problem-bundle-encrypted = « { $name } » est chiffré. Décompressez-le avec son mot de passe puis recompressez-le sans, ou demandez-le sans mot de passe.
problem-bundle-closed = Ce paquet de preuves est fermé. Rouvrez son fichier.
problem-bundle-read-only = Un paquet de preuves ouvert se lit seulement : on ne peut rien y modifier.
problem-bundle-contradicts = Ce que dit ce paquet de preuves se contredit. Il n’est pas ouvert ; la vérification dit ce qu’il en est.
problem-bundle-no-act = « { $name } » ne porte aucun acte de Sans Réserve que l’on puisse ouvrir.
problem-bundle-draft = « { $name } » montre un brouillon : il n’a jamais été établi et ne prouve rien.
fact-about = { $name } : { $message }
fact-bundle-seal-holds = La liste des fichiers (SHA256SUMS) est scellée et n’a pas changé d’un caractère depuis.
fact-bundle-seal-fails = La liste des fichiers (SHA256SUMS) n’est pas celle qui a été scellée : elle a été modifiée, ou son sceau l’a été.
fact-bundle-seal-missing = La liste des fichiers ou son sceau manque : rien ne montre que ce paquet de preuves est tel qu’il a été fait.
fact-bundle-key-ours = Elle a été scellée avec une clé de cette installation.
fact-bundle-key-other = Elle a été scellée avec une clé dont un certificat, fait par son détenteur, dit : { $who }. Aucun tiers n’a vérifié ce nom. Comparez l’empreinte de la clé avec celle imprimée sur les actes qu’elle a certifiés : { $fingerprint }
fact-bundle-key-broken = Le certificat du sceau ({ $who }) ne mène à aucune racine : rien ne montre d’où il vient.
fact-bundle-made = Paquet de preuves fait le { $moment }, selon l’horloge de l’appareil qui l’a fait.
fact-bundle-files-hold = { $count ->
    [one] Le fichier de la liste est là, à l’octet près.
   *[other] Les { $count } fichiers de la liste sont là, à l’octet près.
}
fact-bundle-files-changed = { $count ->
    [one] Ce fichier n’est pas celui de la liste : { $names }
   *[other] Ces { $count } fichiers ne sont pas ceux de la liste : { $names }
}
fact-bundle-files-missing = { $count ->
    [one] Ce fichier de la liste manque : { $names }
   *[other] Ces { $count } fichiers de la liste manquent : { $names }
}
fact-bundle-files-extra = { $count ->
    [one] Ce fichier n’est pas sur la liste ; il a été ajouté : { $names }
   *[other] Ces { $count } fichiers ne sont pas sur la liste ; ils ont été ajoutés : { $names }
}
fact-bundle-names = { $count ->
    [one] Ce nom n’est pas de ceux que donne le logiciel et peut mener hors du dossier ; le fichier n’a pas été décompressé : { $names }
   *[other] Ces { $count } noms ne sont pas de ceux que donne le logiciel et peuvent mener hors du dossier ; les fichiers n’ont pas été décompressés : { $names }
}
fact-bundle-list-missing = La liste des fichiers (SHA256SUMS) ne peut être lue.
fact-bundle-manifest-holds = La liste pour machines (manifest.json) nomme les mêmes fichiers.
fact-bundle-manifest-fails = La liste pour machines (manifest.json) ne peut être lue, ou nomme d’autres fichiers que la liste scellée.
fact-bundle-dossier-fails = Ce que ces preuves disent du dossier (dossier.json) ne peut être lu : les actes ne peuvent être regardés qu’un à un.
fact-bundle-newer = Ce que ces preuves disent du dossier (dossier.json) vient d’une version plus récente de Sans Réserve. Mettez le programme à jour pour le lire ; les actes peuvent être regardés un à un.
fact-bundle-act-missing = Le fichier de cet acte manque.
fact-bundle-act-as-sealed = Ce qui est montré de cet acte est ce que dit son fichier scellé, mot pour mot.
fact-bundle-act-otherwise = Ce qui est montré de cet acte n’est pas ce que dit son fichier scellé. C’est le fichier scellé qui compte.
fact-bundle-act-revisions = { $count ->
    [one] Le fichier est celui qui a été enregistré, à l’octet près.
   *[other] Le fichier contient les { $count } états enregistrés, à l’octet près.
}
fact-bundle-act-other-file = Le fichier n’est pas celui qui a été enregistré.
fact-bundle-act-no-signatures = Aucune signature de signataire n’est montrée comme portée par le fichier, et il n’en porte pas.
fact-bundle-act-signatures = Les signatures montrées sont celles que porte le fichier.
fact-bundle-act-other-signatures = Les signatures montrées ne sont pas celles que porte le fichier. C’est le fichier qui compte.
fact-bundle-acts-untold = { $count ->
    [one] Cet acte se trouve dans les preuves ou y est nommé, et n’est pas montré avec son contenu : { $names }
   *[other] Ces { $count } actes se trouvent dans les preuves ou y sont nommés, et ne sont pas montrés avec leur contenu : { $names }
}
fact-bundle-same-key = Les actes ont été certifiés par l’installation même qui a scellé la liste.
fact-bundle-handed-over = Certifié avec une clé antérieure, qui a signé qu’elle passait la main à celle qui a scellé la liste : { $names }
fact-bundle-other-key = Pas certifié par la clé qui a scellé la liste : { $names }. Rien de signé ne relie les deux clés : ou bien la première a été perdue sans pouvoir signer qu’elle passait la main, et l’entreprise peut le montrer par son journal et par les exemplaires remis à l’époque ; ou bien quelqu’un d’autre a fait cette liste.
fact-bundle-originals-hold = { $count ->
    [0] Le dossier ne nomme aucun original.
    [one] L’original de la pièce est là, à l’octet près.
   *[other] Les originaux des { $count } pièces sont là, à l’octet près.
}
fact-bundle-originals-fail = { $count ->
    [one] Cet original manque, ou n’est pas celui que nomment le dossier et les actes scellés : { $names }
   *[other] Ces { $count } originaux manquent, ou ne sont pas ceux que nomment le dossier et les actes scellés : { $names }
}
fact-bundle-journal-holds = Le journal est continu : chacune de ses { $count } entrées découle de la précédente, jusqu’à la dernière, qui est scellée. { $hidden ->
    [0] Toutes sont montrées.
    [one] Une, d’autres dossiers, n’est montrée que par son empreinte.
   *[other] { $hidden }, d’autres dossiers, ne sont montrées que par leur empreinte.
}
fact-bundle-journal-partly = Le journal compte { $count } entrées, dont { $hidden }, d’autres dossiers, ne sont montrées que par leur empreinte. Les entrées montrées découlent de celle qui les précède, et la dernière est scellée. Mais une empreinte seule ne montre pas de quoi elle découle : ce qui la précède n’est tenu que par le sceau de la liste et par les actes certifiés ou signés depuis.
fact-bundle-journal-broken = Le journal est rompu à l’entrée { $entry } : elle ne découle pas de la précédente.
fact-bundle-journal-anew = Le journal a été réécrit : ce n’est pas celui qui existait quand { $names } a été établi.
fact-bundle-journal-end = Le journal ne finit pas là où le paquet de preuves dit qu’il finissait : il a été coupé, ou continué.
fact-bundle-journal-unsealed = Le journal est continu : chacune de ses { $count } entrées découle de la précédente. Mais rien ne scelle la dernière : il peut avoir été refait en entier.
fact-bundle-journal-missing = Le journal manque.
fact-bundle-journal-agrees = Ce qui est montré du dossier est ce que le journal a laissé.
fact-bundle-journal-differs = { $count ->
    [one] Ceci est montré autrement que le journal ne l’a laissé : { $names }
   *[other] Ces { $count } éléments sont montrés autrement que le journal ne les a laissés : { $names }
}
fact-bundle-left-out = { $count ->
    [one] Quand le paquet de preuves a été fait, ceci manquait déjà ou était altéré, et n’y a pas été mis : { $names }
   *[other] Quand le paquet de preuves a été fait, ces { $count } éléments manquaient déjà ou étaient altérés, et n’y ont pas été mis : { $names }
}
fact-bundle-limits = Un paquet de preuves montre que rien n’a été modifié depuis qu’il a été scellé. Il ne montre ni qui détient la clé, ni que ce qui y est écrit est vrai, ni ce qui n’a jamais été écrit.
fact-acts-signed = { $count ->
    [one] Le fichier d’acte porte la certification d’une clé d’ici, et chacune de ses signatures tient.
   *[other] Les { $count } fichiers d’actes portent la certification d’une clé d’ici, et chacune de leurs signatures tient.
}
fact-acts-signed-fails = { $count ->
    [one] Dans ce fichier d’acte, la certification n’est d’aucune clé connue ici, ou une signature ne tient pas : { $names }
   *[other] Dans ces { $count } fichiers d’actes, la certification n’est d’aucune clé connue ici, ou une signature ne tient pas : { $names }
}
fact-acts-recorded = { $count ->
    [one] L’acte enregistré ici est celui de son fichier certifié, signé par les mêmes personnes.
   *[other] Les actes enregistrés ici sont ceux de leurs { $count } fichiers certifiés, signés par les mêmes personnes.
}
fact-acts-recorded-fails = { $count ->
    [one] Ce qui est enregistré ici de cet acte n’est pas ce que dit son fichier certifié, ou d’autres l’ont signé : { $names }
   *[other] Ce qui est enregistré ici de { $count } actes n’est pas ce que disent leurs fichiers certifiés, ou d’autres les ont signés : { $names }
}
fact-acts-journal = { $count ->
    [one] Le journal est celui que connaissait la signature faite ici.
   *[other] Le journal est celui que connaissaient les { $count } signatures faites ici, chacune au moment où elle l’a été.
}
fact-acts-journal-fails = { $count ->
    [one] Le journal n’est pas celui que connaissaient les signatures de ce fichier : il a été réécrit ou coupé. { $names }
   *[other] Le journal n’est pas celui que connaissaient les signatures de ces { $count } fichiers : il a été réécrit ou coupé. { $names }
}
fact-acts-journal-since = { $count ->
    [one] Les signatures tiennent le journal jusqu’à l’entrée { $entry }. Celle qui suit n’est encore tenue par aucun fichier signé : qui détient ces données peut la refaire.
   *[other] Les signatures tiennent le journal jusqu’à l’entrée { $entry }. Les { $count } qui suivent ne sont encore tenues par aucun fichier signé : qui détient ces données peut les refaire.
}
fact-journal-since-act = { $count ->
    [one] Les signatures de ce fichier tiennent le journal jusqu’à l’entrée { $entry }. L’entrée { $next }, qui suit, n’est pas tenue par lui : qui détient ces données peut la refaire, sauf si un fichier signé depuis la tient.
   *[other] Les signatures de ce fichier tiennent le journal jusqu’à l’entrée { $entry }. À partir de l’entrée { $next }, les { $count } qui suivent ne sont pas tenues par lui : qui détient ces données peut les refaire, sauf si un fichier signé depuis les tient.
}
fact-journal-since-dossier = { $count ->
    [one] Les signatures des actes de ce dossier tiennent le journal jusqu’à l’entrée { $entry }. L’entrée { $next }, qui suit, n’est tenue par aucun d’eux : qui détient ces données peut la refaire, sauf si un acte d’un autre dossier la tient.
   *[other] Les signatures des actes de ce dossier tiennent le journal jusqu’à l’entrée { $entry }. À partir de l’entrée { $next }, les { $count } qui suivent ne sont tenues par aucun d’eux : qui détient ces données peut les refaire, sauf si un acte d’un autre dossier les tient.
}
fact-acts-journal-unknown = Aucune signature reconnue comme faite ici ne dit où en était le journal : ou bien les certificats de cette installation manquent, ou bien les fichiers datent d’une version antérieure du programme. Le journal ne peut pas être comparé à eux.
fact-put-aside = { $count ->
    [one] Un fichier a été mis de côté (répertoire « unacknowledged ») parce que le journal ne le connaissait pas : il provient d’un arrêt brutal, ou de données plus récentes que celles-ci. Vérifiez-le à part : { $names }
   *[other] { $count } fichiers ont été mis de côté (répertoire « unacknowledged ») parce que le journal ne les connaissait pas : ils proviennent d’un arrêt brutal, ou de données plus récentes que celles-ci. Vérifiez-les à part : { $names }
}
fact-nothing-unknown = Rien ne se trouve parmi les actes et les originaux que le journal ne connaisse.
fact-nothing-unknown-fails = { $count ->
    [one] Ceci se trouve parmi les actes et les originaux, et le journal ne le connaît pas : { $names }
   *[other] Ces { $count } éléments se trouvent parmi les actes et les originaux, et le journal ne les connaît pas : { $names }
}

## Vérifier un paquet de preuves sans ce logiciel

manual-language = Français
manual-title = Comment vérifier ce paquet de preuves : { $title }
manual-made = Fait par { $contractor } le { $moment } avec Sans Réserve. Ce logiciel n’est pas nécessaire pour le vérifier : chaque commande ci-dessous est un outil public (sha256sum, openssl, et pdfsig et pdfdetach de poppler-utils). Sur macOS, « shasum -a 256 » remplace « sha256sum ».
manual-what = Il contient les actes scellés (répertoire acts : le dernier état de chaque fichier, qui contient tous les précédents à l’octet près), les originaux des pièces (originals), entiers : ce qui est flouté sur les photos d’un acte ne l’est pas ici, le dossier entier pour machines (dossier.json, brouillons et notes compris), son journal (journal.jsonl) et les certificats des clés (certificates).
manual-where = Décompressez le zip dans un répertoire vide, ouvrez-y un terminal et tapez les commandes telles quelles.
manual-left-out = Déjà manquants ou altérés quand le paquet de preuves a été fait, et donc absents : { $names }
manual-files = Tous les fichiers sont-ils là, inchangés ?
manual-files-answer = Chaque ligne doit finir par « OK » (ou « Réussi »). Chaque fichier est alors, à l’octet près, celui de la liste SHA256SUMS.
manual-files-not = Cela seul ne montre pas que la liste est celle d’origine : qui change un fichier peut changer la liste. C’est la question suivante.
manual-seal = La liste est-elle celle que l’entreprise a scellée ?
manual-seal-answer = La première commande doit dire « CMS Verification successful » : la liste n’a pas changé depuis qu’elle a été scellée avec la clé dont le certificat est écrit dans signer.pem. La seconde montre l’empreinte de ce certificat, qui doit être { $fingerprint } (avec ou sans deux-points) : c’est celle qui est imprimée à la fin de chaque acte certifié avec cette clé.
manual-seal-not = L’entreprise a fait ce certificat elle-même : aucun tiers ne répond du nom qu’il porte. Ce qui lie la clé à l’entreprise, ce sont les actes : le client en a des exemplaires qui portent la même empreinte, signés à l’époque.
manual-keys = Des actes ont-ils été certifiés avec une ancienne clé ?
manual-keys-answer = Les anciennes clés portent les empreintes { $former } : l’une d’elles est imprimée à la fin de chaque acte qu’elle a certifié. Chaque commande montre ce que la clé qui partait a signé : à quelle clé elle passe (« to »), quand et pourquoi. Elle doit dire « CMS Verification successful ».
manual-keys-not = Une clé dont la phrase secrète était perdue n’a rien pu signer : seul le journal dit laquelle l’a suivie.
manual-lost = Une ancienne clé a-t-elle été perdue ?
manual-lost-answer = Oui, d’après le journal de l’entreprise : chaque ligne ci-dessus donne l’empreinte d’une clé qui n’a pas signé qu’elle passait la main, parce que sa phrase secrète ou elle-même était perdue. C’est celle qui est imprimée à la fin de chaque acte qu’elle a certifié, et que montre « pdfsig -dump » suivi de « openssl pkcs7 -inform DER -print_certs ».
manual-lost-not = Rien de signé ne relie cette clé à celle qui a scellé la liste. Comparez son empreinte avec celle des exemplaires remis à l’époque : si elle y est, la même clé a certifié ces actes ; pour le reste, il n’y a que la parole de l’entreprise.
manual-acts = Les actes sont-ils intacts, et qui les a signés ?
manual-acts-answer = Pour chaque signature, « Signature is Valid. » veut dire que pas un octet signé n’a changé. pdfsig les liste dans un ordre à lui : celle du champ « seal » (« Signature Field Name ») est la certification de l’entreprise, où qu’elle se trouve ; les autres sont celles des signataires, chacune sur tout ce qui la précède. Un champ « Timestamp1 », « Timestamp2 »… est un horodatage : pdfsig ne sait pas le juger, en dit « Signature has not yet been verified. » et lui donne l’heure de 1970 ; voyez la question sur les heures. « Not total document signed » dit seulement que d’autres ont signé après. Comparez chaque « Signer Certificate Common Name » avec le nom du champ sur la page des signatures : c’est à cette personne que la signature doit être.
manual-acts-not = « Certificate issuer is unknown. » ou « Certificate issuer isn't Trusted. » est ce que montre un certificat auto-émis. Une signature tracée à l’écran ne prouve pas qui l’a tracée. L’heure d’une signature (« Signing Time ») est celle de l’appareil, sauf si un horodatage la confirme.
manual-content = Le contenu que lisent les machines est-il celui qui a été scellé ?
manual-content-answer = Chaque commande sort le contenu de l’acte de son fichier scellé et en calcule l’empreinte. Elle doit être celle de la ligne qui suit, dont les 16 premiers chiffres figurent au pied de chaque page. Le même texte se trouve dans dossier.json, sous « content ». Les empreintes des pièces y figurent : elles doivent être celles des fichiers du répertoire originals.
manual-content-not = Cela ne montre pas que ce qui est écrit est vrai : seulement que cela a été écrit, et n’a pas changé depuis.
manual-times = Quelles heures un tiers a-t-il confirmées ?
manual-times-answer = Pour chaque jeton, la première commande montre son heure (« Time stamp », en temps universel) et ce pour quoi il est (« Message data »), la deuxième le nom de l’autorité dont le certificat l’a signé. La troisième calcule, dans le fichier de l’acte, l’empreinte de ce que le jeton couvre : elle doit être celle de « Message data », qui l’écrit par groupes de deux.
manual-times-not = Un jeton montre que le fichier existait avant cette heure, non à quel moment exact il a été fait. Ces commandes lisent le jeton sans juger sa signature ni l’autorité ; « openssl ts -verify -token_in -in JETON -digest EMPREINTE -CAfile AUTORITE.pem » le fait, avec le certificat racine que cette autorité publie, et doit dire « Verification: OK ».
manual-journal = Le journal est-il continu ?
manual-journal-answer = Aucune ligne ne doit dire « BROKEN », et la dernière doit finir par { $head }. Chaque ligne de journal.jsonl est une entrée dont le SHA-256 figure à la fin de l’entrée suivante ; les entrées d’autres dossiers ne sont montrées que par leur empreinte, entre guillemets.
manual-journal-not = Cela montre que les entrées montrées se suivent. Mais une empreinte seule, d’un autre dossier, ne montre pas de quoi elle découle : ce qui la précède n’est tenu que par le sceau de la liste (question 2) et par l’empreinte du journal que chaque acte certifié ou signé porte en lui. Cela ne montre pas non plus ce qui n’a jamais été noté.
manual-limits = Tout cela montre que rien n’a été modifié. Qui détient une clé, et si ce qu’il a écrit est vrai, aucun logiciel ne peut le montrer.

## L’horloge de l’appareil

fact-clock-set-back = { $count ->
    [one] L’horloge de l’ordinateur a été reculée : à l’entrée { $entry } du journal, elle passe du { $before } au { $moment }. L’ordre des entrées reste prouvé, les heures déclarées ne le sont pas.
   *[other] L’horloge de l’ordinateur a été reculée { $count } fois : la première à l’entrée { $entry } du journal, où elle passe du { $before } au { $moment }. L’ordre des entrées reste prouvé, les heures déclarées ne le sont pas.
}
fact-issued-before = { $number } porte une heure d’établissement ({ $moment }) antérieure à celle de { $previous } ({ $before }), établi avant lui : l’horloge de l’ordinateur a été changée entre les deux.

## Ce qui a été changé après une signature, sans qu’elle le permette

fact-altered-page = ce que montre la page { $page }
fact-altered-annotation = une annotation de la page { $page }
fact-altered-pages = la suite des pages
fact-altered-attachment = un fichier joint
fact-altered-structure = la structure du texte
fact-altered-field = le champ « { $who } »
fact-altered-signature = la signature de « { $who } »
fact-altered-locked = une signature ajoutée (« { $who } »), alors que plus rien n’était permis
fact-altered-covering = un champ de signature ajouté, qui peut couvrir ce qui était signé
fact-altered-acting = un champ de signature ajouté, qui peut agir sur ce qui se voit
fact-altered-catalog = la définition du document ({ $keys })
fact-altered-root = le document entier, remplacé par un autre
fact-altered-certified = une certification ajoutée après coup
fact-altered-identifier = l’identifiant du document
fact-altered-prepared = un contenu préparé avant la signature et rendu visible après
fact-altered-hidden = un contenu caché entre deux signatures ({ $count ->
    [one] 1 octet
   *[other] { $count } octets
})
fact-altered-added = un contenu ajouté
fact-altered-removed = un contenu retiré
fact-altered-description = la description du document
fact-altered-other = une partie dont l’usage n’est pas connu
fact-idle-update = Derrière la dernière signature, une mise à jour du fichier ne change rien : aucun programme honnête n’en écrit.

## Horodatages

action-save-timestamping = Autorité d’horodatage
action-timestamp = Horodatage de l’acte
problem-timestamp-none = Aucune autorité d’horodatage n’est choisie. Choisissez-en une dans les réglages.
problem-timestamp-address = Cette adresse n’est pas celle d’une autorité d’horodatage. Elle commence par http:// ou https://, et ne contient ni nom d’utilisateur ni mot de passe.
problem-timestamp-certificates = Les certificats de confiance ne peuvent être lus. Collez-les au format PEM, en entier.
problem-timestamp-no-answer = L’autorité d’horodatage { $authority } ne répond pas. Rien n’est perdu : l’horodatage peut être demandé plus tard.
problem-timestamp-refused = L’autorité d’horodatage { $authority } a refusé la demande. Rien n’a été changé.
problem-timestamp-not-one = Ce que { $authority } a répondu n’est pas un horodatage. Vérifiez l’adresse. Rien n’a été changé.
problem-timestamp-wrong = L’horodatage reçu de { $authority } n’est pas celui de ce fichier, ou n’est pas régulier : il a été refusé. Rien n’a été changé.
problem-timestamp-purpose = Le certificat de { $authority } n’est pas fait pour horodater : sa réponse a été refusée. Rien n’a été changé.
problem-timestamp-expired = Le certificat de { $authority } n’était pas valable à l’heure de l’horodatage : sa réponse a été refusée. Rien n’a été changé.
problem-timestamp-impossible = L’autorité donne une heure impossible ({ $moment }, d’après { $authority }), rien n’a été ajouté. Vérifiez aussi la date et l’heure de cet appareil.
problem-timestamp-untrusted = Le certificat de { $authority } ne mène à aucun de ceux auxquels vous faites confiance : sa réponse a été refusée. Rien n’a été changé.
fact-timestamp-document = Horodatage de { $authority } : tout ce qui précède dans ce fichier existait avant le { $moment }.
fact-timestamp-signature = Horodatage de { $authority } : cette signature existait avant le { $moment }.
fact-timestamp-document-unknown = Horodatage d’une autorité qui se dit « { $authority } » : d’après elle, tout ce qui précède dans ce fichier existait avant le { $moment }.
fact-timestamp-signature-unknown = Horodatage d’une autorité qui se dit « { $authority } » : d’après elle, cette signature existait avant le { $moment }.
fact-timestamp-unknown = { $authority } : le certificat de cette autorité ne mène à aucun de ceux auxquels on fait confiance ici. L’heure ne vaut que ce que vaut cette autorité.
fact-timestamp-unreadable = Un horodatage de ce fichier ne peut être lu : il ne prouve rien.
fact-timestamp-broken = L’horodatage au nom de { $authority } n’est pas régulier : il ne prouve rien.
fact-timestamp-other-bytes = L’horodatage de { $authority } n’est pas celui de ces octets : il ne prouve rien ici.
fact-timestamp-purpose = Le certificat de { $authority } n’est pas fait pour horodater : cet horodatage ne prouve rien.
fact-timestamp-expired = Le certificat de { $authority } n’était pas valable le { $moment } : cet horodatage ne prouve rien.
fact-timestamp-before = L’horodatage de { $authority } donne le { $moment }, une heure où ce qu’il couvre n’existait pas encore : le certificat d’une signature, ou un horodatage antérieur, ne commence qu’après. L’heure de l’autorité ou celle d’un appareil est fausse ; cet horodatage ne prouve rien.
fact-timestamp-future = L’horodatage de { $authority } donne le { $moment }, une heure à venir d’après l’horloge de cet appareil : l’une des deux est fausse. Cet horodatage ne prouve rien ici.
fact-timestamp-revoked = Le certificat de { $authority } était révoqué le { $moment } : cet horodatage ne prouve rien.
fact-timestamp-changes = Après l’horodatage de { $authority }, le fichier a été modifié autrement que permis.
fact-time-proven = { $who } : cette signature existait avant le { $moment }, d’après { $authority }.
fact-time-contradicted = { $who } : l’heure déclarée est postérieure à l’horodatage de { $authority } ({ $moment }). L’une des deux heures est fausse.
fact-time-said = { $who } : cette signature existait avant le { $moment }, d’après une autorité qui se dit « { $authority } » et dont rien ne répond ici.
fact-time-contradicted-unknown = { $who } : l’heure déclarée est postérieure à l’horodatage ({ $moment }) d’une autorité qui se dit « { $authority } » et dont rien ne répond ici. L’une des deux heures est fausse.
fact-revocation-unknown = { $who } : le fichier ne dit pas si le certificat « { $certificate } » a été révoqué. Son émetteur le sait.
fact-not-revoked = { $who } : le certificat « { $certificate } » n’était pas révoqué d’après la liste de son émetteur du { $moment }, gardée dans le fichier.
fact-revoked = { $who } : le certificat « { $certificate } » est révoqué depuis le { $moment }, d’après la liste de son émetteur.
fact-level-basic = { $who } : niveau PAdES B-B, la signature seule, sans heure attestée.
fact-level-timestamped = { $who } : niveau PAdES B-T, la signature et une heure attestée par un tiers.
fact-level-long-term = { $who } : niveau PAdES B-LT, avec dans le fichier tout ce qu’il faut pour juger les certificats plus tard.
fact-level-archived = { $who } : niveau PAdES B-LTA, avec un horodatage par-dessus tout ce qu’il faut pour juger les certificats plus tard.
fact-level-unlisted = { $who } : le fichier a la forme du niveau PAdES { $level }, mais le certificat « { $certificate } » ne dit pas où seraient publiées les listes de révocation : rien dans le fichier ne montrera s’il a été révoqué. Seul le niveau B-T est acquis.
fact-level-form = { $who } : le fichier a la forme du niveau PAdES { $level }, mais aucune autorité connue ici n’en atteste l’heure. Seul le niveau B-B est acquis.
fact-level-authority-unlisted = { $who } : le fichier a la forme du niveau PAdES { $level }, avec un horodatage, mais sans données de révocation de l’autorité « { $authority } » : ce niveau n’est pas acquis. Seul le niveau B-T l’est.
fact-archival-fonts = { $count ->
    [one] Le fichier n’est plus un fichier d’archivage (PDF/A) : depuis l’établissement de l’acte, un autre programme y a écrit dans une police qui n’y est pas incorporée ({ $names }). Ce n’est pas un défaut de la signature ; ce texte peut s’afficher autrement ailleurs.
   *[other] Le fichier n’est plus un fichier d’archivage (PDF/A) : depuis l’établissement de l’acte, un autre programme y a écrit dans des polices qui n’y sont pas incorporées ({ $names }). Ce n’est pas un défaut de la signature ; ce texte peut s’afficher autrement ailleurs.
}
fact-archival-actions = Le fichier n’est plus un fichier d’archivage (PDF/A) : depuis l’établissement de l’acte, un autre programme y a mis une action que l’archivage interdit ({ $names }). Ce programme ne l’exécute pas.
fact-validation-data = Le fichier garde de quoi juger ses certificats plus tard : certificats ({ $certificates }), listes de révocation ({ $lists }).

## Clé de l’entreprise

key-passphrase-warning = Personne ne peut retrouver une phrase secrète perdue, nous non plus. La clé serait alors perdue avec elle : plus aucun nouvel acte ne pourrait être certifié par cette clé. Rien de ce qui est certifié ne serait perdu : cela resterait vérifiable comme avant. Pour l’éviter, exportez la clé et gardez la copie ailleurs, avec sa phrase secrète ; si elle est tout de même perdue, remplacez la clé par une nouvelle.
key-file = sans-reserve-cle.pem
key-former = { $fingerprint }, au nom de { $subject }.
key-handed-over = Elle a transmis à la clé { $to } le { $moment } : { $reason }
key-not-handed-over = Remplacée le { $moment } sans transmission signée : { $reason }
key-handover-lost = Remplacée le { $moment } : { $reason } Elle a signé qu’elle transmettait à la suivante, le journal le dit ; cette déclaration manque, ou n’est plus celle qui a été signée.
key-not-handed-over-unknown = Elle n’a signé aucune transmission.
key-handover-restored = Clé reprise depuis une copie
key-handover-name = Nouveau nom de l’entreprise : { $name }
problem-key-passphrase = Ce n’est pas la phrase secrète de cette clé. Vérifiez les majuscules et la langue du clavier, puis recommencez.
problem-key-short = Une phrase secrète compte { $count } caractères au moins. Quatre ou cinq mots sans rapport, faciles à retenir, protègent mieux qu’un mot compliqué.
problem-key-file = « { $name } » n’est pas une copie de clé faite par ce programme, ou elle est abîmée.
fact-key-handover = La clé { $from } a transmis à la clé { $to } le { $moment }, par une déclaration qu’elle a signée : { $reason }
fact-key-handover-fails = { $name } : cette transmission de clé n’est pas signée comme elle le devrait.
fact-key-former = Certifié par une ancienne clé de cette entreprise ({ $fingerprint }), qui n’a signé aucune transmission : sa phrase secrète était perdue, ou elle date d’une version qui n’en signait pas.
fact-key-sample = Certifié par la clé de l’exemple : cet acte est inventé, et n’engage personne.
fact-key-handover-missing = L’ancienne clé { $fingerprint } a signé qu’elle transmettait à la suivante : le journal le dit. Cette déclaration manque, ou n’est plus celle qui a été signée.
fact-key-certificate-missing = Le journal nomme une clé de cette entreprise ({ $fingerprint }), mais son certificat manque dans le dossier des clés : ce qu’elle a certifié ne peut plus être reconnu ici.
fact-key-unnamed = Un certificat ({ $fingerprint }) se trouve dans le dossier des clés sans que le journal l’ait jamais nommé : quelqu’un l’y a mis, ou un remplacement de clé a été interrompu. Ce qu’il a certifié n’est pas reconnu ici.
action-make-keys = Clé de l’entreprise créée
action-protect-keys = Clé protégée par une phrase secrète
action-unprotect-keys = Phrase secrète de la clé retirée
action-export-keys = Copie de la clé remise
action-restore-keys = Clé reprise depuis une copie
action-replace-keys = Clé remplacée

## Signature avec un certificat (PKCS#12)

consent-certificate = J’accepte de le signer de façon électronique avec mon propre certificat (règlement (UE) n° 910/2014, eIDAS), sur l’appareil de l’entreprise.
signed-certificate = Certificat au nom de { $subject }
signed-level-qualified = Signature qualifiée, d’après le certificat délivré par { $issuer }
signed-level-advanced-qualified = Signature avancée, certificat qualifié d’après { $issuer }
signed-level-certificate = Émetteur indiqué : { $issuer }
signed-level-self-made = Certificat sans tiers
problem-p12-other-side = Ce certificat est au nom de { $subject }, qui est celui de l’entreprise. Il ne peut pas signer pour { $name }. Choisissez le certificat de { $name }, ou une autre façon de signer.
problem-p12-other-name = Ce certificat est au nom de { $subject } ; ce champ est celui de { $name }. Si { $name } signe bien avec ce certificat, confirmez-le. Rien n’est encore signé.
problem-p12-too-large = « { $name } » est trop grand pour un fichier de certificat : 1 Mo au plus.
problem-p12-format = « { $name } » n’est pas un fichier de certificat (PKCS#12, .p12 ou .pfx), ou il est abîmé.
problem-p12-passphrase = Cette phrase secrète n’ouvre pas « { $name } ».
problem-p12-unsupported = « { $name } » contient une clé ou un chiffrement que ce programme ne connaît pas. Il accepte les clés RSA de 2048 à 4096 bits, P-256 et P-384.
problem-p12-streamed = « { $name } » a été écrit dans une forme que ce programme ne lit pas (certains navigateurs l’emploient). Importez-le dans le magasin de certificats de votre ordinateur, puis exportez-le de nouveau avec sa clé privée.
problem-p12-no-key = « { $name } » contient des certificats, mais aucune clé : on ne peut pas signer avec. Exportez de nouveau votre certificat, avec sa clé privée.
problem-p12-several-keys = « { $name } » contient plusieurs clés : on ne sait pas avec laquelle signer. Exportez-en une seule.
problem-p12-no-certificate = Dans « { $name } », aucun certificat ne correspond à la clé.
problem-p12-expired = Le certificat de « { $name } » a expiré le { $date } : une signature faite aujourd’hui avec lui ne vaudrait pas. Demandez-en un nouveau, ou signez à l’écran.
problem-p12-not-yet = Le certificat de « { $name } » n’est valable qu’à partir du { $date }. Vérifiez l’horloge de cet appareil.
problem-p12-not-for-signing = Le certificat de « { $name } » n’est pas fait pour signer : son émetteur l’a réservé à un autre usage.

## Ce qu’une signature a d’irrégulier

fact-range-start = elle ne commence pas au début du fichier
fact-range-gap = elle laisse de côté autre chose que sa propre valeur
fact-range-end = elle ne va pas jusqu’au bout de ce qu’elle devait couvrir
fact-range-shared = une autre signature couvre déjà la même version
fact-range-malformed = ce qu’elle couvre n’est pas indiqué comme il se doit
fact-fault-signers = { $count ->
    [0] elle n’a pas de signataire
   *[other] elle a { $count } signataires au lieu d’un
}
fact-fault-certificate = le certificat du signataire manque
fact-fault-algorithm = un algorithme inconnu ou trop faible ({ $oid })
fact-fault-attribute = un élément signé manque ou est faux ({ $name })
fact-fault-gap = on a écrit dans l’espace réservé à sa valeur
fact-fault-format = un format inconnu
fact-fault-key = une valeur illisible ({ $key })
fact-fault-timestamp = son horodatage est illisible, ou n’est pas le sien
fact-fault-unreadable = sa valeur est illisible

## Le journal dans le fichier certifié

fact-journal-sealed-holds = Le journal est bien celui que connaissaient les signatures faites ici dans ce fichier : jusqu’à l’entrée { $entry }, il n’a pas changé depuis.
fact-journal-sealed-fails = Le journal n’est pas celui que connaissait une signature faite ici dans ce fichier : à l’entrée { $entry } ou avant elle, il a été réécrit ou coupé, ou des données plus anciennes ont été remises en place.

fact-consent-alone = { $who } : le consentement est dans la signature.
fact-consent-absent = { $who } : aucun consentement n’est dans cette signature, faite dans un autre programme.
fact-appearance-foreign = { $who } : ce qui se lit dans son champ a été écrit par ce programme-là, et n’est pas examiné ici. Lisez-le sur la page.
fact-certificate-qualified = { $who } : le certificat se dit qualifié (règlement eIDAS, annexe I), sans dire que sa clé est dans un dispositif qualifié : la signature serait avancée. Seule la liste de confiance de l’Union européenne le confirme ; ce programme ne l’a pas consultée.
fact-certificate-qualified-device = { $who } : le certificat se dit qualifié, et dit que sa clé est dans un dispositif qualifié (règlement eIDAS, annexes I et II) : la signature serait qualifiée. Seule la liste de confiance de l’Union européenne le confirme ; ce programme ne l’a pas consultée.

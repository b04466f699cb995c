### La fenêtre elle-même : commandes, affichage, touches.

window-command-new-act = Nouvel acte : { $kind }
window-command-new-objection = Nouvelle réclamation du client
window-command-read = Lire { $number }
window-command-dossier = Dossier « { $title } »
window-command-keys-site = F9
window-site-mode = Mode chantier
window-site-mode-hint = Mode chantier : noir sur blanc, plus grand, pour le plein soleil (F9)
window-site-mode-on = Passer en mode chantier, pour le plein soleil
window-site-mode-off = Quitter le mode chantier
window-keys-everywhere = Partout
window-keys-in-reception = Dans un procès-verbal de réception
window-keys-save = enregistrer tout de suite
window-keys-site = mode chantier, pour le plein soleil

window-dossier-binned = « { $title } » est dans la corbeille.
window-dossier-restore = Sortir de la corbeille
window-dossiers-binned = { $count ->
    [one] Corbeille : 1 dossier
   *[other] Corbeille : { $count } dossiers
}

## Menus, version, impression
window-menu-undo = Annuler : { $what }
window-menu-redo = Rétablir : { $what }
window-print-opened = Le PDF s’ouvre dans votre lecteur : imprimez-le de là.
window-version-title = Version
window-version-is = Sans Réserve { $version }
window-version-look = Le programme ne cherche pas de mise à jour de lui-même et n’envoie rien. Les nouvelles versions sont annoncées là d’où vous le tenez.
window-version-open = Voir les versions dans le navigateur
window-version-address = Adresse : { $address }

## La table lumineuse.

window-light-table = Table lumineuse
window-light-table-list = { $count ->
    [one] Table lumineuse : 1 pièce
   *[other] Table lumineuse : { $count } pièces
}
window-table-leave = Retour
window-table-filter = Pièces montrées
window-table-filter-all = Toutes ({ $count })
window-table-filter-unsorted = Non classées ({ $count })
window-table-filter-video = Vidéos et sons ({ $count })
window-table-filter-contradictory = Heures contradictoires ({ $count })
window-table-filter-bin = Corbeille ({ $count })
window-table-words = Légende, nom, numéro
window-table-group = Grouper
window-table-group-none = sans groupes
window-table-group-day = par jour
window-table-group-item = par ouvrage
window-table-size = Taille des vignettes
window-table-smaller = Vignettes plus petites (−)
window-table-larger = Vignettes plus grandes (+)
window-table-add-files = Ajouter
window-table-shown = { $count ->
    [0] Aucune pièce montrée
    [one] { $count } pièce montrée
   *[other] { $count } pièces montrées
}
window-table-chosen = { $count ->
    [one] { $count } pièce choisie sur { $shown }
   *[other] { $count } pièces choisies sur { $shown }
}
window-table-open = Ouvrir
window-table-hint = Cliquez et tirez pour en choisir plusieurs ; une touche les classe, Entrée ouvre, Suppr met à la corbeille
window-table-exhibit = Pièce
window-table-no-day = Heure de prise inconnue
window-table-no-item = Sans ouvrage
window-table-unsorted-one = à classer
window-table-tied = { $count ->
    [one] { $count } pièce classée dans « { $name } ».
   *[other] { $count } pièces classées dans « { $name } ».
}
window-table-untied = { $count ->
    [one] { $count } pièce retirée de « { $name } ».
   *[other] { $count } pièces retirées de « { $name } ».
}
window-table-binned = { $count ->
    [one] { $count } pièce mise à la corbeille.
   *[other] { $count } pièces mises à la corbeille.
}
window-table-drop = { $count ->
    [one] { $count } pièce → { $name }
   *[other] { $count } pièces → { $name }
}
window-table-none = Aucune pièce dans ce dossier. Déposez ici des photos, des vidéos, des documents.
window-table-none-here = Aucune pièce ne répond à ce filtre.
window-table-show-all = Tout montrer
window-table-sort = Classer dans
window-table-sort-hint = Déposez les pièces sur une ligne, ou tapez sa touche ; la même touche les en retire.
window-table-only = { $count ->
    [one] Ne montrer que la pièce de « { $name } »
   *[other] Ne montrer que les { $count } pièces de « { $name } »
}
window-table-no-targets = Ce dossier n’a pas encore d’ouvrages où classer les pièces.
window-table-to-dossier = Saisir les ouvrages
window-table-bin-hint = Une pièce à la corbeille garde son numéro et son original.
window-table-restore = { $count ->
    [one] Remettre la pièce au dossier
   *[other] Remettre les { $count } pièces au dossier
}
window-drop-on = Déposer sur « { $name } »
window-drop-on-dossier = Ajouter aux pièces du dossier
window-drop-on-returned = Déposer le PDF revenu signé
window-drop-on-paper = Déposer les scans de l’acte signé sur papier
window-drop-target-item = l’ouvrage
window-drop-target-reserve = la réserve
window-drop-target-repair = la réparation
window-drop-target-act = cet acte
window-drop-target-objection = la réclamation
window-drop-target-record = l’entrée du suivi
window-command-print = Imprimer…
window-command-keys-print = Ctrl P
window-command-open-file = Ouvrir un paquet ou un PDF…
window-command-version = Version…
window-light-table-hint = Toutes les pièces en grand, à choisir et à classer

## L’appareil photo de l’ordinateur, et les moments d’une vidéo.

window-camera-open = Prendre une photo
window-camera-picture = Image de l’appareil photo
window-camera-shoot = Prendre la photo
window-camera-taken = { $count ->
    [one] { $count } photo prise
   *[other] { $count } photos prises
}
window-camera-refused = Cette fenêtre n’a pas le droit d’utiliser l’appareil photo. Autorisez-le dans les réglages du système, ou prenez la photo avec le téléphone.
window-camera-busy = L’appareil photo est utilisé par un autre programme.
window-camera-none = L’appareil photo ne répond pas. Prenez la photo avec le téléphone.
window-moment-mark = Garder l’image à { $time }
window-moment-file = piece-{ $number }-a-{ $time }.jpg
window-moment-marked = L’image est gardée : pièce { $number }, extraite de la pièce { $of } à { $time }.
window-moment-open = La voir
window-moment-known = Cette image est déjà une pièce du dossier.
window-moment-failed = Aucune image de cette vidéo ne peut être gardée ici.
window-fact-extract = Provenance
window-extract-of = extrait de la pièce { $number } à { $time }

## La photo de près, et ce qu’on dessine dessus
window-viewer-tools = Outils de la photo
window-tool-arrow = Flèche
window-tool-ellipse = Cercle
window-tool-measure = Mesure
window-tool-text = Texte
window-tool-marker = Repère
window-tool-blur = Flouter
window-tool-key-arrow = F
window-tool-key-ellipse = C
window-tool-key-measure = M
window-tool-key-text = T
window-tool-key-marker = R
window-tool-key-blur = B
window-tool-hint = { $tool } (touche { $key })
window-tool-how = { $tool } : tracez sur la photo, ou Entrée pour placer au milieu. Échap pour renoncer.
window-zoom-in = Agrandir (+)
window-zoom-out = Réduire (−)
window-zoom-reset = Toute la photo (0)
window-zoom-reset-from = Toute la photo ; agrandie à { $percent } %
window-turn-view = Tourner la vue ; la photo reste telle quelle
window-layers = Annotations
window-layers-kept = enregistrées
window-layers-keeping = enregistrement…
window-layers-failed = non enregistrées
window-layer-arrow = Flèche
window-layer-ellipse = Cercle
window-layer-blur = Zone floutée
window-layer-measure = Mesure : { $measure }
window-layer-text = Texte : « { $text } »
window-layer-marker = Repère de la réserve { $number }
window-layer-of = Annotation { $number } sur { $count } : { $name }
window-layer-keys = Flèches : déplacer (Maj : plus loin ; Alt : étirer). Entrée : modifier. Suppr : enlever. Tab : annotation suivante.
window-layer-added = Ajouté : { $name }
window-layer-removed = Enlevé : { $name }
window-layer-edit = Modifier
window-layer-edit-named = Modifier : { $name }
window-layer-remove = Enlever
window-layer-remove-named = Enlever : { $name }
window-layer-ask-measure = Mesure
window-layer-ask-text = Texte sur la photo
window-layer-ask-marker = Repère d’une réserve
window-layer-keep = Poser sur la photo
window-measure-value = Mesuré
window-measure-over = Sur (règle de)
window-measure-tolerance = Tolérance
window-measure-criteria = Critère de l’ouvrage :
window-measure-beyond = Hors tolérance
window-layer-text-label = Texte
window-layer-text-length = { $count } caractères sur { $limit }
window-layer-reserve-label = Réserve
window-layer-reserve-hint = Le repère porte le numéro imprimé de la réserve ; la photo lui est rattachée.
window-layer-no-reserve = Il n’y a encore aucune réserve à repérer : ouvrez un acte qui en contient.
window-blur-original-kept = Le flou est gravé dans ce qui s’imprime (actes, dossier de litige). L’original, non flouté, reste au dossier et dans le paquet de preuves.
window-keys-on-photo = Sur une photo ouverte
window-keys-photo-place = Placer au milieu, ou modifier l’annotation
window-keys-photo-next = Annotation suivante
window-keys-photo-zoom = Agrandir, réduire, toute la photo
window-compare = Comparer
window-compare-leave = Quitter la comparaison
window-compare-before = Avant
window-compare-after = Après
window-compare-swap = Inverser
window-compare-manner = Présentation
window-compare-beside = Côte à côte
window-compare-slider = Curseur
window-compare-edge = Limite entre avant et après
window-compare-option = Pièce { $number }, { $caption }
window-camera-shut = Sur ce système, la fenêtre n’a pas accès à l’appareil photo de l’ordinateur. Prenez la photo avec le téléphone.
window-camera-missing = Aucun appareil photo n’a été trouvé sur cet ordinateur.

## Listes et recherche.

window-search-recent = Dossiers récents
window-drop-on-named-dossier = Ajouter aux pièces de « { $name } »
window-drop-on-start = Un paquet, un PDF ou un fichier JSON s’ouvre ici ; des photos se déposent sur un dossier
window-drop-nowhere = Déposez ces fichiers sur un dossier de la liste : ils en deviennent des pièces.
window-drop-table-nowhere = Ouvrez d’abord un dossier : un tableau y devient des ouvrages.
window-dossiers-filter = Dossiers montrés
window-dossiers-words = Client, titre ou ville
window-dossiers-all = Tous ({ $count })
window-dossiers-drafts = Avec un brouillon ({ $count })
window-dossiers-unsigned = À faire signer ({ $count })
window-dossiers-signed = Tout signé ({ $count })
window-dossiers-none-here = Aucun dossier ne répond à ce filtre.
window-reserves-filter = Réserves montrées
window-reserves-all = Toutes ({ $count })
window-reserves-open = À lever ({ $count })
window-reserves-closed = Levées ou closes ({ $count })
window-key-space = Espace
window-key-delete = Suppr
window-keys-on-table = Sur la table lumineuse
window-keys-table-move = passer d’une pièce à l’autre
window-keys-table-more = étendre le choix
window-keys-table-toggle = choisir ou non cette pièce
window-keys-table-all = toutes les choisir
window-keys-table-sort = classer dans la ligne qui porte cette touche
window-keys-table-open = ouvrir en grand
window-keys-table-size = vignettes plus grandes, plus petites
window-keys-table-bin = mettre à la corbeille

## Mode client.

window-client-hand-over = Passer à { $name }
window-client-hint = L’écran ne montrera plus que cet acte, en grand, et de quoi le signer. Rien d’autre du programme ne sera visible ni accessible, jusqu’à ce que vous repreniez la main avec votre code.
window-client-code = Code pour reprendre la main
window-client-code-hint = 4 à 8 chiffres, pour cette fois seulement. En cas d’oubli, fermez le programme et rouvrez-le.
window-client-language = Langue de l’écran pour cette personne
window-client-start = Passer l’écran
window-client-give-back = Rendre à { $name }
window-client-leave-hint = Rendez l’appareil à { $name }, qui entre son code. Ce qui est signé est déjà enregistré.
window-client-code-back = Code de l’entreprise
window-client-code-wrong = Ce n’est pas ce code. Réessayez.
window-client-code-wait = Trois codes faux : attendez une demi-minute.
window-client-stay = Continuer la lecture
window-client-leave = Reprendre la main
window-client-signed = Merci { $name }, c’est signé
window-client-signed-hint = Rendez l’appareil à { $contractor }, qui vous remettra votre exemplaire.

## Ce que la palette propose en plus, et de quoi il s’agit.

window-command-group-here = Sur cet écran
window-command-group-act = Cet acte
window-command-group-dossier = Ce dossier
window-command-group-proof = Preuves et clés
window-command-group-window = Partout
window-command-verify-act = Vérifier { $number }
window-command-verify-file = Vérifier un fichier…
window-command-verify-store = Vérifier toutes les données
window-command-bundle = Paquet de preuves de ce dossier
window-command-timestamp-all = { $count ->
    [one] Demander l’horodatage d’un acte
   *[other] Demander l’horodatage de { $count } actes
}
window-command-timestamping = Choisir l’autorité d’horodatage…
window-command-unlock = Déverrouiller les clés…
window-command-all = { $what }, tous les dossiers
window-command-pair = { $what } : { $which }
window-command-setting = Réglages : { $section }
window-command-language = Langue de la fenêtre : { $language }
window-verify-title = Vérification d’un fichier

window-exhibit-annotated = { $count ->
    [one] une annotation
   *[other] { $count } annotations
}
window-pages-size = Taille des pages
window-pages-larger = Pages plus grandes (+)
window-pages-smaller = Pages plus petites (-)
window-objection-choose-first = Notez d’abord ce que le client a choisi parmi les propositions : l’accord reprend la proposition retenue.
window-chain-earlier = { $count ->
    [one] Montrer la ligne plus ancienne
   *[other] Montrer les { $count } lignes plus anciennes
}
window-theme = Couleurs
window-theme-system = comme le système
window-theme-light = claires
window-theme-dark = sombres
window-text-size = Taille du texte
window-command-words-settings = paramètres options préférences configuration
window-findings-alike = { $count ->
    [one] et un autre de même sorte
   *[other] et { $count } autres de même sorte
}
window-key-enter = Entrée
window-keys-choices = prendre le premier choix, le deuxième, le troisième, une fois dans ces choix
window-keys-undecide = sur les boutons de décision, la retirer
window-decision-take-back = { $what } : retirer la décision (Suppr)
window-keys-in-lifting = Dans la levée des réserves
window-keys-lift = lever la réserve
window-keys-lift-partly = la lever en partie
window-keys-maintain = la maintenir
window-keys-on-pages = Sur les pages
window-keys-pages-size = pages plus grandes, plus petites
window-keys-pages-ends = première, dernière page
window-keys-photo-move = photo précédente, suivante
window-keys-photo-remove = retirer l’annotation choisie
window-phone-hide = Masquer (le lien reste ouvert)
window-undo-intake = Des pièces arrivent encore : l’annulation attend qu’elles soient toutes là.
window-undo-sealed = Rien à annuler : ce qui précède l’acte établi ne se reprend plus.
window-undone-told = Annulé : { $what }
window-redone-told = Rétabli : { $what }
window-exhibit-binned = Pièce { $number } mise à la corbeille.
window-findings-in = { $section } ({ $count })
window-findings-dossier = Dossier et marché
window-findings-other = Autres points
window-command-client-mode = Mode client : faire lire et signer { $name }
window-command-words-client = mode client
window-command-words-money = solde somme argent montant
window-command-bin-exhibits = { $count ->
    [0] Corbeille des pièces (vide)
   *[other] Corbeille des pièces ({ $count })
}
window-command-bin-dossiers = { $count ->
    [0] Corbeille des dossiers (vide)
   *[other] Corbeille des dossiers ({ $count })
}
window-bin-empty = La corbeille est vide.

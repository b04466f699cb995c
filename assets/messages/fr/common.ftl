### Formes communes : dates, heures, sommes, mots du métier.

day-first = 1er
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre
date-long = { $day }{ "\u00A0" }{ $month } { $year }
time-short = { $hour }{ "\u00A0" }h{ "\u00A0" }{ $minute }
date-time = { $date } à { $time }
moment-with-offset = { $moment } ({ $offset })
moment-offset-unknown = { $moment } (heure locale, décalage inconnu)
number-group = { "\u202F" }
number-decimal = ,
money = { $sum }{ "\u00A0" }{ $symbol }
percent = { $number }{ "\u202F" }%
size-bytes = { $number }{ "\u00A0" }octets
size-kilobytes = { $number }{ "\u00A0" }ko
size-megabytes = { $number }{ "\u00A0" }Mo
size-gigabytes = { $number }{ "\u00A0" }Go

## Les actes
act-reception = Procès-verbal de réception
act-agreement = Accord écrit (avenant)
act-scope-rest = les ouvrages pas encore reçus

## Qualités
capacity-client = Maître d’ouvrage
capacity-contractor = Entreprise
capacity-architect = Maître d’œuvre
capacity-client_representative = Représentant du maître d’ouvrage
capacity-witness = Témoin

## Présence
presence-present = présence
presence-absent = absence
presence-excused = absence excusée

## Décisions sur un ouvrage
item-accepted = Accepté
item-accepted_with_reserve = Accepté avec réserve
item-refused = Refusé
item-not_inspected = Non examiné
item-included = compris

## Nature des réserves
reserve-unqualified = À qualifier
reserve-bad_work = Malfaçon
reserve-missing_work = Non-façon
reserve-not_as_agreed = Non-conformité
reserve-pending_test = Réserve d’essai

## Qui répond de la cause
answerable-contractor = l’entreprise
answerable-client = le maître d’ouvrage
answerable-existing_support = le support existant
answerable-other_trade = un autre corps d’état
answerable-shared = les deux parties
answerable-undetermined = à déterminer

## Réclamations
channel-on_site = sur place
channel-letter = par courrier
channel-registered_letter = par lettre recommandée
channel-phone = par téléphone
channel-email = par courriel
channel-message = par message
objection-delay = retard
objection-price = prix
objection-defect = défaut
objection-paperwork = papiers
objection-other_terms = autre condition du marché

## Garanties (Code civil)
guarantee-completion = Garantie de parfait achèvement
guarantee-equipment = Garantie de bon fonctionnement
guarantee-decennial = Garantie décennale

## Heures des pièces
grade-captured_in_app = Prise dans l’application.
grade-consistent = Dates du fichier concordantes, non attestées.
grade-no_capture_time = Heure de prise de vue inconnue.
grade-inconsistent = Dates du fichier discordantes : { $reasons }.
inconsistency-captured_after_intake = prise datée après son enregistrement
inconsistency-modified_before_capture = fichier modifié avant la date de prise
inconsistency-modified_after_intake = fichier modifié après son enregistrement ici
inconsistency-clock_never_set = horloge de l’appareil jamais réglée
inconsistency-edited_by_software = retouchée avec { $name }

## Ce qui n’a pas pu être lu d’un fichier
fault-picture-not-readable = L’image n’a pas pu être lue : le fichier est gardé tel quel.
fault-metadata-not-readable = Les informations de prise de vue n’ont pas pu être lues.
fault-truncated = Le fichier est incomplet : la fin manque.
fault-too-large = L’image est trop grande pour être affichée ; l’original est gardé.
fault-empty = Le fichier est vide.
fault-unknown-format = Format non reconnu : le fichier est gardé tel quel.
fault-timed-out = La lecture du fichier a été arrêtée : elle durait trop longtemps.

## Boîtes de dialogue du système
dialog-evidence = Ajouter des pièces
dialog-evidence-files = Photos, vidéos, sons, PDF
dialog-picture = Choisir une image
dialog-picture-files = Images PNG ou JPEG
dialog-pdf = Choisir un PDF
dialog-pdf-files = Documents PDF
dialog-json = Choisir un dossier à importer
dialog-json-files = Dossiers JSON
dialog-table = Choisir un tableau d’ouvrages
dialog-table-files = Tableaux CSV
dialog-certificate = Choisir un certificat
dialog-certificate-files = Certificats avec leur clé (PKCS#12)
dialog-trusted = Choisir les certificats de l’autorité
dialog-trusted-files = Certificats (PEM, CRT, CER)
dialog-scan = Choisir les scans ou les photos
dialog-scan-files = PDF et images
dialog-bundle = Ouvrir un paquet ou un PDF
dialog-bundle-files = Paquets de preuves, PDF
dialog-keys = Choisir des clés exportées
dialog-keys-files = Clés exportées
dialog-all-files = Tous les fichiers
dialog-save = Enregistrer sous
dialog-folder = Choisir un dossier

## Cotes
length-millimetres = { $number } mm
length-metres = { $number } m
measured-over = { $value } / { $over }
measured-tolerance = { $measure } (tolérance { $tolerance })

## Menus de la fenêtre. Le signe & précède la lettre qui ouvre.
menu-bar-file = &Fichier
menu-bar-edit = &Édition
menu-bar-view = &Affichage
menu-bar-dossier = &Dossier
menu-bar-help = A&ide
menu-new-dossier = &Nouveau dossier…
menu-open-file = &Ouvrir un paquet ou un PDF…
menu-save = &Enregistrer tout de suite
menu-export-act = Enregistrer le &PDF de l’acte…
menu-print-act = &Imprimer…
menu-settings = &Réglages
menu-quit = &Quitter
menu-undo = &Annuler
menu-redo = &Rétablir
menu-cut = &Couper
menu-copy = Co&pier
menu-paste = C&oller
menu-select-all = &Tout sélectionner
menu-search = C&hercher ou faire…
menu-start = &Dossiers de chantier
menu-deadlines = É&chéances
menu-learning = &Enseignements
menu-zoom-in = Zoom &avant
menu-zoom-out = Zoom a&rrière
menu-zoom-reset = &Taille normale
menu-site = &Mode chantier
menu-full-screen = &Plein écran
menu-dossier = &Dossier
menu-table = &Table lumineuse
menu-records = &Suivi du dossier
menu-new-act = &Nouvel acte
menu-objection = Nouvelle &réclamation du client
menu-read = &Lire et signer
menu-keys = &Touches du clavier
menu-sample = Ouvrir le dossier d’&exemple
menu-version = &Version…

## La taxe, là où le marché dit son taux
tax-line-excluded = TVA { $rate } : { $tax }, soit { $gross } TTC
tax-line-included = dont TVA { $rate } : { $tax }, soit { $net } HT

## L’import
import-left-out = { $count ->
    [one] Une pièce n’a pas été reprise : son fichier n’est pas à côté de l’export. Placez-y le dossier « originals » du paquet, ou ajoutez-la au dossier.
   *[other] { $count } pièces n’ont pas été reprises : leurs fichiers ne sont pas à côté de l’export. Placez-y le dossier « originals » du paquet, ou ajoutez-les au dossier.
 }
import-several = { $count } dossiers importés. Voici le premier.

### Common forms: dates, times, sums, words of the trade.

day-first = 1
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December
date-long = { $day }{ "\u00A0" }{ $month } { $year }
time-short = { $hour2 }:{ $minute }
date-time = { $date } at { $time }
moment-with-offset = { $moment } ({ $offset })
moment-offset-unknown = { $moment } (local time, offset unknown)
number-group = ,
number-decimal = .
money = { $symbol }{ $sum }
percent = { $number }%
size-bytes = { $number }{ "\u00A0" }bytes
size-kilobytes = { $number }{ "\u00A0" }kB
size-megabytes = { $number }{ "\u00A0" }MB
size-gigabytes = { $number }{ "\u00A0" }GB

## Acts
act-reception = Acceptance act
act-agreement = Written agreement (amendment)
act-scope-rest = the works not yet accepted

## Capacities
capacity-client = Client
capacity-contractor = Contractor
capacity-architect = Architect
capacity-client_representative = Client’s representative
capacity-witness = Witness

## Presence
presence-present = present
presence-absent = absent
presence-excused = excused

## Decisions on an item
item-accepted = Accepted
item-accepted_with_reserve = Accepted with reserve
item-refused = Refused
item-not_inspected = Not inspected
item-included = included

## Kinds of reserve
reserve-unqualified = Not yet qualified
reserve-bad_work = Bad work
reserve-missing_work = Missing work
reserve-not_as_agreed = Not as agreed
reserve-pending_test = Pending test

## Who answers for the cause
answerable-contractor = the contractor
answerable-client = the client
answerable-existing_support = the existing support
answerable-other_trade = another trade
answerable-shared = both parties
answerable-undetermined = not settled

## Objections
channel-on_site = on site
channel-letter = by letter
channel-registered_letter = by registered letter
channel-phone = by telephone
channel-email = by e-mail
channel-message = by message
objection-delay = delay
objection-price = price
objection-defect = defect
objection-paperwork = paperwork
objection-other_terms = another term of the contract

## Guarantees (French Civil Code)
guarantee-completion = One-year guarantee of perfect completion
guarantee-equipment = Two-year guarantee of equipment
guarantee-decennial = Ten-year guarantee

## Times of exhibits
grade-captured_in_app = Taken in the app.
grade-consistent = The file’s dates agree; unattested.
grade-no_capture_time = Time of capture unknown.
grade-inconsistent = The file’s dates disagree: { $reasons }.
inconsistency-captured_after_intake = captured after it was taken in
inconsistency-modified_before_capture = file modified before its capture
inconsistency-modified_after_intake = file modified after it was recorded here
inconsistency-clock_never_set = the device’s clock was never set
inconsistency-edited_by_software = edited with { $name }

## What could not be read of a file
fault-picture-not-readable = The picture could not be read; the file is kept as it is.
fault-metadata-not-readable = The details of the capture could not be read.
fault-truncated = The file is incomplete: its end is missing.
fault-too-large = The picture is too large to be shown; the original is kept.
fault-empty = The file is empty.
fault-unknown-format = Format not recognised: the file is kept as it is.
fault-timed-out = Reading the file was stopped: it took too long.

## The system’s dialogs
dialog-evidence = Add exhibits
dialog-evidence-files = Photos, videos, sounds, PDFs
dialog-picture = Choose a picture
dialog-picture-files = PNG or JPEG pictures
dialog-pdf = Choose a PDF
dialog-pdf-files = PDF documents
dialog-json = Choose a job file to import
dialog-json-files = JSON job files
dialog-table = Choose a table of items
dialog-table-files = CSV tables
dialog-certificate = Choose a certificate
dialog-certificate-files = Certificates with their key (PKCS#12)
dialog-trusted = Choose the certificates of the authority
dialog-trusted-files = Certificates (PEM, CRT, CER)
dialog-scan = Choose the scans or photos
dialog-scan-files = PDFs and images
dialog-bundle = Open a bundle or a PDF
dialog-bundle-files = Evidence bundles, PDFs
dialog-keys = Choose exported keys
dialog-keys-files = Exported keys
dialog-all-files = All files
dialog-save = Save as
dialog-folder = Choose a folder

## Measures
length-millimetres = { $number } mm
length-metres = { $number } m
measured-over = { $value } / { $over }
measured-tolerance = { $measure } (tolerance { $tolerance })

## Menus of the window. The sign & stands before the letter that opens.
menu-bar-file = &File
menu-bar-edit = &Edit
menu-bar-view = &View
menu-bar-dossier = &Job file
menu-bar-help = &Help
menu-new-dossier = &New job file…
menu-open-file = &Open a bundle or a PDF…
menu-save = &Save now
menu-export-act = Save the &PDF of the act…
menu-print-act = P&rint…
menu-settings = Se&ttings
menu-quit = &Quit
menu-undo = &Undo
menu-redo = &Redo
menu-cut = Cu&t
menu-copy = &Copy
menu-paste = &Paste
menu-select-all = Select &all
menu-search = &Search or do…
menu-start = &Job files
menu-deadlines = &Deadlines
menu-learning = &Lessons
menu-zoom-in = Zoom &in
menu-zoom-out = Zoom &out
menu-zoom-reset = &Normal size
menu-site = &Site mode
menu-full-screen = &Full screen
menu-dossier = &Job file
menu-table = &Light table
menu-records = Job file &records
menu-new-act = &New act
menu-objection = New &objection of the client
menu-read = Rea&d and sign
menu-keys = &Keyboard
menu-sample = Open the &sample job
menu-version = &Version…

## The tax, where the contract states its rate
tax-line-excluded = VAT { $rate }: { $tax }, that is { $gross } with tax
tax-line-included = of which VAT { $rate }: { $tax }, that is { $net } without tax

## Import
import-left-out = { $count ->
    [one] One exhibit was left out: its file is not beside the export. Put the bundle’s folder “originals” there, or add it to the job file.
   *[other] { $count } exhibits were left out: their files are not beside the export. Put the bundle’s folder “originals” there, or add them to the job file.
 }
import-several = { $count } job files imported. This is the first.

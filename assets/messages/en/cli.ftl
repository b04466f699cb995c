### The command line, and the import of a dossier.

## Import of a dossier
problem-import = { $count ->
    [one] “{ $name }” was not imported: one fault. Nothing was changed.
   *[other] “{ $name }” was not imported: { $count } faults. Nothing was changed.
 }
problem-import-too-large = “{ $name }” is too large for an import file. Photos are named by their path, not written into it.
problem-import-known = “{ $title }” is here already, in whole or in part: identifiers in the file are taken. Nothing was changed. To make a copy of it, give other keys in the file.
import-syntax = This is not valid JSON, from line { $line }, column { $column } on.
import-cut = The JSON stops before its end (line { $line }, column { $column }): the file is incomplete.
import-unknown-field = Unknown field: “{ $value }”.
import-unknown-field-near = Unknown field: “{ $value }”. Did you mean “{ $near }”?
import-field-twice = This field stands here twice: keep one.
import-missing-field = This field is required, and it is missing.
import-blank = This field cannot be empty.
import-type = Expected here: { $expected }; the file has { $found }.
import-type-object = an object { "{ }" }
import-type-array = a list [ ]
import-type-string = a text in quotes
import-type-integer = a whole number
import-type-number = a number
import-type-boolean = true or false
import-type-null = null
import-choice = “{ $value }” is not one of the choices: { $choices }.
import-choice-near = “{ $value }” is not one of the choices: { $choices }. Did you mean “{ $near }”?
import-one-of = Exactly one field is needed here, one of: { $choices }.
import-date = “{ $value }” is not a date. Write it like this: 2026-11-21.
import-share = “{ $value }” is not a share of the price. Write it like this: "1/3000" or "3 %", between nothing and the whole.
import-moment = “{ $value }” is not a date and time with their offset. Write them like this: 2026-11-21T14:05:00+01:00.
import-amount = “{ $value }” is not a sum. Write it like this: "1480.00".
import-decimal-quoted = Write this number in quotes, so that it stays exact: "1480.00".
import-negative = “{ $value }”: this sum cannot be negative.
import-quantity = “{ $value }” is not a quantity. Write it like this: "42.5", with three decimals at most.
import-percent = “{ $value }” is not a rate. Write it in percent, from "0" to "100", with two decimals at most.
import-count = “{ $value }” is not a positive whole number.
import-integer = “{ $value }” is not a suitable whole number.
import-key-twice = The key “{ $value }” is taken already by { $place }.
import-no-item = No item has the key “{ $value }”.
import-no-item-near = No item has the key “{ $value }”. Did you mean “{ $near }”?
import-no-reserve = No reserve has the key “{ $value }”.
import-no-reserve-near = No reserve has the key “{ $value }”. Did you mean “{ $near }”?
import-no-objection = No objection has the key “{ $value }”.
import-no-objection-near = No objection has the key “{ $value }”. Did you mean “{ $near }”?
import-no-act = No act has the key “{ $value }”.
import-no-act-near = No act has the key “{ $value }”. Did you mean “{ $near }”?
import-line-twice = This item has a decision already: { $place }.
import-date-order = This date lies before { $other } ({ $place }).
import-estimate-order = The upper end of the range is less than the lower one.
import-rule-set = The rule set “{ $value }” is not known. Choices: fr-contract, fr-nfp-03-001, ru-consumer, free.
import-part-and-lot = An acceptance is of a part (part) or of a lot (lot), not of both.
import-origin-twice = An agreement comes from one thing: an objection, a reserve, an act or a record.
import-media-absolute = “{ $value }” is an absolute path. Write it relative to the import file.
import-media-outside = “{ $value }” leads out of the folder of the import file. Put the file into that folder, and write “/” between folders.
import-media-missing = “{ $value }” does not exist there.
import-media-no-file = “{ $value }” is not a file.
import-media-unreadable = “{ $value }” could not be read.
import-media-twice = This file is named already: { $place }.
import-no-record = No record has the key “{ $value }”.
import-no-record-near = No record has the key “{ $value }”. Did you mean “{ $near }”?
import-act-later = The act “{ $value }” comes later ({ $place }): an act cites only those before it.
import-act-unfit = The act “{ $value }” ({ $place }) is not of the kind that is needed here: { $choices }.
import-not-refused = An acceptance is held again only after one that was refused.
import-reserve-later = The reserve “{ $value }” is written in no acceptance act before this one: it cannot be lifted yet.
import-reserve-twice = This reserve has its line in this act already: { $place }.
import-after-termination = The contract was ended by { $place }: this act can no longer come after it.
import-not-understood = This value is not understood.

## Command line
cli-no-home = This user’s data folder is not known. Name one with --data.
cli-no-data = There are no data in { $folder } yet. Begin with “sans-reserve setup”, or name another folder with --data.
cli-not-found = Nothing matches “{ $what }”.
cli-ambiguous = “{ $what }” matches several things. Give one of these identifiers:
cli-ambiguous-draft = Several drafts have the provisional number “{ $what }”, each in its own job file: only the first one issued will get it. Give the job file and the number, or the identifier:
cli-sum-negative = a sum cannot be negative: write it without the minus sign, for example 1480.00
cli-sum-none = this is no sum: write it like this: 1480.00
cli-before-works = If the visit did take place before the agreed start of the works, confirm it with --before-works.
cli-before-works-no-reception = --before-works is for acceptance acts only. Nothing was changed.
cli-table-tax-excluded = Careful: by its headings, the prices of this table are without tax, while those of the contract are with tax. They were taken as they are. Check them, or begin again with --table-tax to turn the contract to prices without tax.
cli-table-tax-included = Careful: by its headings, the prices of this table are with tax, while those of the contract are understood otherwise. They were taken as they are. Check them, or begin again with --table-tax to turn the contract to prices with tax.
cli-table-currency = Careful: “{ $found }” stands beside prices of this table, while the contract is in { $own }: sums are taken over as they stand, without conversion. Check each price.
cli-table-unit-price = at { $sum } each
cli-table-lump-sum = lump sum { $sum }
cli-ink = “{ $name }” is not readable handwriting:
cli-profile = “{ $name }” is not a readable profile:
cli-device = Contractor’s computer, command line
cli-no-dossiers = No job files.
cli-counts = { $drafts ->
    [0] no draft
    [one] 1 draft
   *[other] { $drafts } drafts
 } · { $unsigned ->
    [0] nothing to sign
    [one] 1 act to sign
   *[other] { $unsigned } acts to sign
 } · { $signed ->
    [0] no act signed
    [one] 1 act signed
   *[other] { $signed } acts signed
 }{ $paper ->
    [0] {""}
   *[other] {" "}({ $paper } of them on paper, as the company says)
 } · { $exhibits ->
    [0] no exhibit
    [one] 1 exhibit
   *[other] { $exhibits } exhibits
 }
cli-profile-saved = Profile saved: { $name }.
cli-key = Certifying key: { $fingerprint } (valid until { $until }).
cli-data = Data: { $folder }
cli-imported = “{ $title }” imported: { $items ->
    [one] 1 item
   *[other] { $items } items
 }, { $acts ->
    [one] 1 act
   *[other] { $acts } acts
 }, { $exhibits ->
    [one] 1 exhibit
   *[other] { $exhibits } exhibits
 }.
cli-client = Client: { $value }
cli-site = Site: { $value }
cli-works = Works: { $value }
cli-price = Contract price: { $value }
cli-dossier = Job file: { $value }
cli-fingerprint = Fingerprint: { $value }
cli-terms = What is agreed: { $value }
cli-price-effect = Effect on the price: { $value }
cli-balance = Balance: { $value }
cli-items = Items
cli-acts = Acts
cli-exhibits = Exhibits
cli-reserves = Reserves
cli-signatories = Signatories
cli-findings = Still to do
cli-undecided = not decided yet
cli-status-draft = draft
cli-status-issued = issued, to be signed
cli-status-complete = issued
cli-status-partly_signed = partly signed
cli-status-signed = signed
cli-status-signed_on_paper = signed, on paper as stated by the company
cli-status-voided = voided
cli-added = { $count ->
    [0] No exhibit added.
    [one] One exhibit added:
   *[other] { $count } exhibits added:
 }
cli-duplicate = { $name } was in the job file already.
cli-to-sign = { $name } has not signed yet.
cli-exported = Copied to: { $path } ({ $size })
    SHA-256: { $sha256 }
cli-exported-folder = Tables written to: { $path } ({ $size })
cli-verification = What holds of { $name }:
cli-nothing-found = Nothing found.
cli-body = “{ $name }” is not what an act holds:
cli-price-now = Price now, with the agreements since: { $value }
cli-inspected = Inspected on: { $value }
cli-consequence = Consequence: { $value }
cli-proposal = What the contractor proposes: { $value }
cli-repair-price = Price of that repair: { $value }
cli-choice = The client’s choice: { $value }
cli-client-words = The client: { $value }
cli-facts = Facts: { $value }
cli-remedy = Nature: { $value }
cli-days-effect = Effect on the end, in days: { $value }
cli-new-end = New end: { $value }
cli-cause = Cause: { $value }
cli-asked = What the client is to decide: { $value }
cli-answer-by = Answer needed by: { $value }
cli-visit = Visit: { $value }
cli-visit-or = Other date proposed: { $value }
cli-place = Place: { $value }
cli-agenda = What the visit is for: { $value }
cli-remarks = Remarks: { $value }
cli-reason = Reason: { $value }
cli-to = To: { $value }
cli-subject = Subject: { $value }
cli-ends-on = End of the contract: { $value }
cli-ground = Ground: { $value }
cli-paid = Paid so far: { $value }
cli-reserve-open = to be repaired
cli-reserve-contested = contested
cli-reserve-lifted_in_part = lifted in part
cli-reserve-settled = settled by agreement
cli-reserve-lifted = lifted
cli-reserve-by = by { $number }
cli-reserve-until = by { $date }
cli-objections = Objections
cli-records = Records
cli-account-due = Asked for: { $value }
cli-account-overdue = Overdue: { $value }
cli-account-beyond = The sums asked for exceed by { $value } what the contract still leaves to ask. Check them, or have an amendment signed.
cli-account-received = Received: { $value }
cli-account-announced = Announced, not seen yet: { $value }
cli-account-open = Left to pay: { $value }
cli-account-overpaid = Overpaid: { $value }
cli-nothing-due = Nothing falls due.
cli-learning-objections = Objections: { $value }
cli-learning-settled = Settled: { $value }
cli-learning-by-agreement = By written agreement: { $value }
cli-learning-days-to-settle = Days to settle (median): { $value }
cli-learning-receptions = Acceptance acts: { $value }
cli-learning-reserves = Reserves: { $value }
cli-learning-cost = Cost: { $value }
cli-learning-by-kind = By kind
cli-learning-by-cause = By cause
cli-learning-by-trade = By trade
cli-learning-by-item = By item
cli-trade-items = { $count ->
    [0] no item
    [one] 1 item
   *[other] { $count } items
 }
cli-table-items = { $count ->
    [0] No items.
    [one] 1 item.
   *[other] { $count } items.
 }
cli-journal-head = Last hash: { $head }

## Help of the command line
help-usage = Usage:
help-commands = Commands
help-options = Options
help-arguments = Arguments
help-flag-help = Print this help.
help-flag-version = Print the version.
help-about = Acceptance of building work, in dispute too: acts with photos and reserves, issued as signed PDFs.
help-arg-data = Folder of the data; the same one as the window’s where it is not given.
help-arg-json = Print JSON.
help-arg-language = Language of what is printed, fr, en or ru; that of the profile, else of the system, where it is not given.
help-setup-about = Saves the contractor’s profile; with their first name comes the key that certifies the acts. What is not given stays as it is.
help-setup-arg-profile = Profile as JSON, with the fields of the options below.
help-setup-arg-name = Trading name.
help-setup-arg-legal-form = Legal form: EI, EURL, SARL, SAS…
help-setup-arg-trade = Trade.
help-setup-arg-company-number = Registration number (SIRET).
help-setup-arg-vat-number = Value-added tax number.
help-setup-arg-street = Street.
help-setup-arg-postal-code = Postal code.
help-setup-arg-town = Town.
help-setup-arg-country = Country, if it is to be printed.
help-setup-arg-email = E-mail address.
help-setup-arg-phone = Telephone number.
help-setup-arg-representative = Who represents the contractor and signs.
help-setup-arg-insurer = Insurer for the ten-year liability.
help-setup-arg-insurance-policy = Number of the insurance policy.
help-setup-arg-mediator = Consumer mediator, with address or site.
help-setup-arg-logo = Logo, as PNG or JPEG.
help-setup-arg-positions = Print the place where photos were taken.
help-setup-arg-original-photos = Photos at their original size in the PDF.
help-schema-about = Prints the JSON Schema of the import format.
help-import-about = Imports a job file with acts and media from a JSON file: all of it, or nothing and every fault.
help-list-about = Lists the job files, the latest change first.
help-show-about = Shows a job file or an act.
help-duplicate-about = Makes a job file with the parties, contract and items of another, without what happened in it.
help-act-about = Drafts of acts of every kind.
help-act-new-about = Begins a draft, filled with what the job file knows.
help-act-new-arg-kind = Kind of act: support_notice (on the existing support), agreement (amendment), notice (warning), convocation, reception (acceptance act), lifting (of reserves), rectification (rectifying act), statement (one-sided), letter, termination.
help-act-new-arg-from = What it comes from: an act, objection, reserve or record of the job file, by identifier, number or a part of its words.
help-act-new-arg-template = Template of a letter: blank, acknowledgement, restatement, proposal, counter_deadline, statement_notice, payment_reminder, formal_notice_to_pay, request_to_lift, retention_release, change_price, after_incident.
help-act-save-about = Saves a draft as a file has it.
help-act-save-arg-file = What it holds, as JSON: the “act.body” that “show --json” prints.
help-act-delete-about = Deletes a draft.
help-record-about = Records of a job file: contacts, wishes, rounds of corrections, sums due and received, incidents.
help-record-add-about = Adds an entry. Which options count depends on its kind.
help-record-add-arg-kind = Kind: contact (call, message, letter), change_request (client’s request), correction_round, due (sum due), receipt (sum received), incident.
help-record-add-arg-words = What was said, wished or done; for a sum due, what it is for.
help-record-add-arg-at = When, with its offset: 2026-11-21T14:05:00+01:00; now where it is not given.
help-record-add-arg-amount = Sum due or received: 1480.00.
help-record-add-arg-price = Price of a change request or of a round.
help-record-add-arg-days = Days that a change adds.
help-record-add-arg-deposit = The sum due or received is the deposit at the order.
help-record-add-arg-due-on = By when a sum is due.
help-record-add-arg-done-on = When a round was done.
help-record-add-arg-item = Item that it is about: its identifier, its place in the contract from 1, or a part of its name.
help-record-add-arg-about = What a contact is about: an act, objection, reserve or record, by identifier, number or a part of its words.
help-record-add-arg-pays = The sum due that a receipt pays: its identifier, its place, or a part of its words.
help-record-add-arg-retention-of = The acceptance act whose retention a payment pays back: identifier, number or a part of its title.
help-record-add-arg-channel = Channel of a contact: on_site, letter, registered_letter, phone, email, message.
help-record-add-arg-person = With whom.
help-record-add-arg-incoming = The contact came from the client’s side.
help-record-add-arg-answered = Somebody answered.
help-record-add-arg-outside-terms = Outside the agreed hours or channels.
help-record-add-arg-opposes-release = The client opposes the release of the retention of the act that it is about.
help-record-add-arg-means = By which means a sum came: transfer, cheque, cash.
help-record-add-arg-proof = Number of the registered letter or of the payment.
help-record-add-arg-seen = The money was seen on the account.
help-record-add-arg-witnesses = Who saw or heard an incident.
help-record-add-arg-pause = The pause that was taken.
help-record-list-about = Lists the records of a job file, with its account.
help-record-delete-about = Deletes an entry.
help-record-delete-arg-record = Its identifier, as “record list” prints it.
help-deadlines-about = Lists what falls due in all job files, overdue first.
help-deadlines-arg-ics = Writes them as a calendar (.ics) to a file or folder instead.
help-dispute-about = Writes everything of a job file in time order, as one PDF.
help-dispute-arg-path = A file, or a folder.
help-learning-about = Counts and costs of disputes, by kind, cause, trade and item.
help-blank-about = Writes the empty form of an act, to print.
help-blank-arg-kind = Kind of act: support_notice (on the existing support), agreement (amendment), notice (warning), convocation, reception (acceptance act), lifting (of reserves), rectification (rectifying act), statement (one-sided), letter, termination.
help-blank-arg-dossier = With the parties of this job file.
help-blank-arg-path = A file, or a folder.
help-data-about = Writes all data out: as one JSON file, or as tables.
help-data-arg-path = A file or folder.
help-data-arg-dossier = One job file only.
help-data-arg-tables = As CSV files, one for each table, in a folder; one JSON file otherwise.
help-trades-about = Lists by trade: usual items, criteria, words for a defect.
help-trades-list-about = Shows the lists, or the items of one.
help-trades-list-arg-trade = Key of a list.
help-trades-export-about = Writes a list to a file.
help-trades-export-arg-trade = Key of a list.
help-trades-export-arg-path = A file, or a folder.
help-trades-import-about = Takes in a list from a file.
help-trades-import-arg-replace = In place of your own under the same key.
help-table-about = Items from a table: a CSV file, a quote, a spreadsheet.
help-table-preview-about = Shows what would become of each line; nothing is changed.
help-table-add-about = Adds the items of a table to a job file.
help-table-add-arg-lines = Only these lines, parted by commas, as “table preview” numbers them.
help-table-add-arg-table-tax = The contract turns to prices with or without tax, as the headings of the table say.
help-rules-about = The rule sets, with what they say and their sources.
help-rules-arg-key = One of them.
help-attach-about = Takes files into a job file as exhibits.
help-attach-arg-item = Item they belong to: its identifier, its place in the contract from 1, or a part of its name.
help-attach-arg-reserve = Reserve they belong to: its identifier, its number in the latest acceptance act, or a part of its text.
help-attach-arg-caption = What they show.
help-attach-arg-explains = They show the cause, not only the state.
help-seal-about = Issues an act: freezes, numbers and certifies it. With --sign, puts a signature onto it.
help-seal-arg-before-works = Confirms that the visit took place before the agreed start of the works.
help-seal-arg-sign = Who signs: the name of a signatory of the act.
help-seal-arg-ink = Their handwriting, as JSON: { "{" }"aspect": 3.0, "strokes": [[{ "{" }"x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0{ "}" }]]{ "}" }.
help-seal-arg-consent = They read the act, and agree to the text that “show” prints for them.
help-certificate-about = Writes the certificate by which a PDF reader recognises your company’s acts.
help-certificate-arg-path = A file or a folder.
help-export-about = Copies the issued file of an act.
help-export-arg-path = A file, or a folder.
help-verify-about = Says what holds of a PDF, of an act’s file, or of the data. A PDF needs no data folder.
help-verify-arg-store = The journal, and what stands against it.
help-search-about = Finds job files, acts, reserves, objections and exhibits.
help-journal-about = The journal of everything that was done.
help-journal-verify-about = Recomputes the chain of the journal.
help-demo-about = Does the whole job on a sample job file: issue, sign, export, verify. Without --data, in a data folder of its own.
help-demo-arg-to = Where the signed PDF goes: a file or folder; the present folder where it is not given.
help-exit-codes = Exit codes:
    { "  0" }  done; for verify: everything that was checked holds
    { "  1" }  refused, with the reasons; for verify: something does not hold, or is to be looked at (⚠); for table preview: a line cannot be taken over
    { "  2" }  the command line was not understood
    { "  3" }  not found: a job file, an act, a file
    { "  4" }  damaged or unreadable
    { "  5" }  the data folder is open in another instance
    { "  6" }  the data come from a newer version
    { "  7" }  the disk is full, or refuses to be read or written

    JOB-FILE and ACT are an identifier, the number of an act, or a part of a title or client’s name that fits only one.
    The number of a draft is provisional, and other job files may have it too: write JOB-FILE/NUMBER then.

## Command line: what proves
cli-passphrase = Passphrase of the key:
cli-passphrase-new = New passphrase:
cli-passphrase-again = The same once more:
cli-passphrase-copy = Passphrase of the copy:
cli-passphrase-p12 = Passphrase of the certificate:
cli-passphrase-differs = The two passphrases differ.
cli-passphrase-missing = A passphrase is needed: give it in a file (see the help of the command), by the variable { $variable } for that of the key, or in a terminal.
cli-key-none = There is no key yet. It is made with the name of the company: “sans-reserve setup”.
cli-key-gone = With a copy of the key: sans-reserve keys restore FILE. Without one: sans-reserve keys replace --lost --reason "…" makes another key, which the old one does not hand over to.
cli-key-subject = In the name of: { $value }
cli-key-unprotected = Without a passphrase: who has this data folder can certify with it.
cli-key-locked = Protected by a passphrase.
cli-key-open = Protected by a passphrase, open.
cli-key-former = Keys before it
cli-proof-none = Nothing proves it yet.
cli-timestamp-none = No act waits for a timestamp.
cli-timestamping = Timestamp authority: { $address }
cli-timestamping-off = No timestamp authority is chosen.
cli-timestamping-automatic = Asked by itself at each signature.
cli-timestamping-asked = Asked only when you ask.
cli-timestamping-untrusted = No certificate is given for it: its name is told as unknown.
cli-timestamping-waiting = { $count ->
    [0] No act waits for a timestamp.
    [one] 1 act waits for a timestamp.
   *[other] { $count } acts wait for a timestamp.
 }
cli-may-bind = It can be bound to the act, with --bind.
cli-other-name = To confirm: the same command with --other-name
cli-paper-no-act = No act was recognised on these pages. Name it with --act.
cli-bundle-contractor = Company: { $value }
cli-bundle-made = Made: { $value }
help-arg-passphrase-file = File whose first line is the passphrase of the key; else the variable SANS_RESERVE_PASSPHRASE, else the terminal.
help-sign-about = One signatory signs an issued act: by hand, or with a certificate of their own (PKCS#12).
help-sign-arg-who = Who signs: the name of a signatory of the act.
help-sign-arg-p12 = Their certificate with its key (.p12, .pfx).
help-sign-arg-p12-passphrase-file = File whose first line is the passphrase of the certificate; else the terminal.
help-sign-arg-ink = Their handwriting, as JSON, as for “seal”.
help-sign-arg-consent = They read the act, and agree to the text that “show” prints for them; with a certificate, to the one that this command prints without this option.
help-sign-arg-other-name = Confirm that this person does sign with a certificate that bears another name.
help-keys-about = The key that certifies the acts.
help-keys-show-about = Shows the key, and those before it.
help-keys-protect-about = Protects the key with a passphrase, or asks for none any more.
help-keys-protect-arg-new-passphrase-file = File whose first line is the new passphrase; else the terminal.
help-keys-protect-arg-none = Without a passphrase from now on.
help-keys-unlock-check-about = Says whether the passphrase opens the key; nothing is changed.
help-keys-export-about = Writes a copy of the key, protected by a passphrase.
help-keys-export-arg-path = A file or a folder.
help-keys-export-arg-new-passphrase-file = File whose first line is the passphrase of the copy; else the terminal.
help-keys-restore-about = Takes in a copy of the key; its passphrase protects it from now on.
help-keys-restore-arg-copy-passphrase-file = File whose first line is the passphrase of the copy; else the terminal.
help-keys-replace-about = Makes a new key, to which the old one hands over by a signed statement.
help-keys-replace-arg-reason = Why.
help-keys-replace-arg-lost = The old key, or its passphrase, is lost: it cannot sign that it hands over.
help-timestamp-about = Asks the chosen authority for a timestamp.
help-timestamp-arg-act = Number of an act.
help-timestamp-arg-pending = Every act that waits for one.
help-timestamping-about = Which timestamp authority is asked.
help-timestamping-show-about = Shows the chosen authority.
help-timestamping-set-about = Chooses the authority.
help-timestamping-set-arg-url = Its address.
help-timestamping-set-arg-trust = Certificates to trust for it, PEM.
help-timestamping-set-arg-automatic = Ask it by itself at each signature.
help-timestamping-off-about = Asks no authority any more.
help-returned-about = Says what happened to a PDF that came back, and binds it to its act.
help-returned-arg-bind = Bind it to its act.
help-phone-about = Lets one phone on the same network take photos into an act, or its signatory read and sign it.
help-phone-arg-sign = Who signs: the name of a signatory of the act. Without it, the phone takes photos.
help-phone-arg-address = Address of this computer on which the link is opened; the likeliest where it is not given.
cli-phone-end = The link closes by itself after use, or after ten minutes without any; Ctrl-C closes it at once.
cli-phone-networks = Possible addresses (--address):
help-paper-about = Recognises scans and photos of signed pages, and binds them to their act.
help-paper-arg-act = The act whose pages they are, where no mark tells.
help-paper-arg-bind = Bind them to the act.
help-paper-arg-signed = Who signed by hand; may be repeated.
help-paper-arg-on = On which day: 2026-11-21.
help-paper-arg-incomplete = Bind them though pages are missing or were not recognised.
help-bundle-about = Writes everything that proves a job file, as one zip file.
help-bundle-arg-path = A file or a folder.
help-open-about = Shows an evidence bundle, or the act inside a PDF, and what holds of it; nothing is changed.
help-verify-arg-dossier = Everything in a job file.

## A command line that is misread
cli-word-none = write one of these words: { $choices }
misread-choice = “{ $value }” does not fit { $argument }. Write one of these words: { $why }.
misread-date = “{ $value }” is not a date for { $argument }. Write it like this: 2026-11-21.
misread-moment = “{ $value }” is not a date and time for { $argument }. Write them like this: 2026-11-21T14:05:00+01:00.
misread-value-why = “{ $value }” does not fit { $argument }: { $why }
misread-value = “{ $value }” does not fit { $argument }. Check what you wrote.
misread-no-value = { $argument } takes a value: write it after it.
misread-no-choice = { $argument } takes a value. Write one of these words: { $choices }.
misread-unknown = “{ $argument }” is not known here. Take it away, or correct it.
misread-nearest = Did you mean “{ $nearest }”?
misread-command = There is no command “{ $command }”.
misread-missing = Missing: { $arguments }. Add it.
misread-no-command = The command is missing: say what is to be done.
misread-conflict = { $argument } does not go with { $other }: keep one of them.
misread-twice = { $argument } is written twice: keep one of them.
misread-count = { $argument } has the wrong number of values: correct them.
misread-other = The command line is not understood.
misread-help = With --help at its end, the command says what it expects. Nothing was done.

help-choices = One of these words: { $choices }.
help-default = Where it is not given: { $default }.
help-any-file = The file.
help-any-files = The files.
help-any-title = Its title.
help-any-dossier = The job file: its identifier, its title, or a part of its title or of the client’s name.
help-any-act = The act: its identifier, its number, JOB-FILE/NUMBER, or a part of its title; of a job file, its only act or its only draft.
help-any-dossier-act = A job file or an act: identifier, number, title, or a part of the title.
help-any-file-act = A file, or an act: identifier, number, or a part of the title.
help-any-words = The words to look for.
help-any-exhibit = The exhibit: its number, its identifier, or a part of its caption or file name.
help-value-command = COMMAND
help-value-options = OPTIONS…
help-value-dir = DIR
help-value-file = FILE
help-value-files = FILES
help-value-language = LANGUAGE
help-value-path = PATH
help-value-name = NAME
help-value-dossier = JOB-FILE
help-value-act = ACT
help-value-dossier-act = JOB-FILE|ACT
help-value-file-act = FILE|ACT
help-value-title = TITLE
help-value-kind = KIND
help-value-template = TEMPLATE
help-value-what = WHAT
help-value-days = DAYS
help-value-witnesses = WITNESSES
help-value-proof = PROOF
help-value-date = DATE
help-value-moment = MOMENT
help-value-sum = SUM
help-value-words = WORDS
help-value-means = MEANS
help-value-channel = CHANNEL
help-value-record = RECORD
help-value-pause = PAUSE
help-value-item = ITEM
help-value-person = PERSON
help-value-reserve = RESERVE
help-value-caption = CAPTION
help-value-reason = REASON
help-value-url = URL
help-value-address = ADDRESS
help-value-lines = LINES
help-value-key = KEY
help-value-trade = TRADE
help-value-vat-number = NUMBER
help-value-company-number = NUMBER
help-value-insurance-policy = NUMBER
help-value-postal-code = CODE
help-value-legal-form = FORM
help-value-street = STREET
help-value-town = TOWN
help-value-country = COUNTRY
help-value-email = EMAIL
help-value-phone = PHONE
help-value-representative = NAME
help-value-insurer = NAME
help-value-mediator = NAME
help-value-exhibit = EXHIBIT
help-value-place = PLACE
help-value-spot = X,Y
help-value-area = X,Y,W,H
help-value-length = MM
help-annotation-about = Annotations over photos: arrows, circles, measures, texts, numbers of reserves, blurred areas. Originals stay as they are.
help-annotation-list-about = Lists the annotations of a job file, each as it is written for “annotation add”.
help-annotation-list-arg-exhibit = One exhibit only: its number, its identifier, or a part of its caption.
help-annotation-add-about = Annotates a photo. Places are percentages of its width and height, from the top left corner.
help-annotation-add-arg-kind = Kind: arrow, ellipse, measure, text, marker (the number of a reserve), blur.
help-annotation-add-arg-from = Where an arrow or a measure begins: 12.5,40.
help-annotation-add-arg-to = Where it ends: 30,42.
help-annotation-add-arg-area = What an ellipse surrounds or a blur hides, by its corner, width and height: 10,10,25,20.
help-annotation-add-arg-at = Where a text or the number of a reserve stands: 50,50.
help-annotation-add-arg-words = The words of a text.
help-annotation-add-arg-value = What a measure says, in millimetres: 8 or 8.5.
help-annotation-add-arg-over = Over which length, in millimetres.
help-annotation-add-arg-tolerance = The most that the criterion allows, in millimetres.
help-annotation-add-arg-reserve = The reserve whose number it is: identifier, number in the latest acceptance act, or a part of its text.
help-annotation-add-arg-file = A list of annotations as JSON, as “annotation list --json” prints them, in the place of the options.
help-annotation-delete-about = Takes one annotation off a photo, or all of them.
help-annotation-delete-arg-place = Its place, as “annotation list” prints it.
help-annotation-delete-arg-all = All annotations of the exhibit.
cli-annotations-of = Exhibit { $number }: { $name }
cli-annotations-none = No photo is annotated.
cli-annotations-file = “{ $name }” is not a list of annotations.
cli-annotation-place = This exhibit has no annotation { $place }: it has { $count }.
cli-spot = a place is given in per cent, from 0 to 100, like this: 12.5,40
cli-area = an area is given in per cent, by its corner, width and height, like this: 10,10,25,20
cli-length = a length is given in millimetres, like this: 8 or 8.5
help-place-about = Says where the data lie, or chooses another folder for them.
help-place-arg-folder = The folder: an empty one for a first start, or one that the data were copied to.
help-place-arg-usual = Goes back to the usual folder.
help-value-folder = FOLDER
cli-place-chosen = The data will lie in { $folder }.

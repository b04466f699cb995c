### The window. Its texts begin with “window-”.

## The window
window-app-name = Sans Réserve
window-title-in = { $title } · Sans Réserve
window-unreachable = The program does not answer
window-close = Close
window-cancel = Cancel
window-create = Create
window-add = Add
window-done = Done
window-later = Later
window-begin = Begin
window-open = Open
window-remove = Remove
window-remove-named = Remove “{ $name }”
window-previous = Previous
window-next = Next
window-yes = Yes
window-no = No
window-none = none
window-and-more = and { $count } more
window-plus-count = + { $count }
window-choose-none = (to be chosen)
window-actions = Actions
window-name = Name
window-note = Remark
window-reason = Reason
window-count = Number
window-from = From
window-until = Until
window-source = Source
window-phone = Telephone
window-email = E-mail
window-street = Street
window-postal-code = Postal code
window-town = Town
window-country = Country
window-date-unknown = date unknown
window-near-today = today
window-near-yesterday = yesterday
window-near-tomorrow = tomorrow
window-near-day = { $day } { $month }
window-field-not-a-number = This is not a number.
window-field-negative = This number cannot be negative: write it without a minus sign.
window-field-not-a-date = This is not a date: write for example 21/11/2026, 3 Nov or tomorrow.
window-field-not-a-time = This is no time of day: write for example 14:05.
window-time-pattern = hh:mm
window-date-open = Calendar
window-date-month-before = Month before
window-date-month-after = Month after
window-date-today = Today
window-date-with-weekday = { $weekday } { $date }
window-weekday-1 = Monday
window-weekday-2 = Tuesday
window-weekday-3 = Wednesday
window-weekday-4 = Thursday
window-weekday-5 = Friday
window-weekday-6 = Saturday
window-weekday-7 = Sunday
window-date-pattern = dd/mm/yyyy
window-date-digits = { $day }/{ $month }/{ $year }
window-back = Back
window-saved-but-unreadable = A value cannot be read: it is not saved

## The bar
window-saved = Saved
window-saving = Saving…
window-save-failed = Not saved: { $reason }
window-save-retry = Try again
window-undo = Undo
window-undo-named = Undo: { $what } (Ctrl Z)
window-undo-nothing = Nothing to undo
window-redo-named = Redo: { $what } (Ctrl Shift Z)
window-redo-nothing = Nothing to redo
window-settings = Settings
window-search = Search or do
window-search-placeholder = Search a job, a word of the client, an action…
window-search-key = Ctrl K
window-search-results = Results
window-search-none = Nothing matches “{ $words }”.

## The start
window-dossiers = Job files
window-new-dossier = New job file
window-import = Import a job…
window-import-refused = The file was not imported
window-open-sample = Open the sample job
window-sample-being-made = The sample is being made…
window-no-dossiers = No job file yet
window-no-dossiers-hint = A job file holds one client, one site and one contract. Begin with yours, or look at the sample.
window-count-drafts = { $count ->
        [one] 1 draft
       *[other] { $count } drafts
    }
window-count-unsigned = { $count } to sign
window-count-signed = { $count } signed{ $paper ->
        [0] {""}
       *[other] {" "}({ $paper } on paper)
    }
window-count-exhibits = { $count ->
        [one] 1 exhibit
       *[other] { $count } exhibits
    }
window-client-name = Name of the client
window-client-name-example = Mrs Claire Marchand
window-dossier-title = Name of the job file
window-dossier-title-optional = Name of the job file (optional)
window-dossier-title-example = Marchand house, Lices street
window-dossier-title-for = { $client } job
window-welcome = Welcome
window-welcome-hint = Your company heads every act. Address, insurance and logo can wait.
window-welcome-invented = Enter your company
window-welcome-invented-hint = The company entered at present, { $name }, is the sample’s: it is invented, and your acts would bear its name. Yours replaces it entirely.

## The chain of acts
window-chain = Acts of the job file
window-client-unnamed = Client to be named
window-contractor-unnamed = Contractor to be named
window-act-reception-short = Acceptance act
window-status-draft = draft
window-status-issued = to be signed
window-status-partly_signed = partly signed
window-status-signed = signed
window-status-signed_on_paper = signed, on paper as stated by the company
window-status-voided = voided
window-new-act = New act
window-new-reception-hint = The client accepts, accepts with reserves or refuses the works.
window-new-agreement-hint = Extra work, price, date: what both sides agree.
window-new-objection-hint = What the client says is wrong, and your answer.
window-objection = Objection
window-objection-short = Objection, { $kind }
window-due = Due

## The job file
window-section-contract-items = Items of the contract
window-section-contract = Contract
window-section-documents = Documents
window-site = Site
window-site-as-client = Use the client’s address
window-works = Nature of the works
window-works-placeholder = renovation of the first floor, joinery
window-architect-present = An architect follows the works
window-document-language = Language of the documents for the client
window-dossier-bin = Move the job file to the bin
window-example = Sample
window-sample-bin = Remove the sample
window-sample-bin-hint = The sample can be removed at any time, even signed: its company is invented, and its acts count in no series. It stays in the bin.
window-company-number-if-company = Company number (if a company)
window-representative-if-company = Representative (if a company)
window-contract-reference = Reference of the quote
window-contract-reference-placeholder = Quote D-2026-118
window-contract-date = Accepted on
window-contract-start = Agreed start
window-contract-end = Agreed end
window-contract-price = Agreed price
window-contract-retention = Retention
window-contract-terms = Written terms of working
window-price-kind = Kind of price
window-price-firm = Firm price
window-price-estimate = Estimate
window-price-low = Lower estimate
window-price-high = Upper estimate
window-tax = Tax
window-tax-included = Tax included
window-tax-excluded = Before tax
window-tax-not_applicable = No tax applies
window-tax-included-hint = Sums include tax.
window-tax-excluded-hint = Sums are before tax.
window-tax-not_applicable-hint = No value-added tax applies.
window-with-tax-included = { $sum }, tax included
window-with-tax-excluded = { $sum }, before tax
window-with-tax-not_applicable = { $sum }
window-currency = Currency
window-currency-EUR = euro (€)
window-currency-CHF = Swiss franc (CHF)
window-currency-GBP = pound sterling (£)
window-currency-USD = dollar ($)
window-currency-RUB = rouble (₽)
window-deposit = Deposit
window-rule-set = Rules
window-column-name = Item
window-column-description = Description
window-column-quantity = Quantity
window-column-unit = Unit
window-column-unit_price = Unit price
window-column-lump_sum = Amount
window-items-hint = Enter goes to the next row, Alt ↑ or ↓ moves the row; rows of a spreadsheet can be pasted here.
window-item-new = New item…
window-item-number = Number
window-item-unnamed = Unnamed item
window-item-details = Criteria, lot, sample
window-item-details-of = Criteria, lot and sample of “{ $name }”
window-item-cited = An act or exhibit cites this item: it stays.
window-criteria = Acceptance criteria
window-criteria-placeholder = plumb to 2 mm over 2 m, closes without effort
window-location = Location
window-lot = Lot
window-sample = Reference sample
window-sample-placeholder = light oak, sample 3, signed
window-sample-agreed-on = Agreed on
window-sample-add = Reference sample
window-sample-remove = No sample
window-move-up = Move up
window-move-down = Move down
window-item-move = Move “{ $name }”
window-item-move-hint = Drag to move the row (by keyboard: Alt ↑ or ↓)
window-sum-items = Items ({ $count })
window-sum-contract = Contract price
window-start-reception = New acceptance act
window-continue-reception = Continue the acceptance act

## The act
window-number = no. { $number }
window-number-provisional = provisional no. { $number }
window-edit-in-dossier = Edit in the job file
window-visit-summary = { $date }, { $time }, { $place }
window-visit-on-site = on site
window-visit-unset = date to be given
window-section-items = Items
window-section-decision = Client’s decision
window-section-visit = Visit
window-section-handed = Handed over
window-section-money = Money
window-section-guarantees = Guarantees
window-section-signatories = Signatories
window-section-print = Printing
window-section-cited = Acts cited
window-section-subject = Subject
window-section-effects = Effects
window-section-incomplete = something is missing
window-item = Item
window-amount = Amount
window-exhibits = Exhibits
window-client-decision = Client’s decision
window-client-decision-on = Client’s decision on “{ $name }”
window-key-hint = { $what } ({ $key })
window-decision-none = to decide
window-decision-accepted = accepted
window-decision-accepted_with_reserve = with reserve
window-decision-refused = refused
window-decision-not_inspected = not inspected
window-decision-reserves = { $count ->
        [one] reserve { $first }
       *[other] { $count } reserves
    }
window-exhibits-of = Exhibits: { $name }
window-exhibits-of-count = Exhibits of “{ $name }”: { $count }
window-item-note = Remark printed under the item
window-item-note-add = Add a remark
window-item-note-add-to = Add a remark to “{ $name }”
window-reserve-another = Another reserve
window-reserve-add-to-item = Another reserve on this item
window-reserve-general-add = Reserve on the whole
window-accept-rest = { $count ->
        [one] Accept the remaining item
       *[other] Accept the { $count } remaining items
    }
window-leave-rest = Not inspected for the rest
window-items-left-out = Not in this act:
window-reserve-number = Reserve { $number }
window-reserve-kind = Kind of reserve
window-reserve-details = Place and cause
window-reserve-remove = Remove the reserve
window-reserve-remove-number = Remove reserve { $number }
window-reserve-remove-sure = Remove this reserve and its words
window-reserve-without-words = without the client’s words
window-client-words = The client’s words
window-client-words-placeholder = What the client says, in their words
window-contractor-answer = Contractor’s answer
window-contractor-words = The contractor’s answer
window-contractor-words-placeholder = What the contractor answers
window-contractor-words-contested = The facts and reasons, with the exhibits that show them
window-answer-accepted = Accepted
window-answer-contested = Contested
window-answer-accepted-tag = accepted
window-answer-contested-tag = contested
window-remedy = Agreed remedy
window-remedy-placeholder = planing and cover strip, no extra cost
window-deadline = No later than
window-link-exhibits = Tie exhibits
window-place = Exact place
window-place-placeholder = corridor side, at the top
window-cause = Cause found
window-cause-placeholder = the wall is 14 mm out of plumb over 2 m
window-answerable = Attributed to
window-answerable-short = attributed to: { $who }
window-decision-hint = The client is the author of the acceptance; the title of the act follows their decision.
window-reception-without_reserve = Accepted without reserve
window-reception-without_reserve-hint = the works are accepted as they are
window-reception-with_reserves = Accepted with reserves
window-reception-with_reserves-hint = accepted, with the reserves written
window-reception-refused = Refused or postponed
window-reception-refused-hint = with the client’s reasons
window-effective-on = Takes effect on
window-completed-on = Works completed on
window-postponed-to = Postponed to
window-refusal-reasons = Client’s reasons
window-visit-date = Date of the visit
window-visit-from = From
window-visit-to = To
window-visit-place = Place
window-scope = Scope
window-scope-whole = All of the works
window-scope-partial = A part
window-scope-lot = One lot
window-scope-description = Part received
window-scope-lot-named = lot { $name }
window-scope-partial-named = partial, { $description }
window-attendance = Present, absent, excused
window-attendance-add = Add a person
window-capacity = Capacity
window-presence = Presence
window-convocation-sent = The parties were convened
window-convocation-date = Convened on
window-convocation-means = Means
window-convocation-proof = Proof
window-means-registered = registered letter
window-means-email = e-mail
window-means-by-hand = by hand
window-means-phone = telephone
window-handed-what = Document or object
window-handed-acknowledged = received by the client
window-handed-add = Add a document or object
window-handed-keys = Keys
window-handed-manual = Operating notice
window-handed-maintenance = Maintenance notice
window-handed-certificate = Certificate of decennial insurance
window-advice = Advice given
window-advice-placeholder = drying time, maintenance, first heating
window-sum-works = Works
window-sum-works-long = Works of this act
window-item-included = included
window-item-included-hint = Included in the price agreed for the whole: no price of its own.
window-sum-items-included = { $count } included in the price
window-sum-price = Contract price
window-sum-share = Share of the contract price
window-sum-untold = to be stated
window-share = Share of the agreed price for what is accepted
window-share-hint = Price agreed for the whole: { $price }. Some accepted items have no price of their own and others are not accepted: agree on the share with the client.
window-sum-agreements = Written agreements
window-sum-reductions = Reductions
window-sum-penalties = Penalties
window-sum-paid = Paid so far
window-sum-settled = of which for earlier acceptances
window-sum-paid-long = Paid so far
window-sum-retention = Retention { $rate }
window-sum-balance = Balance due
window-sum-carried = For the remaining works
window-sum-overpaid = Overpaid
window-retention = Retention
window-retention-kept = A retention is kept
window-retention-rate = Rate
window-retention-holder = Holder
window-retention-holder-placeholder = the client, a notary, a bank
window-retention-released = Released on
window-penalties-claimed = Penalties are claimed
window-penalties-sum = Penalties that count
window-penalties-asked = Asked for by the client
window-penalties-note = Computation or reason
window-penalties-waived = The client waives them
window-reduction = Price reduction
window-reduction-add = Add a price reduction
window-reduction-for = For
window-reduction-general = the whole
window-reduction-in-account = See the account
window-guarantees-hint = Computed from the rules of the contract; every value can be changed. This is not legal advice.
window-guarantees-compute = Compute
window-guarantee = Guarantee
window-guarantee-reason = Why other dates than the rules give ({ $from } to { $until })
window-guarantee-add = Add a guarantee
window-signatories-hint = Each signs for themselves, in their own field.
window-signatory-add = Add a signatory
window-signed-at = signed on { $at }
window-signature-awaited = signature awaited
window-originals = Number of originals
window-cited-hint = The act will name these agreements and objections.
window-cited-agreement = Written agreement { $number } of { $date }
window-cited-objection = Objection ({ $kind }) of { $date }, { $state }
window-print-original-photos = Photos at their original size (larger file)
window-print-positions = Print where the photos were taken
window-draft-delete = Delete this draft
window-draft-deleted = Draft deleted.
window-decided = { $decided } of { $items } decided, { $reserves ->
        [one] 1 reserve
       *[other] { $reserves } reserves
    }
window-missing-count = { $count ->
        [one] 1 thing is missing
       *[other] { $count } things are missing
    }
window-missing-none = Nothing is missing
window-missing-none-long = Nothing is missing: the act can be read and signed.
window-advice-count = { $count ->
        [one] 1 piece of advice
       *[other] { $count } pieces of advice
    }
window-findings = What is missing
window-findings-blockers = To be completed before signing
window-findings-advice = Advice
window-read-and-sign = Read and sign
window-read-and-export = Read and hand over
window-issued-at = Act { $number } issued on { $at }; it no longer changes.
window-voided-at = Act voided on { $at }: { $reason }
window-fingerprint = Fingerprint { $fingerprint }
window-void = Void this act
window-void-hint = The act keeps its number and is marked as voided, with the reason. Only an act that the client has not signed can be voided.

## Keys
window-keys-help = Keyboard
window-key-shift = Shift
window-key-escape = Esc
window-key-home = Home
window-key-end = End
window-keys-accept = accept the item
window-keys-reserve = accept with a reserve
window-keys-refuse = refuse
window-keys-not-inspected = not inspected
window-keys-rows = previous, next item; a decision leads on by itself to the next one without
window-keys-leave-field = leave a field
window-keys-search = search
window-keys-undo = undo
window-keys-redo = redo
window-keys-paste = paste a photo onto the current item
window-keys-help-open = these keys

## The written agreement
window-agreement-subject = Subject of the agreement
window-agreement-subject-placeholder = extra cupboard under the stairs
window-agreement-origin = Origin
window-origin-change = Change of the contract
window-agreement-facts = Facts accepted by both sides
window-facts-placeholder = what nobody disputes, nothing else
window-agreement-terms = What is agreed
window-agreement-items = Items concerned
window-price-effect = Effect on the price
window-days-effect = Effect, in calendar days
window-new-end = New end
window-agreed-on = Agreed on
window-price-after = Contract price after this agreement: { $price }

## The objection
window-objection-received = Received on
window-objection-channel = By which channel
window-objection-kind = Subject
window-objection-item = Item concerned
window-objection-item-none = the whole job
window-objection-state-received = received
window-objection-state-understood = understood
window-objection-state-answered = answered
window-objection-state-proposed = proposals made
window-objection-state-agreed = agreed
window-objection-state-contested = contested
window-objection-state-done = done
window-objection-state-confirmed = confirmed by the client
window-objection-delete = Delete this objection
window-objection-foot = Two voices, four steps: the facts, the client, the contractor, the proposals.
window-step-facts = The situation
window-step-facts-hint = Facts that both sides accept
window-step-proposals = Proposals
window-restatement = If I understood you correctly, …
window-restatement-placeholder = you expected an even gap around the door
window-restatement-confirmed = The client confirms:
window-proposal-number = Proposal { $number }
window-proposal-chosen = chosen
window-proposal-add = Add a proposal

## Exhibits
window-exhibits-counted = { $photos ->
        [one] 1 photo
       *[other] { $photos } photos
    }{ $others ->
        [0] { "" }
        [one] , 1 other
       *[other] , { $others } others
    }
window-add-photos = Add photos
window-add-photos-hint = or drop files here or on an item, or paste
window-intake-progress = Taking exhibits in: { $done } of { $total }
window-intake-done = { $count ->
        [one] 1 exhibit kept.
       *[other] { $count } exhibits kept.
    }
window-intake-cancelled = Stopped: { $count ->
        [one] 1 exhibit kept.
       *[other] { $count } exhibits kept.
    }
window-intake-duplicates = { $count ->
        [0] No new exhibit
        [one] 1 exhibit kept
       *[other] { $count } exhibits kept
    }, { $duplicates } already in the job file.
window-intake-refused = { $count ->
        [one] 1 file was not taken in.
       *[other] { $count } files were not taken in.
    }
window-bin = Bin
window-bin-open = Bin ({ $count })
window-bin-leave = Back to the exhibits
window-to-bin = Move to the bin
window-restore = Restore
window-caption = Caption
window-caption-of = Caption of exhibit { $number }
window-caption-placeholder = What does it show?
window-caption-next = Enter: caption of the next exhibit
window-captured-short = { $date }, { $time }
window-capture-unknown = capture time unknown
window-explains = explains the cause
window-shows = shows an item, a reserve or an objection
window-exhibit-outside = not in the act
window-exhibit-join = Attach to the act
window-exhibit-open = Open exhibit { $number }, { $caption }
window-exhibit-titled = Exhibit { $number }
window-exhibit-not-shown = This file is kept as it is; it cannot be shown here.
window-video-not-played = This video cannot be played in the window; the original is kept as it is.
window-exhibit-links = What it shows
window-exhibit-cited = An issued act cites this exhibit: it stays.
window-link-picker-hint = Tick the exhibits to attach, then those that explain the cause.
window-link-picker-empty = This job file has no photos yet. Add some here: they are attached at once.
window-target-act = The act: { $title }
window-target-reserve = Reserve { $number }: { $words }
window-target-objection = Objection ({ $kind })
window-fact-captured = Captured
window-fact-grade = Times
window-fact-received = Received
window-fact-modified = File modified
window-fact-device = Device
window-fact-dimensions = Dimensions
window-fact-duration = Duration
window-fact-position = Position
window-fact-file = File
window-fact-hash = SHA-256

## Read and sign
window-pages = Pages of the act
window-pages-being-drawn = The pages are being drawn…
window-page-being-drawn = Page { $page } is being drawn…
window-page-unread = Page { $page } is still to be read
window-pages-lost = The file can no longer be read here. Close this page and open it again; nothing has been changed.
window-page-of = Page { $page } of { $pages }
window-back-to-act = Back to the act
window-issue-title = Read again, then issue
window-issue-explained = These are the pages as they will be signed. Until the act is issued, everything can still be corrected.
window-issue-fact-frozen = Once issued, the act cannot be changed: a mistake is corrected by another act.
window-issue-fact-number = It is given its final number, normally { $number }.
window-issue-fact-sign = The contractor certifies it; then each reads and signs.
window-issue = Issue and certify
window-issuing = Issuing…
window-signing-now = Reads and signs now
window-sign-step-read = Read to the end
window-read-progress = { $seen ->
        [one] { $seen } page
       *[other] { $seen } pages
    } of { $pages } read; scroll each down to its foot.
window-read-whole = Read to the end.
window-sign-step-consent = Consent
window-consent-fallback = I have read this act to the end and I sign it.
window-sign-step-ink = Sign
window-signature-of = Signature of { $name }
window-sign-here = Sign here, with mouse, finger or pen
window-sign-here-after-consent = after reading and consent
window-sign-by-keys = By keyboard: the space bar puts the pen down and lifts it, the arrows move it (two at once: diagonally; Shift: further), Backspace removes the last stroke.
window-sign-pen-down = Pen down
window-sign-pen-up = Pen lifted
window-signature-clear = Clear
window-sign = Sign
window-signing = Signing…
window-sign-later = Sign later
window-sign-later-hint = The field stays empty and can be signed here or in a PDF reader.
window-sign-others = Will sign too
window-sign-now = Let { $name } sign
window-export-waiting = Signatures awaited
window-export-waiting-hint = The act is issued and certified. It can already be handed over; the empty fields wait.
window-export-all-signed = Signed by all
window-export-all-signed-hint = The act is complete. Give a copy to everyone.
window-export = Save the PDF…
window-sha256 = SHA-256 { $hash }
window-exported = PDF saved, { $size }
window-show-in-folder = Show in folder
window-verify-act = Verify this act
window-verifying = Verifying…
window-standing-holds = established
window-standing-fails = problem
window-standing-note = note
window-standing-warning = attention

## Settings
window-section-profile = Company
window-profile-hint = At the head of every act. An issued act keeps what it said.
window-contractor-name = Company name
window-contractor-trade = Trade
window-contractor-trade-example = joinery, plastering, painting…
window-contractor-representative = Who represents and signs
window-legal-form = Legal form
window-legal-form-example = sole trader, Ltd…
window-company-number = Company number
window-vat-number = VAT number
window-insurer = Decennial insurer
window-insurance-policy = Policy number
window-mediator = Consumer mediator
window-mediator-example = name, address or website
window-logo = Company logo
window-logo-choose = Choose a logo
window-logo-change = Change the logo
window-section-key = Certifying key
window-key-hint-text = Made on this computer, it certifies acts: it proves that nothing changed since, not who the company is.
window-key-subject = In the name of
window-key-fingerprint = SHA-256 fingerprint
window-key-valid-until = Valid until
window-certificate-export = Export the certificate
window-certificate-hint = Give it to whoever wants to verify your acts with another program: it holds no secret.
window-certificate-exported = Certificate saved: { $path }
window-key-none = It is made once the company has a name.
window-section-window = Language and printing
window-language = Language of the window
window-language-fr = French
window-language-en = English
window-language-ru = Russian
window-section-verify = Verify a PDF
window-verify-hint = Any act handed over, yours or another’s. The file stays where it is.
window-verify-choose = Choose a PDF
window-verify-drop = or drop it in this window
window-section-data = Data
window-data-folder = Data folder
window-place-choose = Choose another folder…
window-place-choose-hint = You can keep your data elsewhere, on another disk for instance. The program restarts in that folder at once.
window-place-move = Open another data folder…
window-place-move-hint = To move your data: close the program, copy this whole folder to its new place, open the program again, then name the copy here. The program restarts with it; the old folder stays as it is.
window-version = Version
window-journal-verify = Verify the journal

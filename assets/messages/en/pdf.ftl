### The pages of the acts. { $strong } and { $plain } enclose what is printed bold.

pdf-head-number = { $number }, { $dossier }
pdf-head-provisional = { $number } (provisional number), { $dossier }
pdf-foot-fingerprint = { $number }, fingerprint { $fingerprint }
pdf-foot-verify = Any change after signing shows. How to verify: page { $page }.
pdf-foot-draft = Draft: neither issued nor signed, without effect.
pdf-page = Page { $page } of { $total }
pdf-draft = DRAFT
pdf-subject = { $title } { $number }, { $dossier }
pdf-attachment = The content of this act, readable by a program (JSON)

## Title
pdf-title-without-reserve = Acceptance without reserve
pdf-title-with-reserves = { $count ->
    [one] Acceptance with reserve
   *[other] Acceptance with reserves
}
pdf-title-refused = Refusal of acceptance
pdf-title-postponed = Postponement of acceptance
pdf-title-undecided = Acceptance act
pdf-title-agreement = Written agreement (amendment)
pdf-scope-whole = Acceptance of all the works
pdf-scope-partial = Partial acceptance: { $what }
pdf-scope-lot = Acceptance of lot { $what }
pdf-scope-visit-whole = Visit of all the works
pdf-scope-visit-partial = Visit of a part of the works: { $what }
pdf-scope-visit-lot = Visit of lot { $what }
pdf-issued = { $number }, issued on { $moment }
pdf-not-issued = { $number } (provisional number), draft
pdf-company-number = Company no. { $number }
pdf-vat-number = VAT { $number }
pdf-insurance = Insurance: { $insurer }
pdf-insurance-policy = Insurance: { $insurer }, policy no. { $policy }

## Decision
pdf-decision-without-reserve = On { $strong }{ $date }{ $plain }, { $strong }the works are accepted without reserve{ $plain } by { $client }, client, with effect { $effect }. { $originals }
pdf-decision-with-reserves = On { $strong }{ $date }{ $plain }, { $strong }the works are accepted with { $count ->
    [one] one reserve
   *[other] { $number } reserves
}{ $plain } by { $client }, client, with effect { $effect }. { $originals }
pdf-decision-refused = On { $strong }{ $date }{ $plain }, { $strong }acceptance is refused{ $plain } by { $client }, client. This act is not an acceptance. { $originals }
pdf-decision-postponed = On { $strong }{ $date }{ $plain }, { $strong }acceptance is postponed to { $until }{ $plain } by { $client }, client. This act is not an acceptance. { $originals }
pdf-decision-undecided = The client has not decided yet.
pdf-decision-reasons = The client’s reasons: { $reasons }
pdf-agreement-settles = This agreement settles reserve { $rank } of { $act }: “{ $words }”
pdf-agreement-on-reserve = This agreement is about reserve { $rank } of { $act }: “{ $words }”
pdf-decision-agreement = On { $strong }{ $date }{ $plain }, { $client }, client, and { $contractor } { $strong }agree{ $plain } on the following: { $subject }. { $originals }
pdf-date-open = (date to be given)
pdf-client-open = (name to be given)
pdf-effect-same-day = on that day
pdf-effect-on = from { $date }
pdf-originals = { $count ->
    [0] {""}
    [one] Drawn up in one original.
   *[other] Drawn up in { $number } originals.
}

pdf-number = { $number ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
}

## Parties, contract, visit
pdf-client = Client
pdf-contractor = Contractor
pdf-architect = Architect
pdf-represented = Represented by { $name }
pdf-contract = Contract
pdf-contract-reference = { $reference } of { $date }
pdf-contract-dated = Contract of { $date }
pdf-contract-agreements = With { $count ->
    [one] written agreement { $numbers }
   *[other] written agreements { $numbers }
}{ $changes ->
    [price] , now: { $sum } { $tax }
    [end] , now: agreed end { $end }
    [both] , now: { $sum } { $tax }, agreed end { $end }
   *[none] {""}
}
pdf-price-firm = Firm price: { $sum } { $tax }
pdf-price-estimate = Estimated price: { $sum } { $tax }, between { $low } and { $high }
pdf-tax-included = including VAT
pdf-tax-excluded = excluding VAT
pdf-tax-not_applicable = (no VAT applies, CGI art. 293 B)
pdf-dates-both = From { $start } to { $end }, as agreed
pdf-dates-end = Agreed end: { $end }
pdf-dates-start = Agreed start: { $start }
pdf-completed = Works completed on { $date }
pdf-site = Site
pdf-visit = Visit
pdf-visit-from-to = { $date }, from { $start } to { $end }
pdf-visit-from = { $date }, at { $start }
pdf-visit-open = Date to be given
pdf-visit-place = Place: { $place }
pdf-visit-on-site = On the site
pdf-convocation = Convened
pdf-convocation-line = { $parts ->
    [both] { $date }, { $means }
    [date] { $date }
   *[means] { $means }
}
pdf-convocation-proof = Proof: { $proof }
pdf-attendance = Attendance
pdf-attendance-person = { $name } ({ $capacity })
pdf-attendance-person-note = { $name } ({ $capacity }; { $note })
pdf-attendance-present = Present: { $people }
pdf-attendance-absent = Absent: { $people }
pdf-attendance-excused = Excused: { $people }

## Works
pdf-works-received = Works accepted
pdf-works-inspected = Works inspected
pdf-column-number = No.
pdf-column-item = Item and agreed criteria
pdf-column-amount = Amount
pdf-column-decision = Decision
pdf-column-exhibits = Exhibits
pdf-item-criteria = Criteria: { $criteria }
pdf-item-sample = Reference sample: { $sample }
pdf-item-sample-dated = Reference sample, agreed on { $date }: { $sample }
pdf-item-measure = { $quantity } × { $price }
pdf-item-undecided = Not decided yet
pdf-item-reserves = { $count ->
    [one] reserve { $numbers }
   *[other] reserves { $numbers }
}
pdf-works-total = Total of the items of the contract
pdf-works-total-refused = Total of the items of the contract, without those refused
pdf-works-total-uninspected = Total of the items of the contract, without those not inspected
pdf-works-total-received = Total of the items of the contract, without those refused or not inspected
pdf-works-added = Total of the items added by { $number }
pdf-works-added-refused = Total of the items added by { $number }, without those refused
pdf-works-added-uninspected = Total of the items added by { $number }, without those not inspected
pdf-works-added-received = Total of the items added by { $number }, without those refused or not inspected
pdf-exhibit = exhibit { $number }

## Reserves
pdf-reserves = { $count ->
    [one] Reserve
   *[other] Reserves
}
pdf-reserve-number = Reserve { $number }
pdf-reserve-whole = The works as a whole
pdf-client-says = The client states
pdf-contractor-answers = The contractor answers
pdf-quote = “{ $words }”
pdf-no-words = Nothing was written.
pdf-no-answer = No answer at the date of this act.
pdf-answer-accepted = accepted by the contractor
pdf-answer-contested = contested by the contractor
pdf-answer-none = not answered by the contractor
pdf-answer-open = neither accepted nor contested by the contractor
pdf-answer-accepted-only = The contractor accepts this reserve.
pdf-answer-contested-only = The contractor contests this reserve.
pdf-cause = Cause found
pdf-remedy = The parties agree
pdf-deadline = No later than
pdf-answerable = Attributed to
pdf-reduction = Price reduction
pdf-shown-by = Shown by:
pdf-explained-by = Explained by:

## Objections and agreements
pdf-objections = { $count ->
    [one] Objection received before this act
   *[other] Objections received before this act
}
pdf-objection-title = Objection
pdf-objection-of = Objection of { $date }
pdf-objection-received = received
pdf-objection-understood = understood
pdf-objection-answered = answered
pdf-objection-proposed = proposals made
pdf-objection-agreed = agreed
pdf-objection-contested = contested
pdf-objection-done = done
pdf-objection-confirmed = settled, confirmed by the client
pdf-objection-restated = The contractor restated: { $words }
pdf-objection-restated-confirmed = The contractor restated, the client confirmed: { $words }
pdf-objection-restated-denied = The contractor restated, the client did not confirm: { $words }
pdf-facts = Facts that both sides accept
pdf-proposal = Proposal { $number }: { $words }
pdf-proposal-chosen = Proposal { $number }, chosen by the client: { $words }
pdf-effect-price = price { $sum }
pdf-effect-days = time { $days }
pdf-days = { $count ->
    [one] { $sign }1 day
   *[other] { $sign }{ $count } days
}
pdf-agreements = { $count ->
    [one] Written agreement (amendment) since the contract
   *[other] Written agreements (amendments) since the contract
}
pdf-column-agreement = Agreement
pdf-column-subject = Subject
pdf-column-effect = Effect on the price
pdf-column-state = State
pdf-agreement-signed = Signed by the client
pdf-agreement-unsigned = Not yet signed by the client
pdf-new-end = New agreed end: { $date }

## Handed over, advice
pdf-handed-over = Documents and objects handed over
pdf-column-what = Object
pdf-column-count = Number
pdf-column-acknowledged = Received
pdf-acknowledged = Received by the client
pdf-not-acknowledged = Handed over, not acknowledged
pdf-advice = Advice given

## Money
pdf-money = Money
pdf-money-works = Items of the contract in this act
pdf-money-works-how = total of chapter 1
pdf-works-price = Price of the contract
pdf-money-price-how = price agreed for the whole: it includes the items without a price of their own
pdf-money-share = Share of the contract price, works accepted by this act
pdf-money-rest-how = agreed price of { $price }{ $earlier ->
        [yes] , less { $before } counted by earlier acceptance acts
       *[no] {""}
    }{ $open ->
        [yes] , less { $left } for the works not accepted
       *[no] {""}
    }
pdf-money-stated-how = set by the parties, of an agreed price of { $price }{ $earlier ->
        [yes] , of which { $before } were counted by earlier acceptance acts
       *[no] {""}
    }
pdf-money-untold-how = not stated: the price of { $price } is agreed for the whole of the works
pdf-money-untold = This act does not set the share of the agreed price that belongs to the works accepted: it does not say what is still owed.
pdf-money-unpriced-how = neither the contract nor its items have a price here
pdf-money-unpriced = This act bears no price: it does not say what remains due.
pdf-money-agreement = Written agreement { $number }, signed by the client
pdf-money-agreement-how = items added: { $added }{ $more ->
    [yes] , other effect on the price: { $beyond }
   *[no] {""}
}
pdf-money-reduction = Price reduction
pdf-money-reduction-reserve = Price reduction, reserve { $number }
pdf-money-penalties = Penalties for delay
pdf-money-penalties-asked = Asked for by the client: { $sum }
pdf-money-penalties-waived = Penalties for delay claimed, then waived: { $sum }
pdf-money-net = Net
pdf-money-paid = Paid so far
pdf-money-settled = of which for { $number }
pdf-money-settled-how = of { $sum } due under that act, excluding the retention
pdf-money-retention = Retention
pdf-money-retention-how = { $rate } of { $base }
pdf-money-retention-base = items and agreements, less reductions
pdf-money-retention-highest = { $rate } at most.
pdf-money-retention-holder = held by { $holder }
pdf-money-retention-release = released on { $date }
pdf-money-retention-release-later = released one year after acceptance
pdf-money-balance = Balance due
pdf-money-carried = Payment on account of the remaining works
pdf-money-carried-how = works still to be accepted: { $sum }
pdf-money-refused = This act is not an acceptance: nothing falls due by it, and no retention begins to run.
pdf-money-overpaid = Overpaid, to be returned
pdf-money-contract-price = Price of the contract
pdf-money-tax-included = Sums include VAT.
pdf-money-tax-excluded = Sums exclude VAT.
pdf-money-tax-not_applicable = No VAT applies (CGI art. 293 B).
pdf-column-sum = Sum
pdf-column-line = Line

## Guarantees
pdf-guarantees = Guarantees
pdf-guarantee-departs = The rules of the contract give: { $length } from { $from }, that is until { $until }. Other dates were kept because: { $reason }
pdf-column-guarantee = Guarantee
pdf-column-from = From
pdf-column-until = Until
pdf-column-source = Source

## Exhibits
pdf-exhibits = Exhibits
pdf-exhibits-table = Table of exhibits
pdf-exhibits-note = Each file is kept as it was received. Its SHA-256 changes with the least change of the file.
pdf-exhibit-number = Exhibit { $number }
pdf-exhibit-alt = Exhibit { $number }. { $caption }
pdf-exhibit-shows = Shows { $what }.
pdf-exhibit-explains = Explains { $what }.
pdf-exhibit-target-item = item { $number }
pdf-exhibit-target-reserve = reserve { $number }
pdf-exhibit-target-objection = the objection
pdf-exhibit-annotated = On the photo: { $what }.
pdf-exhibit-arrow = { $count ->
    [one] an arrow
   *[other] { $count } arrows
}
pdf-exhibit-ellipse = { $count ->
    [one] a circle
   *[other] { $count } circles
}
pdf-exhibit-measure = measure { $measure }
pdf-exhibit-text = “{ $text }”
pdf-exhibit-marker = mark of { $reserve }
pdf-exhibit-marker-other = mark of a reserve of another act
pdf-exhibit-hidden = { $count ->
    [one] One area is blurred; the original is kept.
   *[other] { $count } areas are blurred; the original is kept.
}
pdf-captured = Taken on { $moment }.
pdf-captured-device = Taken on { $moment }, device { $device }.
pdf-captured-months-before = Taken about { $count ->
    [one] a month
   *[other] { $count } months
} before it was stored.
pdf-captured-years-before = Taken about { $count } years before it was stored.
pdf-device = Device { $device }.
pdf-modified = File modified on { $moment }.
pdf-received-camera = Taken in the application, stored on { $moment }.
pdf-received-phone = Received from the phone on { $moment }.
pdf-received-file = Stored on { $moment }.
pdf-received-clipboard = Pasted on { $moment }.
pdf-received-extract = Still taken from the video in the application on { $moment }.
pdf-exhibit-video = Video of { $duration }.
pdf-exhibit-sound = Sound recording of { $duration }.
pdf-exhibit-extract = Taken from exhibit { $number } at { $time }.
pdf-exhibit-extract-of = Taken from exhibit { $number } (hash { $hash }…) at { $time }.
pdf-received-client = Received from the client, stored on { $moment }.
pdf-position = Place: { $latitude }, { $longitude }.
pdf-position-accuracy = Place: { $latitude }, { $longitude }, accurate to { $metres } m.
pdf-hash = SHA-256 { $start }…{ $end }
pdf-media-photo = Photo
pdf-media-video = Video
pdf-media-sound = Sound recording
pdf-media-document = Document
pdf-media-unknown = File
pdf-cannot-show-photo = { $name }: this photo cannot be printed. The original is kept in the job file.
pdf-cannot-show-video = { $name }, { $duration }: a video cannot be printed. The original is kept in the job file.
pdf-cannot-show-video-unknown = { $name }: a video cannot be printed. The original is kept in the job file.
pdf-column-exhibit = Exhibit
pdf-column-times = Recorded times
pdf-column-hash = SHA-256
pdf-file = { $kind }, { $name }, { $size }

## Signatures
pdf-signatures = Decision and signatures
pdf-signatures-agreement = Signatures
pdf-seal = Electronic seal of the contractor
pdf-seal-represented = The contractor is represented by { $name }.
pdf-seal-statement = Certifies that these pages have not changed since they were issued.
pdf-seal-field = Electronic seal of { $name }
pdf-signature-field = Signature of { $name }, { $capacity }
pdf-consent-client-without-reserve = I have read all of this act. I accept the works without reserve.
pdf-consent-client-with-reserves = I have read all of this act. I accept the works with the reserves written in it.
pdf-consent-client-refused = I have read all of this act. I refuse acceptance for the reasons written in it.
pdf-consent-client-postponed = I have read all of this act. I postpone acceptance for the reasons written in it.
pdf-consent-client-undecided = I have read all of this act.
pdf-consent-contractor = I have read all of this act, with my answers and the client’s reserves.
pdf-consent-architect = I have read all of this act and attended the visit.
pdf-consent-client_representative = I have read all of this act. I act on behalf of the client.
pdf-consent-witness = I attended the visit. What is described is what I saw.
pdf-consent-agreement = I have read all of this agreement and accept it.
pdf-sign-by-hand = On paper: signed at ………………………, on ……………
pdf-no-signature-draft = Draft: there is nothing to sign. The issued act has the signature field here.
pdf-not-signing-absent = Does not sign: absent from the visit.
pdf-not-signing-excused = Does not sign: excused from the visit.

## What this document proves
pdf-proof = What this document proves, and how to verify it
pdf-proof-seal = The contractor’s electronic seal shows that nothing was changed since the act was issued, unless by whoever holds the key it is made with. The contractor created that key: the seal protects integrity, it proves no identity attested by a third party.
pdf-proof-key = Fingerprint of the contractor’s key:
pdf-proof-signatures = A signature drawn on the screen is a simple electronic signature (Regulation EU 910/2014, art. 3(10)): it shows who declared to sign, in which capacity, and when by the device’s clock. Its strokes are protected with the act. It is neither advanced nor qualified: no third party has checked the identity, and a judge weighs what it is worth (art. 25(1)). A signature made with a personal certificate is worth what that certificate says. A signature by hand counts on the paper copy: its number and fingerprint stand at the foot of every page.
pdf-proof-time = Times are those of the device. If the act bears a timestamp of a third party, the signature panel gives its time and author.
pdf-proof-photos = An ordinary photo has no certain date. Its hash proves that the file has not changed since it was stored, at the time given.
pdf-proof-not = This document proves neither the cause of a defect nor who is answerable for it: it keeps what each side stated, side by side.
pdf-verify = How to verify
pdf-verify-panel = Open this file in a PDF reader that checks signatures and show their panel: it says whether the document was changed since each signature, and by what.
pdf-verify-fingerprint = Save the attached file “acte.json”: its SHA-256 must be the one below. Its first sixteen digits are at the foot of each page.
pdf-verify-exhibits = Compute the SHA-256 of an original file and compare it with the table of exhibits.
pdf-verify-paper = A copy on paper cannot be verified alone: compare its number and fingerprint with the file.
pdf-fingerprint = Fingerprint of the act (SHA-256)
pdf-qr-alt = QR code: number and fingerprint of the act

## Agreements
pdf-agreement-terms = What is agreed
pdf-agreement-effects = Effects on the contract
pdf-agreement-items = Items concerned
pdf-agreement-no-effect = This agreement changes neither the price nor the time.
pdf-agreement-repair-by = Reserve to be repaired by { $date } at the latest
pdf-agreement-this = Effect of this agreement
pdf-agreement-new-price = New price
pdf-agreement-days = Effect on the time: { $days }

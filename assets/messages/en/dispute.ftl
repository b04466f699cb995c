### The dispute file: pages.

dispute-title = Dispute file
dispute-file = Dispute file { $title } { $date }
dispute-subject = Acts, objections, records, accounts and exhibits of a job file, in time order
dispute-empty = This job file holds no issued act, objection, record or exhibit yet: there is nothing to put together. The dispute file fills itself as the job goes on.
dispute-head = Dispute file, { $dossier }
dispute-foot = Made on { $moment }. Certified by the contractor: any change is visible.
dispute-foot-sided = Put together by one side; the sealed acts themselves are the proof.
dispute-made = Made on { $moment }
action-export-dispute = Dispute file handed over

## Cover
dispute-honest = This file was { $strong }put together by { $name }{ $plain }, one of the two sides, from the acts and records of the job. { $strong }The sealed acts themselves are the proof{ $plain }; this file repeats them and names each by its fingerprint. What is the word of one side alone says so.
dispute-broken = Warning: the journal of the program that keeps this job file no longer agrees with what is recorded in it. Data was changed outside the program, and nothing proves that what follows is complete and unchanged. The sealed acts can be verified without it.
dispute-stands = What stands today
dispute-contents = Contents
dispute-pieces-named = References name: A an act, L a letter, R an objection, E an entry of the records, a number alone an exhibit (photo, video, sound, document) under the number that it has in the acts.
dispute-drafts = { $count ->
    [one] One draft, neither issued nor signed, is left out.
   *[other] { $count } drafts, neither issued nor signed, are left out.
}
dispute-binned = { $count ->
    [one] One exhibit in the bin, cited by no act, is left out.
   *[other] { $count } exhibits in the bin, cited by no act, are left out.
}
dispute-spelled = Characters that no typeface of this document has are written by their code, like this: [U+1F642].
dispute-price = Price
dispute-end = Agreed end
dispute-first-now = { $count ->
    [0] { $first }, changed by no signed amendment
   *[other] { $first } at first, { $now } today
}
dispute-terminated = Termination
dispute-terminated-on = Act { $number }, from { $date }
dispute-acts = Acts
dispute-acts-none = No act issued
dispute-acts-both = { $count ->
    [one] one act of both sides, signed
   *[other] { $count } acts of both sides, signed
}
dispute-acts-by-client = { $count ->
    [one] one document of the contractor, signed by the client
   *[other] { $count } documents of the contractor, signed by the client
}
dispute-acts-unsigned = { $count ->
    [one] one act that the client has not signed
   *[other] { $count } acts that the client has not signed
}
dispute-acts-one = { $count ->
    [one] one document by the contractor alone
   *[other] { $count } documents by the contractor alone
}
dispute-acts-voided = { $count ->
    [one] one voided act
   *[other] { $count } voided acts
}
dispute-reserves = Reserves
dispute-reserves-counted = { $total } in all: { $open } to be lifted, { $contested } contested, { $closed } lifted or settled
dispute-objections = Objections
dispute-objections-counted = { $total } in all: { $open } open, { $settled } settled{ $settled ->
    [0] {""}
   *[other] , of which { $signed } by an agreement that the client signed
}
dispute-rules = Rules applied
dispute-rules-changed = { $count ->
    [0] { $set }
    [one] { $set }, one rule changed by the contract
   *[other] { $set }, { $count } rules changed by the contract
}
dispute-terms = Agreed terms
dispute-rounds = { $count ->
    [one] one round of corrections included{ $price }
   *[other] { $count } rounds of corrections included{ $price }
}
dispute-round-price = , then { $price } each
dispute-guarantees = Guarantees running
dispute-guarantee-until = { $name }, until { $date }
dispute-retention = Retention on acceptance
dispute-retention-kept = { $changed ->
    [yes] { $left } still kept, of { $sum } by { $number }
   *[no] { $sum } by { $number }
}{ $release }
dispute-retention-until = , to be released on { $date }
dispute-sums = Sums
dispute-sums-counted = { $asked } asked for, { $received } received, { $overdue } overdue
dispute-exhibits = Exhibits
dispute-exhibits-counted = { $count ->
    [0] None
    [one] One exhibit
   *[other] { $count } exhibits
}
dispute-nothing = None to date.

## Parts
dispute-part-reserves = What became of each reserve
dispute-part-knowledge = Who knew what, and when
dispute-part-chronicle = Chronicle
dispute-part-money = Accounts
dispute-part-exhibits = Exhibits
dispute-part-schedule = Schedule of documents
dispute-part-certification = What this file proves, and certification

## Who knew what
dispute-knowledge-note = Each fact in time order, with who states it and who was told. Times are those of the contractor’s device; a fact of which only the day is known comes first on that day. Words are shortened here and whole in the chronicle.
dispute-reserves-note = The reserves of the acceptance acts that the client signed, with the answer given and the act that lifts or settles them.
dispute-column-reserve = Reserve
dispute-column-words = The client’s words
dispute-column-answer = The contractor’s answer
dispute-column-became = What became of it
dispute-reserve-objected = Objection:
dispute-reserve-warned = Told before, by
dispute-answer-accepted = Accepted
dispute-answer-contested = Contested
dispute-became-open = To be lifted
dispute-became-contested = Contested, nothing agreed so far
dispute-became-in-part = Lifted in part
dispute-became-settled = Settled
dispute-became-lifted = Lifted
dispute-became-due = Deadline: { $date }
dispute-column-when = When
dispute-column-fact = Fact
dispute-column-who = Stated by
dispute-column-told = Made known to
dispute-column-piece = Ref.
dispute-column-page = Page
dispute-undated = Undated
dispute-both = both sides
dispute-both-declare = both sides, by the act
dispute-by-act = the act itself
dispute-by-one-unsigned = made by the contractor, not signed by the client
dispute-by-one-voided = made by the contractor; voided on { $date }, reason: { $reason }
dispute-present-unsigned = By the unsigned act alone:
dispute-by-files = the files: times of the device, not attested
dispute-person = { $name } ({ $capacity })
dispute-fact-contract = Contract made: { $reference }
dispute-fact-contract-plain = Contract made
dispute-contract-stated = { $name }: the signed contract is not in this file
dispute-fact-issued = { $strong }{ $title } { $number }{ $plain }, issued
dispute-fact-issued-subject = { $strong }{ $title } { $number }{ $plain }, issued: { $subject }
dispute-fact-signed = Signature of act { $number }
dispute-fact-signed-paper = Act { $number } signed by hand by { $name }, on a paper bound here
dispute-fact-voided = Act { $number } voided: { $reason }
dispute-fact-agreed = What act { $number } states is agreed
dispute-fact-agreed-unsigned = Agreement that act { $number } says is of this day
dispute-fact-visit = Visit of which act { $number } gives account
dispute-fact-objection = Objection { $piece } ({ $kind }): “{ $words }”
dispute-fact-chosen = Objection { $piece }: proposal { $number } is chosen
dispute-fact-declined = Objection { $piece }: all proposals are declined
dispute-fact-step = Objection { $piece }, follow-up: { $what }
dispute-fact-confirmed = Objection { $piece }: confirmed as settled
dispute-fact-taken = { $count ->
    [one] Capture dated on this day by the file: exhibit { $numbers }.
   *[other] Captures dated on this day by the files: exhibits { $numbers }.
}
dispute-fact-doubtful = Dates contradict each other: { $numbers }.
dispute-fact-received = { $count ->
    [one] Exhibit { $numbers } taken into the job file, kept as it was.
   *[other] Exhibits { $numbers } taken into the job file, kept as they were.
}
dispute-told-sent = { $name } ({ $how })
dispute-told-sent-reference = { $name } ({ $how }, { $reference })
dispute-told-signed = { $name }: signature given
dispute-told-unsigned = { $name }: signature asked for, not given
dispute-told-none = No sending recorded
dispute-told-notified = Notified by
dispute-told-unproven = Nothing in this file proves that it arrived.
dispute-told-signing = the contractor, on their device
dispute-told-message = Message: “{ $words }”
dispute-told-vault = Taking it in tells nobody.
dispute-answered = Answered.
dispute-not-answered = No answer.
dispute-noted-by = { $name }, who noted it

## Chronicle
dispute-chronicle-note = Acts are told from their content as frozen when they were issued, not from the job file of today. Photos stand with the exhibits.
dispute-changed = Altered or deleted since
dispute-changed-none = In records and objections the journal has no deletion, nor any alteration made more than an hour after they were written.
dispute-changed-note = What the journal kept: records and objections that were deleted, or altered more than an hour after they were written, as they stood before. Words are shortened.
dispute-changed-altered = Altered
dispute-changed-deleted = Deleted
dispute-changed-restated = Restatement
dispute-changed-facts = Facts
dispute-column-before = Before
dispute-noted-day = Records of { $from }
dispute-noted-days = Records from { $from } to { $to }
dispute-written = Noted on { $moment }
dispute-about = About:
dispute-proof = Proof: { $words }
dispute-outside-terms = Outside the agreed hours or channels.
dispute-opposes-release = Opposition to the release of the retention.
dispute-priced = Price named: { $sum }
dispute-days = Effect on the time: { $days }
dispute-withdrawn = Withdrawn by the client.
dispute-done = Done on { $date }
dispute-due-on = Due on { $date }
dispute-means = Means: { $words }
dispute-seen = Money seen on the account.
dispute-announced = Announced, not seen on the account yet, not counted: { $sum }
dispute-is-deposit = Deposit at the order.
dispute-receipt-announced = Payment announced, not seen yet: { $amount }
dispute-not-seen = Announced, not seen on the account yet.
dispute-witnesses = Witnesses: { $words }
dispute-pause = Afterwards: { $words }
dispute-item = Item: { $name }
dispute-pieces = Exhibits:
dispute-exhibits-cited = Exhibits cited by this act:
dispute-state-both = Act of both sides, signed by the client
dispute-state-both-paper = Act of both sides, signed on paper by the client, as the contractor states
dispute-state-unsigned = Act offered to both sides, not signed by the client
dispute-state-one = Document by the contractor alone
dispute-state-one-acknowledged = Document by the contractor, signed by the client
dispute-state-one-paper = Document by the contractor, signed on paper by the client, as the contractor states
dispute-state-voided = Voided on { $moment }: { $reason }
dispute-issued = Issued and certified
dispute-signatures = Signatures
dispute-signature = { $name } ({ $capacity }), on { $moment }
dispute-signature-paper = { $name } ({ $capacity }): by hand, on paper, as the contractor states, who noted it on { $moment }
dispute-signature-missing = { $name } ({ $capacity }): has not signed
dispute-signature-sealed = { $name } ({ $capacity }): certified by the seal, without a signature
dispute-signature-none = None was asked for
dispute-sending = Sending
dispute-dated = Dated { $date }
dispute-cites = Refers to
dispute-sealed-file = Sealed file (SHA-256)
dispute-scope = Scope
dispute-support-open = The client was to choose; the act bears no choice.
dispute-letter-to = To

## Objections
dispute-objection-about = Objection
dispute-objection-received = Received { $how }, about: { $kind }
dispute-objection-named = Objection: { $kind }
dispute-objection-state = Where it stands
dispute-objection-item = Item concerned
dispute-objection-reserve = Reserve concerned
dispute-objection-cause = Cause, as the contractor sees it
dispute-objection-warned = Warnings given before
dispute-objection-deadline = Deadline asked for
dispute-deadline-asked = { $date }, asked for by the client
dispute-deadline-contested = The contractor contests it.
dispute-deadline-contested-because = The contractor contests it: { $reason }
dispute-deadline-counter = Proposed instead: { $date }
dispute-deadline-counter-accepted = Proposed instead and accepted: { $date }
dispute-step-facts = 1. The situation: facts that both sides accept
dispute-step-voices = 2 and 3. What each side says
dispute-step-proposals = 4. Proposals and choice
dispute-step-end = Settlement
dispute-voices = Both sides
dispute-no-facts = No fact accepted by both sides was recorded.
dispute-no-answer = No answer recorded.
dispute-no-proposal = No proposal recorded.
dispute-column-proposal = The contractor’s proposal
dispute-column-choice = Choice
dispute-column-days = Time
dispute-chosen = Chosen
dispute-unchanged = unchanged
dispute-choice = The client chose proposal { $number }.
dispute-choice-on = On { $date } the client chose proposal { $number }.
dispute-choice-declined = The client declined all proposals.
dispute-choice-declined-on = On { $date } the client declined all proposals.
dispute-choice-open = The client has not chosen yet.
dispute-settled-by = Agreement that came of it:
dispute-settling = Agreement proposed:
dispute-settling-unsigned = Agreement proposed, not signed by the client:
dispute-confirmed = Confirmed as settled by the client on { $date }
dispute-not-confirmed = The client has not confirmed a settlement.
dispute-feedback = What the client said afterwards

## Accounts
dispute-money-contract = From the first contract to the price now
dispute-works-how = total of the works accepted by this act
dispute-column-price = Price then
dispute-column-end = Agreed end
dispute-money-now = Price of the contract now
dispute-money-reception = Account settled by { $piece } ({ $number })
dispute-money-dues = Sums asked for
dispute-column-due = Due on
dispute-column-paid = Paid
dispute-column-left = Left
dispute-late = Overdue
dispute-total = Total
dispute-dues-how = A sum received pays the one that it names; otherwise, and for what is beyond it, the one that fell due first (French Civil Code, art. 1342-10).
dispute-money-receipts = Sums received
dispute-money-deposit = Deposit at the order, noted in the contract without a day
dispute-pays = Pays
dispute-money-balance = Balance
dispute-money-reductions = Price reductions agreed
dispute-paid-beyond-records = { $number }: { $paid } already paid by the act, { $received } received by the records on that day. A difference of { $difference }, not in the records nor in this balance.
dispute-paid-short-of-records = { $number }: { $paid } already paid by the act, { $received } received by the records on that day. A difference of { $difference }, not in the act, counted in this balance.
dispute-money-received = Total received
dispute-money-left = Left to pay, retention included
dispute-money-worth = Account of the termination, before payments
dispute-money-left-ended = Left to pay, the contract being terminated
dispute-money-ended-how = Works done when the contract ended, with the agreements, reductions, penalties and retention that the termination lists, minus the total received.
dispute-money-balance-how = Price now, minus reductions and penalties of the signed acceptances, minus the total received. A contested reserve changes nothing here.
dispute-no-advice = These figures repeat the acts and records; they are no legal advice.

## Exhibits
dispute-exhibits-note = Photos reduced for printing. The originals are kept by the contractor, as they were received, under their hash. The time of capture is what the file says; the time of intake is that of the contractor’s device.
dispute-shows = Shows:
dispute-explains = Explains:
dispute-repair-of = the repair of
dispute-altered = { $name }: the original no longer has its recorded hash and is not shown.
dispute-altered-short = Original altered since it was taken in.
dispute-schedule-note = All documents of this file under the reference that names them. The hash of the content is printed at the foot of each page of the act; that of the file lets anyone check the sealed copy.
dispute-column-what = What
dispute-column-hash = SHA-256
dispute-hash-content = Content
dispute-hash-file = Sealed file
dispute-in-file-since = taken in on { $date }

## Certification
dispute-proof-seal = The seal below shows that nothing in this file has changed since it was made, unless by whoever holds its key. It is made with a key of the contractor’s own; it attests nobody else’s identity, and makes nothing true that is written here.
dispute-proof-acts = Each act exists by itself, sealed and, where it was, signed: that is the proof. Its fingerprint, printed here, lets anyone check that the copy at hand is the one that this file speaks of.
dispute-proof-records = The entries of the records were written by the contractor alone, on the day stated. By themselves they do not prove what the other side said.
dispute-proof-time = Times are those of the contractor’s device. An ordinary photo has no certain date.
dispute-reserve-remedy = Noted in the act: { $remedy }
dispute-balance-retained = Of which retention { $number }: { $sum }{ $release }, not payable before.
dispute-balance-retained-beside = Beside this balance, the retention { $number } stays kept: { $sum }{ $release }. The account of the termination already has a deduction of this amount.

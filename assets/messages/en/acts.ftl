### The acts of the chain: pages and window.

## Titles

act-title-support_notice = Notice on the existing support
act-title-support_notice-on = Notice on the existing support: { $subject }
pdf-title-support_notice = Notice on the existing support
act-title-notice = Notice
act-title-notice-on = Notice: { $subject }
pdf-title-notice = Notice
act-title-convocation = Convocation
act-title-convocation-on = Convocation: { $subject }
pdf-title-convocation = Convocation
act-title-lifting = Lifting of reserves
act-title-lifting-on = Lifting of reserves: { $subject }
pdf-title-lifting = Lifting of reserves
act-title-rectification = Rectifying act
act-title-rectification-on = Rectifying act: { $subject }
pdf-title-rectification = Rectifying act
act-title-statement = One-sided statement
act-title-statement-on = One-sided statement: { $subject }
pdf-title-statement = One-sided statement
act-title-letter = Letter
act-title-letter-on = Letter: { $subject }
pdf-title-letter = Letter
act-title-termination = Termination of the contract
act-title-termination-on = Termination of the contract: { $subject }
pdf-title-termination = Termination of the contract

## What cannot come yet

problem-not-yet-terminated = The contract was terminated by act { $number }: it can no longer be changed. Write a letter, or open a new job file for new work.
problem-not-yet-no-open-reserve = No reserve is open: there is nothing to lift. Reserves are written in an acceptance act signed by the client.
problem-not-yet-nothing-to-correct = No act has been issued yet: a draft is simply edited.
problem-not-yet-all-received = Everything has been received by act { $number }. For reserves, write a lifting; for a price or a date, a written agreement; for a mistake in the text, a rectifying act.

## Where an act comes from

problem-from-unknown = What the act was to come from is no longer there, has not been issued yet, or was voided. Open it to check, or begin the act without it.
problem-from-unfit = This act cannot come from there. An agreement comes from an objection, a reserve, a change request, a notice on the existing support or a notice; otherwise begin it from nothing.
problem-reserve-closed = Reserve { $rank } is already settled by act { $number }: nothing is left to agree about it. If that act has a mistake, a rectifying act corrects its text; a price or a date changes only by a written agreement (amendment).
problem-cites-voided = This act refers to act { $number }, which was voided meanwhile. Take the reference away, or choose another act.
problem-not-a-letter = This template is for a letter, and this act is not one.
detail-act-unknown = The act it names does not exist, or has not been issued yet.
detail-act-unfit = The act it names is not of the kind that belongs here.
detail-act-not-refused = The acceptance it names was not refused: there is nothing to hold again.
detail-record-unknown = The record it names does not exist, or no longer.
detail-record-unfit = An agreement comes from a change request or a round of corrections, not from another record.
detail-reserve-never-made = This reserve was never made in an acceptance act that the client signed: it cannot be lifted. Choose among the open reserves of the job file.
detail-reserve-closed = Reserve { $rank } is already settled by act { $number }: take it out of this lifting.
detail-reserve-lifted-twice = The same reserve stands there twice.
action-fill-letter = Letter written anew from its template

## What drafts know already

draft-subject-objection = settlement of the objection of { $date }
draft-subject-objection-on = settlement of the objection of { $date } ({ $name })
draft-subject-reserve = settlement of reserve { $rank } of { $number }
draft-terms-price-more = The price of the contract rises by { $sum }.
draft-terms-price-less = The price of the contract is reduced by { $sum }.
draft-terms-days-more = The time is extended by { $days ->
    [one] one day
   *[other] { $days } days
}.
draft-terms-days-less = The time is reduced by { $days ->
    [one] one day
   *[other] { $days } days
}.
draft-subject-round = Correction: { $words }
draft-subject-support = Repair of the existing support: { $subject }
draft-facts-words = On { $date }, the client said: “{ $words }”
draft-facts-client = The client’s words: “{ $words }”
draft-facts-contractor = The contractor’s words: “{ $words }”
draft-facts-asked = On { $date }, the client asked: “{ $words }”
draft-facts-support = The state of the support was recorded in act { $number }:
draft-facts-notice = The contractor gave warning by act { $number }.
draft-facts-end = The works are agreed to end on { $date }.
draft-facts-repair = The repair of reserve { $rank } of { $number } is agreed for { $date }.
draft-facts-range = The estimated price lies between { $low } and { $high }. The price to be expected is now { $price }, that is { $beyond } above the range.
draft-facts-range-near = The estimated price lies between { $low } and { $high }. The price to be expected is now { $price }, near the top of the range.
draft-cause-support = The state of the existing support.
draft-terms-change = The contractor carries out this work for { $price }, on the terms of the contract. { $days ->
    [0] The agreed end does not change.
    [one] The agreed end is one day later.
   *[other] The agreed end is { $days } days later.
}
draft-terms-change-less = The contractor carries out this work for { $price }, on the terms of the contract. { $days ->
    [one] The agreed end is one day earlier.
   *[other] The agreed end is { $days } days earlier.
}
draft-terms-change-end = The contractor carries out this work for { $price }, on the terms of the contract. The works now end on { $date }.
draft-terms-end = The works now end on { $date }.
draft-terms-round = The contractor carries out this correction, beyond those that the price includes, for { $price }.
draft-terms-go-on = The works go on on the support as it is, as the client chose in act { $number }. The contractor does not answer for what the support does to the result.
draft-terms-stop = The works are suspended, as the client chose in act { $number }. They resume by written agreement, and the agreed end moves accordingly.
draft-done-received = Accepted
draft-done-share = Share of the agreed price, beyond the prices of the items ({ $number })
draft-done-agreements = Written agreements, without added items ({ $number })
draft-done-agreement = Agreement { $number }, without added items
draft-done-reductions = Price reductions ({ $number })
draft-done-penalties = Penalties for delay ({ $number })
draft-done-retention = Retention kept ({ $number })
draft-agenda-reception = Visit of all the works, acceptance or refusal with reasons, reserves if there are any, handing over of keys and documents. You may be assisted, or represented by a person holding a written authority.
draft-agenda-lifting = Check of the repairs, reserve by reserve, and signature of the lifting. You may be assisted, or represented by a person holding a written authority.
draft-agenda-support = Joint inspection of the existing support, with measurements, and the choice of what follows: repair, go on or stop.
draft-agenda-finding = Joint look at what is contested, with measurements and photos. You may be assisted by a person of your choice.
draft-means-on_site = handed over in person
draft-means-letter = letter
draft-means-registered_letter = registered letter with proof of delivery
draft-means-phone = telephone
draft-means-email = e-mail
draft-means-message = message
draft-attempt = { $moment }, { $means }: no answer.
draft-attempt-words = { $moment }, { $means }: no answer. { $words }

## What each signatory declares

consent-support = I acknowledge that I was told of the state of the support before the works, and of what follows from it. My choice remains to be written.
consent-support-repair = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that it be repaired first, as proposed in this act.
consent-support-go_on = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that the works go on on this support as it is, and accept the consequences described there.
consent-support-stop = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that the works stop until further written notice.
consent-lifting = I find that all the reserves of this act are lifted.
consent-lifting-rest = I find, reserve by reserve, what is lifted and what remains to be repaired, as this act says.
consent-lifting-contractor = I took part in the inspection of the reserves. I take note of what is lifted and of what is not, as this act says.
consent-reception-contractor = I take note of the client’s decision. My answers to the reserves, if there are any, are those written there.
consent-rectification = I accept the corrections written there; all else in the corrected act stays as it is.
consent-receipt = I acknowledge receipt of this document. This is no agreement to the facts or requests in it.
consent-statement-read = I have read this statement, drawn up by the contractor alone. This is neither acceptance nor agreement.
consent-contractor = I draw up this document on behalf of the contractor and confirm what it says.

## Fields of acts and records

field-agenda = Agenda
field-asked = What is asked
field-body = Text of the letter
field-consequence = Consequences
field-done = What was done
field-feedback = The client’s feedback
field-ground = Clause or article
field-message = Message
field-pause = Pause
field-proposal = Proposed repair
field-reads = To be read
field-remarks = Remarks
field-stands = What stands there
field-state = State
field-witnesses = Witnesses
field-words = The client’s words
field-cost = Cost
field-repair-price = Price of the repair
field-round-price = Price of a round
field-enclosures = Enclosures
field-hours = Agreed hours and channels
field-label = Label
field-measured = Measurement
field-person = Person
field-to-name = Addressee
field-tolerance = Tolerance

## Pages: what acts have in common
pdf-cited = { $kind ->
    [support_notice] notice on the existing support
    [agreement] written agreement
    [notice] notice
    [convocation] convocation
    [reception] acceptance act
    [lifting] lifting of reserves
    [rectification] rectifying act
    [statement] one-sided statement
    [letter] letter
    [termination] termination
   *[other] act
} no. { $number } of { $date }
pdf-from-to = from { $low } to { $high }
pdf-sum-with-tax = { $sum } { $tax }
pdf-answer-by = An answer is needed by { $date }.
pdf-effect-by-agreement = This price and time become part of the contract only by a written agreement (amendment) signed by both sides.
pdf-lump-sum = lump sum
pdf-certified-title = Certification by the contractor
pdf-certified-alone = This is the word of one side. { $name } certified it when it was issued, by the seal below; it is complete without any other signature.
pdf-certified = This is the word of one side, certified by { $name }. The signatures below add nothing but what they declare.
pdf-receipt-title = Acknowledgement of receipt
pdf-consent-receipt = Received on ………………………… Signing acknowledges receipt, not agreement.
pdf-consent-one-side = I have read all of this. It says what I found.
pdf-follows = Follows
pdf-before-works-title = Before the agreed start
pdf-before-works = The visit took place before the agreed start of the works; the contractor confirms it.
pdf-reserve-of = Reserve { $rank } of { $act }
pdf-reserve-warned = Said before the works: { $act }, { $signed ->
    [yes] signed by the client
   *[no] not signed by the client
}.
pdf-reserve-warned-already = Said already: { $act }, { $signed ->
    [yes] signed by the client
   *[no] not signed by the client
}.
pdf-exhibit-target-repair = the repair of reserve { $number }
pdf-column-place = Place
pdf-column-seen = What is seen
pdf-column-measured = Measured
pdf-column-tolerance = Tolerance
pdf-column-step = Step
pdf-column-who = Who
pdf-column-when = By
pdf-column-where = Place
pdf-column-stands = It says
pdf-column-reads = It should read
pdf-column-found = State found
pdf-column-done = Work done
pdf-column-agreed-price = Agreed price
pdf-column-worth = Worth
pdf-column-reserve = Reserve
pdf-column-deadline = By
pdf-column-quantity = Quantity
pdf-column-unit-price = Unit price
pdf-column-price = Price
pdf-column-end = Agreed end
pdf-column-days = Time

## Pages: letters
pdf-letter-care = For the attention of { $name }
pdf-letter-contract = Contract: { $contract }
pdf-letter-site = Site: { $site }
pdf-letter-dated = { $town }, { $date }
pdf-letter-dated-only = { $date }
pdf-letter-subject = Subject: { $subject }
pdf-letter-for = for { $name }
pdf-letter-enclosed = { $count ->
    [one] Enclosure
   *[other] Enclosures
}
pdf-letter-regards = Yours faithfully,
pdf-sent-on_site = Handed over against receipt
pdf-sent-letter = By ordinary letter
pdf-sent-registered_letter = By registered letter with acknowledgement of receipt
pdf-sent-phone = Announced by telephone
pdf-sent-email = By e-mail
pdf-sent-message = By message
pdf-sent-reference = Reference: { $reference }
pdf-sent-number = No. { $reference }

## Pages: notice on the existing support
pdf-support-said = On { $strong }{ $date }{ $plain }, before beginning the items that depend on it, { $contractor } inspected the existing support and { $strong }makes reserves{ $plain } on its state. { $originals }
pdf-support-defects = Defects of the support, measured
pdf-support-consequence = If the work is done on this support as it is
pdf-support-items = Items whose result depends on it
pdf-support-proposal = What the contractor proposes
pdf-support-price = Price of the repair
pdf-support-days = Additional time
pdf-support-choice = The client’s choice
pdf-support-chosen = The ticked option is the one that the client named; knowing the above, the client makes it a choice by signing below.
pdf-support-open = The client ticks one option only.
pdf-choice-repair = The support is repaired first, as proposed
pdf-choice-repair-priced = { $text }, for { $sum }
pdf-choice-repair-note = Price and time are agreed in writing before that work.
pdf-choice-go_on = The work goes on, on the support as it is
pdf-choice-go_on-note = The client accepts the consequences described here, for what the support causes.
pdf-choice-stop = The work stops until further notice in writing
pdf-choice-stop-note = The agreed end is put back by as long.
pdf-choice-chosen = Chosen: { $text }
pdf-consent-support-chosen = I have read all of this notice. My choice is the option ticked above.
pdf-consent-support-open = I have read all of this notice. Signing acknowledges receipt; my choice is the option that I tick.

## Pages: notice
pdf-notice-delay = Delay
pdf-notice-overrun = Overrun of the price
pdf-notice-quality_risk = Risk for the quality
pdf-notice-force_majeure = Force majeure (Code civil, art. 1218)
pdf-notice-subject = { $kind }: { $subject }
pdf-notice-delay-warns = We warn you in writing that the works may end later than agreed, for the reasons and with the next steps below.
pdf-notice-overrun-warns = We warn you in writing, before the money is spent, that the price may exceed what was agreed, for the reasons and with the next steps below.
pdf-notice-quality_risk-warns = We warn you in writing, before going on, that the result may not be the one agreed, for the reasons and with the next steps below.
pdf-notice-force_majeure-warns = We warn you in writing that an event of force majeure prevents what was agreed, for the reasons and with the next steps below.
pdf-notice-facts = Facts
pdf-notice-cause = Cause
pdf-notice-answerable = According to the contractor it is attributed to: { $who }.
pdf-notice-consequence = What follows for the works if nothing is done
pdf-notice-effects = Effects announced
pdf-notice-end-now = Agreed end to this day
pdf-notice-days = Delay announced
pdf-notice-end = End announced
pdf-notice-price-now = Agreed price to this day
pdf-notice-price-effect = Change announced
pdf-notice-price = Price announced
pdf-notice-range = Range of the estimate
pdf-notice-no-change = These effects are announced. They change nothing in the contract until both sides agree in writing.
pdf-notice-asked = What we ask of you
pdf-steps = Next steps
pdf-step-message = Message: { $words }
pdf-step-done = done on { $date }

## Pages: convocation
pdf-visit-for-reception = Visit for the acceptance of the works
pdf-visit-for-lifting = Visit for the lifting of reserves
pdf-visit-for-support = Joint inspection of the existing support
pdf-visit-for-finding = Joint finding
pdf-visit-for-part = { $visit }: { $part }
pdf-convocation-greeting = Dear Sir or Madam,
pdf-convocation-follows = This convocation follows: { $act }.
pdf-convocation-reception = Please come and inspect the works to be accepted (Code civil, art. 1792-6): you will say whether you accept them, with or without reserves, or refuse them, and we will write the act together.
pdf-convocation-lifting = Please come and inspect the repairs: you will say of each reserve whether you lift it, and we will write the act together.
pdf-convocation-support = Before we begin, please come and inspect with us the existing support, whose state prevents the agreed result.
pdf-convocation-finding = Please come and look with us, on the site, at what is contested. Each side will have noted what it sees and says.
pdf-convocation-when = { $date } at { $time }
pdf-convocation-or = or, if you prefer, { $date } at { $time }
pdf-convocation-or-answer = Please tell us which of the two moments suits you.
pdf-convocation-agenda = What will be looked at, what to bring
pdf-convocation-represented-title = To be assisted or represented
pdf-convocation-represented = You may come with anyone you choose, or be represented by somebody with your written authority. If the time does not suit you, tell us as soon as you can: we will set another.
pdf-convocation-absence-reception = In your absence we will record the state of the works alone. That statement will not be an acceptance; it will be sent to you with a new date.
pdf-convocation-absence = In your absence we will record alone what there is to see. That statement will be sent to you with a new date.

## Pages: lifting of reserves
pdf-lifting-of = Reserves of { $numbers }
pdf-decision-lifting-all = On { $strong }{ $date }{ $plain }, { $count ->
    [one] the reserve examined here { $strong }is lifted{ $plain }
   *[other] all of the reserves examined here { $strong }are lifted{ $plain }
} by { $client }, client. { $originals }
pdf-decision-lifting = On { $strong }{ $date }{ $plain }, { $client }, client, examined the repairs: { $strong }{ $counted }{ $plain }. { $originals }
pdf-lifting-count-lifted = { $count ->
    [one] one reserve lifted
   *[other] { $number } reserves lifted
}
pdf-lifting-count-in_part = { $count ->
    [one] one lifted in part
   *[other] { $number } lifted in part
}
pdf-lifting-count-kept = { $count ->
    [one] one kept
   *[other] { $number } kept
}
pdf-lifting-count-undecided = { $count ->
    [one] one not decided yet
   *[other] { $number } not decided yet
}
pdf-lifting-lifted = ✓ lifted
pdf-lifting-in_part = ◐ lifted in part
pdf-lifting-kept = ✕ kept
pdf-lifting-undecided = not decided yet
pdf-lifting-examined = { $count ->
    [one] Reserve examined
   *[other] Reserves examined
}
pdf-lifting-done = What was done: { $done }
pdf-lifting-done-on = What was done, on { $date }: { $done }
pdf-lifting-done-date = Repaired on { $date }.
pdf-lifting-nothing-done = Nothing was done by the date of this act.
pdf-lifting-client-words = The client states on this day: “{ $words }”
pdf-before = Before
pdf-before-none = No picture before the repair.
pdf-after = After
pdf-after-none = No picture after the repair.
pdf-lifting-open = What stays open
pdf-lifting-open-none = None of the reserves examined here stays open.
pdf-lifting-no-deadline = no agreed deadline
pdf-lifting-remarks = Remarks
pdf-lifting-retention-released = The retention is released.
pdf-lifting-retention-released-note = The client agrees to pay the retention to the contractor.
pdf-lifting-retention-kept = The retention is not released by this act.
pdf-lifting-retention-kept-note = It is held until the agreed date, or until a written agreement.
pdf-consent-lifting-client = I have read all of this act. I lift the reserves that it says are lifted, and no others.
pdf-consent-lifting-contractor = I have read all of this act, with what remains to be done.

## Pages: rectifying act
pdf-rectifies = Rectifies: { $act }
pdf-rectifies-open = (act to be given)
pdf-rectification-said = This act { $strong }rectifies{ $plain }: { $act }. It is read together with it; the rectified act itself is not changed. { $originals }
pdf-rectified-fingerprint = Fingerprint of the rectified act (SHA-256)
pdf-rectification-reason = How the mistake came about
pdf-corrections = { $count ->
    [one] Correction
   *[other] Corrections
}
pdf-stands-nothing = Nothing stands there.
pdf-reads-nothing = To be left out.
pdf-rectification-rest = All else in the corrected act remains. This act corrects a text: a price, a date or the state of a reserve changes only by a written agreement (amendment) or by a lifting of reserves.
pdf-consent-rectification = I have read all of this act and the act that it rectifies. I accept these corrections.
pdf-consent-agreement-representative = I have read all of this agreement and accept it on behalf of the client.
pdf-consent-agreement-witness = I saw the parties conclude this agreement. I am no party to it.

## Pages: one-sided statement
pdf-statement-absent = Absence of the client
pdf-statement-refused_to_sign = The client would not sign
pdf-statement-no_access = No access to the site
pdf-statement-not-a-reception = This document is not an acceptance.
pdf-statement-effect = In it the contractor alone records what was seen. It is neither an agreement nor a decision of the client.
pdf-statement-absent-said = On { $strong }{ $date }{ $plain }, { $client }, client, { $strong }not being present at the visit{ $plain }, { $contractor } records the following. { $originals }
pdf-statement-refused_to_sign-said = On { $strong }{ $date }{ $plain }, { $client }, client, { $strong }not wishing to sign{ $plain }, { $contractor } records the following. { $originals }
pdf-statement-no_access-said = On { $strong }{ $date }{ $plain }, { $client }, client, { $strong }not having given access to the site{ $plain }, { $contractor } records the following. { $originals }
pdf-statement-convened = Convocation and its proof
pdf-statement-convened-by = The client was convened by: { $act }.
pdf-statement-not-convened = No convocation is recorded.
pdf-statement-absent-title = The absence
pdf-statement-refused_to_sign-title = The refusal to sign
pdf-statement-no_access-title = The access that was not given
pdf-statement-unsigned = The act that was shown and not signed: { $act }.
pdf-statement-reasons = Reasons given by the client
pdf-statement-state = State of the works, item by item
pdf-statement-state-note = State seen by the contractor alone, without the client.
pdf-completed-yes = Completed
pdf-completed-no = Not completed
pdf-statement-proposed = New date proposed
pdf-statement-proposed-note = The client is asked to say whether this date suits, or to propose another.

## Pages: termination
pdf-termination-contract = the contract
pdf-termination-contract-reference = the contract ({ $reference })
pdf-termination-said = { $who } { $strong }ends{ $plain } { $contract } from { $strong }{ $date }{ $plain }.
pdf-termination-said-client = By decision of { $who }, client, { $contract } { $strong }ends{ $plain } from { $strong }{ $date }{ $plain }. The contractor takes note of it.
pdf-termination-ground = Ground
pdf-termination-facts = Facts
pdf-termination-account = Work done and account
pdf-termination-worth = Worth of the work done

## Pages: written agreement
pdf-agreement-origin = Origin of this agreement
pdf-agreement-origin-act = This agreement follows: { $act }.
pdf-agreement-origin-record = This agreement follows a change request, noted in the records of the job file.
pdf-agreement-remedy = Nature: { $strong }{ $remedy }{ $plain }
pdf-agreement-added = Items added to the contract
pdf-agreement-added-total = Total of the items added
pdf-agreement-earlier = Written agreement { $number }
pdf-agreement-this-added = This agreement: items added
pdf-agreement-this-rest = This agreement: other effect on the price
pdf-end-contract = End agreed in the contract
pdf-end-this = New agreed end, by this agreement
pdf-end-open = not fixed
remedy-price_reduction = price reduction
remedy-repair = repair at the contractor’s cost
remedy-redo = work done again
remedy-third_party_repair = repayment of a third party’s repair
remedy-gesture = gesture, without admission
remedy-refusal = refusal with reasons
remedy-extra_work = extra work
remedy-new_date = new date

## Forms to be filled in by hand
pdf-form-title = { $title }, form
pdf-form-number = No. ……………………………  (given when it is recorded)
pdf-form-foot = Filled in by hand: to be recorded in the job file, with its photo.
pdf-form-contract = Contract (reference, date, price)
pdf-form-works = Nature of the works
pdf-form-visit = Visit (date, from … to …)
pdf-form-completed = Works completed on
pdf-form-present = Present
pdf-form-absent = Absent, excused
pdf-form-whole = All of the works
pdf-form-part = A part (which)
pdf-form-lot = A lot (which)
pdf-form-with-reserve = With reserve
pdf-form-decision = The client’s decision
pdf-form-without-reserve = Accepted without reserve
pdf-form-with-reserves = Accepted with reserves
pdf-form-refused = Refused
pdf-form-postponed = Postponed
pdf-form-effect = With effect from, or postponed to
pdf-form-reasons = Reasons for refusing or postponing
pdf-form-reserve = Reserve { $number }  (item, place, kind) ……………………………………………………………………
pdf-form-accepted = Accepted
pdf-form-contested = Contested
pdf-form-price = Price
pdf-form-consent-reception = I have read all of this act. My decision is the box that I ticked.
pdf-form-agreed-on = Agreed on
pdf-form-price-before = Price before
pdf-form-end-before = Agreed end before
pdf-form-days = Days more or less
pdf-form-end-after = New agreed end
pdf-form-of-act = Reserves of acceptance act no.
pdf-form-reserve-number = Reserve no.
pdf-form-done-since = What was done, what the client says to it
pdf-form-on = On
pdf-form-new-deadline = Deadline
pdf-form-lifted = Lifted
pdf-form-in_part = Lifted in part
pdf-form-kept = Kept
pdf-form-reserves-examined = Reserves examined
pdf-form-retention-released = Retention released
pdf-form-retention-kept = Retention kept
pdf-form-corrected = Act rectified (no., date)
pdf-form-corrected-fingerprint = Fingerprint, at the foot of its pages
pdf-form-corrections = Corrections
pdf-form-support = Support inspected
pdf-form-inspected = Inspected on
pdf-form-answer-by = Answer needed by
pdf-form-consent-sender = For the contractor.
pdf-form-force-majeure = Force majeure
pdf-form-warns-of = We warn you in writing
pdf-form-sending = Sending
pdf-form-dated = Place and date of the letter
pdf-form-proof = Number of the sending, or other proof
pdf-form-convened-to = We call you to
pdf-form-date = Date
pdf-form-time = Time
pdf-form-or-date = Or, at your choice, on
pdf-form-cause = Why there is no act signed by both sides
pdf-form-happened = What happened, hour by hour
pdf-form-addressee = Addressee
pdf-form-references = Contract, site
pdf-form-subject = Subject
pdf-form-enclosed = Enclosures
pdf-form-ends-on = End of the contract from
pdf-form-ended-by = The contract is ended by
pdf-form-name = Name: ……………………………………………
pdf-form-done = Done at ………………………, on ………………, at …………

## Names of the files of forms
blank-file-support_notice = Form notice on the existing support
blank-file-agreement = Form written agreement
blank-file-notice = Form notice
blank-file-convocation = Form convocation
blank-file-reception = Form acceptance
blank-file-lifting = Form lifting of reserves
blank-file-rectification = Form rectifying act
blank-file-statement = Form one-sided statement
blank-file-letter = Form letter
blank-file-termination = Form termination
problem-reserve-not-made = This reserve stands in no acceptance act signed by the client: there is nothing to settle. Have the acceptance act signed first.
problem-origin-settled = Act { $number } has settled this already. To come back to it, write an agreement that says so.
problem-origin-waits = Act { $number } on the same matter waits for a signature. Have it signed, or void it before you write another.
problem-item-received = The item “{ $name }” was already received by act { $number }: it cannot be received twice.
problem-overtaken = Act { $number } can no longer be signed. { $why } Void this act, then issue a new one if it is needed.
problem-end-before-start = The works would end before they have begun. Nothing was saved: correct the start or the end.
problem-estimate-order = The upper end of the estimate is below the lower one. Nothing was saved: correct one of them.
problem-record-agreed = Act { $number } was agreed from this entry: it no longer changes. Nothing was saved: add a new entry, or establish an amendment.
problem-objection-settled = Act { $number } settles this objection: your proposals, the client’s choice, your answer, the deadline asked for and the item no longer change. Nothing was saved: establish an amendment, or write a new objection.
problem-objection-received-to-come = The objection’s date has not come yet. Nothing was saved: write the day on which you received it.
problem-objection-chosen-to-come = The date of the client’s choice has not come yet. Nothing was saved: write it once they have chosen.
problem-objection-confirmed-to-come = The date of the client’s confirmation has not come yet. Nothing was saved: write it once they have confirmed.
problem-objection-step-to-come = A step is said to be done on a date that has not come yet. Nothing was saved: write by when, and the date once it is done.
problem-objection-chosen-empty = The chosen proposal is empty. Nothing was saved: write it first, or choose another one.
problem-objection-asked-before-received = The deadline that the client asks for is before the objection. Nothing was saved: correct one of the two dates.
problem-objection-counter-before-asked = The date that you propose is before the one that the client asks for. Nothing was saved: accept theirs, or propose a later one.
problem-objection-contested-without-asked = The deadline is contested, but none is asked for. Nothing was saved: first write the date that the client asks for.
problem-objection-accepted-without-counter = The client would have accepted a date that nobody proposed. Nothing was saved: first write the date that you propose.
problem-objection-days-beyond = The number of days is beyond ten years. Nothing was saved: write from -3650 to 3650 days.
problem-void-cited = Act { $number } is cited by act { $by }, which is signed: it can no longer be voided. If it contains an error, establish a rectifying act.
problem-sums-outdated = Since it was issued, the contract, a signed amendment or another acceptance changed its account: what it says is no longer what is due.
problem-date-beyond = The date “{ $value }” is beyond any building site. Nothing was saved: write a year between 1990 and 2200.
problem-retention-paid = Nothing of this retention is left to be paid: there is nothing to ask for. If that is not right, correct the receipts in the records.
problem-wish-withdrawn = The client has withdrawn this change request: there is nothing to agree. If they come back to it, untick “withdrawn” in the records.

## Pages: what is agreed for a reserve; the departure from the proposal chosen
pdf-remedy-how = { $remedy }: { $how }
pdf-remedy-answer = What the contractor does
pdf-effect-days-none = time unchanged
pdf-agreement-departs = The proposal that the client chose said: { $proposed }.
pdf-agreement-departure = The parties depart from it, because: { $reason }

## What cannot be written

missing-retention-above-law = { $number ->
    [500] The retention exceeds 5%, as a clause of the contract provides. The French law of 16 July 1971 is of public order: where it applies, what exceeds it is not owed. Check that this contract does not come under it.
   *[other] The retention exceeds what the chosen rules provide, as a clause of the contract says. Check that the clause is allowed.
}
missing-deposit-above-price = The deposit exceeds the price of the contract: correct one of them in the job file.
missing-penalty-days = The lateness written ({ $name } d) is not the one that the dates give ({ $number } d): empty the number of days, or correct the agreed end or the day of completion.
missing-adjustment-label = Line { $number } of what is added or taken off: a sum does not say what it is. Name it, or remove the line.
missing-adjustment-too-high = Line { $number } of what is added or taken off: the sum exceeds the price of the contract, and the balance would make no sense. Correct it; a higher claim is made by letter.
missing-correction-quote = Correction { $number }: these words do not stand like this in act { $name }. Copy them from its pages, or empty this field and only say where.
missing-rule-twice = One rule of the contract is changed twice (line { $number }), and only the last would count: remove one of them in the job file.
missing-repair-charged = A repair at our cost does not raise the price: choose “extra work”, or correct the sum.
problem-objection-repair-charged = A repair at our cost does not raise the price. Nothing was saved: choose “extra work”, correct the sum, or make two proposals of it.
problem-deposit-above-price = The deposit exceeds the price of the contract. Nothing was saved: correct the deposit, or write the price or all items first.
problem-signed-to-come = The date of the contract is still to come. Nothing was saved: write the day on which it was signed, or leave the field empty.
problem-sample-to-come = The day on which a sample was agreed is still to come. Nothing was saved: write the day on which the client accepted it, or leave the field empty.
problem-count-beyond = “{ $field }” goes from 0 to { $limit }. Nothing was saved: correct the number.
problem-record-wish-empty = This change request is empty. Nothing was saved: write what the client wishes, in their words.
problem-record-round-empty = This round of corrections is empty. Nothing was saved: write what is to be corrected.
problem-record-due-unnamed = This sum due does not say for what. Nothing was saved: write it, for example “Stage 2, invoice 2026-031”.
problem-record-no-sum = The sum is missing, or zero. Nothing was saved: write it.
problem-record-incident-empty = This incident is empty. Nothing was saved: write what was said or done.
field-count = Number
field-rounds = Rounds of corrections included
rules-problem-override-twice = This rule is already changed above: keep one of the two lines.

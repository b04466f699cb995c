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
problem-not-yet-all-received = Everything has been received by act { $number }. For reserves, write a lifting; for a mistake, a rectifying act.

## Where an act comes from

problem-from-unknown = What the act was to come from is no longer there, has not been issued yet, or was voided. Open it to check, or begin the act without it.
problem-from-unfit = This act cannot come from there. An agreement comes from an objection, a reserve, a change request, a notice on the existing support or a notice; otherwise begin it from nothing.
problem-reserve-closed = Reserve { $rank } is already settled by act { $number }: nothing is left to agree. To correct a mistake, issue a rectifying act.
problem-cites-voided = This act refers to act { $number }, which was voided meanwhile. Take the reference away, or choose another act.
problem-not-a-letter = This template is for a letter, and this act is not one.
detail-act-unknown = The act it names does not exist, or has not been issued yet.
detail-act-unfit = The act it names is not of the kind that belongs here.
detail-act-not-refused = The acceptance it names was not refused: there is nothing to hold again.
detail-act-signed = The act it names was signed by the client: there is no refusal to state.
detail-record-unknown = The record it names does not exist, or no longer.
detail-record-unfit = An agreement comes from a change request or a round of corrections, not from another record.
detail-reserve-never-made = This reserve was never made in an acceptance act that the client signed: it cannot be lifted. Choose among the open reserves of the job file.
detail-reserve-closed = Reserve { $rank } is already settled by act { $number }: take it out of this lifting.
detail-reserve-lifted-twice = The same reserve stands there twice.
action-fill-letter = Letter written anew from its template

## What drafts know already

draft-subject-objection = Following the objection of { $date }
draft-subject-objection-on = Objection of { $date }: { $name }
draft-subject-reserve = Reserve { $rank } of { $number }
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
draft-cause-support = The state of the existing support.
draft-terms-change = The contractor carries out this work for { $price }, on the terms of the contract. { $days ->
    [0] The agreed end does not change.
    [one] The agreed end is one day later.
   *[other] The agreed end is { $days } days later.
}
draft-terms-round = The contractor carries out this correction, beyond those that the price includes, for { $price }.
draft-terms-go-on = The works go on on the support as it is, as the client chose in act { $number }. The contractor does not answer for what the support does to the result.
draft-terms-stop = The works are suspended, as the client chose in act { $number }. They resume by written agreement, and the agreed end moves accordingly.
draft-done-received = Accepted
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
draft-attempt = { $moment }, { $means }: no answer. { $words }
draft-attempt-answered = { $moment }, { $means }: the client answered. { $words }

## What each signatory declares

consent-support = I acknowledge that I was told of the state of the support before the works, and of what follows from it. My choice remains to be written.
consent-support-repair = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that it be repaired first, as proposed in this act.
consent-support-go_on = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that the works go on on this support as it is, and accept the consequences described there.
consent-support-stop = I acknowledge that I was told of the state of the support before the works, and of what follows from it. I choose that the works stop until further written notice.
consent-lifting = I find that all the reserves of this act are lifted.
consent-lifting-rest = I find, reserve by reserve, what is lifted and what remains to be repaired, as this act says.
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

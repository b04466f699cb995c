### Deadlines, dispute file, learning, exports.

## Deadlines

deadline-repair = Reserve to be repaired ({ $number }): { $what }
deadline-answer_awaited = Answer awaited from the client ({ $number }): { $what }
deadline-answer_owed = Answer owed to the client: { $what }
deadline-step = To do: { $what }
deadline-step-of-act = To do ({ $number }): { $what }. Once done, note it in the records, about this act.
deadline-visit = Visit at { $time }, convocation { $number }
deadline-end = Agreed end of the works
deadline-retention = Retention to be released: { $amount } ({ $number }){ $lowered ->
    [yes] , lowered from { $stated } by { $by }
   *[no] {""}
}{ $opposed ->
    [stops] . Reasoned opposition of the client, { $opposed-on }: the release waits until it is settled.
    [not_registered] . Opposition of the client, { $opposed-on }, without effect: it did not come by registered letter.
    [without_reasons] . Opposition of the client, { $opposed-on }, without effect: it gives no reason.
    [too_late] . Opposition of the client, { $opposed-on }, without effect: it came after that day.
   *[none] {""}
}
deadline-guarantee = Last day: { $what } ({ $number })
deadline-payment = Payment expected: { $amount }, { $what }
deadline-unsigned = The client has not signed act { $number } yet
deadline-in-dossier = { $message } · { $dossier }
calendar-name = Building site deadlines
calendar-file = deadlines.ics
problem-no-deadlines = No deadline has a day: there is nothing to put into a calendar.

## Learning

objection-cause-support = state of the support
objection-cause-workmanship = workmanship
objection-cause-material = material or product
objection-cause-other_trade = another trade
objection-cause-unclear_agreement = unclear agreement
objection-cause-later_wish = wish that came later
objection-cause-planning = delivery, weather, staff
objection-cause-not_told = told too late
objection-cause-unknown = cause not found
learning-lot-none = no lot
habit-support = Of the causes that were found, the commonest is the state of the support. Before you start, measure and photograph it, and let the client choose by a notice on the support.
habit-workmanship = Of the causes that were found, the commonest is workmanship. Go round the work with the agreed criteria before you call the client.
habit-material = Of the causes that were found, the commonest is the material. Agree on a reference sample, signed, before you order.
habit-other_trade = Of the causes that were found, the commonest is another trade. Photograph what you find and what you leave, and say in writing what is in your way.
habit-unclear_agreement = Of the causes that were found, the commonest is an unclear agreement. Write down for each item how one will see that it is done well.
habit-later_wish = Of the causes that were found, the commonest is a wish that came later. Price each change in an agreement before you do it.
habit-planning = Of the causes that were found, the commonest is planning. Warn in writing as soon as you know, with the reason and the new date.
habit-not_told = Of the causes that were found, the commonest is being told too late. Warn in writing before, never after.

## Data

data-file = Sans Réserve, data of { $date }
data-dossiers = job files
data-items = items
data-acts = acts
data-reserves = reserves
data-objections = objections
data-records = records
data-exhibits = exhibits
column-dossier = Job file
column-client = Client
column-site = Site
column-works = Works
column-reference = Reference
column-signed-on = Signed on
column-price = Agreed price
column-price-now = Price now
column-currency = Currency
column-starts-on = Agreed start
column-ends-on = Agreed end
column-end-now = End now
column-lot = Lot
column-item = Item
column-description = Description
column-location = Location
column-quantity = Quantity
column-unit = Unit
column-unit-price = Unit price
column-amount = Amount
column-criteria = Acceptance criteria
column-number = Number
column-title = Title
column-status = State
column-moment = Date and time
column-subject = Subject
column-price-effect = Effect on the price
column-days-effect = Effect in days
column-fingerprint = Fingerprint
column-rank = Reserve no.
column-kind = Kind
column-client-words = Client’s words
column-contractor-words = Contractor’s words
column-cause = Cause
column-answerable = Answerable
column-remedy = Remedy
column-deadline = Deadline
column-closed-by = Closed by
column-received-on = Received
column-channel = Channel
column-facts = Facts
column-restatement = Restatement
column-chosen = Chosen proposal
column-cost = Cost
column-confirmed-on = Confirmed on
column-feedback = Feedback
column-words = Words
column-due-on = Due on
column-file = File
column-caption = Caption
column-sha256 = SHA-256
column-captured = Captured
column-grade = Dates of the file
act-status-draft = draft
act-status-issued = issued
act-status-complete = issued
act-status-partly_signed = signed in part
act-status-signed = signed
act-status-voided = voided
reserve-standing-open = open
reserve-standing-contested = contested
reserve-standing-lifted_in_part = lifted in part
reserve-standing-settled = settled by agreement
reserve-standing-lifted = lifted
objection-state-received = received
objection-state-understood = understood
objection-state-answered = answered
objection-state-proposed = proposals made
objection-state-agreed = agreed
objection-state-contested = contested
objection-state-done = done
objection-state-confirmed = confirmed by the client
record-kind-contact = contact
record-kind-change_request = change request
record-kind-correction_round = correction round
record-kind-due = sum due
record-kind-receipt = sum received
record-kind-incident = incident

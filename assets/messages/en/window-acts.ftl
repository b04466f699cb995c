### Window: the acts of the chain.

window-status-complete = issued

## A new act
window-group-before = Before the work
window-group-during = During the work
window-group-reception = At acceptance
window-group-after = After acceptance
window-group-letters = Letters
window-new-support_notice-hint = The wall, floor or screed is unfit: measures, photos, and the client chooses.
window-new-notice-hint = Warn in writing before a delay, an overrun or a poor result.
window-new-convocation-hint = Invite the client to a visit, with a date and an alternative.
window-new-statement-hint = The client did not come, did not open, or will not sign.
window-new-lifting-hint = Record, reserve by reserve, what was repaired.
window-new-rectification-hint = Correct a mistake in an act already issued, which no longer changes.
window-new-letter-hint = Reply, reminder, formal notice: from a template, to be edited.
window-new-termination-hint = End the contract: what was done, what is owed, what is handed over.

## Acts in the chain
window-kind-short-support_notice = Notice on the support
window-kind-short-agreement = Written agreement
window-kind-short-notice = Notice
window-kind-short-convocation = Convocation
window-kind-short-reception = Acceptance act
window-kind-short-lifting = Lifting of reserves
window-kind-short-rectification = Rectifying act
window-kind-short-statement = One-sided statement
window-kind-short-letter = Letter
window-kind-short-termination = Termination
window-reserves-of = Reserves of act { $number }
window-reserve-of = Reserve { $number } of { $act }: { $words }
window-reserve-dialog = Reserve { $number } of { $act }
window-reserve-from = { $number }
window-reserve-due = by { $date } at the latest
window-closed-by-act = by act { $number }
window-act-in-list = { $number }, { $title }, { $date }
window-open-act = Open the act
window-target-before = Before the repair: { $name }
window-target-after = After the repair: { $name }

## What follows an issued act
window-next-acts = What comes next
window-next-agreement = Write the agreement
window-next-notice = Give notice
window-next-convocation = Convene
window-next-convocation-lifting = Convene for the lifting
window-next-reception = Draw up the acceptance
window-next-reception-again = Hold the acceptance again
window-next-lifting = Lift the reserves
window-next-lifting-again = Lift what is left
window-next-statement = Draw up the statement
window-next-statement-notice = Notify by letter
window-next-retention = Ask for the retention
window-next-letter = Letter
window-next-rectification = Rectify

## Shared parts
window-section-sending = Sending
window-sending-channel = By
window-sending-date = Dated
window-sending-reference = Number or proof
window-sending-reference-placeholder = number of the registered letter
window-sending-by-hand-hint = Handed over: the client acknowledges it by signing.
window-signatories-one-sided-hint = This document stands by itself. Add only whoever acknowledges receipt of it, or a witness.
window-steps = Steps
window-step-who = Who
window-step-what = Does what
window-step-what-placeholder = delivery of the door, fitted the next day
window-step-due = By
window-step-add = Add a step
window-follows = Following
window-follows-nothing = (no act)
window-follows-none = (first acceptance)
window-follows-refused = acceptance { $number } of { $date }, refused
window-answer-by = Answer needed by
window-appointment-time = at
window-no-end = no date agreed
window-unchanged = unchanged
window-before = Before
window-after = After
window-no-legal-advice = The program computes and shows its arithmetic; it gives no legal advice.

## The notice on the existing support
window-support-lead = Before starting: what is wrong with the existing support, what it would do to the result, and what the client decides with open eyes.
window-section-support = The support
window-support-subject = Support concerned
window-support-subject-placeholder = north wall of the living room
window-support-inspected = Inspected on
window-support-items = Items that depend on it
window-section-defects = What was found
window-defects-hint = One place per line: what is seen, what is measured, what would be allowed.
window-defect-place = Place
window-defect-place-placeholder = left of the door
window-defect-what = Finding
window-defect-what-placeholder = wall out of plumb
window-defect-measured = Measured
window-defect-measured-placeholder = 14 mm over 2 m
window-defect-tolerance = Tolerance and source
window-defect-tolerance-placeholder = 5 mm (NF DTU 25.41)
window-defect-add = Add a finding
window-support-exhibits = Photos of the support
window-support-exhibits-none = Drop or choose photos
window-support-consequence = What follows if the work goes on like this
window-support-consequence-placeholder = a gap of 1 cm will stay visible at the top of the door
window-section-proposal = What the contractor proposes
window-support-proposal = Repair proposed
window-support-proposal-placeholder = straighten the wall with a lining over 3 m
window-support-repair-price = Price of the repair
window-support-repair-days = Calendar days added
window-section-choice = The client’s choice
window-support-choice-hint = Without a choice, the printed page leaves three boxes to tick.
window-support-repair = Repair first
window-support-repair-hint = as proposed, at the price given
window-support-go_on = Go on like this
window-support-go_on-hint = at the client’s risk for what the support causes
window-support-stop = Stop
window-support-stop-hint = the work waits
window-support-choice-open = Leave the choice open

## The notice
window-notice-lead = Warn before it happens, with the reasons and what is proposed. Nothing changes in the contract until both sides have signed an agreement.
window-section-notice = What it warns of
window-notice-of-delay = Delay
window-notice-of-delay-hint = later than agreed
window-notice-of-overrun = Overrun
window-notice-of-overrun-hint = more than agreed, or beyond the range
window-notice-of-quality_risk = Risk for the result
window-notice-of-quality_risk-hint = the quality will suffer
window-notice-of-force_majeure = Force majeure
window-notice-of-force_majeure-hint = unforeseeable and irresistible (Code civil, art. 1218)
window-notice-subject = Subject
window-notice-subject-placeholder = the maker postponed the delivery of the door
window-notice-objection = Objection that it answers
window-notice-objection-none = (none)
window-section-facts = Facts and reasons
window-notice-facts = What happened, or will happen
window-notice-facts-placeholder = facts, with their dates
window-notice-cause = Why
window-notice-consequence = What follows if nothing is done
window-notice-consequence-placeholder = the fitting cannot begin before 2 November
window-section-announced = Effects announced
window-announced-hint = Announced only: an agreement signed by both sides makes them effective.
window-announced-end = New end announced
window-announced-end-change = End: { $before } → { $after }.
window-announced-price-change = Price: { $before } → { $after }.
window-section-steps = Next steps
window-notice-asked = What the client is asked to decide
window-notice-asked-placeholder = choose another model, or accept the new date

## The convocation
window-convocation-lead = A clear convocation, sent with proof, protects you if the client does not come.
window-section-purpose = What the visit is for
window-purpose-reception = Acceptance of the works
window-purpose-reception-hint = accept, with or without reserves, or refuse
window-purpose-lifting = Lifting of reserves
window-purpose-lifting-hint = look at the repairs together
window-purpose-support = Inspection of the support
window-purpose-support-hint = before starting, together
window-purpose-finding = Joint finding
window-purpose-finding-hint = look together at what is contested
window-convocation-part = Part or lot
window-convocation-part-placeholder = all the works
window-section-appointment = Appointment
window-appointment-at = On
window-appointment-or-at = Or, as the client chooses, on
window-convocation-agenda = Agenda
window-convocation-agenda-placeholder = what will be looked at, what to bring, who may represent

## The lifting of reserves
window-section-reserves = Reserves
window-lifting-hint = The words of each side stay those of the acceptance. Keys: L lifted, P in part, M maintained, ↑ ↓ for another reserve.
window-lifting-none = No reserve in this act.
window-lifting-lifted = lifted
window-lifting-in_part = lifted in part
window-lifting-kept = maintained
window-lifting-decision-on = The client’s decision on { $name }
window-lift-rest = { $count ->
        [one] Lift the remaining reserve
       *[other] Lift the { $count } remaining reserves
    }
window-after-none = Drop or choose the photos after
window-lifting-done = What was done
window-lifting-done-placeholder = planed and covered by a strip
window-lifting-done-on = Done on
window-lifting-deadline = New deadline
window-section-remarks = Remarks and retention
window-lifting-remarks = Remarks of either side
window-retention-release = The client agrees to release the retention
window-retention-release-hint = Possible once all reserves are lifted.

## The rectifying act
window-rectification-lead = An issued act no longer changes: this one says what stands in it and what is to be read instead. All the rest remains. It does not change the accounts of the job file: for a price or a date, draw up a written agreement.
window-section-corrects = Act corrected
window-corrects = Act to correct
window-rectification-reason = How the mistake came about
window-rectification-reason-placeholder = date mistyped
window-section-corrections = Corrections
window-correction-number = Correction { $number }
window-correction-place = Where
window-correction-place-placeholder = Visit, date
window-correction-stands = It says
window-correction-reads = Read instead
window-correction-add = Add a correction

## The one-sided statement
window-statement-warning = This statement is not an acceptance: the contractor makes it alone, and it does not replace the client’s decision. It is notified by letter, with a new date.
window-section-cause = Why a statement
window-statement-absent = Client absent
window-statement-absent-hint = convened, they did not come
window-statement-refused_to_sign = Would not sign
window-statement-refused_to_sign-hint = the act was shown to them
window-statement-no_access = No access
window-statement-no_access-hint = the site was not opened
window-statement-client-words = Reasons the client gave, in their own words
window-statement-client-words-placeholder = what they said or wrote, else leave empty
window-convened-by = Convocation of this file
window-convened-by-none = (none in this file)
window-unsigned = Act shown and not signed
window-unsigned-none = (none)
window-statement-facts = What happened
window-statement-facts-placeholder = 14:00: nobody there. 14:10: called, no answer. 14:30: left.
window-section-state = State of the works
window-statement-completed = completed
window-statement-state = What was found, { $name }
window-statement-state-placeholder = fitted, adjusted, nothing to repair
window-section-proposed-date = New date proposed
window-proposed-date-hint = The letter that notifies this statement repeats it.
window-proposed-at = On

## The letter
window-letter-to = Addressee
window-letter-template = Template
window-letter-about = About
window-letter-fill = Fill from the template
window-letter-subject = Subject
window-section-letter = Letter
window-letter-body = Text
window-letter-body-placeholder = An empty line parts the paragraphs.
window-letter-replace = Replace the text?
window-letter-replace-hint = The text that you changed will be replaced by “{ $template }”, filled with the facts of the job file.
window-letter-replace-yes = Replace
window-letter-keep = Keep my text
window-about-dossier = the site
window-about-due = sum due, { $words } ({ $date })
window-about-change_request = change request, { $words } ({ $date })
window-about-incident = incident of { $date }: { $words }
window-section-enclosures = Enclosures
window-enclosure-number = Enclosure { $number }
window-enclosure-add = Add an enclosure

## The termination
window-termination-lead = Courteous and firm: what was done and what it is worth, what is owed, what is handed over.
window-section-ground = End of the contract
window-terminated-by = Ended by
window-terminated-on = From
window-termination-ground = Clause or article
window-termination-ground-placeholder = article 8 of the quote
window-termination-facts = The facts, with the notices that went before
window-termination-facts-placeholder = two instalments unpaid despite the reminders of 3 and 17 October
window-section-done = What was done
window-termination-done = What was done, { $name }
window-termination-done-placeholder = fitted, finishing remains
window-termination-amount = Worth of what was done, { $name }
window-of-price = of { $price }
window-termination-worth = Worth of the work done
window-adjustment = Other line of the account
window-adjustments = Other lines
window-adjustment-add = Add a line
window-adjustment-placeholder = agreement, reduction, penalty
window-owed-to-contractor = Owed to the contractor
window-owed-to-client = To give back to the client
window-section-handed-back = Handed over to the client

## The written agreement, continued
window-remedy-kind = Kind of remedy
window-remedy-none = (none)
window-remedy-repair = Repair at our cost
window-remedy-redo = Done again
window-remedy-price_reduction = Price reduction
window-remedy-third_party_repair = Repayment of a third party’s repair
window-remedy-gesture = Gesture of goodwill
window-remedy-refusal = Refusal with reasons
window-remedy-extra_work = Extra work, paid
window-remedy-new_date = Another date
window-origin-objection = Objection
window-origin-reserve = Reserve
window-origin-act = Act of this file
window-origin-record = Change request of { $date }: { $words }
window-origin-open = See where it comes from
window-quoted = “{ $words }”
window-added-items = Items added
window-added-placeholder = shelf under the window
window-added-criteria-placeholder = acceptance criterion
window-added-add = Add an item
window-added-sum = Items added, in total: { $sum }
window-added-to-effect = Take the sum of the added items: { $sum }
window-effect-price = Contract price
window-effect-end = End of the works
window-effect-repair = Repair of the reserve by
window-effect-once-signed = Counts once the client has signed.
window-days-signed = { $sign }{ $count } calendar { $count ->
        [one] day
       *[other] days
    }

## The acceptance, continued
window-before-works = The visit does take place before the planned start of the works
window-before-works-hint = The contract has the works start on { $date }, after this visit. Check the date, or confirm.
window-support-offer = { $signed ->
    [yes] You contest: the notice on the support { $number }, signed by the client on { $date }, speaks of this item. Cite it?
   *[no] You contest: the notice on the support { $number } of { $date }, which the client did not sign, speaks of this item. Cite it?
}
window-support-cite = Cite as the cause
window-support-cited = Already reported by the notice on the support { $number } of { $date }.
window-support-uncite = No longer cite
window-penalties-compute = Compute from the dates and the rules of the contract
window-penalty-purpose = What is late
window-penalty-completion = the completion
window-penalty-repair = the repair of a defect
window-penalty-item = Item
window-penalty-whole = the whole contract
window-penalty-price = Price it is a share of
window-penalty-unit = Term agreed in
window-penalty-unit-day = Days
window-penalty-unit-hour = Hours
window-penalty-end = Agreed end
window-penalty-notice = Formal notice of
window-penalty-until = Counted up to
window-penalty-late-days = Or: days late
window-penalty-late-hours = Hours late
window-penalty-late-placeholder = from the dates
window-deduction-cause = To deduct
window-deduction-proof = Proof
window-deduction-proof-placeholder = work stopped by the client from 3 to 5, e-mail
window-deduction-add = Deduct days
window-delay-cause-client = the client
window-delay-cause-other_trades = other trades
window-delay-cause-weather = weather
window-delay-cause-force_majeure = force majeure
window-delay-cause-agreed_extension = agreed extension
window-penalties-computed = Penalties computed: { $sum }
window-penalties-stated = Another sum is kept
window-penalties-stated-sum = Sum kept
window-told-by = Already told by
window-read-and-issue = Read and issue
window-export-complete = Issued
window-export-complete-hint = This document is complete. Send it, and keep the proof of sending.
window-issue-fact-alone = The contractor certifies it; it can then be sent.
window-decided-without_reserve = without reserve
window-decided-with_reserves = with reserves
window-decided-refused = refused by the client

window-reduction-compute = Calculate from the share or quantity affected
window-reduction-price = Base price
window-reduction-by = What is affected
window-reduction-by-share = a share of the price
window-reduction-by-quantity = a quantity
window-reduction-share = Share of the price
window-reduction-part = Quantity affected
window-reduction-of-quantity = Out of a quantity of
window-reduction-computed = Reduction calculated: { $sum }
window-repair-term-take = Take { $date }

# Usual words for a defect, beside the client’s
window-phrases = Usual words
window-phrases-of = Usual words for { $name }
window-phrases-hint = Describe the defect in the words of the trade (Alt + ↓)
window-phrases-find = Find a defect
window-phrases-none = No usual defect matches: write it in the client’s words.
window-remedy-said = Remedy agreed: { $remedy }
window-paid-unnoted = The records count { $noted } received: { $sum } is missing there.
window-paid-note = Note the payment
window-agreement-departure = Why the agreement departs from the proposal chosen

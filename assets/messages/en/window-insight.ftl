### Window: objections, records, job file, deadlines, lessons.

## Writing files
window-written-to = Saved ({ $size }): { $path }
window-written-to-folder = Saved in { $path }
window-file-dispute = dispute file { $title }
window-file-data = data { $title }
window-file-blank = { $name } to fill in
window-file-calendar = deadlines
window-export-working = The file is being made…
window-open-named = Open { $name }
window-places = Overviews

## The guide
window-guide = What to say?
window-guide-explained = Phrases that move things on, instead of those that close the door.
window-guide-not = Rather than:
window-guide-but = say:
window-guide-take = Use
window-guide-take-named = Use “{ $words }”

## The objection
window-objection-deleted = Objection deleted.
window-objection-reserve = Reserve concerned
window-objection-reserve-none = none
window-objection-cause-none = not looked for yet
window-objection-cause-support = the existing support
window-objection-cause-workmanship = our work
window-objection-cause-material = a material, a product
window-objection-cause-other_trade = another trade
window-objection-cause-unclear_agreement = an agreement that was not clear enough
window-objection-cause-later_wish = a wish that came later
window-objection-cause-planning = delivery, weather, staff
window-objection-cause-not_told = something told too late
window-objection-cause-unknown = not found
window-objection-make-agreement = Make the agreement
window-answer-by-letter = Answer by letter
window-letter-answer-acknowledgement = Acknowledge receipt
window-letter-answer-restatement = Restate: “If I understood you correctly…”
window-letter-answer-proposal = Propose a solution
window-letter-answer-counter_deadline = Contest the deadline, propose another
window-letter-answer-blank = Blank letter
window-stage-done = (done)
window-step-proposals-hint = Each proposal says what it changes in price and date. The client chooses one, or none.
window-proposal-text = What we propose
window-proposal-placeholder = plane the door and fit a cover strip
window-proposal-remedy = Kind of remedy
window-no-effect = none
window-client-choice = The client’s choice
window-choice-open = Not yet
window-choice-none-of-them = None
window-chosen-on = Chosen on
window-warned-by = The client had been warned by
window-warned-by-act = { $title }, { $number }, { $date }
window-warned-by-none = No notice on the support and no warning was issued in this job file.
window-section-asked-deadline = Deadline asked by the client
window-deadline-asked-by-client = The client set a deadline
window-deadline-asked = Deadline asked
window-deadline-contested = We contest it: it is too short
window-deadline-reason = Why it is too short
window-deadline-reason-placeholder = the made-to-measure glass takes three weeks
window-deadline-counter = Date we propose
window-deadline-counter-accepted = The client accepts that date
window-deadline-write = Write to the client
window-deadline-holds = Date that holds: { $date }.
window-deadline-open = No date holds for both sides yet.
window-section-follow-up = Follow-up: who does what, by when
window-followup-number = Step { $number }
window-followup-who = Who
window-followup-what = What
window-followup-what-placeholder = order the cover strip
window-followup-due = By
window-followup-due-late = By (overdue)
window-followup-done = Done on
window-followup-message = Message sent, remark
window-followup-message-placeholder = what was said or written at this step
window-followup-done-today = Done today
window-followup-done-today-named = Done today: { $what }
window-followup-is-done = done
window-followup-empty = No step. Write who does what by when: the list of deadlines will remind you.
window-followup-add = Add a step
window-section-closing = Closing
window-objection-confirmed-on = The client confirms that it is settled, on
window-objection-cost = Cost to the company
window-objection-cost-placeholder = hours and material, without reductions
window-objection-feedback = What the client says afterwards
window-objection-feedback-placeholder = in their own words

## The records
window-records = Job file records
window-records-short = Records
window-records-hint = Calls, requests, corrections, payments, incidents: dated facts.
window-records-add = Write into the records
window-records-timeline = What happened
window-records-filter = Show only
window-records-all = All ({ $count })
window-records-foot = Dated facts, never a judgement of people.
window-records-to-dossier = Back to the job file
window-record-kind-contact = Contact
window-record-kind-change_request = Change request
window-record-kind-correction_round = Correction round
window-record-kind-due = Sum due
window-record-kind-receipt = Payment
window-record-kind-incident = Incident
window-record-add-contact = New contact
window-record-add-change_request = New change request
window-record-add-correction_round = New correction round
window-record-add-due = New sum due
window-record-add-receipt = New payment
window-record-add-incident = New incident
window-record-hint-contact = A call, a message, a visit; or an attempt that stayed without answer.
window-record-hint-change_request = A wish beyond the contract: price it before doing it, then make the agreement.
window-record-hint-correction_round = A set of corrections asked for by the client.
window-record-hint-due = Deposit, instalment, balance: with the number of the invoice and its date.
window-record-hint-receipt = A sum received or announced.
window-record-hint-incident = What was said or done, word for word where possible, without judgement.
window-records-empty-all = Nothing is written yet: an unanswered call, a request, a payment each take one line, and can be found later.
window-records-empty-contact = No contact written.
window-records-empty-change_request = No request written.
window-records-empty-correction_round = No correction round written.
window-records-empty-due = No sum due written.
window-records-empty-receipt = No payment written.
window-records-empty-incident = No incident written.
window-record-when = On
window-record-time = At
window-record-written = written on { $at }
window-record-keep = Keep
window-record-edit = Edit
window-record-edit-named = Edit “{ $name }”
window-record-deleted = Taken out of the records.
window-record-out-on_site = Talk on site with { $person }
window-record-in-on_site = { $person }, on site
window-record-out-phone = Call to { $person }
window-record-in-phone = Call from { $person }
window-record-out-message = Message to { $person }
window-record-in-message = Message from { $person }
window-record-out-email = E-mail to { $person }
window-record-in-email = E-mail from { $person }
window-record-out-letter = Letter to { $person }
window-record-in-letter = Letter from { $person }
window-record-out-registered_letter = Registered letter to { $person }
window-record-in-registered_letter = Registered letter from { $person }
window-record-change_request = Change request
window-record-correction_round = Corrections asked for
window-record-due = { $label }, { $amount }
window-record-receipt = Payment of { $amount }, { $means }
window-record-incident = Incident
window-record-witnesses = Witnesses: { $names }
window-record-pause = Afterwards: { $pause }
window-record-answered = answered
window-record-unanswered = no answer
window-record-outside = outside agreed hours
window-record-withdrawn = withdrawn
window-record-unpriced = to be priced
window-record-priced = { $price }{ $days ->
        [0] { "" }
        [one] , { $days } day
       *[other] , { $days } days
    }
window-record-round-number = round { $number }
window-record-round-of = round { $number }, { $included } included
window-record-round-done = done on { $date }
window-record-paid = paid
window-record-overdue = { $open } overdue by { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
window-record-due-by = by { $date }
window-record-due-undated = no date
window-record-seen = seen on the account
window-record-announced = announced, not seen yet
window-record-item = Item: { $name }
window-record-about = About: { $subject }
window-record-proof = Proof: { $proof }
window-record-make-agreement = Make the agreement
window-record-agreement = See agreement { $number }, { $status }
window-record-pay = Record the payment
window-write-letter = Write
window-record-letter-payment_reminder = Friendly reminder
window-record-letter-formal_notice_to_pay = Formal notice to pay
window-record-letter-change_price = Price of the request, before it is done
window-record-letter-after_incident = After an incident: the facts, and how to go on
window-contact-direction = Direction
window-contact-out = from us to the client
window-contact-in = from the client to us
window-contact-person = With whom
window-contact-about = About
window-contact-words-in = The client’s words
window-contact-words-out = What we said or wrote
window-contact-words-out-placeholder = asked for a date to lift the reserves
window-contact-answered = Somebody answered
window-contact-outside = Outside the agreed hours or channels
window-contact-opposes = Opposition to the release of the retention
window-contact-proof = Proof
window-contact-proof-placeholder = number of the registered letter, screenshot
window-contact-agreed-hours = Agreed: { $hours }
window-subject-dossier = the whole site
window-about-sum-due = Sum due: { $label }
window-about-change = Request: { $words }
window-change-words = The request, in the client’s words
window-change-words-placeholder = one more socket behind the sofa
window-change-price = Price named
window-change-unpriced = to be priced
window-change-days = Calendar days added
window-change-withdrawn = The client withdrew it
window-round-words = To be corrected, in the client’s words
window-round-words-placeholder = the shade of the second wall
window-round-done-on = Done on
window-round-price = Price of this round
window-round-included = included
window-rounds-unsaid = { $used ->
        [one] { $used } correction round asked for
       *[other] { $used } correction rounds asked for
    }; the contract does not say how many are included.
window-rounds-used = { $used ->
        [one] { $used } correction round asked for
       *[other] { $used } correction rounds asked for
    }; the contract includes { $included }.
window-rounds-price = { " " }One more round: { $price }.
window-due-label = For what
window-due-label-placeholder = instalment 2, invoice F-2026-041
window-due-on = To be paid by
window-receipt-due = Pays
window-receipt-due-none = no sum in particular
window-receipt-due-named = { $label } ({ $open } open)
window-receipt-means = Means
window-receipt-reference = Reference
window-receipt-reference-placeholder = number of the transfer or cheque
window-receipt-seen = Seen on the account
window-record-deposit = Deposit at the order
window-receipt-retention = Retention
window-receipt-retention-none = not a retention
window-means-transfer = transfer
window-means-cheque = cheque
window-means-cash = cash
window-means-card = card
window-means-unsaid = means not said
window-incident-facts = What was said or done
window-incident-facts-placeholder = word for word where possible; no judgement
window-incident-witnesses = Witnesses
window-incident-witnesses-placeholder = who saw or heard it
window-incident-pause = The pause taken, and how it went on
window-incident-pause-placeholder = work stopped for an hour, resumed at 3 pm
window-account = Account of the job file
window-account-price = Price now
window-account-settlement = Account of the termination
window-account-reductions = Reductions agreed
window-account-penalties = Penalties for delay
window-account-due = Asked for
window-account-overdue = Overdue
window-account-beyond = The sums asked for exceed by { $value } what the contract still leaves to ask. Check them, or have an amendment signed.
window-account-received = Received
window-account-announced = Announced, not seen yet
window-account-open = Still to come
window-account-overpaid = Overpaid

## The job file
window-dossier-more = Job file
window-export-dispute = Dispute file (PDF)
window-export-dispute-hint = Everything in time order, in one numbered document.
window-export-tables = Data as tables (CSV)
window-export-tables-hint = One file for each kind, for a spreadsheet.
window-export-all-tables-hint = All job files, for a spreadsheet.
window-export-json = Complete data (JSON)
window-export-json-hint = All that is written, for another program to take up: the bin, issued acts word for word, journal and lists too. Originals of exhibits and signed PDFs stay in the data folder; the file gives their hashes.
window-export-everything = Export everything
window-all-dossiers = all job files
window-blank-forms = Blank forms
window-blank-forms-hint = To print for the day without battery.
window-blank-forms-explained = Each form already names the parties and site of this job file; the rest is filled in by hand.
window-dossier-duplicate = Duplicate the job file
window-dossier-duplicate-hint = Client, contract and items; nothing of what happened.
window-dossier-duplicate-explained = The new job file takes over client, site, items and the terms of the contract. Reference, dates and deposit are to be filled in; acts, exhibits and records stay in the other one.
window-dossier-duplicate-do = Duplicate
window-dossier-copy-of = { $title } (copy)
window-section-contract-now = Where the contract stands
window-contract-terminated = Contract terminated on { $date } ({ $who })
window-contract-change = Step
window-contract-price-then = Price
window-contract-end-then = End
window-contract-first = Contract as first agreed
window-contract-change-named = { $subject }, { $date }
window-contract-now = Today
window-days-change = { $days } d
window-end-unset = no date
window-section-reserves-now = Reserves
window-standing-of-open = open
window-standing-of-contested = contested
window-standing-of-lifted_in_part = lifted in part
window-standing-of-settled = settled
window-standing-of-lifted = lifted
window-reserve-in-act = Reserve { $number }, { $act }
window-reserve-closed-by = by { $act }
window-reserve-by = due: { $date }
window-reserve-late = overdue ({ $date })
window-reserve-settle = Handle
window-reserve-make-agreement = Make the agreement that settles it
window-reserve-make-letter = Ask for its lifting by letter
window-reserves-left = { $left ->
        [0] All reserves are closed.
        [one] { $left } reserve open of { $all }.
       *[other] { $left } reserves open of { $all }.
    }
window-start-lifting = Lift reserves
window-section-terms = Terms of working
window-section-terms-hint = Agreed in writing before the work, they prevent most misunderstandings.
window-contract-hours = Hours and channels
window-contract-hours-placeholder = Monday to Friday, 8 am to 6 pm, by phone or message
window-contract-rounds = Correction rounds in the price
window-contract-rounds-placeholder = not agreed
window-contract-round-price = Price of one more round
window-contract-terms-more-placeholder = access, storage, cleaning, decisions needed before the start
window-section-rules = Rules that apply
window-rules-said = What the rules “{ $name }” say
window-rules-changed = What the contract changes of these rules
window-rules-unchanged = Nothing: the rules apply as they are.
window-rule-change-number = Changed rule { $number }
window-rule-change-add = Change a rule
window-rule-changed = Rule
window-rule-value = Value
window-rule-years = Years
window-rule-none = none
window-rule-reason = Where the change comes from
window-rule-reason-placeholder = clause 7 of the quote, 2000 edition of the standard
window-rule-reason-missing = Without a reason the documents cannot justify this change.
window-rule-unit-day = in days
window-rule-unit-hour = in hours
window-rule-unit-both = in days or hours
window-rule-share-order = the price of the contract
window-rule-share-item = the price of the late item
window-rule-rise-written_order = only a written order of the client
window-rule-rise-unforeseeable_rise = an unforeseeable, substantial rise too
window-rule-rise-unsaid = not said
window-rule-delay_rate = Delay penalty, per day
window-rule-delay_cap = Cap of the delay penalty
window-rule-delay_after_notice = Penalty only after formal notice
window-rule-delay_units = Unit of the term
window-rule-delay_share_of = Price that the penalty is a share of
window-rule-delay_deducts = Causes deducted from the delay
window-rule-late_repair_rate = Penalty for late repair
window-rule-late_repair_cap = Cap of that penalty
window-rule-late_repair_after_notice = Late repair: after formal notice
window-rule-repair_days = Days to repair reserves
window-rule-retention_highest = Retention, at most
window-rule-retention_years = Retention released after (years)
window-rule-guarantee_years = Length of a guarantee
window-rule-guarantees_start_the_day_after = Guarantees start the day after
window-rule-warranty_months = Warranty given, in months
window-rule-claim_years = Time to claim, in years
window-rule-claim_years_immovable = Time to claim (immovables), in years
window-rule-firm_price_raised_by = What may raise a firm price
window-rule-estimate_warn_at = Estimate: warn from
window-rule-estimate_old_price_stands = Estimate left without warning: the old price stands
window-rule-written_proof_above = Written proof above
window-fraction-placeholder = 1/3000 or 0.1 %
window-field-not-a-fraction = Write a share of the price: 1/3000, 0.1 %.
window-section-account = Account and records
window-to-records = Open the records of the job file ({ $count })

## Items by lists and tables
window-items-from-trade = Usual items of a trade…
window-items-from-table = Paste or import a table…
window-trade-items = Usual items
window-trade = Trade
window-trade-find = Find
window-trade-unit = , unit: { $unit }
window-trade-none-found = No item matches.
window-trade-own-hint = These lists can be extended and shared from the settings.
window-table-import = Take over a table
window-table-import-explained = Quote, spreadsheet or CSV file: nothing is added before you have seen every line.
window-table-paste = Paste the lines here
window-table-paste-placeholder = Description, quantity, unit, unit price: one line for each item
window-table-read = Read these lines
window-table-file = Choose a CSV file
window-table-preview = Columns recognised
window-table-columns = What each column holds, with an example
window-table-column-number = Column { $number }
window-table-column-ignored = (leave out)
window-table-column-reference = number
window-table-column-name = item
window-table-column-description = description
window-table-column-lot = lot
window-table-column-location = location
window-table-column-quantity = quantity
window-table-column-unit = unit
window-table-column-unit_price = unit price
window-table-column-amount = amount
window-table-column-criteria = acceptance criterion
window-table-faults = { $count ->
        [one] One line cannot be taken over
       *[other] { $count } lines cannot be taken over
    }
window-table-line = Line { $line }
window-table-line-short = Line
window-table-items = { $count ->
        [0] No item recognised
        [one] 1 item recognised
       *[other] { $count } items recognised
    }
window-table-take = Take
window-table-take-named = Take “{ $name }”
window-table-skipped = { $count ->
        [one] 1 line left aside
       *[other] { $count } lines left aside
    }
window-table-tax-excluded = The prices of this table are without tax: set the contract to excluding tax
window-table-tax-included = The prices of this table contain tax: set the contract to including tax
window-table-tax-not_applicable = The prices of this table bear no tax: note it in the contract
window-table-tax-kept = Tick this box, or check each price: those of the contract are understood otherwise than those of the table, which would be taken as they are.
window-table-currency = “{ $found }” stands beside prices of this table, while the contract is in { $own }: sums are taken over as they stand, without conversion. Check each price.
window-objection-frozen-note = Note these words in the records
window-objection-frozen-restore = Put back what was issued
window-objection-frozen-noted = Noted in the records. The objection stays as it was issued.
window-table-total = Total: { $total }
window-table-again = Another table
window-table-add = { $count ->
        [0] Add
        [one] Add 1 item
       *[other] Add { $count } items
    }

## Deadlines
window-to-do = To do
window-to-do-all = All deadlines ({ $count }{ $later ->
        [0] {""}
       *[other] , { $later } of them more than a month ahead
    })
window-count-late = { $count } overdue
window-deadlines = Deadlines
window-deadlines-hint = Everything with a date, in all job files.
window-deadlines-on = In all job files, as of { $date }.
window-deadlines-export = Export to a calendar (.ics)
window-deadlines-filter = Show only
window-deadlines-all = All ({ $count })
window-deadlines-kind = { $kind } ({ $count })
window-deadlines-none = Nothing is due. Reserves to lift, answers, payments and guarantees will appear here by themselves.
window-deadlines-overdue = Overdue
window-deadlines-week = Within seven days
window-deadlines-month = Within a month
window-deadlines-later = Later
window-deadlines-undated = Without a date
window-deadline-today = today
window-deadline-late-days = { $count ->
        [one] one day late
       *[other] { $count } days late
    }
window-deadline-late-months = { $count ->
        [one] one month late
       *[other] { $count } months late
    }
window-deadline-late-years = { $count ->
        [one] one year late
       *[other] { $count } years late
    }
window-deadline-in-days = { $count ->
        [one] tomorrow
       *[other] in { $count } days
    }
window-deadline-in-months = { $count ->
        [one] in one month
       *[other] in { $count } months
    }
window-deadline-in-years = { $count ->
        [one] in one year
       *[other] in { $count } years
    }
window-deadline-undated = no date
window-deadline-kind-repair = reserve to lift
window-deadline-kind-answer_awaited = answer awaited
window-deadline-kind-answer_owed = answer owed
window-deadline-kind-step = follow-up step
window-deadline-kind-visit = visit
window-deadline-kind-end = end of the works
window-deadline-kind-retention = retention to release
window-deadline-kind-guarantee = guarantee ends
window-deadline-kind-payment = payment
window-deadline-kind-unsigned = act to sign

## Lessons
window-learning = Lessons
window-learning-hint = What objections and reserves teach, over all job files.
window-learning-habit = The habit that prevents it
window-learning-objections = Objections
window-learning-settled = { $count ->
        [0] none settled
        [one] 1 of them settled
       *[other] { $count } of them settled
    }
window-learning-agreement = Settled by written agreement
window-learning-percent = { $share }%
window-learning-by-agreement = { $settled ->
        [0] none settled
       *[other] { $count } of { $settled } settled
    }
window-learning-days = Time to settle
window-learning-days-count = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
window-learning-median = the middle case, from fastest to slowest
window-learning-reserves = Reserves per acceptance act
window-learning-reserves-count = { $reserves } in { $receptions ->
        [one] { $receptions } acceptance act
       *[other] { $receptions } acceptance acts
    }
window-learning-cost = Cost to the company
window-learning-cost-hint = as noted at the end, plus reductions and signed agreements
window-learning-cost-parts = reductions and signed agreements: { $given }; noted at the end: { $noted }
window-learning-by-cause = By cause
window-learning-by-kind = By subject
window-learning-by-item = By item
window-learning-by-trade = By trade
window-learning-no-cause = Name the cause in each objection: it teaches the most.
window-learning-nothing = Nothing to count yet.
window-learning-empty = No objection and no reserve yet. Once there are some, you will see here what comes back, what it costs, and how to prevent it.
window-bars-count = Count
window-bars-cost = Cost

## Lists by trade
window-section-trades = Lists by trade
window-section-trades-hint = Usual items, criteria and common defects. Change them, share them with a colleague, take over theirs.
window-trade-counted = { $items ->
        [one] { $items } item
       *[other] { $items } items
    }, { $defects ->
        [one] { $defects } defect
       *[other] { $defects } defects
    }
window-trade-changed = changed
window-trade-own = your own
window-trade-remove-changed = Back to the original list
window-trade-remove-own = Remove this list
window-trade-remove-named = Remove your version of “{ $name }”
window-trade-share = Save it to share
window-trade-share-named = Save “{ $name }” to share it
window-trade-new = New list
window-trade-import = Take over a list…
window-trade-replace = Replace mine
window-trade-taken = List taken over.
window-trade-saved = List saved.
window-trade-edit = List by trade
window-trade-name = Trade
window-trade-items-title = Usual items
window-trade-item-add = Add an item
window-trade-criteria = Acceptance criteria, one a line
window-trade-defects-title = Common defects
window-trade-defects = The words of a reserve, one defect a line
window-trade-save = Save the list

window-section-estimate = The estimate
window-estimate-warn = Warn the client of the overrun
window-split = Split the lump sum
window-split-parts = Number of parts
window-split-cited = Stands in an act, an objection or an exhibit: can no longer be split
window-split-no-sum = A lump sum is needed first
window-split-done = Lump sum split into { $count } items, with the same total.

## What is refused on saving
window-unsaved = Not saved
window-refused-not-saved = Not saved – { $what }.
window-refused-value = { $name }: “{ $value }”
window-refused-unnamed = Last entry
window-refused-restore = Go back to the saved value
window-refused-restore-short = Go back
window-leaving-title = Leave without saving?
window-leaving-lost = This could not be saved and will be lost; everything else is saved:
window-leaving-leave = Leave without saving it
window-leaving-stay = Stay and correct

## The effect on the price, the way its remedy means it
window-price-effect-less = Lowers the price by
window-price-effect-more = Raises the price by
window-price-effect-contradicts = “{ $remedy }” and the sign of this sum contradict each other.
window-price-effect-turn = Write { $sum }
window-terms-differ = The text names another sum than the effect on the price ({ $sum }): make them agree.
window-chosen-differs = The proposal that the client chose said something else: price { $sum }, { $days ->
    [0] agreed end unchanged
    [1] 1 day
    [-1] −1 day
   *[other] { $days } days
}. Make them agree.

## What follows, and how to count
window-next-note-answer = Note the client’s answer
window-next-objection = Open an objection
window-record-negative = A sum is noted without a minus sign: what you owe the client is settled by a written agreement.
window-reduction-share-placeholder = 10 % or 1/3
window-item-added = by agreement
window-item-added-hint = Added by a written agreement: its sum is counted with the agreements, not with the items.
window-without-tax = The price is without tax: note the deposit, the sums due and the payments without tax too, or they are not taken off the same price.
window-account-retained = Within what is open, and not due before its day – { $what }, { $date }.
window-vat = Rate of VAT
window-account-retained-beside = Beside this balance, and not payable before its day – { $what }, on { $date }.

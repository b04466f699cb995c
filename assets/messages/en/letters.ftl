### Letter templates and the guide to replies.

## Forms

letter-greeting = Dear Sir or Madam
letter-greeting-madam = Dear Madam
letter-greeting-sir = Dear Sir
letter-closing = Yours faithfully
letter-mediator = If we reach no agreement, you may turn, free of charge, to the consumer mediator to whom I answer: { $mediator } (French Consumer Code, art. L. 612-1 and L. 616-1).
letter-enclosure = { $title }, no. { $number }
letter-reserve-line = – Reserve { $rank } of { $number }: { $words }
letter-proposal-line = { $text } ({ $price }; { $days }).
letter-proposal-price-none = no effect on the price
letter-proposal-price-more = { $sum } more
letter-proposal-price-less = { $sum } less
letter-proposal-days-none = no effect on the agreed end
letter-proposal-days = { $days ->
    [one] one day more
   *[other] { $days } days more
}
letter-proposal-days-less = { $days ->
    [one] one day less
   *[other] { $days } days less
}
letter-days = { $days ->
    [0] none
    [one] one day
   *[other] { $days } days
}

## Laws cited

letter-basis-reception = French Civil Code, art. 1792-6
letter-basis-notice = article 1344 of the French Civil Code
letter-basis-interest = article 1231-6 of the French Civil Code
letter-basis-suspension = article 1219 of the French Civil Code
letter-basis-resolution = article 1226 of the French Civil Code
letter-basis-retention = French law no. 71-584 of 16 July 1971, art. 2

## What the job file does not know: a blank to fill in

letter-missing-contract = [reference of the contract]
letter-missing-contract-date = [date of the contract]
letter-missing-works = [nature of the works]
letter-missing-site = [address of the site]
letter-missing-hours = [agreed days, hours and channels]
letter-missing-end = [agreed end of the works]
letter-missing-price-now = [price of the contract]
letter-missing-contractor = [name of the contractor]
letter-missing-phone = [the contractor’s telephone number]
letter-missing-today = [date]
letter-missing-received = [date of the objection]
letter-missing-words = [the client’s words]
letter-missing-restatement = [what you understood]
letter-missing-answer = [the contractor’s facts and reasons]
letter-missing-item = [work item concerned]
letter-missing-proposals = [proposals, with their effect on price and date]
letter-missing-chosen = [the proposal chosen]
letter-missing-chosen-on = [the day of your choice]
letter-missing-asked = [date that the client asks for]
letter-missing-reason = [why that is too short]
letter-missing-counter = [date proposed]
letter-missing-statement = [number of the statement]
letter-missing-visit = [date and time of the visit]
letter-missing-means = [how the client was convened]
letter-missing-called = [date of the convocation]
letter-missing-proposed = [new date and time]
letter-missing-appointment = [date and time of the appointment]
letter-missing-reserves = [reserves repaired]
letter-missing-reception = [number of the acceptance act]
letter-missing-reception-date = [date of the acceptance]
letter-missing-to-lift = [number of the acceptance act]
letter-missing-to-lift-date = [date of the acceptance]
letter-missing-label = [what the sum is for, number of the invoice]
letter-missing-sum = [sum due]
letter-missing-due = [date due]
letter-missing-term = [last day]
letter-missing-retention = [amount retained]
letter-missing-release = [date of release]
letter-missing-change = [work asked for]
letter-missing-change-date = [date of the request]
letter-missing-change-price = [price of the work asked for]
letter-missing-change-total = [new total price]
letter-missing-change-days = [additional days]
letter-missing-change-end = [new end of the works]
letter-missing-incident = [facts, without judgement]
letter-missing-incident-date = [date and time]

## Templates

letter-blank = Blank letter
letter-blank-subject = Your works: { $works }
letter-blank-body = [text of the letter]

letter-acknowledgement = Acknowledgement of a complaint
letter-acknowledgement-subject = Your complaint of { $received }
letter-acknowledgement-body =
    I have received your complaint of { $received }, which concerns: { $item }. Your words: “{ $words }”

    Thank you for telling me. I am looking into it, on the site if need be, and will answer you in writing by { $term } at the latest.

    Until then, please leave things as they are so that we can look at them together. If something cannot wait, please take photos first and let me know on { $phone }.

    This letter confirms that your request has arrived. It is neither an agreement nor a refusal yet.

letter-restatement = Restatement
letter-restatement-subject = What I understood of your complaint of { $received }
letter-restatement-body =
    Before I answer, I want to make sure that I understood you correctly.

    Your complaint of { $received } concerns: { $item }. Your words: “{ $words }”

    If I understood you correctly: { $restatement }

    Is that right? If so, it is enough to answer “that is right”. If I misunderstood or forgot something, tell me in your own words and I will correct it.

    Your answer by { $term } will allow me to make proposals without delay.

letter-proposal = Proposals
letter-proposal-subject = Our proposals: { $item }
letter-proposal-body =
    I come back to you about your complaint of { $received }, which concerns: { $item }.

    These are the facts on our side: { $answer }

    In order to settle the matter, I propose:
    { $proposals }

    Please tell me what suits you, or what you would prefer, by { $term }. Nothing will be done or charged before we agree in writing.

    These proposals are made in order to find a friendly solution. They are no admission of liability.

letter-proposal-chosen-subject = Your choice: { $item }
letter-proposal-chosen-body =
    Your complaint of { $received } concerns: { $item }. On { $chosen-on } you chose this proposal:
    { $chosen }

    I am preparing the written agreement that takes it up; it binds you and me only once both of us have signed it. Nothing will be done or charged before.

    If I have misunderstood you, tell me by { $term } and I will correct it.

letter-counter_deadline = Deadline too short, another date proposed
letter-counter_deadline-subject = Date of the repairs: { $item }
letter-counter_deadline-body =
    You ask me to have finished by { $asked }. I understand that you want it to be over soon.

    That date does not allow the work to be done properly, for this reason: { $reason }

    I therefore propose { $counter }, and reserve that date now. I will keep you informed of the progress until then.

    If that date does not suit you, tell me by { $term } which one you prefer: we will agree on it in writing.

letter-statement_notice = Notice of a statement, with a new date
letter-statement_notice-subject = Statement { $statement } and new date of visit
letter-statement_notice-body =
    A convocation was sent to you on { $called } ({ $means }) for the visit of { $visit }, at the address of the site: { $site }.

    That visit did not lead to an act signed by both of us. I have therefore drawn up statement { $statement }, enclosed with this letter. It describes the state of the works as I found it. It is not an acceptance: that is declared with both parties called to it ({ letter-basis-reception }).

    I propose a new visit on { $proposed }, at the same address. You may be assisted, or represented by a person holding a written authority. If that date does not suit you, please propose another before that day.

    If no visit is possible, the law allows either of us to ask that the acceptance be declared by a court. Like you, no doubt, I would rather we avoided it.

letter-payment_reminder = Reminder of a sum due
letter-payment_reminder-subject = Reminder: { $label }
letter-payment_reminder-body =
    Unless I am mistaken, the sum of { $sum } ({ $label }), which was due on { $due }, has not reached me yet.

    Your payment may have crossed this letter; if so, thank you, and please take no notice of it. Otherwise, please pay this sum by { $term }.

    If something prevents you, or if a point of the works explains it, call me on { $phone }: we will look for a solution together, payment in instalments for instance.

letter-formal_notice_to_pay = Formal notice to pay
letter-formal_notice_to_pay-subject = Formal notice to pay { $sum }
letter-formal_notice_to_pay-body =
    The sum of { $sum } ({ $label }), owed under contract { $contract } of { $contract-date }, was due on { $due }. It remains unpaid to this day.

    By this letter I give you formal notice to pay it by { $term } at the latest, under { letter-basis-notice }.

    From this formal notice on, the sum due bears interest at the statutory rate, under { letter-basis-interest }, without any further reminder.

    Without payment by that date, I will be entitled to terminate the contract for your default by mere notice ({ letter-basis-resolution }).

    I also reserve the right to suspend the performance of my own obligations ({ letter-basis-suspension }) and to claim in court the sum, the interest and the costs.

    If you contest all or part of this sum, write me your reasons before that date: I will answer them. A friendly settlement remains possible, before a mediator too.

letter-request_to_lift = Request to lift reserves
letter-request_to_lift-subject = Lifting of the reserves of { $to-lift }
letter-request_to_lift-body =
    The repairs asked for in acceptance act { $to-lift } of { $to-lift-date } are finished:
    { $reserves }

    I propose that we check them together on { $appointment }, at the address of the site: { $site }. Their completion is recorded by mutual agreement ({ letter-basis-reception }): we will sign a lifting of reserves there, reserve by reserve.

    If that date does not suit you, please propose another before that day. You may also let me know in writing that these reserves are lifted.

letter-retention-left = {" "}{ $lowered ->
    [yes] As the price has fallen since (agreement { $by }), it is now { $allowed } only.{ $is-paid ->
        [yes] {" "}
       *[no] {""}
    }
   *[no] {""}
}{ $is-paid ->
    [yes] Of it { $paid } was paid; { $left } is left.
   *[no] {""}
}
letter-retention_release = Release of the retention
letter-retention_release-subject = Retention under acceptance act { $reception }
letter-retention_release-body =
    The works were accepted with effect from { $reception-date } (acceptance act { $reception }). A retention of { $retention } was kept back from the price.{ $retention-left }

    One year after the acceptance, that sum is paid to the contractor, even without a release, unless a reasoned objection was notified by registered letter to whoever holds the sum ({ letter-basis-retention }). That day { $release-when ->
        [past] was
       *[ahead] is
    } { $release }.

    If you have not notified an objection, please have this sum paid { $release-when ->
        [past] by { $term } at the latest
       *[ahead] on that day
    }.

    If you think that something remains to be settled, tell me what: we will look at it together.

letter-change_price = Price of a change asked for
letter-change_price-subject = Price of the change asked for on { $change-date }
letter-change_price-body =
    On { $change-date }, you asked me: “{ $change }”

    This work is not part of contract { $contract }. This is its effect, before anything is done:
    – price of this work: { $change-price };
    – total price of the contract: { $change-total };
    – additional time: { $change-days };
    – end of the works: { $change-end }.

    If that suits you, we sign a change order and I begin afterwards. You may also leave it, or ask me for another solution. Without a written agreement, the contract goes on as planned.

    Please tell me your choice by { $term }, so that the rest of the works is not delayed.

letter-after_incident = After an incident
letter-after_incident-subject = Following what happened on { $incident-date }
letter-after_incident-body =
    I come back to what happened on { $incident-date }. These are the facts as I noted them: { $incident }

    If you saw them otherwise, tell me: I will put your words beside mine.

    I would like to finish these works with you in good conditions. For that I propose that we talk on the agreed days, hours and channels ({ $hours }), that each request be made in writing, and that both of us remain courteous. If something displeases you, tell me what and why: I will note it and answer you in writing.

    Should it happen again, I would stop the work of that day and we would agree on another date.

letter-termination-body =
    By this letter I end contract { $contract } of { $contract-date }, which is about: { $works }, { $site }. The reasons, the day from which it takes effect and the account stand in this act.

    What was done, and what it is worth, stands there item by item, with what you paid. The balance is to be paid by whichever party owes it.

    I hand over to you the keys, documents and materials that are yours, and leave the site safe. I will gladly answer the questions of the contractor who takes over.

    { $received-all ->
        [yes] All of the works were received: the guarantees, and the repair of the reserves that remain, are not changed by it. I thank you for your trust.
       *[no] I regret that we could not finish together, and thank you for your trust.
    }

letter-termination-client-body =
    You ended contract { $contract } of { $contract-date }, which is about: { $works }, { $site }; I take note of it. The reasons, the day from which it takes effect and the account stand in this act.

    What was done, and what it is worth, stands there item by item, with what you paid. The balance is to be paid by whichever party owes it.

    I hand over to you the keys, documents and materials that are yours, and leave the site safe. I will gladly answer the questions of the contractor who takes over.

    { $received-all ->
        [yes] All of the works were received: the guarantees, and the repair of the reserves that remain, are not changed by it. I thank you for your trust.
       *[no] I regret that we could not finish together, and thank you for your trust.
    }

## Guide: what to say, and how

guide-1-when = The client points out a defect
guide-1-instead = “You are wrong, that is normal.”
guide-1-say = “I understand that it bothers you. Let us look at what was agreed, and this is what I can do.”
guide-2-when = The client finds it too expensive
guide-2-instead = “That is the price, take it or leave it.”
guide-2-say = “Here is the price item by item. Tell me which one surprises you: I will explain what it contains, and what can be changed.”
guide-3-when = The client asks for more work
guide-3-instead = “No problem, we will see at the end.”
guide-3-say = “It can be done. I will write you the price and the time tonight; I begin as soon as you have signed.”
guide-4-when = The works are late
guide-4-instead = “We do what we can.”
guide-4-say = “We will be three days late because the delivery was postponed. The new date is Tuesday the 14th; I am writing it to you today.”
guide-5-when = The client wants it done at once
guide-5-instead = “Impossible.”
guide-5-say = “For it to be done well, the coat has to dry for two days. I can promise you Thursday.”
guide-6-when = The support is bad
guide-6-instead = “It is the fault of your wall.”
guide-6-say = “I measured before fitting: 9 mm are missing over 2 m. Here are the photos, and three choices. Which do you prefer?”
guide-7-when = You made a mistake
guide-7-instead = “It does not matter.”
guide-7-say = “That is our mistake. I will put it right on Friday at our cost, and confirm it to you in writing.”
guide-8-when = The client cannot say what displeases them
guide-8-instead = “So what exactly is wrong?”
guide-8-say = “Show me the place. Is it the colour, the shape, the finish? If I understood you correctly, you expected… Is that right?”
guide-9-when = The client asks for yet another correction
guide-9-instead = “That is enough now.”
guide-9-say = “Two rounds were included; this would be the third. I can do it for the agreed price. Shall I write it down?”
guide-10-when = The client does not pay
guide-10-instead = “You owe me money.”
guide-10-say = “The invoice of the 3rd has not reached my account yet. Is there anything that holds you back?”
guide-11-when = The client shouts or insults
guide-11-instead = “Calm down!” (or answering in the same tone)
guide-11-say = “I hear you. I will take a break for a quarter of an hour, then we talk about it calmly. What matters to you will be noted.”
guide-12-when = The client calls every day
guide-12-instead = “Stop calling me.”
guide-12-say = “I will send you a message every Friday at 5 pm with where we are. In an emergency you can call me at the agreed hours.”
guide-13-when = The client will not sign
guide-13-instead = “If you do not sign, I leave.”
guide-13-say = “You can write here everything that does not suit you, in your own words. Signing means that it is noted, not that you give anything up.”
guide-14-when = The request is not justified
guide-14-instead = “That is not my problem.”
guide-14-say = “I understood your request. I cannot agree to it, and this is why, with photos. What I can do instead is…”

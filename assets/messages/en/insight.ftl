### Deadlines, dispute file, learning, exports.

## Deadlines

deadline-repair = Reserve to be repaired ({ $number }): { $what }
deadline-answer_awaited = Answer awaited from the client ({ $number }): { $what }
deadline-answer_owed = Answer owed to the client: { $what }
deadline-step = To do: { $what }
deadline-visit = Visit at { $time }, convocation { $number }
deadline-end = Agreed end of the works
deadline-retention = Retention to be released: { $amount } ({ $number })
deadline-guarantee = End of guarantee: { $what } ({ $number })
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
habit-support = The commonest cause is the state of the support. Before you start, measure and photograph it, and let the client choose by a notice on the support.
habit-workmanship = The commonest cause is workmanship. Go round the work with the agreed criteria before you call the client.
habit-material = The commonest cause is the material. Agree on a reference sample, signed, before you order.
habit-other_trade = The commonest cause is another trade. Photograph what you find and what you leave, and say in writing what is in your way.
habit-unclear_agreement = The commonest cause is an unclear agreement. Write down for each item how one will see that it is done well.
habit-later_wish = The commonest cause is a wish that came later. Price each change in an agreement before you do it.
habit-planning = The commonest cause is planning. Warn in writing as soon as you know, with the reason and the new date.
habit-not_told = The commonest cause is being told too late. Warn in writing before, never after.

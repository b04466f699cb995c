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

### Records, objections and follow-up: pages and window.

## What an entry of the records says, on one line
record-nobody = the other side
record-contact-to-on_site = Talk on the site with { $person }
record-contact-to-letter = Letter to { $person }
record-contact-to-registered_letter = Registered letter to { $person }
record-contact-to-phone = Call to { $person }
record-contact-to-email = E-mail to { $person }
record-contact-to-message = Message to { $person }
record-contact-from-on_site = Visit by { $person }
record-contact-from-letter = Letter from { $person }
record-contact-from-registered_letter = Registered letter from { $person }
record-contact-from-phone = Call from { $person }
record-contact-from-email = E-mail from { $person }
record-contact-from-message = Message from { $person }
record-change-request = Change request
record-change-request-words = Change request: { $words }
record-correction-round = Correction asked for
record-correction-round-words = Correction asked for: { $words }
record-due = Sum due: { $amount }
record-due-for = Sum due: { $label }, { $amount }
record-receipt = Sum received: { $amount }
record-incident = Incident
record-incident-words = Incident: { $words }

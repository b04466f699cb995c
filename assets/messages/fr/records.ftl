### Suivi, réclamations et suites : pages et fenêtre.

## Ce que dit une entrée du suivi, en une ligne
record-nobody = l’autre partie
record-contact-to-on_site = Échange sur place avec { $person }
record-contact-to-letter = Lettre à { $person }
record-contact-to-registered_letter = Lettre recommandée à { $person }
record-contact-to-phone = Appel à { $person }
record-contact-to-email = Courriel à { $person }
record-contact-to-message = Message à { $person }
record-contact-from-on_site = Visite de { $person }
record-contact-from-letter = Lettre de { $person }
record-contact-from-registered_letter = Lettre recommandée de { $person }
record-contact-from-phone = Appel de { $person }
record-contact-from-email = Courriel de { $person }
record-contact-from-message = Message de { $person }
record-change-request = Demande de modification
record-change-request-words = Demande de modification : { $words }
record-correction-round = Reprise demandée
record-correction-round-words = Reprise demandée : { $words }
record-due = Somme due : { $amount }
record-due-for = Somme due : { $label }, { $amount }
record-receipt = Somme reçue : { $amount }
record-incident = Incident
record-incident-words = Incident : { $words }

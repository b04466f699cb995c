### Le dossier de litige : pages.

dispute-title = Dossier de litige
dispute-file = Dossier de litige { $title } { $date }
dispute-subject = Actes, réclamations, suivi, comptes et pièces d’un dossier de chantier, dans l’ordre du temps
dispute-empty = Ce dossier ne contient encore ni acte établi, ni réclamation, ni entrée du suivi, ni pièce : il n’y a rien à réunir. Le dossier de litige se remplit de lui-même au fil du chantier.
dispute-head = Dossier de litige, { $dossier }
dispute-foot = Établi le { $moment }. Certifié par l’entreprise : toute modification est visible.
dispute-foot-sided = Réuni par une seule partie ; font foi les actes scellés eux-mêmes.
dispute-made = Établi le { $moment }
action-export-dispute = Remise du dossier de litige

## Couverture
dispute-honest = Ce dossier a été { $strong }réuni par { $name }{ $plain }, l’une des deux parties, à partir des actes et du suivi du chantier. { $strong }Font foi les actes scellés eux-mêmes{ $plain }, que ce dossier reprend et désigne par leur empreinte. Ce qui n’est la parole que d’une seule partie est annoncé comme tel.
dispute-broken = Attention : le journal du logiciel qui garde ce dossier ne concorde plus avec ce qui y est enregistré. Des données ont été modifiées hors du logiciel, et rien ne prouve que ce qui suit soit complet et inchangé. Les actes scellés se vérifient sans lui.
dispute-stands = Ce qui est établi à ce jour
dispute-contents = Contenu
dispute-pieces-named = Les renvois désignent : A un acte, L une lettre, R une réclamation, E une entrée du suivi, un numéro seul une pièce jointe (photo, vidéo, son, document) sous le numéro qu’elle porte dans les actes.
dispute-drafts = { $count ->
    [one] Un brouillon, ni établi ni signé, n’y figure pas.
   *[other] { $count } brouillons, ni établis ni signés, n’y figurent pas.
}
dispute-binned = { $count ->
    [one] Une pièce mise à la corbeille, qu’aucun acte ne cite, n’y figure pas.
   *[other] { $count } pièces mises à la corbeille, qu’aucun acte ne cite, n’y figurent pas.
}
dispute-spelled = Les caractères qu’aucune police de ce document ne possède sont écrits par leur code, ainsi : [U+1F642].
dispute-price = Prix
dispute-end = Fin convenue
dispute-first-now = { $count ->
    [0] { $first }, sans changement par avenant
   *[other] { $first } à l’origine, { $now } aujourd’hui
}
dispute-terminated = Résiliation
dispute-terminated-on = Acte { $number }, avec effet le { $date }
dispute-acts = Actes
dispute-acts-none = Aucun acte établi
dispute-acts-both = { $count ->
    [one] un acte des deux parties, signé
   *[other] { $count } actes des deux parties, signés
}
dispute-acts-by-client = { $count ->
    [one] un écrit de l’entreprise signé par le maître d’ouvrage
   *[other] { $count } écrits de l’entreprise signés par le maître d’ouvrage
}
dispute-acts-unsigned = { $count ->
    [one] un acte que le maître d’ouvrage n’a pas signé
   *[other] { $count } actes que le maître d’ouvrage n’a pas signés
}
dispute-acts-one = { $count ->
    [one] un écrit de l’entreprise seule
   *[other] { $count } écrits de l’entreprise seule
}
dispute-acts-voided = { $count ->
    [one] un acte annulé
   *[other] { $count } actes annulés
}
dispute-reserves = Réserves
dispute-reserves-counted = { $total } en tout : { $open } à lever, { $contested } { $contested ->
    [one] contestée
   *[other] contestées
}, { $closed } { $closed ->
    [one] levée ou réglée
   *[other] levées ou réglées
}
dispute-objections = Réclamations
dispute-objections-counted = { $total } en tout : { $open } en cours, { $settled } { $settled ->
    [one] réglée
   *[other] réglées
}{ $settled ->
    [0] {""}
   *[other] , dont { $signed } par un accord que le maître d’ouvrage a signé
}
dispute-rules = Règles appliquées
dispute-rules-changed = { $count ->
    [0] { $set }
    [one] { $set }, une règle changée par le marché
   *[other] { $set }, { $count } règles changées par le marché
}
dispute-terms = Conditions convenues
dispute-rounds = { $count ->
    [one] une reprise comprise{ $price }
   *[other] { $count } reprises comprises{ $price }
}
dispute-round-price = , puis { $price } chacune
dispute-guarantees = Garanties en cours
dispute-guarantee-until = { $name }, jusqu’au { $date }
dispute-retention = Retenue à la réception
dispute-retention-kept = { $changed ->
    [yes] { $left } encore gardés, sur { $sum } selon { $number }
   *[no] { $sum } selon { $number }
}{ $release }
dispute-retention-until = , à libérer le { $date }
dispute-sums = Sommes
dispute-sums-counted = { $asked } appelés, { $received } reçus, { $overdue } en retard
dispute-exhibits = Pièces jointes
dispute-exhibits-counted = { $count ->
    [0] Aucune
    [one] Une pièce
   *[other] { $count } pièces
}
dispute-nothing = Rien à ce jour.

## Parties
dispute-part-reserves = Ce que chaque réserve est devenue
dispute-part-knowledge = Qui a su quoi, et quand
dispute-part-chronicle = Chronologie
dispute-part-money = Comptes
dispute-part-exhibits = Pièces jointes
dispute-part-schedule = Bordereau des pièces
dispute-part-certification = Ce que ce dossier prouve, et certification

## Ce que chaque réserve est devenue
dispute-reserves-note = Les réserves des procès-verbaux que le maître d’ouvrage a signés, avec la réponse donnée et l’acte qui les lève ou les règle.
dispute-column-reserve = Réserve
dispute-column-words = Mots du maître d’ouvrage
dispute-column-answer = Réponse de l’entreprise
dispute-column-became = Suite
dispute-reserve-objected = Réclamation :
dispute-reserve-warned = Signalé avant, par
dispute-answer-accepted = Acceptée
dispute-answer-contested = Contestée
dispute-became-open = À lever
dispute-became-contested = Contestée, sans accord à ce jour
dispute-became-in-part = Levée en partie
dispute-became-settled = Réglée
dispute-became-lifted = Levée
dispute-became-due = Délai : { $date }

## Qui a su quoi
dispute-knowledge-note = Chaque fait dans l’ordre du temps, avec celui qui l’affirme et celui qui en a été informé. Les heures sont celles de l’appareil de l’entreprise ; un fait dont seule la date est connue vient en tête de son jour, ou après ce dont il parle. Les mots sont abrégés ici et entiers dans la chronologie.
dispute-column-when = Quand
dispute-column-fact = Fait
dispute-column-who = Affirmé par
dispute-column-told = Porté à la connaissance de
dispute-column-piece = Pièce
dispute-column-page = Page
dispute-undated = Sans date
dispute-both = les deux parties
dispute-both-declare = les deux parties, selon l’acte
dispute-by-act = l’acte lui-même
dispute-by-one-unsigned = établi par l’entreprise, non signé par le maître d’ouvrage
dispute-by-one-voided = établi par l’entreprise ; annulé le { $date }, motif : { $reason }
dispute-present-unsigned = Selon l’acte seul, non signé :
dispute-by-files = les fichiers : heures de l’appareil, non attestées
dispute-person = { $name } ({ $capacity })
dispute-fact-contract = Marché conclu : { $reference }
dispute-fact-contract-plain = Marché conclu
dispute-contract-stated = { $name } : le marché signé n’est pas dans ce dossier
dispute-fact-issued = { $strong }{ $title } { $number }{ $plain } (émission)
dispute-fact-issued-subject = { $strong }{ $title } { $number }{ $plain } (émission) : { $subject }
dispute-fact-signed = Signature de l’acte { $number }
dispute-fact-signed-paper = Signature à la main de l’acte { $number } par { $name }, sur un papier joint ici
dispute-fact-voided = Annulation de l’acte { $number } : { $reason }
dispute-fact-agreed = Ce que l’acte { $number } constate est convenu
dispute-fact-agreed-unsigned = Accord que l’acte { $number } dit de ce jour
dispute-fact-visit = Visite dont rend compte l’acte { $number }
dispute-fact-objection = Réclamation { $piece } ({ $kind }) : « { $words } »
dispute-fact-chosen = Réclamation { $piece } : la proposition { $number } est retenue
dispute-fact-declined = Réclamation { $piece } : toutes les propositions sont refusées
dispute-fact-step = Réclamation { $piece }, suite donnée : { $what }
dispute-fact-confirmed = Réclamation { $piece } : le règlement est confirmé
dispute-fact-taken = { $count ->
    [one] Prise de vue datée de ce jour par le fichier : pièce { $numbers }.
   *[other] Prises de vue datées de ce jour par les fichiers : pièces { $numbers }.
}
dispute-fact-doubtful = Dates discordantes : { $numbers }.
dispute-fact-received = { $count ->
    [one] Entrée au dossier de la pièce { $numbers }, gardée telle quelle.
   *[other] Entrée au dossier des pièces { $numbers }, gardées telles quelles.
}
dispute-told-sent = { $name } ({ $how })
dispute-told-sent-reference = { $name } ({ $how }, { $reference })
dispute-told-signed = { $name } : signature donnée
dispute-told-unsigned = { $name } : signature demandée, pas obtenue
dispute-told-none = Aucun envoi consigné
dispute-told-notified = Notifié par
dispute-told-unproven = Rien dans ce dossier ne prouve la réception.
dispute-told-signing = l’entreprise, sur son appareil
dispute-told-message = Message : « { $words } »
dispute-told-vault = L’entrée seule n’informe personne.
dispute-answered = Réponse reçue.
dispute-not-answered = Sans réponse.
dispute-noted-by = { $name }, qui l’a noté

## Chronologie
dispute-chronicle-note = Les actes sont repris de leur contenu figé à l’émission, non du dossier d’aujourd’hui. Les photos se trouvent avec les pièces jointes.
dispute-changed = Modifié ou supprimé depuis
dispute-changed-none = Le journal n’a gardé ni suppression, ni modification faite plus d’une heure après l’écriture, dans le suivi et les réclamations.
dispute-changed-note = Ce que le journal a gardé : entrées du suivi et réclamations supprimées, ou modifiées plus d’une heure après leur écriture, telles qu’elles étaient avant. Les mots sont abrégés.
dispute-changed-altered = Modifié
dispute-changed-deleted = Supprimé
dispute-changed-restated = Reformulation
dispute-changed-facts = Faits
dispute-column-before = Avant
dispute-noted-day = Suivi du { $from }
dispute-noted-days = Suivi du { $from } au { $to }
dispute-written = Noté le { $moment }
dispute-about = Au sujet de :
dispute-proof = Preuve : { $words }
dispute-outside-terms = En dehors des heures ou des moyens convenus.
dispute-opposes-release = Opposition à la libération de la retenue de garantie.
dispute-priced = Prix annoncé : { $sum }
dispute-days = Effet sur le délai : { $days }
dispute-withdrawn = Demande retirée par le maître d’ouvrage.
dispute-done = Exécutée le { $date }
dispute-due-on = À payer le { $date }
dispute-means = Moyen : { $words }
dispute-seen = Argent vu sur le compte.
dispute-announced = Annoncée, pas encore vue sur le compte, non comptée : { $sum }
dispute-is-deposit = Acompte à la commande.
dispute-receipt-announced = Paiement annoncé, pas encore vu : { $amount }
dispute-not-seen = Annoncée, pas encore vue sur le compte.
dispute-witnesses = Témoins : { $words }
dispute-pause = Ensuite : { $words }
dispute-item = Ouvrage : { $name }
dispute-pieces = Pièces :
dispute-exhibits-cited = Pièces citées par cet acte :
dispute-state-both = Acte des deux parties, signé par le maître d’ouvrage
dispute-state-both-paper = Acte des deux parties, signé sur papier par le maître d’ouvrage, d’après l’entreprise
dispute-state-unsigned = Acte proposé aux deux parties, non signé par le maître d’ouvrage
dispute-state-one = Écrit de l’entreprise seule
dispute-state-one-acknowledged = Écrit de l’entreprise, signé par le maître d’ouvrage
dispute-state-one-paper = Écrit de l’entreprise, signé sur papier par le maître d’ouvrage, d’après elle
dispute-state-voided = Annulé le { $moment } : { $reason }
dispute-issued = Établi et certifié
dispute-signatures = Signatures
dispute-signature = { $name } ({ $capacity }), le { $moment }
dispute-signature-paper = { $name } ({ $capacity }) : à la main, sur papier, d’après l’entreprise, qui l’a noté le { $moment }
dispute-signature-missing = { $name } ({ $capacity }) : n’a pas signé
dispute-signature-sealed = { $name } ({ $capacity }) : certifie par le cachet, sans signature
dispute-signature-none = Aucune n’était demandée
dispute-sending = Envoi
dispute-dated = Daté du { $date }
dispute-cites = Renvoie à
dispute-sealed-file = Fichier scellé (SHA-256)
dispute-scope = Étendue
dispute-support-open = Le maître d’ouvrage avait à choisir ; l’acte ne porte pas de choix.
dispute-letter-to = À

## Réclamations
dispute-objection-about = Réclamation
dispute-objection-received = Reçue { $how }, motif : { $kind }
dispute-objection-named = Réclamation : { $kind }
dispute-objection-state = Où elle en est
dispute-objection-item = Ouvrage concerné
dispute-objection-reserve = Réserve liée
dispute-objection-cause = Cause, selon l’entreprise
dispute-objection-warned = Avertissements donnés avant
dispute-objection-deadline = Délai demandé
dispute-deadline-asked = Le { $date }, demandé par le maître d’ouvrage
dispute-deadline-contested = L’entreprise le conteste.
dispute-deadline-contested-because = L’entreprise le conteste : { $reason }
dispute-deadline-counter = Proposé à la place : le { $date }
dispute-deadline-counter-accepted = Proposé à la place et accepté : le { $date }
dispute-step-facts = 1. La situation : faits admis par les deux parties
dispute-step-voices = 2 et 3. La parole de chacun
dispute-step-proposals = 4. Propositions et choix
dispute-step-end = Règlement
dispute-voices = Les deux parties
dispute-no-facts = Aucun fait admis des deux côtés n’a été consigné.
dispute-no-answer = Pas de réponse consignée.
dispute-no-proposal = Aucune proposition consignée.
dispute-column-proposal = Proposition de l’entreprise
dispute-column-choice = Choix
dispute-column-days = Délai
dispute-chosen = Retenue
dispute-unchanged = inchangé
dispute-choice = Le maître d’ouvrage a retenu la proposition { $number }.
dispute-choice-on = Le { $date }, le maître d’ouvrage a retenu la proposition { $number }.
dispute-choice-declined = Le maître d’ouvrage a refusé toutes les propositions.
dispute-choice-declined-on = Le { $date }, le maître d’ouvrage a refusé toutes les propositions.
dispute-choice-open = Le maître d’ouvrage n’a pas encore choisi.
dispute-settled-by = Accord qui en est sorti :
dispute-settling = Accord proposé :
dispute-settling-unsigned = Accord proposé, non signé par le maître d’ouvrage :
dispute-confirmed = Règlement confirmé par le maître d’ouvrage le { $date }
dispute-not-confirmed = Le maître d’ouvrage n’a pas confirmé de règlement.
dispute-feedback = Le maître d’ouvrage a dit ensuite

## Comptes
dispute-money-contract = Du marché d’origine au prix actuel
dispute-works-how = total des ouvrages reçus par cet acte
dispute-column-price = Prix ensuite
dispute-column-end = Fin convenue
dispute-money-now = Prix actuel du marché
dispute-money-reception = Comptes arrêtés par { $piece } ({ $number })
dispute-money-dues = Sommes appelées
dispute-column-due = À payer le
dispute-column-paid = Payé
dispute-column-left = Reste
dispute-late = En retard
dispute-total = Total
dispute-dues-how = Une somme reçue paie celle qu’elle nomme ; sinon, et pour ce qui dépasse, la plus ancienne échéance (Code civil, art. 1342-10).
dispute-money-receipts = Sommes reçues
dispute-money-deposit = Acompte à la commande, noté au marché sans date
dispute-pays = Paie
dispute-money-balance = Solde
dispute-money-reductions = Réductions de prix convenues
dispute-paid-beyond-records = { $number } : déjà réglé { $paid } selon l’acte, { $received } reçus selon le suivi à cette date. Écart de { $difference }, non repris au suivi ni dans ce solde.
dispute-paid-short-of-records = { $number } : déjà réglé { $paid } selon l’acte, { $received } reçus selon le suivi à cette date. Écart de { $difference }, non repris à l’acte, compté dans ce solde.
dispute-money-received = Total reçu
dispute-money-left = Reste à payer, retenue de garantie comprise
dispute-money-worth = Décompte de la résiliation, avant règlements
dispute-money-left-ended = Reste à payer, le marché étant résilié
dispute-money-ended-how = Travaux exécutés à la fin du marché, avec les accords, réductions, pénalités et retenue que la résiliation détaille, moins le total reçu.
dispute-money-balance-how = Prix actuel, moins les réductions et les pénalités des réceptions signées, moins le total reçu. Une réserve contestée n’y change rien.
dispute-no-advice = Ces calculs reprennent les actes et le suivi ; ils ne valent pas conseil juridique.

## Pièces
dispute-exhibits-note = Photos réduites pour l’impression. Les originaux sont gardés par l’entreprise, tels qu’ils ont été reçus, sous leur empreinte. L’heure de prise de vue est celle que dit le fichier ; l’heure d’entrée au dossier est celle de l’appareil de l’entreprise.
dispute-shows = Montre :
dispute-explains = Explique :
dispute-repair-of = la réparation de
dispute-altered = { $name } : l’original ne correspond plus à son empreinte, il n’est pas montré.
dispute-altered-short = Original altéré depuis son enregistrement.
dispute-schedule-note = Toutes les pièces de ce dossier sous le numéro qui les désigne. L’empreinte du contenu est imprimée au pied de chaque page de l’acte ; celle du fichier permet de vérifier l’exemplaire scellé.
dispute-column-what = Désignation
dispute-column-hash = Empreinte SHA-256
dispute-hash-content = Contenu
dispute-hash-file = Fichier scellé
dispute-in-file-since = au dossier le { $date }

## Certification
dispute-proof-seal = Le cachet ci-dessous montre que rien de ce fichier n’a changé depuis qu’il a été établi, sinon par qui détient sa clé. Il est fait avec une clé propre à l’entreprise ; il n’atteste l’identité de personne d’autre et ne rend pas vrai ce qui est écrit.
dispute-proof-acts = Chaque acte existe à part, scellé et, le cas échéant, signé : c’est lui qui fait foi. Son empreinte, imprimée ici, permet de vérifier que l’exemplaire présenté est bien celui dont parle ce dossier.
dispute-proof-records = Les entrées du suivi sont écrites par l’entreprise seule, au jour indiqué. Elles ne prouvent pas par elles-mêmes ce que l’autre partie a dit.
dispute-proof-time = Les heures sont celles de l’appareil de l’entreprise. Une photo ordinaire n’a pas de date certaine.
dispute-reserve-remedy = Noté au procès-verbal : { $remedy }
dispute-balance-retained = Dont retenue de garantie { $number } : { $sum }{ $release }, pas exigible avant.
dispute-balance-retained-beside = En plus de ce reste, la retenue de garantie { $number } reste gardée : { $sum }{ $release }. Le décompte de la résiliation porte déjà une déduction de ce montant.

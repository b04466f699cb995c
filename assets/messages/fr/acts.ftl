### Les actes de la chaîne : pages et fenêtre.

## Titres

act-title-support_notice = Réserve sur support
act-title-support_notice-on = Réserve sur support : { $subject }
pdf-title-support_notice = Réserve sur support
act-title-notice = Mise en garde
act-title-notice-on = Mise en garde : { $subject }
pdf-title-notice = Mise en garde
act-title-convocation = Convocation
act-title-convocation-on = Convocation : { $subject }
pdf-title-convocation = Convocation
act-title-lifting = Procès-verbal de levée des réserves
act-title-lifting-on = Procès-verbal de levée des réserves : { $subject }
pdf-title-lifting = Procès-verbal de levée des réserves
act-title-rectification = Acte rectificatif
act-title-rectification-on = Acte rectificatif : { $subject }
pdf-title-rectification = Acte rectificatif
act-title-statement = Constat unilatéral
act-title-statement-on = Constat unilatéral : { $subject }
pdf-title-statement = Constat unilatéral
act-title-letter = Lettre
act-title-letter-on = Lettre : { $subject }
pdf-title-letter = Lettre
act-title-termination = Résiliation du marché
act-title-termination-on = Résiliation du marché : { $subject }
pdf-title-termination = Résiliation du marché

## Ce qui ne peut pas encore venir

problem-not-yet-terminated = Le marché a été résilié par l’acte { $number } : il n’y a plus d’avenant ni de mise en garde possible. Écrivez une lettre, ou établissez un nouveau dossier pour de nouveaux travaux.
problem-not-yet-no-open-reserve = Aucune réserve n’est ouverte : il n’y a rien à lever. Les réserves s’écrivent dans un procès-verbal de réception signé par le client.
problem-not-yet-nothing-to-correct = Aucun acte n’est encore établi : un brouillon se corrige directement.
problem-not-yet-all-received = Tout a déjà été reçu par l’acte { $number }. Pour des réserves, établissez une levée ; pour une erreur, un acte rectificatif.

## D’où part un acte

problem-from-unknown = Ce dont l’acte devait partir n’existe plus, n’est pas encore établi ou a été annulé. Ouvrez-le pour vérifier, ou commencez l’acte sans lui.
problem-from-unfit = Cet acte ne peut pas partir de là. Un accord part d’une réclamation, d’une réserve, d’une demande de modification, d’une réserve sur support ou d’une mise en garde ; commencez-le sinon sans point de départ.
problem-reserve-closed = La réserve n° { $rank } est déjà réglée par l’acte { $number } : il n’y a plus rien à convenir. Pour une erreur, établissez un acte rectificatif.
problem-cites-voided = Cet acte renvoie à l’acte { $number }, qui a été annulé entre-temps. Retirez ce renvoi, ou choisissez un autre acte.
problem-not-a-letter = Ce texte type s’écrit dans une lettre, et cet acte n’en est pas une.
detail-act-unknown = L’acte cité n’existe pas, ou n’est pas encore établi.
detail-act-unfit = L’acte cité n’est pas de la sorte qu’il faut ici.
detail-act-not-refused = La réception citée n’a pas été refusée : elle n’est pas à reprendre.
detail-act-signed = L’acte cité a été signé par le client : il n’y a pas de refus à constater.
detail-record-unknown = Le relevé cité n’existe pas, ou plus.
detail-record-unfit = Un accord ne part que d’une demande de modification ou d’une reprise, pas d’un autre relevé.
detail-reserve-never-made = Cette réserve n’a jamais été faite dans un procès-verbal signé par le client : elle ne peut pas être levée. Choisissez parmi les réserves ouvertes du dossier.
detail-reserve-closed = La réserve n° { $rank } est déjà réglée par l’acte { $number } : retirez-la de cette levée.
detail-reserve-lifted-twice = La même réserve y figure deux fois.
action-fill-letter = Lettre réécrite depuis son modèle

## Ce que les brouillons savent déjà

draft-subject-objection = Suite à la réclamation du { $date }
draft-subject-objection-on = Réclamation du { $date } : { $name }
draft-subject-reserve = Réserve n° { $rank } du { $number }
draft-subject-round = Reprise : { $words }
draft-subject-support = Réparation du support : { $subject }
draft-facts-words = Le { $date }, le client a dit : « { $words } »
draft-facts-client = Mots du client : « { $words } »
draft-facts-contractor = Mots de l’entreprise : « { $words } »
draft-facts-asked = Le { $date }, le client a demandé : « { $words } »
draft-facts-support = L’état du support a été constaté dans l’acte { $number } :
draft-facts-notice = L’entreprise a prévenu par l’acte { $number }.
draft-facts-end = La fin des travaux est convenue au { $date }.
draft-facts-repair = La reprise de la réserve n° { $rank } du { $number } est convenue pour le { $date }.
draft-facts-range = Le prix estimé est compris entre { $low } et { $high }. Le prix prévisible est maintenant de { $price }, soit { $beyond } au-dessus de la fourchette.
draft-cause-support = L’état du support existant.
draft-terms-change = L’entreprise réalise ce travail pour { $price }, dans les conditions du marché. { $days ->
    [0] Le délai ne change pas.
    [one] Le délai est prolongé d’un jour.
   *[other] Le délai est prolongé de { $days } jours.
}
draft-terms-round = L’entreprise fait cette reprise, au-delà de celles que le prix comprend, pour { $price }.
draft-terms-go-on = Les travaux continuent sur le support tel qu’il est, comme le client l’a choisi dans l’acte { $number }. Ce que le support cause au résultat n’est pas à la charge de l’entreprise.
draft-terms-stop = Les travaux sont suspendus, comme le client l’a choisi dans l’acte { $number }. Ils reprennent sur accord écrit, et le délai est prolongé d’autant.
draft-done-received = Reçu
draft-agenda-reception = Visite de tous les ouvrages, réception ou refus motivé, réserves s’il y en a, remise des clés et des documents. Vous pouvez vous faire assister ou représenter par une personne munie d’un pouvoir écrit.
draft-agenda-lifting = Contrôle des reprises, réserve par réserve, et signature de la levée. Vous pouvez vous faire assister ou représenter par une personne munie d’un pouvoir écrit.
draft-agenda-support = Examen du support avec vous, mesures à l’appui, et choix de la suite : réparation, poursuite ou arrêt.
draft-agenda-finding = Examen avec vous de ce qui est contesté, mesures et photos à l’appui. Vous pouvez vous faire assister par la personne de votre choix.
draft-means-on_site = remise en main propre
draft-means-letter = lettre simple
draft-means-registered_letter = lettre recommandée avec avis de réception
draft-means-phone = téléphone
draft-means-email = courriel
draft-means-message = message
draft-attempt = { $moment }, { $means } : sans réponse. { $words }
draft-attempt-answered = { $moment }, { $means } : le client a répondu. { $words }

## Ce que déclare chaque signataire

consent-support = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Mon choix reste à écrire.
consent-support-repair = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis qu’il soit d’abord réparé, comme proposé dans cet acte.
consent-support-go_on = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis que les travaux continuent sur ce support tel qu’il est, et j’en accepte les conséquences qui y sont décrites.
consent-support-stop = Je reconnais avoir été informé de l’état du support avant les travaux et de ses conséquences. Je choisis que les travaux s’arrêtent jusqu’à nouvel ordre écrit.
consent-lifting = Je constate que toutes les réserves de cet acte sont levées.
consent-lifting-rest = Je constate, réserve par réserve, ce qui est levé et ce qui reste à reprendre, comme cet acte l’écrit.
consent-rectification = J’accepte les corrections qui y sont écrites ; tout le reste de l’acte corrigé demeure inchangé.
consent-receipt = Je reconnais avoir reçu cet écrit. Cela ne vaut accord ni sur les faits ni sur les demandes qu’il contient.
consent-statement-read = J’ai lu ce constat, établi par l’entreprise seule. Cela ne vaut ni réception, ni accord.
consent-contractor = J’établis cet écrit au nom de l’entreprise et j’en confirme le contenu.

## Champs des actes et des relevés

field-agenda = Ordre du jour
field-asked = Ce qui est demandé
field-body = Texte de la lettre
field-consequence = Conséquences
field-done = Ce qui a été fait
field-feedback = Retour du client
field-ground = Clause ou article
field-message = Message
field-pause = Pause
field-proposal = Réparation proposée
field-reads = Il faut lire
field-remarks = Remarques
field-stands = Il est écrit
field-state = État
field-witnesses = Témoins
field-words = Mots du client
field-cost = Coût
field-repair-price = Prix de la réparation
field-round-price = Prix d’une reprise
field-enclosures = Pièces jointes
field-hours = Horaires et moyens convenus
field-label = Libellé
field-measured = Mesure
field-person = Personne
field-to-name = Destinataire
field-tolerance = Tolérance

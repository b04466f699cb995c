### Lettres types et guide de réponse.

## Formules

letter-greeting = Madame, Monsieur
letter-greeting-madam = Madame
letter-greeting-sir = Monsieur
letter-closing = Je vous prie d’agréer, { $greeting }, mes salutations distinguées.
letter-mediator = Si nous ne trouvons pas d’accord, vous pouvez recourir gratuitement au médiateur de la consommation dont je relève : { $mediator } (Code de la consommation, art. L. 612-1 et L. 616-1).
letter-enclosure = { $title }, n° { $number }
letter-reserve-line = – Réserve n° { $rank } du { $number } : { $words }
letter-proposal-line = { $text } ({ $price } ; { $days }).
letter-proposal-price-none = sans effet sur le prix
letter-proposal-price-more = { $sum } de plus
letter-proposal-price-less = { $sum } de moins
letter-proposal-days-none = sans effet sur le délai
letter-proposal-days = { $days ->
    [one] un jour de plus
   *[other] { $days } jours de plus
}
letter-proposal-days-less = { $days ->
    [one] un jour de moins
   *[other] { $days } jours de moins
}
letter-days = { $days ->
    [0] aucun
    [one] un jour
   *[other] { $days } jours
}

## Textes de loi cités

letter-basis-reception = Code civil, art. 1792-6
letter-basis-notice = article 1344 du Code civil
letter-basis-interest = article 1231-6 du Code civil
letter-basis-suspension = article 1219 du Code civil
letter-basis-resolution = article 1226 du Code civil
letter-basis-retention = loi n° 71-584 du 16 juillet 1971, art. 2

## Ce que le dossier ne sait pas : un blanc à remplir

letter-missing-contract = [référence du marché]
letter-missing-contract-date = [date du marché]
letter-missing-works = [nature des travaux]
letter-missing-site = [adresse du chantier]
letter-missing-hours = [jours, heures et moyens convenus]
letter-missing-end = [fin des travaux convenue]
letter-missing-price-now = [prix du marché]
letter-missing-contractor = [nom de l’entreprise]
letter-missing-phone = [téléphone de l’entreprise]
letter-missing-today = [date]
letter-missing-received = [date de la réclamation]
letter-missing-words = [mots du client]
letter-missing-restatement = [ce que vous avez compris]
letter-missing-answer = [faits et raisons de l’entreprise]
letter-missing-item = [ouvrage concerné]
letter-missing-proposals = [propositions, avec leur effet sur le prix et le délai]
letter-missing-chosen = [proposition retenue]
letter-missing-chosen-on = [date de votre choix]
letter-missing-asked = [date demandée par le client]
letter-missing-reason = [pourquoi ce délai est trop court]
letter-missing-counter = [date proposée]
letter-missing-statement = [numéro du constat]
letter-missing-visit = [date et heure de la visite]
letter-missing-means = [moyen de convocation]
letter-missing-called = [date de la convocation]
letter-missing-proposed = [nouvelle date et heure]
letter-missing-appointment = [date et heure du rendez-vous]
letter-missing-reserves = [réserves reprises]
letter-missing-reception = [numéro du procès-verbal]
letter-missing-reception-date = [date de la réception]
letter-missing-to-lift = [numéro du procès-verbal]
letter-missing-to-lift-date = [date de la réception]
letter-missing-label = [objet de la somme, numéro de facture]
letter-missing-sum = [somme due]
letter-missing-due = [date d’échéance]
letter-missing-term = [date limite]
letter-missing-retention = [montant de la retenue]
letter-missing-release = [date de libération]
letter-missing-change = [travail demandé]
letter-missing-change-date = [date de la demande]
letter-missing-change-price = [prix du travail demandé]
letter-missing-change-total = [nouveau prix total]
letter-missing-change-days = [jours supplémentaires]
letter-missing-change-end = [nouvelle fin des travaux]
letter-missing-incident = [faits, sans jugement]
letter-missing-incident-date = [date et heure]

## Modèles

letter-blank = Lettre libre
letter-blank-subject = Votre chantier : { $works }
letter-blank-body = [texte de la lettre]

letter-acknowledgement = Accusé de réception d’une réclamation
letter-acknowledgement-subject = Votre réclamation du { $received }
letter-acknowledgement-body =
    J’ai bien reçu votre réclamation du { $received }, qui concerne : { $item }. Vos mots : « { $words } »

    Je vous remercie de me l’avoir dit. Je l’examine, sur place si c’est utile, et je vous réponds par écrit au plus tard le { $term }.

    D’ici là, merci de laisser les choses en l’état pour que nous puissions les constater ensemble. Si une intervention ne peut pas attendre, prenez d’abord des photos et prévenez-moi au { $phone }.

    Cette lettre confirme que votre demande est bien arrivée. Elle ne vaut encore ni accord, ni refus.

letter-restatement = Reformulation
letter-restatement-subject = Ce que j’ai compris de votre réclamation du { $received }
letter-restatement-body =
    Avant de vous répondre, je tiens à m’assurer que je vous ai bien compris.

    Votre réclamation du { $received } concerne : { $item }. Vos mots : « { $words } »

    Voici ce que j’ai compris : { $restatement }

    Est-ce bien cela ? Si oui, il suffit de me répondre « c’est exact ». Si j’ai mal compris ou oublié quelque chose, dites-le-moi avec vos mots et je corrigerai.

    Votre réponse avant le { $term } me permettra de vous faire des propositions sans tarder.

letter-proposal = Propositions
letter-proposal-subject = Nos propositions : { $item }
letter-proposal-body =
    Je reviens vers vous au sujet de votre réclamation du { $received }, qui concerne : { $item }.

    Voici les faits, de notre côté : { $answer }

    Pour régler la question, je vous propose :
    { $proposals }

    Dites-moi ce qui vous convient, ou ce que vous préféreriez, avant le { $term }. Rien ne sera fait ni facturé avant notre accord écrit.

    Ces propositions sont faites pour trouver une solution amiable. Elles ne valent pas reconnaissance de responsabilité.

letter-proposal-chosen-subject = Votre choix : { $item }
letter-proposal-chosen-body =
    Votre réclamation du { $received } concerne : { $item }. Le { $chosen-on }, vous avez retenu cette proposition :
    { $chosen }

    Je prépare l’accord écrit qui la reprend ; il ne vous engage, et moi aussi, qu’une fois signé par nous deux. Rien ne sera fait ni facturé avant.

    Si je vous ai mal compris, dites-le-moi avant le { $term } et je corrigerai.

letter-counter_deadline = Délai trop court, autre date proposée
letter-counter_deadline-subject = Date des travaux de reprise : { $item }
letter-counter_deadline-body =
    Vous me demandez d’avoir terminé pour le { $asked }. Je comprends que vous souhaitiez en finir vite.

    Cette date ne permet pas de faire un travail correct, pour la raison suivante : { $reason }

    Je vous propose donc le { $counter }, et je réserve cette date dès maintenant. Je vous tiendrai au courant de l’avancement d’ici là.

    Si cette date ne vous convient pas, dites-moi avant le { $term } laquelle vous préférez : nous en conviendrons par écrit.

letter-statement_notice = Notification d’un constat, nouvelle date
letter-statement_notice-subject = Constat { $statement } et nouvelle date de visite
letter-statement_notice-body =
    Une convocation vous a été adressée le { $called } ({ $means }) pour la visite du { $visit }, à l’adresse du chantier : { $site }.

    Cette visite n’a pas abouti à un acte signé par nous deux. J’ai donc établi le constat { $statement }, joint à cette lettre. Il décrit l’état des ouvrages tel que je l’ai trouvé. Ce n’est pas une réception : celle-ci se prononce contradictoirement ({ letter-basis-reception }).

    Je vous propose une nouvelle visite le { $proposed }, à la même adresse. Vous pouvez vous faire assister, ou représenter par une personne munie d’un pouvoir écrit. Si cette date ne vous convient pas, proposez-m’en une autre avant ce jour-là.

    Si aucune visite n’est possible, la loi permet à chacun de nous de demander que la réception soit prononcée en justice. Je préfère, comme vous sans doute, que nous l’évitions.

letter-payment_reminder = Rappel d’une somme due
letter-payment_reminder-subject = Rappel : { $label }
letter-payment_reminder-body =
    Sauf erreur ou oubli de ma part, la somme de { $sum } ({ $label }), qui devait être réglée le { $due }, ne m’est pas encore parvenue.

    Votre règlement a peut-être croisé cette lettre ; dans ce cas, je vous en remercie et n’en tenez pas compte. Sinon, merci de régler cette somme avant le { $term }.

    Si une difficulté vous en empêche, ou si un point du chantier l’explique, appelez-moi au { $phone } : nous chercherons ensemble une solution, un paiement échelonné par exemple.

letter-formal_notice_to_pay = Mise en demeure de payer
letter-formal_notice_to_pay-subject = Mise en demeure de payer { $sum }
letter-formal_notice_to_pay-body =
    La somme de { $sum } ({ $label }), due au titre du marché { $contract } du { $contract-date }, devait être réglée le { $due }. Elle reste impayée à ce jour.

    Par cette lettre, je vous mets en demeure de la régler au plus tard le { $term }, en application de l’{ letter-basis-notice }.

    À compter de cette mise en demeure, la somme due porte intérêt au taux légal, en application de l’{ letter-basis-interest }, sans qu’un autre rappel soit nécessaire.

    À défaut de règlement à cette date, je serai en droit de résoudre le contrat à vos torts par simple notification ({ letter-basis-resolution }).

    Je me réserve aussi le droit de suspendre l’exécution de mes propres obligations ({ letter-basis-suspension }) et de demander en justice le paiement de la somme, des intérêts et des frais.

    Si vous contestez tout ou partie de cette somme, écrivez-moi vos motifs avant cette date : j’y répondrai. Un règlement amiable reste possible, y compris devant un médiateur.

letter-request_to_lift = Demande de levée des réserves
letter-request_to_lift-subject = Levée des réserves du procès-verbal { $to-lift }
letter-request_to_lift-body =
    Les reprises demandées dans le procès-verbal de réception { $to-lift } du { $to-lift-date } sont terminées :
    { $reserves }

    Je vous propose de les contrôler ensemble le { $appointment }, à l’adresse du chantier : { $site }. Leur exécution se constate d’un commun accord ({ letter-basis-reception }) : nous signerons sur place un procès-verbal de levée, réserve par réserve.

    Si cette date ne vous convient pas, proposez-m’en une autre avant ce jour-là. Vous pouvez aussi me faire savoir par écrit que ces réserves sont levées.

letter-retention-left = {" "}{ $lowered ->
    [yes] Le prix ayant baissé depuis (accord { $by }), elle n’est plus que de { $allowed }.{ $is-paid ->
        [yes] {" "}
       *[no] {""}
    }
   *[no] {""}
}{ $is-paid ->
    [yes] { $paid } en ont été versés ; reste { $left }.
   *[no] {""}
}
letter-retention_release = Libération de la retenue de garantie
letter-retention_release-subject = Retenue de garantie du procès-verbal { $reception }
letter-retention_release-body =
    La réception des travaux a été prononcée avec effet au { $reception-date } (procès-verbal { $reception }). Une retenue de garantie de { $retention } a été conservée sur le prix.{ $retention-left }

    Un an après la réception, cette somme est versée à l’entreprise, même sans mainlevée, sauf opposition motivée notifiée par lettre recommandée au dépositaire de la somme ({ letter-basis-retention }). Cette échéance { $release-when ->
        [past] était
       *[ahead] est
    } le { $release }.

    Si vous n’avez pas notifié d’opposition, merci de faire verser { $release-when ->
        [past] cette somme au plus tard le { $term }
       *[ahead] cette somme à cette échéance
    }.

    Si vous estimez qu’un point reste à régler, dites-moi lequel : nous le verrons ensemble.

letter-change_price = Prix d’une modification demandée
letter-change_price-subject = Prix de la modification demandée le { $change-date }
letter-change_price-body =
    Le { $change-date }, vous m’avez demandé : « { $change } »

    Ce travail n’est pas compris dans le marché { $contract }. En voici l’effet, avant toute exécution :
    – prix de ce travail : { $change-price } ;
    – prix total du marché : { $change-total } ;
    – délai supplémentaire : { $change-days } ;
    – fin des travaux : { $change-end }.

    Si cela vous convient, nous signons un avenant et je commence ensuite. Vous pouvez aussi y renoncer, ou me demander une autre solution. Sans accord écrit, le marché se poursuit comme prévu.

    Merci de me donner votre choix avant le { $term }, pour que la suite du chantier n’en soit pas retardée.

letter-after_incident = Après un incident
letter-after_incident-subject = Suite à ce qui s’est passé le { $incident-date }
letter-after_incident-body =
    Je reviens sur ce qui s’est passé le { $incident-date }. Voici les faits tels que je les ai notés : { $incident }

    Si vous les avez vécus autrement, dites-le-moi : je joindrai vos mots aux miens.

    Je souhaite terminer ce chantier avec vous dans de bonnes conditions. Pour cela, je vous propose que nous échangions aux jours, heures et moyens convenus ({ $hours }), que chaque demande soit écrite, et que nous gardions l’un et l’autre un ton courtois. Si quelque chose vous déplaît, dites-moi quoi et pourquoi : je le note et je vous réponds par écrit.

    Si cela devait se reproduire, j’interromprais l’intervention du jour et nous conviendrions d’une autre date.

letter-termination-body =
    Par cette lettre, je mets fin au marché { $contract } du { $contract-date }, qui porte sur : { $works }, { $site }. Les motifs, la date d’effet et le décompte sont écrits dans cet acte.

    Ce qui a été fait, et ce que cela vaut, y figure ouvrage par ouvrage, avec ce que vous avez réglé. Le solde est à régler par celle des parties qui le doit.

    Je vous remets les clés, les documents et les matériaux qui vous reviennent, et je laisse le chantier en sécurité. Je réponds volontiers aux questions de l’entreprise qui prendra la suite.

    { $received-all ->
        [yes] Tous les ouvrages ont été reçus : les garanties, et la reprise des réserves qui restent, n’en sont pas changées. Je vous remercie de votre confiance.
       *[no] Je regrette que nous n’ayons pas pu terminer ensemble et vous remercie de votre confiance.
    }

letter-termination-client-body =
    Vous avez mis fin au marché { $contract } du { $contract-date }, qui porte sur : { $works }, { $site } ; j’en prends acte. Les motifs, la date d’effet et le décompte sont écrits dans cet acte.

    Ce qui a été fait, et ce que cela vaut, y figure ouvrage par ouvrage, avec ce que vous avez réglé. Le solde est à régler par celle des parties qui le doit.

    Je vous remets les clés, les documents et les matériaux qui vous reviennent, et je laisse le chantier en sécurité. Je réponds volontiers aux questions de l’entreprise qui prendra la suite.

    { $received-all ->
        [yes] Tous les ouvrages ont été reçus : les garanties, et la reprise des réserves qui restent, n’en sont pas changées. Je vous remercie de votre confiance.
       *[no] Je regrette que nous n’ayons pas pu terminer ensemble et vous remercie de votre confiance.
    }

## Guide : que dire, et comment

guide-1-when = Le client signale un défaut
guide-1-instead = « Vous avez tort, c’est normal. »
guide-1-say = « Je comprends que cela vous gêne. Regardons ensemble ce qui était convenu, et voici ce que je peux faire. »
guide-2-when = Le client trouve que c’est trop cher
guide-2-instead = « C’est le prix, c’est à prendre ou à laisser. »
guide-2-say = « Voici le prix poste par poste. Dites-moi lequel vous surprend : je vous explique ce qu’il comprend, et ce qu’on peut changer. »
guide-3-when = Le client demande un travail en plus
guide-3-instead = « Pas de souci, on verra à la fin. »
guide-3-say = « C’est possible. Je vous écris le prix et le délai ce soir ; je commence dès que vous avez signé. »
guide-4-when = Le chantier prend du retard
guide-4-instead = « On fait ce qu’on peut. »
guide-4-say = « Nous aurons trois jours de retard, parce que la livraison a été reportée. La nouvelle date est mardi 14 ; je vous l’écris aujourd’hui. »
guide-5-when = Le client veut que ce soit fait tout de suite
guide-5-instead = « Impossible. »
guide-5-say = « Pour que ce soit bien fait, il faut que l’enduit sèche deux jours. Je peux vous garantir jeudi. »
guide-6-when = Le support est mauvais
guide-6-instead = « C’est la faute de votre mur. »
guide-6-say = « Avant de poser, j’ai mesuré : il manque 9 mm sur 2 m. Voici les photos, et trois choix possibles. Lequel préférez-vous ? »
guide-7-when = Vous vous êtes trompé
guide-7-instead = « Ce n’est pas grave. »
guide-7-say = « C’est une erreur de notre part. Je la reprends vendredi, à nos frais, et je vous le confirme par écrit. »
guide-8-when = Le client ne sait pas dire ce qui lui déplaît
guide-8-instead = « Alors, qu’est-ce qui ne va pas, au juste ? »
guide-8-say = « Montrez-moi l’endroit. Est-ce la couleur, la forme, la finition ? Si j’ai bien compris, vous attendiez… C’est bien cela ? »
guide-9-when = Le client demande encore une retouche
guide-9-instead = « Ça suffit maintenant. »
guide-9-say = « Deux reprises étaient comprises ; celle-ci serait la troisième. Je peux la faire pour le prix convenu. Voulez-vous que je l’écrive ? »
guide-10-when = Le client ne paie pas
guide-10-instead = « Vous me devez de l’argent. »
guide-10-say = « La facture du 3 n’est pas encore arrivée sur mon compte. Y a-t-il un point qui vous retient ? »
guide-11-when = Le client crie ou insulte
guide-11-instead = « Calmez-vous ! » (ou répondre sur le même ton)
guide-11-say = « Je vous entends. Je fais une pause d’un quart d’heure, puis nous en reparlons calmement. Ce qui compte pour vous sera noté. »
guide-12-when = Le client appelle tous les jours
guide-12-instead = « Arrêtez de m’appeler. »
guide-12-say = « Je vous fais un point chaque vendredi à 17 h, par message. Pour une urgence, vous pouvez m’appeler aux heures convenues. »
guide-13-when = Le client refuse de signer
guide-13-instead = « Si vous ne signez pas, je m’en vais. »
guide-13-say = « Vous pouvez écrire ici tout ce qui ne vous convient pas, avec vos mots. Signer veut dire que c’est bien noté, pas que vous renoncez à quoi que ce soit. »
guide-14-when = La demande n’est pas justifiée
guide-14-instead = « Ce n’est pas mon problème. »
guide-14-say = « J’ai compris votre demande. Je ne peux pas l’accepter, et voici pourquoi, photos à l’appui. Ce que je peux faire en revanche, c’est… »

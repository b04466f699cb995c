### Règles et calculs : pages et fenêtre.

rules-no-advice = Le logiciel calcule et montre ses calculs ; il ne donne pas de conseil juridique.

## Jeux de règles
rules-set-fr-contract = Droit français et marché
rules-set-fr-contract-hint = Ce que dit le marché d’abord ; à défaut, le Code civil.
rules-set-fr-nfp-03-001 = Norme NF P 03-001
rules-set-fr-nfp-03-001-hint = Seulement si le marché cite la norme : cahier des clauses administratives générales des marchés privés de bâtiment.
rules-set-ru-consumer = Droit russe de la consommation
rules-set-ru-consumer-hint = Travaux et services pour un consommateur, selon la loi russe sur la protection des consommateurs.
rules-set-free = Règles libres
rules-set-free-hint = Rien n’est prévu d’avance : chaque valeur est celle dont vous êtes convenus.
rules-edition-nfp-2000 = NF P 03-001, édition de décembre 2000

## Noms des règles
rules-name-delay_rate = Pénalité par jour de retard (par heure si le délai est en heures)
rules-name-delay_units = Délais convenus en
rules-name-delay_share_of = Part du prix
rules-name-delay_after_notice = Pénalité seulement après mise en demeure
rules-name-delay_cap = Plafond des pénalités de retard
rules-name-delay_deducts = Causes déduites, si elles sont prouvées
rules-name-late_repair_rate = Pénalité par jour de retard d’une réparation
rules-name-late_repair_after_notice = Réparation tardive : seulement après mise en demeure
rules-name-late_repair_cap = Plafond pour réparation tardive
rules-name-repair_days = Délai pour lever les réserves
rules-name-retention_highest = Retenue de garantie, au plus
rules-name-retention_years = Libération de la retenue après la réception
rules-name-guarantee_years = { $guarantee }
rules-name-guarantees_start_the_day_after = Les garanties commencent
rules-name-warranty_months = Garantie donnée par l’entreprise
rules-name-claim_years = Réclamation d’un défaut, au plus tard après
rules-name-claim_years_immovable = La même, pour un immeuble
rules-name-firm_price_raised_by = Un prix ferme augmente
rules-name-estimate_warn_at = Avertir le client à partir de
rules-name-estimate_old_price_stands = Estimation dépassée sans avertissement
rules-name-written_proof_above = Preuve par écrit

## Valeurs des règles
rules-sentence = { $name } : { $value } ({ $source })
rules-value-agreed = selon ce qui est convenu
rules-value-none = aucune
rules-value-not-running = ne court pas
rules-value-yes = oui
rules-value-no = non
rules-value-of-price = { $share } du prix
rules-value-of-top = { $share } du haut de la fourchette
rules-value-above = au-dessus de { $sum }
rules-value-same-day = le jour de la réception
rules-value-next-day = le lendemain de la réception
rules-value-old-price = l’ancien prix reste dû
rules-value-new-price = rien de prévu
rules-unit-day = jours
rules-unit-hour = heures
rules-share-order = du prix du marché
rules-share-item = du prix de l’ouvrage en retard, ou du marché si l’ouvrage n’a pas de prix
rules-rise-unsaid = selon ce qui est convenu
rules-rise-written_order = seulement sur ordre écrit du client
rules-rise-unforeseeable_rise = seulement si les matériaux ou les prestations de tiers renchérissent nettement sans qu’on ait pu le prévoir : le client peut fournir le matériau, le prendre ailleurs et le déduire, ou arrêter et payer ce qui est fait

## Causes de retard
rules-cause-client = fait du maître d’ouvrage
rules-cause-other_trades = autres corps d’état
rules-cause-weather = intempéries
rules-cause-force_majeure = force majeure
rules-cause-agreed_extension = prolongation convenue

## Durées
rules-days-late = { $count } j
rules-hours-late = { $count } h
rules-length-days = { $count } { $count ->
    [one] jour
   *[other] jours
}
rules-length-months = { $count } mois
rules-length-years = { $count } { $count ->
    [one] an
   *[other] ans
}
rules-term = { $from } + { $length } : { $on }
rules-term-sourced = { $term } ({ $source })

## Lignes de calcul
rules-start-agreed_end = fin convenue
rules-start-formal_notice = mise en demeure
rules-line-days = { $start } : { $from } ; compté jusqu’au { $until } ; retard : { $late }
rules-line-late = retard constaté : { $late }
rules-line-deducted = à déduire, { $cause } : { $units }
rules-line-not-deducted = non déduit par ces règles, { $cause } : { $units }
rules-line-with-reason = { $line } ({ $reason })
rules-line-counted = { $late } − { $deducted } = { $counted }
rules-line-counted-none = { $late } − { $deducted } : il ne reste rien à compter
rules-line-product = { $price } × { $rate } × { $units } = { $sum }
rules-line-cap = plafond { $share } : { $sum }, non atteint
rules-line-cap-reached = plafond { $share } : { $sum }, appliqué
rules-line-nothing-no_rate = aucune pénalité : ni les règles ni le marché n’en prévoient
rules-line-nothing-no_notice = aucune pénalité : il n’y a pas eu de mise en demeure
rules-line-nothing-not_late = aucune pénalité : aucun retard à compter
rules-line-share = { $price } × { $share } = { $sum }
rules-line-quantity = { $price } × { $part } ÷ { $whole } = { $sum }
rules-line-range = fourchette annoncée : de { $low } à { $high }
rules-line-warn-from = avertir à partir de { $share } du haut : { $sum }
rules-line-expected = prix prévu : { $sum }
rules-line-over = { $expected } − { $high } = { $over } au-dessus de la fourchette
rules-line-old-price = sans avertissement, l’ancien prix reste dû : { $sum }
rules-line-parts-equal = { $whole } = { $count } × { $part }
rules-line-parts = { $whole } = { $count-larger } × { $larger } + { $count-smaller } × { $smaller }
rules-line-stated = retenu au lieu de { $computed } : { $sum } ({ $reason })
rules-line-stated-bare = retenu au lieu de { $computed } : { $sum } (motif à écrire)
rules-line-sources = { $count ->
    [one] Source
   *[other] Sources
} : { $sources }
rules-list-separator = ,
rules-source-separator =  ;

## Estimation
rules-estimate-within = Le prix prévu reste dans la fourchette annoncée.
rules-estimate-near_the_top = Le prix prévu approche du haut de la fourchette : avertissez le client maintenant, par écrit, avec les raisons et ce qu’il peut choisir.
rules-estimate-left = Le prix prévu sort de la fourchette annoncée : avertissez le client tout de suite, par écrit, avant de continuer.
rules-estimate-left-binding = Le prix prévu sort de la fourchette annoncée. Sans avertissement, l’ancien prix reste dû : avertissez le client tout de suite, par écrit, avant de continuer.
rules-estimate-left-warned = Le prix prévu sort de la fourchette annoncée ; le client en a été averti.

## Écrit, garantie, réparation, libération
rules-objection-stops_release = L’opposition arrête la libération de la retenue.
rules-objection-not_registered = L’opposition n’a pas été envoyée par lettre recommandée : elle n’arrête pas la libération.
rules-objection-without_reasons = L’opposition ne donne pas de motif : elle n’arrête pas la libération.
rules-objection-too_late = L’opposition est partie après le jour de la libération : elle ne l’arrête pas.
guarantee-given = Garantie donnée par l’entreprise

## Sources
rules-source-prudence = Code civil, art. 1104 (bonne foi) : règle de prudence
rules-source-and = et
rules-source-code-civil = Code civil, art. { $article }
rules-source-law-1971 = Loi n° 71-584 du 16 juillet 1971, art. { $article }
rules-source-decree-1980 = décret n° 80-533 du 15 juillet 1980, art. { $article }
rules-source-ru-28-5 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 28, § 5
rules-source-ru-28-6 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 28, § 6
rules-source-ru-29-1 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 29, § 1
rules-source-ru-29-3 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 29, § 3
rules-source-ru-29-4 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 29, § 4
rules-source-ru-30 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 30
rules-source-ru-33 = Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 33

## Ce qui ne peut pas être calculé
rules-problem-negative = Une somme est négative : écrivez-la sans signe moins.
rules-problem-out-of-range = Une somme ou une quantité est trop grande pour un chantier : vérifiez-la.
rules-problem-lateness = Le retard n’est pas connu : donnez la fin convenue et le jour d’achèvement, ou le nombre de jours (d’heures si le délai est en heures).
rules-problem-unit = Ces règles ne connaissent pas de délai dans cette unité : choisissez des jours, ou changez la règle.
rules-problem-retention = Une retenue de { $rate } dépasse le plus haut taux permis, { $highest } : abaissez-la.
rules-problem-range = La fourchette va de { $low } à { $high } : le bas doit être au-dessous du haut.
rules-problem-part = La quantité touchée doit être une partie de la quantité de l’ouvrage.
rules-problem-parts = Le nombre de parts doit être compris entre 1 et { $most }.
rules-problem-stated = Une somme remplace le calcul sans dire pourquoi : écrivez le motif.
rules-problem-override-range = La valeur donnée à la règle « { $rule } » ne permet pas de calculer : corrigez-la.
rules-problem-proof = Une déduction ne dit pas ce qui la prouve : ajoutez le fait, la date, la pièce.
rules-problem-affected = La part du prix qui est touchée n’est pas connue : écrivez-la, par exemple 3 % ou 1/3, ou donnez la quantité touchée.
guarantee-claims = Délai pour réclamer un défaut
guarantee-claims-immovable = Délai pour réclamer un défaut (immeuble)
rules-changed = Règle changée pour ce marché : { $name } : { $value } ({ $reason })
rules-changed-unreasoned = sans motif indiqué
rules-value-no-cap = aucun
rules-problem-guarantee-unknown = Ces règles n’ont pas de garantie « { $name } » : choisissez l’une des leurs (guarantee-completion, guarantee-equipment, guarantee-decennial…). Une garantie de plus s’écrit dans le procès-verbal.

### Rules and calculations: pages and window.

rules-no-advice = The software calculates and shows its calculations; it gives no legal advice.

## Rule sets
rules-set-fr-contract = French law and the contract
rules-set-fr-contract-hint = What the contract says comes first; failing that, the French Civil Code.
rules-set-fr-nfp-03-001 = Standard NF P 03-001
rules-set-fr-nfp-03-001-hint = Only if the contract cites the standard: general conditions for private building contracts in France.
rules-set-ru-consumer = Russian consumer law
rules-set-ru-consumer-hint = Works and services for a consumer, under the Russian consumer protection law.
rules-set-free = Free rules
rules-set-free-hint = Nothing is set beforehand: each value is the one you agreed.
rules-edition-nfp-2000 = NF P 03-001, edition of December 2000

## Names of the rules
rules-name-delay_rate = Penalty per day of delay (per hour where the term is in hours)
rules-name-delay_units = Terms agreed in
rules-name-delay_share_of = Share of
rules-name-delay_after_notice = Penalty only after formal notice
rules-name-delay_cap = Cap on penalties for delay
rules-name-delay_deducts = Causes deducted, where proven
rules-name-late_repair_rate = Penalty per day of late repair
rules-name-late_repair_after_notice = Late repair: only after formal notice
rules-name-late_repair_cap = Cap for late repair
rules-name-repair_days = Time to repair reserves
rules-name-retention_highest = Retention, at most
rules-name-retention_years = Release of the retention after acceptance
rules-name-guarantee_years = { $guarantee }
rules-name-guarantees_start_the_day_after = Guarantees start
rules-name-warranty_months = Warranty given by the contractor
rules-name-claim_years = Defects claimed at the latest after
rules-name-claim_years_immovable = The same, for immovables
rules-name-firm_price_raised_by = A firm price rises
rules-name-estimate_warn_at = Warn the client from
rules-name-estimate_old_price_stands = Estimate exceeded without warning
rules-name-written_proof_above = Proof in writing

## Values of the rules
rules-sentence = { $name }: { $value } ({ $source })
rules-value-agreed = as agreed
rules-value-none = none
rules-value-not-running = does not run
rules-value-yes = yes
rules-value-no = no
rules-value-of-price = { $share } of the price
rules-value-of-top = { $share } of the top of the range
rules-value-above = above { $sum }
rules-value-same-day = on the day of acceptance
rules-value-next-day = on the day after acceptance
rules-value-old-price = the old price stands
rules-value-new-price = nothing provided
rules-unit-day = days
rules-unit-hour = hours
rules-share-order = the price of the contract
rules-share-item = the price of the late item, or of the contract where the item has none
rules-rise-unsaid = as agreed
rules-rise-written_order = only on a written order of the client
rules-rise-unforeseeable_rise = only where materials or third-party services rise substantially and unforeseeably: the client may supply the material, go elsewhere and deduct it, or stop and pay for what was done

## Causes of delay
rules-cause-client = the client
rules-cause-other_trades = other trades
rules-cause-weather = weather
rules-cause-force_majeure = force majeure
rules-cause-agreed_extension = agreed extension

## Lengths of time
rules-days-late = { $count } { $count ->
    [one] day
   *[other] days
}
rules-hours-late = { $count } { $count ->
    [one] hour
   *[other] hours
}
rules-length-days = { $count } { $count ->
    [one] day
   *[other] days
}
rules-length-months = { $count } { $count ->
    [one] month
   *[other] months
}
rules-length-years = { $count } { $count ->
    [one] year
   *[other] years
}
rules-term = { $from } + { $length }: { $on }
rules-term-sourced = { $term } ({ $source })

## Lines of a calculation
rules-start-agreed_end = agreed end
rules-start-formal_notice = formal notice
rules-line-days = { $start }: { $from }; counted until { $until }; late: { $late }
rules-line-late = late, as stated: { $late }
rules-line-deducted = to deduct, { $cause }: { $units }
rules-line-not-deducted = not deducted under these rules, { $cause }: { $units }
rules-line-with-reason = { $line } ({ $reason })
rules-line-counted = { $late } − { $deducted } = { $counted }
rules-line-counted-none = { $late } − { $deducted }: nothing is left to count
rules-line-product = { $price } × { $rate } × { $units } = { $sum }
rules-line-cap = cap { $share }: { $sum }, not reached
rules-line-cap-reached = cap { $share }: { $sum }, applied
rules-line-nothing-no_rate = no penalty: neither the rules nor the contract provide for one
rules-line-nothing-no_notice = no penalty: no formal notice was given
rules-line-nothing-not_late = no penalty: no delay to count
rules-line-share = { $price } × { $share } = { $sum }
rules-line-quantity = { $price } × { $part } ÷ { $whole } = { $sum }
rules-line-range = range announced: from { $low } to { $high }
rules-line-warn-from = warn from { $share } of the top: { $sum }
rules-line-expected = price expected: { $sum }
rules-line-over = { $expected } − { $high } = { $over } beyond the range
rules-line-old-price = without a warning, the old price stands: { $sum }
rules-line-parts-equal = { $whole } = { $count } × { $part }
rules-line-parts = { $whole } = { $count-larger } × { $larger } + { $count-smaller } × { $smaller }
rules-line-stated = used instead of { $computed }: { $sum } ({ $reason })
rules-line-stated-bare = used instead of { $computed }: { $sum } (reason to be written)
rules-line-sources = { $count ->
    [one] Source
   *[other] Sources
}: { $sources }
rules-list-separator = ,
rules-source-separator = ;

## Estimate
rules-estimate-within = The expected price stays within the range announced.
rules-estimate-near_the_top = The expected price is near the top of the range: warn the client now, in writing, with the reasons and what they can choose.
rules-estimate-left = The expected price leaves the range announced: warn the client at once, in writing, before going on.
rules-estimate-left-binding = The expected price leaves the range announced. Without a warning, the old price stands: warn the client at once, in writing, before going on.
rules-estimate-left-warned = The expected price leaves the range announced; the client was warned.

## Writing, warranty, repair, release
rules-objection-stops_release = The objection stops the release of the retention.
rules-objection-not_registered = The objection was not sent by registered letter: it does not stop the release.
rules-objection-without_reasons = The objection gives no reasons: it does not stop the release.
rules-objection-too_late = The objection was sent after the day of the release: it does not stop it.
guarantee-given = Warranty given by the contractor

## Sources
rules-source-prudence = French Civil Code, art. 1104 (good faith): a rule of prudence
rules-source-and = and
rules-source-code-civil = French Civil Code, art. { $article }
rules-source-law-1971 = French Law No. 71-584 of 16 July 1971, art. { $article }
rules-source-decree-1980 = French Decree No. 80-533 of 15 July 1980, art. { $article }
rules-source-ru-28-5 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 28(5)
rules-source-ru-28-6 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 28(6)
rules-source-ru-29-1 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 29(1)
rules-source-ru-29-3 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 29(3)
rules-source-ru-29-4 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 29(4)
rules-source-ru-30 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 30
rules-source-ru-33 = Russian Law No. 2300-1 of 7 February 1992 on Consumer Protection, art. 33

## What cannot be calculated
rules-problem-negative = A sum is negative: write it without a minus sign.
rules-problem-out-of-range = A sum or a quantity is too large for a building site: check it.
rules-problem-lateness = The delay is not known: give the agreed end and the day of completion, or the number of days (of hours where the term is in hours).
rules-problem-unit = These rules know no term in this unit: choose days, or change the rule.
rules-problem-retention = A retention of { $rate } is above the highest rate allowed, { $highest }: lower it.
rules-problem-range = The range goes from { $low } to { $high }: the lower end must be below the upper end.
rules-problem-part = The quantity affected must be a part of the quantity of the item.
rules-problem-parts = The number of parts must be between 1 and { $most }.
rules-problem-stated = A sum replaces the calculation without saying why: write the reason.
rules-problem-override-range = Nothing can be calculated with the value given to the rule “{ $rule }”: correct it.
rules-problem-proof = A deduction does not say what proves it: add the fact, the date, the exhibit.
rules-problem-affected = The share of the price that is affected is not known: write it, for example 3% or 1/3, or give the quantity affected.
guarantee-claims = Time to claim a defect
guarantee-claims-immovable = Time to claim a defect (immovable)
rules-changed = Rule changed for this contract: { $name }: { $value } ({ $reason })
rules-changed-unreasoned = no reason given
rules-value-no-cap = none
rules-problem-guarantee-unknown = These rules have no guarantee “{ $name }”: choose one of theirs (guarantee-completion, guarantee-equipment, guarantee-decennial…). A further guarantee is written in the acceptance act.

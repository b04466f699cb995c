### Правила и расчёты: страницы и окно.

rules-no-advice = Программа считает и показывает свои расчёты; юридических советов она не даёт.

## Наборы правил
rules-set-fr-contract = Право Франции и договор
rules-set-fr-contract-hint = Сначала действует то, что сказано в договоре; если не сказано, то ГК Франции.
rules-set-fr-nfp-03-001 = Стандарт NF P 03-001
rules-set-fr-nfp-03-001-hint = Только если договор ссылается на этот стандарт: общие условия частных строительных договоров во Франции.
rules-set-ru-consumer = Закон о защите прав потребителей
rules-set-ru-consumer-hint = Работы и услуги для потребителя по российскому Закону о защите прав потребителей.
rules-set-free = Свои правила
rules-set-free-hint = Заранее ничего не задано: каждое значение такое, о каком вы договорились.
rules-edition-nfp-2000 = NF P 03-001, редакция декабря 2000 года

## Названия правил
rules-name-delay_rate = Неустойка за день просрочки (за час, если срок в часах)
rules-name-delay_units = Единицы срока
rules-name-delay_share_of = От какой цены
rules-name-delay_after_notice = Неустойка только после официального требования
rules-name-delay_cap = Предел неустойки за просрочку
rules-name-delay_deducts = Причины, которые вычитаются, если доказаны
rules-name-late_repair_rate = Неустойка за день просрочки устранения недостатка
rules-name-late_repair_after_notice = Просрочка устранения: только после официального требования
rules-name-late_repair_cap = Предел за просрочку устранения
rules-name-repair_days = Срок устранения замечаний
rules-name-retention_highest = Гарантийное удержание, не больше
rules-name-retention_years = Выплата удержания после приёмки
rules-name-guarantee_years = { $guarantee }
rules-name-guarantees_start_the_day_after = Гарантии начинаются
rules-name-warranty_months = Гарантия, которую даёт подрядчик
rules-name-claim_years = Заявить о недостатке не позднее чем через
rules-name-claim_years_immovable = То же для недвижимого имущества
rules-name-firm_price_raised_by = Твёрдая цена повышается
rules-name-estimate_warn_at = Предупредить заказчика начиная с
rules-name-estimate_old_price_stands = Смета превышена без предупреждения
rules-name-written_proof_above = Письменное доказательство

## Значения правил
rules-sentence = { $name }: { $value } ({ $source })
rules-value-agreed = как договорились
rules-value-none = нет
rules-value-not-running = не действует
rules-value-yes = да
rules-value-no = нет
rules-value-of-price = { $share } цены
rules-value-of-top = { $share } верхней границы
rules-value-above = свыше { $sum }
rules-value-same-day = в день приёмки
rules-value-next-day = на следующий день после приёмки
rules-value-old-price = остаётся прежняя цена
rules-value-new-price = ничего не предусмотрено
rules-unit-day = дни
rules-unit-hour = часы
rules-share-order = цена договора
rules-share-item = цена просроченной работы, а если у неё нет своей цены, цена договора
rules-rise-unsaid = как договорились
rules-rise-written_order = только по письменному заданию заказчика
rules-rise-unforeseeable_rise = только если материалы или услуги третьих лиц существенно и непредвиденно подорожали: заказчик может дать свой материал, взять его в другом месте с вычетом из цены или отказаться и оплатить сделанное

## Причины просрочки
rules-cause-client = по вине заказчика
rules-cause-other_trades = смежные подрядчики
rules-cause-weather = погода
rules-cause-force_majeure = непреодолимая сила
rules-cause-agreed_extension = согласованное продление срока

## Сроки
rules-days-late = { $count } { $count ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
rules-hours-late = { $count } { $count ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
}
rules-length-days = { $count } { $count ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}
rules-length-months = { $count } { $count ->
    [one] месяц
    [few] месяца
    [many] месяцев
   *[other] месяца
}
rules-length-years = { $count } { $count ->
    [one] год
    [few] года
    [many] лет
   *[other] года
}
rules-term = { $from } + { $length }: { $on }
rules-term-sourced = { $term } ({ $source })

## Строки расчёта
rules-start-agreed_end = согласованное окончание
rules-start-formal_notice = официальное требование
rules-line-days = { $start }: { $from }; считаем по { $until }; просрочка: { $late }
rules-line-late = просрочка, как указано: { $late }
rules-line-deducted = вычитается, { $cause }: { $units }
rules-line-not-deducted = по этим правилам не вычитается, { $cause }: { $units }
rules-line-with-reason = { $line } ({ $reason })
rules-line-counted = { $late } − { $deducted } = { $counted }
rules-line-counted-none = { $late } − { $deducted }: считать больше нечего
rules-line-product = { $price } × { $rate } × { $units } = { $sum }
rules-line-cap = предел { $share }: { $sum }, не достигнут
rules-line-cap-reached = предел { $share }: { $sum }, применён
rules-line-nothing-no_rate = неустойки нет: ни правила, ни договор её не предусматривают
rules-line-nothing-no_notice = неустойки нет: официального требования не было
rules-line-nothing-not_late = неустойки нет: просрочки нет
rules-line-share = { $price } × { $share } = { $sum }
rules-line-quantity = { $price } × { $part } ÷ { $whole } = { $sum }
rules-line-range = названная вилка: от { $low } до { $high }
rules-line-warn-from = предупредить начиная с { $share } верхней границы: { $sum }
rules-line-expected = ожидаемая цена: { $sum }
rules-line-over = { $expected } − { $high } = { $over } сверх вилки
rules-line-old-price = без предупреждения остаётся прежняя цена: { $sum }
rules-line-parts-equal = { $whole } = { $count } × { $part }
rules-line-parts = { $whole } = { $count-larger } × { $larger } + { $count-smaller } × { $smaller }
rules-line-stated = вместо { $computed } взято: { $sum } ({ $reason })
rules-line-stated-bare = вместо { $computed } взято: { $sum } (впишите причину)
rules-line-sources = { $count ->
    [1] Источник
    [one] Источники
    [few] Источники
    [many] Источники
   *[other] Источники
}: { $sources }
rules-list-separator = ,
rules-source-separator = ;

## Приблизительная смета
rules-estimate-within = Ожидаемая цена остаётся в названных пределах.
rules-estimate-near_the_top = Ожидаемая цена подходит к верхней границе: предупредите заказчика сейчас, письменно, с причинами и с тем, что он может выбрать.
rules-estimate-left = Ожидаемая цена выходит за названные пределы: предупредите заказчика сразу, письменно, прежде чем продолжать.
rules-estimate-left-binding = Ожидаемая цена выходит за названные пределы. Без предупреждения остаётся прежняя цена: предупредите заказчика сразу, письменно, прежде чем продолжать.
rules-estimate-left-warned = Ожидаемая цена выходит за названные пределы; заказчик предупреждён.

## Письменная форма, гарантия, устранение, выплата
rules-objection-stops_release = Возражение останавливает выплату удержания.
rules-objection-not_registered = Возражение отправлено не заказным письмом: выплату оно не останавливает.
rules-objection-without_reasons = В возражении нет причин: выплату оно не останавливает.
rules-objection-too_late = Возражение отправлено после дня выплаты: оно её не останавливает.
guarantee-given = Гарантия, которую даёт подрядчик

## Источники
rules-source-prudence = ГК Франции, ст. 1104 (добросовестность): правило осторожности
rules-source-and = и
rules-source-code-civil = ГК Франции, ст. { $article }
rules-source-law-1971 = Закон Франции от 16 июля 1971 года № 71-584, ст. { $article }
rules-source-decree-1980 = Декрет Франции от 15 июля 1980 года № 80-533, ст. { $article }
rules-source-ru-28-5 = п. 5 ст. 28 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-28-6 = п. 6 ст. 28 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-29-1 = п. 1 ст. 29 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-29-3 = п. 3 ст. 29 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-29-4 = п. 4 ст. 29 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-30 = ст. 30 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»
rules-source-ru-33 = ст. 33 Закона РФ от 7 февраля 1992 года № 2300-1 «О защите прав потребителей»

## Что нельзя посчитать
rules-problem-negative = Сумма отрицательная: впишите её без знака минус.
rules-problem-out-of-range = Сумма или количество слишком велики для стройки: проверьте.
rules-problem-lateness = Просрочка неизвестна: укажите согласованное окончание и день завершения или число дней (часов, если срок в часах).
rules-problem-unit = Эти правила не знают срока в таких единицах: выберите дни или измените правило.
rules-problem-retention = Удержание { $rate } выше наибольшего допустимого, { $highest }: уменьшите его.
rules-problem-range = Вилка идёт от { $low } до { $high }: нижняя граница должна быть ниже верхней.
rules-problem-part = Затронутое количество должно быть частью количества этой работы.
rules-problem-parts = Число частей должно быть от 1 до { $most }.
rules-problem-stated = Сумма заменяет расчёт, но не сказано почему: впишите причину.
rules-problem-override-range = С таким значением правила «{ $rule }» посчитать ничего нельзя: исправьте его.
rules-problem-proof = У вычета не сказано, чем он доказан: добавьте факт, дату, приложение.
rules-problem-affected = Неизвестно, какая доля цены затронута: впишите её, например 3 % или 1/3, или укажите затронутое количество.
guarantee-claims = Срок, чтобы заявить о недостатке
guarantee-claims-immovable = Срок, чтобы заявить о недостатке (недвижимое имущество)
rules-changed = Правило изменено для этого договора: { $name }: { $value } ({ $reason })
rules-changed-unreasoned = причина не указана
rules-value-no-cap = нет
rules-problem-guarantee-unknown = В этих правилах нет гарантии «{ $name }»: выберите одну из имеющихся (guarantee-completion, guarantee-equipment, guarantee-decennial…). Ещё одну гарантию записывают в акте приёмки.

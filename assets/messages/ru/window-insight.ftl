### Окно: возражения, записи, дело, сроки, выводы.

## Запись файлов
window-written-to = Сохранено ({ $size }): { $path }
window-written-to-folder = Сохранено в { $path }
window-file-dispute = досье спора { $title }
window-file-data = данные { $title }
window-file-blank = { $name }, бланк
window-file-calendar = сроки
window-export-working = Файл готовится…
window-open-named = Открыть «{ $name }»
window-places = Обзоры

## Подсказки
window-guide = Что сказать?
window-guide-explained = Фразы, которые двигают дело, вместо тех, что захлопывают дверь.
window-guide-not = Вместо:
window-guide-but = скажите:
window-guide-take = Взять
window-guide-take-named = Взять: { $words }

## Возражение
window-objection-deleted = Возражение удалено.
window-objection-reserve = К какому замечанию
window-objection-reserve-none = ни к какому
window-objection-cause-none = ещё не выясняли
window-objection-cause-support = существующее основание
window-objection-cause-workmanship = наша работа
window-objection-cause-material = материал, изделие
window-objection-cause-other_trade = смежный подрядчик
window-objection-cause-unclear_agreement = недостаточно ясная договорённость
window-objection-cause-later_wish = пожелание, возникшее позже
window-objection-cause-planning = поставка, погода, люди
window-objection-cause-not_told = сообщено слишком поздно
window-objection-cause-unknown = не установлена
window-objection-make-agreement = Составить соглашение
window-answer-by-letter = Ответить письмом
window-letter-answer-acknowledgement = Подтвердить получение
window-letter-answer-restatement = Пересказать: «Если я правильно понимаю…»
window-letter-answer-proposal = Предложить решение
window-letter-answer-counter_deadline = Не согласиться со сроком, предложить другой
window-letter-answer-blank = Чистое письмо
window-stage-done = (сделано)
window-step-proposals-hint = В каждом предложении сказано, что оно меняет в цене и сроке. Заказчик выбирает одно или ни одного.
window-proposal-text = Что мы предлагаем
window-proposal-placeholder = подстрогать дверь и поставить нащельник
window-proposal-remedy = Вид решения
window-no-effect = нет
window-client-choice = Выбор заказчика
window-choice-open = Пока нет
window-choice-none-of-them = Ни одного
window-chosen-on = Выбрано
window-warned-by = Чем заказчик предупреждён
window-warned-by-act = { $title }, { $number }, { $date }
window-warned-by-none = В этом деле не оформлено ни уведомления о состоянии основания, ни другого уведомления.
window-section-asked-deadline = Срок, о котором просит заказчик
window-deadline-asked-by-client = Заказчик назвал срок
window-deadline-asked = Запрошенный срок
window-deadline-contested = Мы не согласны: срок слишком мал
window-deadline-reason = Почему срок слишком мал
window-deadline-reason-placeholder = стекло по размеру делают три недели
window-deadline-counter = Дата, которую мы предлагаем
window-deadline-counter-accepted = Заказчик согласен на эту дату
window-deadline-write = Написать заказчику
window-deadline-holds = Действует дата: { $date }.
window-deadline-open = Даты, которая действует для обеих сторон, пока нет.
window-section-follow-up = Что дальше: кто, что и до какого дня
window-followup-number = Шаг { $number }
window-followup-who = Кто
window-followup-what = Что
window-followup-what-placeholder = заказать нащельник
window-followup-due = Не позднее
window-followup-due-late = Не позднее (просрочено)
window-followup-done = Сделано
window-followup-message = Отправленное сообщение, примечание
window-followup-message-placeholder = что на этом шаге сказано или написано
window-followup-done-today = Сделано сегодня
window-followup-done-today-named = Сделано сегодня: { $what }
window-followup-is-done = сделано
window-followup-empty = Шагов нет. Запишите, кто, что и до какого дня делает: список сроков об этом напомнит.
window-followup-add = Добавить шаг
window-section-closing = Завершение
window-objection-confirmed-on = Заказчик подтверждает, что всё урегулировано
window-objection-cost = Затраты подрядчика
window-objection-cost-placeholder = часы и материал, без уменьшения цены
window-objection-feedback = Что заказчик говорит потом
window-objection-feedback-placeholder = его словами

## Записи
window-records = Записи дела
window-records-short = Записи
window-records-hint = Звонки, запросы, переделки, платежи, происшествия: факты с датами.
window-records-add = Добавить запись
window-records-timeline = Что происходило
window-records-filter = Показать только
window-records-all = Все ({ $count })
window-records-foot = Факты с датами и никогда — суждения о людях.
window-records-to-dossier = Назад к делу
window-record-kind-contact = Контакт
window-record-kind-change_request = Запрос на изменение
window-record-kind-correction_round = Переделка
window-record-kind-due = Сумма к оплате
window-record-kind-receipt = Платёж
window-record-kind-incident = Происшествие
window-record-add-contact = Новый контакт
window-record-add-change_request = Новый запрос на изменение
window-record-add-correction_round = Новая переделка
window-record-add-due = Новая сумма к оплате
window-record-add-receipt = Новый платёж
window-record-add-incident = Новое происшествие
window-record-hint-contact = Звонок, сообщение, визит или попытка, оставшаяся без ответа.
window-record-hint-change_request = Пожелание сверх договора: назовите цену до работы, затем составьте соглашение.
window-record-hint-correction_round = Исправления, о которых заказчик просит за один раз.
window-record-hint-due = Аванс, промежуточный платёж, остаток: с номером и датой счёта.
window-record-hint-receipt = Полученная или объявленная сумма.
window-record-hint-incident = Что сказано или сделано, по возможности дословно, без оценок.
window-records-empty-all = Записей пока нет. Звонок без ответа, просьба, платёж — на всё хватит одной строки, и потом её легко найти.
window-records-empty-contact = Контактов не записано.
window-records-empty-change_request = Запросов на изменение не записано.
window-records-empty-correction_round = Переделок не записано.
window-records-empty-due = Сумм к оплате не записано.
window-records-empty-receipt = Платежей не записано.
window-records-empty-incident = Происшествий не записано.
window-record-when = День
window-record-time = Время
window-record-written = записано { $at }
window-record-keep = Сохранить
window-record-edit = Изменить
window-record-edit-named = Изменить «{ $name }»
window-record-deleted = Запись убрана.
window-record-out-on_site = Разговор на объекте: { $person }
window-record-in-on_site = Пришли на объект: { $person }
window-record-out-phone = Звонок, кому: { $person }
window-record-in-phone = Звонок, от кого: { $person }
window-record-out-message = Сообщение, кому: { $person }
window-record-in-message = Сообщение, от кого: { $person }
window-record-out-email = Электронное письмо, кому: { $person }
window-record-in-email = Электронное письмо, от кого: { $person }
window-record-out-letter = Письмо, кому: { $person }
window-record-in-letter = Письмо, от кого: { $person }
window-record-out-registered_letter = Заказное письмо, кому: { $person }
window-record-in-registered_letter = Заказное письмо, от кого: { $person }
window-record-change_request = Запрос на изменение
window-record-correction_round = Просьба о переделке
window-record-due = { $label }, { $amount }
window-record-receipt = Платёж { $amount }, { $means }
window-record-incident = Происшествие
window-record-witnesses = Свидетели: { $names }
window-record-pause = После этого: { $pause }
window-record-answered = ответ был
window-record-unanswered = ответа нет
window-record-outside = вне согласованных часов
window-record-withdrawn = отозвано
window-record-unpriced = назвать цену
window-record-priced = { $price }{ $days ->
        [0] { "" }
        [one] , { $days } день
        [few] , { $days } дня
        [many] , { $days } дней
       *[other] , { $days } дня
    }
window-record-round-number = переделка { $number }
window-record-round-of = переделка { $number }, в цене { $included }
window-record-round-done = сделано { $date }
window-record-paid = оплачено
window-record-overdue = { $open }, просрочено на { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
window-record-due-by = до { $date }
window-record-due-undated = без даты
window-record-seen = на счёте видно
window-record-announced = объявлено, пока не видно
window-record-item = Работа: { $name }
window-record-about = О чём: { $subject }
window-record-proof = Подтверждение: { $proof }
window-record-make-agreement = Составить соглашение
window-record-agreement = Открыть соглашение { $number }, { $status }
window-record-pay = Записать платёж
window-write-letter = Написать
window-record-letter-payment_reminder = Дружеское напоминание
window-record-letter-formal_notice_to_pay = Официальное требование об оплате
window-record-letter-change_price = Цена запрошенного, до работы
window-record-letter-after_incident = После происшествия: факты и как работать дальше
window-contact-direction = Направление
window-contact-out = от нас заказчику
window-contact-in = от заказчика нам
window-contact-person = С кем
window-contact-about = О чём
window-contact-words-in = Слова заказчика
window-contact-words-out = Что мы сказали или написали
window-contact-words-out-placeholder = просим назначить день, чтобы снять замечания
window-contact-answered = Ответ был
window-contact-outside = Вне согласованных часов или способов связи
window-contact-opposes = Возражение против выплаты удержания
window-contact-proof = Подтверждение
window-contact-proof-placeholder = номер заказного письма, снимок экрана
window-contact-agreed-hours = Согласовано: { $hours }
window-subject-dossier = весь объект
window-about-sum-due = К оплате: { $label }
window-about-change = Запрос: { $words }
window-change-words = Просьба словами заказчика
window-change-words-placeholder = ещё одна розетка за диваном
window-change-price = Названная цена
window-change-unpriced = назвать цену
window-change-days = Сколько календарных дней добавляет
window-change-withdrawn = Заказчик отозвал
window-round-words = Что исправить, словами заказчика
window-round-words-placeholder = оттенок второй стены
window-round-done-on = Сделано
window-round-price = Цена этой переделки
window-round-included = входит в цену
window-rounds-unsaid = { $used ->
        [one] Запрошена { $used } переделка
        [few] Запрошены { $used } переделки
        [many] Запрошено { $used } переделок
       *[other] Запрошено { $used } переделки
    }; сколько их входит в цену, договор не говорит.
window-rounds-used = { $used ->
        [one] Запрошена { $used } переделка
        [few] Запрошены { $used } переделки
        [many] Запрошено { $used } переделок
       *[other] Запрошено { $used } переделки
    }; в цену договора входит { $included }.
window-rounds-price = { " " }Ещё одна переделка: { $price }.
window-due-label = За что
window-due-label-placeholder = платёж 2, счёт F-2026-041
window-due-on = Оплатить до
window-receipt-due = Погашает
window-receipt-due-none = никакую сумму в отдельности
window-receipt-due-named = { $label } (осталось { $open })
window-receipt-means = Способ
window-receipt-reference = Номер
window-receipt-reference-placeholder = номер перевода или чека
window-receipt-seen = На счёте видно
window-record-deposit = Аванс при заказе
window-receipt-retention = Удержание
window-receipt-retention-none = не удержание
window-means-transfer = перевод
window-means-cheque = чек
window-means-cash = наличные
window-means-card = карта
window-means-unsaid = способ не указан
window-incident-facts = Что сказано или сделано
window-incident-facts-placeholder = по возможности дословно, без оценок
window-incident-witnesses = Свидетели
window-incident-witnesses-placeholder = кто видел или слышал
window-incident-pause = Перерыв и что было потом
window-incident-pause-placeholder = работа остановлена на час, продолжена в 15:00
window-account = Расчёт по делу
window-account-price = Цена сейчас
window-account-settlement = Расчёт при расторжении
window-account-reductions = Согласованные уменьшения цены
window-account-penalties = Неустойка за просрочку
window-account-due = К оплате
window-account-overdue = Просрочено
window-account-beyond = Суммы к оплате превышают на { $value } то, что по договору ещё можно запросить. Проверьте их или подпишите дополнительное соглашение.
window-account-received = Получено
window-account-announced = Объявлено, пока не видно
window-account-open = Осталось получить
window-account-overpaid = Переплачено

## Дело
window-dossier-more = Дело
window-export-dispute = Досье спора (PDF)
window-export-dispute-hint = Всё по порядку времени, в одном документе с номерами.
window-export-tables = Данные таблицами (CSV)
window-export-tables-hint = По файлу на каждый вид, для электронной таблицы.
window-export-all-tables-hint = Все дела, для электронной таблицы.
window-export-json = Все данные (JSON)
window-export-json-hint = Всё записанное, чтобы взять в другую программу: и корзина, и оформленные акты слово в слово, и журнал, и перечни. Оригиналы приложений и подписанные PDF остаются в папке данных; в файле их отпечатки.
window-export-everything = Выгрузить всё
window-all-dossiers = все дела
window-blank-forms = Пустые бланки
window-blank-forms-hint = Распечатать на тот день, когда сядет батарея.
window-blank-forms-explained = На каждом бланке уже названы стороны и объект этого дела; остальное заполняют от руки.
window-dossier-duplicate = Повторить дело
window-dossier-duplicate-hint = Заказчик, договор и работы; ничего из того, что было.
window-dossier-duplicate-explained = Новое дело берёт заказчика, объект, работы и условия договора. Номер, даты и аванс надо вписать; акты, приложения и записи остаются в прежнем.
window-dossier-duplicate-do = Повторить
window-dossier-copy-of = { $title } (копия)
window-section-contract-now = Договор на сегодня
window-contract-terminated = Договор расторгнут { $date } ({ $who })
window-contract-change = Шаг
window-contract-price-then = Цена
window-contract-end-then = Окончание
window-contract-first = Договор, каким заключён
window-contract-change-named = { $subject }, { $date }
window-contract-now = Сегодня
window-days-change = { $days } дн.
window-end-unset = без даты
window-section-reserves-now = Замечания
window-standing-of-open = открыто
window-standing-of-contested = оспорено
window-standing-of-lifted_in_part = снято частично
window-standing-of-settled = урегулировано
window-standing-of-lifted = снято
window-reserve-in-act = Замечание № { $number }, { $act }
window-reserve-closed-by = закрыто: { $act }
window-reserve-by = срок: { $date }
window-reserve-late = просрочено ({ $date })
window-reserve-settle = Что делать
window-reserve-make-agreement = Составить соглашение, которое его урегулирует
window-reserve-make-letter = Попросить письмом снять его
window-reserves-left = { $left ->
        [0] Все замечания закрыты.
        [one] Открыто { $left } замечание из { $all }.
        [few] Открыто { $left } замечания из { $all }.
        [many] Открыто { $left } замечаний из { $all }.
       *[other] Открыто { $left } замечания из { $all }.
    }
window-start-lifting = Снять замечания
window-section-terms = Условия работы
window-section-terms-hint = Записанные до начала работ, они предотвращают большую часть недоразумений.
window-contract-hours = Часы и способы связи
window-contract-hours-placeholder = с понедельника по пятницу, с 8 до 18, по телефону или сообщением
window-contract-rounds = Сколько переделок входит в цену
window-contract-rounds-placeholder = не договорились
window-contract-round-price = Цена ещё одной переделки
window-contract-terms-more-placeholder = доступ, хранение, уборка, решения, нужные до начала
window-section-rules = Действующие правила
window-rules-said = Что говорят правила «{ $name }»
window-rules-changed = Что договор меняет в этих правилах
window-rules-unchanged = Ничего: правила действуют как есть.
window-rule-change-number = Изменённое правило { $number }
window-rule-change-add = Изменить правило
window-rule-changed = Правило
window-rule-value = Значение
window-rule-years = Лет
window-rule-none = нет
window-rule-reason = Откуда изменение
window-rule-reason-placeholder = пункт 7 сметы, стандарт в редакции 2000 года
window-rule-reason-missing = Без причины документы не смогут обосновать это изменение.
window-rule-unit-day = в днях
window-rule-unit-hour = в часах
window-rule-unit-both = в днях или часах
window-rule-share-order = цена договора
window-rule-share-item = цена просроченной работы
window-rule-rise-written_order = только письменное задание заказчика
window-rule-rise-unforeseeable_rise = и существенное непредвиденное подорожание
window-rule-rise-unsaid = не сказано
window-rule-delay_rate = Неустойка за день просрочки
window-rule-delay_cap = Предел неустойки за просрочку
window-rule-delay_after_notice = Неустойка только после официального требования
window-rule-delay_units = Единицы срока
window-rule-delay_share_of = От какой цены неустойка
window-rule-delay_deducts = Причины, которые вычитаются из просрочки
window-rule-late_repair_rate = Неустойка за просрочку устранения
window-rule-late_repair_cap = Предел этой неустойки
window-rule-late_repair_after_notice = Просрочка устранения: после официального требования
window-rule-repair_days = Дней на устранение замечаний
window-rule-retention_highest = Гарантийное удержание, не больше
window-rule-retention_years = Выплата удержания через (лет)
window-rule-guarantee_years = Срок гарантии
window-rule-guarantees_start_the_day_after = Гарантии начинаются на следующий день
window-rule-warranty_months = Гарантия подрядчика, месяцев
window-rule-claim_years = Срок, чтобы заявить о недостатке, лет
window-rule-claim_years_immovable = То же для недвижимого имущества, лет
window-rule-firm_price_raised_by = Что может повысить твёрдую цену
window-rule-estimate_warn_at = Смета: предупредить начиная с
window-rule-estimate_old_price_stands = Смета превышена без предупреждения: остаётся прежняя цена
window-rule-written_proof_above = Письменное доказательство свыше
window-fraction-placeholder = 1/3000 или 0,1 %
window-field-not-a-fraction = Напишите долю цены: 1/3000, 0,1 %.
window-section-account = Расчёт и записи
window-to-records = Открыть записи дела ({ $count })

## Работы из перечней и таблиц
window-items-from-trade = Обычные работы специальности…
window-items-from-table = Вставить или загрузить таблицу…
window-trade-items = Обычные работы
window-trade = Специальность
window-trade-find = Найти
window-trade-unit = , единица: { $unit }
window-trade-none-found = Такой работы нет.
window-trade-own-hint = Дополнить эти перечни и поделиться ими можно в настройках.
window-table-import = Взять работы из таблицы
window-table-import-explained = Смета, электронная таблица или файл CSV: ничего не добавится, пока вы не увидите каждую строку.
window-table-paste = Вставьте строки сюда
window-table-paste-placeholder = Название, количество, единица, цена за единицу: по строке на работу
window-table-read = Прочитать эти строки
window-table-file = Выбрать файл CSV
window-table-preview = Распознанные столбцы
window-table-columns = Что в каждом столбце, с примером
window-table-column-number = Столбец { $number }
window-table-column-ignored = (пропустить)
window-table-column-reference = номер
window-table-column-name = работа
window-table-column-description = описание
window-table-column-lot = раздел работ
window-table-column-location = место
window-table-column-quantity = количество
window-table-column-unit = единица
window-table-column-unit_price = цена за единицу
window-table-column-amount = сумма
window-table-column-criteria = критерий приёмки
window-table-faults = { $count ->
        [one] { $count } строку взять нельзя
        [few] { $count } строки взять нельзя
        [many] { $count } строк взять нельзя
       *[other] { $count } строки взять нельзя
    }
window-table-line = Строка { $line }
window-table-line-short = Строка
window-table-items = { $count ->
        [0] Работ не распознано
        [one] Распознана { $count } работа
        [few] Распознаны { $count } работы
        [many] Распознано { $count } работ
       *[other] Распознано { $count } работы
    }
window-table-take = Взять
window-table-take-named = Взять «{ $name }»
window-table-skipped = { $count ->
        [one] { $count } строка пропущена
        [few] { $count } строки пропущены
        [many] { $count } строк пропущено
       *[other] { $count } строки пропущено
    }
window-table-tax-excluded = Цены в этой таблице без НДС: перевести договор на цены без НДС
window-table-tax-included = Цены в этой таблице с НДС: перевести договор на цены с НДС
window-table-tax-not_applicable = Цены в этой таблице НДС не облагаются: отметить это в договоре
window-table-tax-kept = Отметьте это поле или проверьте каждую цену: в договоре цены другие, чем в таблице, а взяты они будут как есть.
window-table-currency = Рядом с ценами таблицы стоит «{ $found }», а договор в { $own }: суммы берутся как есть, без пересчёта. Проверьте каждую цену.
window-objection-frozen-note = Занести эти слова в записи
window-objection-frozen-restore = Вернуть оформленное
window-objection-frozen-noted = Занесено в записи. Возражение остаётся таким, каким оформлено.
window-table-total = Итого: { $total }
window-table-again = Другая таблица
window-table-add = { $count ->
        [0] Добавить
        [one] Добавить { $count } работу
        [few] Добавить { $count } работы
        [many] Добавить { $count } работ
       *[other] Добавить { $count } работы
    }

## Сроки
window-to-do = На контроле
window-to-do-all = Все сроки ({ $count }{ $later ->
        [0] {""}
       *[other] , из них позже чем через месяц: { $later }
    })
window-count-late = просрочено: { $count }
window-deadlines = Сроки
window-deadlines-hint = Всё, у чего есть дата, во всех делах.
window-deadlines-on = Во всех делах, на { $date }.
window-deadlines-export = Выгрузить в календарь (.ics)
window-deadlines-filter = Показать только
window-deadlines-all = Все ({ $count })
window-deadlines-kind = { $kind } ({ $count })
window-deadlines-none = Сроков нет. Замечания, ответы, платежи и гарантии появятся здесь сами.
window-deadlines-overdue = Просрочено
window-deadlines-week = В ближайшие семь дней
window-deadlines-month = В течение месяца
window-deadlines-later = Позже
window-deadlines-undated = Без даты
window-deadline-today = сегодня
window-deadline-late-days = { $count ->
        [one] просрочено на { $count } день
        [few] просрочено на { $count } дня
        [many] просрочено на { $count } дней
       *[other] просрочено на { $count } дня
    }
window-deadline-late-months = { $count ->
        [1] просрочено на месяц
        [one] просрочено на { $count } месяц
        [few] просрочено на { $count } месяца
        [many] просрочено на { $count } месяцев
       *[other] просрочено на { $count } месяца
    }
window-deadline-late-years = { $count ->
        [1] просрочено на год
        [one] просрочено на { $count } год
        [few] просрочено на { $count } года
        [many] просрочено на { $count } лет
       *[other] просрочено на { $count } года
    }
window-deadline-in-days = { $count ->
        [1] завтра
        [one] через { $count } день
        [few] через { $count } дня
        [many] через { $count } дней
       *[other] через { $count } дня
    }
window-deadline-in-months = { $count ->
        [1] через месяц
        [one] через { $count } месяц
        [few] через { $count } месяца
        [many] через { $count } месяцев
       *[other] через { $count } месяца
    }
window-deadline-in-years = { $count ->
        [1] через год
        [one] через { $count } год
        [few] через { $count } года
        [many] через { $count } лет
       *[other] через { $count } года
    }
window-deadline-undated = без даты
window-deadline-kind-repair = снять замечание
window-deadline-kind-answer_awaited = ждём ответа
window-deadline-kind-answer_owed = ответить
window-deadline-kind-step = следующий шаг
window-deadline-kind-visit = осмотр
window-deadline-kind-end = окончание работ
window-deadline-kind-retention = выплата удержания
window-deadline-kind-guarantee = конец гарантии
window-deadline-kind-payment = платёж
window-deadline-kind-unsigned = акт на подпись

## Выводы
window-learning = Выводы
window-learning-hint = Чему учат возражения и замечания во всех делах.
window-learning-habit = Привычка, которая от этого избавит
window-learning-objections = Возражения
window-learning-settled = { $count ->
        [0] ни одно не урегулировано
        [one] из них урегулировано { $count }
        [few] из них урегулировано { $count }
        [many] из них урегулировано { $count }
       *[other] из них урегулировано { $count }
    }
window-learning-agreement = Урегулировано дополнительным соглашением
window-learning-percent = { $share } %
window-learning-by-agreement = { $settled ->
        [0] ни одно не урегулировано
       *[other] { $count } из урегулированных ({ $settled })
    }
window-learning-days = Время до урегулирования
window-learning-days-count = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
window-learning-median = средний случай, если расставить от быстрого к долгому
window-learning-reserves = Замечаний на приёмку
window-learning-reserves-count = { $reserves } на { $receptions ->
        [one] { $receptions } приёмку
        [few] { $receptions } приёмки
        [many] { $receptions } приёмок
       *[other] { $receptions } приёмки
    }
window-learning-cost = Затраты подрядчика
window-learning-cost-hint = записанное в конце плюс уменьшения цены и подписанные соглашения
window-learning-cost-parts = уменьшения цены и подписанные соглашения: { $given }; отмечено при завершении: { $noted }
window-learning-by-cause = По причинам
window-learning-by-kind = По видам
window-learning-by-item = По работам
window-learning-by-trade = По специальностям
window-learning-no-cause = Называйте причину в каждом возражении: она учит больше всего.
window-learning-nothing = Считать пока нечего.
window-learning-empty = Ни возражений, ни замечаний пока нет. Когда появятся, здесь будет видно, что повторяется, во что обходится и как этого избежать.
window-bars-count = Число
window-bars-cost = Затраты

## Перечни по специальностям
window-section-trades = Перечни по специальностям
window-section-trades-hint = Обычные работы, критерии и частые недостатки. Меняйте их, делитесь с коллегой, берите его перечни.
window-trade-counted = { $items ->
        [one] { $items } работа
        [few] { $items } работы
        [many] { $items } работ
       *[other] { $items } работы
    }, { $defects ->
        [one] { $defects } недостаток
        [few] { $defects } недостатка
        [many] { $defects } недостатков
       *[other] { $defects } недостатка
    }
window-trade-changed = изменён
window-trade-own = свой
window-trade-remove-changed = Вернуть исходный перечень
window-trade-remove-own = Удалить этот перечень
window-trade-remove-named = Удалить ваш вариант «{ $name }»
window-trade-share = Сохранить, чтобы поделиться
window-trade-share-named = Сохранить «{ $name }», чтобы поделиться
window-trade-new = Новый перечень
window-trade-import = Загрузить перечень…
window-trade-replace = Заменить мой
window-trade-taken = Перечень загружен.
window-trade-saved = Перечень сохранён.
window-trade-edit = Перечень по специальности
window-trade-name = Специальность
window-trade-items-title = Обычные работы
window-trade-item-add = Добавить работу
window-trade-criteria = Критерии приёмки, по одному в строке
window-trade-defects-title = Частые недостатки
window-trade-defects = Слова для замечания, один недостаток в строке
window-trade-save = Сохранить перечень

window-section-estimate = Приблизительная смета
window-estimate-warn = Предупредить заказчика о превышении
window-split = Разделить твёрдую сумму
window-split-parts = Число частей
window-split-cited = Стоит в акте, возражении или приложении: разделить уже нельзя
window-split-no-sum = Сначала нужна твёрдая сумма
window-split-done = { $count ->
    [one] Твёрдая сумма разделена на { $count } работу, итог тот же.
    [few] Твёрдая сумма разделена на { $count } работы, итог тот же.
    [many] Твёрдая сумма разделена на { $count } работ, итог тот же.
   *[other] Твёрдая сумма разделена на { $count } работы, итог тот же.
}

## Что не сохраняется
window-unsaved = Не сохранено
window-refused-not-saved = Не сохранено — { $what }.
window-refused-value = { $name }: «{ $value }»
window-refused-unnamed = Последнее введённое
window-refused-restore = Вернуть сохранённое значение
window-refused-restore-short = Вернуть
window-leaving-title = Выйти без сохранения?
window-leaving-lost = Это сохранить не удалось, и оно пропадёт; всё остальное сохранено:
window-leaving-leave = Выйти без этого
window-leaving-stay = Остаться и исправить

## Как решение влияет на цену
window-price-effect-less = Уменьшает цену на
window-price-effect-more = Увеличивает цену на
window-price-effect-contradicts = «{ $remedy }» и знак этой суммы противоречат друг другу.
window-price-effect-turn = Записать { $sum }
window-terms-differ = В тексте другая сумма, чем изменение цены ({ $sum }): приведите их в соответствие.
window-chosen-differs = В предложении, которое выбрал заказчик, сказано другое: цена { $sum }, { $days ->
    [0] согласованный срок не меняется
    [1] 1 день
    [-1] −1 день
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}. Приведите их в соответствие.

## Что дальше и как считать
window-next-note-answer = Записать ответ заказчика
window-next-objection = Открыть возражение
window-record-negative = Сумму записывают без знака минус: то, что вы должны заказчику, оформляют дополнительным соглашением.
window-reduction-share-placeholder = 10 % или 1/3
window-item-added = по соглашению
window-item-added-hint = Добавлена дополнительным соглашением: её сумма учтена среди соглашений, а не среди работ.
window-without-tax = Цена без НДС: аванс, суммы к оплате и платежи записывайте тоже без НДС, иначе они вычитаются не из той же цены.
window-account-retained = В том числе к выплате не раньше своего дня: { $what }, { $date }.
window-vat = Ставка НДС
window-account-retained-beside = Сверх этого остатка, до своего срока не выплачивается – { $what }, { $date }.

### Страницы актов. { $strong } и { $plain } обрамляют то, что печатается полужирным.

pdf-head-number = { $number }, { $dossier }
pdf-head-provisional = { $number } (временный номер), { $dossier }
pdf-foot-fingerprint = { $number }, отпечаток { $fingerprint }
pdf-foot-verify = Любое изменение после подписания видно. Как проверить: страница { $page }.
pdf-foot-draft = Черновик: не оформлен и не подписан, силы не имеет.
pdf-page = Страница { $page } из { $total }
pdf-draft = ЧЕРНОВИК
pdf-subject = { $title } { $number }, { $dossier }
pdf-attachment = Содержание этого акта в виде, который читает программа (JSON)

## Название
pdf-title-without-reserve = Акт приёмки работ без замечаний
pdf-title-with-reserves = { $count ->
    [1] Акт приёмки работ с замечанием
    [one] Акт приёмки работ с замечаниями
    [few] Акт приёмки работ с замечаниями
    [many] Акт приёмки работ с замечаниями
   *[other] Акт приёмки работ с замечаниями
}
pdf-title-refused = Акт об отказе в приёмке
pdf-title-postponed = Акт о том, что приёмка отложена
pdf-title-undecided = Акт приёмки работ
pdf-title-agreement = Дополнительное соглашение
pdf-scope-whole = Приёмка всех работ
pdf-scope-partial = Приёмка части работ: { $what }
pdf-scope-lot = Приёмка раздела работ: { $what }
pdf-scope-visit-whole = Осмотр всех работ
pdf-scope-visit-partial = Осмотр части работ: { $what }
pdf-scope-visit-lot = Осмотр раздела работ: { $what }
pdf-issued = { $number }, оформлен { $moment }
pdf-not-issued = { $number } (временный номер), черновик
pdf-company-number = Регистрационный номер { $number }
pdf-vat-number = Номер НДС { $number }
pdf-insurance = Страховая компания: { $insurer }
pdf-insurance-policy = Страховая компания: { $insurer }, полис № { $policy }

## Решение
pdf-decision-without-reserve = { $strong }{ $date }{ $plain } заказчик { $client } { $strong }принимает работы без замечаний{ $plain }; приёмка действует { $effect }. { $originals }
pdf-decision-with-reserves = { $strong }{ $date }{ $plain } заказчик { $client } { $strong }принимает работы с { $count ->
    [1] одним замечанием
    [one] { $number } замечанием
    [few] { $number } замечаниями
    [many] { $number } замечаниями
   *[other] { $number } замечаниями
}{ $plain }; приёмка действует { $effect }. { $originals }
pdf-decision-refused = { $strong }{ $date }{ $plain } заказчик { $client } { $strong }отказывает в приёмке{ $plain }. Этот акт не является приёмкой. { $originals }
pdf-decision-postponed = { $strong }{ $date }{ $plain } заказчик { $client } { $strong }откладывает приёмку до { $until }{ $plain }. Этот акт не является приёмкой. { $originals }
pdf-decision-undecided = Заказчик ещё не принял решения.
pdf-decision-reasons = Причины, которые назвал заказчик: { $reasons }
pdf-agreement-settles = Этим соглашением урегулировано замечание № { $rank } ({ $act }): «{ $words }»
pdf-agreement-on-reserve = Это соглашение касается замечания № { $rank } ({ $act }): «{ $words }»
pdf-decision-agreement = { $strong }{ $date }{ $plain } заказчик { $client } и подрядчик { $contractor } { $strong }договорились{ $plain } о следующем: { $subject }. { $originals }
pdf-date-open = (дата не указана)
pdf-client-open = (имя не указано)
pdf-effect-same-day = с этого дня
pdf-effect-on = с { $date }
pdf-originals = { $count ->
    [0] {""}
    [1] Составлено в одном экземпляре.
    [one] Составлено экземпляров: { $number }.
    [few] Составлено экземпляров: { $number }.
    [many] Составлено экземпляров: { $number }.
   *[other] Составлено экземпляров: { $number }.
}

pdf-number = { $number }

## Стороны, договор, осмотр
pdf-client = Заказчик
pdf-contractor = Подрядчик
pdf-architect = Архитектор
pdf-represented = Представитель: { $name }
pdf-contract = Договор
pdf-contract-reference = { $reference } от { $date }
pdf-contract-dated = Договор от { $date }
pdf-contract-agreements = { $count ->
    [1] С дополнительным соглашением { $numbers }
    [one] С дополнительными соглашениями { $numbers }
    [few] С дополнительными соглашениями { $numbers }
    [many] С дополнительными соглашениями { $numbers }
   *[other] С дополнительными соглашениями { $numbers }
}{ $changes ->
    [price] , теперь: { $sum } { $tax }
    [end] , теперь: согласованное окончание { $end }
    [both] , теперь: { $sum } { $tax }, согласованное окончание { $end }
   *[none] {""}
}
pdf-price-firm = Твёрдая цена: { $sum } { $tax }
pdf-price-estimate = Приблизительная цена: { $sum } { $tax }, от { $low } до { $high }
pdf-tax-included = с НДС
pdf-tax-excluded = без НДС
pdf-tax-not_applicable = (НДС не облагается, ст. 293 B Налогового кодекса Франции)
pdf-dates-both = С { $start } по { $end }, как договорились
pdf-dates-end = Согласованное окончание: { $end }
pdf-dates-start = Согласованное начало: { $start }
pdf-completed = Работы закончены { $date }
pdf-site = Объект
pdf-visit = Осмотр
pdf-visit-from-to = { $date }, с { $start } до { $end }
pdf-visit-from = { $date }, в { $start }
pdf-visit-open = Дата не указана
pdf-visit-place = Место: { $place }
pdf-visit-on-site = На объекте
pdf-convocation = Приглашение
pdf-convocation-line = { $parts ->
    [both] { $date }, { $means }
    [date] { $date }
   *[means] { $means }
}
pdf-convocation-proof = Подтверждение: { $proof }
pdf-attendance = Присутствие
pdf-attendance-person = { $name } ({ $capacity })
pdf-attendance-person-note = { $name } ({ $capacity }; { $note })
pdf-attendance-present = Присутствуют: { $people }
pdf-attendance-absent = Отсутствуют: { $people }
pdf-attendance-excused = Отсутствуют, известив заранее: { $people }

## Работы
pdf-works-received = Принятые работы
pdf-works-inspected = Осмотренные работы
pdf-column-number = №
pdf-column-item = Работа и согласованные критерии
pdf-column-amount = Сумма
pdf-column-decision = Решение
pdf-column-exhibits = Приложения
pdf-item-criteria = Критерии: { $criteria }
pdf-item-sample = Образец: { $sample }
pdf-item-sample-dated = Образец, согласован { $date }: { $sample }
pdf-item-measure = { $quantity } × { $price }
pdf-item-undecided = Решения ещё нет
pdf-item-reserves = { $count ->
    [1] замечание № { $numbers }
    [one] замечания № { $numbers }
    [few] замечания № { $numbers }
    [many] замечания № { $numbers }
   *[other] замечания № { $numbers }
}
pdf-works-total = Итого по работам договора
pdf-works-total-refused = Итого по работам договора, без непринятых
pdf-works-total-uninspected = Итого по работам договора, без неосмотренных
pdf-works-total-received = Итого по работам договора, без непринятых и неосмотренных
pdf-works-added = Итого по работам, добавленным { $number }
pdf-works-added-refused = Итого по работам, добавленным { $number }, без непринятых
pdf-works-added-uninspected = Итого по работам, добавленным { $number }, без неосмотренных
pdf-works-added-received = Итого по работам, добавленным { $number }, без непринятых и неосмотренных
pdf-exhibit = приложение № { $number }

## Замечания
pdf-reserves = { $count ->
    [1] Замечание
    [one] Замечания
    [few] Замечания
    [many] Замечания
   *[other] Замечания
}
pdf-reserve-number = Замечание № { $number }
pdf-reserve-whole = Работы в целом
pdf-client-says = Слова заказчика
pdf-contractor-answers = Ответ подрядчика
pdf-quote = «{ $words }»
pdf-no-words = Ничего не записано.
pdf-no-answer = На дату этого акта ответа нет.
pdf-answer-accepted = замечание принято подрядчиком
pdf-answer-contested = замечание оспорено подрядчиком
pdf-answer-none = подрядчик не ответил
pdf-answer-open = подрядчик не принял и не оспорил
pdf-answer-accepted-only = Подрядчик принимает это замечание.
pdf-answer-contested-only = Подрядчик оспаривает это замечание.
pdf-cause = Установленная причина
pdf-remedy = Стороны договорились
pdf-deadline = Не позднее
pdf-answerable = Ответственность
pdf-reduction = Уменьшение цены
pdf-shown-by = Показано:
pdf-explained-by = Поясняет:

## Возражения и соглашения
pdf-objections = { $count ->
    [1] Возражение, полученное до этого акта
    [one] Возражения, полученные до этого акта
    [few] Возражения, полученные до этого акта
    [many] Возражения, полученные до этого акта
   *[other] Возражения, полученные до этого акта
}
pdf-objection-title = Возражение
pdf-objection-of = Возражение от { $date }
pdf-objection-received = получено
pdf-objection-understood = понято
pdf-objection-answered = дан ответ
pdf-objection-proposed = сделаны предложения
pdf-objection-agreed = стороны договорились
pdf-objection-contested = оспорено
pdf-objection-done = выполнено
pdf-objection-confirmed = урегулировано, заказчик подтвердил
pdf-objection-restated = Подрядчик пересказал: { $words }
pdf-objection-restated-confirmed = Подрядчик пересказал, заказчик подтвердил: { $words }
pdf-objection-restated-denied = Подрядчик пересказал, заказчик не подтвердил: { $words }
pdf-facts = Факты, с которыми согласны обе стороны
pdf-proposal = Предложение { $number }: { $words }
pdf-proposal-chosen = Предложение { $number }, выбрано заказчиком: { $words }
pdf-effect-price = цена { $sum }
pdf-effect-days = срок { $days }
pdf-days = { $count ->
    [one] { $sign }{ $count } день
    [few] { $sign }{ $count } дня
    [many] { $sign }{ $count } дней
   *[other] { $sign }{ $count } дня
}
pdf-agreements = { $count ->
    [1] Дополнительное соглашение к договору
    [one] Дополнительные соглашения к договору
    [few] Дополнительные соглашения к договору
    [many] Дополнительные соглашения к договору
   *[other] Дополнительные соглашения к договору
}
pdf-column-agreement = Соглашение
pdf-column-subject = Предмет
pdf-column-effect = Изменение цены
pdf-column-state = Состояние
pdf-agreement-signed = Подписано заказчиком
pdf-agreement-unsigned = Заказчиком пока не подписано
pdf-new-end = Новое согласованное окончание: { $date }

## Передано, рекомендации
pdf-handed-over = Переданные документы и предметы
pdf-column-what = Предмет
pdf-column-count = Количество
pdf-column-acknowledged = Получено
pdf-acknowledged = Получено заказчиком
pdf-not-acknowledged = Передано, получение не подтверждено
pdf-advice = Данные рекомендации

## Деньги
pdf-money = Деньги
pdf-money-works = Работы договора в этом акте
pdf-money-works-how = итог раздела 1
pdf-works-price = Цена договора
pdf-money-price-how = цена согласована за всё: работы без своей цены в неё входят
pdf-money-share = Доля цены договора за работы, принятые этим актом
pdf-money-rest-how = согласованная цена { $price }{ $earlier ->
        [yes] , минус { $before }, учтённые прежними приёмками
       *[no] {""}
    }{ $open ->
        [yes] , минус { $left } за непринятые работы
       *[no] {""}
    }
pdf-money-stated-how = определена сторонами, из согласованной цены { $price }{ $earlier ->
        [yes] , из неё { $before } учтены прежними приёмками
       *[no] {""}
    }
pdf-money-untold-how = не указана: цена { $price } согласована за все работы
pdf-money-untold = Этот акт не определяет долю согласованной цены за принятые работы: остаток к оплате в нём не указан.
pdf-money-unpriced-how = цена здесь не указана ни в договоре, ни у работ
pdf-money-unpriced = В этом акте нет цены: он не говорит, сколько осталось уплатить.
pdf-money-agreement = Соглашение { $number }, подписанное заказчиком
pdf-money-agreement-how = добавленные работы: { $added }{ $more ->
    [yes] , иное изменение цены: { $beyond }
   *[no] {""}
}
pdf-money-reduction = Уменьшение цены
pdf-money-reduction-reserve = Уменьшение цены, замечание № { $number }
pdf-money-penalties = Неустойка за просрочку
pdf-money-penalties-asked = Требует заказчик: { $sum }
pdf-money-penalties-waived = Неустойка за просрочку: заказчик потребовал её, затем отказался от требования: { $sum }
pdf-money-net = Итого
pdf-money-paid = Уже оплачено
pdf-money-settled = в том числе по акту { $number }
pdf-money-settled-how = из { $sum } к оплате по тому акту, без оставленного удержания
pdf-money-retention = Гарантийное удержание
pdf-money-retention-how = { $rate } от { $base }
pdf-money-retention-base = работы и соглашения минус уменьшения
pdf-money-retention-highest = Не более { $rate }.
pdf-money-retention-holder = хранит: { $holder }
pdf-money-retention-release = выплачивается { $date }
pdf-money-retention-release-later = выплачивается через год после приёмки
pdf-money-balance = Остаток к оплате
pdf-money-carried = Аванс за остальные работы
pdf-money-carried-how = ещё не приняты работы на { $sum }
pdf-money-refused = Этот акт не является приёмкой: оплачивать по нему ничего не нужно, и срок удержания не начинается.
pdf-money-overpaid = Переплата, подлежит возврату
pdf-money-contract-price = Цена договора
pdf-money-tax-included = Суммы указаны с НДС.
pdf-money-tax-excluded = Суммы указаны без НДС.
pdf-money-tax-not_applicable = НДС не облагается (ст. 293 B Налогового кодекса Франции).
pdf-column-sum = Сумма
pdf-column-line = Строка

## Гарантии
pdf-guarantees = Гарантии
pdf-guarantee-departs = По правилам договора: { $length } с { $from }, то есть до { $until }. Взяты другие даты; причина: { $reason }
pdf-column-guarantee = Гарантия
pdf-column-from = С
pdf-column-until = До
pdf-column-source = Источник

## Приложения
pdf-exhibits = Приложения
pdf-exhibits-table = Перечень приложений
pdf-exhibits-note = Каждый файл хранится таким, каким получен. Стоит хоть что-то в нём изменить, и его SHA-256 станет другим.
pdf-exhibit-number = Приложение № { $number }
pdf-exhibit-alt = Приложение № { $number }. { $caption }
pdf-exhibit-shows = Показывает: { $what }.
pdf-exhibit-explains = Поясняет: { $what }.
pdf-exhibit-target-item = работа № { $number }
pdf-exhibit-target-reserve = замечание № { $number }
pdf-exhibit-target-objection = возражение
pdf-exhibit-annotated = Нанесено на снимок: { $what }.
pdf-exhibit-arrow = { $count ->
    [1] стрелка
    [one] { $count } стрелка
    [few] { $count } стрелки
    [many] { $count } стрелок
   *[other] { $count } стрелки
}
pdf-exhibit-ellipse = { $count ->
    [1] обведённое место
    [one] { $count } обведённое место
    [few] { $count } обведённых места
    [many] { $count } обведённых мест
   *[other] { $count } обведённого места
}
pdf-exhibit-measure = замер { $measure }
pdf-exhibit-text = «{ $text }»
pdf-exhibit-marker = отметка: { $reserve }
pdf-exhibit-marker-other = отметка замечания из другого акта
pdf-exhibit-hidden = { $count ->
    [1] Одно место размыто; оригинал хранится.
    [one] Размыто { $count } место; оригинал хранится.
    [few] Размыто { $count } места; оригинал хранится.
    [many] Размыто { $count } мест; оригинал хранится.
   *[other] Размыто { $count } места; оригинал хранится.
}
pdf-captured = Снято { $moment }.
pdf-captured-device = Снято { $moment }, устройство { $device }.
pdf-captured-months-before = Снято примерно за { $count ->
    [1] месяц
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
} до добавления.
pdf-captured-years-before = Снято примерно за { $count } { $count ->
    [one] год
    [few] года
    [many] лет
   *[other] года
} до добавления.
pdf-device = Устройство { $device }.
pdf-modified = Файл изменён { $moment }.
pdf-received-camera = Снято в программе, сохранено { $moment }.
pdf-received-phone = Получено с телефона { $moment }.
pdf-received-file = Добавлено { $moment }.
pdf-received-clipboard = Вставлено { $moment }.
pdf-received-extract = Кадр взят из видео в программе { $moment }.
pdf-exhibit-video = Видео, { $duration }.
pdf-exhibit-sound = Звукозапись, { $duration }.
pdf-exhibit-extract = Взято из приложения № { $number }, момент { $time }.
pdf-exhibit-extract-of = Взято из приложения № { $number } (отпечаток { $hash }…), момент { $time }.
pdf-received-client = Получено от заказчика, добавлено { $moment }.
pdf-position = Место: { $latitude }, { $longitude }.
pdf-position-accuracy = Место: { $latitude }, { $longitude }, с точностью до { $metres } м.
pdf-hash = SHA-256 { $start }…{ $end }
pdf-media-photo = Фото
pdf-media-video = Видео
pdf-media-sound = Звукозапись
pdf-media-document = Документ
pdf-media-unknown = Файл
pdf-cannot-show-photo = { $name }: это фото напечатать нельзя. Оригинал хранится в деле.
pdf-cannot-show-video = { $name }, { $duration }: видео напечатать нельзя. Оригинал хранится в деле.
pdf-cannot-show-video-unknown = { $name }: видео напечатать нельзя. Оригинал хранится в деле.
pdf-column-exhibit = Приложение
pdf-column-times = Время, каждое отдельно
pdf-column-hash = SHA-256
pdf-file = { $kind }, { $name }, { $size }

## Подписи
pdf-signatures = Решение и подписи
pdf-signatures-agreement = Подписи
pdf-seal = Электронная печать подрядчика
pdf-seal-represented = Представитель подрядчика: { $name }.
pdf-seal-statement = Удостоверяет, что эти страницы не изменились с тех пор, как акт оформлен.
pdf-seal-field = Электронная печать: { $name }
pdf-signature-field = Подпись: { $name }, { $capacity }
pdf-consent-client-without-reserve = Мной прочитан весь акт. Работы принимаю без замечаний.
pdf-consent-client-with-reserves = Мной прочитан весь акт. Работы принимаю с замечаниями, записанными в нём.
pdf-consent-client-refused = Мной прочитан весь акт. В приёмке отказываю по причинам, записанным в нём.
pdf-consent-client-postponed = Мной прочитан весь акт. Приёмку откладываю по причинам, записанным в нём.
pdf-consent-client-undecided = Мной прочитан весь акт.
pdf-consent-contractor = Мной прочитан весь акт с моими ответами и замечаниями заказчика.
pdf-consent-architect = Мной прочитан весь акт; осмотр прошёл с моим участием.
pdf-consent-client_representative = Мной прочитан весь акт. Действую от имени заказчика.
pdf-consent-witness = Осмотр прошёл в моём присутствии. Описано то, что было на моих глазах.
pdf-consent-agreement = Мной прочитано всё соглашение, принимаю его.
pdf-sign-by-hand = На бумаге: место ………………………, дата ……………
pdf-no-signature-draft = Черновик: подписывать нечего. В оформленном акте здесь будет поле для подписи.
pdf-not-signing-absent = Не подписывает: на осмотре отсутствует.
pdf-not-signing-excused = Не подписывает: на осмотре отсутствует, известив заранее.

## Что доказывает этот документ
pdf-proof = Что доказывает этот документ и как его проверить
pdf-proof-seal = Электронная печать подрядчика показывает, что с оформления акта ничего не изменено — разве что тем, кто владеет ключом, которым она поставлена. Этот ключ создал сам подрядчик: печать защищает целостность, но не доказывает личность, удостоверенную третьей стороной.
pdf-proof-key = Отпечаток ключа подрядчика:
pdf-proof-signatures = Подпись, нарисованная на экране, — простая электронная подпись (Регламент (ЕС) № 910/2014, ст. 3, п. 10): она показывает, кто заявил, что подписывает, в каком качестве и когда по часам устройства. Её линии защищены вместе с актом. Она не усиленная и не квалифицированная: личность третья сторона не проверяла, и чего подпись стоит, оценивает суд (ст. 25, п. 1). Подпись личным сертификатом стоит столько, сколько сказано в самом сертификате. Подпись от руки относится к бумажному экземпляру: его номер и отпечаток стоят внизу каждой страницы.
pdf-proof-time = Время указано по часам устройства. Если на акте есть метка времени третьей стороны, её время и автора называет панель подписей.
pdf-proof-photos = У обычного фото нет достоверной даты. Его отпечаток доказывает, что файл не менялся с момента добавления, который указан.
pdf-proof-not = Этот документ не доказывает ни причину недостатка, ни кто за него отвечает: он хранит сказанное каждой стороной, рядом.
pdf-verify = Как проверить
pdf-verify-panel = Откройте этот файл в программе для PDF, которая проверяет подписи, и вызовите их панель: она скажет, менялся ли документ после каждой подписи и что в нём менялось.
pdf-verify-fingerprint = Сохраните вложенный файл «acte.json»: его SHA-256 должен совпасть с тем, что ниже. Первые шестнадцать знаков стоят внизу каждой страницы.
pdf-verify-exhibits = Вычислите SHA-256 оригинала и сравните с перечнем приложений.
pdf-verify-paper = Бумажный экземпляр сам по себе проверить нельзя: сравните его номер и отпечаток с файлом.
pdf-fingerprint = Отпечаток акта (SHA-256)
pdf-qr-alt = QR-код: номер и отпечаток акта

## Соглашения
pdf-agreement-terms = О чём договорились
pdf-agreement-effects = Что меняется в договоре
pdf-agreement-items = Затронутые работы
pdf-agreement-no-effect = Это соглашение не меняет ни цены, ни срока.
pdf-agreement-repair-by = Замечание устраняют не позднее { $date }
pdf-agreement-this = По этому соглашению
pdf-agreement-new-price = Новая цена
pdf-agreement-days = Изменение срока: { $days }

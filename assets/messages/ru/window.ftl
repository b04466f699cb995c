### Окно. Его тексты начинаются с «window-».

## Окно
window-app-name = Sans Réserve
window-title-in = { $title } · Sans Réserve
window-unreachable = Программа не отвечает
window-close = Закрыть
window-cancel = Отмена
window-create = Создать
window-add = Добавить
window-done = Готово
window-later = Позже
window-begin = Начать
window-open = Открыть
window-remove = Убрать
window-remove-named = Убрать «{ $name }»
window-previous = Назад
window-next = Вперёд
window-yes = Да
window-no = Нет
window-none = нет
window-and-more = и ещё { $count }
window-plus-count = + { $count }
window-choose-none = (выберите)
window-actions = Действия
window-name = Имя
window-note = Примечание
window-reason = Причина
window-count = Количество
window-from = С
window-until = По
window-source = Источник
window-phone = Телефон
window-email = Электронная почта
window-street = Улица, дом
window-postal-code = Индекс
window-town = Город
window-country = Страна
window-date-unknown = дата неизвестна
window-near-today = сегодня
window-near-yesterday = вчера
window-near-tomorrow = завтра
window-near-day = { $day } { $month }
window-field-not-a-number = Это не число.
window-field-negative = Это число не может быть отрицательным: напишите его без знака минус.
window-field-not-a-date = Это не дата: напишите, например, 21/11/2026, 3 ноя или завтра.
window-field-not-a-time = Это не время: напишите, например, 14:05.
window-time-pattern = чч:мм
window-date-open = Календарь
window-date-month-before = Предыдущий месяц
window-date-month-after = Следующий месяц
window-date-today = Сегодня
window-date-with-weekday = { $weekday }, { $date }
window-weekday-1 = понедельник
window-weekday-2 = вторник
window-weekday-3 = среда
window-weekday-4 = четверг
window-weekday-5 = пятница
window-weekday-6 = суббота
window-weekday-7 = воскресенье
window-date-pattern = дд.мм.гггг
window-date-digits = { $day }.{ $month }.{ $year }
window-back = Назад
window-saved-but-unreadable = Одно из значений прочесть нельзя: оно не сохранено

## Строка сверху
window-saved = Сохранено
window-saving = Сохраняется…
window-save-failed = Не сохранено: { $reason }
window-save-retry = Ещё раз
window-undo = Отменить
window-undo-named = Отменить: { $what } (Ctrl Z)
window-undo-nothing = Отменять нечего
window-redo-named = Вернуть: { $what } (Ctrl Shift Z)
window-redo-nothing = Возвращать нечего
window-settings = Настройки
window-search = Найти или сделать
window-search-placeholder = Найти дело, слово заказчика, действие…
window-search-key = Ctrl K
window-search-results = Найдено
window-search-none = Ничего не найдено: «{ $words }».

## Начало
window-dossiers = Дела
window-new-dossier = Новое дело
window-import = Загрузить дело…
window-import-refused = Файл не загружен
window-open-sample = Открыть дело-образец
window-sample-being-made = Образец готовится…
window-no-dossiers = Дел пока нет
window-no-dossiers-hint = Дело — это один заказчик, один объект и один договор. Начните со своего или посмотрите образец.
window-count-drafts = { $count ->
        [one] { $count } черновик
        [few] { $count } черновика
        [many] { $count } черновиков
       *[other] { $count } черновика
    }
window-count-unsigned = на подпись: { $count }
window-count-signed = подписано: { $count }{ $paper ->
        [0] {""}
       *[other] {" "}(на бумаге: { $paper })
    }
window-count-exhibits = { $count ->
        [one] { $count } приложение
        [few] { $count } приложения
        [many] { $count } приложений
       *[other] { $count } приложения
    }
window-client-name = Имя заказчика
window-client-name-example = Ольга Сергеевна Маркова
window-dossier-title = Название дела
window-dossier-title-optional = Название дела (можно не указывать)
window-dossier-title-example = Дом Марковой, Садовая улица
window-dossier-title-for = Объект: { $client }
window-welcome = Добро пожаловать
window-welcome-hint = Ваша фирма стоит в начале каждого акта. Адрес, страховка и логотип могут подождать.
window-welcome-invented = Укажите свою фирму
window-welcome-invented-hint = Сейчас записана фирма из примера, { $name }: она вымышлена, и её имя стояло бы на ваших актах. Ваша заменит её целиком.

## Цепочка актов
window-chain = Акты дела
window-client-unnamed = Заказчик не назван
window-contractor-unnamed = Подрядчик не назван
window-act-reception-short = Акт приёмки
window-status-draft = черновик
window-status-issued = на подпись
window-status-partly_signed = подписан частично
window-status-signed = подписан
window-status-signed_on_paper = подписан, на бумаге со слов подрядчика
window-status-voided = аннулирован
window-new-act = Новый акт
window-new-reception-hint = Заказчик принимает работы, принимает с замечаниями или отказывается принять.
window-new-agreement-hint = Дополнительные работы, цена, срок: о чём договорились обе стороны.
window-new-objection-hint = Что, по словам заказчика, не так, и ваш ответ.
window-objection = Возражение
window-objection-short = Возражение, { $kind }
window-due = На контроле

## Дело
window-section-contract-items = Работы по договору
window-section-contract = Договор
window-section-documents = Документы
window-site = Объект
window-site-as-client = Взять адрес заказчика
window-works = Вид работ
window-works-placeholder = ремонт второго этажа, столярные работы
window-architect-present = За работами следит архитектор
window-document-language = Язык документов для заказчика
window-dossier-bin = Убрать дело в корзину
window-example = Пример
window-sample-bin = Убрать пример
window-sample-bin-hint = Пример можно убрать в любое время, даже подписанный: фирма в нём вымышлена, а его акты не идут ни в какой счёт. Он останется в корзине.
window-company-number-if-company = Регистрационный номер (если фирма)
window-representative-if-company = Представитель (если фирма)
window-contract-reference = Номер сметы
window-contract-reference-placeholder = Смета D-2026-118
window-contract-date = Принята
window-contract-start = Согласованное начало
window-contract-end = Согласованное окончание
window-contract-price = Согласованная цена
window-contract-retention = Гарантийное удержание
window-contract-terms = Письменные условия работы
window-price-kind = Вид цены
window-price-firm = Твёрдая цена
window-price-estimate = Приблизительная смета
window-price-low = Смета, от
window-price-high = Смета, до
window-tax = Налог
window-tax-included = С НДС
window-tax-excluded = Без НДС
window-tax-not_applicable = НДС не облагается
window-tax-included-hint = Суммы указаны с НДС.
window-tax-excluded-hint = Суммы указаны без НДС.
window-tax-not_applicable-hint = НДС не облагается.
window-with-tax-included = { $sum } с НДС
window-with-tax-excluded = { $sum } без НДС
window-with-tax-not_applicable = { $sum }
window-currency = Валюта
window-currency-EUR = евро (€)
window-currency-CHF = швейцарский франк (CHF)
window-currency-GBP = фунт стерлингов (£)
window-currency-USD = доллар ($)
window-currency-RUB = рубль (₽)
window-deposit = Аванс
window-rule-set = Правила
window-column-name = Работа
window-column-description = Описание
window-column-quantity = Количество
window-column-unit = Единица
window-column-unit_price = Цена за единицу
window-column-lump_sum = Сумма
window-items-hint = Enter — на следующую строку, Alt ↑ или ↓ передвигает строку; строки из таблицы можно вставить сюда.
window-item-new = Новая работа…
window-item-number = Номер
window-item-unnamed = Работа без названия
window-item-details = Критерии, раздел, образец
window-item-details-of = Критерии, раздел и образец: «{ $name }»
window-item-cited = На эту работу ссылается акт или приложение: она остаётся.
window-criteria = Критерии приёмки
window-criteria-placeholder = по отвесу до 2 мм на 2 м, закрывается без усилия
window-location = Где находится
window-lot = Раздел работ
window-sample = Образец
window-sample-placeholder = светлый дуб, образец 3, подписан
window-sample-agreed-on = Согласован
window-sample-add = Образец
window-sample-remove = Без образца
window-move-up = Выше
window-move-down = Ниже
window-item-move = Передвинуть «{ $name }»
window-item-move-hint = Потяните, чтобы передвинуть строку (с клавиатуры: Alt ↑ или ↓)
window-sum-items = Работы ({ $count })
window-sum-contract = Цена договора
window-start-reception = Новый акт приёмки
window-continue-reception = Продолжить акт приёмки

## Акт
window-number = № { $number }
window-number-provisional = предварительный № { $number }
window-edit-in-dossier = Изменить в деле
window-visit-summary = { $date }, { $time }, { $place }
window-visit-on-site = на объекте
window-visit-unset = укажите дату
window-section-items = Работы
window-section-decision = Решение заказчика
window-section-visit = Осмотр
window-section-handed = Передано
window-section-money = Расчёт
window-section-guarantees = Гарантии
window-section-signatories = Подписанты
window-section-print = Печать
window-section-cited = Упомянутые акты
window-section-subject = О чём
window-section-effects = Что меняется
window-section-incomplete = чего-то не хватает
window-item = Работа
window-amount = Сумма
window-exhibits = Приложения
window-client-decision = Решение заказчика
window-client-decision-on = Решение заказчика: «{ $name }»
window-key-hint = { $what } ({ $key })
window-decision-none = решения нет
window-decision-accepted = принято
window-decision-accepted_with_reserve = с замечанием
window-decision-refused = не принято
window-decision-not_inspected = не осмотрено
window-decision-reserves = { $count ->
        [1] замечание { $first }
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }
window-exhibits-of = Приложения: { $name }
window-exhibits-of-count = Приложения к «{ $name }»: { $count }
window-item-note = Примечание, печатается под работой
window-item-note-add = Добавить примечание
window-item-note-add-to = Добавить примечание к «{ $name }»
window-reserve-another = Ещё замечание
window-reserve-add-to-item = Ещё замечание к этой работе
window-reserve-general-add = Замечание ко всем работам
window-accept-rest = { $count ->
        [1] Принять оставшуюся работу
        [one] Принять { $count } оставшуюся работу
        [few] Принять { $count } оставшиеся работы
        [many] Принять { $count } оставшихся работ
       *[other] Принять { $count } оставшейся работы
    }
window-leave-rest = Остальное не осмотрено
window-items-left-out = Не в этом акте:
window-reserve-number = Замечание { $number }
window-reserve-kind = Вид замечания
window-reserve-details = Место и причина
window-reserve-remove = Убрать замечание
window-reserve-remove-number = Убрать замечание { $number }
window-reserve-remove-sure = Убрать это замечание вместе со словами
window-reserve-without-words = без слов заказчика
window-client-words = Слова заказчика
window-client-words-placeholder = Что говорит заказчик, его словами
window-contractor-answer = Ответ подрядчика
window-contractor-words = Ответ подрядчика
window-contractor-words-placeholder = Что отвечает подрядчик
window-contractor-words-contested = Факты и доводы и приложения, которые их показывают
window-answer-accepted = Принято
window-answer-contested = Оспорено
window-answer-accepted-tag = принято
window-answer-contested-tag = оспорено
window-remedy = О чём договорились
window-remedy-placeholder = подстрогать и поставить нащельник, без доплаты
window-deadline = Не позднее
window-link-exhibits = Связать приложения
window-place = Точное место
window-place-placeholder = со стороны коридора, наверху
window-cause = Установленная причина
window-cause-placeholder = стена отклонена от отвеса на 14 мм на 2 м
window-answerable = Отвечает
window-answerable-short = отвечает: { $who }
window-decision-hint = Работы принимает заказчик; от его решения зависит название акта.
window-reception-without_reserve = Принято без замечаний
window-reception-without_reserve-hint = работы приняты как есть
window-reception-with_reserves = Принято с замечаниями
window-reception-with_reserves-hint = принято, замечания записаны
window-reception-refused = Отказ или перенос
window-reception-refused-hint = с причинами заказчика
window-effective-on = Действует с
window-completed-on = Работы завершены
window-postponed-to = Отложена до
window-refusal-reasons = Причины заказчика
window-visit-date = Дата осмотра
window-visit-from = С
window-visit-to = До
window-visit-place = Место
window-scope = Что принимают
window-scope-whole = Все работы
window-scope-partial = Часть
window-scope-lot = Один раздел
window-scope-description = Принятая часть
window-scope-lot-named = раздел { $name }
window-scope-partial-named = часть, { $description }
window-attendance = Присутствовали, отсутствовали
window-attendance-add = Добавить человека
window-capacity = В качестве кого
window-presence = Присутствие
window-convocation-sent = Стороны были приглашены
window-convocation-date = Приглашены
window-convocation-means = Способ
window-convocation-proof = Подтверждение
window-means-registered = заказное письмо
window-means-email = электронная почта
window-means-by-hand = вручено лично
window-means-phone = телефон
window-handed-what = Документ или предмет
window-handed-acknowledged = получено заказчиком
window-handed-add = Добавить документ или предмет
window-handed-keys = Ключи
window-handed-manual = Инструкция по эксплуатации
window-handed-maintenance = Инструкция по уходу
window-handed-certificate = Справка о страховании десятилетней ответственности
window-advice = Данные советы
window-advice-placeholder = время сушки, уход, первый прогрев
window-sum-works = Работы
window-sum-works-long = Работы этого акта
window-item-included = в цене
window-item-included-hint = Входит в цену, согласованную за всё: своей цены нет.
window-sum-items-included = { $count ->
        [one] { $count } работа в цене договора
        [few] { $count } работы в цене договора
        [many] { $count } работ в цене договора
       *[other] { $count } работы в цене договора
    }
window-sum-price = Цена договора
window-sum-share = Доля цены договора
window-sum-untold = укажите
window-share = Доля согласованной цены за принятые работы
window-share-hint = Цена, согласованная за всё: { $price }. У части принятых работ нет своей цены, а другие не приняты: согласуйте долю с заказчиком.
window-sum-agreements = Доп. соглашения
window-sum-reductions = Уменьшения
window-sum-penalties = Неустойка
window-sum-paid = Оплачено ранее
window-sum-settled = из них по прежним приёмкам
window-sum-paid-long = Оплачено ранее
window-sum-retention = Удержание { $rate }
window-sum-balance = Остаток к оплате
window-sum-carried = В счёт оставшихся работ
window-sum-overpaid = Переплата
window-retention = Гарантийное удержание
window-retention-kept = Удержание остаётся
window-retention-rate = Ставка
window-retention-holder = У кого хранится
window-retention-holder-placeholder = заказчик, нотариус, банк
window-retention-released = Выплачивается
window-penalties-claimed = Заказчик требует неустойку
window-penalties-sum = Неустойка, которая идёт в расчёт
window-penalties-asked = Просит заказчик
window-penalties-note = Расчёт или причина
window-penalties-waived = Заказчик от неё отказывается
window-reduction = Уменьшение цены
window-reduction-add = Добавить уменьшение цены
window-reduction-for = За что
window-reduction-general = за всё
window-reduction-in-account = См. в расчёте
window-guarantees-hint = Рассчитано по правилам договора; любое значение можно изменить. Это не юридический совет.
window-guarantees-compute = Рассчитать
window-guarantee = Гарантия
window-guarantee-reason = Почему даты не те, что по правилам (с { $from } по { $until })
window-guarantee-add = Добавить гарантию
window-signatories-hint = Каждый подписывает за себя, в своём поле.
window-signatory-add = Добавить подписанта
window-signed-at = подписано { $at }
window-signature-awaited = ждём подпись
window-originals = Число экземпляров
window-cited-hint = В акте будут названы эти соглашения и возражения.
window-cited-agreement = Дополнительное соглашение { $number } от { $date }
window-cited-objection = Возражение ({ $kind }) от { $date }, { $state }
window-print-original-photos = Фото в исходном размере (файл больше)
window-print-positions = Печатать, где сняты фото
window-draft-delete = Удалить этот черновик
window-draft-deleted = Черновик удалён.
window-decided = решено { $decided } из { $items }, { $reserves ->
        [one] { $reserves } замечание
        [few] { $reserves } замечания
        [many] { $reserves } замечаний
       *[other] { $reserves } замечания
    }
window-missing-count = { $count ->
        [one] Осталось дополнить { $count } пункт
        [few] Осталось дополнить { $count } пункта
        [many] Осталось дополнить { $count } пунктов
       *[other] Осталось дополнить { $count } пункта
    }
window-missing-none = Всё на месте
window-missing-none-long = Всё на месте: акт можно читать и подписывать.
window-advice-count = { $count ->
        [one] { $count } совет
        [few] { $count } совета
        [many] { $count } советов
       *[other] { $count } совета
    }
window-findings = Чего не хватает
window-findings-blockers = Заполнить до подписания
window-findings-advice = Советы
window-read-and-sign = Прочитать и подписать
window-read-and-export = Прочитать и выдать
window-issued-at = Акт { $number } оформлен { $at }; он больше не меняется.
window-voided-at = Акт аннулирован { $at }: { $reason }
window-fingerprint = Отпечаток { $fingerprint }
window-void = Аннулировать акт
window-void-hint = Акт сохранит номер и получит отметку «аннулирован» с причиной. Аннулировать можно только акт, который заказчик не подписал.

## Клавиши
window-keys-help = Клавиатура
window-key-shift = Shift
window-key-escape = Esc
window-key-home = Home
window-key-end = End
window-keys-accept = принять работу
window-keys-reserve = принять с замечанием
window-keys-refuse = не принять
window-keys-not-inspected = не осмотрено
window-keys-rows = предыдущая, следующая работа; после решения сама приходит следующая работа без решения
window-keys-leave-field = выйти из поля
window-keys-search = поиск
window-keys-undo = отменить
window-keys-redo = вернуть
window-keys-paste = вставить фото к текущей работе
window-keys-help-open = эти клавиши

## Дополнительное соглашение
window-agreement-subject = О чём соглашение
window-agreement-subject-placeholder = дополнительный шкаф под лестницей
window-agreement-origin = Откуда оно
window-origin-change = Изменение договора
window-agreement-facts = Факты, с которыми согласны обе стороны
window-facts-placeholder = то, о чём никто не спорит, и ничего больше
window-agreement-terms = О чём договорились
window-agreement-items = К каким работам относится
window-price-effect = Изменение цены
window-days-effect = Изменение срока, календарных дней
window-new-end = Новое окончание
window-agreed-on = Согласовано
window-price-after = Цена договора после этого соглашения: { $price }

## Возражение
window-objection-received = Получено
window-objection-channel = Как получено
window-objection-kind = О чём
window-objection-item = К какой работе
window-objection-item-none = ко всему объекту
window-objection-state-received = получено
window-objection-state-understood = понято
window-objection-state-answered = отвечено
window-objection-state-proposed = есть предложения
window-objection-state-agreed = договорились
window-objection-state-contested = спор
window-objection-state-done = выполнено
window-objection-state-confirmed = подтверждено заказчиком
window-objection-delete = Удалить это возражение
window-objection-foot = Два голоса, четыре шага: факты, заказчик, подрядчик, предложения.
window-step-facts = Положение дел
window-step-facts-hint = Факты, с которыми согласны обе стороны
window-step-proposals = Предложения
window-restatement = Если мы правильно поняли…
window-restatement-placeholder = вы ждали ровный зазор вокруг двери
window-restatement-confirmed = Заказчик подтверждает:
window-proposal-number = Предложение { $number }
window-proposal-chosen = выбрано
window-proposal-add = Добавить предложение

## Приложения
window-exhibits-counted = { $photos ->
        [one] { $photos } фотография
        [few] { $photos } фотографии
        [many] { $photos } фотографий
       *[other] { $photos } фотографии
    }{ $others ->
        [0] { "" }
        [one] , ещё { $others } файл
        [few] , ещё { $others } файла
        [many] , ещё { $others } файлов
       *[other] , ещё { $others } файла
    }
window-add-photos = Добавить фото
window-add-photos-hint = или перетащите файлы сюда или на работу, или вставьте
window-intake-progress = Добавляются приложения: { $done } из { $total }
window-intake-done = { $count ->
        [one] Сохранено { $count } приложение.
        [few] Сохранено { $count } приложения.
        [many] Сохранено { $count } приложений.
       *[other] Сохранено { $count } приложения.
    }
window-intake-cancelled = Остановлено: { $count ->
        [one] сохранено { $count } приложение.
        [few] сохранено { $count } приложения.
        [many] сохранено { $count } приложений.
       *[other] сохранено { $count } приложения.
    }
window-intake-duplicates = { $count ->
        [0] Новых приложений нет
        [one] Сохранено { $count } приложение
        [few] Сохранено { $count } приложения
        [many] Сохранено { $count } приложений
       *[other] Сохранено { $count } приложения
    }, уже есть в деле: { $duplicates }.
window-intake-refused = { $count ->
        [one] { $count } файл не принят.
        [few] { $count } файла не приняты.
        [many] { $count } файлов не приняты.
       *[other] { $count } файла не приняты.
    }
window-bin = Корзина
window-bin-open = Корзина ({ $count })
window-bin-leave = Назад к приложениям
window-to-bin = Убрать в корзину
window-restore = Восстановить
window-caption = Подпись
window-caption-of = Подпись к приложению № { $number }
window-caption-placeholder = Что здесь видно?
window-caption-next = Enter: подпись следующего приложения
window-captured-short = { $date }, { $time }
window-capture-unknown = время съёмки неизвестно
window-explains = объясняет причину
window-shows = показывает работу, замечание или возражение
window-exhibit-outside = не в акте
window-exhibit-join = Приложить к акту
window-exhibit-open = Открыть приложение № { $number }, { $caption }
window-exhibit-titled = Приложение № { $number }
window-exhibit-not-shown = Этот файл хранится как есть; показать его здесь нельзя.
window-video-not-played = Это видео в окне не проигрывается; оригинал хранится как есть.
window-exhibit-links = Что оно показывает
window-exhibit-cited = На это приложение ссылается оформленный акт: оно остаётся.
window-link-picker-hint = Отметьте приложения, которые надо связать, затем те, что объясняют причину.
window-link-picker-empty = В деле пока нет фотографий. Добавьте их здесь: они сразу будут связаны.
window-target-act = Акт: { $title }
window-target-reserve = Замечание { $number }: { $words }
window-target-objection = Возражение ({ $kind })
window-fact-captured = Снято
window-fact-grade = Время
window-fact-received = Получено
window-fact-modified = Файл изменён
window-fact-device = Устройство
window-fact-dimensions = Размеры
window-fact-duration = Длительность
window-fact-position = Место
window-fact-file = Файл
window-fact-hash = SHA-256

## Прочитать и подписать
window-pages = Страницы акта
window-pages-being-drawn = Страницы готовятся…
window-page-being-drawn = Страница { $page } готовится…
window-page-unread = Ещё не прочитана страница { $page }
window-pages-lost = Файл больше не читается здесь. Закройте эту страницу и откройте её снова; ничего не изменено.
window-page-of = Страница { $page } из { $pages }
window-back-to-act = Назад к акту
window-issue-title = Перечитать и оформить
window-issue-explained = Это страницы в том виде, в каком их подпишут. Пока акт не оформлен, всё можно исправить.
window-issue-fact-frozen = Оформленный акт менять нельзя: ошибку исправляют другим актом.
window-issue-fact-number = Он получит окончательный номер, обычно { $number }.
window-issue-fact-sign = Подрядчик его заверяет; затем каждый читает и подписывает.
window-issue = Оформить и заверить
window-issuing = Оформляется…
window-signing-now = Сейчас читает и подписывает
window-sign-step-read = Прочитать до конца
window-read-progress = { $seen ->
        [one] прочитана { $seen } страница
        [few] прочитаны { $seen } страницы
        [many] прочитано { $seen } страниц
       *[other] прочитано { $seen } страницы
    } из { $pages }; пролистайте каждую донизу.
window-read-whole = Прочитано до конца.
window-sign-step-consent = Согласие
window-consent-fallback = Мной прочитан этот акт до конца, подписываю его.
window-sign-step-ink = Подпись
window-signature-of = Подпись: { $name }
window-sign-here = Распишитесь здесь мышью, пальцем или пером
window-sign-here-after-consent = после чтения и согласия
window-sign-by-keys = С клавиатуры: пробел опускает и поднимает перо, стрелки ведут его (две сразу – наискось, с Shift – дальше), Backspace стирает последний штрих.
window-sign-pen-down = Перо опущено
window-sign-pen-up = Перо поднято
window-signature-clear = Стереть
window-sign = Подписать
window-signing = Подписывается…
window-sign-later = Подписать позже
window-sign-later-hint = Поле остаётся пустым, подписать можно будет здесь или в программе для PDF.
window-sign-others = Подпишут ещё
window-sign-now = Дать подписать: { $name }
window-export-waiting = Ждём подписи
window-export-waiting-hint = Акт оформлен и заверен. Его уже можно выдать; пустые поля ждут.
window-export-all-signed = Подписан всеми
window-export-all-signed-hint = Акт готов. Выдайте каждому экземпляр.
window-export = Сохранить PDF…
window-sha256 = SHA-256 { $hash }
window-exported = PDF сохранён, { $size }
window-show-in-folder = Показать в папке
window-verify-act = Проверить этот акт
window-verifying = Проверяется…
window-standing-holds = установлено
window-standing-fails = проблема
window-standing-note = к сведению
window-standing-warning = внимание

## Настройки
window-section-profile = Фирма
window-profile-hint = В начале каждого акта. Оформленный акт сохраняет то, что в нём стояло.
window-contractor-name = Название фирмы
window-contractor-trade = Специальность
window-contractor-trade-example = столярные, штукатурные, малярные работы…
window-contractor-representative = Кто представляет и подписывает
window-legal-form = Организационная форма
window-legal-form-example = ИП, ООО…
window-company-number = Регистрационный номер
window-vat-number = Номер НДС
window-insurer = Страховщик десятилетней ответственности
window-insurance-policy = Номер полиса
window-mediator = Медиатор по спорам с потребителями
window-mediator-example = имя, адрес или сайт
window-logo = Логотип фирмы
window-logo-choose = Выбрать логотип
window-logo-change = Сменить логотип
window-section-key = Ключ заверения
window-key-hint-text = Создан на этом компьютере, им заверяют акты: он доказывает, что с тех пор ничего не изменилось, но не то, кто эта фирма.
window-key-subject = На имя
window-key-fingerprint = Отпечаток SHA-256
window-key-valid-until = Действует до
window-certificate-export = Сохранить сертификат
window-certificate-hint = Дайте его тому, кто хочет проверить ваши акты другой программой: секретов в нём нет.
window-certificate-exported = Сертификат сохранён: { $path }
window-key-none = Он появится, когда у фирмы будет название.
window-section-window = Язык и печать
window-language = Язык окна
window-language-fr = Французский
window-language-en = Английский
window-language-ru = Русский
window-section-verify = Проверить PDF
window-verify-hint = Любой выданный акт, ваш или чужой. Файл остаётся на своём месте.
window-verify-choose = Выбрать PDF
window-verify-drop = или перетащите его в это окно
window-section-data = Данные
window-data-folder = Папка данных
window-place-choose = Выбрать другую папку…
window-place-choose-hint = Данные можно хранить в другом месте, например на другом диске. Программа сразу перезапустится в этой папке.
window-place-move = Открыть другую папку данных…
window-place-move-hint = Чтобы перенести данные: закройте программу, скопируйте эту папку целиком на новое место, снова откройте программу и укажите здесь копию. Программа перезапустится с ней; старая папка останется как есть.
window-version = Версия
window-journal-verify = Проверить журнал

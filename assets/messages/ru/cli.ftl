### Командная строка и загрузка дела.

## Загрузка дела
problem-import = { $count ->
    [1] Файл «{ $name }» не загружен: одна ошибка. Ничего не изменено.
    [one] Файл «{ $name }» не загружен: { $count } ошибка. Ничего не изменено.
    [few] Файл «{ $name }» не загружен: { $count } ошибки. Ничего не изменено.
    [many] Файл «{ $name }» не загружен: { $count } ошибок. Ничего не изменено.
   *[other] Файл «{ $name }» не загружен: { $count } ошибки. Ничего не изменено.
 }
problem-import-too-large = «{ $name }» слишком велик для загрузки дела. Фото называют их путём, а не записывают внутрь файла.
problem-import-known = «{ $title }» здесь уже есть, целиком или частично: обозначения из файла заняты. Ничего не изменено. Чтобы сделать копию, дайте в файле другие ключи.
import-syntax = Начиная со строки { $line }, столбца { $column }, это не JSON.
import-cut = JSON обрывается раньше конца (строка { $line }, столбец { $column }): файл неполный.
import-unknown-field = Неизвестное поле: «{ $value }».
import-unknown-field-near = Неизвестное поле: «{ $value }». Может быть, «{ $near }»?
import-field-twice = Это поле стоит здесь дважды: оставьте одно.
import-missing-field = Это поле обязательно, а его нет.
import-blank = Это поле не может быть пустым.
import-type = Здесь нужно: { $expected }; в файле: { $found }.
import-type-object = объект { "{ }" }
import-type-array = список [ ]
import-type-string = текст в кавычках
import-type-integer = целое число
import-type-number = число
import-type-boolean = true или false
import-type-null = null
import-choice = «{ $value }» не подходит. Возможные значения: { $choices }.
import-choice-near = «{ $value }» не подходит. Возможные значения: { $choices }. Может быть, «{ $near }»?
import-one-of = Здесь нужно ровно одно поле из этих: { $choices }.
import-date = «{ $value }» — не дата. Пишите так: 2026-11-21.
import-share = «{ $value }» — не доля цены. Пишите так: "1/3000" или "3 %", от нуля до целого.
import-moment = «{ $value }» — не дата и время с часовым поясом. Пишите так: 2026-11-21T14:05:00+01:00.
import-amount = «{ $value }» — не сумма. Пишите так: "1480.00".
import-decimal-quoted = Пишите это число в кавычках, чтобы оно осталось точным: "1480.00".
import-negative = «{ $value }»: эта сумма не может быть отрицательной.
import-quantity = «{ $value }» — не количество. Пишите так: "42.5", не больше трёх знаков после точки.
import-percent = «{ $value }» — не ставка. Пишите в процентах, от "0" до "100", не больше двух знаков после точки.
import-count = «{ $value }» — не целое положительное число.
import-integer = «{ $value }» — не подходящее целое число.
import-key-twice = Ключ «{ $value }» уже занят: { $place }.
import-no-item = Работы с ключом «{ $value }» нет.
import-no-item-near = Работы с ключом «{ $value }» нет. Может быть, «{ $near }»?
import-no-reserve = Замечания с ключом «{ $value }» нет.
import-no-reserve-near = Замечания с ключом «{ $value }» нет. Может быть, «{ $near }»?
import-no-objection = Возражения с ключом «{ $value }» нет.
import-no-objection-near = Возражения с ключом «{ $value }» нет. Может быть, «{ $near }»?
import-no-act = Акта с ключом «{ $value }» нет.
import-no-act-near = Акта с ключом «{ $value }» нет. Может быть, «{ $near }»?
import-line-twice = По этой работе решение уже есть: { $place }.
import-date-order = Эта дата раньше, чем { $other } ({ $place }).
import-estimate-order = Верхняя граница ниже нижней.
import-rule-set = Набор правил «{ $value }» неизвестен. Возможные значения: fr-contract, fr-nfp-03-001, ru-consumer, free.
import-part-and-lot = Приёмка — либо части работ (part), либо раздела работ (lot), но не того и другого.
import-origin-twice = Соглашение исходит из чего-то одного: возражения, замечания, акта или записи.
import-media-absolute = «{ $value }» — полный путь. Пишите его относительно загружаемого файла.
import-media-outside = «{ $value }» выводит за пределы папки загружаемого файла. Положите файл в эту папку и разделяйте папки знаком «/».
import-media-missing = «{ $value }» там нет.
import-media-no-file = «{ $value }» — не файл.
import-media-unreadable = «{ $value }» не удалось прочесть.
import-media-twice = Этот файл уже назван: { $place }.
import-no-record = Записи с ключом «{ $value }» нет.
import-no-record-near = Записи с ключом «{ $value }» нет. Может быть, «{ $near }»?
import-act-later = Акт «{ $value }» идёт позже ({ $place }): акт ссылается только на предыдущие.
import-act-unfit = Акт «{ $value }» ({ $place }) не того вида, какой нужен здесь: { $choices }.
import-not-refused = Приёмку проводят снова только после той, в которой отказано.
import-reserve-later = Замечания «{ $value }» нет ни в одном из предыдущих актов приёмки: снять его ещё нельзя.
import-reserve-twice = Для этого замечания в акте уже есть строка: { $place }.
import-after-termination = Договор уже расторгнут: { $place }. После этого такого акта быть не может.
import-not-understood = Это значение не распознано.

## Командная строка
cli-no-home = Неизвестна папка данных этого пользователя. Назовите папку: --data.
cli-no-data = В папке { $folder } данных ещё нет. Начните с «sans-reserve setup» или назовите другую папку: --data.
cli-not-found = Ничего не подходит: «{ $what }».
cli-ambiguous = «{ $what }» подходит к нескольким. Назовите одно из этих обозначений:
cli-ambiguous-draft = Временный номер «{ $what }» есть у нескольких черновиков, каждый в своём деле: получит его тот, который оформят первым. Назовите дело и номер или обозначение:
cli-sum-negative = сумма не может быть отрицательной: напишите её без знака минус, например 1480.00
cli-sum-none = это не сумма: пишите так: 1480.00
cli-before-works = Если осмотр действительно прошёл до согласованного начала работ, подтвердите это: --before-works.
cli-before-works-no-reception = --before-works бывает только у актов приёмки. Ничего не изменено.
cli-table-tax-excluded = Внимание: судя по заголовкам, цены в этой таблице без НДС, а в договоре с НДС. Они взяты как есть. Проверьте их или начните заново с --table-tax, чтобы перевести договор на цены без НДС.
cli-table-tax-included = Внимание: судя по заголовкам, цены в этой таблице с НДС, а в договоре — нет. Они взяты как есть. Проверьте их или начните заново с --table-tax, чтобы перевести договор на цены с НДС.
cli-table-currency = Внимание. Рядом с ценами таблицы стоит «{ $found }», а договор в { $own }: суммы берутся как есть, без пересчёта. Проверьте каждую цену.
cli-table-unit-price = по { $sum }
cli-table-lump-sum = за всё { $sum }
cli-ink = «{ $name }» — не подпись от руки, которую можно прочесть:
cli-profile = «{ $name }» — не сведения о фирме, которые можно прочесть:
cli-device = Компьютер подрядчика, командная строка
cli-no-dossiers = Дел нет.
cli-counts = { $drafts ->
    [0] черновиков нет
    [one] { $drafts } черновик
    [few] { $drafts } черновика
    [many] { $drafts } черновиков
   *[other] { $drafts } черновика
 } · { $unsigned ->
    [0] на подпись ничего
    [one] { $unsigned } акт на подпись
    [few] { $unsigned } акта на подпись
    [many] { $unsigned } актов на подпись
   *[other] { $unsigned } акта на подпись
 } · { $signed ->
    [0] подписанных актов нет
    [one] { $signed } акт подписан
    [few] { $signed } акта подписаны
    [many] { $signed } актов подписано
   *[other] { $signed } акта подписано
 }{ $paper ->
    [0] {""}
   *[other] {" "}(на бумаге, со слов подрядчика: { $paper })
 } · { $exhibits ->
    [0] приложений нет
    [one] { $exhibits } приложение
    [few] { $exhibits } приложения
    [many] { $exhibits } приложений
   *[other] { $exhibits } приложения
 }
cli-profile-saved = Сведения о фирме сохранены: { $name }.
cli-key = Ключ заверения: { $fingerprint } (действует до { $until }).
cli-data = Данные: { $folder }
cli-imported = Загружено: «{ $title }», { $items ->
    [one] { $items } работа
    [few] { $items } работы
    [many] { $items } работ
   *[other] { $items } работы
 }, { $acts ->
    [one] { $acts } акт
    [few] { $acts } акта
    [many] { $acts } актов
   *[other] { $acts } акта
 }, { $exhibits ->
    [one] { $exhibits } приложение
    [few] { $exhibits } приложения
    [many] { $exhibits } приложений
   *[other] { $exhibits } приложения
 }.
cli-client = Заказчик: { $value }
cli-site = Объект: { $value }
cli-works = Вид работ: { $value }
cli-price = Цена договора: { $value }
cli-dossier = Дело: { $value }
cli-fingerprint = Отпечаток: { $value }
cli-terms = О чём договорились: { $value }
cli-price-effect = Изменение цены: { $value }
cli-balance = Остаток: { $value }
cli-items = Работы
cli-acts = Акты
cli-exhibits = Приложения
cli-reserves = Замечания
cli-signatories = Кто подписывает
cli-findings = Что ещё сделать
cli-undecided = решения ещё нет
cli-status-draft = черновик
cli-status-issued = оформлен, на подпись
cli-status-complete = оформлен
cli-status-partly_signed = подписан частично
cli-status-signed = подписан
cli-status-signed_on_paper = подписан, на бумаге со слов подрядчика
cli-status-voided = аннулирован
cli-added = { $count ->
    [0] Приложения не добавлены.
    [1] Добавлено одно приложение:
    [one] Добавлено { $count } приложение:
    [few] Добавлено { $count } приложения:
    [many] Добавлено { $count } приложений:
   *[other] Добавлено { $count } приложения:
 }
cli-duplicate = Файл { $name } в деле уже был.
cli-to-sign = Подписи ещё нет: { $name }.
cli-exported = Скопировано: { $path } ({ $size })
    SHA-256: { $sha256 }
cli-exported-folder = Таблицы записаны: { $path } ({ $size })
cli-verification = Проверка: { $name }
cli-nothing-found = Ничего не найдено.
cli-body = «{ $name }» — не содержание акта:
cli-price-now = Цена сейчас, с соглашениями: { $value }
cli-inspected = Осмотрено: { $value }
cli-consequence = Последствия: { $value }
cli-proposal = Что предлагает подрядчик: { $value }
cli-repair-price = Цена исправления: { $value }
cli-choice = Выбор заказчика: { $value }
cli-client-words = Заказчик: { $value }
cli-facts = Факты: { $value }
cli-remedy = Вид решения: { $value }
cli-days-effect = Изменение срока, дней: { $value }
cli-new-end = Новое окончание: { $value }
cli-cause = Причина: { $value }
cli-asked = Что решить заказчику: { $value }
cli-answer-by = Ответить не позднее: { $value }
cli-visit = Осмотр: { $value }
cli-visit-or = Другая предложенная дата: { $value }
cli-place = Место: { $value }
cli-agenda = Повестка осмотра: { $value }
cli-remarks = Примечания: { $value }
cli-reason = Причина: { $value }
cli-to = Кому: { $value }
cli-subject = Тема: { $value }
cli-ends-on = Конец договора: { $value }
cli-ground = Основание: { $value }
cli-paid = Уже оплачено: { $value }
cli-reserve-open = предстоит устранить
cli-reserve-contested = оспорено
cli-reserve-lifted_in_part = снято частично
cli-reserve-settled = урегулировано соглашением
cli-reserve-lifted = снято
cli-reserve-by = по { $number }
cli-reserve-until = до { $date }
cli-objections = Возражения
cli-records = Записи
cli-account-due = К оплате: { $value }
cli-account-overdue = Просрочено: { $value }
cli-account-beyond = Суммы к оплате превышают на { $value } то, что по договору ещё можно запросить. Проверьте их или подпишите дополнительное соглашение.
cli-account-received = Получено: { $value }
cli-account-announced = Объявлено, пока не видно: { $value }
cli-account-open = Осталось оплатить: { $value }
cli-account-overpaid = Переплачено: { $value }
cli-nothing-due = Сроков нет.
cli-learning-objections = Возражения: { $value }
cli-learning-settled = Урегулировано: { $value }
cli-learning-by-agreement = Дополнительным соглашением: { $value }
cli-learning-days-to-settle = Дней до урегулирования (медиана): { $value }
cli-learning-receptions = Приёмки: { $value }
cli-learning-reserves = Замечания: { $value }
cli-learning-cost = Затраты: { $value }
cli-learning-by-kind = По видам
cli-learning-by-cause = По причинам
cli-learning-by-trade = По специальностям
cli-learning-by-item = По работам
cli-trade-items = { $count ->
    [0] работ нет
    [one] { $count } работа
    [few] { $count } работы
    [many] { $count } работ
   *[other] { $count } работы
 }
cli-table-items = { $count ->
    [0] Работ нет.
    [one] { $count } работа.
    [few] { $count } работы.
    [many] { $count } работ.
   *[other] { $count } работы.
 }
cli-journal-head = Последний отпечаток: { $head }

## Справка командной строки
help-usage = Как писать:
help-commands = Команды
help-options = Параметры
help-arguments = Аргументы
help-flag-help = Показать эту справку.
help-flag-version = Показать версию.
help-about = Приёмка строительных работ, в том числе спорная: акты с фото и замечаниями, оформленные как подписанные PDF.
help-arg-data = Папка данных; если не указана, та же, что у окна.
help-arg-json = Печатать JSON.
help-arg-language = Язык вывода: fr, en или ru; если не указан, язык фирмы, иначе системы.
help-setup-about = Сохраняет сведения о фирме; с первым названием создаётся ключ, которым заверяют акты. Что не указано, остаётся как есть.
help-setup-arg-profile = Сведения о фирме в JSON, с полями параметров ниже.
help-setup-arg-name = Название фирмы.
help-setup-arg-legal-form = Правовая форма: ИП, ООО, SARL, SAS…
help-setup-arg-trade = Специальность.
help-setup-arg-company-number = Регистрационный номер (ОГРН, SIRET).
help-setup-arg-vat-number = ИНН или номер НДС.
help-setup-arg-street = Улица, дом.
help-setup-arg-postal-code = Индекс.
help-setup-arg-town = Город.
help-setup-arg-country = Страна, если её печатать.
help-setup-arg-email = Адрес электронной почты.
help-setup-arg-phone = Телефон.
help-setup-arg-representative = Кто представляет подрядчика и подписывает.
help-setup-arg-insurer = Страховая компания (десятилетняя ответственность).
help-setup-arg-insurance-policy = Номер страхового полиса.
help-setup-arg-mediator = Медиатор по потребительским спорам, с адресом или сайтом.
help-setup-arg-logo = Логотип, PNG или JPEG.
help-setup-arg-positions = Печатать место, где снято фото.
help-setup-arg-original-photos = Фото в PDF в исходном размере.
help-schema-about = Печатает JSON Schema для загрузки дела.
help-import-about = Загружает дело с актами и файлами из JSON: либо целиком, либо ничего и перечень всех ошибок.
help-list-about = Перечисляет дела, последние изменённые — первыми.
help-show-about = Показывает дело или акт.
help-duplicate-about = Создаёт дело со сторонами, договором и работами другого, без того, что в нём произошло.
help-act-about = Черновики актов всех видов.
help-act-new-about = Начинает черновик и заполняет его тем, что известно в деле.
help-act-new-arg-kind = Вид акта: support_notice (о состоянии основания), agreement (дополнительное соглашение), notice (уведомление), convocation (приглашение), reception (акт приёмки), lifting (акт устранения замечаний), rectification (акт об исправлении), statement (односторонний акт), letter (письмо), termination (расторжение договора).
help-act-new-arg-from = Из чего исходит: акт, возражение, замечание или запись дела; обозначение, номер или часть слов.
help-act-new-arg-template = Образец письма: blank, acknowledgement, restatement, proposal, counter_deadline, statement_notice, payment_reminder, formal_notice_to_pay, request_to_lift, retention_release, change_price, after_incident.
help-act-save-about = Сохраняет черновик таким, какой он в файле.
help-act-save-arg-file = Его содержание в JSON: «act.body», которое печатает «show --json».
help-act-delete-about = Удаляет черновик.
help-record-about = Записи дела: контакты, запросы, переделки, суммы к оплате и полученные, происшествия.
help-record-add-about = Добавляет запись. Какие параметры нужны, зависит от её вида.
help-record-add-arg-kind = Вид: contact (звонок, сообщение, письмо), change_request (запрос заказчика), correction_round (переделка), due (сумма к оплате), receipt (полученная сумма), incident (происшествие).
help-record-add-arg-words = Что сказано, запрошено или сделано; у суммы к оплате — за что она.
help-record-add-arg-at = Когда, с часовым поясом: 2026-11-21T14:05:00+01:00; если не указано, сейчас.
help-record-add-arg-amount = Сумма к оплате или полученная: 1480.00.
help-record-add-arg-price = Цена запроса на изменение или переделки.
help-record-add-arg-days = Дни, на которые изменение продлевает срок.
help-record-add-arg-deposit = Сумма к оплате или полученная — аванс при заказе.
help-record-add-arg-due-on = До какого дня оплатить.
help-record-add-arg-done-on = Когда сделана переделка.
help-record-add-arg-item = О какой работе: обозначение, место в договоре начиная с 1 или часть названия.
help-record-add-arg-about = О чём контакт: акт, возражение, замечание или запись; обозначение, номер или часть слов.
help-record-add-arg-pays = Какую сумму погашает полученное: обозначение, место или часть слов.
help-record-add-arg-retention-of = Акт приёмки, удержание по которому выплачено: обозначение, номер или часть названия.
help-record-add-arg-channel = Способ связи: on_site, letter, registered_letter, phone, email, message.
help-record-add-arg-person = С кем.
help-record-add-arg-incoming = Обратилась сторона заказчика.
help-record-add-arg-answered = Ответ был.
help-record-add-arg-outside-terms = Вне согласованных часов или способов связи.
help-record-add-arg-opposes-release = Заказчик возражает против выплаты удержания по акту, о котором речь.
help-record-add-arg-means = Как поступила сумма: перевод, чек, наличные.
help-record-add-arg-proof = Номер заказного письма или платежа.
help-record-add-arg-seen = Деньги на счёте видны.
help-record-add-arg-witnesses = Кто видел или слышал происшествие.
help-record-add-arg-pause = Сделанный перерыв.
help-record-list-about = Перечисляет записи дела вместе с его расчётом.
help-record-delete-about = Удаляет запись.
help-record-delete-arg-record = Её обозначение, которое печатает «record list».
help-deadlines-about = Перечисляет сроки всех дел, просроченные — первыми.
help-deadlines-arg-ics = Записать их вместо этого календарём (.ics) в файл или папку.
help-dispute-about = Записывает всё дело по порядку времени в один PDF.
help-dispute-arg-path = Файл или папка.
help-learning-about = Число и затраты споров: по видам, причинам, специальностям и работам.
help-blank-about = Записывает пустой бланк акта для печати.
help-blank-arg-kind = Вид акта: support_notice (о состоянии основания), agreement (дополнительное соглашение), notice (уведомление), convocation (приглашение), reception (акт приёмки), lifting (акт устранения замечаний), rectification (акт об исправлении), statement (односторонний акт), letter (письмо), termination (расторжение договора).
help-blank-arg-dossier = Со сторонами этого дела.
help-blank-arg-path = Файл или папка.
help-data-about = Записывает все данные: одним файлом JSON или таблицами.
help-data-arg-path = Файл или папка.
help-data-arg-dossier = Только одно дело.
help-data-arg-tables = Файлами CSV, по одному на таблицу, в папку; иначе одним файлом JSON.
help-trades-about = Перечни по специальностям: обычные работы, критерии, слова для недостатков.
help-trades-list-about = Показывает перечни или работы одного из них.
help-trades-list-arg-trade = Ключ перечня.
help-trades-export-about = Записывает перечень в файл.
help-trades-export-arg-trade = Ключ перечня.
help-trades-export-arg-path = Файл или папка.
help-trades-import-about = Загружает перечень из файла.
help-trades-import-arg-replace = Вместо вашего перечня с тем же ключом.
help-table-about = Работы из таблицы: файл CSV, смета, электронная таблица.
help-table-preview-about = Показывает, чем станет каждая строка; ничего не меняется.
help-table-add-about = Добавляет в дело работы из таблицы.
help-table-add-arg-lines = Только эти строки, через запятую, с номерами из «table preview».
help-table-add-arg-table-tax = Договор переходит на цены с НДС или без НДС, как сказано в заголовках таблицы.
help-rules-about = Наборы правил: что в них сказано и откуда.
help-rules-arg-key = Один из них.
help-attach-about = Добавляет файлы в дело как приложения.
help-attach-arg-item = К какой работе: обозначение, место в договоре начиная с 1 или часть названия.
help-attach-arg-reserve = К какому замечанию: обозначение, номер в последнем акте приёмки или часть текста.
help-attach-arg-caption = Что на них видно.
help-attach-arg-explains = Показывают причину, а не только состояние.
help-seal-about = Оформляет акт: закрывает текст, даёт номер и заверяет. С --sign ставит подпись.
help-seal-arg-before-works = Подтверждает, что осмотр прошёл до согласованного начала работ.
help-seal-arg-sign = Кто подписывает: имя из тех, кто подписывает акт.
help-seal-arg-ink = Подпись от руки в JSON: { "{" }"aspect": 3.0, "strokes": [[{ "{" }"x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0{ "}" }]]{ "}" }.
help-seal-arg-consent = Акт прочитан, с текстом согласия, который печатает «show», подписывающий согласен.
help-certificate-about = Записывает сертификат, по которому программа для PDF узнаёт акты вашей фирмы.
help-certificate-arg-path = Файл или папка.
help-export-about = Копирует оформленный файл акта.
help-export-arg-path = Файл или папка.
help-verify-about = Говорит, что верно о PDF, о файле акта или о данных. Для PDF папка данных не нужна.
help-verify-arg-store = Журнал и то, что ему противоречит.
help-search-about = Находит дела, акты, замечания, возражения и приложения.
help-journal-about = Журнал всего, что сделано.
help-journal-verify-about = Пересчитывает цепочку журнала.
help-demo-about = Проделывает всё на деле-образце: оформить, подписать, выдать, проверить. Без --data — в отдельной папке данных.
help-demo-arg-to = Куда записать подписанный PDF: файл или папка; если не указано, в текущую папку.
help-exit-codes = Коды завершения:
    { "  0" }  сделано; для verify: всё проверенное верно
    { "  1" }  отказано, с причинами; для verify: что-то неверно или требует внимания (⚠); для table preview: одну из строк взять нельзя
    { "  2" }  командная строка не распознана
    { "  3" }  не найдено: дело, акт, файл
    { "  4" }  повреждено или не читается
    { "  5" }  папка данных открыта другим экземпляром программы
    { "  6" }  данные от более новой версии
    { "  7" }  диск заполнен, не читается или не записывается

    ДЕЛО и АКТ — это обозначение, номер акта или часть названия или имени заказчика, которая подходит только к одному.
    Номер черновика временный, и он может быть и в других делах: тогда пишите ДЕЛО/НОМЕР.

## Командная строка: что доказывает
cli-passphrase = Парольная фраза ключа:
cli-passphrase-new = Новая парольная фраза:
cli-passphrase-again = Та же ещё раз:
cli-passphrase-copy = Парольная фраза копии:
cli-passphrase-p12 = Парольная фраза сертификата:
cli-passphrase-differs = Парольные фразы не совпадают.
cli-passphrase-missing = Нужна парольная фраза: дайте её в файле (см. справку команды), для ключа — переменной { $variable }, или в терминале.
cli-key-none = Ключа ещё нет. Он создаётся вместе с названием фирмы: «sans-reserve setup».
cli-key-gone = Если есть копия ключа: sans-reserve keys restore ФАЙЛ. Если копии нет: sans-reserve keys replace --lost --reason "…" создаст другой ключ, которому прежний прав не передавал.
cli-key-subject = На имя: { $value }
cli-key-unprotected = Без парольной фразы: заверять может любой, у кого есть эта папка данных.
cli-key-locked = Защищён парольной фразой.
cli-key-open = Защищён парольной фразой, открыт.
cli-key-former = Прежние ключи
cli-proof-none = Пока ничем не подтверждён.
cli-timestamp-none = Метки времени не ждёт ни один акт.
cli-timestamping = Служба меток времени: { $address }
cli-timestamping-off = Служба меток времени не выбрана.
cli-timestamping-automatic = Запрашивается сама при каждой подписи.
cli-timestamping-asked = Запрашивается, только когда вы просите.
cli-timestamping-untrusted = Для неё не дан сертификат: её имя называется неизвестным.
cli-timestamping-waiting = { $count ->
    [0] Метки времени не ждёт ни один акт.
    [one] Метки времени ждёт { $count } акт.
    [few] Метки времени ждут { $count } акта.
    [many] Метки времени ждут { $count } актов.
   *[other] Метки времени ждут { $count } акта.
 }
cli-may-bind = Его можно присоединить к акту: --bind.
cli-other-name = Чтобы подтвердить: та же команда с --other-name
cli-paper-no-act = Ни на одной из этих страниц акт не распознан. Назовите его: --act.
cli-bundle-contractor = Подрядчик: { $value }
cli-bundle-made = Составлен: { $value }
help-arg-passphrase-file = Файл, первая строка которого — парольная фраза ключа; иначе переменная SANS_RESERVE_PASSPHRASE, иначе терминал.
help-sign-about = Один из подписывающих ставит подпись под оформленным актом: от руки или своим сертификатом (PKCS#12).
help-sign-arg-who = Кто подписывает: имя из тех, кто подписывает акт.
help-sign-arg-p12 = Его сертификат с ключом (.p12, .pfx).
help-sign-arg-p12-passphrase-file = Файл, первая строка которого — парольная фраза сертификата; иначе терминал.
help-sign-arg-ink = Подпись от руки в JSON, как для «seal».
help-sign-arg-consent = Акт прочитан, с текстом согласия, который печатает «show», подписывающий согласен; с сертификатом — с текстом, который эта команда печатает без этого параметра.
help-sign-arg-other-name = Подтвердить, что этот человек действительно подписывает сертификатом на другое имя.
help-keys-about = Ключ, которым заверяют акты.
help-keys-show-about = Показывает ключ и прежние ключи.
help-keys-protect-about = Защищает ключ парольной фразой или больше её не спрашивает.
help-keys-protect-arg-new-passphrase-file = Файл, первая строка которого — новая парольная фраза; иначе терминал.
help-keys-protect-arg-none = Отныне без парольной фразы.
help-keys-unlock-check-about = Говорит, открывает ли парольная фраза ключ; ничего не меняется.
help-keys-export-about = Записывает копию ключа, защищённую парольной фразой.
help-keys-export-arg-path = Файл или папка.
help-keys-export-arg-new-passphrase-file = Файл, первая строка которого — парольная фраза копии; иначе терминал.
help-keys-restore-about = Возвращает копию ключа; отныне его защищает её парольная фраза.
help-keys-restore-arg-copy-passphrase-file = Файл, первая строка которого — парольная фраза копии; иначе терминал.
help-keys-replace-about = Создаёт новый ключ, которому старый подписанным заявлением передаёт дело.
help-keys-replace-arg-reason = Почему.
help-keys-replace-arg-lost = Старый ключ или его парольная фраза потеряны: подписать передачу он не может.
help-timestamp-about = Запрашивает метку времени у выбранной службы.
help-timestamp-arg-act = Номер акта.
help-timestamp-arg-pending = Для каждого акта, который её ждёт.
help-timestamping-about = У какой службы запрашивать метки времени.
help-timestamping-show-about = Показывает выбранную службу.
help-timestamping-set-about = Выбирает службу.
help-timestamping-set-arg-url = Её адрес.
help-timestamping-set-arg-trust = Сертификаты, которым доверять для неё, PEM.
help-timestamping-set-arg-automatic = Запрашивать саму при каждой подписи.
help-timestamping-off-about = Больше не запрашивать меток.
help-returned-about = Говорит, что произошло с вернувшимся PDF, и присоединяет его к акту.
help-returned-arg-bind = Присоединить к акту.
help-phone-about = Даёт одному телефону в той же сети снять фото для акта или прочитать и подписать его.
help-phone-arg-sign = Кто подписывает: имя из тех, кто подписывает акт. Без этого телефон снимает фото.
help-phone-arg-address = Адрес этого компьютера, по которому открывается связь; если не указан, самый вероятный.
cli-phone-end = После пользования или после десяти минут без него связь закрывается сама; Ctrl-C закрывает её сразу.
cli-phone-networks = Возможные адреса (--address):
help-paper-about = Распознаёт сканы и фото подписанных страниц и присоединяет их к акту.
help-paper-arg-act = К какому акту страницы, если отметка на них не говорит.
help-paper-arg-bind = Присоединить к акту.
help-paper-arg-signed = Кто подписал от руки; можно повторить.
help-paper-arg-on = В какой день: 2026-11-21.
help-paper-arg-incomplete = Присоединить, хотя страниц не хватает или они не распознаны.
help-bundle-about = Записывает всё, что доказывает дело, одним файлом zip.
help-bundle-arg-path = Файл или папка.
help-open-about = Показывает пакет доказательств или акт в PDF и что о нём верно; ничего не меняется.
help-verify-arg-dossier = Всё в деле.

## Неверно прочитанная командная строка
cli-word-none = напишите одно из этих слов: { $choices }
misread-choice = «{ $value }» не подходит для { $argument }. Напишите одно из этих слов: { $why }.
misread-date = «{ $value }» — не дата для { $argument }. Пишите так: 2026-11-21.
misread-moment = «{ $value }» — не дата и время для { $argument }. Пишите так: 2026-11-21T14:05:00+01:00.
misread-value-why = «{ $value }» не подходит для { $argument }: { $why }
misread-value = «{ $value }» не подходит для { $argument }. Проверьте, что написано.
misread-no-value = { $argument } требует значения: напишите его следом.
misread-no-choice = { $argument } требует значения. Напишите одно из этих слов: { $choices }.
misread-unknown = «{ $argument }» здесь неизвестно. Уберите или исправьте.
misread-nearest = Может быть, «{ $nearest }»?
misread-command = Команды «{ $command }» нет.
misread-missing = Не хватает: { $arguments }. Добавьте.
misread-no-command = Не хватает команды: скажите, что сделать.
misread-conflict = { $argument } несовместимо с { $other }: оставьте одно из двух.
misread-twice = { $argument } написано дважды: оставьте одно.
misread-count = У { $argument } не то число значений: исправьте.
misread-other = Командная строка не распознана.
misread-help = С --help в конце команда скажет, чего она ждёт. Ничего не сделано.

help-choices = Одно из этих слов: { $choices }.
help-default = Если не указано: { $default }.
help-any-file = Файл.
help-any-files = Файлы.
help-any-title = Его название.
help-any-dossier = Дело: обозначение, название или часть названия либо имени заказчика.
help-any-act = Акт: обозначение, номер, ДЕЛО/НОМЕР или часть названия; у дела — единственный акт или единственный черновик.
help-any-dossier-act = Дело или акт: обозначение, номер, название или его часть.
help-any-file-act = Файл или акт: обозначение, номер или часть названия.
help-any-words = Что искать.
help-any-exhibit = Приложение: номер, обозначение или часть подписи либо имени файла.
help-value-command = КОМАНДА
help-value-options = ПАРАМЕТРЫ…
help-value-dir = ПАПКА
help-value-file = ФАЙЛ
help-value-files = ФАЙЛЫ
help-value-language = ЯЗЫК
help-value-path = ПУТЬ
help-value-name = ИМЯ
help-value-dossier = ДЕЛО
help-value-act = АКТ
help-value-dossier-act = ДЕЛО|АКТ
help-value-file-act = ФАЙЛ|АКТ
help-value-title = НАЗВАНИЕ
help-value-kind = ВИД
help-value-template = ОБРАЗЕЦ
help-value-what = ЧТО
help-value-days = ДНИ
help-value-witnesses = СВИДЕТЕЛИ
help-value-proof = НОМЕР
help-value-date = ДАТА
help-value-moment = ВРЕМЯ
help-value-sum = СУММА
help-value-words = СЛОВА
help-value-means = СПОСОБ
help-value-channel = СПОСОБ
help-value-record = ЗАПИСЬ
help-value-pause = ПЕРЕРЫВ
help-value-item = РАБОТА
help-value-person = КТО
help-value-reserve = ЗАМЕЧАНИЕ
help-value-caption = ПОДПИСЬ
help-value-reason = ПРИЧИНА
help-value-url = АДРЕС
help-value-address = АДРЕС
help-value-lines = СТРОКИ
help-value-key = КЛЮЧ
help-value-trade = ПРОФЕССИЯ
help-value-vat-number = НОМЕР
help-value-company-number = НОМЕР
help-value-insurance-policy = НОМЕР
help-value-postal-code = ИНДЕКС
help-value-legal-form = ФОРМА
help-value-street = УЛИЦА
help-value-town = ГОРОД
help-value-country = СТРАНА
help-value-email = ПОЧТА
help-value-phone = ТЕЛЕФОН
help-value-representative = ИМЯ
help-value-insurer = ИМЯ
help-value-mediator = ИМЯ
help-value-exhibit = ПРИЛОЖЕНИЕ
help-value-place = НОМЕР
help-value-spot = X,Y
help-value-area = X,Y,Ш,В
help-value-length = ММ
help-annotation-about = Пометки на фотографиях: стрелки, круги, размеры, тексты, номера замечаний, размытые места. Оригиналы не меняются.
help-annotation-list-about = Перечисляет пометки дела, каждую так, как она пишется для «annotation add».
help-annotation-list-arg-exhibit = Только одно приложение: номер, обозначение или часть подписи.
help-annotation-add-about = Ставит пометку на фотографию. Места — в процентах ширины и высоты, от левого верхнего угла.
help-annotation-add-arg-kind = Вид: arrow (стрелка), ellipse (круг), measure (размер), text (текст), marker (номер замечания), blur (размытие).
help-annotation-add-arg-from = Где начинается стрелка или размер: 12.5,40.
help-annotation-add-arg-to = Где кончается: 30,42.
help-annotation-add-arg-area = Что обводит круг или скрывает размытие: угол, ширина и высота: 10,10,25,20.
help-annotation-add-arg-at = Где стоит текст или номер замечания: 50,50.
help-annotation-add-arg-words = Слова текста.
help-annotation-add-arg-value = Измеренная величина в миллиметрах: 8 или 8.5.
help-annotation-add-arg-over = На какой длине, в миллиметрах.
help-annotation-add-arg-tolerance = Наибольшее, что допускает критерий, в миллиметрах.
help-annotation-add-arg-reserve = Замечание, номер которого ставится: обозначение, номер в последнем акте приёмки или часть текста.
help-annotation-add-arg-file = Перечень пометок в JSON, как его печатает «annotation list --json», вместо параметров.
help-annotation-delete-about = Убирает одну пометку с фотографии или все.
help-annotation-delete-arg-place = Её номер, который печатает «annotation list».
help-annotation-delete-arg-all = Все пометки приложения.
cli-annotations-of = Приложение { $number }: { $name }
cli-annotations-none = Ни на одной фотографии нет пометок.
cli-annotations-file = «{ $name }» — не перечень пометок.
cli-annotation-place = У этого приложения нет пометки { $place }: всего их { $count }.
cli-spot = место указывается в процентах от 0 до 100, так: 12.5,40
cli-area = участок указывается в процентах: угол, ширина и высота, так: 10,10,25,20
cli-length = длина указывается в миллиметрах, так: 8 или 8.5
help-place-about = Говорит, где лежат данные, или выбирает для них другую папку.
help-place-arg-folder = Папка: пустая для первого запуска или та, куда данные скопированы.
help-place-arg-usual = Вернуться к обычной папке.
help-value-folder = ПАПКА
cli-place-chosen = Данные будут лежать в { $folder }.

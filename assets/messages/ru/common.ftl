### Общие формы: даты, время, суммы, слова ремесла.

day-first = 1
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь
date-long = { $day }{ "\u00A0" }{ $month } { $year }{ "\u00A0" }года
time-short = { $hour2 }:{ $minute }
date-time = { $date } в{ "\u00A0" }{ $time }
moment-with-offset = { $moment } ({ $offset })
moment-offset-unknown = { $moment } (местное время, часовой пояс неизвестен)
number-group = { "\u00A0" }
number-decimal = ,
money = { $sum }{ "\u00A0" }{ $symbol }
percent = { $number }{ "\u00A0" }%
size-bytes = { $number }{ "\u00A0" }Б
size-kilobytes = { $number }{ "\u00A0" }КБ
size-megabytes = { $number }{ "\u00A0" }МБ
size-gigabytes = { $number }{ "\u00A0" }ГБ

## Акты
act-reception = Акт приёмки работ
act-agreement = Дополнительное соглашение
act-scope-rest = работы, ещё не принятые

## Кто подписывает
capacity-client = Заказчик
capacity-contractor = Подрядчик
capacity-architect = Архитектор
capacity-client_representative = Представитель заказчика
capacity-witness = Свидетель

## Присутствие
presence-present = присутствует
presence-absent = отсутствует
presence-excused = отсутствует, известив заранее

## Решения по работе
item-accepted = Принято
item-accepted_with_reserve = Принято с замечанием
item-refused = Не принято
item-not_inspected = Не осмотрено
item-included = в цене

## Виды замечаний
reserve-unqualified = Вид не указан
reserve-bad_work = Брак в работе
reserve-missing_work = Работа не выполнена
reserve-not_as_agreed = Не по договору
reserve-pending_test = До испытаний

## Кто отвечает за причину
answerable-contractor = подрядчик
answerable-client = заказчик
answerable-existing_support = существующее основание
answerable-other_trade = смежный подрядчик
answerable-shared = обе стороны
answerable-undetermined = не определено

## Возражения
channel-on_site = на объекте
channel-letter = письмом
channel-registered_letter = заказным письмом
channel-phone = по телефону
channel-email = по электронной почте
channel-message = сообщением
objection-delay = срок
objection-price = цена
objection-defect = недостаток
objection-paperwork = документы
objection-other_terms = другое условие договора

## Гарантии (ГК Франции)
guarantee-completion = Гарантия полного завершения работ (1 год)
guarantee-equipment = Гарантия исправной работы оборудования (2 года)
guarantee-decennial = Десятилетняя гарантия

## Время приложений
grade-captured_in_app = Снято в программе.
grade-consistent = Даты файла согласуются; никем не удостоверены.
grade-no_capture_time = Время съёмки неизвестно.
grade-inconsistent = Даты файла расходятся: { $reasons }.
inconsistency-captured_after_intake = съёмка датирована позже, чем файл добавлен
inconsistency-modified_before_capture = файл изменён раньше, чем снят
inconsistency-modified_after_intake = файл изменён позже, чем записан здесь
inconsistency-clock_never_set = часы устройства не были выставлены
inconsistency-edited_by_software = обработано в программе { $name }

## Что не удалось прочесть в файле
fault-picture-not-readable = Изображение прочесть не удалось; файл хранится как есть.
fault-metadata-not-readable = Сведения о съёмке прочесть не удалось.
fault-truncated = Файл неполный: нет конца.
fault-too-large = Изображение слишком велико, показать его нельзя; оригинал хранится.
fault-empty = Файл пуст.
fault-unknown-format = Формат не распознан: файл хранится как есть.
fault-timed-out = Чтение файла остановлено: оно длилось слишком долго.

## Системные окна
dialog-evidence = Добавить приложения
dialog-evidence-files = Фото, видео, звук, PDF
dialog-picture = Выбрать изображение
dialog-picture-files = Изображения PNG или JPEG
dialog-pdf = Выбрать PDF
dialog-pdf-files = Документы PDF
dialog-json = Выбрать дело для загрузки
dialog-json-files = Дела в формате JSON
dialog-table = Выбрать таблицу работ
dialog-table-files = Таблицы CSV
dialog-certificate = Выбрать сертификат
dialog-certificate-files = Сертификаты с ключом (PKCS#12)
dialog-trusted = Выбрать сертификаты службы
dialog-trusted-files = Сертификаты (PEM, CRT, CER)
dialog-scan = Выбрать сканы или фото
dialog-scan-files = PDF и изображения
dialog-bundle = Открыть пакет или PDF
dialog-bundle-files = Пакеты доказательств, PDF
dialog-keys = Выбрать файл с ключами
dialog-keys-files = Сохранённые ключи
dialog-all-files = Все файлы
dialog-save = Сохранить как
dialog-folder = Выбрать папку

## Замеры
length-millimetres = { $number }{ "\u00A0" }мм
length-metres = { $number }{ "\u00A0" }м
measured-over = { $value } / { $over }
measured-tolerance = { $measure } (допуск { $tolerance })

## Меню окна. Знак & стоит перед буквой, которая открывает.
menu-bar-file = &Файл
menu-bar-edit = &Правка
menu-bar-view = &Вид
menu-bar-dossier = &Дело
menu-bar-help = &Справка
menu-new-dossier = &Новое дело…
menu-open-file = &Открыть пакет или PDF…
menu-save = &Сохранить сразу
menu-export-act = Сохранить PDF а&кта…
menu-print-act = &Печать…
menu-settings = Нас&тройки
menu-quit = В&ыход
menu-undo = &Отменить
menu-redo = &Вернуть
menu-cut = В&ырезать
menu-copy = &Копировать
menu-paste = Вст&авить
menu-select-all = Выделить в&сё
menu-search = &Найти или сделать…
menu-start = &Дела
menu-deadlines = &Сроки
menu-learning = &Выводы
menu-zoom-in = &Крупнее
menu-zoom-out = &Мельче
menu-zoom-reset = &Обычный размер
menu-site = &Режим стройплощадки
menu-full-screen = Во весь &экран
menu-dossier = &Дело
menu-table = С&ветовой стол
menu-records = &Записи дела
menu-new-act = &Новый акт
menu-objection = Новое &возражение заказчика
menu-read = &Прочитать и подписать
menu-keys = &Клавиатура
menu-sample = Открыть дело-&образец
menu-version = &Версия…

## Налог, где в договоре указана ставка
tax-line-excluded = НДС { $rate }: { $tax }, с налогом { $gross }
tax-line-included = в том числе НДС { $rate }: { $tax }, без налога { $net }

## Загрузка
import-left-out = { $count ->
    [one] { $count } приложение не загружено: его файла нет рядом с выгрузкой. Положите туда папку «originals» из пакета или добавьте файл в дело.
    [few] { $count } приложения не загружены: их файлов нет рядом с выгрузкой. Положите туда папку «originals» из пакета или добавьте файлы в дело.
    [many] { $count } приложений не загружено: их файлов нет рядом с выгрузкой. Положите туда папку «originals» из пакета или добавьте файлы в дело.
   *[other] { $count } приложения не загружено: их файлов нет рядом с выгрузкой. Положите туда папку «originals» из пакета или добавьте файлы в дело.
 }
import-several = { $count ->
    [one] Загружено { $count } дело. Открыто первое.
    [few] Загружено { $count } дела. Открыто первое.
    [many] Загружено { $count } дел. Открыто первое.
   *[other] Загружено { $count } дела. Открыто первое.
 }

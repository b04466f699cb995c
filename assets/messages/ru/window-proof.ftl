### Подтверждение, в окне.

## Подписание
window-sign-manner = Как подписать
window-sign-step-manner = Выберите, как подписать
window-sign-step-elsewhere = Подписать в другом месте и вернуть сюда
window-read-reader = Не здесь: { $name } читает акт в своей программе для PDF.
window-read-paper = Не здесь: { $name } читает акт на бумаге.
window-sign-manner-drawn = На экране
window-sign-manner-certificate = Своим сертификатом
window-sign-manner-reader = Позже, в программе для PDF
window-sign-manner-paper = На бумаге
window-certificate-choose = Выбрать сертификат…
window-certificate-passphrase = Парольная фраза сертификата
window-certificate-not-kept = Сертификат остаётся на своём месте. Парольная фраза служит одной этой подписи и затем стирается; ничего от неё не сохраняется.
window-certificate-other-name = { $name } действительно подписывает этим сертификатом
window-all-signed-doubt = Все поля подписаны, но не все на ожидаемое имя
window-all-signed-doubt-hint = Уточните у этого лица, прежде чем передавать акт; копия скажет то же каждому, кто её проверит.
window-certificate-law = Подпись стоит столько, сколько стоит сертификат: усиленная или квалифицированная, если таков он сам (Регламент eIDAS, ст. 26 и 28), и отвечает за него тот, кто его выдал. Сертификат, который человек сделал себе сам, показывает, что ничего не изменилось, а не кто подписал.
window-reader-step-1 = Сохраните PDF и передайте тому, кто подписывает.
window-reader-save = Сохранить PDF…
window-reader-step-2 = { $name }: открыть его в своей программе для PDF, прочитать и подписать своим сертификатом в поле на своё имя.
window-reader-step-3 = Файл возвращается: перетащите его в это окно или выберите. Что с ним было, вы узнаете до того, как он будет присоединён к акту.
window-reader-back = Файл вернулся…
window-reader-law = Подпись стоит столько, сколько стоит сертификат, которым она поставлена: усиленная или квалифицированная, если таков он сам (Регламент eIDAS, ст. 26 и 28). До тех пор поле пусто, и акт не меняется.
window-paper-step-1 = Распечатайте все страницы.
window-paper-save = Сохранить и открыть для печати…
window-paper-step-2 = { $name }: прочитать и подписать от руки на своём месте, с датой.
window-paper-step-3 = Отсканируйте или сфотографируйте все страницы вместе с QR-кодом. Каждая будет распознана, а недостающие — названы.
window-paper-back = Сканы или фото бумаги…

## Чем подтверждён оформленный акт
window-proof = Подтверждение
window-proof-signed = { $signed ->
        [0] ни одной подписи
        [one] { $signed } подпись
        [few] { $signed } подписи
        [many] { $signed } подписей
       *[other] { $signed } подписи
    } из { $all }
window-proof-certified = заверен подрядчиком, подписи не нужны
window-proof-stamped = { $count ->
        [1] есть метка времени
        [one] { $count } метка времени
        [few] { $count } метки времени
        [many] { $count } меток времени
       *[other] { $count } метки времени
    }
window-proof-unstamped = без метки времени
window-proof-on-paper = { $count ->
        [one] { $count } бумажный оригинал
        [few] { $count } бумажных оригинала
        [many] { $count } бумажных оригиналов
       *[other] { $count } бумажного оригинала
    }
window-proof-files-beside = { $count ->
        [one] { $count } файл рядом
        [few] { $count } файла рядом
        [many] { $count } файлов рядом
       *[other] { $count } файла рядом
    }
window-proof-signatures = Подписи
window-proof-times = Доказанное время
window-proof-beside-title = Хранится рядом
window-proof-drop-hint = PDF, перетащенный в это окно, сначала проверяется, и только потом что-то меняется.
window-time-not-proven = Это время третья сторона не удостоверила.
window-timestamp-ask = Запросить метку времени
window-timestamp-asking = Запрашивается…
window-timestamp-done = Метка времени добавлена.
window-timestamp-choose = Выбрать службу
window-timestamp-no-authority = Служба меток времени не выбрана.
window-returned-add = Файл вернулся…
window-paper-originals = Бумажные оригиналы…
window-paper-originals-title = Бумажные оригиналы
window-paper-signed-on = Скан бумаги, датирован { $date } со слов подрядчика

## Файл, который вернулся
window-drop-choice = Что это за файл?
window-drop-returned = Этот акт, подписанный и возвращённый
window-drop-returned-hint = Выданный PDF, подписанный в программе для PDF
window-drop-paper = Бумажный оригинал
window-drop-paper-hint = Распечатанные страницы, подписанные от руки, скан или фото
window-drop-bundle = Пакет доказательств
window-drop-bundle-hint = Откроется для чтения, ваши дела не затронет
window-drop-exhibit = Приложение к делу
window-drop-exhibit-hint = Фото, смета, письмо
window-returned-title = Файл вернулся
window-returned-goes_on = Это тот же акт и то, что с тех пор добавлено
window-returned-same = Файл, который у вас уже есть
window-returned-earlier = Более ранняя версия этого акта
window-returned-beside = Подписана более ранняя версия
window-returned-altered = Что-то изменено
window-returned-forged = Не акт этого подрядчика
window-returned-foreign = Акт другого подрядчика
window-returned-unknown = Не акт
window-returned-signed = Подписано с тех пор
window-returned-facts = Что показывает файл
window-returned-pages = Посмотреть страницы
window-returned-exhibit = Сохранить как приложение
window-returned-open = Прочитать акт
window-returned-bind = Присоединить к акту
window-returned-doubt = Это тот акт, но имя не то, что ожидалось
window-returned-refused = Этот файл не присоединён
window-returned-bind-doubt = Это то самое лицо: присоединить к акту
window-returned-bound = Присоединено к акту { $number }.

## Бумажный оригинал
window-paper-title = Бумажный оригинал
window-paper-of-act = Акт { $number }, { $title }
window-paper-other-act = Эти страницы из другого акта: { $number }, { $title }
window-paper-known = распознана
window-paper-unknown = не распознана
window-paper-place = , страница { $place } файла
window-paper-add = Добавить страницы
window-paper-who = Кто подписал от руки
window-paper-who-hint = Отметьте хотя бы одного человека: бумага, о которой не сказано, кто её подписал, не присоединяется как оригинал.
window-paper-all-signed = Подписали уже все; скан бумаги хранится дополнительно и подписью не считается.
window-paper-day = Дата подписи
window-paper-date = Дата бумаги
window-paper-incomplete = Присоединяю эти страницы как есть: что это подписанная бумага этого акта, заявляю я.
window-paper-bind-to = Присоединить к { $number }
window-paper-bound = Бумажный оригинал присоединён к акту { $number }.

## Что показала проверка
window-facts-act = Акт { $number }
window-facts-whole = В целом
window-facts-file = Файл
window-facts-signature = Подпись { $number }
window-facts-signature-of = Подпись { $number }, { $who }
window-facts-empty-field = Пустое поле подписи, { $who }
window-facts-count-warning = { $count } к проверке
window-facts-times = Время
window-facts-content = Содержание
window-facts-exhibits = Приложения
window-facts-journal = Журнал и хранимые файлы
window-facts-count-holds = { $count ->
        [one] { $count } установлено
        [few] { $count } установлено
        [many] { $count } установлено
       *[other] { $count } установлено
    }
window-facts-count-fails = { $count ->
        [one] { $count } проблема
        [few] { $count } проблемы
        [many] { $count } проблем
       *[other] { $count } проблемы
    }
window-facts-count-note = { $count ->
        [one] { $count } к сведению
        [few] { $count } к сведению
        [many] { $count } к сведению
       *[other] { $count } к сведению
    }
window-verify-dossier = Проверить дело
window-verify-dossier-hint = Акты, приложения и журнал.
window-verify-all = Проверить всё
window-verify-all-progress = Проверяется, { $done } из { $total }…

## Пакет доказательств
window-export-bundle = Пакет доказательств
window-export-bundle-hint = Один zip: акты, оригиналы, журнал и как проверить без этой программы.
window-file-bundle = доказательства { $title }
window-guest-open = Открыть пакет или PDF
window-guest-of = Составил подрядчик: { $contractor }
window-guest-made = составлен { $at }
window-guest-made-unknown = когда составлен, не сказано
window-guest-read-only = только чтение: в ваши дела ничего не попадает
window-guest-contents = Содержание
window-guest-facts = Проверка
window-guest-acts = Акты
window-guest-rest = Дело
window-guest-exhibits = Приложения
window-guest-reserves = Замечания
window-guest-objections = Возражения
window-guest-records = Записи
window-guest-contract = Договор
window-guest-file = Файл
window-guest-limit = Из этого файла в ваши дела ничего не взято. Проверка говорит, что показывают его байты; верно ли то, что в нём рассказано, она не говорит.
window-guest-proposals = Предложения
window-guest-chosen = выбрано

## Ключи
window-secret-show = Показать
window-secret-hide = Скрыть
window-secret-understood = Понятно: потерянную парольную фразу восстановить нельзя
window-passphrase = Парольная фраза
window-passphrase-new = Новая парольная фраза
window-passphrase-again = Та же ещё раз
window-passphrase-current = Нынешняя парольная фраза
window-passphrase-of-file = Парольная фраза файла
window-passphrase-short = Не меньше { $least } знаков
window-passphrase-differs = Фразы не совпадают
window-unlock-title = Ключ закрыт
window-unlock-explained = Чтобы заверять, парольную фразу спрашивают один раз при каждом запуске программы. Без неё можно всё остальное: писать, добавлять приложения, читать, проверять.
window-unlock-for = Чтобы подпись поставил(а): { $name }. Само открытие ключа за человека ничего не подписывает.
window-sign-locked = Ключ вашей компании закрыт: сначала откройте его. Затем { $name } читает и подписывает.
window-client-locked = Устройство не готово к вашей подписи: ничего не подписано. Верните его: { $contractor }.
window-unlock-do = Открыть ключ
window-unlock-lost = Парольная фраза потеряна…
window-unlock-open = Ключ закрыт
window-key-protection = Защита
window-key-protected = парольная фраза, открыт до закрытия программы
window-key-locked = парольная фраза, закрыт
window-key-unprotected = без парольной фразы: заверять может любой, кто войдёт под вашим именем
window-key-former = Прежние ключи
window-key-protect = Защитить парольной фразой
window-key-change = Сменить парольную фразу
window-key-remove = Снять парольную фразу
window-key-remove-warning = Без парольной фразы заверять акты от вашего имени сможет любой, кто войдёт в компьютер под вашим именем.
window-key-removed = Парольная фраза с ключа снята.
window-key-protected-now = Ключ защищён. Парольную фразу спросят при каждом запуске программы, перед заверением.
window-key-export = Сохранить ключи в файл
window-key-export-explained = В файле ваши ключи: держите его отдельно от этого компьютера, например на флешке в надёжном месте. Он пригодится, если компьютер потеряется или сменится.
window-key-export-warning = Эта парольная фраза защищает сохранённый файл. Если её потерять, файл бесполезен; у кого есть и файл, и фраза, тот может заверять от вашего имени.
window-key-restore = Вернуть сохранённые ключи
window-key-restore-explained = Ключи из файла снова займут здесь своё место. Уже заверенные акты не меняются.
window-key-file-choose = Выбрать файл…
window-key-restored = Ключи возвращены.
window-key-replace = Заменить ключ
window-key-replace-explained = Создаётся новый ключ; старый подписывает, что передаёт ему дело, с причиной и датой. Акты, заверенные до сих пор, по-прежнему можно проверить.
window-key-replace-gone = Прежнего ключа больше нет, или он не читается. Если у вас есть его копия, лучше верните её. Иначе создаётся другой ключ: ничто подписанное не связывает его с прежним, журнал отмечает это с причиной, а акты, заверенные до сих пор, здесь по ключу больше не узнаются.
window-key-replace-locked = Старый ключ закрыт: без своей парольной фразы он не может подписать передачу. Если можете, сначала откройте его. Иначе создаётся новый ключ, и журнал отмечает это с причиной; акты, заверенные до сих пор, по-прежнему можно проверить.
window-key-replace-goes-on = Нынешняя парольная фраза защитит и новый ключ.
window-key-replace-example = украден компьютер, потеряна парольная фраза, новое название фирмы
window-key-replace-lost = Парольная фраза потеряна
window-key-replace-protect = Защитить новый ключ парольной фразой
window-key-replaced = Новый ключ на месте.

## Метки времени
window-section-times = Метки времени
window-section-times-hint = Служба меток времени (RFC 3161) удостоверяет, что файл существовал раньше такого-то времени. Она получает отпечаток, но не акт. Без неё или без сети всё можно подписать; метку добавляют позже.
window-timestamping-address = Адрес службы
window-timestamping-example = https://timestamp.example.com/tsa
window-timestamping-trusted = Доверенные сертификаты (PEM)…
window-timestamping-trusted-count = { $count ->
        [0] нет: имя службы будет названо неизвестным
        [one] { $count } сертификат
        [few] { $count } сертификата
        [many] { $count } сертификатов
       *[other] { $count } сертификата
    }
window-timestamping-trusted-clear = Убрать их
window-timestamping-not-pem = В этом файле нет сертификата PEM.
window-timestamping-automatic = Запрашивать метку времени при каждой подписи
window-timestamping-save = Сохранить
window-timestamping-remove = Больше не использовать
window-timestamping-saved = Служба меток времени сохранена.
window-timestamping-none-now = Служба меток времени больше не используется.
window-timestamps-waiting = { $count ->
        [0] Актов, которые ждут метку времени, нет.
        [one] { $count } акт ждёт метку времени.
        [few] { $count } акта ждут метку времени.
        [many] { $count } актов ждут метку времени.
       *[other] { $count } акта ждут метку времени.
    }
window-timestamps-ask = Запросить для всех
window-timestamps-done = { $count ->
        [one] Метка времени получена: { $numbers }
        [few] Метки времени получены: { $numbers }
        [many] Метки времени получены: { $numbers }
       *[other] Метки времени получены: { $numbers }
    }
window-timestamp-still-waiting = { $number }: { $why }

### Связь с телефоном: тексты окна, командной строки и страницы на телефоне.

phone-title-photos = Снять телефоном
phone-title-sign = Подписать на телефоне: { $name }
phone-local = Связь идёт по локальной сети без шифрования: не пользуйтесь общественной сетью (вокзал, гостиница, кафе). Подойдёт Wi-Fi на объекте или точка доступа вашего телефона; Интернет не нужен.
phone-network = Сеть
phone-network-wifi = Wi-Fi ({ $name })
phone-network-usb = Модем по USB ({ $name })
phone-network-bluetooth = Bluetooth ({ $name })
phone-network-cable = Проводная сеть ({ $name })
phone-network-other = Сеть { $name }
phone-no-network = Этот компьютер не подключён к локальной сети. Включите точку доступа на телефоне, подключите к ней компьютер и повторите.
phone-look-again = Искать снова
phone-open = Открыть связь
phone-stop = Закрыть связь
phone-scan-photos = Отсканируйте этот код камерой телефона, подключённого к той же сети.
phone-scan-sign = { $name } сканирует этот код камерой своего телефона, подключённого к той же сети.
phone-no-code = Телефон не читает код?
phone-code-label = Код для сканирования телефоном
phone-by-hand = Откройте этот адрес в браузере телефона:
phone-firewall = Страница не открывается? Проверьте, что телефон в той же сети и что брандмауэр компьютера пропускает программу.
phone-waiting = Телефон не подключён.
phone-connected = Подключён: { $device }, адрес { $address }, с { $time }
phone-turned-away = { $count ->
    [one] Отказано { $count } другому устройству: связь годится только для одного телефона.
    [few] Отказано { $count } другим устройствам: связь годится только для одного телефона.
    [many] Отказано { $count } другим устройствам: связь годится только для одного телефона.
   *[other] Отказано { $count } другим устройствам: связь годится только для одного телефона.
}
phone-closes-in = { $minutes ->
    [0] Закроется меньше чем через минуту, если ничего не произойдёт.
    [one] Закроется через { $minutes } минуту, если ничего не произойдёт.
    [few] Закроется через { $minutes } минуты, если ничего не произойдёт.
    [many] Закроется через { $minutes } минут, если ничего не произойдёт.
   *[other] Закроется через { $minutes } минуты, если ничего не произойдёт.
}
phone-coming = { $name }: { $percent } %
phone-arrived-count = { $count ->
    [0] Пока ничего не пришло.
    [one] Пришёл { $count } файл
    [few] Пришло { $count } файла
    [many] Пришло { $count } файлов
   *[other] Пришло { $count } файла
}
phone-arrived = Принято, приложение № { $number }
phone-arrived-before = Уже есть в деле, приложение № { $number }
phone-has-signed = Подписано на телефоне: { $name }.
phone-signed-next = Подпись стоит в акте. { $name } ещё может сохранить копию на телефоне; затем связь закроется сама.
phone-is-open = Открыта связь с телефоном
phone-ended-stopped = Вы закрыли связь.
phone-ended-done = Телефон закончил работу; связь закрыта.
phone-ended-idle = Связь закрылась сама: десять минут ничего не происходило.
phone-ended-signed = Акт подписан; связь закрылась сама.
phone-device = Телефон подписанта ({ $name }), по локальной связи; называет себя: { $agent } ({ $address })
phone-consent = Даю согласие подписать его электронно на моём собственном телефоне, связанном по локальной сети с устройством подрядчика, простой электронной подписью в смысле Регламента (ЕС) № 910/2014 (eIDAS), ст. 3, п. 10 и ст. 25, п. 1.
phone-session-explanation = Простая подпись на телефоне подписанта; имя с его слов
phone-device-unknown = устройство, которое не называет себя
phone-not-issued = Подписать можно только оформленный акт. Сначала оформите его.
phone-no-signatory = Этот человек не подписывает данный акт.
phone-signed-before = Этот человек уже подписал акт.

problem-phone-network = Такого адреса у компьютера больше нет. Выберите сеть заново и откройте связь.
problem-phone-listen = Не удалось открыть связь в этой сети. Выберите другую или проверьте, что брандмауэр пропускает программу.

phone-page-local = Эта страница приходит с компьютера подрядчика по локальной сети, без шифрования и без Интернета: не пользуйтесь общественной сетью.
phone-page-no-script = Этой странице нужен JavaScript. Разрешите его в браузере и загрузите страницу снова.
phone-page-gone = Такой связи нет, или она закрыта. Попросите подрядчика открыть новую и отсканируйте код.
phone-page-taken = Этой связью уже пользуется другой телефон. Попросите подрядчика открыть новую.
phone-page-slow-down = Слишком много запросов сразу. Страница повторит их сама.
phone-page-connecting = Соединение с компьютером…
phone-page-failed = Компьютер ответил не так, как ожидалось. Повторите.
phone-page-again = Повторить
phone-page-ended = Связь закрыта. Попросите подрядчика открыть новую.
phone-page-title-photos = Фото для акта
phone-page-shows = Что на снимках
phone-page-target-act = Акт в целом
phone-page-target-none = Дело в целом
phone-page-target-reserve = Замечание { $number }: { $words }
phone-page-target-repair = После устранения: { $words }
phone-page-target-unnamed = работа без названия
phone-page-target-wordless = замечание без текста
phone-page-target-gone = Акт изменился на компьютере. Выберите ещё раз, что показано на фото, и повторите.
phone-page-photo = Сделать фото
phone-page-film = Снять видео
phone-page-choose = Выбрать
phone-page-pictures = Отправленное
phone-page-state-waiting = Ожидает
phone-page-sending = Отправка: { $percent } %
phone-page-state-checking = Проверка…
phone-page-lost = Сеть пропала; отправка продолжится с того же места…
phone-page-state-lost = Сеть не возвращается. Подойдите ближе и повторите: отправка продолжится с того же места.
phone-page-state-failed = Не удалось отправить.
phone-page-retry = Повторить
phone-page-empty = Файл «{ $name }» пуст.
phone-page-too-large = Файл «{ $name }» слишком велик для этой связи (не более { $megabytes } МБ на файл). Воспользуйтесь кабелем или картой.
phone-page-disk = Диск компьютера заполнен или не отвечает. Ничего не принято.
phone-page-altered = Файл исказился в пути. Он отправляется снова.
phone-page-kind = «{ $name }» — не фото, не видео и не звук: другого эта связь не принимает.
phone-page-done-hint = Когда всё придёт, закройте связь здесь или на компьютере.
phone-page-finish = Готово, закрыть связь
phone-page-half = Половина пришла по ссылке, которая уже закрыта. Выберите этот файл снова: отправка продолжится с того же места.
phone-page-later = Ещё идёт отправка: дождитесь её конца
phone-page-done = Готово, связь закрыта. Эту страницу можно закрыть.
phone-page-number = № { $number }
phone-page-fingerprint = отпечаток { $fingerprint }
phone-page-sign-as = Вы подписываете как { $name },
phone-page-read = Прочитать акт
phone-page-read-hint = Пролистайте все страницы до конца; двумя пальцами они увеличиваются. Можно открыть и сам PDF.
phone-page-open-pdf = Открыть PDF
phone-page-page = Страница { $number } из { $total }
phone-page-read-progress = Прочитано страниц: { $number } из { $total }
phone-page-next-page = Следующая страница: { $number }
phone-page-read-done = Вы видели все страницы.
phone-page-read-first = Сначала прочитайте все страницы.
phone-page-changed = Акт только что изменился: его подписал другой человек. Прочитайте его снова перед подписанием.
phone-page-text-of-page = Прочитать текст страницы { $number }
phone-page-page-failed = Страница { $number } не показывается. Откройте PDF или загрузите страницу снова.
phone-page-consent = Ваше согласие
phone-page-consent-hint = Отметить можно, когда вы увидели все страницы.
phone-page-draw = Подпись пальцем
phone-page-ink = Поле для подписи
phone-page-keys = С клавиатуры: пробел опускает и поднимает перо, стрелки ведут его (две сразу – наискось, с Shift – дальше), Backspace стирает последний штрих.
phone-page-pen-down = Перо опущено
phone-page-pen-up = Перо поднято
phone-page-clear = Стереть
phone-page-sign = Подписать акт
phone-page-signing = Подписание…
phone-page-signed = Спасибо. Акт подписан: { $name }.
phone-page-signed-before = Акт подписан.
phone-page-signed-copy = Сохранить мой экземпляр (PDF)

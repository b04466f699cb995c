### Само окно: команды, вид, клавиши.

window-command-new-act = Новый акт: { $kind }
window-command-new-objection = Новое возражение заказчика
window-command-read = Прочитать { $number }
window-command-dossier = Дело «{ $title }»
window-command-keys-site = F9
window-site-mode = Режим стройплощадки
window-site-mode-hint = Режим стройплощадки: чёрным по белому, крупнее, для яркого солнца (F9)
window-site-mode-on = Включить режим стройплощадки, для яркого солнца
window-site-mode-off = Выйти из режима стройплощадки
window-keys-everywhere = Везде
window-keys-in-reception = В акте приёмки
window-keys-save = сохранить сразу
window-keys-site = режим стройплощадки, для яркого солнца

window-dossier-binned = «{ $title }» теперь в корзине.
window-dossier-restore = Взять из корзины
window-dossiers-binned = { $count ->
    [one] Корзина: { $count } дело
    [few] Корзина: { $count } дела
    [many] Корзина: { $count } дел
   *[other] Корзина: { $count } дела
}

## Меню, версия, печать
window-menu-undo = Отменить: { $what }
window-menu-redo = Вернуть: { $what }
window-print-opened = PDF открывается в вашей программе для PDF: печатайте оттуда.
window-version-title = Версия
window-version-is = Sans Réserve { $version }
window-version-look = Программа сама не ищет обновлений и ничего не отправляет. О новых версиях сообщают там, откуда вы её взяли.
window-version-open = Посмотреть версии в браузере
window-version-address = Адрес: { $address }

## Световой стол

window-light-table = Световой стол
window-light-table-list = { $count ->
    [one] Световой стол: { $count } приложение
    [few] Световой стол: { $count } приложения
    [many] Световой стол: { $count } приложений
   *[other] Световой стол: { $count } приложения
}
window-table-leave = Назад
window-table-filter = Какие приложения показаны
window-table-filter-all = Все ({ $count })
window-table-filter-unsorted = Не разложены ({ $count })
window-table-filter-video = Видео и звук ({ $count })
window-table-filter-contradictory = Время расходится ({ $count })
window-table-filter-bin = Корзина ({ $count })
window-table-words = Подпись, имя, номер
window-table-group = Группы
window-table-group-none = без групп
window-table-group-day = по дням
window-table-group-item = по работам
window-table-size = Размер картинок
window-table-smaller = Картинки мельче (−)
window-table-larger = Картинки крупнее (+)
window-table-add-files = Добавить
window-table-shown = { $count ->
    [0] Приложений не показано
    [one] Показано { $count } приложение
    [few] Показано { $count } приложения
    [many] Показано { $count } приложений
   *[other] Показано { $count } приложения
}
window-table-chosen = { $count ->
    [one] Выбрано { $count } приложение из { $shown }
    [few] Выбрано { $count } приложения из { $shown }
    [many] Выбрано { $count } приложений из { $shown }
   *[other] Выбрано { $count } приложения из { $shown }
}
window-table-open = Открыть
window-table-hint = Нажмите и потяните, чтобы выбрать несколько; буква раскладывает их, Enter открывает, Delete убирает в корзину
window-table-exhibit = Приложение
window-table-no-day = Время съёмки неизвестно
window-table-no-item = Без работы
window-table-unsorted-one = не разложено
window-table-tied = { $count ->
    [one] { $count } приложение отнесено сюда: «{ $name }».
    [few] { $count } приложения отнесены сюда: «{ $name }».
    [many] { $count } приложений отнесены сюда: «{ $name }».
   *[other] { $count } приложения отнесены сюда: «{ $name }».
}
window-table-untied = { $count ->
    [one] { $count } приложение убрано отсюда: «{ $name }».
    [few] { $count } приложения убраны отсюда: «{ $name }».
    [many] { $count } приложений убраны отсюда: «{ $name }».
   *[other] { $count } приложения убраны отсюда: «{ $name }».
}
window-table-binned = { $count ->
    [one] { $count } приложение убрано в корзину.
    [few] { $count } приложения убраны в корзину.
    [many] { $count } приложений убраны в корзину.
   *[other] { $count } приложения убраны в корзину.
}
window-table-drop = { $count ->
    [one] { $count } приложение → { $name }
    [few] { $count } приложения → { $name }
    [many] { $count } приложений → { $name }
   *[other] { $count } приложения → { $name }
}
window-table-none = В этом деле нет приложений. Перетащите сюда фото, видео или документы.
window-table-none-here = Под этот отбор не подходит ни одно приложение.
window-table-show-all = Показать все
window-table-sort = Разложить по
window-table-sort-hint = Перетащите приложения на строку или нажмите её клавишу; та же клавиша убирает их обратно.
window-table-only = { $count ->
    [1] Показать только это приложение: «{ $name }»
    [one] Показать только эти, { $count } приложение: «{ $name }»
    [few] Показать только эти, { $count } приложения: «{ $name }»
    [many] Показать только эти, { $count } приложений: «{ $name }»
   *[other] Показать только эти, { $count } приложения: «{ $name }»
}
window-table-no-targets = В этом деле пока нет работ, по которым разложить приложения.
window-table-to-dossier = Внести работы
window-table-bin-hint = Приложение в корзине сохраняет свой номер и оригинал.
window-table-restore = { $count ->
    [1] Восстановить приложение
    [one] Восстановить { $count } приложение
    [few] Восстановить { $count } приложения
    [many] Восстановить { $count } приложений
   *[other] Восстановить { $count } приложения
}
window-drop-on = Перетащить сюда: «{ $name }»
window-drop-on-dossier = Добавить к приложениям дела
window-drop-on-returned = Перетащить PDF, вернувшийся подписанным
window-drop-on-paper = Перетащить сканы акта, подписанного на бумаге
window-drop-target-item = работа
window-drop-target-reserve = замечание
window-drop-target-repair = устранение
window-drop-target-act = этот акт
window-drop-target-objection = возражение
window-drop-target-record = запись
window-command-print = Печать…
window-command-keys-print = Ctrl P
window-command-open-file = Открыть пакет или PDF…
window-command-version = Версия…
window-light-table-hint = Все приложения крупно, чтобы выбирать и раскладывать

## Камера компьютера и кадры видео

window-camera-open = Снять фото
window-camera-picture = Изображение с камеры
window-camera-shoot = Снять
window-camera-taken = { $count ->
    [one] Снята { $count } фотография
    [few] Сняты { $count } фотографии
    [many] Снято { $count } фотографий
   *[other] Снято { $count } фотографии
}
window-camera-refused = Этому окну нельзя пользоваться камерой. Разрешите в настройках системы или снимите фото телефоном.
window-camera-busy = Камеру использует другая программа.
window-camera-none = Камера не отвечает. Снимите фото телефоном.
window-moment-mark = Сохранить кадр на { $time }
window-moment-file = приложение-{ $number }-кадр-{ $time }.jpg
window-moment-marked = Кадр сохранён: приложение № { $number }, из приложения № { $of } на { $time }.
window-moment-open = Посмотреть
window-moment-known = Этот кадр уже есть среди приложений дела.
window-moment-failed = Сохранить кадр из этого видео здесь нельзя.
window-fact-extract = Откуда
window-extract-of = из приложения № { $number } на { $time }

## Фотография вблизи и то, что на ней рисуют
window-viewer-tools = Инструменты для фотографии
window-tool-arrow = Стрелка
window-tool-ellipse = Круг
window-tool-measure = Замер
window-tool-text = Надпись
window-tool-marker = Метка
window-tool-blur = Размытие
window-tool-key-arrow = A
window-tool-key-ellipse = C
window-tool-key-measure = M
window-tool-key-text = T
window-tool-key-marker = R
window-tool-key-blur = B
window-tool-hint = { $tool } (клавиша { $key })
window-tool-how = { $tool }: проведите по фотографии или нажмите Enter, чтобы поставить в середину. Esc — отказаться.
window-zoom-in = Ближе (+)
window-zoom-out = Дальше (−)
window-zoom-reset = Вся фотография (0)
window-zoom-reset-from = Вся фотография; сейчас { $percent } %
window-turn-view = Повернуть вид; сама фотография не меняется
window-layers = Пометки
window-layers-kept = сохранены
window-layers-keeping = сохраняются…
window-layers-failed = не сохранены
window-layer-arrow = Стрелка
window-layer-ellipse = Круг
window-layer-blur = Размытый участок
window-layer-measure = Замер: { $measure }
window-layer-text = Надпись: «{ $text }»
window-layer-marker = Метка замечания { $number }
window-layer-of = Пометка { $number } из { $count }: { $name }
window-layer-keys = Стрелки: сдвинуть (Shift: дальше; Alt: растянуть). Enter: изменить. Delete: убрать. Tab: следующая пометка.
window-layer-added = Добавлено: { $name }
window-layer-removed = Убрано: { $name }
window-layer-edit = Изменить
window-layer-edit-named = Изменить: { $name }
window-layer-remove = Убрать
window-layer-remove-named = Убрать: { $name }
window-layer-ask-measure = Замер
window-layer-ask-text = Надпись на фотографии
window-layer-ask-marker = Метка замечания
window-layer-keep = Поставить на фотографию
window-measure-value = Измерено
window-measure-over = На длине (рейка)
window-measure-tolerance = Допуск
window-measure-criteria = Критерий работы:
window-measure-beyond = Больше допуска
window-layer-text-label = Надпись
window-layer-text-length = Знаков: { $count } из { $limit }
window-layer-reserve-label = Замечание
window-layer-reserve-hint = На метке печатный номер замечания; фотография с ним связывается.
window-layer-no-reserve = Отмечать пока нечего: откройте акт, в котором есть замечание.
window-blur-original-kept = В том, что печатают (акты, досье спора), участок размыт насовсем. Неразмытый оригинал остаётся в деле и в пакете доказательств.
window-keys-on-photo = На открытой фотографии
window-keys-photo-place = Поставить в середину или изменить пометку
window-keys-photo-next = Следующая пометка
window-keys-photo-zoom = Ближе, дальше, вся фотография
window-compare = Сравнить
window-compare-leave = Закончить сравнение
window-compare-before = До
window-compare-after = После
window-compare-swap = Поменять местами
window-compare-manner = Как показать
window-compare-beside = Рядом
window-compare-slider = Ползунок
window-compare-edge = Граница между «до» и «после»
window-compare-option = Приложение № { $number }, { $caption }
window-camera-shut = В этой системе окну недоступна камера компьютера. Снимите фото телефоном.
window-camera-missing = Камера на этом компьютере не найдена.

## Списки и поиск

window-search-recent = Недавние дела
window-drop-on-named-dossier = Добавить к приложениям дела «{ $name }»
window-drop-on-start = Пакет, PDF или файл JSON откроется здесь; фото перетаскивают на дело
window-drop-nowhere = Перетащите эти файлы на дело из списка: они станут его приложениями.
window-drop-table-nowhere = Сначала откройте дело: таблица станет его работами.
window-dossiers-filter = Какие дела показаны
window-dossiers-words = Заказчик, название или город
window-dossiers-all = Все ({ $count })
window-dossiers-drafts = С черновиком ({ $count })
window-dossiers-unsigned = На подпись ({ $count })
window-dossiers-signed = Всё подписано ({ $count })
window-dossiers-none-here = Под этот отбор не подходит ни одно дело.
window-reserves-filter = Какие замечания показаны
window-reserves-all = Все ({ $count })
window-reserves-open = Снять ({ $count })
window-reserves-closed = Сняты или закрыты ({ $count })
window-key-space = Пробел
window-key-delete = Del
window-keys-on-table = На световом столе
window-keys-table-move = переходить от приложения к приложению
window-keys-table-more = расширить выбор
window-keys-table-toggle = выбрать это приложение или нет
window-keys-table-all = выбрать все
window-keys-table-sort = отнести к строке с этой клавишей
window-keys-table-open = открыть крупно
window-keys-table-size = картинки крупнее, мельче
window-keys-table-bin = убрать в корзину

## Режим заказчика.

window-client-hand-over = Передать: { $name }
window-client-hint = На экране останется только этот акт, крупно, и всё, что нужно для подписи. Остальная программа не видна и недоступна, пока вы не вернёте управление своим кодом.
window-client-code = Код, чтобы вернуть управление
window-client-code-hint = От 4 до 8 цифр, только на этот раз. Если код забыт, закройте программу и откройте её снова.
window-client-language = Язык экрана для этого человека
window-client-start = Передать экран
window-client-give-back = Вернуть: { $name }
window-client-leave-hint = Верните устройство ({ $name }): нужен код подрядчика. Подписанное уже сохранено.
window-client-code-back = Код подрядчика
window-client-code-wrong = Это не тот код. Попробуйте ещё раз.
window-client-code-wait = Три неверных кода: подождите полминуты.
window-client-stay = Читать дальше
window-client-leave = Вернуть управление
window-client-signed = Спасибо, { $name }, подписано
window-client-signed-hint = Верните устройство ({ $contractor }): вам передадут ваш экземпляр.

## Что ещё предлагает палитра команд и о чём это.

window-command-group-here = На этом экране
window-command-group-act = Этот акт
window-command-group-dossier = Это дело
window-command-group-proof = Доказательства и ключи
window-command-group-window = Везде
window-command-verify-act = Проверить { $number }
window-command-verify-file = Проверить файл…
window-command-verify-store = Проверить все данные
window-command-bundle = Пакет доказательств этого дела
window-command-timestamp-all = { $count ->
    [one] Запросить метки времени для { $count } акта
    [few] Запросить метки времени для { $count } актов
    [many] Запросить метки времени для { $count } актов
   *[other] Запросить метки времени для { $count } акта
}
window-command-timestamping = Выбрать службу меток времени…
window-command-unlock = Разблокировать ключи…
window-command-all = { $what }, все дела
window-command-pair = { $what }: { $which }
window-command-setting = Настройки: { $section }
window-command-language = Язык окна: { $language }
window-verify-title = Проверка файла

window-exhibit-annotated = { $count ->
    [one] { $count } пометка
    [few] { $count } пометки
    [many] { $count } пометок
   *[other] { $count } пометки
}
window-pages-size = Размер страниц
window-pages-larger = Страницы крупнее (+)
window-pages-smaller = Страницы мельче (-)
window-objection-choose-first = Сначала отметьте, какое из предложений выбрал заказчик: в соглашение войдёт выбранное.
window-chain-earlier = { $count ->
    [one] Показать ещё { $count } более раннюю строку
    [few] Показать ещё { $count } более ранние строки
    [many] Показать ещё { $count } более ранних строк
   *[other] Показать ещё { $count } более ранней строки
}
window-theme = Цвета
window-theme-system = как в системе
window-theme-light = светлые
window-theme-dark = тёмные
window-text-size = Размер текста
window-command-words-settings = параметры опции предпочтения конфигурация
window-findings-alike = { $count ->
    [one] и ещё { $count } такой же
    [few] и ещё { $count } таких же
    [many] и ещё { $count } таких же
   *[other] и ещё { $count } такого же
}
window-key-enter = Enter
window-keys-choices = выбрать первое, второе, третье, когда курсор среди этих вариантов
window-keys-undecide = на кнопках решения: снять его
window-decision-take-back = { $what }: снять решение (Del)
window-keys-in-lifting = В акте снятия замечаний
window-keys-lift = снять замечание
window-keys-lift-partly = снять частично
window-keys-maintain = оставить в силе
window-keys-on-pages = На страницах
window-keys-pages-size = страницы крупнее, мельче
window-keys-pages-ends = первая, последняя страница
window-keys-photo-move = предыдущее, следующее фото
window-keys-photo-remove = убрать выбранную пометку
window-phone-hide = Скрыть (связь остаётся открытой)
window-undo-intake = Приложения ещё поступают: отмена подождёт, пока придут все.
window-undo-sealed = Отменять нечего: сделанное до составления акта не отменяется.
window-undone-told = Отменено: { $what }
window-redone-told = Возвращено: { $what }
window-exhibit-binned = Приложение { $number } убрано в корзину.
window-findings-in = { $section } ({ $count })
window-findings-dossier = Дело и договор
window-findings-other = Прочее
window-command-client-mode = Режим заказчика: дать прочесть и подписать ({ $name })
window-command-words-client = режим заказчика
window-command-words-money = остаток сумма деньги
window-command-bin-exhibits = { $count ->
    [0] Корзина приложений (пусто)
   *[other] Корзина приложений ({ $count })
}
window-command-bin-dossiers = { $count ->
    [0] Корзина дел (пусто)
   *[other] Корзина дел ({ $count })
}
window-bin-empty = Корзина пуста.

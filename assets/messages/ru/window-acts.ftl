### Окно: акты дела.

window-status-complete = оформлен

## Новый акт
window-group-before = До работ
window-group-during = Во время работ
window-group-reception = Приёмка
window-group-after = После приёмки
window-group-letters = Письма
window-new-support_notice-hint = Стена, пол или стяжка не годятся: замеры, фото, и заказчик выбирает.
window-new-notice-hint = Письменно предупредить о задержке, удорожании или плохом результате, пока этого не случилось.
window-new-convocation-hint = Позвать заказчика на осмотр: дата и ещё одна на выбор.
window-new-statement-hint = Заказчик не пришёл, не открыл или не хочет подписывать.
window-new-lifting-hint = Записать, замечание за замечанием, что исправлено.
window-new-rectification-hint = Исправить ошибку в оформленном акте, который больше не меняется.
window-new-letter-hint = Ответ, напоминание, официальное требование: по образцу, который можно править.
window-new-termination-hint = Прекратить договор: что сделано, кто кому должен, что передано.

## Акты в цепочке
window-kind-short-support_notice = Уведомление об основании
window-kind-short-agreement = Доп. соглашение
window-kind-short-notice = Уведомление
window-kind-short-convocation = Приглашение
window-kind-short-reception = Акт приёмки
window-kind-short-lifting = Устранение замечаний
window-kind-short-rectification = Акт об исправлении
window-kind-short-statement = Односторонний акт
window-kind-short-letter = Письмо
window-kind-short-termination = Расторжение
window-reserves-of = Замечания акта { $number }
window-reserve-of = Замечание { $number } ({ $act }): { $words }
window-reserve-dialog = Замечание { $number } ({ $act })
window-reserve-from = { $number }
window-reserve-due = не позднее { $date }
window-closed-by-act = актом { $number }
window-act-in-list = { $number }, { $title }, { $date }
window-open-act = Открыть акт
window-target-before = До устранения: { $name }
window-target-after = После устранения: { $name }

## Что следует за оформленным актом
window-next-acts = Что дальше
window-next-agreement = Составить соглашение
window-next-notice = Предупредить
window-next-convocation = Пригласить
window-next-convocation-lifting = Пригласить снять замечания
window-next-reception = Составить акт приёмки
window-next-reception-again = Провести приёмку снова
window-next-lifting = Снять замечания
window-next-lifting-again = Снять оставшиеся
window-next-statement = Составить односторонний акт
window-next-statement-notice = Сообщить письмом
window-next-retention = Запросить удержание
window-next-letter = Письмо
window-next-rectification = Исправить

## Общие части
window-section-sending = Отправка
window-sending-channel = Способ
window-sending-date = Дата
window-sending-reference = Номер или подтверждение
window-sending-reference-placeholder = номер заказного письма
window-sending-by-hand-hint = Вручено лично: заказчик подтверждает получение подписью.
window-signatories-one-sided-hint = Этот документ действует сам по себе. Впишите сюда только того, кто подтверждает получение, или свидетеля.
window-steps = Шаги
window-step-who = Кто
window-step-what = Что делает
window-step-what-placeholder = привоз двери, установка на следующий день
window-step-due = До
window-step-add = Добавить шаг
window-follows = Предыдущий акт
window-follows-nothing = (нет)
window-follows-none = (первая приёмка)
window-follows-refused = отказ в приёмке { $number } от { $date }
window-answer-by = Ответ нужен до
window-appointment-time = время
window-no-end = срок не согласован
window-unchanged = без изменений
window-before = До
window-after = После
window-no-legal-advice = Программа считает и показывает свои расчёты; юридических советов она не даёт.

## Уведомление о состоянии основания
window-support-lead = До начала работ: что не так с существующим основанием, как это скажется на результате и что решает заказчик, зная это.
window-section-support = Основание
window-support-subject = О каком основании речь
window-support-subject-placeholder = северная стена гостиной
window-support-inspected = Осмотрено
window-support-items = Работы, которые от него зависят
window-section-defects = Что обнаружено
window-defects-hint = Одно место — одна строка: что видно, что измерено, что допустимо.
window-defect-place = Место
window-defect-place-placeholder = слева от двери
window-defect-what = Что обнаружено
window-defect-what-placeholder = стена отклонена от отвеса
window-defect-measured = Замер
window-defect-measured-placeholder = 14 мм на 2 м
window-defect-tolerance = Допуск и откуда он
window-defect-tolerance-placeholder = 5 мм (NF DTU 25.41)
window-defect-add = Добавить строку
window-support-exhibits = Фото основания
window-support-exhibits-none = Перетащите или выберите фото
window-support-consequence = Что будет, если продолжать так
window-support-consequence-placeholder = наверху двери останется виден зазор 1 см
window-section-proposal = Что предлагает подрядчик
window-support-proposal = Предложенное исправление
window-support-proposal-placeholder = выровнять стену обшивкой на длине 3 м
window-support-repair-price = Цена исправления
window-support-repair-days = Дополнительно календарных дней
window-section-choice = Выбор заказчика
window-support-choice-hint = Если не выбрать, на странице останутся три клетки для отметки.
window-support-repair = Сначала исправить
window-support-repair-hint = как предложено, за указанную цену
window-support-go_on = Продолжать так
window-support-go_on-hint = риск того, что вызвано основанием, на заказчике
window-support-stop = Остановить
window-support-stop-hint = работы ждут
window-support-choice-open = Оставить выбор открытым

## Уведомление
window-notice-lead = Предупредить заранее: причины и что предлагается. В договоре ничего не меняется, пока обе стороны не подписали соглашение.
window-section-notice = О чём предупреждаем
window-notice-of-delay = Задержка
window-notice-of-delay-hint = позже, чем договорились
window-notice-of-overrun = Удорожание
window-notice-of-overrun-hint = дороже, чем договорились, или выше границы сметы
window-notice-of-quality_risk = Риск для результата
window-notice-of-quality_risk-hint = пострадает качество
window-notice-of-force_majeure = Непреодолимая сила
window-notice-of-force_majeure-hint = непредвиденное и непреодолимое (ГК Франции, ст. 1218)
window-notice-subject = О чём
window-notice-subject-placeholder = изготовитель перенёс привоз двери
window-notice-objection = Возражение, на которое отвечаем
window-notice-objection-none = (нет)
window-section-facts = Факты и причины
window-notice-facts = Что случилось или случится
window-notice-facts-placeholder = факты с датами
window-notice-cause = Почему
window-notice-consequence = Что будет, если ничего не делать
window-notice-consequence-placeholder = установка не начнётся раньше 2 ноября
window-section-announced = Ожидаемые последствия
window-announced-hint = Только ожидаемые: в силу они вступают по соглашению, подписанному обеими сторонами.
window-announced-end = Ожидаемое новое окончание
window-announced-end-change = Окончание: { $before } → { $after }.
window-announced-price-change = Цена: { $before } → { $after }.
window-section-steps = Дальнейшие шаги
window-notice-asked = О каком решении просим заказчика
window-notice-asked-placeholder = выбрать другую модель или согласиться на новую дату

## Приглашение
window-convocation-lead = Понятное приглашение с подтверждением отправки защищает вас, если заказчик не придёт.
window-section-purpose = Зачем осмотр
window-purpose-reception = Приёмка работ
window-purpose-reception-hint = принять, с замечаниями или без, или отказаться
window-purpose-lifting = Снятие замечаний
window-purpose-lifting-hint = вместе посмотреть, что исправлено
window-purpose-support = Осмотр основания
window-purpose-support-hint = до начала, вместе
window-purpose-finding = Совместный осмотр
window-purpose-finding-hint = вместе посмотреть то, о чём спор
window-convocation-part = Часть или раздел работ
window-convocation-part-placeholder = все работы
window-section-appointment = Встреча
window-appointment-at = Когда
window-appointment-or-at = Или, на выбор заказчика
window-convocation-agenda = Повестка
window-convocation-agenda-placeholder = что будем смотреть, что взять с собой, кто может представлять

## Акт устранения замечаний
window-section-reserves = Замечания
window-lifting-hint = Слова каждой стороны остаются такими, как в акте приёмки. Клавиши: L снято, P частично, M не снято, ↑ ↓ другое замечание.
window-lifting-none = В этом акте замечаний нет.
window-lifting-lifted = снято
window-lifting-in_part = снято частично
window-lifting-kept = не снято
window-lifting-decision-on = Решение заказчика: { $name }
window-lift-rest = { $count ->
        [1] Снять оставшееся замечание
        [one] Снять { $count } оставшееся замечание
        [few] Снять { $count } оставшихся замечания
        [many] Снять { $count } оставшихся замечаний
       *[other] Снять { $count } оставшегося замечания
    }
window-after-none = Перетащите или выберите фото «после»
window-lifting-done = Что сделано
window-lifting-done-placeholder = подстрогано и закрыто нащельником
window-lifting-done-on = Сделано
window-lifting-deadline = Новый срок
window-section-remarks = Примечания и удержание
window-lifting-remarks = Примечания сторон
window-retention-release = Заказчик согласен выплатить удержание
window-retention-release-hint = Возможно, когда сняты все замечания.

## Акт об исправлении
window-rectification-lead = Оформленный акт больше не меняется: этот говорит, что в нём написано и что следует читать. Всё остальное остаётся. Расчёты дела он не меняет: для цены или срока составьте дополнительное соглашение.
window-section-corrects = Исправляемый акт
window-corrects = Какой акт исправить
window-rectification-reason = Откуда взялась ошибка
window-rectification-reason-placeholder = описка в дате
window-section-corrections = Исправления
window-correction-number = Исправление { $number }
window-correction-place = Где
window-correction-place-placeholder = Осмотр, дата
window-correction-stands = Написано
window-correction-reads = Следует читать
window-correction-add = Добавить исправление

## Односторонний акт
window-statement-warning = Этот акт — не приёмка: подрядчик составляет его один, решения заказчика он не заменяет. О нём сообщают письмом, с новой датой.
window-section-cause = Почему односторонний акт
window-statement-absent = Заказчик не пришёл
window-statement-absent-hint = был приглашён, но не пришёл
window-statement-refused_to_sign = Не захотел подписать
window-statement-refused_to_sign-hint = акт ему показали
window-statement-no_access = Нет доступа
window-statement-no_access-hint = объект не открыли
window-statement-client-words = Причины, которые назвал заказчик, его словами
window-statement-client-words-placeholder = что он сказал или написал, иначе оставьте пустым
window-convened-by = Приглашение в этом деле
window-convened-by-none = (в этом деле нет)
window-unsigned = Показанный и не подписанный акт
window-unsigned-none = (нет)
window-statement-facts = Что было
window-statement-facts-placeholder = 14:00: никого нет. 14:10: звонок, ответа нет. 14:30: уехали.
window-section-state = Состояние работ
window-statement-completed = завершено
window-statement-state = Что установлено, { $name }
window-statement-state-placeholder = установлено, отрегулировано, исправлять нечего
window-section-proposed-date = Предлагаемая новая дата
window-proposed-date-hint = Она повторяется в письме, которое сообщает об этом акте.
window-proposed-at = Когда

## Письмо
window-letter-to = Кому
window-letter-template = Образец
window-letter-about = По поводу
window-letter-fill = Заполнить по образцу
window-letter-subject = Тема
window-section-letter = Письмо
window-letter-body = Текст
window-letter-body-placeholder = Пустая строка разделяет абзацы.
window-letter-replace = Заменить текст?
window-letter-replace-hint = Текст, который вы изменили, будет заменён образцом «{ $template }», заполненным фактами дела.
window-letter-replace-yes = Заменить
window-letter-keep = Оставить мой текст
window-about-dossier = объект в целом
window-about-due = сумма к оплате, { $words } ({ $date })
window-about-change_request = запрос на изменение, { $words } ({ $date })
window-about-incident = происшествие { $date }: { $words }
window-section-enclosures = Вложения
window-enclosure-number = Вложение { $number }
window-enclosure-add = Добавить вложение

## Расторжение договора
window-termination-lead = Вежливо и твёрдо: что сделано и сколько это стоит, кто кому должен, что передано.
window-section-ground = Прекращение договора
window-terminated-by = Кто прекращает
window-terminated-on = С какого дня
window-termination-ground = Пункт или статья
window-termination-ground-placeholder = пункт 8 сметы
window-termination-facts = Факты и предупреждения, которые были раньше
window-termination-facts-placeholder = два платежа не внесены, несмотря на напоминания 3 и 17 октября
window-section-done = Что сделано
window-termination-done = Что сделано, { $name }
window-termination-done-placeholder = установлено, осталась отделка
window-termination-amount = Стоимость сделанного, { $name }
window-of-price = из { $price }
window-termination-worth = Стоимость выполненных работ
window-adjustment = Другая строка расчёта
window-adjustments = Другие строки
window-adjustment-add = Добавить строку
window-adjustment-placeholder = соглашение, уменьшение, неустойка
window-owed-to-contractor = Причитается подрядчику
window-owed-to-client = Вернуть заказчику
window-section-handed-back = Передано заказчику

## Дополнительное соглашение, дальше
window-remedy-kind = Вид решения
window-remedy-none = (нет)
window-remedy-repair = Устранение за наш счёт
window-remedy-redo = Переделка заново
window-remedy-price_reduction = Уменьшение цены
window-remedy-third_party_repair = Возмещение третьему лицу
window-remedy-gesture = Уступка по доброй воле
window-remedy-refusal = Отказ с причинами
window-remedy-extra_work = Дополнительные работы, платно
window-remedy-new_date = Другой срок
window-origin-objection = Возражение
window-origin-reserve = Замечание
window-origin-act = Акт этого дела
window-origin-record = Запрос на изменение от { $date }: { $words }
window-origin-open = Посмотреть, откуда это
window-quoted = «{ $words }»
window-added-items = Добавленные работы
window-added-placeholder = полка под окном
window-added-criteria-placeholder = критерий приёмки
window-added-add = Добавить работу
window-added-sum = Итого добавленных работ: { $sum }
window-added-to-effect = Взять сумму добавленных работ: { $sum }
window-effect-price = Цена договора
window-effect-end = Окончание работ
window-effect-repair = Устранить замечание до
window-effect-once-signed = Идёт в расчёт, как только подписал заказчик.
window-days-signed = { $sign }{ $count } { $count ->
        [one] календарный день
        [few] календарных дня
        [many] календарных дней
       *[other] календарного дня
    }

## Приёмка, дальше
window-before-works = Осмотр действительно проходит раньше запланированного начала работ
window-before-works-hint = По договору работы начинаются { $date }, после этого осмотра. Проверьте дату или подтвердите.
window-support-offer = { $signed ->
    [yes] Вы оспариваете: в уведомлении о состоянии основания { $number }, которое заказчик подписал { $date }, говорится об этой работе. Сослаться на него?
   *[no] Вы оспариваете: в уведомлении о состоянии основания { $number } от { $date }, которое заказчик не подписал, говорится об этой работе. Сослаться на него?
}
window-support-cite = Назвать причиной
window-support-cited = Уже сообщено: уведомление о состоянии основания { $number } от { $date }.
window-support-uncite = Больше не ссылаться
window-penalties-compute = Рассчитать по датам и правилам договора
window-penalty-purpose = Что просрочено
window-penalty-completion = завершение работ
window-penalty-repair = устранение недостатка
window-penalty-item = Работа
window-penalty-whole = весь договор
window-penalty-price = От какой цены
window-penalty-unit = Срок согласован в
window-penalty-unit-day = днях
window-penalty-unit-hour = часах
window-penalty-end = Согласованное окончание
window-penalty-notice = Официальное требование от
window-penalty-until = Считать по
window-penalty-late-days = Или дней просрочки
window-penalty-late-hours = Часов просрочки
window-penalty-late-placeholder = по датам
window-deduction-cause = Вычесть
window-deduction-proof = Подтверждение
window-deduction-proof-placeholder = заказчик остановил работы с 3 по 5, электронное письмо
window-deduction-add = Вычесть дни
window-delay-cause-client = по вине заказчика
window-delay-cause-other_trades = смежные подрядчики
window-delay-cause-weather = погода
window-delay-cause-force_majeure = непреодолимая сила
window-delay-cause-agreed_extension = согласованное продление
window-penalties-computed = Рассчитанная неустойка: { $sum }
window-penalties-stated = Берётся другая сумма
window-penalties-stated-sum = Взятая сумма
window-told-by = Уже сообщено
window-read-and-issue = Прочитать и оформить
window-export-complete = Оформлено
window-export-complete-hint = Документ готов. Отправьте его и сохраните подтверждение отправки.
window-issue-fact-alone = Подрядчик его заверяет; после этого его можно отправить.
window-decided-without_reserve = без замечаний
window-decided-with_reserves = с замечаниями
window-decided-refused = заказчик отказался принять

window-reduction-compute = Рассчитать по затронутой доле или количеству
window-reduction-price = Исходная цена
window-reduction-by = Что затронуто
window-reduction-by-share = доля цены
window-reduction-by-quantity = количество
window-reduction-share = Доля цены
window-reduction-part = Затронутое количество
window-reduction-of-quantity = Из количества
window-reduction-computed = Рассчитанное уменьшение: { $sum }
window-repair-term-take = Взять { $date }

# Обычные слова о недостатке, рядом со словами заказчика
window-phrases = Обычные слова
window-phrases-of = Обычные слова: { $name }
window-phrases-hint = Описать недостаток словами ремесла (Alt + ↓)
window-phrases-find = Найти недостаток
window-phrases-none = Обычного недостатка с такими словами нет: запишите словами заказчика.
window-remedy-said = Договорились: { $remedy }
window-paid-unnoted = В записях получено { $noted }: не хватает { $sum }.
window-paid-note = Записать платёж
window-agreement-departure = Почему соглашение отступает от выбранного предложения

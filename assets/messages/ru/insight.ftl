### Сроки, досье спора, выводы, выгрузка.

## Сроки

deadline-repair = Устранить замечание ({ $number }): { $what }
deadline-answer_awaited = Ждём ответа заказчика ({ $number }): { $what }
deadline-answer_owed = Ответить заказчику: { $what }
deadline-step = Сделать: { $what }
deadline-step-of-act = Сделать ({ $number }): { $what }. Когда сделаете, запишите это в записи дела, к этому акту.
deadline-visit = Осмотр в { $time }, приглашение { $number }
deadline-end = Согласованное окончание работ
deadline-retention = Выплата удержания: { $amount } ({ $number }){ $lowered ->
    [yes] , было { $stated }, уменьшено (соглашение { $by })
   *[no] {""}
}{ $opposed ->
    [stops] . Возражение заказчика с причинами, { $opposed-on }: выплата ждёт, пока оно не урегулировано.
    [not_registered] . Возражение заказчика, { $opposed-on }, выплату не останавливает: оно пришло не заказным письмом.
    [without_reasons] . Возражение заказчика, { $opposed-on }, выплату не останавливает: в нём нет причин.
    [too_late] . Возражение заказчика, { $opposed-on }, выплату не останавливает: оно пришло после этого дня.
   *[none] {""}
}
deadline-guarantee = Последний день: { $what } ({ $number })
deadline-payment = Ждём оплаты: { $amount }, { $what }
deadline-unsigned = Заказчик ещё не подписал акт { $number }
deadline-in-dossier = { $message } · { $dossier }
calendar-name = Сроки на объектах
calendar-file = сроки.ics
problem-no-deadlines = Ни у одного срока нет дня: в календарь заносить нечего.

## Выводы

objection-cause-support = состояние основания
objection-cause-workmanship = качество работы
objection-cause-material = материал или изделие
objection-cause-other_trade = смежный подрядчик
objection-cause-unclear_agreement = неясная договорённость
objection-cause-later_wish = пожелание, возникшее позже
objection-cause-planning = поставка, погода, люди
objection-cause-not_told = сообщено слишком поздно
objection-cause-unknown = причина не установлена
learning-lot-none = без раздела
habit-support = Из установленных причин чаще всего встречается состояние основания. Прежде чем начать, измерьте и сфотографируйте его и дайте заказчику выбрать: для этого есть уведомление о состоянии основания.
habit-workmanship = Из установленных причин чаще всего встречается качество работы. Прежде чем звать заказчика, обойдите работу, сверяясь с согласованными критериями.
habit-material = Из установленных причин чаще всего встречается материал. Прежде чем заказывать, согласуйте образец и подпишите его.
habit-other_trade = Из установленных причин чаще всего встречается смежный подрядчик. Сфотографируйте, что застали и что оставляете, и письменно скажите, что вам мешает.
habit-unclear_agreement = Из установленных причин чаще всего встречается неясная договорённость. Для каждой работы запишите, по чему видно, что она сделана хорошо.
habit-later_wish = Из установленных причин чаще всего встречается пожелание, возникшее позже. Цену каждого изменения согласуйте дополнительным соглашением до того, как браться за него.
habit-planning = Из установленных причин чаще всего встречается планирование. Предупреждайте письменно, как только узнали: с причиной и новой датой.
habit-not_told = Из установленных причин чаще всего встречается позднее предупреждение. Предупреждайте письменно до, а не после.

## Данные

data-file = Sans Réserve, данные от { $date }
data-dossiers = дела
data-items = работы
data-acts = акты
data-reserves = замечания
data-objections = возражения
data-records = записи
data-exhibits = приложения
column-dossier = Дело
column-client = Заказчик
column-site = Объект
column-works = Работы
column-reference = Номер договора
column-signed-on = Подписан
column-price = Согласованная цена
column-price-now = Цена сейчас
column-currency = Валюта
column-starts-on = Согласованное начало
column-ends-on = Согласованное окончание
column-end-now = Окончание сейчас
column-lot = Раздел работ
column-item = Работа
column-description = Описание
column-location = Место
column-quantity = Количество
column-unit = Единица
column-unit-price = Цена за единицу
column-amount = Сумма
column-criteria = Критерии приёмки
column-number = Номер
column-title = Название
column-status = Состояние
column-moment = Дата и время
column-subject = Предмет
column-price-effect = Изменение цены
column-days-effect = Изменение срока, дней
column-fingerprint = Отпечаток
column-rank = № замечания
column-kind = Вид
column-client-words = Слова заказчика
column-contractor-words = Слова подрядчика
column-cause = Причина
column-answerable = Ответственность
column-remedy = Как устранить
column-deadline = Срок
column-closed-by = Чем закрыто
column-received-on = Получено
column-channel = Способ
column-facts = Факты
column-restatement = Пересказ
column-chosen = Выбранное предложение
column-cost = Затраты
column-confirmed-on = Подтверждено
column-feedback = Отзыв
column-words = Слова
column-due-on = Оплатить до
column-file = Файл
column-caption = Подпись
column-sha256 = SHA-256
column-captured = Снято
column-grade = Даты файла
act-status-draft = черновик
act-status-issued = оформлен
act-status-complete = оформлен
act-status-partly_signed = подписан частично
act-status-signed = подписан
act-status-voided = аннулирован
reserve-standing-open = открыто
reserve-standing-contested = оспорено
reserve-standing-lifted_in_part = снято частично
reserve-standing-settled = урегулировано соглашением
reserve-standing-lifted = снято
objection-state-received = получено
objection-state-understood = понято
objection-state-answered = дан ответ
objection-state-proposed = сделаны предложения
objection-state-agreed = стороны договорились
objection-state-contested = оспорено
objection-state-done = выполнено
objection-state-confirmed = подтверждено заказчиком
record-kind-contact = контакт
record-kind-change_request = запрос на изменение
record-kind-correction_round = переделка
record-kind-due = сумма к оплате
record-kind-receipt = полученная сумма
record-kind-incident = происшествие

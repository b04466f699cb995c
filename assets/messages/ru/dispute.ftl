### Досье спора: страницы.

dispute-title = Досье спора
dispute-file = Досье спора { $title } { $date }
dispute-subject = Акты, возражения, записи, расчёты и приложения одного дела по порядку времени
dispute-empty = В этом деле ещё нет ни оформленного акта, ни возражения, ни записи, ни приложения: собирать нечего. Досье наполнится само по ходу работ.
dispute-head = Досье спора, { $dossier }
dispute-foot = Составлено { $moment }. Заверено подрядчиком: любое изменение видно.
dispute-foot-sided = Составлено одной стороной; доказательство — сами акты под печатью.
dispute-made = Составлено { $moment }
action-export-dispute = Досье спора выдано

## Обложка
dispute-honest = Это досье { $strong }составлено одной из двух сторон ({ $name }){ $plain } по актам и записям дела. { $strong }Доказательство — сами акты под печатью{ $plain }; досье пересказывает их и называет каждый его отпечатком. Где записаны слова только одной стороны, так и сказано.
dispute-broken = Внимание: журнал программы, в которой ведётся это дело, больше не согласуется с тем, что в ней записано. Данные изменены в обход программы, и ничто не доказывает, что изложенное ниже полно и не изменено. Акты под печатью можно проверить и без неё.
dispute-stands = Положение на сегодня
dispute-contents = Содержание
dispute-pieces-named = Обозначения: A — акт, L — письмо, R — возражение, E — запись, просто число — приложение (фото, видео, звук, документ) под тем номером, который у него в актах.
dispute-drafts = { $count ->
    [1] Один черновик, не оформленный и не подписанный, сюда не вошёл.
    [one] Сюда не вошёл { $count } черновик, не оформленный и не подписанный.
    [few] Сюда не вошли { $count } черновика, не оформленные и не подписанные.
    [many] Сюда не вошли { $count } черновиков, не оформленных и не подписанных.
   *[other] Сюда не вошло { $count } черновика, не оформленных и не подписанных.
}
dispute-binned = { $count ->
    [1] Одно приложение из корзины сюда не вошло: акты на него не ссылаются.
    [one] Сюда не вошло { $count } приложение из корзины: акты на него не ссылаются.
    [few] Сюда не вошли { $count } приложения из корзины: акты на них не ссылаются.
    [many] Сюда не вошли { $count } приложений из корзины: акты на них не ссылаются.
   *[other] Сюда не вошло { $count } приложения из корзины: акты на них не ссылаются.
}
dispute-spelled = Знаки, которых нет ни в одном шрифте этого документа, записаны своим кодом, например: [U+1F642].
dispute-price = Цена
dispute-end = Согласованное окончание
dispute-first-now = { $count ->
    [0] { $first }, без подписанного соглашения
   *[other] сначала { $first }, сегодня { $now }
}
dispute-terminated = Расторжение договора
dispute-terminated-on = Акт { $number }, с { $date }
dispute-acts = Акты
dispute-acts-none = Оформленных актов нет
dispute-acts-both = { $count ->
    [1] один акт обеих сторон, подписан
    [one] { $count } акт обеих сторон, подписан
    [few] { $count } акта обеих сторон, подписаны
    [many] { $count } актов обеих сторон, подписаны
   *[other] { $count } акта обеих сторон, подписаны
}
dispute-acts-by-client = { $count ->
    [1] один документ подрядчика, подписанный заказчиком
    [one] { $count } документ подрядчика, подписанный заказчиком
    [few] { $count } документа подрядчика, подписанные заказчиком
    [many] { $count } документов подрядчика, подписанных заказчиком
   *[other] { $count } документа подрядчика, подписанных заказчиком
}
dispute-acts-unsigned = { $count ->
    [1] один акт, не подписанный заказчиком
    [one] { $count } акт, не подписанный заказчиком
    [few] { $count } акта, не подписанные заказчиком
    [many] { $count } актов, не подписанных заказчиком
   *[other] { $count } акта, не подписанных заказчиком
}
dispute-acts-one = { $count ->
    [1] один документ только подрядчика
    [one] { $count } документ только подрядчика
    [few] { $count } документа только подрядчика
    [many] { $count } документов только подрядчика
   *[other] { $count } документа только подрядчика
}
dispute-acts-voided = { $count ->
    [1] один аннулированный акт
    [one] { $count } аннулированный акт
    [few] { $count } аннулированных акта
    [many] { $count } аннулированных актов
   *[other] { $count } аннулированного акта
}
dispute-reserves = Замечания
dispute-reserves-counted = всего { $total }: предстоит снять { $open }, оспорено { $contested }, снято или урегулировано { $closed }
dispute-objections = Возражения
dispute-objections-counted = всего { $total }: открыто { $open }, урегулировано { $settled }{ $settled ->
    [0] {""}
   *[other] , из них соглашением, которое подписал заказчик: { $signed }
}
dispute-rules = Применяемые правила
dispute-rules-changed = { $count ->
    [0] { $set }
    [one] { $set }, договором изменено { $count } правило
    [few] { $set }, договором изменено { $count } правила
    [many] { $set }, договором изменено { $count } правил
   *[other] { $set }, договором изменено { $count } правила
}
dispute-terms = Согласованные условия
dispute-rounds = { $count ->
    [one] включена { $count } переделка{ $price }
    [few] включены { $count } переделки{ $price }
    [many] включено { $count } переделок{ $price }
   *[other] включено { $count } переделки{ $price }
}
dispute-round-price = , далее { $price } за каждую
dispute-guarantees = Действующие гарантии
dispute-guarantee-until = { $name }, до { $date }
dispute-retention = Удержание при приёмке
dispute-retention-kept = { $changed ->
    [yes] удерживается ещё { $left } из { $sum } по { $number }
   *[no] { $sum } по { $number }
}{ $release }
dispute-retention-until = , возврат { $date }
dispute-sums = Суммы
dispute-sums-counted = к оплате { $asked }, получено { $received }, просрочено { $overdue }
dispute-exhibits = Приложения
dispute-exhibits-counted = { $count ->
    [0] Нет
    [1] Одно приложение
    [one] { $count } приложение
    [few] { $count } приложения
    [many] { $count } приложений
   *[other] { $count } приложения
}
dispute-nothing = Пока ничего.

## Части
dispute-part-reserves = Что стало с каждым замечанием
dispute-part-knowledge = Кто что знал и когда
dispute-part-chronicle = Хроника
dispute-part-money = Расчёты
dispute-part-exhibits = Приложения
dispute-part-schedule = Опись документов
dispute-part-certification = Что доказывает это досье; заверение

## Кто что знал
dispute-knowledge-note = Факты по порядку времени: кто о каждом заявляет и кому о нём сообщено. Время указано по часам устройства подрядчика; факт, о котором известен только день, стоит в начале этого дня или сразу после того, о чём говорит. Слова здесь сокращены, целиком они в хронике.
dispute-reserves-note = Замечания из актов приёмки, которые подписал заказчик, с данным ответом и актом, которым они сняты или урегулированы.
dispute-column-reserve = Замечание
dispute-column-words = Слова заказчика
dispute-column-answer = Ответ подрядчика
dispute-column-became = Что стало
dispute-reserve-objected = Возражение:
dispute-reserve-warned = Сообщено раньше:
dispute-answer-accepted = Принято
dispute-answer-contested = Оспорено
dispute-became-open = Предстоит снять
dispute-became-contested = Оспорено, договорённости пока нет
dispute-became-in-part = Снято частично
dispute-became-settled = Урегулировано
dispute-became-lifted = Снято
dispute-became-due = Срок: { $date }
dispute-column-when = Когда
dispute-column-fact = Факт
dispute-column-who = Кто заявляет
dispute-column-told = Кому сообщено
dispute-column-piece = Документ
dispute-column-page = Стр.
dispute-undated = Без даты
dispute-both = обе стороны
dispute-both-declare = обе стороны, по акту
dispute-by-act = сам акт
dispute-by-one-unsigned = составил подрядчик, заказчиком не подписано
dispute-by-one-voided = составил подрядчик; аннулировано { $date }, причина: { $reason }
dispute-present-unsigned = Только по акту, который не подписан:
dispute-by-files = файлы: время устройства, никем не удостоверено
dispute-person = { $name } ({ $capacity })
dispute-fact-contract = Договор заключён: { $reference }
dispute-fact-contract-plain = Договор заключён
dispute-contract-stated = { $name }: подписанного договора в этом досье нет
dispute-fact-issued = { $strong }{ $title } { $number }{ $plain }, акт оформлен
dispute-fact-issued-subject = { $strong }{ $title } { $number }{ $plain }, акт оформлен: { $subject }
dispute-fact-signed = Подпись под актом { $number }
dispute-fact-signed-paper = Акт { $number } подписан от руки: { $name }, на бумаге, приложенной здесь
dispute-fact-voided = Акт { $number } аннулирован: { $reason }
dispute-fact-agreed = Согласовано то, что записано в акте { $number }
dispute-fact-agreed-unsigned = Договорённость, которая, как сказано в акте { $number }, достигнута в этот день
dispute-fact-visit = Осмотр, о котором говорит акт { $number }
dispute-fact-objection = Возражение { $piece } ({ $kind }): «{ $words }»
dispute-fact-chosen = Возражение { $piece }: выбрано предложение { $number }
dispute-fact-declined = Возражение { $piece }: все предложения отклонены
dispute-fact-step = Возражение { $piece }, что сделано дальше: { $what }
dispute-fact-confirmed = Возражение { $piece }: подтверждено, что оно урегулировано
dispute-fact-taken = { $count ->
    [1] Съёмка, датированная в файле этим днём: приложение № { $numbers }.
    [one] Съёмки, датированные в файлах этим днём: приложения № { $numbers }.
    [few] Съёмки, датированные в файлах этим днём: приложения № { $numbers }.
    [many] Съёмки, датированные в файлах этим днём: приложения № { $numbers }.
   *[other] Съёмки, датированные в файлах этим днём: приложения № { $numbers }.
}
dispute-fact-doubtful = Даты противоречат друг другу: { $numbers }.
dispute-fact-received = { $count ->
    [1] Приложение № { $numbers } добавлено в дело и хранится таким, каким было.
    [one] Приложения № { $numbers } добавлены в дело и хранятся такими, какими были.
    [few] Приложения № { $numbers } добавлены в дело и хранятся такими, какими были.
    [many] Приложения № { $numbers } добавлены в дело и хранятся такими, какими были.
   *[other] Приложения № { $numbers } добавлены в дело и хранятся такими, какими были.
}
dispute-told-sent = { $name } ({ $how })
dispute-told-sent-reference = { $name } ({ $how }, { $reference })
dispute-told-signed = { $name }: есть подпись
dispute-told-unsigned = { $name }: подпись запрошена, но не поставлена
dispute-told-none = Отправка не записана
dispute-told-notified = Извещение:
dispute-told-unproven = Ничто в этом досье не доказывает, что оно получено.
dispute-told-signing = подрядчик, на своём устройстве
dispute-told-message = Сообщение: «{ $words }»
dispute-told-vault = Само добавление в дело никого не извещает.
dispute-answered = Ответ есть.
dispute-not-answered = Ответа нет.
dispute-noted-by = { $name }: сделана запись

## Хроника
dispute-chronicle-note = Об актах рассказано по их содержанию на момент оформления, а не по сегодняшнему состоянию дела. Фото стоят в приложениях.
dispute-changed = Изменено или удалено позже
dispute-changed-none = Журнал не показывает ни одного удаления записей и возражений и ни одного их изменения позже чем через час после того, как они сделаны.
dispute-changed-note = Что сохранил журнал: записи и возражения, которые удалены или изменены позже чем через час после того, как сделаны, — какими они были раньше. Слова сокращены.
dispute-changed-altered = Изменено
dispute-changed-deleted = Удалено
dispute-changed-restated = Пересказ
dispute-changed-facts = Факты
dispute-column-before = Было
dispute-noted-day = Записи от { $from }
dispute-noted-days = Записи с { $from } по { $to }
dispute-written = Записано { $moment }
dispute-about = О чём:
dispute-proof = Доказательство: { $words }
dispute-outside-terms = Вне согласованных часов или способов связи.
dispute-opposes-release = Возражение против выплаты удержания.
dispute-priced = Названа цена: { $sum }
dispute-days = Изменение срока: { $days }
dispute-withdrawn = Заказчик отозвал.
dispute-done = Сделано { $date }
dispute-due-on = К оплате { $date }
dispute-means = Способ: { $words }
dispute-seen = Деньги на счёте видны.
dispute-announced = Объявлено, на счёте пока не видно, не учтено: { $sum }
dispute-is-deposit = Аванс при заказе.
dispute-receipt-announced = Объявлен платёж, пока не виден: { $amount }
dispute-not-seen = Объявлено, на счёте пока не видно.
dispute-witnesses = Свидетели: { $words }
dispute-pause = После этого: { $words }
dispute-item = Работа: { $name }
dispute-pieces = Приложения:
dispute-exhibits-cited = Приложения, на которые ссылается этот акт:
dispute-state-both = Акт обеих сторон, подписан заказчиком
dispute-state-both-paper = Акт обеих сторон, подписан заказчиком на бумаге, по словам подрядчика
dispute-state-unsigned = Акт, предложенный обеим сторонам, заказчиком не подписан
dispute-state-one = Документ только подрядчика
dispute-state-one-acknowledged = Документ подрядчика, подписан заказчиком
dispute-state-one-paper = Документ подрядчика, подписан заказчиком на бумаге, по словам подрядчика
dispute-state-voided = Аннулировано { $moment }: { $reason }
dispute-issued = Оформлено и заверено
dispute-signatures = Подписи
dispute-signature = { $name } ({ $capacity }), { $moment }
dispute-signature-paper = { $name } ({ $capacity }): от руки, на бумаге, по словам подрядчика, который отметил это { $moment }
dispute-signature-missing = { $name } ({ $capacity }): подписи нет
dispute-signature-sealed = { $name } ({ $capacity }): заверено печатью, без подписи
dispute-signature-none = Не запрашивались
dispute-sending = Отправка
dispute-dated = Датировано { $date }
dispute-cites = Ссылается на
dispute-sealed-file = Файл под печатью (SHA-256)
dispute-scope = Объём
dispute-support-open = Выбор был за заказчиком; в акте он не отмечен.
dispute-letter-to = Кому

## Возражения
dispute-objection-about = Возражение
dispute-objection-received = Получено { $how }, касается: { $kind }
dispute-objection-named = Возражение: { $kind }
dispute-objection-state = Положение дел
dispute-objection-item = Затронутая работа
dispute-objection-reserve = Затронутое замечание
dispute-objection-cause = Причина, как её видит подрядчик
dispute-objection-warned = О чём предупреждали раньше
dispute-objection-deadline = Запрошенный срок
dispute-deadline-asked = { $date }, просит заказчик
dispute-deadline-contested = Подрядчик не согласен со сроком.
dispute-deadline-contested-because = Подрядчик не согласен со сроком: { $reason }
dispute-deadline-counter = Взамен предложено: { $date }
dispute-deadline-counter-accepted = Взамен предложено и принято: { $date }
dispute-step-facts = 1. Положение: факты, с которыми согласны обе стороны
dispute-step-voices = 2 и 3. Что говорит каждая сторона
dispute-step-proposals = 4. Предложения и выбор
dispute-step-end = Урегулирование
dispute-voices = Обе стороны
dispute-no-facts = Факты, с которыми согласны обе стороны, не записаны.
dispute-no-answer = Ответ не записан.
dispute-no-proposal = Предложения не записаны.
dispute-column-proposal = Предложение подрядчика
dispute-column-choice = Выбор
dispute-column-days = Срок
dispute-chosen = Выбрано
dispute-unchanged = без изменений
dispute-choice = Заказчик выбрал предложение { $number }.
dispute-choice-on = { $date } заказчик выбрал предложение { $number }.
dispute-choice-declined = Заказчик отклонил все предложения.
dispute-choice-declined-on = { $date } заказчик отклонил все предложения.
dispute-choice-open = Заказчик ещё не выбрал.
dispute-settled-by = Соглашение, к которому это привело:
dispute-settling = Предложено соглашение:
dispute-settling-unsigned = Предложено соглашение, заказчиком не подписано:
dispute-confirmed = { $date } заказчик подтвердил, что возражение урегулировано
dispute-not-confirmed = Заказчик не подтверждал, что возражение урегулировано.
dispute-feedback = Что потом сказал заказчик

## Расчёты
dispute-money-contract = От первого договора до нынешней цены
dispute-works-how = итого по работам, принятым этим актом
dispute-column-price = Цена на тот день
dispute-column-end = Согласованное окончание
dispute-money-now = Цена договора сейчас
dispute-money-reception = Расчёт по акту { $piece } ({ $number })
dispute-money-dues = Суммы к оплате
dispute-column-due = Оплатить до
dispute-column-paid = Оплачено
dispute-column-left = Осталось
dispute-late = Просрочено
dispute-total = Итого
dispute-dues-how = Полученная сумма погашает ту, которую называет; в остальном, и в том, что сверх неё, — ту, срок которой наступил раньше (ГК Франции, ст. 1342-10).
dispute-money-receipts = Полученные суммы
dispute-money-deposit = Аванс при заказе, указан в договоре без даты
dispute-pays = Погашает
dispute-money-balance = Остаток
dispute-money-reductions = Согласованные уменьшения цены
dispute-paid-beyond-records = { $number }: по акту уже оплачено { $paid }, по записям на тот день получено { $received }. Разница { $difference } не учтена ни в записях, ни в этом остатке.
dispute-paid-short-of-records = { $number }: по акту уже оплачено { $paid }, по записям на тот день получено { $received }. Разница { $difference } не учтена в акте, но учтена в этом остатке.
dispute-money-received = Итого получено
dispute-money-left = Осталось оплатить, с удержанием
dispute-money-worth = Расчёт при расторжении, до вычета платежей
dispute-money-left-ended = Осталось оплатить при расторгнутом договоре
dispute-money-ended-how = Работы, выполненные к концу договора, с соглашениями, уменьшениями цены, неустойкой и удержанием, которые перечислены в акте расторжения, минус всё полученное.
dispute-money-balance-how = Нынешняя цена минус уменьшения цены и неустойка по подписанным приёмкам, минус всё полученное. Оспоренное замечание здесь ничего не меняет.
dispute-no-advice = Эти цифры повторяют акты и записи; юридическим советом они не являются.

## Приложения
dispute-exhibits-note = Фото уменьшены для печати. Оригиналы хранит подрядчик, какими они получены, под их отпечатком. Время съёмки — то, которое указано в файле; время добавления — по часам устройства подрядчика.
dispute-shows = Показывает:
dispute-explains = Поясняет:
dispute-repair-of = устранение:
dispute-altered = { $name }: отпечаток оригинала больше не совпадает с записанным, поэтому он не показан.
dispute-altered-short = Оригинал изменён после добавления.
dispute-schedule-note = Все документы этого досье под номером, которым они названы. Отпечаток содержания напечатан внизу каждой страницы акта; отпечаток файла позволяет любому проверить экземпляр под печатью.
dispute-column-what = Что
dispute-column-hash = SHA-256
dispute-hash-content = Содержание
dispute-hash-file = Файл под печатью
dispute-in-file-since = добавлено { $date }

## Заверение
dispute-proof-seal = Печать внизу показывает, что в этом досье ничего не изменено с тех пор, как оно составлено, — разве что тем, кто владеет её ключом. Она поставлена собственным ключом подрядчика; ничьей другой личности она не удостоверяет и написанного здесь верным не делает.
dispute-proof-acts = Каждый акт существует сам по себе, под печатью и, где это так, подписанный: он и есть доказательство. По его отпечатку, напечатанному здесь, любой проверит, что экземпляр в руках — тот самый, о котором говорит это досье.
dispute-proof-records = Записи делал один подрядчик, в указанный день. Сами по себе они не доказывают, что говорила другая сторона.
dispute-proof-time = Время указано по часам устройства подрядчика. У обычного фото нет достоверной даты.
dispute-reserve-remedy = Записано в акте: { $remedy }
dispute-balance-retained = В том числе гарантийное удержание { $number }: { $sum }{ $release }; раньше не выплачивается.
dispute-balance-retained-beside = Сверх этого остатка удерживается ещё { $number }: { $sum }{ $release }. В расчёте при расторжении уже есть вычет на эту сумму.

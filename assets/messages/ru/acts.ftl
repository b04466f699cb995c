### Акты одного дела: страницы и окно.

## Названия

act-title-support_notice = Уведомление о состоянии основания
act-title-support_notice-on = Уведомление о состоянии основания: { $subject }
pdf-title-support_notice = Уведомление о состоянии основания
act-title-notice = Уведомление
act-title-notice-on = Уведомление: { $subject }
pdf-title-notice = Уведомление
act-title-convocation = Приглашение
act-title-convocation-on = Приглашение: { $subject }
pdf-title-convocation = Приглашение
act-title-lifting = Акт устранения замечаний
act-title-lifting-on = Акт устранения замечаний: { $subject }
pdf-title-lifting = Акт устранения замечаний
act-title-rectification = Акт об исправлении
act-title-rectification-on = Акт об исправлении: { $subject }
pdf-title-rectification = Акт об исправлении
act-title-statement = Односторонний акт
act-title-statement-on = Односторонний акт: { $subject }
pdf-title-statement = Односторонний акт
act-title-letter = Письмо
act-title-letter-on = Письмо: { $subject }
pdf-title-letter = Письмо
act-title-termination = Расторжение договора
act-title-termination-on = Расторжение договора: { $subject }
pdf-title-termination = Расторжение договора

## Чему ещё не время

problem-not-yet-terminated = Договор расторгнут актом { $number }: менять его больше нельзя. Напишите письмо или заведите новое дело на новые работы.
problem-not-yet-no-open-reserve = Открытых замечаний нет: снимать нечего. Замечания записывают в акт приёмки, подписанный заказчиком.
problem-not-yet-nothing-to-correct = Ни один акт ещё не оформлен: черновик исправляют прямо в нём.
problem-not-yet-all-received = Всё уже принято актом { $number }. Для замечаний составьте акт устранения; для цены или срока — дополнительное соглашение; для ошибки в тексте — акт об исправлении.

## Из чего составляется акт

problem-from-unknown = То, из чего должен был исходить акт, больше не существует, ещё не оформлено или аннулировано. Откройте и проверьте или начните акт без него.
problem-from-unfit = Этот акт не может исходить отсюда. Соглашение исходит из возражения, замечания, запроса на изменение, уведомления о состоянии основания или уведомления; иначе начните его с чистого листа.
problem-reserve-closed = Замечание № { $rank } уже закрыто актом { $number }: договариваться о нём больше не о чем. Если в том акте ошибка, его текст исправит акт об исправлении; цену и срок меняет только дополнительное соглашение.
problem-cites-voided = Этот акт ссылается на акт { $number }, который тем временем аннулирован. Уберите ссылку или выберите другой акт.
problem-not-a-letter = Этот образец — для письма, а этот акт не письмо.
detail-act-unknown = Названного акта нет, или он ещё не оформлен.
detail-act-unfit = Названный акт не того вида, какой нужен здесь.
detail-act-not-refused = В названной приёмке не было отказа: проводить её снова незачем.
detail-record-unknown = Названной записи нет или больше нет.
detail-record-unfit = Соглашение исходит из запроса на изменение или из переделки, но не из другой записи.
detail-reserve-never-made = Такого замечания нет ни в одном акте приёмки, подписанном заказчиком: снять его нельзя. Выберите из открытых замечаний дела.
detail-reserve-closed = Замечание № { $rank } уже закрыто актом { $number }: уберите его из этого акта устранения.
detail-reserve-lifted-twice = Одно и то же замечание стоит здесь дважды.
action-fill-letter = Письмо написано заново по образцу

## Что черновики уже знают

draft-subject-objection = урегулирование возражения от { $date }
draft-subject-objection-on = урегулирование возражения от { $date } ({ $name })
draft-subject-reserve = урегулирование замечания № { $rank }, акт { $number }
draft-terms-price-more = Цена договора увеличивается на { $sum }.
draft-terms-price-less = Цена договора уменьшается на { $sum }.
draft-terms-days-more = Срок продлевается на { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}.
draft-terms-days-less = Срок сокращается на { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
}.
draft-subject-round = Переделка: { $words }
draft-subject-support = Исправление основания: { $subject }
draft-facts-words = { $date } заказчик сказал: «{ $words }»
draft-facts-client = Слова заказчика: «{ $words }»
draft-facts-contractor = Слова подрядчика: «{ $words }»
draft-facts-asked = { $date } заказчик попросил: «{ $words }»
draft-facts-support = Состояние основания зафиксировано, акт { $number }:
draft-facts-notice = Подрядчик предупредил, акт { $number }.
draft-facts-end = Согласованное окончание работ: { $date }.
draft-facts-repair = Замечание № { $rank } (акт { $number }) согласовано устранить до { $date }.
draft-facts-range = Цена по приблизительной смете — от { $low } до { $high }. Теперь ожидаемая цена { $price }, это на { $beyond } выше верхней границы.
draft-facts-range-near = Цена по приблизительной смете — от { $low } до { $high }. Теперь ожидаемая цена { $price }, она подходит к верхней границе.
draft-cause-support = Состояние существующего основания.
draft-terms-change = Подрядчик выполняет эту работу за { $price } на условиях договора. { $days ->
    [0] Согласованный срок не меняется.
    [one] Согласованный срок продлевается на { $days } день.
    [few] Согласованный срок продлевается на { $days } дня.
    [many] Согласованный срок продлевается на { $days } дней.
   *[other] Согласованный срок продлевается на { $days } дня.
}
draft-terms-change-less = Подрядчик выполняет эту работу за { $price } на условиях договора. { $days ->
    [one] Согласованный срок сокращается на { $days } день.
    [few] Согласованный срок сокращается на { $days } дня.
    [many] Согласованный срок сокращается на { $days } дней.
   *[other] Согласованный срок сокращается на { $days } дня.
}
draft-terms-change-end = Подрядчик выполняет эту работу за { $price } на условиях договора. Работы заканчиваются { $date }.
draft-terms-end = Работы заканчиваются { $date }.
draft-terms-round = Подрядчик делает эту переделку сверх тех, что входят в цену, за { $price }.
draft-terms-go-on = Работы продолжаются по основанию как есть, по выбору заказчика (акт { $number }). За то, что вызвано основанием, подрядчик не отвечает.
draft-terms-stop = Работы приостановлены по выбору заказчика (акт { $number }). Они возобновляются по письменному соглашению, и срок продлевается на это время.
draft-done-received = Принято
draft-done-share = Доля согласованной цены сверх цен работ ({ $number })
draft-done-agreements = Дополнительные соглашения без добавленных работ ({ $number })
draft-done-agreement = Соглашение { $number } без добавленных работ
draft-done-reductions = Уменьшение цены ({ $number })
draft-done-penalties = Неустойка за просрочку ({ $number })
draft-done-retention = Гарантийное удержание ({ $number })
draft-agenda-reception = Осмотр всех работ, приёмка или отказ с причинами, замечания, если они есть, передача ключей и документов. Вы можете прийти с помощником или прислать представителя с письменной доверенностью.
draft-agenda-lifting = Проверка устранения, замечание за замечанием, и подписание акта устранения замечаний. Вы можете прийти с помощником или прислать представителя с письменной доверенностью.
draft-agenda-support = Совместный осмотр основания с измерениями и выбор, что дальше: исправить, продолжать или остановиться.
draft-agenda-finding = Совместный осмотр того, о чём спор, с измерениями и фото. Вы можете прийти с любым помощником.
draft-means-on_site = вручено лично
draft-means-letter = письмо
draft-means-registered_letter = заказное письмо с уведомлением о вручении
draft-means-phone = телефон
draft-means-email = электронная почта
draft-means-message = сообщение
draft-attempt = { $moment }, { $means }: ответа нет.
draft-attempt-words = { $moment }, { $means }: ответа нет. { $words }

## Что заявляет каждый, кто подписывает

consent-support = Подтверждаю: мне до начала работ сообщено о состоянии основания и о том, к чему оно ведёт. Мой выбор ещё предстоит записать.
consent-support-repair = Подтверждаю: мне до начала работ сообщено о состоянии основания и о том, к чему оно ведёт. Мой выбор: сначала исправить основание, как предложено в этом акте.
consent-support-go_on = Подтверждаю: мне до начала работ сообщено о состоянии основания и о том, к чему оно ведёт. Мой выбор: продолжать работы по этому основанию как есть; описанные последствия принимаю.
consent-support-stop = Подтверждаю: мне до начала работ сообщено о состоянии основания и о том, к чему оно ведёт. Мой выбор: остановить работы до нового письменного указания.
consent-lifting = Подтверждаю: все замечания этого акта сняты.
consent-lifting-rest = Подтверждаю, замечание за замечанием, что снято и что осталось устранить, как записано в этом акте.
consent-lifting-contractor = Осмотр замечаний проведён с моим участием. Принимаю к сведению, что снято и что не снято, как записано в этом акте.
consent-reception-contractor = Принимаю к сведению решение заказчика. Мои ответы на замечания, если они есть, — те, что в нём записаны.
consent-rectification = Принимаю записанные в нём исправления; всё остальное в исправляемом акте остаётся без изменений.
consent-receipt = Подтверждаю получение этого документа. Это не согласие с изложенными в нём фактами и требованиями.
consent-statement-read = Мной прочитан этот акт, составленный подрядчиком в одностороннем порядке. Это не приёмка и не согласие.
consent-contractor = Составляю этот документ от имени подрядчика и подтверждаю его содержание.

## Поля актов и записей

field-agenda = Повестка
field-asked = О чём просим
field-body = Текст письма
field-consequence = Последствия
field-done = Что сделано
field-feedback = Отзыв заказчика
field-ground = Пункт или статья
field-message = Сообщение
field-pause = Перерыв
field-proposal = Предложенное исправление
field-reads = Следует читать
field-remarks = Примечания
field-stands = Написано
field-state = Состояние
field-witnesses = Свидетели
field-words = Слова заказчика
field-cost = Затраты
field-repair-price = Цена исправления
field-round-price = Цена переделки
field-enclosures = Вложения
field-hours = Согласованные часы и способы связи
field-label = Наименование
field-measured = Замер
field-person = Кто
field-to-name = Кому
field-tolerance = Допуск

## Страницы: общее для всех актов
pdf-cited = { $kind ->
    [support_notice] уведомление о состоянии основания
    [agreement] дополнительное соглашение
    [notice] уведомление
    [convocation] приглашение
    [reception] акт приёмки работ
    [lifting] акт устранения замечаний
    [rectification] акт об исправлении
    [statement] односторонний акт
    [letter] письмо
    [termination] расторжение договора
   *[other] акт
} № { $number } от { $date }
pdf-from-to = от { $low } до { $high }
pdf-sum-with-tax = { $sum } { $tax }
pdf-answer-by = Просим ответить не позднее { $date }.
pdf-effect-by-agreement = Эти цена и срок войдут в договор только дополнительным соглашением, подписанным обеими сторонами.
pdf-lump-sum = за весь объём
pdf-certified-title = Заверение подрядчика
pdf-certified-alone = Это документ одной стороны. При оформлении его заверил подрядчик ({ $name }) печатью, которая стоит ниже; других подписей он не требует.
pdf-certified = Это документ одной стороны, заверил подрядчик ({ $name }). Подписи ниже не добавляют ничего, кроме того, что в них заявлено.
pdf-receipt-title = Расписка в получении
pdf-consent-receipt = Получено ………………………… Подпись подтверждает получение, а не согласие.
pdf-consent-one-side = Мной прочитан весь документ. В нём записано то, что мной установлено.
pdf-follows = Предыдущий документ
pdf-before-works-title = До согласованного начала
pdf-before-works = Осмотр прошёл до согласованного начала работ; подрядчик это подтверждает.
pdf-reserve-of = Замечание № { $rank } ({ $act })
pdf-reserve-warned = Сообщено до начала работ: { $act }, { $signed ->
    [yes] подписано заказчиком
   *[no] не подписано заказчиком
}.
pdf-reserve-warned-already = Уже сообщено: { $act }, { $signed ->
    [yes] подписано заказчиком
   *[no] не подписано заказчиком
}.
pdf-exhibit-target-repair = устранение замечания № { $number }
pdf-column-place = Место
pdf-column-seen = Что видно
pdf-column-measured = Замер
pdf-column-tolerance = Допуск
pdf-column-step = Шаг
pdf-column-who = Кто
pdf-column-when = Не позднее
pdf-column-where = Место
pdf-column-stands = Написано
pdf-column-reads = Следует читать
pdf-column-found = Что установлено
pdf-column-done = Что выполнено
pdf-column-agreed-price = Согласованная цена
pdf-column-worth = Стоимость
pdf-column-reserve = Замечание
pdf-column-deadline = Не позднее
pdf-column-quantity = Количество
pdf-column-unit-price = Цена за единицу
pdf-column-price = Цена
pdf-column-end = Согласованное окончание
pdf-column-days = Срок

## Страницы: письма
pdf-letter-care = Вниманию: { $name }
pdf-letter-contract = Договор: { $contract }
pdf-letter-site = Объект: { $site }
pdf-letter-dated = { $town }, { $date }
pdf-letter-dated-only = { $date }
pdf-letter-subject = Тема: { $subject }
pdf-letter-for = за подрядчика: { $name }
pdf-letter-enclosed = { $count ->
    [1] Вложение
    [one] Вложения
    [few] Вложения
    [many] Вложения
   *[other] Вложения
}
pdf-letter-regards = С уважением,
pdf-sent-on_site = Вручено лично под расписку
pdf-sent-letter = Простым письмом
pdf-sent-registered_letter = Заказным письмом с уведомлением о вручении
pdf-sent-phone = Сообщено по телефону
pdf-sent-email = По электронной почте
pdf-sent-message = Сообщением
pdf-sent-reference = Номер отправления: { $reference }
pdf-sent-number = № { $reference }

## Страницы: уведомление о состоянии основания
pdf-support-said = { $strong }{ $date }{ $plain }, до начала работ, которые от него зависят, подрядчик ({ $contractor }) осмотрел существующее основание и { $strong }предупреждает о недостатках{ $plain } его состояния. { $originals }
pdf-support-defects = Недостатки основания, с замерами
pdf-support-consequence = Если вести работы по этому основанию как есть
pdf-support-items = Работы, результат которых от него зависит
pdf-support-proposal = Что предлагает подрядчик
pdf-support-price = Цена исправления
pdf-support-days = Дополнительный срок
pdf-support-choice = Выбор заказчика
pdf-support-chosen = Отмечен вариант, который назвал заказчик; зная изложенное выше, он подтверждает выбор своей подписью ниже.
pdf-support-open = Заказчик отмечает только один вариант.
pdf-choice-repair = Сначала основание исправляют, как предложено
pdf-choice-repair-priced = { $text }, за { $sum }
pdf-choice-repair-note = Цену и срок согласуют письменно до этой работы.
pdf-choice-go_on = Работы продолжаются по основанию как есть
pdf-choice-go_on-note = Заказчик принимает описанные здесь последствия в том, что вызвано основанием.
pdf-choice-stop = Работы останавливаются до нового письменного указания
pdf-choice-stop-note = Согласованный срок продлевается на это время.
pdf-choice-chosen = Выбрано: { $text }
pdf-consent-support-chosen = Мной прочитано всё уведомление. Мой выбор — вариант, отмеченный выше.
pdf-consent-support-open = Мной прочитано всё уведомление. Подпись подтверждает получение; мой выбор — вариант, который отмечен мной.

## Страницы: уведомление
pdf-notice-delay = Задержка
pdf-notice-overrun = Превышение цены
pdf-notice-quality_risk = Риск для качества
pdf-notice-force_majeure = Непреодолимая сила (ГК Франции, ст. 1218)
pdf-notice-subject = { $kind }: { $subject }
pdf-notice-delay-warns = Письменно предупреждаем: работы могут закончиться позже согласованного срока. Причины и дальнейшие шаги изложены ниже.
pdf-notice-overrun-warns = Письменно предупреждаем, пока деньги не потрачены: цена может превысить согласованную. Причины и дальнейшие шаги изложены ниже.
pdf-notice-quality_risk-warns = Письменно предупреждаем, прежде чем продолжать: результат может оказаться не таким, как договорились. Причины и дальнейшие шаги изложены ниже.
pdf-notice-force_majeure-warns = Письменно предупреждаем: обстоятельство непреодолимой силы мешает выполнить то, о чём договорились. Причины и дальнейшие шаги изложены ниже.
pdf-notice-facts = Факты
pdf-notice-cause = Причина
pdf-notice-answerable = По мнению подрядчика, за причину отвечает: { $who }.
pdf-notice-consequence = Что будет с работами, если ничего не делать
pdf-notice-effects = Ожидаемые последствия
pdf-notice-end-now = Согласованное окончание на сегодня
pdf-notice-days = Ожидаемая задержка
pdf-notice-end = Ожидаемое окончание
pdf-notice-price-now = Согласованная цена на сегодня
pdf-notice-price-effect = Ожидаемое изменение
pdf-notice-price = Ожидаемая цена
pdf-notice-range = Пределы приблизительной сметы
pdf-notice-no-change = Это только ожидание. В договоре ничего не меняется, пока обе стороны не договорились письменно.
pdf-notice-asked = О чём мы просим вас
pdf-steps = Дальнейшие шаги
pdf-step-message = Сообщение: { $words }
pdf-step-done = сделано { $date }

## Страницы: приглашение
pdf-visit-for-reception = Осмотр для приёмки работ
pdf-visit-for-lifting = Осмотр для снятия замечаний
pdf-visit-for-support = Совместный осмотр существующего основания
pdf-visit-for-finding = Совместный осмотр
pdf-visit-for-part = { $visit }: { $part }
pdf-convocation-greeting = Здравствуйте!
pdf-convocation-follows = Это приглашение составлено вслед за документом: { $act }.
pdf-convocation-reception = Просим вас прийти и осмотреть работы, которые сдаются (ГК Франции, ст. 1792-6): вы скажете, принимаете ли вы их, с замечаниями или без, или отказываетесь принять, и мы вместе составим акт.
pdf-convocation-lifting = Просим вас прийти и осмотреть, что исправлено: по каждому замечанию вы скажете, снимаете ли вы его, и мы вместе составим акт.
pdf-convocation-support = Прежде чем начать, просим вас вместе с нами осмотреть существующее основание: его состояние не позволяет получить согласованный результат.
pdf-convocation-finding = Просим вас вместе с нами осмотреть на объекте то, о чём спор. Каждая сторона запишет, что она видит и что об этом говорит.
pdf-convocation-when = { $date } в { $time }
pdf-convocation-or = или, если вам удобнее, { $date } в { $time }
pdf-convocation-or-answer = Сообщите, пожалуйста, какое из двух времён вам подходит.
pdf-convocation-agenda = Что будем смотреть, что взять с собой
pdf-convocation-represented-title = Помощник или представитель
pdf-convocation-represented = Вы можете прийти с кем захотите или прислать представителя с письменной доверенностью. Если время вам не подходит, сообщите как можно раньше: назначим другое.
pdf-convocation-absence-reception = Если вы не придёте, мы зафиксируем состояние работ сами. Такой акт не будет приёмкой; мы отправим его вам и предложим новую дату.
pdf-convocation-absence = Если вы не придёте, мы сами зафиксируем то, что увидим. Такой акт мы отправим вам и предложим новую дату.

## Страницы: акт устранения замечаний
pdf-lifting-of = Замечания по актам: { $numbers }
pdf-decision-lifting-all = { $strong }{ $date }{ $plain } заказчик ({ $client }) { $strong }снимает { $count ->
    [1] замечание{ $plain }, осмотренное здесь
    [one] все замечания{ $plain }, осмотренные здесь ({ $count })
    [few] все замечания{ $plain }, осмотренные здесь ({ $count })
    [many] все замечания{ $plain }, осмотренные здесь ({ $count })
   *[other] все замечания{ $plain }, осмотренные здесь ({ $count })
}. { $originals }
pdf-decision-lifting = { $strong }{ $date }{ $plain } заказчик ({ $client }) осмотрел, что исправлено: { $strong }{ $counted }{ $plain }. { $originals }
pdf-lifting-count-lifted = { $count ->
    [one] снято { $number } замечание
    [few] снято { $number } замечания
    [many] снято { $number } замечаний
   *[other] снято { $number } замечания
}
pdf-lifting-count-in_part = { $count ->
    [one] снято частично — { $number }
    [few] снято частично — { $number }
    [many] снято частично — { $number }
   *[other] снято частично — { $number }
}
pdf-lifting-count-kept = { $count ->
    [one] не снято — { $number }
    [few] не снято — { $number }
    [many] не снято — { $number }
   *[other] не снято — { $number }
}
pdf-lifting-count-undecided = { $count ->
    [one] пока без решения — { $number }
    [few] пока без решения — { $number }
    [many] пока без решения — { $number }
   *[other] пока без решения — { $number }
}
pdf-lifting-lifted = ✓ снято
pdf-lifting-in_part = ◐ снято частично
pdf-lifting-kept = ✕ не снято
pdf-lifting-undecided = пока без решения
pdf-lifting-examined = { $count ->
    [one] Осмотренные замечания
    [few] Осмотренные замечания
    [many] Осмотренные замечания
   *[other] Осмотренные замечания
}
pdf-lifting-done = Что сделано: { $done }
pdf-lifting-done-on = Что сделано { $date }: { $done }
pdf-lifting-done-date = Устранено { $date }.
pdf-lifting-nothing-done = На дату этого акта ничего не сделано.
pdf-lifting-client-words = Заказчик заявляет в этот день: «{ $words }»
pdf-before = До
pdf-before-none = Снимка до устранения нет.
pdf-after = После
pdf-after-none = Снимка после устранения нет.
pdf-lifting-open = Что остаётся открытым
pdf-lifting-open-none = Из осмотренных здесь замечаний открытых не осталось.
pdf-lifting-no-deadline = срок не согласован
pdf-lifting-remarks = Примечания
pdf-lifting-retention-released = Гарантийное удержание выплачивается.
pdf-lifting-retention-released-note = Заказчик согласен выплатить удержание подрядчику.
pdf-lifting-retention-kept = Этим актом гарантийное удержание не выплачивается.
pdf-lifting-retention-kept-note = Оно остаётся до согласованной даты или до письменного соглашения.
pdf-consent-lifting-client = Мной прочитан весь акт. Снимаю те замечания, которые названы в нём снятыми, и никакие другие.
pdf-consent-lifting-contractor = Мной прочитан весь акт вместе с тем, что осталось сделать.

## Страницы: акт об исправлении
pdf-rectifies = Исправляет: { $act }
pdf-rectifies-open = (акт ещё не указан)
pdf-rectification-said = Этот акт { $strong }исправляет{ $plain }: { $act }. Его читают вместе с ним; сам исправляемый акт не меняется. { $originals }
pdf-rectified-fingerprint = Отпечаток исправляемого акта (SHA-256)
pdf-rectification-reason = Откуда взялась ошибка
pdf-corrections = { $count ->
    [1] Исправление
    [one] Исправления
    [few] Исправления
    [many] Исправления
   *[other] Исправления
}
pdf-stands-nothing = Ничего не написано.
pdf-reads-nothing = Исключить.
pdf-rectification-rest = Всё остальное в исправляемом акте остаётся. Этот акт исправляет текст: цену, срок или состояние замечания меняет только дополнительное соглашение или акт устранения замечаний.
pdf-consent-rectification = Мной прочитан весь этот акт и акт, который он исправляет. Эти исправления принимаю.
pdf-consent-agreement-representative = Мной прочитано всё соглашение; принимаю его от имени заказчика.
pdf-consent-agreement-witness = Стороны заключили это соглашение в моём присутствии. Стороной его я не являюсь.

## Страницы: односторонний акт
pdf-statement-absent = Заказчик не пришёл
pdf-statement-refused_to_sign = Заказчик не захотел подписать
pdf-statement-no_access = Доступа на объект нет
pdf-statement-not-a-reception = Этот документ — не приёмка.
pdf-statement-effect = В нём подрядчик один записывает, что увидел. Это не согласие и не решение заказчика.
pdf-statement-absent-said = { $strong }{ $date }{ $plain } заказчик ({ $client }) { $strong }на осмотр не явился{ $plain }; подрядчик ({ $contractor }) фиксирует следующее. { $originals }
pdf-statement-refused_to_sign-said = { $strong }{ $date }{ $plain } заказчик ({ $client }) { $strong }не захотел подписать{ $plain }; подрядчик ({ $contractor }) фиксирует следующее. { $originals }
pdf-statement-no_access-said = { $strong }{ $date }{ $plain } заказчик ({ $client }) { $strong }не дал доступа на объект{ $plain }; подрядчик ({ $contractor }) фиксирует следующее. { $originals }
pdf-statement-convened = Приглашение и чем оно подтверждено
pdf-statement-convened-by = Заказчик приглашён документом: { $act }.
pdf-statement-not-convened = Приглашение не записано.
pdf-statement-absent-title = Неявка
pdf-statement-refused_to_sign-title = Отказ подписать
pdf-statement-no_access-title = Отсутствие доступа
pdf-statement-unsigned = Показанный и не подписанный акт: { $act }.
pdf-statement-reasons = Причины, которые назвал заказчик
pdf-statement-state = Состояние работ, по каждой работе
pdf-statement-state-note = Состояние осмотрел один подрядчик, без заказчика.
pdf-completed-yes = Завершено
pdf-completed-no = Не завершено
pdf-statement-proposed = Предлагаемая новая дата
pdf-statement-proposed-note = Просим заказчика сообщить, подходит ли эта дата, или предложить другую.

## Страницы: расторжение договора
pdf-termination-contract = договор
pdf-termination-contract-reference = договор ({ $reference })
pdf-termination-said = { $who } { $strong }прекращает{ $plain } { $contract } с { $strong }{ $date }{ $plain }.
pdf-termination-said-client = Заказчик ({ $who }) { $strong }прекращает{ $plain } { $contract } с { $strong }{ $date }{ $plain }. Подрядчик принимает это к сведению.
pdf-termination-ground = Основание расторжения
pdf-termination-facts = Факты
pdf-termination-account = Выполненные работы и расчёт
pdf-termination-worth = Стоимость выполненных работ

## Страницы: дополнительное соглашение
pdf-agreement-origin = Откуда это соглашение
pdf-agreement-origin-act = Это соглашение составлено вслед за документом: { $act }.
pdf-agreement-origin-record = Это соглашение составлено по запросу на изменение, который отмечен в записях дела.
pdf-agreement-remedy = О чём договорились: { $strong }{ $remedy }{ $plain }
pdf-agreement-added = Работы, добавленные в договор
pdf-agreement-added-total = Итого добавленных работ
pdf-agreement-earlier = Дополнительное соглашение { $number }
pdf-agreement-this-added = Это соглашение: добавленные работы
pdf-agreement-this-rest = Это соглашение: прочее изменение цены
pdf-end-contract = Окончание по договору
pdf-end-this = Новое окончание по этому соглашению
pdf-end-open = не назначено
remedy-price_reduction = уменьшение цены
remedy-repair = устранение за счёт подрядчика
remedy-redo = работа сделана заново
remedy-third_party_repair = возмещение расходов на исправление третьим лицом
remedy-gesture = уступка без признания вины
remedy-refusal = отказ с причинами
remedy-extra_work = дополнительные работы
remedy-new_date = новый срок

## Бланки для заполнения от руки
pdf-form-title = { $title }, бланк
pdf-form-number = № ……………………………  (присваивается при внесении)
pdf-form-foot = Заполнено от руки: внести в дело вместе с фотографией.
pdf-form-contract = Договор (номер, дата, цена)
pdf-form-works = Вид работ
pdf-form-visit = Осмотр (дата, с … до …)
pdf-form-completed = Работы завершены
pdf-form-present = Присутствуют
pdf-form-absent = Отсутствуют, известили заранее
pdf-form-whole = Все работы
pdf-form-part = Часть (какая)
pdf-form-lot = Раздел работ (какой)
pdf-form-with-reserve = С замечанием
pdf-form-decision = Решение заказчика
pdf-form-without-reserve = Принято без замечаний
pdf-form-with-reserves = Принято с замечаниями
pdf-form-refused = В приёмке отказано
pdf-form-postponed = Приёмка отложена
pdf-form-effect = Действует с или отложена до
pdf-form-reasons = Причины отказа или переноса
pdf-form-reserve = Замечание { $number }  (работа, место, вид) ……………………………………………………………………
pdf-form-accepted = Принято
pdf-form-contested = Оспорено
pdf-form-price = Цена
pdf-form-consent-reception = Мной прочитан весь акт. Моё решение — клетка, которая отмечена мной.
pdf-form-agreed-on = Согласовано
pdf-form-price-before = Цена до этого
pdf-form-end-before = Окончание до этого
pdf-form-days = Дней больше или меньше
pdf-form-end-after = Новое согласованное окончание
pdf-form-of-act = Замечания по акту приёмки №
pdf-form-reserve-number = Замечание №
pdf-form-done-since = Что сделано, что об этом говорит заказчик
pdf-form-on = Дата
pdf-form-new-deadline = Срок
pdf-form-lifted = Снято
pdf-form-in_part = Снято частично
pdf-form-kept = Не снято
pdf-form-reserves-examined = Осмотренные замечания
pdf-form-retention-released = Удержание выплачивается
pdf-form-retention-kept = Удержание остаётся
pdf-form-corrected = Исправляемый акт (№, дата)
pdf-form-corrected-fingerprint = Отпечаток, внизу его страниц
pdf-form-corrections = Исправления
pdf-form-support = Осмотренное основание
pdf-form-inspected = Дата осмотра
pdf-form-answer-by = Ответить не позднее
pdf-form-consent-sender = За подрядчика.
pdf-form-force-majeure = Непреодолимая сила
pdf-form-warns-of = Письменно предупреждаем
pdf-form-sending = Отправка
pdf-form-dated = Место и дата письма
pdf-form-proof = Номер отправления или другое подтверждение
pdf-form-convened-to = Приглашаем вас на
pdf-form-date = Дата
pdf-form-time = Время
pdf-form-or-date = Или, на выбор, дата
pdf-form-cause = Почему нет акта, подписанного обеими сторонами
pdf-form-happened = Что было, час за часом
pdf-form-addressee = Кому
pdf-form-references = Договор, объект
pdf-form-subject = Тема
pdf-form-enclosed = Вложения
pdf-form-ends-on = Договор прекращается с
pdf-form-ended-by = Договор прекращает
pdf-form-name = Имя: ……………………………………………
pdf-form-done = Составлено: место ………………………, дата ………………, время …………

## Имена файлов бланков
blank-file-support_notice = Бланк уведомление о состоянии основания
blank-file-agreement = Бланк дополнительное соглашение
blank-file-notice = Бланк уведомление
blank-file-convocation = Бланк приглашение
blank-file-reception = Бланк акт приёмки работ
blank-file-lifting = Бланк акт устранения замечаний
blank-file-rectification = Бланк акт об исправлении
blank-file-statement = Бланк односторонний акт
blank-file-letter = Бланк письмо
blank-file-termination = Бланк расторжение договора
problem-reserve-not-made = Такого замечания нет ни в одном акте приёмки, подписанном заказчиком: урегулировать нечего. Сначала дайте подписать акт приёмки.
problem-origin-settled = Это уже урегулировано актом { $number }. Чтобы вернуться к этому, составьте соглашение, где так и сказано.
problem-origin-waits = Акт { $number } о том же ждёт подписи. Дайте его подписать или аннулируйте, прежде чем писать другой.
problem-item-received = Работа «{ $name }» уже принята актом { $number }: дважды её принять нельзя.
problem-overtaken = Акт { $number } подписать уже нельзя. { $why } Аннулируйте его, затем, если нужно, оформите новый.
problem-end-before-start = Работы закончились бы раньше, чем начались. Ничего не сохранено: исправьте начало или конец.
problem-estimate-order = Верхняя граница сметы ниже нижней. Ничего не сохранено: исправьте одну из них.
problem-record-agreed = Акт { $number } согласован на основе этой записи: она больше не меняется. Ничего не сохранено: добавьте новую запись или составьте дополнительное соглашение.
problem-objection-settled = Акт { $number } урегулировал это возражение: ваши предложения, выбор заказчика, ваш ответ, названный срок и работа больше не меняются. Ничего не сохранено: составьте дополнительное соглашение или запишите новое возражение.
problem-objection-received-to-come = Дата возражения ещё не наступила. Ничего не сохранено: укажите день, когда вы его получили.
problem-objection-chosen-to-come = Дата выбора заказчика ещё не наступила. Ничего не сохранено: укажите её, когда он выберет.
problem-objection-confirmed-to-come = Дата подтверждения заказчика ещё не наступила. Ничего не сохранено: укажите её, когда он подтвердит.
problem-objection-step-to-come = Шаг отмечен выполненным днём, который ещё не наступил. Ничего не сохранено: укажите срок, а дату — когда шаг будет выполнен.
problem-objection-chosen-empty = Выбранное предложение пусто. Ничего не сохранено: сначала напишите его или выберите другое.
problem-objection-asked-before-received = Срок, который просит заказчик, раньше его возражения. Ничего не сохранено: исправьте одну из двух дат.
problem-objection-counter-before-asked = Предложенная вами дата раньше той, которую просит заказчик. Ничего не сохранено: примите его дату или предложите более позднюю.
problem-objection-contested-without-asked = Срок оспорен, но не указан. Ничего не сохранено: сначала укажите дату, которую просит заказчик.
problem-objection-accepted-without-counter = Заказчик принял бы дату, которую никто не предлагал. Ничего не сохранено: сначала укажите дату, которую предлагаете вы.
problem-objection-days-beyond = Дней больше, чем в десяти годах. Ничего не сохранено: укажите от -3650 до 3650 дней.
problem-void-cited = На акт { $number } ссылается подписанный акт { $by }: его больше нельзя аннулировать. Если в нём ошибка, составьте акт об исправлении.
problem-sums-outdated = С момента составления договор, подписанное соглашение или другая приёмка изменили его расчёт: написанное в нём больше не то, что причитается.
problem-date-beyond = Дата «{ $value }» немыслима для стройки. Ничего не сохранено: укажите год от 1990 до 2200.
problem-retention-paid = Из этого удержания выплачивать больше нечего: просить не о чем. Если это не так, исправьте поступления в записях.
problem-wish-withdrawn = Заказчик отозвал этот запрос на изменение: согласовывать нечего. Если он к нему вернётся, снимите отметку «отозван» в записях.

## Страницы: о чём договорились по замечанию; отступление от выбранного предложения
pdf-remedy-how = { $remedy }: { $how }
pdf-remedy-answer = Решение подрядчика
pdf-effect-days-none = срок не меняется
pdf-agreement-departs = В предложении, которое выбрал заказчик, было: { $proposed }.
pdf-agreement-departure = Стороны отступают от него, потому что: { $reason }

## Чего нельзя записать

missing-retention-above-law = { $number ->
    [500] Удержание больше 5 %, как предусматривает пункт договора. Французский закон от 16 июля 1971 года обязателен: там, где он применяется, лишнее платить не должны. Проверьте, что этот договор под него не подпадает.
   *[other] Удержание больше, чем предусматривают выбранные правила, как сказано в договоре. Проверьте, что такой пункт допустим.
}
missing-deposit-above-price = Аванс больше цены договора: исправьте одно из двух в деле.
missing-penalty-days = Указанная просрочка ({ $name } дн.) не та, что следует из дат ({ $number } дн.): очистите число дней или исправьте согласованный срок или день окончания работ.
missing-adjustment-label = Строка { $number } прибавок и вычетов: у суммы не сказано, что это. Назовите её или уберите строку.
missing-adjustment-too-high = Строка { $number } прибавок и вычетов: сумма больше цены договора, и остаток теряет смысл. Исправьте её; большее требование заявляют письмом.
missing-correction-quote = Исправление { $number }: этих слов в таком виде нет в акте { $name }. Перепишите их с его страниц или очистите это поле и укажите только место.
missing-rule-twice = Одно и то же правило договора изменено дважды (строка { $number }), а действовало бы только последнее: уберите одно из двух в деле.
missing-repair-charged = Исправление за наш счёт не повышает цену: выберите «дополнительные работы» или исправьте сумму.
problem-objection-repair-charged = Исправление за наш счёт не повышает цену. Ничего не сохранено: выберите «дополнительные работы», исправьте сумму или сделайте два предложения.
problem-deposit-above-price = Аванс больше цены договора. Ничего не сохранено: исправьте аванс или сначала запишите цену или все работы.
problem-signed-to-come = Дата договора ещё не наступила. Ничего не сохранено: укажите день, когда он был подписан, или оставьте поле пустым.
problem-sample-to-come = День согласования образца ещё не наступил. Ничего не сохранено: укажите день, когда заказчик его принял, или оставьте поле пустым.
problem-count-beyond = «{ $field }» — от 0 до { $limit }. Ничего не сохранено: исправьте число.
problem-record-wish-empty = Эта просьба об изменении пуста. Ничего не сохранено: запишите, чего хочет заказчик, его словами.
problem-record-round-empty = Эта просьба об исправлении пуста. Ничего не сохранено: запишите, что нужно исправить.
problem-record-due-unnamed = Не сказано, за что эта сумма. Ничего не сохранено: напишите, например «Этап 2, счёт 2026-031».
problem-record-no-sum = Сумма не указана или равна нулю. Ничего не сохранено: укажите её.
problem-record-incident-empty = Это происшествие пусто. Ничего не сохранено: запишите, что было сказано или сделано.
field-count = Количество
field-rounds = Включено исправлений
rules-problem-override-twice = Это правило уже изменено выше: оставьте одну из двух строк.

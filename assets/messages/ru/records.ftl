### Записи, возражения и что было дальше: страницы и окно.

## Что говорит запись, одной строкой
record-nobody = другая сторона
record-contact-to-on_site = Разговор на объекте: { $person }
record-contact-to-letter = Письмо, кому: { $person }
record-contact-to-registered_letter = Заказное письмо, кому: { $person }
record-contact-to-phone = Звонок, кому: { $person }
record-contact-to-email = Электронное письмо, кому: { $person }
record-contact-to-message = Сообщение, кому: { $person }
record-contact-from-on_site = Пришли на объект: { $person }
record-contact-from-letter = Письмо, от кого: { $person }
record-contact-from-registered_letter = Заказное письмо, от кого: { $person }
record-contact-from-phone = Звонок, от кого: { $person }
record-contact-from-email = Электронное письмо, от кого: { $person }
record-contact-from-message = Сообщение, от кого: { $person }
record-change-request = Запрос на изменение
record-change-request-words = Запрос на изменение: { $words }
record-correction-round = Просьба о переделке
record-correction-round-words = Просьба о переделке: { $words }
record-due = К оплате: { $amount }
record-due-for = К оплате: { $label }, { $amount }
record-receipt = Получено: { $amount }
record-incident = Происшествие
record-incident-words = Происшествие: { $words }

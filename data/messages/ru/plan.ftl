answer-start-by = НАЧАТЬ НЕ ПОЗЖЕ
answer-start-before = НАЧАТЬ РАНЬШЕ
answer-plan-ready = ГОТОВО К
plan-by-line = Если начать в этот день, всё будет готово к { $by }.
plan-wanted-line = Нужно к { $by }.
plan-bound-line = Ни в одном источнике не указано, сколько это займёт: { $steps }. Дата рассчитана так, будто времени на это не нужно. Задайте свой срок: --take ШАГ=СРОК.
plan-safe-line = Надёжно при любой официальной трактовке: { $date }.
plan-rule-apostille = апостиль
plan-rule-legalisation = легализация
plan-rule-nothing = не нужны ни апостиль, ни легализация
plan-rule-origin = внутри страны
plan-rule-ask = что нужно, неизвестно: спросите там
heading-plan-steps = Шаги
heading-timeline = По времени
timeline-legend = # определяет окончание, = есть запас, ? срок неизвестен
heading-together = Можно одним заявлением
heading-apart = Можно несколькими заявлениями
plan-when = подать { $start }, готово { $ready }: { $length }
plan-when-taken = начать { $start }, закончить { $ready }: { $length }, ваша оценка
plan-when-unknown = начать { $start }; срок не указан ни в одном источнике
plan-act-by = последний день подачи: { $date }
plan-not-known = неизвестно
plan-step-not-possible = так сделать нельзя
plan-at-earliest = не раньше { $date }
plan-at-latest = раньше { $date }
plan-bring = принести: { $documents }
plan-from-step = { $document } (из шага { $number })
plan-pay = оплатить: { $fees }
plan-collect = получить: { $place }
plan-other-ready = { $steps }: готово { $date }
plan-other-by = { $steps }: начать не позже { $date }
plan-total = Всего: { $total }.
plan-total-besides = Известная часть: { $total }. Кроме того, неизвестна сумма: { $besides }.
plan-total-unknown = Неизвестна сумма: { $besides }.
plan-assumed-handover = Следующее заявление подают в первый рабочий день после дня, к которому готов предыдущий результат.
plan-assumed-office = { $step } — где: { $office }
plan-event-start = Начать: { $step }
plan-event-act-by = Последний день подачи: { $step }
plan-event-ready = Готово: { $step }
error-country = Страна неизвестна: { $problem }.
    .do = Все страны показывает certctl destination --list.
error-plan-step = В плане нет шага { $name }.
    .do = Его шаги: { $steps }
error-plan-length = { $value } — не срок шага.
    .do = Например: --take translation=3wd — рабочие дни, 10d — календарные
help-plan = Спланировать цепочку услуг: даты, документы и расходы, вплоть до другой страны
    .examples =
        certctl plan criminal-record --destination DE --by 2027-01-15
        certctl plan marriage-abroad --destination TR --office semey
        certctl plan criminal-record --destination AE --take legalisation=5wd
help-plan-plan = Услуга или план: criminal-record, marriage-abroad, death-abroad, birth
help-plan-destination = Страна, для которой нужен документ
help-plan-by = День, к которому всё должно быть готово: счёт назад
help-plan-date = Первый день (по умолчанию сегодня)
help-plan-office = Тип отделения или город: для всех шагов или для одного
help-plan-answer = Ответ: для всех шагов, где он нужен, или для одного
help-plan-take = Сколько займёт шаг по вашей оценке: ШАГ=5wd или ШАГ=10d
help-plan-apart = Подавать на каждый шаг отдельно, даже если хватило бы одного заявления
error-not-abroad = Результат { $plan } не представляют в другой стране с апостилем или легализацией.
    .do = Спросите без --destination.

answer-start-by = НАЧАТЬ ДО
answer-start-before = НАЧАТЬ РАНЬШЕ
answer-plan-ready = ГОТОВО К
plan-by-line = Если начать тогда, всё будет готово к { $by }.
plan-bound-line = Срок одного из шагов не указан ни в одном источнике: дата дана так, будто он не займёт времени. Задайте свой: --take ШАГ=СРОК.
plan-safe-line = Надёжно по всем официальным прочтениям: { $date }.
plan-rule-apostille = апостиль
plan-rule-legalisation = легализация
plan-rule-nothing = ни апостиля, ни легализации
plan-rule-origin = внутри страны
plan-rule-ask = неизвестно, уточните там
heading-plan-steps = Шаги
heading-timeline = По времени
timeline-legend = # решает окончание, = есть запас, ? срок неизвестен
heading-together = Можно одним заявлением
heading-apart = Можно несколькими заявлениями
plan-when = подать { $start }, готово { $ready }: { $length }
plan-when-taken = начать { $start }, закончить { $ready }: { $length }, ваша оценка
plan-when-unknown = начать { $start }; срок не указан ни в одном источнике
plan-not-known = неизвестно
plan-at-earliest = не раньше { $date }
plan-at-latest = раньше { $date }
plan-bring = принести: { $documents }
plan-pay = оплатить: { $fees }
plan-collect = результат: { $place }
plan-other-ready = { $steps }: готово { $date }, { $total }
plan-other-by = { $steps }: начать до { $date }, { $total }
plan-total = Всего: { $total }.
plan-total-besides = Насколько известно: { $total }. Кроме того, здесь неизвестно: { $besides }.
plan-assumed-handover = Следующее заявление подают в первый рабочий день после того, как готов предыдущий результат.
plan-assumed-office = { $step } — где: { $office }
plan-event-start = Начать: { $step }
plan-event-ready = Готово: { $step }
error-country = Страна неизвестна: { $problem }.
    .do = Все страны показывает certctl destination --list.
error-plan-step = В плане нет шага { $name }.
    .do = Его шаги: { $steps }
error-plan-length = { $value } — не срок шага.
    .do = Например: --take translation=3wd для рабочих дней, 10d для календарных
help-plan = Спланировать цепочку услуг: даты, документы и деньги, вплоть до другой страны
    .examples =
        certctl plan criminal-record --destination DE --by 2027-01-15
        certctl plan marriage-abroad --destination TR --office semey
        certctl plan criminal-record --destination AE --take legalisation=5wd
help-plan-plan = Услуга или план: criminal-record, marriage-abroad, death-abroad, birth
help-plan-destination = Страна, куда идёт документ
help-plan-by = День, к которому всё должно быть готово: счёт назад
help-plan-date = Первый день (по умолчанию сегодня)
help-plan-office = Тип учреждения или город: для всех шагов или для одного
help-plan-answer = Ответ: для всех шагов, где он нужен, или для одного
help-plan-take = Сколько займёт шаг по вашей оценке: ШАГ=5wd или ШАГ=10d
help-plan-apart = Подавать на каждый шаг отдельно, даже если хватило бы одного заявления

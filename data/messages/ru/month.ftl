# Рисунки месяцев и годов, баланс рабочего времени, рисунок срока.
heading-marks = Что значат пометки, { $week }
mark-weekend = обычный выходной день
mark-holiday = праздничный день
mark-day-off = выходной день по Трудовому кодексу
mark-rolled = выходной за праздник, который совпал с выходным
mark-transferred-off = выходной, перенесённый на этот день актом
mark-worked-rest-day = выходной, объявленный актом рабочим
mark-closed = здесь закрыто
mark-opened = здесь работают

heading-special-days = Особые дни
heading-working-time = Рабочее время

title-balance = Баланс рабочего времени, { $year } год
period-quarter = { $n }-й квартал
period-half-year = { $n }-е полугодие
period-year = { $year } год
column-days = ДНИ
column-days-worked = РАБ.
column-days-off = ВЫХ.
column-hours = ЧАСЫ
note-hours = При пятидневной неделе — 8 часов в день, при шестидневной — 7 часов, по субботам 5. Сокращённых дней нет.

heading-term-days = Срок по дням
term-mark-filed = день подачи
term-mark-accepted = день приёма: нулевой, не засчитывается
term-mark-filed-and-accepted = день подачи и приёма: нулевой, не засчитывается
term-mark-counted = засчитанный день и его номер
term-mark-counted-in-stages = засчитанный день и его номер; на каждом этапе счёт начинается заново
term-mark-runs = срок идёт и в этот день
term-mark-due = крайний срок готовности

error-month = { $value } — не месяц.
    .do = Укажите месяц в виде 2026-12 или 12.2026.

# Drawings of months and years, the balance of working time, the drawing of a term.
heading-marks = What the marks mean, { $week }
mark-weekend = rest day of the week
mark-holiday = holiday
mark-day-off = day off by the Labour Code
mark-rolled = day off for a holiday that fell on a rest day
mark-transferred-off = day off moved here by an act
mark-worked-rest-day = rest day that an act has worked
mark-closed = closed here
mark-opened = worked here

heading-special-days = Special days
heading-working-time = Working time

title-balance = Balance of working time, { $year }
period-quarter = quarter { $n }
period-half-year = half-year { $n }
period-year = year { $year }
column-days = DAYS
column-days-worked = WORK
column-days-off = OFF
column-hours = HOURS
note-hours = Eight hours a day in the five-day week; seven, and five on Saturdays, in the six-day week. No day is shortened.

heading-term-days = The term day by day
term-mark-filed = filed
term-mark-accepted = accepted: day zero, not counted
term-mark-filed-and-accepted = filed and accepted: day zero, not counted
term-mark-counted = counted, with its number
term-mark-counted-in-stages = counted, with its number, which begins again with each stage
term-mark-runs = the term runs through this day
term-mark-due = due

error-month = { $value } is no month.
    .do = Write a month as 2026-12 or 12.2026.

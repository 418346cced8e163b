# Drawings of months and years, the balance of working time, the drawing of a term.
heading-marks = What the marks mean, { $week }
mark-weekend = weekend
mark-holiday = holiday
mark-day-off = day off by the Labour Code
mark-rolled = day off for a holiday that fell on a rest day
mark-transferred-off = day off moved here by an act
mark-worked-rest-day = rest day made a working day by an act
mark-closed = closed here
mark-opened = open here

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
note-hours = Five-day week: 8 hours a day. Six-day week: 7 hours, 5 on Saturdays. There are no shortened days.

heading-term-days = The term day by day
term-mark-filed = filed
term-mark-accepted = accepted: day 0, not counted
term-mark-filed-and-accepted = filed and accepted: day 0, not counted
term-mark-counted = counted, with its number
term-mark-counted-in-stages = counted, with its number; each stage starts again at 1
term-mark-runs = the term runs on this day too
term-mark-due = due

error-month = { $value } is not a month.
    .do = Write a month as 2026-12 or 12.2026.

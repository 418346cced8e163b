day-worked-rest-day = rest day made a working day by an act; the day off instead is { $date }
day-named = { $name }
day-closed = closed here: { $name }
day-opened = open here: { $name }

answer-worked = WORKING DAY
answer-not-worked = NOT A WORKING DAY
word-worked = working
word-not-worked = off
week-five-day = five-day week
week-six-day = six-day week

heading-worked-rest-days = Rest days that count: an act made them working days

count-forward = { $days } after { $from }, which is not counted; { $week }.
count-back = { $days } before { $from }, which is not counted; { $week }.
count-between = From { $from }, which is not counted, to { $to }, which is; { $week }.
count-could-be = If days off move as in past years, at least { $least } and at most { $most }.
could-be = If days off move as in past years, or a lunar date by a day: { $from } at the earliest and { $to } at the latest.
stays-put = { $date } stays as it is even if days off move as in past years, or a lunar date by a day.

column-date = DATE
column-five-day = FIVE-DAY
column-six-day = SIX-DAY
column-reason = WHAT IT IS
as-known-line = As it was known on { $date }. What is known now may differ: see certctl calendar diff.
count-nothing = No working day is counted: it is the date itself, worked or not.
word-confirmed = confirmed
column-basis = HOW SURE
known-roughly-from = known since about { $date }
day-could-change = It may still change: an order as in past years, or the lunar date, may fall on it.

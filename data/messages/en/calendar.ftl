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
could-be = If days off move as in past years, { $from } at the earliest and { $to } at the latest.
stays-put = If days off move as in past years, the date stays the same.

column-date = DATE
column-five-day = FIVE-DAY
column-six-day = SIX-DAY
column-reason = WHAT IT IS

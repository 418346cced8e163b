day-worked-rest-day = rest day worked by an act for { $date }, which is off instead
day-named = { $name }
day-closed = closed here: { $name }
day-opened = worked here: { $name }

answer-worked = WORKED
answer-not-worked = NOT WORKED
word-worked = worked
word-not-worked = not worked
week-five-day = five-day week
week-six-day = six-day week

heading-worked-rest-days = Rest days that count, because an act has them worked

count-forward = { $days } after { $from }, which is not counted; { $week }.
count-back = { $days } before { $from }, which is not counted; { $week }.
count-between = From { $from }, which is not counted, to { $to }, which is; { $week }.
count-could-be = If days are moved as in past years, between { $least } and { $most }.
could-be = If days are moved as in past years, between { $from } and { $to }.
stays-put = If days are moved as in past years, it stays the same day.

column-date = DATE
column-five-day = FIVE-DAY
column-six-day = SIX-DAY
column-reason = WHAT IT IS

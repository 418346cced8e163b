# The calendar as rows: list, export, diff.
span-and-week = From { $from } to { $to }, both included; { $week }.
listed-none = There are no such days.

column-kind = KIND
kind-holiday = holiday
kind-day-off = day off
kind-rolled = day off for a holiday
kind-transferred-off = day off moved here
kind-worked-rest-day = worked rest day
kind-closed = closed here
kind-opened = open here

events-name = Days off in Kazakhstan, { $week }
event-rolled = Day off for { $name }
event-transferred-off = Day off moved here
event-worked-rest-day = Working day instead of a rest day
event-by-law = By law only: an order may still move days off in this year.
event-projected = Projected: the date is not announced yet and may move by a day.

answer-changed = CHANGED
answer-unchanged = UNCHANGED
diff-days = { $n ->
    [one] { $n } day differs from what was known on { $date }
   *[other] { $n } days differ from what was known on { $date }
}
diff-none = every day is as it was known on { $date }
diff-more = { $n ->
    [one] { $n } working day more: { $before } as known then, { $after } now.
   *[other] { $n } working days more: { $before } as known then, { $after } now.
}
diff-fewer = { $n ->
    [one] { $n } working day fewer: { $before } as known then, { $after } now.
   *[other] { $n } working days fewer: { $before } as known then, { $after } now.
}
diff-same = The number of working days is the same: { $n }.
column-known = AS KNOWN THEN
column-now = NOW
known-from = known since { $date }

error-span = { $from } is after { $to }.
    .do = Give a --from that is not after --to.

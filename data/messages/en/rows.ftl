# The calendar as rows: list, export, diff.
span-and-week = From { $from } to { $to }, both included; { $week }.
listed-none = There is no such day.

column-kind = KIND
kind-holiday = holiday
kind-day-off = day off
kind-rolled = day off in lieu
kind-transferred-off = moved day off
kind-worked-rest-day = worked rest day
kind-closed = closed
kind-opened = worked here

events-name = Days off in Kazakhstan, { $week }
event-rolled = Day off for { $name }
event-transferred-off = Moved day off
event-worked-rest-day = Worked rest day
event-by-law = By law only: an order may still move days off in this year.
event-projected = Projected: the date is not announced yet and may move by a day.

answer-changed = CHANGED
answer-unchanged = UNCHANGED
diff-days = { $n ->
    [one] { $n } day is not what it was known to be on { $date }
   *[other] { $n } days are not what they were known to be on { $date }
}
diff-none = every day is what it was known to be on { $date }
diff-more = { $n ->
    [one] { $n } working day more: { $before } as known then, { $after } now.
   *[other] { $n } working days more: { $before } as known then, { $after } now.
}
diff-fewer = { $n ->
    [one] { $n } working day fewer: { $before } as known then, { $after } now.
   *[other] { $n } working days fewer: { $before } as known then, { $after } now.
}
diff-same = As many working days as before: { $n }.
column-known = KNOWN THEN
column-now = NOW
known-from = known since { $date }

error-span = { $from } is after { $to }.
    .do = Give --from a day that is not after that of --to.

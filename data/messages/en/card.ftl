yes = yes
no = no

answer-due = DUE
answer-apply-by = APPLY BY
answer-too-late = TOO LATE
answer-complete = COMPLETE
answer-incomplete = INCOMPLETE
answer-not-possible = NOT POSSIBLE
answer-ready = READY
answer-draft = DRAFT

heading-why = Why
heading-working = The working
heading-skipped = Days that do not count
heading-sure = How sure
heading-alternatives = Other official readings
heading-assumed = Assumed
heading-sources = Sources
heading-instead = What to do instead
heading-missing = Missing
heading-have = At hand
heading-from-registry = The state looks these up itself
heading-not-needed = Not needed in this situation
heading-fees = Fees
heading-steps = What to do
heading-note = Good to know

label-filed = filed
label-accepted = accepted
label-due = due
label-office = office
label-state = state

check-mark = (check)
medium-mark = (one source)
condition-or = or
condition-not = not ({ $inner })

assumed-day-zero = The service's own page does not say whether the day of filing counts; by the general rule it does not.
change-with = change: { $flag }
basis-projected-short = date not announced yet

# Sentences under the answer of a question asked backwards.
apply-by-line = Accepted that day, the result is due by { $due }, in time for { $by }.
apply-by-safe = To be in time by every official reading, apply by { $date }.
too-late-line = for { $by } you had to apply by { $last }
safe-date = Safe by every reading: { $date }.

complete-line = { $n ->
    [0] nothing to bring
    [one] { $n } document, all at hand
   *[other] { $n } documents, all at hand
}
missing-line = { $n ->
    [one] { $missing } of { $n } document is missing
   *[other] { $missing } of { $n } documents are missing
}

sure-confirmed = Confirmed: the acts of these years are known. Calendar checked on { $date }.
sure-by-law = By law only: an order may still move days off in these years. Calendar checked on { $date }.
sure-projected = Projected: a lunar date in or next to the span is not announced yet; it may move by a day, and orders may move days off. Calendar checked on { $date }.

day-working = working day
day-weekend = weekend
day-rolled = day off for { $name } ({ $date }), which fell on a rest day
day-transferred-off = day off moved here; the working day instead is { $date }

working-accepted-same-day = Filed on a working day: accepted the same day.
working-accepted-after-rest-day = Filed on a rest day: accepted the next working day.
working-accepted-after-hours = Filed after closing time: accepted the next working day.
working-day-zero-printed = The day of acceptance is not counted: the service's own page says so.
working-day-zero-assumed = The day of acceptance is not counted: assumed from the general rule, the service's own page is silent.
working-count = { $milestone }: { $term }.
working-roll = The last day is not a working day: the next working day takes its place.
working-not-before = Possible from the first working day after that.

term-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
term-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
term-working-days = { $n ->
    [0] the same day
    [one] { $n } working day
   *[other] { $n } working days
}
term-calendar-days = { $n ->
    [0] the same day
    [one] { $n } calendar day
   *[other] { $n } calendar days
}
term-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
term-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}

fee-free = free
fee-rate = { $rate } MCI = { $tenge }
fee-not-set = { $rate } MCI, amount not yet set
fee-exempt = Nothing is paid by: { $groups }

in-force-from = in force from { $from }
in-force-from-to = in force from { $from } to { $to }
override-used = Your own data files were used: { $files }
disclaimer = Not an official decision: the authority's answer counts.
beyond-calendar = beyond the calendar
today-line = Applied today, it is due by { $due }.
safe-unknown = The day that is safe by every reading lies beyond the calendar.
basis-by-law-short = by law only
sure-checked = Compared with the sources on { $date }; what is marked (one source) rests on one kind of source, (check) is not certain.
heading-next = Next
heading-handover = Where you get it
heading-no-date = Without a date
compare-filed = If filed on { $date }, the result is due:
compare-by = To have the result by { $date }, apply by:
column-office = OFFICE
column-apply-by = APPLY BY
column-fee = FEE
column-bring = BRING
column-handover = WHERE YOU GET IT
word-no-date = no date
word-not-possible = not possible
cell-safe = safe: { $date }
cell-too-late = too late
cell-nothing = nothing
count-stays-put = If days off move as in past years, the number stays the same.
assumed-before-closing = It is filed before the office closes at { $closes }.
assumed-in-hours = It is filed within the office's opening hours; no source gives them.
assumed-time-in-hours = The time given is within the office's opening hours; no source gives them.
assumed-saturday = An application handed in on a Saturday counts as accepted on the next working day; no source says that it counts sooner.
event-due = Result due
event-apply-by = Last day to apply
event-wanted = The result is needed by { $date }.
event-filed = Filed on { $date }.
event-not-confirmed = By the rules of the law only: the date may still move.
compare-too-late = the last day to apply has passed at every office
compare-none = no office gives a date for this
fee-unprinted = to be asked there
working-hours = Filed at { $time }; the office closes at { $closes }.
working-hours-duty = Filed at { $time } at the duty department, which closes at { $closes }.
event-apply-by-safe = Last day to apply, safe by every reading
skipped-many = { $n } days between { $from } and { $to }
period-from-to = from { $from } to { $to }
period-from = from { $from }
period-to = to { $to }
label-counted-from = counted from
answer-act-by = ACT BY
answer-not-before = NOT BEFORE
answer-valid-until = VALID UNTIL
working-accepted-any-day = Taken at once, on any day.

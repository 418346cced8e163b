answer-start-by = START BY
answer-start-before = START BEFORE
answer-plan-ready = READY BY
plan-by-line = If you begin then, everything is done by { $by }.
plan-wanted-line = Wanted by { $by }.
plan-bound-line = No source says how long this takes: { $steps }. The date is counted as if it took no time. Give your own estimate with --take STEP=LENGTH.
plan-safe-line = Safe under every official reading: { $date }.
plan-rule-apostille = apostille
plan-rule-legalisation = legalisation
plan-rule-nothing = neither apostille nor legalisation
plan-rule-origin = at home
plan-rule-ask = not known, ask there
heading-plan-steps = Steps
heading-timeline = Timeline
timeline-legend = # decides the end, = has time to spare, ? has no known term
heading-together = In one application instead
heading-apart = In several applications instead
plan-when = apply { $start }, ready { $ready }: { $length }
plan-when-taken = begin { $start }, done { $ready }: { $length }, your own estimate
plan-when-unknown = begin { $start }; no source says how long it takes
plan-act-by = last day to apply: { $date }
plan-not-known = not known
plan-step-not-possible = not possible as described
plan-at-earliest = not before { $date }
plan-at-latest = before { $date }
plan-bring = bring: { $documents }
plan-from-step = { $document } (from step { $number })
plan-pay = pay: { $fees }
plan-collect = result: { $place }
plan-other-ready = { $steps }: ready { $date }
plan-other-by = { $steps }: begin by { $date }
plan-total = In all: { $total }.
plan-total-besides = Known so far: { $total }. On top of that, amounts not known here: { $besides }.
plan-total-unknown = Amounts not known here: { $besides }.
plan-assumed-handover = The next application is made on the first working day after the result before it must be ready.
plan-assumed-office = { $step } at: { $office }
plan-event-start = Begin: { $step }
plan-event-act-by = Last day to apply: { $step }
plan-event-ready = Ready: { $step }
error-country = The country is not known: { $problem }.
    .do = certctl destination --list shows all of them.
error-plan-step = The plan has no step { $name }.
    .do = Its steps are: { $steps }
error-plan-length = { $value } is not a length of a step.
    .do = For example: --take translation=3wd for working days, 10d for calendar days
help-plan = Plan a chain of services: dates, papers and costs, up to use in another country
    .examples =
        certctl plan criminal-record --destination DE --by 2027-01-15
        certctl plan marriage-abroad --destination TR --office semey
        certctl plan criminal-record --destination AE --take legalisation=5wd
help-plan-plan = Service, or plan: criminal-record, marriage-abroad, death-abroad, birth
help-plan-destination = Country where the paper goes
help-plan-by = Day by which all must be done: counts backwards
help-plan-date = First day (default: today)
help-plan-office = Office type or town, of all steps or of one
help-plan-answer = Answer, of all steps that ask it or of one
help-plan-take = How long a step takes by your own estimate: STEP=5wd or STEP=10d
help-plan-apart = Apply for each step separately, even where one application would do
error-not-abroad = Nothing that { $plan } gives goes to another country with an apostille or legalised.
    .do = Plan it without --destination.

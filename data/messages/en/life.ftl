# The life of an application: handed in, noted, closed, listed.

state-overdue = overdue
result-issued = issued
result-refused = refused
result-withdrawn = withdrawn
draft-list-none = No drafts like that.
draft-list-closed =
    { $n ->
        [one] One closed draft is not shown; --all shows it.
       *[other] { $n } closed drafts are not shown; --all shows them.
    }
draft-moved = * { $id }: the due date moved from { $from } to { $to }:
moved-off = { $date } is off now: { $reason }
moved-not-off = { $date } is not off any more
moved-worked = { $date } is worked now: { $reason }
moved-not-worked = { $date } is not worked any more
moved-term = the term "{ $id }" is { $now }, it was { $was }
moved-new-term = there is a new term "{ $id }": { $now }
moved-no-term = the term "{ $id }" of { $was } is gone
moved-other = the rules of acceptance have changed
event-planned-due = Result due, if handed in as planned
draft-calendar-name = Applications
label-planned = planned for
draft-plan-passed = The planned day has passed: certctl draft edit { $id } --date DATE plans another, certctl draft submit { $id } --date DATE records the day on which it was handed in.
draft-list-planned = ( ): if handed in on the planned day
draft-list-plan-passed = day passed
label-number = number
label-closed = closed
label-missing = missing
label-notes = notes
heading-fixed-dates = Dates fixed when it was handed in
days-left =
    { $n ->
        [one] one working day left
       *[other] { $n } working days left
    }
days-late =
    { $n ->
        [one] one working day late
       *[other] { $n } working days late
    }
status-missing-count =
    { $answers ->
        [0] documents { $documents }
       *[other] { $documents ->
            [0] answers { $answers }
           *[other] answers { $answers }, documents { $documents }
        }
    }
board-services = Not closed, by service
board-of-them-overdue = overdue: { $n }
board-other-services = other services
board-overdue = Overdue
board-due-today = Due today
board-due-this-week = Due later this week
board-more =
    { $n ->
        [one] and one more: certctl draft list
       *[other] and { $n } more: certctl draft list
    }
board-load = Results due, by day
submit-no-term = No term is printed for this case, so there is no due date to watch.
submit-incomplete =
    By our list something is still missing ({ $answers ->
        [0] documents { $documents }
       *[other] { $documents ->
            [0] answers { $answers }
           *[other] answers { $answers }, documents { $documents }
        }
    }); it is recorded as handed in all the same.
note-kept =
    { $n ->
        [one] Noted. { $id } has one note; certctl draft show { $id } --reveal shows it.
       *[other] Noted. { $id } has { $n } notes; certctl draft show { $id } --reveal shows them.
    }
prompt-note = What should be noted?
error-draft-state = { $id } is { $state }, so this cannot be done.
    .do = certctl draft status { $id } shows where it stands; certctl draft undo { $id } takes the last step back.
error-draft-where = It is not known where and when { $id } was handed in.
    .do = Name them: certctl draft submit { $id } --office TOWN --date today
error-draft-when = { $id } was planned for { $planned }, which is not today.
    .do = Say when it was handed in: certctl draft submit { $id } --date today, or the day.
error-no-revision = { $id } has no revision { $rev }.
    .do = certctl draft history { $id } lists what was kept.
event-planned = To be handed in on { $date }.
error-draft-future = { $date } is still to come.
    .do = What has happened is recorded on its day; a plan is kept with certctl draft edit ID --date DATE
error-draft-before = { $date } lies before the day on which it was handed in.
    .do = Give the day of the result with --date.
error-draft-barred = The application is not possible like this: { $reason }
    .do = If an answer is wrong, certctl draft edit changes it.
error-nothing-to-undo = There is no earlier revision of { $id }.
    .do = certctl draft history { $id } lists what was kept.
error-empty-note = There is nothing to note.
    .do = Type the note at the prompt, or pipe it in: echo "..." | certctl draft note ID
help-draft-board = All applications on one screen: counts, what is due, load by day
    .examples = certctl draft board
help-draft-status = Where one application stands, and what comes next
    .examples = certctl draft status k7mp-3x9q
help-draft-submit = Record that it was handed in, and fix its dates
    .examples = certctl draft submit k7mp-3x9q --office semey --date today --number 12345
help-draft-submit-office = Where it was handed in: a town or an office type
help-draft-submit-date = The day, with the hour if it was late: today, 2026-12-11T18:40
help-draft-submit-number = The number that the office gave it
help-draft-note = Note something; typed at the prompt or piped in, never an argument
    .examples = certctl draft note k7mp-3x9q
        echo "called, comes on Monday" | certctl draft note k7mp-3x9q
help-draft-close = Record how it ended
    .examples = certctl draft close k7mp-3x9q --result issued
help-draft-close-result = issued, refused or withdrawn
help-draft-close-date = The day on which it ended; today if not given
help-draft-undo = Take the last change back; the undone revision is kept
    .examples = certctl draft undo k7mp-3x9q
        certctl draft undo k7mp-3x9q --to 3
help-draft-undo-to = The revision to go back to, from certctl draft history
help-draft-list-state = Only these states: open, ready, submitted, closed
help-draft-list-service = Only of these services
help-draft-list-due-within = Only what is due in this time: 3d, 3wd for working days
help-draft-list-overdue = Only what is overdue
help-draft-list-moved = Only where the due date has moved since it was handed in
help-draft-list-all = Closed ones, too
help-draft-list-reveal = With the name of the applicant
help-draft-list-fail-on = Exit code 1 if one listed is overdue, moved, or any
heading-notes = Notes
note-hidden = (hidden; --reveal shows it)
label-if-filed = if handed in on
validity-valid = valid until { $date }
validity-expired = valid until { $date }: out of date on the day of filing
validity-ends-before-due = valid until { $date }: ends before the result is due
validity-unknown = look at its last day of validity: certctl draft edit ID --until { $id }=DATE
help-draft-check = What is missing, and which documents will be out of date
    .examples = certctl draft check k7mp-3x9q
purge-none = There is nothing that old.
prompt-purge-old = { $n } closed applications will be removed for good. To confirm, type how many
draft-list-old =
    { $n ->
        [one] One application was closed more than a year ago; certctl draft purge --older-than 365d removes it.
       *[other] { $n } applications were closed more than a year ago; certctl draft purge --older-than 365d removes them.
    }
help-draft-purge-older-than = Every application closed longer ago than this: 365d
column-revision = REVISION
column-when = WHEN
column-deed = WHAT
column-changed = CHANGED
deed-create = begun
deed-edit = changed
deed-submit = handed in
deed-note = noted
deed-close = closed
deed-undo = taken back
deed-import = brought in
deed-mend = mended
history-present = * the present one; certctl draft undo { $id } --to REVISION goes back to another
help-draft-history = What was done and when, never which values
    .examples = certctl draft history k7mp-3x9q
help-draft-new-until = The last day printed on a document: identity-document=2027-05-01
help-draft-edit-until = The last day printed on a document: identity-document=2027-05-01

help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-everywhere = With every command
help-heading-examples = Examples:

help = Public services of Kazakhstan, offline: which documents you need, the day the result is due, your applications
    .examples = certctl list
        certctl deadline criminal-record --office semey -a purpose=abroad
        certctl check criminal-record --office portal -a apostille=yes

help-list = List services
    .examples = certctl list
        certctl list apostille --audience individual
        certctl list --event death --channel portal
help-show = Show the passport of a service: terms, fees, documents, steps, questions, grounds for refusal
    .examples = certctl show criminal-record
        certctl show criminal-record --office semey -a purpose=abroad
        certctl show criminal-record --questions
help-check = Check which documents your situation requires
    .examples = certctl check criminal-record --office semey --have application
help-deadline = Compute the day by which the result must be ready, or the last day to apply
    .examples = certctl deadline criminal-record --office semey -a purpose=abroad --explain
        certctl deadline criminal-record --office portal --by 2027-01-15
help-draft = Prepare applications and keep them on this machine
    .examples = certctl draft new criminal-record
        certctl draft list
help-draft-new = Begin an application: asks what matters and saves every answer
    .examples = certctl draft new criminal-record
        certctl draft new criminal-record --office semey --answers answers.toml
help-draft-list = List applications, the most urgent first
    .examples = certctl draft list
        certctl draft list --due-within 3wd --overdue
        certctl draft list --overdue --fail-on overdue
        certctl draft list --format ics > applications.ics
help-draft-show = Show a draft; personal values are hidden
    .examples = certctl draft show k7mp-3x9q
        certctl draft show k7mp-3x9q --reveal
help-draft-edit = Change answers, or go on where the interview stopped
    .examples = certctl draft edit k7mp-3x9q
        certctl draft edit k7mp-3x9q -a purpose=abroad --office semey
help-draft-purge = Remove a draft with all its revisions for good
    .examples = certctl draft purge k7mp-3x9q
        certctl draft purge --older-than 365d
help-data-check = Check your data files and sources; exit code 1 if any is faulty or old
    .examples = certctl data check
        certctl data check --stale 300d
help-data-check-stale = List sources last checked more than so many days ago: 300d
help-paths = Show where certctl keeps things and what decided it
    .examples = certctl paths
        certctl paths --format json
help-generate = Generate completions and manual pages
    .examples = certctl generate completions bash > certctl.bash
        certctl generate man man
help-generate-completions = Print the completion script of a shell: bash, elvish, fish, powershell, zsh
    .examples = certctl generate completions bash > certctl.bash
help-generate-man = Print the manual page, or write all pages into a folder
    .examples = certctl generate man > certctl.1
        certctl generate man man

arg-lang = Language of the answer: en, ru, kk
arg-format = Form: table, json; some commands also jsonl, csv, ics, html
arg-no-input = Never ask; say what is missing instead
arg-help = Show help
arg-version = Show the version
arg-service = Service id; certctl list shows them
arg-office = Office type or town where you apply: portal, branch-other, semey
arg-date = Day of filing: 2026-12-31, 31.12.2026, today, +3wd
arg-answer = Answer to a question, such as purpose=abroad; can be repeated
arg-have = Documents at hand, by id, separated by commas
arg-answers = File of answers in TOML or JSON; - is standard input
arg-id = Draft id, such as k7mp-3x9q

help-list-audience = Only services for these: individual, legal-entity
help-list-event = Only services for a life event: birth, marriage, death, moving, travel, business, driving, family
help-deadline-by = Day by which you want the result: gives the last day to apply
help-deadline-explain = Show every step of the working with its source
help-deadline-calendar = Show the term as a calendar, day by day
help-draft-new-partial = Keep the draft even if answers are missing
help-draft-edit-unset = Forget an answer, a document, office or date; can be repeated
help-draft-show-reveal = Show personal values
help-draft-purge-yes = Do not ask for confirmation
help-generate-completions-shell = Shell: bash, elvish, fish, powershell, zsh
help-generate-man-folder = Folder to write all pages of all languages into

help-exit-0 = Done, or yes.
help-exit-1 = An honest no: documents are missing, it is too late, the application is not possible, a day is not worked, the calendar has changed, or data have faults.
help-exit-2 = Wrong use, bad input, or no answer possible.
help-exit-3 = The store of drafts is damaged, cannot be written, or was written by a newer version.
help-exit-4 = Busy, or changed by someone else meanwhile: try again.
help-exit-129 = The terminal was closed while something was asked; a draft is kept.
help-exit-130 = Interrupted with Ctrl-C; a draft is kept.
help-exit-131 = Left with Ctrl-\ while something was asked; a draft is kept.
help-exit-143 = Ended by the system while something was asked; a draft is kept.

help-variable-certctl-today = The date taken as today, ISO.
help-variable-certctl-lang = Language: en, ru, kk. The option --lang goes before it, the locale after it.
help-variable-certctl-home = Folder for drafts.
help-variable-certctl-data = Folder with data files of your own that replace or add to those of the release.
help-variable-certctl-accessible = When set, questions and answers are plain numbered lines without any escape sequence, for screen readers. TERM=dumb does the same for questions.
help-variable-no-color = When set, no colour is used.
help-variable-columns = Width to wrap at when the output is not a terminal.
help-variable-term = With the value dumb, no escape sequence is written.
man-exit-status = EXIT STATUS
man-environment = ENVIRONMENT
man-examples = EXAMPLES

help-calendar = Working days and days off, with the acts; counting in working days
    .examples = certctl calendar day 2026-12-16
        certctl calendar add 2026-12-11 5
        certctl calendar month 2026-12
help-calendar-day = Is it a working day: exit code 0 if it is, 1 if not
    .examples = certctl calendar day 2026-12-16
        certctl calendar day - < dates.txt
help-calendar-month = Show a month: days off, holidays, worked rest days, working hours
    .examples = certctl calendar month 2026-12
help-calendar-year = Show a year
    .examples = certctl calendar year 2026
help-calendar-add = The N-th working day after a date
    .examples = certctl calendar add 2026-12-11 5
help-calendar-sub = The N-th working day before a date
    .examples = certctl calendar sub 2026-12-21 5
help-calendar-between = Count working days between two dates (first not counted, second is)
    .examples = certctl calendar between 2026-12-11 2026-12-21
help-calendar-next = The first working day after a date
    .examples = certctl calendar next 2026-12-15
help-calendar-prev = The last working day before a date
    .examples = certctl calendar prev 2027-01-05
help-calendar-list = List holidays, moved days off, worked rest days; no plain weekends
    .examples = certctl calendar list --from 2026-01-01 --to 2026-12-31
help-calendar-balance = The balance of working time of a year: days and hours by month
    .examples = certctl calendar balance 2026
help-calendar-export = Write every day as a row, or the days off for a calendar program
    .examples = certctl calendar export --from 2026-01-01 --to 2026-12-31
        certctl calendar export --format ics > days-off.ics
help-calendar-diff = How a year differs from what was known on an earlier day
    .examples = certctl calendar diff --as-known 2023-12-31 2024
arg-week = Week: five-day, six-day [five-day]
arg-as-known = Answer from what was known on this day
arg-strict = Give no unconfirmed answer: exit code 2
help-calendar-office = Office type or town, for your own calendar.toml
help-calendar-date = Day: 2026-12-31, 31.12.2026, today, +3wd
help-calendar-day-date = Days: 2026-12-31, 31.12.2026, today, +3wd; - reads them from the standard input [today]
help-calendar-month-month = Month: 2026-12 [this month]
help-calendar-year-year = Year [this year]
help-calendar-balance-year = Year [this year]
help-calendar-diff-year = Year [this year]
help-calendar-days = Number of working days
help-calendar-from = First day
help-calendar-to = Last day, included
help-calendar-list-only = Only these: off, worked-rest-days
help-deadline-compare = Compare office types: date, fee, documents
help-deadline-duty = Apply at a duty department, which is open longer
help-calendar-diff-as-known = Compare with what was known on this day
help-calendar-first = First day [1 January of the year]
help-calendar-last = Last day, included [31 December of the year]

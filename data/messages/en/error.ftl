error-word = error
hint-word = hint
note-unknown-language = No texts in the language { $value } ({ $setting }): English is used.
note-unused-data = Not read by certctl: { $files }

suggest = Did you mean { $names }?

error-unknown-service = There is no service { $name }.
    .do = certctl list shows all services.
error-unknown-office = There is no office type or regional centre { $name }.
    .do = For a branch in any other town use --office branch-other; the office types here are: { $offices }
error-not-a-centre = { $name } is not a regional centre, a city of republican significance or the capital.
    .do = Its branch is of the other type: use --office branch-other
error-ask-there = { $name } has rules of its own that are not in this catalogue.
    .do = Ask the office there which branch takes the application and how long it takes.
error-office-not-served = { $service } is not given at { $office }.
    .do = Use one of: { $offices }
error-unknown-question = { $service } knows no answer { $name }.
    .do = It knows: { $names }
error-answer-shape = An answer is written KEY=VALUE.
    .do = For example: -a purpose=abroad
error-until-shape = A last day of validity is written DOCUMENT=DATE.
    .do = For example: --until identity-document=2027-01-31
error-personal-argument = { $name } is personal and is not taken from the command line, where others can read it.
    .do = Give it in a file: --answers FILE, or --answers - for standard input.
error-answer = { $name }: { $problem }
    .do = certctl show { $service } lists the questions and their answers.
error-unknown-document = { $service } asks for no document { $name }.
    .do = It knows: { $names }
error-unanswered = Something is not known yet on which the answer turns.
    .do = Add to the command:

problem-option = expected one of { $options }
problem-date = expected a date of the calendar such as 2026-12-31 or 31.12.2026
problem-number = expected a whole number
problem-name = expected a name in letters
problem-phone = expected a telephone number such as +7 700 000 00 00
problem-email = expected an e-mail address
problem-empty = expected a value
problem-long = expected at most { $max } characters on one line
problem-length = expected 12 digits, found { $found }
problem-digit = character { $position } is not a digit
problem-check-digit = the check digit does not match: a digit is mistyped
problem-dead-prefix = no number with these first 11 digits is issued
problem-not-bin = a number with { $digit } as its fifth digit is no BIN

error-date = { $value } is no date.
    .do = Write a day of the calendar as 2026-12-31, 31.12.2026, today or +3wd (three working days from today), where a time belongs to it as 2026-12-31T18:30.
error-day-count = { $value } is no number of days.
    .do = Write 3d for three days or 3wd for three working days.
error-outside-calendar = { $date } is outside the days that the calendar knows: { $first } to { $last }.
    .do = Ask about a day inside them; a newer release may know more.
error-leaves-calendar = Counting from { $from } leaves the days that the calendar knows: { $first } to { $last }.
    .do = Ask about days inside them; a newer release may know more.
error-no-term = No source gives a term for { $service } in this situation.
    .do = Ask the office; certctl show { $service } lists the terms that are published and when they hold.
error-term-not-in-force = The term of { $service } is known from { $from } on, not for { $on }.
    .do = Ask about a later day.
error-format = The format { $format } is not made by this command.
    .do = Use one of: { $formats }
error-today = CERTCTL_TODAY is not a date.
    .do = Write it as 2026-12-31, or unset it.
error-data-folder = The folder that CERTCTL_DATA names cannot be read.
    .do = Correct the path, or unset CERTCTL_DATA.
error-data = There are faults in your own data files.
    .do = Correct what is listed here, or move the files away:
error-no-home = No folder for drafts can be found.
    .do = Set CERTCTL_HOME to a folder of your own.
error-catalogue = The catalogue in this program is damaged ({ $key }).
    .do = Install certctl again.

error-answers-file = The answers file cannot be read.
    .do = Give a readable TOML or JSON file of KEY = "VALUE" lines, or - for standard input.
error-answers-shape = The answers are neither TOML nor JSON of KEY = "VALUE".
    .do = Line { $line }: write for example purpose = "abroad"
error-draft-id = That is no draft id.
    .do = An id looks like k7mp-3x9q; certctl draft list shows yours.
error-no-draft = There is no draft { $id }.
    .do = certctl draft list shows the drafts that are there.
error-purge-unconfirmed = Nothing was removed: the id was not confirmed.
    .do = Type the id when asked, or add --yes.
error-busy = Another certctl is writing and did not finish in time.
    .do = Try again in a moment.
error-changed = The draft { $id } was changed by someone else meanwhile.
    .do = Look at it with certctl draft show { $id } and make your change again.
error-damaged = The file { $name } of the store is damaged and was left as it is.
    .do = certctl doctor tells what can be done; the other drafts are not touched.
error-too-new = The file { $name } was written by a newer certctl.
    .do = Install a version that reads schema { $version }.
error-too-large = The draft would be larger than the store takes ({ $limit } bytes).
    .do = Shorten the answers.
error-unreadable = { $name } cannot be read: { $reason }
    .do = Check the permissions; certctl paths shows where things are.
error-unwritable = { $name } cannot be written: { $reason }
    .do = Nothing was changed. Check free space and permissions; certctl paths shows where things are.
error-unconfirmed = { $name } is written, but the disk did not confirm it: { $reason }
    .do = Look at the draft again before you rely on it.
error-foreign = The folder for drafts belongs to another user.
    .do = Set CERTCTL_HOME to a folder of your own.
error-misplaced = { $name } is not what the store keeps there.
    .do = Move it away; certctl paths shows where things are.
error-no-terminal = This needs answers and there is no terminal to ask on.
    .do = Give them with -a KEY=VALUE or --answers FILE.
error-output = The answer could not be written: { $reason }
    .do = Check the place that the output goes to.
error-internal = Something went wrong inside certctl: { $reason }
    .do = Please report what you did; leave out personal data.

usage-unknown-argument = { $arg } is not known here.
usage-unknown-command = There is no command { $name }.
usage-missing-argument = Missing: { $args }
usage-missing-command = A command is needed.
usage-invalid-value = { $value } is no value for { $arg }.
usage-possible-values = Possible values: { $values }
usage-missing-value = { $arg } needs a value.
usage-too-many-values = { $arg } is given too often, or with too many values.
usage-conflict = { $arg } cannot be used together with { $other }.
usage-not-utf8 = An argument is not valid UTF-8.
usage-other = The command line cannot be understood.
usage-do = { $command } --help shows how it is used.
error-panic = error: something went wrong inside certctl; please report what you did, without personal data.
question-office = At which office?
error-in-answers = in the file given with --answers:
note-unused-answer = Not used here: { $name } (asked only when { $condition }).
error-answered-twice = { $name } is answered in two ways.
    .do = Give one answer.
usage-twice = { $arg } is given twice.
error-by-clock = A result is ready by the end of a day.
    .do = Give --by a day without a clock.
error-answers-too-large = The answers file is larger than 1 MiB.
    .do = Give only KEY = "VALUE" lines.
error-not-confirmed = The answer rests on the rules of the law only: an order may still move days off in these years.
    .do = Leave out --strict to see it and how sure it is.
error-projected = The answer rests on a lunar date that is not announced yet.
    .do = Leave out --strict to see it and how sure it is.
error-input = The standard input cannot be read: { $reason }
    .do = Write the dates in the command itself.
error-no-duty = No duty department is known here: { $office }.
    .do = Leave out --duty; the branches of the State Corporation have one.
error-no-dates = There are no dates on the standard input.
    .do = Write days as 2026-12-31, one a line.
error-not-known-yet = Nobody knows yet what will be known on a day after { $date }.
    .do = Give a day up to { $date }.
problem-town = expected a town, such as { $near }
problem-country = expected a country or its two-letter code, such as { $near }
error-own-day = The date of { $service } counts from the answer to { $question } and not from the day of filing: there is no last day to apply.
    .do = Ask without --by.

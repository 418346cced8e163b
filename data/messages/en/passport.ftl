# The passport of a service, and the questions that it depends on.
answer-withdrawn = WITHDRAWN
label-provider = issued by
label-audience = for
label-age = age
label-rules-of = rules as of
label-narrowed = shown for
audience-individual = individuals
audience-legal-entity = legal entities
age-from = { $from } and over
age-below = under { $below }
age-from-below = { $from } and over, under { $below }

section-can = Can I apply
section-fees = What it costs
section-terms = How long it takes
section-documents = What to bring
section-how = How to apply
section-then = What you get, and then
section-refused = If it is refused
section-coming = What will change
heading-validity = How long it can be used

show-narrow = Rules with "when" hold in some cases only. To see one case:
show-since = since { $date }
show-until = until { $date }
show-from = From { $date }: { $text }
show-no-fees = No fee is listed.
show-no-documents = No documents are listed.
show-apostille = The apostille is issued by another service: { $name }
show-questions-more = Everything that depends on each answer: { $command }

questions-order = Questions are asked in this order, and only while an answer can still change something. A default is taken without asking and named among the assumptions.
questions-office = Where do you apply?
questions-none = Nothing is asked.
question-asked-when = Asked when: { $condition }
question-no-default = There is no default: it is asked where it matters.
question-of-office = The town named by --office answers it.
question-implied = { $value } follows from: { $condition }
question-default-mark = default

turns-bar = whether one can apply at all:
turns-document = documents:
turns-registry = documents that the state may look up itself:
turns-term = terms:
turns-reading = other readings of a term:
turns-fee = fees:
turns-step = steps:
turns-field = fields of the form:
turns-question = whether these are asked:
turns-implied = what follows for these:
turns-statement = what to know:

condition-at = at { $offices }
condition-not-at = anywhere but { $offices }
condition-age = age { $range }
condition-apostille = a country that wants an apostille
condition-legalisation = a country that wants legalisation
condition-nothing = a country that wants neither
condition-ask = a country where one has to ask
condition-origin = Kazakhstan

help-show-on = Day whose rules are shown [today]
help-show-office = Show only what concerns this office type or town
help-show-answer = Show only what concerns this answer, such as purpose=abroad; can be repeated
help-show-questions = Show the questions and the rules that depend on each

# Паспорт услуги и вопросы, от которых зависит ответ.
answer-withdrawn = УСЛУГА ОТМЕНЕНА
label-provider = услугодатель
label-audience = для кого
label-age = возраст
label-rules-of = правила на день
label-narrowed = случай
audience-individual = физические лица
audience-legal-entity = юридические лица
age-from = от { $from } (полных лет)
age-below = до { $below } (полных лет)
age-from-below = от { $from } до { $below } (полных лет)

section-can = Кто может обратиться
section-fees = Сколько это стоит
section-terms = Сколько это займёт
section-documents = Что принести
section-how = Как подать заявление
section-then = Что вы получите и что дальше
section-refused = Если откажут
section-coming = Что изменится
heading-validity = Сколько действует результат

show-narrow = Правила со словом «если» действуют не во всех случаях. Показать один случай:
show-since = с { $date }
show-until = до { $date } включительно
show-from = С { $date }: { $text }
show-no-fees = Плата не указана.
show-no-documents = Документы не указаны.
show-apostille = Апостиль ставят в рамках другой услуги: { $name }
show-questions-more = Всё, что зависит от каждого ответа: { $command }

questions-order = Вопросы задаются в этом порядке и только пока ответ ещё может что-то изменить. Ответ по умолчанию берётся без вопроса и назван среди допущений.
questions-office = Где вы подаёте заявление?
questions-none = Вопросов нет.
question-asked-when = Задаётся, если: { $condition }
question-no-default = Ответа по умолчанию нет: вопрос задаётся, когда от него что-то зависит.
question-of-office = Ответом служит город, названный в --office.
question-implied = { $value } следует из: { $condition }
question-default-mark = по умолчанию

turns-bar = можно ли вообще подать заявление:
turns-document = документы:
turns-registry = документы, которые могут взять из государственных систем:
turns-term = сроки:
turns-reading = другие трактовки срока:
turns-fee = плата:
turns-step = шаги:
turns-field = поля заявления:
turns-question = задаются ли вопросы:
turns-implied = что следует для вопросов:
turns-statement = что нужно знать:

condition-at = место подачи: { $offices }
condition-not-at = везде, кроме: { $offices }
condition-age = возраст: { $range }
condition-apostille = страна, где нужен апостиль
condition-legalisation = страна, где нужна легализация
condition-nothing = страна, где не нужно ни то, ни другое
condition-ask = страна, о которой нужно уточнить
condition-origin = Казахстан

help-show-on = День, на который показываются правила [today]
help-show-office = Показать только то, что касается этого типа отделения или города
help-show-answer = Показать только то, что касается этого ответа, например purpose=abroad; можно повторять
help-show-questions = Показать вопросы и правила, которые зависят от каждого

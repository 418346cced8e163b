yes = да
no = нет

answer-due = СРОК
answer-apply-by = ПОСЛЕДНИЙ ДЕНЬ ПОДАЧИ
answer-too-late = СРОК ПОДАЧИ ПРОПУЩЕН
answer-complete = ПОЛНЫЙ КОМПЛЕКТ
answer-incomplete = НЕПОЛНЫЙ КОМПЛЕКТ
answer-not-possible = НЕВОЗМОЖНО
answer-ready = ГОТОВО К ПОДАЧЕ
answer-draft = ЧЕРНОВИК

heading-why = Почему
heading-working = Ход расчёта
heading-skipped = Дни, не входящие в счёт
heading-sure = Достоверность
heading-alternatives = Другие официальные трактовки
heading-assumed = Допущения
heading-sources = Источники
heading-instead = Что делать вместо этого
heading-missing = Не хватает
heading-have = В наличии
heading-from-registry = Сведения возьмут из государственных систем
heading-not-needed = В этой ситуации не нужны
heading-fees = Плата
heading-steps = Порядок действий
heading-note = Полезно знать

label-filed = день подачи
label-accepted = день приёма
label-due = крайний срок готовности
label-office = место подачи
label-state = состояние

check-mark = (уточнить)
medium-mark = (один источник)
condition-or = или
condition-not = не ({ $inner })

assumed-day-zero = На странице самой услуги не указано, засчитывается ли день подачи; по общему правилу он не засчитывается.
change-with = изменить: { $flag }
basis-projected-short = дата ещё не объявлена

# Строки под ответом на вопрос, заданный от даты готовности.
apply-by-line = При приёме в этот день крайний срок готовности — { $due }, к { $by } результат успевает.
apply-by-safe = Чтобы успеть по любой официальной трактовке, не позднее { $date } нужно подать заявление.
too-late-line = последний день подачи для результата к { $by } — { $last }
safe-date = По всем трактовкам { $date } — надёжная дата.

complete-line = { $n ->
    [0] приносить ничего не нужно
    [one] { $n } документ в наличии
    [few] { $n } документа, все в наличии
   *[other] { $n } документов, все в наличии
}
missing-line = { $n ->
    [one] не хватает { $missing } из { $n } документа
    [few] не хватает { $missing } из { $n } документов
   *[other] не хватает { $missing } из { $n } документов
}

sure-confirmed = Подтверждено: акты за эти годы известны. По состоянию на { $date } календарь сверен с актами.
sure-by-law = Только по закону: выходные дни этих лет ещё могут быть перенесены приказом. По состоянию на { $date } календарь сверен с актами.
sure-projected = Предварительно: дата по лунному календарю в этом промежутке или рядом с ним ещё не объявлена и может сдвинуться на день, а приказ — перенести выходные. По состоянию на { $date } календарь сверен с актами.

day-working = рабочий день
day-weekend = выходной день
day-rolled = выходной день за праздник, который совпал с выходным: { $name } ({ $date })
day-transferred-off = перенесённый выходной день; рабочий день вместо него — { $date }

working-accepted-same-day = Подача в рабочий день: заявление принимают в тот же день.
working-accepted-after-rest-day = Подача в выходной день: заявление принимают в следующий рабочий день.
working-accepted-after-hours = Подача после окончания рабочего времени: заявление принимают в следующий рабочий день.
working-day-zero-printed = День приёма не засчитывается: так указано на странице самой услуги.
working-day-zero-assumed = День приёма не засчитывается: это допущение по общему правилу, на странице самой услуги об этом не сказано.
working-count = { $milestone }: { $term }.
working-roll = Последний день нерабочий: срок переносится на следующий рабочий день.
working-not-before = Возможно с первого рабочего дня после этой даты.

term-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[other] { $n } минут
}
term-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[other] { $n } часов
}
term-working-days = { $n ->
    [0] в тот же день
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[other] { $n } рабочих дней
}
term-calendar-days = { $n ->
    [0] в тот же день
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[other] { $n } календарных дней
}
term-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
   *[other] { $n } месяцев
}
term-years = { $n ->
    [one] { $n } год
    [few] { $n } года
   *[other] { $n } лет
}

fee-free = бесплатно
fee-rate = { $rate } МРП = { $tenge }
fee-not-set = { $rate } МРП, сумма ещё не установлена
fee-exempt = От уплаты освобождены: { $groups }

in-force-from = действует с { $from }
in-force-from-to = действует с { $from } по { $to }
override-used = Использованы собственные файлы данных: { $files }
disclaimer = Это не официальное решение: определяющим является ответ уполномоченного органа.
beyond-calendar = за пределами календаря
today-line = Если подать сегодня, крайний срок готовности — { $due }.
safe-unknown = День, надёжный по всем трактовкам, лежит за пределами календаря.
basis-by-law-short = только по закону
sure-checked = По состоянию на { $date } сверено с источниками; отмеченное «один источник» взято из источников одного рода, «уточнить» — не подтверждено.
heading-next = Дальше
heading-handover = Где получить результат
heading-no-date = Без даты
compare-filed = Если подать { $date }, результат должен быть готов:
compare-by = Чтобы получить результат к { $date }, подайте не позднее:
column-office = ОТДЕЛЕНИЕ
column-apply-by = НЕ ПОЗДНЕЕ
column-fee = ПЛАТА
column-bring = ПРИНЕСТИ
column-handover = ГДЕ ПОЛУЧИТЬ
word-no-date = даты нет
word-not-possible = невозможно
cell-safe = надёжно: { $date }
cell-too-late = поздно
cell-nothing = ничего не нужно
count-stays-put = Если выходные перенесут, как в прошлые годы, число останется тем же.
assumed-before-closing = Заявление подают до окончания приёма ({ $closes }).
assumed-in-hours = Заявление подают в часы приёма; ни один источник их не называет.
assumed-time-in-hours = Считается, что указанное время входит в часы приёма; ни один источник их не называет.
assumed-saturday = Заявление, сданное в субботу, считается принятым в следующий рабочий день; ни один источник не говорит, что его принимают раньше.
event-due = Результат должен быть готов
event-apply-by = Последний день подачи
# The date ends in the stop of «г.» and so ends the sentence.
event-wanted = Результат нужен к { $date }
event-filed = Подано { $date }
event-not-confirmed = Только по нормам закона: дата ещё может сдвинуться.
compare-too-late = последний день подачи прошёл во всех отделениях
compare-none = ни одно отделение не даёт даты
fee-unprinted = узнать на месте
working-hours = Подано в { $time }; отделение закрывается в { $closes }.
working-hours-duty = Подано в { $time } в дежурном отделе, который закрывается в { $closes }.
event-apply-by-safe = Последний день подачи, надёжный при любой трактовке
skipped-many = с { $from } по { $to }, { $n } дн.
period-from-to = с { $from } по { $to }
period-from = с { $from }
period-to = по { $to }
label-counted-from = считается от
answer-act-by = СДЕЛАТЬ ДО
answer-not-before = НЕ РАНЬШЕ
answer-valid-until = ДЕЙСТВУЕТ ДО
working-accepted-any-day = Принимается сразу, в любой день.

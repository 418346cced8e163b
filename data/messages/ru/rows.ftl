# Календарь строками: list, export, diff.
span-and-week = С { $from } по { $to } включительно; { $week }.
listed-none = Таких дней нет.

column-kind = ВИД
kind-holiday = праздник
kind-day-off = нерабочий день
kind-rolled = выходной за праздник
kind-transferred-off = перенесённый выходной
kind-worked-rest-day = рабочий выходной
kind-closed = закрыто
kind-opened = здесь работают

events-name = Нерабочие дни Казахстана, { $week }
event-rolled = Выходной за праздник: { $name }
event-transferred-off = Перенесённый выходной
event-worked-rest-day = Рабочий выходной
event-by-law = Только по закону: выходные дни этого года ещё могут быть перенесены приказом.
event-projected = Предварительно: дата ещё не объявлена и может сдвинуться на день.

answer-changed = ИЗМЕНИЛОСЬ
answer-unchanged = БЕЗ ИЗМЕНЕНИЙ
diff-days = { $n ->
    [one] { $n } день не таков, каким его знали { $date }
    [few] { $n } дня не таковы, какими их знали { $date }
   *[other] { $n } дней не таковы, какими их знали { $date }
}
diff-none = все дни таковы, какими их знали { $date }
diff-more = { $n ->
    [one] Больше на { $n } рабочий день: тогда было известно { $before }, теперь { $after }.
    [few] Больше на { $n } рабочих дня: тогда было известно { $before }, теперь { $after }.
   *[other] Больше на { $n } рабочих дней: тогда было известно { $before }, теперь { $after }.
}
diff-fewer = { $n ->
    [one] Меньше на { $n } рабочий день: тогда было известно { $before }, теперь { $after }.
    [few] Меньше на { $n } рабочих дня: тогда было известно { $before }, теперь { $after }.
   *[other] Меньше на { $n } рабочих дней: тогда было известно { $before }, теперь { $after }.
}
diff-same = Рабочих дней столько же, сколько было: { $n }.
column-known = ТОГДА ИЗВЕСТНО
column-now = ТЕПЕРЬ
known-from = известно с { $date }

error-span = Первый день ({ $from }) позже последнего ({ $to }).
    .do = В --from укажите день не позже дня в --to.

# Календарь строками: list, export, diff.
span-and-week = С { $from } по { $to } включительно; { $week }.
listed-none = Таких дней нет.

column-kind = ВИД
kind-holiday = праздник
kind-day-off = выходной по ТК
kind-rolled = выходной за праздник
kind-transferred-off = перенесённый выходной
kind-worked-rest-day = рабочий выходной
kind-closed = здесь закрыто
kind-opened = здесь работают

events-name = Нерабочие дни в Казахстане, { $week }
event-rolled = Выходной за праздник: { $name }
event-transferred-off = Перенесённый выходной
event-worked-rest-day = Рабочий день вместо выходного
event-by-law = Только по закону: выходные дни этого года ещё могут быть перенесены приказом.
event-projected = Предварительно: дата ещё не объявлена и может сдвинуться на день.

answer-changed = ИЗМЕНИЛОСЬ
answer-unchanged = БЕЗ ИЗМЕНЕНИЙ
diff-days = { $n ->
    [one] { $n } день отличается от того, что было известно на { $date }
    [few] { $n } дня отличаются от того, что было известно на { $date }
   *[other] { $n } дней отличаются от того, что было известно на { $date }
}
diff-none = все дни такие же, как было известно на { $date }
diff-more = { $n ->
    [one] На { $n } рабочий день больше: тогда — { $before }, теперь — { $after }.
    [few] На { $n } рабочих дня больше: тогда — { $before }, теперь — { $after }.
   *[other] На { $n } рабочих дней больше: тогда — { $before }, теперь — { $after }.
}
diff-fewer = { $n ->
    [one] На { $n } рабочий день меньше: тогда — { $before }, теперь — { $after }.
    [few] На { $n } рабочих дня меньше: тогда — { $before }, теперь — { $after }.
   *[other] На { $n } рабочих дней меньше: тогда — { $before }, теперь — { $after }.
}
diff-same = Рабочих дней столько же: { $n }.
column-known = БЫЛО ИЗВЕСТНО
column-now = ТЕПЕРЬ
known-from = известно с { $date }

error-span = Первый день ({ $from }) позже последнего ({ $to }).
    .do = Дата в --from не должна быть позже даты в --to.

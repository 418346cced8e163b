# Күнтізбе жолдармен: list, export, diff.
span-and-week = { $from } мен { $to } аралығы, екі күн де кіреді; { $week }.
listed-none = Мұндай күн жоқ.

column-kind = ТҮРІ
kind-holiday = мереке
kind-day-off = демалыс күні
kind-rolled = мереке үшін демалыс
kind-transferred-off = ауыстырылған демалыс
kind-worked-rest-day = жұмыс істейтін демалыс
kind-closed = жабық
kind-opened = мұнда жұмыс күні

events-name = Қазақстанның демалыс күндері, { $week }
event-rolled = Мереке үшін демалыс: { $name }
event-transferred-off = Ауыстырылған демалыс күні
event-worked-rest-day = Жұмыс істейтін демалыс күні
event-by-law = Тек заң бойынша: осы жылдағы демалыс күндері бұйрықпен әлі ауыстырылуы мүмкін.
event-projected = Алдын ала: күні әлі жарияланбаған, бір күнге жылжуы мүмкін.

answer-changed = ӨЗГЕРДІ
answer-unchanged = ӨЗГЕРІССІЗ
diff-days = { $date } күні белгілі болғаннан { $n } күн өзгеше
diff-none = барлық күн { $date } күні белгілі болғандай
diff-more = { $n } жұмыс күні артық: ол кезде белгілісі — { $before }, қазір — { $after }.
diff-fewer = { $n } жұмыс күні кем: ол кезде белгілісі — { $before }, қазір — { $after }.
diff-same = Жұмыс күндерінің саны бұрынғыдай: { $n }.
column-known = ОЛ КЕЗДЕ БЕЛГІЛІСІ
column-now = ҚАЗІР
known-from = { $date } күнінен бері белгілі

error-span = Бірінші күн ({ $from }) соңғы күннен ({ $to }) кейін.
    .do = --from мәні --to мәнінен кейін болмауы керек.

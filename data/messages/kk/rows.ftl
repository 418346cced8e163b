# Күнтізбе жолдармен: list, export, diff.
span-and-week = { $from } – { $to }, екі күнді де қоса алғанда; { $week }.
listed-none = Мұндай күн жоқ.

column-kind = ТҮРІ
kind-holiday = мереке
kind-day-off = демалыс күні
kind-rolled = мереке үшін демалыс
kind-transferred-off = ауыстырылған демалыс
kind-worked-rest-day = жұмыс күніне айналған демалыс
kind-closed = мұнда жабық
kind-opened = мұнда жұмыс істейді

events-name = Қазақстандағы демалыс күндері, { $week }
event-rolled = Мереке үшін демалыс: { $name }
event-transferred-off = Ауыстырылған демалыс күні
event-worked-rest-day = Демалыс күнінің орнына жұмыс күні
event-by-law = Тек заң бойынша: осы жылдың демалыс күндері бұйрықпен әлі ауыстырылуы мүмкін.
event-projected = Алдын ала есептелген: күні әлі жарияланбаған, бір күнге жылжуы мүмкін.

answer-changed = ӨЗГЕРДІ
answer-unchanged = ӨЗГЕРІССІЗ
diff-days = { $date } күнгі мәліметпен салыстырғанда { $n } күн өзгерген
diff-none = { $date } күнгі мәліметпен салыстырғанда ештеңе өзгермеген
diff-more = Жұмыс күндері { $n } күнге көбейді: ол кезде — { $before }, қазір — { $after }.
diff-fewer = Жұмыс күндері { $n } күнге азайды: ол кезде — { $before }, қазір — { $after }.
diff-same = Жұмыс күндерінің саны бұрынғыдай: { $n }.
column-known = ОЛ КЕЗДЕГІ МӘЛІМЕТ
column-now = ҚАЗІР
known-from = { $date } күнінен бері белгілі

error-span = Бірінші күн ({ $from }) соңғы күннен ({ $to }) кейін.
    .do = --from мәні --to мәнінен кейін болмауы керек.

# Айлар мен жылдардың суреті, жұмыс уақытының балансы, мерзімнің суреті.
heading-marks = Белгілердің мағынасы, { $week }
mark-weekend = кәдімгі демалыс күні
mark-holiday = мереке күні
mark-day-off = Еңбек кодексі бойынша демалыс күні
mark-rolled = демалыс күніне тура келген мереке үшін берілетін демалыс күні
mark-transferred-off = акт бойынша осы күнге ауыстырылған демалыс күні
mark-worked-rest-day = акт бойынша жұмыс күніне айналған демалыс күні
mark-closed = мұнда жабық
mark-opened = мұнда жұмыс істейді

heading-special-days = Ерекше күндер
heading-working-time = Жұмыс уақыты

title-balance = { $year } жылғы жұмыс уақытының балансы
period-quarter = { $n }-тоқсан
period-half-year = { $n }-жартыжылдық
period-year = { $year } жыл
column-days = КҮН
column-days-worked = ЖҰМ.
column-days-off = ДЕМ.
column-hours = САҒАТ
note-hours = Бес күндік аптада күніне 8 сағат, алты күндікте 7 сағат, сенбіде 5 сағат. Қысқартылған күндер жоқ.

heading-term-days = Мерзім күндер бойынша
term-mark-filed = өтініш берілген күн
term-mark-accepted = қабылданған күн: нөлінші күн, есепке кірмейді
term-mark-filed-and-accepted = өтініш берілген және қабылданған күн: нөлінші күн, есепке кірмейді
term-mark-counted = есептелген күн және оның нөмірі
term-mark-counted-in-stages = есептелген күн және оның нөмірі; әр кезеңде санау қайта басталады
term-mark-runs = мерзім бұл күні де жүреді
term-mark-due = дайын болатын соңғы күн

error-month = { $value } — ай емес.
    .do = Айды былай жазыңыз: 2026-12 немесе 12.2026.

yes = иә
no = жоқ

answer-due = МЕРЗІМІ
answer-apply-by = ӨТІНІШ БЕРУДІҢ СОҢҒЫ КҮНІ
answer-too-late = ӨТІНІШ БЕРУ МЕРЗІМІ ӨТІП КЕТТІ
answer-complete = ТОЛЫҚ
answer-incomplete = ТОЛЫҚ ЕМЕС
answer-not-possible = МҮМКІН ЕМЕС
answer-ready = ТАПСЫРУҒА ДАЙЫН
answer-draft = ЖОБА

heading-why = Неге
heading-working = Есептеу барысы
heading-skipped = Есепке кірмейтін күндер
heading-sure = Дәйектілігі
heading-alternatives = Басқа ресми түсіндірмелер
heading-assumed = Болжамдар
heading-sources = Дереккөздер
heading-instead = Оның орнына не істеу керек
heading-missing = Жетіспейді
heading-have = Қолда бар
heading-from-registry = Мәлімет мемлекеттік жүйелерден алынады
heading-not-needed = Бұл жағдайда қажет емес
heading-fees = Төлем
heading-steps = Іс-әрекет тәртібі
heading-note = Білген жөн

label-filed = өтініш берілетін күн
label-accepted = қабылданатын күн
label-due = дайын болатын соңғы күн
label-office = өтініш берілетін жер
label-state = күйі

check-mark = (нақтылау керек)
medium-mark = (бір дереккөз)
condition-or = немесе
condition-not = ({ $inner }) емес

assumed-day-zero = Қызметтің өз бетінде өтініш берілген күннің есепке кіретіні не кірмейтіні көрсетілмеген; жалпы қағида бойынша ол есепке кірмейді.
change-with = өзгерту: { $flag }
basis-projected-short = күні әлі жарияланбаған

# Дайын болатын күннен кері қарай қойылған сұрақтың жауабынан кейінгі жолдар.
apply-by-line = Өтініш сол күні қабылданса, нәтиже ең кеш дегенде { $due } күні дайын болуға тиіс, яғни { $by } күніне үлгереді.
apply-by-safe = Кез келген ресми түсіндірме бойынша үлгеру үшін өтінішті { $date } күнінен кешіктірмей беру керек.
too-late-line = нәтиже { $by } күніне дайын болуы үшін өтініш берудің соңғы күні: { $last }
safe-date = Барлық түсіндірме бойынша сенімді күн: { $date }.

complete-line = { $n ->
    [0] ештеңе әкелу қажет емес
   *[other] { $n } құжат, бәрі қолда бар
}
missing-line = { $n } құжаттан { $missing } құжат жетіспейді

sure-confirmed = Расталған: осы жылдардың актілері белгілі. Күнтізбе { $date } күні тексерілді.
sure-by-law = Тек заң бойынша: осы жылдардағы демалыс күндері бұйрықпен әлі ауыстырылуы мүмкін. Күнтізбе { $date } күні тексерілді.
sure-projected = Алдын ала: осы аралықтағы немесе оған жақын, ай күнтізбесіне байланысты күн әлі жарияланбаған, ол бір күнге жылжуы, ал демалыс күндері бұйрықпен ауыстырылуы мүмкін. Күнтізбе { $date } күні тексерілді.

day-working = жұмыс күні
day-weekend = демалыс күні
day-rolled = демалыс күніне тура келген мереке үшін берілетін демалыс күні: { $name } ({ $date })
day-transferred-off = ауыстырылған демалыс күні; оның орнына жұмыс күні — { $date }

working-accepted-same-day = Өтініш жұмыс күні берілсе, сол күні қабылданады.
working-accepted-after-rest-day = Өтініш демалыс күні берілсе, келесі жұмыс күні қабылданады.
working-accepted-after-hours = Өтініш жұмыс уақыты аяқталғаннан кейін берілсе, келесі жұмыс күні қабылданады.
working-day-zero-printed = Қабылданған күн есепке кірмейді: қызметтің өз бетінде солай көрсетілген.
working-day-zero-assumed = Қабылданған күн есепке кірмейді: бұл жалпы қағидаға негізделген болжам, қызметтің өз бетінде ол туралы айтылмаған.
working-count = { $milestone }: { $term }.
working-roll = Соңғы күн жұмыс күні емес: мерзім келесі жұмыс күніне ауысады.
working-not-before = Осы күннен кейінгі бірінші жұмыс күнінен бастап мүмкін.

term-minutes = { $n } минут
term-hours = { $n } сағат
term-working-days = { $n } жұмыс күні
term-calendar-days = { $n } күнтізбелік күн
term-months = { $n } ай
term-years = { $n } жыл

fee-free = тегін
fee-rate = { $rate } АЕК = { $tenge }
fee-not-set = { $rate } АЕК, сомасы әлі белгіленбеген
fee-exempt = Төлеуден босатылғандар: { $groups }

in-force-from = { $from } күнінен бастап қолданыста
in-force-from-to = қолданылу мерзімі { $from } – { $to }
override-used = Өз дерек файлдарыңыз пайдаланылды: { $files }
disclaimer = Бұл ресми шешім емес: уәкілетті органның жауабы айқындаушы болып табылады.
beyond-calendar = күнтізбе шегінен тыс
today-line = Бүгін тапсырылса, нәтиже ең кеш дегенде { $due } күні дайын болуға тиіс.
safe-unknown = Барлық түсіндірме бойынша сенімді күн күнтізбе шегінен тыс.
basis-by-law-short = тек заң бойынша
sure-checked = { $date } күні дереккөздермен салыстырылды; «бір дереккөз» деп белгіленгені бір түрдегі дереккөзден алынды, «нақтылау керек» — нақты емес.
heading-next = Әрі қарай
heading-handover = Нәтижені қайдан алу керек
heading-no-date = Күні жоқ
compare-filed = Өтініш { $date } күні берілсе, нәтиже мына күнге дайын болуға тиіс:
compare-by = Нәтижені { $date } күніне алу үшін мына күннен кешіктірмей өтініш беріңіз:
column-office = БӨЛІМ
column-apply-by = ТАПСЫРУ МЕРЗІМІ
column-fee = ТӨЛЕМ
column-bring = АЛЫП БАРУ
column-handover = ҚАЙДАН АЛУ
word-no-date = күні жоқ
word-not-possible = мүмкін емес
cell-safe = сенімдісі: { $date }
cell-too-late = кеш
cell-nothing = ештеңе керек емес
count-stays-put = Демалыс күндері өткен жылдардағыдай ауыстырылса да, сан өзгермейді.
assumed-before-closing = Өтініш қабылдау аяқталғанға дейін беріледі ({ $closes }).
assumed-in-hours = Өтініш қабылдау сағаттарында беріледі; ол сағаттар ешбір дереккөзде көрсетілмеген.
assumed-time-in-hours = Көрсетілген уақыт қабылдау сағаттарына кіреді деп есептеледі; ол сағаттар ешбір дереккөзде көрсетілмеген.
assumed-saturday = Сенбіде тапсырылған өтініш келесі жұмыс күні қабылданған болып есептеледі; одан ерте қабылданатыны ешбір дереккөзде көрсетілмеген.
event-due = Нәтиже дайын болуға тиіс
event-apply-by = Өтініш берудің соңғы күні
event-wanted = Нәтиже { $date } күніне керек.
event-filed = Өтініш { $date } күні берілді.
event-not-confirmed = Тек заң нормалары бойынша: күн әлі өзгеруі мүмкін.
compare-too-late = өтініш берудің соңғы күні барлық бөлімде өтіп кетті
compare-none = бірде-бір бөлім күнін бермейді
fee-unprinted = сол жерден сұраңыз
working-hours = Өтініш { $time } берілді; бөлім { $closes } жабылады.
working-hours-duty = Өтініш кезекші бөлімге { $time } берілді; ол { $closes } жабылады.
event-apply-by-safe = Өтініш берудің соңғы күні, барлық түсінік бойынша сенімді
skipped-many = { $from } – { $to }, { $n } күн
period-from-to = { $from } – { $to } аралығында
period-from = { $from } күнінен бастап
period-to = { $to } күніне дейін (қоса алғанда)
label-counted-from = есептеледі
answer-act-by = СОҢҒЫ КҮН
answer-not-before = ЕРТЕ ЕМЕС
answer-valid-until = ЖАРАМДЫ
working-accepted-any-day = Кез келген күні бірден қабылданады.

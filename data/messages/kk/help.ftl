help-heading-usage = Қолданылуы:
help-heading-commands = Командалар
help-heading-arguments = Аргументтер
help-heading-options = Параметрлер
help-heading-everywhere = Барлық командаға ортақ
help-heading-examples = Мысалдар:

help = Қазақстанның мемлекеттік қызметтері интернетсіз: қандай құжаттар керек, нәтиже қай күнге дайын болады, өтініштеріңіз
    .examples = certctl list
        certctl deadline criminal-record --office semey -a purpose=abroad
        certctl check criminal-record --office portal -a apostille=yes

help-list = Қызметтер тізімін шығару
    .examples = certctl list
        certctl list apostille --audience individual
        certctl list --event death --channel portal
help-show = Қызмет паспортын көрсету: мерзімдер, төлем, құжаттар, іс-әрекет тәртібі, сұрақтар, бас тарту негіздері
    .examples = certctl show criminal-record
        certctl show criminal-record --office semey -a purpose=abroad
        certctl show criminal-record --questions
help-check = Сіздің жағдайыңызда қандай құжаттар керегін тексеру
    .examples = certctl check criminal-record --office semey --have application
help-deadline = Нәтиже дайын болуға тиіс күнді немесе өтініш берудің соңғы күнін есептеу
    .examples = certctl deadline criminal-record --office semey -a purpose=abroad --explain
        certctl deadline criminal-record --office portal --by 2027-01-15
help-draft = Өтініштерді дайындау және осы компьютерде сақтау
    .examples = certctl draft new criminal-record
        certctl draft list
help-draft-new = Өтінішті бастау: қажетті сұрақтарды қойып, әр жауапты сақтау
    .examples = certctl draft new criminal-record
        certctl draft new criminal-record --office semey --answers answers.toml
help-draft-list = Өтініштерді ең шұғылынан бастап шығару
    .examples = certctl draft list
        certctl draft list --due-within 3wd --overdue
        certctl draft list --overdue --fail-on overdue
        certctl draft list --format ics > applications.ics
help-draft-show = Дербес деректерді жасырып, жобаны көрсету
    .examples = certctl draft show k7mp-3x9q
        certctl draft show k7mp-3x9q --reveal
help-draft-edit = Жауаптарды өзгерту немесе үзілген сұрауды жалғастыру
    .examples = certctl draft edit k7mp-3x9q
        certctl draft edit k7mp-3x9q -a purpose=abroad --office semey
help-draft-purge = Жобаны барлық нұсқасымен бірге біржола жою
    .examples = certctl draft purge k7mp-3x9q
        certctl draft purge --older-than 365d
help-data-check = Файлдарыңыз бен дереккөздерді тексеру; кемшілік болса, аяқталу коды 1
    .examples = certctl data check
        certctl data check --stale 300d
help-data-check-stale = Осынша күннен астам тексерілмеген дереккөздер: 300d
help-paths = certctl файлдарды қайда сақтайтынын және оны не белгілейтінін көрсету
    .examples = certctl paths
        certctl paths --format json
help-generate = Автотолықтыру скриптін және нұсқаулық беттерін жасау
    .examples = certctl generate completions bash > certctl.bash
        certctl generate man man
help-generate-completions = Қабықшаның автотолықтыру скриптін шығару: bash, elvish, fish, powershell, zsh
    .examples = certctl generate completions bash > certctl.bash
help-generate-man = Нұсқаулық бетін шығару немесе барлық бетті қалтаға жазу
    .examples = certctl generate man > certctl.1
        certctl generate man man

arg-lang = Жауап тілі: en, ru, kk
arg-format = Жауап түрі: table, json; кейбірінде jsonl, csv, ics, html
arg-no-input = Сұрақ қоймау, не жетіспейтінін хабарлау
arg-help = Анықтаманы көрсету
arg-version = Нұсқаны көрсету
arg-service = Қызмет идентификаторы; оларды certctl list көрсетеді
arg-office = Бөлім түрі немесе өтініш берілетін қала: portal, branch-other, semey
arg-date = Өтініш берілетін күн: 2026-12-31, 31.12.2026, today, +3wd
arg-answer = Сұраққа жауап, мысалы purpose=abroad; бірнеше рет көрсетуге болады
arg-have = Қолда бар құжаттардың үтірмен бөлінген идентификаторлары
arg-answers = TOML немесе JSON пішіміндегі жауаптар файлы; - стандартты енгізуді білдіреді
arg-id = Жоба идентификаторы, мысалы k7mp-3x9q

help-list-audience = Тек көрсетілген тұлғаларға арналған қызметтер: individual, legal-entity
help-list-event = Тек өмірлік жағдайға арналған қызметтер: birth, marriage, death, moving, travel, business, driving, family
help-deadline-by = Нәтиже керек болатын күн: өтініш берудің соңғы күнін есептеу
help-deadline-explain = Есептеудің әр қадамын дереккөзімен көрсету
help-deadline-calendar = Мерзімді күнтізбе түрінде күн-күнімен көрсету
help-draft-new-partial = Жауаптар жетіспесе де, жобаны сақтау
help-draft-edit-unset = Жауапты, құжатты, office немесе date мәнін алып тастау; бірнеше рет көрсетуге болады
help-draft-show-reveal = Дербес деректерді көрсету
help-draft-purge-yes = Растауды сұрамау
help-generate-completions-shell = Қабықша: bash, elvish, fish, powershell, zsh
help-generate-man-folder = Барлық тілдегі барлық бет жазылатын қалта

help-exit-0 = Орындалды немесе жауап «иә».
help-exit-1 = Жауап «жоқ»: құжаттар жетіспейді, өтініш беру мерзімі өтіп кетті, өтініш беруге болмайды, күн жұмыс күні емес, күнтізбе өзгерген немесе деректерде қате бар.
help-exit-2 = Қате қолданылды, деректер қате немесе жауап беру мүмкін емес.
help-exit-3 = Жобалар қоймасы бүлінген, оған жазу мүмкін емес немесе оны жаңарақ нұсқа жазған.
help-exit-4 = Қойма бос емес немесе жобаны осы арада басқа біреу өзгертті: қайталап көріңіз.
help-exit-129 = Сұрақ қойылып тұрғанда терминал жабылды; жоба сақталады.
help-exit-130 = Ctrl-C арқылы тоқтатылды; жоба сақталды.
help-exit-131 = Сұрақ қойылып тұрғанда Ctrl-\ арқылы шығу; жоба сақталады.
help-exit-143 = Сұрақ қойылып тұрғанда жүйе аяқтады; жоба сақталады.

help-variable-certctl-today = Бүгінгі күн ретінде алынатын күн, ISO пішімінде.
help-variable-certctl-lang = Тіл: en, ru, kk. --lang параметрі одан басым, ал ол локальдан басым.
help-variable-certctl-home = Жобаларға арналған қалта.
help-variable-certctl-data = Шығарылым деректерін алмастыратын немесе толықтыратын өз дерек файлдарыңыз бар қалта.
help-variable-certctl-accessible = Берілсе, сұрақтар мен жауаптар экраннан оқитын бағдарламалар үшін басқару тізбектерінсіз, нөмірленген қарапайым жолдармен шығады. Сұрақтар үшін TERM=dumb те осылай істейді.
help-variable-no-color = Белгіленсе, түс қолданылмайды.
help-variable-columns = Нәтиже терминалға шықпағанда жолдың ені.
help-variable-term = Мәні dumb болса, басқару тізбектері шығарылмайды.
man-exit-status = АЯҚТАЛУ КОДТАРЫ
man-environment = ОРТА АЙНЫМАЛЫЛАРЫ
man-examples = МЫСАЛДАР

help-calendar = Қай күн жұмыс күні, неге, қай акт бойынша; жұмыс күндерін санау
    .examples = certctl calendar day 2026-12-16
        certctl calendar add 2026-12-11 5
        certctl calendar month 2026-12
help-calendar-day = Жұмыс күні ме: иә болса, аяқталу коды 0, болмаса 1
    .examples = certctl calendar day 2026-12-16
        certctl calendar day - < dates.txt
help-calendar-month = Айды көрсету: демалыс пен мереке күндері, ауыстырулар, сағаттар
    .examples = certctl calendar month 2026-12
help-calendar-year = Жылды көрсету
    .examples = certctl calendar year 2026
help-calendar-add = Берілген күннен кейінгі N-ші жұмыс күні
    .examples = certctl calendar add 2026-12-11 5
help-calendar-sub = Берілген күнге дейінгі N-ші жұмыс күні
    .examples = certctl calendar sub 2026-12-21 5
help-calendar-between = Екі күн аралығындағы жұмыс күндері (басы кірмейді, соңы кіреді)
    .examples = certctl calendar between 2026-12-11 2026-12-21
help-calendar-next = Берілген күннен кейінгі бірінші жұмыс күні
    .examples = certctl calendar next 2026-12-15
help-calendar-prev = Берілген күннің алдындағы соңғы жұмыс күні
    .examples = certctl calendar prev 2027-01-05
help-calendar-list = Мерекелер мен ауыстырылған күндер, кәдімгі демалыс күндерінсіз
    .examples = certctl calendar list --from 2026-01-01 --to 2026-12-31
help-calendar-balance = Жылдың жұмыс уақыты балансы: ай сайынғы күндер мен сағаттар
    .examples = certctl calendar balance 2026
help-calendar-export = Әр күнді бір жолмен немесе демалысты күнтізбе қосымшасына шығару
    .examples = certctl calendar export --from 2026-01-01 --to 2026-12-31
        certctl calendar export --format ics > days-off.ics
help-calendar-diff = Жыл күнтізбесінде белгілі бір күннен бері не өзгерді
    .examples = certctl calendar diff --as-known 2023-12-31 2024
arg-week = Апта: 5 күн (five-day), 6 күн (six-day) [five-day]
arg-as-known = Осы күні белгілі болған мәлімет бойынша жауап беру
arg-strict = Расталмаған жауап бермеу: аяқталу коды 2
help-calendar-office = Бөлім түрі немесе қала: өз calendar.toml үшін
help-calendar-date = Күн: 2026-12-31, 31.12.2026, today, +3wd
help-calendar-day-date = Күндер: 2026-12-31, 31.12.2026, today, +3wd; - оларды стандартты енгізуден оқиды [бүгін]
help-calendar-month-month = Ай: 2026-12 [осы ай]
help-calendar-year-year = Жыл [осы жыл]
help-calendar-balance-year = Жыл [осы жыл]
help-calendar-diff-year = Жыл [осы жыл]
help-calendar-days = Жұмыс күндерінің саны
help-calendar-from = Бірінші күн
help-calendar-to = Соңғы күн, ол да кіреді
help-calendar-list-only = Тек мыналар: off (демалыс), worked-rest-days (жұмыс күніне айналған демалыс)
help-deadline-compare = Бөлім түрлерін салыстыру: күні, төлемі, құжаттары
help-deadline-duty = Өтінішті ұзағырақ ашық кезекші бөлімге беру
help-calendar-diff-as-known = Осы күні белгілі болған мәліметпен салыстыру
help-calendar-first = Бірінші күн [жылдың 1 қаңтары]
help-calendar-last = Соңғы күн, ол да кіреді [жылдың 31 желтоқсаны]

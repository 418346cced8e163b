answer-start-by = БАСТАУДЫҢ СОҢҒЫ КҮНІ
answer-start-before = БҰДАН БҰРЫН БАСТАУ
answer-plan-ready = ДАЙЫН
plan-by-line = Осы күні басталса, бәрі { $by } күніне дайын болады.
plan-wanted-line = { $by } күніне керек.
plan-bound-line = Бұған қанша уақыт кететіні бірде-бір дереккөзде жоқ: { $steps }. Күн бұған уақыт кетпейтіндей етіп есептелді. Өз мерзіміңізді көрсетіңіз: --take ҚАДАМ=МЕРЗІМ.
plan-safe-line = Кез келген ресми түсіндірме бойынша сенімді күн: { $date }.
plan-rule-apostille = апостиль
plan-rule-legalisation = заңдастыру
plan-rule-nothing = апостиль де, заңдастыру да керек емес
plan-rule-origin = ел ішінде
plan-rule-ask = не керегі белгісіз, сол жерден сұраңыз
heading-plan-steps = Қадамдар
heading-timeline = Уақыт бойынша
timeline-legend = # соңын анықтайды, = уақыт қоры бар, ? мерзімі белгісіз
heading-together = Бір өтінішпен де болады
heading-apart = Бірнеше өтінішпен де болады
plan-when = өтініш беру { $start }, дайын { $ready }: { $length }
plan-when-taken = басталуы { $start }, аяқталуы { $ready }: { $length }, өз бағалауыңыз
plan-when-unknown = басталуы { $start }; мерзімі бірде-бір дереккөзде жоқ
plan-act-by = өтініш берудің соңғы күні: { $date }
plan-not-known = белгісіз
plan-step-not-possible = бұлай істеуге болмайды
plan-at-earliest = { $date } күнінен ерте емес
plan-at-latest = { $date } күнінен бұрын
plan-bring = әкелу керек: { $documents }
plan-from-step = { $document } ({ $number }-қадамнан)
plan-pay = төлеу керек: { $fees }
plan-collect = нәтижені алу: { $place }
plan-other-ready = { $steps }: дайын { $date }
plan-other-by = { $steps }: { $date } күнінен кешіктірмей бастау
plan-total = Барлығы: { $total }.
plan-total-besides = Белгілі бөлігі: { $total }. Одан бөлек, сомасы мұнда белгісіз: { $besides }.
plan-total-unknown = Сомасы мұнда белгісіз: { $besides }.
plan-assumed-handover = Келесі өтініш алдыңғы нәтиже дайын болатын күннен кейінгі бірінші жұмыс күні беріледі.
plan-assumed-office = { $step }, орны: { $office }
plan-event-start = Бастау: { $step }
plan-event-act-by = Өтініш берудің соңғы күні: { $step }
plan-event-ready = Дайын: { $step }
error-country = Ел белгісіз: { $problem }.
    .do = Барлық елді certctl destination --list көрсетеді.
error-plan-step = Жоспарда { $name } қадамы жоқ.
    .do = Қадамдары: { $steps }
error-plan-length = { $value } — қадам мерзімі емес.
    .do = Мысалы: жұмыс күндері үшін --take translation=3wd, күнтізбелік күндер үшін 10d
help-plan = Қызметтер тізбегін жоспарлау: күндер, құжаттар, шығындар, басқа елге дейін
    .examples =
        certctl plan criminal-record --destination DE --by 2027-01-15
        certctl plan marriage-abroad --destination TR --office semey
        certctl plan criminal-record --destination AE --take legalisation=5wd
help-plan-plan = Қызмет немесе жоспар: criminal-record, marriage-abroad, death-abroad, birth
help-plan-destination = Құжат баратын ел
help-plan-by = Бәрі дайын болуға тиіс күн: кері санайды
help-plan-date = Бірінші күн (әдепкісі бүгін)
help-plan-office = Бөлім түрі немесе қала: барлық қадамға немесе біреуіне
help-plan-answer = Жауап: сұралатын барлық қадамға немесе біреуіне
help-plan-take = Өз бағалауыңызша қадамға қанша уақыт кетеді: ҚАДАМ=5wd немесе ҚАДАМ=10d
help-plan-apart = Бір өтініш жететін жерде де әр қадамға бөлек өтініш беру
error-not-abroad = { $plan } нәтижесі апостильмен немесе заңдастырылып басқа елде ұсынылмайды.
    .do = --destination қолданбай сұраңыз.

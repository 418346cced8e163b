# The life of an application: handed in, noted, closed, listed.

state-overdue = мерзімі өткен
result-issued = берілді
result-refused = бас тартылды
result-withdrawn = қайтарып алынды
draft-list-none = Мұндай өтініштер жоқ.
draft-list-closed =
    { $n ->
        [one] Жабылған { $n } өтініш көрсетілмеді; оны --all көрсетеді.
       *[other] Жабылған { $n } өтініш көрсетілмеді; оларды --all көрсетеді.
    }
draft-moved = * { $id }: мерзім ауысты, бұрын — { $from }, енді — { $to }:
moved-off = { $date } енді жұмыс күні емес: { $reason }
moved-not-off = { $date } енді демалыс күні емес
moved-worked = { $date } енді жұмыс күні: { $reason }
moved-not-worked = { $date } енді жұмыс күні емес
moved-term = «{ $id }» мерзімі енді { $now }, бұрын { $was } болған
moved-new-term = жаңа «{ $id }» мерзімі пайда болды: { $now }
moved-no-term = «{ $id }» мерзімі ({ $was }) енді жоқ
moved-other = қабылдау қағидалары өзгерді
event-planned-due = Жоспар бойынша тапсырылса, нәтиже мерзімі
draft-calendar-name = Өтініштер
label-planned = тапсыру жоспары
draft-plan-passed = Жоспарланған күн өтіп кетті: certctl draft edit { $id } --date КҮН басқа күн белгілейді, certctl draft submit { $id } --date КҮН тапсырылған күнді жазады.
draft-list-planned = ( ): жоспарланған күні тапсырылса
draft-list-plan-passed = күні өтті
label-number = нөмірі
label-closed = жабылған күні
label-missing = жетіспейді
label-notes = жазбалар
heading-fixed-dates = Тапсыру кезінде бекітілген күндер
days-left =
    { $n ->
        [one] { $n } жұмыс күні қалды
       *[other] { $n } жұмыс күні қалды
    }
days-late =
    { $n ->
        [one] { $n } жұмыс күніне кешікті
       *[other] { $n } жұмыс күніне кешікті
    }
status-missing-count =
    { $answers ->
        [0] құжат { $documents }
       *[other] { $documents ->
            [0] жауап { $answers }
           *[other] жауап { $answers }, құжат { $documents }
        }
    }
board-services = Жабылмаған, қызмет бойынша
board-of-them-overdue = мерзімі өткені: { $n }
board-other-services = басқа қызметтер
board-overdue = Мерзімі өткен
board-due-today = Мерзімі бүгін
board-due-this-week = Мерзімі осы аптада
board-more =
    { $n ->
        [one] тағы { $n }: certctl draft list
       *[other] тағы { $n }: certctl draft list
    }
board-load = Нәтиже мерзімдері, күн бойынша
submit-no-term = Бұл жағдай үшін мерзім белгіленбеген, сондықтан бақылайтын күн жоқ.
submit-incomplete =
    Біздің тізім бойынша әлі жетіспейді: { $answers ->
        [0] құжат { $documents }
       *[other] { $documents ->
            [0] жауап { $answers }
           *[other] жауап { $answers }, құжат { $documents }
        }
    }; бәрібір тапсырылды деп жазылды.
note-kept =
    { $n ->
        [one] Жазылды. { $id } өтінішінде { $n } жазба бар; оны certctl draft show { $id } --reveal көрсетеді.
       *[other] Жазылды. { $id } өтінішінде { $n } жазба бар; оларды certctl draft show { $id } --reveal көрсетеді.
    }
prompt-note = Не жазылсын?
error-draft-state = { $id }: күйі «{ $state }», сондықтан бұл мүмкін емес.
    .do = certctl draft status { $id } қай кезеңде тұрғанын көрсетеді; certctl draft undo { $id } соңғы қадамды болдырмайды.
error-draft-where = { $id } қайда және қашан тапсырылғаны белгісіз.
    .do = Көрсетіңіз: certctl draft submit { $id } --office ҚАЛА --date today
error-draft-when = { $id } өтінішін тапсыру бүгінге емес, { $planned } күніне жоспарланған.
    .do = Қашан тапсырылғанын көрсетіңіз: certctl draft submit { $id } --date today немесе күнін жазыңыз.
error-no-revision = { $id } өтінішінің { $rev }-нұсқасы жоқ.
    .do = certctl draft history { $id } сақталғанын көрсетеді.
event-planned = Өтінішті { $date } күні беру жоспарланған.
error-draft-future = { $date } әлі келген жоқ.
    .do = Тек болған іс жазылады; жоспарды certctl draft edit ID --date КҮН сақтайды.
error-draft-before = { $date } тапсырған күннен бұрын.
    .do = Нәтиже күнін --date арқылы көрсетіңіз.
error-draft-barred = Өтінішті бұлай тапсыру мүмкін емес: { $reason }
    .do = Жауап қате болса, оны certctl draft edit өзгертеді.
error-nothing-to-undo = { $id } өтінішінің бұрынғы нұсқасы жоқ.
    .do = certctl draft history { $id } сақталғанын көрсетеді.
error-empty-note = Жазатын ештеңе жоқ.
    .do = Жазбаны сұраққа жауап ретінде теріңіз немесе арна арқылы беріңіз: echo "..." | certctl draft note ID
help-draft-board = Барлық өтініш бір экранда: саны, мерзімдері, күндік жүктеме
    .examples = certctl draft board
help-draft-status = Өтініш қай кезеңде және бұдан әрі не істеу керек
    .examples = certctl draft status k7mp-3x9q
help-draft-submit = Тапсырылғанын жазып, мерзімдерін бекіту
    .examples = certctl draft submit k7mp-3x9q --office semey --date today --number 12345
help-draft-submit-office = Қайда тапсырылды: қала немесе орын түрі
help-draft-submit-date = Күні, кеш болса сағаты да: today, 2026-12-11T18:40
help-draft-submit-number = Қабылдау кезінде берілген нөмір
help-draft-note = Жазба қалдыру: сұраққа жауап ретінде немесе арна арқылы, аргументпен емес
    .examples = certctl draft note k7mp-3x9q
        echo "called, comes on Monday" | certctl draft note k7mp-3x9q
help-draft-close = Немен аяқталғанын жазу
    .examples = certctl draft close k7mp-3x9q --result issued
help-draft-close-result = issued (берілді), refused (бас тартылды) немесе withdrawn (қайтарып алынды)
help-draft-close-date = Аяқталған күні; көрсетілмесе, бүгін
help-draft-undo = Соңғы өзгерісті болдырмау; болдырылмаған нұсқа да сақталады
    .examples = certctl draft undo k7mp-3x9q
        certctl draft undo k7mp-3x9q --to 3
help-draft-undo-to = Қай нұсқаға оралу керек, certctl draft history тізімінен
help-draft-list-state = Тек осы күйдегілер: open, ready, submitted, closed
help-draft-list-service = Тек осы қызметтер бойынша
help-draft-list-due-within = Тек мерзімі осы уақыттағылар: 3d, жұмыс күндері 3wd
help-draft-list-overdue = Тек мерзімі өткендер
help-draft-list-moved = Тек тапсырылғаннан кейін мерзімі ауысқандар
help-draft-list-all = Жабылғандарын да
help-draft-list-reveal = Өтініш берушілердің аты-жөнімен
help-draft-list-fail-on = Көрсетілгендер арасында overdue, moved немесе any болса, код 1
heading-notes = Жазбалар
note-hidden = (жасырылған; --reveal көрсетеді)
label-if-filed = тапсырылса
validity-valid = жарамдылығының соңғы күні — { $date }
validity-expired = жарамдылығының соңғы күні — { $date }: тапсыратын күні мерзімі өтіп кеткен
validity-ends-before-due = жарамдылығының соңғы күні — { $date }: нәтиже мерзімінен бұрын аяқталады
validity-unknown = жарамдылық мерзімін қараңыз: certctl draft edit ID --until { $id }=КҮН
help-draft-check = Не жетіспейді және қай құжаттың мерзімі өтеді
    .examples = certctl draft check k7mp-3x9q
purge-none = Ондай ескі өтініш жоқ.
prompt-purge-old = Біржола жойылатын жабық өтініштер: { $n }. Растау үшін осы санды теріңіз
draft-list-old =
    { $n ->
        [one] { $n } өтініш бір жылдан бұрын жабылған; оны certctl draft purge --older-than 365d жояды.
       *[other] { $n } өтініш бір жылдан бұрын жабылған; оларды certctl draft purge --older-than 365d жояды.
    }
help-draft-purge-older-than = Осыдан бұрын жабылған барлық өтініш: 365d
column-revision = НҰСҚА
column-when = ҚАШАН
column-deed = НЕ
column-changed = ӨЗГЕРГЕНІ
deed-create = басталды
deed-edit = өзгертілді
deed-submit = тапсырылды
deed-note = жазба
deed-close = жабылды
deed-undo = болдырылмады
deed-import = енгізілді
deed-mend = түзетілді
history-present = * қазіргісі; басқасына certctl draft undo { $id } --to НҰСҚА оралтады
help-draft-history = Не және қашан істелді, бірақ қандай мәндер екені емес
    .examples = certctl draft history k7mp-3x9q
help-draft-new-until = Құжатта жазылған мерзім: identity-document=2027-05-01
help-draft-edit-until = Құжатта жазылған мерзім: identity-document=2027-05-01

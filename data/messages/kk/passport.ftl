# Қызмет паспорты және жауап тәуелді болатын сұрақтар.
answer-withdrawn = ҚЫЗМЕТ ТОҚТАТЫЛҒАН
label-provider = қызметті беруші
label-audience = кімге арналған
label-age = жасы
label-rules-of = қағидалар күні
label-narrowed = жағдай
audience-individual = жеке тұлғалар
audience-legal-entity = заңды тұлғалар
age-from = { $from } жастан бастап
age-below = { $below } жасқа дейін
age-from-below = { $from } жастан { $below } жасқа дейін

section-can = Кім өтініш бере алады
section-fees = Қанша тұрады
section-terms = Қанша уақыт кетеді
section-documents = Не әкелу керек
section-how = Өтінішті қалай беруге болады
section-then = Нәтижесі және келесі қадамдар
section-refused = Бас тартылса
section-coming = Не өзгереді
heading-validity = Нәтиже қанша уақыт жарамды

show-narrow = «Мына жағдайда» деген қағидалар барлық жағдайда қолданыла бермейді. Бір жағдайды көрсету:
show-since = { $date } күнінен бастап
show-until = { $date } күніне дейін (қоса алғанда)
show-from = { $date } күнінен бастап: { $text }
show-no-fees = Төлем көрсетілмеген.
show-no-documents = Құжаттар көрсетілмеген.
show-apostille = Апостиль басқа қызмет аясында қойылады: { $name }
show-questions-more = Әр жауапқа не байланысты: { $command }

questions-order = Сұрақтар осы ретпен және жауап әлі бірдеңені өзгерте алатын кезде ғана қойылады. Әдепкі жауап сұраусыз алынып, болжамдар арасында аталады.
questions-office = Өтінішті қай жерде бересіз?
questions-none = Сұрақ қойылмайды.
question-asked-when = Мына жағдайда қойылады: { $condition }
question-no-default = Әдепкі жауабы жоқ: сұрақ бірдеңе соған байланысты болғанда ғана қойылады.
question-of-office = Жауап ретінде --office арқылы көрсетілген қала алынады.
question-implied = { $value } мынадан шығады: { $condition }
question-default-mark = әдепкі

turns-bar = жалпы өтініш беруге бола ма:
turns-document = құжаттар:
turns-registry = мемлекеттік жүйелерден алынуы мүмкін құжаттар:
turns-term = мерзімдер:
turns-reading = мерзімнің басқа түсіндірмелері:
turns-fee = төлем:
turns-step = қадамдар:
turns-field = өтініш өрістері:
turns-question = мына сұрақтар қойыла ма:
turns-implied = мына сұрақтарға шығатын жауап:
turns-statement = білу керек:

condition-at = өтініш берілетін жер: { $offices }
condition-not-at = мынадан басқа жердің бәрі: { $offices }
condition-age = жасы: { $range }
condition-apostille = апостиль қажет ел
condition-legalisation = заңдастыру қажет ел
condition-nothing = екеуі де қажет емес ел
condition-ask = нақтылау қажет ел
condition-origin = Қазақстан

help-show-on = Қағидалары көрсетілетін күн [today]
help-show-office = Тек осы бөлім түріне немесе қалаға қатыстысын көрсету
help-show-answer = Тек осы жауапқа қатыстысын көрсету, мысалы purpose=abroad; қайталауға болады
help-show-questions = Сұрақтарды және әрқайсысына байланысты қағидаларды көрсету

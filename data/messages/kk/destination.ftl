answer-apostille = АПОСТИЛЬ
answer-legalisation = ЗАҢДАСТЫРУ
answer-nothing = ЕШТЕҢЕ КЕРЕК ЕМЕС
answer-ask = АЛДЫМЕН СҰРАҢЫЗ

rule-apostille = апостиль
rule-legalisation = заңдастыру
rule-nothing = ештеңе
rule-ask = алдын ала сұрау

destination-out-apostille = Қазақстан құжатына онда апостиль керек: екі ел арасында Апостиль туралы конвенция қолданылады.
destination-out-legalisation = Қазақстан құжаты заңдастырылады: алдымен Сыртқы істер министрлігінде, содан кейін баратын елдің консулдығында. Екі ел арасында Апостиль туралы конвенция қолданылмайды.
destination-out-nothing = Қазақстан құжаты онда апостильсіз және заңдастырусыз қабылданады: құқықтық көмек туралы шарттар бұдан босатады.
destination-out-ask = Қазақстан құжатына онда не керек екені нақты белгісіз: бастамас бұрын сұраңыз.
destination-in-apostille = Ол елдің құжатына Қазақстанда апостиль керек: екі ел арасында Апостиль туралы конвенция қолданылады.
destination-in-legalisation = Ол елдің құжаты Қазақстанда заңдастырылғаннан кейін қабылданады. Екі ел арасында Апостиль туралы конвенция қолданылмайды.
destination-in-nothing = Ол елдің құжаты Қазақстанда апостильсіз және заңдастырусыз қабылданады: құқықтық көмек туралы шарттар бұдан босатады.
destination-in-ask = Ол елдің құжатына Қазақстанда не керек екені нақты белгісіз: бастамас бұрын сұраңыз.
destination-home = Ел ішінде ештеңе істеудің қажеті жоқ.

destination-medium = Бір түрдегі дереккөзден ғана белгілі: бастамас бұрын қабылдаушы тарапқа растатып алыңыз.
destination-low = Бұл тек жалпы мәлімет: бастамас бұрын қабылдаушы тарапқа растатып алыңыз.
destination-since = Ереже { $date } күнінен бастап қолданылады.
destination-until = { $date } күніне дейін (қоса алғанда) қолданылады.
destination-territory = Қай елге тиесілі: { $country }.
destination-party = Елдің өзінде Апостиль туралы конвенция { $date } күнінен бастап күшінде.
destination-stays = Қабылдаушы тарап куәландыруды талап етсе, апостильді бәрібір қойғызуға болады.
destination-paper = Құжат: { $name }
destination-no-body = Осы қызметтің нәтижесіне апостильді қай орган қоятыны белгісіз: құжат берілетін жерден сұраңыз.
destination-at = Қайда: { $place }
destination-none = Бұл күні мұндай ереже бірде-бір елде жоқ.

destination-from-to = { $from } – { $to }
destination-from = { $from } күнінен бастап
destination-to = { $to } күніне дейін (қоса алғанда)

heading-periods = Күндер бойынша
heading-freed-by = Құжатты куәландырудан босататын шарттар
heading-waivers = Босатуы мүмкін шарттар: қабылдаушы тараптан сұраңыз
heading-authorities = Апостильді кім қояды

column-code = КОДЫ
column-country = ЕЛ
column-rule = НЕ КЕРЕК
column-since = ҚАЙ КҮННЕН

error-unknown-country = { $name } деген ел жоқ.
    .do = certctl destination --list барлық елді кодымен көрсетеді.
error-country-day = Құжаттарға не керек екені { $from } күнінен бастап белгілі, { $on } күніне белгісіз.
    .do = Кейінірек күнді көрсетіңіз.

help-destination = Құжатқа басқа елде не керек екенін көрсету: апостиль, заңдастыру немесе ештеңе
    .examples = certctl destination Германия
        certctl destination AE --document criminal-record
        certctl destination UA --on 2023-12-01
        certctl destination Түркия --from
        certctl destination --list --rule legalisation --format csv
help-destination-country = Ел: кез келген тілдегі атауы, басқа аты немесе коды: Germany, ОАЭ, KG, KOR
help-destination-on = Ережесі сұралған күн: 2026-12-31, today
help-destination-document = Нәтижесі осы құжат болатын қызмет: оған апостильді кім қояды
help-destination-from = Сол елден Қазақстанға әкелінетін құжат
help-destination-list = Барлық елді тізіп көрсету
help-destination-rule = Тек осы ережемен: apostille, legalisation, nothing, ask

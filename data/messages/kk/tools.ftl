tool-nothing = ештеңе жоқ
tool-always = әрқашан
tool-release = шығарылым деректері
tool-new = жаңа: { $value }
tool-gone = енді жоқ: { $value }
tool-reordered = { $part }: реті өзгерді
tool-document-needed = { $subject }: енді қажет
tool-document-not-needed = { $subject }: енді қажет емес
tool-row-added = { $subject }: жаңа, { $value }
tool-row-removed = { $subject }: енді жоқ, бұрын { $value } болған
tool-changed = { $subject }: { $before } → { $after }
tool-from = { $text }, { $date } күнінен бастап
tool-called = { $part } «{ $name }»
tool-when = { $subject } (мына жағдайда: { $when })
tool-part-term = мерзім
tool-part-reading = басқа түсіндірме
tool-part-fee = төлем
tool-part-document = құжат
tool-part-question = сұрақ
tool-part-option = жауап
tool-part-channel = өтініш беру жолы
tool-part-step = қадам
tool-part-bar = кедергі
tool-part-statement = ереже
tool-part-field = өтініш өрісі
tool-diff-some = { $n } өзгеріс: { $old } → { $new }
tool-diff-none = айырмашылық жоқ: { $old } және { $new }
tool-transfer = { $worked } — жұмыс күні, { $off } — демалыс күні
tool-own-file = { $place } (өз файлыңыз)
tool-holds-when = мына жағдайда: { $when }
tool-rate = { $rate } АЕК
tool-grade = сенімділік дәрежесі: { $grade }
column-files = ФАЙЛДАР
heading-data-warnings = { $n } ескерту, жұмысқа кедергі емес
heading-data-counts = Деректерде не бар
count-services = { $n } қызмет
count-questions = { $n } сұрақ
count-documents = { $n } құжат
count-terms = { $n } мерзім
count-fees = { $n } төлем
count-sources = { $n } дереккөз
count-grades = Сенімділік дәрежесі бар { $n } мән: { $grades }
count-grade = { $grade } { $n } ({ $share } %)
error-unknown-value = Деректерде { $name } деген ештеңе жоқ.
    .do = Қызметті, дереккөзді, бөлім түрін, қаланы, құжатты немесе тізімді атаңыз: mci, holidays, transfers.
error-unknown-data-field = { $id } ішінде { $field } жоқ.
    .do = Онда мыналар бар: { $names }
error-compared-folder = { $folder } дерек қалтасын оқу мүмкін болмады.
    .do = Жолды түзетіңіз.
error-compared-data = Салыстырылатын дерек файлдарында қателер бар.
    .do = Мына қателерді түзетіңіз:

help-data = Дерек файлдарын тексеру, табу және салыстыру
    .examples = certctl data check
        certctl data where criminal-record term due
        certctl data diff ~/my-data
        certctl data schema service
help-data-where = Мәннің қай файлда, қай жолда тұрғанын және неге негізделгенін көрсету
    .examples = certctl data where criminal-record term due
        certctl data where criminal-record "term[2].length"
        certctl data where mci 2026
        certctl data where transfers 2025
help-data-where-id = Қызмет, дереккөз, бөлім түрі, қала не құжат; немесе тізім, мысалы mci
help-data-where-field = Өріс немесе жол: term due, document consent, name, term[2].length
help-data-diff = Екі дерек қалтасының арасында не және кім үшін өзгергенін көрсету; өзгеріс болса, шығу коды 1
    .examples = certctl data diff
        certctl data diff ~/my-data
        certctl data diff old/data new/data
help-data-diff-old = Бұрынғы деректер қалтасы; қалта біреу болса, шығарылым деректерімен салыстырылады
help-data-diff-new = Жаңа деректер қалтасы
help-data-schema = Редакторларға арналған дерек файлы түрінің JSON Schema-сын шығару; түрсіз — түрлер тізімі
    .examples = certctl data schema
        certctl data schema service > service.schema.json
help-data-schema-kind = Файл түрі: service, sources, offices, holidays және басқалары

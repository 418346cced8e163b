error-profile-changed = Профильді осы арада басқа біреу өзгертті.
    .do = Оны certctl profile show командасымен қарап, өзгерісті қайта енгізіңіз.
error-locked = Осы арада қойма шифрланды.
    .do = Команданы қайта орындаңыз.
error-wrong-key = Құпия сөз тіркесі немесе кілт файлы қойманы ашпайды.
    .do = Қайсысы керек екенін certctl store status көрсетеді.
error-key-changed = Қойманың кілтін осы арада басқа біреу өзгертті.
    .do = Команданы қайта орындаңыз.
error-bad-key = { $name } файлында certctl оқи алатын кілт жоқ.
    .do = Осы файлдың көшірмесін орнына қойыңыз: онсыз қоймадағы ештеңенің шифрын ашу мүмкін емес.
error-key-missing = Қоймада шифрланған жобалар бар, бірақ { $name } кілт файлы жоқ.
    .do = Осы файлдың көшірмесін орнына қойыңыз: онсыз қоймадағы ештеңенің шифрын ашу мүмкін емес.
error-no-passphrase = Ашу үшін құпия сөз тіркесі қажет, ал оны сұрайтын терминал жоқ.
    .do = CERTCTL_PASSPHRASE_FILE айнымалысында құпия сөз тіркесі жазылған файлдың жолын көрсетіңіз.
error-no-identity = Кілттер үшін шифрланған, оны кілт файлы ашады.
    .do = CERTCTL_KEY_FILE айнымалысында өз кілт файлыңыздың жолын көрсетіңіз.
error-no-new-passphrase = Жаңа құпия сөз тіркесі қажет, ал оны сұрайтын терминал жоқ.
    .do = Құпия сөз тіркесі жазылған файлды (--passphrase-file FILE) немесе ашық кілттерді (--recipient) көрсетіңіз.
error-secret-file = { $named } көрсеткен файл оқылмайды немесе онда қойманы ашатын ештеңе жоқ.
    .do = Құпия сөз тіркесі бірінші жолда тұрады; кілт — AGE-SECRET-KEY-1… деген жол.
error-passphrase-short = Құпия сөз тіркесі тым қысқа.
    .do = Кемінде { $n } таңба алыңыз; төрт немесе одан көп сөзді есте сақтау оңай.
error-passphrases-differ = Екі құпия сөз тіркесі бірдей емес. Ештеңе өзгерген жоқ.
    .do = Қайта бастаңыз.
error-recipient = --recipient мәні ашық кілт те, ашық кілттер жазылған файл да емес.
    .do = Ашық кілт age1 деп басталады; оны age-keygen шығарады.
error-encrypted = Қойма бұрыннан шифрланған.
    .do = Кілтті немесе құпия сөз тіркесін certctl store rotate ауыстырады.
error-not-encrypted = Қойма шифрланбаған.
    .do = Оны certctl store encrypt шифрлайды.

prompt-passphrase = Қойманың құпия сөз тіркесі (тергеніңіз көрсетілмейді)
prompt-new-passphrase = Қойманың жаңа құпия сөз тіркесі (тергеніңіз көрсетілмейді). Онсыз ештеңенің шифрын ашу мүмкін емес және оны ешкім қалпына келтіре алмайды.
prompt-passphrase-again = Сол құпия сөз тіркесі тағы бір рет
problem-passphrase = Бұл ол құпия сөз тіркесі емес.

store-encrypted = Шифрланған.
store-plain = Шифрланбаған.
store-plain-hint = Басқа пайдаланушылар қалтаны оқи алмайды, ал диск қолында болған адам оқи алады. Оның алдын certctl store encrypt алады.
store-by-passphrase = Құпия сөз тіркесімен ашылады.
store-by-identity = Кілт файлымен ашылады.
store-unencrypted = { $n ->
    [one] { $n } файл немесе жол әлі шифрланбаған; оны certctl store encrypt аяқтайды.
   *[other] { $n } файл немесе жол әлі шифрланбаған; оны certctl store encrypt аяқтайды.
}
store-changed = { $n ->
    [one] { $n } файл қайта жазылды.
   *[other] { $n } файл қайта жазылды.
}
store-medium = Жойылған шифрланбаған деректер тасымалдағышта әлі табылуы мүмкін.
heading-store-left = Өзгеріссіз қалдырылды
store-left-hint = Олармен не істеуге болатынын certctl doctor көрсетеді; содан кейін команданы қайталаңыз.
column-kept = НЕ
column-count = САНЫ
column-encrypted = ШИФРЛАНҒАНЫ
column-bytes = БАЙТ
kept-drafts = жобалар
kept-revisions = бұрынғы нұсқалар
kept-journal = журнал жолдары
kept-profile = профиль
kept-quarantine = шетке қойылған файлдар

damage-name = аты қоймадікі емес, көшірменің атындай
damage-other-id = ішінде басқа идентификаторлы жоба бар
damage-not-a-file = кәдімгі файл емес
damage-too-large = тым үлкен
damage-not-json = үзілген немесе өзгертілген: { $line }-жолдан бастап JSON емес
damage-not-a-draft = бұл жоба емес: { $line }-жол
damage-checksum = жазылғаннан кейін өзгертілген: бақылау сомасы сәйкес келмейді
damage-not-sealed = үзілген немесе шифрланғаннан кейін өзгертілген
damage-other-key = басқа кілтке шифрланған немесе бүлінген
damage-too-new = жаңарақ нұсқа жазған ({ $version } схемасы)

system-full = дискіде орын жоқ
system-quota = дискідегі квотаңыз таусылды
system-read-only = файлдық жүйе тек оқуға арналған
system-permission = қолжетімділік құқығы жоқ
system-not-found = ол жерде жоқ
system-file-too-large = файл тым үлкен болып кетер еді
system-stale = желілік файлдық жүйе оны жоғалтты
system-interrupted = үзілді
system-crosses-devices = бұлар екі бөлек файлдық жүйе
system-memory = жад жетпейді
system-not-a-folder = жолдың бір бөлігі қалта емес
system-folder = бұл қалта
system-exists = ол бұрыннан бар
system-not-empty = қалта бос емес
system-busy = пайдаланылып жатыр
system-invalid = файлдық жүйе мұны қолдамайды
system-write-zero = құрылғы енді деректер қабылдамайды
system-device = құрылғының енгізу-шығару қатесі
system-open-files = ашық файлдар тым көп
system-locks = файлдық жүйе құлып бермейді

help-store = Тұтас қойма: шифрлау, кілттер
    .examples = certctl store status
        certctl store encrypt
        certctl store encrypt --recipient age1…
        CERTCTL_PASSPHRASE_FILE=~/passphrase certctl draft list
help-store-status = Қойма шифрланған ба, немен ашылады және онда не бар екенін көрсету
    .examples = certctl store status
        certctl store status --format json
help-store-encrypt = Барлық жобаны және бұдан былай жазылатынның бәрін шифрлау (age пішімі)
    .examples = certctl store encrypt
        certctl store encrypt --recipient colleagues.txt
        age -d -i key.age drafts/k7mp-3x9q.age  # құпия сөз тіркесімен
        age -d -i my.key key.age | age -d -i - drafts/k7mp-3x9q.age  # кілтпен
help-store-decrypt = Бәрін қайтадан шифрланбаған күйде сақтау
    .examples = certctl store decrypt
help-store-rotate = Кілт пен құпия сөз тіркесін ауыстыру; бәрі қайта шифрланады
    .examples = certctl store rotate
        certctl store rotate --recipient age1…
help-store-recipient = Құпия сөз тіркесінің орнына ашық кілт (age1…) немесе кілттер жазылған файл; қайталауға болады
help-store-passphrase-file = Бірінші жолында жаңа құпия сөз тіркесі бар файл
help-store-work-factor = Құпия сөз тіркесін іріктеп табудың қиындығы, екінің дәрежесі: 10-нан 20-ға дейін [18]
help-variable-certctl-key-file = Шифрланған қойманы ашатын кілт файлы.
help-variable-certctl-passphrase-file = Бірінші жолында шифрланған қойманың құпия сөз тіркесі бар файл.

error-archive-unwritable = Мұрағат жазылмайды: { $reason }
    .do = Ол жазылатын жердегі бос орын мен қолжетімділік құқықтарын тексеріңіз.
error-archive-unreadable = Мұрағат оқылмайды: { $reason }
    .do = Жолын тексеріңіз.
error-import-broken = Енгізу үзілді. Енгізілген жобалар: { $brought }; қалғаны: { $left }. { $reason }
    .do = Мұрағатты тағы бір рет енгізіңіз: бұрыннан барлары өткізіп жіберіледі.
error-archive-refused = Мұрағат қабылданбады: { $reason }. Одан ештеңе сақталған жоқ.
    .do = Оны certctl store export командасымен қайта жасаңыз.
error-file-exists = Мұндай файл бар, ол қайта жазылмайды.
    .do = Басқа ат беріңіз немесе оны басқа жерге көшіріңіз.
archive-torn = бұл толық мұрағат емес немесе ол бүлінген
archive-kind = онда файлдардан басқа нәрсе бар
archive-name = онда certctl бермейтін ат бар
archive-twice = онда бір ат екі рет бар
archive-too-large = ол тым үлкен
archive-manifest = ондағы файлдар тізімі сәйкес келмейді
archive-content = онда оқылмайтын жоба бар
archive-too-new = оны жаңарақ нұсқа жасаған

store-exported = Шығарылды: жоба — { $drafts }, бұрынғы нұсқа — { $revisions }.
store-export-plain = Мұрағат шифрланбаған: ол қолында болған адам барлық жобаны оқи алады.
store-import-plain = Мұрағат шифрланған еді, ал бұл қойма шифрланбаған: енгізілгені мұнда шифрланбай сақталған. Оны certctl store encrypt қорғайды.
store-imported-new = Жаңа
store-imported-forward = Жаңартылды
store-imported-known = Бұрыннан бар
store-imported-replaced = Ауыстырылды; бұрынғысы бұрынғы нұсқа болып қалды
store-imported-unreadable = Салыстырылған жоқ, мұндағы файл бүлінген
store-imported-beside = { $id } мұндағы жобадан өзгеше. Екеуі де сақталды; мұрағаттағысы енді { $beside }.
store-imported-profile = Профиль мұрағаттан алынды.
store-kept-profile = Профиль өзгеше; мұндағысы қалдырылды. --replace көрсетілсе, мұрағаттағысы алынады.

help-store-export = Бүкіл қойманы қойма қалай шифрланса, солай шифрланған бір мұрағатқа жазу
    .examples = certctl store export backup.tar
        certctl store export backup.tar.age --recipient age1…
        certctl store export - --recipient age1… > backup.tar.age
        certctl store export report.tar --anonymise
help-store-import = Мұрағатты қоймаға енгізу; бардан ештеңе жоғалмайды
    .examples = certctl store import backup.tar
        certctl store import - < backup.tar
help-store-export-file = Жазылатын файл: backup.tar, шифрланған қоймадан backup.tar.age; - стандартты шығысты білдіреді
help-store-export-recipient = Мұрағат соған шифрланатын ашық кілт (age1…) немесе кілттер жазылған файл; қайталауға болады
help-store-export-anonymise = Енгізілген барлық мәнді жасыру — бағдарлама туралы хабарлама үшін
help-store-import-file = Мұрағат; - стандартты кірісті білдіреді
help-store-import-replace = Өзгеше жобалардың орнына мұрағаттағыларын қою

error-doctor-unconfirmed = Ештеңе түзетілген жоқ: сұрайтын терминал жоқ.
    .do = certctl doctor көрсететінін қараңыз; --fix --yes бәрін түзетеді.
prompt-mend = Түзету үшін: { $mend }. Орындалсын ба? (иә/жоқ)
doctor-clean = Бәрі дұрыс.
doctor-found = { $n ->
    [one] { $n } ақау табылды.
   *[other] { $n } ақау табылды.
}
doctor-mended = Түзетілді:
doctor-can = Түзетуге болады:
doctor-not = Түзетуге болмайды:
doctor-fix = certctl doctor --fix оларды түзетеді және әр қадам алдында сұрайды.
doctor-lost = жобаның файлы жоқ, ал бұрынғы нұсқалары бар
doctor-copy = жобаның басқа түрі, қалталарды синхрондайтын бағдарламалар осындай қалдырады
doctor-foreign = бұл қойманың файлы емес
doctor-mode = оны басқа пайдаланушылар аша алады (құқықтары { $mode })
doctor-temporary = үзілген орындаудан қалған
doctor-plain = қойма шифрланған, ал бұл файл шифрланбаған
doctor-lines = { $n ->
    [one] { $n } жол оқылмайды
   *[other] { $n } жол оқылмайды
}
mend-restore = { $rev }-нұсқа қалпына келеді; бүлінген файл шетке қойылады
mend-restore-lost = { $rev }-нұсқа қалпына келеді
mend-beside = екеуін салыстыра алуыңыз үшін ол өз идентификаторы бар жоба болады
mend-aside = ол quarantine қалтасына шетке қойылады
mend-close = ол тек сізге ашық болады
mend-remove = ол жойылады
mend-seal = ол шифрланады
mend-cut = оқылатын жолдар қалады; файлдың бұрынғы күйі шетке қойылады
mend-nothing = мұнда certctl ештеңе істей алмайды
mended-restore = { $rev }-нұсқа қалпына келді; бүлінген файл шетке қойылды
mended-restore-lost = { $rev }-нұсқа қалпына келді
mended-beside = енді бұл — өз идентификаторы бар жоба, екеуін салыстыра аласыз
mended-aside = ол quarantine қалтасына шетке қойылды
mended-close = енді ол тек сізге ашық
mended-remove = ол жойылды
mended-seal = енді ол шифрланған
mended-cut = оқылатын жолдар қалды; файлдың бұрынғы күйі шетке қойылды
help-doctor = Қойманың бүлінген жерлерін тексеру және түзету
    .examples = certctl doctor
        certctl doctor --fix
help-doctor-fix = Түзетуге болатынын әр қадам алдында сұрап түзету; ештеңе жойылмайды
help-doctor-yes = Сұрамау

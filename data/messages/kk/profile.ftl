section-profile = Сіздің деректеріңіз
profile-intro = Мұнда көрсетілгендер { $path } қалтасында сақталады, оларды тек сіз оқи аласыз, олар ешқайда жіберілмейді. Өтініш толтырғанда осы деректер ұсынылады. Оларды certctl profile purge жояды. Кез келген өрісті бос қалдыруға болады.
profile-kept = Көрсетілгендер сақталды. Жалғастыру: certctl profile edit
profile-none = Сіздің деректеріңіз сақталмаған. certctl profile edit оларды келесі өтініш үшін сақтайды.
profile-redacted = Мәндер жасырылған; оларды certctl profile show --reveal көрсетеді.
profile-purged = Сіздің деректеріңіз жойылды. Жойылған файлдар тасымалдағышта әлі де табылуы мүмкін; бұған тек шифрлау кедергі бола алады. Жобаларға енгізілгендер сол күйі қалады.
prompt-profile = { $section }: сақталған деректер ({ $who }) пайдаланылсын ба?
prompt-profile-used = Сіздің деректеріңізден толтырылды: { $names }
prompt-profile-purge = Деректеріңіз біржола жойылсын ба?
why-profile = Мына өрістер толтырылады: { $names }. Әрқайсысын кейін өзгертуге болады. Бұл басқа адамның деректері болса, «жоқ» деп жауап беріңіз.
why-profile-purge = Сақталған жобалар өзгермейді; келесі өтініште бәрі қайта сұралады.
error-profile-unconfirmed = Ештеңе жойылмады: растау болмады.
    .do = Сұраққа «иә» деп жауап беріңіз немесе --yes қосыңыз.
error-no-profile = Сіздің деректеріңіз сақталмаған.
    .do = Оларды certctl profile edit сақтайды.
error-field = { $name }: { $problem }
    .do = certctl profile edit әр мәнді сұрап, көмектеседі.
question-date = Қай күні? (көрсетпеуге болады)
asked-only-when = тек { $condition } болса
help-profile = Деректеріңізді келесі өтініш үшін сақтау
    .examples = certctl profile edit
        certctl profile show
help-profile-show = Сақталған деректерді көрсету; мәндер жасырын
    .examples = certctl profile show
        certctl profile show --reveal
help-profile-show-reveal = Мәндерді көрсету
help-profile-edit = Деректеріңізді енгізу немесе өзгерту
    .examples = certctl profile edit
        certctl profile edit --answers me.toml
help-profile-purge = Деректеріңізді біржола жою
    .examples = certctl profile purge
help-profile-purge-yes = Растауды сұрамау
help-draft-new-profile = Деректеріңізді сұрамай толтыру

# Тізімдегі қызметтер.
list-empty = Сәйкес қызмет жоқ. Барлық қызметті certctl list көрсетеді.
list-near = Мұндай сөздері бар қызмет жоқ. Мүмкін, мыналарды іздеген шығарсыз:
list-partly = Осы сөздердің бәрі бар қызмет жоқ. Кейбірі кездесетін қызметтер:
list-more = Қызмет туралы толығырақ: certctl show ID; сөз бойынша іздеу: certctl list СӨЗ.
list-withdrawn = Енді көрсетілмейді
withdrawn = тоқтатылған
withdrawn-since = { $date } күнінен бастап көрсетілмейді

event-birth = Баланың тууы
event-marriage = Неке
event-family = Отбасы
event-death = Жақынының қайтыс болуы
event-moving = Көшу және тұрғын үй
event-travel = Сапар және шетелдегі өмір
event-driving = Көлік және жүргізу
event-business = Жұмыс және бизнес
event-other = Басқалары

error-unknown-channel = { $name } деген өтініш беру тәсілі жоқ.
    .do = Белгілілері: { $channels }

help-list-words = Кез келген тілдегі ізделетін сөздер: атаулар, бұрынғы атаулар, түйін сөздер
help-list-channel = Тек осылай өтініш беруге болатын қызметтер: branch, portal, mobile, mission немесе бөлім түрі
help-list-status = Тек осындай күйдегі қызметтер: active, withdrawn, all [all]

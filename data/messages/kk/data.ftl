data-no-faults = ҚАТЕ ЖОҚ
data-faults = ҚАТЕЛЕР БАР
data-fault-count = Өз дерек файлдарыңызда { $n } қате
data-files-read = { $n ->
    [0] өз дерек файлдарыңыз жоқ
   *[other] { $n } өз дерек файлыңыз
}
heading-data-folder = Қалта
data-folder-absent = Мұндай қалта жоқ: тек осы шығарылымның деректері пайдаланылады.
data-no-folder = Өз қалтаңызға орын жоқ: тек осы шығарылымның деректері пайдаланылады.
heading-data-read = Оқылды
heading-data-unused = Ешнәрсе оқымайды
heading-data-stale = Соңғы рет { $n } күннен астам уақыт бұрын тексерілген дереккөздер
data-none-stale = Ондайлар жоқ.
data-stale-release = Бұл — шығарылымның дереккөздері: қателер түзетілгенде, сіздікі де оқылады.

# The life of an application: handed in, noted, closed, listed.

state-overdue = просрочено
result-issued = выдано
result-refused = отказано
result-withdrawn = отозвано
draft-list-none = Таких заявлений нет.
draft-list-closed =
    { $n ->
        [one] { $n } закрытое заявление не показано; его показывает --all.
        [few] { $n } закрытых заявления не показаны; их показывает --all.
       *[many] { $n } закрытых заявлений не показаны; их показывает --all.
    }
draft-moved = * { $id }: срок перенесён с { $from } на { $to }:
moved-off = { $date } теперь нерабочий день: { $reason }
moved-not-off = { $date } больше не выходной
moved-worked = { $date } теперь рабочий день: { $reason }
moved-not-worked = { $date } больше не рабочий день
moved-term = срок «{ $id }» теперь { $now }, был { $was }
moved-new-term = появился срок «{ $id }»: { $now }
moved-no-term = срока «{ $id }» ({ $was }) больше нет
moved-other = изменились правила приёма
event-planned-due = Срок результата, если подать по плану
draft-calendar-name = Заявления
label-planned = намечено подать
draft-plan-passed = Намеченный день прошёл: certctl draft edit { $id } --date ДАТА назначит другой, certctl draft submit { $id } --date ДАТА запишет день подачи.
draft-list-planned = ( ): если подать в намеченный день
draft-list-plan-passed = день прошёл
label-number = номер
label-closed = закрыто
label-missing = не хватает
label-notes = заметки
heading-fixed-dates = Даты, закреплённые при подаче
days-left =
    { $n ->
        [one] остался { $n } рабочий день
        [few] осталось { $n } рабочих дня
       *[many] осталось { $n } рабочих дней
    }
days-late =
    { $n ->
        [one] опоздание на { $n } рабочий день
        [few] опоздание на { $n } рабочих дня
       *[many] опоздание на { $n } рабочих дней
    }
status-missing-count =
    { $answers ->
        [0] документов { $documents }
       *[other] { $documents ->
            [0] ответов { $answers }
           *[other] ответов { $answers }, документов { $documents }
        }
    }
board-services = Не закрыто, по услугам
board-of-them-overdue = просрочено: { $n }
board-other-services = другие услуги
board-overdue = Просрочено
board-due-today = Срок сегодня
board-due-this-week = Срок позже на этой неделе
board-more =
    { $n ->
        [one] и ещё { $n }: certctl draft list
        [few] и ещё { $n }: certctl draft list
       *[many] и ещё { $n }: certctl draft list
    }
board-load = Сроки результатов по дням
submit-no-term = Для этого случая срок не установлен, поэтому следить не за чем.
submit-incomplete =
    По нашему списку не хватает: { $answers ->
        [0] документов { $documents }
       *[other] { $documents ->
            [0] ответов { $answers }
           *[other] ответов { $answers }, документов { $documents }
        }
    }; подача всё равно записана.
note-kept =
    { $n ->
        [one] Записано. У { $id } { $n } заметка; её показывает certctl draft show { $id } --reveal.
        [few] Записано. У { $id } { $n } заметки; их показывает certctl draft show { $id } --reveal.
       *[many] Записано. У { $id } { $n } заметок; их показывает certctl draft show { $id } --reveal.
    }
prompt-note = Что записать?
error-draft-state = { $id }: состояние «{ $state }», поэтому это невозможно.
    .do = certctl draft status { $id } показывает, что с ним; certctl draft undo { $id } отменяет последний шаг.
error-draft-where = Неизвестно, где и когда подано { $id }.
    .do = Укажите: certctl draft submit { $id } --office ГОРОД --date today
error-draft-when = Подача { $id } была намечена на { $planned }, а не на сегодня.
    .do = Укажите, когда заявление подано: certctl draft submit { $id } --date today или сам день.
error-no-revision = У { $id } нет версии { $rev }.
    .do = certctl draft history { $id } показывает, что сохранено.
event-planned = Намечено подать { $date }
error-draft-future = { $date } ещё не наступило.
    .do = Записывают то, что уже было; план хранит certctl draft edit ID --date ДАТА
error-draft-before = { $date } раньше дня подачи.
    .do = Укажите день результата в --date.
error-draft-barred = Так подать заявление нельзя: { $reason }
    .do = Если ответ неверен, исправьте его: certctl draft edit.
error-nothing-to-undo = У { $id } нет более ранней версии.
    .do = certctl draft history { $id } показывает, что сохранено.
error-empty-note = Записывать нечего.
    .do = Введите заметку в ответ на вопрос или передайте через канал: echo "..." | certctl draft note ID
help-draft-board = Все заявления на одном экране: число, сроки, нагрузка по дням
    .examples = certctl draft board
help-draft-status = На каком этапе заявление и что дальше
    .examples = certctl draft status k7mp-3x9q
help-draft-submit = Записать подачу и закрепить даты
    .examples = certctl draft submit k7mp-3x9q --office semey --date today --number 12345
help-draft-submit-office = Где подано: город или вид места подачи
help-draft-submit-date = День, а если было поздно, то и час: today, 2026-12-11T18:40
help-draft-submit-number = Номер, присвоенный при приёме
help-draft-note = Записать заметку: по запросу или через канал, не аргументом
    .examples = certctl draft note k7mp-3x9q
        echo "called, comes on Monday" | certctl draft note k7mp-3x9q
help-draft-close = Записать, чем закончилось
    .examples = certctl draft close k7mp-3x9q --result issued
help-draft-close-result = issued (выдано), refused (отказано) или withdrawn (отозвано)
help-draft-close-date = День окончания; если не указан, сегодня
help-draft-undo = Отменить последнее изменение; отменённая версия сохраняется
    .examples = certctl draft undo k7mp-3x9q
        certctl draft undo k7mp-3x9q --to 3
help-draft-undo-to = Версия, к которой вернуться, из certctl draft history
help-draft-list-state = Только в этих состояниях: open, ready, submitted, closed
help-draft-list-service = Только по этим услугам
help-draft-list-due-within = Только со сроком в это время: 3d, рабочие дни 3wd
help-draft-list-overdue = Только просроченные
help-draft-list-moved = Только с перенесённым после подачи сроком
help-draft-list-all = И закрытые тоже
help-draft-list-reveal = С именами заявителей
help-draft-list-fail-on = Код 1, если среди показанных есть overdue, moved или any
heading-notes = Заметки
note-hidden = (скрыто; показывает --reveal)
label-if-filed = если подать
validity-valid = срок действия — до { $date }
validity-expired = срок действия — до { $date }: ко дню подачи он истёк
validity-ends-before-due = срок действия — до { $date }: он истекает раньше срока результата
validity-unknown = проверьте срок действия: certctl draft edit ID --until { $id }=ДАТА
help-draft-check = Чего не хватает и у каких документов истечёт срок действия
    .examples = certctl draft check k7mp-3x9q
purge-none = Таких старых заявлений нет.
prompt-purge-old = Закрытых заявлений к удалению навсегда: { $n }. Для подтверждения введите это число
draft-list-old =
    { $n ->
        [one] { $n } заявление закрыто больше года назад; его удалит certctl draft purge --older-than 365d.
        [few] { $n } заявления закрыты больше года назад; их удалит certctl draft purge --older-than 365d.
       *[many] { $n } заявлений закрыты больше года назад; их удалит certctl draft purge --older-than 365d.
    }
help-draft-purge-older-than = Все заявления, закрытые раньше: 365d
column-revision = ВЕРСИЯ
column-when = КОГДА
column-deed = ЧТО
column-changed = ИЗМЕНЕНО
deed-create = начато
deed-edit = изменено
deed-submit = подано
deed-note = заметка
deed-close = закрыто
deed-undo = отменено
deed-import = загружено
deed-mend = исправлено
history-present = * текущая; к другой возвращает certctl draft undo { $id } --to ВЕРСИЯ
help-draft-history = Что и когда сделано, но не какие значения
    .examples = certctl draft history k7mp-3x9q
help-draft-new-until = Срок, напечатанный на документе: identity-document=2027-05-01
help-draft-edit-until = Срок, напечатанный на документе: identity-document=2027-05-01

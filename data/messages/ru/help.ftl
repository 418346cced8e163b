help-heading-usage = Использование:
help-heading-commands = Команды
help-heading-arguments = Аргументы
help-heading-options = Параметры
help-heading-everywhere = Для всех команд
help-heading-examples = Примеры:

help = Государственные услуги Казахстана без интернета: какие документы нужны, к какому дню будет готов результат, ваши заявления
    .examples = certctl list
        certctl deadline criminal-record --office semey -a purpose=abroad
        certctl check criminal-record --office portal -a apostille=yes

help-list = Вывести список услуг
    .examples = certctl list
        certctl list apostille --audience individual
        certctl list --event death --channel portal
help-show = Показать паспорт услуги: сроки, плату, документы, порядок действий, вопросы, основания для отказа
    .examples = certctl show criminal-record
        certctl show criminal-record --office semey -a purpose=abroad
        certctl show criminal-record --questions
help-check = Проверить, какие документы нужны в вашей ситуации
    .examples = certctl check criminal-record --office semey --have application
help-deadline = Рассчитать день, к которому должен быть готов результат, или последний день подачи
    .examples = certctl deadline criminal-record --office semey -a purpose=abroad --explain
        certctl deadline criminal-record --office portal --by 2027-01-15
help-draft = Готовить заявления и хранить их на этом компьютере
    .examples = certctl draft new criminal-record
        certctl draft list
help-draft-new = Начать заявление: задать нужные вопросы и сохранить каждый ответ
    .examples = certctl draft new criminal-record
        certctl draft new criminal-record --office semey --answers answers.toml
help-draft-list = Вывести заявления, начиная с самых срочных
    .examples = certctl draft list
        certctl draft list --due-within 3wd --overdue
        certctl draft list --overdue --fail-on overdue
        certctl draft list --format ics > applications.ics
help-draft-show = Показать черновик, скрыв персональные данные
    .examples = certctl draft show k7mp-3x9q
        certctl draft show k7mp-3x9q --reveal
help-draft-edit = Изменить ответы или продолжить прерванный опрос
    .examples = certctl draft edit k7mp-3x9q
        certctl draft edit k7mp-3x9q -a purpose=abroad --office semey
help-draft-purge = Безвозвратно удалить черновик со всеми версиями
    .examples = certctl draft purge k7mp-3x9q
        certctl draft purge --older-than 365d
help-data-check = Проверить свои файлы и источники; если что-то не так, код завершения 1
    .examples = certctl data check
        certctl data check --stale 300d
help-data-check-stale = Источники, проверенные более стольких дней назад: 300d
help-paths = Показать, где certctl хранит файлы и чем это задано
    .examples = certctl paths
        certctl paths --format json
help-generate = Создать автодополнение и страницы руководства
    .examples = certctl generate completions bash > certctl.bash
        certctl generate man man
help-generate-completions = Вывести скрипт автодополнения для оболочки: bash, elvish, fish, powershell, zsh
    .examples = certctl generate completions bash > certctl.bash
help-generate-man = Вывести страницу руководства или записать все страницы в папку
    .examples = certctl generate man > certctl.1
        certctl generate man man

arg-lang = Язык ответа: en, ru, kk
arg-format = Вид ответа: table, json; у ряда команд jsonl, csv, ics, html
arg-no-input = Не задавать вопросов, а сообщить, чего не хватает
arg-help = Показать справку
arg-version = Показать версию
arg-service = Идентификатор услуги; их показывает certctl list
arg-office = Тип отделения или город подачи: portal, branch-other, semey
arg-date = День подачи: 2026-12-31, 31.12.2026, today, +3wd
arg-answer = Ответ на вопрос, например purpose=abroad; можно указать несколько раз
arg-have = Идентификаторы имеющихся документов через запятую
arg-answers = Файл с ответами в формате TOML или JSON; - означает стандартный ввод
arg-id = Идентификатор черновика, например k7mp-3x9q

help-list-audience = Только услуги для указанных лиц: individual, legal-entity
help-list-event = Только услуги для жизненной ситуации: birth, marriage, death, moving, travel, business, driving, family
help-deadline-by = День, к которому нужен результат: вычислить последний день подачи
help-deadline-explain = Показать каждый шаг расчёта с его источником
help-deadline-calendar = Показать срок календарём, день за днём
help-draft-new-partial = Сохранить черновик, даже если не хватает ответов
help-draft-edit-unset = Убрать ответ, документ, office или date; можно указать несколько раз
help-draft-show-reveal = Показать персональные данные
help-draft-purge-yes = Не запрашивать подтверждение
help-generate-completions-shell = Оболочка: bash, elvish, fish, powershell, zsh
help-generate-man-folder = Папка, в которую записать все страницы на всех языках

help-exit-0 = Выполнено или ответ «да».
help-exit-1 = Ответ «нет»: не хватает документов, срок подачи пропущен, подать заявление нельзя, день нерабочий, календарь изменился или в данных есть ошибки.
help-exit-2 = Неверное использование, неверные данные или ответ дать невозможно.
help-exit-3 = Хранилище черновиков повреждено, недоступно для записи или записано более новой версией.
help-exit-4 = Хранилище занято или черновик тем временем изменён кем-то другим: повторите попытку.
help-exit-129 = Терминал закрыт во время вопроса; черновик сохраняется.
help-exit-130 = Прервано нажатием Ctrl-C; черновик сохранён.
help-exit-131 = Выход по Ctrl-\ во время вопроса; черновик сохраняется.
help-exit-143 = Завершено системой во время вопроса; черновик сохраняется.

help-variable-certctl-today = Дата, принимаемая за сегодняшнюю, в формате ISO.
help-variable-certctl-lang = Язык: en, ru, kk. Параметр --lang важнее, локаль уступает.
help-variable-certctl-home = Папка для черновиков.
help-variable-certctl-data = Папка с собственными файлами данных, которые заменяют или дополняют данные выпуска.
help-variable-certctl-accessible = Если задана, вопросы и ответы — простые пронумерованные строки без управляющих последовательностей, для программ экранного доступа. Для вопросов то же делает TERM=dumb.
help-variable-no-color = Если задана, цвет не используется.
help-variable-columns = Ширина строк, если вывод идёт не на терминал.
help-variable-term = При значении dumb управляющие последовательности не выводятся.
man-exit-status = КОДЫ ЗАВЕРШЕНИЯ
man-environment = ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ
man-examples = ПРИМЕРЫ

help-calendar = Какие дни рабочие, почему и по какому акту; счёт в рабочих днях
    .examples = certctl calendar day 2026-12-16
        certctl calendar add 2026-12-11 5
        certctl calendar month 2026-12
help-calendar-day = Рабочий ли это день: код завершения 0, если рабочий, иначе 1
    .examples = certctl calendar day 2026-12-16
        certctl calendar day - < dates.txt
help-calendar-month = Показать месяц: выходные, праздники, рабочие выходные и часы
    .examples = certctl calendar month 2026-12
help-calendar-year = Показать год
    .examples = certctl calendar year 2026
help-calendar-add = N-й рабочий день после даты
    .examples = certctl calendar add 2026-12-11 5
help-calendar-sub = N-й рабочий день до даты
    .examples = certctl calendar sub 2026-12-21 5
help-calendar-between = Число рабочих дней между датами (первая не считается, вторая — да)
    .examples = certctl calendar between 2026-12-11 2026-12-21
help-calendar-next = Первый рабочий день после даты
    .examples = certctl calendar next 2026-12-15
help-calendar-prev = Последний рабочий день до даты
    .examples = certctl calendar prev 2027-01-05
help-calendar-list = Праздники, перенесённые и рабочие выходные, без обычных выходных
    .examples = certctl calendar list --from 2026-01-01 --to 2026-12-31
help-calendar-balance = Баланс рабочего времени за год: дни и часы по месяцам
    .examples = certctl calendar balance 2026
help-calendar-export = Вывести каждый день строкой или выходные для программы-календаря
    .examples = certctl calendar export --from 2026-01-01 --to 2026-12-31
        certctl calendar export --format ics > days-off.ics
help-calendar-diff = Чем год отличается от того, что было известно раньше
    .examples = certctl calendar diff --as-known 2023-12-31 2024
arg-week = Неделя: 5 дней (five-day), 6 (six-day) [five-day]
arg-as-known = Отвечать по тому, что было известно на эту дату
arg-strict = Без неподтверждённых ответов: код завершения 2
help-calendar-office = Тип отделения или город: для своего calendar.toml
help-calendar-date = День: 2026-12-31, 31.12.2026, today, +3wd
help-calendar-day-date = Дни: 2026-12-31, 31.12.2026, today, +3wd; - читает их из стандартного ввода [сегодня]
help-calendar-month-month = Месяц: 2026-12 [текущий]
help-calendar-year-year = Год [текущий]
help-calendar-balance-year = Год [текущий]
help-calendar-diff-year = Год [текущий]
help-calendar-days = Число рабочих дней
help-calendar-from = Первый день
help-calendar-to = Последний день включительно
help-calendar-list-only = Только эти: off (выходные), worked-rest-days (рабочие выходные)
help-deadline-compare = Сравнить типы отделений: дата, плата, документы
help-deadline-duty = Подать в дежурный отдел: он открыт дольше
help-calendar-diff-as-known = Сравнить с тем, что было известно на эту дату
help-calendar-first = Первый день [1 января года]
help-calendar-last = Последний день включительно [31 декабря года]

error-word = ошибка
hint-word = подсказка
note-unknown-language = Текстов на языке { $value } ({ $setting }) нет: используется английский.
note-unused-data = Не прочитано программой certctl: { $files }

suggest = Возможно, имелось в виду: { $names }?

error-unknown-service = Услуги { $name } нет.
    .do = Все услуги показывает certctl list.
error-unknown-office = Типа отделения или областного центра { $name } нет.
    .do = Для отдела в любом другом городе укажите --office branch-other; другие типы отделений: { $offices }
error-not-a-centre = { $name } — не областной центр, не город республиканского значения и не столица.
    .do = Отдел там относится к другому типу: укажите --office branch-other
error-ask-there = { $name }: действуют особые правила, которых нет в этом каталоге.
    .do = Уточните на месте, какой отдел принимает заявление и в какой срок оказывают услугу.
error-office-not-served = Услуга { $service } не оказывается через { $office }.
    .do = Укажите одно из значений: { $offices }
error-unknown-question = У услуги { $service } нет вопроса { $name }.
    .do = Допустимы: { $names }
error-answer-shape = Ответ записывается в виде KEY=VALUE.
    .do = Например: -a purpose=abroad
error-personal-argument = { $name } — персональные данные: из командной строки, где их могут прочитать другие, они не принимаются.
    .do = Передайте их в файле: --answers FILE, или --answers - для стандартного ввода.
error-answer = { $name }: { $problem }
    .do = Вопросы и варианты ответов показывает certctl show { $service }.
error-unknown-document = Услуга { $service } не требует документа { $name }.
    .do = Допустимы: { $names }
error-unanswered = Неизвестны сведения, от которых зависит ответ.
    .do = Добавьте к команде:

problem-option = нужно одно из значений: { $options }
problem-date = нужна календарная дата, например 2026-12-31
problem-number = нужно целое число
problem-name = имя должно состоять из букв
problem-phone = нужен номер телефона, например +7 700 000 00 00
problem-email = нужен адрес электронной почты
problem-empty = нужно значение
problem-long = допустима одна строка, символов в ней — не более { $max }
problem-length = нужно 12 цифр, введено { $found }
problem-digit = символ № { $position } — не цифра
problem-check-digit = контрольный разряд не сходится: одна из цифр введена неверно
problem-dead-prefix = номера с такими первыми 11 цифрами не выдаются
problem-not-bin = номер, пятая цифра которого { $digit }, не является БИН

error-date = { $value } — не дата.
    .do = Укажите календарный день в виде 2026-12-31, 31.12.2026, today или +3wd (через три рабочих дня, считая от сегодняшнего).
error-outside-calendar = Календарь охватывает дни с { $first } по { $last }; день { $date } в него не входит.
    .do = Укажите день в этих пределах; в более новом выпуске календарь может быть полнее.
error-leaves-calendar = Календарь охватывает дни с { $first } по { $last }; отсчёт от { $from } выходит за эти пределы.
    .do = Укажите более ранний день; в более новом выпуске календарь может быть полнее.
error-no-term = Ни в одном источнике не указан срок услуги { $service } для этой ситуации.
    .do = Уточните в отделении; указанные сроки и их условия показывает certctl show { $service }.
error-term-not-in-force = Сведения о сроке услуги { $service } есть с { $from }, на { $on } их нет.
    .do = Укажите более поздний день.
error-format = Формат { $format } этой командой не поддерживается.
    .do = Укажите одно из значений: { $formats }
error-today = Значение CERTCTL_TODAY — не дата.
    .do = Запишите дату в виде 2026-12-31 или удалите переменную.
error-data-folder = Папка, указанная в CERTCTL_DATA, не читается.
    .do = Исправьте путь или удалите переменную CERTCTL_DATA.
error-data = В собственных файлах данных есть ошибки.
    .do = Исправьте указанные строки или уберите эти файлы.
error-no-home = Папка для черновиков не найдена.
    .do = Задайте в CERTCTL_HOME собственную папку.
error-catalogue = Каталог в этой программе повреждён ({ $key }).
    .do = Установите certctl заново.

error-answers-file = Файл с ответами не читается.
    .do = Укажите доступный для чтения файл TOML или JSON со строками KEY = "VALUE" или - для стандартного ввода.
error-answers-shape = Ответы — не TOML и не JSON вида KEY = "VALUE".
    .do = Строка { $line }: запишите, например, purpose = "abroad"
error-draft-id = Это не идентификатор черновика.
    .do = Он имеет вид k7mp-3x9q; имеющиеся показывает certctl draft list.
error-no-draft = Черновика { $id } нет.
    .do = Имеющиеся черновики показывает certctl draft list.
error-purge-unconfirmed = Ничего не удалено: идентификатор не подтверждён.
    .do = Введите идентификатор в ответ на вопрос или добавьте --yes.
error-busy = Другой процесс certctl ведёт запись и не закончил её вовремя.
    .do = Повторите попытку чуть позже.
error-changed = Черновик { $id } тем временем был изменён кем-то другим.
    .do = Просмотрите его командой certctl draft show { $id } и внесите изменение снова.
error-damaged = Файл хранилища { $name } повреждён и оставлен без изменений.
    .do = Скопируйте его для проверки; остальные черновики не затронуты.
error-too-new = Файл { $name } записан более новой версией certctl.
    .do = Установите версию, которая читает схему { $version }.
error-too-large = Черновик превысил бы предел хранилища ({ $limit } байт).
    .do = Сократите ответы.
error-unreadable = { $name } не читается: { $reason }
    .do = Проверьте права доступа; расположение файлов показывает certctl paths.
error-unwritable = { $name } не записывается: { $reason }
    .do = Ничего не изменено. Проверьте свободное место и права доступа; расположение файлов показывает certctl paths.
error-unconfirmed = { $name }: запись сделана, но диск её не подтвердил: { $reason }
    .do = Просмотрите черновик ещё раз, прежде чем полагаться на него.
error-foreign = Папка для черновиков принадлежит другому пользователю.
    .do = Задайте в CERTCTL_HOME собственную папку.
error-misplaced = { $name } — не то, что хранилище держит в этом месте.
    .do = Переместите его в другое место; расположение файлов показывает certctl paths.
error-no-terminal = Нужны ответы, а терминала, чтобы задать вопросы, нет.
    .do = Передайте их в виде -a KEY=VALUE или --answers FILE.
error-output = Не удалось записать ответ: { $reason }
    .do = Проверьте место, куда направлен вывод.
error-internal = Внутренняя ошибка certctl: { $reason }
    .do = Сообщите, пожалуйста, после каких действий она произошла, не указывая персональных данных.

usage-unknown-argument = Аргумент { $arg } здесь неизвестен.
usage-unknown-command = Команды { $name } нет.
usage-missing-argument = Не хватает: { $args }
usage-missing-command = Нужна команда.
usage-invalid-value = { $value } — недопустимое значение для { $arg }.
usage-possible-values = Допустимые значения: { $values }
usage-missing-value = Для { $arg } нужно значение.
usage-too-many-values = { $arg } указан слишком много раз или с лишними значениями.
usage-conflict = { $arg } нельзя указывать вместе с { $other }.
usage-not-utf8 = Аргумент записан не в UTF-8.
usage-other = Командная строка не распознана.
usage-do = Порядок использования показывает { $command } --help.
error-panic = ошибка: внутренний сбой certctl; сообщите, пожалуйста, после каких действий он произошёл, не указывая персональных данных.
question-office = В каком отделении?
error-in-answers = в файле, указанном в --answers:
note-unused-answer = Здесь не используется: { $name } (вопрос задаётся только при { $condition }).
error-answered-twice = На вопрос { $name } даны два разных ответа.
    .do = Оставьте один ответ.
usage-twice = { $arg } указано дважды.
error-by-clock = Результат готов к концу дня.
    .do = Укажите в --by день без времени.
error-answers-too-large = Файл ответов больше 1 МиБ.
    .do = Оставьте в нём только строки KEY = "VALUE".

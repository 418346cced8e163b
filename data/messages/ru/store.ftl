error-profile-changed = Профиль тем временем был изменён кем-то другим.
    .do = Просмотрите его командой certctl profile show и внесите изменение снова.
error-locked = Тем временем хранилище было зашифровано.
    .do = Выполните команду ещё раз.
error-wrong-key = Парольная фраза или файл ключа не открывают хранилище.
    .do = Что из них нужно, показывает certctl store status.
error-key-changed = Ключ хранилища тем временем был изменён кем-то другим.
    .do = Выполните команду ещё раз.
error-bad-key = В файле { $name } нет ключей, которые certctl может прочитать.
    .do = Верните копию этого файла: без него в хранилище ничего нельзя расшифровать.
error-key-missing = В хранилище есть зашифрованные черновики, но файла ключа { $name } нет.
    .do = Верните копию этого файла: без него в хранилище ничего нельзя расшифровать.
error-no-passphrase = Чтобы открыть, нужна парольная фраза, а терминала, чтобы её спросить, нет.
    .do = Укажите в CERTCTL_PASSPHRASE_FILE путь к файлу с парольной фразой.
error-no-identity = Зашифровано для ключей, открывает файл ключа.
    .do = Укажите в CERTCTL_KEY_FILE путь к своему файлу ключа.
error-no-new-passphrase = Нужна новая парольная фраза, а терминала, чтобы её спросить, нет.
    .do = Укажите файл с парольной фразой (--passphrase-file FILE) или открытые ключи (--recipient).
error-secret-file = Файл, указанный в { $named }, не читается или не содержит того, что открывает хранилище.
    .do = Парольная фраза стоит в первой строке; ключ — это строка AGE-SECRET-KEY-1…
error-passphrase-short = Парольная фраза слишком короткая.
    .do = Возьмите не менее { $n } знаков; легче запомнить четыре слова и больше.
error-passphrases-differ = Две парольные фразы не совпадают. Ничего не изменено.
    .do = Начните снова.
error-recipient = Значение --recipient — не открытый ключ и не файл с открытыми ключами.
    .do = Открытый ключ начинается с age1; его печатает age-keygen.
error-encrypted = Хранилище уже зашифровано.
    .do = Ключ или парольную фразу меняет certctl store rotate.
error-not-encrypted = Хранилище не зашифровано.
    .do = Зашифровать его: certctl store encrypt.

prompt-passphrase = Парольная фраза хранилища (вводимое не показывается)
prompt-new-passphrase = Новая парольная фраза хранилища (вводимое не показывается). Без неё ничего нельзя расшифровать, и восстановить её никто не сможет.
prompt-passphrase-again = Та же парольная фраза ещё раз
problem-passphrase = Это не та парольная фраза.

store-encrypted = Зашифровано.
store-plain = Не зашифровано.
store-plain-hint = Другие пользователи не могут читать папку, но тот, у кого окажется диск, сможет. От этого защищает certctl store encrypt.
store-by-passphrase = Открывается парольной фразой.
store-by-identity = Открывается файлом ключа.
store-unencrypted = { $n ->
    [one] Ещё не зашифрован { $n } файл или строка; закончит certctl store encrypt.
    [few] Ещё не зашифрованы { $n } файла или строки; закончит certctl store encrypt.
   *[many] Ещё не зашифрованы { $n } файлов или строк; закончит certctl store encrypt.
}
store-changed = { $n ->
    [one] Заново записан { $n } файл.
    [few] Заново записаны { $n } файла.
   *[many] Заново записано { $n } файлов.
}
store-medium = Удалённые незашифрованные данные ещё могут быть найдены на носителе.
heading-store-left = Оставлено без изменений
store-left-hint = Что с ними можно сделать, показывает certctl doctor; затем повторите команду.
column-kept = ЧТО
column-count = СКОЛЬКО
column-encrypted = ЗАШИФРОВАНО
column-bytes = БАЙТ
kept-drafts = черновики
kept-revisions = прежние версии
kept-journal = строки журнала
kept-profile = профиль
kept-quarantine = отложенные файлы

damage-name = имя не из хранилища, как у копии
damage-other-id = внутри черновик с другим идентификатором
damage-not-a-file = не обычный файл
damage-too-large = слишком большой файл
damage-not-json = обрезан или изменён: со строки { $line } это не JSON
damage-not-a-draft = это не черновик: строка { $line }
damage-checksum = изменён после записи: контрольная сумма не сходится
damage-not-sealed = обрезан или изменён после шифрования
damage-other-key = зашифрован для другого ключа или повреждён
damage-too-new = записан более новой версией (схема { $version })

system-full = на диске нет места
system-quota = ваша квота на диске исчерпана
system-read-only = файловая система доступна только для чтения
system-permission = нет прав доступа
system-not-found = его там нет
system-file-too-large = файл стал бы слишком большим
system-stale = сетевая файловая система его потеряла
system-interrupted = прервано
system-crosses-devices = это две разные файловые системы
system-memory = не хватает памяти
system-not-a-folder = часть пути — не папка
system-folder = это папка
system-exists = это уже существует
system-not-empty = папка не пуста
system-busy = используется
system-invalid = файловая система этого не поддерживает
system-write-zero = устройство больше не принимает данные
system-device = ошибка ввода-вывода устройства
system-open-files = открыто слишком много файлов
system-locks = файловая система не даёт блокировок

help-store = Хранилище в целом: шифрование, ключи
    .examples = certctl store status
        certctl store encrypt
        certctl store encrypt --recipient age1…
        CERTCTL_PASSPHRASE_FILE=~/passphrase certctl draft list
help-store-status = Показать, зашифровано ли хранилище, чем оно открывается и что в нём есть
    .examples = certctl store status
        certctl store status --format json
help-store-encrypt = Зашифровать все черновики и всё, что пишется дальше (формат age)
    .examples = certctl store encrypt
        certctl store encrypt --recipient colleagues.txt
        age -d -i key.age drafts/k7mp-3x9q.age  # с парольной фразой
        age -d -i my.key key.age | age -d -i - drafts/k7mp-3x9q.age  # с ключом
help-store-decrypt = Снова хранить всё незашифрованным
    .examples = certctl store decrypt
help-store-rotate = Сменить ключ и парольную фразу; всё шифруется заново
    .examples = certctl store rotate
        certctl store rotate --recipient age1…
help-store-recipient = Открытый ключ (age1…) или файл с ними вместо парольной фразы; можно повторять
help-store-passphrase-file = Файл с новой парольной фразой в первой строке
help-store-work-factor = Трудоёмкость подбора парольной фразы, степень двойки: от 10 до 20 [18]
help-variable-certctl-key-file = Файл ключа, который открывает зашифрованное хранилище.
help-variable-certctl-passphrase-file = Файл, в первой строке которого парольная фраза зашифрованного хранилища.

error-archive-unwritable = Архив не записывается: { $reason }
    .do = Проверьте свободное место и права доступа там, куда он пишется.
error-archive-unreadable = Архив не читается: { $reason }
    .do = Проверьте путь.
error-import-broken = Загрузка прервана. Загружено черновиков: { $brought }; осталось: { $left }. { $reason }
    .do = Загрузите архив ещё раз: то, что уже есть, будет пропущено.
error-archive-refused = Архив не принят: { $reason }. Ничего из него не сохранено.
    .do = Создайте его заново командой certctl store export.
error-file-exists = Такой файл уже есть, он не перезаписывается.
    .do = Укажите другое имя или переместите его.
archive-torn = это не целый архив, или он повреждён
archive-kind = в нём есть что-то кроме файлов
archive-name = в нём есть имя, которого certctl не даёт
archive-twice = в нём дважды одно имя
archive-too-large = он слишком велик
archive-manifest = список файлов в нём не сходится
archive-content = в нём есть черновик, который не читается
archive-too-new = он создан более новой версией

store-exported = Выгружено: черновиков — { $drafts }, прежних версий — { $revisions }.
store-export-plain = Архив не зашифрован: тот, у кого он есть, прочитает все черновики.
store-import-plain = Архив был зашифрован, а это хранилище — нет: загруженное лежит здесь открытым текстом. Его защитит certctl store encrypt.
store-imported-new = Новые
store-imported-forward = Обновлены
store-imported-known = Уже были
store-imported-replaced = Заменены; прежнее содержание стало прежней версией
store-imported-unreadable = Не сравнивались, файл здесь повреждён
store-imported-beside = { $id } отличается от здешнего черновика. Сохранены оба; тот, что из архива, теперь { $beside }.
store-imported-profile = Профиль взят из архива.
store-kept-profile = Профиль отличается; оставлен здешний. С --replace берётся профиль из архива.

help-store-export = Записать всё хранилище в один архив, зашифрованный так же, как хранилище
    .examples = certctl store export backup.tar
        certctl store export backup.tar.age --recipient age1…
        certctl store export - --recipient age1… > backup.tar.age
        certctl store export report.tar --anonymise
help-store-import = Загрузить архив в хранилище; ничего из имеющегося не теряется
    .examples = certctl store import backup.tar
        certctl store import - < backup.tar
help-store-export-file = Файл для записи: backup.tar, из зашифрованного хранилища backup.tar.age; - означает стандартный вывод
help-store-export-recipient = Открытый ключ (age1…) или файл с ними, для которых шифруется архив; можно повторять
help-store-export-anonymise = Скрыть все введённые значения — для сообщения об ошибке программы
help-store-import-file = Архив; - означает стандартный ввод
help-store-import-replace = Заменить отличающиеся черновики теми, что в архиве

error-doctor-unconfirmed = Ничего не исправлено: терминала, чтобы спросить, нет.
    .do = Посмотрите, что показывает certctl doctor; --fix --yes исправляет всё.
prompt-mend = Чтобы исправить: { $mend }. Сделать это? (да/нет)
doctor-clean = Всё в порядке.
doctor-found = { $n ->
    [one] Найдена { $n } неполадка.
    [few] Найдены { $n } неполадки.
   *[many] Найдено { $n } неполадок.
}
doctor-mended = Исправлено:
doctor-can = Можно исправить:
doctor-not = Нельзя исправить:
doctor-fix = certctl doctor --fix исправляет их и спрашивает перед каждым шагом.
doctor-lost = файла черновика нет, хотя прежние версии есть
doctor-copy = другой вид черновика, какой оставляют программы синхронизации папок
doctor-foreign = это не файл хранилища
doctor-mode = другие пользователи могут его открыть (права { $mode })
doctor-temporary = остался от прерванного запуска
doctor-plain = не зашифрован, хотя хранилище зашифровано
doctor-lines = { $n ->
    [one] { $n } строка не читается
    [few] { $n } строки не читаются
   *[many] { $n } строк не читаются
}
mend-restore = вернётся версия { $rev }; повреждённый файл будет отложен
mend-restore-lost = вернётся версия { $rev }
mend-beside = он станет черновиком с собственным идентификатором, чтобы вы могли сравнить оба
mend-aside = он будет отложен в папку quarantine
mend-close = он будет доступен только вам
mend-remove = он будет удалён
mend-seal = он будет зашифрован
mend-cut = читаемые строки останутся; файл в прежнем виде будет отложен
mend-nothing = certctl здесь ничего сделать не может
mended-restore = вернулась версия { $rev }; повреждённый файл отложен
mended-restore-lost = вернулась версия { $rev }
mended-beside = теперь это черновик с собственным идентификатором, и вы можете сравнить оба
mended-aside = он отложен в папку quarantine
mended-close = теперь он доступен только вам
mended-remove = он удалён
mended-seal = теперь он зашифрован
mended-cut = читаемые строки остались; файл в прежнем виде отложен
help-doctor = Проверить хранилище на повреждения и исправить их
    .examples = certctl doctor
        certctl doctor --fix
help-doctor-fix = Исправить, что можно, спрашивая перед каждым шагом; ничего не удаляется
help-doctor-yes = Не спрашивать

tool-nothing = ничего
tool-always = всегда
tool-release = данные выпуска
tool-new = новое: { $value }
tool-gone = больше нет: { $value }
tool-reordered = { $part }: изменился порядок
tool-document-needed = { $subject }: теперь нужен
tool-document-not-needed = { $subject }: больше не нужен
tool-row-added = { $subject }: новое, { $value }
tool-row-removed = { $subject }: больше нет, было { $value }
tool-changed = { $subject }: { $before } → { $after }
tool-from = { $text }, с { $date }
tool-called = { $part } «{ $name }»
tool-when = { $subject } (если { $when })
tool-part-term = срок
tool-part-reading = другая трактовка
tool-part-fee = плата
tool-part-document = документ
tool-part-question = вопрос
tool-part-option = ответ
tool-part-channel = способ подачи
tool-part-step = шаг
tool-part-bar = препятствие
tool-part-statement = положение
tool-part-field = поле заявления
tool-diff-some = { $n ->
    [one] { $n } изменение: { $old } → { $new }
    [few] { $n } изменения: { $old } → { $new }
   *[other] { $n } изменений: { $old } → { $new }
}
tool-diff-none = различий нет: { $old } и { $new }
tool-transfer = { $worked } — рабочий день, { $off } — выходной
tool-own-file = { $place } (собственный файл)
tool-holds-when = если { $when }
tool-rate = { $rate } МРП
tool-grade = степень достоверности: { $grade }
column-files = ФАЙЛЫ
heading-data-warnings = { $n ->
    [one] { $n } предупреждение, работе не мешает
    [few] { $n } предупреждения, работе не мешают
   *[other] { $n } предупреждений, работе не мешают
}
heading-data-counts = Что есть в данных
count-services = { $n ->
    [one] { $n } услуга
    [few] { $n } услуги
   *[other] { $n } услуг
}
count-questions = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
   *[other] { $n } вопросов
}
count-documents = { $n ->
    [one] { $n } документ
    [few] { $n } документа
   *[other] { $n } документов
}
count-terms = { $n ->
    [one] { $n } срок
    [few] { $n } срока
   *[other] { $n } сроков
}
count-fees = { $n ->
    [one] { $n } вид платы
    [few] { $n } вида платы
   *[other] { $n } видов платы
}
count-sources = { $n ->
    [one] { $n } источник
    [few] { $n } источника
   *[other] { $n } источников
}
count-grades = { $n ->
    [one] { $n } значение со степенью достоверности: { $grades }
    [few] { $n } значения со степенью достоверности: { $grades }
   *[other] { $n } значений со степенью достоверности: { $grades }
}
count-grade = { $grade } { $n } ({ $share } %)
error-unknown-value = В данных нет ничего под именем { $name }.
    .do = Назовите услугу, источник, тип отделения, город, документ или список: mci, holidays, transfers.
error-unknown-data-field = В { $id } нет { $field }.
    .do = Там есть: { $names }
error-compared-folder = Папку с данными { $folder } прочитать не удалось.
    .do = Исправьте путь.
error-compared-data = В сравниваемых файлах данных есть ошибки.
    .do = Исправьте перечисленное:

help-data = Проверить, найти и сравнить файлы данных
    .examples = certctl data check
        certctl data where criminal-record term due
        certctl data diff ~/my-data
        certctl data schema service
help-data-where = Показать, в каком файле и в какой строке стоит значение и на чём оно основано
    .examples = certctl data where criminal-record term due
        certctl data where criminal-record "term[2].length"
        certctl data where mci 2026
        certctl data where transfers 2025
help-data-where-id = Услуга, источник, тип отделения, город или документ; либо список, например mci
help-data-where-field = Поле или строка: term due, document consent, name, term[2].length
help-data-diff = Показать, что и для кого изменилось между двумя папками данных; код выхода 1, если что-то изменилось
    .examples = certctl data diff
        certctl data diff ~/my-data
        certctl data diff old/data new/data
help-data-diff-old = Папка с прежними данными; если папка одна, она сравнивается с данными выпуска
help-data-diff-new = Папка с новыми данными
help-data-schema = Вывести JSON Schema вида файлов данных для редакторов; без вида — перечень видов
    .examples = certctl data schema
        certctl data schema service > service.schema.json
help-data-schema-kind = Вид файлов: service, sources, offices, holidays и другие

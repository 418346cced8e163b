tool-nothing = nothing
tool-always = always
tool-release = the release
tool-new = new: { $value }
tool-gone = no longer there: { $value }
tool-reordered = { $part }: the order has changed
tool-document-needed = { $subject }: now needed
tool-document-not-needed = { $subject }: no longer needed
tool-row-added = { $subject }: new, { $value }
tool-row-removed = { $subject }: no longer there, was { $value }
tool-changed = { $subject }: { $before } → { $after }
tool-from = { $text }, from { $date }
tool-called = { $part } “{ $name }”
tool-when = { $subject } (when { $when })
tool-part-term = term
tool-part-reading = other reading
tool-part-fee = fee
tool-part-document = document
tool-part-question = question
tool-part-option = answer
tool-part-channel = way to apply
tool-part-step = step
tool-part-bar = obstacle
tool-part-statement = statement
tool-part-field = field of the form
tool-diff-some = { $n ->
    [one] { $n } change from { $old } to { $new }
   *[other] { $n } changes from { $old } to { $new }
}
tool-diff-none = { $old } and { $new } say the same
tool-transfer = { $worked } is worked, { $off } is off
tool-own-file = { $place } (your own file)
tool-holds-when = when { $when }
tool-rate = { $rate } MCI
tool-grade = grade: { $grade }
column-files = FILES
heading-data-warnings = { $n ->
    [one] { $n } warning, which does not stop the work
   *[other] { $n } warnings, which do not stop the work
}
heading-data-counts = What the data holds
count-services = { $n ->
    [one] { $n } service
   *[other] { $n } services
}
count-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
count-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
count-terms = { $n ->
    [one] { $n } term
   *[other] { $n } terms
}
count-fees = { $n ->
    [one] { $n } fee
   *[other] { $n } fees
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-grades = { $n ->
    [one] { $n } graded value: { $grades }
   *[other] { $n } graded values: { $grades }
}
count-grade = { $grade } { $n } ({ $share } %)
error-unknown-value = The data has nothing called { $name }.
    .do = Name a service, source, office type, town or document, or a list: mci, holidays, transfers.
error-unknown-data-field = { $id } has no { $field }.
    .do = It has: { $names }
error-compared-folder = The data folder { $folder } cannot be read.
    .do = Correct the path.
error-compared-data = There are faults in the data files to compare.
    .do = Correct what is listed here:

help-data = Check, find and compare data files
    .examples = certctl data check
        certctl data where criminal-record term due
        certctl data diff ~/my-data
        certctl data schema service
help-data-where = Show in which file and on which line a value stands, and what it rests on
    .examples = certctl data where criminal-record term due
        certctl data where criminal-record "term[2].length"
        certctl data where mci 2026
        certctl data where transfers 2025
help-data-where-id = Service, source, office type, town or document; or a list such as mci
help-data-where-field = Field or row in it: term due, document consent, name, term[2].length
help-data-diff = Show what changed between two data folders, and for whom; exit code 1 if anything did
    .examples = certctl data diff
        certctl data diff ~/my-data
        certctl data diff old/data new/data
help-data-diff-old = Folder of the older data; with one folder only it is compared with the release
help-data-diff-new = Folder of the newer data
help-data-schema = Print the JSON Schema of a kind of data file for editors; without a kind, list the kinds
    .examples = certctl data schema
        certctl data schema service > service.schema.json
help-data-schema-kind = Kind of file: service, sources, offices, holidays and so on

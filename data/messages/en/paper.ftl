# The application on paper, and what the applicant keeps.
form-title = APPLICATION
form-courtesy = This English copy is for your own reading: hand in the Russian or the Kazakh one.
form-to = To
form-through = Handed in at
form-branch = { $place }: branch of the State Corporation “Government for Citizens”
form-from = From
form-by = Represented by
form-request = I ask for the public service “{ $service }”.
form-circumstances = What the application is about
form-attached = Attached documents
form-from-registry = The provider gets from state information systems: { $papers }.
form-consent-heading = Consent to the processing of personal data
form-consent = Under article 7 of the Law of the Republic of Kazakhstan No. 94-V of 21 May 2013 on personal data and their protection I consent to the collection and processing of the personal data in this application and the attached documents, restricted data kept in state information systems included, as far as this public service needs them. The consent holds until the service has been given; it can be withdrawn as article 8 of that Law provides.
form-true = I confirm that the details given are true.
form-date = Date
form-signature = Signature
form-signed-by = Name
form-office-use = For the officer who receives the application
form-received-on = Received on (date, time)
form-received-by = Officer's name and signature
form-number = Application number

form-card-title = FOR THE APPLICANT
form-ready-by = Ready no later than
form-act-by = To be done no later than
form-not-before = Not before
form-valid-until = Valid until
form-no-due = The day is named when the application is received: write it here.
form-counted-working = { $term }, the first of them { $first }. The day of acceptance, { $zero }, is not counted; days off are not either.
form-counted = { $term }, counted from { $first }. The day of acceptance, { $zero }, is not counted.
form-counted-from = { $term } from { $zero }.
form-not-counted = Not counted besides weekends: { $days }.
form-promised = When it was handed in the day was { $date }; the calendar or a rule has changed since.
form-where = Where
form-filed = Day of filing
form-bring = To bring
form-have = At hand
form-looked-up = The state looks these up itself, nothing to bring
form-late-heading = If the day has passed
form-late = Ask where you applied; give the number of the application and the day it was due.

form-scan = The code holds only the number kept by certctl and the day it is due.
form-page = { $page } / { $pages }
form-draft = certctl { $id }

export-missing = The application is not complete; lines are left blank to be filled in by hand. Missing: { $names }
export-papers = Documents not at hand yet: { $names }
export-signs = The font has no { $signs }: boxes stand in the PDF for them. The other formats show them.
export-saved = Saved: { $file }
error-export-terminal = A PDF cannot be shown on a terminal.
    .do = Name a file with -o, or send the output to another program.
error-export-exists = There is a file { $file } already, and it was left as it is.
    .do = Name another, or replace it with --force.
error-export-no-file = { $file } is no file that could be replaced.
    .do = Name a file, or - for the standard output.
error-export-write = The file { $file } cannot be written: { $reason }
    .do = Nothing was left half written. Name a file in a folder that you can write to.
error-export-pdf = The PDF could not be made.
    .do = The other formats hold the same: --format html can be printed.
help-draft-export = Print the application, with the checklist and the due date
    .examples = certctl draft export k7mp-3x9q --format pdf -o application.pdf --lang ru
        certctl draft export k7mp-3x9q --format html > application.html
        certctl draft export k7mp-3x9q --format json
help-draft-export-format = Form: text, html, pdf, json [from the name of the file, else text]
help-draft-export-output = File to write [the standard output]; .pdf, .html, .txt, .json choose the format
help-draft-export-force = Replace the file if there is one
help-draft-export-card = Only the applicant's sheet: what to bring and when it is due

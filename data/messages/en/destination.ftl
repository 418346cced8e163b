answer-apostille = APOSTILLE
answer-legalisation = LEGALISATION
answer-nothing = NOTHING NEEDED
answer-ask = ASK FIRST

rule-apostille = apostille
rule-legalisation = legalisation
rule-nothing = nothing
rule-ask = ask

destination-out-apostille = A paper from Kazakhstan needs an apostille there: the Apostille Convention is in force between the two.
destination-out-legalisation = A paper from Kazakhstan is legalised: first at the Ministry of Foreign Affairs, then at the consulate of the destination. The Apostille Convention is not in force between the two.
destination-out-nothing = A paper from Kazakhstan is accepted there without an apostille and without legalisation: treaties on legal assistance free it.
destination-out-ask = What a paper from Kazakhstan needs there is not settled: ask before you begin.
destination-in-apostille = A paper from there needs an apostille in Kazakhstan: the Apostille Convention is in force between the two.
destination-in-legalisation = A paper from there is accepted in Kazakhstan after legalisation. The Apostille Convention is not in force between the two.
destination-in-nothing = A paper from there is accepted in Kazakhstan without an apostille and without legalisation: treaties on legal assistance free it.
destination-in-ask = What a paper from there needs in Kazakhstan is not settled: ask before you begin.
destination-home = At home nothing has to be done.

destination-medium = Known from one kind of source only: have the receiver confirm it before you begin.
destination-low = General knowledge only: have the receiver confirm it before you begin.
destination-since = The rule holds since { $date }.
destination-until = It holds to { $date }.
destination-territory = It belongs to: { $country }.
destination-party = In the country itself the Apostille Convention is in force since { $date }.
destination-stays = If the receiver insists on a proof, an apostille remains possible.
destination-paper = Paper: { $name }
destination-no-body = Which body puts an apostille on the result of this service is not known: ask the office that issues it.
destination-at = Where: { $place }
destination-none = No country has this rule on that day.

destination-from-to = from { $from } to { $to }
destination-from = from { $from }
destination-to = to { $to }

heading-periods = By date
heading-freed-by = Treaties that free the paper
heading-waivers = Treaties that may waive it: ask the receiver
heading-authorities = Who puts the apostille

column-code = CODE
column-country = COUNTRY
column-rule = NEEDS
column-since = SINCE

error-unknown-country = There is no country { $name }.
    .do = certctl destination --list shows all countries with their codes.
error-country-day = What papers need is known from { $from } on, not for { $on }.
    .do = Ask about a later day.

help-destination = Show what a paper needs in another country: apostille, legalisation or nothing
    .examples = certctl destination Germany
        certctl destination AE --document criminal-record
        certctl destination UA --on 2023-12-01
        certctl destination Türkiye --from
        certctl destination --list --rule legalisation --format csv
help-destination-country = Country by name in any language, by another name or by code: Germany, ОАЭ, KG, KOR
help-destination-on = Day whose rule is asked for: 2026-12-31, today
help-destination-document = Service whose result is the paper: who puts the apostille on it
help-destination-from = A paper from that country, brought to Kazakhstan
help-destination-list = List all countries
help-destination-rule = Only those with this rule: apostille, legalisation, nothing, ask

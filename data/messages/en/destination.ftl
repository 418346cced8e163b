answer-apostille = APOSTILLE
answer-legalisation = LEGALISATION
answer-nothing = NOTHING NEEDED
answer-ask = ASK FIRST

rule-apostille = apostille
rule-legalisation = legalisation
rule-nothing = nothing
rule-ask = ask

destination-out-apostille = A paper from Kazakhstan needs an apostille there: the Apostille Convention is in force between the two.
destination-out-legalisation = A paper from Kazakhstan has to be legalised: first at the Ministry of Foreign Affairs, then at the consulate of the destination. The Apostille Convention is not in force between the two.
destination-out-nothing = A paper from Kazakhstan is accepted there without an apostille and without legalisation: treaties on legal assistance exempt it.
destination-out-ask = What a paper from Kazakhstan needs there is not certain: ask before you begin.
destination-in-apostille = A paper from there needs an apostille in Kazakhstan: the Apostille Convention is in force between the two.
destination-in-legalisation = A paper from there is accepted in Kazakhstan after legalisation. The Apostille Convention is not in force between the two.
destination-in-nothing = A paper from there is accepted in Kazakhstan without an apostille and without legalisation: treaties on legal assistance exempt it.
destination-in-ask = What a paper from there needs in Kazakhstan is not certain: ask before you begin.
destination-home = At home nothing has to be done.

destination-medium = Known from one kind of source only: have the recipient confirm it before you begin.
destination-low = General knowledge only: have the recipient confirm it before you begin.
destination-since = This rule has applied since { $date }.
destination-until = It applies until { $date }, that day included.
destination-territory = It belongs to: { $country }.
destination-party = In the country itself the Apostille Convention has been in force since { $date }.
destination-stays = If the recipient insists on certification, an apostille can still be obtained.
destination-paper = Paper: { $name }
destination-no-body = Which body issues an apostille for the result of this service is not known: ask the office that issues it.
destination-at = Where: { $place }
destination-none = This rule applies to no country on that day.

destination-from-to = from { $from } to { $to }
destination-from = from { $from }
destination-to = to { $to }

heading-periods = By date
heading-freed-by = Treaties that exempt the paper
heading-waivers = Treaties that may waive it: ask the recipient
heading-authorities = Who issues the apostille

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
help-destination-on = Day on which the rule is asked for: 2026-12-31, today
help-destination-document = Service whose result is the paper: who issues its apostille
help-destination-from = A paper from that country, brought to Kazakhstan
help-destination-list = List all countries
help-destination-rule = Only those with this rule: apostille, legalisation, nothing, ask

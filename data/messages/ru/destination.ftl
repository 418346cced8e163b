answer-apostille = АПОСТИЛЬ
answer-legalisation = ЛЕГАЛИЗАЦИЯ
answer-nothing = НИЧЕГО НЕ НУЖНО
answer-ask = СНАЧАЛА СПРОСИТЕ

rule-apostille = апостиль
rule-legalisation = легализация
rule-nothing = ничего
rule-ask = спросить заранее

destination-out-apostille = Документу из Казахстана там нужен апостиль: между странами действует Конвенция об апостиле.
destination-out-legalisation = Документ из Казахстана легализуют: сначала в Министерстве иностранных дел, затем в консульстве страны назначения. Конвенция об апостиле между странами не действует.
destination-out-nothing = Документ из Казахстана там принимают без апостиля и легализации: от них освобождают договоры о правовой помощи.
destination-out-ask = Что нужно документу из Казахстана там, точно неизвестно: спросите, прежде чем начинать.
destination-in-apostille = Документу оттуда в Казахстане нужен апостиль: между странами действует Конвенция об апостиле.
destination-in-legalisation = Документ оттуда принимают в Казахстане после легализации. Конвенция об апостиле между странами не действует.
destination-in-nothing = Документ оттуда принимают в Казахстане без апостиля и легализации: от них освобождают договоры о правовой помощи.
destination-in-ask = Что нужно документу оттуда в Казахстане, точно неизвестно: спросите, прежде чем начинать.
destination-home = Внутри страны ничего делать не нужно.

destination-medium = Известно из источников одного рода: прежде чем начинать, попросите принимающую сторону подтвердить.
destination-low = Это лишь общие сведения: прежде чем начинать, попросите принимающую сторону подтвердить.
destination-since = Это правило действует с { $date }
destination-until = Оно действует до { $date } включительно.
destination-territory = Территория страны: { $country }.
destination-party = В самой стране Конвенция об апостиле действует с { $date }
destination-stays = Если принимающая сторона настаивает на удостоверении, апостиль по-прежнему можно проставить.
destination-paper = Документ: { $name }
destination-no-body = Какой орган ставит апостиль на результат этой услуги, неизвестно: спросите там, где его выдают.
destination-at = Где: { $place }
destination-none = Такого правила на этот день нет ни у одной страны.

destination-from-to = с { $from } по { $to }
destination-from = с { $from }
destination-to = по { $to }

heading-periods = По датам
heading-freed-by = Договоры, освобождающие документ от удостоверения
heading-waivers = Договоры, которые могут освободить: спросите у принимающей стороны
heading-authorities = Кто ставит апостиль

column-code = КОД
column-country = СТРАНА
column-rule = ЧТО НУЖНО
column-since = С КАКОГО ДНЯ

error-unknown-country = Страны { $name } нет.
    .do = certctl destination --list покажет все страны с кодами.
error-country-day = Что нужно документам на { $on }, неизвестно: сведения есть начиная с { $from }
    .do = Спросите о более позднем дне.

help-destination = Показать, что нужно документу в другой стране: апостиль, легализация или ничего
    .examples = certctl destination Германия
        certctl destination AE --document criminal-record
        certctl destination UA --on 2023-12-01
        certctl destination Турция --from
        certctl destination --list --rule legalisation --format csv
help-destination-country = Страна по названию на любом языке, другому названию или коду: Germany, ОАЭ, KG, KOR
help-destination-on = День, на который нужно правило: 2026-12-31, today
help-destination-document = Услуга, результат которой — этот документ: кто ставит на него апостиль
help-destination-from = Документ из этой страны, который везут в Казахстан
help-destination-list = Перечислить все страны
help-destination-rule = Только с этим правилом: apostille, legalisation, nothing, ask

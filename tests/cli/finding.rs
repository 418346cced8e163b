//! Services found and read: words, filters, a withdrawn service, a passport narrowed to a case, questions.

use serde_json::{Value, json};

use crate::support::{LANGUAGES, Run, Sandbox, keeps, run_in, snapshot};

/// A service that is no longer given, of one's own data.
const OLD: &str = r#"
id = "old-paper"
name = { en = "Old paper", ru = "Старая справка", kk = "Ескі анықтама" }
summary = { en = "It told the address.", ru = "Она подтверждала адрес.", kk = "Ол мекенжайды растайтын." }
provider = { en = "the branch", ru = "отдел", kk = "бөлім" }
audience = ["individual"]
event = ["moving"]
keyword = ["форма 2"]
checked_on = "2026-11-22"

[[channel]]
office = ["portal", "branch-other"]
step = [{ text = { en = "Log in.", ru = "Войдите.", kk = "Кіріңіз." } }]
source = "egov-e004"

[[bar]]
when = { all = [] }
from = "2020-11-01"
reason = { en = "Addresses are looked up in the registry.", ru = "Адрес берут из реестра.", kk = "Мекенжай тізілімнен алынады." }
instead = { en = "Show the digital document.", ru = "Покажите цифровой документ.", kk = "Цифрлық құжатты көрсетіңіз." }
source = "egov-e004"
"#;

/// A service of which every part is there.
const WHOLE: &str = r#"
id = "whole-paper"
name = { en = "Whole paper", ru = "Полная справка", kk = "Толық анықтама" }
summary = { en = "It tells all.", ru = "В ней есть всё.", kk = "Онда бәрі бар." }
provider = { en = "the branch", ru = "отдел", kk = "бөлім" }
audience = ["individual", "legal-entity"]
age = { from = 16, below = 18 }
apostille = "criminal-record"
related = ["old-paper", "death-abroad"]
checked_on = "2026-11-22"

[[question]]
id = "born"
kind = "date"
label = { en = "When were you born?", ru = "Когда вы родились?", kk = "Қашан тудыңыз?" }
why = { en = "Age matters.", ru = "Важен возраст.", kk = "Жас маңызды." }

[[question]]
id = "children"
kind = "number"
label = { en = "How many children are there?", ru = "Сколько детей?", kk = "Неше бала бар?" }
why = { en = "The sum turns on it.", ru = "От этого зависит сумма.", kk = "Сома соған байланысты." }

[[question]]
id = "land"
kind = "country"
label = { en = "Which country?", ru = "Какая страна?", kk = "Қай ел?" }
why = { en = "Rules differ.", ru = "Правила разные.", kk = "Қағидалар әртүрлі." }

[[channel]]
office = ["portal"]
step = [{ text = { en = "Log in.", ru = "Войдите.", kk = "Кіріңіз." } }]
source = "egov-e004"

[[document]]
id = "application"
when = { age = { of = "born", from = 16, below = 18 } }
registry = { all = [] }
reason = { en = "A teenager signs it.", ru = "Подписывает подросток.", kk = "Жасөспірім қол қояды." }
source = "egov-e004"
to = "2027-06-30"

[[document]]
id = "passport"
reason = { en = "Always.", ru = "Всегда.", kk = "Әрқашан." }
source = "egov-e004"

[[document]]
id = "translation"
when = { country = { of = "land", rule = ["apostille", "legalisation"] } }
reason = { en = "Into Kazakh.", ru = "На казахский.", kk = "Қазақшаға." }
source = "egov-e004"

[[term]]
milestone = "due"
kind = "due"
name = { en = "ready", ru = "готово", kk = "дайын" }
length = { amount = 10, unit = "working-days" }
source = "egov-e004"
from = "2020-01-01"
to = "2026-12-31"

[[term]]
milestone = "due"
kind = "due"
name = { en = "ready", ru = "готово", kk = "дайын" }
length = { amount = 8, unit = "working-days" }
source = "egov-e004"
from = "2027-01-01"

[[term]]
milestone = "valid"
kind = "valid-until"
name = { en = "it is valid", ru = "действует", kk = "жарамды" }
length = { amount = 1, unit = "years" }
after = "due"
source = "egov-e004"
from = "2020-01-01"

[[fee]]
id = "fee"
name = { en = "fee", ru = "сбор", kk = "алым" }
rate_mci = "0.5"
when = { number = { of = "children", from = 3 } }
source = "egov-e004"
from = "2020-01-01"

[[fee]]
id = "new-fee"
name = { en = "new fee", ru = "новый сбор", kk = "жаңа алым" }
tenge = "100"
source = "egov-e004"
from = "2027-03-01"
"#;

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.file("home/data/services/own/old-paper.toml", OLD);
    sandbox.file("home/data/services/own/whole-paper.toml", WHOLE);
    sandbox
}

fn own(language: &str, line: &str) -> Run {
    let words: Vec<&str> = line.split_whitespace().collect();
    let sandbox = sandbox();
    let command = sandbox.command(&words);
    command.env("CERTCTL_LANG", language).run().exits(0)
}

fn ids(view: &Value) -> Vec<&str> {
    let services = view["services"].as_array().unwrap().iter();
    services.map(|row| row["id"].as_str().unwrap()).collect()
}

fn found(line: &str) -> Value {
    run_in(
        "en",
        &[
            &["list", "--format", "json"],
            &line.split_whitespace().collect::<Vec<_>>()[..],
        ]
        .concat(),
    )
    .exits(0)
    .json()
}

#[test]
fn words_in_any_form_find_a_service() {
    for words in [
        "справку о судимости",
        "соттылығы",
        "police clearance",
        "судимостью",
        "CRIMINAL-RECORD",
        "e004",
    ] {
        let view = found(words);
        assert_eq!(view["fit"], "exact", "{words}");
        assert!(ids(&view).contains(&"criminal-record"), "{words}");
    }
}

#[test]
fn misspelt_words_are_told_as_such() {
    let line = "list whoel paper";
    let view = own("en", &format!("{line} --format json")).json();
    assert_eq!(
        (&view["fit"], ids(&view)),
        (&json!("near"), vec!["whole-paper"])
    );
    for language in LANGUAGES {
        let run = own(language, line);
        snapshot(
            &format!("list-near.{language}"),
            "certctl list whoel paper",
            &run,
        );
    }
    let line = "list форма 2 xylophone";
    let view = own("en", &format!("{line} --format json")).json();
    assert_eq!(view["fit"], "partly");
    assert!(ids(&view).contains(&"old-paper"));
    let run = own("ru", "list whole-paper xylophone");
    snapshot("list-partly.ru", "certctl list whole-paper xylophone", &run);
}

#[test]
fn services_by_the_way_one_applies() {
    let by = |channel: &str| {
        let run = run_in("en", &["list", "--format", "json", "--channel", channel]).exits(0);
        let view = run.json();
        ids(&view)
            .iter()
            .map(|&id| id.to_owned())
            .collect::<Vec<_>>()
    };
    let telegram = by("telegram");
    assert!(
        telegram.contains(&"criminal-record".to_owned()),
        "{telegram:?}"
    );
    assert!(
        !telegram.contains(&"death-abroad".to_owned()),
        "{telegram:?}"
    );
    // A channel, an office type of it, a town, and what people say.
    let branch = by("branch");
    assert!(
        branch.contains(&"civil-status-repeat".to_owned()),
        "{branch:?}"
    );
    for same in ["цон", "branch-other", "Семей", "ХҚКО"] {
        assert_eq!(by(same), branch, "{same}");
    }
    assert_eq!(by("посольство"), by("mission"));
}

#[test]
fn a_withdrawn_service_says_so() {
    for language in LANGUAGES {
        let run = own(language, "show old-paper");
        snapshot(
            &format!("show-withdrawn.{language}"),
            "certctl show old-paper",
            &run,
        );
    }
    let run = own("en", "list форма 2 old --format json");
    let view = run.json();
    assert_eq!(view["services"][0]["id"], "old-paper");
    assert_eq!(view["services"][0]["status"], "withdrawn");
    assert_eq!(view["services"][0]["withdrawn_since"], "2020-11-01");
    let withdrawn = own("en", "list --status withdrawn");
    snapshot(
        "list-withdrawn.en",
        "certctl list --status withdrawn",
        &withdrawn,
    );
    let active = own("en", "list --status active --format json").json();
    assert!(!ids(&active).contains(&"old-paper"));
    // The day before, it was still given.
    let view = own("en", "show old-paper --on 2020-10-31 --format json").json();
    assert_eq!(view["status"], "active");
    let view = own("en", "show old-paper --format json").json();
    assert_eq!(view["status"], "withdrawn");
    assert_eq!(view["withdrawn"]["since"], "2020-11-01");
}

#[test]
fn a_passport_with_every_part() {
    for language in LANGUAGES {
        let run = own(language, "show whole-paper");
        snapshot(
            &format!("show-whole.{language}"),
            "certctl show whole-paper",
            &run,
        );
    }
    let view = own("en", "show whole-paper --format json").json();
    assert_eq!(view["age"], json!({ "from": 16, "below": 18 }));
    assert_eq!(view["apostille"]["id"], "criminal-record");
    let coming = view["coming"].as_array().unwrap().iter();
    let coming: Vec<&str> = coming.map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(coming, ["due", "new-fee"]);
    // On the day itself they are no longer to come.
    let later = own("en", "show whole-paper --on 2027-03-01 --format json").json();
    assert_eq!(later["coming"], json!([]));
    assert_eq!(later["terms"][0]["amount"], 8);
}

#[test]
fn a_passport_narrowed_to_a_case() {
    let line = "show criminal-record --office semey -a purpose=abroad -a apostille=no";
    for language in ["en", "kk"] {
        keeps("show-narrowed", language, 0, line);
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let view = run_in("en", &[&words[..], &["--format", "json"]].concat())
        .exits(0)
        .json();
    assert_eq!(view["office"], "branch-centre");
    assert_eq!(view["place"], "semey");
    assert_eq!(
        view["answers"],
        json!({ "apostille": "no", "purpose": "abroad" })
    );
    let due = view["terms"]
        .as_array()
        .unwrap()
        .iter()
        .find(|term| term["id"] == "due");
    assert_eq!(due.unwrap()["when"], Value::Null);
    let offices = view["channels"].as_array().unwrap().iter();
    let offices: Vec<&Value> = offices.map(|channel| &channel["offices"]).collect();
    assert_eq!(offices, [&json!(["branch-centre"])]);
    // What can no longer be is told first.
    keeps(
        "show-not-possible",
        "ru",
        0,
        "show criminal-record --office mission -a apostille=yes",
    );
}

#[test]
fn questions_with_what_turns_on_each() {
    for language in LANGUAGES {
        keeps("questions", language, 0, "show death-abroad --questions");
        let run = own(language, "show whole-paper --questions");
        snapshot(
            &format!("questions-whole.{language}"),
            "certctl show whole-paper --questions",
            &run,
        );
    }
    let run = run_in(
        "en",
        &["show", "death-abroad", "--questions", "--format", "json"],
    );
    snapshot(
        "questions-json.en",
        "certctl show death-abroad --questions --format json",
        &run,
    );
    let view = own("en", "show whole-paper --questions --format json").json();
    let turns: Vec<Vec<String>> = view["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|question| {
            let turns = question["turns"].as_array().unwrap().iter();
            turns
                .map(|turn| {
                    format!("{} {} {}", turn["kind"], turn["id"], turn["when"]).replace('"', "")
                })
                .collect()
        })
        .collect();
    assert_eq!(turns[0], ["document application born: 16–17"]);
    assert_eq!(turns[1], ["fee fee children: 3+"]);
    assert_eq!(
        turns[2],
        ["document translation land: apostille|legalisation"]
    );
}

/// `--date` is the older name of `--on`, and the other commands take either.
#[test]
fn the_day_by_either_name() {
    let of = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        run_in("en", &words).exits(0).stdout
    };
    let line = "show civil-status-repeat";
    assert_eq!(
        of(&format!("{line} --on 2021-03-01")),
        of(&format!("{line} --date 2021-03-01"))
    );
    let line = "deadline criminal-record --office portal";
    assert_eq!(
        of(&format!("{line} --on 2026-12-14")),
        of(&format!("{line} --date 2026-12-14"))
    );
}

/// A name that is no id leads to services that speak of it.
#[test]
fn words_in_place_of_an_id_suggest_services() {
    let run = run_in("ru", &["show", "судимость", "--format", "json"]).exits(2);
    assert_eq!(run.error()["suggestions"][0], "criminal-record");
}

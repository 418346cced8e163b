//! What a paper needs in another country: answers by day and direction, names of countries, the list.

use std::fs;

use serde_json::Value;

use crate::support::{LANGUAGES, Sandbox, keeps, run, run_in};

fn answer(words: &[&str]) -> Value {
    let words = [&["destination", "--format", "json"], words].concat();
    run(&words).exits(0).json()
}

#[test]
fn every_kind_of_answer() {
    for language in LANGUAGES {
        keeps("destination-de", language, 0, "destination DE");
        keeps("destination-ae", language, 0, "destination AE");
        keeps("destination-ru", language, 0, "destination RU");
        keeps("destination-kz", language, 0, "destination KZ");
    }
    for (name, line) in [
        ("tr", "TR"),
        ("tm", "TM"),
        ("xk", "XK"),
        ("ai", "AI"),
        ("cx", "CX"),
        ("de-document", "DE --document criminal-record"),
        ("ae-document", "AE --document criminal-record"),
        ("de-document-without", "DE --document legalisation"),
        ("ua", "UA"),
        ("ua-before", "UA --on 2023-12-28"),
        ("cn", "CN"),
        ("cn-before", "CN --on 2023-11-06"),
        ("json", "CN --format json"),
        (
            "json-document",
            "FR --document criminal-record --format json",
        ),
    ] {
        let line = format!("destination {line}");
        keeps(&format!("destination-{name}"), "en", 0, &line);
    }
    keeps(
        "destination-ua-before",
        "ru",
        0,
        "destination UA --on 2023-12-28",
    );
    keeps("destination-vn", "kk", 0, "destination VN");
}

#[test]
fn a_foreign_paper_in_kazakhstan() {
    for (name, line) in [
        ("de", "DE --from"),
        ("ae", "AE --from"),
        ("ru", "RU --from"),
        ("kz", "KZ --from"),
        ("xk", "XK --from"),
    ] {
        keeps(
            &format!("destination-from-{name}"),
            "en",
            0,
            &format!("destination {line}"),
        );
    }
    keeps("destination-from-de", "ru", 0, "destination DE --from");
    keeps("destination-from-ae", "kk", 0, "destination AE --from");
    let view = answer(&["TR", "--from"]);
    assert_eq!(
        (&view["direction"], &view["rule"]),
        (&"in".into(), &"apostille".into())
    );
    assert_eq!(view["authorities"], Value::Array(Vec::new()));
}

#[test]
fn the_answer_of_a_day() {
    for (country, on, rule, since) in [
        ("UA", "2023-12-28", "nothing", None),
        ("UA", "2023-12-29", "apostille", Some("2023-12-29")),
        ("CN", "2023-11-06", "legalisation", None),
        ("CN", "2023-11-07", "apostille", Some("2023-11-07")),
        ("DZ", "08.07.2026", "legalisation", None),
        ("DZ", "09.07.2026", "apostille", Some("2026-07-09")),
        ("DE", "2001-01-30", "apostille", Some("2001-01-30")),
        ("AE", "2099-01-01", "legalisation", None),
        ("KZ", "today", "nothing", None),
    ] {
        let view = answer(&[country, "--on", on]);
        assert_eq!(view["rule"], rule, "{country} on {on}");
        if country != "KZ" {
            assert_eq!(view["since"].as_str(), since, "{country} on {on}");
        }
    }
}

/// Who puts the apostille turns on the paper.
#[test]
fn the_body_for_a_paper() {
    let view = answer(&["DE", "--document", "criminal-record"]);
    let bodies = view["authorities"].as_array().unwrap();
    assert_eq!(bodies.len(), 1);
    assert_eq!(bodies[0]["service"], "apostille-prosecution");
    assert_eq!(view["document"]["apostille"], "apostille-prosecution");
    let next = [
        "certctl plan criminal-record --destination DE",
        "certctl check criminal-record -a apostille=yes",
        "certctl show apostille-prosecution",
    ];
    assert_eq!(view["next"], serde_json::json!(next));
    let steps = view["steps"].as_array().unwrap();
    let step = steps.iter().find(|step| !step["body"].is_null()).unwrap();
    assert_eq!(step["service"], "apostille-prosecution");
    let view = answer(&["AE", "--document", "criminal-record"]);
    let steps = view["steps"].as_array().unwrap();
    let services: Vec<_> = steps
        .iter()
        .filter_map(|step| step["service"].as_str())
        .collect();
    assert_eq!((steps.len(), services), (6, vec!["legalisation"; 3]));
}

/// The parts of the answer that its sources are of.
#[test]
fn every_source_that_is_named_is_listed() {
    fn named(value: &Value, ids: &mut Vec<String>) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| named(value, ids)),
            Value::Object(fields) => {
                let source = fields.get("source").and_then(Value::as_str);
                ids.extend(source.map(str::to_owned));
                fields.values().for_each(|value| named(value, ids));
            }
            _ => {}
        }
    }
    for country in ["DE", "AE", "RU", "UA", "CN", "KP", "MD", "XK", "KZ", "GL"] {
        for way in [&[country][..], &[country, "--from"]] {
            let view = answer(way);
            let mut ids = Vec::new();
            named(&view, &mut ids);
            assert!(!ids.is_empty());
            let sources = view["sources"].as_array().unwrap();
            for id in ids {
                assert!(
                    sources.iter().any(|source| source["id"] == id.as_str()),
                    "{country}: {id}"
                );
            }
        }
    }
}

/// The electronic apostille began on a day, and treaties did.
#[test]
fn what_was_not_there_yet_is_not_told() {
    let electronic = |on| {
        let view = answer(&["DE", "--on", on]);
        let bodies = view["authorities"].as_array().unwrap().clone();
        bodies.iter().any(|body| !body["electronic"].is_null())
    };
    assert_eq!(
        (electronic("2024-06-14"), electronic("2024-06-15")),
        (false, true)
    );
    let treaties = |on| {
        answer(&["KP", "--on", on])["treaties"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((treaties("2001-07-27"), treaties("2001-07-28")), (0, 1));
}

#[test]
fn wrong_use() {
    keeps(
        "destination-before-known",
        "en",
        2,
        "destination DE --on 2001-01-29",
    );
    keeps("destination-without-country", "en", 2, "destination");
    keeps(
        "destination-no-service",
        "en",
        2,
        "destination DE --document criminal-recrod",
    );
    keeps(
        "destination-both-ways",
        "en",
        2,
        "destination DE --from --document criminal-record",
    );
    keeps(
        "destination-csv-of-one",
        "en",
        2,
        "destination DE --format csv",
    );
    keeps(
        "destination-rule-of-one",
        "en",
        2,
        "destination DE --rule ask",
    );
}

#[test]
fn all_countries() {
    keeps(
        "destination-list-ask",
        "en",
        0,
        "destination --list --rule ask",
    );
    keeps(
        "destination-list-nothing",
        "ru",
        0,
        "destination --list --rule nothing",
    );
    keeps(
        "destination-list-nothing",
        "kk",
        0,
        "destination --list --rule nothing --format csv",
    );
    keeps(
        "destination-list-before",
        "en",
        0,
        "destination --list --rule nothing --on 2023-12-28 --format jsonl",
    );
    let view = answer(&["--list"]);
    let rows = view["countries"].as_array().unwrap();
    assert_eq!(rows.len(), 250);
    let rules = |rule| rows.iter().filter(|row| row["rule"] == rule).count();
    assert_eq!(
        [
            rules("apostille"),
            rules("legalisation"),
            rules("nothing"),
            rules("ask")
        ],
        [160, 72, 11, 7]
    );
    let table = run(&["destination", "--list", "--format", "csv"])
        .exits(0)
        .stdout;
    assert_eq!(
        table.lines().next(),
        Some("country,iso3,name,rule,since,until,grade")
    );
    assert_eq!(table.lines().count(), 251);
}

/// Kazakh letters have their own places among the others.
#[test]
fn the_list_is_in_the_order_of_its_language() {
    let csv = run_in("kk", &["destination", "--list", "--format", "csv"])
        .exits(0)
        .stdout;
    let at = |code: &str| csv.lines().position(|line| line.starts_with(code)).unwrap();
    assert!(at("AF,") < at("BS,"), "Ауғанстан before Багам аралдары");
    assert!(at("KZ,") < at("CN,"), "Қазақстан before Қытай");
    assert!(at("CG,") < at("KZ,"), "Конго before Қазақстан");
}

#[test]
fn countries_of_ones_own_take_the_place_of_those_of_the_release() {
    let sandbox = Sandbox::new();
    let folder = sandbox.root().join("own");
    fs::create_dir(&folder).unwrap();
    let row = r#"
known_from = "2001-01-30"

[[route]]
rule = "apostille"

[[route.step]]
text = { en = "Ask the embassy.", ru = "Спросите в посольстве.", kk = "Елшіліктен сұраңыз." }
source = "apostille-convention"

[[country]]
id = "AE"
iso3 = "ARE"
name = { en = "United Arab Emirates", ru = "ОАЭ", kk = "БАӘ" }
rule = [
  { rule = "legalisation", to = "2027-02-28", source = "apostille-convention" },
  { rule = "apostille", from = "2027-03-01", source = "apostille-convention" },
]
"#;
    fs::write(folder.join("countries.toml"), row).unwrap();
    let own = |words: &[&str]| {
        let words = [&["destination", "--format", "json"], words].concat();
        sandbox.command(&words).env("CERTCTL_DATA", "own").run()
    };
    let view = own(&["AE", "--on", "2027-03-01"]).exits(0).json();
    assert_eq!(
        (&view["rule"], &view["overrides"][0]),
        (&"apostille".into(), &"countries.toml".into())
    );
    assert_eq!(view["periods"].as_array().unwrap().len(), 2);
    own(&["DE"]).exits(2);
}

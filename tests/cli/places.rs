//! Towns under every name that people use for them.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use crate::support::Sandbox;

/// The towns, read from the data so that a town that is added is tested too.
#[derive(Deserialize)]
struct Towns {
    place: Vec<Town>,
    other: Vec<Town>,
}

#[derive(Deserialize)]
struct Town {
    id: String,
    name: Names,
    #[serde(default)]
    alias: Vec<String>,
    #[serde(default)]
    ask: bool,
}

#[derive(Deserialize)]
struct Names {
    en: String,
    ru: String,
    kk: String,
}

impl Town {
    fn names(&self) -> BTreeSet<&str> {
        let names = [&self.id, &self.name.en, &self.name.ru, &self.name.kk];
        let names = names.into_iter().chain(&self.alias);
        names.map(String::as_str).collect()
    }
}

fn towns() -> Towns {
    toml::from_str(include_str!("../../data/places.toml")).unwrap()
}

fn deadline(sandbox: &Sandbox, office: &str, date: &str) -> crate::support::Run {
    let service = [
        "deadline",
        "criminal-record",
        "-a",
        "purpose=abroad",
        "--format",
        "json",
    ];
    let place = ["--office", office, "--date", date];
    sandbox.run(&[&service[..], &place[..]].concat())
}

/// The town and the office type that a name is taken for.
fn found(office: &str, date: &str) -> (Value, Value) {
    let card = deadline(&Sandbox::new(), office, date).exits(0).json();
    (card["place"].clone(), card["office"].clone())
}

#[test]
fn every_name_of_a_centre_is_known() {
    let (sandbox, towns) = (Sandbox::new(), towns());
    assert_eq!(towns.place.len(), 20);
    for town in &towns.place {
        for name in town.names() {
            let card = deadline(&sandbox, name, "2026-11-24").exits(0).json();
            assert_eq!(card["place"], town.id.as_str(), "{name}");
            assert_eq!(card["office"], "branch-centre", "{name}");
        }
    }
}

#[test]
fn every_name_of_a_town_that_is_no_centre_leads_to_the_other_office_type() {
    let sandbox = Sandbox::new();
    for town in towns().other {
        for name in town.names() {
            let error = deadline(&sandbox, name, "2026-11-24").exits(2).error();
            let code = if town.ask {
                "ask_there"
            } else {
                "not_a_centre"
            };
            assert_eq!(error["code"], code, "{name}");
            let hint = error["hint"].as_str().unwrap();
            assert_eq!(hint.contains("branch-other"), !town.ask, "{name}: {hint}");
        }
    }
}

#[test]
fn towns_are_known_by_former_names_and_in_any_spelling() {
    for (typed, id) in [
        ("Kapchagay", "konaev"),
        ("Капшагай", "konaev"),
        ("Қапшағай", "konaev"),
        ("Konaev", "konaev"),
        ("Taldykorgan", "taldykorgan"),
        ("Nur-Sultan", "astana"),
        ("нур султан", "astana"),
        ("Нұр-Сұлтан", "astana"),
        ("SEMEY", "semey"),
        (" усть-каменогорск ", "oskemen"),
    ] {
        let (place, office) = found(typed, "2026-11-24");
        assert_eq!(
            (place.as_str(), office.as_str()),
            (Some(id), Some("branch-centre")),
            "{typed}"
        );
    }
}

/// The regions of Abai, Zhetysu and Ulytau came to be on 8 June 2022, and their centres with them.
#[test]
fn a_town_is_a_centre_only_since_its_region_exists() {
    for (date, office) in [
        ("2022-06-07", "branch-other"),
        ("2022-06-08", "branch-centre"),
    ] {
        assert_eq!(found("semey", date).1, office, "{date}");
        assert_eq!(found("zhezkazgan", date).1, office, "{date}");
        assert_eq!(found("almaty", date).1, "branch-centre", "{date}");
    }
}

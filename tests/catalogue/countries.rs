//! What papers need in every country: the table that the data were made from, and the days on which it changed.

use certctl::catalogue::CountryRuleKind::{self, Apostille, Ask, Legalisation, Nothing, Origin};
use certctl::catalogue::{Country, Direction, Grade};
use chrono::NaiveDate;

use crate::support::{COUNTRIES, TABLES};

/// Code, rule in November 2026, and the first day of the Apostille Convention in the country itself.
const TABLE: &str = include_str!("countries.csv");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn country(id: &str) -> &'static Country {
    let mut countries = TABLES.countries.country.iter();
    countries.find(|country| country.id == id).unwrap()
}

fn on(id: &str, date: &str) -> CountryRuleKind {
    let rule = country(id).rule_on(day(date)).unwrap().rule;
    assert_eq!(COUNTRIES.on(id, day(date)), Some(rule), "{id} on {date}");
    rule
}

#[test]
fn every_row_of_the_table_is_in_the_data() {
    let rows: Vec<[&str; 3]> = TABLE
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>().try_into().unwrap())
        .collect();
    assert_eq!(rows.len(), TABLES.countries.country.len());
    for [id, rule, from] in rows {
        assert_eq!(on(id, "2026-11-22").as_str(), rule, "{id}");
        let party = country(id).party.as_ref();
        let party = party.map(|party| party.from.to_string());
        assert_eq!(party.unwrap_or_default(), from, "{id}");
    }
}

/// A rule holds from the day of the later of the two countries; before it there was none to rest on.
#[test]
fn an_apostille_begins_with_the_later_party() {
    let known_from = TABLES.countries.known_from;
    for country in &TABLES.countries.country {
        let (Some(party), Some(rule)) = (&country.party, country.rule.last()) else {
            continue;
        };
        if rule.rule != Apostille || country.id == "UA" {
            continue;
        }
        assert_eq!(
            rule.from,
            Some(party.from.max(known_from)),
            "{}",
            country.id
        );
        if party.from > known_from {
            let eve = party.from.pred_opt().unwrap();
            assert_eq!(
                on(&country.id, &eve.to_string()),
                Legalisation,
                "{}",
                country.id
            );
        }
    }
}

#[test]
fn rules_change_on_their_days() {
    for (id, last, before, after) in [
        ("CN", "2023-11-06", Legalisation, Apostille),
        ("CA", "2024-01-10", Legalisation, Apostille),
        ("SA", "2022-12-06", Legalisation, Apostille),
        ("DZ", "2026-07-08", Legalisation, Apostille),
        ("VN", "2026-09-10", Legalisation, Apostille),
        ("UA", "2023-12-28", Nothing, Apostille),
    ] {
        let next = day(last).succ_opt().unwrap().to_string();
        assert_eq!((on(id, last), on(id, &next)), (before, after), "{id}");
    }
    for (id, rule) in [
        ("DE", Apostille),
        ("TR", Apostille),
        ("AE", Legalisation),
        ("TH", Legalisation),
        ("RU", Nothing),
        ("TM", Nothing),
        ("XK", Ask),
        ("KZ", Origin),
    ] {
        for date in ["2001-01-30", "2012-06-01", "2040-12-31"] {
            assert_eq!(on(id, date), rule, "{id} on {date}");
        }
    }
}

#[test]
fn every_country_has_a_rule_for_every_day_that_is_known() {
    for country in &TABLES.countries.country {
        let first = country.rule_on(TABLES.countries.known_from);
        assert!(first.is_some(), "{}", country.id);
        assert_eq!(country.rule.last().unwrap().to, None, "{}", country.id);
    }
}

/// Where nothing is needed a treaty says so, and it is in force on all days of the rule.
#[test]
fn nothing_rests_on_a_treaty() {
    for country in &TABLES.countries.country {
        for rule in country.rule.iter().filter(|rule| rule.rule == Nothing) {
            let treaties = TABLES.countries.treaty.iter();
            let mut treaties = treaties.filter(|treaty| rule.waiver.contains(&treaty.id));
            let old = treaties.any(|treaty| treaty.from.is_none() && treaty.grade == Grade::High);
            assert!(old, "{}", country.id);
        }
    }
}

#[test]
fn what_is_not_settled_is_never_sure() {
    for country in &TABLES.countries.country {
        for rule in country.rule.iter().filter(|rule| rule.rule == Ask) {
            assert_ne!(rule.grade, Grade::High, "{}", country.id);
            assert!(!rule.note.is_empty(), "{} says no doubt", country.id);
        }
    }
}

#[test]
fn nothing_is_written_that_no_country_names() {
    let rules: Vec<_> = TABLES
        .countries
        .country
        .iter()
        .flat_map(|one| &one.rule)
        .collect();
    for treaty in &TABLES.countries.treaty {
        assert!(
            rules.iter().any(|rule| rule.waiver.contains(&treaty.id)),
            "{}",
            treaty.id
        );
    }
    for note in &TABLES.countries.note {
        assert!(
            rules.iter().any(|rule| rule.note.contains(&note.id)),
            "{}",
            note.id
        );
    }
}

#[test]
fn there_are_steps_both_ways_for_every_rule() {
    let routes = TABLES.countries.routes();
    for rule in [Apostille, Legalisation, Nothing, Ask, Origin] {
        for direction in [Direction::Out, Direction::In] {
            assert!(
                !routes.steps(rule, direction).is_empty(),
                "{rule:?} {direction:?}"
            );
        }
    }
    assert_eq!(routes.steps(Legalisation, Direction::Out).len(), 6);
    assert_ne!(
        routes.steps(Apostille, Direction::Out),
        routes.steps(Apostille, Direction::In)
    );
}

/// Otherwise the answer could not say who puts the apostille, or that it can be electronic.
#[test]
fn every_service_of_an_apostille_has_its_body() {
    for (file, service) in &TABLES.services {
        if let Some(id) = &service.apostille {
            let mut bodies = TABLES.countries.authority.iter();
            assert!(
                bodies.any(|body| body.service.as_ref() == Some(id)),
                "{file}: {id}"
            );
        }
    }
}

//! What is left of a service for somebody of whom something is known.

use std::collections::{BTreeMap, BTreeSet};

use certctl::catalogue::{Case, Condition, Service};
use certctl::rules::{
    DocumentStatus, Situation, Trail, applying_fees, checklist, choose, decide, narrow,
};

use crate::support::{COUNTRIES, TABLES, situation};

/// What a situation comes to, by the ids of what applies.
fn comes_to(situation: &Situation<'_>) -> (Vec<String>, Vec<String>, Option<Vec<String>>, bool) {
    let mut trail = Trail::default();
    let documents = checklist(situation, &BTreeSet::new(), &mut trail).into_iter();
    let needed = documents.filter(|one| one.status != DocumentStatus::NotNeeded);
    let documents = needed.map(|one| format!("{} {:?}", one.rule.id, one.status));
    let fees = applying_fees(situation, &mut trail).into_iter();
    let terms = choose(situation, &mut trail).ok().map(|terms| {
        let terms = terms.iter();
        let row = |one: &certctl::rules::Chosen<'_>| {
            let readings = one.readings.iter().map(|reading| reading.length.amount);
            let readings: Vec<u32> = readings.collect();
            format!(
                "{} {} {readings:?}",
                one.rule.milestone, one.rule.length.amount
            )
        };
        terms.map(row).collect()
    });
    (
        documents.collect(),
        fees.map(|fee| fee.id.clone()).collect(),
        terms,
        decide(situation, |_| {}).bar.is_some(),
    )
}

fn cases() -> impl Iterator<Item = (&'static Service, &'static Case)> {
    let services = TABLES.services.iter();
    services.flat_map(|(_, service)| service.case.iter().map(move |case| (service, case)))
}

#[test]
fn what_is_left_out_changes_no_answer() {
    for (service, case) in cases() {
        let whole = situation(service, case);
        // An answer that a term counts from is asked no more, and still needed to count.
        let narrowed = Service {
            question: service.question.clone(),
            ..narrow(&whole)
        };
        let part = Situation {
            service: &narrowed,
            ..whole
        };
        assert_eq!(
            comes_to(&part),
            comes_to(&whole),
            "{}: {}",
            service.id,
            case.name
        );
    }
}

#[test]
fn what_is_answered_is_asked_no_more() {
    for (service, case) in cases() {
        let narrowed = narrow(&situation(service, case));
        for question in &narrowed.question {
            assert!(
                !case.answer.contains_key(&question.id),
                "{}: {}",
                service.id,
                question.id
            );
        }
        for turning in narrowed.turning() {
            for id in turning.when.into_iter().flat_map(Condition::questions) {
                let known = narrowed.question.iter().any(|question| question.id == id);
                let implied = matches!(turning.rule, certctl::catalogue::Rule::Implied(..));
                assert!(known || implied, "{}: {}: {id}", service.id, case.name);
            }
        }
    }
}

/// With nothing known, nothing is taken for granted: defaults are not used.
#[test]
fn nothing_known_leaves_everything_that_the_day_does_not_settle() {
    let answers = BTreeMap::new();
    let (_, service) = TABLES
        .services
        .iter()
        .find(|(_, service)| service.id == "criminal-record")
        .unwrap();
    let nothing = Situation {
        service,
        office: None,
        place: None,
        countries: Some(&COUNTRIES),
        on: "2026-12-11".parse().unwrap(),
        answers: &answers,
    };
    assert_eq!(narrow(&nothing), *service);
}

#[test]
fn of_a_condition_only_what_is_open_is_left() {
    let service: Service = toml::from_str(&format!(
        "{}\n{}",
        include_str!("sample.toml").replace("[\"portal\"]", "[\"portal\", \"mission\"]"),
        r#"
[[question]]
id = "one"
kind = "yes-no"
label = { en = "One?", ru = "-", kk = "-" }
why = { en = "-", ru = "-", kk = "-" }
default = "no"

[[question]]
id = "two"
kind = "yes-no"
label = { en = "Two?", ru = "-", kk = "-" }
why = { en = "-", ru = "-", kk = "-" }
default = "no"

[[document]]
id = "application"
when = { all = [{ office = ["portal"] }, { is = { one = "yes", two = "yes" } }, { period = { from = "2026-01-01" } }] }
reason = { en = "-", ru = "-", kk = "-" }
source = "egov-e004"

[[document]]
id = "passport"
when = { any = [{ is = { one = "no" } }, { is = { two = "no" } }] }
reason = { en = "-", ru = "-", kk = "-" }
source = "egov-e004"

[[document]]
id = "translation"
when = { not = { office = ["portal"] } }
reason = { en = "-", ru = "-", kk = "-" }
source = "egov-e004"
"#
    ))
    .unwrap();
    let answers = BTreeMap::from([("one".to_owned(), "yes".to_owned())]);
    let mut offices = TABLES.offices.office.iter();
    let known = Situation {
        service: &service,
        office: offices.find(|office| office.id == "portal"),
        place: None,
        countries: None,
        on: "2026-12-11".parse().unwrap(),
        answers: &answers,
    };
    let narrowed = narrow(&known);
    let left: Vec<(&str, String)> = narrowed
        .document
        .iter()
        .map(|document| (document.id.as_str(), format!("{:?}", document.when)))
        .collect();
    let is = |value: &str| format!("Some(Is({{\"two\": \"{value}\"}}))");
    assert_eq!(left, [("application", is("yes")), ("passport", is("no"))]);
    let asked: Vec<&str> = narrowed
        .question
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(asked, ["two"]);
    assert_eq!(narrowed.channel[0].office, ["portal"]);
}

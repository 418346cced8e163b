//! Which steps there are, and that each still waits for what it needs.

use certctl::catalogue::{CountryRuleKind, Journey};
use certctl::embedded;

const NAMES: &str = r#"name = { en = "a", ru = "b", kk = "c" }"#;

/// A journey of steps `id: needs`, with `joined` in place of some of them.
fn journey(steps: &[(&str, &str)], joined: &[&str]) -> Journey {
    let list = |ids: &str| {
        let ids: Vec<String> = ids.split_whitespace().map(|id| format!("{id:?}")).collect();
        ids.join(", ")
    };
    let mut text = format!(
        "id = \"test\"\n{NAMES}\nsummary = {{ en = \"a\", ru = \"b\", kk = \"c\" }}\nchecked_on = \"2026-11-22\"\n"
    );
    for (id, after) in steps {
        let (id, rule) = id.split_once('@').unwrap_or((id, ""));
        let only = match rule {
            "" => String::new(),
            rule => format!("destination = [{rule:?}]\n"),
        };
        let after = list(after);
        text +=
            &format!("[[step]]\nid = {id:?}\n{NAMES}\nafter = [{after}]\n{only}source = \"s\"\n");
    }
    if !joined.is_empty() {
        let of = list(&joined.join(" "));
        text += &format!(
            "[[together]]\nof = [{of}]\n[together.step]\nid = \"joined\"\n{NAMES}\nsource = \"s\"\n"
        );
    }
    toml::from_str(&text).unwrap()
}

fn told(journey: &Journey, rule: Option<CountryRuleKind>, together: bool) -> Vec<String> {
    let steps = journey.steps(rule, together);
    let line =
        |step: &certctl::catalogue::JourneyStep| format!("{}: {}", step.id, step.after.join(" "));
    steps.iter().map(line).collect()
}

#[test]
fn what_waits_for_a_part_waits_for_the_whole() {
    let journey = journey(&[("a", ""), ("b", "a"), ("c", "a b")], &["a", "b"]);
    assert_eq!(told(&journey, None, true), ["joined: ", "c: joined"]);
    assert_eq!(told(&journey, None, false), ["a: ", "b: a", "c: a b"]);
}

#[test]
fn one_application_takes_the_place_of_all_its_steps_or_of_none() {
    let journey = journey(&[("a", ""), ("b@apostille", "a"), ("c", "b")], &["a", "b"]);
    let rule = Some(CountryRuleKind::Apostille);
    assert_eq!(told(&journey, rule, true), ["joined: ", "c: joined"]);
    let rule = Some(CountryRuleKind::Nothing);
    assert_eq!(told(&journey, rule, true), ["a: ", "c: a"]);
}

#[test]
fn what_waits_for_a_step_that_is_not_for_the_destination_waits_for_those_before_it() {
    let steps = [
        ("a", ""),
        ("b@legalisation", "a"),
        ("c@legalisation", "b"),
        ("d", "c"),
    ];
    let journey = journey(&steps, &[]);
    assert_eq!(told(&journey, None, false), ["a: ", "d: a"]);
}

/// Every journey of the data, for every destination: the steps stand after those that they need.
#[test]
fn no_journey_loses_what_a_step_needs() {
    let catalogue = embedded::catalogue();
    let abroad = catalogue.journey("abroad").unwrap();
    let rules = [
        None,
        Some(CountryRuleKind::Apostille),
        Some(CountryRuleKind::Legalisation),
        Some(CountryRuleKind::Nothing),
        Some(CountryRuleKind::Ask),
        Some(CountryRuleKind::Origin),
    ];
    let mut seen = 0;
    for journey in catalogue.journeys().unwrap() {
        if journey.id == "abroad" {
            continue;
        }
        let journey = journey.with_abroad(&abroad);
        for (rule, together) in rules.iter().flat_map(|rule| [(rule, true), (rule, false)]) {
            let steps = journey.steps(*rule, together);
            for (at, step) in steps.iter().enumerate() {
                let before = |id: &String| steps[..at].iter().any(|step| step.id == *id);
                assert!(step.after.iter().all(before), "{}: {}", journey.id, step.id);
                assert!(
                    step.brings.values().all(before),
                    "{}: {}",
                    journey.id,
                    step.id
                );
                // Only the first step waits for nothing.
                assert_eq!(
                    step.after.is_empty(),
                    at == 0,
                    "{}: {}",
                    journey.id,
                    step.id
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 50, "only {seen} steps");
}

//! Chains of real services: their terms, their readings, and the terms that nobody prints.

use certctl::catalogue::{Office, Service};
use certctl::embedded;
use certctl::journey::{Asked, Dated, Leg, Reckoning, Way, dates};
use certctl::rules::{Answers, Situation};

use crate::support::{FIVE, date, told};

/// A service at an office with its answers, kept for a situation that borrows them.
struct Kept {
    service: Service,
    office: Office,
    answers: Answers,
}

fn kept(service: &str, office: &str, answers: &[(&str, &str)]) -> Kept {
    let catalogue = embedded::catalogue();
    let answers = answers.iter();
    Kept {
        service: catalogue.service(service).unwrap(),
        office: catalogue.office(office).unwrap(),
        answers: answers
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
    }
}

fn run(chain: &[Kept], asked: Asked, reckoning: Reckoning) -> Vec<Dated> {
    let legs = chain.iter().enumerate();
    let legs: Vec<Leg<'_>> = legs.map(|(at, kept)| leg(at, kept)).collect();
    dates(&legs, asked, reckoning)
}

fn leg(at: usize, kept: &Kept) -> Leg<'_> {
    Leg {
        calendar: &FIVE,
        way: Way::Service(Situation {
            service: &kept.service,
            office: Some(&kept.office),
            place: None,
            countries: None,
            on: date("2026-12-11"),
            answers: &kept.answers,
        }),
        after: at.checked_sub(1).into_iter().collect(),
    }
}

fn certificate(apostille: &str) -> Kept {
    let answers = [("purpose", "abroad"), ("apostille", apostille)];
    kept("criminal-record", "branch-centre", &answers)
}

#[test]
fn the_certificate_and_its_apostille() {
    let chain = [
        certificate("no"),
        kept("apostille-prosecution", "branch-centre", &[]),
    ];
    let asked = Asked::From(date("2026-12-11"));
    let expected = ["2026-12-11 2026-12-21", "2026-12-22 2026-12-29"];
    assert_eq!(told(&run(&chain, asked, Reckoning::Main)), expected);
    let asked = Asked::By(date("2026-12-29"));
    assert_eq!(told(&run(&chain, asked, Reckoning::Main)), expected);
}

#[test]
fn the_safe_day_is_not_after_the_main_one_backwards_and_not_before_it_forwards() {
    let chain = [certificate("yes")];
    let day = date("2026-12-11");
    let of = |asked, reckoning| run(&chain, asked, reckoning)[0].clone();
    let from = |reckoning| of(Asked::From(day), reckoning).end;
    assert!(from(Reckoning::Safe) > from(Reckoning::Main));
    let by = |reckoning| of(Asked::By(day), reckoning).start;
    assert!(by(Reckoning::Safe) < by(Reckoning::Main));
}

#[test]
fn a_service_whose_term_nobody_prints_has_no_end_but_in_the_bound() {
    let chain = [kept("legalisation", "mfa-consular", &[("country", "AE")])];
    for asked in [
        Asked::From(date("2026-12-11")),
        Asked::By(date("2026-12-11")),
    ] {
        let main = run(&chain, asked, Reckoning::Main);
        assert_eq!(main[0].error, None);
        assert!(main[0].start.is_none() || main[0].end.is_none());
        let bound = run(&chain, asked, Reckoning::Bound);
        assert_eq!(told(&bound), ["2026-12-11 2026-12-11"]);
    }
}

/// The last day to act is no day on which a result is there: how long it takes is not known.
#[test]
fn a_last_day_to_act_is_no_end() {
    let answers = [("born_on", "2026-12-10")];
    let chain = [kept("birth-registration", "portal", &answers)];
    for asked in [
        Asked::From(date("2026-12-11")),
        Asked::By(date("2026-12-18")),
    ] {
        let found = run(&chain, asked, Reckoning::Main);
        assert_eq!(found[0].error, None, "{asked:?}");
        assert!(found[0].start.is_none() || found[0].end.is_none());
    }
}

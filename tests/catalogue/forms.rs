//! Forms: what their sections are, and whose data each variant asks for.

use std::collections::{BTreeMap, BTreeSet};

use certctl::catalogue::{APPLICANT, Audience};
use certctl::draft::Progress;
use certctl::embedded;
use certctl::rules::Situation;
use chrono::NaiveDate;

use crate::support::{COUNTRIES, TABLES};

#[test]
fn sections_keep_their_order_in_the_program() {
    let sections = embedded::catalogue().sections().unwrap();
    assert_eq!(sections, TABLES.sections);
    let at = |id: &str| sections.iter().position(|section| section.id == id);
    assert!(at("addressee") < at(APPLICANT) && at(APPLICANT) < at("delivery"));
}

/// Every form says who applies, and every service has a form or says why not.
#[test]
fn every_service_has_a_form_of_its_applicant_or_a_reason() {
    for (_, service) in &TABLES.services {
        assert_ne!(
            service.field.is_empty(),
            service.no_form.is_none(),
            "{}",
            service.id
        );
        let used = service.field.iter();
        let sections: BTreeSet<&str> = used
            .map(|used| {
                let mut fields = TABLES.fields.iter();
                used.section(fields.find(|field| field.id == used.id).unwrap())
            })
            .collect();
        let individuals = service.audience.contains(&Audience::Individual);
        let applicant = service.no_form.is_some() || sections.contains(APPLICANT);
        assert!(applicant || !individuals, "{}", service.id);
    }
}

/// The fields that a form asks for, by section, where it is filled in with these answers.
fn form(service: &str, office: &str, answers: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let mut services = TABLES.services.iter();
    let (_, service) = services.find(|(_, one)| one.id == service).unwrap();
    let pairs = answers
        .iter()
        .map(|(id, value)| ((*id).to_owned(), (*value).to_owned()));
    let answers = pairs.collect();
    let mut offices = TABLES.offices.office.iter();
    let situation = Situation {
        service,
        office: offices.find(|known| known.id == office),
        place: None,
        countries: Some(&COUNTRIES),
        on: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
        answers: &answers,
    };
    let mut form: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for used in Progress::of(&situation, &BTreeSet::new()).fields {
        let mut fields = TABLES.fields.iter();
        let field = fields.find(|field| field.id == used.id).unwrap();
        let section = used.section(field).to_owned();
        form.entry(section).or_default().push(used.id.clone());
    }
    form
}

fn has(form: &BTreeMap<String, Vec<String>>, section: &str, id: &str) -> bool {
    let fields = form.get(section);
    fields.is_some_and(|fields| fields.iter().any(|field| field == id))
}

#[test]
fn a_parent_applies_for_a_child() {
    for (service, office, answers) in [
        ("criminal-record", "branch-centre", [("minor", "yes")]),
        ("passport", "branch-centre", [("holder", "child")]),
        (
            "residence-registration",
            "portal",
            [("person", "child-14-16")],
        ),
    ] {
        let with = form(service, office, &answers);
        assert!(has(&with, APPLICANT, "surname"), "{service}");
        assert!(has(&with, "child", "child_iin"), "{service}");
        assert!(
            !form(service, office, &[]).contains_key("child"),
            "{service}"
        );
    }
}

#[test]
fn a_guardian_applies_for_a_ward() {
    for (service, office, answers) in [
        ("passport", "branch-centre", [("holder", "incapable")]),
        ("residence-registration", "portal", [("person", "ward")]),
    ] {
        let with = form(service, office, &answers);
        assert!(has(&with, APPLICANT, "surname"), "{service}");
        assert!(has(&with, "subject", "subject_iin"), "{service}");
    }
    let card = form("identity-card", "branch-centre", &[("guardian", "yes")]);
    assert!(has(&card, "representative", "representative_authority"));
    let clinic = form("clinic-attachment", "clinic", &[("person", "ward")]);
    assert!(has(&clinic, "representative", "representative_authority"));
}

#[test]
fn a_legal_entity_applies_under_its_name() {
    for (service, office, entity) in [
        ("criminal-record", "portal", "legal-entity"),
        ("apostille-justice", "branch-centre", "legal-entity"),
        ("legalisation", "mfa-consular", "legal-entity"),
        ("real-estate-registration", "branch-centre", "legal_entity"),
    ] {
        let of = |applicant| form(service, office, &[("applicant", applicant)]);
        let (entity, person) = (of(entity), of("individual"));
        for id in ["bin", "organisation_name", "organisation_head"] {
            assert!(has(&entity, "organisation", id), "{service} {id}");
        }
        assert!(!entity.contains_key(APPLICANT), "{service}");
        assert!(has(&person, APPLICANT, "surname"), "{service}");
        assert!(!person.contains_key("organisation"), "{service}");
    }
}

/// Whoever acts under a power of attorney is named with it, and nobody else is.
#[test]
fn a_representative_is_named_with_the_power_of_attorney() {
    let mut asked = 0;
    for (_, service) in &TABLES.services {
        let mut questions = service.question.iter();
        if !questions.any(|question| question.id == "representative") {
            continue;
        }
        asked += 1;
        let offices = service.offices();
        let at = |answer| {
            let forms = offices
                .iter()
                .map(|office| form(&service.id, office, answer));
            forms
                .filter(|form| form.contains_key("representative"))
                .count()
        };
        assert!(at(&[("representative", "yes")]) > 0, "{}", service.id);
        assert_eq!(at(&[("representative", "no")]), 0, "{}", service.id);
        for id in ["representative_surname", "representative_authority"] {
            let mut fields = service.field.iter();
            assert!(fields.any(|used| used.id == id), "{} {id}", service.id);
        }
    }
    assert!(asked > 10);
}

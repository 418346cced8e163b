//! The cases of each service file, worked through: one snapshot a service.
//!
//! A new service adds one snapshot. It is read and accepted with `cargo insta review`, or written with
//! `INSTA_UPDATE=always cargo test --test catalogue cases` and read in the diff.

use std::collections::BTreeSet;
use std::fs;

use crate::page::page;
use crate::support::{TABLES, folder, office};

const SNAPSHOTS: &str = "tests/catalogue/snapshots";

#[test]
fn the_cases_of_every_service_give_what_was_reviewed() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder(SNAPSHOTS));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (file, service) in &TABLES.services {
            let pages: Vec<String> = service
                .case
                .iter()
                .map(|case| page(service, case))
                .collect();
            insta::with_settings!({ description => format!("data/{file}") }, {
                insta::assert_snapshot!(service.id.as_str(), pages.join("\n"));
            });
        }
    });
}

#[test]
fn every_service_has_cases_and_each_a_name_of_its_own() {
    for (file, service) in &TABLES.services {
        let names: BTreeSet<&str> = service.case.iter().map(|case| case.name.as_str()).collect();
        assert!(!names.is_empty(), "{file} has no case");
        assert_eq!(
            names.len(),
            service.case.len(),
            "{file}: two cases of one name"
        );
    }
}

/// A case at an office where the service is not given shows nothing.
#[test]
fn every_case_is_at_an_office_of_its_service() {
    for (file, service) in &TABLES.services {
        let given: BTreeSet<&String> = service
            .channel
            .iter()
            .flat_map(|channel| &channel.office)
            .collect();
        for case in &service.case {
            assert!(
                given.contains(&office(case).id),
                "{file}: {}: not given at {}",
                case.name,
                case.office
            );
        }
        for office in given {
            let shown = service
                .case
                .iter()
                .any(|case| self::office(case).id == *office);
            assert!(shown, "{file}: no case at {office}");
        }
    }
}

#[test]
fn every_snapshot_belongs_to_a_service_or_to_a_fault() {
    for entry in fs::read_dir(folder(SNAPSHOTS)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(id) = name.strip_suffix(".snap") else {
            continue;
        };
        let known = TABLES.services.iter().any(|(_, service)| service.id == id);
        assert!(
            known || id.starts_with("fault-") || id.starts_with("odd-"),
            "{name}: there is no service `{id}`"
        );
    }
}

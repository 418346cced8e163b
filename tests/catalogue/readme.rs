//! The examples of `data/README.md` are what the loader takes.

use certctl::calendar::{HolidayFile, MovableFile, OwnDay, TransferFile};
use certctl::catalogue::{Country, DataFile, JourneyStep, Offices, Tables};
use certctl::embedded;
use serde::de::DeserializeOwned;

use crate::support::{DATA, report};

const README: &str = include_str!("../../data/README.md");

/// The blocks fenced with ```` ```toml ````, without the indent of a list.
fn examples() -> Vec<String> {
    let (mut blocks, mut open) = (Vec::new(), None::<String>);
    for line in README.lines() {
        let bare = line.trim_start();
        match (&mut open, bare) {
            (None, "```toml") => open = Some(String::new()),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some(block), _) => {
                block.push_str(bare);
                block.push('\n');
            }
            (None, _) => {}
        }
    }
    blocks
}

/// The one example that begins with a line.
fn example(first: &str) -> String {
    let mut found = examples();
    found.retain(|block| block.lines().next() == Some(first));
    assert_eq!(found.len(), 1, "examples that begin with {first}");
    found.remove(0)
}

fn file(path: &str, text: String) -> DataFile {
    DataFile {
        path: path.to_owned(),
        text,
    }
}

fn laid_over(files: &[DataFile]) -> Tables {
    let base = embedded::catalogue().tables().unwrap();
    Tables::overlay(base, files).unwrap_or_else(|faults| panic!("{}", report(&faults, files)))
}

#[test]
fn the_calendar_of_ones_own() {
    let text = example("[[closed]]");
    let tables = laid_over(&[file("calendar.toml", text.clone())]);
    let own = &tables.calendar.own;
    let closed = own.iter().filter(|day| !day.works).count();
    assert_eq!((closed, own.len()), (6, 7));
    let at = |office: &[&str]| -> Vec<String> {
        let days = own.iter().filter(|day| day.holds_for(office));
        days.map(|OwnDay { date, .. }| date.to_string()).collect()
    };
    assert_eq!(at(&["mission"]), ["2026-12-25"]);
    assert_eq!(at(&["branch-centre", "semey"]).len(), 6);
    assert_eq!(at(&[]), [""; 0]);
    let announced = |source: &str| source == "calendar.toml/announced[0]";
    let mut movable = tables.calendar.movable.iter();
    assert!(movable.any(|day| announced(&day.source)));
    // Every key that there is stands in the example.
    for key in ["last", "office", "reason", "url", "checked_on", "holiday"] {
        assert!(text.contains(&format!("{key} = ")), "{key}");
    }
}

#[test]
fn the_service_with_its_source() {
    let real = DATA.iter().find(|file| file.path == "sources.toml");
    let sources = format!("{}\n{}", real.unwrap().text, example("[[source]]"));
    let tables = laid_over(&[
        file("sources.toml", sources),
        file(
            "services/town/parking-permit.toml",
            example("id = \"parking-permit\""),
        ),
    ]);
    let mut services = tables.services.iter();
    assert!(services.any(|(_, service)| service.id == "parking-permit"));
}

#[test]
fn the_rows_of_a_document_and_a_field() {
    let with = |path: &str, first: &str| {
        let real = DATA.iter().find(|file| file.path == path).unwrap();
        file(path, format!("{}\n{}", real.text, example(first)))
    };
    let tables = laid_over(&[
        with("documents.toml", "[[document]]"),
        with("fields.toml", "[[field]]"),
    ]);
    let mut documents = tables.documents.iter();
    assert!(documents.any(|document| document.id == "parking-plan"));
    let mut fields = tables.fields.iter();
    assert!(fields.any(|field| field.id == "parking_place"));
}

fn reads<T: DeserializeOwned>(first: &str) -> T {
    let text = example(first);
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

#[test]
fn the_rows_of_the_calendar() {
    let transfers: TransferFile = reads("[[transfer]]");
    assert_eq!(transfers.transfers.len(), 1);
    let movable: MovableFile = reads("[[movable]]");
    assert!(movable.movable[0].known_from.is_some());
    let holidays: HolidayFile = reads("[[holiday]]");
    assert!(holidays.holidays[0].end.is_some());
}

#[test]
fn the_row_of_an_office() {
    let offices: Offices = reads("[[office]]");
    let office = &offices.office[0];
    assert!(office.hours.is_some());
    assert!(
        office
            .duty
            .as_ref()
            .is_some_and(|duty| duty.saturday.is_some())
    );
}

/// The row is the real one, but for its other names.
#[test]
fn the_row_of_a_country() {
    #[derive(serde::Deserialize)]
    struct Rows {
        country: Vec<Country>,
    }
    let Rows { country } = reads("[[country]]");
    let row = &country[0];
    let tables = embedded::catalogue().tables().unwrap();
    let real = tables.countries.country.iter().find(|one| one.id == row.id);
    let real = real.unwrap();
    assert_eq!((&row.name, &row.iso3), (&real.name, &real.iso3));
    assert_eq!(row.party, real.party);
    let rules = |country: &Country| -> Vec<_> {
        let rules = country.rule.iter();
        rules
            .map(|rule| (rule.rule, rule.from, rule.to, rule.waiver.clone()))
            .collect()
    };
    assert_eq!(rules(row), rules(real));
    assert!(row.alias.iter().all(|alias| real.alias.contains(alias)));
}

#[test]
fn the_step_of_a_journey() {
    #[derive(serde::Deserialize)]
    struct Steps {
        step: Vec<JourneyStep>,
    }
    let Steps { step } = reads("[[step]]");
    assert_eq!(step[0].after, ["registration"]);
}

#[test]
fn every_example_is_one_of_these() {
    assert_eq!(examples().len(), 11);
}

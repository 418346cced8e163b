//! Files laid over the catalogue of the release, and the compiled form of that.

use certctl::catalogue::{DataFile, Service, Tables};
use certctl::embedded;
use certctl::text::Lang;

use crate::support::{DATA, TABLES};

const SERVICE: &str = include_str!("sample.toml");

fn embedded_tables() -> Tables {
    embedded::catalogue().tables().unwrap()
}

/// The services without their cases, which only tests read: they are not compiled in.
fn services(tables: &Tables) -> Vec<Service> {
    let plain = |(_, service): &(String, Service)| Service {
        case: Vec::new(),
        ..service.clone()
    };
    tables.services.iter().map(plain).collect()
}

fn file(path: &str, text: impl Into<String>) -> DataFile {
    DataFile {
        path: path.to_owned(),
        text: text.into(),
    }
}

fn of_data(path: &str) -> DataFile {
    DATA.iter().find(|file| file.path == path).unwrap().clone()
}

/// Every table but those that are named.
fn assert_same_but(one: &Tables, two: &Tables, changed: &[&str]) {
    let same = [
        ("services", services(one) == services(two)),
        ("sources", one.sources == two.sources),
        ("documents", one.documents == two.documents),
        ("sections", one.sections == two.sections),
        ("fields", one.fields == two.fields),
        ("offices", one.offices == two.offices),
        ("places", one.places == two.places),
        ("money", one.money == two.money),
        ("common", one.common == two.common),
        ("calendar", one.calendar == two.calendar),
    ];
    for (table, same) in same {
        assert_eq!(!same, changed.contains(&table), "{table}");
    }
}

#[test]
fn what_is_compiled_in_is_what_the_files_say() {
    assert_same_but(&embedded_tables(), &TABLES, &[]);
}

#[test]
fn each_entry_is_found_by_its_id() {
    let catalogue = embedded::catalogue();
    for service in services(&TABLES) {
        let rules = Service {
            statement: Vec::new(),
            ..service.clone()
        };
        assert_eq!(catalogue.rules(&service.id), Ok(rules));
        assert_eq!(catalogue.service(&service.id), Ok(service));
    }
    for source in &TABLES.sources {
        assert_eq!(catalogue.source(&source.id).as_ref(), Ok(source));
    }
    for document in &TABLES.documents {
        assert_eq!(catalogue.document(&document.id).as_ref(), Ok(document));
    }
    for field in &TABLES.fields {
        assert_eq!(catalogue.field(&field.id).as_ref(), Ok(field));
    }
    assert!(catalogue.service("no-such-service").is_err());
}

#[test]
fn the_index_lists_every_service_in_order() {
    let index = embedded::catalogue().index().unwrap();
    let ids: Vec<&str> = index.iter().map(|entry| entry.id.as_str()).collect();
    let services = services(&TABLES);
    let services: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
    assert_eq!(ids, services);
    assert!(ids.is_sorted());
}

#[test]
fn nothing_laid_over_changes_nothing() {
    let tables = Tables::overlay(embedded_tables(), &[]).unwrap();
    assert_same_but(&tables, &TABLES, &[]);
}

#[test]
fn a_service_of_a_new_id_is_added() {
    let new = [file("services/mine/sample.toml", SERVICE)];
    let tables = Tables::overlay(embedded_tables(), &new).unwrap();
    assert_same_but(&tables, &TABLES, &["services"]);
    assert_eq!(tables.services.len(), TABLES.services.len() + 1);
    let ids: Vec<String> = services(&tables)
        .into_iter()
        .map(|service| service.id)
        .collect();
    assert!(ids.is_sorted());
    let (path, added) = tables
        .services
        .iter()
        .find(|(_, service)| service.id == "sample")
        .unwrap();
    assert_eq!(
        (path.as_str(), added.name.get(Lang::En)),
        ("services/mine/sample.toml", "Sample")
    );
}

#[test]
fn a_service_takes_the_place_of_that_of_its_id_wherever_its_file_lies() {
    let id = "criminal-record";
    let text = SERVICE.replace("id = \"sample\"", &format!("id = \"{id}\""));
    let new = [file("services/criminal-record.toml", text)];
    let tables = Tables::overlay(embedded_tables(), &new).unwrap();
    assert_eq!(tables.services.len(), TABLES.services.len());
    for (before, after) in services(&TABLES).into_iter().zip(services(&tables)) {
        assert_eq!(before.id, after.id);
        assert_eq!(before == after, before.id != id, "{}", before.id);
    }
    let replaced = services(&tables)
        .into_iter()
        .find(|service| service.id == id);
    let replaced = replaced.unwrap();
    assert_eq!(replaced.name.get(Lang::En), "Sample");
    assert!(
        replaced.document.is_empty(),
        "the whole file is replaced, nothing is merged"
    );
}

#[test]
fn a_dictionary_is_replaced_as_a_whole() {
    let mut documents = of_data("documents.toml");
    documents.text.push_str("\n[[document]]\nid = \"own\"\nname = { en = \"own\", ru = \"своё\", kk = \"өз құжаты\" }\n");
    let tables = Tables::overlay(embedded_tables(), &[documents]).unwrap();
    assert_same_but(&tables, &TABLES, &["documents"]);
    assert_eq!(tables.documents.len(), TABLES.documents.len() + 1);
}

#[test]
fn each_file_replaces_its_own_table() {
    for (path, from, to, table) in [
        ("money.toml", "tenge = 4325", "tenge = 5000", "money"),
        ("offices.toml", "\"18:00:00\"", "\"20:00:00\"", "offices"),
        (
            "places.toml",
            "role = \"centre\"",
            "role = \"republican\"",
            "places",
        ),
        (
            "common.toml",
            "grade = \"low\"",
            "grade = \"high\"",
            "common",
        ),
        ("sources.toml", "https://", "http://", "sources"),
        (
            "fields.toml",
            "personal = true",
            "personal = false",
            "fields",
        ),
        (
            "calendar/coverage.toml",
            "checked_on = \"20",
            "checked_on = \"19",
            "calendar",
        ),
        (
            "calendar/movable.toml",
            "basis = \"projected\"",
            "basis = \"confirmed\"",
            "calendar",
        ),
        (
            "calendar/holidays.toml",
            "grade = \"high\"",
            "grade = \"low\"",
            "calendar",
        ),
        (
            "calendar/transfers.toml",
            "grade = \"high\"",
            "grade = \"low\"",
            "calendar",
        ),
    ] {
        let real = of_data(path);
        let changed = file(path, real.text.replace(from, to));
        let tables = Tables::overlay(embedded_tables(), &[changed]).unwrap();
        assert_same_but(&tables, &TABLES, &[table]);
    }
}

#[test]
fn a_dictionary_that_the_services_no_longer_fit_is_refused() {
    let documents = file("documents.toml", "document = []\n");
    let faults = Tables::overlay(embedded_tables(), &[documents]).unwrap_err();
    assert!(!faults.is_empty());
}

#[test]
fn a_file_of_no_known_name_is_told() {
    let faults = Tables::overlay(embedded_tables(), &[file("document.toml", "")]).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].file, "document.toml");
}

/// The order in which the files are given makes no difference.
#[test]
fn the_order_of_the_files_is_of_no_account() {
    let backwards: Vec<DataFile> = DATA.iter().rev().cloned().collect();
    assert_same_but(&Tables::load(&backwards).unwrap(), &TABLES, &[]);
}

#[test]
fn every_file_of_the_folder_is_one_that_the_loader_reads() {
    for file in DATA.iter() {
        assert!(
            certctl::catalogue::is_data_path(&file.path),
            "{}",
            file.path
        );
    }
}

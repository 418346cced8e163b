//! The table of what was found in the documents that the services come from: every row has its place in the data, or
//! the reason why it is no rule.

use std::collections::BTreeSet;

use certctl::catalogue::{Service, Statement};
use certctl::term::MilestoneKind;
use serde_json::Value;

use crate::support::{TABLES, folder};

/// The rows are numbered from A001 to this one.
const LAST: usize = 546;

/// The service of what every service shares.
const COMMON: &str = "common";

struct Row {
    id: String,
    service: String,
    field: String,
    reason: String,
}

fn rows() -> Vec<Row> {
    let path = folder("data/coverage.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    let expected = ["row", "service", "field", "reason"];
    assert_eq!(table.headers().unwrap(), &expected[..]);
    let records = table.records().map(Result::unwrap);
    let row = |record: csv::StringRecord| {
        let cell = |at: usize| record.get(at).unwrap().to_owned();
        Row {
            id: cell(0),
            service: cell(1),
            field: cell(2),
            reason: cell(3),
        }
    };
    records.map(row).collect()
}

#[test]
fn every_row_is_there() {
    let found: BTreeSet<String> = rows().into_iter().map(|row| row.id).collect();
    let expected: BTreeSet<String> = (1..=LAST).map(|n| format!("A{n:03}")).collect();
    assert_eq!(found, expected);
}

/// A row is in the data, or it is said why it is not; never both, never neither.
#[test]
fn every_row_names_its_place_or_its_reason() {
    let mut wrong = Vec::new();
    for row in rows() {
        let place = !row.service.is_empty() && !row.field.is_empty();
        let neither = row.service.is_empty() && row.field.is_empty();
        if !(place && row.reason.is_empty() || neither && !row.reason.is_empty()) {
            wrong.push(row.id);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn every_place_is_in_the_data() {
    let mut wrong = Vec::new();
    for row in rows().into_iter().filter(|row| !row.service.is_empty()) {
        let mut services = TABLES.services.iter();
        let service = services.find(|(_, service)| service.id == row.service);
        for place in row.field.split("; ") {
            let there = match service {
                Some((_, service)) => has(service, place),
                None => row.service == COMMON && said(&TABLES.common.statement, place),
            };
            if !there {
                wrong.push(format!("{} {}: {place}", row.id, row.service));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a service has what `kind id` names.
fn has(service: &Service, place: &str) -> bool {
    let (kind, id) = place.split_once(' ').unwrap_or((place, ""));
    match kind {
        "term" => service.term.iter().any(|term| term.milestone == id),
        "fee" => service.fee.iter().any(|fee| fee.id == id),
        "document" => service.document.iter().any(|document| document.id == id),
        "question" => service.question.iter().any(|question| question.id == id),
        "channel" => service
            .offices()
            .into_iter()
            .any(|office| is_at(office, id)),
        "statement" => said(&service.statement, place),
        "bar" => !service.bar.is_empty(),
        "form" => !service.field.is_empty(),
        "validity" => {
            let mut terms = service.term.iter();
            terms.any(|term| term.kind == MilestoneKind::ValidUntil)
                || said(&service.statement, "statement validity")
        }
        "source" => true,
        // What stands at the top of the file.
        field => {
            let json = serde_json::to_value(service).unwrap();
            let value = json.get(field.strip_suffix('s').unwrap_or(field));
            value.is_some_and(|value| *value != Value::Null && *value != Value::Array(Vec::new()))
        }
    }
}

/// An office type by its id or its channel.
fn is_at(office: &str, id: &str) -> bool {
    let mut offices = TABLES.offices.office.iter();
    office == id || offices.any(|known| known.id == office && known.channel == id)
}

/// Whether there is a statement on a topic.
fn said(statements: &[Statement], place: &str) -> bool {
    let topic = place.strip_prefix("statement ").unwrap_or_default();
    statements.iter().any(|statement| {
        let named = serde_json::to_value(statement.topic).unwrap();
        named == Value::String(topic.to_owned())
    })
}

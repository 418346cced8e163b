//! Checks across the data files: references, dates, options, ids.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::fault::{Fault, FaultKind, Referent};
use super::lint_calendar;
use super::lint_service::ServiceLint;
use super::position::{locate, locate_each};
use super::tables::{DataFile, Tables};
use super::{Hours, MciScope};

/// Every fault in tables that were read without one, and every warning.
pub(super) fn lint(tables: &Tables, files: &[DataFile]) -> (Vec<Fault>, Vec<Fault>) {
    let mut lint = Lint {
        tables,
        files,
        faults: Vec::new(),
        warnings: Vec::new(),
        needed: BTreeSet::new(),
        file: "",
    };
    lint.dictionaries();
    lint.offices();
    lint.money();
    lint.common();
    lint.countries();
    lint.calendar();
    let mut seen = BTreeSet::new();
    for (file, service) in &tables.services {
        lint.file = file;
        if !seen.insert(service.id.as_str()) {
            lint.fault(
                "id",
                FaultKind::Duplicate {
                    id: service.id.clone(),
                },
            );
        }
        ServiceLint::new(&mut lint, service).run();
    }
    for (file, journey) in &tables.journeys {
        lint.file = file;
        lint.journey(journey);
    }
    // What a file with faults would need is not known.
    if lint.faults.is_empty() {
        lint.unused();
    }
    (lint.faults, lint.warnings)
}

/// The faults found so far and the file being read.
pub(super) struct Lint<'a> {
    pub(super) tables: &'a Tables,
    files: &'a [DataFile],
    faults: Vec<Fault>,
    /// What refuses nothing, in the files that are looked at.
    warnings: Vec<Fault>,
    /// The entries that something names.
    needed: BTreeSet<(Referent, String)>,
    pub(super) file: &'a str,
}

impl<'a> Lint<'a> {
    pub(super) fn file(&self) -> &'a str {
        self.file
    }

    pub(super) fn fault(&mut self, field: &str, kind: FaultKind) {
        let mut files = self.files.iter();
        let file = files.find(|file| file.path == self.file);
        let text = file.map_or("", |file| file.text.as_str());
        self.faults.push(Fault {
            file: self.file.to_owned(),
            span: locate(text, field),
            field: field.to_owned(),
            kind,
        });
    }

    /// Notes what is odd and refuses nothing. What stands in none of the files is not for their author to mend.
    pub(super) fn warn(&mut self, odd: Vec<(String, FaultKind)>) {
        let mut files = self.files.iter();
        let file = files.find(|file| file.path == self.file);
        let Some(file) = file.filter(|_| !odd.is_empty()) else {
            return;
        };
        let (fields, kinds): (Vec<String>, Vec<FaultKind>) = odd.into_iter().unzip();
        let spans = locate_each(&file.text, &fields);
        for ((field, kind), span) in fields.into_iter().zip(kinds).zip(spans) {
            let file = self.file.to_owned();
            self.warnings.push(Fault {
                file,
                span,
                field,
                kind,
            });
        }
    }

    /// How many faults were found so far.
    pub(super) const fn count(&self) -> usize {
        self.faults.len()
    }

    /// Notes that something names an entry.
    pub(super) fn needed(&mut self, what: Referent, id: &str) {
        self.needed.insert((what, id.to_owned()));
    }

    /// Warns of entries that nothing names.
    fn unused(&mut self) {
        let tables = self.tables;
        let sources = tables.sources.iter().map(|row| &row.id);
        let documents = tables.documents.iter().map(|row| &row.id);
        let fields = tables.fields.iter().map(|row| &row.id);
        self.rows_unused("sources.toml", "source", Referent::Source, sources);
        self.rows_unused("documents.toml", "document", Referent::Document, documents);
        self.rows_unused("fields.toml", "field", Referent::Field, fields);
    }

    fn rows_unused<'b>(
        &mut self,
        file: &'static str,
        list: &str,
        what: Referent,
        ids: impl Iterator<Item = &'b String>,
    ) {
        self.file = file;
        let unused = ids.enumerate().filter(|(_, id)| {
            let id = String::clone(id);
            !self.needed.contains(&(what, id))
        });
        let odd = unused.map(|(at, id)| {
            let id = id.clone();
            (format!("{list}[{at}].id"), FaultKind::Unused { what, id })
        });
        self.warn(odd.collect());
    }

    pub(super) fn dangling(&mut self, field: &str, what: Referent, id: &str) {
        self.fault(
            field,
            FaultKind::Dangling {
                what,
                id: id.to_owned(),
            },
        );
    }

    pub(super) fn source(&mut self, field: &str, id: &str) {
        self.needed(Referent::Source, id);
        if !self.tables.sources.iter().any(|source| source.id == id) {
            self.dangling(field, Referent::Source, id);
        }
    }

    pub(super) fn dates(&mut self, field: &str, from: Option<NaiveDate>, to: Option<NaiveDate>) {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            self.fault(field, FaultKind::Backwards);
        }
    }

    pub(super) fn unique<'b>(&mut self, array: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.enumerate() {
            self.once(&mut seen, &format!("{array}[{at}].id"), id);
        }
    }

    pub(super) fn once<'b>(&mut self, seen: &mut BTreeSet<&'b str>, field: &str, id: &'b str) {
        if !seen.insert(id) {
            self.fault(field, FaultKind::Duplicate { id: id.to_owned() });
        }
    }

    fn dictionaries(&mut self) {
        let tables = self.tables;
        self.file = "sources.toml";
        self.unique(
            "source",
            tables.sources.iter().map(|source| source.id.as_str()),
        );
        for (at, source) in tables.sources.iter().enumerate() {
            self.dates(&format!("source[{at}].to"), source.from, source.to);
        }
        self.file = "documents.toml";
        self.unique(
            "document",
            tables.documents.iter().map(|document| document.id.as_str()),
        );
        self.file = "fields.toml";
        self.forms();
    }

    fn offices(&mut self) {
        let tables = self.tables;
        self.file = "offices.toml";
        self.unique(
            "office",
            tables
                .offices
                .office
                .iter()
                .map(|office| office.id.as_str()),
        );
        for (at, office) in tables.offices.office.iter().enumerate() {
            for (key, hours) in [("hours", &office.hours), ("duty", &office.duty)] {
                if let Some(hours) = hours {
                    self.hours(&format!("office[{at}].{key}"), hours);
                }
            }
        }
        self.file = "places.toml";
        let mut seen = BTreeSet::new();
        for (at, place) in tables.places.place.iter().enumerate() {
            self.once(&mut seen, &format!("place[{at}].id"), &place.id);
        }
        for (at, town) in tables.places.other.iter().enumerate() {
            self.once(&mut seen, &format!("other[{at}].id"), &town.id);
        }
        for (at, place) in tables.places.place.iter().enumerate() {
            self.source(&format!("place[{at}].source"), &place.source);
        }
    }

    fn hours(&mut self, field: &str, hours: &Hours) {
        self.source(&format!("{field}.source"), &hours.source);
        let saturday = hours.saturday.as_ref();
        let saturday = saturday.map(|day| (".saturday", day.opens, day.closes));
        for (part, opens, closes) in [Some(("", hours.opens, hours.closes)), saturday]
            .into_iter()
            .flatten()
        {
            if closes <= opens {
                let what = "an office closes after it opens";
                self.fault(&format!("{field}{part}.closes"), FaultKind::Value(what));
            }
        }
    }

    fn money(&mut self) {
        let tables = self.tables;
        self.file = "money.toml";
        for (at, mci) in tables.money.mci.iter().enumerate() {
            self.source(&format!("mci[{at}].source"), &mci.source);
            self.dates(&format!("mci[{at}].to"), Some(mci.from), Some(mci.to));
        }
        // An index for one use alone holds for a time; that for duties has no gap.
        let duties = tables.money.mci.iter().enumerate();
        let duties: Vec<_> = duties
            .filter(|(_, mci)| mci.scope == MciScope::Duties)
            .collect();
        for pair in duties.windows(2) {
            let [(_, before), (at, after)] = pair else {
                continue;
            };
            let field = format!("mci[{at}].from");
            let Some(expected) = before.to.checked_add_days(Days::new(1)) else {
                continue;
            };
            if after.from < expected {
                self.fault(
                    &field,
                    FaultKind::Overlap {
                        other: before.from.to_string(),
                    },
                );
            } else if after.from > expected {
                let to = after.from.pred_opt().unwrap_or(expected);
                self.fault(
                    &field,
                    FaultKind::Gap {
                        from: expected.to_string(),
                        to: to.to_string(),
                    },
                );
            }
        }
    }

    fn common(&mut self) {
        let tables = self.tables;
        self.file = "common.toml";
        self.source("acceptance_source", &tables.common.acceptance_source);
        self.source("day_zero_source", &tables.common.day_zero_source);
        self.source("roll_source", &tables.common.roll_source);
        for (at, statement) in tables.common.statement.iter().enumerate() {
            self.source(&format!("statement[{at}].source"), &statement.source);
            if statement.when.is_some() {
                let what = "a statement of every service has no condition: move it to the services";
                self.fault(&format!("statement[{at}].when"), FaultKind::Value(what));
            }
            self.dates(&format!("statement[{at}].to"), statement.from, statement.to);
        }
    }

    fn calendar(&mut self) {
        let calendar = &self.tables.calendar;
        self.file = "calendar/coverage.toml";
        self.source("rest_source", &calendar.coverage.rest_source);
        self.source("roll_source", &calendar.coverage.roll_source);
        if let Err(error) = calendar.check() {
            let (file, field) = lint_calendar::place(&error, calendar);
            self.file = file;
            self.fault(&field, FaultKind::Calendar(error));
        }
        self.file = "calendar/holidays.toml";
        for (at, holiday) in calendar.holidays.iter().enumerate() {
            self.source(&format!("holiday[{at}].source"), &holiday.source);
            if let Some(end) = &holiday.end {
                self.source(&format!("holiday[{at}].end.source"), &end.source);
            }
        }
        self.file = "calendar/transfers.toml";
        for (at, transfer) in calendar.transfers.iter().enumerate() {
            self.source(&format!("transfer[{at}].source"), &transfer.source);
        }
        self.file = "calendar/movable.toml";
        for (at, movable) in calendar.movable.iter().enumerate() {
            self.source(&format!("movable[{at}].source"), &movable.source);
        }
    }
}

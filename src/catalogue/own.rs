//! `calendar.toml`: days that only some offices are closed or open, and announcements that a release does not know yet.
//!
//! The file is a user's own. Its texts are in the language of whoever wrote it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::fault::{FaultKind, Referent};
use super::tables::Tables;
use super::{Source, SourceKind};
use crate::calendar::{Basis, Grade, MovableDay, OwnDay, iso_date};
use crate::text::Text;

/// The name of the file.
pub(super) const OWN_FILE: &str = "calendar.toml";

/// The most days of one row: a year.
const MAX_DAYS: i64 = 366;

/// Office types that the branch of a town may be of.
const BRANCHES: [&str; 2] = ["branch-centre", "branch-other"];

/// Whether a source is one that a row of the file names.
#[must_use]
pub fn is_own(source: &str) -> bool {
    own_row(source).is_some()
}

/// The row of the file that names a source: `closed[0]`; none for a source of the release.
#[must_use]
pub fn own_row(source: &str) -> Option<&str> {
    source.strip_prefix(OWN_FILE)?.strip_prefix('/')
}

/// `calendar.toml`
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub(super) struct OwnFile {
    /// Days on which offices are closed.
    closed: Vec<OwnRow>,
    /// Days on which offices are open, though they are days off.
    open: Vec<OwnRow>,
    /// Dates of movable holidays that were announced after the release.
    announced: Vec<Announced>,
}

/// Days on which offices are closed, or open.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OwnRow {
    /// The day, or the first of several.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    date: NaiveDate,
    /// The last of several days; none for one day.
    #[serde(with = "iso_date::option", default)]
    #[cfg_attr(not(program), schemars(with = "Option<NaiveDate>"))]
    last: Option<NaiveDate>,
    /// Office types and towns; none for every office.
    #[serde(default)]
    office: Vec<String>,
    /// Why, in a few words.
    reason: String,
    /// Where it was announced.
    source: OwnSource,
}

/// The date of a movable holiday.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Announced {
    /// The id of the holiday.
    holiday: String,
    /// Its first day.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    date: NaiveDate,
    /// Where it was announced.
    source: OwnSource,
}

/// Where it was announced.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OwnSource {
    /// What it is.
    title: String,
    /// Where it can be read.
    #[serde(default)]
    url: Option<String>,
    /// The day on which it was read.
    #[serde(with = "iso_date")]
    #[cfg_attr(not(program), schemars(with = "NaiveDate"))]
    checked_on: NaiveDate,
}

impl OwnRow {
    fn last(&self) -> NaiveDate {
        self.last.unwrap_or(self.date)
    }

    /// Whether some office finds one day in both rows.
    fn meets(&self, other: &Self, tables: &Tables) -> bool {
        let same_days = self.date <= other.last() && other.date <= self.last();
        let everywhere = self.office.is_empty() || other.office.is_empty();
        let shared = self.office.iter().any(|name| other.office.contains(name));
        // The branch of a town has two names: that of the town and that of its type.
        let twice_named = (self.names_branch() && other.names_town(tables))
            || (self.names_town(tables) && other.names_branch());
        same_days && (everywhere || shared || twice_named)
    }

    fn names_branch(&self) -> bool {
        let mut names = self.office.iter();
        names.any(|name| BRANCHES.contains(&name.as_str()))
    }

    fn names_town(&self, tables: &Tables) -> bool {
        let mut towns = tables.places.place.iter();
        towns.any(|town| self.office.contains(&town.id))
    }
}

impl Announced {
    /// The row of the calendar. It is told by whoever read the announcement, and by nobody else.
    fn day(&self, source: String) -> MovableDay {
        MovableDay {
            holiday: self.holiday.clone(),
            date: self.date,
            basis: Basis::Confirmed,
            source,
            known_from: Some(self.source.checked_on),
            known_roughly: false,
            other: None,
            grade: Grade::Medium,
        }
    }

    /// Whether another row dates the same occurrence of the holiday.
    fn meets(&self, other: &MovableDay) -> bool {
        self.day(String::new()).is_of_one_occurrence(other)
    }
}

impl OwnFile {
    /// Lays the days over the calendar, with their sources.
    pub(super) fn lay_over(self, tables: &mut Tables) {
        let rows = [("closed", self.closed, false), ("open", self.open, true)];
        for (table, rows, works) in rows {
            for (at, row) in rows.into_iter().enumerate() {
                let (first, last) = (row.date, row.last());
                let source = row.source.add(&format!("{table}[{at}]"), tables);
                let days = first.iter_days().take_while(|date| *date <= last);
                tables.calendar.own.extend(days.map(|date| OwnDay {
                    date,
                    works,
                    office: row.office.clone(),
                    name: Text::same(&row.reason),
                    source: source.clone(),
                }));
            }
        }
        for (at, row) in self.announced.into_iter().enumerate() {
            let name = format!("announced[{at}]");
            let day = row.day(OwnSource::id(&name));
            // The user has read it, so it stands against every row of the release. What was known before is kept for
            // the calendar as it was known then, and gives way to the later row.
            let gives_way = |other: &MovableDay| other.known_from < day.known_from;
            let movable = &mut tables.calendar.movable;
            movable.retain(|other| gives_way(other) || !day.is_of_one_occurrence(other));
            movable.push(day);
            row.source.add(&name, tables);
        }
    }

    /// What is wrong with the rows, each with its field.
    pub(super) fn faults(&self, tables: &Tables) -> Vec<(String, FaultKind)> {
        let mut faults = Vec::new();
        let named = [("closed", &self.closed), ("open", &self.open)];
        let rows = named.iter().flat_map(|(table, rows)| {
            let rows = rows.iter().enumerate();
            rows.map(move |(at, row)| (format!("{table}[{at}]"), row))
        });
        let mut before: Vec<&OwnRow> = Vec::new();
        for (field, row) in rows {
            row.faults(&field, tables, &mut faults);
            if let Some(other) = before.iter().find(|other| row.meets(other, tables)) {
                let other = other.date.to_string();
                faults.push((format!("{field}.date"), FaultKind::DayTwice { other }));
            }
            before.push(row);
        }
        for (at, row) in self.announced.iter().enumerate() {
            let before = self.announced.get(..at).unwrap_or_default();
            row.faults(&format!("announced[{at}]"), before, tables, &mut faults);
        }
        faults
    }
}

const OUTSIDE: FaultKind =
    FaultKind::Value("this day is outside the calendar: write one of the years that it covers");

fn covered(date: NaiveDate, tables: &Tables) -> bool {
    let coverage = &tables.calendar.coverage;
    (coverage.first..=coverage.last).contains(&date)
}

impl Announced {
    fn faults(
        &self,
        field: &str,
        before: &[Self],
        tables: &Tables,
        faults: &mut Vec<(String, FaultKind)>,
    ) {
        let mut fault = |part: &str, kind| faults.push((format!("{field}.{part}"), kind));
        let calendar = &tables.calendar;
        let mut holidays = calendar.holidays.iter();
        let mut expected = calendar.movable.iter();
        if !holidays.any(|day| day.id == self.holiday && day.is_movable()) {
            let what = "this is no holiday whose date is announced each year";
            fault("holiday", FaultKind::Value(what));
        } else if !covered(self.date, tables) {
            fault("date", OUTSIDE);
        } else if !expected.any(|day| self.meets(day)) {
            let what = "the holiday is not expected within a month of this day: correct the date";
            fault("date", FaultKind::Value(what));
        } else if before
            .iter()
            .any(|other| self.meets(&other.day(String::new())))
        {
            let what =
                "this date of the holiday is announced twice: keep the row that was announced last";
            fault("date", FaultKind::Value(what));
        }
        self.source.faults(&mut fault);
    }
}

impl OwnRow {
    fn faults(&self, field: &str, tables: &Tables, faults: &mut Vec<(String, FaultKind)>) {
        let last = self.last();
        let mut fault = |part: &str, kind| faults.push((format!("{field}.{part}"), kind));
        if last < self.date {
            let what = "`last` lies before `date`: swap or correct the dates";
            fault("last", FaultKind::Value(what));
        } else if (last - self.date).num_days() > MAX_DAYS {
            let what = "a row covers a year at most: make it several";
            fault("last", FaultKind::Value(what));
        }
        for (part, date) in [("date", Some(self.date)), ("last", self.last)] {
            if date.is_some_and(|date| !covered(date, tables)) {
                fault(part, OUTSIDE);
            }
        }
        for (at, name) in self.office.iter().enumerate() {
            let office = tables.offices.office.iter().any(|one| one.id == *name);
            let place = tables.places.place.iter().any(|one| one.id == *name);
            if !office && !place {
                let (what, id) = (Referent::Place, name.clone());
                fault(&format!("office[{at}]"), FaultKind::Dangling { what, id });
            }
        }
        if self.reason.trim().is_empty() {
            fault("reason", FaultKind::Value("say why, in a few words"));
        }
        self.source.faults(&mut fault);
    }
}

impl OwnSource {
    fn faults(&self, fault: &mut impl FnMut(&str, FaultKind)) {
        if self.title.trim().is_empty() {
            let what = "say where it was announced";
            fault("source.title", FaultKind::Value(what));
        }
    }

    /// The id that it has among the sources.
    fn id(row: &str) -> String {
        format!("{OWN_FILE}/{row}")
    }

    /// Adds it to the sources under the name of its row, and gives that name back.
    fn add(self, row: &str, tables: &mut Tables) -> String {
        let id = Self::id(row);
        tables.sources.push(Source {
            id: id.clone(),
            kind: SourceKind::Own,
            title: Text::same(&self.title),
            url: self.url,
            checked_on: self.checked_on,
            from: None,
            to: None,
        });
        id
    }
}

//! The whole catalogue as plain tables, read from the texts of its files.
//!
//! `build.rs` reads `data/` through this, and so does a run with a user's own files: one loader, two moments.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::fault::{Fault, FaultKind};
use super::own::{OWN_FILE, OwnFile};
use super::position::{field_at, locate};
use super::{
    Common, Countries, Document, Field, Journey, Money, Offices, Places, Section, Service, Source,
};
use crate::calendar::{CalendarData, HolidayFile, MovableFile, TransferFile};

/// A data file: its path relative to the data folder, with `/`, and its text.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// `services/justice/criminal-record.toml`
    pub path: String,
    /// TOML
    pub text: String,
}

/// Everything that the data folder says.
#[derive(Debug, Clone)]
pub struct Tables {
    /// Services with the file of each, sorted by id as the dictionaries are.
    pub services: Vec<(String, Service)>,
    /// Journeys with the file of each, sorted by id.
    pub journeys: Vec<(String, Journey)>,
    /// Sources.
    pub sources: Vec<Source>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Sections of forms, in the order in which they stand in one.
    pub sections: Vec<Section>,
    /// Fields of forms.
    pub fields: Vec<Field>,
    /// Office types.
    pub offices: Offices,
    /// Towns.
    pub places: Places,
    /// The MCI.
    pub money: Money,
    /// What every service shares.
    pub common: Common,
    /// What papers between countries need.
    pub countries: Countries,
    /// Holidays, transfers, movable days, coverage.
    pub calendar: CalendarData,
}

/// `sources.toml`
#[derive(Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct SourcesFile {
    /// The `[[source]]` rows.
    pub(super) source: Vec<Source>,
}

/// `documents.toml`
#[derive(Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentsFile {
    /// The `[[document]]` rows.
    pub(super) document: Vec<Document>,
}

/// `fields.toml`
#[derive(Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct FieldsFile {
    /// The `[[section]]` rows, in the order of the printed form.
    pub(super) section: Vec<Section>,
    /// The `[[field]]` rows.
    pub(super) field: Vec<Field>,
}

/// The files besides those of folders.
pub const FIXED_FILES: [&str; 12] = [
    "calendar/coverage.toml",
    "calendar/holidays.toml",
    "calendar/movable.toml",
    "calendar/transfers.toml",
    "common.toml",
    "countries.toml",
    "documents.toml",
    "fields.toml",
    "money.toml",
    "offices.toml",
    "places.toml",
    "sources.toml",
];

/// The folders of services and of journeys.
pub(super) const SERVICES: &str = "services/";
pub(super) const JOURNEYS: &str = "journeys/";

/// Whether a path is one that the loader reads.
#[must_use]
pub fn is_data_path(path: &str) -> bool {
    FIXED_FILES.contains(&path)
        || path == OWN_FILE
        || ([SERVICES, JOURNEYS]
            .iter()
            .any(|folder| path.starts_with(folder))
            && path.ends_with(".toml"))
}

impl Tables {
    /// Reads the files and checks them against each other.
    ///
    /// # Errors
    /// Every fault found, in the order of the files.
    pub fn load(files: &[DataFile]) -> Result<Self, Vec<Fault>> {
        Self::review(files, None).settle()
    }

    /// Lays files over tables: a file takes the place of the whole file of its name, a service that of its id.
    ///
    /// # Errors
    /// Every fault found, in the order of the files.
    pub fn overlay(base: Self, files: &[DataFile]) -> Result<Self, Vec<Fault>> {
        Self::review(files, Some(base)).settle()
    }

    /// Sorted only after the checks, which name entries by their place in the file.
    pub(super) fn sorted(mut self) -> Self {
        self.services.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        self.journeys.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self.documents.sort_by(|a, b| a.id.cmp(&b.id));
        self.fields.sort_by(|a, b| a.id.cmp(&b.id));
        self.offices.office.sort_by(|a, b| a.id.cmp(&b.id));
        self.places.place.sort_by(|a, b| a.id.cmp(&b.id));
        self.places.other.sort_by(|a, b| a.id.cmp(&b.id));
        self.countries.country.sort_by(|a, b| a.id.cmp(&b.id));
        self
    }
}

pub(super) struct Reader<'a> {
    pub(super) files: &'a [DataFile],
    pub(super) faults: Vec<Fault>,
}

impl Reader<'_> {
    pub(super) fn tables(&mut self, base: Option<Tables>) -> Option<Tables> {
        for file in self.files {
            if !is_data_path(&file.path) {
                self.fault(&file.path, FaultKind::UnknownFile);
            }
        }
        let own = self.folder::<Service>(SERVICES);
        let journeys = self.folder::<Journey>(JOURNEYS);
        let Some(mut tables) = base else {
            // Every file is read before the first one missing ends it, so that all faults are told at once.
            let sources = self.required::<SourcesFile>("sources.toml");
            let documents = self.required::<DocumentsFile>("documents.toml");
            let fields = self.required::<FieldsFile>("fields.toml");
            let (offices, places) = (self.required("offices.toml"), self.required("places.toml"));
            let (money, common) = (self.required("money.toml"), self.required("common.toml"));
            let countries = self.required("countries.toml");
            let holidays = self.required("calendar/holidays.toml");
            let transfers = self.required("calendar/transfers.toml");
            let movable = self.required("calendar/movable.toml");
            let coverage = self.required("calendar/coverage.toml");
            let fields = fields?;
            return Some(Tables {
                services: own,
                journeys,
                sources: sources?.source,
                documents: documents?.document,
                sections: fields.section,
                fields: fields.field,
                offices: offices?,
                places: places?,
                money: money?,
                common: common?,
                countries: countries?,
                calendar: CalendarData::from_files(coverage?, holidays?, transfers?, movable?),
            });
        };
        tables
            .services
            .retain(|(_, service)| !own.iter().any(|(_, replacing)| replacing.id == service.id));
        tables.services.extend(own);
        tables.journeys.retain(|(_, journey)| {
            !journeys
                .iter()
                .any(|(_, replacing)| replacing.id == journey.id)
        });
        tables.journeys.extend(journeys);
        self.replace("sources.toml", &mut tables.sources, |file: SourcesFile| {
            file.source
        });
        self.replace(
            "documents.toml",
            &mut tables.documents,
            |file: DocumentsFile| file.document,
        );
        if let Some(Some(file)) = self.optional::<FieldsFile>("fields.toml") {
            (tables.sections, tables.fields) = (file.section, file.field);
        }
        self.replace("offices.toml", &mut tables.offices, |file| file);
        self.replace("places.toml", &mut tables.places, |file| file);
        self.replace("money.toml", &mut tables.money, |file| file);
        self.replace("common.toml", &mut tables.common, |file| file);
        self.replace("countries.toml", &mut tables.countries, |file| file);
        let calendar = &mut tables.calendar;
        self.replace(
            "calendar/holidays.toml",
            &mut calendar.holidays,
            |file: HolidayFile| file.holidays,
        );
        self.replace(
            "calendar/transfers.toml",
            &mut calendar.transfers,
            |file: TransferFile| file.transfers,
        );
        self.replace(
            "calendar/movable.toml",
            &mut calendar.movable,
            |file: MovableFile| file.movable,
        );
        self.replace("calendar/coverage.toml", &mut calendar.coverage, |file| {
            file
        });
        Some(tables)
    }

    /// Lays the user's own days over the calendar, unless they have faults.
    pub(super) fn own_days(&mut self, tables: &mut Tables) {
        let Some(Some(own)) = self.optional::<OwnFile>(OWN_FILE) else {
            return;
        };
        let faults = own.faults(tables);
        if !faults.is_empty() {
            for (field, kind) in faults {
                self.own_fault(field, kind);
            }
            return;
        }
        let sound = tables.calendar.check().is_ok();
        own.lay_over(tables);
        // What only these days contradict is told of their file, and not of one of the release.
        if sound && let Err(error) = tables.calendar.check() {
            self.own_fault(String::new(), FaultKind::Calendar(error));
        }
    }

    fn own_fault(&mut self, field: String, kind: FaultKind) {
        let mut files = self.files.iter();
        let text = files.find(|file| file.path == OWN_FILE);
        let span = (!field.is_empty())
            .then(|| locate(text.map_or("", |file| file.text.as_str()), &field))
            .flatten();
        self.faults.push(Fault {
            file: OWN_FILE.to_owned(),
            span,
            field,
            kind,
        });
    }

    fn fault(&mut self, path: &str, kind: FaultKind) {
        self.faults.push(Fault {
            file: path.to_owned(),
            span: None,
            field: String::new(),
            kind,
        });
    }

    fn replace<F: DeserializeOwned, T>(
        &mut self,
        path: &str,
        table: &mut T,
        of: impl FnOnce(F) -> T,
    ) {
        if let Some(Some(file)) = self.optional(path) {
            *table = of(file);
        }
    }

    /// The files of a folder, each with its path.
    fn folder<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let mut entries: Vec<(String, T)> = Vec::new();
        let inside = |file: &&DataFile| file.path.starts_with(folder) && is_data_path(&file.path);
        for file in self.files.iter().filter(inside) {
            match parse::<T>(file) {
                Ok(entry) => entries.push((file.path.clone(), entry)),
                Err(fault) => self.faults.push(*fault),
            }
        }
        entries
    }

    fn required<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let read = self.optional(path)?;
        if read.is_none() {
            self.fault(path, FaultKind::MissingFile);
        }
        read
    }

    /// The file read; none within when it is not there, none at all when it has a fault.
    #[allow(clippy::option_option)] // The two are told apart above.
    fn optional<T: DeserializeOwned>(&mut self, path: &str) -> Option<Option<T>> {
        let Some(file) = self.files.iter().find(|file| file.path == path) else {
            return Some(None);
        };
        parse(file)
            .map_err(|fault| self.faults.push(*fault))
            .ok()
            .map(Some)
    }
}

/// Reads one file; the parser's own message names keys and types, its span the place.
fn parse<T: DeserializeOwned>(file: &DataFile) -> Result<T, Box<Fault>> {
    toml::from_str(&file.text).map_err(|error| {
        // What the document as a whole lacks stands at no field of it.
        let whole = 0..file.text.trim_end().len();
        let span = error.span();
        let inner = span
            .as_ref()
            .filter(|span| !(span.start == whole.start && span.end >= whole.end));
        let field = inner.map(|span| field_at(&file.text, span.start));
        Box::new(Fault {
            file: file.path.clone(),
            field: field.unwrap_or_default(),
            kind: syntax(error.message()),
            span,
        })
    })
}

/// The parser's words, but for a date, of which it says neither what it is nor what it should be.
fn syntax(message: &str) -> FaultKind {
    match message {
        "input is out of range"
        | "input contains invalid characters"
        | "premature end of input"
        | "trailing input" => FaultKind::Value("write a day of the calendar as \"2026-12-31\""),
        other => FaultKind::Syntax(other.to_owned()),
    }
}

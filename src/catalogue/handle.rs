//! The catalogue at run time: entries are decoded when they are asked for.
//!
//! The data folder is compiled into the binary as one small blob an entry, so that a command pays for what it reads.
//! Only when a user's own files take part are all tables read, checked and kept.

use std::sync::atomic::{AtomicBool, Ordering};

use serde::de::DeserializeOwned;

use super::index::IndexEntry;
use super::own::{OWN_FILE, is_own};
use super::papers::Papers;
use super::tables::Tables;
use super::{Common, Document, Field, Money, Office, Place, Section, Service, Source};
use crate::calendar::CalendarData;

/// An entry of the compiled catalogue: its key (`service/criminal-record`) and its blob, sorted by key.
pub type Entry = (&'static str, &'static [u8]);

/// What can go wrong in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// No entry has this key.
    #[error("no catalogue entry `{key}`")]
    Unknown {
        /// The key.
        key: String,
    },
    /// An embedded entry cannot be decoded: the binary is damaged.
    #[error("the catalogue entry `{key}` in this program is damaged")]
    Damaged {
        /// The key.
        key: String,
    },
}

/// The catalogue.
#[derive(Debug)]
pub struct Catalogue {
    pub(super) backing: Backing,
    overrides: Vec<Override>,
}

/// A file of the user's own.
#[derive(Debug)]
struct Override {
    /// Relative to the data folder.
    file: String,
    /// Whether it was read from so far: an answer names only those that took part.
    used: AtomicBool,
}

#[derive(Debug)]
pub(super) enum Backing {
    Compiled(&'static [Entry]),
    Tables(Box<Tables>),
}

impl Catalogue {
    /// The catalogue compiled into a program; `entries` are sorted by key.
    #[must_use]
    pub const fn compiled(entries: &'static [Entry]) -> Self {
        Self {
            backing: Backing::Compiled(entries),
            overrides: Vec::new(),
        }
    }

    /// The catalogue of tables in which a user's own files, `overrides`, took part.
    #[must_use]
    pub fn of_tables(tables: Tables, overrides: Vec<String>) -> Self {
        let overrides = overrides.into_iter().map(|file| Override {
            file,
            used: AtomicBool::new(false),
        });
        Self {
            backing: Backing::Tables(Box::new(tables)),
            overrides: overrides.collect(),
        }
    }

    /// The user's own files that answers came from so far, relative to the data folder.
    #[must_use]
    pub fn overrides(&self) -> Vec<String> {
        let own = self.overrides.iter();
        let took_part = own.filter(|own| own.used.load(Ordering::Relaxed));
        took_part.map(|own| own.file.clone()).collect()
    }

    /// Notes that a file of tables is read from.
    pub(super) fn uses(&self, file: &str) {
        if let Some(own) = self.overrides.iter().find(|own| own.file == file) {
            own.used.store(true, Ordering::Relaxed);
        }
    }

    /// What a list of services shows, sorted by id.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn index(&self) -> Result<Vec<IndexEntry>, CatalogueError> {
        match &self.backing {
            Backing::Compiled(entries) => decode(entries, "index"),
            Backing::Tables(tables) => {
                let services = tables.services.iter();
                let entry = |(file, service): &(String, Service)| {
                    self.uses(file);
                    IndexEntry::of(service)
                };
                Ok(services.map(entry).collect())
            }
        }
    }

    /// A service by its exact id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn service(&self, id: &str) -> Result<Service, CatalogueError> {
        let mut service = self.rules(id)?;
        if let Backing::Compiled(entries) = &self.backing {
            service.statement = decode(entries, &format!("statements/{id}"))?;
        }
        Ok(service)
    }

    /// A service without its statements, which are the larger part of it and which no rule turns on.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn rules(&self, id: &str) -> Result<Service, CatalogueError> {
        let mut service = self.terms(id)?;
        if let Backing::Compiled(entries) = &self.backing {
            let papers: Papers = decode(entries, &format!("papers/{id}"))?;
            papers.join(&mut service);
        }
        Ok(service)
    }

    /// A service with what a date turns on: without its documents, fees, steps and statements.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn terms(&self, id: &str) -> Result<Service, CatalogueError> {
        let key = format!("service/{id}");
        match &self.backing {
            Backing::Compiled(entries) => decode(entries, &key),
            Backing::Tables(tables) => {
                let mut services = tables.services.iter();
                let found = services.find(|(_, service)| service.id == id);
                let (file, service) = found.ok_or(CatalogueError::Unknown { key })?;
                self.uses(file);
                Ok(service.clone())
            }
        }
    }

    /// A source by its id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn source(&self, id: &str) -> Result<Source, CatalogueError> {
        // What names a source of the user's own days rests on the file that they stand in.
        let file = if is_own(id) { OWN_FILE } else { "sources.toml" };
        self.entry("source", file, id, |tables| {
            tables.sources.iter().find(|s| s.id == id)
        })
    }

    /// A document by its id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn document(&self, id: &str) -> Result<Document, CatalogueError> {
        self.entry("document", "documents.toml", id, |tables| {
            tables.documents.iter().find(|d| d.id == id)
        })
    }

    /// A field of forms by its id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn field(&self, id: &str) -> Result<Field, CatalogueError> {
        self.entry("field", "fields.toml", id, |tables| {
            tables.fields.iter().find(|f| f.id == id)
        })
    }

    /// The fields of a service's form, in its order.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn fields(&self, service: &Service) -> Result<Vec<Field>, CatalogueError> {
        let fields = service.field.iter();
        fields.map(|field| self.field(&field.id)).collect()
    }

    /// The sections of forms, in the order in which they stand in one.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn sections(&self) -> Result<Vec<Section>, CatalogueError> {
        self.table("sections", &["fields.toml"], |tables| {
            tables.sections.clone()
        })
    }

    /// An office type by its exact id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn office(&self, id: &str) -> Result<Office, CatalogueError> {
        self.entry("office", "offices.toml", id, |tables| {
            tables.offices.office.iter().find(|o| o.id == id)
        })
    }

    /// A town by its exact id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn place(&self, id: &str) -> Result<Place, CatalogueError> {
        self.entry("place", "places.toml", id, |tables| {
            tables.places.place.iter().find(|p| p.id == id)
        })
    }

    /// The MCI by period.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn money(&self) -> Result<Money, CatalogueError> {
        self.table("money", &["money.toml"], |tables| tables.money.clone())
    }

    /// What every service shares.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn common(&self) -> Result<Common, CatalogueError> {
        let mut common = self.counting()?;
        if let Backing::Compiled(entries) = &self.backing {
            common.statement = decode(entries, "common-statements")?;
        }
        Ok(common)
    }

    /// What every service shares without its statements: the sources of how terms are counted.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn counting(&self) -> Result<Common, CatalogueError> {
        self.table("common", &["common.toml"], |tables| tables.common.clone())
    }

    /// Holidays, transfers, movable days, coverage.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn calendar(&self) -> Result<CalendarData, CatalogueError> {
        let files = [
            "calendar/coverage.toml",
            "calendar/holidays.toml",
            "calendar/movable.toml",
            "calendar/transfers.toml",
        ];
        self.table("calendar", &files, |tables| tables.calendar.clone())
    }

    /// Notes that days of the user's own file took part in an answer.
    pub fn own_days_took_part(&self) {
        self.uses(OWN_FILE);
    }

    /// What is compiled in; nothing where a user's own files took part.
    pub(super) const fn entries(&self) -> &'static [Entry] {
        match &self.backing {
            Backing::Compiled(entries) => entries,
            Backing::Tables(_) => &[],
        }
    }

    /// All tables, where a user's own files took part.
    pub(super) const fn own_tables(&self) -> Option<&Tables> {
        match &self.backing {
            Backing::Compiled(_) => None,
            Backing::Tables(tables) => Some(tables),
        }
    }

    pub(super) fn table<T: DeserializeOwned>(
        &self,
        key: &str,
        files: &[&str],
        of: impl FnOnce(&Tables) -> T,
    ) -> Result<T, CatalogueError> {
        match &self.backing {
            Backing::Compiled(entries) => decode(entries, key),
            Backing::Tables(tables) => {
                files.iter().for_each(|file| self.uses(file));
                Ok(of(tables))
            }
        }
    }

    pub(super) fn entry<T: DeserializeOwned + Clone>(
        &self,
        kind: &str,
        file: &str,
        id: &str,
        find: impl FnOnce(&Tables) -> Option<&T>,
    ) -> Result<T, CatalogueError> {
        let key = format!("{kind}/{id}");
        match &self.backing {
            Backing::Compiled(entries) => decode(entries, &key),
            Backing::Tables(tables) => {
                let found = find(tables).ok_or(CatalogueError::Unknown { key })?;
                self.uses(file);
                Ok(found.clone())
            }
        }
    }
}

/// Every entry whose key begins with a kind.
pub(super) fn all<T: DeserializeOwned>(
    entries: &[Entry],
    kind: &str,
) -> Result<Vec<T>, CatalogueError> {
    let of_kind = entries.iter().filter(|(key, _)| key.starts_with(kind));
    of_kind.map(|(key, _)| decode(entries, key)).collect()
}

pub(super) fn blob(entries: &[Entry], key: &str) -> Result<&'static [u8], CatalogueError> {
    let at = entries.binary_search_by(|(entry, _)| (*entry).cmp(key));
    let entry = at.ok().and_then(|at| entries.get(at));
    let (_, blob) = entry.ok_or_else(|| CatalogueError::Unknown {
        key: key.to_owned(),
    })?;
    Ok(blob)
}

pub(super) fn decode<T: DeserializeOwned>(
    entries: &[Entry],
    key: &str,
) -> Result<T, CatalogueError> {
    let blob = blob(entries, key)?;
    postcard::from_bytes(blob).map_err(|_| CatalogueError::Damaged {
        key: key.to_owned(),
    })
}

//! The countries at run time: one entry a country, so that a command decodes the one that it is asked about.

use super::country::{Countries, Country, CountryName, CountryRules};
use super::handle::{Backing, Catalogue, CatalogueError, all};
use super::route::{CountryNote, Routes, Treaty};

const FILE: &str = "countries.toml";

impl Catalogue {
    /// A country by its exact two-letter code.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn country(&self, id: &str) -> Result<Country, CatalogueError> {
        self.entry("country", FILE, id, |tables| {
            tables.countries.country.iter().find(|one| one.id == id)
        })
    }

    /// What the countries may be called, sorted by code.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn country_names(&self) -> Result<Vec<CountryName>, CatalogueError> {
        self.table("country-names", &[FILE], |tables| tables.countries.names())
    }

    /// What papers between countries need, without the texts.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn country_rules(&self) -> Result<CountryRules, CatalogueError> {
        self.table("country-rules", &[FILE], |tables| tables.countries.rules())
    }

    /// The bodies and steps that countries share.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn routes(&self) -> Result<Routes, CatalogueError> {
        self.table("routes", &[FILE], |tables| tables.countries.routes())
    }

    /// A treaty by its id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn treaty(&self, id: &str) -> Result<Treaty, CatalogueError> {
        self.entry("treaty", FILE, id, |tables| {
            tables.countries.treaty.iter().find(|one| one.id == id)
        })
    }

    /// A remark on countries by its id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn country_note(&self, id: &str) -> Result<CountryNote, CatalogueError> {
        self.entry("country-note", FILE, id, |tables| {
            tables.countries.note.iter().find(|one| one.id == id)
        })
    }

    /// The countries, sorted by code, with all that they name.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn countries(&self) -> Result<Countries, CatalogueError> {
        let entries = match &self.backing {
            Backing::Compiled(entries) => *entries,
            Backing::Tables(tables) => {
                self.uses(FILE);
                return Ok(tables.countries.clone());
            }
        };
        let routes = self.routes()?;
        Ok(Countries {
            known_from: routes.known_from,
            treaty: all(entries, "treaty/")?,
            note: all(entries, "country-note/")?,
            authority: routes.authority,
            route: routes.route,
            country: all(entries, "country/")?,
        })
    }
}

//! The parts of the catalogue that are read whole or by folder: office types, towns, journeys.

use super::handle::{Backing, all, decode};
use super::{Catalogue, CatalogueError, Journey, Offices, Places};

impl Catalogue {
    /// A journey by its exact id.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn journey(&self, id: &str) -> Result<Journey, CatalogueError> {
        let key = format!("journey/{id}");
        match &self.backing {
            Backing::Compiled(entries) => decode(entries, &key),
            Backing::Tables(tables) => {
                let mut journeys = tables.journeys.iter();
                let found = journeys.find(|(_, journey)| journey.id == id);
                let (file, journey) = found.ok_or(CatalogueError::Unknown { key })?;
                self.uses(file);
                Ok(journey.clone())
            }
        }
    }

    /// The journeys, sorted by id.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn journeys(&self) -> Result<Vec<Journey>, CatalogueError> {
        match &self.backing {
            Backing::Compiled(entries) => all(entries, "journey/"),
            Backing::Tables(tables) => Ok(tables
                .journeys
                .iter()
                .map(|(_, journey)| journey.clone())
                .collect()),
        }
    }

    /// The office types, sorted by id.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn offices(&self) -> Result<Offices, CatalogueError> {
        match &self.backing {
            Backing::Compiled(entries) => Ok(Offices {
                office: all(entries, "office/")?,
            }),
            Backing::Tables(tables) => {
                self.uses("offices.toml");
                Ok(tables.offices.clone())
            }
        }
    }

    /// The towns, sorted by id.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn places(&self) -> Result<Places, CatalogueError> {
        match &self.backing {
            Backing::Compiled(entries) => Ok(Places {
                place: all(entries, "place/")?,
                other: all(entries, "town/")?,
            }),
            Backing::Tables(tables) => {
                self.uses("places.toml");
                Ok(tables.places.clone())
            }
        }
    }
}

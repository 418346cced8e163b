//! What is compiled in besides the entries themselves: all of them at once, the built calendar, the lines of the files
//! and the schemas that editors check them by.

use super::handle::{Catalogue, CatalogueError, all, blob, decode};
use super::lines::FileLines;
use super::tables::Tables;
use crate::calendar::Week;

impl Catalogue {
    /// The built calendar of a week for [`crate::calendar::Calendar::unpack`]; none where a user's own files took part.
    #[must_use]
    pub fn packed_days(&self, week: Week) -> Option<&'static [u8]> {
        blob(self.entries(), &format!("days/{}", week.as_str())).ok()
    }

    /// The revision of the data: 16 hex digits, the same for the same data; `own` where a user's own files took part,
    /// which no digest covers.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn revision(&self) -> Result<String, CatalogueError> {
        if self.own_tables().is_some() {
            return Ok("own".to_owned());
        }
        let text = blob(self.entries(), "revision").ok();
        let text = text.and_then(|text| std::str::from_utf8(text).ok());
        let key = "revision".to_owned();
        text.map(str::to_owned)
            .ok_or(CatalogueError::Damaged { key })
    }

    /// All tables, decoded: what a user's own files are laid over.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`]
    pub fn tables(&self) -> Result<Tables, CatalogueError> {
        if let Some(tables) = self.own_tables() {
            return Ok(tables.clone());
        }
        let entries = self.entries();
        let ids = entries
            .iter()
            .filter_map(|(key, _)| key.strip_prefix("service/"));
        let services = ids.map(|id| Ok((String::new(), self.service(id)?)));
        let journeys = self.journeys()?.into_iter();
        Ok(Tables {
            services: services.collect::<Result<_, CatalogueError>>()?,
            journeys: journeys.map(|journey| (String::new(), journey)).collect(),
            sources: all(entries, "source/")?,
            documents: all(entries, "document/")?,
            sections: self.sections()?,
            fields: all(entries, "field/")?,
            offices: self.offices()?,
            places: self.places()?,
            money: self.money()?,
            common: self.common()?,
            countries: self.countries()?,
            calendar: self.calendar()?,
        })
    }

    /// The data files of the release, by their paths in the data folder, sorted.
    pub fn files(&self) -> impl Iterator<Item = &'static str> {
        let entries = self.entries().iter();
        entries.filter_map(|(key, _)| key.strip_prefix("lines/"))
    }

    /// The lines of a data file of the release.
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn lines(&self, path: &str) -> Result<FileLines, CatalogueError> {
        decode(self.entries(), &format!("lines/{path}"))
    }

    /// The JSON Schema of a kind of data file: one of [`super::schema_kinds`].
    ///
    /// # Errors
    /// [`CatalogueError::Unknown`], [`CatalogueError::Damaged`]
    pub fn schema(&self, kind: &str) -> Result<&'static str, CatalogueError> {
        let key = format!("schema/{kind}");
        let text = blob(self.entries(), &key)?;
        std::str::from_utf8(text).map_err(|_| CatalogueError::Damaged { key })
    }
}

//! Dates in data: the exact text `YYYY-MM-DD` for people, a day number in compact formats.
//!
//! For `#[serde(with = "...")]`. Compact formats are read at each start of the program,
//! where parsing a text for each date would cost more than building the calendar.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the text, or the number of the day from the common era in a compact format.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    if serializer.is_human_readable() {
        date.serialize(serializer)
    } else {
        serializer.serialize_i32(date.num_days_from_ce())
    }
}

/// Reads what [`serialize`] writes.
///
/// # Errors
/// A text that is not exactly `YYYY-MM-DD`, a day that does not exist, a number out of range.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_str(Written)
    } else {
        let day = i32::deserialize(deserializer)?;
        NaiveDate::from_num_days_from_ce_opt(day)
            .ok_or_else(|| D::Error::custom("day number out of range"))
    }
}

/// The text of a date. TOML has dates of its own, without quotes; what is expected instead is told.
struct Written;

impl Visitor<'_> for Written {
    type Value = NaiveDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date in quotes like \"2026-05-27\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
        text.parse::<NaiveDate>()
            .ok()
            // chrono also takes 2026-5-7; data is written in one way only
            .filter(|date| date.to_string() == text)
            .ok_or_else(|| E::custom(format!("`{text}` is not a date like 2026-05-27")))
    }
}

/// The same for a date that may be missing.
pub mod option {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    struct Dated(#[serde(with = "super")] NaiveDate);

    /// Writes the date, if there is one.
    ///
    /// # Errors
    /// Those of the serializer.
    // The signature is the one that serde asks for.
    #[allow(clippy::ref_option)]
    pub fn serialize<S: Serializer>(
        date: &Option<NaiveDate>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        date.map(Dated).serialize(serializer)
    }

    /// Reads what [`serialize`] writes.
    ///
    /// # Errors
    /// Those of a date.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        let date = Option::<Dated>::deserialize(deserializer)?;
        Ok(date.map(|Dated(date)| date))
    }
}

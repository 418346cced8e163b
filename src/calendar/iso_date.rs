//! Dates in data: the exact text `YYYY-MM-DD` for people, a day number in compact formats.
//!
//! For `#[serde(with = "...")]`. Compact formats are read at each start of the program,
//! where parsing a text for each date would cost more than building the calendar.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

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
        let text = String::deserialize(deserializer)?;
        text.parse::<NaiveDate>()
            .ok()
            // chrono also takes 2026-5-7; data is written in one way only
            .filter(|date| date.to_string() == text)
            .ok_or_else(|| D::Error::custom(format!("`{text}` is not a date like 2026-05-27")))
    } else {
        let day = i32::deserialize(deserializer)?;
        NaiveDate::from_num_days_from_ce_opt(day)
            .ok_or_else(|| D::Error::custom("day number out of range"))
    }
}

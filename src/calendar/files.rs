//! The shapes of the data files: each is a list of rows under one word.

use serde::{Deserialize, Serialize};

use super::{CalendarData, Coverage, Holiday, MovableDay, Transfer};

/// `holidays.toml`
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HolidayFile {
    /// The `[[holiday]]` rows.
    #[serde(rename = "holiday")]
    pub holidays: Vec<Holiday>,
}

/// `transfers.toml`
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TransferFile {
    /// The `[[transfer]]` rows.
    #[serde(rename = "transfer")]
    pub transfers: Vec<Transfer>,
}

/// `movable.toml`
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MovableFile {
    /// The `[[movable]]` rows.
    #[serde(rename = "movable")]
    pub movable: Vec<MovableDay>,
}

impl CalendarData {
    /// Puts the four files together. `coverage.toml` is a [`Coverage`] itself.
    #[must_use]
    pub fn from_files(
        coverage: Coverage,
        holidays: HolidayFile,
        transfers: TransferFile,
        movable: MovableFile,
    ) -> Self {
        Self {
            coverage,
            holidays: holidays.holidays,
            transfers: transfers.transfers,
            movable: movable.movable,
            own: Vec::new(),
            as_known: None,
        }
    }
}

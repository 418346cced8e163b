//! The shipped data, the fixtures, and short ways to write dates.

use std::sync::LazyLock;
use std::{fs, path::Path};

use certctl::calendar::{Calendar, CalendarData, Week};
use chrono::NaiveDate;

/// The shipped data.
pub(crate) static DATA: LazyLock<CalendarData> = LazyLock::new(|| {
    CalendarData::from_files(
        toml::from_str(&data_file("coverage.toml")).unwrap(),
        toml::from_str(&data_file("holidays.toml")).unwrap(),
        toml::from_str(&data_file("transfers.toml")).unwrap(),
        toml::from_str(&data_file("movable.toml")).unwrap(),
    )
});

pub(crate) static FIVE: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DATA, Week::FiveDay).unwrap());

pub(crate) static SIX: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DATA, Week::SixDay).unwrap());

/// The calendar of one week.
pub(crate) fn calendar(week: Week) -> &'static Calendar<'static> {
    match week {
        Week::FiveDay => &FIVE,
        Week::SixDay => &SIX,
    }
}

fn data_file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/calendar");
    fs::read_to_string(folder.join(name)).unwrap()
}

/// The rows of a fixture without its header.
pub(crate) fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|line| line.split(',').collect())
}

/// A date from its text.
pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

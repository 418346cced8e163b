//! Days worth an entry in a calendar: a due date, a day to act, a day off.
//!
//! Not for: choosing the days or the words (see the view of each answer), or the file they are written to.

use chrono::NaiveDate;
use serde::Serialize;

/// An entry that lasts one whole day or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventView {
    /// The same for the same event in every file, and no other event's: a program that reads a newer file replaces
    /// the event with this id instead of adding a second one. Nothing personal in it.
    pub uid: String,
    /// The first day.
    pub date: NaiveDate,
    /// The last day, itself included; null for one day. A day before the first counts as none.
    pub until: Option<NaiveDate>,
    /// The title, one line.
    pub summary: String,
    /// The text under the title, of any number of lines; may be empty.
    pub description: String,
    /// Where to read more.
    pub url: Option<String>,
    /// The group that it belongs to, the same in every language.
    pub category: Option<&'static str>,
    /// Whether the day is shown as taken rather than free.
    pub busy: bool,
    /// The reminders, in any order.
    pub alarms: Vec<AlarmView>,
}

/// A reminder of an event, at a full hour of the clock where the calendar is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AlarmView {
    /// How many days before the first day of the event; 0 on that day.
    pub days_before: u32,
    /// The hour of that day, 0 to 23; from 24 on the hours run into the days after it.
    pub hour: u32,
    /// What the reminder says.
    pub text: String,
}

impl AlarmView {
    /// A reminder on the morning of a day, at nine.
    #[must_use]
    pub fn morning(days_before: u32, text: &str) -> Self {
        Self {
            days_before,
            hour: 9,
            text: text.to_owned(),
        }
    }
}

//! A day of each year: `05-09`.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A month and a day without a year. Written `MM-DD` in data, a pair of numbers in compact formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MonthDay {
    month: u8,
    day: u8,
}

#[cfg(not(program))]
impl schemars::JsonSchema for MonthDay {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MonthDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day of each year: `05-09` is 9 May.",
            "type": "string",
            "pattern": "^(02-(0[1-9]|[12][0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))$",
        })
    }
}

/// The days of a common year before each month.
const BEFORE: [i32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/// A year, looked up once for all its days.
#[derive(Debug, Clone, Copy)]
pub(super) struct Year {
    /// The number of 1 January from the common era.
    first_day: i32,
    is_leap: bool,
}

impl Year {
    /// The year, if chrono has dates in it.
    pub(super) fn new(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(Self {
            first_day: first.num_days_from_ce(),
            is_leap: first.leap_year(),
        })
    }
}

impl MonthDay {
    /// The day, if it exists in a leap year.
    #[must_use]
    pub fn new(month: u8, day: u8) -> Option<Self> {
        NaiveDate::from_ymd_opt(2000, month.into(), day.into()).map(|_| Self { month, day })
    }

    /// The number of this day of a year, from the common era; none for 29 February of a common year.
    pub(super) fn in_year(self, year: Year) -> Option<i32> {
        if self.month == 2 && self.day == 29 && !year.is_leap {
            return None;
        }
        // A valid month is in the table.
        let before = *BEFORE.get(usize::from(self.month) - 1)?;
        let leap_day = i32::from(year.is_leap && self.month > 2);
        Some(year.first_day + before + leap_day + i32::from(self.day) - 1)
    }

    fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-')?;
        let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if !two_digits(month) || !two_digits(day) {
            return None;
        }
        Self::new(month.parse().ok()?, day.parse().ok()?)
    }
}

impl Serialize for MonthDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(&format_args!("{:02}-{:02}", self.month, self.day))
        } else {
            (self.month, self.day).serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = String::deserialize(deserializer)?;
            Self::parse(&text)
                .ok_or_else(|| D::Error::custom(format!("`{text}` is not a day like 05-09")))
        } else {
            let (month, day) = <(u8, u8)>::deserialize(deserializer)?;
            Self::new(month, day).ok_or_else(|| D::Error::custom("no such day of a year"))
        }
    }
}

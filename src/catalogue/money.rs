//! Money: exact decimals and the monthly calculation index (MCI) by period.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::text::Text;

/// An exact decimal with up to four places, never a float: `0.5`, `2162.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

#[cfg(not(program))]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "An exact decimal in quotes, with up to four places.",
            "type": "string",
            "pattern": "^[0-9]{1,12}([.][0-9]{1,4})?$",
        })
    }
}

/// Units of the last place in one.
const SCALE: i64 = 10_000;

impl Decimal {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// The exact sum; none when it does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: u32) -> Self {
        Self(number as i64 * SCALE)
    }

    /// The exact product; none when it has more than four places or does not fit.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        let product = i128::from(self.0) * i128::from(other.0);
        let scale = i128::from(SCALE);
        if product % scale != 0 {
            return None;
        }
        i64::try_from(product / scale).ok().map(Self)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0 / SCALE, self.0 % SCALE);
        if part == 0 {
            return write!(f, "{whole}");
        }
        let digits = format!("{part:04}");
        write!(f, "{whole}.{}", digits.trim_end_matches('0'))
    }
}

/// The text is not a decimal with up to four places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a decimal such as \"0.5\", not negative, with at most four places")]
pub struct NotADecimal;

impl FromStr for Decimal {
    type Err = NotADecimal;

    fn from_str(text: &str) -> Result<Self, NotADecimal> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(part) || part.len() > 4 || whole.len() > 12 {
            return Err(NotADecimal);
        }
        let whole: i64 = whole.parse().map_err(|_| NotADecimal)?;
        let part: i64 = format!("{part:0<4}").parse().map_err(|_| NotADecimal)?;
        Ok(Self(whole * SCALE + part))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// `data/money.toml`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// The MCI by period: a line of periods for each use.
    pub mci: Vec<Mci>,
}

/// What an index is used for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MciScope {
    /// Taxes, duties and fines, and all else that has no index of its own.
    #[default]
    Duties,
    /// Benefits and social payments alone.
    Benefits,
}

impl MciScope {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Duties => "duties",
            Self::Benefits => "benefits",
        }
    }
}

/// The MCI of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Mci {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Tenge.
    pub tenge: u32,
    /// What it is used for.
    #[serde(default)]
    pub scope: MciScope,
    /// What to know of it: a change in mid-year and what it applied to.
    #[serde(default)]
    pub note: Option<Text>,
    /// Where it was read.
    pub source: String,
}

impl Money {
    /// The MCI for taxes and duties on a day; none when it is not law yet.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Option<&Mci> {
        self.of(MciScope::Duties, date)
    }

    /// The MCI of one use on a day; none where it has none of its own, or none yet.
    #[must_use]
    pub fn of(&self, scope: MciScope, date: NaiveDate) -> Option<&Mci> {
        let mut rows = self.mci.iter().filter(|mci| mci.scope == scope);
        rows.find(|mci| mci.from <= date && date <= mci.to)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn half_an_index_is_exact() {
        let half: Decimal = "0.5".parse().unwrap();
        assert_eq!(
            half.times(Decimal::whole(4325)).unwrap().to_string(),
            "2162.5"
        );
    }

    #[test]
    fn only_plain_decimals_are_read() {
        for text in ["", ".5", "5.", "-1", "1e3", "1.00001", "0,5", "１"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
        assert_eq!("12.3400".parse::<Decimal>().unwrap().to_string(), "12.34");
    }
}

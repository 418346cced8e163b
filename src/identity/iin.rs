//! Individual identification number (IIN).
//!
//! The digits of older numbers say a birth date and a sex by the rules of Government Resolution No. 406 of
//! 22 May 2007; newer ones need not. What is read here is evidence, good for a warning and never for a refusal.

use std::fmt;

use chrono::NaiveDate;

use super::IdentityError;
use super::digits::Digits;

/// An IIN: twelve digits with the right check digit.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Iin(Digits);

/// The sex that an IIN conventionally says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// digit 7 is 2, 4 or 6
    Female,
    /// digit 7 is 1, 3 or 5
    Male,
}

/// What is unusual in an IIN. None of it makes the number invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IinWarning {
    /// The first six digits are no day of the calendar.
    ImpossibleDate,
    /// Digit 7 names no century: 0 (foreign citizens in the first years of the number) or 7 to 9 (unused).
    CenturyUnknown {
        /// the seventh digit
        digit: u8,
    },
    /// The digits say a birth after today.
    BornInFuture,
    /// Digit 5 is 4, 5 or 6, as in the number of an organisation.
    LooksLikeBin,
}

impl Iin {
    /// Reads an IIN; spaces and dashes between the digits are allowed, any other character is not.
    ///
    /// The check digit leaves an error in the eleventh digit nearly always unseen: show [`Iin::grouped`] and ask.
    ///
    /// # Errors
    /// [`IdentityError::Length`], [`IdentityError::NotDigit`], [`IdentityError::CheckDigit`] or
    /// [`IdentityError::DeadPrefix`].
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        Digits::parse(text).map(Self)
    }

    /// What is unusual, seen on a day.
    #[must_use]
    pub fn warnings(&self, today: NaiveDate) -> Vec<IinWarning> {
        let mut warnings = Vec::new();
        if matches!(self.0.at(5), 4..=6) {
            warnings.push(IinWarning::LooksLikeBin);
        }
        // Without a century the day is tried in 20xx, where 29 February exists for the year 00 as well.
        if self
            .day_of_century(self.century().unwrap_or(2000))
            .is_none()
        {
            warnings.push(IinWarning::ImpossibleDate);
        }
        if self.century().is_none() {
            warnings.push(IinWarning::CenturyUnknown {
                digit: self.0.at(7),
            });
        }
        if self.birth_date().is_some_and(|born| born > today) {
            warnings.push(IinWarning::BornInFuture);
        }
        warnings
    }

    /// The birth date that the digits conventionally say, if they say one.
    #[must_use]
    pub fn birth_date(&self) -> Option<NaiveDate> {
        self.century()
            .and_then(|century| self.day_of_century(century))
    }

    /// The sex that digit 7 conventionally says, if it says one.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        match self.0.at(7) {
            1 | 3 | 5 => Some(Sex::Male),
            2 | 4 | 6 => Some(Sex::Female),
            _ => None,
        }
    }

    /// The twelve digits in clear. Only where the user asked to see them.
    #[must_use]
    pub fn reveal(&self) -> String {
        self.0.plain()
    }

    /// The twelve digits in clear, in groups for comparing: `800416 1002 54`.
    #[must_use]
    pub fn grouped(&self) -> String {
        self.0.grouped()
    }

    /// The last four digits: `••••••••0254`.
    #[must_use]
    pub fn redacted(&self) -> String {
        self.0.redacted()
    }

    /// The first year of the century that digit 7 says: 1800, 1900 or 2000.
    const fn century(&self) -> Option<i32> {
        match self.0.at(7) {
            1 | 2 => Some(1800),
            3 | 4 => Some(1900),
            5 | 6 => Some(2000),
            _ => None,
        }
    }

    fn day_of_century(&self, century: i32) -> Option<NaiveDate> {
        let year = i32::try_from(self.0.pair(1)).ok()?;
        NaiveDate::from_ymd_opt(century + year, self.0.pair(3), self.0.pair(5))
    }
}

impl fmt::Debug for Iin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iin({})", self.redacted())
    }
}

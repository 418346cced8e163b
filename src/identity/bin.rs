//! Business identification number (BIN).
//!
//! Structure: Order of the Minister of Justice No. 423 of 27 June 2023, paragraph 3. The order prints no
//! formula for the check digit; practice uses the one of the IIN.

use std::fmt;

use super::IdentityError;
use super::digits::Digits;

/// A BIN: twelve digits with the right check digit, the fifth of them 4, 5 or 6.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bin(Digits);

/// Who holds a BIN: digit 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinKind {
    /// 4: legal entity resident in Kazakhstan
    Resident,
    /// 5: legal entity not resident in Kazakhstan
    NonResident,
    /// 6: sole proprietors in a joint enterprise
    JointEnterprise,
}

/// Which part of the holder a BIN names: digit 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BinUnit {
    /// 0
    HeadOffice,
    /// 1
    Branch,
    /// 2
    RepresentativeOffice,
    /// 4, or 3 under the rules of 2007: such numbers are still in use
    Farm,
}

/// What is unusual in a BIN. None of it makes the number invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BinWarning {
    /// Digits 3 and 4, the month of registration, are not 01 to 12.
    ImpossibleMonth,
    /// Digit 6 names no kind of unit.
    UnitUnknown {
        /// the sixth digit
        digit: u8,
    },
}

impl Bin {
    /// Reads a BIN; spaces and dashes between the digits are allowed, any other character is not.
    ///
    /// # Errors
    /// As [`super::Iin::parse`], and [`IdentityError::NotBin`] where digit 5 is not 4, 5 or 6.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let digits = Digits::parse(text)?;
        match digits.at(5) {
            4..=6 => Ok(Self(digits)),
            digit => Err(IdentityError::NotBin { digit }),
        }
    }

    /// Who holds the number.
    #[must_use]
    pub const fn kind(&self) -> BinKind {
        match self.0.at(5) {
            4 => BinKind::Resident,
            5 => BinKind::NonResident,
            // `parse` lets only 4, 5 and 6 in.
            _ => BinKind::JointEnterprise,
        }
    }

    /// Which part of the holder the number names, if the digit is one of those in use.
    #[must_use]
    pub const fn unit(&self) -> Option<BinUnit> {
        match self.0.at(6) {
            0 => Some(BinUnit::HeadOffice),
            1 => Some(BinUnit::Branch),
            2 => Some(BinUnit::RepresentativeOffice),
            3 | 4 => Some(BinUnit::Farm),
            _ => None,
        }
    }

    /// Year within its century and month of registration, `(94, 1)`, if the month is possible.
    #[must_use]
    pub fn registered(&self) -> Option<(u32, u32)> {
        let month = self.0.pair(3);
        (1..=12).contains(&month).then(|| (self.0.pair(1), month))
    }

    /// What is unusual.
    #[must_use]
    pub fn warnings(&self) -> Vec<BinWarning> {
        let mut warnings = Vec::new();
        if self.registered().is_none() {
            warnings.push(BinWarning::ImpossibleMonth);
        }
        if self.unit().is_none() {
            warnings.push(BinWarning::UnitUnknown {
                digit: self.0.at(6),
            });
        }
        warnings
    }

    /// The twelve digits in clear.
    #[must_use]
    pub fn reveal(&self) -> String {
        self.0.plain()
    }

    /// The twelve digits in clear, in groups for comparing.
    #[must_use]
    pub fn grouped(&self) -> String {
        self.0.grouped()
    }

    /// The last four digits.
    #[must_use]
    pub fn redacted(&self) -> String {
        self.0.redacted()
    }
}

impl fmt::Debug for Bin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bin({})", self.redacted())
    }
}

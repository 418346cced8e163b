//! Whether a document at hand is still valid when it is needed.

use chrono::NaiveDate;

use super::Draft;

/// How the last day of validity of a document compares with the days of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// it is not known: the document says it
    Unknown,
    /// it is valid to the end
    Valid(NaiveDate),
    /// it ends after the day of filing, but before the result is due: the office may ask for a new one
    EndsBeforeDue(NaiveDate),
    /// it ends before the day of filing
    Expired(NaiveDate),
}

impl Validity {
    /// The stable name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Valid(_) => "valid",
            Self::EndsBeforeDue(_) => "ends_before_due",
            Self::Expired(_) => "expired",
        }
    }

    /// The last day of validity, where it is known.
    #[must_use]
    pub const fn until(self) -> Option<NaiveDate> {
        match self {
            Self::Unknown => None,
            Self::Valid(until) | Self::EndsBeforeDue(until) | Self::Expired(until) => Some(until),
        }
    }
}

/// Compares what a draft says of a document with the day of filing and the due date.
#[must_use]
pub fn validity(
    draft: &Draft,
    document: &str,
    filed: NaiveDate,
    due: Option<NaiveDate>,
) -> Validity {
    let until = draft.until.get(document);
    let Some(until) = until.and_then(|until| until.parse::<NaiveDate>().ok()) else {
        return Validity::Unknown;
    };
    if until < filed {
        return Validity::Expired(until);
    }
    match due {
        Some(due) if until < due => Validity::EndsBeforeDue(until),
        _ => Validity::Valid(until),
    }
}

impl Draft {
    /// Whether a document at hand is out of date on the day of filing.
    #[must_use]
    pub fn has_expired(&self, filed: NaiveDate) -> bool {
        let mut dated = self.until.keys().filter(|id| self.have.contains(*id));
        dated.any(|id| matches!(validity(self, id, filed, None), Validity::Expired(_)))
    }
}

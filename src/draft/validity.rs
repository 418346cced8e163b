//! Whether a document at hand is still valid when it is needed.

use std::collections::BTreeSet;

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
    /// The ids of the documents at hand that will do on the day of filing: not those that are out of date by then.
    #[must_use]
    pub fn at_hand(&self, filed: NaiveDate) -> BTreeSet<String> {
        let expired = |id: &String| matches!(validity(self, id, filed, None), Validity::Expired(_));
        let have = self.have.iter().filter(|id| !expired(id));
        have.cloned().collect()
    }
}

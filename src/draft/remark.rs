//! What in an application does not fit together: told, kept as it is, and never a refusal.
//!
//! Which fields speak of one person is data ([`crate::catalogue::About`]). The law no longer ties the digits of an IIN
//! to a date of birth or a sex, and a date in an old paper can be wrong: only a person can say which of the two holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::person::{Born, Person};
use crate::catalogue::{AnswerKind, Field, Said, Service};

/// Something that does not fit. It names fields by their ids and no value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remark {
    /// The IIN says another date of birth.
    OtherBirthDate {
        /// The date of birth.
        field: String,
        /// The IIN.
        iin: String,
    },
    /// The IIN says the other sex.
    OtherSex {
        /// The sex.
        field: String,
        /// The IIN.
        iin: String,
    },
    /// A day of a life before the birth.
    BeforeBirth {
        /// The day.
        field: String,
        /// The date of birth, or the IIN that says it.
        birth: String,
    },
    /// A birth after the day of filing.
    NotBorn {
        /// The date of birth, or the IIN that says it.
        field: String,
    },
    /// Younger on the day of filing than the application is for.
    TooYoung {
        /// The date of birth, or the IIN that says it.
        field: String,
        /// The least age in full years.
        from: u32,
    },
    /// Older on the day of filing than the application is for.
    TooOld {
        /// The date of birth, or the IIN that says it.
        field: String,
        /// The first age in full years that is out.
        below: u32,
    },
    /// A telephone number with too few digits to be called.
    ShortPhone {
        /// The number.
        field: String,
    },
}

impl Remark {
    /// A stable name: `other_birth_date`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherBirthDate { .. } => "other_birth_date",
            Self::OtherSex { .. } => "other_sex",
            Self::BeforeBirth { .. } => "before_birth",
            Self::NotBorn { .. } => "not_born",
            Self::TooYoung { .. } => "too_young",
            Self::TooOld { .. } => "too_old",
            Self::ShortPhone { .. } => "short_phone",
        }
    }

    /// The ids of the fields that do not fit.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::OtherBirthDate { field, iin } | Self::OtherSex { field, iin } => {
                vec![field, iin]
            }
            Self::BeforeBirth { field, birth } => vec![field, birth],
            Self::NotBorn { field }
            | Self::TooYoung { field, .. }
            | Self::TooOld { field, .. }
            | Self::ShortPhone { field } => vec![field],
        }
    }
}

/// What does not fit in the values of some fields: those that apply, in the order of the form. `service`: whose form it
/// is, where it is one; `on`: the day of filing.
#[must_use]
pub fn remarks(
    fields: &[Field],
    service: Option<&Service>,
    values: &BTreeMap<String, String>,
    on: NaiveDate,
) -> Vec<Remark> {
    let mut found = Vec::new();
    for field in fields {
        let Some(value) = values.get(&field.id) else {
            continue;
        };
        if field.kind == AnswerKind::Phone && !is_whole(value) {
            found.push(Remark::ShortPhone {
                field: field.id.clone(),
            });
        }
        let Some(person) = Person::of(field, fields, values) else {
            continue;
        };
        let what = field.about.as_ref().map(|about| about.what);
        found.extend(what.and_then(|what| person.against(field, what, value)));
        let born = person.born();
        if let Some(born) = born.filter(|born| born.field.id == field.id) {
            let allowed = person.age(service, &born);
            found.extend(age(&born, allowed.from, allowed.below, on));
        }
    }
    found
}

impl Person<'_> {
    /// What speaks against the value of a field of the person.
    fn against(&self, field: &Field, what: Said, value: &str) -> Option<Remark> {
        let id = || field.id.clone();
        let iin = self.iin();
        match what {
            Said::Iin => None,
            Said::BirthDate => {
                let (number, iin) = iin?;
                let day: NaiveDate = value.parse().ok()?;
                (iin.birth_date()? != day).then(|| Remark::OtherBirthDate {
                    field: id(),
                    iin: number.id.clone(),
                })
            }
            Said::Sex => {
                let (number, iin) = iin?;
                (super::person::sex(iin)? != value).then(|| Remark::OtherSex {
                    field: id(),
                    iin: number.id.clone(),
                })
            }
            Said::AfterBirth => {
                let day: NaiveDate = value.parse().ok()?;
                let born = self.born()?;
                (day < born.day).then(|| Remark::BeforeBirth {
                    field: id(),
                    birth: born.field.id.clone(),
                })
            }
        }
    }
}

/// What speaks against an age on a day.
fn age(born: &Born<'_>, from: Option<u32>, below: Option<u32>, on: NaiveDate) -> Option<Remark> {
    let field = born.field.id.clone();
    let Some(years) = on.years_since(born.day) else {
        return Some(Remark::NotBorn { field });
    };
    if let Some(from) = from.filter(|from| years < *from) {
        return Some(Remark::TooYoung { field, from });
    }
    let below = below.filter(|below| years >= *below)?;
    Some(Remark::TooOld { field, below })
}

/// Whether a telephone number can be called: of Kazakhstan `+7` or `8` and ten digits, of another country `+` and at
/// least eight.
fn is_whole(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let local = digits.starts_with(['7', '8']) && digits.len() == 11;
    match number.trim_start().starts_with('+') {
        true if digits.starts_with('7') => local,
        true => digits.len() >= 8,
        false => local,
    }
}

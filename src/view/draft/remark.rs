//! What in an application does not fit together, in words.

use serde::Serialize;

use crate::catalogue::Field;
use crate::draft::Remark;
use crate::i18n::Msg;
use crate::view::Words;

/// Something that does not fit: nothing personal, and no reason not to hand in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DraftRemark {
    /// Stable and never translated: `other_birth_date`.
    pub code: &'static str,
    /// The ids of the fields.
    pub fields: Vec<String>,
    /// In words, with the names of the fields.
    pub text: String,
}

impl DraftRemark {
    /// The view of a remark about some of these fields.
    #[must_use]
    pub fn of(remark: &Remark, fields: &[Field], words: Words<'_>) -> Self {
        let label = |id: &str| {
            let field = fields.iter().find(|field| field.id == id);
            field.map_or_else(|| id.to_owned(), |field| words.of(&field.label))
        };
        let names: Vec<String> = remark.fields().into_iter().map(label).collect();
        let name = |at: usize| names.get(at).map_or("", String::as_str).into();
        let (field, other) = (name(0), name(1));
        let message = match remark {
            Remark::OtherBirthDate { .. } => Msg::RemarkOtherBirthDate { field, iin: other },
            Remark::OtherSex { .. } => Msg::RemarkOtherSex { field, iin: other },
            Remark::BeforeBirth { .. } => Msg::RemarkBeforeBirth {
                field,
                birth: other,
            },
            Remark::NotBorn { .. } => Msg::RemarkNotBorn { field },
            Remark::TooYoung { from, .. } => Msg::RemarkTooYoung {
                field,
                age: (*from).into(),
            },
            Remark::TooOld { below, .. } => Msg::RemarkTooOld {
                field,
                age: (*below).into(),
            },
            Remark::ShortPhone { .. } => Msg::RemarkShortPhone { field },
        };
        Self {
            code: remark.code(),
            fields: remark.fields().into_iter().map(str::to_owned).collect(),
            text: words.say(&message),
        }
    }
}

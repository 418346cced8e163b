//! What an application form is made of: sections, fields, and the use of a field by a service.
//!
//! Not for: deciding which fields apply to a person (see [`crate::draft`]) or whether a value fits (see [`crate::rules`]).

use serde::{Deserialize, Serialize};

use super::about::About;
use super::condition::Condition;
use super::pattern::Pattern;
use super::question::{AnswerKind, QuestionOption};
use super::service::Ages;
use crate::text::Text;

/// The section of the person who applies: every form for individuals has it.
pub const APPLICANT: &str = "applicant";

/// A section of application forms: an entry of `data/fields.toml`, in the order of the printed form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// What fields name it by: `applicant`.
    pub id: String,
    /// Its heading.
    pub label: Text,
}

/// A field of application forms: an entry of `data/fields.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The key under which a draft keeps it.
    pub id: String,
    /// The section in which it stands, unless a service says otherwise.
    pub section: String,
    /// What kind of value it is.
    pub kind: AnswerKind,
    /// The name of the field.
    pub label: Text,
    /// Why the form asks for it (Law on personal data art. 12: only what the purpose needs).
    pub why: Text,
    /// How to fill it in: where the value stands, in what form.
    #[serde(default)]
    pub help: Option<Text>,
    /// An example that belongs to nobody.
    #[serde(default)]
    pub example: Option<String>,
    /// The most characters; for a text or a name.
    #[serde(default)]
    pub max: Option<u16>,
    /// How the value is built; for a text.
    #[serde(default)]
    pub pattern: Option<Pattern>,
    /// The least number; for a number.
    #[serde(default)]
    pub from: Option<u32>,
    /// The greatest number; for a number.
    #[serde(default)]
    pub to: Option<u32>,
    /// Whether the day is today or before; for a date.
    #[serde(default)]
    pub past: bool,
    /// Whether the day is today or later; for a date.
    #[serde(default)]
    pub future: bool,
    /// The options of a `choice`.
    #[serde(default)]
    pub option: Vec<QuestionOption>,
    /// What it says of which person, where other fields of that person can contradict it.
    #[serde(default)]
    pub about: Option<About>,
    /// How old the person is whose IIN or date of birth it is; what does not fit is remarked on and kept.
    #[serde(default)]
    pub age: Option<Ages>,
    /// Whether it says something of a person: it is then never taken from the command line and never printed unasked.
    pub personal: bool,
}

impl Field {
    /// The words of an option by its value; none for a value that is no option.
    #[must_use]
    pub fn option_label(&self, value: &str) -> Option<&Text> {
        let mut options = self.option.iter();
        let option = options.find(|option| option.value == value);
        option.map(|option| &option.label)
    }
}

/// The use of a field in a service's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldUse {
    /// The field's id in `data/fields.toml`.
    pub id: String,
    /// The section in this form, where it is another one than the field's own.
    #[serde(default)]
    pub section: Option<String>,
    /// Asked only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whether the form is complete without it.
    #[serde(default)]
    pub optional: bool,
    /// How old the person is in this form, where it is another age than the field's own.
    #[serde(default)]
    pub age: Option<Ages>,
}

impl FieldUse {
    /// The id of the section in which the field stands in this form.
    #[must_use]
    pub fn section<'a>(&'a self, field: &'a Field) -> &'a str {
        self.section.as_deref().unwrap_or(&field.section)
    }
}

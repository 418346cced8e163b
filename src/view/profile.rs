//! `certctl.profile/1`: the applicant's own data that are kept.

use serde::Serialize;

use super::{AnswerView, Words};
use crate::catalogue::Field;
use crate::draft::Profile;

/// The profile.
#[derive(Debug, Clone, Serialize)]
pub struct ProfileView {
    /// `certctl.profile/1`
    pub schema: &'static str,
    /// Whether one is kept.
    pub kept: bool,
    /// When it was last changed.
    pub updated: Option<String>,
    /// Its values; redacted unless asked for.
    pub fields: Vec<AnswerView>,
}

impl ProfileView {
    /// The view of a profile, with the fields that it may have in their order.
    #[must_use]
    pub fn build(
        profile: Option<&Profile>,
        fields: &[Field],
        reveal: bool,
        words: Words<'_>,
    ) -> Self {
        let value = |field: &Field| {
            let value = profile?.fields.get(&field.id)?;
            Some(AnswerView::of_field(field, value, !reveal, words))
        };
        Self {
            schema: "certctl.profile/1",
            kept: profile.is_some(),
            updated: profile.map(|profile| profile.updated.clone()),
            fields: fields.iter().filter_map(value).collect(),
        }
    }
}

//! Blotting out what people entered, so that an archive can go with a report about the program.
//!
//! What is left is the shape: how long a value is and where it has digits.

use crate::draft::{Draft, Profile};

/// A value of which only the shape is left.
fn blot(value: &str) -> String {
    let blot = |sign: char| match sign {
        sign if sign.is_numeric() => '0',
        sign if sign.is_ascii_punctuation() || sign == ' ' => sign,
        _ => 'x',
    };
    value.chars().map(blot).collect()
}

/// A draft without what was entered: answers, notes, the number of the office, and fields that are not known.
pub(super) fn draft(draft: Draft) -> Draft {
    let mut draft = draft;
    draft
        .answers
        .values_mut()
        .for_each(|value| *value = blot(value));
    draft
        .notes
        .iter_mut()
        .for_each(|note| note.text = blot(&note.text));
    if let Some(submission) = &mut draft.submission {
        submission.number = submission.number.as_deref().map(blot);
        submission.extra.clear();
    }
    draft.extra.clear();
    draft
}

/// A profile without what was entered.
pub(super) fn profile(profile: Profile) -> Profile {
    let mut profile = profile;
    profile
        .fields
        .values_mut()
        .for_each(|value| *value = blot(value));
    profile.extra.clear();
    profile
}

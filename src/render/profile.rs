//! The applicant's own data that are kept.

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg};
use crate::view::ProfileView;

/// The values, or a line that there is none.
#[must_use]
pub fn profile(view: &ProfileView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    if !view.kept {
        page.paragraph(&messages.text(Msg::ProfileNone));
        return page.finish();
    }
    page.heading(&messages.text(Msg::SectionProfile));
    let rows = view.fields.iter();
    let rows: Vec<(&str, &str)> = rows
        .map(|field| (field.label.as_str(), field.text.as_str()))
        .collect();
    page.columns(&rows);
    if view.fields.iter().any(|field| field.redacted) {
        page.styled(&messages.text(Msg::ProfileRedacted), Style::Dim);
    }
    page.finish()
}

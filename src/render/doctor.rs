//! What is wrong in the store, and what is or was done about it.

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg};
use crate::view::DoctorView;

/// A line for each finding, what can be done under it.
#[must_use]
pub fn doctor(view: &DoctorView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    if view.findings.is_empty() {
        page.lead(&say(Msg::DoctorClean), Style::Good, &view.folder);
        return page.finish();
    }
    let n = view.findings.len().into();
    page.lead(&say(Msg::DoctorFound { n }), Style::Warn, &view.folder);
    for row in &view.findings {
        page.gap();
        page.paragraph(&format!("{}: {}", row.file, row.reason));
        let (word, style) = match (row.mended, row.mend) {
            (true, _) => (say(Msg::DoctorMended), Style::Good),
            (false, "none") => (say(Msg::DoctorNot), Style::Bad),
            (false, _) => (say(Msg::DoctorCan), Style::Plain),
        };
        page.under(&format!("{word} {}", row.mend_words), style);
    }
    let is_left = |row: &crate::view::FindingRow| !row.mended && row.mend != "none";
    if view.findings.iter().any(is_left) {
        page.gap();
        page.paragraph(&say(Msg::DoctorFix));
    }
    page.finish()
}

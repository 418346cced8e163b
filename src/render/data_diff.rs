//! What changed between two states of the data: under each thing that it changed for.

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg};
use crate::view::DataDiffView;

/// The changes, or that there are none.
#[must_use]
pub fn data_diff(view: &DataDiffView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let name = |folder: &Option<String>| {
        let release = || messages.text(Msg::ToolRelease);
        folder.clone().unwrap_or_else(release)
    };
    let (old, new) = (name(&view.old), name(&view.new));
    let (old, new) = ((&old).into(), (&new).into());
    let (word, style, rest) = match view.changes.len() {
        0 => (
            Msg::AnswerUnchanged,
            Style::Good,
            Msg::ToolDiffNone { old, new },
        ),
        n => (
            Msg::AnswerChanged,
            Style::Warn,
            Msg::ToolDiffSome {
                n: n.into(),
                old,
                new,
            },
        ),
    };
    page.lead(&messages.text(word), style, &messages.text(rest));
    let mut under = None;
    for change in &view.changes {
        if under != Some((change.kind, &change.id)) {
            under = Some((change.kind, &change.id));
            let name = change.name.as_ref().filter(|name| **name != change.id);
            let name = name.map_or(String::new(), |name| format!(": {name}"));
            page.heading(&format!("{} {}{name}", change.kind, change.id));
        }
        page.item("-", &change.text);
    }
    page.finish()
}

//! What was done to an application.

use crate::i18n::{Messages, Msg};
use crate::render::table::table;
use crate::view::HistoryView;

/// The steps as a table, the newest first.
#[must_use]
pub fn draft_history(view: &HistoryView, messages: &Messages, width: Option<usize>) -> String {
    let header = [
        Msg::ColumnRevision,
        Msg::ColumnWhen,
        Msg::ColumnDeed,
        Msg::ColumnChanged,
    ];
    let rows = view.steps.iter().map(|step| {
        let mut deed = step.deed.as_deref().map_or_else(String::new, |deed| {
            let known = word(deed);
            known.map_or_else(|| deed.to_owned(), |message| messages.text(message))
        });
        if step.rev == view.rev {
            deed = format!("{deed} *");
        }
        [
            step.rev.to_string(),
            step.at.as_deref().map(moment).unwrap_or_default(),
            deed,
            step.changed_words.join("; "),
        ]
    });
    let id = (&view.id).into();
    let table = table(&header.map(|message| messages.text(message)), rows, width);
    format!("{table}\n{}\n", messages.text(Msg::HistoryPresent { id }))
}

/// The day and the clock of a moment such as `2026-11-22T10:00:00+05:00`.
pub(super) fn moment(at: &str) -> String {
    let (day, clock) = at.split_once('T').unwrap_or((at, ""));
    format!("{day} {}", clock.get(..5).unwrap_or_default())
}

fn word(deed: &str) -> Option<Msg<'static>> {
    Some(match deed {
        "create" => Msg::DeedCreate,
        "edit" => Msg::DeedEdit,
        "submit" => Msg::DeedSubmit,
        "note" => Msg::DeedNote,
        "close" => Msg::DeedClose,
        "undo" => Msg::DeedUndo,
        "import" => Msg::DeedImport,
        "mend" => Msg::DeedMend,
        _ => return None,
    })
}

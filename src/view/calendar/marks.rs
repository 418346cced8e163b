//! The mark that each kind of day has in a drawing, and what it means. One sign a kind, so that no colour is needed.

use serde::Serialize;

use crate::calendar::DayKind;
use crate::i18n::Msg;
use crate::view::Words;

/// A line of a legend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkView {
    /// The sign: `*`.
    pub mark: &'static str,
    /// The kind of day, or what the day is for a term.
    pub kind: &'static str,
    /// What it means.
    pub meaning: String,
}

/// The sign of a kind; none for an ordinary working day.
pub(in crate::view) const fn mark(kind: DayKind) -> Option<&'static str> {
    match kind {
        DayKind::Working => None,
        DayKind::Weekend => Some("'"),
        DayKind::Holiday => Some("*"),
        DayKind::DayOff => Some("^"),
        DayKind::RolledOff => Some("+"),
        DayKind::TransferredOff => Some("~"),
        DayKind::WorkedRestDay => Some("!"),
        DayKind::Closed => Some("x"),
        DayKind::Opened => Some("v"),
    }
}

/// The legend of the kinds that occur, in a fixed order.
pub(in crate::view) fn legend(occurs: impl Fn(DayKind) -> bool, words: Words<'_>) -> Vec<MarkView> {
    let line = |kind: DayKind| {
        let mark = mark(kind)?;
        let meaning = words.say(&match kind {
            DayKind::Working => return None,
            DayKind::Weekend => Msg::MarkWeekend,
            DayKind::Holiday => Msg::MarkHoliday,
            DayKind::DayOff => Msg::MarkDayOff,
            DayKind::RolledOff => Msg::MarkRolled,
            DayKind::TransferredOff => Msg::MarkTransferredOff,
            DayKind::WorkedRestDay => Msg::MarkWorkedRestDay,
            DayKind::Closed => Msg::MarkClosed,
            DayKind::Opened => Msg::MarkOpened,
        });
        Some(MarkView {
            mark,
            kind: kind.as_str(),
            meaning,
        })
    };
    let kinds = DayKind::ALL.into_iter().filter(|kind| occurs(*kind));
    kinds.filter_map(line).collect()
}

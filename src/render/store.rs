//! How the store is kept, and what was done to it as a whole.

use super::page::{Page, Style};
use super::table::table;
use crate::i18n::{Messages, Msg};
use crate::view::{
    KeptRow, LeftRow, StoreChangeView, StoreExportView, StoreImportView, StoreStatusView,
};

/// Whether it is encrypted, then what it holds.
#[must_use]
pub fn store_status(view: &StoreStatusView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    if view.encrypted {
        let how = unlocked_by(view.unlocked_by, messages);
        page.lead(&say(Msg::StoreEncrypted), Style::Good, &how);
    } else {
        page.lead(
            &say(Msg::StorePlain),
            Style::Warn,
            &say(Msg::StorePlainHint),
        );
    }
    if view.encrypted && view.unencrypted > 0 {
        let n = view.unencrypted.into();
        page.styled(&say(Msg::StoreUnencrypted { n }), Style::Bad);
    }
    page.verbatim(&view.folder);
    page.gap();
    let header = [
        Msg::ColumnKept,
        Msg::ColumnCount,
        Msg::ColumnEncrypted,
        Msg::ColumnBytes,
    ]
    .map(say);
    let row = |row: &KeptRow| {
        [
            kind(row.id, messages),
            row.count.to_string(),
            row.encrypted.to_string(),
            row.bytes.to_string(),
        ]
    };
    page.laid_out(&table(&header, view.kept.iter().map(row), width));
    page.finish()
}

/// What was done, then what was left.
#[must_use]
pub fn store_change(view: &StoreChangeView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    let n = view.changed.into();
    let rest = say(Msg::StoreChanged { n });
    let (word, style) = if view.encrypted {
        (say(Msg::StoreEncrypted), Style::Good)
    } else {
        (say(Msg::StorePlain), Style::Warn)
    };
    page.lead(&word, style, &rest);
    if view.encrypted {
        page.paragraph(&unlocked_by(view.unlocked_by, messages));
    }
    if view.schema == "certctl.store-encrypt/1" && view.changed > 0 {
        page.paragraph(&say(Msg::StoreMedium));
    }
    left(&mut page, &view.left, messages);
    page.finish()
}

/// What went into an archive, then what did not.
#[must_use]
pub fn store_export(view: &StoreExportView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let drafts = view.drafts.into();
    let revisions = view.revisions.into();
    page.paragraph(&messages.text(Msg::StoreExported { drafts, revisions }));
    left(&mut page, &view.left, messages);
    page.finish()
}

/// What came of an archive, a line for each kind that there was.
#[must_use]
pub fn store_import(view: &StoreImportView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    for (message, ids) in [
        (Msg::StoreImportedNew, &view.new),
        (Msg::StoreImportedForward, &view.forward),
        (Msg::StoreImportedKnown, &view.known),
        (Msg::StoreImportedReplaced, &view.replaced),
        (Msg::StoreImportedUnreadable, &view.unreadable),
    ] {
        if !ids.is_empty() {
            let line = format!("{} ({}): {}", say(message), ids.len(), ids.join(", "));
            page.paragraph(&line);
        }
    }
    for row in &view.beside {
        let (id, beside) = ((&row.id).into(), (&row.beside).into());
        page.styled(&say(Msg::StoreImportedBeside { id, beside }), Style::Warn);
    }
    match view.profile {
        Some("imported") => page.paragraph(&say(Msg::StoreImportedProfile)),
        Some(_) => page.styled(&say(Msg::StoreKeptProfile), Style::Warn),
        None => {}
    }
    page.finish()
}

fn left(page: &mut Page, left: &[LeftRow], messages: &Messages) {
    if left.is_empty() {
        return;
    }
    page.heading(&messages.text(Msg::HeadingStoreLeft));
    for row in left {
        page.item("-", &format!("{}: {}", row.file, row.reason));
    }
    page.paragraph(&messages.text(Msg::StoreLeftHint));
}

fn unlocked_by(by: Option<&str>, messages: &Messages) -> String {
    messages.text(match by {
        Some("passphrase") => Msg::StoreByPassphrase,
        _ => Msg::StoreByIdentity,
    })
}

fn kind(id: &str, messages: &Messages) -> String {
    messages.text(match id {
        "drafts" => Msg::KeptDrafts,
        "revisions" => Msg::KeptRevisions,
        "journal" => Msg::KeptJournal,
        "profile" => Msg::KeptProfile,
        _ => Msg::KeptQuarantine,
    })
}

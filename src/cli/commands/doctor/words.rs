//! A finding in words.

use certctl::i18n::{Messages, Msg};
use certctl::store::{Finding, Mend, Trouble};
use certctl::view::FindingRow;

use crate::cli::explain_store;

pub(super) fn row(finding: &Finding, messages: &Messages) -> FindingRow {
    let revision = match finding.mend {
        Mend::Restore { rev, .. } => Some(rev),
        _ => None,
    };
    FindingRow {
        file: finding.name.clone(),
        kind: finding.trouble.as_str(),
        reason: reason(&finding.trouble, messages),
        mend: finding.mend.as_str(),
        mend_words: messages.text(mend(finding).0),
        revision,
        mended: false,
    }
}

fn reason(trouble: &Trouble, messages: &Messages) -> String {
    messages.text(match trouble {
        Trouble::Damaged(damage) => return explain_store::damage(damage, messages),
        Trouble::Lost => Msg::DoctorLost,
        Trouble::Copy => Msg::DoctorCopy,
        Trouble::Foreign => Msg::DoctorForeign,
        Trouble::Mode(mode) => {
            let mode = format!("{mode:04o}");
            let mode = (&mode).into();
            return messages.text(Msg::DoctorMode { mode });
        }
        Trouble::Temporary => Msg::DoctorTemporary,
        Trouble::Plain => Msg::DoctorPlain,
        Trouble::Lines(n) => Msg::DoctorLines { n: (*n).into() },
    })
}

/// What can be done about it, and what that comes to once it is done.
fn mend(finding: &Finding) -> (Msg<'_>, Msg<'_>) {
    match finding.mend {
        Mend::Restore { rev, .. } => {
            let rev = || rev.to_string().into();
            match finding.trouble {
                Trouble::Lost => (
                    Msg::MendRestoreLost { rev: rev() },
                    Msg::MendedRestoreLost { rev: rev() },
                ),
                _ => (
                    Msg::MendRestore { rev: rev() },
                    Msg::MendedRestore { rev: rev() },
                ),
            }
        }
        Mend::Beside => (Msg::MendBeside, Msg::MendedBeside),
        Mend::Aside => (Msg::MendAside, Msg::MendedAside),
        Mend::Close => (Msg::MendClose, Msg::MendedClose),
        Mend::Remove => (Msg::MendRemove, Msg::MendedRemove),
        Mend::Seal => (Msg::MendSeal, Msg::MendedSeal),
        Mend::Cut => (Msg::MendCut, Msg::MendedCut),
        Mend::Nothing => (Msg::MendNothing, Msg::MendNothing),
    }
}

/// What was done about it.
pub(super) fn mended(finding: &Finding, messages: &Messages) -> String {
    messages.text(mend(finding).1)
}

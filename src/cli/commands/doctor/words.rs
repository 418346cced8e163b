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
        mend_words: to_mend(finding, messages),
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

/// What can be done about it.
fn to_mend(finding: &Finding, messages: &Messages) -> String {
    messages.text(match finding.mend {
        Mend::Restore { rev, .. } => {
            let rev = rev.to_string();
            let rev = (&rev).into();
            return messages.text(match finding.trouble {
                Trouble::Lost => Msg::MendRestoreLost { rev },
                _ => Msg::MendRestore { rev },
            });
        }
        Mend::Beside => Msg::MendBeside,
        Mend::Aside => Msg::MendAside,
        Mend::Close => Msg::MendClose,
        Mend::Remove => Msg::MendRemove,
        Mend::Seal => Msg::MendSeal,
        Mend::Cut => Msg::MendCut,
        Mend::Nothing => Msg::MendNothing,
    })
}

/// What was done about it.
pub(super) fn mended(finding: &Finding, messages: &Messages) -> String {
    messages.text(match finding.mend {
        Mend::Restore { rev, .. } => {
            let rev = rev.to_string();
            let rev = (&rev).into();
            return messages.text(match finding.trouble {
                Trouble::Lost => Msg::MendedRestoreLost { rev },
                _ => Msg::MendedRestore { rev },
            });
        }
        Mend::Beside => Msg::MendedBeside,
        Mend::Aside => Msg::MendedAside,
        Mend::Close => Msg::MendedClose,
        Mend::Remove => Msg::MendedRemove,
        Mend::Seal => Msg::MendedSeal,
        Mend::Cut => Msg::MendedCut,
        Mend::Nothing => Msg::MendNothing,
    })
}

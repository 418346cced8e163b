//! What the tools for data files cannot find or compare, in words.

use certctl::i18n::{Messages, Msg};
use certctl::view::NotFound;

use super::commands::data::{NoSuchValue, NotCompared};
use super::explain::usage;
use super::failure::Failure;

/// As many names as a person reads.
const MOST_NAMES: usize = 24;

/// The failure that an error of these tools is; none for any other error.
pub(super) fn explain(error: &anyhow::Error, messages: &Messages) -> Option<Failure> {
    if let Some(NoSuchValue { not_found, near }) = error.downcast_ref() {
        let failure = match not_found {
            NotFound::Id { id, .. } => {
                let name = id.into();
                usage("unknown_value", &Msg::ErrorUnknownValue { name }, messages)
            }
            NotFound::Field { id, field, known } => {
                let mut names = known.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>();
                if known.len() > MOST_NAMES {
                    names.push("...".to_owned());
                }
                let names = names.join(", ");
                let message = Msg::ErrorUnknownDataField {
                    id: id.into(),
                    field: field.into(),
                    names: (&names).into(),
                };
                usage("unknown_field", &message, messages)
            }
        };
        return Some(Failure {
            suggestions: near.clone(),
            ..failure
        });
    }
    Some(match error.downcast_ref()? {
        NotCompared::Folder { folder } => {
            let folder = folder.into();
            usage(
                "data_folder",
                &Msg::ErrorComparedFolder { folder },
                messages,
            )
        }
        NotCompared::Faulty { faults } => Failure {
            lines: faults.clone(),
            ..usage("data", &Msg::ErrorComparedData, messages)
        },
    })
}

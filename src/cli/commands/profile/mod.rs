//! `certctl profile`: the applicant's own data, kept for the next application.
//!
//! Only what stays the same from one application to the next is kept, and it is asked for before it is used.

mod edit;
mod purge;
mod show;

use certctl::catalogue::{CatalogueError, Field};
use certctl::draft::Profile;
use certctl::render;
use certctl::view::ProfileView;
use clap::Subcommand;

use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Show(show::Args),
    Edit(edit::Args),
    Purge(purge::Args),
}

impl Args {
    /// Whether the command reads more than the store.
    pub(crate) const fn reads_data(&self) -> bool {
        !matches!(self.command, Command::Purge(_))
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::Show(args) => show::run(context, args),
        Command::Edit(args) => edit::run(context, args),
        Command::Purge(args) => purge::run(context, args),
    }
}

/// No profile is kept.
#[derive(Debug, thiserror::Error)]
#[error("no profile")]
pub(crate) struct NoProfile;

/// The fields of a profile, in the order in which they are asked. Others of the same sections belong to one
/// application: a relationship to somebody, a surname after a marriage.
pub(crate) const KEPT: [&str; 10] = [
    "iin",
    "surname",
    "first_name",
    "patronymic",
    "birth_date",
    "citizenship",
    "identity_document_number",
    "address",
    "phone",
    "email",
];

/// The fields of a profile as the catalogue describes them; it may lack one.
///
/// # Errors
/// The catalogue is damaged.
fn fields(context: &Context) -> Result<Vec<Field>, CatalogueError> {
    let mut fields = Vec::new();
    for id in KEPT {
        match context.catalogue.field(id) {
            Ok(field) => fields.push(field),
            Err(CatalogueError::Unknown { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(fields)
}

/// Writes a profile as it stands.
fn answer(context: &Context, profile: Option<&Profile>, reveal: bool) -> anyhow::Result<()> {
    let view = ProfileView::build(profile, &fields(context)?, reveal, context.words());
    context.show(&view, || {
        render::profile(&view, &context.messages, context.width)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::KEPT;

    #[test]
    fn every_field_of_a_profile_says_something_of_the_applicant() {
        let catalogue = certctl::embedded::catalogue();
        for id in KEPT {
            let Ok(field) = catalogue.field(id) else {
                continue;
            };
            assert!(field.personal, "{id}");
            let section = field.section.as_str();
            assert!(
                matches!(section, "applicant" | "contacts"),
                "{id}: {section}"
            );
        }
        assert!(catalogue.field(KEPT[0]).is_ok());
    }
}

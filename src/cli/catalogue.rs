//! The catalogue of a run: the release's own, over which a user's files are laid if there are any.

use certctl::catalogue::Catalogue;
use certctl::embedded;
use certctl::i18n::{Messages, Msg};
use certctl::render::safe;

use super::exit::Exit;
use super::explain;
use super::failure::Failure;
use super::folder::Folder;
use super::output;
use super::own_data::{OwnData, Problem};

/// The catalogue with the files of the data folder.
///
/// # Errors
/// `CERTCTL_DATA` cannot be read, or the files have faults.
pub(crate) fn load(data: Option<&Folder>, messages: &Messages) -> Result<Catalogue, Box<Failure>> {
    let embedded = embedded::catalogue();
    let Some(folder) = data else {
        return Ok(embedded);
    };
    let own =
        OwnData::read(folder).map_err(|error| Box::new(explain::data_folder(&error, messages)))?;
    if !own.unused.is_empty() {
        let files = own.unused.join(", ");
        output::note(&safe(&messages.text(Msg::NoteUnusedData {
            files: (&files).into(),
        })));
    }
    if own.is_empty() {
        return Ok(embedded);
    }
    let tables = own
        .over(&embedded)
        .map_err(|error| Box::new(explain::catalogue(&error, messages)))?
        .map_err(|problems| Box::new(faulty(&own, &problems, messages)))?;
    let files = own.files.into_iter().map(|file| file.path).collect();
    Ok(Catalogue::of_tables(tables, files))
}

fn faulty(own: &OwnData, problems: &[Problem], messages: &Messages) -> Failure {
    Failure {
        lines: problems.iter().map(|problem| own.line(problem)).collect(),
        ..Failure::of("data", Exit::Usage, &Msg::ErrorData, messages)
    }
}

//! `certctl draft export`: the filled application on paper, with what the applicant keeps.
//!
//! Personal values stand here in full: that is what it is for. The file is readable by its owner alone.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use certctl::catalogue::Service;
use certctl::draft::{Draft, Progress};
use certctl::i18n::{Messages, Msg};
use certctl::render::{self, PdfError, Sheets, safe};
use certctl::rules::{Trail, fees};
use certctl::view::{FormParts, FormView};
use clap_complete::engine::ArgValueCandidates;

use super::{Place, load};
use crate::cli::args::Format;
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::explain_system;
use crate::cli::failure::Failure;
use crate::cli::new_file::{self, Existing, NotWritten};
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(short = 'o', long, value_name = "FILE|-")]
    output: Option<PathBuf>,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    card: bool,
}

/// The first is made where neither the file's name nor `--format` says which.
const MADE: &[Format] = &[Format::Text, Format::Html, Format::Pdf, Format::Json];

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ExportError {
    /// A terminal would show the bytes of a PDF.
    #[error("a terminal shows no PDF")]
    Terminal,
    /// The file is there already.
    #[error("the file is there already")]
    Exists { file: String },
    /// The file's name asks for no format, and nothing else does.
    #[error("the name says no format")]
    Ending { file: String },
    /// A folder or a device.
    #[error("not a file")]
    NoFile { file: String },
    /// The file could not be written.
    #[error("the file cannot be written")]
    Write { file: String, source: io::Error },
    /// The PDF could not be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

impl ExportError {
    /// The error in words.
    pub(crate) fn failure(&self, messages: &Messages) -> Failure {
        let failure = |code, message: Msg<'_>| Failure::of(code, Exit::Usage, &message, messages);
        match self {
            Self::Terminal => failure("export_terminal", Msg::ErrorExportTerminal),
            Self::Exists { file } => {
                let file = file.into();
                failure("export_exists", Msg::ErrorExportExists { file })
            }
            Self::Ending { file } => {
                let file = file.into();
                failure("export_ending", Msg::ErrorExportEnding { file })
            }
            Self::NoFile { file } => {
                let file = file.into();
                failure("export_no_file", Msg::ErrorExportNoFile { file })
            }
            Self::Write { file, source } => {
                let reason = match source.kind() {
                    io::ErrorKind::NotFound => messages.text(Msg::ExportNoFolder),
                    _ => explain_system::reason(source, messages),
                };
                let (file, reason) = (file.into(), (&reason).into());
                failure("export_write", Msg::ErrorExportWrite { file, reason })
            }
            Self::Pdf(_) => failure("export_pdf", Msg::ErrorExportPdf),
        }
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let file = args
        .output
        .as_deref()
        .filter(|file| *file != Path::new("-"));
    let format = match (context.format, file) {
        (None, Some(file)) => named(file)?,
        _ => context.form(MADE)?,
    };
    if format == Format::Pdf && file.is_none() && io::stdout().is_terminal() {
        return Err(ExportError::Terminal.into());
    }
    if let Some(file) = file {
        free(file, args.force)?;
    }
    let draft = load(&context.store()?, &args.id)?;
    let service = commands::service(context, &draft.service)?;
    let view = view(context, &draft, &service)?;
    let sheets = if args.card { Sheets::Card } else { Sheets::All };
    let messages = &context.messages;
    let mut unknown = Vec::new();
    let made = match format {
        Format::Json => render::json(&view)?.into_bytes(),
        Format::Html => render::form_html(&view, sheets, messages).into_bytes(),
        Format::Pdf => {
            let pdf = render::form_pdf(&view, sheets, messages).map_err(ExportError::from)?;
            unknown = pdf.unknown;
            pdf.bytes
        }
        _ => render::form_text(&view, sheets, messages).into_bytes(),
    };
    match file {
        Some(file) => {
            save(file, &made, args.force)?;
            let file = file.display().to_string();
            let file = (&file).into();
            tell(context, Msg::ExportSaved { file });
        }
        None => output::bytes(&made)?,
    }
    if format != Format::Json {
        tell_missing(context, &view, &unknown);
        context.tell_overrides(&view.overrides);
    }
    Ok(Exit::Done)
}

/// The format that the name of a file asks for; text for a name without an ending.
///
/// # Errors
/// The ending is another one: text in a file that is named as something else would not open.
fn named(file: &Path) -> Result<Format, ExportError> {
    let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_deref().map(OsStr::to_str) {
        Some(Some("pdf")) => Ok(Format::Pdf),
        Some(Some("html" | "htm")) => Ok(Format::Html),
        Some(Some("txt")) | None => Ok(Format::Text),
        Some(Some("json")) => Ok(Format::Json),
        Some(_) => Err(ExportError::Ending {
            file: file.display().to_string(),
        }),
    }
}

fn view(context: &Context, draft: &Draft, service: &Service) -> anyhow::Result<FormView> {
    let catalogue = &context.catalogue;
    let data = catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let place = Place::of(draft, service, context);
    let calendar = days.at(&place.names())?;
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    // Why there is no date is told where one is asked for; here the card says that there is none.
    let found = place.deadline(&situation, &calendar);
    let money = catalogue.money()?;
    let paid = fees(&situation, &money, &mut Trail::default());
    let fields = catalogue.fields(service)?;
    let parts = FormParts {
        draft,
        situation: &situation,
        progress: &progress,
        fields: &fields,
        place: place.found.as_ref().and_then(|found| found.place.as_ref()),
        filed: place.filed.map(|filed| filed.date),
        deadline: found.as_ref(),
        calendar: &calendar,
        fees: &paid,
        common: &catalogue.common()?,
    };
    Ok(FormView::build(&parts, context.words())?)
}

/// Refuses a place where nothing can be written before anything is made.
fn free(path: &Path, force: bool) -> Result<(), ExportError> {
    let file = path.display().to_string();
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(ExportError::NoFile { file }),
        Ok(_) if !force => Err(ExportError::Exists { file }),
        _ => Ok(()),
    }
}

fn save(path: &Path, bytes: &[u8], force: bool) -> Result<(), ExportError> {
    let existing = if force {
        Existing::Replaced
    } else {
        Existing::Kept
    };
    let file = || path.display().to_string();
    new_file::write(path, existing, |out| out.write_all(bytes)).map_err(|error| match error {
        NotWritten::Exists => ExportError::Exists { file: file() },
        NotWritten::Io(source) | NotWritten::Content(source) => ExportError::Write {
            file: file(),
            source,
        },
    })
}

/// What is still to be filled in by hand, to be brought, or shown as a box.
fn tell_missing(context: &Context, view: &FormView, unknown: &[char]) {
    let labels = view.missing.iter().map(|one| one.label.as_str());
    let names = labels.collect::<Vec<_>>().join("; ");
    if !names.is_empty() {
        let names = (&names).into();
        tell(context, Msg::ExportMissing { names });
    }
    let papers = view.documents.iter();
    let papers = papers.filter(|paper| paper.status == "missing" && !paper.form);
    let names: Vec<&str> = papers.map(|paper| paper.name.as_str()).collect();
    if !names.is_empty() {
        let names = names.join("; ");
        let names = (&names).into();
        tell(context, Msg::ExportPapers { names });
    }
    if !unknown.is_empty() {
        // The signs themselves would tell letters of a name.
        let signs = unknown
            .iter()
            .map(|sign| format!("U+{:04X}", u32::from(*sign)));
        let signs = signs.collect::<Vec<_>>().join(", ");
        let signs = (&signs).into();
        tell(context, Msg::ExportSigns { signs });
    }
}

fn tell(context: &Context, message: Msg<'_>) {
    output::note(&safe(&context.messages.text(message)));
}

//! `certctl draft`: applications being prepared.

mod board;
mod check;
mod close;
mod edit;
pub(crate) mod export;
mod fill;
mod history;
mod lacking;
mod list;
mod new;
mod note;
mod purge;
mod remark;
mod reuse;
mod rows;
mod session;
mod show;
mod status;
mod submit;
mod undo;

pub(crate) use submit::StepError;

use certctl::calendar::Calendar;
use certctl::catalogue::{CountryRules, Service};
use certctl::draft::{BadDraftId, Draft, DraftId, Progress};
use certctl::rules::{Answers, Deadline, Situation, Trail, deadline};
use certctl::view::{DraftParts, DraftView};
use certctl::{render, store::Store};
use chrono::NaiveDate;
use clap::Subcommand;

use rows::Rows;

use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::input::Moment;
use crate::cli::office::{self, Found};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

impl Args {
    /// Whether the command reads more than the store.
    pub(crate) const fn reads_data(&self) -> bool {
        !matches!(self.command, Command::Purge(_))
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::Args),
    Edit(edit::Args),
    Show(show::Args),
    Check(check::Args),
    Status(status::Args),
    Submit(submit::Args),
    Note(note::Args),
    Close(close::Args),
    Undo(undo::Args),
    History(history::Args),
    List(list::Args),
    Board,
    Export(export::Args),
    Purge(purge::Args),
}

pub(crate) fn run(context: &Context, args: Args) -> anyhow::Result<Exit> {
    match args.command {
        Command::New(args) => new::run(context, &args),
        Command::List(args) => list::run(context, &args),
        Command::Board => board::run(context),
        Command::Check(args) => check::run(context, &args),
        Command::Status(args) => status::run(context, &args),
        Command::Show(args) => show::run(context, &args),
        Command::Edit(args) => edit::run(context, &args),
        Command::Submit(args) => submit::run(context, &args),
        Command::Note(args) => note::run(context, &args),
        Command::Close(args) => close::run(context, &args),
        Command::Undo(args) => undo::run(context, &args),
        Command::History(args) => history::run(context, &args),
        Command::Export(args) => export::run(context, &args),
        Command::Purge(args) => purge::run(context, &args),
    }
}

/// The draft of an id typed by a person.
fn load(store: &Store, id: &str) -> anyhow::Result<Draft> {
    Ok(store.load(typed_id(id)?)?)
}

/// An id as a person types it: in any case, with or without the dash.
fn typed_id(typed: &str) -> Result<DraftId, BadDraftId> {
    let plain = typed.trim().to_lowercase().replace('-', "");
    match plain.split_at_checked(4) {
        Some((first, second)) => DraftId::parse(&format!("{first}-{second}")),
        None => DraftId::parse(typed),
    }
}

/// Where and when a draft will be handed in, as far as it says so and the catalogue still knows the office.
struct Place {
    found: Option<Found>,
    filed: Option<Moment>,
    countries: Option<CountryRules>,
}

impl Place {
    fn of(draft: &Draft, service: &Service, context: &Context) -> Self {
        let filed = draft.filed.as_deref().and_then(Moment::kept);
        let on = filed.map_or(context.today, |filed| filed.date);
        let found = draft
            .office
            .as_ref()
            .and_then(|id| office::find(id, service, on, &context.catalogue).ok());
        Self {
            found,
            filed,
            // A program whose countries cannot be read says so where it answers.
            countries: super::situation::countries(service, &draft.answers, context)
                .ok()
                .flatten(),
        }
    }

    fn situation<'a>(
        &'a self,
        service: &'a Service,
        answers: &'a Answers,
        today: NaiveDate,
    ) -> Situation<'a> {
        let office = self.found.as_ref().map(|found| &found.office);
        let place = self.found.as_ref().and_then(|found| found.place.as_ref());
        Situation {
            service,
            office,
            place: place.map(|place| place.id.as_str()),
            countries: self.countries.as_ref(),
            on: self.filed.map_or(today, |filed| filed.date),
            answers,
        }
    }

    /// The names of the office, by which days of its own are found.
    fn names(&self) -> Vec<&str> {
        self.found.as_ref().map(Found::names).unwrap_or_default()
    }

    /// The deadline, if the draft says where and when it is handed in and a term is printed for it.
    fn deadline<'a, 'c>(
        &self,
        situation: &Situation<'a>,
        calendar: &Calendar<'c>,
    ) -> Option<Deadline<'a, 'c>> {
        let filing = self.filed.filter(|_| self.found.is_some())?.filing();
        deadline(situation, calendar, filing, &mut Trail::default()).ok()?
    }
}

/// Writes a draft as it stands.
fn show(
    context: &Context,
    draft: &Draft,
    service: &Service,
    reveal: bool,
    first_line: Option<&str>,
) -> anyhow::Result<bool> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    let fields = context.catalogue.fields(service)?;
    let complete = progress.is_complete();
    let parts = DraftParts {
        draft,
        situation: &situation,
        fields: &fields,
        progress: &progress,
        row: Rows::new(context, &days, false).of(draft),
        place: place.found.as_ref().and_then(|found| found.place.as_ref()),
        reveal,
    };
    let view = DraftView::build(&parts, context.words())?;
    context.show(&view, || {
        let page = render::draft(&view, &context.messages, context.width);
        first_line.map_or_else(|| page.clone(), |line| format!("{line}\n{page}"))
    })?;
    Ok(complete)
}

//! `certctl draft submit`: record that the application was handed in, and fix its dates.

use certctl::calendar::Week;
use certctl::draft::{Deed, Draft, Progress, State, Submission};
use certctl::i18n::Msg;
use certctl::rules::{DeadlineError, Trail, deadline, decide};
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use super::{Place, load, status};
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days::{self, Days};
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, moment};
use crate::cli::missing::Missing;
use crate::cli::{office, output};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_name = "NUMBER", value_parser = NonEmptyStringValueParser::new())]
    number: Option<String>,
}

/// Why an application cannot take a step.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StepError {
    /// It is in another state.
    #[error("not possible in this state")]
    State { id: String, state: String },
    /// Neither the command nor the draft says where or when.
    #[error("where and when")]
    Where { id: String },
    /// The draft is planned for another day than today, and the command names none.
    #[error("when")]
    When {
        id: String,
        planned: chrono::NaiveDate,
    },
    /// A day that has not come.
    #[error("a day to come")]
    Future { date: chrono::NaiveDate },
    /// Closed before it was handed in.
    #[error("before it was handed in")]
    Before { date: chrono::NaiveDate },
    /// The application is not possible like this.
    #[error("not possible like this")]
    Barred { reason: String },
    /// There is no revision of this number.
    #[error("no such revision")]
    NoRevision { id: String, rev: u64 },
    /// There is no earlier revision.
    #[error("nothing to undo")]
    NothingToUndo { id: String },
    /// Nothing to note.
    #[error("nothing to note")]
    EmptyNote,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let mut draft = load(&store, &args.id)?;
    in_state(&draft, &[State::Open])?;
    let service = commands::rules(context, &draft.service)?;
    let data = context.catalogue.calendar()?;
    let planned = draft.filed.as_deref().and_then(Moment::kept);
    let filed = match &args.date {
        Some(text) => {
            let calendar = days::built(&data, Week::FiveDay, context)?;
            Some(moment(text, context.today, &calendar)?)
        }
        // A plan is what happened only if it was for today.
        None => match planned {
            Some(planned) if planned.date != context.today => {
                let (id, planned) = (draft.id.to_string(), planned.date);
                return Err(StepError::When { id, planned }.into());
            }
            planned => planned,
        },
    };
    draft.filed = filed.map(|filed| filed.to_string());
    if let Some(typed) = &args.office {
        let on = filed.map_or(context.today, |filed| filed.date);
        let found = office::find(typed, &service, on, &context.catalogue)?;
        draft.office = Some(found.place.map_or(found.office.id, |place| place.id));
    }
    let (Some(filed), Some(_)) = (filed, &draft.office) else {
        let id = draft.id.to_string();
        return Err(StepError::Where { id }.into());
    };
    not_to_come(filed.date, context)?;
    let notes = fix(&mut draft, filed, args, &service, context)?;
    draft.state = State::Submitted;
    draft.updated.clone_from(&context.now);
    store.save(&mut draft, Deed::Submit)?;
    // They say that it is recorded, which is true only now.
    for note in notes {
        output::note(&note);
    }
    status::tell(&draft, context)
}

/// Works out the dates and puts them into the draft. Gives what is to be said once that is saved.
fn fix(
    draft: &mut Draft,
    filed: Moment,
    args: &Args,
    service: &certctl::catalogue::Service,
    context: &Context,
) -> anyhow::Result<Vec<String>> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let place = Place::of(draft, service, context);
    let Some(found) = &place.found else {
        // An office that the catalogue no longer has, or not for this service: say which there are.
        let kept = draft.office.as_deref().unwrap_or_default();
        office::find(kept, service, filed.date, &context.catalogue)?;
        let id = draft.id.to_string();
        return Err(StepError::Where { id }.into());
    };
    let calendar = days.at(&found.names())?;
    calendar.is_working(filed.date)?;
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    if let Some(bar) = progress.decided.bar {
        let reason = context.words().of(&bar.reason);
        return Err(StepError::Barred { reason }.into());
    }
    let filing = filed.filing();
    let mut notes = Vec::new();
    let found = match deadline(&situation, &calendar, filing, &mut Trail::default()) {
        Ok(None) => {
            let decided = decide(&situation, |trail| {
                let _ = deadline(&situation, &calendar, filing, trail);
            });
            return Err(Missing::of(&decided, false, service, context)?.into());
        }
        Ok(found) => found,
        // Some services print no term: what is handed in is kept all the same, without a date.
        Err(DeadlineError::Terms(_)) => {
            notes.push(context.messages.text(Msg::SubmitNoTerm));
            None
        }
        Err(error) => return Err(error.into()),
    };
    notes.extend(incomplete(&progress, context));
    let revision = context.catalogue.revision()?;
    let number = args.number.clone();
    draft.submission = Some(Submission::of(
        found.as_ref(),
        &context.now,
        number,
        revision,
    ));
    Ok(notes)
}

/// What is missing on our list need not be missing at the office, so it is told and stops nothing.
fn incomplete(progress: &Progress<'_>, context: &Context) -> Option<String> {
    let (answers, documents) = (progress.unanswered(), progress.missing_documents().count());
    (answers + documents > 0).then(|| {
        context.messages.text(Msg::SubmitIncomplete {
            answers: answers.into(),
            documents: documents.into(),
        })
    })
}

/// The draft is in one of these states.
///
/// # Errors
/// [`StepError::State`]
pub(super) fn in_state(draft: &Draft, states: &[State]) -> Result<(), StepError> {
    if states.contains(&draft.state) {
        return Ok(());
    }
    Err(StepError::State {
        id: draft.id.to_string(),
        state: draft.state.as_str().to_owned(),
    })
}

/// A day that has come.
///
/// # Errors
/// [`StepError::Future`]
pub(super) fn not_to_come(date: chrono::NaiveDate, context: &Context) -> Result<(), StepError> {
    if date > context.today {
        return Err(StepError::Future { date });
    }
    Ok(())
}

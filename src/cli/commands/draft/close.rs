//! `certctl draft close`: record how the application ended.

use certctl::calendar::Week;
use certctl::draft::{Closing, Deed, Outcome, State};
use clap::ValueEnum;
use clap_complete::engine::ArgValueCandidates;

use super::submit::{StepError, in_state, not_to_come};
use super::{load, status};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, moment};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[arg(long, value_enum, value_name = "RESULT", hide_possible_values = true)]
    result: End,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum End {
    Issued,
    Refused,
    Withdrawn,
}

impl From<End> for Outcome {
    fn from(end: End) -> Self {
        match end {
            End::Issued => Self::Issued,
            End::Refused => Self::Refused,
            End::Withdrawn => Self::Withdrawn,
        }
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let mut draft = load(&store, &args.id)?;
    match args.result {
        // What was never handed in can be given up, but nobody can have decided on it.
        End::Withdrawn => in_state(&draft, &[State::Open, State::Submitted])?,
        End::Issued | End::Refused => in_state(&draft, &[State::Submitted])?,
    }
    let date = match &args.date {
        None => context.today,
        Some(text) => {
            let data = context.catalogue.calendar()?;
            let calendar = days::built(&data, Week::FiveDay, context)?;
            moment(text, context.today, &calendar)?.date
        }
    };
    not_to_come(date, context)?;
    let filed = draft.filed.as_deref().and_then(Moment::kept);
    if draft.state == State::Submitted && filed.is_some_and(|filed| date < filed.date) {
        return Err(StepError::Before { date }.into());
    }
    draft.closing = Some(Closing {
        at: context.now.clone(),
        date,
        result: args.result.into(),
    });
    draft.state = State::Closed;
    draft.updated.clone_from(&context.now);
    store.save(&mut draft, Deed::Close)?;
    status::tell(&draft, context)
}

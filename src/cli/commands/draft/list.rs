//! `certctl draft list`: what is being prepared and what is waited for, the most urgent first.

use certctl::i18n::Msg;
use certctl::render::{self, safe};
use certctl::view::{DamagedRow, DraftListView, DraftRow, draft_events};
use chrono::NaiveDate;
use clap::ValueEnum;
use clap_complete::engine::ArgValueCandidates;

use super::rows::{Rows, is_due_by};
use crate::cli::args::Format;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::input::{NotADayCount, ago, moment};
use crate::cli::output;

/// What was closed before this is told of: personal data are kept no longer than their purpose needs (Law on personal
/// data art. 12), and nobody else counts the days.
const KEPT: &str = "365d";

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(
        long,
        value_enum,
        value_name = "STATE",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    state: Vec<StateFilter>,
    #[arg(long, value_name = "SERVICE", value_delimiter = ',', add = ArgValueCandidates::new(complete::services))]
    service: Vec<String>,
    #[arg(long, value_name = "DAYS", allow_hyphen_values = true)]
    due_within: Option<String>,
    #[arg(long)]
    overdue: bool,
    #[arg(long)]
    moved: bool,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    reveal: bool,
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        value_delimiter = ',',
        hide_possible_values = true
    )]
    fail_on: Vec<Alarm>,
}

/// A state to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StateFilter {
    Open,
    Ready,
    Submitted,
    Closed,
}

impl StateFilter {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Ready => "ready",
            Self::Submitted => "submitted",
            Self::Closed => "closed",
        }
    }
}

/// What makes the exit code a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Alarm {
    Overdue,
    Moved,
    Any,
}

impl Alarm {
    fn rings(self, row: &DraftRow) -> bool {
        match self {
            Self::Overdue => row.overdue,
            Self::Moved => row.moved.is_some(),
            Self::Any => true,
        }
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let form = context.form(&[
        Format::Table,
        Format::Json,
        Format::Jsonl,
        Format::Csv,
        Format::Ics,
    ])?;
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let until = match &args.due_within {
        None => None,
        Some(text) => Some(within(text, context, &days)?),
    };
    for service in &args.service {
        crate::cli::commands::terms(context, service)?;
    }
    let (rows, damaged) = Rows::all(context, &days, args.reveal)?;
    let closed = rows.iter().filter(|row| row.state == "closed").count();
    let year_ago = ago(KEPT, context.today);
    let old = rows
        .iter()
        .filter(|row| row.closed.is_some() && row.closed < year_ago);
    let old = old.count();
    let all = rows.len();
    let closed_listed = args.all || args.state.contains(&StateFilter::Closed);
    let drafts: Vec<DraftRow> = rows
        .into_iter()
        .filter(|row| args.lists(row, until))
        .collect();
    let view = DraftListView {
        schema: "certctl.draft-list/1",
        not_asked_for: all - drafts.len(),
        drafts,
        closed_not_shown: if closed_listed { 0 } else { closed },
        damaged,
    };
    let words = context.words();
    context.write(&match form {
        Format::Json => render::json(&view)?,
        Format::Jsonl => render::json_lines(&view.drafts)?,
        Format::Csv => render::draft_list_csv(&view)?,
        Format::Ics => {
            let events = draft_events(&view.drafts, days.everywhere(), words);
            let name = words.say(&Msg::DraftCalendarName);
            render::ics(&name, &events, context.today)
        }
        _ => render::draft_list(&view, &context.messages, context.width),
    })?;
    tell_damaged(&view.damaged, context);
    if old > 0 && form == Format::Table {
        output::note(&context.messages.text(Msg::DraftListOld { n: old.into() }));
    }
    let rings = |row| args.fail_on.iter().any(|alarm| alarm.rings(row));
    Ok(match view.damaged.is_empty() {
        false => Exit::Store,
        true if view.drafts.iter().any(rings) => Exit::No,
        true => Exit::Done,
    })
}

impl Args {
    /// Whether a draft is wanted: of the states and services named, and with one of the marks asked for.
    fn lists(&self, row: &DraftRow, until: Option<NaiveDate>) -> bool {
        let state = if self.state.is_empty() {
            self.all || row.state != "closed"
        } else {
            self.state.iter().any(|state| state.as_str() == row.state)
        };
        let service = self.service.is_empty() || self.service.contains(&row.service);
        let marks = [
            self.overdue.then_some(row.overdue),
            self.moved.then_some(row.moved.is_some()),
            until.map(|until| is_due_by(row, until)),
        ];
        let mut asked = marks.into_iter().flatten().peekable();
        let marked = asked.peek().is_none() || asked.any(|has| has);
        state && service && marked
    }
}

/// The last day of `3d` or `3wd` from today on.
fn within(text: &str, context: &Context, days: &Days<'_>) -> Result<NaiveDate, NotADayCount> {
    let text = text.trim();
    let typed = format!("+{}", text.trim_start_matches('+'));
    let found = moment(&typed, context.today, days.everywhere());
    found.map(|found| found.date).map_err(|_| NotADayCount {
        value: text.to_owned(),
    })
}

/// Tells which files cannot be read: they hide nothing, and nothing hides them.
pub(super) fn tell_damaged(damaged: &[DamagedRow], context: &Context) {
    for file in damaged {
        let message = Msg::DraftDamaged {
            file: (&file.file).into(),
            reason: (&file.reason).into(),
        };
        output::note(&safe(&context.messages.text(message)));
    }
}

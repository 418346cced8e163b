//! `certctl deadline`: the day by which the result must be ready, and the last day to apply.

use certctl::calendar::{Calendar, Week};
use certctl::catalogue::Service;
use certctl::render;
use certctl::rules::{Decided, Situation, Trail, apply_by, choose, deadline, decide};
use certctl::term::Filing;
use certctl::view::{Backwards, DeadlineParts, DeadlineView};
use chrono::NaiveDate;

use super::situation::{self, Resolved};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, moment};
use crate::cli::missing::Missing;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    situation: situation::Args,
    #[arg(
        long,
        value_name = "DATE",
        conflicts_with = "date",
        allow_hyphen_values = true
    )]
    by: Option<String>,
    #[arg(long)]
    explain: bool,
}

/// A result is ready by the end of a day, so a clock cannot be asked for.
#[derive(Debug, thiserror::Error)]
#[error("a day with a clock")]
pub(crate) struct ByClock;

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = super::rules(context, &args.situation.service)?;
    let data = context.catalogue.calendar()?;
    let calendar = Calendar::new(&data, Week::FiveDay)?;
    let mut resolved = Resolved::of(&args.situation, &service, &calendar, context)?;
    let by = args
        .by
        .as_ref()
        .map(|text| moment(text, context.today, &calendar))
        .transpose()?;
    if let Some(by) = by {
        // The rules are those of the days before the day wanted, not of today.
        calendar.is_working(by.date)?;
        if by.time.is_some() {
            return Err(ByClock.into());
        }
        resolved.filing = by;
    }
    resolved.complete(&service, context, settle)?;
    let situation = resolved.situation(&service);
    if let Some(bar) = settle(&situation).bar {
        return resolved.refuse("certctl.deadline/1", &service, bar, &calendar, context);
    }
    let backwards = by
        .map(|by| backwards(&situation, &calendar, by.date, context.today))
        .transpose()?;
    if let Some(back) = backwards {
        resolved.filing = Moment {
            date: back.apply_by,
            time: None,
        };
    }
    answer(
        context,
        &service,
        &resolved,
        &calendar,
        backwards,
        args.explain,
    )
}

/// An office is always named: the answer is for one.
fn settle<'a>(situation: &Situation<'a>) -> Decided<'a> {
    decide(situation, |trail| {
        let _ = choose(situation, trail);
        trail.office |= situation.office.is_none();
    })
}

fn backwards(
    situation: &Situation<'_>,
    calendar: &Calendar<'_>,
    by: NaiveDate,
    today: NaiveDate,
) -> anyhow::Result<Backwards> {
    let found = apply_by(situation, calendar, by, false)?;
    let safe = apply_by(situation, calendar, by, true).ok();
    let too_late = found < today;
    let if_today = || {
        let now = Situation {
            on: today,
            ..*situation
        };
        let filing = Filing {
            date: today,
            time: None,
        };
        let found = deadline(&now, calendar, filing, &mut Trail::default());
        // It is an extra: where today has no due date, nothing is said of it.
        found.ok().flatten().map(|found| found.due.date)
    };
    Ok(Backwards {
        by,
        apply_by: found,
        safe,
        too_late,
        due_if_today: if too_late { if_today() } else { None },
    })
}

fn answer(
    context: &Context,
    service: &Service,
    resolved: &Resolved,
    calendar: &Calendar<'_>,
    backwards: Option<Backwards>,
    explain: bool,
) -> anyhow::Result<Exit> {
    let situation = resolved.situation(service);
    let Moment { date, time } = resolved.filing;
    let mut found = Ok(None);
    let decided = decide(&situation, |trail| {
        found = deadline(&situation, calendar, Filing { date, time }, trail)
    });
    // Asked backwards, the rules of the day to apply may ask something else than those of the day wanted.
    let Some(found) = found? else {
        return Err(Missing::of(&decided, false, service, context)?.into());
    };
    let common = context.catalogue.counting()?;
    let parts = DeadlineParts {
        situation: &situation,
        place: resolved.place.as_ref(),
        deadline: &found,
        assumed: &decided.assumed,
        calendar,
        common: &common,
        backwards,
    };
    let view = DeadlineView::build(&parts, context.words())?;
    context.show(&view, || {
        render::deadline(&view, explain, &context.messages, context.width)
    })?;
    Ok(if view.too_late { Exit::No } else { Exit::Done })
}

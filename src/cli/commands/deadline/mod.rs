//! `certctl deadline`: the day by which the result must be ready, and the last day to apply.

mod backwards;
mod compare;

use std::mem::ManuallyDrop;

use certctl::calendar::Calendar;
use certctl::catalogue::Service;
use certctl::render;
use certctl::rules::{Decided, Situation, choose, deadline, decide, due_spread};
use certctl::term::Filing;
use certctl::view::{Backwards, DeadlineParts, DeadlineView, TermDaysView, deadline_events};

use super::situation::{self, Resolved};
use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, moment};
use crate::cli::missing::Missing;
use crate::cli::{output, strict};

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
    #[arg(long, conflicts_with_all = ["office", "duty", "explain", "calendar"])]
    compare: bool,
    #[arg(long)]
    duty: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    explain: bool,
    #[arg(long)]
    calendar: bool,
}

/// A result is ready by the end of a day, so a clock cannot be asked for.
#[derive(Debug, thiserror::Error)]
#[error("a day with a clock")]
pub(crate) struct ByClock;

/// The office has no duty department.
#[derive(Debug, thiserror::Error)]
#[error("no duty department")]
pub(crate) struct NoDuty {
    pub(crate) office: String,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let calendar = days.everywhere();
    let by = args
        .by
        .as_ref()
        .map(|text| moment(text, context.today, calendar))
        .transpose()?;
    if let Some(by) = by {
        // The rules are those of the days before the day wanted, not of today.
        calendar.is_working(by.date)?;
        if by.time.is_some() {
            return Err(ByClock.into());
        }
    }
    // What is told of one office only needs its name.
    let of_one = args.situation.office.is_some() || args.duty || args.explain || args.calendar;
    if args.compare || by.is_some() && !of_one {
        let service = super::service(context, &args.situation.service)?;
        return compare::run(context, args, &service, &days, by);
    }
    // The run ends with the answer, and to take the service apart again would cost as much as to read it.
    let service = ManuallyDrop::new(super::terms(context, &args.situation.service)?);
    one(context, args, &service, &days, by)
}

/// The answer for one office.
fn one(
    context: &Context,
    args: &Args,
    service: &Service,
    days: &Days<'_>,
    by: Option<Moment>,
) -> anyhow::Result<Exit> {
    let mut resolved = Resolved::of(&args.situation, service, days.everywhere(), context)?;
    resolved.filing = by.unwrap_or(resolved.filing);
    resolved.complete(service, context, settle)?;
    if args.duty {
        on_duty(&mut resolved)?;
    }
    let calendar = days.at(&resolved.names())?;
    let situation = resolved.situation(service);
    if let Some(bar) = settle(&situation).bar {
        if context.format == Some(Format::Ics) {
            // There is nothing to enter, and the reason goes where it can be read.
            output::note(&render::safe(context.words().of(&bar.reason).as_str()));
            context.write(&render::ics(
                &context.words().of(&service.name),
                &[],
                context.today,
            ))?;
            return Ok(Exit::No);
        }
        return resolved.refuse("certctl.deadline/1", service, bar, &calendar, context);
    }
    let backwards = by
        .map(|by| backwards::find(&situation, &calendar, by.date, context.today))
        .transpose()?;
    if let Some(back) = backwards {
        resolved.filing = Moment {
            date: back.apply_by,
            time: None,
        };
    }
    answer(
        context,
        args,
        service,
        &resolved,
        (days, &calendar),
        backwards,
    )
}

/// The longer hours of the duty department take the place of the office's own.
fn on_duty(resolved: &mut Resolved) -> Result<(), NoDuty> {
    let Some(office) = &mut resolved.office else {
        return Ok(());
    };
    if office.duty.is_none() {
        let office = office.id.clone();
        return Err(NoDuty { office });
    }
    office.hours = office.duty.take();
    Ok(())
}

/// An office is always named: the answer is for one.
fn settle<'a>(situation: &Situation<'a>) -> Decided<'a> {
    decide(situation, |trail| {
        let _ = choose(situation, trail);
        trail.office |= situation.office.is_none();
    })
}

fn answer(
    context: &Context,
    args: &Args,
    service: &Service,
    resolved: &Resolved,
    (days, calendar): (&Days<'_>, &Calendar<'_>),
    backwards: Option<Backwards>,
) -> anyhow::Result<Exit> {
    let form = context.form(&[Format::Table, Format::Json, Format::Ics])?;
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
    let (basis, last) = backwards::reach(&found, backwards, calendar)?;
    strict::require(args.strict, basis)?;
    days.note(&resolved.names(), date, last, context);
    let common = context.catalogue.counting()?;
    let parts = DeadlineParts {
        situation: &situation,
        place: resolved.place.as_ref(),
        deadline: &found,
        basis,
        // Near the end of the calendar a later date is not known, and then nothing is said of it.
        spread: due_spread(&found, &situation, calendar).ok().flatten(),
        assumed: &decided.assumed,
        calendar,
        common: &common,
        backwards,
        duty: args.duty,
    };
    let mut view = DeadlineView::build(&parts, context.words())?;
    if args.calendar {
        view.term_days = Some(TermDaysView::build(&parts, context.words())?);
    }
    let text = match form {
        Format::Json => render::json(&view)?,
        Format::Ics => {
            let events = deadline_events(&view, calendar, context.words());
            render::ics(&view.service_name, &events, context.today)
        }
        _ => render::deadline(&view, args.explain, &context.messages, context.width),
    };
    context.write(&text)?;
    Ok(if view.too_late { Exit::No } else { Exit::Done })
}

//! `certctl plan`: a chain of services with its dates, papers and money.

mod ask;
mod dates;
mod stage;
mod way;

use certctl::catalogue::{ABROAD, CatalogueError, CountryRuleKind, Journey, JourneyStep, RESULT};
use certctl::i18n::near;
use certctl::journey::Asked;
use certctl::render;
use certctl::view::{Destination, OtherWayView, PlanParts, PlanView, plan_events};
use chrono::NaiveDate;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use super::UnknownService;
use crate::cli::args::Format;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::input::moment;
use crate::cli::{named, output, strict};
use ask::Wanted;
use way::Way;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE|PLAN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::plans))]
    plan: String,
    #[arg(long, value_name = "COUNTRY", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::countries))]
    destination: Option<String>,
    #[arg(
        long,
        value_name = "DATE",
        conflicts_with = "date",
        allow_hyphen_values = true
    )]
    by: Option<String>,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    date: Option<String>,
    #[arg(long, value_name = "[STEP=]OFFICE|TOWN")]
    office: Vec<String>,
    #[arg(short = 'a', long = "answer", value_name = "[STEP.]KEY=VALUE")]
    answer: Vec<String>,
    #[arg(long, value_name = "STEP=LENGTH")]
    take: Vec<String>,
    #[arg(long)]
    apart: bool,
    #[arg(long)]
    strict: bool,
}

/// A step or a length that the plan does not have.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    /// No step is called so.
    #[error("no such step")]
    Step {
        /// What was typed.
        name: String,
        /// The steps.
        steps: Vec<String>,
    },
    /// Nothing here goes to another country.
    #[error("nothing goes abroad")]
    NotAbroad {
        /// The plan.
        plan: String,
    },
    /// Not `STEP=LENGTH`.
    #[error("not STEP=LENGTH")]
    Length {
        /// What was typed.
        value: String,
    },
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let form = context.form(&[Format::Table, Format::Json, Format::Html, Format::Ics])?;
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let calendar = days.everywhere();
    let day = |typed: &String| Ok::<_, anyhow::Error>(moment(typed, context.today, calendar)?.date);
    let asked = match (&args.by, &args.date) {
        (Some(by), _) => Asked::By(day(by)?),
        (None, Some(date)) => Asked::From(day(date)?),
        (None, None) => Asked::From(context.today),
    };
    let (Asked::By(on) | Asked::From(on)) = asked;
    calendar.is_working(on)?;
    let to = args.destination.as_deref();
    let to = to.map(|typed| country(typed, on, context)).transpose()?;
    let journey = journey(context, &args.plan, to.is_some())?;
    let rule = to.as_ref().map(|to| to.rule);
    let wanted = Wanted {
        context,
        offices: &args.office,
        answers: &args.answer,
        take: &args.take,
        country: to.as_ref().map(|to| to.id.as_str()),
        on,
        days: &days,
        money: context.catalogue.money()?,
        known: ids(&journey),
    };
    let joined = journey.steps(rule, true) != journey.steps(rule, false);
    let mut way = match Way::of(&journey, rule, !args.apart, false, &wanted) {
        // One application that is not taken at the office named gives way to several.
        Err(error) if joined && !args.apart && stage::is_elsewhere(&error) => {
            Way::of(&journey, rule, false, false, &wanted)?
        }
        way => way?,
    };
    if joined && way.together && way.is_barred() {
        // One application that cannot be made at this office gives way to several.
        way = Way::of(&journey, rule, false, false, &wanted)?;
    }
    let dates = way.dates(asked, &wanted)?;
    way.note(&dates, asked, &wanted);
    let legs = way.legs(&dates, asked, &wanted);
    let parts = PlanParts {
        journey: &journey,
        destination: to.as_ref(),
        asked,
        today: context.today,
        legs: &legs,
        dates: &dates,
        aside: &way.aside,
        other: match joined {
            true => other(&journey, rule, !way.together, asked, &wanted),
            false => None,
        },
        calendar,
    };
    let view = PlanView::build(&parts, context.words())?;
    if let (Some(start), Some(finish)) = (view.start, view.finish) {
        strict::require(args.strict, calendar.basis(start, finish)?)?;
    }
    let text = match form {
        Format::Json => render::json(&view)?,
        Format::Html => render::plan_html(&view, &context.messages),
        Format::Ics => ics(context, &view),
        _ => render::plan(&view, &context.messages, context.width),
    };
    context.write(&text)?;
    Ok(if view.possible && !view.too_late {
        Exit::Done
    } else {
        Exit::No
    })
}

/// The days of the plan for a calendar program; of one that is not possible, the reason where it can be read.
fn ics(context: &Context, view: &PlanView) -> String {
    let events = plan_events(view, context.words());
    for reason in view.steps.iter().filter_map(|step| step.reason.as_ref()) {
        output::note(&render::safe(reason));
    }
    render::ics(&view.name, &events, context.today)
}

/// The other way to the same end; none where it cannot be gone, or would ask for more.
fn other(
    journey: &Journey,
    rule: Option<CountryRuleKind>,
    together: bool,
    asked: Asked,
    wanted: &Wanted<'_>,
) -> Option<OtherWayView> {
    let way = Way::of(journey, rule, together, true, wanted).ok()?;
    if way.is_barred() {
        return None;
    }
    let dates = way.dates(asked, wanted).ok()?;
    let legs = way.legs(&dates, asked, wanted);
    let words = wanted.context.words();
    Some(OtherWayView::of(&legs, &dates.main, together, words))
}

/// The country where the paper goes, with its rule. Where nothing is known of the day, one has to ask.
fn country(typed: &str, on: NaiveDate, context: &Context) -> anyhow::Result<Destination> {
    let id = named::country(typed, &context.catalogue)?;
    let country = context.catalogue.country(&id)?;
    let rule = country.rule_on(on);
    Ok(Destination {
        name: certctl::view::country_name(&id, context.words()),
        rule: rule.map_or(CountryRuleKind::Ask, |rule| rule.rule),
        source: rule.map(|rule| rule.source.clone()),
        grade: rule.map(|rule| rule.grade).unwrap_or_default(),
        id,
    })
}

/// The journey of an id, or that of one service, with the way abroad where a paper goes there.
fn journey(context: &Context, id: &str, abroad: bool) -> anyhow::Result<Journey> {
    let catalogue = &context.catalogue;
    let journey = match catalogue.journey(id) {
        Ok(journey) if id != ABROAD => journey,
        Ok(_) | Err(CatalogueError::Unknown { .. }) => of_service(context, id)?,
        Err(error) => return Err(error.into()),
    };
    if !abroad {
        return Ok(journey);
    }
    if journey.abroad.is_some() {
        return Ok(journey.with_abroad(&catalogue.journey(ABROAD)?));
    }
    // Some services ask for the country themselves.
    let services = journey.step.iter().filter_map(|step| step.service.as_ref());
    for id in services {
        let service = catalogue.terms(id)?;
        if service.question.iter().any(|question| question.destination) {
            return Ok(journey);
        }
    }
    Err(PlanError::NotAbroad { plan: journey.id }.into())
}

/// The plan of one service: itself, and its result on the way abroad.
fn of_service(context: &Context, id: &str) -> anyhow::Result<Journey> {
    let service = super::terms(context, id).map_err(|error| with_plans(context, id, error))?;
    let source = service
        .channel
        .first()
        .map(|channel| channel.source.clone());
    Ok(Journey {
        id: service.id.clone(),
        name: service.name.clone(),
        summary: service.summary.clone(),
        checked_on: service.checked_on,
        step: vec![JourneyStep::of_service(
            RESULT,
            service.name.clone(),
            service.id.clone(),
            source.unwrap_or_default(),
        )],
        together: Vec::new(),
        abroad: service.apostille.map(|_| RESULT.to_owned()),
    })
}

/// Where no service is called so, a plan may be.
fn with_plans(context: &Context, id: &str, error: anyhow::Error) -> anyhow::Error {
    let Some(unknown) = error.downcast_ref::<UnknownService>() else {
        return error;
    };
    let journeys = context.catalogue.journeys().unwrap_or_default();
    let ids = journeys.iter().map(|journey| journey.id.as_str());
    let mut near: Vec<String> = near::near(id, ids.filter(|id| *id != ABROAD))
        .into_iter()
        .map(str::to_owned)
        .collect();
    let more = unknown.near.iter().filter(|id| !near.contains(id));
    let more: Vec<String> = more.cloned().collect();
    near.extend(more);
    UnknownService {
        name: unknown.name.clone(),
        near,
    }
    .into()
}

/// Every step that the journey can have.
fn ids(journey: &Journey) -> Vec<String> {
    let together = journey.together.iter().map(|one| &one.step);
    let steps = journey.step.iter().chain(together);
    steps.map(|step| step.id.clone()).collect()
}

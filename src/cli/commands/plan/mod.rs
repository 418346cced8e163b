//! `certctl plan`: a chain of services with its dates, papers and money.

mod ask;
mod dates;
mod stage;

use certctl::catalogue::{ABROAD, CatalogueError, CountryRuleKind, Journey, JourneyStep, RESULT};
use certctl::i18n::near;
use certctl::journey::critical;
use certctl::render;
use certctl::view::{Asked, OtherWayView, PlanParts, PlanView, plan_events};
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
use crate::cli::{named, strict};
use ask::Wanted;
use dates::Way;

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
    let asked = match (&args.by, &args.date) {
        (Some(by), _) => Asked::By(moment(by, context.today, calendar)?.date),
        (None, Some(date)) => Asked::From(moment(date, context.today, calendar)?.date),
        (None, None) => Asked::From(context.today),
    };
    let on = match asked {
        Asked::By(day) | Asked::From(day) => day,
    };
    calendar.is_working(on)?;
    let to = args.destination.as_deref();
    let to = to.map(|typed| country(typed, on, context)).transpose()?;
    let journey = journey(context, &args.plan, to.is_some())?;
    let rule = to.as_ref().and_then(|(_, _, rule)| *rule);
    let wanted = Wanted {
        context,
        offices: &args.office,
        answers: &args.answer,
        take: &args.take,
        country: to.as_ref().map(|(id, ..)| id.as_str()),
        on,
        days: &days,
        money: context.catalogue.money()?,
        known: ids(&journey),
    };
    let together = !args.apart && journey.steps(rule, true) != journey.steps(rule, false);
    let way = Way::of(&journey, rule, together, &wanted)?;
    let dated = way.dates(asked, &wanted)?;
    let mut legs = way.legs(&dated, asked, &wanted);
    // One application that cannot be made at this office gives way to several.
    let barred = |legs: &[certctl::view::LegParts<'_, '_>]| {
        legs.iter()
            .any(|leg| leg.work.as_ref().is_some_and(|work| work.bar.is_some()))
    };
    let apart = Way::of(&journey, rule, false, &wanted)?;
    let (way, dated) = if together && barred(&legs) {
        let dated = apart.dates(asked, &wanted)?;
        legs = apart.legs(&dated, asked, &wanted);
        (&apart, dated)
    } else {
        (&way, dated)
    };
    let has_other = journey.steps(rule, true) != journey.steps(rule, false);
    let other = match has_other {
        true => other(&journey, rule, way.together, asked, &wanted)?,
        false => None,
    };
    let dates = certctl::view::Dates {
        critical: critical(&way.chain(&wanted)?, &dated.bound),
        main: dated.main,
        safe: dated.safe,
        bound: dated.bound,
    };
    let aside: Vec<&JourneyStep> = way.aside.iter().collect();
    let parts = PlanParts {
        journey: &journey,
        destination: to
            .as_ref()
            .map(|(id, name, rule)| (id.as_str(), name.clone(), *rule)),
        asked,
        today: context.today,
        legs: &legs,
        dates: &dates,
        aside: &aside,
        other,
        calendar,
    };
    let view = PlanView::build(&parts, context.words())?;
    if let (Some(start), Some(finish)) = (view.start, view.finish) {
        strict::require(args.strict, calendar.basis(start, finish)?)?;
    }
    let text = match form {
        Format::Json => render::json(&view)?,
        Format::Html => render::plan_html(&view, &context.messages),
        Format::Ics => {
            let events = plan_events(&view, context.words());
            render::ics(&view.name, &events, context.today)
        }
        _ => render::plan(&view, &context.messages, context.width),
    };
    context.write(&text)?;
    Ok(if view.possible && !view.too_late {
        Exit::Done
    } else {
        Exit::No
    })
}

/// The code, the name and the rule of the country where the paper goes.
fn country(
    typed: &str,
    on: NaiveDate,
    context: &Context,
) -> anyhow::Result<(String, String, Option<CountryRuleKind>)> {
    let id = named::country(typed, &context.catalogue)?;
    let rule = context.catalogue.country_rules()?.on(&id, on);
    let name = certctl::view::country_name(&id, context.words());
    Ok((id, name, rule))
}

/// The journey of an id, or that of one service, with the way abroad where a paper goes there.
fn journey(context: &Context, id: &str, abroad: bool) -> anyhow::Result<Journey> {
    let catalogue = &context.catalogue;
    let journey = match catalogue.journey(id) {
        Ok(journey) if id != ABROAD => journey,
        Ok(_) | Err(CatalogueError::Unknown { .. }) => of_service(context, id)?,
        Err(error) => return Err(error.into()),
    };
    if !abroad || journey.abroad.is_none() {
        return Ok(journey);
    }
    Ok(journey.with_abroad(&catalogue.journey(ABROAD)?))
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
        abroad: Some(RESULT.to_owned()),
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

/// The other way to the same end; none where it cannot be gone.
fn other(
    journey: &Journey,
    rule: Option<CountryRuleKind>,
    together: bool,
    asked: Asked,
    wanted: &Wanted<'_>,
) -> anyhow::Result<Option<OtherWayView>> {
    let Ok(way) = Way::of(journey, rule, !together, wanted) else {
        // What the other way would ask is not asked for its sake.
        return Ok(None);
    };
    let dated = way.dates(asked, wanted)?;
    let legs = way.legs(&dated, asked, wanted);
    let sum = |total: Option<certctl::catalogue::Decimal>,
               leg: &certctl::view::LegParts<'_, '_>| {
        let fees = leg.work.iter().flat_map(|work| &work.fees);
        fees.map(|fee| fee.tenge)
            .fold(total, |total, fee| total?.plus(fee?))
    };
    if legs
        .iter()
        .any(|leg| leg.work.as_ref().is_some_and(|work| work.bar.is_some()))
    {
        return Ok(None);
    }
    let total = legs
        .iter()
        .fold(Some(certctl::catalogue::Decimal::ZERO), sum);
    let starts: Option<Vec<NaiveDate>> = dated.main.iter().map(|one| one.start).collect();
    let ends: Option<Vec<NaiveDate>> = dated.main.iter().map(|one| one.end).collect();
    Ok(Some(OtherWayView {
        together: !together,
        start: starts.and_then(|starts| starts.into_iter().min()),
        finish: ends.and_then(|ends| ends.into_iter().max()),
        total_tenge: total.map(|total| total.to_string()),
        steps: legs
            .iter()
            .map(|leg| wanted.context.words().of(&leg.step.name))
            .collect(),
        flag: together.then_some("--apart"),
    }))
}

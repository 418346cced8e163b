//! `certctl show`: the passport of a service, whole or narrowed to a situation, and the questions that it turns on.

use certctl::calendar::Week;
use certctl::catalogue::Service;
use certctl::render;
use certctl::rules::{Situation, narrow};
use certctl::view::{QuestionsView, ShowParts, ShowView};
use chrono::NaiveDate;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use super::situation::countries;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input::moment;
use crate::cli::office::{self, Found};
use crate::cli::{answers, complete, days};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[arg(long, alias = "date", value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
    #[arg(short = 'a', long = "answer", value_name = "KEY=VALUE")]
    answer: Vec<String>,
    #[arg(long, conflicts_with_all = ["office", "answer"])]
    questions: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = super::service(context, &args.service)?;
    let on = day(args.on.as_deref(), context)?;
    if args.questions {
        let offices = context.catalogue.offices()?;
        let view = QuestionsView::build(&service, &offices, on, context.words())?;
        context.show_rows(&view, &view.questions, || {
            render::questions(&view, &context.messages, context.width)
        })?;
        return Ok(Exit::Done);
    }
    passport(context, args, &service, on)?;
    Ok(Exit::Done)
}

/// The day whose rules are shown: today, if none was named.
fn day(typed: Option<&str>, context: &Context) -> anyhow::Result<NaiveDate> {
    let Some(typed) = typed else {
        return Ok(context.today);
    };
    let data = context.catalogue.calendar()?;
    let calendar = days::built(&data, Week::FiveDay, context)?;
    Ok(moment(typed, context.today, &calendar)?.date)
}

fn passport(
    context: &Context,
    args: &Args,
    service: &Service,
    on: NaiveDate,
) -> anyhow::Result<()> {
    let found = match &args.office {
        Some(typed) => Some(office::find(typed, service, on, &context.catalogue)?),
        None => None,
    };
    let (office, place) = match found {
        Some(Found { office, place }) => (Some(office), place),
        None => (None, None),
    };
    let answers = answers::from_arguments(&args.answer, service, context)?;
    let countries = countries(service, &answers, context)?;
    let situation = Situation {
        service,
        office: office.as_ref(),
        place: place.as_ref().map(|place| place.id.as_str()),
        countries: countries.as_ref(),
        on,
        answers: &answers,
    };
    let (common, money, offices) = (
        context.catalogue.common()?,
        context.catalogue.money()?,
        context.catalogue.offices()?,
    );
    let narrowed = narrow(&situation);
    let parts = ShowParts {
        service: &narrowed,
        situation: &situation,
        place: place.as_ref(),
        common: &common,
        money: &money,
        offices: &offices,
    };
    let view = ShowView::build(parts, context.words())?;
    context.show(&view, || {
        render::show(&view, &context.messages, context.width)
    })
}

//! `certctl fee`: what is paid, by which act, on which day.

use certctl::calendar::Week;
use certctl::render;
use certctl::rules::{applying_fees, decide_beside_bars, fees, fees_known};
use certctl::view::{FeesParts, FeesView};
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use super::situation::{self, Resolved};
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long, value_name = "OFFICE|TOWN", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::offices))]
    office: Option<String>,
    #[arg(short = 'a', long = "answer", value_name = "KEY=VALUE")]
    answer: Vec<String>,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = super::rules(context, &args.service)?;
    let data = context.catalogue.calendar()?;
    let calendar = days::built(&data, Week::FiveDay, context)?;
    let asked = situation::Args {
        service: args.service.clone(),
        office: args.office.clone(),
        date: args.on.clone(),
        answer: args.answer.clone(),
    };
    let mut resolved = Resolved::of(&asked, &service, &calendar, context)?;
    resolved.complete(&service, context, |situation| {
        decide_beside_bars(situation, |trail| {
            applying_fees(situation, trail);
        })
    })?;
    let situation = resolved.situation(&service);
    let money = context.catalogue.money()?;
    let (mut paid, mut known) = (Vec::new(), Ok(()));
    let decided = decide_beside_bars(&situation, |trail| {
        paid = fees(&situation, &money, trail);
        known = fees_known(&situation, &paid, trail);
    });
    if let Some(bar) = decided.bar {
        return resolved.refuse("certctl.fee/1", &service, bar, &calendar, context);
    }
    known?;
    let parts = FeesParts {
        situation: &situation,
        place: resolved.place.as_ref(),
        fees: &paid,
        money: &money,
        assumed: &decided.assumed,
    };
    let view = FeesView::build(&parts, context.words())?;
    context.show(&view, || {
        render::fee(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

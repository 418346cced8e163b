//! `certctl show`: the passport of a service.

use certctl::calendar::Week;
use certctl::render;
use certctl::view::ShowView;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::exit::Exit;
use crate::cli::input::moment;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = super::service(context, &args.service)?;
    let on = match &args.date {
        None => context.today,
        Some(text) => {
            let data = context.catalogue.calendar()?;
            moment(
                text,
                context.today,
                &days::built(&data, Week::FiveDay, context)?,
            )?
            .date
        }
    };
    let (common, money, offices) = (
        context.catalogue.common()?,
        context.catalogue.money()?,
        context.catalogue.offices()?,
    );
    let view = ShowView::build(&service, &common, &money, &offices, on, context.words())?;
    context.show(&view, || {
        render::show(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

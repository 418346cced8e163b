//! `certctl destination`: apostille, legalisation or nothing.

use certctl::calendar::Week;
use certctl::catalogue::{CountryRuleKind, Direction, Routes};
use certctl::render;
use certctl::view::{DestinationParts, DestinationView, DestinationsView};
use chrono::NaiveDate;
use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;

use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::input::{self, moment};
use crate::cli::{complete, days, named};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "COUNTRY", required_unless_present = "list", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::countries))]
    country: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "SERVICE", conflicts_with = "from", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    document: Option<String>,
    #[arg(long)]
    from: bool,
    #[arg(long, conflicts_with_all = ["country", "document", "from"])]
    list: bool,
    #[arg(
        long,
        value_enum,
        value_name = "RULE",
        requires = "list",
        conflicts_with = "country",
        hide_possible_values = true
    )]
    rule: Option<Rule>,
}

/// The rules by which the list is narrowed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Rule {
    Apostille,
    Legalisation,
    Nothing,
    Ask,
}

impl From<Rule> for CountryRuleKind {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Apostille => Self::Apostille,
            Rule::Legalisation => Self::Legalisation,
            Rule::Nothing => Self::Nothing,
            Rule::Ask => Self::Ask,
        }
    }
}

/// Nothing is called so.
#[derive(Debug, thiserror::Error)]
#[error("no such country")]
pub(crate) struct UnknownCountry {
    pub(crate) name: String,
    pub(crate) near: Vec<String>,
}

/// Of this day nothing is said.
#[derive(Debug, thiserror::Error)]
#[error("before the first day that is known")]
pub(crate) struct BeforeKnown {
    pub(crate) on: NaiveDate,
    pub(crate) from: NaiveDate,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let routes = context.catalogue.routes()?;
    let on = day(context, args.on.as_deref(), &routes)?;
    match &args.country {
        Some(country) => one(context, args, country, on, &routes),
        None => list(context, args, on),
    }
}

fn one(
    context: &Context,
    args: &Args,
    typed: &str,
    on: NaiveDate,
    routes: &Routes,
) -> anyhow::Result<Exit> {
    let id = named::called(typed, &context.catalogue)?.map_err(|near| UnknownCountry {
        name: typed.to_owned(),
        near,
    })?;
    let country = context.catalogue.country(&id)?;
    let document = args.document.as_deref();
    let document = document.map(|id| super::rules(context, id)).transpose()?;
    let rule = country.rule_on(on).ok_or(BeforeKnown {
        on,
        from: routes.known_from,
    })?;
    let parts = DestinationParts {
        country: &country,
        rule,
        on,
        direction: if args.from {
            Direction::In
        } else {
            Direction::Out
        },
        document: document.as_ref(),
        routes,
    };
    let view = DestinationView::build(&parts, context.words())?;
    context.show(&view, || {
        render::destination(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

fn list(context: &Context, args: &Args, on: NaiveDate) -> anyhow::Result<Exit> {
    let format = context.form(&[Format::Table, Format::Json, Format::Jsonl, Format::Csv])?;
    let countries = context.catalogue.countries()?.country;
    let only = args.rule.map(CountryRuleKind::from);
    let view = DestinationsView::build(&countries, on, only, context.words());
    if format == Format::Csv {
        context.tell_overrides(&view.overrides);
        context.write(&render::destinations_csv(&view)?)?;
    } else {
        context.show_rows(&view, &view.countries, || {
            render::destinations(&view, &context.messages, context.width)
        })?;
    }
    Ok(Exit::Done)
}

/// The day asked about. One that is written out needs no calendar, and may lie outside its years.
fn day(context: &Context, typed: Option<&str>, routes: &Routes) -> anyhow::Result<NaiveDate> {
    let on = match typed {
        None => context.today,
        Some(typed) => match input::exact(typed) {
            Some(date) => date,
            None => {
                let data = context.catalogue.calendar()?;
                let calendar = days::built(&data, Week::FiveDay, context)?;
                moment(typed, context.today, &calendar)?.date
            }
        },
    };
    let from = routes.known_from;
    if on < from {
        return Err(BeforeKnown { on, from }.into());
    }
    Ok(on)
}

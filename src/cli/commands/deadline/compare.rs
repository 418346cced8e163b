//! `--compare`, and `--by` without an office: every office type side by side.

use std::collections::BTreeSet;

use certctl::calendar::{Basis, Calendar};
use certctl::catalogue::{Money, Office, Service};
use certctl::render;
use certctl::rules::{
    Decided, Situation, Trail, applying_fees, checklist, choose, deadline, decide, due_spread, fees,
};
use certctl::term::Filing;
use certctl::view::{Backwards, Comparison, Outcome, RowParts, compare_events};
use chrono::NaiveDate;

use super::{Args, backwards};
use crate::cli::args::Format;
use crate::cli::commands::situation::Resolved;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;
use crate::cli::explain;
use crate::cli::input::Moment;
use crate::cli::missing::Missing;
use crate::cli::strict;

pub(super) fn run(
    context: &Context,
    args: &Args,
    service: &Service,
    days: &Days<'_>,
    by: Option<Moment>,
) -> anyhow::Result<Exit> {
    let form = context.form(&[Format::Table, Format::Json, Format::Jsonl, Format::Ics])?;
    let calendar = days.everywhere();
    let mut resolved = Resolved::of(&args.situation, service, calendar, context)?;
    resolved.filing = by.unwrap_or(resolved.filing);
    let ids = service.offices();
    let offices = ids.iter().map(|id| context.catalogue.office(id));
    let offices: Vec<Office> = offices.collect::<Result<_, _>>()?;
    // What one office asks must be answered before any row is shown, so that the rows can be compared.
    for office in &offices {
        resolved.office = Some(office.clone());
        resolved.ask(service, context, settle)?;
    }
    let everywhere: Vec<Option<&Office>> = offices.iter().map(Some).collect();
    resolved.mention_unused(service, &everywhere, context);
    let money = context.catalogue.money()?;
    let mut comparison = Comparison::new(calendar, context.words());
    for office in offices {
        resolved.office = Some(office);
        let calendar = days.at(&resolved.names())?;
        let row = Row {
            context,
            resolved: &resolved,
            service,
            money: &money,
            calendar: &calendar,
            by: by.map(|by| by.date),
        };
        let (basis, span) = row.add_to(&mut comparison)?;
        if let Some((from, to)) = span {
            days.note(&row.resolved.names(), from, to, context);
        }
        strict::require(args.strict, basis)?;
    }
    let by = by.map(|by| by.date);
    let view = comparison.finish(service, &resolved.answers, resolved.filing.date, by)?;
    let text = match form {
        Format::Json => render::json(&view)?,
        Format::Jsonl => render::json_lines(&view.offices)?,
        Format::Ics => {
            let events = compare_events(&view, calendar, context.words());
            render::ics(&view.service_name, &events, context.today)
        }
        _ => render::compare(&view, &context.messages, context.width),
    };
    context.write(&text)?;
    Ok(if view.in_time { Exit::Done } else { Exit::No })
}

/// Everything that a row shows turns on these.
fn settle<'a>(situation: &Situation<'a>) -> Decided<'a> {
    decide(situation, |trail| {
        let _ = choose(situation, trail);
        checklist(situation, &BTreeSet::new(), trail);
        applying_fees(situation, trail);
    })
}

/// How sure a date is, and from when to when it was counted.
type Sure = (Basis, Option<(NaiveDate, NaiveDate)>);

/// Where there is no date, nothing about it can be unsure.
const NO_DATE: Sure = (Basis::Confirmed, None);

/// What one row is worked out from; the office is in `resolved`.
struct Row<'r, 'c> {
    context: &'r Context,
    resolved: &'r Resolved,
    service: &'r Service,
    money: &'r Money,
    calendar: &'r Calendar<'c>,
    by: Option<NaiveDate>,
}

impl Row<'_, '_> {
    /// Adds the row and gives back how sure its date is and from when to when it was counted.
    fn add_to(&self, comparison: &mut Comparison<'_>) -> anyhow::Result<Sure> {
        let situation = self.resolved.situation(self.service);
        let decided = settle(&situation);
        if let Some(bar) = decided.bar {
            comparison.add(&RowParts::none(&situation, Outcome::Barred(bar)))?;
            return Ok(NO_DATE);
        }
        let backwards = match self.backwards(&situation) {
            Ok(backwards) => backwards,
            Err(error) => return self.without_date(&situation, &error, comparison),
        };
        let Moment { date, time } = backwards.map_or(self.resolved.filing, |back| Moment {
            date: back.apply_by,
            time: None,
        });
        let there = Situation {
            on: date,
            ..situation
        };
        let filing = Filing { date, time };
        let trail = &mut Trail::default();
        let found = match deadline(&there, self.calendar, filing, trail) {
            Ok(Some(found)) => found,
            Ok(None) => {
                // Every question of the day wanted is answered; the rules of the day to apply may ask another.
                let open = settle(&there);
                let missing = Missing::of(&open, false, self.service, self.context)?;
                return self.without_date(&situation, &missing.into(), comparison);
            }
            Err(error) => return self.without_date(&situation, &error.into(), comparison),
        };
        let (basis, last) = backwards::reach(&found, backwards, self.calendar)?;
        let documents = checklist(&there, &BTreeSet::new(), trail);
        let paid = fees(&there, self.money, trail);
        comparison.add(&RowParts {
            situation: &there,
            documents: &documents,
            fees: &paid,
            assumed: &decided.assumed,
            outcome: Outcome::Due {
                spread: due_spread(&found, &there, self.calendar).ok().flatten(),
                found: Box::new(found),
                basis,
                backwards,
            },
        })?;
        Ok((basis, Some((date, last))))
    }

    fn backwards(&self, situation: &Situation<'_>) -> anyhow::Result<Option<Backwards>> {
        let find = |by| backwards::find(situation, self.calendar, by, self.context.today);
        self.by.map(find).transpose()
    }

    /// A row that says why there is no date: no term is printed there, or it lies outside the calendar.
    fn without_date(
        &self,
        situation: &Situation<'_>,
        error: &anyhow::Error,
        comparison: &mut Comparison<'_>,
    ) -> anyhow::Result<Sure> {
        let reason = explain::explain(error, self.context).what;
        let trail = &mut Trail::default();
        let documents = checklist(situation, &BTreeSet::new(), trail);
        let paid = fees(situation, self.money, trail);
        comparison.add(&RowParts {
            documents: &documents,
            fees: &paid,
            ..RowParts::none(situation, Outcome::NoDate(reason))
        })?;
        Ok(NO_DATE)
    }
}

//! `certctl check`: which documents this situation requires.

use std::collections::BTreeSet;

use certctl::calendar::{Calendar, Week};
use certctl::catalogue::Service;
use certctl::render;
use certctl::rules::{
    DeadlineError, Decided, Situation, TermsError, applying_fees, checklist, decide, fees,
};
use certctl::view::{CheckParts, CheckView};
use chrono::NaiveDate;

use super::situation::{self, Resolved};
use crate::cli::answers;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    situation: situation::Args,
    #[arg(long, value_name = "DOCUMENT", value_delimiter = ',')]
    have: Vec<String>,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = super::service(context, &args.situation.service)?;
    let data = context.catalogue.calendar()?;
    let calendar = days::built(&data, Week::FiveDay, context)?;
    let mut resolved = Resolved::of(&args.situation, &service, &calendar, context)?;
    let have = answers::have(&args.have, &service)?;
    known(&service, resolved.filing.date)?;
    resolved.complete(&service, context, |situation| settle(situation, &have))?;
    answer(context, &service, &resolved, &have, &calendar)
}

fn settle<'a>(situation: &Situation<'a>, have: &BTreeSet<String>) -> Decided<'a> {
    decide(situation, |trail| {
        checklist(situation, have, trail);
        // What the fees turn on matters, their sums do not yet.
        applying_fees(situation, trail);
    })
}

/// A day before anything is known of a service has no checklist, rather than an empty one.
fn known(service: &Service, on: NaiveDate) -> Result<(), DeadlineError> {
    match service.known_from().filter(|from| on < *from) {
        None => Ok(()),
        Some(from) => Err(TermsError::NotInForce {
            service: service.id.clone(),
            on,
            from,
        }
        .into()),
    }
}

fn answer(
    context: &Context,
    service: &Service,
    resolved: &Resolved,
    have: &BTreeSet<String>,
    calendar: &Calendar<'_>,
) -> anyhow::Result<Exit> {
    let money = context.catalogue.money()?;
    let situation = resolved.situation(service);
    let (mut documents, mut paid) = (Vec::new(), Vec::new());
    let decided = decide(&situation, |trail| {
        documents = checklist(&situation, have, trail);
        paid = fees(&situation, &money, trail);
    });
    if let Some(bar) = decided.bar {
        return resolved.refuse("certctl.check/1", service, bar, calendar, context);
    }
    let parts = CheckParts {
        situation: &situation,
        place: resolved.place.as_ref(),
        documents: &documents,
        fees: &paid,
        assumed: &decided.assumed,
    };
    let view = CheckView::build(&parts, context.words())?;
    context.show(&view, || {
        render::check(&view, &context.messages, context.width)
    })?;
    Ok(if view.complete { Exit::Done } else { Exit::No })
}

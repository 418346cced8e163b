//! `certctl draft check`: which fields and documents are missing, and which documents will be out of date.

use certctl::catalogue::CatalogueError;
use certctl::draft::Progress;
use certctl::render;
use certctl::rules::DocumentStatus;
use certctl::view::{CheckedDocument, DraftCheckView, MissingView, Sources};
use clap_complete::engine::ArgValueCandidates;

use super::remark;
use super::status::next;
use super::{Place, load};
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days::Days;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let draft = load(&context.store()?, &args.id)?;
    let service = commands::rules(context, &draft.service)?;
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let place = Place::of(&draft, &service, context);
    let situation = place.situation(&service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, &draft);
    let words = context.words();
    let sources = Sources::default();
    let calendar = days.at(&place.names())?;
    let due = place.deadline(&situation, &calendar);
    let (filed, due) = (situation.on, due.map(|found| found.due.date));
    let needed = progress.documents.iter();
    let needed = needed.filter(|one| one.status != DocumentStatus::NotNeeded);
    let documents: Result<Vec<CheckedDocument>, CatalogueError> = needed
        .map(|one| CheckedDocument::of(one, &draft, (filed, due), words, &sources))
        .collect();
    let complete = progress.is_complete();
    let here = format!("certctl draft check {}", draft.id);
    let mut next = next(&draft, &progress);
    next.retain(|command| *command != here);
    let view = DraftCheckView {
        schema: "certctl.draft-check/1",
        id: draft.id.to_string(),
        service: service.id.clone(),
        service_name: words.of(&service.name),
        complete,
        barred: progress.decided.bar.map(|bar| words.of(&bar.reason)),
        filed,
        planned: place.filed.is_some(),
        due,
        missing: MissingView::of(&progress, draft.office.is_none(), words)?,
        remarks: remark::found(&draft, &situation, &progress, context)?,
        documents: documents?,
        sources: sources.list(words)?,
        next,
    };
    context.show(&view, || {
        render::draft_check(&view, &context.messages, context.width)
    })?;
    Ok(if complete { Exit::Done } else { Exit::No })
}

//! `certctl draft status`: where one application stands. Also what every change of its state answers with.

use certctl::catalogue::Service;
use certctl::draft::{Draft, DraftId, Progress, State};
use certctl::render;
use certctl::view::{DraftMilestone, StatusView};
use clap_complete::engine::ArgValueCandidates;

use super::rows::Rows;
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
    tell(&draft, context)
}

/// Writes where a draft stands.
pub(super) fn tell(draft: &Draft, context: &Context) -> anyhow::Result<Exit> {
    let data = context.catalogue.calendar()?;
    let days = Days::of_terms(&data, context)?;
    let service = commands::rules(context, &draft.service)?;
    let place = Place::of(draft, &service, context);
    let situation = place.situation(&service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    let missing = progress.missing_documents();
    let words = context.words();
    let submission = draft.submission.as_ref();
    let found = place.found.as_ref();
    let view = StatusView {
        schema: "certctl.draft-status/1",
        row: Rows::new(context, &days, false).of(draft),
        rev: draft.rev,
        office_name: found.map(|found| found.called(words)),
        milestones: milestones(draft, &service, context),
        catalogue: submission.map(|submission| submission.catalogue.clone()),
        unanswered: progress.unanswered(),
        missing_documents: missing.map(|one| one.rule.id.clone()).collect(),
        notes: draft.notes.len(),
        next: next(draft, &progress),
    };
    context.show(&view, || {
        render::draft_status(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

/// The dates that were fixed, in order, under the names that the service gives them.
fn milestones(draft: &Draft, service: &Service, context: &Context) -> Vec<DraftMilestone> {
    let promised = draft.submission.iter();
    let promised = promised.flat_map(|submission| &submission.milestones);
    let mut dates: Vec<DraftMilestone> = promised
        .map(|promised| {
            let mut terms = service.term.iter();
            let term = terms.find(|term| term.milestone == promised.id);
            DraftMilestone {
                id: promised.id.clone(),
                name: term.map_or_else(
                    || promised.id.clone(),
                    |term| context.words().of(&term.name),
                ),
                date: promised.date,
            }
        })
        .collect();
    dates.sort_by_key(|milestone| milestone.date);
    dates
}

/// How a complete application is handed in, as commands to type.
fn hand_in(id: DraftId) -> Vec<String> {
    vec![
        format!("certctl draft export {id} --format pdf -o application.pdf"),
        format!("certctl draft submit {id}"),
    ]
}

/// What is done next, as commands to type.
pub(super) fn next(draft: &Draft, progress: &Progress<'_>) -> Vec<String> {
    let id = draft.id;
    match draft.state {
        State::Open if progress.is_complete() => hand_in(id),
        State::Open => vec![
            format!("certctl draft check {id}"),
            format!("certctl draft edit {id}"),
        ],
        State::Submitted => vec![format!("certctl draft close {id} --result issued")],
        _ => Vec::new(),
    }
}

//! `certctl draft history`: what was done to an application, and which revisions can be gone back to.

use std::collections::BTreeMap;

use certctl::catalogue::Service;
use certctl::i18n::Msg;
use certctl::render;
use certctl::store::Entry;
use certctl::view::{HistoryStep, HistoryView};
use clap_complete::engine::ArgValueCandidates;

use super::load;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let draft = load(&store, &args.id)?;
    let kept = store.revisions(draft.id)?;
    let journal = store.journal(Some(draft.id))?;
    let told: BTreeMap<u64, Entry> = journal
        .into_iter()
        .map(|entry| (entry.rev, entry))
        .collect();
    let labels = Labels::of_service(&draft.service, context);
    let mut steps: Vec<HistoryStep> = Vec::new();
    for rev in (1..=draft.rev).rev() {
        let entry = told.get(&rev);
        let is_kept = kept.contains(&rev);
        // A store older than its journal, or one whose journal was lost, still has the revisions.
        let at = match entry {
            Some(entry) => Some(entry.at.clone()),
            None if rev == draft.rev => Some(draft.updated.clone()),
            None if is_kept => store.revision(draft.id, rev).ok().map(|old| old.updated),
            None => None,
        };
        if at.is_none() && !is_kept {
            continue;
        }
        let changed = entry.map(|entry| entry.changed.clone()).unwrap_or_default();
        steps.push(HistoryStep {
            rev,
            at,
            deed: entry.map(|entry| entry.deed.as_str().to_owned()),
            changed_words: changed.iter().map(|name| labels.of(name)).collect(),
            changed,
            kept: is_kept,
        });
    }
    let view = HistoryView {
        schema: "certctl.draft-history/1",
        id: draft.id.to_string(),
        rev: draft.rev,
        steps,
    };
    context.show_rows(&view, &view.steps, || {
        render::draft_history(&view, &context.messages, context.width)
    })?;
    Ok(Exit::Done)
}

/// The names of answers and documents in words.
struct Labels<'c> {
    context: &'c Context,
    /// None where the catalogue does not know the service any more: the history is told all the same.
    service: Option<Service>,
}

impl<'c> Labels<'c> {
    fn of_service(id: &str, context: &'c Context) -> Self {
        let service = context.catalogue.rules(id).ok();
        Self { context, service }
    }

    /// The label of what `--unset` calls by this name, or the name itself.
    fn of(&self, name: &str) -> String {
        let Self { context, service } = self;
        match name {
            "office" => return context.messages.text(Msg::ReviewOffice),
            "date" => return context.messages.text(Msg::ReviewDate),
            _ => {}
        }
        let mut questions = service.iter().flat_map(|service| &service.question);
        let question = questions.find(|question| question.id == name);
        let label = question.map(|question| question.label.clone());
        let label = label.or_else(|| Some(context.catalogue.field(name).ok()?.label));
        let label = label.or_else(|| Some(context.catalogue.document(name).ok()?.name));
        label.map_or_else(|| name.to_owned(), |label| context.words().of(&label))
    }
}

//! `certctl draft edit`: change answers, or go on where the interview stopped.

use certctl::catalogue::Service;
use certctl::draft::Draft;
use certctl::i18n::Msg;
use certctl::store::Store;
use clap_complete::engine::ArgValueCandidates;

use super::fill::{self, Given, Interviewed};
use super::{load, show};
use crate::cli::answers::{Asked, asked};
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::{Interrupted, Interview, NoTerminal, tell_kept};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "ID", add = ArgValueCandidates::new(complete::drafts))]
    id: String,
    #[command(flatten)]
    given: fill::Args,
    #[arg(long, value_name = "KEY")]
    unset: Vec<String>,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let store = context.store()?;
    let mut draft = load(&store, &args.id)?;
    let service = commands::rules(context, &draft.service)?;
    let given = Given::read(&args.given, &service, context)?;
    if !given.is_empty() || !args.unset.is_empty() {
        for key in &args.unset {
            unset(&mut draft, key, &service, context)?;
        }
        given.put_into(&mut draft);
        fill::save(&store, &mut draft, context)?;
    } else if context.interactive {
        let interview = Interview::new(context)?;
        match fill::interview(&interview, &store, &mut draft, &service)? {
            Interviewed::Done => {}
            Interviewed::Barred => {
                return review(&interview, &store, &mut draft, &service).map(|()| Exit::No);
            }
        }
        review(&interview, &store, &mut draft, &service)?;
    } else {
        return Err(NoTerminal.into());
    }
    show(context, &draft, &service, false, None)?;
    Ok(Exit::Done)
}

/// Forgets an answer, a document, the office or the day. What is given in the same command comes after it.
fn unset(draft: &mut Draft, key: &str, service: &Service, context: &Context) -> anyhow::Result<()> {
    match key {
        "office" => draft.office = None,
        "date" => draft.filed = None,
        _ => {
            let answer = draft.answers.remove(key).is_some();
            let document = draft.have.remove(key);
            let known = service.document.iter().any(|document| document.id == key);
            // A name that is nothing at all is a slip, not a wish.
            if !answer && !document && !known {
                asked(service, key, &context.catalogue)?;
            }
        }
    }
    Ok(())
}

/// Any answer can be changed by its name until an empty line ends it.
fn review(
    interview: &Interview<'_>,
    store: &Store,
    draft: &mut Draft,
    service: &Service,
) -> anyhow::Result<()> {
    let context = interview.context;
    let kept = |error: anyhow::Error, draft: &Draft| {
        if error.is::<Interrupted>() {
            tell_kept(draft, context);
        }
        error
    };
    loop {
        let keys: Vec<&str> = draft.answers.keys().map(String::as_str).collect();
        let question = context.messages.text(Msg::PromptReview);
        interview.prompter.question(&question, &[]);
        interview.prompter.say(&keys.join(", "));
        let key = interview
            .prompter
            .line(None, "")
            .map_err(|error| kept(error, draft))?;
        if key.is_empty() {
            return Ok(());
        }
        let found = match asked(service, &key, &context.catalogue) {
            Ok(found) => found,
            Err(error) => {
                let failure = crate::cli::explain::explain(&error.into(), context);
                interview.prompter.complain(&failure.what);
                continue;
            }
        };
        let current = draft.answers.get(&key).cloned();
        let optional = service
            .field
            .iter()
            .any(|field| field.id == key && field.optional);
        let value = match &found {
            Asked::Question(question) => interview.question(question, current.as_deref()).map(Some),
            Asked::Field(field) => interview.field(field, optional, current.as_deref()),
        };
        match value.map_err(|error| kept(error, draft))? {
            Some(value) => draft.answers.insert(key, value),
            None => draft.answers.remove(&key),
        };
        fill::save(store, draft, context)?;
    }
}

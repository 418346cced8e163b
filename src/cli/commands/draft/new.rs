//! `certctl draft new`: an interview, or answers from a file.

use certctl::catalogue::Service;
use certctl::draft::{Draft, DraftId, Progress};
use certctl::i18n::Msg;
use certctl::store::{Store, StoreError};
use certctl::view::{OptionView, QuestionView};
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;
use uuid::Uuid;

use super::fill::{self, Given};
use super::session::Session;
use super::{Place, show};
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::Interview;
use crate::cli::missing::Missing;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[command(flatten)]
    given: fill::Args,
    #[arg(long)]
    partial: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = commands::rules(context, &args.service)?;
    let store = context.store()?;
    let given = Given::read(&args.given, &service, context)?;
    let asking = context.interactive && args.given.answers.is_none() && !args.partial;
    if !asking && !args.partial {
        complete(&given, &service, context)?;
    }
    let mut draft = create(&store, &service, &given, context)?;
    if asking {
        let interview = Interview::new(context)?;
        intro(&interview, &draft, &store);
        let exit = Session::new(&interview, &store, &mut draft, &service)?.run()?;
        if exit != Exit::Done {
            return Ok(exit);
        }
    }
    let id = draft.id.to_string();
    show(context, &draft, &service, false, Some(&id))?;
    Ok(Exit::Done)
}

/// A new draft under an id that is free.
fn create(
    store: &Store,
    service: &Service,
    given: &Given,
    context: &Context,
) -> anyhow::Result<Draft> {
    loop {
        let id = DraftId::from_random(Uuid::new_v4().as_u128());
        let mut draft = Draft::new(id, &service.id, &context.now);
        given.put_into(&mut draft);
        match store.create(&mut draft) {
            Err(StoreError::Exists { .. }) => {}
            other => {
                other?;
                return Ok(draft);
            }
        }
    }
}

fn intro(interview: &Interview<'_>, draft: &Draft, store: &Store) {
    let (id, path) = (draft.id.to_string(), store.root().display().to_string());
    let messages = &interview.context.messages;
    interview.prompter.say(&messages.text(Msg::PromptIntro {
        id: (&id).into(),
        path: (&path).into(),
    }));
    interview.prompter.say(&messages.text(Msg::PromptKeys));
}

/// Without a terminal everything that is asked must be given.
///
/// # Errors
/// [`Missing`] with all of it.
fn complete(given: &Given, service: &Service, context: &Context) -> anyhow::Result<()> {
    let mut draft = Draft::new(DraftId::from_random(0), &service.id, &context.now);
    given.put_into(&mut draft);
    let place = Place::of(&draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of(&situation, &draft.have);
    let mut missing = Missing::of(&progress.decided, draft.office.is_none(), service, context)?;
    for id in progress.missing {
        let field = context.catalogue.field(id)?;
        missing.questions.push(QuestionView {
            id: id.to_owned(),
            label: context.words().of(&field.label),
            why: context.words().of(&field.why),
            default: None,
            when: None,
            options: Vec::<OptionView>::new(),
            flag: format!("{id} = \"...\""),
        });
    }
    if missing.questions.is_empty() {
        return Ok(());
    }
    Err(missing.into())
}

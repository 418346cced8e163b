//! `certctl draft new`: an interview, or answers from a file.

use certctl::calendar::Week;
use certctl::catalogue::Service;
use certctl::draft::{Draft, DraftId, Progress};
use certctl::i18n::Msg;
use certctl::render;
use certctl::store::{Store, StoreError};
use certctl::view::BarredView;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCandidates;
use uuid::Uuid;

use super::fill::{self, Given};
use super::lacking::lacking;
use super::remark;
use super::reuse;
use super::session::{Session, Use};
use super::{Place, show};
use crate::cli::commands;
use crate::cli::commands::profile::NoProfile;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::days;
use crate::cli::exit::Exit;
use crate::cli::interview::Interview;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "SERVICE", value_parser = NonEmptyStringValueParser::new(), add = ArgValueCandidates::new(complete::services))]
    service: String,
    #[command(flatten)]
    given: fill::Args,
    #[arg(long)]
    partial: bool,
    #[arg(long)]
    profile: bool,
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let service = commands::rules(context, &args.service)?;
    let store = context.store()?;
    let given = Given::read(&args.given, &service, context)?;
    let asking = context.interactive && args.given.answers.is_none() && !args.partial;
    let mut first = Draft::new(DraftId::from_random(0), &service.id, &context.now);
    given.put_into(&mut first);
    if args.profile {
        let profile = store.profile()?.ok_or(NoProfile)?;
        // A person is told what is filled, when it comes to that.
        if !asking {
            let fitting = reuse::fitting(&first, &service, &profile, context)?;
            first.answers.extend(fitting.values);
        }
    }
    if let Some(exit) = refused(&first, &service, context)? {
        return Ok(exit);
    }
    if !asking && !args.partial {
        lacking(&first, &service, context)?;
    }
    let mut draft = create(&store, first)?;
    if asking {
        let interview = Interview::new(context)?;
        intro(&interview, &draft, &store);
        let profile = if args.profile { Use::Given } else { Use::Ask };
        let exit = Session::new(&interview, &store, &mut draft, &service, profile)?.run()?;
        if exit != Exit::Done {
            return Ok(exit);
        }
    } else {
        remark::tell(&draft, &service, context)?;
    }
    let id = draft.id.to_string();
    show(context, &draft, &service, false, Some(&id))?;
    Ok(Exit::Done)
}

/// Says why the application is not possible, if it is not, as `check` does. Nothing is kept of it.
fn refused(first: &Draft, service: &Service, context: &Context) -> anyhow::Result<Option<Exit>> {
    let place = Place::of(first, service, context);
    let situation = place.situation(service, &first.answers, context.today);
    let Some(bar) = Progress::of_draft(&situation, first).decided.bar else {
        return Ok(None);
    };
    let data = context.catalogue.calendar()?;
    let calendar = days::built(&data, Week::FiveDay, context)?;
    let town = place.found.as_ref().and_then(|found| found.place.as_ref());
    let schema = "certctl.draft-new/1";
    let mut view = BarredView::build(schema, &situation, town, bar, &calendar, context.words())?;
    // An answers file may hold what says something of a person.
    view.answers
        .retain(|id, _| service.question.iter().any(|question| question.id == *id));
    context.show(&view, || {
        render::barred(&view, &context.messages, context.width)
    })?;
    Ok(Some(Exit::No))
}

/// Stores a draft under an id that is free.
fn create(store: &Store, first: Draft) -> anyhow::Result<Draft> {
    loop {
        let mut draft = Draft {
            id: DraftId::from_random(Uuid::new_v4().as_u128()),
            ..first.clone()
        };
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

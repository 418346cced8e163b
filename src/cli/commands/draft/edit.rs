//! `certctl draft edit`: change answers, or go on where the interview stopped.

use certctl::catalogue::Service;
use certctl::draft::{Deed, Draft, State};
use clap_complete::engine::ArgValueCandidates;

use super::fill::{self, Given};
use super::remark;
use super::session::{Session, Use};
use super::submit::in_state;
use super::{load, show};
use crate::cli::answers::asked;
use crate::cli::commands;
use crate::cli::complete;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::{Interview, NoTerminal};

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
    // What was handed in stays as it was handed in.
    in_state(&draft, &[State::Open])?;
    let service = commands::rules(context, &draft.service)?;
    let given = Given::read(&args.given, &service, context)?;
    if !given.is_empty() || !args.unset.is_empty() {
        for key in &args.unset {
            unset(&mut draft, key, &service, context)?;
        }
        given.put_into(&mut draft);
        draft.updated.clone_from(&context.now);
        store.save(&mut draft, Deed::Edit)?;
        remark::tell(&draft, &service, context)?;
    } else if context.interactive {
        let interview = Interview::new(context)?;
        let exit = Session::new(&interview, &store, &mut draft, &service, Use::Ask)?.run()?;
        if exit != Exit::Done {
            return Ok(exit);
        }
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
            draft.until.remove(key);
            let known = service.document.iter().any(|document| document.id == key);
            // A name that is nothing at all is a slip, not a wish.
            if !answer && !document && !known {
                asked(service, key, &context.catalogue)?;
            }
        }
    }
    Ok(())
}

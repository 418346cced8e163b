//! `certctl store`: the store as a whole.

mod decrypt;
mod encrypt;
mod export;
mod guard;
mod import;
mod rotate;
mod status;

use certctl::render;
use certctl::store::{Conversion, Protection, Store};
use certctl::view::{LeftRow, StoreChangeView};
use clap::Subcommand;

pub(crate) use export::Taken;
pub(crate) use guard::NotARecipient;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::explain_store;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Status,
    Encrypt(encrypt::Args),
    Decrypt,
    Rotate(rotate::Args),
    Export(export::Args),
    Import(import::Args),
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.command {
        Command::Status => status::run(context),
        Command::Encrypt(args) => encrypt::run(context, args),
        Command::Decrypt => decrypt::run(context),
        Command::Rotate(args) => rotate::run(context, args),
        Command::Export(args) => export::run(context, args),
        Command::Import(args) => import::run(context, args),
    }
}

/// The word for what unlocks a store.
const fn unlocked_by(protection: Protection) -> Option<&'static str> {
    match protection {
        Protection::Plain => None,
        Protection::Passphrase => Some("passphrase"),
        Protection::Recipients => Some("identity"),
    }
}

/// Tells what a change of protection did.
fn tell(
    context: &Context,
    schema: &'static str,
    store: &Store,
    conversion: &Conversion,
) -> anyhow::Result<Exit> {
    let protection = store.protection()?;
    let left = conversion.left.iter().map(|file| LeftRow {
        file: file.name.clone(),
        reason: explain_store::damage(&file.reason, &context.messages),
    });
    let view = StoreChangeView {
        schema,
        encrypted: protection != Protection::Plain,
        unlocked_by: unlocked_by(protection),
        changed: conversion.changed,
        complete: conversion.left.is_empty(),
        left: left.collect(),
    };
    context.show(&view, || {
        render::store_change(&view, &context.messages, context.width)
    })?;
    Ok(if view.complete {
        Exit::Done
    } else {
        Exit::Store
    })
}

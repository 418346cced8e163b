//! The terminal program: the command line, what it reads from the world, and the exit code.
//!
//! Only here are the clock, the environment and the terminal read, once, into a [`context::Context`].

mod answers;
mod answers_file;
mod args;
mod catalogue;
mod commands;
mod complete;
mod context;
mod days;
mod exit;
mod explain;
mod explain_answer;
mod explain_calendar;
mod explain_country;
mod explain_data;
mod explain_draft;
mod explain_rules;
mod explain_store;
mod explain_system;
mod failure;
mod folder;
mod help;
mod input;
mod interview;
mod line;
mod manual;
mod missing;
mod named;
mod new_file;
mod office;
mod output;
mod own_data;
mod prompt;
mod signals;
mod strict;
mod unlock;
mod usage;
mod variables;

use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use certctl::i18n::{Messages, Msg};
use clap::FromArgMatches;

use args::{Cli, Command};
use context::Context;
use exit::Exit;

/// Runs the program on its own arguments.
pub(crate) fn main() -> ExitCode {
    clap_complete::CompleteEnv::with_factory(help::completing)
        .var(variables::COMPLETE)
        .completer("certctl")
        .complete();
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let choice = context::language(&arguments);
    let messages = Messages::new(choice.lang);
    // A panic is a fault of ours. Its text could hold what the person typed, so none of it is shown.
    std::panic::set_hook(Box::new(move |_| {
        line::restore();
        output::note(&Messages::new(choice.lang).text(Msg::ErrorPanic));
        std::process::exit(i32::from(Exit::Usage.code()));
    }));
    if variables::accessible() {
        anstream::ColorChoice::Never.write_global();
    }
    let json = context::wants_json(&arguments);
    let outcome = parse(&arguments)
        .map_err(|error| Box::new(usage::settle(&error, &arguments, &messages)))
        .and_then(|cli| {
            let context = Context::new(
                &cli.global,
                messages.lang(),
                &choice,
                cli.command.reads_data(),
            )?;
            run(&context, cli.command).map_err(|error| Box::new(explain::explain(&error, &context)))
        });
    let exit = match outcome {
        Ok(exit) => exit,
        Err(failure) => failure.report(&messages, json),
    };
    ExitCode::from(exit.code())
}

/// The command line. What it was parsed with is left to the end of the process, which is near.
fn parse(arguments: &[OsString]) -> Result<Cli, clap::Error> {
    let mut command = ManuallyDrop::new(help::plain());
    let matches = command.try_get_matches_from_mut(arguments)?;
    Cli::from_arg_matches(&matches)
}

fn run(context: &Context, command: Command) -> anyhow::Result<Exit> {
    match command {
        Command::List(args) => commands::list::run(context, &args),
        Command::Show(args) => commands::show::run(context, &args),
        Command::Check(args) => commands::check::run(context, &args),
        Command::Deadline(args) => commands::deadline::run(context, &args),
        Command::Fee(args) => commands::fee::run(context, &args),
        Command::Plan(args) => commands::plan::run(context, &args),
        Command::Destination(args) => commands::destination::run(context, &args),
        Command::Calendar(args) => commands::calendar::run(context, &args),
        Command::Iin(args) => commands::iin::run(context, &args),
        Command::Draft(args) => commands::draft::run(context, args),
        Command::Profile(args) => commands::profile::run(context, &args),
        Command::Data(args) => commands::data::run(context, &args),
        Command::Store(args) => commands::store::run(context, &args),
        Command::Doctor(args) => commands::doctor::run(context, &args),
        Command::Paths => commands::paths::run(context),
        Command::Generate(args) => commands::generate::run(context, &args),
    }
}

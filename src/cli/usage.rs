//! The command line could not be parsed, or help was asked for: in the language chosen.

use std::ffi::OsString;

use certctl::i18n::{Messages, Msg};
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::exit::Exit;
use super::failure::Failure;
use super::{help, output};

/// Prints help or the version, or tells what is wrong.
pub(crate) fn settle(error: &clap::Error, arguments: &[OsString], messages: &Messages) -> Failure {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // Parsed again with the texts, which are not needed otherwise.
            let asked = help::localised(messages)
                .try_get_matches_from(arguments)
                .err();
            let text = asked.as_ref().unwrap_or(error).render().ansi().to_string();
            if error.kind() == ErrorKind::DisplayHelp {
                return written(output::answer(&text), messages);
            }
            output::note(text.trim_end());
            Failure::quiet(Exit::Usage)
        }
        ErrorKind::DisplayVersion => written(output::answer(&error.render().to_string()), messages),
        _ => wrong(error, arguments, messages),
    }
}

fn written(result: Result<(), output::OutputError>, messages: &Messages) -> Failure {
    match result {
        Ok(()) => Failure::quiet(Exit::Done),
        Err(output::OutputError(error)) => {
            let reason = error.to_string();
            Failure::of(
                "output",
                Exit::Usage,
                &Msg::ErrorOutput {
                    reason: (&reason).into(),
                },
                messages,
            )
        }
    }
}

fn wrong(error: &clap::Error, arguments: &[OsString], messages: &Messages) -> Failure {
    let get = |kind| error.get(kind).map(words).unwrap_or_default();
    let arg = get(ContextKind::InvalidArg);
    let value = get(ContextKind::InvalidValue);
    let name = get(ContextKind::InvalidSubcommand);
    let what = messages.text(match error.kind() {
        ErrorKind::UnknownArgument => Msg::UsageUnknownArgument { arg: (&arg).into() },
        ErrorKind::InvalidSubcommand => Msg::UsageUnknownCommand {
            name: (&name).into(),
        },
        ErrorKind::MissingRequiredArgument => Msg::UsageMissingArgument {
            args: (&arg).into(),
        },
        ErrorKind::MissingSubcommand => Msg::UsageMissingCommand,
        ErrorKind::InvalidValue if value.is_empty() => {
            Msg::UsageMissingValue { arg: (&arg).into() }
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues => {
            Msg::UsageMissingValue { arg: (&arg).into() }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Msg::UsageInvalidValue {
            value: (&value).into(),
            arg: (&arg).into(),
        },
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => {
            Msg::UsageTooManyValues { arg: (&arg).into() }
        }
        ErrorKind::ArgumentConflict => {
            let other = get(ContextKind::PriorArg);
            if other == arg {
                let what = messages.text(Msg::UsageTwice { arg: (&arg).into() });
                return failure(what, error, arguments, messages);
            }
            return failure(
                messages.text(Msg::UsageConflict {
                    arg: (&arg).into(),
                    other: (&other).into(),
                }),
                error,
                arguments,
                messages,
            );
        }
        ErrorKind::InvalidUtf8 => Msg::UsageNotUtf8,
        _ => Msg::UsageOther,
    });
    failure(what, error, arguments, messages)
}

fn failure(
    what: String,
    error: &clap::Error,
    arguments: &[OsString],
    messages: &Messages,
) -> Failure {
    let command = command(arguments);
    let list = |kind| match error.get(kind) {
        Some(ContextValue::Strings(values)) => values.clone(),
        Some(ContextValue::String(value)) => vec![value.clone()],
        _ => Vec::new(),
    };
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let possible = list(ContextKind::ValidValue);
    Failure {
        code: "usage",
        exit: Exit::Usage,
        what,
        hint: Some(messages.text(Msg::UsageDo {
            command: (&command).into(),
        })),
        suggestions: near.into_iter().flat_map(list).collect(),
        unanswered: Vec::new(),
        sentence: None,
        lines: match possible.is_empty() {
            true => Vec::new(),
            false => vec![messages.text(Msg::UsagePossibleValues {
                values: (&possible.join(", ")).into(),
            })],
        },
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(" "),
        other => other.to_string(),
    }
}

/// The command as far as it names known commands: `certctl draft new`.
fn command(arguments: &[OsString]) -> String {
    let tree = help::plain();
    let mut here = &tree;
    let mut name = String::from("certctl");
    for word in arguments
        .iter()
        .skip(1)
        .filter_map(|argument| argument.to_str())
    {
        if let Some(next) = here.find_subcommand(word) {
            name = format!("{name} {word}");
            here = next;
        }
    }
    name
}

//! Help in the language chosen: every text is a message named after the command and the argument.

use certctl::i18n::Messages;
use certctl::text::Lang;
use clap::{Arg, Command, CommandFactory};

use super::args::Cli;

/// The command line without texts.
pub(crate) fn plain() -> Command {
    Cli::command()
}

/// The command line with its texts in one language.
pub(crate) fn localised(messages: &Messages) -> Command {
    let mut root = plain();
    root.build();
    texts(root, "help", messages)
}

/// The command line for completions, in the language of the environment.
pub(crate) fn completing() -> Command {
    let choice = super::context::language(&[]);
    texts(plain(), "help", &Messages::new(choice.lang))
}

/// The message of an argument: its own in this command, or the one it shares with the commands beside it, or with all.
pub(crate) fn argument_text(path: &str, id: &str, messages: &Messages) -> Option<String> {
    let id = id.replace('_', "-");
    let beside = path.rsplit_once('-').map_or("", |(beside, _)| beside);
    [path, beside, "arg"]
        .iter()
        .find_map(|path| messages.by_name(&format!("{path}-{id}")))
}

fn texts(command: Command, path: &str, messages: &Messages) -> Command {
    let say = |name: &str| messages.by_name(name).unwrap_or_default();
    let mut command = command
        .about(say(path))
        .subcommand_help_heading(say("help-heading-commands"))
        .next_help_heading(say("help-heading-options"))
        .help_template(template(&say("help-heading-usage")));
    if let Some(examples) = messages.by_name(&format!("{path}.examples")) {
        let examples: Vec<String> = examples.lines().map(|line| format!("  {line}")).collect();
        let (heading, examples) = (say("help-heading-examples"), examples.join("\n"));
        command = command.after_help(format!("{heading}\n{examples}"));
    }
    command = command.mut_args(|arg: Arg| {
        let heading = match arg.get_id().as_str() {
            "lang" | "format" | "no_input" | "help" | "version" => say("help-heading-everywhere"),
            _ if arg.is_positional() => say("help-heading-arguments"),
            _ => say("help-heading-options"),
        };
        let text = argument_text(path, arg.get_id().as_str(), messages).unwrap_or_default();
        arg.help(text).help_heading(heading)
    });
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let path = format!("{path}-{name}");
        command = command.mut_subcommand(name, |sub| texts(sub, &path, messages));
    }
    command
}

fn template(usage: &str) -> String {
    format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n")
}

/// Every text that help needs in a language and lacks: for a test.
#[cfg(test)]
fn lacking(command: &Command, path: &str, messages: &Messages, out: &mut Vec<String>) {
    if messages.by_name(path).is_none() {
        out.push(path.to_owned());
    }
    for arg in command.get_arguments() {
        if argument_text(path, arg.get_id().as_str(), messages).is_none() {
            out.push(format!("{path}-{}", arg.get_id()));
        }
    }
    for sub in command.get_subcommands() {
        lacking(sub, &format!("{path}-{}", sub.get_name()), messages, out);
    }
}

/// The languages in which the manual is made.
pub(crate) const LANGUAGES: [Lang; 3] = Lang::ALL;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_a_text() {
        for lang in Lang::ALL {
            let mut out = Vec::new();
            lacking(&plain(), "help", &Messages::new(lang), &mut out);
            assert!(out.is_empty(), "{lang:?} lacks {out:?}");
        }
    }

    /// Every command whose help shows no example.
    fn without_examples(command: &Command, path: &str, messages: &Messages, out: &mut Vec<String>) {
        if messages.by_name(&format!("{path}.examples")).is_none() {
            out.push(path.to_owned());
        }
        for sub in command.get_subcommands() {
            let path = format!("{path}-{}", sub.get_name());
            without_examples(sub, &path, messages, out);
        }
    }

    #[test]
    fn every_command_has_an_example() {
        for lang in Lang::ALL {
            let mut out = Vec::new();
            without_examples(&plain(), "help", &Messages::new(lang), &mut out);
            assert!(out.is_empty(), "{lang:?} lacks examples of {out:?}");
        }
    }

    #[test]
    fn examples_stand_on_one_line_of_a_terminal() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let all = certctl::i18n::INDEX.iter();
            let all = all.filter_map(|entry| messages.by_name(&format!("{}.examples", entry.id)));
            for line in all.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()) {
                assert!(line.chars().count() <= 76, "{line}");
            }
        }
    }
}

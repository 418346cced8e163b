//! `certctl generate`: completions and manual pages.

use std::path::{Path, PathBuf};

use certctl::i18n::Messages;
use clap::{Subcommand, ValueEnum};
use clap_complete::env::Shells;

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::{help, manual, output, variables};

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Completions {
        #[arg(value_enum, value_name = "SHELL", hide_possible_values = true)]
        shell: Shell,
    },
    Man {
        #[arg(value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
}

/// Shells with completions.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

impl Shell {
    const fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Elvish => "elvish",
            Self::Fish => "fish",
            Self::Powershell => "powershell",
            Self::Zsh => "zsh",
        }
    }
}

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    match &args.what {
        What::Completions { shell } => output::answer(&completions(*shell)?)?,
        What::Man { folder: None } => output::answer(&manual::page(
            &help::localised(&context.messages),
            &[],
            &context.messages,
        )?)?,
        What::Man {
            folder: Some(folder),
        } => {
            for lang in help::LANGUAGES {
                write(folder, &Messages::new(lang))?;
            }
        }
    }
    Ok(Exit::Done)
}

/// The script that asks certctl itself, so that service ids and answers are completed too.
fn completions(shell: Shell) -> anyhow::Result<String> {
    let shells = Shells::builtins();
    let mut script = Vec::new();
    if let Some(completer) = shells.completer(shell.name()) {
        completer.write_registration(
            variables::COMPLETE,
            "certctl",
            "certctl",
            "certctl",
            &mut script,
        )?;
    }
    Ok(String::from_utf8(script)?)
}

/// One page a command: `man1/` in English, `ru/man1/`, `kk/man1/`.
fn write(folder: &Path, messages: &Messages) -> anyhow::Result<()> {
    let folder = match messages.lang().code() {
        "en" => folder.join("man1"),
        code => folder.join(code).join("man1"),
    };
    std::fs::create_dir_all(&folder)?;
    for (name, page) in manual::pages(&help::localised(messages), messages)? {
        std::fs::write(folder.join(format!("{name}.1")), page)?;
    }
    Ok(())
}

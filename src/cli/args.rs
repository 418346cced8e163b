//! What may be typed. Help texts are messages: see [`super::help`].

use clap::{ArgAction, Parser, Subcommand, ValueEnum};

use super::commands::{
    calendar, check, data, deadline, destination, doctor, draft, fee, generate, iin, list, plan,
    profile, show, store,
};

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "certctl",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    arg_required_else_help = true,
    subcommand_required = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    pub(crate) format: Option<Format>,
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// The form of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Table,
    /// One document.
    Json,
    /// One document a row.
    Jsonl,
    /// One line a row, for spreadsheets and databases.
    Csv,
    /// Events for calendar programs.
    Ics,
    /// A page for a browser or a printer.
    Html,
    /// Plain lines of 80 columns.
    Text,
    /// Pages of paper.
    Pdf,
}

impl Format {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Html => "html",
            Self::Text => "text",
            Self::Pdf => "pdf",
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    List(list::Args),
    Show(show::Args),
    Check(check::Args),
    Deadline(deadline::Args),
    Fee(fee::Args),
    Plan(plan::Args),
    Destination(destination::Args),
    Calendar(calendar::Args),
    Iin(iin::Args),
    Draft(draft::Args),
    Profile(profile::Args),
    Data(data::Args),
    Store(store::Args),
    Doctor(doctor::Args),
    Paths,
    Generate(generate::Args),
}

impl Command {
    /// Whether data files of one's own can change what the command does. The others work even when those have faults.
    pub(crate) const fn reads_data(&self) -> bool {
        match self {
            Self::Paths | Self::Store(_) | Self::Doctor(_) | Self::Generate(_) | Self::Iin(_) => {
                false
            }
            Self::Data(args) => args.reads_data(),
            Self::Draft(args) => args.reads_data(),
            Self::Profile(args) => args.reads_data(),
            Self::List(_)
            | Self::Show(_)
            | Self::Check(_)
            | Self::Deadline(_)
            | Self::Fee(_)
            | Self::Plan(_)
            | Self::Destination(_)
            | Self::Calendar(_) => true,
        }
    }
}

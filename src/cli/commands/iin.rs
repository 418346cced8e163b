//! `certctl iin`: whether an IIN or a BIN is well formed.

use std::io::Read;

use certctl::i18n::Msg;
use certctl::render;
use certctl::view::IinView;

use crate::cli::args::Format;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::interview::Interview;
use crate::cli::output;

/// Arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "NUMBER|-", allow_hyphen_values = true)]
    number: Option<String>,
    #[arg(long)]
    reveal: bool,
}

/// Why no numbers can be read from stdin.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NumbersError {
    /// It cannot be read, or is no text.
    #[error("the standard input cannot be read")]
    Unreadable(#[source] std::io::Error),
    /// There is none, and nobody to ask.
    #[error("no numbers")]
    None,
    /// There are more than a list of numbers is long.
    #[error("the standard input is too long")]
    TooLong,
}

/// Larger than any list of numbers.
const MAX_BYTES: u64 = 16 << 20;

pub(crate) fn run(context: &Context, args: &Args) -> anyhow::Result<Exit> {
    let numbers = match args.number.as_deref() {
        Some("-") => read()?,
        Some(number) => {
            if matches!(context.format, None | Some(Format::Table)) {
                output::note(&context.messages.text(Msg::NoteArgument));
            }
            vec![number.to_owned()]
        }
        None => vec![ask(context)?],
    };
    let view = IinView::build(&numbers, args.reveal, context.today, context.words());
    context.show_rows(&view, &view.numbers, || {
        render::iin(&view, &context.messages, context.width)
    })?;
    Ok(if view.valid { Exit::Done } else { Exit::No })
}

/// The number from a person: nobody else sees it in the list of processes or in the history of the shell.
fn ask(context: &Context) -> anyhow::Result<String> {
    if !context.interactive {
        return Err(NumbersError::None.into());
    }
    let prompter = Interview::new(context)?.prompter;
    prompter.question(&context.messages.text(Msg::PromptNumber), &[]);
    prompter.line(None, "")
}

/// One number a line; empty lines are none.
fn read() -> Result<Vec<String>, NumbersError> {
    let mut text = String::new();
    let read = std::io::stdin()
        .take(MAX_BYTES + 1)
        .read_to_string(&mut text);
    match read {
        Err(error) => return Err(NumbersError::Unreadable(error)),
        Ok(length) if length as u64 > MAX_BYTES => return Err(NumbersError::TooLong),
        Ok(_) => {}
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let numbers: Vec<String> = lines.map(str::to_owned).collect();
    match numbers.is_empty() {
        true => Err(NumbersError::None),
        false => Ok(numbers),
    }
}

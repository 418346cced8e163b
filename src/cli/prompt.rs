//! Questions on a terminal: one line each, so that they work on any terminal and with a screen reader.
//!
//! The question is printed as text on stderr, and only a short mark is the prompt itself. Where the terminal can
//! draw, the arrow down opens what can be chosen as a menu; nothing needs it.

use certctl::i18n::{Messages, Msg};
use certctl::render::{Page, Style, safe};
use console::Term;
use dialoguer::Select;
use dialoguer::theme::SimpleTheme;

use super::exit::Exit;
use super::line::{self, Drawing, Lines, Typed};
use super::{output, variables};

/// A prompt was left: by a signal, by the end of input, or by the word that stops.
#[derive(Debug, thiserror::Error)]
#[error("left")]
pub(crate) struct Left(
    /// How the program ends.
    pub(crate) Exit,
);

/// The terminal, as far as it is asked.
pub(crate) struct Prompter {
    lines: Lines,
    /// What is said about bytes that are no text.
    garbled: String,
}

impl Prompter {
    /// Takes the terminal and its signals over.
    ///
    /// # Errors
    /// The terminal is gone.
    pub(crate) fn new(messages: &Messages) -> anyhow::Result<Self> {
        let drawing = match variables::plain_lines() {
            true => Drawing::Plain,
            false => Drawing::Cursor,
        };
        Ok(Self {
            lines: Lines::new(drawing)?,
            garbled: messages.text(Msg::ProblemGarbled),
        })
    }

    /// Says something before or after a question.
    pub(crate) fn say(&self, text: &str) {
        Self::print(text, Style::Plain);
    }

    /// Says what is wrong.
    pub(crate) fn complain(&self, text: &str) {
        Self::print(text, Style::Bad);
    }

    /// Begins a part.
    pub(crate) fn heading(&self, text: &str) {
        self.gap();
        Self::print(text, Style::Heading);
    }

    /// Tells how far one is, before a question.
    pub(crate) fn progress(&self, text: &str) {
        self.gap();
        Self::print(text, Style::Dim);
    }

    /// An empty line.
    pub(crate) fn gap(&self) {
        output::note("");
    }

    /// Puts a question, with what can be chosen.
    pub(crate) fn question(&self, text: &str, options: &[String]) {
        let mut page = Page::new(Some(line::columns()));
        page.styled(text, Style::Heading);
        for (at, option) in options.iter().enumerate() {
            page.item(&format!("{}.", at + 1), option);
        }
        output::note(page.finish().trim_end());
    }

    /// Numbered lines.
    pub(crate) fn numbered(&self, first: usize, lines: &[String]) {
        let mut page = Page::new(Some(line::columns()));
        for (at, line) in lines.iter().enumerate() {
            page.item(&format!("{:>2}.", first + at), line);
        }
        output::note(page.finish().trim_end_matches('\n'));
    }

    fn print(text: &str, style: Style) {
        let mut page = Page::new(Some(line::columns()));
        page.styled(text, style);
        output::note(page.finish().trim_end());
    }

    /// What was typed before now answers nothing.
    pub(crate) fn forget_typed_ahead(&self) {
        self.lines.forget_typed_ahead();
    }

    /// One line, trimmed. `initial` is on the line already and can be changed.
    ///
    /// # Errors
    /// [`Left`]
    pub(crate) fn line(&self, default: Option<&str>, initial: &str) -> anyhow::Result<String> {
        self.choose(default, initial, &[])
    }

    /// As [`Prompter::line`]; a menu of the options gives the number of the one that was chosen, from 1.
    ///
    /// # Errors
    /// [`Left`]
    pub(crate) fn choose(
        &self,
        default: Option<&str>,
        initial: &str,
        options: &[String],
    ) -> anyhow::Result<String> {
        let mark = default.map_or_else(
            || "> ".to_owned(),
            |default| format!("[{}] > ", safe(default)),
        );
        // A signal between two prompts must not wait for a key.
        if let Some(exit) = self.lines.signal() {
            return Err(Left(exit).into());
        }
        loop {
            // What can no longer be read or written has been closed.
            match self.lines.read(&mark, initial).unwrap_or(Typed::Ended) {
                Typed::Line(text) => return Ok(text.trim().to_owned()),
                Typed::Garbled => self.complain(&self.garbled),
                Typed::Down if self.lines.drawing() == Drawing::Cursor && !options.is_empty() => {
                    if let Some(chosen) = self.menu(options)? {
                        return Ok((chosen + 1).to_string());
                    }
                }
                Typed::Down => {}
                Typed::Ended => {
                    let exit = self.lines.signal().unwrap_or(Exit::Usage);
                    return Err(Left(exit).into());
                }
                Typed::Signal(exit) => return Err(Left(exit).into()),
            }
        }
    }

    /// One line that is not shown while it is typed, and is not trimmed.
    ///
    /// # Errors
    /// [`Left`]
    pub(crate) fn unseen(&self) -> anyhow::Result<String> {
        if let Some(exit) = self.lines.signal() {
            return Err(Left(exit).into());
        }
        loop {
            match self.lines.read_unseen("> ").unwrap_or(Typed::Ended) {
                Typed::Line(text) => return Ok(text),
                Typed::Garbled => self.complain(&self.garbled),
                Typed::Down => {}
                Typed::Ended => {
                    let exit = self.lines.signal().unwrap_or(Exit::Usage);
                    return Err(Left(exit).into());
                }
                Typed::Signal(exit) => return Err(Left(exit).into()),
            }
        }
    }

    /// The options under a cursor; none is chosen with Esc.
    fn menu(&self, options: &[String]) -> anyhow::Result<Option<usize>> {
        let term = Term::stderr();
        let rows = usize::from(term.size().0).saturating_sub(2).max(1);
        let shown: Vec<_> = options.iter().map(|option| safe(option)).collect();
        let menu = Select::with_theme(&SimpleTheme)
            .items(&shown)
            .default(0)
            .report(false)
            .max_length(rows);
        let chosen = self.lines.lend(|| menu.interact_on_opt(&term))?;
        // A menu that is left by Ctrl-C forgets its cursor.
        let _ = term.show_cursor();
        match (chosen, self.lines.signal()) {
            (_, Some(exit)) => Err(Left(exit).into()),
            (Ok(chosen), None) => Ok(chosen),
            (Err(_), None) => Err(Left(Exit::Usage).into()),
        }
    }
}

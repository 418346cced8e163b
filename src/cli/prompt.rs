//! Questions on a terminal: one line each, no cursor games, so that they work on any terminal and with a screen reader.
//!
//! The question is printed as text on stderr, and only a short mark is the prompt itself. Ctrl-C is taken as an answer
//! too: it ends the interview and what was saved stays.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use certctl::render::{Page, Style, safe};
use console::Term;
use dialoguer::Input;
use dialoguer::theme::Theme;

use super::interview::Interrupted;
use super::{dumb, output, variables};

/// The terminal, as far as it is asked.
pub(crate) struct Prompter {
    interrupted: Arc<AtomicBool>,
    width: usize,
}

/// Used where the terminal does not tell its width.
const USUAL_WIDTH: usize = 80;

struct Plain;

impl Theme for Plain {
    fn format_input_prompt(
        &self,
        f: &mut dyn std::fmt::Write,
        prompt: &str,
        _: Option<&str>,
    ) -> std::fmt::Result {
        f.write_str(prompt)
    }

    fn format_input_prompt_selection(
        &self,
        f: &mut dyn std::fmt::Write,
        prompt: &str,
        typed: &str,
    ) -> std::fmt::Result {
        write!(f, "{prompt}{typed}")
    }
}

impl Prompter {
    /// Takes Ctrl-C over for as long as the program runs.
    pub(crate) fn new() -> io::Result<Self> {
        let interrupted = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&interrupted))?;
        let width = terminal_size::terminal_size_of(io::stderr())
            .map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0));
        Ok(Self { interrupted, width })
    }

    /// Says something before or after a question.
    pub(crate) fn say(&self, text: &str) {
        self.print(text, Style::Plain);
    }

    /// Says what is wrong.
    pub(crate) fn complain(&self, text: &str) {
        self.print(text, Style::Bad);
    }

    /// Puts a question, with what can be chosen.
    pub(crate) fn question(&self, text: &str, options: &[String]) {
        let mut page = Page::new(Some(self.width));
        page.styled(text, Style::Heading);
        for (at, option) in options.iter().enumerate() {
            page.item(&format!("{}.", at + 1), option);
        }
        output::note(page.finish().trim_end());
    }

    fn print(&self, text: &str, style: Style) {
        let mut page = Page::new(Some(self.width));
        page.styled(text, style);
        output::note(page.finish().trim_end());
    }

    /// One line, trimmed. `initial` is on the line already and can be changed.
    ///
    /// # Errors
    /// [`Interrupted`] after Ctrl-C, or the terminal is gone.
    pub(crate) fn line(&self, default: Option<&str>, initial: &str) -> anyhow::Result<String> {
        let mark = default.map_or_else(
            || "> ".to_owned(),
            |default| format!("[{}] > ", safe(default)),
        );
        // Ctrl-C between two prompts must not wait for a key.
        if self.interrupted.load(Ordering::SeqCst) {
            return Err(self.stop());
        }
        let typed = match variables::read("TERM").as_deref() {
            Some("dumb") => dumb::line(&mark, initial),
            _ => edited(mark, initial),
        };
        match typed {
            Ok(_) if self.interrupted.load(Ordering::SeqCst) => Err(self.stop()),
            Ok(text) => Ok(text.trim().to_owned()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(self.stop()),
            Err(error) => Err(error.into()),
        }
    }

    fn stop(&self) -> anyhow::Error {
        // The terminal keeps its cursor whatever the prompt had done with it.
        let _ = Term::stderr().show_cursor();
        output::note("");
        Interrupted.into()
    }
}

/// A line that can be edited with the arrows.
fn edited(mark: String, initial: &str) -> io::Result<String> {
    let input = Input::<String>::with_theme(&Plain)
        .with_prompt(mark)
        .with_initial_text(initial)
        .allow_empty(true);
    input
        .interact_text_on(&Term::stderr())
        .map_err(|dialoguer::Error::IO(error)| error)
}

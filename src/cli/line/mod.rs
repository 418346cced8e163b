//! One line from a person at a terminal.
//!
//! For: typing and correcting a line, in any language, on a terminal that can move its cursor and on one that
//! cannot; seeing signals and the end of input at once. Not for: what is asked and what the line means.

mod buffer;
mod draw;
mod editor;
mod key;
mod mode;

use std::io::{self, Write};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{QueueSelector, tcflush};

pub(crate) use draw::Drawing;
pub(crate) use mode::restore;

use super::exit::Exit;
use super::signals::{self, Signal, Signals};
use draw::Line;
use editor::Editor;
use key::Keys;
use mode::Taken;

/// What came of a prompt.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// A line, as typed.
    Line(String),
    /// Bytes among it were no text.
    Garbled,
    /// The arrow down on an empty line.
    Down,
    /// There is no more input.
    Ended,
    /// A signal ends the program.
    Signal(Exit),
}

/// A sequence of a key comes at once; after this long it was the key Esc alone.
const SEQUENCE: Duration = Duration::from_millis(50);

/// Used where the terminal does not tell its width.
const USUAL_WIDTH: usize = 80;

/// The terminal, taken for lines.
pub(crate) struct Lines {
    signals: &'static Signals,
    taken: Taken,
    drawing: Drawing,
}

impl Lines {
    /// Takes the terminal on stdin until this is dropped.
    ///
    /// # Errors
    /// The terminal is gone.
    pub(crate) fn new(drawing: Drawing) -> io::Result<Self> {
        Ok(Self {
            signals: Signals::taken()?,
            taken: Taken::take()?,
            drawing,
        })
    }

    /// How lines are shown.
    pub(crate) const fn drawing(&self) -> Drawing {
        self.drawing
    }

    /// Reads a line behind a mark; `initial` stands on it already and can be changed.
    ///
    /// # Errors
    /// The terminal cannot be read or written.
    pub(crate) fn read(&self, mark: &str, initial: &str) -> io::Result<Typed> {
        self.read_as(self.drawing, mark, initial)
    }

    /// Reads a line behind a mark without showing it.
    ///
    /// # Errors
    /// The terminal cannot be read or written.
    pub(crate) fn read_unseen(&self, mark: &str) -> io::Result<Typed> {
        self.read_as(Drawing::Unseen, mark, "")
    }

    fn read_as(&self, drawing: Drawing, mark: &str, initial: &str) -> io::Result<Typed> {
        let line = Line {
            drawing,
            mark,
            columns: columns(),
            down: 0,
        };
        let mut editor = Editor::begin(line, initial, self.taken.echo, io::stderr())?;
        let mut keys = Keys::default();
        loop {
            editor.flush()?;
            let typed = match self.next(keys.in_escape())? {
                Next::Signal(Signal::End(exit)) => Some(Typed::Signal(exit)),
                Next::Signal(asks) => self.stand(asks, &mut editor)?,
                Next::Nothing => {
                    keys.reset();
                    None
                }
                Next::Ended => Some(Typed::Ended),
                Next::Byte(byte) => {
                    let mut pressed = Vec::new();
                    keys.push(byte, |key| pressed.push(key));
                    let mut typed = None;
                    for key in pressed {
                        typed = typed.or(editor.press(key)?);
                    }
                    typed
                }
            };
            if let Some(typed) = typed {
                editor.finish()?;
                return Ok(typed);
            }
        }
    }

    /// Forgets what was typed ahead, so that it does not answer what comes now.
    pub(crate) fn forget_typed_ahead(&self) {
        let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
    }

    /// Gives the terminal to something else for a moment.
    ///
    /// # Errors
    /// What the other does fails, or the terminal is gone.
    pub(crate) fn lend<T>(&self, to: impl FnOnce() -> T) -> io::Result<T> {
        restore();
        let result = to();
        Taken::take().map(std::mem::forget)?;
        Ok(result)
    }

    /// A signal that came while nothing was asked.
    pub(crate) fn signal(&self) -> Option<Exit> {
        match self.signals.next() {
            Some(Signal::End(exit)) => Some(exit),
            _ => None,
        }
    }

    /// Stands still, or draws the line again.
    fn stand<W: Write>(
        &self,
        asks: Signal,
        editor: &mut Editor<'_, W>,
    ) -> io::Result<Option<Typed>> {
        if asks == Signal::Redraw {
            // Whoever stopped the program may have changed the mode.
            Taken::take().map(std::mem::forget)?;
            editor.resized(columns())?;
            return Ok(None);
        }
        editor.leave()?;
        self.lend(signals::stand_still)??;
        editor.again(columns())?;
        Ok(None)
    }

    /// Waits for a byte or a signal; `escape`: not for long.
    fn next(&self, escape: bool) -> io::Result<Next> {
        let timeout = Timespec::try_from(SEQUENCE).ok().filter(|_| escape);
        loop {
            if let Some(signal) = self.signals.next() {
                return Ok(Next::Signal(signal));
            }
            let stdin = rustix::stdio::stdin();
            let wakes = self.signals.descriptor();
            let mut both = [
                PollFd::new(&stdin, PollFlags::IN),
                PollFd::new(&wakes, PollFlags::IN),
            ];
            match poll(&mut both, timeout.as_ref()) {
                Ok(0) => return Ok(Next::Nothing),
                Ok(_) if both[0].revents().is_empty() => {}
                Ok(_) => {
                    let mut byte = [0];
                    match rustix::io::read(stdin, &mut byte) {
                        Ok(1) => return Ok(Next::Byte(byte[0])),
                        Err(Errno::INTR | Errno::AGAIN) => {}
                        // The signal of a terminal that was closed is sent before its input ends.
                        Ok(_) | Err(Errno::IO) => {
                            let signal = self.signals.next().map(Next::Signal);
                            return Ok(signal.unwrap_or(Next::Ended));
                        }
                        Err(error) => return Err(error.into()),
                    }
                }
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

enum Next {
    Byte(u8),
    Signal(Signal),
    /// Nothing came in time.
    Nothing,
    Ended,
}

/// The width of the window.
pub(crate) fn columns() -> usize {
    terminal_size::terminal_size_of(io::stderr())
        .map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0))
}

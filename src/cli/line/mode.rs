//! The mode of the terminal while keys are awaited: signs come one by one and are shown by the program.
//!
//! Ctrl-C, Ctrl-Z and Ctrl-\ stay what they are everywhere: signals.

use std::io;
use std::sync::{Mutex, PoisonError};

use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

/// What the terminal was before, as long as it is not that again.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// Gives the terminal back as it was. Nothing happens if it was not taken.
pub(crate) fn restore() {
    let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(before) = before {
        // If the terminal is gone there is nothing to give back.
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &before);
    }
}

/// The terminal, taken until this is dropped.
pub(super) struct Taken {
    /// Whether what is typed is to be shown: a program that drives the terminal may do that itself.
    pub(super) echo: bool,
}

impl Taken {
    /// # Errors
    /// The terminal is gone.
    pub(super) fn take() -> io::Result<Self> {
        let stdin = rustix::stdio::stdin();
        let mut modes = tcgetattr(stdin)?;
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        let before = before.get_or_insert_with(|| modes.clone());
        let echo = before.local_modes.contains(LocalModes::ECHO);
        modes.local_modes -= LocalModes::ICANON | LocalModes::ECHO | LocalModes::IEXTEN;
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(stdin, OptionalActions::Now, &modes)?;
        Ok(Self { echo })
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        restore();
    }
}

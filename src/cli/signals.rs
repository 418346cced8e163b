//! Signals that reach a person's prompt: they are taken down here and acted on where a key is awaited.
//!
//! A save is never broken off: a signal that comes while something is written is seen at the next prompt.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use rustix::io::read;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};

use super::exit::Exit;

/// What a signal asks of a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// The program is to end with this code.
    End(Exit),
    /// Ctrl-Z: the program is to stand still until it is called back.
    Stop,
    /// The program was called back, or the window has another size.
    Redraw,
}

/// The signals and what they ask, those that end the program first.
const ALL: [(i32, Signal); 7] = [
    (SIGHUP, Signal::End(Exit::HungUp)),
    (SIGTERM, Signal::End(Exit::Terminated)),
    (SIGINT, Signal::End(Exit::Interrupted)),
    (SIGQUIT, Signal::End(Exit::Quit)),
    (SIGTSTP, Signal::Stop),
    (SIGCONT, Signal::Redraw),
    (SIGWINCH, Signal::Redraw),
];

/// The signals of the process, once it asks a person.
pub(crate) struct Signals {
    came: [Arc<AtomicBool>; ALL.len()],
    /// Becomes readable with every signal, so that none is missed between a look and a wait.
    wakes: UnixStream,
}

impl Signals {
    /// Takes the signals over for as long as the program runs.
    ///
    /// # Errors
    /// The system gives no more descriptors.
    pub(crate) fn taken() -> io::Result<&'static Self> {
        static TAKEN: OnceLock<Signals> = OnceLock::new();
        if let Some(taken) = TAKEN.get() {
            return Ok(taken);
        }
        let (wakes, wake) = UnixStream::pair()?;
        wakes.set_nonblocking(true)?;
        let came: [Arc<AtomicBool>; ALL.len()] = Default::default();
        for ((signal, _), flag) in ALL.iter().zip(&came) {
            signal_hook::flag::register(*signal, Arc::clone(flag))?;
            signal_hook::low_level::pipe::register(*signal, wake.try_clone()?)?;
        }
        Ok(TAKEN.get_or_init(|| Self { came, wakes }))
    }

    /// A signal that came and was not acted on yet.
    pub(crate) fn next(&self) -> Option<Signal> {
        let mut bytes = [0_u8; 64];
        // Whatever woke the wait is looked at below.
        let _ = read(&self.wakes, &mut bytes);
        let mut each = ALL.iter().zip(&self.came);
        let came = each.find(|(_, flag)| flag.swap(false, Ordering::SeqCst));
        came.map(|((_, asks), _)| *asks)
    }

    /// What becomes readable with every signal.
    pub(crate) fn descriptor(&self) -> BorrowedFd<'_> {
        self.wakes.as_fd()
    }
}

/// Stands still as every program does on Ctrl-Z, until it is called back.
///
/// # Errors
/// The system refuses.
pub(crate) fn stand_still() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}

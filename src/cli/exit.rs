//! The exit codes, in one place: scripts rely on them.

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done, or yes.
    Done,
    /// An honest no: documents missing, too late, not possible.
    No,
    /// Wrong use, bad input, or no answer possible.
    Usage,
    /// The store is damaged, cannot be written, or is too new.
    Store,
    /// Busy, or changed by someone else: try again.
    Busy,
    /// The terminal was closed while something was asked.
    HungUp,
    /// Ctrl-C while something was asked.
    Interrupted,
    /// Ctrl-\ while something was asked.
    Quit,
    /// The system asked the program to end while something was asked.
    Terminated,
}

impl Exit {
    /// Every code, for the manual.
    pub(crate) const ALL: [Self; 9] = [
        Self::Done,
        Self::No,
        Self::Usage,
        Self::Store,
        Self::Busy,
        Self::HungUp,
        Self::Interrupted,
        Self::Quit,
        Self::Terminated,
    ];

    /// The number.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::No => 1,
            Self::Usage => 2,
            Self::Store => 3,
            Self::Busy => 4,
            Self::HungUp => 129,
            Self::Interrupted => 130,
            Self::Quit => 131,
            Self::Terminated => 143,
        }
    }
}

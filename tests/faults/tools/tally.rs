//! What a check counts.

/// Why a check could not be made on this machine.
#[derive(Debug, Clone)]
pub(crate) struct Skipped(pub(crate) String);

impl Skipped {
    pub(crate) fn for_want_of(what: &str) -> Self {
        Self(format!("no {what}"))
    }
}

/// A check that was made or skipped; what it found is in its tally.
pub(crate) type Checked = Result<(), Skipped>;

/// Rounds, what went wrong in them, and what is worth a word in the table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    pub(crate) runs: usize,
    pub(crate) wrong: Vec<String>,
    pub(crate) remarks: Vec<String>,
}

impl Tally {
    /// One more round.
    pub(crate) fn ran(&mut self) {
        self.runs += 1;
    }

    /// Something that must not be.
    pub(crate) fn wrong(&mut self, what: impl Into<String>) {
        self.wrong.push(what.into());
    }

    /// Asks for something that must be.
    pub(crate) fn ask(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.wrong.push(what());
        }
    }

    /// A figure or a part that was skipped, for the table.
    pub(crate) fn remark(&mut self, what: impl Into<String>) {
        self.remarks.push(what.into());
    }

    /// Adds what another part of the same check found.
    pub(crate) fn absorb(&mut self, part: Self) {
        self.runs += part.runs;
        self.wrong.extend(part.wrong);
        self.remarks.extend(part.remarks);
    }
}

//! What bringing a fault about needs: a home, a run and its end, a tracer, mounts, chance.

mod acting;
mod commands;
mod dice;
mod ended;
mod home;
mod machine;
mod mount;
mod picture;
mod sealed;
mod tally;
mod trace;
mod tree;

pub(crate) use acting::{Actor, acting};
pub(crate) use commands::{Line, every_line};
pub(crate) use dice::Dice;
pub(crate) use ended::Ended;
pub(crate) use home::{BYSTANDER, Home, SUBJECT};
pub(crate) use machine::{Machine, quietly};
pub(crate) use mount::{Mount, PowerCut};
pub(crate) use picture::Picture;
pub(crate) use sealed::{PLAIN, plant, sealed};
pub(crate) use tally::{Checked, Skipped, Tally};
pub(crate) use trace::{Call, Fault, Times, Trace};
pub(crate) use tree::{below, copy, temporary};

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_certctl");

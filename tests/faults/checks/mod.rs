//! The faults, in the order in which they are brought about: the long ones first.

mod answers;
mod calls;
mod changes;
mod kills;
mod power;
mod writers;

use crate::tools::{Checked, Machine, Tally};

/// One fault.
#[derive(Debug)]
pub(crate) struct Check {
    /// short name, also to choose it by
    pub(crate) name: &'static str,
    /// in a few words
    pub(crate) what: &'static str,
    pub(crate) run: fn(&Machine, &mut Tally) -> Checked,
}

const fn check(
    name: &'static str,
    what: &'static str,
    run: fn(&Machine, &mut Tally) -> Checked,
) -> Check {
    Check { name, what, run }
}

/// Every fault.
pub(crate) const CHECKS: &[Check] = &[
    check(
        "F03",
        "errors and short writes at every call",
        calls::errors,
    ),
    check("F04", "power cuts", power::cuts),
    check("F01", "kills at random moments", kills::at_random),
    check("F09", "many writers", writers::many),
    check("F02", "a kill at every call", calls::kills),
    check("F05", "faults while recovering", calls::recovering),
    check(
        "F04-order",
        "synced before renamed, confirmed before told",
        power::order,
    ),
];

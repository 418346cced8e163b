//! The faults, in the order in which they are brought about: the long ones first.

mod answers;
mod calls;
mod canaries;
mod changes;
mod clocks;
mod damage;
mod encodings;
mod full;
mod huge;
mod kills;
mod limits;
mod links;
mod locks;
mod merged;
mod modes;
mod names;
mod network;
mod power;
mod purged;
mod readers;
mod rules;
mod shown;
mod streams;
mod unwritable;
mod versions;
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

/// Every fault. Those of an interview, Ctrl-C and a closed terminal at a prompt (F22, F23), need a terminal and are
/// tested with the program's other prompts.
pub(crate) const CHECKS: &[Check] = &[
    check("F04", "power cuts", power::cuts),
    check(
        "F03",
        "errors and short writes at every call",
        calls::errors,
    ),
    check("F05", "faults while recovering", calls::recovering),
    check("F24", "closed and full outputs, no input", streams::broken),
    check("F01", "kills at random moments", kills::at_random),
    check("F09", "many writers", writers::many),
    check("F10", "readers beside writers", readers::beside),
    check("F11", "held and missing locks", locks::held),
    check("F12", "damaged files", damage::bytes),
    check("F02", "a kill at every call", calls::kills),
    check(
        "F02-encrypted",
        "kills in an encrypted store",
        calls::encrypted,
    ),
    check(
        "F04-order",
        "synced before renamed, confirmed before told",
        power::order,
    ),
    check("F06", "a full disk", full::memory),
    check("F07", "a used up quota", full::quota),
    check("F08", "a folder that cannot be written", unwritable::folder),
    check("F13", "an older version", versions::older),
    check("F14", "a newer version", versions::newer),
    check("F15", "planted links", links::planted),
    check("F16", "hostile ids and names", names::ids),
    check("F17", "hostile text", shown::hostile),
    check("F18", "hostile data files", rules::hostile),
    check("F19", "a huge store", huge::store),
    check("F20", "wrong clocks and other zones", clocks::wrong),
    check("F21", "umasks", modes::umasks),
    check("F26", "poor terminals", streams::poor),
    check("F27", "bytes that are no UTF-8", encodings::invalid),
    check("F28", "personal data", canaries::everywhere),
    check("F29", "the network", network::none),
    check("F30", "purged drafts", purged::files),
    check("F30-medium", "what a medium keeps", purged::medium),
    check("F31", "folders that are synced", merged::folders),
    check("F32", "limits of files and memory", limits::few),
];

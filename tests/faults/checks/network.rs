//! F29: no command speaks to anybody, nor starts a program that could.

use std::process::Command;

use crate::tools::{Checked, Ended, Home, Machine, PROGRAM, Tally, Trace, every_line, quietly};

/// F29.
pub(crate) fn none(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.traces()?;
    let home = Home::in_memory(machine);
    let lines = every_line(machine);
    for line in &lines {
        tally.ran();
        let _ = std::fs::remove_dir_all(home.path());
        home.furnish();
        let trace = Trace::watching(&home, "%network,execve,execveat", line, "");
        // The first is the start of the program itself.
        for call in trace
            .calls
            .iter()
            .filter(|call| call.name != "execve" || call.number > 1)
        {
            tally.wrong(format!("certctl {}: {call}", line.join(" ")));
        }
        tally.ask(trace.ended.is_orderly(), || {
            format!("{line:?}: {}", trace.ended)
        });
    }
    if quietly(Command::new("unshare").args(["--net", "true"])) {
        for line in &lines {
            tally.ran();
            let _ = std::fs::remove_dir_all(home.path());
            home.furnish();
            let mut alone = home.other("unshare");
            let alone = Ended::of(alone.args(["--net", PROGRAM]).args(line));
            let _ = std::fs::remove_dir_all(home.path());
            home.furnish();
            let usual = Ended::of(&mut home.command(line));
            tally.ask(alone.code() == usual.code(), || {
                format!(
                    "certctl {} without a network: {alone}, with it: {usual}",
                    line.join(" ")
                )
            });
        }
        tally.remark("each also without any network");
    } else {
        tally.remark("no name space for networks");
    }
    Ok(())
}

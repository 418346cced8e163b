//! F32: too few open files, too little memory, files that may not grow.

use super::changes::CHANGES;
use crate::tools::{Checked, Home, Machine, PROGRAM, Picture, Tally, temporary};

const SIGABRT: i32 = 6;
const SIGSEGV: i32 = 11;
const SIGXFSZ: i32 = 25;

/// F32.
pub(crate) fn few(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.needs("prlimit")?;
    for change in CHANGES {
        let before = Home::in_memory(machine);
        (change.prepare)(&before);
        let after = before.twin();
        let ended = change.fed(&mut after.command(&change.words()));
        assert!(ended.is_done(), "{}: {ended}", change.name);
        let (old, new) = (Picture::of(&before), Picture::of(&after));
        let limited = |limit: &str, ignoring: bool, tally: &mut Tally| {
            tally.ran();
            let home = before.twin();
            let script = if ignoring {
                "trap '' XFSZ; exec \"$@\""
            } else {
                "exec \"$@\""
            };
            let mut shell = home.other("sh");
            shell.args(["-c", script, "sh", "prlimit", limit, PROGRAM]);
            let ended = change.fed(shell.args(change.words()));
            let found = Picture::of(&home);
            let between = change.removes && found.is_on_the_way(&old, &new);
            let case = format!("{}, {limit}", change.name);
            let whole = found == old || found == new || between;
            tally.ask(whole, || {
                format!("{case}: neither the old state nor the new one")
            });
            tally.ask(!ended.is_done() || found == new, || {
                format!("{case}: said to be done")
            });
            if ended.code().is_some() {
                let left = temporary(&home.path()).len();
                tally.ask(left == 0, || format!("{case}: {left} temporary files left"));
            }
            ended
        };
        for files in 4..12 {
            let limit = format!("--nofile={files}");
            let ended = limited(&limit, false, tally);
            // The loader itself needs a file or two.
            let fine = matches!(ended.code(), Some(0 | 2 | 3 | 127))
                && !ended.err.is_empty() | ended.is_done();
            tally.ask(fine, || format!("{}, {limit}: {ended}", change.name));
        }
        for mib in [4, 8, 16, 24, 32, 48, 64, 96] {
            let ended = limited(&format!("--as={}", mib << 20), false, tally);
            let fine = matches!(ended.code(), Some(0 | 2 | 3 | 127))
                || [SIGABRT, SIGSEGV].map(Some).contains(&ended.signal());
            tally.ask(fine, || format!("{}, {mib} MiB: {ended}", change.name));
        }
        // Writes that are really short: the file may grow to the limit and not beyond.
        for bytes in (0..400).step_by(16) {
            let limit = format!("--fsize={bytes}");
            let killed = limited(&limit, false, tally);
            let told = limited(&limit, true, tally);
            let fine = killed.is_orderly() || killed.signal() == Some(SIGXFSZ);
            tally.ask(fine, || format!("{}, {limit}: {killed}", change.name));
            tally.ask(matches!(told.code(), Some(0 | 3)), || {
                format!("{}, {limit}: {told}", change.name)
            });
        }
    }
    tally.remark("4 to 11 open files, 4 to 96 MiB, files of 0 to 384 bytes: really short writes");
    Ok(())
}

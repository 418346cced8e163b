//! F21: nobody but the owner can read what is kept, whatever the umask.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::changes::CHANGES;
use crate::tools::{Checked, Home, Machine, PROGRAM, Tally, below};

/// F21.
pub(crate) fn umasks(machine: &Machine, tally: &mut Tally) -> Checked {
    let mut seen = 0;
    for umask in ["000", "022", "077"] {
        for change in CHANGES {
            tally.ran();
            let home = Home::new(machine);
            (change.prepare)(&home);
            let mut shell = home.other("sh");
            shell.args([
                "-c",
                "umask \"$1\"; shift; exec \"$@\"",
                "sh",
                umask,
                PROGRAM,
            ]);
            let ended = change.fed(shell.args(change.words()));
            tally.ask(ended.is_done(), || {
                format!("umask {umask}: {}: {ended}", change.name)
            });
            seen += look(
                &home.path(),
                &format!("umask {umask}, {}", change.name),
                tally,
            );
        }
    }
    tally.remark(format!("{seen} files and folders looked at"));
    Ok(())
}

fn look(home: &Path, case: &str, tally: &mut Tally) -> usize {
    let paths = [below(home), vec![home.to_owned()]].concat();
    for path in &paths {
        let data = fs::symlink_metadata(path).unwrap();
        let mode = data.permissions().mode() & 0o7777;
        let right = if data.is_dir() { 0o700 } else { 0o600 };
        tally.ask(mode == right, || {
            format!("{case}: {} has mode {mode:o}", path.display())
        });
    }
    paths.len()
}

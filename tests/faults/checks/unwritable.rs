//! F08: the data folder cannot be written, or not even read, or is nowhere.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{
    Checked, Ended, Home, Machine, Mount, PROGRAM, Picture, SUBJECT, Tally, quietly,
};

const NEW: &str = "draft new criminal-record --partial -a purpose=abroad";
const EDIT: &str = "draft edit aaaa-aaaa --date 2026-12-18";
const PURGE: &str = "draft purge aaaa-aaaa --yes";

/// "nobody" everywhere.
const NOBODY: u32 = 65_534;

/// F08.
pub(crate) fn folder(machine: &Machine, tally: &mut Tally) -> Checked {
    nowhere(machine, tally);
    machine.is_root()?;
    immutable(machine, tally);
    if machine.needs("setpriv").is_ok() {
        as_nobody(machine, tally);
    } else {
        tally.remark("no setpriv: other users skipped");
    }
    machine.mounts()?;
    let home = Home::new(machine);
    home.furnish();
    let path = home.path();
    let bind = ["--bind", path.to_str().unwrap()];
    let mount = Mount::new(&bind)?;
    quietly(
        Command::new("mount")
            .args(["-o", "remount,ro,bind"])
            .arg(mount.path()),
    );
    let line = |line: &str| {
        let mut command = home.command(&line.split_whitespace().collect::<Vec<_>>());
        Ended::of(command.env("CERTCTL_HOME", mount.path()))
    };
    reads_and_refuses("read-only", &line, tally);
    Ok(())
}

/// Reading works; writing is refused with a word, and nothing has changed.
fn reads_and_refuses(case: &str, run: &dyn Fn(&str) -> Ended, tally: &mut Tally) {
    tally.ran();
    for line in ["draft list", "draft show aaaa-aaaa", "list"] {
        let ended = run(line);
        tally.ask(ended.is_done(), || format!("{case}: {line}: {ended}"));
    }
    refuses(case, run, tally);
}

fn refuses(case: &str, run: &dyn Fn(&str) -> Ended, tally: &mut Tally) {
    for line in [NEW, EDIT, PURGE] {
        let ended = run(line);
        tally.ask(is_refusal(&ended), || format!("{case}: {line}: {ended}"));
    }
}

/// Told as a fault of the store, or of the user's own data, which lies in the same folder and is read first.
fn is_refusal(ended: &Ended) -> bool {
    let own_data = ended.complained().contains("Permission denied");
    !ended.err.is_empty() && (ended.code() == Some(3) || ended.code() == Some(2) && own_data)
}

/// Without HOME there is no folder for drafts; everything else works.
fn nowhere(machine: &Machine, tally: &mut Tally) {
    let home = Home::new(machine);
    for line in ["list", "draft list", NEW, EDIT, PURGE, "paths"] {
        tally.ran();
        let mut command = home.command(&line.split_whitespace().collect::<Vec<_>>());
        let ended = Ended::of(command.env_clear().env("CERTCTL_TODAY", "2026-12-11"));
        // The system knows a home folder without the variable too; where it is, is its matter.
        tally.ask(ended.is_orderly(), || format!("env -i: {line}: {ended}"));
    }
}

fn immutable(machine: &Machine, tally: &mut Tally) {
    let home = Home::new(machine);
    home.furnish();
    let old = Picture::of(&home);
    let change = |flag: &str| quietly(Command::new("chattr").args(["-R", flag]).arg(home.path()));
    if !change("+i") {
        tally.remark("chattr +i does not work here");
        return;
    }
    reads_and_refuses("chattr +i", &|line| home.run(line), tally);
    change("-i");
    tally.ask(Picture::of(&home) == old, || {
        "chattr +i: changed".to_owned()
    });
}

/// Root may do everything: the others are asked with another user.
fn as_nobody(machine: &Machine, tally: &mut Tally) {
    let home = Home::new(machine);
    home.furnish();
    let program = for_all(home.root());
    let run = |line: &str| {
        let mut command = home.other("setpriv");
        let nobody = NOBODY.to_string();
        command.args([
            "--reuid",
            &nobody,
            "--regid",
            &nobody,
            "--clear-groups",
            "--inh-caps=-all",
        ]);
        Ended::of(command.arg(&program).args(line.split_whitespace()))
    };
    let old = Picture::of(&home);
    // A folder of root: neither its content nor whether it is there is anybody's business.
    tally.ran();
    let ended = run("draft list");
    tally.ask(is_refusal(&ended), || {
        format!("another user's folder: {ended}")
    });
    refuses("another user's folder", &run, tally);
    // A folder of one's own that may be read and not written.
    hand_over(&home.path());
    set_modes(&home.path(), 0o500, 0o400);
    reads_and_refuses("mode 0500", &run, tally);
    // Nobody may even read what is in it.
    set_modes(&home.path(), 0o000, 0o000);
    tally.ran();
    refuses("mode 0000", &run, tally);
    for line in ["draft list", &format!("draft show {SUBJECT}")] {
        let ended = run(line);
        tally.ask(is_refusal(&ended), || format!("mode 0000: {line}: {ended}"));
    }
    chown(home.path(), Some(0), Some(0)).unwrap();
    tally.ask(Picture::of(&home) == old, || {
        "another user: changed".to_owned()
    });
}

/// The program where every user can run it.
fn for_all(folder: &Path) -> PathBuf {
    fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
    let program = folder.join("certctl");
    fs::copy(PROGRAM, &program).unwrap();
    fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
    program
}

fn hand_over(folder: &Path) {
    for path in crate::tools::below(folder) {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
}

fn set_modes(folder: &Path, folders: u32, files: u32) {
    for path in crate::tools::below(folder) {
        let mode = if path.is_dir() { folders } else { files };
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }
    fs::set_permissions(folder, Permissions::from_mode(folders)).unwrap();
}

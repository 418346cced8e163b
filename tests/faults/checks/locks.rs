//! F11: the holder of the lock is killed or stopped, or the file system has no locks.

use std::process::Command;

use crate::tools::{
    Actor, Call, Checked, Ended, Fault, Home, Machine, Picture, SUBJECT, Tally, Times, quietly,
};

const EDIT: &str = "draft edit aaaa-aaaa --office portal";

/// F11.
pub(crate) fn held(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::new(machine);
    home.furnish();

    tally.ran();
    let mut holder = Actor::holding(&home.path());
    holder.child.kill().unwrap();
    holder.child.wait().unwrap();
    let ended = home.run(EDIT);
    tally.ask(ended.is_done(), || format!("killed holder: {ended}"));

    tally.ran();
    let holder = Actor::holding(&home.path());
    quietly(Command::new("kill").args(["-STOP", &holder.child.id().to_string()]));
    let old = Picture::of(&home);
    let ended = home.run(EDIT);
    let told = ended.code() == Some(4) && !ended.err.is_empty();
    tally.ask(told, || format!("stopped holder: {ended}"));
    for line in ["draft list", "draft show aaaa-aaaa"] {
        let ended = home.run(line);
        tally.ask(ended.is_done(), || {
            format!("stopped holder: {line}: {ended}")
        });
    }
    tally.ask(Picture::of(&home) == old, || {
        "stopped holder: changed".to_owned()
    });
    drop(holder);

    machine.traces()?;
    let old = Picture::of(&home);
    for error in ["ENOLCK", "ESTALE", "ENOSYS", "EOPNOTSUPP"] {
        tally.ran();
        let ended = without_locks(&home, error, EDIT);
        let told = ended.code() == Some(3) && !ended.err.is_empty();
        tally.ask(told, || format!("{error}: {ended}"));
        let ended = without_locks(&home, error, &format!("draft show {SUBJECT}"));
        tally.ask(ended.is_done(), || format!("{error}: reading: {ended}"));
    }
    tally.ask(Picture::of(&home) == old, || {
        "without locks: changed".to_owned()
    });
    Ok(())
}

/// A run on a file system that answers every wish for a lock with an error.
fn without_locks(home: &Home, error: &'static str, line: &str) -> Ended {
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    let call = Call {
        name: "flock".to_owned(),
        number: 1,
        text: String::new(),
    };
    Ended::of(&mut Fault::Error(error).at(&call, Times::EverAfter, home, &words))
}

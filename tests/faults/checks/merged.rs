//! F31: two machines change the same draft and a program syncs their folders.

use std::fs;

use crate::tools::{BYSTANDER, Checked, Home, Machine, SUBJECT, Tally, below};

/// What programs that sync make of the name of the version that lost.
const LOSERS: [&str; 4] = [
    "aaaa-aaaa.sync-conflict-20261211-100000-ABCDEFG.json",
    "aaaa-aaaa (conflicted copy 2026-12-11).json",
    "aaaa-aaaa.json.orig.json",
    "aaaa-aaaa-1.json",
];

/// F31.
pub(crate) fn folders(machine: &Machine, tally: &mut Tally) -> Checked {
    for one_wins in [true, false] {
        for loser in LOSERS {
            tally.ran();
            let one = Home::in_memory(machine);
            one.furnish();
            let two = one.twin();
            for (home, office) in [(&one, "portal"), (&two, "kokshetau")] {
                let ended = home.run(&format!("draft edit {SUBJECT} --office {office}"));
                tally.ask(ended.is_done(), || format!("{ended}"));
            }
            let (winner, other) = if one_wins { (&one, &two) } else { (&two, &one) };
            let lost = fs::read(other.file(SUBJECT)).unwrap();
            merge(other, winner, loser);
            both(winner, loser, &lost, tally);
        }
    }
    Ok(())
}

/// Brings the files of one home into another: what differs comes under the name of a conflict.
fn merge(from: &Home, into: &Home, loser: &str) {
    for path in below(&from.path()) {
        let target = into.path().join(path.strip_prefix(from.path()).unwrap());
        if path.is_dir() {
            fs::create_dir_all(target).unwrap();
        } else if !target.exists() {
            fs::copy(path, target).unwrap();
        } else if fs::read(&path).unwrap() != fs::read(&target).unwrap() {
            assert_eq!(target, into.file(SUBJECT));
            fs::copy(path, target.with_file_name(loser)).unwrap();
        }
    }
}

/// The draft is there as the winner has it, the other version is named, and neither is touched by the next change.
fn both(home: &Home, loser: &str, lost: &[u8], tally: &mut Tally) {
    let list = home.run("draft list");
    let said = [list.said(), list.complained()].concat();
    tally.ask(list.code() == Some(3) && said.contains(loser), || {
        format!("{loser} is not named: {list}")
    });
    tally.ask(said.contains(BYSTANDER), || {
        format!("the other draft is not listed: {list}")
    });
    let ended = home.run("draft edit aaaa-aaaa --date 2026-12-18");
    tally.ask(ended.is_done(), || format!("{ended}"));
    let kept = fs::read(home.file(SUBJECT).with_file_name(loser));
    tally.ask(kept.is_ok_and(|kept| kept == lost), || {
        format!("{loser} was touched")
    });
}

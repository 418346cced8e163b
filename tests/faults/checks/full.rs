//! F06, F07: the disk is really full, or a quota is used up.

use std::process::Command;

use certctl::draft::{Deed, DraftId};
use serde_json::Value;
use tempfile::TempDir;

use super::answers::{Answering, token};
use crate::tools::{Checked, Ended, Home, Machine, Mount, Skipped, Tally, quietly, temporary};

/// Edits after which a disk that is still not full never will be.
const EDITS: usize = 40;

/// What has to work whatever the disk is like, with its exit code.
const READING: [(&str, i32); 4] = [
    ("list", 0),
    ("draft list", 0),
    ("check criminal-record --office semey -a purpose=abroad", 1),
    (
        "deadline criminal-record --office semey -a purpose=abroad",
        0,
    ),
];

/// F06: from 4 to 256 KiB, and with room for few files.
pub(crate) fn memory(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.mounts()?;
    for kib in (4..=256).step_by(4) {
        let disk = Mount::memory(kib, 0)?;
        fill(
            &Home::at(disk.path(), machine),
            kib * 50,
            &format!("{kib} KiB"),
            tally,
        );
    }
    for files in 2..=16 {
        let disk = Mount::memory(1024, files)?;
        fill(
            &Home::at(disk.path(), machine),
            0,
            &format!("{files} files"),
            tally,
        );
    }
    tally.remark("4 to 256 KiB by 4, 2 to 16 files");
    Ok(())
}

/// F07: a quota of 1 MiB.
pub(crate) fn quota(machine: &Machine, tally: &mut Tally) -> Checked {
    machine.mounts()?;
    for program in ["mkfs.btrfs", "btrfs"] {
        machine.needs(program)?;
    }
    let folder = TempDir::new().unwrap();
    let image = folder.path().join("image");
    std::fs::File::create(&image)
        .unwrap()
        .set_len(128 << 20)
        .unwrap();
    if !quietly(Command::new("mkfs.btrfs").arg("-q").arg(&image)) {
        return Err(Skipped("mkfs.btrfs fails".to_owned()));
    }
    let disk = Mount::new(&["-o", "loop", image.to_str().unwrap()])?;
    let btrfs = |words: &[&str], path: &std::path::Path| {
        quietly(Command::new("btrfs").args(words).arg(path))
    };
    let small = disk.path().join("small");
    let limited = btrfs(&["quota", "enable"], disk.path())
        && btrfs(&["subvolume", "create"], &small)
        && btrfs(&["qgroup", "limit", "1M"], &small);
    if !limited {
        return Err(Skipped("no quotas of btrfs".to_owned()));
    }
    fill(&Home::at(&small, machine), 60_000, "1 MiB of quota", tally);
    Ok(())
}

/// Saves until nothing goes any more: what was acknowledged stays, and reading goes on.
fn fill(home: &Home, filler: usize, disk: &str, tally: &mut Tally) {
    tally.ran();
    let new = "draft new criminal-record --partial -a purpose=abroad --format json";
    let ended = home.run(new);
    let told: Value = serde_json::from_slice(&ended.out).unwrap_or_default();
    let id = told["id"]
        .as_str()
        .filter(|_| ended.is_done())
        .map(str::to_owned);
    if id.is_none() {
        refused(&ended, disk, tally);
    }
    let mut kept = None;
    if let Some(id) = &id {
        // Larger drafts fill larger disks; the first of them may be too large already.
        let (store, id_read) = (home.store(), DraftId::parse(id).unwrap());
        let mut draft = store.load(id_read).unwrap();
        draft
            .extra
            .insert("filler".to_owned(), Value::from("x".repeat(filler)));
        let _ = store.save(&mut draft, Deed::Edit);
        for number in 0..EDITS {
            let ended = Ended::waited(home.answering(id, &token(number)));
            if ended.is_done() {
                kept = Some(token(number));
            } else {
                refused(&ended, disk, tally);
                break;
            }
        }
        let found = store
            .load(id_read)
            .map(|draft| draft.answers.get("surname").cloned());
        tally.ask(matches!(&found, Ok(found) if *found == kept), || {
            format!("{disk}: acknowledged {kept:?}, found {found:?}")
        });
    }
    let left = temporary(&home.path()).len();
    tally.ask(left == 0, || format!("{disk}: {left} temporary files left"));
    for (line, code) in READING {
        let ended = home.run(line);
        tally.ask(ended.code() == Some(code), || {
            format!("{disk}: {line}: {ended}")
        });
    }
}

fn refused(ended: &Ended, disk: &str, tally: &mut Tally) {
    let told = ended.code() == Some(3) && !ended.err.is_empty() && ended.out.is_empty();
    tally.ask(told, || format!("{disk}: {ended}"));
}

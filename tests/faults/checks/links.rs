//! F15: links planted where the store keeps its files.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::tools::{BYSTANDER, Checked, Home, Machine, SUBJECT, Tally, below};

/// What every command of the store is asked to do.
const LINES: [&str; 5] = [
    "draft list",
    "draft show aaaa-aaaa",
    "draft edit aaaa-aaaa --office portal",
    "draft new criminal-record --partial -a purpose=abroad",
    "draft purge aaaa-aaaa --yes",
];

/// A name in the data folder and what a link there leads to: a name in a folder of somebody else.
const PLANTED: [(&str, &str); 10] = [
    ("drafts", "folder"),
    ("drafts/aaaa-aaaa.json", "folder/file"),
    ("drafts/aaaa-aaaa.json", "folder/missing"),
    ("drafts/aaaa-aaaa.json", "folder"),
    ("revisions", "folder"),
    ("revisions/aaaa-aaaa", "folder"),
    ("lock", "folder/file"),
    ("lock", "folder/missing"),
    ("lock", "folder"),
    ("drafts/.certctl-planted", "folder/file"),
];

/// F15.
pub(crate) fn planted(machine: &Machine, tally: &mut Tally) -> Checked {
    for (name, target) in PLANTED {
        let home = Home::in_memory(machine);
        let outside = outside(&home, machine);
        home.furnish();
        let place = home.path().join(name);
        remove(&place);
        symlink(outside.join(target), &place).unwrap();
        tried(&home, &outside, &format!("{name} -> {target}"), tally);
    }
    // A link to itself, and a folder that is a link the user made.
    let home = Home::in_memory(machine);
    let outside_of_it = outside(&home, machine);
    home.furnish();
    let place = home.file(SUBJECT);
    remove(&place);
    symlink(&place, &place).unwrap();
    tried(&home, &outside_of_it, "a link to itself", tally);

    let home = Home::in_memory(machine);
    let outside = outside(&home, machine);
    home.furnish();
    let real = home.root().join("real");
    fs::rename(home.path(), &real).unwrap();
    symlink(&real, home.path()).unwrap();
    for line in LINES {
        let ended = home.run(line);
        tally.ask(ended.is_done(), || {
            format!("a folder that is a link: {line}: {ended}")
        });
    }
    tried(&home, &outside, "a folder that is a link", tally);
    Ok(())
}

/// A folder of somebody else: a file, and a whole store of its own.
fn outside(home: &Home, machine: &Machine) -> PathBuf {
    let folder = home.root().join("folder");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("file"), "precious\n").unwrap();
    let other = Home::at(&folder, machine);
    other.furnish();
    // The names that a store would look for, right here.
    fs::copy(other.file(BYSTANDER), folder.join("bbbb-bbbb.json")).unwrap();
    fs::copy(other.file(SUBJECT), folder.join("aaaa-aaaa.json")).unwrap();
    fs::write(folder.join(".certctl-other"), "not ours\n").unwrap();
    home.root().to_owned()
}

fn tried(home: &Home, outside: &Path, what: &str, tally: &mut Tally) {
    let folder = outside.join("folder");
    let before = picture(&folder);
    for line in LINES {
        tally.ran();
        let ended = home.run(line);
        tally.ask(ended.is_orderly(), || format!("{what}: {line}: {ended}"));
        tally.ask(picture(&folder) == before, || {
            format!("{what}: {line}: changed outside")
        });
    }
}

/// Names and contents.
fn picture(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = below(folder).into_iter();
    paths
        .map(|path| (path.clone(), fs::read(path).unwrap_or_default()))
        .collect()
}

fn remove(path: &Path) {
    let _ = fs::remove_file(path);
    let _ = fs::remove_dir_all(path);
}

use std::fs::{self, File};
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use certctl::draft::Deed;
use certctl::store::{Store, StoreError};

use super::{Home, NOW, draft, everything};

const WAIT: Duration = Duration::from_millis(60);

#[test]
fn a_held_lock_makes_writing_busy_and_leaves_reading_free() {
    let home = Home::new();
    let mut stored = home.stored(1);
    home.store.save(&mut stored, Deed::Edit).unwrap();
    let store = Store::with_wait(home.store.root().to_owned(), WAIT);
    let holder = File::open(home.path("lock")).unwrap();
    holder.lock().unwrap();
    let before = everything(home.store.root());

    let mut new = draft(2);
    for result in [
        store.save(&mut stored, Deed::Edit),
        store.create(&mut new),
        store.purge(stored.id, NOW),
        store.restore(stored.id, 1, "", Deed::Undo).map(drop),
    ] {
        match result {
            Err(StoreError::Busy { waited }) => assert!(waited >= WAIT),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((stored.rev, new.rev), (2, 0));
    assert_eq!(store.load(stored.id).unwrap(), stored);
    assert_eq!(store.list().unwrap().len(), 1);
    assert_eq!(everything(home.store.root()), before);

    drop(holder);
    home.store.save(&mut stored, Deed::Edit).unwrap();
}

#[test]
fn a_waiting_write_goes_on_when_the_lock_is_free() {
    let home = Home::new();
    let mut stored = home.stored(1);
    let store = Store::with_wait(home.store.root().to_owned(), Duration::from_secs(300));
    let holder = File::open(home.path("lock")).unwrap();
    holder.lock().unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| store.save(&mut stored, Deed::Edit));
        std::thread::sleep(WAIT);
        assert!(!writer.is_finished());
        holder.unlock().unwrap();
        writer.join().unwrap().unwrap();
    });
    assert_eq!(home.store.load(stored.id).unwrap().rev, 2);
}

#[test]
fn a_removed_lock_file_is_made_anew() {
    let home = Home::new();
    let mut stored = home.stored(1);
    fs::remove_file(home.path("lock")).unwrap();
    home.store.save(&mut stored, Deed::Edit).unwrap();
    assert!(home.path("lock").is_file());
}

/// Not a test of its own: holds the lock until its input ends or it is killed.
#[test]
#[ignore = "run by a_killed_holder_leaves_no_lock"]
fn holder() {
    let lock = File::open(std::env::var_os("CERTCTL_TEST_LOCK").unwrap()).unwrap();
    lock.lock().unwrap();
    std::io::stderr().write_all(b"held\n").unwrap();
    std::io::copy(&mut std::io::stdin(), &mut std::io::sink()).unwrap();
}

#[test]
fn a_killed_holder_leaves_no_lock() {
    let home = Home::new();
    let mut stored = home.stored(1);
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "lock::holder", "--nocapture"])
        .env("CERTCTL_TEST_LOCK", home.path("lock"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = std::io::BufReader::new(holder.stderr.take().unwrap());
    let mut line = String::new();
    std::io::BufRead::read_line(&mut said, &mut line).unwrap();
    assert_eq!(line, "held\n");
    let store = Store::with_wait(home.store.root().to_owned(), WAIT);
    assert!(matches!(
        store.save(&mut stored, Deed::Edit),
        Err(StoreError::Busy { .. })
    ));

    holder.kill().unwrap();
    holder.wait().unwrap();
    home.store.save(&mut stored, Deed::Edit).unwrap();
}

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use certctl::draft::{Deed, DraftId};
use certctl::store::{Store, StoreError};

use super::{Home, draft};

const WRITERS: usize = 16;
const SAVES: usize = 6;

/// A store of its own, as another process has. It waits long: a slow disk is no fault.
fn another(home: &Home) -> Store {
    Store::with_wait(home.store.root().to_owned(), Duration::from_secs(300))
}

/// Adds one answer, again from the start as often as someone else was faster. Gives how often that was.
fn add(store: &Store, id: DraftId, key: &str) -> usize {
    let mut conflicts = 0;
    loop {
        let mut draft = store.load(id).unwrap();
        draft.answers.insert(key.to_owned(), "yes".to_owned());
        match store.save(&mut draft, Deed::Edit) {
            Ok(()) => return conflicts,
            Err(StoreError::Changed { .. }) => conflicts += 1,
            Err(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn writers_of_one_draft_lose_nothing_and_readers_see_whole_drafts() {
    let home = Home::new();
    let id = home.stored(1).id;
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let store = another(&home);
            let mut last = 0;
            while !done.load(Ordering::Relaxed) {
                let draft = store.load(id).unwrap();
                assert!(draft.rev >= last && draft.answers.len() as u64 == draft.rev);
                last = draft.rev;
                assert!(store.list().unwrap().iter().all(Result::is_ok));
            }
        });
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let store = another(&home);
                scope.spawn(move || {
                    for save in 0..SAVES {
                        add(&store, id, &format!("{writer}-{save}"));
                    }
                })
            })
            .collect();
        let results: Vec<_> = writers
            .into_iter()
            .map(thread::ScopedJoinHandle::join)
            .collect();
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap();
        assert!(results.iter().all(Result::is_ok));
    });
    let saves = WRITERS * SAVES;
    let last = home.store.load(id).unwrap();
    assert_eq!(
        (last.rev, last.answers.len()),
        (saves as u64 + 1, saves + 1)
    );
    assert_eq!(home.store.revisions(id).unwrap().len(), saves);
}

#[test]
fn writers_of_different_drafts_do_not_hinder_each_other() {
    let home = Home::new();
    thread::scope(|scope| {
        for number in 1..=WRITERS as u128 {
            let store = another(&home);
            scope.spawn(move || {
                let mut draft = draft(number);
                store.create(&mut draft).unwrap();
                store.save(&mut draft, Deed::Edit).unwrap();
            });
        }
    });
    let drafts = home.store.list().unwrap();
    assert_eq!(drafts.len(), WRITERS);
    assert!(drafts.into_iter().all(|draft| draft.unwrap().rev == 2));
}

#[test]
fn one_of_two_saves_of_the_same_revision_wins() {
    let home = Home::new();
    let stored = home.stored(1);
    let results: Vec<_> = thread::scope(|scope| {
        let savers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (store, mut draft) = (another(&home), stored.clone());
                scope.spawn(move || store.save(&mut draft, Deed::Edit))
            })
            .collect();
        savers
            .into_iter()
            .map(|saver| saver.join().unwrap())
            .collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    let changed = |result: &Result<(), StoreError>| {
        matches!(
            result,
            Err(StoreError::Changed {
                expected: 1,
                found: 2,
                ..
            })
        )
    };
    assert_eq!(
        results.iter().filter(|result| changed(result)).count(),
        WRITERS - 1
    );
}

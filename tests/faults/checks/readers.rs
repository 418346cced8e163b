//! F10: readers beside writers see the old draft or the new one, never half of one.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use certctl::draft::DraftId;

use crate::tools::{Actor, Checked, Home, Machine, SUBJECT, Tally};

/// F10.
pub(crate) fn beside(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    home.furnish();
    let reads = machine.rounds(10_000, 100_000);
    let (done, lists) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (store, id) = (home.store(), DraftId::parse(SUBJECT).unwrap());
    let first = store.load(id).unwrap().rev;
    thread::scope(|scope| {
        scope.spawn(|| {
            while done.load(Ordering::Relaxed) < reads {
                let mut writer = Actor::writing(&home.path(), SUBJECT, "w", 200, machine);
                let _ = writer.child.wait();
            }
        });
        let mut seen = first;
        for number in 0..reads {
            match store.load(id) {
                Ok(draft) => {
                    tally.ask(draft.rev >= seen, || format!("{} after {seen}", draft.rev));
                    seen = draft.rev;
                }
                Err(error) => tally.wrong(format!("read {number}: {error}")),
            }
            if number % 20 == 0 {
                let listed = store.list();
                let whole = listed.is_ok_and(|all| all.len() == 2 && all.iter().all(Result::is_ok));
                tally.ask(whole, || format!("list {number} is not whole"));
                lists.fetch_add(1, Ordering::Relaxed);
            }
            if number % 100 == 0 {
                let ended = home.run("draft show aaaa-aaaa --format json");
                let whole = serde_json::from_slice::<serde_json::Value>(&ended.out).is_ok();
                tally.ask(ended.is_done() && whole, || {
                    format!("show {number}: {ended}")
                });
            }
            done.store(number + 1, Ordering::Relaxed);
        }
    });
    tally.runs = reads;
    let saves = store.load(id).unwrap().rev - first;
    tally.remark(format!(
        "{saves} saves beside, {} lists",
        lists.into_inner()
    ));
    Ok(())
}

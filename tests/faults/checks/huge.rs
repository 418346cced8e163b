//! F19: a store with very many drafts, and a stray file that is larger than all of them.

use std::fs::{self, File};
use std::path::Path;
use std::time::Instant;

use crate::tools::{Checked, Home, Machine, PLAIN, Tally, Trace, plant};

/// The alphabet of ids.
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// F19.
pub(crate) fn store(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    let drafts = home.path().join("drafts");
    let many = machine.rounds(10_000, 100_000);
    for number in 0..many {
        plant(&drafts, &id(number), PLAIN);
    }
    tally.ran();
    let start = Instant::now();
    let list = home.run("draft list --format json");
    let took = start.elapsed();
    let value: serde_json::Value = serde_json::from_slice(&list.out).unwrap_or_default();
    let listed = value["drafts"].as_array().map_or(0, Vec::len);
    tally.ask(list.is_done() && listed == many, || {
        format!("{listed} of {many} listed: {list}")
    });
    let profile = if cfg!(debug_assertions) {
        "a debug build"
    } else {
        "a release build"
    };
    tally.remark(format!(
        "list of {many} drafts {} ms with {profile}",
        took.as_millis()
    ));

    stray(&drafts, many);
    tally.ran();
    let list = home.run("draft list --format json");
    tally.ask(list.code() == Some(3), || {
        format!("a file of 100 MB: {list}")
    });
    fs::remove_dir_all(&drafts).unwrap();
    plant(&drafts, &id(0), PLAIN);
    stray(&drafts, many);
    machine.traces()?;
    tally.ran();
    let trace = Trace::watching(
        &home,
        "read,readv,pread64",
        &["draft".to_owned(), "list".to_owned()],
        "",
    );
    let read = trace.calls.iter().find(|call| {
        call.text.contains("stray.bin") || call.text.contains(&format!("{}.json>", id(many)))
    });
    tally.ask(read.is_none(), || {
        format!("a file of 100 MB is read: {read:?}")
    });
    // That reading is seen at all.
    let small = format!("{}.json>", id(0));
    let seen = trace.calls.iter().any(|call| call.text.contains(&small));
    tally.ask(seen, || format!("no file is read: {:?}", trace.calls));
    Ok(())
}

/// Files that are no drafts: too large, or of another kind. They are told by their name and size alone.
fn stray(drafts: &Path, number: usize) {
    for name in [format!("{}.json", id(number)), "stray.bin".to_owned()] {
        let file = File::create(drafts.join(name)).unwrap();
        file.set_len(100 << 20).unwrap();
    }
}

fn id(mut number: usize) -> String {
    let mut signs = [b'0'; 8];
    for sign in signs.iter_mut().rev() {
        *sign = SIGNS[number % 32];
        number /= 32;
    }
    let text = String::from_utf8_lossy(&signs).into_owned();
    format!("{}-{}", &text[..4], &text[4..])
}

//! F20: clocks and zones. A day that was given gives the same answer whatever the machine believes.

use certctl::draft::DraftId;
use serde_json::Value;

use crate::tools::{Checked, Ended, Home, Machine, PROGRAM, SUBJECT, Skipped, Tally};

const ZONES: [&str; 6] = [
    "UTC",
    "Asia/Almaty",
    "Asia/Aqtau",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/New_York",
];

/// Moments that clocks show: wrong, extreme, and those at which the day turns in Kazakhstan.
const CLOCKS: [&str; 8] = [
    "2026-12-11 18:59:59",
    "2026-12-11 19:00:00",
    "1970-01-01 00:00:00",
    "2016-12-31 23:59:59",
    "2038-01-20 03:14:08",
    "2024-02-29 12:00:00",
    "2025-01-01 00:00:00",
    "2027-12-31 23:59:59",
];

const DEADLINE: &str =
    "deadline criminal-record --office semey -a purpose=abroad --date 2026-12-11 --format json";

/// F20.
pub(crate) fn wrong(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::new(machine);
    home.furnish();
    let due = |ended: &Ended| {
        let value: Value = serde_json::from_slice(&ended.out).unwrap_or_default();
        value["due"].as_str().map(str::to_owned)
    };
    let words: Vec<&str> = DEADLINE.split_whitespace().collect();
    let right = due(&Ended::of(&mut home.command(&words)));
    tally.ask(right.is_some(), || "no due date at all".to_owned());
    for zone in ZONES {
        tally.ran();
        let ended = Ended::of(home.command(&words).env("TZ", zone));
        tally.ask(due(&ended) == right, || format!("TZ={zone}: {ended}"));
    }
    machine.needs("faketime")?;
    let at = |clock: &str, zone: &str, line: &str| {
        let mut command = home.other("faketime");
        command
            .args(["-f", &format!("@{clock}"), PROGRAM])
            .args(line.split_whitespace());
        command.env_remove("CERTCTL_TODAY").env("TZ", zone);
        Ended::of(&mut command)
    };
    let today = at("2026-12-11 12:00:00", "UTC", "calendar day --format json").said();
    if !today.contains("2026-12-11") {
        return Err(Skipped(
            "faketime does not change this program's clock".to_owned(),
        ));
    }
    for (number, clock) in CLOCKS.iter().enumerate() {
        tally.ran();
        let zone = ZONES[number % ZONES.len()];
        // The faked clock is read in the zone; what counts is that the answer is the same.
        let ended = at(clock, zone, DEADLINE);
        tally.ask(due(&ended) == right, || format!("{clock} {zone}: {ended}"));
        let list = at(clock, zone, "draft list");
        tally.ask(list.is_orderly(), || format!("{clock}: list: {list}"));
        let ended = at(
            clock,
            zone,
            &format!("draft edit {SUBJECT} --date 2026-12-{}", 14 + number),
        );
        tally.ask(ended.is_orderly(), || format!("{clock}: edit: {ended}"));
    }
    // Revisions are numbered, not dated: the clock went back and forth, their order did not.
    let (store, id) = (home.store(), DraftId::parse(SUBJECT).unwrap());
    let last = store.load(id).unwrap();
    tally.ask(
        store
            .revisions(id)
            .is_ok_and(|all| all == (1..last.rev).collect::<Vec<_>>()),
        || "revisions are missing".to_owned(),
    );
    tally.ask(last.filed.as_deref() == Some("2026-12-21"), || {
        format!("the last edit is not the present one: {:?}", last.filed)
    });
    // The day turns at 19:00 UTC, five hours before it does there.
    for (clock, day) in [
        ("2026-12-11 18:59:59", "2026-12-11"),
        ("2026-12-11 19:00:01", "2026-12-12"),
    ] {
        tally.ran();
        let ended = at(clock, "UTC", "calendar day --format json");
        tally.ask(ended.said().contains(day), || {
            format!("{clock} UTC is not {day}: {ended}")
        });
    }
    Ok(())
}

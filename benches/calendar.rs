//! How long the calendar takes: counting, naming a day, and being there at all.
//!
//! `cargo bench --bench calendar`; instructions are counted with `valgrind --tool=callgrind` on one of them.
#![allow(clippy::unwrap_used)] // The release's own data has no faults.

use certctl::calendar::{Calendar, CalendarData, CalendarError, Week};
use certctl::embedded;
use chrono::NaiveDate;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn data() -> CalendarData {
    embedded::catalogue().calendar().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A term of so many working days, from a day before two holidays.
#[divan::bench(args = [1, 5, 20, 250, 2_500])]
fn add(bencher: Bencher, days: u32) {
    let data = data();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let from = date("2026-12-11");
    bencher.bench_local(|| calendar.add(black_box(from), black_box(days)));
}

#[divan::bench(args = [5, 250])]
fn sub(bencher: Bencher, days: u32) {
    let data = data();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let from = date("2026-12-11");
    bencher.bench_local(|| calendar.sub(black_box(from), black_box(days)));
}

/// Working days between the first and the last covered day.
#[divan::bench]
fn steps(bencher: Bencher) {
    let data = data();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let (first, last) = (calendar.first(), calendar.last());
    bencher.bench_local(|| calendar.steps(black_box(first), black_box(last)));
}

/// A day with its reason and act.
#[divan::bench(args = ["2026-12-14", "2026-12-16", "2022-01-04"])]
fn day(bencher: Bencher, day: &str) {
    let data = data();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let day = date(day);
    bencher.bench_local(|| calendar.day(black_box(day)));
}

/// The calendar from its rules, as with data files of one's own.
#[divan::bench]
fn build(bencher: Bencher) {
    let data = data();
    bencher
        .bench_local(|| Calendar::new(black_box(&data), Week::FiveDay).map(|built| built.last()));
}

/// The calendar as the program carries it.
#[divan::bench]
fn unpack(bencher: Bencher) {
    let data = data();
    let bytes = embedded::catalogue().packed_days(Week::FiveDay).unwrap();
    bencher.bench_local(|| {
        Calendar::unpack(black_box(&data), Week::FiveDay, black_box(bytes))
            .map(|built| built.last())
    });
}

/// By how much a date of a year without orders may still move.
#[divan::bench]
fn spread(bencher: Bencher) {
    let data = data();
    let calendar = Calendar::new(&data, Week::FiveDay).unwrap();
    let from = date("2028-03-01");
    bencher.bench_local(|| {
        let to = calendar.add(from, 20)?;
        calendar
            .spread(black_box(from), to, |calendar| {
                calendar.add(black_box(from), 20)
            })
            .map_err(|error: CalendarError| error)
    });
}

//! The form in which the program carries the built calendar.

use certctl::calendar::{Calendar, Week};

use crate::support::{DATA, calendar, date};

#[test]
fn the_packed_form_gives_the_same_days() {
    for week in Week::ALL {
        let built = calendar(week);
        let bytes = built.pack().unwrap();
        let read = Calendar::unpack(&DATA, week, &bytes).unwrap();
        let (first, last) = (built.first(), built.last());
        assert!(
            read.days(first, last)
                .unwrap()
                .eq(built.days(first, last).unwrap())
        );
        for day in first.iter_days().take_while(|day| *day <= last) {
            assert_eq!(read.is_working(day), built.is_working(day), "{day}");
        }
        // What may still move is in it too: a lunar day within a day, and one that two tables compute differently.
        for from in ["2027-05-12", "2033-03-04"].map(date) {
            let spread = |calendar: &Calendar<'_>| {
                calendar.spread(from, calendar.add(from, 5)?, |calendar| {
                    calendar.add(from, 5)
                })
            };
            assert_eq!(spread(&read), spread(built));
            let near = from - chrono::Days::new(5);
            for day in near.iter_days().take(15) {
                assert_eq!(read.basis(day, day), built.basis(day, day), "{day}");
            }
        }
        assert_eq!(read.pack(), Some(bytes));
    }
}

#[test]
fn other_bytes_are_no_calendar() {
    let bytes = calendar(Week::FiveDay).pack().unwrap();
    let read = |bytes: &[u8]| Calendar::unpack(&DATA, Week::FiveDay, bytes).is_some();
    assert!(!read(&[]));
    assert!(!read(&bytes[..bytes.len() / 2]));
    let mut kind = bytes.clone();
    kind[4] = 99;
    assert!(!read(&kind));
    let mut origin = bytes;
    origin[5] = 99;
    assert!(!read(&origin));
}

/// Days of one's own are no part of the program.
#[test]
fn days_of_ones_own_are_not_packed() {
    let mut data = DATA.clone();
    data.own.push(certctl::calendar::OwnDay {
        date: date("2026-12-25"),
        works: false,
        office: Vec::new(),
        name: certctl::text::Text::same("closed"),
        source: "own".to_owned(),
    });
    assert_eq!(Calendar::new(&data, Week::FiveDay).unwrap().pack(), None);
}

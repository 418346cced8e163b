//! What changed a day, for rows that are not in the data.

use certctl::calendar::{Calendar, CalendarData, HolidayEnd, MonthDay, OwnDay, Week};
use certctl::text::Text;
use chrono::NaiveDate;

use crate::support::{DATA, date};

/// The changes of a span: `2026-08-31 rolled working`, the act and the day since when it is known.
fn changes(
    before: &CalendarData,
    after: &CalendarData,
    from: &str,
    to: &str,
) -> Vec<(String, Option<String>, Option<NaiveDate>)> {
    let before = Calendar::new(before, Week::FiveDay).unwrap();
    let after = Calendar::new(after, Week::FiveDay).unwrap();
    let found = after.changes(&before, date(from), date(to)).unwrap();
    found
        .iter()
        .map(|change| {
            let (before, after) = (change.before, change.after);
            let what = format!(
                "{} {} {}",
                before.date,
                before.kind.as_str(),
                after.kind.as_str()
            );
            (what, change.source.map(str::to_owned), change.known_from)
        })
        .collect()
}

fn end(last_year: i32, source: &str, known_from: &str) -> Option<HolidayEnd> {
    Some(HolidayEnd {
        last_year,
        source: source.to_owned(),
        known_from: date(known_from),
    })
}

#[test]
fn each_change_is_known_since_its_act() {
    let known = DATA.as_known(date("2023-12-31"));
    let expected = [
        (
            "2024-05-04 weekend worked_rest_day",
            "order-2024-109",
            "2024-04-17",
        ),
        (
            "2024-05-08 working transferred_off",
            "order-2024-109",
            "2024-04-17",
        ),
        (
            "2024-06-16 weekend day_off",
            "kurban-ait-announced",
            "2024-06-07",
        ),
        (
            "2024-06-17 day_off working",
            "kurban-ait-announced",
            "2024-06-07",
        ),
    ];
    let expected = expected
        .map(|(what, source, known)| (what.to_owned(), Some(source.to_owned()), Some(date(known))));
    assert_eq!(changes(&known, &DATA, "2024-01-01", "2024-12-31"), expected);
    let known = DATA.as_known(date("2026-06-10"));
    for (what, source, from) in changes(&known, &DATA, "2026-01-01", "2027-12-31") {
        assert_eq!(source.as_deref(), Some("law-holidays-2026"), "{what}");
        assert_eq!(from, Some(date("2026-06-11")), "{what}");
    }
}

/// Two holidays end in different years by different acts.
#[test]
fn the_end_is_that_of_the_holiday_and_the_last_before_the_day() {
    let mut before = DATA.as_known(date("2026-11-22"));
    let mut after = before.clone();
    let row = |data: &mut CalendarData, id: &str| {
        let mut rows = data.holidays.iter();
        rows.position(|row| row.id == id).unwrap()
    };
    let at = row(&mut after, "victory-day");
    after.holidays[at].end = end(2027, "victory-act", "2026-12-01");
    let at = row(&mut after, "capital-day");
    after.holidays[at].end = end(2028, "capital-act", "2026-12-02");
    let source = |from, to| -> Vec<_> {
        let found = changes(&before, &after, from, to);
        found
            .into_iter()
            .map(|(_, source, known)| (source, known))
            .collect()
    };
    let victory = (Some("victory-act".to_owned()), Some(date("2026-12-01")));
    let capital = (Some("capital-act".to_owned()), Some(date("2026-12-02")));
    assert_eq!(source("2027-01-01", "2027-12-31"), []);
    assert_eq!(
        source("2028-01-01", "2028-12-31"),
        std::slice::from_ref(&victory)
    );
    assert_eq!(
        source("2029-01-01", "2029-12-31"),
        [victory.clone(), capital]
    );
    // An earlier rule of the holiday ended too.
    let mut old = after.holidays[row(&mut after.clone(), "victory-day")].clone();
    (old.first_year, old.end) = (2010, end(2011, "old-act", "2026-12-03"));
    old.days = vec![MonthDay::new(5, 10).unwrap()];
    for data in [&mut before, &mut after] {
        data.holidays.insert(0, old.clone());
    }
    let found = changes(&before, &after, "2028-01-01", "2028-12-31");
    assert_eq!(
        (found[0].1.as_deref(), found[0].2),
        (Some("victory-act"), Some(date("2026-12-01")))
    );
}

/// A rule that holds in the year of the day has not ended before it.
#[test]
fn an_end_after_the_day_did_not_change_it() {
    let before = DATA.as_known(date("2026-11-22"));
    let mut after = before.clone();
    let mut rows = after.holidays.iter_mut();
    let row = rows.find(|row| row.id == "capital-day").unwrap();
    row.days = vec![MonthDay::new(9, 6).unwrap()];
    row.end = end(2027, "capital-act", "2026-12-02");
    row.known_from = date("2026-12-01");
    let found = changes(&before, &after, "2027-07-01", "2027-07-31");
    assert_eq!(
        found,
        [("2027-07-06 holiday working".to_owned(), None, None)]
    );
}

#[test]
fn what_was_known_already_has_changed_nothing() {
    let known = |on: &str| {
        let mut data = DATA.as_known(date(on));
        data.movable.retain(|row| row.date != date("2024-06-16"));
        data
    };
    // The row that is missing was known on the very day.
    let found = changes(&known("2024-06-07"), &DATA, "2024-06-01", "2024-06-30");
    assert_eq!(
        found,
        [
            ("2024-06-16 weekend day_off".to_owned(), None, None),
            ("2024-06-17 day_off working".to_owned(), None, None)
        ]
    );
    let found = changes(&known("2024-06-06"), &DATA, "2024-06-01", "2024-06-30");
    assert!(
        found
            .iter()
            .all(|(_, source, _)| source.as_deref() == Some("kurban-ait-announced"))
    );
}

#[test]
fn a_day_of_ones_own_names_its_source_and_no_day() {
    let mut after = DATA.clone();
    after.own.push(OwnDay {
        date: date("2026-12-25"),
        works: false,
        office: Vec::new(),
        name: Text::same("closed"),
        source: "a letter".to_owned(),
    });
    let found = changes(&DATA, &after, "2026-12-01", "2026-12-31");
    let what = "2026-12-25 working closed".to_owned();
    assert_eq!(found, [(what, Some("a letter".to_owned()), None)]);
}

/// The date on the way is thirty days away at most.
#[test]
fn a_holiday_far_away_is_another_one() {
    let on = |month, day| {
        let mut data = DATA.as_known(date("2026-11-22"));
        let mut rows = data.holidays.iter_mut();
        let row = rows.find(|row| row.id == "capital-day").unwrap();
        row.days = vec![MonthDay::new(month, day).unwrap()];
        row.known_from = date("2026-12-01");
        data
    };
    let moved_to = |month, day| {
        let found = changes(&on(7, 6), &on(month, day), "2029-07-06", "2029-07-06");
        found[0].1.clone()
    };
    let law = Some("law-holidays-2008".to_owned());
    // 5 August is thirty days after 6 July, 6 June thirty days before it.
    assert_eq!(moved_to(8, 5), law);
    assert_eq!(moved_to(8, 6), None);
    assert_eq!(moved_to(6, 6), law);
    assert_eq!(moved_to(6, 5), None);
}

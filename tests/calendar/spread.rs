//! How far an answer may still move, against every way in which the days may end.

use certctl::calendar::{
    Basis, Calendar, CalendarData, CalendarError, DayKind, MovableDay, OwnDay, Spread, Week,
};
use certctl::text::Text;
use chrono::{Datelike, Days, NaiveDate};

use crate::numbers::Numbers;
use crate::outcomes::extremes;
use crate::support::{DATA, FIVE, SIX, calendar, date};

type Found = Option<(NaiveDate, NaiveDate)>;

fn pair<T>(spread: Spread<T>) -> (T, T) {
    (spread.least, spread.most)
}

fn add(week: Week, from: NaiveDate, n: u32) -> Result<Found, CalendarError> {
    let to = calendar(week).add(from, n)?;
    let spread = calendar(week).spread(from, to, |calendar| calendar.add(from, n))?;
    Ok(spread.map(pair))
}

fn sub(week: Week, from: NaiveDate, n: u32) -> Result<Found, CalendarError> {
    let to = calendar(week).sub(from, n)?;
    let spread = calendar(week).spread(from, to, |calendar| calendar.sub(from, n))?;
    Ok(spread.map(pair))
}

fn steps(week: Week, from: NaiveDate, to: NaiveDate) -> Option<(i32, i32)> {
    let steps = |calendar: &Calendar<'_>| calendar.steps(from, to);
    let spread = calendar(week).spread_of::<_, CalendarError>(from, to, &steps);
    spread.unwrap().map(pair)
}

/// Days of 2027 to 2040 but the last weeks, with counts as long as terms are.
fn samples(seed: u64) -> impl Iterator<Item = (Week, NaiveDate, u32)> {
    let mut numbers = Numbers(seed);
    let first = date("2027-01-01");
    let days = (date("2040-11-01") - first).num_days() as u64;
    (0..300).map(move |_| {
        let week = Week::ALL[numbers.below(2) as usize];
        let day = first + Days::new(numbers.below(days));
        (week, day, numbers.below(14) as u32)
    })
}

/// Days near the turn of each year and around each lunar date.
fn awkward() -> impl Iterator<Item = (Week, NaiveDate, u32)> {
    let years = (2027..=2040).map(|year| NaiveDate::from_ymd_opt(year, 1, 5).unwrap());
    let rows = DATA.movable.iter();
    let lunar = rows
        .filter(|row| row.date.year() > 2026 && row.date < date("2040-12-01"))
        .map(|row| row.date);
    let near = years.chain(lunar).flat_map(|day| {
        let days = (day - Days::new(9)).iter_days();
        days.take(14).step_by(2)
    });
    near.zip(0..).map(|(day, n)| {
        let week = Week::ALL[n as usize / 2 % 2];
        (week, day, 1 + n % 7)
    })
}

#[track_caller]
fn check_add(week: Week, from: NaiveDate, n: u32) {
    let to = calendar(week).add(from, n).unwrap();
    let found = add(week, from, n).unwrap();
    let confirmed = calendar(week).basis(from, to) == Ok(Basis::Confirmed);
    let all = if confirmed {
        (to, to)
    } else {
        extremes(week, from, to, |outcome| outcome.walk(from, n, false)).unwrap()
    };
    assert_eq!(found.unwrap_or((to, to)), all, "{from} + {n} {week:?}");
}

#[track_caller]
fn check_sub(week: Week, from: NaiveDate, n: u32) {
    let to = calendar(week).sub(from, n).unwrap();
    let found = sub(week, from, n).unwrap();
    let confirmed = calendar(week).basis(from, to) == Ok(Basis::Confirmed);
    let all = if confirmed {
        (to, to)
    } else {
        extremes(week, to, from, |outcome| outcome.walk(from, n, true)).unwrap()
    };
    assert_eq!(found.unwrap_or((to, to)), all, "{from} - {n} {week:?}");
}

#[track_caller]
fn check_steps(week: Week, from: NaiveDate, to: NaiveDate) {
    let now = calendar(week).steps(from, to).unwrap();
    let found = steps(week, from, to);
    let confirmed = calendar(week).basis(from, to) == Ok(Basis::Confirmed);
    let all = if confirmed {
        (now, now)
    } else {
        let (first, last) = (from.min(to), from.max(to));
        extremes(week, first, last, |outcome| Some(outcome.steps(from, to))).unwrap()
    };
    assert_eq!(found.unwrap_or((now, now)), all, "{from} to {to} {week:?}");
}

#[test]
fn adding_reaches_the_least_and_the_most_of_all_outcomes() {
    samples(20_270_105)
        .chain(awkward())
        .for_each(|(week, day, n)| check_add(week, day, n));
}

#[test]
fn going_back_reaches_the_least_and_the_most_of_all_outcomes() {
    samples(20_270_517)
        .chain(awkward())
        .for_each(|(week, day, n)| check_sub(week, day, n));
}

#[test]
fn steps_between_two_days_reach_the_least_and_the_most_of_all_outcomes() {
    for (week, day, n) in samples(20_400_101).chain(awkward()) {
        let other = day + Days::new(u64::from(n));
        check_steps(week, day, other);
        check_steps(week, other, day);
    }
}

/// The rule by which the spread looks ahead held for every order so far.
#[test]
fn every_order_gave_off_a_day_between_two_days_off_for_a_rest_day_near() {
    for (at, transfer) in DATA.transfers.iter().enumerate() {
        let mut without = DATA.clone();
        without.transfers.remove(at);
        // Orders are made for the five-day week, which each of them touches.
        assert!(transfer.weeks.contains(&Week::FiveDay));
        let five = Calendar::new(&without, Week::FiveDay).unwrap();
        let works = |day: Option<NaiveDate>| five.is_working(day.unwrap()).unwrap();
        let off = transfer.off;
        let alone = !works(off.pred_opt()) && works(Some(off)) && !works(off.succ_opt());
        assert!(alone, "{transfer:?}");
        let apart = (transfer.worked - off).num_days().abs();
        assert!((1..=6).contains(&apart), "{transfer:?}");
        for week in &transfer.weeks {
            let calendar = Calendar::new(&without, *week).unwrap();
            let kind = |day| calendar.day(day).unwrap().kind;
            let rest = matches!(kind(transfer.worked), DayKind::Weekend | DayKind::RolledOff);
            assert!(rest, "{transfer:?}");
            assert_eq!(kind(off), DayKind::Working);
        }
    }
}

/// On the day before each order of a year, with the order made or not, the spread held what came.
#[test]
fn the_spread_held_what_each_order_made() {
    for transfer in &DATA.transfers {
        let data = DATA.as_known(transfer.known_from.pred_opt().unwrap());
        let after = DATA.as_known(transfer.known_from);
        for week in &transfer.weeks {
            let known = Calendar::new(&data, *week).unwrap();
            let after = Calendar::new(&after, *week).unwrap();
            for n in 1..8 {
                let from = transfer.off - Days::new(3);
                let to = known.add(from, n).unwrap();
                let spread =
                    known.spread::<CalendarError>(from, to, |calendar| calendar.add(from, n));
                // Where nothing could move, nothing did.
                let (least, most) = spread.unwrap().map_or((to, to), pair);
                let came = after.add(from, n).unwrap();
                assert!(least <= came && came <= most, "{transfer:?} {n}");
            }
        }
    }
}

#[test]
fn counted_by_hand() {
    let found = |week, from, n| {
        let found: Found = add(week, date(from), n).unwrap();
        found.map(|(least, most)| (least.to_string(), most.to_string()))
    };
    let pair = |least: &str, most: &str| Some((least.to_owned(), most.to_owned()));
    // Friday 8 January may be given off: for Monday the 4th, then the 12th; for Saturday the 9th, then the 11th.
    let five = Week::FiveDay;
    assert_eq!(FIVE.add(date("2027-01-05"), 3), Ok(date("2027-01-11")));
    assert_eq!(
        found(five, "2027-01-05", 3),
        pair("2027-01-11", "2027-01-12")
    );
    // In the six-day week the 9th is worked, and Sunday the 3rd or the 10th may be worked.
    let six = Week::SixDay;
    assert_eq!(SIX.add(date("2027-01-05"), 3), Ok(date("2027-01-09")));
    assert_eq!(
        found(six, "2027-01-05", 3),
        pair("2027-01-09", "2027-01-11")
    );
    // Sunday 16 May is computed: Monday the 17th may be off.
    assert_eq!(
        found(five, "2027-05-14", 1),
        pair("2027-05-17", "2027-05-18")
    );
    assert_eq!(
        found(five, "2027-05-17", 1),
        pair("2027-05-18", "2027-05-18")
    );
    assert_eq!(found(five, "2027-06-07", 5), None);
    let back = sub(five, date("2027-05-18"), 1).unwrap();
    assert_eq!(back, Some((date("2027-05-14"), date("2027-05-17"))));
    assert_eq!(
        steps(five, date("2027-05-14"), date("2027-05-17")),
        Some((0, 1))
    );
    assert_eq!(
        steps(five, date("2027-05-17"), date("2027-05-14")),
        Some((-1, -1))
    );
}

#[test]
fn nothing_added_is_the_day_itself_in_every_outcome() {
    for day in ["2027-01-08", "2027-05-17", "2027-06-05"] {
        let day = date(day);
        let found = add(Week::FiveDay, day, 0).unwrap();
        assert_eq!(found.unwrap_or((day, day)), (day, day));
    }
}

#[test]
fn confirmed_spans_have_none() {
    let mut numbers = Numbers(20_121_231);
    let days = (date("2026-12-31") - date("2012-01-10")).num_days() as u64;
    for _ in 0..2_000 {
        let day = |numbers: &mut Numbers| date("2012-01-10") + Days::new(numbers.below(days));
        let (one, two) = (day(&mut numbers), day(&mut numbers));
        for week in Week::ALL {
            assert_eq!(steps(week, one, two), None);
            let n = calendar(week).steps(one.min(two), one.max(two)).unwrap();
            assert_eq!(add(week, one.min(two), n.unsigned_abs()), Ok(None));
        }
    }
}

/// What an order of 2041 would do to the days before is not known.
#[test]
fn near_the_end_of_the_calendar_it_is_an_error() {
    let mut longer = DATA.clone();
    longer.coverage.last = date("2041-12-31");
    longer.coverage.years[1].to = 2041;
    let next = longer.movable[0].clone();
    longer.movable.push(MovableDay {
        date: date("2041-12-04"),
        ..next
    });
    for week in Week::ALL {
        let longer = Calendar::new(&longer, week).unwrap();
        let (mut told, mut silent) = (0, 0);
        for from in date("2040-12-01").iter_days().take(29) {
            let Ok(to) = calendar(week).add(from, 1) else {
                continue;
            };
            let true_one =
                longer.spread::<CalendarError>(from, to, |calendar| calendar.add(from, 1));
            match add(week, from, 1) {
                Ok(found) => {
                    assert_eq!(found, true_one.unwrap().map(pair), "{from} {week:?}");
                    told += 1;
                }
                Err(error) => {
                    assert!(
                        matches!(error, CalendarError::OutOfCoverage { .. }),
                        "{error}"
                    );
                    silent += 1;
                }
            }
        }
        assert!(told >= 20 && silent >= 5, "{told} {silent}");
    }
    // Days before 2012 are not known either.
    let data: CalendarData = DATA.as_known(date("2011-12-30"));
    let known = Calendar::new(&data, Week::FiveDay).unwrap();
    let from = date("2012-01-05");
    let to = known.add(from, 1).unwrap();
    assert!(
        known
            .spread::<CalendarError>(from, to, |calendar| calendar.add(from, 1))
            .is_err()
    );
    let from = date("2012-01-12");
    let to = known.add(from, 1).unwrap();
    assert!(
        known
            .spread::<CalendarError>(from, to, |calendar| calendar.add(from, 1))
            .is_ok()
    );
}

#[test]
fn the_errors_of_the_answer_are_errors_of_the_spread() {
    let outside = |_: &Calendar<'_>| FIVE.add(date("2041-01-01"), 1);
    let (from, to) = (date("2027-01-05"), date("2027-01-11"));
    assert!(FIVE.spread(from, to, outside).is_err());
    assert!(
        FIVE.spread(from, date("2041-01-01"), |calendar| calendar.add(from, 1))
            .is_err()
    );
}

/// An answer that leaves the span has other doubts on its way: here the Monday before the Day of the Capital.
#[test]
fn the_span_grows_with_the_answer() {
    let (from, doubted) = (date("2027-05-14"), date("2027-05-17"));
    let bridge = date("2027-07-05");
    let n = FIVE.steps(doubted, bridge).unwrap().unsigned_abs();
    let late = FIVE.spread::<CalendarError>(from, doubted, |calendar| {
        if calendar.is_working(doubted)? {
            return Ok(doubted);
        }
        calendar.add(doubted, n)
    });
    let (least, most) = (doubted, date("2027-07-07"));
    assert_eq!(late, Ok(Some(Spread { least, most })));
    // The same the other way: the Friday after Orthodox Christmas.
    let bridge = date("2027-01-08");
    let n = FIVE.steps(bridge, doubted).unwrap().unsigned_abs();
    let early = FIVE.spread::<CalendarError>(doubted, date("2027-05-18"), |calendar| {
        if calendar.is_working(doubted)? {
            return Ok(doubted);
        }
        calendar.sub(doubted, n)
    });
    let least = date("2027-01-06");
    let most = doubted;
    assert_eq!(early, Ok(Some(Spread { least, most })));
}

/// An order comes before the days that it moves.
#[test]
fn a_day_that_has_come_moves_no_more() {
    let add = |on, n| {
        let data = DATA.as_known(date(on));
        let known = Calendar::new(&data, Week::FiveDay).unwrap();
        let from = date("2018-08-17");
        let to = known.add(from, n).unwrap();
        let found = known.spread::<CalendarError>(from, to, |calendar| calendar.add(from, n));
        found.unwrap().map(pair)
    };
    // Monday 20 August 2018 stood between a Sunday and Kurban Ait, and no order gave it off. On the Friday before, it
    // might have been, for one of the days of the weekend or for Sunday the 26th.
    let days = |least, most| Some((date(least), date(most)));
    assert_eq!(add("2018-08-17", 1), days("2018-08-18", "2018-08-22"));
    // On Saturday for Sunday, on Sunday for the next one only.
    assert_eq!(add("2018-08-18", 1), days("2018-08-19", "2018-08-22"));
    assert_eq!(add("2018-08-19", 1), days("2018-08-20", "2018-08-22"));
    assert_eq!(add("2018-08-20", 1), None);
}

/// Orders are made for everyone: a day on which an office is closed makes no day before it one that they give off.
#[test]
fn days_of_ones_own_make_no_orders() {
    let mut data = DATA.clone();
    for (day, works) in [("2027-06-10", false), ("2027-01-09", true)] {
        data.own.push(OwnDay {
            date: date(day),
            works,
            office: vec!["mission".to_owned()],
            name: Text::same("own"),
            source: "a letter".to_owned(),
        });
    }
    let add = |from, n| {
        let own = Calendar::at(&data, Week::FiveDay, &["mission"]).unwrap();
        let from = date(from);
        let to = own.add(from, n).unwrap();
        let found = own.spread::<CalendarError>(from, to, |calendar| calendar.add(from, n));
        found.unwrap().map(pair)
    };
    // Friday 11 June is worked, whatever an office did the day before.
    assert_eq!(add("2027-06-09", 1), None);
    // Friday 8 January may be given off though an office works on the Saturday, which stays worked.
    let days = |least, most| Some((date(least), date(most)));
    assert_eq!(add("2027-01-07", 1), days("2027-01-08", "2027-01-09"));
    assert_eq!(add("2027-01-07", 2), days("2027-01-09", "2027-01-11"));
}

/// Many years are as quick as few days: doubts far from each other are not combined.
#[test]
fn a_span_of_many_years() {
    let (from, to) = (date("2027-01-01"), date("2040-12-20"));
    let now = FIVE.steps(from, to).unwrap();
    let (least, most) = steps(Week::FiveDay, from, to).unwrap();
    assert!(now - 14 <= least && least < now && now < most && most <= now + 14);
}

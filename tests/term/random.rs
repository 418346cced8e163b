//! Ten thousand applications from each of two fixed seeds, from filing to due date, against the walk.

use certctl::term::{MilestoneKind, Term, TermError, Unit, accept, run};
use chrono::{Days, NaiveDate, NaiveTime};

use crate::support::{FIVE, clock, date, term};
use crate::walk;

const ROWS: usize = 10_000;
const UNITS: [Unit; 6] = [
    Unit::Minutes,
    Unit::Hours,
    Unit::WorkingDays,
    Unit::CalendarDays,
    Unit::Months,
    Unit::Years,
];

/// A generator of numbers that is the same on every machine (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}

/// An application and its term.
#[derive(Debug)]
struct Row {
    day: NaiveDate,
    minute: Option<u32>,
    term: Term<'static>,
}

fn row(numbers: &mut Numbers) -> Row {
    let unit = UNITS[numbers.below(6) as usize];
    let longest = match unit {
        Unit::Minutes => 3_000,
        Unit::Hours => 200,
        Unit::WorkingDays | Unit::CalendarDays => 90,
        Unit::Months => 14,
        Unit::Years => 3,
    };
    let kind = if numbers.below(5) == 0 {
        MilestoneKind::NotBefore
    } else {
        MilestoneKind::Due
    };
    Row {
        day: date("2012-01-01") + Days::new(numbers.below(10_593)),
        minute: (numbers.below(2) == 0).then(|| numbers.below(1_440) as u32),
        term: Term {
            kind,
            rolls: numbers.below(4) != 0,
            ..term(numbers.below(longest) as u32, unit)
        },
    }
}

/// The due date by walking; none where it leaves the covered days.
fn walked(row: &Row) -> Option<NaiveDate> {
    let closed = row.minute.is_some_and(|minute| minute >= 18 * 60);
    let works = walk::is_working(row.day)?;
    let accepted = if works && closed {
        walk::forward(row.day, 1)?
    } else {
        walk::on_or_after(row.day)?
    };
    let clock = row.minute.filter(|_| works && !closed).unwrap_or(0);
    let amount = row.term.length.amount;
    let (end, by_clock) = match row.term.length.unit {
        Unit::Minutes => (walk::days_later(accepted, (clock + amount) / 1_440)?, true),
        Unit::Hours => (
            walk::days_later(accepted, (clock + amount * 60) / 1_440)?,
            true,
        ),
        Unit::WorkingDays => (walk::forward(accepted, amount)?, false),
        Unit::CalendarDays => (walk::days_later(accepted, amount)?, false),
        Unit::Months => (walk::months_later(accepted, amount)?, false),
        Unit::Years => (walk::months_later(accepted, amount * 12)?, false),
    };
    match row.term.kind {
        MilestoneKind::NotBefore => walk::forward(end, 1),
        _ if row.term.rolls && !by_clock => walk::on_or_after(end),
        _ => Some(end),
    }
}

fn computed(row: &Row) -> Option<NaiveDate> {
    let time = row
        .minute
        .map(|minute| NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap());
    let filing = certctl::term::Filing {
        date: row.day,
        time,
    };
    let acceptance = accept(&FIVE, filing, Some(clock("18:00"))).ok()?;
    match run(&FIVE, &acceptance, &[row.term]) {
        Ok(milestones) => Some(milestones[0].date),
        Err(TermError::Calendar(_)) => None,
        Err(other) => panic!("{row:?}: {other}"),
    }
}

#[test]
fn ten_thousand_applications_are_due_where_a_walk_ends() {
    for seed in [20_261_211, 12_012_040] {
        of_seed(seed);
    }
}

fn of_seed(seed: u64) {
    let mut numbers = Numbers(seed);
    let (mut answered, mut of_unit) = (0, [0; 6]);
    for at in 0..ROWS {
        let row = row(&mut numbers);
        let (computed, walked) = (computed(&row), walked(&row));
        assert_eq!(computed, walked, "seed {seed} row {at}: {row:?}");
        answered += usize::from(walked.is_some());
        let unit = UNITS.iter().position(|unit| *unit == row.term.length.unit);
        of_unit[unit.unwrap()] += 1;
    }
    // The rows are no test if most of them leave the covered days or are all of one unit.
    assert!(answered > ROWS * 9 / 10, "{answered}");
    assert!(of_unit.iter().all(|rows| *rows > ROWS / 10), "{of_unit:?}");
}

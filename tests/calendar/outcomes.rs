//! Every way in which the days of a by-law year may end, one by one: the oracle of the spread.
//!
//! The rule is that of past years: an order gives off a single working day between two days off, and has a rest day
//! within six days of it worked instead. Orders are made for the five-day week; the six-day week takes part where the
//! rest day is one of its own. A computed lunar date may be announced a day earlier or later. Nothing of the spread
//! takes part: for each announcement the calendar is built anew, and orders are laid over a list of days.

use std::collections::HashMap;
use std::sync::LazyLock;

use certctl::calendar::{Basis, Calendar, DayKind, Week};
use chrono::{Days, NaiveDate};

use crate::support::{DATA, calendar};

type Kinds = HashMap<NaiveDate, DayKind>;

/// The days of both weeks, the five-day one first, when every lunar date is announced a day earlier, as computed, a
/// day later. The dates are most of a year apart, so that no short span has two.
static ANNOUNCED: LazyLock<[[Kinds; 2]; 4]> =
    LazyLock::new(|| [-2, -1, 0, 1].map(|shift| Week::ALL.map(|week| kinds(week, shift))));

fn kinds(week: Week, shift: i64) -> Kinds {
    let mut data = DATA.clone();
    for row in &mut data.movable {
        if row.basis == Basis::Projected && row.date > data.coverage.checked_on {
            // Where another table has the day before, it may fall on the day before that.
            let shift = if row.other.is_none() {
                shift.max(-1)
            } else {
                shift
            };
            row.date += chrono::Duration::days(shift);
        }
    }
    let calendar = Calendar::new(&data, week).unwrap();
    let days = calendar.days(calendar.first(), calendar.last()).unwrap();
    days.map(|day| (day.date, day.kind)).collect()
}

/// An order: the rest day worked, the day given off.
type Order = (NaiveDate, NaiveDate);

/// The days of one outcome.
pub(crate) struct Outcome<'a> {
    kinds: &'a Kinds,
    orders: &'a [Order],
}

impl Outcome<'_> {
    /// Whether a day is worked; none outside the covered days.
    pub(crate) fn works(&self, day: NaiveDate) -> Option<bool> {
        let kind = self.kinds.get(&day)?;
        let ordered = self.orders.iter().find_map(|(worked, off)| match day {
            _ if day == *worked => Some(true),
            _ if day == *off => Some(false),
            _ => None,
        });
        Some(ordered.unwrap_or(kind.is_working()))
    }

    /// The `n`-th working day strictly after a day, or before it.
    pub(crate) fn walk(&self, mut day: NaiveDate, n: u32, back: bool) -> Option<NaiveDate> {
        let mut left = n;
        while left > 0 {
            day = if back { day.pred_opt() } else { day.succ_opt() }?;
            left -= u32::from(self.works(day)?);
        }
        Some(day)
    }

    /// The working days met on the way from one day to another.
    pub(crate) fn steps(&self, from: NaiveDate, to: NaiveDate) -> i32 {
        let (mut day, mut met) = (from, 0);
        while day != to {
            let (next, one) = if from < to {
                (day.succ_opt(), 1)
            } else {
                (day.pred_opt(), -1)
            };
            day = next.unwrap();
            met += one * i32::from(self.works(day).unwrap());
        }
        met
    }
}

/// The least and the most of an answer over every outcome; none where one of them leaves the covered days.
pub(crate) fn extremes<T: Ord + Copy>(
    week: Week,
    from: NaiveDate,
    to: NaiveDate,
    answer: impl Fn(&Outcome<'_>) -> Option<T>,
) -> Option<(T, T)> {
    let mut answers = Vec::new();
    for weeks in &*ANNOUNCED {
        let kinds = &weeks[usize::from(week == Week::SixDay)];
        let choices: Vec<_> = possible(weeks, week, from, to);
        for_each_choice(&choices, &mut Vec::new(), &mut |orders| {
            answers.push(answer(&Outcome { kinds, orders }));
        });
    }
    let answers: Option<Vec<T>> = answers.into_iter().collect();
    let answers = answers?;
    Some((*answers.iter().min()?, *answers.iter().max()?))
}

/// For each day that an order may give off, the orders that may.
fn possible(weeks: &[Kinds; 2], week: Week, from: NaiveDate, to: NaiveDate) -> Vec<Vec<Order>> {
    let [five, six] = weeks;
    let own = if week == Week::FiveDay { five } else { six };
    let checked_on = DATA.coverage.checked_on;
    let off = |day: Option<NaiveDate>| {
        let kind = day.and_then(|day| five.get(&day));
        kind.is_some_and(|kind| !kind.is_working())
    };
    // A day given off two weeks away moves no day of the span.
    let first = from - Days::new(14);
    let days = first
        .iter_days()
        .take_while(|day| *day <= to + Days::new(14));
    let alone = days.filter(|day| {
        let working = |kinds: &Kinds| kinds.get(day) == Some(&DayKind::Working);
        let open = calendar(week).basis(*day, *day) != Ok(Basis::Confirmed);
        open && working(five) && working(own) && off(day.pred_opt()) && off(day.succ_opt())
    });
    let orders = alone.map(|day| {
        let near = (day - Days::new(6)).iter_days().take(13);
        let rests = |kinds: &Kinds, near: &NaiveDate| {
            matches!(kinds.get(near), Some(DayKind::Weekend | DayKind::RolledOff))
        };
        let worked = near.filter(|near| *near > checked_on && rests(own, near));
        worked.map(|near| (near, day)).collect()
    });
    orders.collect()
}

fn for_each_choice(
    choices: &[Vec<Order>],
    chosen: &mut Vec<Order>,
    each: &mut impl FnMut(&[Order]),
) {
    let Some((first, rest)) = choices.split_first() else {
        return each(chosen);
    };
    for_each_choice(rest, chosen, each);
    for order in first {
        // A rest day is worked once.
        if chosen.iter().all(|(worked, _)| *worked != order.0) {
            chosen.push(*order);
            for_each_choice(rest, chosen, each);
            chosen.pop();
        }
    }
}

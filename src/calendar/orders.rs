//! What the days may still become: orders as in past years, and other days for computed lunar dates.
//!
//! Every order so far gave off a single working day between two days off and had a rest day within six days of it
//! worked instead. Orders are made for the five-day week, and that is where the day given off stands between two days
//! off; the six-day week takes part where the rest day is one of its own. A computed lunar date may fall on the day
//! before or after, which moves rolls and makes other days stand between two days off.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::holidays::Lunar;
use super::special::{Origin, Special};
use super::{Basis, Calendar, CalendarError, DayKind, Week};

/// The days from the day given off within which a rest day has been worked instead.
const REACH: u64 = 6;

/// Days that would change together: the day and whether it would be worked.
pub(super) type Move = BTreeMap<NaiveDate, bool>;

/// One day given off for another that is worked.
#[derive(Debug, Clone, Copy)]
struct Order {
    worked: NaiveDate,
    off: NaiveDate,
}

/// The days as one announcement of the lunar dates makes them.
struct Outcome<'a> {
    /// The days of the week asked about.
    calendar: Calendar<'a>,
    /// The days by which orders are made.
    usual: Calendar<'a>,
    /// What is not as in the calendar asked about.
    changes: Move,
    /// The lunar day as it is computed, if it is taken to be another.
    lunar: Option<NaiveDate>,
}

/// Everything around a span that may still move: for each doubt the ways in which it may end.
///
/// What lies so near that a rest day could be worked for either of two is one doubt, so that doubts have no day in
/// common.
///
/// # Errors
/// The span is so near the ends of the calendar that an order might move a day beyond.
pub(super) fn doubts(
    calendar: &Calendar<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Vec<Move>>, CalendarError> {
    let out = |date| CalendarError::OutOfCoverage {
        date,
        first: calendar.first(),
        last: calendar.last(),
    };
    // A lunar date that far away may make a day within reach stand between two days off.
    let around = Days::new(REACH + 3);
    let first = from.checked_sub_days(around).ok_or_else(|| out(from))?;
    let last = to.checked_add_days(around).ok_or_else(|| out(to))?;
    calendar.position(first)?;
    calendar.position(last)?;

    let outcomes = outcomes(calendar, first, last)?;
    let mut days: Vec<NaiveDate> = Vec::new();
    for outcome in &outcomes {
        days.extend(outcome.lunar);
        let all = first.iter_days().take_while(|day| *day <= last);
        days.extend(all.filter(|day| outcome.may_be_given_off(*day)));
    }
    days.sort_unstable();
    days.dedup();
    let near =
        |one: &NaiveDate, two: &NaiveDate| (*two - *one).num_days().unsigned_abs() <= 2 * REACH;
    let doubts = days.chunk_by(near).map(|days| {
        let here = outcomes
            .iter()
            .filter(|outcome| outcome.lunar.is_none_or(|lunar| days.contains(&lunar)));
        here.flat_map(|outcome| outcome.moves(days)).collect()
    });
    Ok(doubts.collect())
}

/// The days as they are computed, and with each lunar date of a span on another day.
fn outcomes<'a>(
    calendar: &Calendar<'a>,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Outcome<'a>>, CalendarError> {
    let has_own = |special: &Special| matches!(special.origin, Origin::Own(_));
    let usual = match calendar.week {
        Week::FiveDay if !calendar.specials.iter().any(has_own) => calendar.clone(),
        _ => Calendar::new(calendar.data, Week::FiveDay)?,
    };
    let span = first.num_days_from_ce()..=last.num_days_from_ce();
    let lunar = calendar.projected.iter();
    let mut outcomes: Vec<Outcome<'a>> = lunar
        .filter(|lunar| span.contains(&lunar.day))
        .flat_map(|lunar| (lunar.first..=lunar.last).map(|day| (*lunar, day)))
        .filter(|(lunar, day)| *day != lunar.day)
        .filter_map(|(lunar, day)| {
            let moved = Lunar { day, ..lunar };
            let computed = NaiveDate::from_num_days_from_ce_opt(lunar.day)?;
            let other = calendar.with_lunar(moved)?;
            let changes = computed - Days::new(30);
            let changes = changes.iter_days().take(60).filter_map(|day| {
                let works = other.is_working(day).ok()?;
                (calendar.is_working(day) != Ok(works)).then_some((day, works))
            });
            Some(Outcome {
                changes: changes.collect(),
                usual: usual.with_lunar(moved)?,
                lunar: Some(computed),
                calendar: other,
            })
        })
        .collect();
    outcomes.push(Outcome {
        calendar: calendar.clone(),
        usual,
        changes: Move::new(),
        lunar: None,
    });
    Ok(outcomes)
}

impl Calendar<'_> {
    /// The calendar with a lunar day on another day; none where the data does not allow for it.
    fn with_lunar(&self, moved: Lunar) -> Option<Self> {
        let own = self.specials.iter().copied();
        let own: Vec<_> = own
            .filter(|special| matches!(special.origin, Origin::Own(_)))
            .collect();
        let specials = super::specials(self.data, self.week, &own, Some(moved)).ok()?;
        Some(self.with(specials))
    }
}

impl Outcome<'_> {
    /// Whether an order would give a day off: it is worked in either week and alone between days off.
    fn may_be_given_off(&self, day: NaiveDate) -> bool {
        let kind = |calendar: &Calendar<'_>, date| Some(calendar.day(date).ok()?.kind);
        let works = |calendar| kind(calendar, day) == Some(DayKind::Working);
        let off = |date: Option<NaiveDate>| {
            let kind = date.and_then(|date| kind(&self.usual, date));
            kind.is_some_and(|kind| !kind.is_working())
        };
        works(&self.calendar)
            && works(&self.usual)
            && off(day.pred_opt())
            && off(day.succ_opt())
            && day > self.calendar.known_on()
            && self.calendar.basis(day, day) != Ok(Basis::Confirmed)
    }

    /// The orders that may give a day off.
    fn orders(&self, off: NaiveDate) -> Vec<Order> {
        let near = (1..=REACH).flat_map(|days| {
            let days = Days::new(days);
            [off.checked_sub_days(days), off.checked_add_days(days)]
        });
        let rests = |date: &NaiveDate| {
            let day = self.calendar.day(*date).ok();
            day.is_some_and(|day| matches!(day.kind, DayKind::Weekend | DayKind::RolledOff))
        };
        let worked = near.flatten().filter(rests);
        let worked = worked.filter(|date| *date > self.calendar.known_on());
        worked.map(|worked| Order { worked, off }).collect()
    }

    /// Every way in which some of the days may be given off, or none.
    fn moves(&self, days: &[NaiveDate]) -> Vec<Move> {
        let mut moves = vec![self.changes.clone()];
        let mut ordered: Vec<Vec<Order>> = vec![Vec::new()];
        for day in days.iter().filter(|day| self.may_be_given_off(**day)) {
            let orders = self.orders(*day);
            let mut more = Vec::new();
            for before in &ordered {
                // A rest day is worked once.
                let free = |order: &&Order| before.iter().all(|one| one.worked != order.worked);
                for order in orders.iter().filter(free) {
                    let mut all = before.clone();
                    all.push(*order);
                    let mut one = self.changes.clone();
                    for Order { worked, off } in &all {
                        one.insert(*worked, true);
                        one.insert(*off, false);
                    }
                    moves.push(one);
                    more.push(all);
                }
            }
            ordered.append(&mut more);
        }
        moves
    }
}

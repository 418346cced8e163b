//! The roll: a holiday on a rest day gives the next working day off (Law on holidays, art. 5).

use super::special::Special;
use super::{CalendarData, DayKind, Week};

/// The rolled days of one week, in order, from its holidays and days off in order.
///
/// A roll skips rest days, holidays, days off and the days given by earlier rolls.
/// Transfers come later: an act moves days of a calendar that already has its rolls.
pub(super) fn of(days: &[Special], data: &CalendarData, week: Week) -> Vec<Special> {
    let mut rolls: Vec<Special> = Vec::with_capacity(days.len() / 2);
    let mut given = i32::MIN;
    for (at, holiday) in days.iter().enumerate() {
        if !week.rests_on(holiday.day) || !holiday.rolls(data) {
            continue;
        }
        // All days from an earlier holiday to the day it gave are taken, so begin after that.
        let mut day = holiday.day.max(given) + 1;
        let mut later = days[at..].iter().map(|special| special.day).peekable();
        loop {
            while later.next_if(|taken| *taken < day).is_some() {}
            if !week.rests_on(day) && later.peek() != Some(&day) {
                break;
            }
            day += 1;
        }
        given = day;
        rolls.push(Special {
            day,
            kind: DayKind::RolledOff,
            origin: holiday.origin,
            linked: holiday.day,
        });
    }
    rolls
}

//! Every transfer from either side, in each week.

use certctl::calendar::{Day, DayKind, Grade, Week};

use crate::support::{DATA, FIVE, SIX, calendar, date};

#[test]
fn each_transfer_is_seen_from_both_sides_in_the_weeks_it_touches() {
    assert_eq!(DATA.transfers.len(), 27);
    for transfer in &DATA.transfers {
        for week in Week::ALL {
            let worked = calendar(week).day(transfer.worked).unwrap();
            let off = calendar(week).day(transfer.off).unwrap();
            if transfer.weeks.contains(&week) {
                let side = |day: Day<'_>| (day.kind, day.linked, day.source.map(str::to_owned));
                let source = Some(transfer.source.clone());
                let other = (DayKind::WorkedRestDay, Some(transfer.off), source.clone());
                assert_eq!(side(worked), other);
                let other = (DayKind::TransferredOff, Some(transfer.worked), source);
                assert_eq!(side(off), other);
                assert_eq!(worked.grade, transfer.grade_for(week));
            } else {
                assert!(
                    worked.kind.is_working() && worked.linked.is_none(),
                    "{worked:?}"
                );
                assert!(off.kind.is_working() && off.linked.is_none(), "{off:?}");
            }
        }
    }
}

#[test]
fn a_moved_sunday_touches_both_weeks_and_no_other_day_does() {
    use chrono::{Datelike, Weekday};
    for transfer in &DATA.transfers {
        let both = transfer.weeks == Week::ALL;
        assert_eq!(
            both,
            transfer.worked.weekday() == Weekday::Sun,
            "{transfer:?}"
        );
    }
}

#[test]
fn a_transfer_may_cross_the_year() {
    let day = FIVE.day(date("2014-01-03")).unwrap();
    assert_eq!(day.linked, Some(date("2013-12-28")));
    assert_eq!(FIVE.is_working(date("2013-12-28")), Ok(true));
    assert_eq!(SIX.is_working(date("2014-01-03")), Ok(true));
}

#[test]
fn a_rolled_day_may_be_worked_for_another() {
    // 9 May 2020 is a Saturday and gives Monday the 11th, which is worked for Friday the 8th.
    assert_eq!(
        FIVE.day(date("2020-05-11")).unwrap().kind,
        DayKind::WorkedRestDay
    );
    assert_eq!(
        FIVE.day(date("2020-05-08")).unwrap().kind,
        DayKind::TransferredOff
    );
    for day in ["2020-05-08", "2020-05-11"] {
        assert_eq!(SIX.day(date(day)).unwrap().kind, DayKind::Working);
    }
}

#[test]
fn the_six_day_week_may_be_less_sure() {
    let grades = |day| [&FIVE, &SIX].map(|calendar| calendar.day(date(day)).unwrap().grade);
    assert_eq!(grades("2020-01-05"), [Grade::High, Grade::Medium]);
    assert_eq!(grades("2025-01-05"), [Grade::High, Grade::High]);
}

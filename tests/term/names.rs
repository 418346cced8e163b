//! The names in output and in data: scripts and files rely on them.

use certctl::term::{Length, MilestoneKind, Unit};

#[test]
fn units_have_stable_names() {
    let units = [
        (Unit::Minutes, "minutes"),
        (Unit::Hours, "hours"),
        (Unit::WorkingDays, "working_days"),
        (Unit::CalendarDays, "calendar_days"),
        (Unit::Months, "months"),
        (Unit::Years, "years"),
    ];
    for (unit, name) in units {
        assert_eq!(unit.as_str(), name);
        // In data words are joined by hyphens.
        let text = format!("amount = 5\nunit = \"{}\"\n", name.replace('_', "-"));
        let length: Length = toml::from_str(&text).unwrap();
        assert_eq!(length, Length { amount: 5, unit });
    }
}

#[test]
fn milestones_have_stable_names() {
    let kinds = [
        (MilestoneKind::Due, "due"),
        (MilestoneKind::Stage, "stage"),
        (MilestoneKind::Notice, "notice"),
        (MilestoneKind::NotBefore, "not_before"),
    ];
    for (kind, name) in kinds {
        assert_eq!(kind.as_str(), name);
    }
}

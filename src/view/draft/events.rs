//! The due dates of applications as events of a calendar program: the operator's calendar.

use super::DraftRow;
use crate::calendar::Calendar;
use crate::i18n::{Msg, dates};
use crate::view::{EventView, Words, morning_alarms, office_name};

/// One event for each application that has a date: the due date of what is handed in, and the planned one of what is
/// not. Nothing personal: the id stands for the applicant.
#[must_use]
pub fn draft_events(
    rows: &[DraftRow],
    calendar: &Calendar<'_>,
    words: Words<'_>,
) -> Vec<EventView> {
    let open = rows.iter().filter(|row| row.state != "closed");
    open.filter_map(|row| event(row, calendar, words)).collect()
}

fn event(row: &DraftRow, calendar: &Calendar<'_>, words: Words<'_>) -> Option<EventView> {
    let date = row.due?;
    let name = words.say(&match row.state.as_str() {
        "submitted" => Msg::EventDue,
        _ => Msg::EventPlannedDue,
    });
    let summary = format!("{name}: {}, {}", row.id, row.service_name);
    let filed = row.filed.map(|filed| dates::full(filed, words.lang()));
    let filed = filed.map(|date| {
        let date = (&date).into();
        words.say(&match row.state.as_str() {
            "submitted" => Msg::EventFiled { date },
            _ => Msg::EventPlanned { date },
        })
    });
    let office = row.office.as_ref().map(|id| office_name(id, words));
    let moved = row.moved.iter().flat_map(|moved| moved.why.clone());
    let about = filed.into_iter().chain(office).chain(moved);
    let description: Vec<String> = about.chain([words.say(&Msg::Disclaimer)]).collect();
    Some(EventView {
        uid: format!("{}.due@certctl", row.id),
        date,
        until: None,
        description: description.join("\n"),
        url: None,
        category: None,
        busy: false,
        alarms: morning_alarms(date, &summary, calendar),
        summary,
    })
}

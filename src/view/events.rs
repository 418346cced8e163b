//! Due dates as events of a calendar program.

use chrono::NaiveDate;

use super::{AlarmView, CompareRow, CompareView, DeadlineView, EventView, Words};
use crate::calendar::Calendar;
use crate::i18n::{Msg, dates};

/// The hour at which an alarm rings.
const MORNING: u32 = 9;

/// The milestones of an answer, and the last day to apply when the question was asked backwards.
#[must_use]
pub fn deadline_events(
    view: &DeadlineView,
    calendar: &Calendar<'_>,
    words: Words<'_>,
) -> Vec<EventView> {
    let office = view.office.office.as_deref().unwrap_or_default();
    let maker = Maker {
        service: &view.service,
        service_name: &view.service_name,
        office,
        office_name: view.office.office_name.as_deref().unwrap_or_default(),
        calendar,
        words,
    };
    let mut events = Vec::new();
    if let (Some(by), Some(apply_by)) = (view.by, view.apply_by) {
        events.push(maker.apply_by(by, apply_by));
    }
    for milestone in &view.milestones {
        let Some(date) = milestone.date else { continue };
        let source = view
            .sources
            .iter()
            .find(|source| source.id == milestone.source);
        let mut about = vec![format!("{}: {}", milestone.name, milestone.length)];
        about.extend(milestone.note.clone());
        about.push(maker.filed(view.filed));
        about.extend(source.map(|source| source.title.clone()));
        if milestone.basis != Some("confirmed") {
            about.push(words.say(&Msg::EventNotConfirmed));
        }
        let url = source.and_then(|source| source.url.clone());
        let id = format!("{}.{}", view.filed, milestone.id);
        events.push(maker.event(&id, date, &milestone.name, &about, url));
    }
    events
}

/// The last day to apply, or the due date, at each office.
#[must_use]
pub fn compare_events(
    view: &CompareView,
    calendar: &Calendar<'_>,
    words: Words<'_>,
) -> Vec<EventView> {
    let event = |row: &CompareRow| {
        let maker = Maker {
            service: &view.service,
            service_name: &view.service_name,
            office: &row.office,
            office_name: &row.office_name,
            calendar,
            words,
        };
        if let Some(by) = view.by {
            return Some(maker.apply_by(by, row.apply_by?));
        }
        let (filed, due) = (row.filed?, row.due?);
        let about = [maker.filed(filed)];
        let name = words.say(&Msg::EventDue);
        Some(maker.event(&format!("{filed}.due"), due, &name, &about, None))
    };
    view.offices.iter().filter_map(event).collect()
}

/// What the events of one answer share.
struct Maker<'v, 'c> {
    service: &'v str,
    service_name: &'v str,
    office: &'v str,
    office_name: &'v str,
    calendar: &'v Calendar<'c>,
    words: Words<'v>,
}

impl Maker<'_, '_> {
    fn apply_by(&self, by: NaiveDate, apply_by: NaiveDate) -> EventView {
        let wanted = dates::full(by, self.words.lang());
        let wanted = self.words.say(&Msg::EventWanted {
            date: (&wanted).into(),
        });
        let name = self.words.say(&Msg::EventApplyBy);
        self.event(&format!("{by}.apply-by"), apply_by, &name, &[wanted], None)
    }

    fn filed(&self, date: NaiveDate) -> String {
        let date = dates::full(date, self.words.lang());
        let date = (&date).into();
        self.words.say(&Msg::EventFiled { date })
    }

    /// An event with alarms on its morning and on the morning of the working day before.
    ///
    /// The identifier is the same for the same service, office and filing date, so that a calendar program replaces the
    /// event when the answer has changed.
    fn event(
        &self,
        id: &str,
        date: NaiveDate,
        name: &str,
        about: &[String],
        url: Option<String>,
    ) -> EventView {
        let summary = format!("{name}: {}", self.service_name);
        let before = self.calendar.sub(date, 1).ok();
        let days_before = before.and_then(|before| u32::try_from((date - before).num_days()).ok());
        let alarm = |days_before| AlarmView {
            days_before,
            hour: MORNING,
            text: summary.clone(),
        };
        let mut description = vec![self.office_name.to_owned()];
        description.extend_from_slice(about);
        description.push(self.words.say(&Msg::Disclaimer));
        EventView {
            uid: format!("{}.{}.{id}@certctl", self.service, self.office),
            date,
            until: None,
            description: description.join("\n"),
            url,
            category: None,
            busy: false,
            alarms: days_before.into_iter().chain([0]).map(alarm).collect(),
            summary,
        }
    }
}

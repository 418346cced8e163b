//! Due dates as events of a calendar program.

use chrono::NaiveDate;

use super::{AlarmView, CompareRow, CompareView, DeadlineView, EventView, OfficeView, Words};
use crate::calendar::Calendar;
use crate::i18n::{Msg, dates};

/// The milestones of an answer, and the last day to apply when the question was asked backwards.
#[must_use]
pub fn deadline_events(
    view: &DeadlineView,
    calendar: &Calendar<'_>,
    words: Words<'_>,
) -> Vec<EventView> {
    let OfficeView {
        office,
        office_name,
        place,
        place_name,
    } = &view.office;
    let office_name = office_name.as_deref().unwrap_or_default();
    let office_name = match place_name {
        Some(place) => format!("{place}: {office_name}"),
        None => office_name.to_owned(),
    };
    let maker = Maker {
        service: &view.service,
        service_name: &view.service_name,
        office: place
            .as_ref()
            .or(office.as_ref())
            .map_or("", String::as_str),
        office_name: &office_name,
        calendar,
        words,
    };
    let mut events = Vec::new();
    if let (Some(by), Some(apply_by)) = (view.by, view.apply_by) {
        let sure = view.basis == "confirmed";
        events.extend(maker.apply_by(by, apply_by, view.apply_by_safe, sure));
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
        if milestone.id == "due" {
            about.extend(maker.safe(view.due, view.due_safe));
        }
        about.extend(maker.unsure(milestone.basis == Some("confirmed")));
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
    let of_row = |row: &CompareRow| {
        let maker = Maker {
            service: &view.service,
            service_name: &view.service_name,
            office: &row.office,
            office_name: &row.office_name,
            calendar,
            words,
        };
        let sure = row.basis == Some("confirmed");
        if let (Some(by), Some(apply_by)) = (view.by, row.apply_by) {
            return maker.apply_by(by, apply_by, row.apply_by_safe, sure);
        }
        let (None, Some(filed), Some(due)) = (view.by, row.filed, row.due) else {
            return Vec::new();
        };
        let mut about = vec![maker.filed(filed)];
        about.extend(maker.safe(due, row.due_safe));
        about.extend(maker.unsure(sure));
        let name = words.say(&Msg::EventDue);
        vec![maker.event(&format!("{filed}.due"), due, &name, &about, None)]
    };
    view.offices.iter().flat_map(of_row).collect()
}

/// Reminders on the morning of the working day before a date and on its own morning.
pub(super) fn morning_alarms(
    date: NaiveDate,
    text: &str,
    calendar: &Calendar<'_>,
) -> Vec<AlarmView> {
    let before = calendar.sub(date, 1).ok();
    let days_before = before.and_then(|before| u32::try_from((date - before).num_days()).ok());
    let days = days_before.into_iter().chain([0]);
    days.map(|days| AlarmView::morning(days, text)).collect()
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
    /// The last day to apply, and before it the one that is in time by every official reading, if that is another.
    fn apply_by(
        &self,
        by: NaiveDate,
        apply_by: NaiveDate,
        safe: Option<NaiveDate>,
        sure: bool,
    ) -> Vec<EventView> {
        let wanted = dates::full(by, self.words.lang());
        let date = (&wanted).into();
        let mut about = vec![self.words.say(&Msg::EventWanted { date })];
        about.extend(self.unsure(sure));
        let safe = safe.filter(|safe| *safe != apply_by);
        let early = safe.map(|safe| {
            let name = self.words.say(&Msg::EventApplyBySafe);
            self.event(&format!("{by}.apply-by-safe"), safe, &name, &about, None)
        });
        about.extend(self.safe(apply_by, safe));
        let name = self.words.say(&Msg::EventApplyBy);
        let last = self.event(&format!("{by}.apply-by"), apply_by, &name, &about, None);
        early.into_iter().chain([last]).collect()
    }

    /// The day that is safe by every official reading, if it is another.
    fn safe(&self, date: NaiveDate, safe: Option<NaiveDate>) -> Option<String> {
        let safe = safe.filter(|safe| *safe != date)?;
        let safe = dates::full(safe, self.words.lang());
        let date = (&safe).into();
        Some(self.words.say(&Msg::SafeDate { date }))
    }

    fn unsure(&self, sure: bool) -> Option<String> {
        (!sure).then(|| self.words.say(&Msg::EventNotConfirmed))
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
            alarms: morning_alarms(date, &summary, self.calendar),
            summary,
        }
    }
}

//! The parts that pages share: cited items, assumptions, the foot.

use chrono::NaiveDate;

use super::cites::Cites;
use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, dates};
use crate::view::{
    Assumption, CalendarView, DatedView, OfficeView, SkippedView, SourceView, SpreadView,
};

/// A page with its sources and its language.
pub(super) struct Card<'v> {
    pub(super) page: Page,
    pub(super) messages: &'v Messages,
    cites: Cites<'v>,
}

/// The most days of weekends that are named one by one.
const MOST_WEEKENDS: usize = 16;

/// A day that did not count.
pub(super) struct Skipped<'v> {
    date: NaiveDate,
    kind: &'static str,
    reason: &'v str,
    source: Option<&'v str>,
    dated_by: Option<&'v str>,
    grade: &'static str,
}

impl<'v> From<&'v SkippedView> for Skipped<'v> {
    fn from(day: &'v SkippedView) -> Self {
        Self {
            date: day.date,
            kind: day.kind,
            reason: &day.reason,
            source: day.source.as_deref(),
            dated_by: day.dated_by.as_deref(),
            grade: day.grade,
        }
    }
}

impl<'v> From<&'v DatedView> for Skipped<'v> {
    fn from(DatedView { date, day }: &'v DatedView) -> Self {
        Self {
            date: *date,
            kind: day.kind,
            reason: &day.reason,
            source: day.source.as_deref(),
            dated_by: day.dated_by.as_deref(),
            grade: day.grade,
        }
    }
}

impl<'v> Card<'v> {
    pub(super) fn new(
        sources: &'v [SourceView],
        messages: &'v Messages,
        width: Option<usize>,
    ) -> Self {
        Self {
            page: Page::new(width),
            messages,
            cites: Cites::new(sources),
        }
    }

    /// The card with a text that is laid out already at its end.
    pub(super) fn under(mut self, text: &str) -> Self {
        self.page.laid_out(text);
        self
    }

    /// A message in the language of the page.
    pub(super) fn say(&self, message: Msg<'_>) -> String {
        self.messages.text(message)
    }

    /// A heading.
    pub(super) fn heading(&mut self, message: Msg<'_>) {
        let text = self.say(message);
        self.page.heading(&text);
    }

    /// The heading of a part that has headings of its own.
    pub(super) fn section(&mut self, message: Msg<'_>) {
        let text = self.say(message);
        self.page.section(&text);
    }

    /// A text with the number of its source behind it.
    pub(super) fn cited(&self, text: &str, source: &str) -> String {
        format!("{text}{}", self.cites.mark(source))
    }

    /// A text, marked if it is to be checked, with the number of its source behind it.
    pub(super) fn graded(&self, text: &str, grade: &str, source: &str) -> String {
        self.cited(&self.marked(text, grade), source)
    }

    /// A text, marked if it is to be checked or rests on one kind of source.
    pub(super) fn marked(&self, text: &str, grade: &str) -> String {
        match grade {
            "low" => format!("{text} {}", self.say(Msg::CheckMark)),
            "medium" => format!("{text} {}", self.say(Msg::MediumMark)),
            _ => text.to_owned(),
        }
    }

    /// The office in words, with the town it was found by.
    pub(super) fn office(&mut self, office: &OfficeView) {
        match (&office.place_name, &office.office_name) {
            (Some(place), Some(office)) => self.page.paragraph(&format!("{place}: {office}")),
            (None, Some(office)) => self.page.paragraph(office),
            _ => {}
        }
    }

    /// The days that did not count; weekends share one line.
    pub(super) fn skipped(&mut self, days: &[Skipped<'_>]) {
        if days.is_empty() {
            return;
        }
        self.heading(Msg::HeadingSkipped);
        let medium = |date| dates::medium(date, self.messages.lang());
        let (weekends, others): (Vec<_>, Vec<_>) =
            days.iter().partition(|day| day.kind == "weekend");
        for day in others {
            let text = format!("{}: {}", medium(day.date), day.reason);
            let text = self.graded(&text, day.grade, day.source.unwrap_or_default());
            let text = self.cited(&text, day.dated_by.unwrap_or_default());
            self.page.item("-", &text);
        }
        if let (Some(first), Some(last)) = (weekends.first(), weekends.last()) {
            let days = if weekends.len() > MOST_WEEKENDS {
                let (from, to) = (medium(first.date), medium(last.date));
                let (from, to) = ((&from).into(), (&to).into());
                let n = weekends.len().into();
                self.say(Msg::SkippedMany { n, from, to })
            } else {
                let days: Vec<String> = weekends.iter().map(|day| medium(day.date)).collect();
                days.join(", ")
            };
            let text = format!("{days}: {}", first.reason);
            let text = self.cited(&text, first.source.unwrap_or_default());
            self.page.item("-", &text);
        }
    }

    /// The rest days that count all the same.
    pub(super) fn worked(&mut self, days: &[Skipped<'_>]) {
        if days.is_empty() {
            return;
        }
        self.heading(Msg::HeadingWorkedRestDays);
        for day in days {
            let date = dates::medium(day.date, self.messages.lang());
            let text = format!("{date}: {}", day.reason);
            let text = self.graded(&text, day.grade, day.source.unwrap_or_default());
            self.page.item("-", &text);
        }
    }

    /// How sure the days are, and when they were last compared with the acts.
    pub(super) fn sure(&mut self, basis: &str, calendar: &CalendarView) {
        self.heading(Msg::HeadingSure);
        let text = sure(basis, calendar, self.messages);
        self.page.paragraph(&text);
    }

    /// That the answer is from what was known on another day, if it is.
    pub(super) fn as_known(&mut self, calendar: &CalendarView) {
        if let Some(date) = calendar.as_known {
            let date = dates::full(date, self.messages.lang());
            let date = (&date).into();
            let text = self.say(Msg::AsKnownLine { date });
            self.page.styled(&text, Style::Warn);
        }
    }

    /// By how much a date may still move.
    pub(super) fn spread(&mut self, spread: &SpreadView<NaiveDate>, date: NaiveDate) {
        let medium = |date| dates::medium(date, self.messages.lang());
        let (from, to) = (medium(spread.from), medium(spread.to));
        let text = if (spread.from, spread.to) == (date, date) {
            let date = medium(date);
            let date = (&date).into();
            self.say(Msg::StaysPut { date })
        } else {
            let (from, to) = ((&from).into(), (&to).into());
            self.say(Msg::CouldBe { from, to })
        };
        self.page.paragraph(&text);
    }

    /// What was taken for granted, with the flag that changes it.
    pub(super) fn assumptions(&mut self, assumptions: &[Assumption]) {
        if assumptions.is_empty() {
            return;
        }
        self.heading(Msg::HeadingAssumed);
        for assumption in assumptions {
            let text = match &assumption.flag {
                Some(flag) => {
                    let change = self.say(Msg::ChangeWith { flag: flag.into() });
                    format!("{} ({change})", assumption.text)
                }
                None => assumption.text.clone(),
            };
            self.page.item("-", &text);
        }
    }

    /// What to run next.
    pub(super) fn next(&mut self, commands: &[String]) {
        self.heading(Msg::HeadingNext);
        for command in commands {
            self.page.verbatim(command);
        }
    }

    /// Sources and the finished text, of a card that decides nothing.
    pub(super) fn cited_sources(mut self) -> String {
        self.cites.list(&mut self.page, self.messages);
        self.page.finish()
    }

    /// Sources, the user's own data, whose word counts; and the finished text.
    pub(super) fn finish(mut self, overrides: &[String]) -> String {
        self.cites.list(&mut self.page, self.messages);
        if !overrides.is_empty() {
            let files = overrides.join(", ");
            let text = self.say(Msg::OverrideUsed {
                files: (&files).into(),
            });
            self.page.gap();
            self.page.styled(&text, Style::Warn);
        }
        let disclaimer = self.say(Msg::Disclaimer);
        self.page.gap();
        self.page.styled(&disclaimer, Style::Dim);
        self.page.finish()
    }
}

/// How sure a calendar is, in words.
pub(super) fn sure(basis: &str, calendar: &CalendarView, messages: &Messages) -> String {
    let checked = dates::full(calendar.checked_on, messages.lang());
    let date = (&checked).into();
    messages.text(match basis {
        "confirmed" => Msg::SureConfirmed { date },
        "by-law" => Msg::SureByLaw { date },
        _ => Msg::SureProjected { date },
    })
}

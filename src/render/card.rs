//! The parts that pages share: cited items, assumptions, the foot.

use super::cites::Cites;
use super::page::{Page, Style};
use crate::i18n::{Messages, Msg};
use crate::view::{Assumption, OfficeView, SourceView};

/// A page with its sources and its language.
pub(super) struct Card<'v> {
    pub(super) page: Page,
    pub(super) messages: &'v Messages,
    cites: Cites<'v>,
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

    /// A message in the language of the page.
    pub(super) fn say(&self, message: Msg<'_>) -> String {
        self.messages.text(message)
    }

    /// A heading.
    pub(super) fn heading(&mut self, message: Msg<'_>) {
        let text = self.say(message);
        self.page.heading(&text);
    }

    /// A text with the number of its source behind it.
    pub(super) fn cited(&self, text: &str, source: &str) -> String {
        format!("{text}{}", self.cites.mark(source))
    }

    /// A text, marked if it is to be checked, with the number of its source behind it.
    pub(super) fn graded(&self, text: &str, grade: &str, source: &str) -> String {
        self.cited(&self.marked(text, grade), source)
    }

    /// A text, marked if it is to be checked.
    pub(super) fn marked(&self, text: &str, grade: &str) -> String {
        match grade {
            "low" => format!("{text} {}", self.say(Msg::CheckMark)),
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

//! Offering the profile that is kept, once, before the first field that it would fill.

use certctl::catalogue::AnswerKind;
use certctl::i18n::Msg;
use certctl::view::redacted;

use super::{Session, Step};
use crate::cli::commands::draft::reuse::{self, Fitting};
use crate::cli::interview::Reply;

/// Whether a kept profile may fill fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli::commands::draft) enum Use {
    /// The person is asked first.
    Ask,
    /// It was asked for in the command.
    Given,
    /// It was offered already, or is not wanted.
    Never,
}

impl Session<'_> {
    /// Fills fields from the profile, if the next step is one of them and the person wants it. Whether it did.
    pub(super) fn offer_profile(&mut self, next: &Step) -> anyhow::Result<Reply<bool>> {
        let nothing = Ok(Reply::Given(false));
        let (Step::Field(id), true) = (next, self.profile != Use::Never) else {
            return nothing;
        };
        let Some(profile) = self.store.profile()? else {
            self.profile = Use::Never;
            return nothing;
        };
        let fitting = reuse::fitting(self.draft, self.service, &profile, self.context())?;
        if !fitting.values.contains_key(id) {
            return nothing;
        }
        if self.profile == Use::Ask {
            let number = profile.fields.get("iin");
            let number = number.map_or("", String::as_str);
            match self.wants(&fitting, &redacted(AnswerKind::Iin, number))? {
                Reply::Back => return Ok(Reply::Back),
                Reply::Given(false) => {
                    self.profile = Use::Never;
                    return nothing;
                }
                Reply::Given(true) => {}
            }
        }
        self.profile = Use::Never;
        let names = self.names(&fitting);
        self.draft.answers.extend(fitting.values);
        self.save()?;
        let names = (&names).into();
        let told = self
            .context()
            .messages
            .text(Msg::PromptProfileUsed { names });
        self.interview.prompter.say(&told);
        Ok(Reply::Given(true))
    }

    fn wants(&self, fitting: &Fitting, who: &str) -> anyhow::Result<Reply<bool>> {
        let messages = &self.context().messages;
        let mut sections = self.sections.iter();
        let section = sections.find(|section| section.id == fitting.section);
        let section = section.map(|section| section.label.clone());
        let section = section.unwrap_or_default();
        let names = self.names(fitting);
        let question = messages.text(Msg::PromptProfile {
            who: who.into(),
            section: (&section).into(),
        });
        let why = messages.text(Msg::WhyProfile {
            names: (&names).into(),
        });
        self.interview.prompter.gap();
        self.interview.yes_no(&question, &why, true)
    }

    fn names(&self, fitting: &Fitting) -> String {
        let names = fitting.values.keys().map(|id| self.label(id));
        names.collect::<Vec<_>>().join(", ")
    }
}

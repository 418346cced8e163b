//! A twelve-digit number that was typed: shown in groups, warned about, and asked once more.

use certctl::catalogue::AnswerKind;
use certctl::i18n::Msg;
use certctl::identity::{Bin, Identity, Iin, IinWarning, parse_any};

use super::{Interview, Reply};

impl Interview<'_> {
    /// Whether a number is meant as typed: one wrong digit in eleven passes the check digit. Other values are.
    ///
    /// # Errors
    /// The prompt was left.
    pub(super) fn is_meant(&self, kind: AnswerKind, value: &str) -> anyhow::Result<Reply<bool>> {
        let grouped = match kind {
            AnswerKind::Iin => Iin::parse(value).ok().map(|iin| {
                self.warn_iin(iin);
                iin.grouped()
            }),
            AnswerKind::Bin => parse_any(value).ok().map(|number| match number {
                Identity::Bin(bin) => {
                    self.warn_bin(bin);
                    bin.grouped()
                }
                Identity::Iin(iin) => {
                    self.warn_iin(iin);
                    iin.grouped()
                }
            }),
            _ => None,
        };
        let Some(number) = grouped else {
            return Ok(Reply::Given(true));
        };
        let messages = &self.context.messages;
        let number = (&number).into();
        let question = messages.text(Msg::PromptConfirmNumber { number });
        let why = messages.text(Msg::WhyConfirmNumber);
        self.yes_no(&question, &why, true)
    }

    fn warn_iin(&self, iin: Iin) {
        for warning in iin.warnings(self.context.today) {
            let message = match warning {
                IinWarning::ImpossibleDate | IinWarning::BornInFuture => Msg::PromptWarnDate,
                IinWarning::LooksLikeBin => Msg::PromptWarnBin,
                _ => Msg::PromptWarnSign,
            };
            self.prompter.say(&self.context.messages.text(message));
        }
    }

    fn warn_bin(&self, bin: Bin) {
        if !bin.warnings().is_empty() {
            let message = self.context.messages.text(Msg::PromptWarnUnit);
            self.prompter.say(&message);
        }
    }
}

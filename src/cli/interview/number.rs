//! A twelve-digit number that was typed: shown in groups, and asked about once more where something about it is unusual.

use certctl::catalogue::AnswerKind;
use certctl::i18n::Msg;
use certctl::identity::{Bin, Identity, Iin, IinWarning, parse_any};

use super::{Interview, Reply};

impl Interview<'_> {
    /// Whether a value is meant as typed, after telling `doubts`. A number is shown in groups, for one wrong digit in
    /// eleven passes the check digit; where something is unusual about it, or there are doubts, it is asked about.
    ///
    /// # Errors
    /// The prompt was left.
    pub(super) fn is_meant(
        &self,
        kind: AnswerKind,
        value: &str,
        doubts: &[String],
    ) -> anyhow::Result<Reply<bool>> {
        let messages = &self.context.messages;
        let number = match kind {
            AnswerKind::Iin => Iin::parse(value).ok().map(Identity::Iin),
            AnswerKind::Bin => parse_any(value).ok(),
            _ => None,
        };
        let unusual = number.map_or_else(Vec::new, |number| match number {
            Identity::Iin(iin) => self.unusual_iin(iin),
            Identity::Bin(bin) => unusual_bin(bin),
        });
        let unusual = unusual.into_iter().map(|message| messages.text(message));
        let told: Vec<String> = unusual.chain(doubts.iter().cloned()).collect();
        for text in &told {
            self.prompter.complain(text);
        }
        let Some(number) = number else {
            return Ok(Reply::Given(true));
        };
        let grouped = match number {
            Identity::Iin(iin) => iin.grouped(),
            Identity::Bin(bin) => bin.grouped(),
        };
        let number = (&grouped).into();
        if told.is_empty() {
            self.prompter
                .say(&messages.text(Msg::PromptTypedNumber { number }));
            return Ok(Reply::Given(true));
        }
        let question = messages.text(Msg::PromptConfirmNumber { number });
        let why = messages.text(Msg::WhyConfirmNumber);
        self.yes_no(&question, &why, true)
    }

    fn unusual_iin(&self, iin: Iin) -> Vec<Msg<'static>> {
        let warnings = iin.warnings(self.context.today).into_iter();
        let message = |warning| match warning {
            IinWarning::ImpossibleDate | IinWarning::BornInFuture => Msg::PromptWarnDate,
            IinWarning::LooksLikeBin => Msg::PromptWarnBin,
            _ => Msg::PromptWarnSign,
        };
        warnings.map(message).collect()
    }
}

fn unusual_bin(bin: Bin) -> Vec<Msg<'static>> {
    match bin.warnings().is_empty() {
        true => Vec::new(),
        false => vec![Msg::PromptWarnUnit],
    }
}

//! What a number that was typed proposes for the fields beside it.
//!
//! Evidence only: a proposal can be changed, and a date that does not fit is a warning, never a refusal.

use certctl::catalogue::{AnswerKind, Field};
use certctl::i18n::{Msg, dates};
use certctl::identity::{Iin, Sex};
use chrono::NaiveDate;

use super::Session;

/// How the names of such fields end; what stands before says whose they are: `child_birth_date`, `child_iin`.
const BIRTH_DATE: &str = "birth_date";
const SEX: &str = "sex";
const IIN: &str = "iin";

impl Session<'_> {
    /// What the number of the same person says, if it was typed a moment ago.
    pub(super) fn proposed(&self, field: &Field) -> Option<String> {
        if let Some(whose) = field.id.strip_suffix(BIRTH_DATE) {
            let born = self.number_of(whose)?.birth_date()?;
            return (born <= self.context().today).then(|| born.to_string());
        }
        let whose = field.id.strip_suffix(SEX)?;
        if field.kind != AnswerKind::Choice {
            return None;
        }
        let sex = match self.number_of(whose)?.sex()? {
            Sex::Female => "female",
            Sex::Male => "male",
        };
        Some(sex.to_owned())
    }

    /// Tells of a date of birth other than the one that the number says.
    pub(super) fn warn_unfitting(&self, field: &Field, value: &str) {
        let Some(whose) = field.id.strip_suffix(BIRTH_DATE) else {
            return;
        };
        let typed: Option<NaiveDate> = value.parse().ok();
        let said = self.number_of(whose).and_then(|iin| iin.birth_date());
        let (Some(typed), Some(said)) = (typed, said) else {
            return;
        };
        if typed != said {
            let messages = &self.context().messages;
            let date = dates::medium(said, messages.lang());
            let date = (&date).into();
            let warning = messages.text(Msg::PromptWarnBirthDate { date });
            self.interview.prompter.say(&warning);
        }
    }

    /// The number of a person that was typed in this session.
    fn number_of(&self, whose: &str) -> Option<Iin> {
        let id = format!("{whose}{IIN}");
        if !self.typed.contains(&id) {
            return None;
        }
        Iin::parse(self.draft.answers.get(&id)?).ok()
    }
}

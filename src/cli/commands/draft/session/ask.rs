//! Putting one step to the person and keeping the answer.

use certctl::calendar::Week;
use certctl::i18n::Msg;

use super::{Session, Step};
use crate::cli::days;
use crate::cli::input::Moment;
use crate::cli::interview::{Offered, Reply};

impl Session<'_> {
    /// Asks for a step and saves what is answered.
    pub(super) fn put(&mut self, step: &Step) -> anyhow::Result<Reply<()>> {
        let before = self.draft.clone();
        let reply = match step {
            Step::Office => self.office()?,
            Step::Question(id) => self.question(id)?,
            Step::Date => self.date()?,
            Step::Field(id) => self.field(id)?,
            Step::Document(id) => self.document(id)?,
        };
        if *self.draft != before {
            self.save()?;
            self.remark_on_others(step, &before)?;
        }
        Ok(reply)
    }

    fn office(&mut self) -> anyhow::Result<Reply<()>> {
        let filed = self.draft.filed.as_deref().and_then(Moment::kept);
        let on = filed.map_or(self.context().today, |filed| filed.date);
        let current = self.draft.office.as_deref();
        let Reply::Given((id, _)) = self.interview.office(self.service, on, current)? else {
            return Ok(Reply::Back);
        };
        self.draft.office = Some(id);
        Ok(Reply::Given(()))
    }

    fn question(&mut self, id: &str) -> anyhow::Result<Reply<()>> {
        let mut questions = self.service.question.iter();
        let Some(question) = questions.find(|question| question.id == id) else {
            return Ok(Reply::Given(()));
        };
        let current = self.draft.answers.get(id).map(String::as_str);
        let Reply::Given(value) = self.interview.question(question, current)? else {
            return Ok(Reply::Back);
        };
        self.draft.answers.insert(id.to_owned(), value);
        Ok(Reply::Given(()))
    }

    fn date(&mut self) -> anyhow::Result<Reply<()>> {
        let data = self.context().catalogue.calendar()?;
        let calendar = days::built(&data, Week::FiveDay, self.context())?;
        let today = self.context().today.to_string();
        let current = self.draft.filed.as_ref().unwrap_or(&today);
        let Reply::Given(filed) = self.interview.date(&calendar, current)? else {
            return Ok(Reply::Back);
        };
        self.draft.filed = Some(filed.to_string());
        Ok(Reply::Given(()))
    }

    fn field(&mut self, id: &str) -> anyhow::Result<Reply<()>> {
        let field = self.context().catalogue.field(id)?;
        let kept = self.draft.answers.get(id).map(String::as_str);
        let proposed = self.proposed(&field)?;
        let offered = kept.map(Offered::Kept);
        let offered = offered.or(proposed.as_deref().map(Offered::Proposed));
        let reply = self
            .interview
            .field(&field, self.is_optional(id), offered, &|value| {
                self.doubts(id, value)
            })?;
        match reply {
            Reply::Back => return Ok(Reply::Back),
            Reply::Given(Some(value)) => {
                self.draft.answers.insert(id.to_owned(), value);
                self.typed.insert(id.to_owned());
            }
            Reply::Given(None) => {
                self.draft.answers.remove(id);
                self.passed.insert(Step::Field(id.to_owned()));
            }
        }
        Ok(Reply::Given(()))
    }

    fn document(&mut self, id: &str) -> anyhow::Result<Reply<()>> {
        let context = self.context();
        let name = context.words().of(&context.catalogue.document(id)?.name);
        let question = context.messages.text(Msg::PromptHave {
            name: (&name).into(),
        });
        let why = context.messages.text(Msg::WhyHave);
        let current = self.draft.have.contains(id);
        match self.interview.yes_no(&question, &why, current)? {
            Reply::Back => return Ok(Reply::Back),
            Reply::Given(true) => {
                self.draft.have.insert(id.to_owned());
            }
            Reply::Given(false) => {
                self.draft.have.remove(id);
                self.passed.insert(Step::Document(id.to_owned()));
            }
        }
        Ok(Reply::Given(()))
    }
}

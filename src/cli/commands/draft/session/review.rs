//! Everything that was answered, numbered, until it is confirmed.

use certctl::i18n::{Msg, dates};
use certctl::view::{answer_label, redacted};

use super::{Session, Step};
use crate::cli::exit::Exit;
use crate::cli::input::{Moment, yes_no};
use crate::cli::interview::{Reply, Word, field_words, word};
use crate::cli::prompt::Left;

/// How a look at the answers ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reviewed {
    /// All of it is meant.
    Confirmed,
    /// An answer is another one: more may have to be asked.
    Changed,
}

impl Session<'_> {
    /// Shows every answer and changes the one that is named; `barred`: the application is not possible like this.
    pub(super) fn review(&mut self, barred: bool) -> anyhow::Result<Reviewed> {
        let mut reveal = false;
        let mut list = true;
        // A line break too many in something that was pasted confirms nothing.
        self.interview.prompter.forget_typed_ahead();
        loop {
            let steps = self.steps();
            if std::mem::take(&mut list) {
                self.list(&steps, reveal)?;
            }
            let typed = self.command(barred)?;
            let step = match word(&typed, "") {
                Some(Word::Stop) => return Err(Left(Exit::Interrupted).into()),
                Some(Word::Help) => {
                    self.say(Msg::WhyReview);
                    continue;
                }
                Some(Word::Show) => {
                    (reveal, list) = (true, true);
                    continue;
                }
                Some(Word::Back) => steps.last(),
                None if typed.is_empty() => {
                    list = true;
                    continue;
                }
                None => match yes_no(&typed) {
                    Some(true) => {
                        self.forget_dropped(&steps)?;
                        return Ok(Reviewed::Confirmed);
                    }
                    Some(false) => None,
                    None => named(&steps, &typed),
                },
            };
            let Some(step) = step.cloned() else {
                let n = steps.len().into();
                self.say(Msg::ProblemReview { n });
                continue;
            };
            if self.put(&step)? == Reply::Back {
                list = true;
                continue;
            }
            self.tell_changed(&steps);
            return Ok(Reviewed::Changed);
        }
    }

    fn command(&self, barred: bool) -> anyhow::Result<String> {
        let messages = &self.context().messages;
        let question = match barred {
            true => Msg::PromptReviewBarred,
            false => Msg::PromptReview,
        };
        let prompter = &self.interview.prompter;
        prompter.question(&messages.text(question), &[]);
        prompter.line(None, "")
    }

    fn say(&self, message: Msg<'_>) {
        let text = self.context().messages.text(message);
        self.interview.prompter.say(&text);
    }

    fn list(&self, steps: &[Step], reveal: bool) -> anyhow::Result<()> {
        let prompter = &self.interview.prompter;
        let mut section = String::new();
        let mut hidden = false;
        for (at, step) in steps.iter().enumerate() {
            let of = self.section(step);
            if of != section {
                prompter.heading(&of);
                section = of;
            }
            let (line, hides) = self.line(step, reveal)?;
            hidden |= hides;
            prompter.numbered(at + 1, &[line]);
        }
        prompter.gap();
        if hidden {
            self.say(Msg::ReviewHidden);
        }
        for remark in self.remarks(self.draft)? {
            prompter.complain(&remark.text);
        }
        let dropped = self.dropped(steps);
        if !dropped.is_empty() {
            let names = dropped.iter().map(|id| self.label(id));
            let names = names.collect::<Vec<_>>().join("; ");
            let names = (&names).into();
            self.say(Msg::ReviewDropped { names });
        }
        Ok(())
    }

    /// A step with its answer, and whether that is hidden.
    fn line(&self, step: &Step, reveal: bool) -> anyhow::Result<(String, bool)> {
        let (context, messages) = (self.context(), &self.context().messages);
        let mut hidden = false;
        let (label, value) = match step {
            Step::Office => {
                let place = super::Place::of(self.draft, self.service, context);
                let words = context.words();
                let name = place.found.as_ref().map(|found| found.called(words));
                (messages.text(Msg::ReviewOffice), name)
            }
            Step::Date => {
                let filed = self.draft.filed.as_deref().and_then(Moment::kept);
                let day = filed.map(|filed| dates::long(filed.date, messages.lang()));
                (messages.text(Msg::ReviewDate), day)
            }
            Step::Question(id) => {
                let mut questions = self.service.question.iter();
                let question = questions.find(|question| question.id == *id);
                let value = self.draft.answers.get(id).zip(question);
                let value = value.map(|(value, asked)| answer_label(asked, value, context.words()));
                (self.label(id), value)
            }
            Step::Field(id) => {
                let field = context.catalogue.field(id)?;
                let value = self.draft.answers.get(id);
                hidden = field.personal && !reveal && value.is_some();
                let value = value.map(|value| match hidden {
                    true => redacted(field.kind, value),
                    false => field_words(&field, value, context.words()),
                });
                (self.label(id), value)
            }
            Step::Document(id) => {
                let status = match self.draft.have.contains(id) {
                    true => Msg::StatusHave,
                    false => Msg::StatusMissing,
                };
                let document = context.catalogue.document(id)?;
                (
                    context.words().of(&document.name),
                    Some(messages.text(status)),
                )
            }
        };
        let value = value.unwrap_or_else(|| messages.text(Msg::ReviewEmpty));
        let between = if label.ends_with('?') { " " } else { ": " };
        Ok((format!("{label}{between}{value}"), hidden))
    }

    /// The words of a question or a field.
    pub(super) fn label(&self, id: &str) -> String {
        let context = self.context();
        let mut questions = self.service.question.iter();
        let question = questions.find(|question| question.id == id);
        let label = question.map(|question| question.label.clone());
        let label = label.or_else(|| Some(context.catalogue.field(id).ok()?.label));
        label.map_or_else(|| id.to_owned(), |label| context.words().of(&label))
    }

    /// Answers to what is no longer asked.
    fn dropped(&self, steps: &[Step]) -> Vec<String> {
        let asked = |id: &&String| steps.iter().any(|step| step.key() == *id);
        let answers = self.draft.answers.keys();
        answers.filter(|id| !asked(id)).cloned().collect()
    }

    /// Only what the purpose needs is kept.
    fn forget_dropped(&mut self, steps: &[Step]) -> anyhow::Result<()> {
        let dropped = self.dropped(steps);
        if dropped.is_empty() {
            return Ok(());
        }
        for id in &dropped {
            self.draft.answers.remove(id);
        }
        self.save()
    }

    /// Tells how much more is asked because of a change.
    fn tell_changed(&self, before: &[Step]) {
        let steps = self.steps();
        let new = |step: &&Step| !before.contains(step) && !self.is_done(step);
        let n = steps.iter().filter(new).count();
        if n > 0 {
            self.say(Msg::ReviewMore { n: n.into() });
        }
    }
}

/// The step of a number, or of a name as in files and arguments.
fn named<'s>(steps: &'s [Step], typed: &str) -> Option<&'s Step> {
    let number: Option<usize> = typed.parse().ok();
    let numbered = number.and_then(|number| steps.get(number.checked_sub(1)?));
    let typed = typed.to_lowercase();
    numbered.or_else(|| steps.iter().find(|step| step.key() == typed))
}

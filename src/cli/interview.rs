//! Asking a person: questions of a service, the office, the day, the fields of the form.

use certctl::catalogue::{AnswerKind, Field, Question, Service};
use certctl::i18n::Msg;
use certctl::identity::{Iin, IinWarning};
use certctl::view::{QuestionView, answer_label, redacted};
use chrono::NaiveDate;

use super::answers::{Asked, field_value, value};
use super::context::Context;
use super::explain::answer_problem;
use super::input::{Moment, moment, yes_no};
use super::office::{self, Found};
use super::prompt::Prompter;

/// Ctrl-C, or the word that stops.
#[derive(Debug, thiserror::Error)]
#[error("interrupted")]
pub(crate) struct Interrupted;

/// Answers are needed and there is no terminal to ask on.
#[derive(Debug, thiserror::Error)]
#[error("no terminal")]
pub(crate) struct NoTerminal;

/// The word that ends an interview, for terminals on which Ctrl-D does nothing.
const STOP: &str = ":stop";

/// What an empty line takes, and how it is shown.
#[derive(Clone, Copy)]
struct Offer<'a> {
    shown: &'a str,
    value: &'a str,
}

impl<'a> Offer<'a> {
    const fn plain(value: &'a str) -> Self {
        Self {
            shown: value,
            value,
        }
    }
}

/// An interview with one person about one service.
pub(crate) struct Interview<'a> {
    pub(crate) context: &'a Context,
    pub(crate) prompter: Prompter,
}

impl<'a> Interview<'a> {
    /// # Errors
    /// [`NoTerminal`]
    pub(crate) fn new(context: &'a Context) -> anyhow::Result<Self> {
        if !context.interactive {
            return Err(NoTerminal.into());
        }
        Ok(Self {
            context,
            prompter: Prompter::new()?,
        })
    }

    /// Asks until `read` takes what was typed. `?` tells `why`; an empty line takes the offer.
    fn ask<T>(
        &self,
        question: &str,
        why: &str,
        offer: Option<Offer<'_>>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> anyhow::Result<T> {
        let mut initial = String::new();
        loop {
            let shown = offer.map(|offer| offer.shown);
            let typed = self.prompter.line(question, shown, &initial)?;
            let typed = match (typed.as_str(), offer) {
                (STOP, _) => return Err(Interrupted.into()),
                ("?", _) => {
                    self.prompter.say(why);
                    continue;
                }
                ("", Some(offer)) => offer.value.to_owned(),
                _ => typed,
            };
            match read(&typed) {
                Ok(value) => return Ok(value),
                Err(problem) => self.prompter.complain(&problem),
            }
            // What was typed is kept, so that one wrong sign does not cost the whole line.
            initial = typed;
        }
    }

    /// Asks a question of a service and gives the value to keep.
    pub(crate) fn question(
        &self,
        question: &Question,
        current: Option<&str>,
    ) -> anyhow::Result<String> {
        let context = self.context;
        let words = context.words();
        let mut text = words.of(&question.label);
        let options = QuestionView::of(question, words).options;
        if question.kind == AnswerKind::YesNo {
            text = format!("{text} ({})", self.yes_or_no());
        } else {
            for (at, option) in options.iter().enumerate() {
                text = format!("{text}\n  {}. {} ({})", at + 1, option.label, option.value);
            }
        }
        let default = current.or(question.default.as_deref());
        let label = default.map(|value| answer_label(question, value, words));
        let offer = default.zip(label.as_deref());
        let offer = offer.map(|(value, shown)| Offer { shown, value });
        self.ask(&text, &words.of(&question.why), offer, |typed| {
            let by_number = typed
                .parse::<usize>()
                .ok()
                .and_then(|number| options.get(number.checked_sub(1)?));
            let by_label = options
                .iter()
                .find(|option| certctl::i18n::fold::same(&option.label, typed));
            let typed = by_number
                .or(by_label)
                .map_or(typed, |option| option.value.as_str());
            value(&Asked::Question(question), typed)
                .map_err(|problem| answer_problem(&problem, &context.messages))
        })
    }

    /// Asks for the value of a field; none when it may stay empty and does.
    pub(crate) fn field(
        &self,
        field: &Field,
        optional: bool,
        current: Option<&str>,
    ) -> anyhow::Result<Option<String>> {
        let context = self.context;
        let words = context.words();
        let label = words.of(&field.label);
        let text = if optional {
            context.messages.text(Msg::PromptOptional {
                label: (&label).into(),
            })
        } else {
            label
        };
        let text = match &field.example {
            Some(example) => format!("{text} ({example})"),
            None if field.kind == AnswerKind::YesNo => format!("{text} ({})", self.yes_or_no()),
            None => text,
        };
        // What is kept is personal: it is offered, but not shown.
        let shown = current.map(|value| match field.personal {
            true => redacted(field.kind, value),
            false => value.to_owned(),
        });
        let offer = current.zip(shown.as_deref());
        let offer = offer.map(|(value, shown)| Offer { shown, value });
        loop {
            let typed = self.ask(&text, &words.of(&field.why), offer, |typed| match typed {
                "" | "-" if optional => Ok(None),
                _ => {
                    let taken = field_value(field, typed).map(Some);
                    taken.map_err(|problem| answer_problem(&problem, &context.messages))
                }
            })?;
            match typed {
                Some(value) if !self.is_meant(field.kind, &value)? => {}
                other => return Ok(other),
            }
        }
    }

    /// A number is shown in groups and asked again: one wrong digit in eleven passes the check digit.
    fn is_meant(&self, kind: AnswerKind, value: &str) -> anyhow::Result<bool> {
        let (AnswerKind::Iin, Ok(iin)) = (kind, Iin::parse(value)) else {
            return Ok(true);
        };
        for warning in iin.warnings(self.context.today) {
            let message = match warning {
                IinWarning::ImpossibleDate | IinWarning::BornInFuture => Msg::PromptWarnDate,
                _ => Msg::PromptWarnSign,
            };
            self.prompter.say(&self.context.messages.text(message));
        }
        let question = self.context.messages.text(Msg::PromptConfirmNumber {
            number: (&iin.grouped()).into(),
        });
        self.yes_no(&question, true)
    }

    /// Asks for yes or no.
    pub(crate) fn yes_no(&self, question: &str, default: bool) -> anyhow::Result<bool> {
        let messages = &self.context.messages;
        let word = messages.text(if default { Msg::Yes } else { Msg::No });
        let offer = Offer {
            shown: &word,
            value: &word,
        };
        self.ask(question, question, Some(offer), |typed| {
            let options = self.yes_or_no();
            let options = (&options).into();
            yes_no(typed).ok_or_else(|| messages.text(Msg::ProblemOption { options }))
        })
    }

    /// `yes/no` in the language of the person.
    fn yes_or_no(&self) -> String {
        let messages = &self.context.messages;
        format!("{}/{}", messages.text(Msg::Yes), messages.text(Msg::No))
    }

    /// Asks where the application is made.
    pub(crate) fn office(
        &self,
        service: &Service,
        on: NaiveDate,
        current: Option<&str>,
    ) -> anyhow::Result<(String, Found)> {
        let context = self.context;
        let given = office::given(service);
        let known = context.catalogue.offices()?.office;
        let mut text = context.messages.text(Msg::PromptOffice);
        for (at, id) in given.iter().enumerate() {
            let name = known
                .iter()
                .find(|office| office.id == *id)
                .map(|office| context.words().of(&office.name));
            text = format!("{text}\n  {}. {} ({id})", at + 1, name.unwrap_or_default());
        }
        let offer = current.map(Offer::plain);
        self.ask(&text, &text, offer, |typed| {
            let by_number = typed
                .parse::<usize>()
                .ok()
                .and_then(|number| given.get(number.checked_sub(1)?));
            let typed = by_number.map_or(typed, String::as_str);
            let found = office::find(typed, service, on, &context.catalogue);
            let found = found.map_err(|error| super::explain::explain(&error.into(), context));
            let found = found.map_err(|failure| {
                format!("{} {}", failure.what, failure.hint.unwrap_or_default())
            })?;
            let id = found
                .place
                .as_ref()
                .map_or_else(|| found.office.id.clone(), |place| place.id.clone());
            Ok((id, found))
        })
    }

    /// Asks for the day of filing.
    pub(crate) fn date(
        &self,
        calendar: &certctl::calendar::Calendar<'_>,
        current: &str,
    ) -> anyhow::Result<Moment> {
        let messages = &self.context.messages;
        let question = messages.text(Msg::PromptDate);
        let offer = Some(Offer::plain(current));
        self.ask(&question, &question, offer, |typed| {
            let read = moment(typed, self.context.today, calendar)
                .map_err(|_| messages.text(Msg::ProblemDate))?;
            let covered = calendar
                .is_working(read.date)
                .map_err(|error| super::explain::explain(&error.into(), self.context).what);
            covered.map(|_| read)
        })
    }
}

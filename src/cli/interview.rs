//! Asking a person: questions of a service, the office, the day, the fields of the form.

use certctl::catalogue::{AnswerKind, Field, Office, Question, Service};
use certctl::i18n::Msg;
use certctl::identity::{Iin, IinWarning};
use certctl::rules::{Decided, canonical};
use certctl::view::{OptionView, QuestionView, answer_label};
use chrono::NaiveDate;

use super::answers::{Asked, value};
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

/// What is missing for an answer, with the flags that give it.
#[derive(Debug, thiserror::Error)]
#[error("answers are missing")]
pub(crate) struct Missing {
    pub(crate) questions: Vec<QuestionView>,
}

impl Missing {
    /// What a decision leaves open; the office, where it is needed, as the first question.
    pub(crate) fn of(
        decided: &Decided<'_>,
        office: bool,
        service: &Service,
        context: &Context,
    ) -> anyhow::Result<Self> {
        let mut questions = Vec::new();
        if office {
            questions.push(where_to_apply(service, context)?);
        }
        let open = decided.open.questions.iter();
        questions.extend(open.map(|question| QuestionView::of(question, context.words())));
        Ok(Self { questions })
    }
}

/// The office as a question with the office types as options.
fn where_to_apply(service: &Service, context: &Context) -> anyhow::Result<QuestionView> {
    let given = office::given(service);
    let known = context.catalogue.offices()?.office;
    let named = given
        .iter()
        .filter_map(|id| known.iter().find(|office| office.id == *id));
    let option = |office: &Office| OptionView {
        value: office.id.clone(),
        label: context.words().of(&office.name),
    };
    let label = context.messages.text(Msg::QuestionOffice);
    Ok(QuestionView {
        id: "office".to_owned(),
        why: label.clone(),
        label,
        default: None,
        when: None,
        options: named.map(option).collect(),
        flag: format!("--office {}", given.join("|")),
    })
}

/// The word that ends an interview, for terminals on which Ctrl-D does nothing.
const STOP: &str = ":stop";

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

    /// Asks until `read` takes what was typed. `?` tells `why`; an empty line takes the default.
    fn ask<T>(
        &self,
        question: &str,
        why: &str,
        default: Option<&str>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> anyhow::Result<T> {
        let mut initial = String::new();
        loop {
            let typed = self.prompter.line(question, default, &initial)?;
            let typed = match (typed.as_str(), default) {
                (STOP, _) => return Err(Interrupted.into()),
                ("?", _) => {
                    self.prompter.say(why);
                    continue;
                }
                ("", Some(default)) => default.to_owned(),
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
            let labels: Vec<&str> = options.iter().map(|one| one.label.as_str()).collect();
            text = format!("{text} ({})", labels.join("/"));
        } else {
            for (at, option) in options.iter().enumerate() {
                text = format!("{text}\n  {}. {} ({})", at + 1, option.label, option.value);
            }
        }
        let default = current.or(question.default.as_deref());
        let shown = default.map(|value| answer_label(question, value, words));
        self.ask(&text, &words.of(&question.why), shown.as_deref(), |typed| {
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
            None => text,
        };
        loop {
            let typed = self.ask(&text, &words.of(&field.why), current, |typed| match typed {
                "" | "-" if optional => Ok(None),
                _ => {
                    let value = canonical(field.kind, &[], typed);
                    value
                        .map(Some)
                        .map_err(|problem| answer_problem(&problem, &context.messages))
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
        let both = format!("{}, {}", messages.text(Msg::Yes), messages.text(Msg::No));
        self.ask(question, question, Some(&word), |typed| {
            yes_no(typed).ok_or_else(|| {
                messages.text(Msg::ProblemOption {
                    options: (&both).into(),
                })
            })
        })
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
        self.ask(&text, &text, current, |typed| {
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
        self.ask(&question, &question, Some(current), |typed| {
            let read = moment(typed, self.context.today, calendar)
                .map_err(|_| messages.text(Msg::ProblemDate))?;
            let covered = calendar
                .is_working(read.date)
                .map_err(|error| super::explain::explain(&error.into(), self.context).what);
            covered.map(|_| read)
        })
    }
}

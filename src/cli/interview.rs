//! Asking a person: questions of a service, the office, the day, the fields of the form.

use certctl::catalogue::{AnswerKind, Field, Question, Service};
use certctl::draft::Draft;
use certctl::i18n::{Msg, fold};
use certctl::identity::{Iin, IinWarning};
use certctl::view::{OptionView, QuestionView, answer_label, redacted};
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

/// Tells how to go on with a draft that was left.
pub(crate) fn tell_kept(draft: &Draft, context: &Context) {
    let id = draft.id.to_string();
    let message = Msg::DraftKept { id: (&id).into() };
    super::output::note(&context.messages.text(message));
}

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

/// One question as it is put to a person.
struct Prompt<'a> {
    text: &'a str,
    /// What can be chosen, numbered from 1.
    options: &'a [String],
    /// What `?` tells.
    why: &'a str,
    offer: Option<Offer<'a>>,
    /// Whether a refused line is worth correcting: a name or a number is, a choice is typed again sooner.
    editable: bool,
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

    /// Asks until `read` takes what was typed. `?` tells why; an empty line takes the offer.
    fn ask<T>(
        &self,
        prompt: &Prompt<'_>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> anyhow::Result<T> {
        let mut initial = String::new();
        let mut first = true;
        loop {
            // After a complaint the question still stands above it.
            if first {
                self.prompter.question(prompt.text, prompt.options);
            }
            first = false;
            let shown = prompt.offer.map(|offer| offer.shown);
            let typed = self.prompter.line(shown, &initial)?;
            // These work behind a line that is being corrected, too.
            if typed.ends_with(STOP) {
                return Err(Interrupted.into());
            }
            if typed.ends_with('?') {
                self.prompter.say(prompt.why);
                first = true;
                continue;
            }
            let typed = match prompt.offer {
                Some(offer) if typed.is_empty() => offer.value.to_owned(),
                _ => typed,
            };
            match read(&typed) {
                Ok(value) => return Ok(value),
                Err(problem) => self.prompter.complain(&problem),
            }
            initial = if prompt.editable {
                typed
            } else {
                String::new()
            };
        }
    }

    /// Asks a question of a service and gives the value to keep.
    pub(crate) fn question(
        &self,
        question: &Question,
        current: Option<&str>,
    ) -> anyhow::Result<String> {
        let (messages, words) = (&self.context.messages, self.context.words());
        let options = match question.kind {
            AnswerKind::Choice => QuestionView::of(question, words).options,
            _ => Vec::new(),
        };
        let mut text = words.of(&question.label);
        if question.kind == AnswerKind::YesNo {
            text = format!("{text} ({})", self.yes_or_no());
        }
        let default = current.or(question.default.as_deref());
        let label = default.map(|value| answer_label(question, value, words));
        let offer = default.zip(label.as_deref());
        let listed = options.iter();
        let listed = listed.map(|option| format!("{} ({})", option.label, option.value));
        let prompt = Prompt {
            text: &text,
            options: &listed.collect::<Vec<_>>(),
            why: &words.of(&question.why),
            offer: offer.map(|(value, shown)| Offer { shown, value }),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            let by_label = |option: &&OptionView| fold::same(&option.label, typed);
            let chosen = numbered(&options, typed).or_else(|| options.iter().find(by_label));
            let typed = chosen.map_or(typed, |option| option.value.as_str());
            let taken = value(&Asked::Question(question), typed, self.context);
            taken.map_err(|problem| match question.kind {
                AnswerKind::Choice => messages.text(Msg::ProblemChoose {
                    n: options.len().into(),
                }),
                AnswerKind::YesNo => self.expected_yes_or_no(),
                _ => answer_problem(&problem, messages),
            })
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
        let options: Vec<String> = field
            .option
            .iter()
            .map(|one| words.of(&one.label))
            .collect();
        let help = field.help.as_ref().map(|help| words.of(help));
        let why = [Some(words.of(&field.why)), help];
        let why: Vec<String> = why.into_iter().flatten().collect();
        let why = why.join(" ");
        // What is kept is personal: it is offered, but not shown.
        let shown = current.map(|value| match field.personal {
            true => redacted(field.kind, value),
            false => value.to_owned(),
        });
        let offer = current.zip(shown.as_deref());
        let offer = offer.map(|(value, shown)| Offer { shown, value });
        loop {
            let prompt = Prompt {
                text: &text,
                options: &options,
                why: &why,
                offer,
                editable: field.kind != AnswerKind::YesNo,
            };
            let typed = self.ask(&prompt, |typed| match typed {
                "" | "-" if optional => Ok(None),
                _ => {
                    let number = numbered(&field.option, typed);
                    let typed = number.map_or(typed, |option| option.value.as_str());
                    let taken = field_value(field, typed, context).map(Some);
                    taken.map_err(|problem| match field.kind {
                        AnswerKind::YesNo => self.expected_yes_or_no(),
                        _ => answer_problem(&problem, &context.messages),
                    })
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
        let why = self.context.messages.text(Msg::WhyConfirmNumber);
        self.yes_no(&question, &why, true)
    }

    /// Asks for yes or no; `why` is what `?` tells.
    pub(crate) fn yes_no(&self, question: &str, why: &str, default: bool) -> anyhow::Result<bool> {
        let messages = &self.context.messages;
        let word = messages.text(if default { Msg::Yes } else { Msg::No });
        let offer = Offer {
            shown: &word,
            value: &word,
        };
        let text = format!("{question} ({})", self.yes_or_no());
        let prompt = Prompt {
            text: &text,
            options: &[],
            why,
            offer: Some(offer),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            yes_no(typed).ok_or_else(|| self.expected_yes_or_no())
        })
    }

    fn expected_yes_or_no(&self) -> String {
        let options = self.yes_or_no();
        let options = (&options).into();
        self.context.messages.text(Msg::ProblemOption { options })
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
        let messages = &context.messages;
        let given = office::given(service);
        let known = context.catalogue.offices()?.office;
        let name = |id: &String| {
            let office = known.iter().find(|office| office.id == *id);
            let name = office.map(|office| context.words().of(&office.name));
            format!("{} ({id})", name.unwrap_or_default())
        };
        let prompt = Prompt {
            text: &messages.text(Msg::PromptOffice),
            options: &given.iter().map(name).collect::<Vec<_>>(),
            why: &messages.text(Msg::WhyOffice),
            offer: current.map(Offer::plain),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            if typed.is_empty() {
                return Err(messages.text(Msg::ProblemEmpty));
            }
            let typed = numbered(&given, typed).map_or(typed, String::as_str);
            let found = office::find(typed, service, on, &context.catalogue);
            let found = found.map_err(|error| {
                // The hint speaks of flags; here the numbers above say what can be chosen.
                let what = super::explain::explain(&error.into(), context).what;
                let other = given.iter().position(|id| id == office::OTHER);
                match other {
                    Some(at) => {
                        let number = (at + 1).into();
                        format!(
                            "{what} {}",
                            messages.text(Msg::PromptOtherBranch { number })
                        )
                    }
                    None => what,
                }
            })?;
            let place = found.place.as_ref().map(|place| place.id.clone());
            Ok((place.unwrap_or_else(|| found.office.id.clone()), found))
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
        let prompt = Prompt {
            text: &question,
            options: &[],
            why: &messages.text(Msg::WhyDate),
            offer: Some(Offer::plain(current)),
            editable: false,
        };
        self.ask(&prompt, |typed| {
            let read = moment(typed, self.context.today, calendar)
                .map_err(|_| messages.text(Msg::ProblemDate))?;
            let covered = calendar
                .is_working(read.date)
                .map_err(|error| super::explain::explain(&error.into(), self.context).what);
            covered.map(|_| read)
        })
    }
}

/// The entry of a number typed, counted from 1.
fn numbered<'a, T>(entries: &'a [T], typed: &str) -> Option<&'a T> {
    let number: usize = typed.parse().ok()?;
    entries.get(number.checked_sub(1)?)
}

//! Answers from the command line and from files.

use std::collections::BTreeMap;

use certctl::catalogue::{
    AnswerKind, Catalogue, CatalogueError, Field, Question, QuestionOption, Service,
};
use certctl::i18n::{fold, near};
use certctl::rules::{self, AnswerError, Answers, canonical};
use certctl::text::Lang;

use super::context::Context;
use super::{input, named};

/// Why answers cannot be taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AnswersError {
    /// Not `KEY=VALUE`.
    #[error("not KEY=VALUE")]
    Shape,
    /// A last day of validity is not `DOCUMENT=DATE`.
    #[error("a last day of validity is written DOCUMENT=DATE")]
    UntilShape,
    /// The service has no such question or field.
    #[error("unknown question")]
    Unknown {
        service: String,
        name: String,
        near: Vec<String>,
        names: Vec<String>,
    },
    /// Two answers to one question.
    #[error("answered twice")]
    Twice { name: String },
    /// A personal value on the command line, where others can read it.
    #[error("personal value on the command line")]
    Personal { name: String },
    /// The value is no answer.
    #[error("no answer of this question")]
    Value {
        service: String,
        name: String,
        problem: AnswerError,
    },
    /// The value is none that a field takes.
    #[error("no value of this field")]
    Field { name: String, problem: AnswerError },
    /// The service asks for no such document.
    #[error("unknown document")]
    Document {
        service: String,
        name: String,
        names: Vec<String>,
        near: Vec<String>,
    },
    /// The file cannot be read.
    #[error("the answers file cannot be read")]
    File(#[source] std::io::Error),
    /// The file is larger than any answers.
    #[error("the answers file is too large")]
    FileTooLarge,
    /// The file is neither TOML nor JSON of keys and texts.
    #[error("the answers file cannot be understood")]
    FileShape { line: usize },
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// Something that takes a value: a question, or a field of the form.
pub(crate) enum Asked<'a> {
    Question(&'a Question),
    Field(Box<Field>),
}

impl Asked<'_> {
    const fn personal(&self) -> bool {
        match self {
            Self::Question(_) => false,
            Self::Field(field) => field.personal,
        }
    }
}

/// What a key names.
pub(crate) fn asked<'a>(
    service: &'a Service,
    key: &str,
    catalogue: &Catalogue,
) -> Result<Asked<'a>, AnswersError> {
    if let Some(question) = service.question.iter().find(|question| question.id == key) {
        return Ok(Asked::Question(question));
    }
    // What was read for a date alone is without the form.
    let form = match service.field.as_slice() {
        [] => &catalogue.rules(&service.id)?.field,
        read => read,
    };
    if form.iter().any(|field| field.id == key) {
        return Ok(Asked::Field(Box::new(catalogue.field(key)?)));
    }
    let names: Vec<String> = service
        .question
        .iter()
        .map(|question| question.id.clone())
        .collect();
    let fields = form.iter().map(|field| field.id.clone());
    let names: Vec<String> = names.into_iter().chain(fields).collect();
    let near = near::near(key, names.iter().map(String::as_str));
    let near = near.into_iter().map(str::to_owned).collect();
    Err(AnswersError::Unknown {
        service: service.id.clone(),
        name: key.to_owned(),
        near,
        names,
    })
}

/// The value in the form in which it is kept. Yes and no may be typed in three languages, options in any case.
pub(crate) fn value(
    asked: &Asked<'_>,
    typed: &str,
    context: &Context,
) -> Result<String, AnswerError> {
    match asked {
        Asked::Question(question) => {
            let options: Vec<&str> = question
                .option
                .iter()
                .map(|option| option.value.as_str())
                .collect();
            match question.kind {
                AnswerKind::Date => return date(typed),
                AnswerKind::Place => return named::town(typed, &context.catalogue),
                AnswerKind::Country => return named::country(typed, &context.catalogue),
                _ => {}
            }
            let typed = match question.kind {
                AnswerKind::YesNo => yes_or_no(typed),
                AnswerKind::Choice => options
                    .iter()
                    .copied()
                    .find(|option| fold::same(option, typed))
                    .unwrap_or(typed),
                _ => typed,
            };
            canonical(question.kind, &options, typed)
        }
        Asked::Field(field) => field_value(field, typed, context),
    }
}

/// The value of a field in the form in which it is kept.
///
/// # Errors
/// Why the form does not take the value.
pub(crate) fn field_value(
    field: &Field,
    typed: &str,
    context: &Context,
) -> Result<String, AnswerError> {
    let read = match field.kind {
        AnswerKind::Date => date(typed)?,
        AnswerKind::Place => named::town(typed, &context.catalogue)?,
        AnswerKind::Country => named::country(typed, &context.catalogue)?,
        AnswerKind::YesNo => yes_or_no(typed).to_owned(),
        AnswerKind::Choice => chosen(field, typed).to_owned(),
        _ => typed.to_owned(),
    };
    rules::field_value(field, &read, context.today)
}

/// The option meant, by its value or its words in any language; anything else as typed.
fn chosen<'a>(field: &'a Field, typed: &'a str) -> &'a str {
    let typed = typed.trim();
    let is_meant = |option: &&QuestionOption| {
        let words = Lang::ALL.map(|lang| option.label.get(lang));
        fold::same(&option.value, typed) || words.into_iter().any(|name| fold::same(name, typed))
    };
    let option = field.option.iter().find(is_meant);
    option.map_or(typed, |option| &option.value)
}

/// A date as it is kept, typed in either way.
fn date(typed: &str) -> Result<String, AnswerError> {
    let day = input::day(typed).ok_or(AnswerError::NotADate)?;
    Ok(day.to_string())
}

/// Yes and no as they are kept; anything else as typed.
fn yes_or_no(typed: &str) -> &str {
    input::yes_no(typed).map_or(typed, |yes| if yes { "yes" } else { "no" })
}

/// Reads `-a KEY=VALUE` arguments.
///
/// # Errors
/// A key or value that the service does not know, or a personal one.
pub(crate) fn from_arguments(
    arguments: &[String],
    service: &Service,
    context: &Context,
) -> Result<Answers, AnswersError> {
    let mut answers = Answers::new();
    for argument in arguments {
        let (key, typed) = argument.split_once('=').ok_or(AnswersError::Shape)?;
        let key = spelled(service, key.trim());
        let asked = asked(service, key, &context.catalogue)?;
        if asked.personal() {
            return Err(AnswersError::Personal {
                name: key.to_owned(),
            });
        }
        let before = answers.get(key).cloned();
        take(&mut answers, service, &asked, key, typed, context)?;
        if before.is_some() && before.as_ref() != answers.get(key) {
            return Err(AnswersError::Twice {
                name: key.to_owned(),
            });
        }
    }
    Ok(answers)
}

/// The key as the service spells it; typed by a person, it may be in other letters.
fn spelled<'a>(service: &'a Service, key: &'a str) -> &'a str {
    let questions = service.question.iter().map(|question| question.id.as_str());
    let mut known = questions.chain(service.field.iter().map(|field| field.id.as_str()));
    known.find(|id| fold::same(id, key)).unwrap_or(key)
}

pub(super) fn take(
    answers: &mut Answers,
    service: &Service,
    asked: &Asked<'_>,
    key: &str,
    typed: &str,
    context: &Context,
) -> Result<(), AnswersError> {
    let value = value(asked, typed, context).map_err(|problem| AnswersError::Value {
        service: service.id.clone(),
        name: key.to_owned(),
        problem,
    })?;
    answers.insert(key.to_owned(), value);
    Ok(())
}

/// Reads `DOCUMENT=DATE` given with `--until`: the last day of validity printed on a document.
///
/// # Errors
/// The service asks for no such document, or the text is no date.
pub(crate) fn until(
    typed: &[String],
    service: &Service,
) -> Result<BTreeMap<String, String>, AnswersError> {
    let mut dates = BTreeMap::new();
    for entry in typed {
        let (id, typed) = entry.split_once('=').ok_or(AnswersError::UntilShape)?;
        have(&[id.to_owned()], service)?;
        let day = date(typed).map_err(|problem| AnswersError::Value {
            service: service.id.clone(),
            name: id.to_owned(),
            problem,
        })?;
        dates.insert(id.to_owned(), day);
    }
    Ok(dates)
}

/// Checks the ids given with `--have`.
///
/// # Errors
/// The service asks for no such document.
pub(crate) fn have(
    ids: &[String],
    service: &Service,
) -> Result<std::collections::BTreeSet<String>, AnswersError> {
    let mut names: Vec<String> = service
        .document
        .iter()
        .map(|document| document.id.clone())
        .collect();
    names.sort();
    names.dedup();
    for id in ids {
        if !names.contains(id) {
            let near = near::near(id, names.iter().map(String::as_str))
                .into_iter()
                .map(str::to_owned)
                .collect();
            return Err(AnswersError::Document {
                service: service.id.clone(),
                name: id.clone(),
                names,
                near,
            });
        }
    }
    Ok(ids.iter().cloned().collect())
}

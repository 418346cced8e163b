//! Files of answers: TOML or JSON of `KEY = "VALUE"`, so that nothing personal need be an argument.

use std::collections::BTreeMap;
use std::io::Read;

use certctl::catalogue::{Field, Service};
use certctl::i18n::near;
use certctl::rules::Answers;

use super::answers::{AnswersError, asked, field_value, take};
use super::context::Context;

/// What an answers file says besides answers.
#[derive(Debug, Default)]
pub(crate) struct FromFile {
    pub(crate) answers: Answers,
    pub(crate) office: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) have: Vec<String>,
    pub(crate) until: Vec<String>,
}

/// Larger than any answers file.
const MAX_BYTES: u64 = 1 << 20;

/// Reads a TOML or JSON file of `KEY = "VALUE"`; `-` is standard input. `office`, `date`, `have` and
/// `until` stand beside answers.
///
/// # Errors
/// The file cannot be read or understood, or holds what the service does not know.
pub(crate) fn from_file(
    path: &str,
    service: &Service,
    context: &Context,
) -> Result<FromFile, AnswersError> {
    let text = text(path)?;
    let mut read = FromFile::default();
    for (key, typed) in parse(&text)? {
        match key.as_str() {
            "office" => read.office = Some(typed),
            "date" => read.date = Some(typed),
            "have" => read.have = listed(&typed),
            "until" => read.until = listed(&typed),
            _ => {
                let asked = asked(service, &key, &context.catalogue)?;
                take(&mut read.answers, service, &asked, &key, &typed, context)?;
            }
        }
    }
    Ok(read)
}

/// As [`from_file`], where only some fields are asked and no service.
///
/// # Errors
/// The file cannot be read or understood, or holds something else.
pub(crate) fn fields(
    path: &str,
    fields: &[Field],
    context: &Context,
) -> Result<Answers, AnswersError> {
    let mut values = Answers::new();
    for (key, typed) in parse(&text(path)?)? {
        let Some(field) = fields.iter().find(|field| field.id == key) else {
            let names: Vec<String> = fields.iter().map(|field| field.id.clone()).collect();
            let near = near::near(&key, names.iter().map(String::as_str));
            return Err(AnswersError::Unknown {
                service: "profile".to_owned(),
                near: near.into_iter().map(str::to_owned).collect(),
                name: key,
                names,
            });
        };
        let value = field_value(field, &typed, context).map_err(|problem| AnswersError::Field {
            name: key.clone(),
            problem,
        })?;
        values.insert(key, value);
    }
    Ok(values)
}

/// The text of a file, or of standard input.
fn text(path: &str) -> Result<String, AnswersError> {
    let mut text = String::new();
    if path == "-" {
        std::io::stdin()
            .take(MAX_BYTES + 1)
            .read_to_string(&mut text)
            .map_err(AnswersError::File)?;
    } else {
        let file = std::fs::File::open(path).map_err(AnswersError::File)?;
        file.take(MAX_BYTES + 1)
            .read_to_string(&mut text)
            .map_err(AnswersError::File)?;
    }
    if text.len() as u64 > MAX_BYTES {
        return Err(AnswersError::FileTooLarge);
    }
    Ok(text)
}

/// Keys and values of a flat document; booleans are yes and no, lists are joined by commas.
fn parse(text: &str) -> Result<BTreeMap<String, String>, AnswersError> {
    let document: toml::Table = if text.trim_start().starts_with('{') {
        serde_json::from_str(text)
            .map_err(|error| AnswersError::FileShape { line: error.line() })?
    } else {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| {
                certctl::catalogue::line_column(text, span.start).0
            });
            AnswersError::FileShape { line }
        })?
    };
    document
        .into_iter()
        .map(|(key, value)| Ok((key, plain(value)?)))
        .collect()
}

fn plain(value: toml::Value) -> Result<String, AnswersError> {
    Ok(match value {
        toml::Value::String(text) => text,
        toml::Value::Boolean(yes) => if yes { "yes" } else { "no" }.to_owned(),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Datetime(date) => date.to_string(),
        toml::Value::Array(items) => items
            .into_iter()
            .map(plain)
            .collect::<Result<Vec<_>, _>>()?
            .join(","),
        toml::Value::Float(_) | toml::Value::Table(_) => {
            return Err(AnswersError::FileShape { line: 1 });
        }
    })
}

/// The entries of a list, which [`plain`] has joined.
fn listed(typed: &str) -> Vec<String> {
    let entries = typed.split(',').map(|entry| entry.trim().to_owned());
    entries.filter(|entry| !entry.is_empty()).collect()
}

//! What several answers show alike: office, assumptions, fees, sources, calendar.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Sources, Words};
use crate::calendar::Calendar;
use crate::catalogue::{AnswerKind, Office, Place, Question, Source, SourceKind};
use crate::i18n::Msg;
use crate::rules::{Answers, FeeFinding, Situation};

/// Where the application is made.
#[derive(Debug, Clone, Serialize)]
pub struct OfficeView {
    /// The office type; null while none is named.
    pub office: Option<String>,
    /// The office type in words.
    pub office_name: Option<String>,
    /// The town that was named, if one was.
    pub place: Option<String>,
    /// The town's name.
    pub place_name: Option<String>,
}

impl OfficeView {
    /// The view of an office type and the town it was found by.
    #[must_use]
    pub fn of(office: Option<&Office>, place: Option<&Place>, words: Words<'_>) -> Self {
        Self {
            office: office.map(|office| office.id.clone()),
            office_name: office.map(|office| words.of(&office.name)),
            place: place.map(|place| place.id.clone()),
            place_name: place.map(|place| words.of(&place.name)),
        }
    }
}

/// Something that was taken for granted, with the flag that changes it.
#[derive(Debug, Clone, Serialize)]
pub struct Assumption {
    /// The question, or what else was assumed: `day_zero`.
    pub id: String,
    /// The value, where there is one.
    pub value: Option<String>,
    /// The assumption in words.
    pub text: String,
    /// What to add to the command to change it.
    pub flag: Option<String>,
}

impl Assumption {
    /// The defaults that were used in a situation.
    #[must_use]
    pub fn of_defaults(
        situation: &Situation<'_>,
        assumed: &[&Question],
        words: Words<'_>,
    ) -> Vec<Self> {
        let used = assumed
            .iter()
            .filter_map(|question| Some((*question, situation.value(question)?)));
        used.map(|(question, value)| {
            let answer = answer_label(question, value, words);
            let others = answers_of(question)
                .into_iter()
                .filter(|other| other != value)
                .collect::<Vec<_>>()
                .join("|");
            Self {
                id: question.id.clone(),
                value: Some(value.to_owned()),
                text: format!("{} {answer}", words.of(&question.label)),
                flag: Some(format!("-a {}={others}", question.id)),
            }
        })
        .collect()
    }
}

/// The values that a question can have, as typed.
#[must_use]
pub(super) fn answers_of(question: &Question) -> Vec<String> {
    match question.kind {
        AnswerKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        AnswerKind::Choice => question
            .option
            .iter()
            .map(|option| option.value.clone())
            .collect(),
        AnswerKind::Date => vec!["YYYY-MM-DD".to_owned()],
        AnswerKind::Number => vec!["N".to_owned()],
        AnswerKind::Place => vec!["TOWN".to_owned()],
        AnswerKind::Country => vec!["COUNTRY".to_owned()],
        _ => vec!["...".to_owned()],
    }
}

/// An answer in words.
#[must_use]
pub fn answer_label(question: &Question, value: &str, words: Words<'_>) -> String {
    match question.option.iter().find(|option| option.value == value) {
        Some(option) => words.of(&option.label),
        None if value == "yes" => words.say(&Msg::Yes),
        None if value == "no" => words.say(&Msg::No),
        None if question.kind == AnswerKind::Place => town_name(value, words),
        None if question.kind == AnswerKind::Country => country_name(value, words),
        None => value.to_owned(),
    }
}

/// The name of a country; its code where none is known.
#[must_use]
pub fn country_name(id: &str, words: Words<'_>) -> String {
    let country = words.catalogue.country(id);
    country.map_or_else(|_| id.to_owned(), |country| words.of(&country.name))
}

/// The name of a town; its id where none is known.
#[must_use]
pub fn town_name(id: &str, words: Words<'_>) -> String {
    if let Ok(place) = words.catalogue.place(id) {
        return words.of(&place.name);
    }
    let other = words.catalogue.places().ok();
    let other = other.and_then(|places| places.other.into_iter().find(|town| town.id == id));
    other.map_or_else(|| id.to_owned(), |town| words.of(&town.name))
}

/// The name of an office type or a town; its id where none is known.
#[must_use]
pub fn office_name(id: &str, words: Words<'_>) -> String {
    let office = words.catalogue.office(id);
    office.map_or_else(|_| town_name(id, words), |office| words.of(&office.name))
}

/// What is paid.
#[derive(Debug, Clone, Serialize)]
pub struct FeeView {
    /// The id.
    pub id: String,
    /// What is paid for.
    pub name: String,
    /// The rate in MCI as a decimal; null for a fixed sum or nothing.
    pub rate_mci: Option<String>,
    /// Tenge as a decimal, `"0"` when free; null when the MCI of the day is not law yet.
    pub tenge: Option<String>,
    /// Who does not pay.
    pub exempt: Vec<String>,
    /// When it is paid and what is uncertain.
    pub note: Option<String>,
    /// The source.
    pub source: String,
    /// The article of the source: `667(3)`.
    pub article: Option<String>,
    /// How sure it is.
    pub grade: &'static str,
}

impl FeeView {
    /// The view of a fee that applies.
    #[must_use]
    pub fn of(fee: &FeeFinding<'_>, words: Words<'_>, sources: &Sources) -> Self {
        if let Some(mci) = fee.mci {
            let _ = sources.cite(&mci.source);
        }
        Self {
            id: fee.rule.id.clone(),
            name: words.of(&fee.rule.name),
            rate_mci: fee.rule.rate_mci.map(|rate| rate.to_string()),
            tenge: fee.tenge.map(|tenge| tenge.to_string()),
            exempt: fee.rule.exempt.iter().map(|text| words.of(text)).collect(),
            note: fee.rule.note.as_ref().map(|text| words.of(text)),
            source: sources.cite(&fee.rule.source),
            article: fee.rule.article.clone(),
            grade: fee.rule.grade.as_str(),
        }
    }
}

/// An act or page.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// The id that the other parts of the answer name.
    pub id: String,
    /// Act, treaty, page, press, guide, reading or own.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// The first day on which it is in force.
    pub from: Option<NaiveDate>,
    /// The last day on which it is in force.
    pub to: Option<NaiveDate>,
    /// The day on which it was last compared with the data.
    pub checked_on: NaiveDate,
}

impl SourceView {
    /// The view of a source.
    #[must_use]
    pub fn of(source: &Source, words: Words<'_>) -> Self {
        Self {
            id: source.id.clone(),
            kind: match source.kind {
                SourceKind::Act => "act",
                SourceKind::Treaty => "treaty",
                SourceKind::Page => "page",
                SourceKind::Press => "press",
                SourceKind::Guide => "guide",
                SourceKind::Reading => "reading",
                SourceKind::Own => "own",
            },
            title: words.of(&source.title),
            url: source.url.clone(),
            from: source.from,
            to: source.to,
            checked_on: source.checked_on,
        }
    }
}

/// The calendar behind an answer.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarView {
    /// The day on which it was last compared with the acts.
    pub checked_on: NaiveDate,
    /// The day on which its days were known, where it was asked for; null for what is known now.
    pub as_known: Option<NaiveDate>,
    /// The first day it covers.
    pub first: NaiveDate,
    /// The last day it covers.
    pub last: NaiveDate,
}

impl CalendarView {
    /// The view of a calendar.
    #[must_use]
    pub fn of(calendar: &Calendar<'_>) -> Self {
        Self {
            checked_on: calendar.checked_on(),
            as_known: calendar.as_known(),
            first: calendar.first(),
            last: calendar.last(),
        }
    }
}

/// Commands that go on from a situation. Every part of them is an id, so that nothing needs quoting; free answers are
/// left out.
pub(super) fn next(
    situation: &Situation<'_>,
    place: Option<&Place>,
    commands: &[&str],
) -> Vec<String> {
    let office = place.map(|place| place.id.as_str());
    let office = office.or(situation.office.map(|office| office.id.as_str()));
    let office = office
        .map(|id| format!(" --office {id}"))
        .unwrap_or_default();
    let answers = plain_answers(situation.answers);
    let service = &situation.service.id;
    let command = |name: &&str| format!("certctl {name} {service}{office}{answers}");
    commands.iter().map(command).collect()
}

/// Answers as options, without those that would need quoting.
pub(super) fn plain_answers(answers: &Answers) -> String {
    let is_plain = |value: &str| {
        value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let plain = answers.iter().filter(|(_, value)| is_plain(value));
    plain
        .map(|(id, value)| format!(" -a {id}={value}"))
        .collect()
}

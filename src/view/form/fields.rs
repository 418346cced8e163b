//! The fields of a form with their values, in words.

use serde::Serialize;

use super::{FormParts, day};
use crate::catalogue::{APPLICANT, AnswerKind, CatalogueError, Field, Question};
use crate::draft::Draft;
use crate::i18n::Msg;
use crate::rules::{Situation, Trail, Truth};
use crate::view::{MissingView, Words, answer_label, country_name};

/// A part of a form.
#[derive(Debug, Clone, Serialize)]
pub struct FormSectionView {
    /// The id: `applicant`.
    pub id: String,
    /// The heading.
    pub label: String,
    /// The fields, in the order of the form.
    pub fields: Vec<FormFieldView>,
}

/// A question or field with its value.
#[derive(Debug, Clone, Serialize)]
pub struct FormFieldView {
    /// The key.
    pub id: String,
    /// The question or the name of the field.
    pub label: String,
    /// The value as it is kept; null where it is to be filled in by hand.
    pub value: Option<String>,
    /// The value in words.
    pub text: Option<String>,
    /// Whether the form is incomplete without it.
    pub required: bool,
}

/// The parts of a person's name, as ids of fields, in the order in which it is written.
const NAME: [&str; 3] = ["surname", "first_name", "patronymic"];
const ORGANISATION: &str = "organisation";
const REPRESENTATIVE: &str = "representative";

/// The questions that were answered and still matter.
pub(super) fn answers(situation: &Situation<'_>, words: Words<'_>) -> Vec<FormFieldView> {
    let questions = situation.service.question.iter();
    let answered = questions.filter_map(|question| {
        let given = situation.answers.get(&question.id)?;
        let asked = situation.holds(question.when.as_ref(), &mut Trail::default());
        (asked != Truth::No).then(|| of_question(question, given, words))
    });
    answered.collect()
}

/// An answer in words.
pub(in crate::view) fn question_text(question: &Question, value: &str, words: Words<'_>) -> String {
    match question.kind {
        AnswerKind::Date => date(value, words),
        _ => answer_label(question, value, words),
    }
}

fn of_question(question: &Question, value: &str, words: Words<'_>) -> FormFieldView {
    let text = question_text(question, value, words);
    FormFieldView {
        id: question.id.clone(),
        label: words.of(&question.label),
        value: Some(value.to_owned()),
        text: Some(text),
        required: !question.optional,
    }
}

/// The fields that apply, section by section as they stand in a form.
pub(super) fn sections(
    parts: &FormParts<'_, '_, '_>,
    words: Words<'_>,
) -> Result<Vec<FormSectionView>, CatalogueError> {
    let mut sections: Vec<FormSectionView> = words
        .catalogue
        .sections()?
        .into_iter()
        .map(|section| FormSectionView {
            label: words.of(&section.label),
            id: section.id,
            fields: Vec::new(),
        })
        .collect();
    for used in &parts.progress.fields {
        let Some(field) = parts.fields.iter().find(|field| field.id == used.id) else {
            continue;
        };
        let id = used.section(field);
        if let Some(section) = sections.iter_mut().find(|section| section.id == id) {
            section
                .fields
                .push(of_field(field, !used.optional, parts, words));
        }
    }
    sections.retain(|section| !section.fields.is_empty());
    Ok(sections)
}

fn of_field(
    field: &Field,
    required: bool,
    parts: &FormParts<'_, '_, '_>,
    words: Words<'_>,
) -> FormFieldView {
    let value = parts.draft.answers.get(&field.id).cloned();
    FormFieldView {
        id: field.id.clone(),
        label: words.of(&field.label),
        text: value.as_ref().map(|value| field_text(field, value, words)),
        value,
        required,
    }
}

/// A value as a form shows it.
pub(in crate::view) fn field_text(field: &Field, value: &str, words: Words<'_>) -> String {
    if let Some(label) = field.option_label(value) {
        return words.of(label);
    }
    match field.kind {
        AnswerKind::Date => date(value, words),
        AnswerKind::Country => country_name(value, words),
        AnswerKind::YesNo if value == "yes" => words.say(&Msg::Yes),
        AnswerKind::YesNo if value == "no" => words.say(&Msg::No),
        _ => value.to_owned(),
    }
}

fn date(value: &str, words: Words<'_>) -> String {
    let date = value.parse();
    date.map_or_else(|_| value.to_owned(), |date| day(date, words))
}

/// What is kept and stands nowhere else: fields that no longer apply, keys of other versions.
pub(super) fn other(
    parts: &FormParts<'_, '_, '_>,
    answers: &[FormFieldView],
    sections: &[FormSectionView],
    words: Words<'_>,
) -> Vec<FormFieldView> {
    let shown = |id: &str| {
        let mut fields = sections.iter().flat_map(|section| &section.fields);
        answers.iter().any(|answer| answer.id == id) || fields.any(|field| field.id == id)
    };
    let given = parts.draft.answers.iter();
    let rest = given.filter(|(id, _)| !shown(id));
    rest.map(|(id, value)| {
        let mut questions = parts.situation.service.question.iter();
        if let Some(question) = questions.find(|question| question.id == *id) {
            return of_question(question, value, words);
        }
        let field = parts.fields.iter().find(|field| field.id == *id);
        let text = field.map_or_else(|| value.clone(), |field| field_text(field, value, words));
        FormFieldView {
            id: id.clone(),
            label: field.map_or_else(|| id.clone(), |field| words.of(&field.label)),
            value: Some(value.clone()),
            text: Some(text),
            required: false,
        }
    })
    .collect()
}

/// Open questions, then required fields without a value.
pub(super) fn missing(parts: &FormParts<'_, '_, '_>, words: Words<'_>) -> Vec<MissingView> {
    let open = parts.progress.decided.open.questions.iter();
    let open = open.map(|question| MissingView {
        id: question.id.clone(),
        label: words.of(&question.label),
    });
    let empty = parts.progress.missing.iter().filter_map(|id| {
        let field = parts.fields.iter().find(|field| field.id == **id)?;
        Some(MissingView {
            id: field.id.clone(),
            label: words.of(&field.label),
        })
    });
    open.chain(empty).collect()
}

/// Who applies: a legal entity where one is named, else a person by name.
pub(super) fn applicant(sections: &[FormSectionView]) -> Option<String> {
    value(sections, ORGANISATION, "organisation_name").or_else(|| person(sections))
}

/// Who applies, by what is kept of a draft.
#[must_use]
pub fn applicant_of(draft: &Draft) -> Option<String> {
    let given = |id: &str| draft.answers.get(id).cloned();
    given("organisation_name").or_else(|| joined(given))
}

/// The person who applies, by name.
fn person(sections: &[FormSectionView]) -> Option<String> {
    name(sections, APPLICANT, "")
}

/// Who signs: whoever acts for the applicant, the person who applies, or the head of the legal entity.
pub(super) fn signed_by(sections: &[FormSectionView]) -> Option<String> {
    representative(sections)
        .or_else(|| person(sections))
        .or_else(|| value(sections, ORGANISATION, "organisation_head"))
}

/// Who acts for the applicant.
pub(super) fn representative(sections: &[FormSectionView]) -> Option<String> {
    name(sections, REPRESENTATIVE, "representative_")
}

/// The name of the person whom a section describes.
fn name(sections: &[FormSectionView], section: &str, prefix: &str) -> Option<String> {
    joined(|part| value(sections, section, &format!("{prefix}{part}")))
}

/// The parts of a name that are given, as it is written.
fn joined(given: impl Fn(&str) -> Option<String>) -> Option<String> {
    let parts: Vec<String> = NAME.iter().filter_map(|part| given(part)).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn value(sections: &[FormSectionView], section: &str, id: &str) -> Option<String> {
    let section = sections.iter().find(|one| one.id == section)?;
    let field = section.fields.iter().find(|field| field.id == id)?;
    field.text.clone()
}

//! The fields of a form with their values, in words.

use serde::Serialize;

use super::{FormParts, day};
use crate::catalogue::{AnswerKind, CatalogueError, Field, Question};
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

/// The name of a person: the ids of its fields.
type NameFields = [&'static str; 3];

const APPLICANT: NameFields = ["surname", "first_name", "patronymic"];
const REPRESENTATIVE: NameFields = [
    "representative_surname",
    "representative_first_name",
    "representative_patronymic",
];
const ORGANISATION: &str = "organisation_name";

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

fn of_question(question: &Question, value: &str, words: Words<'_>) -> FormFieldView {
    let text = match question.kind {
        AnswerKind::Date => written(AnswerKind::Date, value, words),
        _ => answer_label(question, value, words),
    };
    FormFieldView {
        id: question.id.clone(),
        label: words.of(&question.label),
        value: Some(value.to_owned()),
        text: Some(text),
        required: !question.optional,
    }
}

/// The fields that apply, grouped as the form groups them.
pub(super) fn sections(
    parts: &FormParts<'_, '_, '_>,
    words: Words<'_>,
) -> Result<Vec<FormSectionView>, CatalogueError> {
    let mut fields = Vec::new();
    for used in &parts.progress.fields {
        let found = parts.fields.iter().find(|field| field.id == used.id);
        let field = match found {
            Some(field) => field.clone(),
            None => words.catalogue.field(&used.id)?,
        };
        fields.push(of_field(&field, !used.optional, parts, words));
    }
    Ok(vec![FormSectionView {
        id: "applicant".to_owned(),
        label: words.say(&Msg::FormData),
        fields,
    }])
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
        text: value
            .as_ref()
            .map(|value| written(field.kind, value, words)),
        value,
        required,
    }
}

/// A value as a form shows it.
fn written(kind: AnswerKind, value: &str, words: Words<'_>) -> String {
    match kind {
        AnswerKind::Date => value
            .parse()
            .map_or_else(|_| value.to_owned(), |date| day(date, words)),
        AnswerKind::Country => country_name(value, words),
        AnswerKind::YesNo if value == "yes" => words.say(&Msg::Yes),
        AnswerKind::YesNo if value == "no" => words.say(&Msg::No),
        _ => value.to_owned(),
    }
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
        let text = field.map_or_else(|| value.clone(), |field| written(field.kind, value, words));
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

/// Who applies: a person by name, or a legal entity.
pub(super) fn applicant(sections: &[FormSectionView]) -> Option<String> {
    name(sections, &APPLICANT).or_else(|| value(sections, ORGANISATION).map(str::to_owned))
}

/// Who acts for the applicant.
pub(super) fn representative(sections: &[FormSectionView]) -> Option<String> {
    name(sections, &REPRESENTATIVE)
}

fn name(sections: &[FormSectionView], ids: &NameFields) -> Option<String> {
    let parts = ids.iter().filter_map(|id| value(sections, id));
    let parts: Vec<&str> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn value<'v>(sections: &'v [FormSectionView], id: &str) -> Option<&'v str> {
    let mut fields = sections.iter().flat_map(|section| &section.fields);
    fields.find(|field| field.id == id)?.text.as_deref()
}

//! What a draft lacks, where nobody can be asked: all of it at once, each with how it is given.

use certctl::catalogue::{AnswerKind, Field, Service};
use certctl::draft::{Draft, Progress};
use certctl::i18n::Msg;
use certctl::rules::{Trail, Truth};
use certctl::view::QuestionView;

use super::Place;
use crate::cli::context::Context;
use crate::cli::interview::options;
use crate::cli::missing::Missing;

/// Nothing, or everything that is missing: office, questions, day, fields; those fields too that another answer may
/// bring into play.
///
/// # Errors
/// [`Missing`]
pub(super) fn lacking(draft: &Draft, service: &Service, context: &Context) -> anyhow::Result<()> {
    let words = context.words();
    let place = Place::of(draft, service, context);
    let situation = place.situation(service, &draft.answers, context.today);
    let progress = Progress::of_draft(&situation, draft);
    let mut missing = Missing::of(&progress.decided, draft.office.is_none(), service, context)?;
    let mut fields = Vec::new();
    for used in &service.field {
        let holds = situation.holds(used.when.as_ref(), &mut Trail::default());
        let given = draft.answers.contains_key(&used.id);
        if used.optional || given || holds == Truth::No {
            continue;
        }
        let field = context.catalogue.field(&used.id)?;
        let when = used.when.as_ref().filter(|_| holds == Truth::Unknown);
        fields.push(QuestionView {
            id: used.id.clone(),
            label: words.of(&field.label),
            why: words.of(&field.why),
            optional: false,
            default: None,
            when: when.map(|when| words.condition(when)),
            flag: line(&field),
            options: options(&field, words),
        });
    }
    let sure = fields.iter().any(|field| field.when.is_none());
    if missing.questions.is_empty() && !sure {
        return Ok(());
    }
    if draft.filed.is_none() {
        missing.questions.push(QuestionView {
            id: "date".to_owned(),
            label: context.messages.text(Msg::QuestionDate),
            why: context.messages.text(Msg::WhyDate),
            // Where no day is planned, today stands in.
            optional: true,
            default: None,
            when: None,
            options: Vec::new(),
            flag: "--date DATE".to_owned(),
        });
    }
    missing.questions.extend(fields);
    Err(missing.into())
}

/// The line of an answers file that gives a field: `child_sex = "female|male"`.
fn line(field: &Field) -> String {
    let values: Vec<&str> = match field.kind {
        AnswerKind::YesNo => vec!["yes", "no"],
        _ => field.option.iter().map(|one| one.value.as_str()).collect(),
    };
    let value = match values.is_empty() {
        true => "...".to_owned(),
        false => values.join("|"),
    };
    format!("{} = \"{value}\"", field.id)
}

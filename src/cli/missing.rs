//! What is missing for an answer, where nobody can be asked.

use certctl::catalogue::{Office, Service};
use certctl::i18n::Msg;
use certctl::rules::Decided;
use certctl::view::{OptionView, QuestionView};

use super::context::Context;
use super::office;

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
        optional: false,
        default: None,
        when: None,
        options: named.map(option).collect(),
        flag: format!("--office {}", given.join("|")),
    })
}

//! The questions of a service, and the rules that turn on each.

use chrono::NaiveDate;
use serde::Serialize;

use crate::catalogue::{
    AnswerKind, CatalogueError, Condition, Document, Offices, Question, Rule, Service, Statement,
    Turning,
};
use crate::text::Text;
use crate::view::working::term_words;
use crate::view::{OptionView, QuestionView, When, Words};

/// What a service asks and why.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionsView {
    /// `certctl.show-questions/1`
    pub schema: &'static str,
    /// The service's id.
    pub service: String,
    /// The service's official name.
    pub service_name: String,
    /// The day whose rules are shown.
    pub on: NaiveDate,
    /// Where one applies, which is settled first.
    pub office: OfficeTurnsView,
    /// The questions, in the order in which they are asked.
    pub questions: Vec<AskedView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// What turns on the office.
#[derive(Debug, Clone, Serialize)]
pub struct OfficeTurnsView {
    /// The office types.
    pub options: Vec<OptionView>,
    /// The rules that turn on it.
    pub turns: Vec<TurnView>,
}

/// A question with what turns on it.
#[derive(Debug, Clone, Serialize)]
pub struct AskedView {
    /// The question.
    #[serde(flatten)]
    pub question: QuestionView,
    /// `yes-no`, `choice`, `date`, `number`, `country`, `place`
    pub kind: AnswerKind,
    /// Whether the town of the office answers it.
    pub of_office: bool,
    /// Values that follow from other answers.
    pub implied: Vec<ImpliedView>,
    /// The rules that turn on it.
    pub turns: Vec<TurnView>,
}

/// A value that follows from other answers.
#[derive(Debug, Clone, Serialize)]
pub struct ImpliedView {
    /// The value.
    pub value: String,
    /// From which, in the keys of `-a`.
    pub when: String,
}

/// A rule that turns on a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TurnView {
    /// `document`, `registry` (whether the state looks a document up), `term`, `reading`, `fee`, `bar`, `step`,
    /// `statement`, `field`, `question` (whether it is asked), `implied` (whether its value follows)
    pub kind: &'static str,
    /// The id of the document, milestone, fee, field or question; the office types of a step; the topic of a statement.
    pub id: String,
    /// In words.
    pub name: String,
    /// When it holds, in the keys of `-a`; null for a term that counts from the answer and always holds.
    pub when: Option<When>,
}

impl QuestionsView {
    /// Builds the view with the rules of a day.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(
        service: &Service,
        offices: &Offices,
        on: NaiveDate,
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let all = service.turning();
        let rules: Vec<Turning<'_>> = all
            .into_iter()
            .filter(|one| one.rule.in_force(on))
            .collect();
        let of = |turns: &dyn Fn(&Turning<'_>) -> bool| -> Result<Vec<TurnView>, CatalogueError> {
            let chosen = rules.iter().filter(|one| turns(one));
            chosen
                .map(|one| TurnView::of(one, &service.question, words))
                .collect()
        };
        let mut questions = Vec::new();
        for question in &service.question {
            let implied = question.implied.iter().map(|implied| ImpliedView {
                value: implied.value.clone(),
                when: words.condition(&implied.when),
            });
            questions.push(AskedView {
                question: QuestionView::of(question, words),
                kind: question.kind,
                of_office: question.of_office,
                implied: implied.collect(),
                turns: of(&|one| one.questions().any(|id| id == question.id))?,
            });
        }
        let given = service.offices().into_iter();
        let office = |id: &str| {
            let office = offices.office.iter().find(|office| office.id == id);
            OptionView {
                value: id.to_owned(),
                label: office.map_or_else(String::new, |office| words.of(&office.name)),
            }
        };
        Ok(Self {
            schema: "certctl.show-questions/1",
            service: service.id.clone(),
            service_name: words.of(&service.name),
            on,
            office: OfficeTurnsView {
                options: given.map(office).collect(),
                turns: of(&|one| one.when.is_some_and(Condition::turns_on_office))?,
            },
            questions,
            overrides: words.catalogue.overrides(),
        })
    }
}

impl AskedView {
    /// Whether its answers are yes and no, which need no words of their own.
    #[must_use]
    pub fn is_yes_no(&self) -> bool {
        self.kind == AnswerKind::YesNo
    }
}

impl TurnView {
    fn of(
        turning: &Turning<'_>,
        questions: &[Question],
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let (kind, id, name) = named(&turning.rule, words)?;
        Ok(Self {
            kind,
            id,
            name,
            when: When::of(turning.when, questions, words),
        })
    }
}

/// The kind, the id and the name of a rule.
fn named(
    rule: &Rule<'_>,
    words: Words<'_>,
) -> Result<(&'static str, String, String), CatalogueError> {
    let said = |text: &Text| words.of(text);
    let document = |id: &str| -> Result<Document, CatalogueError> { words.catalogue.document(id) };
    Ok(match rule {
        Rule::Question(question) => ("question", question.id.clone(), said(&question.label)),
        Rule::Implied(question, _) => ("implied", question.id.clone(), said(&question.label)),
        Rule::Step(channel, step) => ("step", channel.office.join(" "), said(&step.text)),
        Rule::Document(rule) => {
            let name = said(&document(&rule.id)?.name);
            ("document", rule.id.clone(), name)
        }
        Rule::Registry(rule) => {
            let name = said(&document(&rule.id)?.name);
            ("registry", rule.id.clone(), name)
        }
        Rule::Term(rule) => {
            let name = format!("{}: {}", said(&rule.name), term_words(rule.length, words));
            ("term", rule.milestone.clone(), name)
        }
        Rule::Reading(rule, reading) => {
            let name = format!(
                "{}: {}",
                said(&rule.name),
                term_words(reading.length, words)
            );
            ("reading", rule.milestone.clone(), name)
        }
        Rule::Fee(rule) => ("fee", rule.id.clone(), said(&rule.name)),
        Rule::Bar(bar) => ("bar", "bar".to_owned(), said(&bar.reason)),
        Rule::Statement(Statement { topic, text, .. }) => {
            ("statement", topic.as_str().to_owned(), said(text))
        }
        Rule::Field(field) => {
            let label = said(&words.catalogue.field(&field.id)?.label);
            ("field", field.id.clone(), label)
        }
    })
}

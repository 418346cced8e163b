//! `certctl.show/1`: the passport of a service, and `certctl.show-questions/1`: what it turns on.

mod channel;
mod questions;
mod rows;
mod standing;
mod statement;

pub use channel::{ChannelView, StepView};
pub use questions::{AskedView, ImpliedView, OfficeTurnsView, QuestionsView, TurnView};
pub use rows::{RequirementView, ShowFeeView, TermView};
pub use standing::{ComingView, RelatedView, WithdrawnView};
pub use statement::StatementView;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::card::{answer_label, answers_of, next};
use super::{OfficeView, QuestionView, SourceView, Sources, Status, Words};
use crate::catalogue::{
    AnswerKind, Audience, CatalogueError, Common, Condition, LifeEvent, Money, Offices, Place,
    Service,
};
use crate::i18n::Msg;
use crate::rules::{Situation, in_force};

/// Everything about a service, with the conditions on which each part turns.
#[derive(Debug, Clone, Serialize)]
pub struct ShowView {
    /// `certctl.show/1`
    pub schema: &'static str,
    /// The id.
    pub service: String,
    /// The official name.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// `active`, `withdrawn`
    pub status: &'static str,
    /// That it is no longer given; null while it is.
    pub withdrawn: Option<WithdrawnView>,
    /// The body that decides and issues.
    pub provider: String,
    /// `individual`, `legal-entity`
    pub audience: Vec<Audience>,
    /// The same in words.
    #[serde(skip)]
    pub audience_words: Vec<String>,
    /// Who may apply, in full years; null where no age is set.
    pub age: Option<AgesView>,
    /// The life events that bring a person to it.
    pub events: Vec<LifeEvent>,
    /// The day whose rules are shown.
    pub on: NaiveDate,
    /// The office that the passport was narrowed to.
    #[serde(flatten)]
    pub office: OfficeView,
    /// The answers that it was narrowed by.
    pub answers: BTreeMap<String, String>,
    /// The same in words.
    #[serde(skip)]
    pub answers_words: Vec<String>,
    /// The terms.
    pub terms: Vec<TermView>,
    /// What is paid.
    pub fees: Vec<ShowFeeView>,
    /// The documents.
    pub documents: Vec<RequirementView>,
    /// How one applies.
    pub channels: Vec<ChannelView>,
    /// The questions that rules turn on.
    pub questions: Vec<QuestionView>,
    /// Situations in which no application is possible.
    pub bars: Vec<StatementView>,
    /// Everything else, in the order in which a person reads it.
    pub statements: Vec<StatementView>,
    /// The rules that begin to hold later, the nearest first.
    pub coming: Vec<ComingView>,
    /// The service that puts an apostille on the result; null where none can be put.
    pub apostille: Option<RelatedView>,
    /// Ids of services that people also need.
    pub related: Vec<String>,
    /// The same with their names.
    pub related_services: Vec<RelatedView>,
    /// A command that narrows the passport to one situation, as an example; none where nothing turns on an answer.
    #[serde(skip)]
    pub narrow: Option<String>,
    /// Commands for what comes next.
    pub next: Vec<String>,
    /// The day on which the whole was last compared with its sources.
    pub checked_on: NaiveDate,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// Full years of those who may apply.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct AgesView {
    /// The youngest; null where none is set.
    pub from: Option<u32>,
    /// The first age that is out; null where none is set.
    pub below: Option<u32>,
}

/// What a passport is built from.
#[derive(Clone, Copy)]
pub struct ShowParts<'a> {
    /// The service, narrowed to what may hold in the situation.
    pub service: &'a Service,
    /// The day, the office and the answers.
    pub situation: &'a Situation<'a>,
    /// The town by which the office was found.
    pub place: Option<&'a Place>,
    /// What all services share.
    pub common: &'a Common,
    /// The MCI by period.
    pub money: &'a Money,
    /// The office types.
    pub offices: &'a Offices,
}

impl ShowView {
    /// Builds the passport with the rules of a day.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(parts: ShowParts<'_>, words: Words<'_>) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let (service, on) = (parts.service, parts.situation.on);
        // Conditions name questions that narrowing may have left out.
        let asked = &parts.situation.service.question;
        let withdrawn = standing::withdrawn(parts.situation.service, on, words, &sources);
        let bars = in_force(&service.bar, on, |bar| (bar.from, bar.to));
        let bars = bars.map(|bar| StatementView::of_bar(bar, asked, words, &sources));
        let bars = bars.collect();
        let terms = in_force(&service.term, on, |term| (Some(term.from), term.to));
        let fees = in_force(&service.fee, on, |fee| (Some(fee.from), fee.to));
        let channels = service.channel.iter();
        let questions = service.question.iter();
        let apostille = standing::related(service.apostille.as_slice(), on, words)?;
        Ok(Self {
            schema: "certctl.show/1",
            service: service.id.clone(),
            name: words.of(&service.name),
            summary: words.of(&service.summary),
            status: match &withdrawn {
                Some(_) => Status::Withdrawn.as_str(),
                None => Status::Active.as_str(),
            },
            provider: words.of(&service.provider),
            audience: service.audience.clone(),
            audience_words: service
                .audience
                .iter()
                .map(|who| match who {
                    Audience::Individual => words.say(&Msg::AudienceIndividual),
                    Audience::LegalEntity => words.say(&Msg::AudienceLegalEntity),
                })
                .collect(),
            age: service.age.map(|age| AgesView {
                from: age.from,
                below: age.below,
            }),
            events: service.event.clone(),
            on,
            office: OfficeView::of(parts.situation.office, parts.place, words),
            answers: parts.situation.answers.clone(),
            answers_words: asked
                .iter()
                .filter_map(|question| {
                    let value = parts.situation.answers.get(&question.id)?;
                    let answer = answer_label(question, value, words);
                    Some(format!("{} {answer}", words.of(&question.label)))
                })
                .collect(),
            terms: terms
                .map(|term| TermView::of(term, service, asked, words, &sources))
                .collect(),
            fees: fees
                .map(|fee| ShowFeeView::of(fee, parts.money, on, asked, words, &sources))
                .collect(),
            documents: rows::requirements(service, on, asked, words, &sources)?,
            channels: channels
                .map(|channel| ChannelView::of(channel, parts.offices, asked, words, &sources))
                .collect(),
            questions: questions
                .map(|question| QuestionView::of(question, words))
                .collect(),
            bars,
            statements: statement::statements(service, parts.common, on, asked, words, &sources),
            coming: standing::coming(service, parts.money, on, asked, words, &sources)?,
            apostille: apostille.into_iter().next(),
            related: service.related.clone(),
            related_services: standing::related(&service.related, on, words)?,
            narrow: narrow(parts),
            next: match &withdrawn {
                Some(_) => Vec::new(),
                None => next(parts.situation, parts.place, &["check", "fee", "deadline"]),
            },
            withdrawn,
            checked_on: service.checked_on,
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}

/// The command of the passport for one case: the first office, and the first answer of the first question. None where
/// nothing turns on anything, or where it is that of a case already.
fn narrow(parts: ShowParts<'_>) -> Option<String> {
    let Situation {
        office,
        answers,
        on,
        ..
    } = parts.situation;
    let turning = parts.service.turning();
    let turns = turning.iter().any(|one| {
        let decided = one
            .when
            .is_some_and(|when| when.questions().next().is_none())
            && !one.when.is_some_and(Condition::turns_on_office);
        one.rule.in_force(*on) && !decided
    });
    if office.is_some() || !answers.is_empty() || !turns {
        return None;
    }
    let office = match parts.service.offices().as_slice() {
        [first, _, ..] => Some(format!(" --office {first}")),
        _ => None,
    };
    let mut questions = parts.service.question.iter();
    let answer = questions.find_map(|question| {
        let values = answers_of(question);
        let chosen = matches!(question.kind, AnswerKind::YesNo | AnswerKind::Choice);
        let value = values.first().filter(|_| chosen)?;
        Some(format!(" -a {}={value}", question.id))
    });
    if office.is_none() && answer.is_none() {
        return None;
    }
    let [command] = &next(parts.situation, parts.place, &["show"])[..] else {
        return None;
    };
    let more = [office, answer].into_iter().flatten();
    Some(format!("{command}{}", more.collect::<String>()))
}

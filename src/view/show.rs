//! `certctl.show/1`: the passport of a service.

use chrono::NaiveDate;
use serde::Serialize;

use super::working::term_words;
use super::{FeeView, QuestionView, SourceView, Sources, Words};
use crate::catalogue::{
    CatalogueError, Common, FeeRule, Money, Office, Offices, Reading, Service, Statement, TermRule,
    Topic,
};
use crate::rules::{in_force, price};

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
    /// The body that decides and issues.
    pub provider: String,
    /// `individual`, `legal-entity`
    pub audience: Vec<crate::catalogue::Audience>,
    /// The day whose rules are shown.
    pub on: NaiveDate,
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
    /// Ids of services that people also need.
    pub related: Vec<String>,
    /// The day on which the whole was last compared with its sources.
    pub checked_on: NaiveDate,
    /// The sources that the other parts name.
    pub sources: Vec<SourceView>,
    /// The user's own data files that took part.
    pub overrides: Vec<String>,
}

/// A term with the condition on which it holds.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// The milestone: `due`.
    pub id: String,
    /// `due`, `stage`, `notice`, `not_before`
    pub kind: &'static str,
    /// In words.
    pub name: String,
    /// How many units.
    pub amount: u32,
    /// Of which unit.
    pub unit: &'static str,
    /// "5 working days"
    pub length: String,
    /// The milestone it counts from, or `acceptance`.
    pub after: String,
    /// The same in words; null for acceptance.
    pub after_name: Option<String>,
    /// When it holds, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// Other official readings: length, reason and source.
    pub readings: Vec<StatementView>,
    /// What to know about it.
    pub note: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A fee with the condition on which it is paid.
#[derive(Debug, Clone, Serialize)]
pub struct ShowFeeView {
    /// When it is paid, in the keys of `-a`; null when always.
    pub when: Option<String>,
    /// The fee.
    #[serde(flatten)]
    pub fee: FeeView,
}

/// A document with the condition on which it is asked for.
#[derive(Debug, Clone, Serialize)]
pub struct RequirementView {
    /// The id in `--have`.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Why it is asked for, or in what form.
    pub reason: String,
    /// When it is asked for; null when always.
    pub when: Option<String>,
    /// When the state looks it up itself; null when never.
    pub from_registry_when: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
}

/// A way to apply.
#[derive(Debug, Clone, Serialize)]
pub struct ChannelView {
    /// The office types.
    pub offices: Vec<String>,
    /// Their names.
    pub names: Vec<String>,
    /// What to do.
    pub steps: Vec<StepView>,
    /// The source.
    pub source: String,
}

/// A step of applying.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// What to do.
    pub text: String,
    /// When; null when always.
    pub when: Option<String>,
}

/// Something a person should read.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView {
    /// `eligibility`, `result`, `refusal`, ...
    pub topic: &'static str,
    /// The text.
    pub text: String,
    /// When it matters; null when always.
    pub when: Option<String>,
    /// The source.
    pub source: String,
    /// How sure it is.
    pub grade: &'static str,
    /// The first day on which it holds.
    pub from: Option<NaiveDate>,
    /// The last day on which it holds.
    pub to: Option<NaiveDate>,
}

impl StatementView {
    /// The view of a statement.
    #[must_use]
    pub fn of(statement: &Statement, words: Words<'_>, sources: &Sources) -> Self {
        Self {
            topic: statement.topic.as_str(),
            text: words.of(&statement.text),
            when: statement
                .when
                .as_ref()
                .map(|condition| words.condition(condition)),
            source: sources.cite(&statement.source),
            grade: statement.grade.as_str(),
            from: statement.from,
            to: statement.to,
        }
    }
}

impl ShowView {
    /// Builds the passport with the rules of a day.
    ///
    /// # Errors
    /// A name of the catalogue is dangling, which the loader excludes.
    pub fn build(
        service: &Service,
        common: &Common,
        money: &Money,
        offices: &Offices,
        on: NaiveDate,
        words: Words<'_>,
    ) -> Result<Self, CatalogueError> {
        let sources = Sources::default();
        let terms = in_force(&service.term, on, |term| (Some(term.from), term.to));
        let terms = terms
            .map(|term| term_view(term, service, words, &sources))
            .collect();
        let fees = in_force(&service.fee, on, |fee| (Some(fee.from), fee.to));
        let fees = fees
            .map(|fee| fee_view(fee, money, on, words, &sources))
            .collect();
        let documents = requirements(service, on, words, &sources)?;
        let channels = service
            .channel
            .iter()
            .map(|channel| channel_view(channel, offices, words, &sources))
            .collect();
        let bars = service.bar.iter().map(|bar| StatementView {
            topic: "bar",
            text: format!("{} {}", words.of(&bar.reason), words.of(&bar.instead)),
            when: Some(words.condition(&bar.when)),
            source: sources.cite(&bar.source),
            grade: bar.grade.as_str(),
            from: None,
            to: None,
        });
        let bars = bars.collect();
        let mut statements = Vec::new();
        for topic in Topic::ALL {
            let own = in_force(&service.statement, on, |statement| {
                (statement.from, statement.to)
            });
            let shared = in_force(&common.statement, on, |statement| {
                (statement.from, statement.to)
            });
            let both = own
                .chain(shared)
                .filter(|statement| statement.topic == topic);
            statements.extend(both.map(|statement| StatementView::of(statement, words, &sources)));
        }
        Ok(Self {
            schema: "certctl.show/1",
            service: service.id.clone(),
            name: words.of(&service.name),
            summary: words.of(&service.summary),
            provider: words.of(&service.provider),
            audience: service.audience.clone(),
            on,
            terms,
            fees,
            documents,
            channels,
            questions: service
                .question
                .iter()
                .map(|question| QuestionView::of(question, words))
                .collect(),
            bars,
            statements,
            related: service.related.clone(),
            checked_on: service.checked_on,
            sources: sources.list(words)?,
            overrides: words.catalogue.overrides(),
        })
    }
}

fn term_view(term: &TermRule, service: &Service, words: Words<'_>, sources: &Sources) -> TermView {
    let base = service
        .term
        .iter()
        .find(|base| Some(&base.milestone) == term.after.as_ref());
    let reading = |reading: &Reading| StatementView {
        topic: "reading",
        text: format!(
            "{}: {}",
            term_words(reading.length, words),
            words.of(&reading.reason)
        ),
        when: reading
            .when
            .as_ref()
            .map(|condition| words.condition(condition)),
        source: sources.cite(&reading.source),
        grade: reading.grade.as_str(),
        from: None,
        to: None,
    };
    TermView {
        id: term.milestone.clone(),
        kind: term.kind.as_str(),
        name: words.of(&term.name),
        amount: term.length.amount,
        unit: term.length.unit.as_str(),
        length: term_words(term.length, words),
        after: term
            .after
            .clone()
            .unwrap_or_else(|| "acceptance".to_owned()),
        after_name: base.map(|base| words.of(&base.name)),
        when: term
            .when
            .as_ref()
            .map(|condition| words.condition(condition)),
        readings: term.reading.iter().map(reading).collect(),
        note: term.note.as_ref().map(|note| words.of(note)),
        source: sources.cite(&term.source),
        grade: term.grade.as_str(),
    }
}

fn fee_view(
    fee: &FeeRule,
    money: &Money,
    on: NaiveDate,
    words: Words<'_>,
    sources: &Sources,
) -> ShowFeeView {
    ShowFeeView {
        when: fee
            .when
            .as_ref()
            .map(|condition| words.condition(condition)),
        fee: FeeView::of(&price(fee, money, on), words, sources),
    }
}

fn requirements(
    service: &Service,
    on: NaiveDate,
    words: Words<'_>,
    sources: &Sources,
) -> Result<Vec<RequirementView>, CatalogueError> {
    in_force(&service.document, on, |document| {
        (document.from, document.to)
    })
    .map(|document| {
        Ok(RequirementView {
            id: document.id.clone(),
            name: words.of(&words.catalogue.document(&document.id)?.name),
            reason: words.of(&document.reason),
            when: document
                .when
                .as_ref()
                .map(|condition| words.condition(condition)),
            from_registry_when: document
                .registry
                .as_ref()
                .map(|condition| words.condition(condition)),
            source: sources.cite(&document.source),
            grade: document.grade.as_str(),
        })
    })
    .collect()
}

fn channel_view(
    channel: &crate::catalogue::Channel,
    offices: &Offices,
    words: Words<'_>,
    sources: &Sources,
) -> ChannelView {
    let known = |id: &&String| -> Option<&Office> {
        offices.office.iter().find(|office| office.id == **id)
    };
    ChannelView {
        offices: channel.office.clone(),
        names: channel
            .office
            .iter()
            .filter_map(|id| known(&id))
            .map(|office| words.of(&office.name))
            .collect(),
        steps: channel
            .step
            .iter()
            .map(|step| StepView {
                text: words.of(&step.text),
                when: step
                    .when
                    .as_ref()
                    .map(|condition| words.condition(condition)),
            })
            .collect(),
        source: sources.cite(&channel.source),
    }
}

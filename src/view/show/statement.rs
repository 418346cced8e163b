//! What a person should read: statements, bars, other readings.

use chrono::NaiveDate;
use serde::Serialize;

use crate::catalogue::{Bar, Common, Question, Reading, Service, Statement, Topic};
use crate::rules::in_force;
use crate::view::working::term_words;
use crate::view::{Sources, When, Words};

/// Something a person should read.
#[derive(Debug, Clone, Serialize)]
pub struct StatementView {
    /// `eligibility`, `result`, `refusal`, ...
    pub topic: &'static str,
    /// The text.
    pub text: String,
    /// When it matters; null when always.
    pub when: Option<When>,
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
    /// The view of a statement whose condition is not shown.
    #[must_use]
    pub fn of(statement: &Statement, words: Words<'_>, sources: &Sources) -> Self {
        Self::asking(statement, &[], words, sources)
    }

    /// The view of a statement of a service that asks these questions.
    pub(super) fn asking(
        statement: &Statement,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        Self {
            topic: statement.topic.as_str(),
            text: words.of(&statement.text),
            when: When::of(statement.when.as_ref(), questions, words),
            source: sources.cite(&statement.source),
            grade: statement.grade.as_str(),
            from: statement.from,
            to: statement.to,
        }
    }

    /// The view of a bar: why the application is not possible, and what to do instead.
    pub(super) fn of_bar(
        bar: &Bar,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        Self {
            topic: "bar",
            text: format!("{} {}", words.of(&bar.reason), words.of(&bar.instead)),
            when: When::of(Some(&bar.when), questions, words),
            source: sources.cite(&bar.source),
            grade: bar.grade.as_str(),
            from: bar.from,
            to: bar.to,
        }
    }

    /// The view of another reading of a term: how long by it, and why it may be so.
    pub(super) fn of_reading(
        reading: &Reading,
        questions: &[Question],
        words: Words<'_>,
        sources: &Sources,
    ) -> Self {
        let length = term_words(reading.length, words);
        Self {
            topic: "reading",
            text: format!("{length}: {}", words.of(&reading.reason)),
            when: When::of(reading.when.as_ref(), questions, words),
            source: sources.cite(&reading.source),
            grade: reading.grade.as_str(),
            from: None,
            to: None,
        }
    }
}

/// The statements in force on a day, those of the service before those that all share, in the order of topics.
pub(super) fn statements(
    service: &Service,
    common: &Common,
    on: NaiveDate,
    questions: &[Question],
    words: Words<'_>,
    sources: &Sources,
) -> Vec<StatementView> {
    let of_topic = |topic: Topic| {
        let dates = |statement: &Statement| (statement.from, statement.to);
        let own = in_force(&service.statement, on, dates);
        own.chain(in_force(&common.statement, on, dates))
            .filter(move |statement| statement.topic == topic)
    };
    let all = Topic::ALL.into_iter().flat_map(of_topic);
    all.map(|statement| StatementView::asking(statement, questions, words, sources))
        .collect()
}

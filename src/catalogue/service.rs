//! One public service: one file under `data/services/`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::form::FieldUse;
use super::money::Decimal;
use super::question::Question;
use super::statement::{Bar, Statement};
use crate::calendar::Grade;
use crate::term::{Length, MilestoneKind};
use crate::text::Text;

/// Who may apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// A person.
    Individual,
    /// A legal entity.
    LegalEntity,
}

/// Full years of those who may apply: `from` is included, `below` is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// The youngest.
    #[serde(default)]
    pub from: Option<u32>,
    /// The first age that is out.
    #[serde(default)]
    pub below: Option<u32>,
}

/// Something that happens in a life and brings a person to the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LifeEvent {
    /// A child is born.
    Birth,
    /// A marriage, at home or abroad.
    Marriage,
    /// A death.
    Death,
    /// A move to another place.
    Moving,
    /// A journey or a stay abroad.
    Travel,
    /// Work or a business.
    Business,
    /// A car or a licence.
    Driving,
    /// Children, parents, kinship.
    Family,
}

impl LifeEvent {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Birth,
        Self::Marriage,
        Self::Family,
        Self::Death,
        Self::Moving,
        Self::Travel,
        Self::Driving,
        Self::Business,
    ];
}

/// A public service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The id, the same as the file's name.
    pub id: String,
    /// The official name.
    pub name: Text,
    /// One sentence: what one gets and what for.
    pub summary: Text,
    /// The body that decides and issues.
    pub provider: Text,
    /// Who may apply.
    pub audience: Vec<Audience>,
    /// The age at which one may apply.
    #[serde(default)]
    pub age: Option<Ages>,
    /// Life events that bring a person here.
    #[serde(default)]
    pub event: Vec<LifeEvent>,
    /// Other words a person may look for, in any language: former names, codes of the portal.
    #[serde(default)]
    pub keyword: Vec<String>,
    /// The day on which the whole file was last compared with its sources.
    pub checked_on: NaiveDate,
    /// Where it is printed that the day of filing is not counted; none where the page is silent.
    #[serde(default)]
    pub day_zero: Option<String>,
    /// What is asked of the applicant, in the order of asking.
    #[serde(default)]
    pub question: Vec<Question>,
    /// How one applies.
    pub channel: Vec<Channel>,
    /// Evidence, with who supplies it and when.
    #[serde(default)]
    pub document: Vec<DocumentRule>,
    /// Terms; of those with one milestone id, the first whose condition holds is the one.
    #[serde(default)]
    pub term: Vec<TermRule>,
    /// What is paid.
    #[serde(default)]
    pub fee: Vec<FeeRule>,
    /// What makes an application impossible.
    #[serde(default)]
    pub bar: Vec<Bar>,
    /// Everything else a person should read.
    #[serde(default)]
    pub statement: Vec<Statement>,
    /// The form.
    #[serde(default)]
    pub field: Vec<FieldUse>,
    /// Why there is no form: nobody hands in an application.
    #[serde(default)]
    pub no_form: Option<Text>,
    /// The service that puts an apostille on the result; none where no apostille can be put on it.
    #[serde(default)]
    pub apostille: Option<String>,
    /// Ids of services that people also need.
    #[serde(default)]
    pub related: Vec<String>,
    /// Situations that the tests work through.
    #[serde(default)]
    pub case: Vec<Case>,
}

impl Service {
    /// The first day for which any of its terms is known; before it nothing can be said of it.
    #[must_use]
    pub fn known_from(&self) -> Option<NaiveDate> {
        self.term.iter().map(|term| term.from).min()
    }

    /// The office types at which it is given, each once, in the order of the file.
    #[must_use]
    pub fn offices(&self) -> Vec<&str> {
        let mut offices: Vec<&str> = Vec::new();
        for id in self.channel.iter().flat_map(|channel| &channel.office) {
            if !offices.contains(&id.as_str()) {
                offices.push(id);
            }
        }
        offices
    }
}

/// A way to apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// The office types it covers.
    pub office: Vec<String>,
    /// What to do there, in order.
    pub step: Vec<Step>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// One step of applying.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A document: evidence that this service asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentRule {
    /// The document's id in `data/documents.toml`.
    pub id: String,
    /// Asked for only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The state looks it up itself when this holds; `registry_always` data are written as `{ all = [] }`.
    #[serde(default)]
    pub registry: Option<Condition>,
    /// Why it is asked for, or in what form.
    pub reason: Text,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// The first day on which the rule holds.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day on which the rule holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

/// A term set by a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TermRule {
    /// The milestone at its end: `due`, `certificate`, `interim-reply`, ...
    pub milestone: String,
    /// What the milestone means.
    pub kind: MilestoneKind,
    /// The words for the milestone.
    pub name: Text,
    /// How long.
    pub length: Length,
    /// The milestone it counts from; none means acceptance.
    #[serde(default)]
    pub after: Option<String>,
    /// The question of kind `date` from whose answer it counts, in place of acceptance.
    #[serde(default)]
    pub since: Option<String>,
    /// Whether it counts from the day of filing on days off too: a system answers at once.
    #[serde(default)]
    pub any_day: bool,
    /// Whether a non-working last day moves forward.
    #[serde(default = "yes")]
    pub rolls: bool,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Other official readings of the same term.
    #[serde(default)]
    pub reading: Vec<Reading>,
    /// What to know about this term.
    #[serde(default)]
    pub note: Option<Text>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// The first filing day for which it holds.
    pub from: NaiveDate,
    /// The last filing day for which it holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

const fn yes() -> bool {
    true
}

/// Another official reading of a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// How long by this reading.
    pub length: Length,
    /// The milestone it counts from by this reading; none means acceptance.
    #[serde(default)]
    pub after: Option<String>,
    /// Why it may be so.
    pub reason: Text,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Where it was read.
    pub source: String,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
}

/// What is paid. With neither a rate nor a sum it is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FeeRule {
    /// The id in JSON.
    pub id: String,
    /// What is paid for.
    pub name: Text,
    /// The rate in monthly calculation indices of the day of payment.
    #[serde(default)]
    pub rate_mci: Option<Decimal>,
    /// A sum fixed in tenge.
    #[serde(default)]
    pub tenge: Option<Decimal>,
    /// Whether something is paid and no source prints the sum. Without this, without a rate and without a sum it is free.
    #[serde(default)]
    pub unprinted: bool,
    /// Only when this holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// When it is paid, how, and what is uncertain.
    #[serde(default)]
    pub note: Option<Text>,
    /// Who does not pay.
    #[serde(default)]
    pub exempt: Vec<Text>,
    /// Where it was read.
    pub source: String,
    /// The article of the source: `667(3)`.
    #[serde(default)]
    pub article: Option<String>,
    /// How sure it is.
    #[serde(default)]
    pub grade: Grade,
    /// The first day of payment for which it holds.
    pub from: NaiveDate,
    /// The last day of payment for which it holds.
    #[serde(default)]
    pub to: Option<NaiveDate>,
}

/// A situation that the tests work through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// An office type or a town.
    pub office: String,
    /// The filing date.
    pub date: NaiveDate,
    /// The answers.
    #[serde(default)]
    pub answer: std::collections::BTreeMap<String, String>,
    /// The documents at hand.
    #[serde(default)]
    pub have: Vec<String>,
}

/// `data/common.toml`: what every service shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// The rule that an application on a rest day or after hours is accepted the next working day.
    pub acceptance_source: String,
    /// The rule that the day of acceptance is not counted, where a service's page is silent.
    pub day_zero_source: String,
    /// The rule that a non-working last day moves forward.
    pub roll_source: String,
    /// Statements that hold for every service.
    pub statement: Vec<Statement>,
}

/// An entry of `data/documents.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(program), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The id in `--have`.
    pub id: String,
    /// What it is.
    pub name: Text,
    /// Whether a last day of validity is printed on it, which is to be compared with the day of filing.
    #[serde(default)]
    pub expires: bool,
}

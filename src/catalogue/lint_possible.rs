//! Whether a condition can ever hold: some applicant, at some office, on some day.
//!
//! Every value that the condition could tell apart is tried. Only what is certain counts: an answer that was given counts
//! even where its question would not be asked, and a condition too large to try out is taken to be possible.

use chrono::{Datelike, NaiveDate};

use super::country::CountryRuleKind;
use super::tables::Tables;
use super::{AnswerKind, Condition, NumberRange, Question, Service};

/// As many steps as are tried before a condition is taken to be possible.
const MOST_STEPS: u32 = 50_000;

/// Something that a condition turns on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn<'a> {
    /// The answer of a question, as the place of its value among [`World::values`].
    Answer(&'a str),
    /// A number, or an age.
    Number(&'a str),
    /// What papers between Kazakhstan and a country need.
    Rule(&'a str),
    /// The day of filing, from the common era.
    Day,
    /// The office type, as its place among those of the service.
    Office,
}

/// What a value of a turn is when there is none: a question that does not arise.
const NONE: i64 = -1;

/// What can be told of a condition while some turns are open. Ordered, so that `all` is the least and `any` the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Truth {
    No,
    Open,
    Yes,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// Whether a condition of a service can hold.
pub(super) fn possible(condition: &Condition, service: &Service, tables: &Tables) -> bool {
    let mut world = World {
        service,
        channels: service
            .offices()
            .into_iter()
            .map(|id| {
                let mut known = tables.offices.office.iter();
                let office = known.find(|office| office.id == id);
                (id, office.map_or("", |office| office.channel.as_str()))
            })
            .collect(),
        condition,
        turns: Vec::new(),
        steps: 0,
    };
    world.turn(condition);
    world.search(&mut Vec::new())
}

struct World<'a> {
    service: &'a Service,
    /// The office types of the service, each with its channel.
    channels: Vec<(&'a str, &'a str)>,
    condition: &'a Condition,
    /// What to try, with the values that it can have.
    turns: Vec<(Turn<'a>, Vec<i64>)>,
    steps: u32,
}

impl<'a> World<'a> {
    fn question(&self, id: &str) -> Option<&'a Question> {
        self.service.question.iter().find(|known| known.id == id)
    }

    /// Notes what a condition turns on.
    fn turn(&mut self, condition: &'a Condition) {
        let mut parts = Vec::new();
        condition.walk(&mut |part| parts.push(part));
        for part in parts {
            match part {
                Condition::Is(answers) => answers.keys().for_each(|id| self.answer(id)),
                Condition::In(answers) => answers.keys().for_each(|id| self.answer(id)),
                Condition::Office(_) | Condition::Channel(_) => {
                    let all = (0..).take(self.channels.len()).collect();
                    self.values(Turn::Office, all);
                }
                Condition::Age(range) | Condition::Number(range) => {
                    let bounds = [Some(0), range.from, range.below];
                    let bounds = bounds.into_iter().flatten().map(i64::from).collect();
                    self.values(Turn::Number(&range.of), bounds);
                }
                Condition::Period(period) => {
                    let next = period.to.and_then(|to| to.succ_opt());
                    let bounds = [Some(NaiveDate::MIN), period.from, next];
                    let bounds = bounds.into_iter().flatten().map(day).collect();
                    self.values(Turn::Day, bounds);
                }
                Condition::Country(is) => {
                    let all = (0..).take(RULES.len()).collect();
                    self.values(Turn::Rule(&is.of), all);
                }
                Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
            }
        }
    }

    fn answer(&mut self, id: &'a str) {
        let Some(question) = self.question(id) else {
            return;
        };
        let closed = matches!(question.kind, AnswerKind::YesNo | AnswerKind::Choice);
        // Past those that are named comes any other.
        let several = self.named(question).len() + usize::from(!closed);
        let open = question.when.is_some() || question.optional;
        let first = if open { NONE } else { 0 };
        let values = (first..).take(several + usize::from(open)).collect();
        self.values(Turn::Answer(id), values);
    }

    /// The answers of a question that can be told apart.
    fn named(&self, question: &'a Question) -> Vec<&'a str> {
        match question.kind {
            AnswerKind::YesNo => return vec!["yes", "no"],
            AnswerKind::Choice => {
                let options = question.option.iter();
                return options.map(|option| option.value.as_str()).collect();
            }
            _ => {}
        }
        let mut values: Vec<&str> = Vec::new();
        self.condition.walk(&mut |part| match part {
            Condition::Is(answers) => {
                values.extend(answers.get(&question.id).map(String::as_str));
            }
            Condition::In(answers) => {
                let answers = answers.get(&question.id).into_iter().flatten();
                values.extend(answers.map(String::as_str));
            }
            _ => {}
        });
        values
    }

    fn values(&mut self, turn: Turn<'a>, values: Vec<i64>) {
        let known = self.turns.iter_mut().find(|(known, _)| *known == turn);
        match known {
            Some((_, known)) => {
                known.extend(values);
                known.sort_unstable();
                known.dedup();
            }
            None => self.turns.push((turn, values)),
        }
    }

    /// Whether the turns that are still open can be settled so that all holds.
    fn search(&mut self, settled: &mut Vec<(Turn<'a>, i64)>) -> bool {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return true;
        }
        match self.holds(self.condition, settled) {
            Truth::No => return false,
            Truth::Yes => return true,
            Truth::Open => {}
        }
        let Some((turn, values)) = self.turns.get(settled.len()).cloned() else {
            // Nothing is open but what cannot be told.
            return true;
        };
        values.into_iter().any(|value| {
            settled.push((turn, value));
            let found = self.search(settled);
            settled.pop();
            found
        })
    }

    fn holds(&self, condition: &Condition, settled: &[(Turn<'_>, i64)]) -> Truth {
        let range =
            |range: &NumberRange| told(settled, Turn::Number(&range.of), &|n| range.holds(n));
        let answer = |id: &str, wanted: &[String]| {
            let Some(question) = self.question(id) else {
                return Truth::Open;
            };
            let named = self.named(question);
            told(settled, Turn::Answer(id), &|at| {
                let value = usize::try_from(at).ok().and_then(|at| named.get(at));
                value.is_some_and(|value| wanted.iter().any(|wanted| wanted == value))
            })
        };
        let office = |holds: &dyn Fn(&(&str, &str)) -> bool| {
            told(settled, Turn::Office, &|at| {
                let office = usize::try_from(at).ok();
                office
                    .and_then(|at| self.channels.get(at))
                    .is_some_and(holds)
            })
        };
        match condition {
            Condition::All(parts) => {
                let parts = parts.iter().map(|part| self.holds(part, settled));
                parts.min().unwrap_or(Truth::Yes)
            }
            Condition::Any(parts) => {
                let parts = parts.iter().map(|part| self.holds(part, settled));
                parts.max().unwrap_or(Truth::No)
            }
            Condition::Not(part) => match self.holds(part, settled) {
                Truth::No => Truth::Yes,
                Truth::Open => Truth::Open,
                Truth::Yes => Truth::No,
            },
            Condition::Is(answers) => {
                let parts = answers.iter();
                let parts = parts.map(|(id, value)| answer(id, std::slice::from_ref(value)));
                parts.min().unwrap_or(Truth::Yes)
            }
            Condition::In(answers) => {
                let parts = answers.iter().map(|(id, values)| answer(id, values));
                parts.min().unwrap_or(Truth::Yes)
            }
            Condition::Office(ids) => office(&|(id, _)| ids.iter().any(|known| known == id)),
            Condition::Channel(ids) => office(&|(_, of)| ids.iter().any(|known| known == of)),
            Condition::Age(age) => range(age),
            Condition::Number(number) => range(number),
            Condition::Period(period) => told(settled, Turn::Day, &|at| {
                let date = i32::try_from(at).ok();
                let date = date.and_then(NaiveDate::from_num_days_from_ce_opt);
                date.is_some_and(|date| period.holds(date))
            }),
            Condition::Country(is) => told(settled, Turn::Rule(&is.of), &|at| {
                let rule = usize::try_from(at).ok().and_then(|at| RULES.get(at));
                rule.is_some_and(|rule| is.rule.contains(rule))
            }),
        }
    }
}

/// Whether a value that is settled will do.
fn told(settled: &[(Turn<'_>, i64)], turn: Turn<'_>, holds: &dyn Fn(i64) -> bool) -> Truth {
    let found = settled.iter().find(|(known, _)| *known == turn);
    found.map_or(Truth::Open, |(_, value)| holds(*value).into())
}

/// What papers between Kazakhstan and a country can need.
const RULES: [CountryRuleKind; 5] = [
    CountryRuleKind::Apostille,
    CountryRuleKind::Legalisation,
    CountryRuleKind::Nothing,
    CountryRuleKind::Ask,
    CountryRuleKind::Origin,
];

fn day(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

//! How much the data holds, and how sure it is.

use serde::Serialize;
use serde_json::Value;

use super::entries::Entry;
use crate::catalogue::Grade;

/// How much the data holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CountsView {
    /// Services.
    pub services: usize,
    /// Questions of all services.
    pub questions: usize,
    /// Documents that services ask for, each once.
    pub documents: usize,
    /// Rows of terms.
    pub terms: usize,
    /// Rows of fees.
    pub fees: usize,
    /// Sources.
    pub sources: usize,
    /// Values that carry a grade.
    pub values: usize,
    /// Their grades, the surest first.
    pub grades: Vec<GradeView>,
}

/// The values of one grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GradeView {
    /// `high`, `medium`, `low`
    pub grade: &'static str,
    /// How many there are.
    pub values: usize,
    /// Their share of all in percent: `54.3`.
    pub percent: String,
}

impl CountsView {
    /// Counts what the data holds.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let kind = |kind: &str| entries.iter().filter(|entry| entry.kind == kind).count();
        let rows = |list: &str| -> usize {
            let services = entries.iter().filter(|entry| entry.kind == "service");
            let lists = services.filter_map(|entry| entry.tree.get(list)?.as_array());
            lists.map(Vec::len).sum()
        };
        let mut graded = [0; 3];
        entries
            .iter()
            .for_each(|entry| count(&entry.tree, &mut graded));
        let values: usize = graded.iter().sum();
        let grades = GRADES.iter().zip(graded);
        let grades = grades.map(|(grade, n)| {
            // In tenths of a percent, rounded to the nearest.
            let share = (n * 2_000 + values) / (2 * values.max(1));
            GradeView {
                grade: grade.as_str(),
                values: n,
                percent: format!("{}.{}", share / 10, share % 10),
            }
        });
        Self {
            services: kind("service"),
            questions: rows("question"),
            documents: kind("document"),
            terms: rows("term"),
            fees: rows("fee"),
            sources: kind("source"),
            values,
            grades: grades.collect(),
        }
    }
}

const GRADES: [Grade; 3] = [Grade::High, Grade::Medium, Grade::Low];

/// Adds up the grades in a tree, by their places among [`GRADES`].
fn count(value: &Value, graded: &mut [usize; 3]) {
    match value {
        Value::Object(members) => {
            let grade = members.get("grade").and_then(Value::as_str);
            for (known, n) in GRADES.iter().zip(graded.iter_mut()) {
                *n += usize::from(grade == Some(known.as_str()));
            }
            members.values().for_each(|value| count(value, graded));
        }
        Value::Array(items) => items.iter().for_each(|item| count(item, graded)),
        _ => {}
    }
}

//! Which row of a list became which: rows with ids, rows that follow each other in time, rows without either.

use chrono::{Days, NaiveDate};
use serde_json::Value;

/// Two rows, or one that has no other.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Pair<'v> {
    /// A row that was not there.
    Added(&'v Value),
    /// A row that is not there any more.
    Removed(&'v Value),
    /// The same row says something else.
    Corrected(&'v Value, &'v Value),
    /// A row takes the place of another from its first day on.
    Follows(&'v Value, &'v Value),
    /// A row ends on another day than before, and none follows it.
    Ends(&'v Value, &'v Value),
}

/// The id of a row, whatever it is called in its list.
pub(super) fn id(row: &Value) -> Option<String> {
    let keys = ["id", "milestone", "topic", "value"];
    let mut ids = keys.iter().filter_map(|key| row.get(key)?.as_str());
    ids.next().map(str::to_owned)
}

/// The pairs of two lists, those of one id and condition together, in the order of the newer list.
pub(super) fn pairs<'v>(old: &'v [Value], new: &'v [Value]) -> Vec<Pair<'v>> {
    let key = |row: &'v Value| (id(row), row.get("when").unwrap_or(&Value::Null));
    let mut keys: Vec<_> = Vec::new();
    for row in new.iter().chain(old) {
        if !keys.contains(&key(row)) {
            keys.push(key(row));
        }
    }
    let mut pairs = Vec::new();
    for wanted in keys {
        let of = |rows: &'v [Value]| -> Vec<&'v Value> {
            rows.iter().filter(|row| key(row) == wanted).collect()
        };
        alike(of(old), of(new), &mut pairs);
    }
    pairs
}

/// The pairs of rows of one id and condition.
fn alike<'v>(before: Vec<&'v Value>, after: Vec<&'v Value>, pairs: &mut Vec<Pair<'v>>) {
    let (mut old, mut new) = (before.clone(), after.clone());
    take(&mut old, &mut new, |was, is| was == is);
    for (was, is) in take(&mut old, &mut new, |was, is| {
        but_for_end(was) == but_for_end(is)
    }) {
        let next = date(is, "to").and_then(|to| to.checked_add_days(Days::new(1)));
        let followed = new
            .iter()
            .any(|row| next.is_some() && date(row, "from") == next);
        if !followed {
            pairs.push(Pair::Ends(was, is));
        }
    }
    let same_start = |was: &Value, is: &Value| was.get("from") == is.get("from");
    for (was, is) in take(&mut old, &mut new, same_start) {
        pairs.push(Pair::Corrected(was, is));
    }
    for row in new {
        let Some(from) = date(row, "from") else {
            pairs.push(Pair::Added(row));
            continue;
        };
        let began = |was: &&&Value| date(was, "from").is_none_or(|began| began < from);
        let last = before
            .iter()
            .filter(began)
            .max_by_key(|was| date(was, "from"));
        match last {
            Some(was) => {
                old.retain(|row| row != was);
                pairs.push(Pair::Follows(was, row));
            }
            None => pairs.push(Pair::Added(row)),
        }
    }
    pairs.extend(old.into_iter().map(Pair::Removed));
}

/// Takes out of two lists the rows that belong together, in order.
fn take<'v>(
    old: &mut Vec<&'v Value>,
    new: &mut Vec<&'v Value>,
    belong: impl Fn(&Value, &Value) -> bool,
) -> Vec<(&'v Value, &'v Value)> {
    let mut taken = Vec::new();
    old.retain(|was| {
        let Some(at) = new.iter().position(|is| belong(was, is)) else {
            return true;
        };
        taken.push((*was, new.remove(at)));
        false
    });
    taken
}

fn but_for_end(row: &Value) -> Value {
    let mut row = row.clone();
    if let Some(members) = row.as_object_mut() {
        members.remove("to");
    }
    row
}

fn date(row: &Value, key: &str) -> Option<NaiveDate> {
    row.get(key)?.as_str()?.parse().ok()
}

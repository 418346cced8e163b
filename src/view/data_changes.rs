//! From two trees of one thing to what changed in it, in words.

use chrono::NaiveDate;
use serde_json::Value;

use super::Words;
use super::data_diff::DataChangeView;
use super::data_rows::{self, Pair};
use super::entries::Entry;
use super::value_words::{is_nothing, is_text, main_key};
use crate::i18n::{Msg, dates};
use crate::text::Lang;

/// The changes found so far.
pub(super) struct Changes<'a> {
    words: Words<'a>,
    /// Where names of documents are looked up: the newer state first.
    documents: Vec<&'a Entry>,
    list: Vec<DataChangeView>,
}

/// What a change is told of.
#[derive(Clone)]
struct Subject<'s> {
    entry: &'s Entry,
    part: Option<String>,
    row: Option<String>,
    /// The row in words: `term "result ready"`.
    called: Option<String>,
    when: Option<String>,
    from: Option<NaiveDate>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(words: Words<'a>, before: &'a [Entry], after: &'a [Entry]) -> Self {
        let documents = after.iter().chain(before);
        Self {
            words,
            documents: documents.filter(|e| e.kind == "document").collect(),
            list: Vec::new(),
        }
    }

    pub(super) fn list(self) -> Vec<DataChangeView> {
        self.list
    }

    /// Something that is new, or that is gone.
    pub(super) fn whole(&mut self, entry: &Entry, change: &'static str) {
        let value = self.words.value(&entry.tree);
        let text = self.words.say(&match change {
            "added" => Msg::ToolNew {
                value: (&value).into(),
            },
            _ => Msg::ToolGone {
                value: (&value).into(),
            },
        });
        let (before, after) = match change {
            "added" => (None, Some(value)),
            _ => (Some(value), None),
        };
        self.push(&Subject::of(entry), change, None, (before, after), text);
    }

    /// What changed in one thing.
    pub(super) fn between(&mut self, was: &Entry, is: &Entry) {
        self.members(&Subject::of(is), "", &was.tree, &is.tree, &[]);
    }

    fn members(&mut self, of: &Subject<'_>, path: &str, was: &Value, is: &Value, but: &[&str]) {
        let (Some(old), Some(new)) = (was.as_object(), is.as_object()) else {
            return;
        };
        let gone = old.keys().filter(|key| !new.contains_key(*key));
        for key in new
            .keys()
            .chain(gone)
            .filter(|key| !but.contains(&key.as_str()))
        {
            let (was, is) = (&was[key.as_str()], &is[key.as_str()]);
            let dot = if path.is_empty() { "" } else { "." };
            self.value(of, &format!("{path}{dot}{key}"), was, is);
        }
    }

    fn value(&mut self, of: &Subject<'_>, key: &str, was: &Value, is: &Value) {
        if was == is || (is_nothing(was) && is_nothing(is)) {
            return;
        }
        let rows = |value: &Value| {
            let rows = value.as_array();
            rows.is_some_and(|rows| rows.iter().any(|row| row.is_object() && !is_text(row)))
        };
        if rows(was) || rows(is) {
            return self.rows(of, key, was, is);
        }
        if is_text(was) && is_text(is) {
            for lang in Lang::ALL {
                let (was, is) = (&was[lang.code()], &is[lang.code()]);
                if was != is {
                    self.changed(of, &format!("{key}.{}", lang.code()), was, is);
                }
            }
            return;
        }
        if let (Value::Array(old), Value::Array(new)) = (was, is) {
            let more = |of: &[Value], than: &[Value]| -> Vec<Value> {
                let more = of.iter().filter(|item| !than.contains(item));
                more.cloned().collect()
            };
            let (gone, come) = (more(old, new), more(new, old));
            if !gone.is_empty() || !come.is_empty() {
                return self.changed(of, key, &Value::Array(gone), &Value::Array(come));
            }
        }
        let plain = |value: &Value| {
            value.is_object()
                && !is_text(value)
                && serde_json::from_value::<crate::catalogue::Condition>(value.clone()).is_err()
                && value.get("unit").is_none()
        };
        if plain(was) && plain(is) {
            return self.members(of, key, was, is, &[]);
        }
        self.changed(of, key, was, is);
    }

    fn rows(&mut self, of: &Subject<'_>, list: &str, was: &Value, is: &Value) {
        let rows = |value: &'_ Value| value.as_array().cloned().unwrap_or_default();
        let (old, new) = (rows(was), rows(is));
        let before = self.list.len();
        for pair in data_rows::pairs(&old, &new) {
            match pair {
                Pair::Added(row) => self.row(&self.subject(of, list, row), row, "added"),
                Pair::Removed(row) => self.row(&self.subject(of, list, row), row, "removed"),
                Pair::Corrected(was, is) => {
                    let of = self.subject(of, list, is);
                    self.members(&of, "", was, is, &["when"]);
                }
                Pair::Follows(was, is) => {
                    let mut of = self.subject(of, list, is);
                    of.from = date(is, "from");
                    self.members(&of, "", was, is, &["when", "from", "to"]);
                }
                Pair::Ends(was, is) => {
                    let of = self.subject(of, list, is);
                    self.changed(&of, "to", &was["to"], &is["to"]);
                }
            }
        }
        if self.list.len() == before {
            let of = Subject {
                part: Some(list.to_owned()),
                ..of.clone()
            };
            let part = self.part(list);
            let text = self.words.say(&Msg::ToolReordered {
                part: (&part).into(),
            });
            self.push(&of, "reordered", None, (None, None), text);
        }
    }

    /// A row that is new, or that is gone.
    fn row(&mut self, of: &Subject<'_>, row: &Value, change: &'static str) {
        let value = self.words.value(row);
        let is_document = of.part.as_deref() == Some("document");
        let subject = self.told(of);
        let (subject, told) = ((&subject).into(), (&value).into());
        let text = self.words.say(&match (change, is_document) {
            ("added", true) => Msg::ToolDocumentNeeded { subject },
            (_, true) => Msg::ToolDocumentNotNeeded { subject },
            ("added", false) => Msg::ToolRowAdded {
                subject,
                value: told,
            },
            (_, false) => Msg::ToolRowRemoved {
                subject,
                value: told,
            },
        });
        let mut of = of.clone();
        of.from = (change == "added").then(|| date(row, "from")).flatten();
        let text = self.dated(text, of.from);
        let values = match change {
            "added" => (None, Some(value)),
            _ => (Some(value), None),
        };
        self.push(&of, change, None, values, text);
    }

    fn changed(&mut self, of: &Subject<'_>, key: &str, was: &Value, is: &Value) {
        let (before, after) = (self.words.value_of(key, was), self.words.value_of(key, is));
        let subject = self.told(of);
        let (was, is) = ((&before).into(), (&after).into());
        let text = if of.part.is_some() && MAIN_OF_ROWS.contains(&key) {
            self.words.say(&Msg::ToolChanged {
                subject: (&subject).into(),
                before: was,
                after: is,
            })
        } else {
            let key = match subject.is_empty() {
                true => key.to_owned(),
                false => format!("{subject}, {key}"),
            };
            self.words.say(&Msg::ToolChanged {
                subject: (&key).into(),
                before: was,
                after: is,
            })
        };
        let text = self.dated(text, of.from);
        let values = (Some(before), Some(after));
        self.push(of, "changed", Some(key.to_owned()), values, text);
    }

    fn dated(&self, text: String, from: Option<NaiveDate>) -> String {
        let Some(from) = from else { return text };
        let date = dates::full(from, self.words.lang());
        self.words.say(&Msg::ToolFrom {
            text: (&text).into(),
            date: (&date).into(),
        })
    }

    fn subject<'s>(&self, of: &Subject<'s>, list: &str, row: &Value) -> Subject<'s> {
        let id = data_rows::id(row);
        let called = match (list, &id) {
            ("document", Some(id)) => {
                let mut known = self.documents.iter().filter(|e| e.id == *id);
                known
                    .next()
                    .and_then(|entry| self.words.called(&entry.tree))
            }
            _ => self.words.called(row).or_else(|| label(row, self.words)),
        };
        let part = self.part(list);
        let told = match &called {
            Some(name) => self.words.say(&Msg::ToolCalled {
                part: (&part).into(),
                name: name.into(),
            }),
            None => part,
        };
        let when = row.get("when").filter(|when| !when.is_null());
        Subject {
            entry: of.entry,
            part: Some(match &of.part {
                Some(around) => format!("{around}.{list}"),
                None => list.to_owned(),
            }),
            row: id.or_else(|| of.row.clone()),
            called: Some(match &of.called {
                Some(around) => format!("{around}, {told}"),
                None => told,
            }),
            when: when
                .map(|when| self.words.value(when))
                .or_else(|| of.when.clone()),
            from: of.from,
        }
    }

    /// The name of a list in words.
    fn part(&self, list: &str) -> String {
        self.words.say(&match list {
            "term" => Msg::ToolPartTerm,
            "reading" => Msg::ToolPartReading,
            "fee" => Msg::ToolPartFee,
            "document" => Msg::ToolPartDocument,
            "question" => Msg::ToolPartQuestion,
            "option" => Msg::ToolPartOption,
            "channel" => Msg::ToolPartChannel,
            "step" => Msg::ToolPartStep,
            "bar" => Msg::ToolPartBar,
            "statement" => Msg::ToolPartStatement,
            "field" => Msg::ToolPartField,
            other => return other.to_owned(),
        })
    }

    fn told(&self, of: &Subject<'_>) -> String {
        let called = of.called.clone().unwrap_or_default();
        match &of.when {
            Some(when) => self.words.say(&Msg::ToolWhen {
                subject: (&called).into(),
                when: when.into(),
            }),
            None => called,
        }
    }

    fn push(
        &mut self,
        of: &Subject<'_>,
        change: &'static str,
        field: Option<String>,
        (before, after): (Option<String>, Option<String>),
        text: String,
    ) {
        self.list.push(DataChangeView {
            kind: of.entry.kind,
            id: of.entry.id.clone(),
            name: self.words.called(&of.entry.tree),
            change,
            part: of.part.clone(),
            row: of.row.clone(),
            field,
            when: of.when.clone(),
            before,
            after,
            from: of.from,
            text,
        });
    }
}

/// Keys of rows whose values speak for themselves.
const MAIN_OF_ROWS: [&str; 3] = ["length", "rate_mci", "tenge"];

impl<'s> Subject<'s> {
    const fn of(entry: &'s Entry) -> Self {
        Self {
            entry,
            part: None,
            row: None,
            called: None,
            when: None,
            from: None,
        }
    }
}

/// What a question or an option is called.
fn label(row: &Value, words: Words<'_>) -> Option<String> {
    let members = row.as_object()?;
    match main_key(members)? {
        "office" => Some(words.value(&row["office"])),
        _ => None,
    }
}

fn date(row: &Value, key: &str) -> Option<NaiveDate> {
    row.get(key)?.as_str()?.parse().ok()
}

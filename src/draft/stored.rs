//! Reading a stored draft in one pass.
//!
//! The derived way of keeping unknown members reads every member into a tree first, which for a hundred thousand drafts
//! is most of the work.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::Draft;

impl<'de> Deserialize<'de> for Draft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

#[derive(Deserialize)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

struct Members;

/// Takes the value of a member that must not have come before.
fn once<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if place.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *place = Some(map.next_value()?);
    Ok(())
}

impl<'de> Visitor<'de> for Members {
    type Value = Draft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a draft")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft, A::Error> {
        let (mut schema, mut id, mut rev, mut service) = (None, None, None, None);
        let (mut created, mut updated, mut office, mut filed) = (None, None, None, None);
        let (mut answers, mut have, mut until, mut state) = (None, None, None, None);
        let (mut submission, mut closing, mut notes, mut restored) = (None, None, None, None);
        let mut extra: Map<String, Value> = Map::new();
        while let Some(Name(name)) = map.next_key()? {
            match name.as_ref() {
                "schema" => once(&mut schema, "schema", &mut map)?,
                "id" => once(&mut id, "id", &mut map)?,
                "rev" => once(&mut rev, "rev", &mut map)?,
                "service" => once(&mut service, "service", &mut map)?,
                "created" => once(&mut created, "created", &mut map)?,
                "updated" => once(&mut updated, "updated", &mut map)?,
                "office" => once(&mut office, "office", &mut map)?,
                "filed" => once(&mut filed, "filed", &mut map)?,
                "answers" => once(&mut answers, "answers", &mut map)?,
                "have" => once(&mut have, "have", &mut map)?,
                "until" => once(&mut until, "until", &mut map)?,
                "state" => once(&mut state, "state", &mut map)?,
                "submission" => once(&mut submission, "submission", &mut map)?,
                "closing" => once(&mut closing, "closing", &mut map)?,
                "notes" => once(&mut notes, "notes", &mut map)?,
                "restored" => once(&mut restored, "restored", &mut map)?,
                other if extra.contains_key(other) => {
                    map.next_value::<IgnoredAny>()?;
                    return Err(A::Error::custom("a member stands twice"));
                }
                other => {
                    let name = other.to_owned();
                    extra.insert(name, map.next_value()?);
                }
            }
        }
        let missing = A::Error::missing_field;
        Ok(Draft {
            schema: schema.ok_or_else(|| missing("schema"))?,
            id: id.ok_or_else(|| missing("id"))?,
            rev: rev.ok_or_else(|| missing("rev"))?,
            service: service.ok_or_else(|| missing("service"))?,
            created: created.ok_or_else(|| missing("created"))?,
            updated: updated.ok_or_else(|| missing("updated"))?,
            office: office.flatten(),
            filed: filed.flatten(),
            answers: answers.unwrap_or_default(),
            have: have.unwrap_or_default(),
            until: until.unwrap_or_default(),
            state: state.unwrap_or_default(),
            submission: submission.flatten(),
            closing: closing.flatten(),
            notes: notes.unwrap_or_default(),
            restored: restored.flatten(),
            extra,
        })
    }
}

//! JSON Schemas of the data files, for editors.
//!
//! The build makes them from the very types that the loader reads into, so the two cannot say different things, and
//! compiles the texts in. The program itself has no part in that: to it `cfg(program)` is set, and the crate that makes
//! schemas is none of its own.

use super::own::OWN_FILE;
use super::tables::{FIXED_FILES, JOURNEYS, SERVICES};

/// The folders whose files are all of one kind, with the kind.
const FOLDERS: [(&str, &str); 2] = [(SERVICES, "service"), (JOURNEYS, "journey")];

/// The kind of a data file: `holidays` for `calendar/holidays.toml`, `service` for each under `services/`, `journey` for
/// each under `journeys/`; none for a file that nothing reads.
#[must_use]
pub fn schema_kind(path: &str) -> Option<&str> {
    let is_toml = path.ends_with(".toml");
    if let Some((_, kind)) = FOLDERS
        .iter()
        .find(|(folder, _)| is_toml && path.starts_with(folder))
    {
        return Some(kind);
    }
    let fixed = FIXED_FILES.into_iter().chain([OWN_FILE]);
    let mut known = fixed.filter(|file| *file == path);
    known.next().map(stem)
}

/// Every kind with the files that are of it, as a pattern, in the order of the files.
#[must_use]
pub fn schema_kinds() -> Vec<(&'static str, String)> {
    let folders = FOLDERS
        .iter()
        .map(|(folder, kind)| (*kind, format!("{folder}**/*.toml")));
    let fixed = FIXED_FILES.into_iter().chain([OWN_FILE]);
    let mut kinds: Vec<_> = fixed.map(|file| (stem(file), file.to_owned())).collect();
    kinds.extend(folders);
    kinds.sort_by(|(_, a), (_, b)| a.cmp(b));
    kinds
}

/// `holidays` for `calendar/holidays.toml`
fn stem(file: &'static str) -> &'static str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".toml").unwrap_or(name)
}

#[cfg(not(program))]
mod make {
    use schemars::{JsonSchema, SchemaGenerator};
    use serde_json::{Value, json};

    use crate::calendar::{Coverage, HolidayFile, MovableFile, TransferFile};
    use crate::catalogue::own::OwnFile;
    use crate::catalogue::tables::{DocumentsFile, FieldsFile, SourcesFile};
    use crate::catalogue::{Common, Countries, Journey, Money, Offices, Places, Service};

    /// The schema of a kind of file; none for a kind that has none yet, which a build refuses.
    pub fn schema(kind: &str) -> Option<String> {
        let root = match kind {
            "service" => of::<Service>(),
            "journey" => of::<Journey>(),
            "sources" => of::<SourcesFile>(),
            "documents" => of::<DocumentsFile>(),
            "fields" => of::<FieldsFile>(),
            "offices" => of::<Offices>(),
            "places" => of::<Places>(),
            "countries" => of::<Countries>(),
            "common" => of::<Common>(),
            "money" => of::<Money>(),
            "coverage" => of::<Coverage>(),
            "holidays" => of::<HolidayFile>(),
            "movable" => of::<MovableFile>(),
            "transfers" => of::<TransferFile>(),
            "calendar" => of::<OwnFile>(),
            _ => return None,
        };
        let mut schema = root;
        plain(&mut schema);
        serde_json::to_string(&schema).ok()
    }

    fn of<T: JsonSchema>() -> Value {
        SchemaGenerator::default()
            .into_root_schema_for::<T>()
            .into()
    }

    /// Says what the loader says: TOML has no null, and dates are written in one way.
    fn plain(schema: &mut Value) {
        match schema {
            Value::Object(members) => {
                if let Some(Value::Array(parts)) = members.get_mut("anyOf") {
                    parts.retain(|part| part["type"] != "null");
                    if let [Value::Object(only)] = parts.as_mut_slice() {
                        let only = std::mem::take(only);
                        members.remove("anyOf");
                        members.extend(only);
                    }
                }
                if let Some(Value::Array(types)) = members.get_mut("type") {
                    types.retain(|kind| kind != "null");
                    if let [only] = types.as_mut_slice() {
                        let only = only.take();
                        members.insert("type".to_owned(), only);
                    }
                }
                if let Some(Value::Array(values)) = members.get_mut("enum") {
                    values.retain(|value| !value.is_null());
                }
                if members.get("default").is_some_and(Value::is_null) {
                    members.remove("default");
                }
                if members.get("format") == Some(&json!("date")) {
                    let pattern = "^[0-9]{4}-(02-(0[1-9]|[12][0-9])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))$";
                    members.insert("pattern".to_owned(), json!(pattern));
                }
                members.values_mut().for_each(plain);
            }
            Value::Array(elements) => elements.iter_mut().for_each(plain),
            _ => {}
        }
    }
}

#[cfg(not(program))]
pub use make::schema;

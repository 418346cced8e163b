//! Checks the data folder and compiles it in.
//!
//! The same loader that a run uses for a user's own files reads `data/` here, so a fault in the data fails the build
//! with file, line and field. What passes is embedded as one compact blob an entry.
#![allow(clippy::print_stdout)] // This is how a build script speaks to cargo.
#![allow(dead_code, unused_imports, unreachable_pub)] // The modules are the library's own; the build needs only the loader.

#[path = "src/calendar/mod.rs"]
mod calendar;
#[path = "src/catalogue/mod.rs"]
mod catalogue;
#[path = "src/i18n/codegen.rs"]
mod messages;
#[path = "src/term/mod.rs"]
mod term;
#[path = "src/text.rs"]
mod text;

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use catalogue::{Common, DataFile, Fault, IndexEntry, Service, Tables};
use serde::Serialize;

const DATA: &str = "data";

fn main() -> ExitCode {
    for path in [
        "build.rs",
        "src/calendar",
        "src/catalogue",
        "src/term",
        "src/text.rs",
        "src/i18n",
        DATA,
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    // The library is told apart from this script, which alone makes schemas of the types that both share.
    println!("cargo::rustc-cfg=program");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    messages::generate(&Path::new(DATA).join("messages"), &out.join("messages.rs"))?;
    let mut files = Vec::new();
    read(Path::new(DATA), Path::new(DATA), &mut files)
        .map_err(|error| format!("{DATA}: {error}"))?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let review = Tables::review(&files, None);
    for line in report(&review.warnings, &files).lines() {
        println!("cargo::warning={line}");
    }
    let told = || report(&review.faults, &files);
    let tables = review.tables.ok_or_else(told)?;
    let mut entries = pack(&tables).map_err(|error| error.to_string())?;
    entries.sort();
    entries.push(("revision".to_owned(), revision(&entries).into_bytes()));
    for file in &files {
        let lines = catalogue::FileLines::of(file).map_or(Ok(Vec::new()), |lines| blob(&lines));
        let lines = lines.map_err(|error| error.to_string())?;
        entries.push((format!("lines/{}", file.path), lines));
    }
    for (kind, _) in catalogue::schema_kinds() {
        let schema = catalogue::schema(kind).ok_or_else(|| format!("no schema of `{kind}`"))?;
        entries.push((format!("schema/{kind}"), schema.into_bytes()));
    }
    entries.sort();
    embed(&entries, &out).map_err(|error| error.to_string())
}

/// The digest of what is answered from (FNV-1a, 64 bits, in hex): the same data give the same, in any build.
fn revision(entries: &[(String, Vec<u8>)]) -> String {
    let bytes = entries
        .iter()
        .flat_map(|(key, blob)| key.bytes().chain(blob.iter().copied()));
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{digest:016x}")
}

/// The TOML files of the data folder; each folder is watched so that a new file is noticed.
fn read(root: &Path, folder: &Path, files: &mut Vec<DataFile>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path == root.join("messages") {
            continue;
        }
        if path.is_dir() {
            read(root, &path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            println!("cargo::rerun-if-changed={}", path.display());
            let inside = path.strip_prefix(root).unwrap_or(&path);
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            files.push(DataFile {
                path: parts.join("/"),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    Ok(())
}

fn report(faults: &[Fault], files: &[DataFile]) -> String {
    let told = faults.iter().map(|fault| {
        let file = files.iter().find(|file| file.path == fault.file);
        let told = fault.describe(file.map_or("", |file| file.text.as_str()));
        format!("{DATA}/{told}")
    });
    told.collect::<Vec<_>>().join("\n")
}

fn pack(tables: &Tables) -> Result<Vec<(String, Vec<u8>)>, postcard::Error> {
    let mut entries = Vec::new();
    let mut add =
        |key: String, blob: postcard::Result<Vec<u8>>| blob.map(|blob| entries.push((key, blob)));
    let index: Vec<IndexEntry> = tables
        .services
        .iter()
        .map(|(_, service)| IndexEntry::of(service))
        .collect();
    add("index".into(), blob(&index))?;
    add("money".into(), blob(&tables.money))?;
    add("sections".into(), blob(&tables.sections))?;
    let counting = Common {
        statement: Vec::new(),
        ..tables.common.clone()
    };
    add("common".into(), blob(&counting))?;
    add("common-statements".into(), blob(&tables.common.statement))?;
    for office in &tables.offices.office {
        add(format!("office/{}", office.id), blob(office))?;
    }
    for place in &tables.places.place {
        add(format!("place/{}", place.id), blob(place))?;
    }
    for town in &tables.places.other {
        add(format!("town/{}", town.id), blob(town))?;
    }
    let countries = &tables.countries;
    for country in &countries.country {
        add(format!("country/{}", country.id), blob(country))?;
    }
    for treaty in &countries.treaty {
        add(format!("treaty/{}", treaty.id), blob(treaty))?;
    }
    for note in &countries.note {
        add(format!("country-note/{}", note.id), blob(note))?;
    }
    add("country-names".into(), blob(&countries.names()))?;
    add("routes".into(), blob(&countries.routes()))?;
    add("country-rules".into(), blob(&countries.rules()))?;
    add("calendar".into(), blob(&tables.calendar))?;
    for week in calendar::Week::ALL {
        // What has no packed form is built at each start.
        let built = calendar::Calendar::new(&tables.calendar, week).ok();
        if let Some(packed) = built.and_then(|built| built.pack()) {
            add(format!("days/{}", week.as_str()), Ok(packed))?;
        }
    }
    for (_, service) in &tables.services {
        // A date needs the smallest part. Documents, fees and steps are decoded only where they are shown, and so are
        // statements; cases only by tests.
        let (terms, papers) = service.clone().split();
        add(format!("service/{}", service.id), blob(&terms))?;
        add(format!("papers/{}", service.id), blob(&papers))?;
        add(
            format!("statements/{}", service.id),
            blob(&service.statement),
        )?;
    }
    for (_, journey) in &tables.journeys {
        add(format!("journey/{}", journey.id), blob(journey))?;
    }
    for source in &tables.sources {
        add(format!("source/{}", source.id), blob(source))?;
    }
    for document in &tables.documents {
        add(format!("document/{}", document.id), blob(document))?;
    }
    for field in &tables.fields {
        add(format!("field/{}", field.id), blob(field))?;
    }
    Ok(entries)
}

fn blob<T: Serialize>(value: &T) -> postcard::Result<Vec<u8>> {
    postcard::to_stdvec(value)
}

fn embed(entries: &[(String, Vec<u8>)], out: &Path) -> io::Result<()> {
    let mut all = Vec::new();
    let mut rust = String::from("static ENTRIES: &[crate::catalogue::Entry] = &[\n");
    for (key, blob) in entries {
        let (start, end) = (all.len(), all.len() + blob.len());
        all.extend_from_slice(blob);
        let _ = writeln!(rust, "    ({key:?}, part({start}, {end})),");
    }
    rust.push_str(
        "];\nconst BLOB: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/catalogue.bin\"));\n",
    );
    fs::write(out.join("catalogue.bin"), all)?;
    fs::write(out.join("catalogue.rs"), rust)
}

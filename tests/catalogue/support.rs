//! The data folder, read as the build reads it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use certctl::calendar::{Calendar, Week};
use certctl::catalogue::Service;
use certctl::catalogue::{Case, CountryRules, DataFile, Fault, Office, Tables, line_column};
use certctl::rules::Situation;

/// A folder of the repository.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The TOML files under a folder with their paths inside it, sorted.
pub(crate) fn files(root: &Path) -> Vec<DataFile> {
    let mut files = Vec::new();
    read(root, root, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn read(root: &Path, folder: &Path, files: &mut Vec<DataFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(root, &path, files);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            let inside = path.strip_prefix(root).unwrap();
            let parts: Vec<_> = inside.iter().map(|part| part.to_str().unwrap()).collect();
            files.push(DataFile {
                path: parts.join("/"),
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
}

/// The files of the data folder.
pub(crate) static DATA: LazyLock<Vec<DataFile>> = LazyLock::new(|| files(&folder("data")));

/// What they say.
pub(crate) static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    Tables::load(&DATA).unwrap_or_else(|faults| panic!("{}", report(&faults, &DATA)))
});

/// The calendar by which terms are counted.
pub(crate) static CALENDAR: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&TABLES.calendar, Week::FiveDay).unwrap());

/// What papers between countries need.
pub(crate) static COUNTRIES: LazyLock<CountryRules> = LazyLock::new(|| TABLES.countries.rules());

/// The town of a case, where its office is given by one.
pub(crate) fn town(case: &Case) -> Option<&str> {
    let mut places = TABLES.places.place.iter();
    let named = places.any(|place| place.id == case.office);
    named.then_some(case.office.as_str())
}

/// One line a fault: `path:line:column field: message`.
pub(crate) fn report(faults: &[Fault], files: &[DataFile]) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| line(fault, files)).collect();
    lines.join("\n")
}

fn line(fault: &Fault, files: &[DataFile]) -> String {
    let file = files.iter().find(|file| file.path == fault.file);
    fault.describe(file.map_or("", |file| file.text.as_str()))
}

/// The line and column of a fault.
pub(crate) fn position(fault: &Fault, files: &[DataFile]) -> Option<(usize, usize)> {
    let file = files.iter().find(|file| file.path == fault.file)?;
    fault
        .span
        .as_ref()
        .map(|span| line_column(&file.text, span.start))
}

/// The office type of a case: an office type, or that of the branch in a town.
pub(crate) fn office(case: &Case) -> &'static Office {
    let offices = &TABLES.offices.office;
    let find = |id: &str| offices.iter().find(|office| office.id == id);
    if let Some(office) = find(&case.office) {
        return office;
    }
    let place = TABLES
        .places
        .place
        .iter()
        .find(|place| place.id == case.office)
        .unwrap();
    let centre = place.since.is_none_or(|since| since <= case.date);
    find(if centre {
        "branch-centre"
    } else {
        "branch-other"
    })
    .unwrap()
}

/// The situation of a case.
pub(crate) fn situation<'a>(service: &'a Service, case: &'a Case) -> Situation<'a> {
    Situation {
        service,
        office: Some(office(case)),
        place: town(case),
        countries: Some(&COUNTRIES),
        on: case.date,
        answers: &case.answer,
    }
}

//! Faults in the data are refused, each with file, line, column, field and what to do.
//!
//! Each folder under `invalid/` holds one fault, named by the folder, in files that stand at their paths of the data
//! folder. Those under `invalid/instead/` are new or take the place of the real file. Those under `invalid/before/` are
//! rows that come before the real ones, so that the lines do not move when the data grows. The line on which the
//! fault is to be reported ends with `# here`; without such a line the fault is of the file as a whole. What is odd and
//! refuses nothing is under `odd/` in the same way.

use std::fs;
use std::path::Path;

use certctl::catalogue::{DataFile, FIXED_FILES, Fault, Tables};

use crate::support::{DATA, files, folder, position, report};

/// The dictionaries of the data folder, and the calendar; the services have no part in the faults here.
fn dictionaries() -> Vec<DataFile> {
    let fixed = DATA
        .iter()
        .filter(|file| FIXED_FILES.contains(&file.path.as_str()));
    fixed.cloned().collect()
}

/// Data with the files of a fault in it.
fn laid(mut data: Vec<DataFile>, fault: &Path, before: bool) -> Vec<DataFile> {
    for file in files(fault) {
        match data.iter_mut().find(|real| real.path == file.path) {
            Some(real) if before => real.text = format!("{}\n{}", file.text, real.text),
            Some(real) => real.text = file.text,
            None => data.push(file),
        }
    }
    data
}

fn check(fault: &Path, before: bool) {
    let data = laid(dictionaries(), fault, before);
    let faults = Tables::load(&data).expect_err(&name(fault));
    told(fault, &faults, &data, "fault");
}

/// What is odd refuses nothing. Entries are needed by the services, so these take part here.
fn check_odd(odd: &Path, before: bool) {
    let data = laid(DATA.clone(), odd, before);
    let review = Tables::review(&data, None);
    assert!(review.tables.is_some(), "{}", report(&review.faults, &data));
    let of_the_release = Tables::review(&DATA, None).warnings.len();
    let all = review.warnings.iter();
    let own: Vec<_> = all
        .filter(|warning| {
            let line = position(warning, &data).map(|(line, _)| line);
            line.is_some() && line == here(odd, warning)
        })
        .cloned()
        .collect();
    assert_eq!(review.warnings.len(), of_the_release + 1, "{}", name(odd));
    told(odd, &own, &data, "odd");
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_str().unwrap().to_owned()
}

/// The marked line of the file that a fault is in.
fn here(folder: &Path, fault: &Fault) -> Option<usize> {
    let text = files(folder)
        .into_iter()
        .find(|file| file.path == fault.file)?
        .text;
    let at = text.lines().position(|line| line.ends_with("# here"))?;
    Some(at + 1)
}

/// There is one of them, on the marked line, with the message kept.
fn told(folder: &Path, faults: &[Fault], data: &[DataFile], kind: &str) {
    let name = name(folder);
    let report = report(faults, data);
    let lines: Vec<_> = faults
        .iter()
        .map(|fault| position(fault, data).map(|(line, _)| line))
        .collect();
    let faulty = faults.first().and_then(|fault| here(folder, fault));
    assert_eq!(lines, [faulty], "{name}:\n{report}");
    insta::assert_snapshot!(format!("{kind}-{name}"), report);
}

/// Each folder under the folders `instead` and `before` of one.
fn each(root: &str, check: fn(&Path, bool)) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder("tests/catalogue/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (kind, before) in [("instead", false), ("before", true)] {
            let mut faults: Vec<_> = fs::read_dir(folder(root).join(kind))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect();
            faults.sort();
            assert!(!faults.is_empty());
            for fault in faults {
                check(&fault, before);
            }
        }
    });
}

#[test]
fn each_fault_is_refused_where_it_is() {
    each("tests/catalogue/invalid", check);
}

#[test]
fn what_is_odd_is_told_where_it_is_and_refuses_nothing() {
    each("tests/catalogue/odd", check_odd);
}

/// Fields may stand ready for forms to come.
#[test]
fn the_release_needs_all_it_says() {
    let review = Tables::review(&DATA, None);
    let odd: Vec<_> = review
        .warnings
        .into_iter()
        .filter(|warning| warning.file != "fields.toml")
        .collect();
    assert!(odd.is_empty(), "{}", report(&odd, &DATA));
}

#[test]
fn every_file_is_needed() {
    for path in FIXED_FILES {
        let mut data = dictionaries();
        data.retain(|file| file.path != path);
        let faults = Tables::load(&data).unwrap_err();
        assert_eq!(
            report(&faults, &data),
            format!("{path}: this file is missing: copy it from the data folder of the release")
        );
    }
}

#[test]
fn the_sample_that_the_faults_are_made_in_has_none() {
    let mut data = dictionaries();
    data.push(DataFile {
        path: "services/test/sample.toml".to_owned(),
        text: include_str!("sample.toml").to_owned(),
    });
    assert!(Tables::load(&data).is_ok());
}

/// All faults are told at once, in the order of files and lines.
#[test]
fn several_faults_are_told_together() {
    let mut data = dictionaries();
    for file in &mut data {
        match file.path.as_str() {
            "money.toml" => {
                file.text = file
                    .text
                    .replace("source = \"law-budget-2014\"", "source = \"one\"")
            }
            "common.toml" => file.text = file.text.replace("appk-350-art-64", "two"),
            _ => {}
        }
    }
    let faults = Tables::load(&data).unwrap_err();
    let places: Vec<(&str, &str)> = faults
        .iter()
        .map(|fault| (fault.file.as_str(), fault.field.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            ("common.toml", "acceptance_source"),
            ("money.toml", "mci[1].source")
        ]
    );
}

#[test]
fn a_fault_of_syntax_does_not_hide_one_in_another_file() {
    let mut data = dictionaries();
    for file in &mut data {
        if matches!(file.path.as_str(), "money.toml" | "places.toml") {
            file.text.push_str("\n]\n");
        }
    }
    let faults = Tables::load(&data).unwrap_err();
    let files: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(files, ["money.toml", "places.toml"]);
}

//! Faults in the data are refused, each with file, line, column, field and what to do.
//!
//! Each folder under `invalid/` holds one fault, named by the folder, in files that stand at their paths of the data
//! folder. Those under `invalid/instead/` are new or take the place of the real file. Those under `invalid/before/` are
//! rows that come before the real ones, so that the lines do not move when the data grows. The line on which the
//! fault is to be reported ends with `# here`; without such a line the fault is of the file as a whole.

use std::fs;
use std::path::Path;

use certctl::catalogue::{DataFile, FIXED_FILES, Tables};

use crate::support::{DATA, files, folder, position, report};

/// The dictionaries of the data folder, and the calendar; the services have no part in the faults here.
fn dictionaries() -> Vec<DataFile> {
    let fixed = DATA
        .iter()
        .filter(|file| FIXED_FILES.contains(&file.path.as_str()));
    fixed.cloned().collect()
}

/// The data with the files of a fault in it.
fn laid(fault: &Path, before: bool) -> Vec<DataFile> {
    let mut data = dictionaries();
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
    let name = fault.file_name().unwrap().to_str().unwrap();
    let data = laid(fault, before);
    let faults = Tables::load(&data).expect_err(name);
    let report = report(&faults, &data);
    assert_eq!(faults.len(), 1, "{name}:\n{report}");
    let text = files(fault)
        .into_iter()
        .find(|file| file.path == faults[0].file);
    let lines = text.as_ref().map_or("", |file| file.text.as_str());
    let here = lines
        .lines()
        .position(|line| line.ends_with("# here"))
        .map(|at| at + 1);
    let line = position(&faults[0], &data).map(|(line, _)| line);
    assert_eq!(line, here, "{name}:\n{report}");
    insta::assert_snapshot!(format!("fault-{name}"), report);
}

#[test]
fn each_fault_is_refused_where_it_is() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder("tests/catalogue/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (kind, before) in [("instead", false), ("before", true)] {
            let kind = folder("tests/catalogue/invalid").join(kind);
            let mut faults: Vec<_> = fs::read_dir(kind)
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

//! Whole answers, kept in `snapshots/` to be read when they change.

use super::Run;

/// Compares a run with the snapshot of a name; the description says how to make it.
#[track_caller]
pub(crate) fn snapshot(name: &str, described: &str, run: &Run) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(described);
    // On the day that the tests take for today, records have the clock of the machine.
    settings.add_filter(r"T\d\d:\d\d:\d\d\+05:00", "T[TIME]+05:00");
    settings.bind(|| insta::assert_snapshot!(name, run.to_string()));
}

/// Runs a command line, whose words hold no blanks, in a language, and compares everything that it gave.
#[track_caller]
pub(crate) fn keeps(name: &str, language: &str, exit: i32, line: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let run = super::run_in(language, &words).exits(exit);
    snapshot(
        &format!("{name}.{language}"),
        &format!("CERTCTL_LANG={language} certctl {line}"),
        &run,
    );
}

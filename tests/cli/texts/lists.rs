//! What there is: services, passports, folders.

use crate::support::{LANGUAGES, Sandbox, keeps, snapshot};

#[test]
fn all_services() {
    for language in LANGUAGES {
        keeps("list", language, 0, "list");
    }
    keeps("list-json", "en", 0, "list --format json");
    keeps("list-jsonl", "kk", 0, "list --format jsonl");
}

#[test]
fn some_services() {
    keeps("list-words", "en", 0, "list certificate abroad");
    keeps("list-words", "ru", 0, "list СУДИМОСТ");
    keeps("list-words", "kk", 0, "list қайтыс");
    keeps("list-audience", "en", 0, "list --audience legal-entity");
    keeps("list-event", "en", 0, "list --event death");
    for language in LANGUAGES {
        keeps("list-empty", language, 0, "list nothing-is-called-so");
    }
}

#[test]
fn passports() {
    keeps("show-criminal-record", "en", 0, "show criminal-record");
    keeps(
        "show-civil-status-repeat",
        "en",
        0,
        "show civil-status-repeat",
    );
    keeps("show-death-abroad", "en", 0, "show death-abroad");
    keeps("show-criminal-record", "ru", 0, "show criminal-record");
    keeps("show-death-abroad", "kk", 0, "show death-abroad");
    keeps(
        "show-earlier",
        "en",
        0,
        "show civil-status-repeat --date 2021-03-01",
    );
}

#[test]
fn folders() {
    for format in ["table", "json"] {
        let sandbox = Sandbox::new();
        let arguments = ["paths", "--format", format];
        // Relative, so that columns are as wide on every machine.
        let command = sandbox.command(&arguments).env("CERTCTL_HOME", "home");
        let run = command.run().exits(0);
        snapshot(
            &format!("paths-{format}.en"),
            &format!("certctl paths --format {format}"),
            &run,
        );
    }
}

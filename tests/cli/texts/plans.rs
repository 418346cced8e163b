//! Chains of services: each outcome of a paper for another country, and the other journeys.

use crate::support::{LANGUAGES, Sandbox, keeps, snapshot};

/// An apostille, together with the certificate.
#[test]
fn with_an_apostille_in_one_application() {
    let line = "plan criminal-record --destination DE --by 2027-01-15";
    for language in LANGUAGES {
        keeps("plan-apostille", language, 0, line);
    }
    let line = "plan criminal-record --destination DE";
    for format in ["json", "ics", "html"] {
        let line = format!("{line} --format {format}");
        keeps(&format!("plan-apostille-{format}"), "en", 0, &line);
    }
}

#[test]
fn with_an_apostille_apart() {
    let line = "plan criminal-record --destination DE --apart --office semey";
    keeps("plan-apart", "en", 0, line);
    keeps("plan-apart", "kk", 0, line);
}

/// The Ministry, the translation and the consulate print no terms.
#[test]
fn with_legalisation() {
    let line = "plan criminal-record --destination AE";
    for language in LANGUAGES {
        keeps("plan-legalisation", language, 0, line);
    }
    keeps(
        "plan-legalisation-by",
        "en",
        0,
        &format!("{line} --by 2027-01-15"),
    );
    keeps(
        "plan-legalisation-by",
        "ru",
        0,
        &format!("{line} --by 2027-01-15"),
    );
    let taken = "--take legalisation=5wd --take translation=2 --take consulate=10d";
    keeps(
        "plan-legalisation-taken",
        "en",
        0,
        &format!("{line} {taken}"),
    );
}

#[test]
fn with_neither_and_with_what_nobody_knows() {
    keeps(
        "plan-nothing",
        "en",
        0,
        "plan criminal-record --destination RU",
    );
    keeps("plan-ask", "en", 0, "plan criminal-record --destination AQ");
    keeps(
        "plan-home",
        "en",
        0,
        "plan criminal-record -a purpose=domestic",
    );
}

/// What a mission issues gets no apostille.
#[test]
fn not_possible() {
    let line = "plan criminal-record --destination DE --office mission";
    for language in LANGUAGES {
        keeps("plan-not-possible", language, 1, line);
    }
    keeps(
        "plan-not-possible-ics",
        "en",
        1,
        &format!("{line} --format ics"),
    );
    keeps(
        "plan-not-possible-html",
        "en",
        1,
        &format!("{line} --format html"),
    );
}

#[test]
fn too_late() {
    let line = "plan criminal-record --destination DE --by 2026-12-14";
    keeps("plan-too-late", "en", 1, line);
    keeps("plan-too-late", "ru", 1, line);
    // Even if what nobody knows took no time.
    let line = "plan criminal-record --destination AE --by 2026-12-21";
    keeps("plan-too-late-bound", "en", 1, line);
}

#[test]
fn the_other_journeys() {
    keeps(
        "plan-marriage",
        "en",
        0,
        "plan marriage-abroad --destination TR",
    );
    keeps("plan-death", "en", 0, "plan death-abroad");
    keeps("plan-death", "kk", 0, "plan death-abroad");
    keeps("plan-service", "en", 0, "plan passport -a pages=36");
    keeps(
        "plan-service-by",
        "en",
        0,
        "plan passport -a pages=36 --by 2027-02-01",
    );
}

#[test]
fn a_birth_in_one_application_and_in_several() {
    let line = "plan birth -a born_on=2026-12-10 -a town";
    keeps("plan-birth", "en", 0, &format!("{line}=astana"));
    keeps("plan-birth", "ru", 0, &format!("{line}=astana"));
    // The pilot is in one town.
    keeps("plan-birth-elsewhere", "en", 0, &format!("{line}=semey"));
}

#[test]
fn in_a_narrow_and_in_a_wide_terminal() {
    let line = ["plan", "criminal-record", "--destination", "AE"];
    for columns in ["40", "60", "120"] {
        let sandbox = Sandbox::new();
        let command = sandbox.command(&line).env("COLUMNS", columns);
        let run = command.run().exits(0);
        let described = format!("COLUMNS={columns} certctl {}", line.join(" "));
        snapshot(&format!("plan-{columns}-columns.en"), &described, &run);
    }
}

/// A passport is shown abroad as it is.
#[test]
fn what_does_not_go_abroad() {
    for language in LANGUAGES {
        keeps(
            "plan-not-abroad",
            language,
            2,
            "plan passport --destination DE",
        );
    }
    keeps(
        "plan-birth-at-a-branch",
        "en",
        0,
        "plan birth --office semey -a town=semey -a born_on=2026-12-09",
    );
}

//! Wrong use: exit code 2, nothing on stdout, and on stderr what happened and what to do.

use crate::support::{LANGUAGES, run, run_in};

/// Commands that cannot be answered, and the stable code of the error.
pub(crate) const WRONG: &[(&str, &[&str])] = &[
    ("unknown_service", &["deadline", "nope"]),
    ("unknown_country", &["destination", "Atlantis"]),
    ("country_day", &["destination", "DE", "--on", "2001-01-29"]),
    ("unknown_service", &["show", "criminal-recrod"]),
    ("unknown_service", &["check", "nope"]),
    ("unknown_service", &["draft", "new", "nope"]),
    (
        "outside_calendar",
        &["deadline", "criminal-record", "--date", "2011-05-05"],
    ),
    (
        "outside_calendar",
        &["deadline", "criminal-record", "--by", "2041-05-05"],
    ),
    (
        "date",
        &["deadline", "criminal-record", "--date", "2026-13-40"],
    ),
    ("date", &["show", "criminal-record", "--date", "11/12/2026"]),
    (
        "unknown_office",
        &["deadline", "criminal-record", "--office", "Atlantis"],
    ),
    (
        "not_a_centre",
        &["deadline", "criminal-record", "--office", "Temirtau"],
    ),
    (
        "not_a_centre",
        &["check", "criminal-record", "--office", "Ekibastuz"],
    ),
    (
        "not_a_centre",
        &["check", "criminal-record", "--office", "Rudny"],
    ),
    (
        "ask_there",
        &["deadline", "criminal-record", "--office", "Baikonur"],
    ),
    (
        "office_not_served",
        &["deadline", "death-abroad", "--office", "astana"],
    ),
    (
        "unknown_question",
        &["check", "criminal-record", "-a", "purpos=abroad"],
    ),
    (
        "answer_shape",
        &["check", "criminal-record", "-a", "purpose"],
    ),
    (
        "answer",
        &["check", "criminal-record", "-a", "purpose=moon"],
    ),
    (
        "unknown_document",
        &["check", "criminal-record", "--have", "pasport"],
    ),
    ("unanswered", &["deadline", "civil-status-repeat"]),
    (
        "no_term",
        &[
            "deadline",
            "civil-status-repeat",
            "--office",
            "mission",
            "-a",
            "certificate=birth",
        ],
    ),
    (
        "term_not_in_force",
        &[
            "deadline",
            "death-abroad",
            "--office",
            "mission",
            "--date",
            "2015-05-05",
        ],
    ),
    ("unknown_service", &["plan", "crimnal-record"]),
    (
        "country",
        &["plan", "criminal-record", "--destination", "XQ"],
    ),
    (
        "plan_step",
        &["plan", "criminal-record", "--take", "translate=3wd"],
    ),
    (
        "plan_length",
        &["plan", "criminal-record", "--take", "certificate=soon"],
    ),
    (
        "office_not_served",
        &["plan", "criminal-record", "--office", "akimat"],
    ),
    (
        "unknown_question",
        &["plan", "criminal-record", "-a", "purpos=abroad"],
    ),
    ("draft_id", &["draft", "show", "12"]),
    ("no_draft", &["draft", "show", "0000-0000"]),
    (
        "no_draft",
        &["draft", "edit", "0000-0000", "--office", "portal"],
    ),
    ("no_draft", &["draft", "purge", "0000-0000", "--yes"]),
    ("purge_unconfirmed", &["draft", "purge", "0000-0000"]),
    ("no_draft", &["draft", "export", "0000-0000"]),
    ("draft_id", &["draft", "export", "../drafts"]),
    (
        "export_no_file",
        &["draft", "export", "0000-0000", "-o", "."],
    ),
    (
        "answers_file",
        &["draft", "new", "death-abroad", "--answers", "absent.toml"],
    ),
    (
        "unanswered",
        &["draft", "new", "criminal-record", "--office", "portal"],
    ),
    ("usage", &["deadlines"]),
    ("usage", &["list", "--adience", "individual"]),
    ("usage", &["list", "--audience", "aliens"]),
    ("unknown_channel", &["list", "--channel", "protal-gun"]),
    (
        "usage",
        &[
            "show",
            "criminal-record",
            "--questions",
            "--office",
            "portal",
        ],
    ),
    ("usage", &["deadline"]),
    (
        "usage",
        &[
            "deadline",
            "criminal-record",
            "--by",
            "2027-01-15",
            "--date",
            "2026-12-11",
        ],
    ),
    ("usage", &["deadline", "criminal-record", "--office"]),
    ("usage", &["generate", "completions", "csh"]),
    ("format", &["show", "criminal-record", "--format", "jsonl"]),
    (
        "format",
        &["draft", "export", "0000-0000", "--format", "csv"],
    ),
];

#[test]
fn an_error_is_told_on_stderr_with_what_to_do() {
    for (code, arguments) in WRONG {
        for language in LANGUAGES {
            let run = run_in(language, arguments).exits(2);
            assert_eq!(run.stdout, "", "{arguments:?}\n{run}");
            let json = arguments.contains(&"--format");
            assert!(
                json || run.stderr.lines().count() >= 2,
                "{code}: no hint\n{run}"
            );
        }
    }
}

#[test]
fn with_json_an_error_is_one_document() {
    for (code, arguments) in WRONG {
        let run = run(&[arguments, &["--format", "json"][..]].concat());
        if *code == "format" {
            // The format is what is wrong there; it cannot be given twice.
            assert_eq!(run.exit, 2);
            continue;
        }
        let run = run.exits(2);
        let error = run.error();
        assert!(
            run.stderr
                .starts_with("{\n  \"schema\": \"certctl.error/1\""),
            "{run}"
        );
        assert_eq!(error["code"], *code, "{arguments:?}");
        assert_eq!(error["exit"], 2, "{arguments:?}");
        for text in ["message", "hint"] {
            let text = error[text].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{arguments:?}: {error:#}");
        }
    }
}

/// The format decides even where the rest of the command line is wrong.
#[test]
fn the_code_is_the_same_in_every_language() {
    for (code, arguments) in WRONG.iter().filter(|(code, _)| *code != "format") {
        for language in LANGUAGES {
            let arguments = [arguments, &["--format=json"][..]].concat();
            assert_eq!(
                run_in(language, &arguments).error()["code"],
                *code,
                "{language}"
            );
        }
    }
}

#[test]
fn near_names_are_suggested() {
    for (arguments, near) in [
        (&["show", "criminal-recrod"][..], "criminal-record"),
        (
            &["check", "criminal-record", "-a", "purpos=abroad"],
            "purpose",
        ),
        (
            &["deadline", "criminal-record", "--office", "simey"],
            "semey",
        ),
        (&["list", "--adience", "individual"], "--audience"),
    ] {
        let run = run(&[arguments, &["--format", "json"]].concat());
        let error = run.error();
        let near = serde_json::Value::from(near);
        assert!(
            error["suggestions"].as_array().unwrap().contains(&near),
            "{error:#}"
        );
    }
}

#[test]
fn no_arguments_show_help_and_are_wrong_use() {
    let run = run(&[]).exits(2);
    assert_eq!(run.stdout, "");
    assert!(run.stderr.contains("certctl list"), "{run}");
}

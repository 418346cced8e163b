//! Each fault in the message files fails the build with the file, the message and what is wrong.

#[path = "../../src/i18n/codegen.rs"]
mod generator;

use std::fs;
use tempfile::TempDir;

/// Message files of one topic, `card`, sound until a test changes them.
struct Files {
    en: &'static str,
    ru: &'static str,
    kk: &'static str,
}

const SOUND: Files = Files {
    en: "a = Text { $x }\n",
    ru: "a = Текст { $x }\n",
    kk: "a = Мәтін { $x }\n",
};

const EN_DAYS: &str = "a = { $n ->\n    [one] day\n   *[other] days\n }\n";
const RU_DAYS: &str = "a = { $n ->\n    [one] день\n    [few] дня\n   *[many] дней\n }\n";
const KK_DAYS: &str = "a = { $n } күн\n";

impl Files {
    fn folder(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (code, source) in [("en", self.en), ("ru", self.ru), ("kk", self.kk)] {
            fs::create_dir(folder.path().join(code)).unwrap();
            fs::write(folder.path().join(code).join("card.ftl"), source).unwrap();
        }
        folder
    }
}

/// The result for the files in a folder; the source goes next to them.
fn run(folder: &TempDir) -> Result<String, String> {
    let out = folder.path().join("messages.rs");
    generator::generate(folder.path(), &out).map(|()| fs::read_to_string(out).unwrap())
}

/// Fails unless the files have exactly these faults.
#[track_caller]
fn faults(files: &Files, expected: &[&str]) {
    let report = run(&files.folder()).unwrap_err();
    let found: Vec<&str> = report.lines().skip(1).collect();
    assert_eq!(found, expected);
}

#[test]
fn none_or_some_is_no_choice_between_forms_of_a_word() {
    let source = "a = { $n ->\n    [0] x { $n }\n   *[other] y\n }\n";
    let (en, ru, kk) = (source, source, source);
    run(&Files { en, ru, kk }.folder()).unwrap();
}

#[test]
fn sound_files_give_source() {
    let source = run(&SOUND.folder()).unwrap();
    assert!(
        source.contains("A { #[doc = \"`$x`\"] x: Arg<'a>, }"),
        "{source}"
    );
    assert!(
        source.contains("Entry { id: \"a\", topic: 0, variables: &[\"x\"], attributes: &[] }"),
        "{source}"
    );
    assert!(
        run(&Files {
            en: EN_DAYS,
            ru: RU_DAYS,
            kk: "a = { $n } күн\n"
        }
        .folder())
        .is_ok()
    );
}

#[test]
fn a_comment_becomes_the_documentation() {
    let files = Files {
        en: "# Says \"ready\".\nlast-day-2 = x\n",
        ru: "last-day-2 = x\n",
        kk: "last-day-2 = x\n",
    };
    let source = run(&files.folder()).unwrap();
    assert!(
        source.contains("#[doc = \"Says \\\"ready\\\".\"]\n    LastDay2,"),
        "{source}"
    );
}

#[test]
fn missing_and_extra_messages() {
    faults(
        &Files {
            kk: "b = x\n",
            ..SOUND
        },
        &["kk/card.ftl: a: is missing", "kk/card.ftl: b: is not in en"],
    );
}

#[test]
fn other_variables() {
    faults(
        &Files {
            ru: "a = Текст { $y }\n",
            ..SOUND
        },
        &["ru/card.ftl: a: uses $y, en uses $x"],
    );
    faults(
        &Files {
            kk: "a = Мәтін\n",
            ..SOUND
        },
        &["kk/card.ftl: a: uses no variables, en uses $x"],
    );
}

#[test]
fn attributes() {
    let files = Files {
        en: "a = x\n    .do = Run { $it }\n",
        ru: "a = x\n    .to = Запустите\n",
        kk: "a = x\n    .do = Іске қосыңыз\n",
    };
    faults(
        &files,
        &[
            "kk/card.ftl: a: .do uses no variables, en uses $it",
            "ru/card.ftl: a: the attribute .do is missing",
            "ru/card.ftl: a: the attribute .to is not in en",
        ],
    );
}

#[test]
fn plurals_of_russian() {
    let few = "a = { $n ->\n    [one] день\n   *[many] дней\n }\n";
    let one = "a = { $n ->\n    [few] дня\n   *[many] дней\n }\n";
    let many = "a = { $n ->\n    [one] день\n   *[few] дня\n }\n";
    let files = |ru| Files {
        en: EN_DAYS,
        ru,
        kk: KK_DAYS,
    };
    faults(
        &files(few),
        &["ru/card.ftl: a: the plural of $n lacks the case [few]"],
    );
    faults(
        &files(one),
        &["ru/card.ftl: a: the plural of $n lacks the case [one]"],
    );
    faults(
        &files(many),
        &["ru/card.ftl: a: the plural of $n lacks the case [many] or [other]"],
    );
    let other = "a = { $n ->\n    [one] день\n    [few] дня\n   *[other] дней\n }\n";
    assert!(run(&files(other).folder()).is_ok());
}

#[test]
fn plurals_of_kazakh_and_english() {
    let files = Files {
        en: EN_DAYS,
        ru: RU_DAYS,
        kk: "a = { $n ->\n    [few] күн\n   *[other] күн\n }\n",
    };
    faults(
        &files,
        &["kk/card.ftl: a: the plural of $n has the case [few], which is never used"],
    );
    let files = Files {
        en: "a = { $n ->\n   *[one] day\n }\n",
        ru: RU_DAYS,
        kk: KK_DAYS,
    };
    faults(
        &files,
        &["en/card.ftl: a: the plural of $n lacks the case [other]"],
    );
}

#[test]
fn selection_by_a_word_is_no_plural() {
    let word = "a = { $kind ->\n    [due] x\n   *[other] y\n }\n";
    assert!(
        run(&Files {
            en: word,
            ru: word,
            kk: word
        }
        .folder())
        .is_ok()
    );
}

#[test]
fn missing_and_extra_files() {
    let folder = SOUND.folder();
    fs::write(folder.path().join("en/help.ftl"), "h = x\n").unwrap();
    fs::write(folder.path().join("ru/help.ftl"), "h = x\n").unwrap();
    fs::write(folder.path().join("ru/odd.ftl"), "o = x\n").unwrap();
    let report = run(&folder).unwrap_err();
    let found: Vec<&str> = report.lines().collect();
    assert_eq!(
        found,
        [
            "faults in the messages: 2",
            "kk/help.ftl: file: is missing",
            "ru/odd.ftl: file: is not in en"
        ]
    );
}

#[test]
fn one_id_in_two_files() {
    let folder = SOUND.folder();
    for code in ["en", "ru", "kk"] {
        fs::write(folder.path().join(code).join("help.ftl"), "a = x\n").unwrap();
    }
    let report = run(&folder).unwrap_err();
    assert!(
        report.contains("en/help.ftl: a: has the same name as a in en/card.ftl"),
        "{report}"
    );
}

#[test]
fn names_that_rust_cannot_have() {
    let bad = "Big = x\nself = x\na-1 = { $type }\na1 = x\n";
    faults(
        &Files {
            en: bad,
            ru: bad,
            kk: bad,
        },
        &[
            "en/card.ftl: Big: is not lower-case words joined by hyphens",
            "en/card.ftl: a-1: {$type} cannot be the name of a field",
            "en/card.ftl: a1: has the same name as a-1 in en/card.ftl",
            "en/card.ftl: self: would be called Self, a word of Rust",
        ],
    );
}

#[test]
fn syntax_with_its_line() {
    let report = run(&Files {
        ru: "a = Текст { $x }\n\nb ! x\n",
        ..SOUND
    }
    .folder())
    .unwrap_err();
    assert!(report.contains("ru/card.ftl: line 3: syntax: "), "{report}");
}

#[test]
fn what_the_runtime_lacks() {
    let files = Files {
        en: "-tool = certctl\na = { $x } { -tool }\n",
        ru: "a = { NUMBER($x) } { -tool }\n",
        kk: "b = x\na = { $x }{ b }\na = { $x }\n",
    };
    faults(
        &files,
        &[
            "kk/card.ftl: a: is defined twice",
            "kk/card.ftl: a: refers to the message b, make it a term",
            "kk/card.ftl: b: is not in en",
            "ru/card.ftl: a: uses no variables, en uses $x",
            "ru/card.ftl: a: uses the function NUMBER, there are none",
            "ru/card.ftl: a: uses the term -tool, not usable or not in this file",
        ],
    );
}

#[test]
fn a_message_without_a_value() {
    let files = Files {
        en: "a =\n    .do = x\n",
        ru: "a = x\n    .do = x\n",
        kk: "a = x\n    .do = x\n",
    };
    faults(&files, &["en/card.ftl: a: has no value"]);
}

#[test]
fn no_folder_and_no_messages() {
    let empty = Files {
        en: "",
        ru: "",
        kk: "",
    };
    faults(&empty, &["en: folder: has no messages"]);
    assert!(
        run(&tempfile::tempdir().unwrap())
            .unwrap_err()
            .contains("en: ")
    );
}

//! Archives and the doctor from the command line.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::{LANGUAGES, Sandbox, Terminal, snapshot};

fn edit(sandbox: &Sandbox, id: &str, office: &str) {
    sandbox
        .run(&["draft", "edit", id, "--office", office])
        .exits(0);
}

#[test]
fn an_archive_goes_from_one_machine_to_another() {
    let (here, there) = (Sandbox::new(), Sandbox::new());
    let id = here.begin();
    edit(&here, &id, "portal");
    let file = here.root().join("backup.tar");
    let path = file.to_str().unwrap();
    let run = here.run(&["store", "export", path]).exits(0);
    assert!(run.stderr.contains("not encrypted"), "{run}");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    // A file that is there is never overwritten.
    here.run(&["store", "export", path]).exits(2);

    there.run(&["store", "import", path]).exits(0);
    let shown = |sandbox: &Sandbox| {
        let run = sandbox.run(&["draft", "show", &id, "--format", "json"]);
        run.exits(0).json()
    };
    assert_eq!(shown(&there), shown(&here));
    let again = there
        .run(&["store", "import", path, "--format", "json"])
        .exits(0)
        .json();
    assert_eq!(again["known"][0], id.as_str());

    // Changed in both places: both are kept, and the exit code says that somebody has to look.
    edit(&here, &id, "mission");
    edit(&there, &id, "portal");
    let late = here.root().join("late.tar");
    let late = late.to_str().unwrap();
    here.run(&["store", "export", late]).exits(0);
    let run = there
        .run(&["store", "import", late, "--format", "json"])
        .exits(1);
    assert_eq!(run.json()["beside"][0]["id"], id.as_str());
    assert_eq!(shown(&there)["office"], "portal");
    there.run(&["store", "import", late, "--replace"]).exits(0);
    assert_eq!(shown(&there)["office"], "mission");
}

#[test]
fn an_import_that_breaks_off_says_how_far_it_came_and_goes_on() {
    let here = Sandbox::new();
    let mut ids = [here.begin(), here.begin()];
    ids.sort();
    ids.iter().for_each(|id| edit(&here, id, "portal"));
    let file = here.root().join("backup.tar");
    let path = file.to_str().unwrap();
    here.run(&["store", "export", path]).exits(0);
    for language in LANGUAGES {
        let there = Sandbox::new();
        // The second draft finds no room for its revisions.
        let revisions = there.home().join("revisions");
        there.begin();
        fs::create_dir_all(&revisions).unwrap();
        let in_the_way = revisions.join(&ids[1]);
        fs::write(&in_the_way, "").unwrap();
        let command = there.command(&["store", "import", path]);
        let run = command.env("CERTCTL_LANG", language).run().exits(3);
        let name = format!("import-broken.{language}");
        snapshot(&name, "certctl store import backup.tar", &run);
        there.run(&["draft", "show", &ids[0]]).exits(0);
        there.run(&["draft", "show", &ids[1]]).exits(2);

        fs::remove_file(&in_the_way).unwrap();
        let again = there.run(&["store", "import", path, "--format", "json"]);
        let again = again.exits(0).json();
        assert_eq!(again["known"][0], ids[0].as_str());
        assert_eq!(again["new"][0], ids[1].as_str());
    }
}

#[test]
fn what_is_no_archive_is_told_in_every_language() {
    let sandbox = Sandbox::new();
    let file = sandbox.file("archive", "nonsense");
    for language in LANGUAGES {
        let command = sandbox.command(&["store", "import", &file]);
        let run = command.env("CERTCTL_LANG", language).run().exits(3);
        snapshot(
            &format!("import-refused.{language}"),
            "certctl store import archive",
            &run,
        );
    }
    assert!(!sandbox.home().exists());
    sandbox.run(&["store", "import", "/nowhere"]).exits(2);
    sandbox
        .run(&["store", "export", "/nowhere/backup.tar"])
        .exits(3);
}

/// Damages a store in some ways, and gives the draft whose file is torn.
fn damage(sandbox: &Sandbox) -> String {
    let id = sandbox.begin();
    edit(sandbox, &id, "portal");
    let file = sandbox.home().join(format!("drafts/{id}.json"));
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, &text[..text.len() / 2]).unwrap();
    let notes = sandbox.home().join("drafts/zzzz.txt");
    fs::write(&notes, "mine").unwrap();
    fs::set_permissions(&notes, fs::Permissions::from_mode(0o600)).unwrap();
    id
}

#[test]
fn the_doctor_finds_tells_and_mends() {
    let sandbox = Sandbox::new();
    sandbox.run(&["doctor"]).exits(0);
    let id = damage(&sandbox);
    for language in LANGUAGES {
        let run = sandbox
            .command(&["doctor"])
            .env("CERTCTL_LANG", language)
            .run();
        snapshot(
            &format!("doctor.{language}"),
            "certctl doctor",
            &run.exits(1),
        );
    }
    let view = sandbox.run(&["doctor", "--format", "json"]).exits(1).json();
    assert_eq!(view["clean"], false);
    assert_eq!(view["findings"][0]["mend"], "restore");
    // Nobody can be asked here.
    sandbox.run(&["doctor", "--fix"]).exits(2);
    sandbox.run(&["draft", "show", &id]).exits(3);
    let run = sandbox.run(&["doctor", "--fix", "--yes"]).exits(0);
    assert!(run.stdout.contains("Mended"), "{run}");
    sandbox.run(&["doctor"]).exits(0);
    sandbox.run(&["draft", "show", &id]).exits(0);
    let aside = sandbox.home().join("quarantine/drafts_zzzz.txt");
    assert_eq!(fs::read_to_string(aside).unwrap(), "mine");
}

#[test]
fn what_was_mended_is_told_as_done_and_nothing_is_said_of_a_file_that_was_not_there() {
    for (language, can, done) in [
        ("en", "revision 1 comes back", "revision 1 came back"),
        ("ru", "вернётся версия 1", "вернулась версия 1"),
        ("kk", "1-нұсқа қалпына келеді", "1-нұсқа қалпына келді"),
    ] {
        let sandbox = Sandbox::new();
        let id = sandbox.begin();
        edit(&sandbox, &id, "portal");
        fs::remove_file(sandbox.home().join(format!("drafts/{id}.json"))).unwrap();
        for (arguments, exit, words) in [
            (&["doctor"][..], 1, can),
            (&["doctor", "--fix", "--yes"], 0, done),
        ] {
            let arguments = [arguments, &["--lang", language]].concat();
            let run = sandbox.run(&arguments).exits(exit);
            let told = run.stdout.lines().any(|line| line.ends_with(words));
            assert!(told, "{run}");
        }
    }
}

#[test]
fn on_a_terminal_the_doctor_asks_before_each() {
    let sandbox = Sandbox::new();
    let id = damage(&sandbox);
    let mut terminal = Terminal::start(&sandbox, &[], &["doctor", "--fix"]);
    terminal.expect("revision 1 comes back");
    terminal.answer("yes");
    terminal.expect("put aside");
    terminal.answer("no");
    assert_eq!(terminal.end(), 1);
    sandbox.run(&["draft", "show", &id]).exits(0);
    assert!(sandbox.home().join("drafts/zzzz.txt").exists());
}

#[test]
fn what_a_newer_version_wrote_cannot_be_mended() {
    let sandbox = Sandbox::new();
    let id = sandbox.begin();
    let file = sandbox.home().join(format!("drafts/{id}.json"));
    fs::write(&file, r#"{"schema": {"major": 9, "minor": 0}}"#).unwrap();
    sandbox.run(&["doctor"]).exits(3);
    sandbox.run(&["doctor", "--fix", "--yes"]).exits(3);
}

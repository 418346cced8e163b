//! Files of an encrypted store are opened by the age tool alone.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use certctl::draft::Draft;
use certctl::store::ExposeSecret;

use super::{filled, recipient};

/// Runs `age -d -i KEY FILE`; none where there is no such tool.
fn opened(key: &Path, file: &Path) -> Option<Vec<u8>> {
    let age = Command::new("age")
        .arg("-d")
        .arg("-i")
        .args([key, file])
        .stdin(Stdio::null())
        .output();
    let Ok(output) = age else {
        let told = "SKIPPED: there is no age tool, so nothing was opened with it\n";
        std::io::stderr().write_all(told.as_bytes()).unwrap();
        return None;
    };
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output.stdout)
}

#[test]
fn the_age_tool_opens_key_draft_revision_and_profile() {
    let (home, drafts) = filled();
    let (identity, guard) = recipient();
    let mine = home.dir.path().join("mine");
    fs::write(&mine, identity.to_string().expose_secret()).unwrap();
    home.store.clone().encrypt(guard).unwrap();
    let Some(key) = opened(&mine, &home.path("key.age")) else {
        return;
    };
    let keys = home.dir.path().join("key");
    fs::write(&keys, key).unwrap();
    let draft = drafts.last().unwrap();
    let file = home.path(&format!("drafts/{}.age", draft.id));
    let read: Draft = serde_json::from_slice(&opened(&keys, &file).unwrap()).unwrap();
    assert_eq!(read.answers, draft.answers);
    let with_revisions = drafts.iter().find(|draft| draft.rev > 1).unwrap();
    let file = home.path(&format!("revisions/{}/1.age", with_revisions.id));
    assert!(
        opened(&keys, &file)
            .unwrap()
            .starts_with(b"{\n  \"schema\"")
    );
    assert!(opened(&keys, &home.path("profile.age")).is_some());
}

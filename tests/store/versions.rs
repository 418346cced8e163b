use std::fs;

use certctl::draft::Deed;
use certctl::store::{Damage, StoreError};
use serde_json::json;

use super::{Home, LATER, NOW, draft};

#[test]
fn a_newer_major_version_is_refused_and_left_alone() {
    let home = Home::new();
    let mut draft = home.stored(1);
    home.store.save(&mut draft, Deed::Edit).unwrap();
    let other = home.stored(2);
    let file = home.file_of(draft.id);
    // Of any shape, and without a checksum that this version knows.
    let newer = json!({"schema": {"major": 2, "minor": 3}, "sealed": "AAAA"}).to_string();
    fs::write(&file, &newer).unwrap();

    for error in [
        home.store.load(draft.id).map(drop).unwrap_err(),
        home.store.save(&mut draft, Deed::Edit).unwrap_err(),
        home.store
            .restore(draft.id, 1, LATER, Deed::Undo)
            .map(drop)
            .unwrap_err(),
    ] {
        assert!(
            matches!(
                error,
                StoreError::TooNew {
                    major: 2,
                    minor: 3,
                    supported: 1,
                    ..
                }
            ),
            "{error:?}"
        );
    }
    let listed = home.store.list().unwrap();
    assert!(
        listed
            .iter()
            .any(|entry| entry.as_ref().is_ok_and(|draft| *draft == other))
    );
    let damaged = listed.into_iter().find_map(Result::err).unwrap();
    assert!(matches!(
        damaged.reason,
        Damage::TooNew { major: 2, minor: 3 }
    ));
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);

    home.store.purge(draft.id, NOW).unwrap();
    assert!(!file.exists());
}

#[test]
fn a_draft_of_a_newer_major_version_is_not_written() {
    let home = Home::new();
    let mut newer = draft(1);
    newer.schema.major = 2;
    assert!(matches!(
        home.store.create(&mut newer),
        Err(StoreError::Unrepresentable { .. })
    ));
}

/// The form of version 1.0, byte for byte: a release that cannot read it loses people's drafts.
const FIRST_FORM: &str = r#"{
  "schema": {
    "major": 1,
    "minor": 0
  },
  "id": "k7mp-3x9q",
  "rev": 4,
  "service": "criminal-record",
  "created": "2026-11-22T10:00:00+05:00",
  "updated": "2026-11-22T10:05:00+05:00",
  "office": "semey",
  "answers": {
    "purpose": "abroad"
  },
  "have": [
    "application"
  ],
  "state": "submitted",
  "checksum": "crc32:76ac9cfb"
}
"#;

#[test]
fn the_first_form_is_read_and_written() {
    let home = Home::new();
    fs::create_dir_all(home.path("drafts")).unwrap();
    let id = certctl::draft::DraftId::parse("k7mp-3x9q").unwrap();
    fs::write(home.file_of(id), FIRST_FORM).unwrap();
    let mut loaded = home.store.load(id).unwrap();
    assert_eq!((loaded.rev, loaded.office.as_deref()), (4, Some("semey")));
    assert_eq!(loaded.state, certctl::draft::State::Submitted);

    home.store.save(&mut loaded, Deed::Edit).unwrap();
    let stable = |text: &str| {
        text.lines()
            .filter(|l| !l.contains("rev") && !l.contains("checksum"))
            .collect::<String>()
    };
    let written = fs::read_to_string(home.file_of(id)).unwrap();
    let now = FIRST_FORM.replace("\"minor\": 0", "\"minor\": 1");
    assert_eq!(stable(&written), stable(&now));
    assert_eq!(
        fs::read_to_string(home.path("revisions/k7mp-3x9q/4.json")).unwrap(),
        FIRST_FORM
    );
}

/// The form of version 1.1, with everything that an application can have by then.
const SECOND_FORM: &str = r#"{
  "schema": {
    "major": 1,
    "minor": 1
  },
  "id": "k7mp-3x9q",
  "rev": 7,
  "service": "criminal-record",
  "created": "2026-11-22T10:00:00+05:00",
  "updated": "2026-12-22T10:05:00+05:00",
  "office": "semey",
  "filed": "2026-12-11",
  "answers": {
    "purpose": "abroad"
  },
  "have": [
    "application"
  ],
  "state": "closed",
  "submission": {
    "at": "2026-12-11T09:30:00+05:00",
    "number": "1",
    "catalogue": "0123456789abcdef",
    "due": "2026-12-21",
    "milestones": [
      {
        "id": "due",
        "date": "2026-12-21"
      }
    ],
    "basis": {
      "terms": [
        {
          "id": "due",
          "amount": 5,
          "unit": "working_days"
        }
      ],
      "days_off": [
        "2026-12-16"
      ]
    }
  },
  "closing": {
    "at": "2026-12-22T10:05:00+05:00",
    "date": "2026-12-21",
    "result": "issued"
  },
  "notes": [
    {
      "at": "2026-12-14T12:00:00+05:00",
      "text": "called"
    }
  ],
  "restored": 3,
  "checksum": "crc32:4e1c9f0f"
}
"#;

#[test]
fn the_second_form_is_read_and_written() {
    let home = Home::new();
    fs::create_dir_all(home.path("drafts")).unwrap();
    let id = certctl::draft::DraftId::parse("k7mp-3x9q").unwrap();
    fs::write(home.file_of(id), SECOND_FORM).unwrap();
    let mut loaded = home.store.load(id).unwrap();
    let submission = loaded.submission.as_ref().unwrap();
    assert_eq!(submission.due, "2026-12-21".parse().ok());
    assert_eq!(submission.basis.as_ref().unwrap().days_off.len(), 1);
    assert_eq!(loaded.closing.as_ref().unwrap().result.as_str(), "issued");
    assert_eq!((loaded.notes.len(), loaded.restored), (1, Some(3)));
    assert!(loaded.extra.is_empty() && submission.extra.is_empty());

    home.store.save(&mut loaded, Deed::Edit).unwrap();
    assert_eq!(home.store.load(id).unwrap(), loaded);
    let kept = home.path("revisions/k7mp-3x9q/7.json");
    assert_eq!(fs::read_to_string(kept).unwrap(), SECOND_FORM);
}

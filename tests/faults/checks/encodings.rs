//! F27: bytes that are no UTF-8, in every way in.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use crate::tools::{Checked, Ended, Home, Machine, Picture, Tally};

const BAD: &[u8] = b"\xff\xfe\xd0";

/// F27.
pub(crate) fn invalid(machine: &Machine, tally: &mut Tally) -> Checked {
    let home = Home::in_memory(machine);
    home.furnish();
    let old = Picture::of(&home);
    let bad = OsStr::from_bytes(BAD);
    let mut told = |case: &str, codes: &[i32], ended: Ended| {
        tally.ran();
        let fine = ended.code().is_some_and(|code| codes.contains(&code));
        let raw = ended.err.windows(BAD.len()).any(|window| window == BAD);
        tally.ask(fine && !raw, || format!("{case}: {ended}"));
    };

    // Standard input and a file of answers.
    let mut command = home.command(&["draft", "edit", "aaaa-aaaa", "--answers", "-"]);
    let answers = [b"surname = \"", BAD, b"\"\n"].concat();
    told(
        "stdin",
        &[2],
        Ended::fed(command.stdin(Stdio::piped()), &answers),
    );
    fs::write(home.root().join("answers.toml"), &answers).unwrap();
    let line = "draft edit aaaa-aaaa --answers answers.toml";
    told("answers", &[2], home.run(line));

    // Arguments, in every place.
    for words in [
        vec![bad],
        vec!["show".as_ref(), bad],
        vec!["draft".as_ref(), "show".as_ref(), bad],
        vec![
            "draft".as_ref(),
            "edit".as_ref(),
            "aaaa-aaaa".as_ref(),
            "-a".as_ref(),
            bad,
        ],
        vec![
            "deadline".as_ref(),
            "criminal-record".as_ref(),
            "--date".as_ref(),
            bad,
        ],
        vec!["--lang".as_ref(), bad, "list".as_ref()],
    ] {
        told("argument", &[2], Ended::of(&mut home.command(&words)));
    }

    // The environment. A folder's name may be any bytes.
    for name in [
        "CERTCTL_TODAY",
        "CERTCTL_LANG",
        "COLUMNS",
        "TERM",
        "NO_COLOR",
        "LANG",
        "LC_ALL",
    ] {
        let mut command = home.command(&["draft", "list"]);
        told(name, &[0, 2], Ended::of(command.env(name, bad)));
    }
    let mut command = home.command(&["draft", "list"]);
    told(
        "CERTCTL_HOME",
        &[0, 3],
        Ended::of(command.env("CERTCTL_HOME", bad)),
    );
    let mut command = home.command(&["list"]);
    told(
        "CERTCTL_DATA",
        &[0, 2],
        Ended::of(command.env("CERTCTL_DATA", bad)),
    );

    // Data files.
    let data = home.root().join("data");
    fs::create_dir_all(data.join("services")).unwrap();
    fs::write(
        data.join("services/mine.toml"),
        [b"id = \"", BAD, b"\"\n"].concat(),
    )
    .unwrap();
    let strange: OsString = OsStr::from_bytes(b"\xff\xfe.toml").to_owned();
    fs::write(data.join("services").join(strange), "").unwrap();
    for line in ["data check", "list", "show criminal-record"] {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut command = home.command(&words);
        told(
            line,
            &[0, 1, 2],
            Ended::of(command.env("CERTCTL_DATA", &data)),
        );
    }
    tally.ask(Picture::of(&home) == old, || "something changed".to_owned());
    Ok(())
}

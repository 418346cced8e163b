//! The examples and the links of the README files.
//!
//! In a block fenced with ```` ```console ````, a line `$ certctl ...` is a command and what follows, up to the next `$ ` or
//! the end of the block, is all that it prints. A line `...` there stands for any number of lines. Other commands and
//! other blocks are left alone. The commands of a file run one after another in one home.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::{HINT, certctl, root, updating};

const README: &str = "README.md";
const WITH_LINKS: [&str; 2] = [README, "data/README.md"];

fn read(name: &str) -> String {
    let text = fs::read_to_string(root().join(name));
    let text = text.unwrap_or_else(|_| panic!("{name} is missing"));
    text.replace("\r\n", "\n")
}

/// What a terminal shows of a command.
fn shown(command: &str, home: &Path) -> Vec<String> {
    let words = words(command);
    let arguments: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    let output = certctl(&arguments, home);
    let mut text = String::from_utf8(output.stdout).unwrap();
    text.push_str(&String::from_utf8(output.stderr).unwrap());
    text.lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The words of a command line, with quotes and without anything else of a shell.
fn words(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut word, mut quote) = (None::<String>, None);
    for c in command.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (None, '#') if word.is_none() => break,
            (None, '|' | '>' | '<' | ';' | '&' | '$' | '`' | '*') => {
                panic!(
                    "`{command}` needs a shell: write it in a block of another kind, such as ```sh"
                )
            }
            _ => word.get_or_insert_default().push(c),
        }
    }
    assert_eq!(quote, None, "a quote is open in `{command}`");
    words.extend(word);
    words
}

/// Whether lines are those expected, where `...` stands for any number of them.
fn fits(expected: &[&str], shown: &[String]) -> bool {
    match expected {
        [] => shown.is_empty(),
        ["...", rest @ ..] => (0..=shown.len()).any(|skip| fits(rest, &shown[skip..])),
        [line, rest @ ..] => {
            shown.first().is_some_and(|first| first == line) && fits(rest, &shown[1..])
        }
    }
}

/// The text with what its commands show in place of what it says they show, and the commands that differ.
fn renewed(text: &str, run: impl Fn(&str) -> Vec<String>) -> (String, Vec<String>) {
    let (mut out, mut stale) = (Vec::new(), Vec::new());
    let mut lines = text.lines().peekable();
    let mut fence: Option<&str> = None;
    while let Some(line) = lines.next() {
        out.push(line.to_owned());
        if line.starts_with("```") {
            fence = match fence {
                None => Some(line.trim_start_matches('`').trim()),
                Some(_) => None,
            };
            continue;
        }
        let command = line.strip_prefix("$ ").filter(|_| fence == Some("console"));
        let Some(command) = command.filter(|command| command.split(' ').next() == Some("certctl"))
        else {
            continue;
        };
        let mut expected = Vec::new();
        while let Some(next) =
            lines.next_if(|next| !next.starts_with("$ ") && !next.starts_with("```"))
        {
            expected.push(next);
        }
        // An empty line before the next command is there for the eye.
        let mut blank = 0;
        let shown = run(command);
        while expected.last() == Some(&"") && shown.last().is_none_or(|last| !last.is_empty()) {
            expected.pop();
            blank += 1;
        }
        if fits(&expected, &shown) {
            out.extend(expected.into_iter().map(str::to_owned));
        } else {
            stale.push(command.to_owned());
            out.extend(shown);
        }
        out.extend(std::iter::repeat_n(String::new(), blank));
    }
    (out.join("\n") + "\n", stale)
}

#[test]
fn the_examples_of_the_readme_are_what_the_program_prints() {
    let home = TempDir::new().unwrap();
    let text = read(README);
    let (new, stale) = renewed(&text, |command| shown(command, home.path()));
    assert!(text.contains("\n$ certctl "), "{README} has no example");
    if updating() {
        fs::write(root().join(README), new).unwrap();
    } else {
        assert!(
            stale.is_empty(),
            "out of date in {README}: {stale:#?}\n{HINT}"
        );
    }
}

#[test]
fn links_within_the_repository_lead_somewhere() {
    let mut broken = Vec::new();
    for name in WITH_LINKS {
        let text = read(name);
        let path = root().join(name);
        let here = path.parent().unwrap();
        for target in links(&text) {
            let file = target.split('#').next().unwrap();
            let elsewhere = target.contains("://") || target.starts_with("mailto:");
            if !elsewhere && !file.is_empty() && !here.join(file).exists() {
                broken.push(format!("{name}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The targets of `[text](target)` and of `[name]: target`, outside fenced blocks.
fn links(text: &str) -> Vec<&str> {
    let mut targets = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced {
            continue;
        }
        for (at, open) in line.match_indices("](") {
            let rest = &line[at + open.len()..];
            if let Some(end) = rest.find([')', ' ']) {
                targets.push(&rest[..end]);
            }
        }
        if let Some((name, target)) = line.split_once("]: ")
            && name.starts_with('[')
        {
            targets.push(target.trim());
        }
    }
    targets
}

#[test]
fn a_block_is_renewed_only_where_it_differs() {
    let run = |command: &str| match command {
        "certctl one" => vec!["1".to_owned(), "2".to_owned(), "3".to_owned()],
        _ => vec!["other".to_owned()],
    };
    let text = "a\n```console\n$ certctl one\n1\n...\n3\n\n$ certctl two\nold\n$ ls\nfile\n```\n```sh\n$ certctl x\n```\n";
    let (new, stale) = renewed(text, run);
    assert_eq!(stale, ["certctl two"]);
    assert_eq!(new, text.replace("old", "other"));
}

#[test]
fn words_are_split_as_in_a_shell() {
    assert_eq!(
        words("certctl list  'a b' -a x=\"y z\"  # why"),
        ["certctl", "list", "a b", "-a", "x=y z"]
    );
    assert_eq!(
        links("[a](b.md#c) ![d](e.png \"f\")\n[g]: h\n```\n[i](j)\n```"),
        ["b.md#c", "e.png", "h"]
    );
}

//! The page for a browser: well formed, in its language, and nothing in it but text.

use super::{PLANS, certctl_in};
use crate::support::{LANGUAGES, Sandbox};

/// Elements that have no end.
const VOID: [&str; 1] = ["meta"];

/// Checks that every element is closed in its turn and that each attribute is quoted; gives the text between them.
fn text(page: &str) -> String {
    let body = page.strip_prefix("<!DOCTYPE html>\n").expect("no doctype");
    let (mut open, mut text, mut rest) = (Vec::new(), String::new(), body);
    while let Some((before, after)) = rest.split_once('<') {
        // The rules of style are no text, and `>` has a meaning in them.
        if open.last() != Some(&"style") {
            assert!(!before.contains('>'), "a bare sign in {before:?}");
            entities(before);
            text.push_str(before);
        }
        let (tag, after) = after.split_once('>').expect("a tag without an end");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closed out of turn");
            continue;
        }
        let name = tag.split(' ').next().unwrap();
        attributes(&tag[name.len()..]);
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
    assert_eq!(rest.trim(), "");
    text
}

/// ` name="value"`, none of it twice.
fn attributes(mut rest: &str) {
    let mut seen = Vec::new();
    while !rest.is_empty() {
        let (name, after) = rest.strip_prefix(' ').unwrap().split_once("=\"").unwrap();
        let (value, after) = after.split_once('"').unwrap();
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{name}"
        );
        assert!(!seen.contains(&name), "{name} twice");
        entities(value);
        seen.push(name);
        rest = after;
    }
}

fn entities(text: &str) {
    for (at, _) in text.match_indices('&') {
        let known = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"];
        assert!(
            known.iter().any(|entity| text[at..].starts_with(entity)),
            "{text}"
        );
    }
}

#[test]
fn every_page_is_well_formed_and_in_its_language() {
    for (exit, line) in PLANS {
        for language in LANGUAGES {
            let run = certctl_in(language, &format!("{line} --format html")).exits(*exit);
            let page = &run.stdout;
            assert!(
                page.contains(&format!("<html lang=\"{language}\">")),
                "{page}"
            );
            assert!(!text(page).trim().is_empty());
            assert!(page.len() < 40_000, "{} octets", page.len());
            // Nothing is loaded and nothing runs.
            for never in ["<script", "src=", "@import", "url(", "onclick"] {
                assert!(!page.contains(never), "{never}: {page}");
            }
        }
    }
}

/// What the page tells is what the terminal tells.
#[test]
fn the_page_has_the_steps_the_sum_and_the_sources() {
    let page = text(&certctl_in("en", "criminal-record --destination AE --format html").stdout);
    for told in [
        "NOT BEFORE Thursday 24 December 2026",
        "notarised translation",
        "(from step 1)",
        "amounts not known here",
        "legalisation at the consulate",
        "Not an official decision",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
}

/// Data of one's own may hold any text.
#[test]
fn a_name_from_a_file_is_text() {
    let sandbox = Sandbox::new();
    let release = include_str!("../../../data/journeys/death-abroad.toml");
    let name = "Death abroad and the inheritance at home";
    let own = release.replace(name, "<b onclick='x'>&amp; \\u0007\\u202E\\\"");
    assert_ne!(own, release);
    sandbox.file("home/data/journeys/death-abroad.toml", &own);
    let run = sandbox
        .run(&["plan", "death-abroad", "--format", "html"])
        .exits(0);
    assert!(
        text(&run.stdout).contains("&lt;b onclick=&#39;x&#39;&gt;&amp;amp;"),
        "{run}"
    );
    assert!(!run.stdout.contains(['\u{7}', '\u{202e}']), "{run}");
}

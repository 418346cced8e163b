//! Rust source as the checks need it: without comments and texts, and without what is compiled for tests only.

/// The source with comments, strings and characters blanked; every line stays where it is.
pub(crate) fn code(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let after_word = out.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block(rest)
        } else if let Some(raw) = raw(rest).filter(|_| !after_word) {
            raw
        } else if first == '"' {
            string(rest)
        } else if first == '\'' {
            character(rest)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.extend(
            rest[..length]
                .chars()
                .map(|c| if c == '\n' { c } else { ' ' }),
        );
        rest = &rest[length..];
    }
    out
}

fn block(rest: &str) -> usize {
    let mut depth = 0;
    for (at, _) in rest.char_indices() {
        if rest[at..].starts_with("/*") {
            depth += 1;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            if depth == 0 {
                return at + 2;
            }
        }
    }
    rest.len()
}

/// The length of `r"..."`, `r#"..."#` and so on.
fn raw(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = body.len() - body.trim_start_matches('#').len();
    let text = body[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = text.find(&close)?;
    Some(rest.len() - text.len() + end + close.len())
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// The length of a character, or of the mark alone where it begins a lifetime.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((after, _))) => rest[after + 1..]
            .find('\'')
            .map_or(1, |end| after + 2 + end),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

/// The code without the items under `#[cfg(test)]`.
pub(crate) fn shipped(source: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut code = code(source);
    while let Some(start) = code.find(MARK) {
        let end = item(&code, start + MARK.len());
        let blank: String = code[start..end]
            .chars()
            .map(|c| if c == '\n' { c } else { ' ' })
            .collect();
        code.replace_range(start..end, &blank);
    }
    code
}

/// Where the item that begins at a place ends: at its `;` or at the brace that closes it.
fn item(code: &str, from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, c) in code[from..].char_indices() {
        match c {
            '{' | '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return from + at + 1;
                }
            }
            ';' if depth == 0 => return from + at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Whether a line names something as a whole word: `Utc`, `std::fs`, `println!`.
pub(crate) fn names(line: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// The places in a line right after a path to the root of the crate, in a module so deep: `crate::`, `super::super::`.
pub(crate) fn roots(line: &str, depth: usize) -> Vec<usize> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let begins = |at: usize| !line[..at].chars().next_back().is_some_and(is_word);
    let mut places = Vec::new();
    for (at, path) in line.match_indices("crate::") {
        if begins(at) || line[..at].ends_with('$') {
            places.push(at + path.len());
        }
    }
    for (at, _) in line.match_indices("super::").filter(|(at, _)| begins(*at)) {
        let mut rest = &line[at..];
        let mut up = 0;
        while let Some(further) = rest.strip_prefix("super::") {
            (rest, up) = (further, up + 1);
        }
        if up >= depth {
            places.push(line.len() - rest.len());
        }
    }
    places
}

/// The first names of a path or of a group: `a::B` gives `a`, `{a::B, c}` gives `a` and `c`.
pub(crate) fn first_segments(path: &str) -> Vec<String> {
    let name = |text: &str| {
        let text = text.trim_start();
        let end = text
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(text.len());
        text[..end].to_owned()
    };
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut names = vec![name(group)];
    let mut depth = 0_i32;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn comments_and_texts_are_blanked() {
    let source = "a(\"x // \\\" y\"); // b\nlet c = '\"'; /* d /* e */ f */ g::<'h>(r#\"i\"j\"#)";
    let bare: String = code(source).split_whitespace().collect();
    assert_eq!(bare, "a();letc=;g::<h>()");
    assert_eq!(code(source).lines().count(), 2);
}

#[test]
fn what_is_for_tests_only_is_left_out() {
    let source = "a\n#[cfg(test)]\nmod tests {\n { b }\n}\nc\n#[cfg(test)]\nmod d;\ne";
    let words: Vec<_> = shipped(source)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    assert_eq!(words, ["a", "c", "e"]);
}

#[test]
fn paths_to_the_root_are_found() {
    let at = |line: &str, depth| -> Vec<String> {
        let places = roots(line, depth);
        places
            .into_iter()
            .flat_map(|from| first_segments(&line[from..]))
            .collect()
    };
    assert_eq!(at("use crate::a::b;", 1), ["a"]);
    assert_eq!(at("pub(in crate::a) fn b(c: crate::d::E)", 1), ["a", "d"]);
    assert_eq!(at("use crate::{a::{b, c}, d, e::F};", 1), ["a", "d", "e"]);
    assert_eq!(at("use super::a;", 1), ["a"]);
    assert_eq!(at("use super::a;", 2), [""; 0]);
    assert_eq!(at("use super::super::a::b;", 2), ["a"]);
    assert_eq!(at("use mycrate::a;", 1), [""; 0]);
}

#[test]
fn names_are_whole_words() {
    assert!(names("use std::fs;", "std::fs"));
    assert!(names("Utc::now()", "Utc"));
    assert!(!names("use std::fsx;", "std::fs"));
    assert!(!names("Locale", "Local"));
    assert!(!names("eprintln!()", "println!"));
}

//! Build time only: checks the message files of all languages and writes the Rust form of them.
//!
//! Used by `build.rs` through `#[path]`; it is no part of the library. English is the reference: it says which
//! messages, variables and attributes there are, and the other languages must have the same, no more and no less.
//! So a missing translation is a failed build, never a hole in an answer.

#[path = "codegen/check.rs"]
mod check;
#[path = "codegen/emit.rs"]
mod emit;
#[path = "codegen/model.rs"]
mod model;
#[path = "codegen/names.rs"]
mod names;
#[path = "codegen/plurals.rs"]
mod plurals;
#[path = "codegen/read.rs"]
mod read;
#[path = "codegen/walk.rs"]
mod walk;

use model::{Fault, Language};
use std::path::Path;

/// The languages in the order of `Lang::ALL`; the first is the reference.
const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// Reads `<messages_dir>/<en|ru|kk>/<topic>.ftl`, checks them, and writes the Rust source to the file `out`.
///
/// The generated source names the message files by their absolute paths (`include_str!`), so that their content is in
/// the binary and nothing is read at run time.
///
/// # Errors
/// All faults found, one a line: `ru/card.ftl: due-line: what is wrong`; or the file that could not be read or written.
#[allow(unreachable_pub)] // Reached from the build script and from the tests, which include this file.
pub fn generate(messages_dir: &Path, out: &Path) -> Result<(), String> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for code in LANGUAGES {
        languages.push(read::language(messages_dir, code, &mut faults)?);
    }
    check_all(&languages, &mut faults);
    if !faults.is_empty() {
        return Err(report(faults));
    }
    let root = std::path::absolute(messages_dir)
        .map_err(|error| format!("{}: {error}", messages_dir.display()))?;
    let source = emit::source(&root, &LANGUAGES, &languages[0]);
    std::fs::write(out, source).map_err(|error| format!("{}: {error}", out.display()))
}

fn check_all(languages: &[Language], faults: &mut Vec<Fault>) {
    let Some((reference, others)) = languages.split_first() else {
        return;
    };
    if reference.messages().next().is_none() {
        let (file, place) = (reference.code.to_owned(), "folder".to_owned());
        faults.push(Fault {
            file,
            place,
            what: "has no messages".to_owned(),
        });
    }
    names::check(reference, faults);
    for other in others {
        check::against(reference, other, faults);
    }
    for language in languages {
        plurals::check(language, faults);
    }
}

/// The faults in a stable order, so that two builds over the same files say the same.
fn report(mut faults: Vec<Fault>) -> String {
    faults.sort();
    faults.dedup();
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    format!(
        "faults in the messages: {}\n{}",
        lines.len(),
        lines.join("\n")
    )
}

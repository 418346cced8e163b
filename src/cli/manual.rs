//! Manual pages from the command line's own texts.

use certctl::i18n::Messages;
use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::exit::Exit;
use super::variables;

/// Every page with its name: `certctl`, `certctl-deadline`, `certctl-draft-new`.
pub(crate) fn pages(
    command: &Command,
    messages: &Messages,
) -> anyhow::Result<Vec<(String, String)>> {
    let mut pages = Vec::new();
    collect(command, &[], messages, &mut pages)?;
    Ok(pages)
}

fn collect(
    command: &Command,
    before: &[&str],
    messages: &Messages,
    pages: &mut Vec<(String, String)>,
) -> anyhow::Result<()> {
    let mut path = before.to_vec();
    path.push(command.get_name());
    pages.push((path.join("-"), page(command, before, messages)?));
    for sub in command.get_subcommands() {
        collect(sub, &path, messages, pages)?;
    }
    Ok(())
}

/// The page of one command; on that of the program also exit codes and environment.
pub(crate) fn page(
    command: &Command,
    before: &[&str],
    messages: &Messages,
) -> anyhow::Result<String> {
    let mut name = before.to_vec();
    name.push(command.get_name());
    let named = command
        .clone()
        .display_name(name.join("-"))
        .bin_name(name.join(" "));
    let man = Man::new(named)
        .title(name.join("-").to_uppercase())
        .section("1")
        .manual("certctl")
        .date("");
    let mut out = Vec::new();
    man.render_title(&mut out)?;
    man.render_name_section(&mut out)?;
    man.render_synopsis_section(&mut out)?;
    man.render_description_section(&mut out)?;
    man.render_options_section(&mut out)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut out)?;
    }
    examples(&name, messages).to_writer(&mut out)?;
    if before.is_empty() {
        outside(messages).to_writer(&mut out)?;
    }
    Ok(String::from_utf8(out)?)
}

/// The examples of a command, which its help shows too.
fn examples(name: &[&str], messages: &Messages) -> Roff {
    let mut roff = Roff::new();
    let path = [&["help"], name.get(1..).unwrap_or_default()].concat();
    if let Some(examples) = messages.by_name(&format!("{}.examples", path.join("-"))) {
        let heading = messages.by_name("man-examples").unwrap_or_default();
        roff.control("SH", [heading.as_str()]);
        for example in examples.lines() {
            roff.control("PP", []);
            roff.text([roman(example)]);
        }
    }
    roff
}

/// Exit codes and environment.
fn outside(messages: &Messages) -> Roff {
    let say = |name: &str| messages.by_name(name).unwrap_or_default();
    let mut roff = Roff::new();
    roff.control("SH", [say("man-exit-status").as_str()]);
    for exit in Exit::ALL {
        roff.control("TP", []);
        roff.text([bold(exit.code().to_string())]);
        roff.text([roman(say(&format!("help-exit-{}", exit.code())))]);
    }
    roff.control("SH", [say("man-environment").as_str()]);
    for variable in variables::ALL {
        let message = variable.to_lowercase().replace('_', "-");
        roff.control("TP", []);
        roff.text([bold(variable)]);
        roff.text([roman(say(&format!("help-variable-{message}")))]);
    }
    roff
}

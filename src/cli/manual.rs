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
    let command = command
        .clone()
        .display_name(name.join("-"))
        .bin_name(name.join(" "));
    let man = Man::new(command)
        .title(name.join("-").to_uppercase())
        .section("1")
        .manual("certctl")
        .date("");
    let mut out = Vec::new();
    man.render(&mut out)?;
    if before.is_empty() {
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
            roff.control("TP", []);
            roff.text([bold(variable)]);
            roff.text([roman(say(&format!(
                "help-variable-{}",
                variable.to_lowercase().replace('_', "-")
            )))]);
        }
        roff.to_writer(&mut out)?;
    }
    Ok(String::from_utf8(out)?)
}

//! Every command of the program, taken from its own help, with the examples that stand there.

use super::{BYSTANDER, Home, Machine, SUBJECT};

/// A command line, without the name of the program.
pub(crate) type Line = Vec<String>;

/// Every command alone, its help, and its examples; ids of drafts are those of [`Home::furnish`].
pub(crate) fn every_line(machine: &Machine) -> Vec<Line> {
    let home = Home::in_memory(machine);
    let mut lines = Vec::new();
    let mut waiting: Vec<Line> = vec![Vec::new()];
    while let Some(command) = waiting.pop() {
        let help = [command.clone(), vec!["--help".to_owned()]].concat();
        let text = super::Ended::of(&mut home.command(&help)).said();
        let below = named_under(&text, "Commands:", 2);
        waiting.extend(below.into_iter().map(|name| {
            let name = name
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            [command.clone(), vec![name]].concat()
        }));
        lines.extend(
            named_under(&text, "Examples:", 2)
                .iter()
                .filter_map(|line| example(line)),
        );
        lines.push(help);
        lines.push(command);
    }
    lines.sort();
    lines.dedup();
    lines
}

/// The lines under a heading that are indented by exactly so much.
fn named_under(text: &str, heading: &str, indent: usize) -> Vec<String> {
    let after = text.lines().skip_while(|line| *line != heading).skip(1);
    let block = after.take_while(|line| !line.is_empty());
    let named = block.filter(|line| line.len() - line.trim_start().len() == indent);
    named.map(|line| line.trim().to_owned()).collect()
}

/// The words of an example: up to the first sign of a shell, quotes taken off, ids replaced.
fn example(line: &str) -> Option<Line> {
    let line = line.strip_prefix("certctl ")?;
    let line = line.split(['|', '>', '<', ';']).next()?;
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quoted = None;
    for c in line.chars().chain([' ']) {
        match c {
            '\'' | '"' if quoted == Some(c) => quoted = None,
            '\'' | '"' if quoted.is_none() => quoted = Some(c),
            ' ' if quoted.is_none() => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            c => word.push(c),
        }
    }
    for word in &mut words {
        *word = word
            .replace("k7mp-3x9q", SUBJECT)
            .replace("62v9-n411", BYSTANDER);
    }
    Some(words)
}

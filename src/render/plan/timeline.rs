//! A plan as bars: one line a step, one column for a day or for several.

use chrono::{Duration, NaiveDate};
use unicode_width::UnicodeWidthStr;

use crate::i18n::{Messages, dates};
use crate::render::safe;
use crate::view::{PlanStepView, PlanView};

/// The widest drawing, and what a name may take of it.
const WIDEST: usize = 76;
const NAME: usize = 26;

/// Where the terminal does not tell its width.
const USUAL: usize = 80;

/// A step on which the end turns, another one, and one whose length nobody knows.
const CRITICAL: char = '#';
const OTHER: char = '=';
const UNKNOWN: char = '?';

/// What a bar shows.
struct Bar {
    from: NaiveDate,
    to: NaiveDate,
    known: bool,
}

/// The lines of the drawing; none where no date is known.
pub(super) fn timeline(view: &PlanView, messages: &Messages, width: Option<usize>) -> Vec<String> {
    let bars: Vec<Option<Bar>> = view.steps.iter().map(bar).collect();
    let known = || bars.iter().flatten();
    let (Some(first), Some(last)) = (
        known().map(|bar| bar.from).min(),
        known().map(|bar| bar.to).max(),
    ) else {
        return Vec::new();
    };
    // The page indents what stands in it.
    let width = width.unwrap_or(USUAL).saturating_sub(4).min(WIDEST);
    let name = NAME.min(width / 3);
    let columns = width.saturating_sub(name + 3).max(10);
    let days = usize::try_from((last - first).num_days()).unwrap_or_default() + 1;
    // Few days are drawn wide, so that a bar can be seen; many share a column.
    let each = (columns / days).clamp(1, 3);
    let columns = (days * each).min(columns);
    let column = |date: NaiveDate, end: bool| {
        let day = usize::try_from((date - first).num_days()).unwrap_or_default();
        let day = if end { day + 1 } else { day };
        day * columns / days
    };
    let (from, to) = (
        dates::short(first, messages.lang()),
        dates::short(last, messages.lang()),
    );
    // One day has one date.
    let to = if first == last { String::new() } else { to };
    let gap = columns.saturating_sub(from.width() + to.width()).max(1);
    let head = format!("{}  {from}{}{to}", " ".repeat(name), " ".repeat(gap));
    let mut lines = vec![head.trim_end().to_owned()];
    for (step, bar) in view.steps.iter().zip(&bars) {
        let drawn: String = match bar {
            None => " ".repeat(columns),
            Some(bar) => {
                let (from, to) = (column(bar.from, false), column(bar.to, true));
                let to = to.max(from + 1);
                let sign = match (bar.known, step.critical) {
                    (false, _) => UNKNOWN,
                    (true, true) => CRITICAL,
                    (true, false) => OTHER,
                };
                let inside = |at: usize| (from..to).contains(&at);
                (0..columns.max(to))
                    .map(|at| if inside(at) { sign } else { ' ' })
                    .collect()
            }
        };
        lines.push(format!("{} |{drawn}|", cut(&safe(&step.name), name)));
    }
    lines
}

/// From the known dates of a step, or from those that hold if steps without a term took no time.
fn bar(step: &PlanStepView) -> Option<Bar> {
    let (start, ready) = (
        step.start.or(step.bound_start),
        step.ready.or(step.bound_ready),
    );
    let (from, to) = match (start, ready) {
        (Some(start), Some(ready)) => (start, ready),
        (Some(day), None) | (None, Some(day)) => (day, day),
        (None, None) => return None,
    };
    Some(Bar {
        from: from.min(to),
        to: to.max(from).min(from + Duration::days(3_700)),
        known: step.length.is_some(),
    })
}

/// A name at exactly a width.
fn cut(name: &str, width: usize) -> String {
    let mut kept = String::new();
    for sign in name.chars() {
        let more = format!("{kept}{sign}");
        if more.width() > width {
            // The last sign gives way to a dot, so that a cut name is seen to be one.
            kept.pop();
            kept.push('.');
            break;
        }
        kept = more;
    }
    let pad = width.saturating_sub(kept.width());
    format!("{kept}{}", " ".repeat(pad))
}

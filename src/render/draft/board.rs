//! All applications on one screen.

use super::draft_state;
use super::list::rows;
use crate::i18n::{Messages, Msg, dates};
use crate::render::page::{Page, Style};
use crate::view::{BoardView, DraftRow, LoadRow};

/// The most rows of one kind, so that the board stays one screen; the list has them all.
const MOST: usize = 5;

/// The longest bar.
const BAR: usize = 30;

/// Counts, what is overdue and due, and how many are due on each day.
#[must_use]
pub fn draft_board(view: &BoardView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    page.styled(&dates::long(view.today, messages.lang()), Style::Heading);
    if view.states.is_empty() {
        page.paragraph(&messages.text(Msg::DraftListEmpty));
        return page.finish();
    }
    let counts = view.states.iter();
    let counts =
        counts.map(|count| format!("{} {}", draft_state(&count.state, messages), count.count));
    page.paragraph(&counts.collect::<Vec<_>>().join(", "));
    services(&mut page, view, messages);
    let parts = [
        (Msg::BoardOverdue, &view.overdue),
        (Msg::BoardDueToday, &view.due_today),
        (Msg::BoardDueThisWeek, &view.due_this_week),
    ];
    for (heading, some) in parts {
        part(&mut page, heading, some, messages, width);
    }
    load(&mut page, &view.load, messages);
    page.finish()
}

fn services(page: &mut Page, view: &BoardView, messages: &Messages) {
    if view.services.is_empty() {
        return;
    }
    page.heading(&messages.text(Msg::BoardServices));
    let named = view.services.iter().take(MOST);
    let mut lines: Vec<(String, String)> = named
        .map(|service| {
            let name = match service.overdue {
                0 => service.service_name.clone(),
                n => {
                    let overdue = messages.text(Msg::BoardOfThemOverdue { n: n.into() });
                    format!("{} ({overdue})", service.service_name)
                }
            };
            (service.count.to_string(), name)
        })
        .collect();
    let rest = view.services.iter().skip(MOST);
    let rest: usize = rest.map(|service| service.count).sum();
    if rest > 0 {
        lines.push((rest.to_string(), messages.text(Msg::BoardOtherServices)));
    }
    page.columns(&lines);
}

fn part(
    page: &mut Page,
    heading: Msg<'_>,
    some: &[DraftRow],
    messages: &Messages,
    width: Option<usize>,
) {
    if some.is_empty() {
        return;
    }
    page.heading(&format!("{} ({})", messages.text(heading), some.len()));
    let shown = &some[..some.len().min(MOST)];
    page.laid_out(&rows(shown, messages, width));
    if let Some(n) = some.len().checked_sub(MOST).filter(|n| *n > 0) {
        page.paragraph(&messages.text(Msg::BoardMore { n: n.into() }));
    }
}

/// A bar for each day, one sign a result, or as many results a sign as keep the longest bar short.
fn load(page: &mut Page, load: &[LoadRow], messages: &Messages) {
    let most = load.iter().map(|row| row.due).max().unwrap_or(0);
    if most == 0 {
        return;
    }
    page.heading(&messages.text(Msg::BoardLoad));
    let lines = load.iter().map(|row| {
        let length = if most > BAR {
            (row.due * BAR).div_ceil(most)
        } else {
            row.due
        };
        let bar = format!("{:>3} {}", row.due, "#".repeat(length));
        let day = dates::medium(row.date, messages.lang());
        (day, bar.trim_end().to_owned())
    });
    page.columns(&lines.collect::<Vec<_>>());
}

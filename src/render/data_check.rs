//! What is in the data folder, what is wrong there, and which sources are old.

use super::page::{Page, Style};
use crate::i18n::{Messages, Msg, dates};
use crate::view::{CountsView, DataCheckView, StaleView};

/// Faults or none first, then the files, then the old sources if they were asked for.
#[must_use]
pub fn data_check(view: &DataCheckView, messages: &Messages, width: Option<usize>) -> String {
    let mut page = Page::new(width);
    let say = |message: Msg<'_>| messages.text(message);
    let (word, style, rest) = if view.faults.is_empty() {
        let n = view.files.len().into();
        let rest = say(Msg::DataFilesRead { n });
        (say(Msg::DataNoFaults), Style::Good, rest)
    } else {
        let n = view.faults.len().into();
        let rest = say(Msg::DataFaultCount { n });
        (say(Msg::DataFaults), Style::Bad, rest)
    };
    page.lead(&word, style, &rest);
    items(
        &mut page,
        view.faults.iter().map(|fault| fault.told.as_str()),
    );
    if !view.warnings.is_empty() {
        let n = view.warnings.len().into();
        page.heading(&say(Msg::HeadingDataWarnings { n }));
        items(&mut page, view.warnings.iter().map(|odd| odd.told.as_str()));
    }
    if let Some(folder) = &view.folder {
        page.heading(&say(Msg::HeadingDataFolder));
        page.verbatim(folder);
        if !view.exists {
            page.paragraph(&say(Msg::DataFolderAbsent));
        }
    } else {
        page.gap();
        page.paragraph(&say(Msg::DataNoFolder));
    }
    for (heading, files) in [
        (Msg::HeadingDataRead, &view.files),
        (Msg::HeadingDataUnused, &view.unused),
    ] {
        if !files.is_empty() {
            page.heading(&say(heading));
            items(&mut page, files.iter().map(String::as_str));
        }
    }
    counts(&mut page, &view.counts, messages);
    if let Some(days) = view.stale_days {
        stale(&mut page, view, days, messages);
    }
    page.finish()
}

fn items<'a>(page: &mut Page, texts: impl Iterator<Item = &'a str>) {
    texts.for_each(|text| page.item("-", text));
}

/// How much the data holds, and the share of each grade.
fn counts(page: &mut Page, counts: &CountsView, messages: &Messages) {
    page.heading(&messages.text(Msg::HeadingDataCounts));
    let n = usize::into;
    let told = [
        Msg::CountServices {
            n: n(counts.services),
        },
        Msg::CountQuestions {
            n: n(counts.questions),
        },
        Msg::CountDocuments {
            n: n(counts.documents),
        },
        Msg::CountTerms { n: n(counts.terms) },
        Msg::CountFees { n: n(counts.fees) },
        Msg::CountSources {
            n: n(counts.sources),
        },
    ];
    let told = told.map(|message| messages.text(message));
    page.item("-", &told.join(", "));
    let grades = counts.grades.iter().map(|grade| {
        messages.text(Msg::CountGrade {
            grade: grade.grade.into(),
            n: grade.values.into(),
            share: (&grade.percent).into(),
        })
    });
    let grades = grades.collect::<Vec<_>>().join(", ");
    let line = messages.text(Msg::CountGrades {
        n: counts.values.into(),
        grades: (&grades).into(),
    });
    page.item("-", &line);
}

fn stale(page: &mut Page, view: &DataCheckView, days: u32, messages: &Messages) {
    page.heading(&messages.text(Msg::HeadingDataStale { n: days.into() }));
    if view.stale.is_empty() {
        page.paragraph(&messages.text(Msg::DataNoneStale));
    }
    for source in &view.stale {
        let StaleView {
            id,
            title,
            checked_on,
            url,
        } = source;
        let date = dates::full(*checked_on, messages.lang());
        page.item("-", &format!("{date}: {title} ({id})"));
        if let Some(url) = url {
            page.under(url, Style::Dim);
        }
    }
    if !view.faults.is_empty() {
        page.styled(&messages.text(Msg::DataStaleRelease), Style::Warn);
    }
}

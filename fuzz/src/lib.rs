//! What is asked of any input: files of rules and drafts, dates, numbers, ids, and texts that are shown.
//!
//! ```text
//! cargo install cargo-fuzz --version 0.13.2 --locked
//! RUSTC_BOOTSTRAP=1 cargo fuzz run -s none TARGET -- -max_total_time=600
//! ```
//!
//! Each function here is one target: it must not panic, and what it asserts holds for every input. `corpus/` has a few
//! inputs for each; `cargo test --test corpora` runs them through the same functions, so an input that was found to
//! fail is put there and stays a test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::LazyLock;

use certctl::calendar::{Calendar, CalendarData, Week};
use certctl::catalogue::{DataFile, Fault, FaultKind, Tables};
use certctl::draft::DraftId;
use certctl::i18n::Messages;
use certctl::identity::{Bin, Iin, parse_any};
use certctl::render::{Page, Style, list, safe};
use certctl::text::Lang;
use certctl::view::{ListView, ServiceGroup, ServiceRow};
use chrono::NaiveDate;

#[allow(dead_code)]
#[path = "../../src/cli/input.rs"]
mod input;
#[allow(dead_code, unreachable_pub)]
#[path = "../../tests/faults/tools/sealed.rs"]
mod sealed;

/// The tables of the release.
static RELEASE: LazyLock<Tables> = LazyLock::new(|| {
    certctl::embedded::catalogue()
        .tables()
        .expect("the release")
});

/// The days of the release, and its working week.
static DAYS: LazyLock<CalendarData> = LazyLock::new(|| {
    let catalogue = certctl::embedded::catalogue();
    catalogue.calendar().expect("the release")
});
static CALENDAR: LazyLock<Calendar<'static>> =
    LazyLock::new(|| Calendar::new(&DAYS, Week::FiveDay).expect("the release"));

/// The texts in the language with the most letters.
static MESSAGES: Messages = Messages::new(Lang::Kk);

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 11).expect("a day")
}

/// A file of rules of one's own: read, checked, and every fault told with its place.
pub fn rules(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let files = [DataFile {
        path: "services/documents/fuzz.toml".to_owned(),
        text: text.to_owned(),
    }];
    let alone = Tables::review(&files, None);
    for fault in alone.faults.iter().chain(&alone.warnings) {
        let _ = (fault.describe(text), fault.message());
        if let Some((line, column)) = fault.position(text) {
            assert!(line >= 1 && column >= 1, "{line}:{column}");
            assert!(line <= text.split('\n').count(), "line {line} of less");
        }
    }
    // Laid over the release only where it can be read at all: that takes a thousand times as long.
    let syntax = |fault: &Fault| matches!(fault.kind, FaultKind::Syntax(_));
    if !alone.faults.iter().any(syntax) {
        let over = Tables::review(&files, Some(RELEASE.clone()));
        assert!(
            over.tables.is_some() || !over.faults.is_empty(),
            "neither read nor refused"
        );
    }
}

/// The file of a draft, as it is and sealed with the checksum that lets it be read.
pub fn stored(data: &[u8]) {
    let _ = certctl::store::decode(data.to_vec());
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(draft) = certctl::store::decode(sealed::sealed(text)) else {
        return;
    };
    assert!(
        !format!("{draft:?}").contains("\u{1b}"),
        "Debug shows what is inside"
    );
    if draft.extra.contains_key("checksum") {
        return;
    }
    // What was read can be written and read again.
    let again = serde_json::to_string_pretty(&draft).expect("a draft is JSON");
    let again = certctl::store::decode(sealed::sealed(&again));
    assert!(again.is_ok_and(|again| again.id == draft.id && again.answers == draft.answers));
}

/// Days, months and clocks as they are typed and as they are kept.
pub fn dates(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(moment) = input::moment(text, today(), &CALENDAR) {
        kept(moment, text);
    }
    if let Some(moment) = input::Moment::kept(text) {
        kept(moment, text);
    }
    if let Some(day) = input::exact(text) {
        assert_eq!(day.to_string(), text);
        assert_eq!(input::day(text), Some(day));
    }
    let _ = (input::month(text), input::yes_no(text));
}

/// A moment is kept to the minute: terms do not count seconds.
fn kept(moment: input::Moment, text: &str) {
    let kept = input::Moment::kept(&moment.to_string());
    assert_eq!(kept.map(|kept| kept.date), Some(moment.date), "{text:?}");
    let kept = kept.map(|kept| kept.to_string());
    assert_eq!(kept, Some(moment.to_string()), "{text:?}");
}

/// IIN and BIN: what is taken has twelve digits with the right check digit, and every such number is taken.
pub fn numbers(data: &[u8]) {
    let digits: Vec<u8> = data.iter().take(12).map(|byte| byte % 10).collect();
    if digits.len() == 12 {
        let text: String = digits
            .iter()
            .map(|digit| char::from(b'0' + digit))
            .collect();
        let right = check_digit(&digits) == Some(digits[11]);
        assert_eq!(Iin::parse(&text).is_ok(), right, "{text}");
        assert_eq!(
            Bin::parse(&text).is_ok(),
            right && (4..=6).contains(&digits[4]),
            "{text}"
        );
    }
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let _ = parse_any(text);
    let (iin, bin) = (Iin::parse(text), Bin::parse(text));
    if let Ok(iin) = iin {
        let _ = (iin.warnings(today()), iin.birth_date());
        told(&iin.reveal(), &[iin.redacted(), format!("{iin:?}")]);
    }
    if let Ok(bin) = bin {
        let _ = (bin.warnings(), bin.registered());
        told(&bin.reveal(), &[bin.redacted(), format!("{bin:?}")]);
    }
}

fn told(revealed: &str, hidden: &[String]) {
    let digits: Vec<u8> = revealed
        .bytes()
        .map(|byte| byte.wrapping_sub(b'0'))
        .collect();
    assert_eq!(digits.len(), 12);
    assert_eq!(check_digit(&digits), Some(digits[11]));
    assert!(hidden.iter().all(|text| !text.contains(revealed)));
}

/// The check digit of the first eleven; none if no such number is issued.
fn check_digit(digits: &[u8]) -> Option<u8> {
    let sum = |first: u32| {
        let weights = (0..11).map(|at| (first - 1 + at) % 11 + 1);
        let sum: u32 = digits
            .iter()
            .zip(weights)
            .map(|(digit, weight)| u32::from(*digit) * weight)
            .sum();
        sum % 11
    };
    [sum(1), sum(3)]
        .into_iter()
        .find(|rest| *rest != 10)
        .map(|rest| rest as u8)
}

/// Any text where people read: nothing that a terminal takes for an order.
pub fn shown(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    clean(&safe(&text), &text);
    let (left, right) = text.split_at(text.floor_char_boundary(text.len() / 2));
    for width in [None, Some(0), Some(20), Some(80)] {
        let mut page = Page::new(width);
        page.heading("x");
        page.paragraph(&text);
        page.item("-", right);
        page.verbatim(&text);
        page.under(&text, Style::Plain);
        page.lead(left, Style::Plain, right);
        page.columns(&[(left, right), (right, left)]);
        // The heading is ours, and so are its escape sequences.
        let finished = page.finish();
        let ours = finished.lines().next().unwrap_or_default().to_owned();
        clean(finished.strip_prefix(&ours).unwrap_or_default(), &text);
        // Those of a view cannot be told from others, but a text that was made safe before gives the same.
        assert_eq!(
            listed(&text, width),
            listed(&safe(&text), width),
            "{text:?}"
        );
    }
}

fn listed(text: &str, width: Option<usize>) -> String {
    let row = ServiceRow {
        id: text.to_owned(),
        name: text.to_owned(),
        status: "active",
        withdrawn_since: None,
        summary: text.to_owned(),
        events: Vec::new(),
        offices: vec![text.to_owned()],
    };
    let view = ListView {
        schema: "certctl.list/1",
        fit: "exact",
        services: vec![row.clone(), row],
        groups: vec![ServiceGroup {
            name: text.to_owned(),
            services: vec![0, 1],
        }],
        overrides: vec![text.to_owned()],
    };
    list(&view, &MESSAGES, width)
}

#[track_caller]
fn clean(shown: &str, text: &str) {
    let order = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(u32::from(c), 0x061C | 0x200E | 0x200F | 0x2028..=0x202E | 0x2066..=0x2069 | 0xE0000..=0xE007F)
    };
    if let Some(bad) = shown.chars().find(|c| order(*c)) {
        panic!("{bad:?} shown of {text:?}");
    }
}

/// Ids of drafts: what is taken is exactly what is printed, and a safe file name.
pub fn ids(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    if let Ok(id) = DraftId::parse(text) {
        assert_eq!(id.to_string(), text);
        let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(text.len() == 9 && text.chars().all(sign), "{text:?}");
    }
    let mut random = [0; 16];
    for (place, byte) in random.iter_mut().zip(data) {
        *place = *byte;
    }
    let id = DraftId::from_random(u128::from_le_bytes(random));
    assert_eq!(DraftId::parse(&id.to_string()), Ok(id));
}

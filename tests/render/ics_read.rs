//! A calendar file read by the `icalendar` crate and compared, property by property, with what was written.

use certctl::render::ics;
use certctl::view::{AlarmView, EventView};
use chrono::{Days, NaiveDate, TimeDelta};
use icalendar::Trigger;
use icalendar::parser::{Component, Property, read_calendar, unfold};

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An event of one day with nothing but a title.
pub(crate) fn event(uid: &str, day: &str, summary: &str) -> EventView {
    EventView {
        uid: uid.to_owned(),
        date: date(day),
        until: None,
        summary: summary.to_owned(),
        description: String::new(),
        url: None,
        category: None,
        busy: false,
        alarms: Vec::new(),
    }
}

/// What must be left of a text: all of it, but for controls and signs that do not show.
fn kept(text: &str) -> String {
    let breaks = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    let hidden = |c: char| {
        let bidi = ('\u{202a}'..='\u{202e}').contains(&c) || c == '\u{61c}';
        let empty = ('\u{200b}'..='\u{200f}').contains(&c) || c == '\u{feff}';
        let joined = ('\u{2060}'..='\u{206f}').contains(&c);
        let noted = ('\u{fff9}'..='\u{fffb}').contains(&c);
        let tagged = ('\u{e0000}'..='\u{e007f}').contains(&c);
        bidi || empty || joined || noted || tagged
    };
    text.replace("\r\n", "\n")
        .replace(breaks, "\n")
        .replace('\t', " ")
        .chars()
        .filter(|c| *c == '\n' || !(c.is_control() || hidden(*c)))
        .collect()
}

/// An address with its percent-encoding undone.
fn decoded(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// `NAME;PARAMETER=VALUE` and the value as the parser understands it.
fn property(property: &Property<'_>) -> (String, String) {
    let mut name = property.name.to_string();
    for parameter in &property.params {
        let value = parameter.val.as_ref().map_or("", |value| value.as_str());
        name = format!("{name};{}={value}", parameter.key);
    }
    // The parser leaves these two as they stand in the file: one is a list, the other is newer than its table.
    let value = match name.as_str() {
        "NAME" | "CATEGORIES" => property.val.clone().unescape_text(),
        _ => property.val.clone(),
    };
    (name, value.to_string())
}

fn properties(component: &Component<'_>) -> Vec<(String, String)> {
    component.properties.iter().map(property).collect()
}

fn pair(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}

/// Checks the lines: each ends in CRLF, none is too long, none is cut shorter than it must be.
fn check_lines(file: &str) {
    let body = file.strip_suffix("\r\n").unwrap();
    let lines: Vec<&str> = body.split("\r\n").collect();
    for (at, line) in lines.iter().enumerate() {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(!line.is_empty());
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        let goes_on = lines.get(at + 1).is_some_and(|next| next.starts_with(' '));
        // The longest character has four octets, so that at most three are left free.
        assert!(!goes_on || line.len() >= 72, "folded too early: {line:?}");
    }
}

/// A duration. The parser knows those without a sign only; the sign is of the whole.
fn duration(text: &str) -> TimeDelta {
    let before = text.strip_prefix('-');
    let property = icalendar::Property::new("TRIGGER", before.unwrap_or(text));
    let length = *Trigger::try_from(&property).unwrap().as_duration().unwrap();
    if before.is_some() { -length } else { length }
}

fn check_alarm(read: &Component<'_>, alarm: &AlarmView, day: NaiveDate) {
    assert_eq!(read.name.as_str(), "VALARM");
    assert!(read.components.is_empty());
    let mut found = properties(read);
    found.retain(|(name, _)| name != "TRIGGER");
    let expected = [
        pair("ACTION", "DISPLAY"),
        pair("DESCRIPTION", kept(&alarm.text)),
    ];
    assert_eq!(found, expected);
    let trigger = read.find_prop("TRIGGER").unwrap();
    assert!(trigger.params.is_empty());
    let at = day.and_hms_opt(0, 0, 0).unwrap() + duration(trigger.val.as_str());
    let on = day - Days::new(alarm.days_before.into());
    let hour = TimeDelta::hours(alarm.hour.into());
    assert_eq!(at, on.and_hms_opt(0, 0, 0).unwrap() + hour);
}

fn check_event(read: &Component<'_>, event: &EventView, stamp: NaiveDate) {
    let day = |date: NaiveDate| date.to_string().replace('-', "");
    let last = event.until.filter(|last| *last > event.date);
    let end = last.unwrap_or(event.date) + Days::new(1);
    let mut expected = vec![
        pair("UID", kept(&event.uid)),
        pair("DTSTAMP", format!("{}T000000Z", day(stamp))),
        pair("DTSTART;VALUE=DATE", day(event.date)),
        pair("DTEND;VALUE=DATE", day(end)),
        pair("SUMMARY", kept(&event.summary)),
    ];
    if !event.description.is_empty() {
        expected.push(pair("DESCRIPTION", kept(&event.description)));
    }
    expected.extend(event.url.as_ref().map(|url| pair("URL", url)));
    let category = event.category.map(kept);
    expected.extend(category.map(|category| pair("CATEGORIES", category)));
    let shown = ["TRANSPARENT", "OPAQUE"][usize::from(event.busy)];
    expected.push(pair("TRANSP", shown));

    assert_eq!(read.name.as_str(), "VEVENT");
    let mut found = properties(read);
    for (_, url) in found.iter_mut().filter(|(name, _)| name == "URL") {
        let allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
        assert!(url.chars().all(allowed), "{url}");
        *url = decoded(url);
    }
    assert_eq!(found, expected);
    assert_eq!(read.components.len(), event.alarms.len());
    for (read, alarm) in read.components.iter().zip(&event.alarms) {
        check_alarm(read, alarm, event.date);
    }
}

/// Writes the events, reads the file, and compares everything in it with what went in. No `%` in an address.
pub(crate) fn check(name: &str, events: &[EventView], stamp: NaiveDate) {
    let file = ics(name, events, stamp);
    assert_eq!(file, ics(name, events, stamp));
    check_lines(&file);
    let unfolded = unfold(&file);
    let calendar = read_calendar(&unfolded).unwrap();
    let found: Vec<_> = calendar.properties.iter().map(property).collect();
    let expected = [
        pair("VERSION", "2.0"),
        pair("PRODID", "-//certctl//certctl//EN"),
        pair("CALSCALE", "GREGORIAN"),
        pair("METHOD", "PUBLISH"),
        pair("NAME", kept(name)),
        pair("X-WR-CALNAME", kept(name)),
    ];
    assert_eq!(found, expected);
    assert_eq!(calendar.components.len(), events.len());
    for (read, event) in calendar.components.iter().zip(events) {
        check_event(read, event, stamp);
    }
}

//! Events as an iCalendar file (RFC 5545, the calendar's name by RFC 7986), for any calendar program.
//!
//! Every event is of whole days and names no time zone: a day stays the same day wherever the file is read.
//! Not for: reading such files, or events at an hour.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::safe::is_unsafe;
use crate::view::{AlarmView, EventView};

/// The octets of a line, its end not counted (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// The events as one calendar, in the order given.
///
/// `name` is what a program calls the calendar; `stamp` is the day the answer is of, not of the clock, so that the
/// same answer gives the same bytes. Years have four digits in the format: 0 to 9999. The standard wants at least one
/// event; without any the file is a calendar with nothing in it, which programs read as empty.
#[must_use]
pub fn ics(name: &str, events: &[EventView], stamp: NaiveDate) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//certctl//certctl//EN");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, "METHOD:PUBLISH");
    // The standard's name for it came late; many programs still read the older one only.
    line(&mut file, &format!("NAME:{}", text(name)));
    line(&mut file, &format!("X-WR-CALNAME:{}", text(name)));
    for one in events {
        event(&mut file, one, stamp);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, event: &EventView, stamp: NaiveDate) {
    line(file, "BEGIN:VEVENT");
    line(file, &format!("UID:{}", text(&event.uid)));
    line(file, &format!("DTSTAMP:{}T000000Z", day(stamp)));
    line(file, &format!("DTSTART;VALUE=DATE:{}", day(event.date)));
    let last = event.until.map_or(event.date, |last| last.max(event.date));
    // The end is the first day that is no longer part of it; an end equal to the start would be no day at all.
    // Without an end it is one day: right for the very last date that there is.
    if let Some(end) = last.succ_opt() {
        line(file, &format!("DTEND;VALUE=DATE:{}", day(end)));
    }
    line(file, &format!("SUMMARY:{}", text(&event.summary)));
    if !event.description.is_empty() {
        line(file, &format!("DESCRIPTION:{}", text(&event.description)));
    }
    if let Some(url) = &event.url {
        line(file, &format!("URL:{}", uri(url)));
    }
    if let Some(category) = event.category {
        line(file, &format!("CATEGORIES:{}", text(category)));
    }
    let shown = if event.busy { "OPAQUE" } else { "TRANSPARENT" };
    line(file, &format!("TRANSP:{shown}"));
    for one in &event.alarms {
        alarm(file, one);
    }
    line(file, "END:VEVENT");
}

fn alarm(file: &mut String, alarm: &AlarmView) {
    line(file, "BEGIN:VALARM");
    line(file, "ACTION:DISPLAY");
    line(file, &format!("DESCRIPTION:{}", text(&alarm.text)));
    line(file, &format!("TRIGGER:{}", trigger(alarm)));
    line(file, "END:VALARM");
}

/// A date: `20261211`.
fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

/// The time from the start of the event's first day to the alarm: `PT9H`, `-PT15H`, `-P2DT15H`.
fn trigger(alarm: &AlarmView) -> String {
    let hours = i64::from(alarm.hour) - 24 * i64::from(alarm.days_before);
    let sign = if hours < 0 { "-" } else { "" };
    let (days, hours) = (hours.abs() / 24, hours.abs() % 24);
    match (days, hours) {
        (0, hours) => format!("{sign}PT{hours}H"),
        (days, 0) => format!("{sign}P{days}D"),
        (days, hours) => format!("{sign}P{days}DT{hours}H"),
    }
}

/// A text value: what has a meaning in the format escaped, line ends of every kind as `\n`, control characters left
/// out, and with them what would hide or turn round the text in a terminal; a tab is a space.
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\n");
            }
            '\t' => out.push(' '),
            c if is_unsafe(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// An address: such a value has no escapes, so what RFC 3986 does not allow in an address is percent-encoded.
fn uri(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A line, folded: what goes on begins with a space, and no character is cut in two.
fn line(file: &mut String, content: &str) {
    let mut width = 0;
    for c in content.chars() {
        if width + c.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            width = 1;
        }
        file.push(c);
        width += c.len_utf8();
    }
    file.push_str("\r\n");
}

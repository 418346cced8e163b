//! Calendar files: one whole, and each thing that is easily got wrong.

use certctl::render::ics;
use certctl::view::{AlarmView, EventView};
use chrono::NaiveDate;

use crate::ics_read::{check, date, event};

const STAMP: &str = "2026-11-30";

const KAZAKH: &str = "Соттылықтың жоқ екені туралы анықтама; нәтижені Мемлекеттік корпорацияда, құжатпен \
                      алыңыз\nӨтініш қабылданған күн есепке алынбайды (Әкімшілік рәсімдік кодекс, 76-бап)";
const RUSSIAN: &str = "Справка о наличии либо отсутствии судимости; подъезд №5, окно C:\\новое\\n\nСрок: десять \
                       рабочих дней, не считая дня приёма, а если он выходной - со следующего рабочего";

fn alarm(days_before: u32, hour: u32) -> AlarmView {
    AlarmView {
        days_before,
        hour,
        text: "Завтра, 9:00; окно 5\nпаспорт".to_owned(),
    }
}

/// The value of a property in a file of one event, as it is written.
fn written(event: EventView, name: &str) -> Option<String> {
    let file = ics("certctl", &[event], date(STAMP));
    let value = |line: &str| Some(line.strip_prefix(name)?.to_owned());
    file.split("\r\n").find_map(value)
}

fn trigger(days_before: u32, hour: u32) -> String {
    let event = EventView {
        alarms: vec![alarm(days_before, hour)],
        ..event("a@certctl", "2026-12-11", "a")
    };
    written(event, "TRIGGER:").unwrap()
}

fn end(event: EventView) -> Option<String> {
    written(event, "DTEND;VALUE=DATE:")
}

#[test]
fn a_whole_file() {
    let event = EventView {
        description: "Window 5, ground floor; bring the passport\nOpen to 18:00".into(),
        url: Some("https://egov.kz/cms/ru/services/pass077_mvd?a=1,2;b".into()),
        category: Some("due"),
        busy: true,
        alarms: vec![AlarmView {
            days_before: 1,
            hour: 9,
            text: "Ready tomorrow".into(),
        }],
        ..event("due-7@certctl", "2026-12-31", "Criminal record")
    };
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//certctl//certctl//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Due dates
X-WR-CALNAME:Due dates
BEGIN:VEVENT
UID:due-7@certctl
DTSTAMP:20261130T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:Criminal record
DESCRIPTION:Window 5\\, ground floor\\; bring the passport\\nOpen to 18:00
URL:https://egov.kz/cms/ru/services/pass077_mvd?a=1,2;b
CATEGORIES:due
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Ready tomorrow
TRIGGER:-PT15H
END:VALARM
END:VEVENT
END:VCALENDAR
";
    let file = ics("Due dates", &[event], date(STAMP));
    assert_eq!(file, expected.replace('\n', "\r\n"));
}

#[test]
fn texts_are_read_back_wherever_the_fold_falls() {
    for text in [KAZAKH, RUSSIAN, "\\;,\n\\n\\\\,;;", "𐰴𐰔", " ", "a b  c   "] {
        for before in 0..80 {
            let text = format!("{}{}", "x".repeat(before), text.repeat(3));
            let event = EventView {
                description: text.clone(),
                alarms: vec![AlarmView {
                    text: text.clone(),
                    ..alarm(1, 9)
                }],
                ..event(&text, "2026-12-11", &text)
            };
            check(&text, &[event], date(STAMP));
        }
    }
}

#[test]
fn events_keep_their_order_and_their_ids() {
    let ids = ["due-1@certctl", "9c5b94b1-35ad-49bb", "a,b;c\\n", "Жоба-7"];
    let events = ids.map(|uid| event(uid, "2026-12-11", RUSSIAN));
    check("Сроки", &events, date(STAMP));
    check("", &[], date(STAMP));
}

#[test]
fn the_end_is_the_day_after_the_last() {
    let one = event("a@certctl", "2028-02-28", "a");
    let until = |day| EventView {
        until: Some(day),
        ..one.clone()
    };
    assert_eq!(end(one.clone()).unwrap(), "20280229");
    assert_eq!(end(until(date("2028-02-28"))).unwrap(), "20280229");
    assert_eq!(end(until(date("2028-02-29"))).unwrap(), "20280301");
    assert_eq!(end(until(date("2028-12-31"))).unwrap(), "20290101");
    // Never an event that ends before it begins.
    assert_eq!(end(until(date("2028-02-01"))).unwrap(), "20280229");
    assert_eq!(end(until(NaiveDate::MAX)), None);
}

#[test]
fn an_alarm_is_at_its_hour_so_many_days_before() {
    assert_eq!(trigger(0, 9), "PT9H");
    assert_eq!(trigger(0, 0), "PT0H");
    assert_eq!(trigger(1, 9), "-PT15H");
    assert_eq!(trigger(1, 0), "-P1D");
    assert_eq!(trigger(2, 9), "-P1DT15H");
    assert_eq!(trigger(3, 23), "-P2DT1H");
    assert_eq!(trigger(7, 0), "-P7D");
    assert_eq!(trigger(0, 33), "P1DT9H");
    assert_eq!(trigger(u32::MAX, 0), "-P4294967295D");
    let event = EventView {
        alarms: vec![alarm(30, 18), alarm(1, 9), alarm(0, 8)],
        ..event("a@certctl", "2026-12-11", "a")
    };
    check("certctl", &[event], date(STAMP));
}

#[test]
fn no_text_becomes_a_property() {
    let text =
        "x\r\nEND:VEVENT\nBEGIN:VEVENT\rUID:y\u{2028}URL:z\u{85}ATTACH:file\u{0}\u{1b}[31m\u{202e}";
    let event = EventView {
        description: text.into(),
        url: Some(text.into()),
        alarms: vec![AlarmView {
            text: text.into(),
            ..alarm(1, 9)
        }],
        ..event(text, "2026-12-11", text)
    };
    check(text, std::slice::from_ref(&event), date(STAMP));
    let summary = written(event, "SUMMARY:").unwrap();
    assert!(
        summary.starts_with("x\\nEND:VEVENT\\nBEGIN:VEVENT"),
        "{summary}"
    );
}

#[test]
fn an_address_is_ascii() {
    let url = |url: &str| {
        let event = EventView {
            url: Some(url.into()),
            ..event("a@certctl", "2026-12-11", "a")
        };
        written(event, "URL:").unwrap()
    };
    assert_eq!(
        url("https://a.kz/?q=%20,;[1]#b"),
        "https://a.kz/?q=%20,;[1]#b"
    );
    assert_eq!(url("https://a.kz/ә b\\"), "https://a.kz/%D3%99%20b%5C");
}

#[test]
fn the_stamp_is_all_that_the_day_of_the_answer_changes() {
    let events = [event("a@certctl", "2026-12-11", KAZAKH)];
    let before = ics("certctl", &events, date("2026-11-30"));
    let after = ics("certctl", &events, date("2027-01-09"));
    assert_ne!(before, after);
    assert_eq!(
        before.replace("20261130T000000Z", "20270109T000000Z"),
        after
    );
}

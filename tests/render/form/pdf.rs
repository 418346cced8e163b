//! The sheets as PDF.

use std::io::Write;
use std::process::{Command, Stdio};

use certctl::i18n::Messages;
use certctl::render::{Sheets, form_pdf};
use certctl::text::Lang;

use super::{Case, everywhere};

/// Whether bytes hold other ones.
fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|one| one == part.as_bytes())
}

/// No page is larger, fonts included.
const LARGEST: usize = 100 * 1024;

#[test]
fn every_form_can_be_printed_empty_and_filled() {
    let mut previous = "";
    for (service, office) in everywhere() {
        // The offices of a service change what is asked for, hardly how it looks.
        if service == previous {
            continue;
        }
        previous = service;
        let filled = Case::filled(service, office, "Шымкент қаласы, Әл-Фараби ауданы, 112-үй");
        let empty = Case::empty(service, office);
        for (case, lang) in [(&empty, Lang::Ru), (&filled, Lang::Kk), (&filled, Lang::En)] {
            let pdf = case.pdf(lang);
            let each = pdf.bytes.len() / pdf.pages;
            assert!(each < LARGEST, "{service} {office} {lang:?}: {each}");
            assert!(pdf.unknown.is_empty(), "{service}: {:?}", pdf.unknown);
        }
    }
}

#[test]
fn the_same_application_is_the_same_file() {
    for lang in Lang::ALL {
        let (one, two) = (Case::person().pdf(lang), Case::person().pdf(lang));
        assert_eq!(one.bytes, two.bytes);
    }
}

#[test]
fn an_ordinary_application_is_one_page_and_the_card_another() {
    let mut case = Case::person();
    case.answers.retain(|(id, _)| id != "name_changed");
    for lang in Lang::ALL {
        assert_eq!(case.pdf(lang).pages, 2, "{lang:?}");
    }
}

#[test]
fn lines_are_set_closer_where_that_saves_a_page() {
    // With the rows of an earlier name the signature would be alone on a page.
    for lang in Lang::ALL {
        assert_eq!(Case::person().pdf(lang).pages, 2, "{lang:?}");
    }
}

#[test]
fn it_is_tagged_and_for_archives_and_readers_of_screens() {
    let pdf = Case::person().pdf(Lang::Kk).bytes;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert!(pdf.ends_with(b"%%EOF"));
    for part in [
        "/MarkInfo",
        "/StructTreeRoot",
        "/Lang(kk)",
        "/Outlines",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(holds(&pdf, part), "{part}");
    }
    for part in ["/JavaScript", "/URI", "/Encrypt", "/EmbeddedFile"] {
        assert!(!holds(&pdf, part), "{part}");
    }
}

#[test]
fn long_values_go_on_on_further_pages() {
    let long = "Ұзақ атаулы көше, 112-үй, ".repeat(19);
    let case = Case::filled("death-registration", "branch-centre", long.trim());
    let pdf = case.pdf(Lang::Kk);
    assert!(pdf.pages > 3, "{}", pdf.pages);
    let unbroken = "Ы".repeat(500);
    let pdf = Case::filled("death-registration", "branch-centre", &unbroken).pdf(Lang::Ru);
    assert!(pdf.pages > 3, "{}", pdf.pages);
}

#[test]
fn what_the_font_lacks_is_a_box_and_is_told() {
    let mut case = Case::person();
    case.answers.retain(|(id, _)| id != "first_name");
    case.answers
        .push(("first_name".into(), "李娜 \u{e123} 🙂".into()));
    let pdf = case.pdf(Lang::Kk);
    assert_eq!(pdf.unknown, ['娜', '李', '🙂']);
    if let Some(text) = read(&pdf.bytes) {
        // What is copied from the page is what was typed.
        assert!(text.contains("李娜 \u{fffd} 🙂"), "{text}");
    }
}

#[allow(clippy::print_stderr)] // Nobody should take a test that was not made for one that passed.
fn skipped(why: &str) {
    eprintln!("skipped: {why}");
}

/// The text of a PDF by a program of others, where the machine has it.
fn read(pdf: &[u8]) -> Option<String> {
    let child = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        skipped("no pdftotext on this machine");
        return None;
    };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn its_text_can_be_selected_and_searched() {
    let pdf = Case::person().pdf(Lang::Kk);
    let Some(text) = read(&pdf.bytes) else {
        return;
    };
    for page in 1..=pdf.pages {
        // The program reads the short number without its blanks.
        let number = format!("{page}/{}", pdf.pages);
        assert!(
            text.replace(" / ", "/").contains(&number),
            "{number}\n{text}"
        );
    }
    for part in [
        "Әлімқұлова-Бекмұхамбетова",
        "Нұрсұлтанқызы",
        "800416100254",
        "16.04.1880",
        "ӨТІНІШ БЕРУШІГЕ ЖАДЫНАМА",
        "2026 ж. 21 желтоқсан, дүйсенбі",
        "certctl k7mp-3x9q",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // The words of a line that was broken stay apart.
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let consent = Messages::new(Lang::Kk).by_name("form-consent").unwrap();
    assert!(joined.contains(&consent), "{joined}");
}

#[test]
fn the_card_alone_is_one_page() {
    let messages = Messages::new(Lang::Ru);
    let card = form_pdf(&Case::person().view(Lang::Ru), Sheets::Card, &messages).unwrap();
    assert_eq!(card.pages, 1);
}

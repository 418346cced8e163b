//! The sheets as text and as HTML.

use certctl::draft::Submission;
use certctl::i18n::Messages;
use certctl::render::{Sheets, form_html, form_text};
use certctl::text::Lang;
use serde_json::Map;
use unicode_width::UnicodeWidthStr;

use super::{Case, everywhere};

#[test]
fn an_application_reads_like_one() {
    for lang in Lang::ALL {
        let name = format!("application-text.{}", lang.code());
        insta::assert_snapshot!(name, Case::person().text(lang));
    }
    insta::assert_snapshot!("application-html.kk", Case::person().html(Lang::Kk));
}

#[test]
fn an_empty_application_has_lines_to_write_on() {
    let empty = Case::empty("death-registration", "branch-centre");
    insta::assert_snapshot!("application-empty.ru", empty.text(Lang::Ru));
    let view = empty.view(Lang::Ru);
    assert!(!view.complete);
    let fields = view.sections.iter().flat_map(|section| &section.fields);
    let required = fields.filter(|field| field.required && field.value.is_none());
    assert_eq!(required.count(), view.missing.len());
}

#[test]
fn the_card_alone_has_nothing_of_the_application() {
    let view = Case::person().view(Lang::En);
    let messages = Messages::new(Lang::En);
    let card = form_text(&view, Sheets::Card, &messages);
    assert!(card.contains("Monday 21 December 2026"), "{card}");
    for personal in ["Әлімқұлова", "800416100254", "+7 701"] {
        assert!(!card.contains(personal), "{personal}");
        assert!(form_text(&view, Sheets::All, &messages).contains(personal));
    }
}

#[test]
fn a_day_that_moved_since_is_told() {
    let submission = |due: &str| Submission {
        at: "2026-12-11T09:40:00+05:00".to_owned(),
        number: Some("KZ-17".to_owned()),
        catalogue: String::new(),
        due: Some(due.parse().unwrap()),
        milestones: Vec::new(),
        basis: None,
        extra: Map::new(),
    };
    let mut case = Case::person();
    case.submission = Some(submission("2026-12-18"));
    let text = case.text(Lang::En);
    assert!(text.contains("Friday 18 December 2026"), "{text}");
    assert!(text.contains("Monday 21 December 2026"), "{text}");
    assert_eq!(text.matches("KZ-17").count(), 2, "{text}");
    case.submission = Some(submission("2026-12-21"));
    assert_eq!(case.view(Lang::En).card.promised, None);
}

#[test]
fn text_has_lines_of_80_columns_and_no_escape_sequence() {
    for (service, office) in everywhere() {
        for lang in Lang::ALL {
            let text =
                Case::filled(service, office, "Қарағанды облысы, Абай көшесі, 12").text(lang);
            for line in text.lines() {
                assert!(line.width() <= 80, "{service} {office} {lang:?}: {line}");
            }
            assert!(!text.contains('\u{1b}'), "{service}");
        }
    }
}

#[test]
fn whoever_acts_for_the_applicant_signs() {
    let mut case = Case::empty("criminal-record", "branch-centre");
    let mut give = |id: &str, value: &str| {
        case.answers.push((id.to_owned(), value.to_owned()));
        let view = case.view(Lang::Kk);
        (view.applicant, view.signed_by)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(give("purpose", "abroad"), (None, None));
    let person = some("Ахметов");
    assert_eq!(give("surname", "Ахметов"), (person.clone(), person.clone()));
    give("representative", "yes");
    let given = give("representative_surname", "Сейітова");
    assert_eq!(given, (person, some("Сейітова")));
}

/// What somebody may type to break a page or a terminal.
const HOSTILE: &str = "<script>alert(1)</script>\u{1b}[31m\"'&\u{202e}x\u{7}\u{200b}\u{9b}";

#[test]
fn hostile_text_stays_text() {
    let case = Case::filled("death-registration", "branch-centre", HOSTILE);
    for lang in Lang::ALL {
        let html = case.html(lang);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        for page in [html, case.text(lang)] {
            let control = |sign: char| {
                sign.is_control() && sign != '\n' || matches!(sign, '\u{202e}' | '\u{200b}')
            };
            assert!(!page.contains(control), "{page}");
        }
        let pdf = case.pdf(lang);
        assert!(pdf.unknown.is_empty(), "{:?}", pdf.unknown);
    }
}

#[test]
fn html_is_one_file_in_its_language_without_anything_from_elsewhere() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let page = form_html(&Case::person().view(lang), Sheets::All, &messages);
        assert!(page.starts_with("<!DOCTYPE html>\n"));
        let declared = format!("<html lang=\"{}\">", lang.code());
        assert!(page.contains(&declared), "{page}");
        for outside in [
            "http:", "https:", "src=", "url(", "@import", "<script", "<link",
        ] {
            assert!(!page.contains(outside), "{outside}\n{page}");
        }
        for name in [
            "p", "h1", "h2", "table", "tr", "th", "td", "ul", "li", "dl", "section", "div",
        ] {
            let opened = page.matches(&format!("<{name}>")).count()
                + page.matches(&format!("<{name} ")).count();
            let closed = page.matches(&format!("</{name}>")).count();
            assert_eq!(opened, closed, "{name}\n{page}");
        }
    }
}

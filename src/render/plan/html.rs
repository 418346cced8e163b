//! A plan as a page for a browser or a printer: one file, nothing loaded from elsewhere.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::words::{instead, lines, money_line, other_line, said, title};
use crate::i18n::{Messages, Msg, dates};
use crate::render::card::sure;
use crate::render::html::{escape, open};
use crate::view::PlanView;

const STYLE: &str = "body{font:16px/1.45 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:1.6rem}.answer{font-size:1.3rem;font-weight:600}\
ol.steps>li{margin:.6rem 0}ol.steps p{margin:.15rem 0}.bars{border:1px solid #999;padding:.5rem;overflow-x:auto}\
.bar{display:grid;grid-template-columns:14rem 1fr;gap:.6rem;align-items:center;margin:.2rem 0;font-size:.9rem}\
.lane{position:relative;height:1rem;background:#eee}.lane span{position:absolute;top:0;bottom:0;background:#5b7fa6}\
.lane span.critical{background:#8a1c1c}.lane span.unknown{background:repeating-linear-gradient(45deg,#999 0 6px,#ddd 6px 12px)}\
.sources{font-size:.85rem}.small{font-size:.9rem;color:#444}@media print{body{margin:0}}";

/// The page.
#[must_use]
pub fn plan_html(view: &PlanView, messages: &Messages) -> String {
    let mut page = Html {
        text: String::new(),
        view,
        messages,
    };
    page.head();
    page.answer();
    if view.possible {
        bars(&mut page.text, view, messages);
    }
    page.steps();
    if let (Some(other), true) = (&view.other, view.possible) {
        page.heading(match other.together {
            true => Msg::HeadingTogether,
            false => Msg::HeadingApart,
        });
        page.paragraph(&other_line(other, view.by.is_some(), messages));
    }
    if view.possible {
        page.heading(Msg::HeadingFees);
        page.paragraph(&money_line(view, messages));
    }
    page.foot();
    page.text
}

/// A page being written.
struct Html<'v> {
    text: String,
    view: &'v PlanView,
    messages: &'v Messages,
}

impl Html<'_> {
    fn say(&self, message: Msg<'_>) -> String {
        escape(&self.messages.text(message))
    }

    fn heading(&mut self, message: Msg<'_>) {
        let text = self.say(message);
        let _ = writeln!(self.text, "<h2>{text}</h2>");
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.text, "<p>{}</p>", escape(text));
    }

    fn head(&mut self) {
        let lang = self.messages.lang().code();
        let title = title(self.view, self.messages);
        self.text.push_str(&open(lang, &title, STYLE));
        let title = escape(&title);
        let _ = writeln!(self.text, "<h1>{title}</h1>");
    }

    fn answer(&mut self) {
        let said = said(self.view, self.messages);
        let (word, text) = (self.say(said.word), escape(&said.text));
        let _ = writeln!(self.text, "<p class=\"answer\">{word} {text}</p>");
        for line in &said.under {
            self.paragraph(line);
        }
        let instead = instead(self.view);
        if !instead.is_empty() {
            self.heading(Msg::HeadingInstead);
            self.paragraph(&instead.join(" "));
        }
    }

    /// A name in bold, marked if it is to be checked, with the number of its source.
    fn named(&self, name: &str, grade: &str, source: &str) -> String {
        let check = match grade {
            "low" => format!(" {}", self.say(Msg::CheckMark)),
            "medium" => format!(" {}", self.say(Msg::MediumMark)),
            _ => String::new(),
        };
        let mut sources = self.view.sources.iter();
        let number = sources.position(|known| known.id == source);
        let mark = number.map(|at| format!(" <a href=\"#s{0}\">[{0}]</a>", at + 1));
        let (name, mark) = (escape(name), mark.unwrap_or_default());
        format!("<strong>{name}</strong>{check}{mark}")
    }

    fn steps(&mut self) {
        let view = self.view;
        self.heading(Msg::HeadingPlanSteps);
        self.text.push_str("<ol class=\"steps\">\n");
        for step in &view.steps {
            let name = self.named(&step.name, step.grade, &step.source);
            let _ = writeln!(self.text, "<li>{name}");
            for line in lines(step, view, self.messages) {
                self.paragraph(&line);
            }
            self.text.push_str("</li>\n");
        }
        self.text.push_str("</ol>\n");
        self.list(&view.aside, |page, aside| {
            let note = escape(aside.note.as_deref().unwrap_or_default());
            let name = page.named(&aside.name, aside.grade, &aside.source);
            format!("{name} {note}")
        });
    }

    /// How sure it is, what was taken for granted, the sources.
    fn foot(&mut self) {
        let (view, messages) = (self.view, self.messages);
        if let Some(basis) = view.basis {
            self.heading(Msg::HeadingSure);
            self.paragraph(&sure(basis, &view.calendar, messages));
        }
        if !view.assumptions.is_empty() {
            self.heading(Msg::HeadingAssumed);
            self.list(&view.assumptions, |_, one| escape(&one.text));
        }
        if !view.sources.is_empty() {
            self.heading(Msg::HeadingSources);
            self.text.push_str("<ol class=\"sources\">\n");
            for (at, source) in view.sources.iter().enumerate() {
                let title = escape(&source.title);
                let link = match &source.url {
                    Some(url) => format!("<a href=\"{}\">{title}</a>", escape(url)),
                    None => title,
                };
                let _ = writeln!(self.text, "<li id=\"s{}\">{link}</li>", at + 1);
            }
            self.text.push_str("</ol>\n");
        }
        let last = self.say(Msg::Disclaimer);
        let _ = writeln!(self.text, "<p class=\"small\">{last}</p>\n</body>\n</html>");
    }

    fn list<T>(&mut self, rows: &[T], row: impl Fn(&Self, &T) -> String) {
        if rows.is_empty() {
            return;
        }
        self.text.push_str("<ul>\n");
        for one in rows {
            let text = row(self, one);
            let _ = writeln!(self.text, "<li>{text}</li>");
        }
        self.text.push_str("</ul>\n");
    }
}

/// The steps as bars, with their dates in words for those who cannot see them.
fn bars(html: &mut String, view: &PlanView, messages: &Messages) {
    let spans = view.steps.iter().map(|step| {
        let from = step.start.or(step.bound_start);
        let to = step.ready.or(step.bound_ready);
        let known = step.length.is_some();
        (step, from.or(to).zip(to.or(from)), known)
    });
    let spans: Vec<_> = spans.collect();
    let days = || spans.iter().filter_map(|(_, span, _)| *span);
    let (Some(first), Some(last)) = (
        days().map(|(from, to)| from.min(to)).min(),
        days().map(|(from, to)| to.max(from)).max(),
    ) else {
        return;
    };
    let heading = escape(&messages.text(Msg::HeadingTimeline));
    let _ = writeln!(html, "<h2>{heading}</h2>\n<div class=\"bars\">");
    // Thousandths of the lane, so that no number needs a fraction.
    let whole = (last - first).num_days() + 1;
    let at = |date: NaiveDate| (date - first).num_days() * 1_000 / whole;
    for (step, span, known) in spans {
        let name = escape(&step.name);
        let _ = write!(
            html,
            "<div class=\"bar\"><div>{name}</div><div class=\"lane\">"
        );
        if let Some((from, to)) = span {
            let (left, right) = (at(from.min(to)), at(to.max(from)) + 1_000 / whole);
            let (left, width) = (left, (right - left).max(5));
            let class = match (known, step.critical) {
                (false, _) => "unknown",
                (true, true) => "critical",
                (true, false) => "other",
            };
            let lang = messages.lang();
            let words = format!(
                "{} – {}",
                dates::medium(from, lang),
                dates::medium(to, lang)
            );
            let words = escape(&words);
            let _ = write!(
                html,
                "<span class=\"{class}\" style=\"left:{}.{}%;width:{}.{}%\" role=\"img\" aria-label=\"{words}\" title=\"{words}\"></span>",
                left / 10,
                left % 10,
                width / 10,
                width % 10
            );
        }
        html.push_str("</div></div>\n");
    }
    html.push_str("</div>\n");
}

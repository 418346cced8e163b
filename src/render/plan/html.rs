//! A plan as a page for a browser or a printer: one file, nothing loaded from elsewhere.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::{destination, lines, money_line, other_line, said};
use crate::i18n::{Messages, Msg, dates};
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
    let mut html = String::new();
    let say = |message: Msg<'_>| escape(&messages.text(message));
    let lang = messages.lang().code();
    let (word, _, text, under) = said(view, messages);
    let mut title = view.name.clone();
    if let Some(to) = &view.destination {
        title = format!("{title}: {}", destination(messages, &to.name, to.rule));
    }
    let title = escape(&title);
    let _ = write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p class=\"answer\">{} {}</p>\n",
        say(word),
        escape(&text)
    );
    for line in under {
        let _ = writeln!(html, "<p>{}</p>", escape(&line));
    }
    bars(&mut html, view, messages);
    let _ = writeln!(
        html,
        "<h2>{}</h2>\n<ol class=\"steps\">",
        say(Msg::HeadingPlanSteps)
    );
    for step in &view.steps {
        let _ = writeln!(html, "<li><strong>{}</strong>", escape(&step.name));
        for line in lines(step, view.by.is_some(), messages) {
            let _ = writeln!(html, "<p>{}</p>", escape(&line));
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol>\n");
    if !view.aside.is_empty() {
        html.push_str("<ul>\n");
        for aside in &view.aside {
            let note = aside.note.as_deref().unwrap_or_default();
            let (name, note) = (escape(&aside.name), escape(note));
            let _ = writeln!(html, "<li><strong>{name}</strong> {note}</li>");
        }
        html.push_str("</ul>\n");
    }
    if let Some(other) = &view.other {
        let heading = if other.together {
            Msg::HeadingTogether
        } else {
            Msg::HeadingApart
        };
        let line = other_line(other, view.by.is_some(), messages);
        let _ = writeln!(html, "<h2>{}</h2>\n<p>{}</p>", say(heading), escape(&line));
    }
    if let Some(line) = money_line(view, messages) {
        let heading = say(Msg::HeadingFees);
        let _ = writeln!(html, "<h2>{heading}</h2>\n<p>{}</p>", escape(&line));
    }
    if !view.assumptions.is_empty() {
        let _ = writeln!(html, "<h2>{}</h2>\n<ul>", say(Msg::HeadingAssumed));
        for assumption in &view.assumptions {
            let _ = writeln!(html, "<li>{}</li>", escape(&assumption.text));
        }
        html.push_str("</ul>\n");
    }
    let _ = writeln!(
        html,
        "<h2>{}</h2>\n<ol class=\"sources\">",
        say(Msg::HeadingSources)
    );
    for source in &view.sources {
        let title = escape(&source.title);
        let link = match &source.url {
            Some(url) => format!("<a href=\"{}\">{title}</a>", escape(url)),
            None => title,
        };
        let _ = writeln!(html, "<li>{link}</li>");
    }
    let _ = writeln!(
        html,
        "</ol>\n<p class=\"small\">{}</p>\n</body>\n</html>",
        say(Msg::Disclaimer)
    );
    html
}

/// The steps as bars, with their dates in words for those who cannot see them.
fn bars(html: &mut String, view: &PlanView, messages: &Messages) {
    let spans = view.steps.iter().map(|step| {
        let from = step.start.or(step.bound_start);
        let to = step.ready.or(step.bound_ready);
        let known = step.start.is_some() && step.ready.is_some();
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

/// A text as it stands in a page.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}

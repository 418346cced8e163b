//! The application as a page for a browser or a printer.

use std::fmt::Write as _;

use super::block::{Block, Paper, Row};
use crate::i18n::{Messages, Msg};
use crate::render::html::{escape, open};
use crate::render::qr::{self, BORDER};

const STYLE: &str = "@page{size:A4;margin:18mm 15mm 18mm 25mm}\
body{font:11pt/1.4 \"DejaVu Sans\",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
h1{font-size:1.3rem;text-align:center;margin:1.6rem 0 .4rem}h2{font-size:1rem;margin:1.2rem 0 .3rem}\
p{margin:.4rem 0}.under{text-align:center}.small{font-size:.85rem;color:#444}\
.head{width:58%;margin-left:auto}.head dt{font-size:.85rem;color:#444}.head dd{margin:0 0 .4rem}\
table{width:100%;border-collapse:collapse}th{width:38%;text-align:left;font-weight:normal;font-size:.9rem;color:#444;vertical-align:top;padding:.25rem .6rem .15rem 0}\
td{vertical-align:bottom;border-bottom:1px solid #999;padding:.25rem 0 .15rem;height:1.5rem;overflow-wrap:anywhere}\
ul{list-style:none;padding:0;margin:.3rem 0}li{margin:.2rem 0;padding-left:2.6rem;text-indent:-2.6rem}li span{display:inline-block;min-width:2.6rem;text-indent:0}\
li p{text-indent:0;margin:.1rem 0}.office{border:1px solid #666;padding:.4rem .8rem;margin-top:1.2rem}.office h2{margin:.2rem 0}\
.answer{display:flex;gap:1rem;border:2px solid #111;padding:.6rem .8rem;margin:.8rem 0}.answer div{flex:1}.answer strong{display:block;font-size:1.25rem}\
.answer svg{width:32mm;height:32mm;flex:none}.sheet{break-before:page;border:0;border-top:1px dashed #999;margin:2rem 0}\
tr,li,.office,.answer,.together,h2{break-inside:avoid}h2{break-after:avoid}@media print{body{margin:0;max-width:none;padding:0}.sheet{border:0;margin:0}}";

pub(super) fn html(paper: &Paper, messages: &Messages) -> String {
    let mut page = open(paper.lang, &paper.title, STYLE);
    let id = (&paper.id).into();
    let id = escape(&messages.text(Msg::FormDraft { id }));
    // Writing into a string does not fail.
    let _ = writeln!(page, "<p class=\"small\">{id}</p>");
    for block in &paper.blocks {
        put(&mut page, block, messages);
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn put(page: &mut String, block: &Block, messages: &Messages) {
    match block {
        Block::Head(pairs) => {
            page.push_str("<dl class=\"head\">\n");
            for pair in pairs {
                let (label, text) = (escape(&pair.label), escape(&pair.text));
                let _ = writeln!(page, "<dt>{label}</dt><dd>{text}</dd>");
            }
            page.push_str("</dl>\n");
        }
        Block::Title(text) => element(page, "h1", "", text),
        Block::Under(text) => element(page, "p", " class=\"under\"", text),
        Block::Heading(text) => element(page, "h2", "", text),
        Block::Paragraph(text) | Block::Terms(text) => element(page, "p", "", text),
        Block::Together(blocks) => {
            page.push_str("<div class=\"together\">\n");
            for block in blocks {
                put(page, block, messages);
            }
            page.push_str("</div>\n");
        }
        Block::Small(text) => element(page, "p", " class=\"small\"", text),
        Block::Rows(rows) | Block::Signature(rows) => table(page, rows),
        Block::OfficeUse { title, rows } => {
            page.push_str("<section class=\"office\">\n");
            element(page, "h2", "", title);
            table(page, rows);
            page.push_str("</section>\n");
        }
        Block::Items(items) => {
            page.push_str("<ul>\n");
            for item in items {
                let (mark, text) = (escape(&item.mark), escape(&item.text));
                let _ = write!(page, "<li><span>{mark}</span>{text}");
                if let Some(under) = &item.under {
                    let _ = write!(page, "<p class=\"small\">{}</p>", escape(under));
                }
                page.push_str("</li>\n");
            }
            page.push_str("</ul>\n");
        }
        Block::Answer {
            word,
            text,
            under,
            code,
        } => {
            page.push_str("<section class=\"answer\">\n<div>\n");
            let (word, text) = (escape(word), escape(text));
            let _ = writeln!(page, "<p>{word}<strong>{text}</strong></p>");
            for line in under {
                element(page, "p", " class=\"small\"", line);
            }
            page.push_str("</div>\n");
            if let Some(code) = code {
                scanned(page, code, messages);
            }
            page.push_str("</section>\n");
        }
        Block::NewSheet => page.push_str("<hr class=\"sheet\">\n"),
    }
}

fn element(page: &mut String, name: &str, attributes: &str, text: &str) {
    let text = escape(text);
    let _ = writeln!(page, "<{name}{attributes}>{text}</{name}>");
}

fn table(page: &mut String, rows: &[Row]) {
    page.push_str("<table>\n");
    for row in rows {
        let label = escape(&row.label);
        let value = escape(row.value.as_deref().unwrap_or_default());
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{label}</th><td>{value}</td></tr>"
        );
    }
    page.push_str("</table>\n");
}

/// A code as a picture of its own squares, with what it holds for those who cannot scan it.
fn scanned(page: &mut String, text: &str, messages: &Messages) {
    let Some(code) = qr::code(text) else { return };
    let side = code.size + 2 * BORDER;
    let alt = escape(&format!("{} {text}", messages.text(Msg::FormScan)));
    let _ = write!(
        page,
        "<svg role=\"img\" aria-label=\"{alt}\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path d=\""
    );
    for (column, row, length) in code.runs {
        let (x, y) = (column + BORDER, row + BORDER);
        let _ = write!(page, "M{x} {y}h{length}v1h-{length}z");
    }
    page.push_str("\"/></svg>\n");
}

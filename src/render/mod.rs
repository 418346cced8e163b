//! From a view to text: for people as a page, for programs as JSON, CSV or iCalendar; a plan also as HTML, and an
//! application as HTML and PDF.
//!
//! A renderer places what the view holds and computes nothing. Nothing is said by colour alone.

mod calendar;
mod card;
mod check;
mod cites;
mod compare;
mod csv;
mod data_check;
mod data_diff;
mod data_where;
mod deadline;
mod destination;
mod doctor;
mod draft;
mod fee;
mod form;
mod grid;
mod html;
mod ics;
mod iin;
mod json;
mod list;
mod page;
mod pdf;
mod plan;
mod profile;
mod qr;
mod safe;
mod show;
mod store;
mod table;
mod term_days;

pub use calendar::{
    balance, balance_csv, count, days, diff, export_csv, listed, listed_csv, months,
};
pub use check::check;
pub use compare::compare;
pub use data_check::data_check;
pub use data_diff::data_diff;
pub use data_where::{data_where, schemas};
pub use deadline::{barred, deadline};
pub use destination::{destination, destinations, destinations_csv};
pub use doctor::doctor;
pub use draft::{
    draft, draft_board, draft_check, draft_history, draft_list, draft_list_csv, draft_state,
    draft_status,
};
pub use fee::fee;
pub use form::{Sheets, form_html, form_pdf, form_text};
pub use ics::ics;
pub use iin::iin;
pub use json::{json, json_lines};
pub use list::{list, paths};
pub use page::{Page, Style};
pub use pdf::{Pdf, PdfError};
pub use plan::{plan, plan_html};
pub use profile::profile;
pub use safe::safe;
pub use show::{questions, show};
pub use store::{store_change, store_export, store_import, store_status};

//! From a view to text: for people as a page, for programs as JSON.
//!
//! A renderer places what the view holds and computes nothing. Nothing is said by colour alone.

mod card;
mod check;
mod cites;
mod deadline;
mod draft;
mod json;
mod list;
mod page;
mod safe;
mod show;
mod table;

pub use check::check;
pub use deadline::{barred, deadline};
pub use draft::{draft, draft_list};
pub use json::{json, json_lines};
pub use list::{list, paths};
pub use page::{Page, Style};
pub use safe::safe;
pub use show::show;

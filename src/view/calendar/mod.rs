//! What the calendar commands answer.

mod balance;
mod count;
mod day;
mod diff;
mod events;
mod export;
mod listed;
mod marks;
mod months;

pub use balance::{BalanceParts, BalanceRow, BalanceView};
pub use count::{CountParts, CountView, DatedView, SpreadView};
pub(super) use day::day_reason;
pub use day::{DayError, DayInWeeks, DayView, DaysParts, DaysView, NamesView};
pub use diff::{ChangeView, DiffView};
pub use events::day_events;
pub use export::{ExportRow, ExportView};
pub use listed::{ListedDay, ListedKind, ListedView};
pub use marks::MarkView;
pub(super) use marks::{legend, mark};
pub use months::{MonthDayView, MonthView, MonthsParts, MonthsView, WorkTimeView};

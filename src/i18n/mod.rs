//! The languages of the interface: which one, the messages in it, dates, numbers and sorting for people.
//!
//! Nothing here reads the environment or writes to a terminal: the caller hands in what the user has set. Names of
//! services, documents and towns are no messages: they are [`crate::text::Text`] in the catalogue.

pub mod bundle;
pub mod collate;
pub mod dates;
pub mod fold;
pub mod lang;
pub mod near;
pub mod numbers;
pub mod search;

mod arg;
mod generated;
mod messages;

pub use arg::Arg;
pub use generated::{INDEX, Msg};
pub use messages::{Entry, Messages};

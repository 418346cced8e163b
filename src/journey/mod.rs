//! Chains of services: when each step can begin and when it is done, forwards from a day or backwards from one.
//!
//! The next application is made on the first working day after the result of the one before it must be ready: it is
//! handed over on that day. No act says so; it is assumed, and the answer says that it is.
//!
//! Not for: what a step requires (see [`crate::rules`]), or which steps there are (see [`crate::catalogue`]).

mod chain;
mod leg;
mod path;

pub use chain::{Asked, Dated, dates};
pub use leg::{Leg, Reckoning, Way};
pub use path::critical;

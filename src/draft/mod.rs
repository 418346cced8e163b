//! An application being prepared: the answers given so far and the documents at hand.
//!
//! For: the model that is kept on disk and its ids. Not for: where it is kept (module `store`), or what
//! follows from the answers; status and dates are derived on every read and never stored.

mod deed;
mod id;
mod life;
mod model;
mod moved;
mod person;
mod profile;
mod progress;
mod remark;
mod stored;
mod validity;

pub use deed::Deed;
pub use id::{BadDraftId, DraftId};
pub use life::{Closing, CountedTerm, Note, Outcome, Promised, Submission, TermBasis};
pub use model::{Draft, SCHEMA, Schema, State};
pub use moved::{Moved, Reckoned, Why, moved};
pub use person::{Proposal, proposed};
pub use profile::Profile;
pub use progress::Progress;
pub use remark::{Remark, remarks};
pub use validity::{Validity, validity};

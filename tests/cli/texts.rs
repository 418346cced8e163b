//! Snapshots: exit code, stdout and stderr of every command.

mod answers;
mod drafts;
mod errors;
mod generated;
mod help;
mod lists;
mod money;
mod plans;

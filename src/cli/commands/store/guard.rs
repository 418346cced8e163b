//! What shall unlock the store from now on, as it is asked for.

use std::fs;
use std::path::{Path, PathBuf};

use certctl::store::{Guard, Recipient, WORK_FACTOR, recipients};
use clap::value_parser;

use crate::cli::context::Context;
use crate::cli::unlock;

/// The least and the most work of a guess at a passphrase, as powers of 2.
const WORK: std::ops::RangeInclusive<i64> = 10..=20;

/// What an option names is neither a public key nor a file with some. The value is not repeated: it may be a secret key
/// that was given by mistake.
#[derive(Debug, thiserror::Error)]
#[error("no public key")]
pub(crate) struct NotARecipient;

/// Arguments.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Args {
    #[arg(long, value_name = "KEY|FILE")]
    recipient: Vec<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "recipient")]
    passphrase_file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "N",
        value_parser = value_parser!(u8).range(WORK),
        conflicts_with = "recipient"
    )]
    work_factor: Option<u8>,
}

impl Args {
    /// The guard. A new passphrase comes from the file that is named, else from `file`, else it is asked for.
    ///
    /// # Errors
    /// [`NotARecipient`], [`unlock::UnlockError`], [`crate::cli::prompt::Left`].
    pub(super) fn guard(
        &self,
        file: Option<(&Path, &'static str)>,
        context: &Context,
    ) -> anyhow::Result<Guard> {
        if !self.recipient.is_empty() {
            let all: Result<Vec<_>, _> = self.recipient.iter().map(|named| found(named)).collect();
            return Ok(Guard::Recipients(all?.concat()));
        }
        let named = self.passphrase_file.as_deref();
        let file = named.map(|path| (path, "--passphrase-file")).or(file);
        Ok(Guard::Passphrase {
            passphrase: unlock::new_passphrase(file, context)?,
            work_factor: self.work_factor.unwrap_or(WORK_FACTOR),
        })
    }
}

/// Far above any list of public keys.
const MAX_BYTES: u64 = 64 * 1024;

/// The public keys that an argument names.
pub(super) fn found(named: &str) -> Result<Vec<Recipient>, NotARecipient> {
    if let Ok(recipient) = named.parse() {
        return Ok(vec![recipient]);
    }
    let small = fs::metadata(named).is_ok_and(|file| file.is_file() && file.len() <= MAX_BYTES);
    let text = small.then(|| fs::read_to_string(named).ok()).flatten();
    text.and_then(|text| recipients(&text)).ok_or(NotARecipient)
}

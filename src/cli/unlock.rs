//! Unlocking an encrypted store: what the secret is read from, and what is said where there is none.
//!
//! A secret is typed, or read from a file that a variable names. It is never an argument or the value of a variable,
//! which other programs can read.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use certctl::i18n::Msg;
use certctl::store::{
    ExposeSecret, Protection, Secret, SecretString, Store, StoreError, identities,
};

use super::context::Context;
use super::prompt::Prompter;
use super::variables;

/// How often a passphrase may be mistyped.
const TRIES: usize = 3;

/// The fewest letters of a new passphrase.
pub(crate) const SHORTEST: usize = 8;

/// Far above any file with a passphrase or with keys.
const MAX_BYTES: u64 = 64 * 1024;

/// Why no secret was found.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UnlockError {
    /// A passphrase is needed, there is no terminal, and no file was named.
    #[error("no passphrase")]
    NoPassphrase,
    /// A new passphrase is needed, there is no terminal, and no file was named.
    #[error("no new passphrase")]
    NoNewPassphrase,
    /// An identity is needed and no file was named.
    #[error("no identity file")]
    NoIdentity,
    /// The file that was named cannot be read, or holds something else.
    #[error("no secret in the file that {named} names")]
    BadFile {
        /// The variable or option.
        named: &'static str,
    },
    /// The new passphrase is short.
    #[error("the passphrase is short")]
    Short,
    /// It was typed twice in two ways.
    #[error("the passphrases differ")]
    Differ,
}

/// Unlocks a store, if it has to be.
///
/// # Errors
/// [`UnlockError`], [`super::prompt::Left`], and errors of the store.
pub(crate) fn unlock(store: &mut Store, context: &Context) -> anyhow::Result<()> {
    match store.protection()? {
        Protection::Plain => Ok(()),
        Protection::Passphrase if is_asked(context) => ask(store, context),
        guarded => Ok(store.unlock(secret(guarded, context)?)?),
    }
}

/// Whether the passphrase has to be typed, and can be.
fn is_asked(context: &Context) -> bool {
    context.interactive && variables::path(variables::PASSPHRASE_FILE).is_none()
}

/// What opens something that is guarded in a way.
///
/// # Errors
/// As [`unlock`].
pub(crate) fn secret(guarded: Protection, context: &Context) -> anyhow::Result<Secret> {
    if guarded == Protection::Recipients {
        let path = variables::path(variables::KEY_FILE).ok_or(UnlockError::NoIdentity)?;
        let named = variables::KEY_FILE;
        let found = identities(&text(&path, named)?).ok_or(UnlockError::BadFile { named })?;
        return Ok(Secret::Identities(found));
    }
    if let Some(path) = variables::path(variables::PASSPHRASE_FILE) {
        let passphrase = from_file(&path, variables::PASSPHRASE_FILE)?;
        return Ok(Secret::Passphrase(passphrase));
    }
    if !context.interactive {
        return Err(UnlockError::NoPassphrase.into());
    }
    let prompter = Prompter::new(&context.messages)?;
    let passphrase = typed(&prompter, &context.messages.text(Msg::PromptPassphrase))?;
    Ok(Secret::Passphrase(passphrase))
}

fn ask(store: &mut Store, context: &Context) -> anyhow::Result<()> {
    let prompter = Prompter::new(&context.messages)?;
    patiently(&prompter, context, |last| {
        let passphrase = typed(&prompter, &context.messages.text(Msg::PromptPassphrase))?;
        match store.unlock(Secret::Passphrase(passphrase)) {
            Err(StoreError::WrongKey) if !last => Ok(Err(Msg::ProblemPassphrase)),
            result => Ok(Ok(result?)),
        }
    })
}

/// Asks until something fits, [`TRIES`] times at most; `ask` gives what it is, or why it does not fit, and is told
/// whether it is asked for the last time. What was typed ahead for another try is forgotten, lest the shell show it.
fn patiently<T>(
    prompter: &Prompter,
    context: &Context,
    mut ask: impl FnMut(bool) -> anyhow::Result<Result<T, Msg<'static>>>,
) -> anyhow::Result<T> {
    let mut left = TRIES;
    let found = loop {
        left = left.saturating_sub(1);
        match ask(left == 0) {
            Ok(Ok(found)) => break Ok(found),
            Ok(Err(problem)) => prompter.complain(&context.messages.text(problem)),
            Err(error) => break Err(error),
        }
    };
    if found.is_err() {
        prompter.forget_typed_ahead();
    }
    found
}

/// A new passphrase: from a file, or typed twice.
///
/// # Errors
/// [`UnlockError`], [`super::prompt::Left`].
pub(crate) fn new_passphrase(
    file: Option<(&Path, &'static str)>,
    context: &Context,
) -> anyhow::Result<SecretString> {
    let long = |passphrase: &SecretString| passphrase.expose_secret().chars().count() >= SHORTEST;
    if let Some((path, named)) = file {
        let passphrase = from_file(path, named)?;
        return if long(&passphrase) {
            Ok(passphrase)
        } else {
            Err(UnlockError::Short.into())
        };
    }
    if !context.interactive {
        return Err(UnlockError::NoNewPassphrase.into());
    }
    let prompter = Prompter::new(&context.messages)?;
    let messages = &context.messages;
    patiently(&prompter, context, |last| {
        let first = typed(&prompter, &messages.text(Msg::PromptNewPassphrase))?;
        if !long(&first) {
            return match last {
                true => Err(UnlockError::Short.into()),
                false => Ok(Err(Msg::ProblemPassphraseShort { n: SHORTEST.into() })),
            };
        }
        let again = typed(&prompter, &messages.text(Msg::PromptPassphraseAgain))?;
        if first.expose_secret() == again.expose_secret() {
            return Ok(Ok(first));
        }
        match last {
            true => Err(UnlockError::Differ.into()),
            false => Ok(Err(Msg::ProblemPassphrasesDiffer)),
        }
    })
}

fn typed(prompter: &Prompter, question: &str) -> anyhow::Result<SecretString> {
    prompter.question(question, &[]);
    // What was typed ahead was meant for something else, and may have been shown.
    prompter.forget_typed_ahead();
    Ok(prompter.unseen()?.into())
}

/// The first line of a file.
fn from_file(path: &Path, named: &'static str) -> Result<SecretString, UnlockError> {
    let text = text(path, named)?;
    let first = text.expose_secret().lines().next().unwrap_or_default();
    if first.is_empty() {
        return Err(UnlockError::BadFile { named });
    }
    Ok(first.to_owned().into())
}

fn text(path: &Path, named: &'static str) -> Result<SecretString, UnlockError> {
    let bad = || UnlockError::BadFile { named };
    // May be a pipe, as a shell makes of `<(pass show certctl)`.
    let file = File::open(path).map_err(|_| bad())?;
    let mut text = String::new();
    let read = file.take(MAX_BYTES + 1).read_to_string(&mut text);
    let text = SecretString::from(text);
    match read {
        Ok(bytes) if bytes as u64 <= MAX_BYTES => Ok(text),
        _ => Err(bad()),
    }
}

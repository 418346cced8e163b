//! The key of an encrypted store, and what unlocks it.
//!
//! The store has an X25519 key of its own in `key.age`. That file is an age file itself: for a passphrase, or for the
//! public keys in `recipients.txt`. Where it is, the store is encrypted; putting it there and taking it away are the
//! moments in which that changes. While keys are being changed it holds the new one first and the old one after it.

use std::fmt;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::iter;
use std::sync::Arc;

use age::secrecy::{ExposeSecret, SecretString};
use age::stream::StreamReader;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use super::error::StoreError;
use super::layout::Layout;
use super::seal::{self, Form};
use super::{Store, folder};

/// Far above any key file.
const MAX_KEY_BYTES: u64 = 256 * 1024;

/// The work of a guess that is still accepted: about a gibibyte of memory.
const MOST_WORK: u8 = 20;

/// How much work a guess at a passphrase takes unless it is said otherwise: 2 to this power.
pub const WORK_FACTOR: u8 = 18;

/// How a store is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// not encrypted
    Plain,
    /// a passphrase unlocks it
    Passphrase,
    /// an identity file unlocks it
    Recipients,
}

/// What shall unlock a store from now on.
#[derive(Clone)]
pub enum Guard {
    /// a passphrase, and how much work a guess takes
    Passphrase {
        /// as typed
        passphrase: SecretString,
        /// the power of 2
        work_factor: u8,
    },
    /// the owners of these public keys
    Recipients(Vec<Recipient>),
}

/// What unlocks a store.
pub enum Secret {
    /// as typed
    Passphrase(SecretString),
    /// of an identity file
    Identities(Vec<Identity>),
}

/// An unlocked key.
pub(super) struct Key {
    /// The present one first, then those that some files may still need.
    pub(super) identities: Vec<Identity>,
    /// `key.age` as it was read: another content means that somebody has changed the key.
    file: Vec<u8>,
    pub(super) guard: Guard,
}

impl Guard {
    /// The age file of some keys.
    fn wrap(&self, identities: &[Identity]) -> io::Result<Vec<u8>> {
        let lines = identities.iter().map(|identity| {
            let public = identity.to_public();
            format!(
                "# public key: {public}\n{}\n",
                identity.to_string().expose_secret()
            )
        });
        let lines = SecretString::from(lines.collect::<String>());
        let mut wrapped = Vec::new();
        let mut writer = self.encryptor()?.wrap_output(&mut wrapped)?;
        io::Write::write_all(&mut writer, lines.expose_secret().as_bytes())?;
        writer.finish()?;
        Ok(wrapped)
    }

    /// What encrypts for this guard.
    pub(super) fn encryptor(&self) -> io::Result<Encryptor> {
        let encryptor = match self {
            Self::Passphrase {
                passphrase,
                work_factor,
            } => {
                let mut recipient = scrypt::Recipient::new(passphrase.clone());
                recipient.set_work_factor(*work_factor);
                Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
            }
            Self::Recipients(all) => {
                Encryptor::with_recipients(all.iter().map(|one| one as &dyn age::Recipient))
            }
        };
        encryptor.map_err(io::Error::other)
    }
}

impl Secret {
    /// Opens an age file.
    pub(super) fn open<R: Read>(
        &self,
        decryptor: Decryptor<R>,
    ) -> Result<StreamReader<R>, DecryptError> {
        match self {
            Self::Passphrase(passphrase) => {
                let mut identity = scrypt::Identity::new(passphrase.clone());
                identity.set_max_work_factor(MOST_WORK);
                decryptor.decrypt(iter::once(&identity as &dyn age::Identity))
            }
            Self::Identities(all) => {
                decryptor.decrypt(all.iter().map(|one| one as &dyn age::Identity))
            }
        }
    }
}

impl Key {
    /// The key of these identities as it is kept under a guard.
    pub(super) fn new(identities: Vec<Identity>, guard: Guard) -> io::Result<Self> {
        let file = guard.wrap(&identities)?;
        Ok(Self {
            identities,
            file,
            guard,
        })
    }

    pub(super) fn file(&self) -> &[u8] {
        &self.file
    }

    pub(super) fn seal(&self, content: &[u8]) -> io::Result<Vec<u8>> {
        seal::seal(&self.recipient()?, content)
    }

    pub(super) fn seal_line(&self, line: &[u8]) -> io::Result<Vec<u8>> {
        seal::seal_line(&self.recipient()?, line)
    }

    fn recipient(&self) -> io::Result<Recipient> {
        let first = self.identities.first().map(Identity::to_public);
        first.ok_or_else(|| io::Error::from(ErrorKind::NotFound))
    }
}

/// Shows nothing of the key.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").finish_non_exhaustive()
    }
}

/// The content of `key.age`; none if the store is not encrypted.
pub(super) fn stored(layout: &Layout) -> Result<Option<Vec<u8>>, StoreError> {
    let path = layout.key();
    let unreadable = |source| StoreError::Unreadable {
        name: layout.name(&path),
        source,
    };
    match fs::symlink_metadata(&path) {
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(source) => return Err(unreadable(source)),
        Ok(metadata) if !metadata.is_file() || metadata.len() > MAX_KEY_BYTES => {
            return Err(StoreError::Misplaced {
                name: layout.name(&path),
            });
        }
        Ok(_) => {}
    }
    fs::read(&path).map(Some).map_err(unreadable)
}

impl Store {
    /// How the store is kept. Asks for nothing and needs no key.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`], [`StoreError::Misplaced`], [`StoreError::BadKey`] for a key file that is none.
    pub fn protection(&self) -> Result<Protection, StoreError> {
        folder::check_owner(&self.layout)?;
        let Some(file) = stored(&self.layout)? else {
            return Ok(Protection::Plain);
        };
        let decryptor = Decryptor::new_buffered(file.as_slice()).map_err(|_| self.bad_key())?;
        Ok(if decryptor.is_scrypt() {
            Protection::Passphrase
        } else {
            Protection::Recipients
        })
    }

    /// Unlocks the store for as long as this value lives. A store that is not encrypted has nothing to unlock.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`], and as [`Store::protection`].
    pub fn unlock(&mut self, secret: Secret) -> Result<(), StoreError> {
        folder::check_owner(&self.layout)?;
        let Some(file) = stored(&self.layout)? else {
            return Ok(());
        };
        let decryptor = Decryptor::new_buffered(file.as_slice()).map_err(|_| self.bad_key())?;
        let mut reader = secret.open(decryptor).map_err(|error| match error {
            DecryptError::NoMatchingKeys
            | DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed => StoreError::WrongKey,
            _ => self.bad_key(),
        })?;
        let mut text = String::new();
        reader
            .read_to_string(&mut text)
            .map_err(|_| self.bad_key())?;
        let identities = identities(&SecretString::from(text)).ok_or_else(|| self.bad_key())?;
        let guard = match secret {
            Secret::Passphrase(passphrase) => Guard::Passphrase {
                passphrase,
                work_factor: work_of(&file).unwrap_or(WORK_FACTOR),
            },
            Secret::Identities(_) => Guard::Recipients(self.recipients()?),
        };
        self.key = Some(Arc::new(Key {
            identities,
            file,
            guard,
        }));
        Ok(())
    }

    /// Whether a change of keys has been begun and not finished. Only an unlocked store knows.
    #[must_use]
    pub fn is_between_keys(&self) -> bool {
        self.key
            .as_ref()
            .is_some_and(|key| key.identities.len() > 1)
    }

    /// The public keys whose owners can unlock the store; none where a passphrase does.
    fn recipients(&self) -> Result<Vec<Recipient>, StoreError> {
        let path = self.layout.recipients();
        let text = fs::read_to_string(&path).map_err(|source| StoreError::Unreadable {
            name: self.layout.name(&path),
            source,
        })?;
        recipients(&text).ok_or_else(|| StoreError::BadKey {
            name: self.layout.name(&path),
        })
    }

    fn bad_key(&self) -> StoreError {
        StoreError::BadKey {
            name: self.layout.name(&self.layout.key()),
        }
    }

    /// Reading needs the key of an encrypted store.
    pub(super) fn check_unlocked(&self) -> Result<(), StoreError> {
        let encrypted = self.key.is_none() && fs::symlink_metadata(self.layout.key()).is_ok();
        if encrypted {
            Err(StoreError::Locked)
        } else {
            Ok(())
        }
    }

    /// Writing needs the key that the store has now: what was read before may have been encrypted, decrypted or given
    /// another key since. Only under the lock.
    pub(super) fn check_key(&self) -> Result<(), StoreError> {
        match (stored(&self.layout)?, &self.key) {
            (None, None) => Ok(()),
            (Some(_), None) => Err(StoreError::Locked),
            (Some(file), Some(key)) if file == key.file => Ok(()),
            (_, Some(_)) => Err(StoreError::KeyChanged),
        }
    }

    /// How files are written.
    pub(super) fn form(&self) -> Form {
        if self.key.is_some() {
            Form::Sealed
        } else {
            Form::Plain
        }
    }
}

/// The identities of an identity file; none if there is none, or something else.
#[must_use]
pub fn identities(text: &SecretString) -> Option<Vec<Identity>> {
    let lines = written_lines(text.expose_secret());
    let identities: Option<Vec<_>> = lines.map(|line| line.parse().ok()).collect();
    identities.filter(|identities| !identities.is_empty())
}

/// The public keys of a list, one a line; none if there is none, or something else.
#[must_use]
pub fn recipients(text: &str) -> Option<Vec<Recipient>> {
    let recipients: Option<Vec<_>> = written_lines(text).map(|line| line.parse().ok()).collect();
    recipients.filter(|recipients| !recipients.is_empty())
}

fn written_lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The work that a key file of a passphrase was made with: the third word of its second line.
fn work_of(file: &[u8]) -> Option<u8> {
    let line = file.split(|byte| *byte == b'\n').nth(1)?;
    let line = std::str::from_utf8(line).ok()?;
    line.strip_prefix("-> scrypt ")?
        .split(' ')
        .nth(1)?
        .parse()
        .ok()
}

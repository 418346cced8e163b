//! What lies on the disk, plain or sealed: sealed means an age file for the store's own key.
//!
//! One recipient a file, so that `age -d -i key.age FILE` opens each without this program.

use std::io::{self, Read};

use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::codec::MAX_BYTES;
use super::error::Damage;

/// More than sealing adds to the largest file.
const ADDED: u64 = 16 * 1024;

/// How a file is kept. Its name says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// an age file
    Sealed,
    /// JSON
    Plain,
}

impl Form {
    pub(super) const BOTH: [Self; 2] = [Self::Sealed, Self::Plain];

    pub(super) const fn other(self) -> Self {
        match self {
            Self::Sealed => Self::Plain,
            Self::Plain => Self::Sealed,
        }
    }

    pub(super) const fn extension(self) -> &'static str {
        match self {
            Self::Sealed => "age",
            Self::Plain => "json",
        }
    }

    /// The name without the extension, and the form that the extension tells.
    pub(super) fn split(name: &str) -> Option<(&str, Self)> {
        let (stem, extension) = name.rsplit_once('.')?;
        let form = Self::BOTH
            .into_iter()
            .find(|form| form.extension() == extension)?;
        Some((stem, form))
    }

    /// The largest file of this form that is read.
    pub(super) const fn limit(self) -> u64 {
        match self {
            Self::Sealed => MAX_BYTES + ADDED,
            Self::Plain => MAX_BYTES,
        }
    }
}

/// Content as an age file.
pub(super) fn seal(recipient: &Recipient, content: &[u8]) -> io::Result<Vec<u8>> {
    age::encrypt(recipient, content).map_err(io::Error::other)
}

/// The content of an age file that one of the keys opens.
pub(super) fn open(identities: &[Identity], sealed: &[u8]) -> Result<Vec<u8>, Damage> {
    let keys = identities
        .iter()
        .map(|identity| identity as &dyn age::Identity);
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| fault(&error))?;
    let reader = decryptor.decrypt(keys).map_err(|error| fault(&error))?;
    let mut content = Vec::with_capacity(sealed.len());
    let read = reader.take(MAX_BYTES + 1).read_to_end(&mut content);
    read.map_err(|_| Damage::NotSealed)?;
    match content.len() as u64 {
        bytes if bytes > MAX_BYTES => Err(Damage::TooLarge { bytes }),
        _ => Ok(content),
    }
}

const fn fault(error: &DecryptError) -> Damage {
    match error {
        DecryptError::NoMatchingKeys => Damage::OtherKey,
        _ => Damage::NotSealed,
    }
}

/// A line of a journal, sealed. It stays one line.
pub(super) fn seal_line(recipient: &Recipient, line: &[u8]) -> io::Result<Vec<u8>> {
    Ok(STANDARD.encode(seal(recipient, line)?).into_bytes())
}

/// Whether a line of a journal is sealed: a plain one is a JSON object.
pub(super) fn is_sealed_line(line: &[u8]) -> bool {
    !line.starts_with(b"{")
}

/// The content of a sealed line.
pub(super) fn open_line(identities: &[Identity], line: &[u8]) -> Result<Vec<u8>, Damage> {
    let sealed = STANDARD.decode(line).map_err(|_| Damage::NotSealed)?;
    open(identities, &sealed)
}

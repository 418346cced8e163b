//! Ways of saving that are known to lose data, one chosen by `CERTCTL_PLANTED`. They are there for the self-check of the
//! fault suite, which must find each of them, and compiled with the feature `planted-breaks` only.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Whether this way is chosen.
pub(super) fn has(planted: &str) -> bool {
    std::env::var_os("CERTCTL_PLANTED").is_some_and(|chosen| chosen == planted)
}

/// Empties the file and writes it anew, as many programs do.
pub(super) fn in_place(target: &Path, source: &mut impl Read) -> io::Result<()> {
    let mut file = File::create(target)?;
    io::copy(source, &mut file)?;
    file.sync_all()
}

//! Mending what was found.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::error::{Damage, Damaged, StoreError};
use super::super::seal::Form;
use super::super::{Store, atomic, codec, folder, journal, purge, read};
use super::{Finding, Mend};
use crate::draft::{Deed, Draft};

impl Store {
    /// Does what a finding says. Whether something was done: a file that is gone meanwhile needs nothing. `at` is
    /// RFC 3339.
    ///
    /// # Errors
    /// As [`Store::save`].
    pub fn mend(&self, finding: &Finding, at: &str) -> Result<bool, StoreError> {
        self.check()?;
        let path = self.layout.root().join(&finding.name);
        if finding.mend != Mend::Nothing
            && !matches!(finding.mend, Mend::Restore { .. })
            && fs::symlink_metadata(&path).is_err()
        {
            return Ok(false);
        }
        match finding.mend {
            Mend::Nothing => return Ok(false),
            Mend::Seal => return Ok(self.finish_encryption()?.left.is_empty()),
            Mend::Restore { id, rev } => {
                {
                    let _lock = self.begin()?;
                    if fs::symlink_metadata(&path).is_ok() {
                        self.set_aside(&path)?;
                    }
                }
                self.restore(id, rev, at, Deed::Mend)?;
            }
            Mend::Aside => {
                let _lock = self.begin()?;
                self.set_aside(&path)?;
            }
            Mend::Beside => {
                let _lock = self.begin()?;
                let draft = self.copy_at(&path)?;
                self.keep_beside(&draft, &[], at)?;
                self.set_aside(&path)?;
            }
            Mend::Close => self.close(&path)?,
            Mend::Remove => {
                let _lock = self.begin()?;
                purge::sweep(&self.layout)?;
            }
            Mend::Cut => {
                let _lock = self.begin()?;
                self.cut(&path)?;
            }
        }
        Ok(true)
    }

    fn copy_at(&self, path: &Path) -> Result<Draft, StoreError> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (_, form) = Form::split(&name).ok_or_else(|| self.damaged(path, Damage::NotAnId))?;
        let content = self.content(path, form);
        let draft = content.and_then(codec::decode);
        draft.map_err(|reason| self.damaged(path, reason))
    }

    fn damaged(&self, path: &Path, reason: Damage) -> StoreError {
        let name = self.layout.name(path);
        Damaged { name, reason }.into()
    }

    /// Moves a file to where it is in nobody's way. In an encrypted store it is encrypted on the way.
    fn set_aside(&self, path: &Path) -> Result<(), StoreError> {
        folder::make(&self.layout, &self.layout.quarantine())?;
        let unwritable = |source| StoreError::Unwritable {
            name: self.layout.name(path),
            source,
        };
        let sealed = path.extension().is_some_and(|extension| extension == "age");
        if let (Some(key), false) = (&self.key, sealed) {
            let content = read::bytes(path, Form::Plain.limit());
            let content = content.map_err(|reason| self.damaged(path, reason))?;
            let target = self.free_aside(path, ".age");
            let content = self.sealed(path, key.seal(&content))?;
            atomic::replace(&self.layout, &target, &mut content.as_slice())?;
            purge::remove(&self.layout, path)?;
        } else {
            fs::rename(path, self.free_aside(path, "")).map_err(unwritable)?;
            folder::sync(&self.layout.quarantine()).map_err(unwritable)?;
        }
        purge::confirm(&self.layout, path.parent().unwrap_or(self.layout.root()))
    }

    /// A name in the quarantine that is free: the path, with its folders joined by `_`.
    fn free_aside(&self, path: &Path, ending: &str) -> PathBuf {
        let rest = path.strip_prefix(self.layout.root()).unwrap_or(path);
        let parts: Vec<_> = rest.iter().map(std::ffi::OsStr::to_string_lossy).collect();
        let name = parts.join("_");
        let mut number = 1;
        loop {
            let before = if number == 1 {
                String::new()
            } else {
                format!("{number}_")
            };
            let target = self
                .layout
                .quarantine()
                .join(format!("{before}{name}{ending}"));
            if fs::symlink_metadata(&target).is_err() {
                return target;
            }
            number += 1;
        }
    }

    #[cfg(unix)]
    fn close(&self, path: &Path) -> Result<(), StoreError> {
        use std::os::unix::fs::PermissionsExt;

        let unwritable = |source| StoreError::Unwritable {
            name: self.layout.name(path),
            source,
        };
        let metadata = fs::metadata(path).map_err(unwritable)?;
        let mode = if metadata.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(unwritable)
    }

    #[cfg(not(unix))]
    fn close(&self, _: &Path) -> Result<(), StoreError> {
        Ok(())
    }

    /// Takes the lines that cannot be read out of a journal; the journal as it was goes aside.
    fn cut(&self, path: &Path) -> Result<(), StoreError> {
        let lines = journal::lines(&self.layout, path)?;
        let mut good = Vec::new();
        for line in lines.iter().filter(|line| self.is_good_line(line)) {
            good.extend_from_slice(line);
            good.push(b'\n');
        }
        folder::make(&self.layout, &self.layout.quarantine())?;
        let whole = fs::read(path).map_err(|source| StoreError::Unreadable {
            name: self.layout.name(path),
            source,
        })?;
        let (whole, ending) = match &self.key {
            Some(key) => (self.sealed(path, key.seal(&whole))?, ".age"),
            None => (whole, ""),
        };
        let target = self.free_aside(path, ending);
        atomic::replace(&self.layout, &target, &mut whole.as_slice())?;
        atomic::replace(&self.layout, path, &mut good.as_slice())
    }
}

//! The applicant's own data, in a file of its own.

use std::fs;

use super::error::StoreError;
use super::seal::Form;
use super::{Store, codec, folder, lock, purge};
use crate::draft::{Profile, SCHEMA, Schema};

impl Store {
    /// The profile as it was last saved, if one was.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], [`StoreError::TooNew`], [`StoreError::Unreadable`], [`StoreError::Foreign`].
    pub fn profile(&self) -> Result<Option<Profile>, StoreError> {
        self.check()?;
        let found = self.read_stored(|form| self.layout.profile(form))?;
        Ok(found.map(|(profile, _)| profile))
    }

    /// Stores the profile as its next revision and sets that in it. The one before is not kept.
    ///
    /// # Errors
    /// [`StoreError::ProfileChanged`] if the stored revision is not the profile's, and as [`Store::save`]. The profile
    /// in memory is then as it was.
    pub fn save_profile(&self, profile: &mut Profile) -> Result<(), StoreError> {
        let name = self.layout.name(&self.layout.profile(self.form()));
        let rev = profile
            .rev
            .checked_add(1)
            .ok_or_else(|| StoreError::Unrepresentable { name: name.clone() })?;
        let new = Profile {
            rev,
            schema: Schema {
                minor: profile.schema.minor.max(SCHEMA.minor),
                ..profile.schema
            },
            ..profile.clone()
        };
        let bytes = codec::encode(&new, &name)?;
        let _lock = self.begin()?;
        let found = self.profile()?.map_or(0, |stored| stored.rev);
        if found != profile.rev {
            return Err(StoreError::ProfileChanged {
                expected: profile.rev,
                found,
            });
        }
        self.put(|form| self.layout.profile(form), &bytes)?;
        *profile = new;
        Ok(())
    }

    /// Removes the profile; whether there was one. Needs nothing to be readable.
    ///
    /// # Errors
    /// As [`Store::purge`], but for [`StoreError::NotFound`].
    pub fn purge_profile(&self) -> Result<bool, StoreError> {
        folder::check_owner(&self.layout)?;
        let paths = Form::BOTH.map(|form| self.layout.profile(form));
        if paths.iter().all(|path| fs::symlink_metadata(path).is_err()) {
            return Ok(false);
        }
        let _lock = lock::acquire(&self.layout, self.wait)?;
        purge::sweep(&self.layout)?;
        for path in paths {
            purge::remove(&self.layout, &path)?;
        }
        purge::confirm(&self.layout, self.layout.root())?;
        Ok(true)
    }
}

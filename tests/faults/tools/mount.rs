//! File systems of our own: small ones, read-only ones, ones whose power can be cut.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::Skipped;
use super::machine::quietly;

/// A mounted file system, taken away with the value.
#[derive(Debug)]
pub(crate) struct Mount {
    folder: TempDir,
}

impl Mount {
    /// Mounts with the words of a command line before the place.
    pub(crate) fn new(words: &[&str]) -> Result<Self, Skipped> {
        let folder = TempDir::new().unwrap();
        if quietly(Command::new("mount").args(words).arg(folder.path())) {
            Ok(Self { folder })
        } else {
            Err(Skipped(format!("mount {} fails", words.join(" "))))
        }
    }

    /// A file system in memory with a size in KiB and a number of files.
    pub(crate) fn memory(kib: usize, files: usize) -> Result<Self, Skipped> {
        let options = format!("size={kib}k,nr_inodes={files},mode=0700");
        Self::new(&["-t", "tmpfs", "-o", &options, "certctl-faults"])
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        quietly(Command::new("umount").arg("--lazy").arg(self.folder.path()));
    }
}

/// An image with a file system whose power can be cut.
#[derive(Debug)]
pub(crate) struct PowerCut {
    folder: TempDir,
    options: String,
}

impl PowerCut {
    /// Makes and mounts an ext4 file system with more mount options.
    pub(crate) fn new(more: &str) -> Result<Self, Skipped> {
        let folder = TempDir::new().unwrap();
        let image = folder.path().join("image");
        let file = std::fs::File::create(&image).unwrap();
        file.set_len(24 << 20).unwrap();
        if !quietly(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&image)) {
            return Err(Skipped("mkfs.ext4 fails".to_owned()));
        }
        std::fs::create_dir(folder.path().join("disk")).unwrap();
        let disk = Self {
            folder,
            options: format!("loop,{more}"),
        };
        if disk.mount() {
            Ok(disk)
        } else {
            Err(Skipped("no loop mount of ext4".to_owned()))
        }
    }

    /// Where it is mounted.
    pub(crate) fn disk(&self) -> PathBuf {
        self.folder.path().join("disk")
    }

    /// The bytes of the medium.
    pub(crate) fn image(&self) -> PathBuf {
        self.folder.path().join("image")
    }

    pub(crate) fn mount(&self) -> bool {
        let (image, disk) = (self.image(), self.disk());
        quietly(
            Command::new("mount")
                .args(["-o", &self.options])
                .arg(image)
                .arg(disk),
        )
    }

    pub(crate) fn unmount(&self) -> bool {
        quietly(Command::new("umount").arg(self.disk()))
    }

    /// Cuts the power: what the file system has not written is lost. 1 lets it write its journal first, 2 does not.
    pub(crate) fn cut(&self, flag: u32) -> bool {
        // EXT4_IOC_SHUTDOWN. The library has no safe call for it; perl is part of every Debian.
        let script = "open(my $d, '<', $ARGV[0]) or exit 1; my $f = pack('L', $ARGV[1]); \
                      exit(ioctl($d, 0x8004587D, $f) ? 0 : 1)";
        let mut perl = Command::new("perl");
        quietly(
            perl.args(["-e", script])
                .arg(self.disk())
                .arg(flag.to_string()),
        )
    }

    /// Switches it on again; the file system repairs itself from its journal.
    pub(crate) fn on_again(&self) -> bool {
        self.unmount() && self.mount()
    }
}

impl Drop for PowerCut {
    fn drop(&mut self) {
        quietly(Command::new("umount").arg("--lazy").arg(self.disk()));
    }
}

//! The data folder: where everything lies, and how a file becomes durable in it.
//!
//! `store.sqlite`, `vault/` (originals), `derived/` (may be thrown away), `acts/<number>/` (issued files, every revision;
//! within it `returned/`, files that came back and stand beside),
//! `unacknowledged/` (files that a killed run left beside those), `keys/` (readable by the owner alone).

use crate::copying;
use acceptance::{ActNumber, Sha256Hash};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder, within that of an act, of files that came back and stand beside its revisions.
pub(crate) const RETURNED: &str = "returned";

/// The data folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder at `root`, made if it is not there.
    pub(crate) fn open(root: &Path) -> io::Result<Self> {
        let folder = Self {
            root: root.to_owned(),
        };
        for part in [
            folder.root.clone(),
            folder.vault(),
            folder.derived(),
            folder.previews(),
            folder.acts(),
        ] {
            private_folder(&part)?;
        }
        private_folder(&folder.keys())?;
        // All that a client said stands in it. A disk that knows no owners leaves it as it is.
        let _ = make_private(&folder.root.join(store::FILE));
        sync_folder(&folder.root)?;
        Ok(folder)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.root.join("vault")
    }

    pub(crate) fn derived(&self) -> PathBuf {
        self.root.join("derived")
    }

    pub(crate) fn previews(&self) -> PathBuf {
        self.derived().join("previews")
    }

    /// Data folders of bundles that are open.
    pub(crate) fn guests(&self) -> PathBuf {
        self.derived().join("guests")
    }

    pub(crate) fn acts(&self) -> PathBuf {
        self.root.join("acts")
    }

    /// Issued files that the store does not know of. Made when the first comes.
    pub(crate) fn unacknowledged(&self) -> PathBuf {
        self.root.join("unacknowledged")
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.root.join("keys")
    }

    /// The certifying key of this installation.
    pub(crate) fn key_file(&self) -> PathBuf {
        self.keys().join("installation.pem")
    }

    /// The folder of the key that certifies the sample, beside those of the installation.
    pub(crate) fn sample_keys(&self) -> PathBuf {
        self.keys().join("sample")
    }

    /// A key that this installation had before.
    pub(crate) fn former_key_file(&self, fingerprint: &str) -> PathBuf {
        self.keys().join(format!("former-{fingerprint}.pem"))
    }

    /// A key file that could not be read, when another one took its place.
    pub(crate) fn unreadable_key_file(&self) -> PathBuf {
        self.keys().join("unreadable.pem")
    }

    /// What one key signed to hand over to another.
    pub(crate) fn handover_file(&self, from: &str, to: &str) -> PathBuf {
        self.keys().join(format!("handover-{from}-{to}.p7m"))
    }

    /// The files of one act.
    pub(crate) fn act_folder(&self, number: &ActNumber) -> PathBuf {
        self.acts().join(number.to_string())
    }

    /// One revision of an act’s file, counted from 0 (the certified pages).
    pub(crate) fn act_file(&self, number: &ActNumber, revision: u32) -> PathBuf {
        self.act_folder(number).join(format!("{revision}.pdf"))
    }

    /// Files of an act that came back and stand beside its revisions. Made when the first comes.
    pub(crate) fn returned(&self, number: &ActNumber) -> PathBuf {
        self.act_folder(number).join(RETURNED)
    }

    /// One of them.
    pub(crate) fn returned_file(&self, number: &ActNumber, sha256: &Sha256Hash) -> PathBuf {
        self.returned(number).join(format!("{sha256}.pdf"))
    }
}

/// What lies in a data folder beside its database: the work that a lost database would leave orphaned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Issued files, of every revision.
    pub(crate) files: usize,
    /// Originals in the vault.
    pub(crate) originals: usize,
    /// Keys of this installation.
    pub(crate) keys: usize,
}

impl Kept {
    /// Counts what lies in `root`; what is not there counts nothing.
    pub(crate) fn count(root: &Path) -> Self {
        Self {
            files: nested(root, "acts").count(),
            originals: nested(root, "vault").count(),
            keys: keys(root).count(),
        }
    }

    /// Whether anything lies in `root`, without counting.
    pub(crate) fn any(root: &Path) -> bool {
        let mut all = keys(root)
            .chain(nested(root, "acts"))
            .chain(nested(root, "vault"));
        all.next().is_some()
    }
}

fn keys(root: &Path) -> impl Iterator<Item = PathBuf> {
    finished(&root.join("keys")).filter(|path| path.extension().is_some_and(|extension| extension == "pem"))
}

/// The files two levels below `root/name`.
fn nested(root: &Path, name: &str) -> impl Iterator<Item = PathBuf> {
    let folders = finished(&root.join(name));
    folders.flat_map(|folder| finished(&folder).collect::<Vec<_>>())
}

/// What a folder holds, but for what was never finished: its name begins with a dot.
fn finished(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."))
        .map(|entry| entry.path())
}

/// Writes `bytes` to `path` whole or not at all, durably, readable by the owner alone.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut temporary = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    settle(temporary, path)
}

/// Gives a finished temporary file its name, durably.
pub(crate) fn settle(temporary: tempfile::NamedTempFile, path: &Path) -> io::Result<()> {
    temporary.as_file().sync_all()?;
    name_synced(temporary, path)
}

/// Gives a temporary file whose contents are durable already its name, durably.
pub(crate) fn name_synced(temporary: tempfile::NamedTempFile, path: &Path) -> io::Result<()> {
    temporary.persist(path).map_err(|failed| failed.error)?;
    sync_folder(path.parent().unwrap_or(Path::new(".")))
}

/// Syncs a folder’s entries. Where folders cannot be opened (Windows), the file system journals renames itself.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// A durable copy of `source` under a temporary name in `folder`, and the SHA-256 of what was written.
pub(crate) fn copy_into(folder: &Path, source: &Path) -> io::Result<(tempfile::NamedTempFile, [u8; 32])> {
    let mut temporary = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(folder)?;
    let copied = copying::copy(&mut File::open(source)?, temporary.as_file_mut())?;
    shared(temporary.as_file())?;
    temporary.as_file().sync_all()?;
    Ok((temporary, copied.sha256()))
}

/// Temporary files are readable by their maker alone; what is handed out is not.
pub(crate) fn shared(file: &File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

/// Makes a file readable by its owner alone. Where there are no such permissions (Windows), the folder’s hold.
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// A folder that its owner alone can look into; one that is there already stays as it is.
pub(crate) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

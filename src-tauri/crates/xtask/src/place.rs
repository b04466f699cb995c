//! Where things lie: the repository, the build folder, the tools.

use crate::Problem;
use std::path::{Path, PathBuf};

/// The shell's package and its program.
pub const SHELL: &str = "sans-reserve-app";
/// The command line's package and its program.
pub const COMMAND_LINE: &str = "sans-reserve-cli";
pub const COMMAND_LINE_PROGRAM: &str = "sans-reserve";

/// The folders that the commands work in.
pub struct Place {
    pub root: PathBuf,
    pub target: PathBuf,
}

impl Place {
    /// From where this program was built; the build folder from `CARGO_TARGET_DIR`, else `target`.
    pub fn find() -> Result<Place, Problem> {
        let built = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = built.ancestors().nth(3).map(Path::to_owned);
        let root = root.filter(|root| root.join("Cargo.lock").is_file());
        let root =
            root.ok_or("the repository is no longer where this program was built; run it by `cargo xtask`")?;
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        Ok(Place { root, target })
    }

    /// The window's pages.
    pub fn pages(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// What is installed for the tests.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// A program of the workspace, built without optimisation.
    pub fn debug(&self, program: &str) -> PathBuf {
        self.target
            .join("debug")
            .join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
    }

    /// A program of the workspace, built with optimisation.
    pub fn release(&self, program: &str) -> PathBuf {
        self.target
            .join("release")
            .join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
    }
}

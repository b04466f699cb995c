//! Foreign programs that judge what we make.
//!
//! A tool that is missing is named; on a machine that must have them all (`CI` is set) its absence fails the test.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A program that is there.
pub struct Tool {
    name: String,
    program: PathBuf,
    arguments: Vec<String>,
}

/// What a program said.
#[derive(Debug)]
pub struct Said {
    /// Whether it ended with success.
    pub success: bool,
    /// What it printed, both streams.
    pub text: String,
}

impl Tool {
    /// The program `name` on the path.
    #[must_use]
    pub fn on_path(name: &str) -> Option<Self> {
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let program = std::env::split_paths(&folders)
            .map(|folder| folder.join(name))
            .find(|program| program.is_file());
        let tool = program.map(|program| Self {
            name: name.to_owned(),
            program,
            arguments: Vec::new(),
        });
        named(tool, name, "it is not on the PATH")
    }

    /// The command in an environment variable, words parted by spaces.
    #[must_use]
    pub fn in_variable(name: &str, variable: &str) -> Option<Self> {
        let command = std::env::var(variable).unwrap_or_default();
        let mut words = command.split_whitespace().map(str::to_owned);
        let tool = words.next().map(|program| Self {
            name: name.to_owned(),
            program: program.into(),
            arguments: words.collect(),
        });
        named(tool, name, &format!("{variable} names no command"))
    }

    /// Runs it with `arguments`.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .args(arguments)
            .env("LC_ALL", "C.UTF-8");
        let output = command.output();
        said(output.unwrap_or_else(|error| panic!("{} cannot be run: {error}", self.name)))
    }
}

fn named(tool: Option<Tool>, name: &str, why: &str) -> Option<Tool> {
    if tool.is_none() {
        println!("skipped: what {name} says, because {why}");
        let must = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
        assert!(!must, "{name} is missing, and CI is set: {why}");
    }
    tool
}

fn said(output: Output) -> Said {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Said {
        success: output.status.success(),
        text: format!("{}{}", text(&output.stdout), text(&output.stderr)),
    }
}

/// An NSS database that trusts `certificates`, for `pdfsig`.
#[must_use]
pub fn trust_database(folder: &Path, certificates: &[String]) -> Option<PathBuf> {
    let certutil = Tool::on_path("certutil")?;
    let database = folder.join("nss");
    std::fs::create_dir_all(&database).ok()?;
    let at = database.to_string_lossy().into_owned();
    let _ = certutil.run(&["-N", "--empty-password", "-d", &at]);
    for (index, certificate) in certificates.iter().enumerate() {
        let file = folder.join(format!("certificate-{index}.pem"));
        std::fs::write(&file, certificate).ok()?;
        let (name, file) = (
            format!("certificate-{index}"),
            file.to_string_lossy().into_owned(),
        );
        let _ = certutil.run(&["-A", "-n", &name, "-t", "CT,CT,CT", "-i", &file, "-d", &at]);
    }
    Some(database)
}

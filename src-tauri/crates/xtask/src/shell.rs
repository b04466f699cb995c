//! Runs other programs: passing their words through, and counting the tests they tell of.

use crate::Problem;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Tests that ran, as the program that ran them counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

/// The program on the path, if it is there.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .flat_map(|folder| {
            [
                folder.join(program),
                folder.join(format!("{program}.cmd")),
                folder.join(format!("{program}.exe")),
            ]
        })
        .find(|path| path.is_file())
}

/// A command in a folder.
pub fn command(folder: &Path, program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    command
}

/// `cargo` as it runs this program, in the repository.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(folder, cargo, arguments);
    // Set for this program by the cargo that runs it; they would make the inner cargo build things anew.
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR")
        {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a command to its end, its words on this terminal.
pub fn run(command: &mut Command) -> Result<(), Problem> {
    let line = line(command);
    let status = command
        .status()
        .map_err(|error| format!("`{line}` cannot be started: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed ({status})"))
    }
}

/// Runs a command and gives what it printed, if it ended well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command with its words passed through, and counts the tests that they tell of.
pub fn counted(command: &mut Command) -> (Counts, Result<(), Problem>) {
    let line = line(command);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            return (
                Counts::default(),
                Err(format!("`{line}` cannot be started: {error}")),
            );
        }
    };
    let mut counts = Counts::default();
    if let Some(words) = child.stdout.take() {
        let mut words = BufReader::new(words);
        let mut said = Vec::new();
        // By bytes, for what a test prints need not be text.
        while words.read_until(b'\n', &mut said).is_ok_and(|length| length > 0) {
            let mut out = std::io::stdout().lock();
            let _ = out.write_all(&said).and_then(|()| out.flush());
            let told = told(&String::from_utf8_lossy(&said));
            counts.passed += told.passed;
            counts.failed += told.failed;
            said.clear();
        }
    }
    let result = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{line}` failed ({status})")),
        Err(error) => Err(format!("`{line}`: {error}")),
    };
    (counts, result)
}

/// What one line of a test run tells: cargo's `test result:` or one of the sums at the end of node's.
fn told(line: &str) -> Counts {
    let plain = without_colours(line);
    let plain = plain.trim();
    if let Some((_, sums)) = plain.split_once("test result: ") {
        let before = |word: &str| {
            let mut words = sums
                .split([' ', ';'])
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .into_iter()
                .rev();
            words
                .find(|part| *part == word)
                .and_then(|_| words.next())
                .and_then(|number| number.parse().ok())
                .unwrap_or(0)
        };
        return Counts {
            passed: before("passed"),
            failed: before("failed"),
        };
    }
    let sum = |word: &str| {
        let rest = plain.strip_prefix("# ").or_else(|| plain.strip_prefix("ℹ "))?;
        rest.strip_prefix(word)?.trim().parse().ok()
    };
    Counts {
        passed: sum("pass ").unwrap_or(0),
        failed: sum("fail ").unwrap_or(0),
    }
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_sums_of_cargo_and_node() {
        let cargo = "test result: FAILED. 6 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.1s\n";
        assert_eq!(told(cargo), Counts { passed: 6, failed: 1 });
        assert_eq!(
            told("test result: \u{1b}[32mok\u{1b}[m. 12 passed; 0 failed; 0 ignored\n"),
            Counts {
                passed: 12,
                failed: 0
            }
        );
        assert_eq!(
            told("# pass 17\n"),
            Counts {
                passed: 17,
                failed: 0
            }
        );
        assert_eq!(
            told("\u{1b}[34mℹ fail 2\u{1b}[39m\n"),
            Counts { passed: 0, failed: 2 }
        );
    }

    #[test]
    fn takes_nothing_else_for_a_sum() {
        for line in [
            "test tests::one ... ok",
            "# a remark that tests pass 3",
            "passed",
            "",
            "ℹ tests 4",
        ] {
            assert_eq!(told(line), Counts::default(), "{line}");
        }
    }
}

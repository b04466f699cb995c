//! Passphrases: from a file, from the environment, or asked for on the terminal without echo. Never from the command line,
//! which every program of the machine may read.

use crate::commands::read_text;
use crate::failure::Failure;
use crate::program::Program;
use office::api::Secret;
use std::io::IsTerminal;
use std::path::Path;

/// Where the passphrase of the key may stand, for scripts.
pub const VARIABLE: &str = "SANS_RESERVE_PASSPHRASE";

/// The first line of `file`.
pub fn from_file(program: &Program, file: &Path) -> Result<Secret, Failure> {
    let text = Secret::new(read_text(program, file)?);
    Ok(Secret::new(text.reveal().lines().next().unwrap_or_default()))
}

/// The passphrase in `file`, else what is typed after `question`, a key of the catalogue.
pub fn asked(program: &Program, file: Option<&Path>, question: &str) -> Result<Secret, Failure> {
    match file {
        Some(file) => from_file(program, file),
        None => typed(program, question)?.ok_or_else(|| missing(program)),
    }
}

/// As [`asked`], for a new passphrase: what is typed is typed twice.
pub fn chosen(program: &Program, file: Option<&Path>, question: &str) -> Result<Secret, Failure> {
    if let Some(file) = file {
        return from_file(program, file);
    }
    let first = typed(program, question)?.ok_or_else(|| missing(program))?;
    let again = typed(program, "cli-passphrase-again")?.ok_or_else(|| missing(program))?;
    if first == again {
        Ok(first)
    } else {
        Err(Failure::of(program.catalogue(), "cli-passphrase-differs", &[]))
    }
}

/// The passphrase of the key, given with the command or by the environment.
pub fn given(program: &Program) -> Result<Option<Secret>, Failure> {
    match &program.passphrase_file {
        Some(file) => from_file(program, file).map(Some),
        None => Ok(std::env::var(VARIABLE).ok().map(Secret::new)),
    }
}

/// What is typed without echo; nothing where there is no terminal.
pub fn typed(program: &Program, question: &str) -> Result<Option<Secret>, Failure> {
    if !std::io::stdin().is_terminal() {
        return Ok(None);
    }
    let question = format!("{} ", program.catalogue().text(question));
    let typed = rpassword::prompt_password(question).map_err(|_| missing(program))?;
    Ok(Some(Secret::new(typed)))
}

fn missing(program: &Program) -> Failure {
    let values = [("variable", VARIABLE.into())];
    Failure::of(program.catalogue(), "cli-passphrase-missing", &values)
}

//! What is wrong with a command line and what to do, in the user’s language: the library’s own words are English.

use crate::help::placeholder;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use messages::Catalogue;
use std::error::Error as _;
use std::process::ExitCode;

/// The command line is not understood (see the exit codes of the help).
const MISREAD: u8 = 2;

/// Says what is wrong on the error stream; the help and the version, which are no faults, as they were asked for.
pub fn tell(error: &Error, catalogue: &Catalogue) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => error.exit(),
        _ => {
            eprintln!("{}\n{}", said(error, catalogue), catalogue.text("misread-help"));
            ExitCode::from(MISREAD)
        }
    }
}

fn said(error: &Error, catalogue: &Catalogue) -> String {
    let one = |kind| told(error, kind).join(", ");
    let argument = one(ContextKind::InvalidArg);
    let with = |key: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        catalogue.text_with(key, &values)
    };
    let nearest = |kinds: &[ContextKind]| {
        // They come from the least alike to the most.
        let found = kinds.iter().flat_map(|kind| told(error, *kind)).last();
        found.map_or(String::new(), |nearest| {
            format!(" {}", with("misread-nearest", &[("nearest", nearest)]))
        })
    };
    match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let written = |name| format!("<{}>", placeholder(name, catalogue));
            let shape = match &argument {
                argument if argument.contains(&written("DATE")) => Some("misread-date"),
                argument if argument.contains(&written("MOMENT")) => Some("misread-moment"),
                _ => None,
            };
            value(error, argument, shape, &with)
        }
        ErrorKind::UnknownArgument => {
            let said = with("misread-unknown", &[("argument", argument)]);
            said + &nearest(&[ContextKind::SuggestedArg])
        }
        ErrorKind::InvalidSubcommand => {
            let named = one(ContextKind::InvalidSubcommand);
            let said = with("misread-command", &[("command", named)]);
            said + &nearest(&[ContextKind::SuggestedSubcommand])
        }
        ErrorKind::MissingRequiredArgument => with("misread-missing", &[("arguments", argument)]),
        ErrorKind::MissingSubcommand => catalogue.text("misread-no-command"),
        ErrorKind::ArgumentConflict => {
            let other = one(ContextKind::PriorArg);
            match other == argument || other.is_empty() {
                true => with("misread-twice", &[("argument", argument)]),
                false => with("misread-conflict", &[("argument", argument), ("other", other)]),
            }
        }
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => with("misread-count", &[("argument", argument)]),
        _ => catalogue.text("misread-other"),
    }
}

/// A value that its argument does not take: what it is, and what it should be.
fn value(
    error: &Error,
    argument: String,
    shape: Option<&str>,
    with: &impl Fn(&str, &[(&str, String)]) -> String,
) -> String {
    let given = told(error, ContextKind::InvalidValue).join(", ");
    let choices = told(error, ContextKind::ValidValue).join(", ");
    if given.is_empty() {
        return match choices.is_empty() {
            true => with("misread-no-value", &[("argument", argument)]),
            false => with(
                "misread-no-choice",
                &[("argument", argument), ("choices", choices)],
            ),
        };
    }
    // Only our own readers speak the user’s language.
    let ours = error.source().filter(|source| !is_foreign(*source));
    let (key, why) = match (shape, ours) {
        _ if !choices.is_empty() => ("misread-choice", choices),
        (Some(shape), _) => (shape, String::new()),
        (None, Some(source)) => ("misread-value-why", source.to_string()),
        (None, None) => ("misread-value", String::new()),
    };
    with(key, &[("value", given), ("argument", argument), ("why", why)])
}

fn is_foreign(source: &(dyn std::error::Error + 'static)) -> bool {
    source.is::<chrono::ParseError>()
        || source.is::<std::num::ParseIntError>()
        || source.is::<std::num::ParseFloatError>()
}

/// What the library says under `kind`, word by word.
fn told(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::args::Args;
    use acceptance::Language;
    use clap::CommandFactory;

    fn misread(line: &str) -> String {
        let catalogue = Catalogue::of(Language::Fr);
        let command = crate::help::translated(Args::command(), catalogue);
        let arguments = ["sans-reserve"].into_iter().chain(line.split_whitespace());
        said(&command.try_get_matches_from(arguments).unwrap_err(), catalogue)
    }

    #[test]
    fn each_misread_line_is_answered_in_french_with_what_to_write() {
        for (line, wanted) in [
            (
                "record add Marchand x --kind due --amount 5 --due-on 2026-02-30",
                "2026-11-21",
            ),
            (
                "record add Marchand x --kind contact --at hier",
                "2026-11-21T14:05",
            ),
            ("record add Marchand x --kind bogus", "receipt"),
            ("record add Marchand x --kind due --amount -5", "négative"),
            ("record add Marchand x --kind due --amount cinq", "1480"),
            ("record add Marchand x --kindd due", "--kind"),
            ("recrod list", "record"),
            ("record add Marchand x", "--kind"),
            ("act new Marchand --kind pigeon", "reception"),
        ] {
            let said = misread(line);
            assert!(said.contains(wanted), "{line}: {said}");
            for english in [
                "unexpected",
                "invalid",
                "unknown variant",
                "required",
                "out of range",
                "error",
            ] {
                assert!(!said.contains(english), "{line}: {said}");
            }
        }
    }
}

//! The help in the user’s language, from the catalogue: `help-…` keys, by command and argument. The few words that the library
//! adds by itself (the usage, what stands for a value, choices, defaults) come from there too.

use clap::{Arg, ArgAction, Command};
use messages::Catalogue;

/// What the library writes for options in a usage.
const OPTIONS: &str = "[OPTIONS]";

/// `command` with its texts in the language of `catalogue`.
pub fn translated(command: Command, catalogue: &Catalogue) -> Command {
    let exit_codes = catalogue.text("help-exit-codes");
    let flag = |name: &'static str, short: char, action: ArgAction| {
        Arg::new(name)
            .long(name)
            .short(short)
            .action(action)
            .help(catalogue.text(&format!("help-flag-{name}")))
            .help_heading(catalogue.text("help-options"))
    };
    let command = described(command, "help", catalogue)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help).global(true))
        .arg(flag("version", 'V', ArgAction::Version))
        .after_help(exit_codes.clone())
        .after_long_help(exit_codes);
    // Only a command that was built knows its whole name.
    let mut built = command.clone();
    built.build();
    with_usage(command, &mut built, catalogue)
}

/// What stands for a value in the user’s language: `<DATE>`.
pub fn placeholder(name: &str, catalogue: &Catalogue) -> String {
    let key = format!("help-value-{}", slug(name));
    match catalogue.has(&key) {
        true => catalogue.text(&key),
        false => name.to_owned(),
    }
}

fn described(command: Command, key: &str, catalogue: &Catalogue) -> Command {
    let names = names(&command);
    let about = catalogue.text(&format!("{key}-about"));
    let usage = catalogue.text("help-usage");
    let mut command = command
        .about(about.clone())
        .long_about(about)
        .help_template(format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"
        ))
        .subcommand_help_heading(catalogue.text("help-commands"))
        .subcommand_value_name(placeholder("COMMAND", catalogue))
        .disable_help_subcommand(true)
        .mut_args(|argument| translated_argument(argument, key, catalogue));
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(&name, |subcommand| described(subcommand, &key, catalogue));
    }
    command
}

fn with_usage(command: Command, built: &mut Command, catalogue: &Catalogue) -> Command {
    let usage = built.render_usage().to_string();
    let options = format!("[{}]", placeholder("OPTIONS", catalogue));
    let usage = usage
        .trim_start_matches("Usage:")
        .trim()
        .replace(OPTIONS, &options);
    let names = names(&command);
    let mut command = command.override_usage(usage);
    for name in names {
        if let Some(built) = built.find_subcommand_mut(&name) {
            command = command.mut_subcommand(&name, |subcommand| with_usage(subcommand, built, catalogue));
        }
    }
    command
}

fn names(command: &Command) -> Vec<String> {
    let subcommands = command.get_subcommands();
    subcommands
        .map(|subcommand| subcommand.get_name().to_owned())
        .collect()
}

fn translated_argument(argument: Arg, key: &str, catalogue: &Catalogue) -> Arg {
    let heading = if argument.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let text = words(&argument, key, catalogue);
    let values = values(&argument)
        .into_iter()
        .map(|name| placeholder(&name, catalogue))
        .collect::<Vec<_>>();
    let takes_values = argument.get_action().takes_values();
    let argument = argument
        .help_heading(catalogue.text(heading))
        .help(text.clone())
        .long_help(text);
    // What is hidden here stands in the text, in the user’s language.
    let argument = match takes_values {
        true => argument.hide_possible_values(true).hide_default_value(true),
        false => argument,
    };
    match values.is_empty() {
        true => argument,
        false => argument.value_names(values),
    }
}

/// What an argument is; with the words to choose from and what holds without it, where its own text does not say them.
fn words(argument: &Arg, key: &str, catalogue: &Catalogue) -> String {
    let mut said = vec![catalogue.text(&key_of(argument, key))];
    let values = match argument.get_action().takes_values() && !argument.is_hide_possible_values_set() {
        true => argument.get_possible_values(),
        false => Vec::new(),
    };
    let choices: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    if choices.iter().any(|choice| !said[0].contains(choice)) {
        said.push(catalogue.text_with("help-choices", &[("choices", choices.join(", ").into())]));
    }
    let defaults = argument.get_default_values().iter();
    let default = defaults
        .map(|value| value.to_string_lossy().into_owned())
        .find(|value| !value.is_empty());
    if let (Some(default), true) = (default, argument.get_action().takes_values()) {
        said.push(catalogue.text_with("help-default", &[("default", default.into())]));
    }
    said.join(" ")
}

/// The names of the values of an argument; none for a flag.
fn values(argument: &Arg) -> Vec<String> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    match argument.get_value_names() {
        Some(names) => names.iter().map(ToString::to_string).collect(),
        None => vec![argument.get_id().as_str().to_uppercase()],
    }
}

/// Where an argument has no words of its own, what stands for its value says what it is.
fn key_of(argument: &Arg, key: &str) -> String {
    match argument.get_help() {
        Some(_) => format!("{key}-arg-{}", slug(argument.get_id().as_str())),
        None => {
            let value = values(argument).into_iter().next().unwrap_or_default();
            format!("help-any-{}", slug(&value))
        }
    }
}

fn slug(name: &str) -> String {
    name.to_lowercase().replace(['_', '|'], "-")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::args::Args;
    use acceptance::Language;
    use clap::CommandFactory;

    fn check(command: &Command, key: &str, catalogue: &Catalogue) {
        let there = |key: String| assert!(catalogue.has(&key), "{key}");
        there(format!("{key}-about"));
        for argument in command.get_arguments() {
            there(key_of(argument, key));
            for value in values(argument).iter().filter(|value| *value != "true|false") {
                there(format!("help-value-{}", slug(value)));
            }
        }
        for subcommand in command.get_subcommands() {
            check(subcommand, &format!("{key}-{}", subcommand.get_name()), catalogue);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_help_in_each_language() {
        for language in Language::ALL {
            let catalogue = Catalogue::of(language);
            check(&Args::command(), "help", catalogue);
            translated(Args::command(), catalogue).debug_assert();
        }
    }

    fn helps(command: &mut Command, found: &mut Vec<String>) {
        found.push(command.render_long_help().to_string());
        for name in names(command) {
            helps(command.find_subcommand_mut(&name).unwrap(), found);
        }
    }

    #[test]
    fn no_word_of_the_library_stands_in_the_help_of_another_language() {
        for language in [Language::Fr, Language::Ru] {
            let catalogue = Catalogue::of(language);
            let mut command = translated(Args::command(), catalogue);
            command.build();
            let mut found = Vec::new();
            helps(&mut command, &mut found);
            assert!(found.len() > 40, "{}", found.len());
            for help in found {
                for word in [
                    "OPTIONS]",
                    "<COMMAND>",
                    "possible values",
                    "default:",
                    "Usage:",
                    "Commands",
                    "<FILE",
                    "<PATH",
                ] {
                    assert!(!help.contains(word), "{word}\n{help}");
                }
            }
        }
    }

    #[test]
    fn a_usage_names_the_whole_command() {
        let catalogue = Catalogue::of(Language::Fr);
        let mut command = translated(Args::command(), catalogue);
        command.build();
        let act = command.find_subcommand_mut("act").unwrap();
        let new = act.find_subcommand_mut("new").unwrap();
        let help = new.render_long_help().to_string();
        assert!(
            help.contains("sans-reserve act new [OPTIONS…] --kind <SORTE> <DOSSIER>"),
            "{help}"
        );
    }

    #[test]
    fn a_heading_is_spaced_as_its_language_does() {
        let fr = translated(Args::command(), Catalogue::of(Language::Fr))
            .render_long_help()
            .to_string();
        assert!(fr.contains("\nCommandes\u{a0}:\n"), "{fr}");
        let en = translated(Args::command(), Catalogue::of(Language::En))
            .render_long_help()
            .to_string();
        assert!(en.contains("\nCommands:\n"), "{en}");
    }
}

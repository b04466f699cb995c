//! The help in the user’s language, from the catalogue: `help-…` keys, by command and argument.

use clap::{Arg, ArgAction, Command};
use messages::Catalogue;

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
        .arg(flag("version", 'V', ArgAction::Version));
    command.after_help(exit_codes.clone()).after_long_help(exit_codes)
}

fn described(command: Command, key: &str, catalogue: &Catalogue) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|subcommand| subcommand.get_name().to_owned())
        .collect();
    let about = catalogue.text(&format!("{key}-about"));
    let usage = catalogue.text("help-usage");
    let mut command = command
        .about(about.clone())
        .long_about(about)
        .help_template(format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"
        ))
        .subcommand_help_heading(catalogue.text("help-commands"))
        .disable_help_subcommand(true)
        .mut_args(|argument| translated_argument(argument, key, catalogue));
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(&name, |subcommand| described(subcommand, &key, catalogue));
    }
    command
}

fn translated_argument(argument: Arg, key: &str, catalogue: &Catalogue) -> Arg {
    let heading = if argument.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let argument = argument.help_heading(catalogue.text(heading));
    match argument.get_help() {
        Some(_) => {
            let text = catalogue.text(&key_of(key, &argument));
            argument.help(text.clone()).long_help(text)
        }
        None => argument,
    }
}

fn key_of(key: &str, argument: &Arg) -> String {
    format!("{key}-arg-{}", argument.get_id().as_str().replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Args;
    use acceptance::Language;
    use clap::CommandFactory;

    fn check(command: &Command, key: &str, catalogue: &Catalogue) {
        let there = |key: String| assert!(catalogue.has(&key), "{key}");
        there(format!("{key}-about"));
        for argument in command
            .get_arguments()
            .filter(|argument| argument.get_help().is_some())
        {
            there(key_of(key, argument));
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
}

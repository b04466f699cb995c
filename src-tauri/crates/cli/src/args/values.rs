//! Values of the command line as types of the domain.

use crate::program::language_of_help;
use acceptance::{ActKind, Amount};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use messages::Catalogue;
use serde::de::{DeserializeOwned, IntoDeserializer, value};

/// A kind of act: `support_notice`.
pub fn kind() -> impl TypedValueParser<Value = ActKind> {
    PossibleValuesParser::new(ActKind::ALL.map(ActKind::word))
        .map(|word| ActKind::of(&word).unwrap_or(ActKind::Letter))
}

/// A word that one of the domain’s choices goes by: `registered_letter`.
pub fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let word: value::StrDeserializer<'_, value::Error> = text.into_deserializer();
    T::deserialize(word).map_err(|error| {
        // “unknown variant `pigeon`, expected one of `on_site`, …”: the words are ours, the sentence is not.
        let said = error.to_string();
        let words: Vec<&str> = said.split('`').skip(1).step_by(2).skip(1).collect();
        catalogue().text_with("cli-word-none", &[("choices", words.join(", ").into())])
    })
}

/// The command line is still being read, so that its language is not settled either.
fn catalogue() -> &'static Catalogue {
    let arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    Catalogue::of(language_of_help(arguments))
}

/// A sum that is not negative, exact: `1480.00`.
pub fn sum(text: &str) -> Result<Amount, String> {
    let refused = |key| catalogue().text(key);
    if text.trim_start().starts_with(['-', '−']) {
        return Err(refused("cli-sum-negative"));
    }
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(cents) || whole.len() > 12 || cents.len() > 2 {
        return Err(refused("cli-sum-none"));
    }
    let minor = format!("{whole}{cents:0<2}").parse();
    minor.map(Amount).map_err(|_| refused("cli-sum-none"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Channel;

    #[test]
    fn sums_are_exact_and_what_is_none_is_refused() {
        assert_eq!(sum("1480"), Ok(Amount(148_000)));
        assert_eq!(sum("0,05"), Ok(Amount(5)));
        for text in ["", "-1", "1.005", "1e3", "1 480", "1234567890123"] {
            assert!(sum(text).is_err(), "{text}");
        }
    }

    #[test]
    fn words_are_those_of_the_domain() {
        assert_eq!(word("registered_letter"), Ok(Channel::RegisteredLetter));
        assert!(word::<Channel>("pigeon").is_err());
    }
}

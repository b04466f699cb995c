//! Every text that a person reads, from one catalogue per language, and the forms of dates, times, sums and quantities.
//!
//! The catalogues lie under `assets/messages/<language>/` in Project Fluent’s syntax; the window reads the same files.
//! A key that is missing is an error of ours, shown as the key itself, and caught by the tests.

pub mod arithmetic;
mod form;
pub mod rulebook;

use acceptance::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

/// The texts of one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! source {
    ($language:literal, $file:literal) => {
        include_str!(concat!(
            "../../../../assets/messages/",
            $language,
            "/",
            $file,
            ".ftl"
        ))
    };
}

/// How many files each language has.
const FILES: usize = 18;

macro_rules! sources {
    ($language:literal) => {
        [
            source!($language, "common"),
            source!($language, "problems"),
            source!($language, "pdf"),
            source!($language, "acts"),
            source!($language, "rules"),
            source!($language, "letters"),
            source!($language, "records"),
            source!($language, "insight"),
            source!($language, "proof"),
            source!($language, "dispute"),
            source!($language, "tables"),
            source!($language, "phone"),
            source!($language, "cli"),
            source!($language, "window"),
            source!($language, "window-acts"),
            source!($language, "window-app"),
            source!($language, "window-insight"),
            source!($language, "window-proof"),
        ]
    };
}

/// The files of one language: a new one is a folder, and a line here.
fn sources(language: Language) -> [&'static str; FILES] {
    match language {
        Language::Fr => sources!("fr"),
        Language::En => sources!("en"),
        Language::Ru => sources!("ru"),
    }
}

static FRENCH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Fr));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::En));
static RUSSIAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(Language::Ru));

/// A value placed in a text: a string, or a number that chooses the plural form.
pub type Value<'a> = FluentValue<'a>;

impl Catalogue {
    /// The catalogue of `language`.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fr => &FRENCH,
            Language::En => &ENGLISH,
            Language::Ru => &RUSSIAN,
        }
    }

    /// The language of this catalogue.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text under `key`, without values.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text under `key` with `values` in their places.
    #[must_use]
    pub fn text_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set((*name).to_owned(), value.clone());
        }
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned()
    }

    /// Whether there is a text under `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn read(language: Language) -> Self {
        let identifier: unic_langid::LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would show as boxes in the PDF, and all our languages run from left to right.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

/// All keys of a catalogue, in the order of its files; for the check that the languages match.
#[must_use]
pub fn keys(language: Language) -> Vec<String> {
    let begins_a_key = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let key = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_owned());
    sources(language)
        .into_iter()
        .flat_map(|source| source.lines().filter(begins_a_key).filter_map(key))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_has_the_same_keys_once() {
        let french = BTreeSet::from_iter(keys(Language::Fr));
        for language in Language::ALL {
            let listed = keys(language);
            let keys = BTreeSet::from_iter(listed.iter().cloned());
            assert_eq!(listed.len(), keys.len(), "a key stands twice in {language:?}");
            let differ: Vec<_> = french.symmetric_difference(&keys).collect();
            assert!(
                differ.is_empty(),
                "not in both French and {language:?}: {differ:?}"
            );
        }
    }

    #[test]
    fn every_source_parses_whole() {
        for source in Language::ALL.into_iter().flat_map(sources) {
            if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
                panic!("{errors:?}");
            }
        }
    }

    #[test]
    fn a_missing_key_shows_itself() {
        assert_eq!(Catalogue::of(Language::Fr).text("no-such-key"), "no-such-key");
    }
}

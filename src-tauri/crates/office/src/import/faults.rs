//! What is wrong with an import file: each fault with its place, and the word that was probably meant.

use crate::problems::Sentence;

/// Faults with their places: JSON pointers (RFC 6901) into the file.
#[derive(Debug, Default)]
pub(super) struct Faults(pub Vec<(String, Sentence)>);

impl Faults {
    pub(super) fn push(&mut self, place: impl Into<String>, sentence: Sentence) {
        self.0.push((place.into(), sentence));
    }
}

/// `place` and below it `name`, as a JSON pointer.
pub(super) fn below(place: &str, name: impl std::fmt::Display) -> String {
    let name = name.to_string().replace('~', "~0").replace('/', "~1");
    format!("{place}/{name}")
}

/// The one of `words` that `typed` was probably meant to be.
pub(super) fn nearest<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let most = (typed.chars().count() / 3).max(1);
    words
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&typed, &word.to_lowercase()), word))
        .filter(|(errors, _)| *errors <= most)
        .min_by_key(|(errors, _)| *errors)
        .map(|(_, word)| word)
}

/// The sentence under `key`, or under `key` with `-near` where a word was probably meant.
pub(super) fn with_nearest<'a>(key: &str, typed: &str, words: impl IntoIterator<Item = &'a str>) -> Sentence {
    match nearest(typed, words) {
        Some(near) => Sentence::of(format!("{key}-near"))
            .with("value", typed)
            .with("near", near),
        None => Sentence::of(key).with("value", typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_meant_is_found_and_a_far_one_is_not() {
        assert_eq!(
            nearest("desciption", ["name", "description"]),
            Some("description")
        );
        assert_eq!(nearest("Titel", ["title"]), Some("title"));
        assert_eq!(nearest("colour", ["title", "name"]), None);
    }

    #[test]
    fn slashes_and_tildes_in_names_are_escaped() {
        assert_eq!(below("/a", "b/c~d"), "/a/b~1c~0d");
    }
}

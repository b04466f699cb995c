//! Words as the search compares them: small letters without accents, and how far two of them lie apart.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of `text`, folded.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter))
        .map(folded)
        .filter(|word| !word.is_empty())
        .collect()
}

/// `word` in small letters, without accents.
fn folded(word: &str) -> String {
    word.nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .collect()
}

/// How many typing errors are forgiven in a word: none in a short one, where everything lies near everything.
pub(crate) fn forgiven(word: &str) -> usize {
    // A number is right or wrong.
    if word.chars().any(|letter| letter.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The typing errors (a letter missing, added or wrong, two of them swapped) between `typed` and the nearest beginning of
/// `word`; none if there are more than `most`.
pub(crate) fn errors_in_beginning(typed: &str, word: &str, most: usize) -> Option<usize> {
    let typed: Vec<char> = typed.chars().collect();
    // Letters beyond this cannot belong to the beginning that is meant.
    let word: Vec<char> = word.chars().take(typed.len() + most).collect();
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=word.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut new = vec![row + 1];
        for (column, other) in word.iter().enumerate() {
            let mut least = (at(&old, column) + usize::from(letter != other))
                .min(at(&old, column + 1) + 1)
                .min(at(&new, column) + 1);
            let swapped = row > 0
                && column > 0
                && typed.get(row - 1) == Some(other)
                && word.get(column - 1) == Some(letter);
            if swapped {
                least = least.min(at(&older, column - 1) + 1);
            }
            new.push(least);
        }
        older = std::mem::replace(&mut old, new);
    }
    old.into_iter().min().filter(|errors| *errors <= most)
}

fn at(row: &[usize], column: usize) -> usize {
    row.get(column).copied().unwrap_or(usize::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_fall_away() {
        assert_eq!(words("L’ÉTAGÈRE, façade-2"), ["l", "etagere", "facade", "2"]);
    }

    #[test]
    fn a_swap_a_gap_and_a_wrong_letter_are_one_error_each() {
        assert_eq!(errors_in_beginning("piantre", "peintre", 2), Some(2));
        assert_eq!(errors_in_beginning("closion", "cloison", 1), Some(1));
        assert_eq!(errors_in_beginning("closon", "cloison", 1), Some(1));
        assert_eq!(errors_in_beginning("cloizon", "cloison", 1), Some(1));
    }

    #[test]
    fn a_beginning_is_compared_with_a_beginning() {
        assert_eq!(errors_in_beginning("pient", "peinture", 1), Some(1));
        assert_eq!(errors_in_beginning("porte", "peinture", 1), None);
    }

    #[test]
    fn short_words_and_numbers_are_taken_as_they_are() {
        assert_eq!(forgiven("mur"), 0);
        assert_eq!(forgiven("0007"), 0);
        assert_eq!(forgiven("mure"), 1);
    }
}

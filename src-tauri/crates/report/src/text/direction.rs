//! Which way text runs (UAX #9).
//!
//! The languages of our documents run from left to right, and so does every paragraph. Text that runs
//! the other way is laid out on its own, as an isolate: no word that a person typed moves a word or a
//! number beside it. Characters that steer the direction never get here but for our own isolates.

use acceptance::text::runs_from_the_right;
use unicode_bidi::{BidiInfo, Level};

use super::Run;

/// A value as it may stand inside a sentence: on its own, where it runs from right to left.
pub fn isolated(value: &str) -> String {
    if !runs_from_the_right(value) {
        return value.to_owned();
    }
    // An isolate ends with its line (UAX #9, X8).
    let lines: Vec<String> = value
        .split('\n')
        .map(|line| format!("{ISOLATE}{line}{END_ISOLATE}"))
        .collect();
    lines.join("\n")
}

/// First strong isolate (UAX #9): what follows is laid out on its own.
pub(super) const ISOLATE: char = '\u{2068}';

/// Pop directional isolate: ends it.
pub(super) const END_ISOLATE: char = '\u{2069}';

/// The text of a paragraph with the marks that steer its direction, which no font is to see.
#[derive(Default)]
pub(super) struct Directed {
    text: String,
    /// Where each byte of the text without marks stands in the text with them.
    places: Vec<usize>,
    turned: bool,
}

impl Directed {
    pub(super) fn push(&mut self, character: char) {
        let from = self.text.len();
        self.text.push(character);
        self.places.extend(from..self.text.len());
    }

    pub(super) fn steer(&mut self, mark: char) {
        self.turned = true;
        self.text.push(mark);
    }

    /// The level of each byte of the text without marks; none where all of it runs from left to right.
    pub(super) fn levels(&self) -> Vec<Level> {
        if !self.turned {
            return Vec::new();
        }
        let bidi = BidiInfo::new(&self.text, Some(Level::ltr()));
        let level = |place: &usize| bidi.levels.get(*place).copied().unwrap_or(Level::ltr());
        self.places.iter().map(level).collect()
    }
}

/// Whether a character does nothing but steer the direction of text (UAX #9, 2).
pub(super) fn steers(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Puts the runs of a line from left to right (UAX #9, rule L2).
pub(super) fn reorder(runs: &mut [Run]) {
    let highest = runs.iter().map(|run| run.level).max().unwrap_or(0);
    for level in (1..=highest).rev() {
        for group in runs.chunk_by_mut(|a, b| (a.level >= level) == (b.level >= level)) {
            if group.first().is_some_and(|run| run.level >= level) {
                group.reverse();
            }
        }
    }
}

//! Text: from marked-up words to shaped lines that fit a column.
//!
//! Bidirectional levels and break opportunities come from the whole paragraph (UAX #9, UAX #14);
//! words are measured shaped, lines are shaped again as wholes so that kerning runs through them.
//! A word wider than its column is broken between clusters, never between a letter and its mark.
//! All of it takes time in proportion to the length of the text.
//!
//! The languages of our documents run from left to right, and so does every paragraph. Text that runs
//! the other way is laid out on its own, as an isolate: no word that a person typed moves a word or a
//! number beside it. Characters that steer the direction never get here but for our own isolates.

use std::ops::Range;

use acceptance::text::runs_from_the_right;
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::BreakOpportunity;

use crate::fonts::{Fonts, is_ignorable};
use crate::style::{Align, BLUE, Colour, TextStyle, Weight};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A named place in this document. A name that nothing bears is printed as plain text.
    Anchor(String),
    /// An address outside.
    Uri(String),
}

/// Begins what must be seen, in a text of the catalogue (a character of private use).
pub const STRONG: char = '\u{E000}';
/// Ends it.
pub const PLAIN: char = '\u{E001}';

/// First strong isolate (UAX #9): what follows is laid out on its own.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: ends it.
const END_ISOLATE: char = '\u{2069}';

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

/// Least width of a narrow no-break space, in ems.
const NARROW_SPACE: f32 = 0.16;

/// A stretch of text in one look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub(crate) text: String,
    pub(crate) weight: Option<Weight>,
    pub(crate) colour: Option<Colour>,
    pub(crate) size: Option<f32>,
    pub(crate) link: Option<Target>,
}

/// Text in several looks: what a paragraph, a cell or a caption holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich(pub(crate) Vec<Span>);

impl Rich {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text in the paragraph's own look.
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            ..Span::default()
        })
    }

    /// Adds text that must be seen.
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Semibold),
            ..Span::default()
        })
    }

    /// Adds slanted text.
    pub fn italic(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Italic),
            ..Span::default()
        })
    }

    /// Adds text of fixed width.
    pub fn mono(self, text: impl Into<String>) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Mono),
            ..Span::default()
        })
    }

    /// Adds text in a colour.
    pub fn coloured(self, text: impl Into<String>, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Adds text in a colour that must be seen: a state and its word.
    pub fn state(self, text: impl Into<String>, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            weight: Some(Weight::Semibold),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Adds text that leads somewhere; it is underlined, so that it is a link on paper too.
    pub fn link(self, text: impl Into<String>, target: Target) -> Self {
        self.push(Span {
            text: text.into(),
            colour: Some(BLUE),
            link: Some(target),
            ..Span::default()
        })
    }

    /// Adds text of another size, in points.
    pub fn sized(self, text: impl Into<String>, size: f32, colour: Colour) -> Self {
        self.push(Span {
            text: text.into(),
            size: Some(size),
            colour: Some(colour),
            ..Span::default()
        })
    }

    /// Text in which [`STRONG`] and [`PLAIN`] enclose what must be seen.
    pub fn marked(text: &str) -> Self {
        text.split(STRONG)
            .enumerate()
            .fold(Self::new(), |rich, (n, part)| match part.split_once(PLAIN) {
                Some((strong, plain)) if n > 0 => rich.strong(strong).plain(plain),
                _ => rich.plain(part),
            })
    }

    /// Adds all of another text.
    pub fn then(mut self, other: impl Into<Rich>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }

    fn push(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }
}

impl From<&str> for Rich {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Rich {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

/// A glyph, with distances in ems.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
    /// Where its text begins in the run.
    pub cluster: usize,
    /// The text it stands for; empty for the second and later glyphs of a cluster.
    pub text: String,
}

/// Glyphs of one face, size, colour and direction.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub face: usize,
    pub size: f32,
    pub colour: Colour,
    pub span: usize,
    pub level: u8,
    pub glyphs: Vec<Glyph>,
    /// Width in points.
    pub width: f32,
    /// Whether reading the glyphs one by one would not give the text.
    pub complex: bool,
    pub text: String,
}

/// A line ready to be painted; runs stand from left to right.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub runs: Vec<Run>,
    pub width: f32,
}

impl Line {
    /// Where the line begins in a column of `width` points.
    pub fn offset(&self, width: f32, align: Align) -> f32 {
        match align {
            Align::Start => 0.0,
            Align::Right => width - self.width,
            Align::Centre => (width - self.width) / 2.0,
        }
    }
}

/// Sets `rich` in lines of at most `width` points.
pub(crate) fn break_lines(fonts: &Fonts, rich: &Rich, style: &TextStyle, width: f32) -> Vec<Line> {
    let paragraph = Paragraph::new(fonts, rich, style);
    paragraph.lines(width)
}

/// The width of `rich` on one line, in points.
pub(crate) fn measure(fonts: &Fonts, rich: &Rich, style: &TextStyle) -> f32 {
    let paragraph = Paragraph::new(fonts, rich, style);
    paragraph.width(0..paragraph.text.len())
}

/// The text of a paragraph with the marks that steer its direction, which no font is to see.
#[derive(Default)]
struct Directed {
    text: String,
    /// Where each byte of the text without marks stands in the text with them.
    places: Vec<usize>,
    turned: bool,
}

impl Directed {
    fn push(&mut self, character: char) {
        let from = self.text.len();
        self.text.push(character);
        self.places.extend(from..self.text.len());
    }

    fn steer(&mut self, mark: char) {
        self.turned = true;
        self.text.push(mark);
    }

    /// The level of each byte of the text without marks; none where all of it runs from left to right.
    fn levels(&self) -> Vec<Level> {
        if !self.turned {
            return Vec::new();
        }
        let bidi = BidiInfo::new(&self.text, Some(Level::ltr()));
        let level = |place: &usize| bidi.levels.get(*place).copied().unwrap_or(Level::ltr());
        self.places.iter().map(level).collect()
    }
}

/// Whether a character does nothing but steer the direction of text (UAX #9, 2).
fn steers(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A stretch of a paragraph that is shaped in one go.
struct Item {
    range: Range<usize>,
    span: usize,
    face: usize,
    level: Level,
}

struct Paragraph<'f> {
    fonts: &'f Fonts,
    text: String,
    items: Vec<Item>,
    looks: Vec<(f32, Colour)>,
}

impl<'f> Paragraph<'f> {
    fn new(fonts: &'f Fonts, rich: &Rich, style: &TextStyle) -> Self {
        let (mut text, mut ends, mut looks) = (String::new(), Vec::new(), Vec::new());
        let mut directed = Directed::default();
        for span in &rich.0 {
            let turned = runs_from_the_right(&span.text);
            if turned {
                directed.steer(ISOLATE);
            }
            for character in span.text.chars() {
                let character = match character {
                    '\t' => ' ',
                    '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
                    ISOLATE | END_ISOLATE => {
                        directed.steer(character);
                        continue;
                    }
                    other if steers(other) || (other.is_control() && other != '\n') => continue,
                    other => other,
                };
                text.push(character);
                directed.push(character);
                if turned && character == '\n' {
                    directed.steer(ISOLATE);
                }
            }
            if turned {
                directed.steer(END_ISOLATE);
            }
            ends.push(text.len());
            looks.push((
                span.size.unwrap_or(style.size),
                span.colour.unwrap_or(style.colour),
            ));
        }
        let levels = directed.levels();
        let mut items: Vec<Item> = Vec::new();
        let mut span = 0;
        for (at, character) in text.char_indices() {
            while ends.get(span).is_some_and(|&end| at >= end) {
                span += 1;
            }
            let wanted = rich.0.get(span).and_then(|s| s.weight).unwrap_or(style.weight);
            let level = levels.get(at).copied().unwrap_or(Level::ltr());
            let end = at + character.len_utf8();
            let previous = items
                .last_mut()
                .filter(|item| item.span == span && item.level == level);
            let current = previous.as_ref().map(|item| item.face);
            let face = fonts.pick(wanted, character, current).unwrap_or_else(|| {
                fonts.note_missing(character, &text, at);
                current.unwrap_or(0)
            });
            match previous {
                Some(item) if item.face == face && character != '\n' => item.range.end = end,
                _ => items.push(Item {
                    range: at..end,
                    span,
                    face,
                    level,
                }),
            }
        }
        Self {
            fonts,
            text,
            items,
            looks,
        }
    }

    fn lines(&self, width: f32) -> Vec<Line> {
        let (mut lines, mut start, mut end, mut used) = (Vec::new(), 0, 0, 0.0);
        for (to, opportunity) in unicode_linebreak::linebreaks(&self.text) {
            let word = end..to;
            let visible = self.width(self.trimmed(word.clone()));
            if used + visible > width + 0.01 && end > start {
                lines.push(self.line(start..end));
                (start, used) = (end, 0.0);
            }
            if visible > width + 0.01 {
                start = self.break_word(word.clone(), width, &mut lines);
                used = self.width(start..to);
            } else {
                used += self.width(word);
            }
            end = to;
            if opportunity == BreakOpportunity::Mandatory {
                lines.push(self.line(start..end));
                (start, used) = (end, 0.0);
            }
        }
        if end > start {
            lines.push(self.line(start..end));
        }
        lines
    }

    /// Cuts a word that no column holds; returns where the rest of it begins.
    ///
    /// The word is shaped once and cut by the advances of its clusters: shaping what is left again for each line would
    /// take time in proportion to the square of its length.
    fn break_word(&self, word: Range<usize>, width: f32, lines: &mut Vec<Line>) -> usize {
        let (mut start, mut used) = (word.start, 0.0);
        for (part, run) in self.shape(self.trimmed(word)) {
            for glyph in logical(&run) {
                let at = part + glyph.cluster;
                let advance = glyph.advance * run.size;
                // Never before the first cluster of a line, so that cutting ends.
                if used + advance > width && at > start && !glyph.text.is_empty() {
                    lines.push(self.line(start..at));
                    (start, used) = (at, 0.0);
                }
                used += advance;
            }
        }
        start
    }

    fn line(&self, range: Range<usize>) -> Line {
        let kept = self.trimmed(range.clone());
        let mut runs: Vec<Run> = self.shape(kept.clone()).into_iter().map(|(_, run)| run).collect();
        reorder(&mut runs);
        let width = runs.iter().map(|run| run.width).sum();
        if self.text[kept.end..range.end].starts_with(' ') {
            // Unseen, but a reader aloud would otherwise join the words of two lines.
            runs.extend(
                self.shape(kept.end..kept.end + 1)
                    .into_iter()
                    .map(|(_, run)| Run { width: 0.0, ..run }),
            );
        }
        Line { runs, width }
    }

    /// Without the blanks at the end that a break swallows (no-break spaces stay).
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let kept = self.text[range.clone()].trim_end_matches([' ', '\n', '\u{200B}']);
        range.start..range.start + kept.len()
    }

    fn width(&self, range: Range<usize>) -> f32 {
        self.shape(range).iter().map(|(_, run)| run.width).sum()
    }

    fn shape(&self, range: Range<usize>) -> Vec<(usize, Run)> {
        let first = self.items.partition_point(|item| item.range.end <= range.start);
        self.items[first..]
            .iter()
            .take_while(|item| item.range.start < range.end)
            .map(|item| {
                let part = item.range.start.max(range.start)..item.range.end.min(range.end);
                (part.start, self.shape_item(item, part))
            })
            .filter(|(_, run)| !run.text.is_empty())
            .collect()
    }

    fn shape_item(&self, item: &Item, range: Range<usize>) -> Run {
        let text = self.text[range].trim_matches('\n');
        let face = self.fonts.face(item.face);
        let (size, colour) = self.looks[item.span];
        let mut buffer = rustybuzz::UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if item.level.is_rtl() {
            rustybuzz::Direction::RightToLeft
        } else {
            rustybuzz::Direction::LeftToRight
        });
        let shaped = face.shape(buffer);
        let mut starts: Vec<usize> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster as usize)
            .collect();
        starts.sort_unstable();
        starts.dedup();
        starts.push(text.len());
        let (mut glyphs, mut width, mut complex) = (Vec::new(), 0.0, item.level.is_rtl());
        let mut seen = std::collections::BTreeSet::new();
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let cluster = info.cluster as usize;
            let next = starts.partition_point(|&start| start <= cluster);
            let end = starts.get(next).copied().unwrap_or(text.len());
            let part = &text[cluster..end];
            let first = seen.insert(cluster);
            complex |= !first;
            if part.chars().all(is_ignorable) {
                // It has done its work; a blank glyph would be read back as a space.
                complex = true;
                continue;
            }
            let em = |value: i32| value as f32 / face.units_per_em;
            let mut advance = em(position.x_advance);
            if part == "\u{202F}" {
                // The fonts make it so thin that thousands run together.
                advance = advance.max(NARROW_SPACE);
            }
            width += advance;
            glyphs.push(Glyph {
                id: info.glyph_id as u16,
                advance,
                dx: em(position.x_offset),
                dy: em(position.y_offset),
                cluster,
                text: if first { part.to_owned() } else { String::new() },
            });
        }
        Run {
            face: item.face,
            size,
            colour,
            span: item.span,
            level: item.level.number(),
            glyphs,
            width: width * size,
            complex,
            text: text.to_owned(),
        }
    }
}

/// Glyphs in the order of the text.
fn logical(run: &Run) -> Vec<&Glyph> {
    if run.level % 2 == 1 {
        run.glyphs.iter().rev().collect()
    } else {
        run.glyphs.iter().collect()
    }
}

/// Puts the runs of a line from left to right (UAX #9, rule L2).
fn reorder(runs: &mut [Run]) {
    let highest = runs.iter().map(|run| run.level).max().unwrap_or(0);
    for level in (1..=highest).rev() {
        for group in runs.chunk_by_mut(|a, b| (a.level >= level) == (b.level >= level)) {
            if group.first().is_some_and(|run| run.level >= level) {
                group.reverse();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;
    use crate::style::BODY;

    /// What one reads from left to right, line by line.
    fn seen(rich: &Rich, width: f32) -> Vec<String> {
        let fonts = Fonts::bundled().unwrap();
        let text = |run: &Run| {
            run.glyphs
                .iter()
                .map(|glyph| glyph.text.as_str())
                .collect::<String>()
        };
        break_lines(&fonts, rich, &BODY, width)
            .iter()
            .map(|line| {
                line.runs
                    .iter()
                    .map(text)
                    .collect::<String>()
                    .trim_end()
                    .to_owned()
            })
            .collect()
    }

    #[test]
    fn marks_of_direction_turn_nothing() {
        let text = "payer \u{202E}1 200 €\u{202C}, \u{2067}au plus tard\u{2069} le 12\u{200F}";
        assert_eq!(seen(&text.into(), 1e6), ["payer 1 200 €, au plus tard le 12"]);
    }

    #[test]
    fn control_characters_do_not_reach_the_fonts() {
        let fonts = Fonts::bundled().unwrap();
        break_lines(&fonts, &"a\u{0}b\u{1B}c\u{9F}d\te".into(), &BODY, 1e6);
        assert!(fonts.check().is_ok());
    }

    #[test]
    fn a_name_from_the_right_moves_no_number_beside_it() {
        let sentence = format!(
            "Dû par {} 12 345 €, {} puis rien",
            isolated("שרה"),
            isolated("לוי")
        );
        let mirrored = |name: &str| name.chars().rev().collect::<String>();
        let expected = format!(
            "Dû par {} 12 345 €, {} puis rien",
            mirrored("שרה"),
            mirrored("לוי")
        );
        assert_eq!(seen(&sentence.into(), 1e6), [expected]);
    }

    #[test]
    fn a_span_from_the_right_moves_no_span_beside_it() {
        let rich = Rich::new().strong("שרה").plain(" 12 345 €");
        assert_eq!(seen(&rich, 1e6), ["הרש 12 345 €"]);
    }

    #[test]
    fn words_from_the_right_are_read_from_the_right_within_themselves() {
        assert_eq!(seen(&"אחת שתיים".into(), 1e6), ["םייתש תחא"]);
        // Each line of it on its own.
        assert_eq!(seen(&"אחת 1\nשתיים 2".into(), 1e6), ["1 תחא", "2 םייתש"]);
    }

    #[test]
    fn a_word_that_no_column_holds_is_cut_and_keeps_every_letter() {
        let fonts = Fonts::bundled().unwrap();
        let word = "Motxfiéà".repeat(2_500);
        let lines = break_lines(&fonts, &format!("avant {word} après").into(), &BODY, 200.0);
        assert!(lines.iter().all(|line| line.width <= 202.0));
        let letters: String = seen(&word.as_str().into(), 200.0).concat();
        assert_eq!(letters, word);
    }
}

//! Text: from marked-up words to shaped lines that fit a column.
//!
//! Bidirectional levels and break opportunities come from the whole paragraph (UAX #9, UAX #14);
//! words are measured shaped, lines are shaped again as wholes so that kerning runs through them.
//! A word wider than its column is broken between clusters, never between a letter and its mark.

use std::ops::Range;

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
    pub right_to_left: bool,
}

impl Line {
    /// Where the line begins in a column of `width` points.
    pub fn offset(&self, width: f32, align: Align) -> f32 {
        match align {
            Align::Start if !self.right_to_left => 0.0,
            Align::Start | Align::Right => width - self.width,
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
    right_to_left: bool,
}

impl<'f> Paragraph<'f> {
    fn new(fonts: &'f Fonts, rich: &Rich, style: &TextStyle) -> Self {
        let (mut text, mut ends, mut looks) = (String::new(), Vec::new(), Vec::new());
        for span in &rich.0 {
            text.extend(span.text.chars().filter(|&c| c != '\r').map(|c| match c {
                '\t' => ' ',
                '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
                other => other,
            }));
            ends.push(text.len());
            looks.push((
                span.size.unwrap_or(style.size),
                span.colour.unwrap_or(style.colour),
            ));
        }
        let bidi = BidiInfo::new(&text, None);
        let right_to_left = bidi.paragraphs.first().is_some_and(|p| p.level.is_rtl());
        let mut items: Vec<Item> = Vec::new();
        let mut span = 0;
        for (at, character) in text.char_indices() {
            while ends.get(span).is_some_and(|&end| at >= end) {
                span += 1;
            }
            let wanted = rich.0.get(span).and_then(|s| s.weight).unwrap_or(style.weight);
            let level = bidi.levels.get(at).copied().unwrap_or(Level::ltr());
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
            right_to_left,
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
    fn break_word(&self, word: Range<usize>, width: f32, lines: &mut Vec<Line>) -> usize {
        let mut start = word.start;
        while let Some(cut) = self.overflow(self.trimmed(start..word.end), width) {
            lines.push(self.line(start..cut));
            start = cut;
        }
        start
    }

    /// The first cluster that passes `width`; never the very first, so that cutting ends.
    fn overflow(&self, range: Range<usize>, width: f32) -> Option<usize> {
        let mut used = 0.0;
        for (start, run) in self.shape(range.clone()) {
            for glyph in logical(&run) {
                let at = start + glyph.cluster;
                let advance = glyph.advance * run.size;
                if used + advance > width && at > range.start && !glyph.text.is_empty() {
                    return Some(at);
                }
                used += advance;
            }
        }
        None
    }

    fn line(&self, range: Range<usize>) -> Line {
        let kept = self.trimmed(range.clone());
        let mut runs: Vec<Run> = self.shape(kept.clone()).into_iter().map(|(_, run)| run).collect();
        reorder(&mut runs);
        let width = runs.iter().map(|run| run.width).sum();
        if !self.right_to_left && self.text[kept.end..range.end].starts_with(' ') {
            // Unseen, but a reader aloud would otherwise join the words of two lines.
            runs.extend(
                self.shape(kept.end..kept.end + 1)
                    .into_iter()
                    .map(|(_, run)| Run { width: 0.0, ..run }),
            );
        }
        Line {
            runs,
            width,
            right_to_left: self.right_to_left,
        }
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
        let shaped = rustybuzz::shape(&face.shaper, &[], buffer);
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

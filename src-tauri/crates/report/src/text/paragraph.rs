//! A paragraph is shaped and broken into lines.
//!
//! Bidirectional levels and break opportunities come from the whole paragraph (UAX #9, UAX #14);
//! words are measured shaped, lines are shaped again as wholes so that kerning runs through them.
//! A word wider than its column is broken between clusters, never between a letter and its mark.
//! All of it takes time in proportion to the length of the text.

use std::ops::Range;

use acceptance::text::runs_from_the_right;
use unicode_bidi::Level;
use unicode_linebreak::BreakOpportunity;

use super::direction::{Directed, END_ISOLATE, ISOLATE, reorder, steers};
use super::{Glyph, Line, Rich, Run};
use crate::fonts::{Fonts, is_ignorable};
use crate::style::{Colour, TextStyle};

/// Least width of a narrow no-break space, in ems.
const NARROW_SPACE: f32 = 0.16;

pub(super) struct Paragraph<'f> {
    fonts: &'f Fonts,
    pub(super) text: String,
    items: Vec<Item>,
    looks: Vec<(f32, Colour)>,
}

/// A stretch of a paragraph that is shaped in one go.
struct Item {
    range: Range<usize>,
    span: usize,
    face: usize,
    level: Level,
}

impl<'f> Paragraph<'f> {
    pub(super) fn new(fonts: &'f Fonts, rich: &Rich, style: &TextStyle) -> Self {
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

    pub(super) fn lines(&self, width: f32) -> Vec<Line> {
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

    pub(super) fn width(&self, range: Range<usize>) -> f32 {
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

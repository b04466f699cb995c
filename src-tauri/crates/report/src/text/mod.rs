//! Text: from marked-up words (`rich`) to shaped lines that fit a column (`paragraph`), whichever way they run (`direction`).

mod direction;
mod paragraph;
mod rich;

pub(crate) use direction::isolated;
pub use rich::{PLAIN, Rich, STRONG, Span, Target};

use crate::fonts::Fonts;
use crate::style::{Align, Colour, TextStyle};
use paragraph::Paragraph;

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

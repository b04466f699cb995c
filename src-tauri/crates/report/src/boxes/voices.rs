//! Two sides of one matter in one frame: the same place, size and weight for both, and what was settled below.

use std::rc::Rc;

use super::{BOX_PAD, level_values};
use crate::compose::{Composer, line_frames};
use crate::flow::{Backdrop, Column, Columns, Content, Keep, Slice};
use crate::frame::Frame;
use crate::style::{BODY, LABEL, RULE, SUBHEADING, TextStyle};
use crate::text::{Rich, measure};

/// What one side says.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    /// Who speaks.
    pub label: String,
    /// What they say.
    pub paragraphs: Vec<Rich>,
}

/// Two sides of one matter, side by side, in the same size and weight.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    /// What it is about.
    pub title: Rich,
    /// Where it stands, at the right of the title.
    pub state: Rich,
    /// At the left.
    pub left: Voice,
    /// At the right.
    pub right: Voice,
    /// What was settled: labels and values, in a row below.
    pub outcome: Vec<(String, Rich)>,
    /// Paragraphs below all else.
    pub remarks: Vec<Rich>,
    /// The name that links use.
    pub anchor: Option<String>,
}

/// Two voices up to this height, in points, are not cut.
const SHORT_VOICES: f32 = 150.0;

impl Composer<'_, '_> {
    /// Both voices, neither above the other.
    pub fn voices(&mut self, voices: Voices) -> &mut Self {
        let backdrop = Rc::new(Backdrop::Box);
        let element = self.element("Sect");
        let width = self.width;
        let mut slices = vec![self.voices_head(&voices, element)];
        let half = width / 2.0;
        let mut sides = Vec::new();
        for (n, voice) in [&voices.left, &voices.right].into_iter().enumerate() {
            let side = self.core.structure.add("Div", element);
            let mut inside = self.inner(side, half - 2.0 * BOX_PAD);
            inside.label(voice.label.as_str());
            for paragraph in &voice.paragraphs {
                inside.paragraph(paragraph.clone());
                inside.space(3.0);
            }
            sides.push(Column::at(BOX_PAD + n as f32 * half, inside.finish()));
        }
        let mut sides = Columns {
            columns: sides,
            pad_top: 5.5,
            pad_bottom: 6.0,
            dividers: vec![half],
            underline: None,
            whole: false,
        };
        sides.whole = sides.height() <= SHORT_VOICES;
        slices.push(Slice::new(Content::Columns(sides)));
        if !voices.outcome.is_empty() {
            slices.push(self.outcome(&voices.outcome, element));
        }
        if !voices.remarks.is_empty() {
            let remarks = self.core.structure.add("Div", element);
            let mut inside = self.inner(remarks, width - 2.0 * BOX_PAD);
            for remark in &voices.remarks {
                inside.note(remark.clone());
            }
            let inside = inside.finish();
            slices.push(ruled(self.width));
            slices.push(Slice::new(Content::Columns(Columns {
                columns: vec![Column::at(BOX_PAD, inside)],
                pad_top: 4.5,
                pad_bottom: 5.5,
                dividers: Vec::new(),
                underline: None,
                whole: false,
            })));
        }
        let last = slices.len() - 1;
        if let Some(name) = voices.anchor {
            self.anchor(name);
        }
        let named = voices.title.0.first().map_or("", |span| span.text.trim());
        let head = self.head_of_page(named);
        for (n, mut slice) in slices.into_iter().enumerate() {
            slice.backdrop = Some(Rc::clone(&backdrop));
            slice.edges = (n == 0, n == last);
            slice.head = head.clone().filter(|_| n > 0);
            slice.keep = match n {
                _ if n == last => Keep::Free,
                0 => Keep::Strong,
                // What was settled may stand on the next page, so that the foot of this one need not stay blank.
                1 => Keep::Free,
                _ => slice.keep.max(Keep::Weak),
            };
            self.push(slice);
        }
        self
    }

    fn voices_head(&mut self, voices: &Voices, element: crate::structure::ElementId) -> Slice {
        let heading = self.core.structure.add("P", element);
        let width = self.width;
        let state_width = measure(&self.core.fonts, &voices.state, &SUBHEADING).min(width / 2.0);
        let room = width - 2.0 * BOX_PAD - state_width - 10.0;
        let titles = line_frames(self.core, &voices.title, &SUBHEADING, heading, room);
        let state = self.core.structure.add("P", element);
        let right = TextStyle {
            align: crate::style::Align::Right,
            ..SUBHEADING
        };
        let states = line_frames(self.core, &voices.state, &right, state, state_width + 0.5);
        let to_slices = |frames: Vec<Frame>| frames.into_iter().map(Slice::frame).collect();
        let x = width - BOX_PAD - state_width - 0.5;
        Slice::new(Content::Columns(Columns {
            columns: vec![
                Column::at(BOX_PAD, to_slices(titles)),
                Column::at(x, to_slices(states)),
            ],
            pad_top: 4.5,
            pad_bottom: 5.0,
            dividers: Vec::new(),
            underline: Some((RULE, 0.5, width)),
            whole: true,
        }))
    }

    fn outcome(&mut self, outcome: &[(String, Rich)], element: crate::structure::ElementId) -> Slice {
        const GUTTER: f32 = 18.0;
        let room = self.width - 2.0 * BOX_PAD;
        // Columns as wide as what they hold, shrunk together where they would not fit.
        let natural: Vec<f32> = outcome
            .iter()
            .map(|(label, value)| {
                let label = measure(&self.core.fonts, &label.as_str().into(), &LABEL);
                label.max(measure(&self.core.fonts, value, &BODY)) + 1.0
            })
            .collect();
        let gutters = GUTTER * (outcome.len() - 1) as f32;
        let widths = fitted(&natural, room - gutters);
        let mut x = BOX_PAD;
        let (mut columns, mut below_labels) = (Vec::new(), Vec::new());
        for ((label, value), width) in outcome.iter().zip(widths) {
            let cell = self.core.structure.add("Div", element);
            let mut inside = self.inner(cell, width);
            inside.label(label.as_str());
            let labels = inside.slices.len();
            inside.paragraph(value.clone());
            columns.push(Column::at(x, inside.finish()));
            below_labels.push(labels);
            x += width + GUTTER;
        }
        level_values(&mut columns, &below_labels);
        let mut content = Columns {
            columns,
            pad_top: 5.0,
            pad_bottom: 6.0,
            dividers: Vec::new(),
            underline: None,
            whole: true,
        };
        if let Some(first) = content.columns.first_mut() {
            let mut rule = Frame::default();
            let y = -content.pad_top;
            rule.rule((-BOX_PAD, y), (self.width - BOX_PAD, y), RULE, 0.5);
            first.slices.push_front(Slice::frame(rule));
        }
        Slice::new(Content::Columns(content))
    }
}

/// Widths that fit into `room`: narrow columns keep theirs, wide ones share what is left.
fn fitted(natural: &[f32], room: f32) -> Vec<f32> {
    if natural.iter().sum::<f32>() <= room {
        return natural.to_vec();
    }
    let mut cap = room / natural.len() as f32;
    for _ in 0..natural.len() {
        let narrow: f32 = natural.iter().filter(|&&width| width <= cap).sum();
        let wide = natural.iter().filter(|&&width| width > cap).count();
        if wide > 0 {
            cap = (room - narrow) / wide as f32;
        }
    }
    natural.iter().map(|&width| width.min(cap)).collect()
}

/// A hairline across a box.
fn ruled(width: f32) -> Slice {
    let mut frame = Frame::default();
    frame.rule((0.0, 0.0), (width, 0.0), RULE, 0.5);
    Slice::frame(frame)
}

//! Pieces with a frame of their own: callouts and definitions here, two voices and the places of signatories below.

mod signatures;
mod voices;

pub use signatures::{Ink, SignatureBox, SignatureSpace};
pub use voices::{Voice, Voices};

use std::rc::Rc;

use crate::compose::Composer;
use crate::flow::{Backdrop, Column, Columns, Content, Slice};
use crate::style::{DECISION, Tone};
use crate::text::Rich;

/// Between the frame and what it holds, in points.
const BOX_PAD: f32 = 9.0;

impl<'p> Composer<'_, 'p> {
    /// A tinted paragraph that must be read.
    pub fn callout(&mut self, tone: Tone, text: impl Into<Rich>) -> &mut Self {
        self.callout_of(tone, |inside| {
            inside.styled(text, &DECISION);
        })
    }

    /// A tinted box around what `compose` writes.
    pub fn callout_of(&mut self, tone: Tone, compose: impl FnOnce(&mut Composer<'_, 'p>)) -> &mut Self {
        const INDENT: f32 = 13.5;
        let element = self.element("Div");
        let width = self.width;
        let mut inside = self.inner(element, width - 2.0 * INDENT);
        compose(&mut inside);
        let inside = inside.finish();
        let mut slice = Slice::new(Content::Columns(Columns {
            columns: vec![Column::at(INDENT, inside)],
            pad_top: 7.5,
            pad_bottom: 7.5,
            dividers: Vec::new(),
            underline: None,
            whole: true,
        }));
        slice.backdrop = Some(Rc::new(Backdrop::Callout(tone)));
        slice.edges = (true, true);
        self.push(slice);
        self
    }

    /// Labels with their values, `across` beside one another.
    pub fn definition_grid(
        &mut self,
        across: usize,
        definitions: impl IntoIterator<Item = (String, Vec<Rich>)>,
    ) -> &mut Self {
        const GUTTER: f32 = 16.0;
        let across = across.max(1);
        let width = (self.width - GUTTER * (across - 1) as f32) / across as f32;
        let definitions: Vec<_> = definitions.into_iter().collect();
        for row in definitions.chunks(across) {
            let (mut columns, mut below_labels) = (Vec::new(), Vec::new());
            for (n, (label, values)) in row.iter().enumerate() {
                let element = self.element("Div");
                let mut inside = self.inner(element, width);
                inside.label(label.as_str());
                below_labels.push(inside.slices.len());
                for value in values {
                    inside.note(value.clone());
                }
                columns.push(Column::at(n as f32 * (width + GUTTER), inside.finish()));
            }
            level_values(&mut columns, &below_labels);
            self.push(Slice::new(Content::Columns(Columns {
                columns,
                pad_top: 0.0,
                pad_bottom: 6.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            })));
        }
        self
    }
}

/// Lets the values below labels begin at the same height, however many lines each label takes; `labels` counts them.
fn level_values(columns: &mut [Column], labels: &[usize]) {
    let height =
        |column: &Column, count: usize| column.slices.iter().take(count).map(Slice::height).sum::<f32>();
    let heights: Vec<f32> = columns
        .iter()
        .zip(labels)
        .map(|(column, &count)| height(column, count))
        .collect();
    let lowest = heights.iter().copied().fold(0.0, f32::max);
    for ((column, height), &count) in columns.iter_mut().zip(heights).zip(labels) {
        if let Some(value) = column.slices.get_mut(count) {
            value.before += lowest - height;
        }
    }
}

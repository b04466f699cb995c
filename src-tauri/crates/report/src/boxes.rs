//! Pieces with a frame of their own: callouts, definitions, two voices, signature boxes.

use std::rc::Rc;

use crate::compose::{Composer, Field, baseline, line_frames};
use crate::flow::{Backdrop, Column, Columns, Content, Keep, Slice};
use crate::frame::{Frame, Item, Role, Shape};
use crate::ink::{self, Stroke};
use crate::style::{BODY, DECISION, LABEL, NOTE, RULE, SUBHEADING, TextStyle, Tone};
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

/// A hand-drawn signature to print.
#[derive(Clone, Debug, Default)]
pub struct Ink {
    /// The strokes.
    pub strokes: Vec<Stroke>,
    /// Whose signature it is, for those who do not see it.
    pub alt: String,
}

/// What a signature box holds.
#[derive(Clone, Debug)]
pub enum SignatureSpace {
    /// An empty field, to be signed in the file or by hand on paper.
    Field {
        /// Name of the field in the form, unique in the document.
        name: String,
        /// What the field is for, for those who do not see it.
        label: String,
    },
    /// A drawn signature.
    Ink(Ink),
    /// Why nobody signs here: absent, refusing.
    Note(Rich),
}

/// The place of one signatory.
#[derive(Clone, Debug)]
pub struct SignatureBox {
    /// Name of the person.
    pub name: String,
    /// In which capacity they sign.
    pub capacity: String,
    /// What they read and agree to, place and time.
    pub statement: Vec<Rich>,
    /// Where they sign.
    pub space: SignatureSpace,
    /// The name that links use.
    pub anchor: Option<String>,
}

/// Two voices up to this height, in points, are not cut.
const SHORT_VOICES: f32 = 150.0;
const BOX_PAD: f32 = 9.0;
const SIGNATURE_HEIGHT: f32 = 74.0;

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

    /// A place for each signatory, two beside one another; a row is never cut. Whoever is left alone in a row signs beside their
    /// words, not below them.
    pub fn signature_boxes(&mut self, boxes: impl IntoIterator<Item = SignatureBox>) -> &mut Self {
        const GUTTER: f32 = 14.0;
        let width = (self.width - GUTTER) / 2.0;
        let boxes: Vec<SignatureBox> = boxes.into_iter().collect();
        for pair in boxes.chunks(2) {
            let mut columns = Vec::new();
            for (n, signature) in pair.iter().enumerate() {
                let x = n as f32 * (width + GUTTER);
                let (mut words, place) = self.signature_box(signature, width);
                match pair {
                    [_alone] => {
                        columns.push(Column::at(x, words));
                        columns.push(Column::at(x + width + GUTTER, vec![place]));
                    }
                    _ => {
                        words.push(place);
                        columns.push(Column::at(x, words));
                    }
                }
            }
            if pair.len() > 1 {
                level_feet(&mut columns);
            }
            let mut slice = Slice::new(Content::Columns(Columns {
                columns,
                pad_top: 0.0,
                pad_bottom: 10.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            }));
            slice.before = 4.0;
            self.push(slice);
        }
        self
    }

    /// What a signatory declares, and the place where they sign.
    fn signature_box(&mut self, signature: &SignatureBox, width: f32) -> (Vec<Slice>, Slice) {
        let group = self.element("Div");
        let mut inside = self.inner(group, width);
        if let Some(name) = &signature.anchor {
            inside.anchor(name.as_str());
        }
        inside.styled(signature.name.as_str(), &SUBHEADING);
        inside.label(signature.capacity.as_str());
        for statement in &signature.statement {
            inside.note(statement.clone());
        }
        let words = inside.finish();
        let mut frame = Frame {
            items: Vec::new(),
            height: SIGNATURE_HEIGHT + 5.0,
        };
        let area = [0.3, 5.0, width - 0.6, SIGNATURE_HEIGHT];
        let outline = Shape::rounded(area, 2.5, 2.5).stroked(RULE, 0.8);
        frame.items.push(Item::Shape {
            shape: outline,
            role: Role::Decoration,
        });
        let [x, y, w, h] = [area[0] + 2.0, area[1] + 2.0, area[2] - 4.0, area[3] - 4.0];
        match &signature.space {
            SignatureSpace::Field { name, label } => {
                let element = self.core.structure.add("Form", group);
                let field = self.core.fields.len();
                self.core.fields.push(Field {
                    name: name.clone(),
                    label: label.clone(),
                });
                frame.items.push(Item::Field {
                    field,
                    element,
                    x,
                    y,
                    width: w,
                    height: h,
                });
            }
            SignatureSpace::Ink(drawn) => {
                let element = self.core.structure.add("Figure", group);
                self.core.structure.get_mut(element).alt = Some(drawn.alt.clone());
                let role = Role::Part(element);
                let shapes = ink::shapes(&drawn.strokes, [x + 6.0, y + 4.0, w - 12.0, h - 8.0]);
                frame
                    .items
                    .extend(shapes.into_iter().map(|shape| Item::Shape { shape, role }));
                frame.items.push(Item::Bounds {
                    element,
                    x,
                    y,
                    width: w,
                    height: h,
                });
            }
            SignatureSpace::Note(note) => {
                let element = self.core.structure.add("P", group);
                let lines = line_frames(self.core, note, &NOTE, element, w - 14.0);
                let mut top = y + 5.0;
                for item in lines.into_iter().flat_map(|line| line.items) {
                    if let Item::Text {
                        line,
                        links,
                        x: dx,
                        role,
                        ..
                    } = item
                    {
                        let at = top + baseline(&NOTE);
                        frame.items.push(Item::Text {
                            line,
                            links,
                            x: x + 7.0 + dx,
                            y: at,
                            role,
                        });
                        top += NOTE.leading;
                    }
                }
                // A long note makes its box taller.
                let need = top + 7.0 - (area[1] + area[3]);
                if need > 0.0 {
                    frame.height += need;
                    let taller = [area[0], area[1], area[2], area[3] + need];
                    let shape = Shape::rounded(taller, 2.5, 2.5).stroked(RULE, 0.8);
                    if let Some(first) = frame.items.first_mut() {
                        *first = Item::Shape {
                            shape,
                            role: Role::Decoration,
                        };
                    }
                }
            }
        }
        (words, Slice::frame(frame))
    }
}

/// A hairline across a box.
fn ruled(width: f32) -> Slice {
    let mut frame = Frame::default();
    frame.rule((0.0, 0.0), (width, 0.0), RULE, 0.5);
    Slice::frame(frame)
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

/// Lets the last slices of columns begin at the same height.
fn level_feet(columns: &mut [Column]) {
    let heights: Vec<f32> = columns
        .iter()
        .map(|column| {
            let all = crate::flow::stack_height(&column.slices);
            all - column.slices.back().map_or(0.0, Slice::height)
        })
        .collect();
    let lowest = heights.iter().copied().fold(0.0, f32::max);
    for (column, height) in columns.iter_mut().zip(heights) {
        if let Some(last) = column.slices.back_mut() {
            last.before += lowest - height;
        }
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

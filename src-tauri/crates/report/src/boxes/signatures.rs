//! The places of the signatories: what each declares, and the field, the drawn signature or the reason why nobody signs.

use crate::compose::{Composer, Field, baseline, line_frames};
use crate::flow::{Column, Columns, Content, Slice};
use crate::frame::{Frame, Item, Role, Shape};
use crate::ink::{self, Stroke};
use crate::style::{NOTE, RULE, SUBHEADING};
use crate::text::Rich;

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

/// A hand-drawn signature to print.
#[derive(Clone, Debug, Default)]
pub struct Ink {
    /// The strokes.
    pub strokes: Vec<Stroke>,
    /// Whose signature it is, for those who do not see it.
    pub alt: String,
}

const SIGNATURE_HEIGHT: f32 = 74.0;

impl Composer<'_, '_> {
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

//! Pieces to be filled in by hand, on paper or before it is printed: choices with their boxes, ruled lines, empty fields.

use crate::compose::Composer;
use crate::flow::{Column, Columns, Content, Keep, Slice};
use crate::frame::Frame;
use crate::style::{BODY, SMALL, SOFT, TextStyle, Weight};
use crate::text::Rich;

/// One of several options, with its box.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is chosen by it.
    pub text: Rich,
    /// What follows from it.
    pub note: Rich,
    /// Whether it is the chosen one: its box is ticked.
    pub chosen: bool,
}

/// What a field of a form holds.
#[derive(Clone, Debug)]
pub enum Open {
    /// So many lines to write on.
    Lines(usize),
    /// What is known already.
    Known(Vec<Rich>),
}

/// Distance between two lines to write on.
const LINE: f32 = 19.0;
const TICKED: &str = "☑";
const OPEN: &str = "☐";
const MARK: TextStyle = TextStyle {
    size: 14.0,
    leading: 13.8,
    ..BODY
};

impl<'p> Composer<'_, 'p> {
    /// Leaves exactly this much of the column blank, in points, even at its top.
    pub fn blank(&mut self, points: f32) -> &mut Self {
        self.push(Slice::frame(Frame {
            items: Vec::new(),
            height: points,
        }));
        self
    }

    /// Options below one another; the chosen one is ticked and set in strong letters.
    pub fn choices(&mut self, choices: impl IntoIterator<Item = Choice>) -> &mut Self {
        const INDENT: f32 = 21.0;
        let list = self.element("L");
        for choice in choices {
            let item = self.core.structure.add("LI", list);
            let label = self.core.structure.add("Lbl", item);
            let body = self.core.structure.add("LBody", item);
            let width = self.width;
            let mut marks = self.inner(label, INDENT);
            let mark = if choice.chosen { TICKED } else { OPEN };
            marks.lines(&mark.into(), &MARK, label, Keep::Free);
            let marks = marks.finish();
            let mut texts = self.inner(body, width - INDENT);
            let weight = if choice.chosen {
                Weight::Semibold
            } else {
                Weight::Regular
            };
            texts.styled(choice.text, &BODY.weighted(weight));
            texts.styled(choice.note, &SMALL);
            let texts = texts.finish();
            self.push(Slice::new(Content::Columns(Columns {
                columns: vec![Column::at(0.0, marks), Column::at(INDENT, texts)],
                pad_top: 1.5,
                pad_bottom: 4.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            })));
        }
        self
    }

    /// Boxes to tick, beside one another as far as they fit.
    pub fn boxes(&mut self, texts: impl IntoIterator<Item = String>) -> &mut Self {
        let texts = texts.into_iter().enumerate();
        let rich = texts.fold(Rich::new(), |rich, (n, text)| {
            let gap = if n == 0 { "" } else { "\u{2003}" };
            // A box never parts from its word.
            rich.plain(gap)
                .sized(OPEN, 12.0, BODY.colour)
                .plain(format!("\u{a0}{}", text.replace(' ', "\u{a0}")))
        });
        self.styled(
            rich,
            &TextStyle {
                leading: 17.0,
                ..BODY
            },
        )
    }

    /// `count` lines to write on.
    pub fn ruled(&mut self, count: usize) -> &mut Self {
        for _ in 0..count {
            let mut frame = Frame {
                items: Vec::new(),
                height: LINE,
            };
            frame.rule((0.0, LINE - 0.5), (self.width, LINE - 0.5), SOFT, 0.4);
            self.push(Slice::frame(frame));
        }
        self
    }

    /// The names of fields, `across` beside one another, each with lines to write on, or with what is known already.
    pub fn open_fields(
        &mut self,
        across: usize,
        fields: impl IntoIterator<Item = (String, Open)>,
    ) -> &mut Self {
        const GUTTER: f32 = 16.0;
        let across = across.max(1);
        let width = (self.width - GUTTER * (across - 1) as f32) / across as f32;
        let fields: Vec<_> = fields.into_iter().collect();
        for row in fields.chunks(across) {
            let mut columns = Vec::new();
            for (n, (label, known)) in row.iter().enumerate() {
                let element = self.element("Div");
                let mut inside = self.inner(element, width);
                inside.label(label.as_str());
                match known {
                    Open::Known(lines) => {
                        for line in lines {
                            inside.note(line.clone());
                        }
                    }
                    Open::Lines(count) => {
                        inside.ruled(*count);
                    }
                }
                columns.push(Column::at(n as f32 * (width + GUTTER), inside.finish()));
            }
            self.push(Slice::new(Content::Columns(Columns {
                columns,
                pad_top: 0.0,
                pad_bottom: 7.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            })));
        }
        self
    }
}

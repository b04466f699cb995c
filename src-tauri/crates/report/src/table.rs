//! Tables: columns of fixed or shared width, rows kept whole unless they are tall, the head repeated on every page.

use std::rc::Rc;

use crate::compose::{Composer, bound_lines, line_frames, page_number};
use crate::flow::{Column, Columns, Content, Keep, Slice};
use crate::frame::{Frame, Item};
use crate::style::{Align, BODY, INK, RULE, SMALL, TABLE_HEAD, TextStyle, Weight};
use crate::text::{Rich, measure};

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Width {
    /// In points.
    Points(f32),
    /// A share of what the fixed columns leave.
    Share(f32),
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct ColumnHead {
    title: String,
    width: Width,
    align: Align,
}

impl ColumnHead {
    /// A column with its lines at the left.
    pub fn new(title: impl Into<String>, width: Width) -> Self {
        Self {
            title: title.into(),
            width,
            align: Align::Start,
        }
    }

    /// A column of amounts, at the right.
    pub fn amounts(title: impl Into<String>, width: Width) -> Self {
        Self {
            title: title.into(),
            width,
            align: Align::Right,
        }
    }
}

/// A cell: paragraphs, each in its style.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    paragraphs: Vec<(Rich, TextStyle)>,
    page: Option<(String, TextStyle)>,
}

impl Cell {
    /// One paragraph.
    pub fn text(text: impl Into<Rich>) -> Self {
        Self::empty().also(text, BODY)
    }

    /// An empty cell.
    pub fn empty() -> Self {
        Self::default()
    }

    /// One paragraph in another style.
    pub fn styled(text: impl Into<Rich>, style: TextStyle) -> Self {
        Self::empty().also(text, style)
    }

    /// Adds a remark below.
    pub fn small(self, text: impl Into<Rich>) -> Self {
        self.also(text, SMALL)
    }

    /// Adds a paragraph below.
    pub fn also(mut self, text: impl Into<Rich>, style: TextStyle) -> Self {
        self.paragraphs.push((text.into(), style));
        self
    }

    /// The number of the page of a named place, at the right; nothing if no place bears the name.
    pub fn page_of(anchor: impl Into<String>, style: TextStyle) -> Self {
        Self {
            paragraphs: Vec::new(),
            page: Some((anchor.into(), style)),
        }
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    cells: Vec<Cell>,
    anchor: Option<String>,
    total: bool,
    height: f32,
}

impl Row {
    /// A row of cells, one for each column; missing ones are empty.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self {
            cells: cells.into_iter().collect(),
            anchor: None,
            total: false,
            height: 0.0,
        }
    }

    /// Names the row, for links.
    pub fn anchor(mut self, name: impl Into<String>) -> Self {
        self.anchor = Some(name.into());
        self
    }

    /// A row at least so high, in points: to be written on.
    pub fn tall(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// The result of the rows above: it must be seen, and stays with the row before it.
    pub fn total(mut self) -> Self {
        self.total = true;
        self
    }
}

/// Rows up to this height, in points, are not cut.
const SHORT_ROW: f32 = 190.0;
const PAD: f32 = 3.2;
const GUTTER: f32 = 9.0;

impl Composer<'_, '_> {
    /// A table. Without rows, nothing.
    pub fn table(&mut self, heads: &[ColumnHead], rows: impl IntoIterator<Item = Row>) -> &mut Self {
        let rows: Vec<Row> = rows.into_iter().collect();
        if rows.is_empty() || heads.is_empty() {
            return self;
        }
        let heads: Vec<ColumnHead> = heads.iter().map(|head| self.unbroken(head)).collect();
        let heads = heads.as_slice();
        let places = places(heads, self.width);
        let table = self.element("Table");
        let head = heads.iter().any(|head| !head.title.is_empty()).then(|| {
            let frame = self.head_row(heads, &places, table);
            let mut slice = Slice::frame(frame.clone());
            slice.keep = Keep::Strong;
            self.push(slice);
            Rc::new(frame)
        });
        let count = rows.len();
        let totals: Vec<bool> = rows.iter().map(|row| row.total).skip(1).chain([false]).collect();
        for (n, (row, next_is_total)) in rows.into_iter().zip(totals).enumerate() {
            let row_element = self.core.structure.add("TR", table);
            let columns = places
                .iter()
                .zip(heads)
                .enumerate()
                .map(|(at, (&(x, width), head))| {
                    let cell = row.cells.get(at).cloned().unwrap_or_default();
                    let element = self.core.structure.add("TD", row_element);
                    let mut slices = Vec::new();
                    for (text, style) in &cell.paragraphs {
                        let weight = if row.total { Weight::Semibold } else { style.weight };
                        let style = style.aligned(head.align).weighted(weight);
                        let paragraph = self.core.structure.add("P", element);
                        let frames = line_frames(self.core, text, &style, paragraph, width);
                        slices.extend(bound_lines(frames, Keep::Free));
                    }
                    if let Some((anchor, style)) = &cell.page {
                        let paragraph = self.core.structure.add("P", element);
                        slices.push(Slice::frame(page_number(anchor, style, width, paragraph)));
                    }
                    if slices.is_empty() {
                        let items = vec![Item::Empty(element)];
                        slices.push(Slice::frame(Frame { items, height: 0.0 }));
                    }
                    let missing = row.height - slices.iter().map(Slice::height).sum::<f32>();
                    if at == 0 && missing > 0.0 {
                        slices.push(Slice::frame(Frame {
                            items: Vec::new(),
                            height: missing,
                        }));
                    }
                    Column::at(x, slices)
                });
            let columns = columns.collect();
            let mut columns = Columns {
                columns,
                pad_top: PAD,
                pad_bottom: PAD + 0.6,
                dividers: Vec::new(),
                underline: Some(if next_is_total {
                    (INK, 0.7, self.width)
                } else {
                    (RULE, 0.5, self.width)
                }),
                whole: true,
            };
            columns.whole = columns.height() <= SHORT_ROW;
            let mut slice = Slice::new(Content::Columns(columns));
            slice.head = head.clone();
            // The first two rows and the last two stay together: no row stands alone.
            slice.keep = match n + 1 == count {
                true => Keep::Free,
                false if next_is_total => Keep::Strong,
                false if n == 0 || n + 2 == count => Keep::Weak,
                false => Keep::Free,
            };
            if let Some(name) = row.anchor {
                self.anchor(name);
            }
            self.push(slice);
        }
        self
    }

    /// The column, wide enough for each word of its title.
    fn unbroken(&self, head: &ColumnHead) -> ColumnHead {
        let words = head.title.split_whitespace();
        let widest = words
            .map(|word| measure(&self.core.fonts, &word.into(), &TABLE_HEAD) + 0.5)
            .fold(0.0, f32::max);
        let width = match head.width {
            Width::Points(points) => Width::Points(points.max(widest)),
            share => share,
        };
        ColumnHead {
            width,
            ..head.clone()
        }
    }

    fn head_row(
        &mut self,
        heads: &[ColumnHead],
        places: &[(f32, f32)],
        table: crate::structure::ElementId,
    ) -> Frame {
        let row = self.core.structure.add("TR", table);
        let mut frame = Frame::default();
        for (head, &(x, width)) in heads.iter().zip(places) {
            let element = self.core.structure.add("TH", row);
            self.core.structure.get_mut(element).scope = Some("Column");
            let style = TABLE_HEAD.aligned(head.align);
            let lines = line_frames(self.core, &head.title.as_str().into(), &style, element, width);
            if lines.is_empty() {
                frame.items.push(Item::Empty(element));
            }
            let mut y = PAD - 1.0;
            for line in lines {
                frame
                    .items
                    .extend(line.items.into_iter().map(|item| item.moved(x, y)));
                y += line.height;
            }
            frame.height = frame.height.max(y + PAD - 1.0);
        }
        frame.rule((0.0, frame.height), (self.width, frame.height), INK, 0.75);
        frame
    }
}

/// Left edge and width of each column's text.
fn places(heads: &[ColumnHead], width: f32) -> Vec<(f32, f32)> {
    let gutters = GUTTER * (heads.len() - 1) as f32;
    let (mut fixed, mut shares) = (0.0, 0.0);
    for head in heads {
        match head.width {
            Width::Points(points) => fixed += points,
            Width::Share(share) => shares += share,
        }
    }
    let left = (width - gutters - fixed).max(0.0);
    let mut x = 0.0;
    let place = |head: &ColumnHead| {
        let width = match head.width {
            Width::Points(points) => points,
            Width::Share(share) if shares > 0.0 => left * share / shares,
            Width::Share(_) => 0.0,
        };
        let place = (x, width);
        x += width + GUTTER;
        place
    };
    heads.iter().map(place).collect()
}

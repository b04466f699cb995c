//! Pictures of one size in a grid, each with its number, its caption and a name to link to. Nothing lies over a picture but what
//! somebody drew on it.

use std::rc::Rc;

use crate::compose::{Composer, Core, line_frames};
use crate::flow::{Column, Columns, Content, GalleryRow, Sizes, Slice};
use crate::frame::{Frame, Item, Role, Shape};
use crate::marks::{self, Ground, Mark};
use crate::photo::PhotoInfo;
use crate::structure::ElementId;
use crate::style::{Align, CAPTION, INK, NOTE, RULE, SAND, SOFT, TextStyle, WHITE, Weight};
use crate::text::{Rich, measure};

/// A photo that the document will hold.
#[derive(Clone, Debug)]
pub(crate) struct PlannedPhoto {
    pub key: String,
    pub info: PhotoInfo,
}

/// A picture with its caption.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    /// The photo; none if there is nothing to show.
    pub photo: Option<String>,
    /// Printed in the frame when the photo cannot be shown: its name and the plain reason.
    pub placeholder: String,
    /// Printed above the picture, at its left; over it, it would hide a part.
    pub number: String,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
    /// Paragraphs below the picture.
    pub caption: Vec<(Rich, TextStyle)>,
    /// The name that links use.
    pub anchor: Option<String>,
    /// Drawn over the photo, the lowest first; nothing is where it cannot be shown.
    pub marks: Vec<Mark>,
}

const GUTTER: f32 = 10.5;
const BELOW: f32 = 3.0;
/// Height of the number above a picture.
const BADGE: f32 = 13.0;
/// The sizes in which the pictures of a gallery can be drawn, as shares of their natural height.
const SMALLER: [f32; 6] = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

impl Core<'_> {
    /// The number of a photo in this document, if it can be shown as it is.
    pub(crate) fn plan_photo(&mut self, key: &str) -> Option<usize> {
        if let Some(&number) = self.photo_numbers.get(key) {
            return Some(number);
        }
        let info = self.source.info(key).ok()?;
        let drawable = matches!(info.components, 1 | 3) && info.width > 0 && info.height > 0;
        drawable.then(|| {
            self.photos.push(PlannedPhoto {
                key: key.to_owned(),
                info,
            });
            let number = self.photos.len() - 1;
            self.photo_numbers.insert(key.to_owned(), number);
            number
        })
    }
}

impl Composer<'_, '_> {
    /// Pictures in rows of `across`, all in frames of the same size, which is chosen so that the rows fill the pages; a row is
    /// never cut.
    pub fn figures(&mut self, across: usize, figures: impl IntoIterator<Item = Figure>) -> &mut Self {
        let across = across.max(1);
        let width = (self.width - GUTTER * (across - 1) as f32) / across as f32;
        let height = (width * 0.75).min(330.0);
        let figures: Vec<Figure> = figures.into_iter().collect();
        let gallery = self.core.next_gallery();
        for row in figures.chunks(across) {
            let mut columns = Vec::new();
            let mut pictures = Vec::new();
            for (n, figure) in row.iter().enumerate() {
                let group = self.element("Div");
                let element = self.core.structure.add("Figure", group);
                self.core.structure.get_mut(element).alt = Some(figure.alt.clone());
                let mut picture = self.picture(figure, element, [width, height]);
                if let Some(name) = &figure.anchor {
                    let name = name.clone();
                    picture.items.insert(0, Item::Anchor { name, y: 0.0 });
                }
                let smaller = SMALLER.map(|share| self.picture(figure, element, [width, height * share]));
                pictures.push(Sizes {
                    place: (n, 0),
                    smaller: smaller.into(),
                });
                let mut slices = vec![Slice::frame(picture)];
                slices.extend(self.caption(figure, group, width));
                columns.push(Column::at(n as f32 * (width + GUTTER), slices));
            }
            let mut slice = Slice::new(Content::Columns(Columns {
                columns,
                pad_top: 0.0,
                pad_bottom: 11.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            }));
            slice.gallery = Some(Rc::new(GalleryRow { gallery, pictures }));
            self.push(slice);
        }
        self
    }

    /// The paragraphs below a picture.
    fn caption(&mut self, figure: &Figure, group: ElementId, width: f32) -> Vec<Slice> {
        let mut slices = Vec::new();
        for (text, style) in &figure.caption {
            let paragraph = self.core.structure.add("P", group);
            let lines = line_frames(self.core, text, style, paragraph, width);
            slices.extend(lines.into_iter().map(Slice::frame));
        }
        slices
    }

    /// The number, and below it the picture in a frame of this size.
    fn picture(&mut self, figure: &Figure, element: ElementId, [width, height]: [f32; 2]) -> Frame {
        let mut frame = Frame {
            items: Vec::new(),
            height: height + BELOW,
        };
        frame.fill([0.0, 0.0, width, height], SAND);
        match figure.photo.as_deref().and_then(|key| self.core.plan_photo(key)) {
            Some(photo) => {
                let (w, h) = self.core.photos[photo].info.seen_size();
                let scale = (width / w as f32).min(height / h as f32);
                let (w, h) = (w as f32 * scale, h as f32 * scale);
                frame.items.push(Item::Photo {
                    photo,
                    x: (width - w) / 2.0,
                    y: (height - h) / 2.0,
                    width: w,
                    height: h,
                    role: Role::Part(element),
                });
                let area = [(width - w) / 2.0, (height - h) / 2.0, w, h];
                marks::draw(self.core, &mut frame, &figure.marks, &Ground { area, element });
            }
            None => self.placeholder(&mut frame, figure, element, [width, height]),
        }
        match figure.number.is_empty() {
            true => frame,
            false => self.below_badge(frame, &figure.number),
        }
    }

    fn placeholder(
        &mut self,
        frame: &mut Frame,
        figure: &Figure,
        element: ElementId,
        [width, height]: [f32; 2],
    ) {
        let outline = Shape::rectangle([0.3, 0.3, width - 0.6, height - 0.6]).stroked(RULE, 0.6);
        frame.items.push(Item::Shape {
            shape: outline,
            role: Role::Part(element),
        });
        frame.items.push(Item::Bounds {
            element,
            x: 0.0,
            y: 0.0,
            width,
            height,
        });
        let style = NOTE.coloured(SOFT).aligned(Align::Centre);
        let text = figure.placeholder.as_str().into();
        let lines = line_frames(self.core, &text, &style, element, width - 24.0);
        let most = ((height - 24.0) / style.leading).max(1.0) as usize;
        let shown = lines.len().min(most);
        let mut top = (height - shown as f32 * style.leading) / 2.0;
        for line in lines.into_iter().take(shown) {
            for item in line.items {
                if let Item::Text {
                    line,
                    links,
                    x,
                    y,
                    role,
                } = item
                {
                    frame.items.push(Item::Text {
                        line,
                        links,
                        x: x + 12.0,
                        y: y + top,
                        role,
                    });
                }
            }
            top += style.leading;
        }
    }

    /// The picture with its number above it: decoration, since the description of the picture says it too.
    fn below_badge(&mut self, picture: Frame, number: &str) -> Frame {
        let style = CAPTION.weighted(Weight::Semibold).coloured(WHITE);
        let text = Rich::from(number);
        let width = measure(&self.core.fonts, &text, &style) + 10.0;
        let mut frame = Frame {
            items: Vec::new(),
            height: picture.height + BADGE,
        };
        frame.fill([0.0, 0.0, width, BADGE], INK);
        let line = crate::compose::decoration_line(&self.core.fonts, &text, &style, [5.0, 9.4]);
        frame.items.extend(line);
        let picture = picture.items.into_iter().map(|item| item.moved(0.0, BADGE));
        frame.items.extend(picture);
        frame
    }
}

/// The matrix that draws a stored picture into a box (left, bottom, right, top) as its EXIF
/// orientation wants it seen (TIFF 6.0, tag 274).
pub(crate) fn placement(orientation: u8, [left, bottom, right, top]: [f32; 4]) -> [f32; 6] {
    let (w, h) = (right - left, top - bottom);
    match orientation {
        2 => [-w, 0.0, 0.0, h, right, bottom],
        3 => [-w, 0.0, 0.0, -h, right, top],
        4 => [w, 0.0, 0.0, -h, left, top],
        5 => [0.0, -h, -w, 0.0, right, top],
        6 => [0.0, -h, w, 0.0, left, top],
        7 => [0.0, h, w, 0.0, left, bottom],
        8 => [0.0, h, -w, 0.0, right, bottom],
        _ => [w, 0.0, 0.0, h, left, bottom],
    }
}

#[cfg(test)]
mod tests {
    use super::placement;

    /// Where a corner of the stored picture (x to the right, y upwards, from 0 to 1) lands.
    fn lands(orientation: u8, (x, y): (f32, f32)) -> (f32, f32) {
        let [a, b, c, d, e, f] = placement(orientation, [10.0, 20.0, 50.0, 50.0]);
        (a * x + c * y + e, b * x + d * y + f)
    }

    #[test]
    fn the_stored_top_left_corner_lands_where_each_orientation_says() {
        // TIFF 6.0: the visual side of row 0, then of column 0.
        let (left, right, bottom, top) = (10.0, 50.0, 20.0, 50.0);
        let first_pixel = [
            (left, top),
            (right, top),
            (right, bottom),
            (left, bottom),
            (left, top),
            (right, top),
            (right, bottom),
            (left, bottom),
        ];
        let end_of_first_row = [
            (right, top),
            (left, top),
            (left, bottom),
            (right, bottom),
            (left, bottom),
            (right, bottom),
            (right, top),
            (left, top),
        ];
        for orientation in 1..=8 {
            let at = usize::from(orientation) - 1;
            assert_eq!(lands(orientation, (0.0, 1.0)), first_pixel[at], "{orientation}");
            assert_eq!(
                lands(orientation, (1.0, 1.0)),
                end_of_first_row[at],
                "{orientation}"
            );
        }
    }

    #[test]
    fn an_orientation_that_does_not_exist_is_taken_as_upright() {
        assert_eq!(
            placement(0, [0.0, 0.0, 1.0, 1.0]),
            placement(1, [0.0, 0.0, 1.0, 1.0])
        );
    }
}

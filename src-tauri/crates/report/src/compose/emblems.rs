//! Pictures that need no caption, and belong to no gallery: a logo, a code to be read by a phone. Each says in words what it is.

use super::Composer;
use crate::error::Result;
use crate::flow::Slice;
use crate::frame::{Frame, Item, Role};
use crate::qr;
use crate::style::Align;

impl Composer<'_, '_> {
    /// A picture without caption, at the right edge, within the given size; nothing if it cannot
    /// be shown.
    pub fn logo(&mut self, key: &str, alt: &str, width: f32, height: f32) -> &mut Self {
        self.logo_at(Align::Right, key, alt, [width, height])
    }

    /// The same at the left edge, in the middle, or at the right.
    pub fn logo_at(&mut self, align: Align, key: &str, alt: &str, [width, height]: [f32; 2]) -> &mut Self {
        if let Some(photo) = self.core.plan_photo(key) {
            let (w, h) = self.core.photos[photo].info.seen_size();
            let scale = (width / w as f32).min(height / h as f32);
            let (width, height) = (w as f32 * scale, h as f32 * scale);
            let element = self.element("Figure");
            self.core.structure.get_mut(element).alt = Some(alt.to_owned());
            let x = match align {
                Align::Start => 0.0,
                Align::Centre => (self.width - width) / 2.0,
                Align::Right => self.width - width,
            };
            let (y, role) = (0.0, Role::Part(element));
            let items = vec![Item::Photo {
                photo,
                x,
                y,
                width,
                height,
                role,
            }];
            self.push(Slice::frame(Frame {
                items,
                height: height + 5.0,
            }));
        }
        self
    }

    /// A QR code, `size` points wide.
    pub fn qr(&mut self, text: &str, size: f32, alt: &str) -> Result<&mut Self> {
        let shape = qr::shape(text, [0.0, 0.0], size)?;
        let element = self.element("Figure");
        self.core.structure.get_mut(element).alt = Some(alt.to_owned());
        let bounds = Item::Bounds {
            element,
            x: 0.0,
            y: 0.0,
            width: size,
            height: size,
        };
        let items = vec![
            Item::Shape {
                shape,
                role: Role::Part(element),
            },
            bounds,
        ];
        self.push(Slice::frame(Frame { items, height: size }));
        Ok(self)
    }
}

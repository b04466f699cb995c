//! QR codes as vector modules: crisp at any size, and no picture to embed.

use qrcode::{Color, EcLevel, QrCode};

use crate::error::{Error, Result};
use crate::frame::{PathPoint, Shape};
use crate::style::INK;

/// A QR code of `text`, `size` points wide, from its top left corner; the paper around it serves
/// as its quiet zone.
pub(crate) fn shape(text: &str, [x, y]: [f32; 2], size: f32) -> Result<Shape> {
    let code =
        QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| Error::QrTooLong(text.len()))?;
    let width = code.width();
    let module = size / width as f32;
    let mut rings = Vec::new();
    for (row, colours) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        for dark in colours.chunk_by(|a, b| a == b) {
            if dark.first() == Some(&Color::Dark) {
                let (left, top) = (x + column as f32 * module, y + row as f32 * module);
                let (right, low) = (left + dark.len() as f32 * module, top + module);
                let corners = [(left, top), (right, top), (right, low), (left, low)];
                rings.push(corners.into_iter().map(|(x, y)| PathPoint::at(x, y)).collect());
            }
            column += dark.len();
        }
    }
    Ok(Shape {
        rings,
        fill: Some(INK),
        stroke: None,
        closed: true,
        round: false,
    })
}

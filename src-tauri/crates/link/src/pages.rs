//! The pages of the issued file as pictures and as text, drawn from the very bytes that will be signed.

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{Affine, BezPath, Rect};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::jpeg::JpegEncoder;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Width of a picture, in pixels: the small print can be read when it is drawn larger with two fingers.
const WIDTH: f32 = 1400.0;
/// Quality of a picture; text keeps its edges.
const QUALITY: u8 = 82;
/// Larger files are read in a PDF reader only.
const LARGEST: u64 = 512 << 20;

/// An opened file.
pub(crate) struct Pages {
    pdf: Pdf,
}

impl Pages {
    /// Opens the PDF at `path`; none where it cannot be drawn.
    pub(crate) fn open(path: &Path) -> Option<Self> {
        if std::fs::metadata(path).ok()?.len() > LARGEST {
            return None;
        }
        let bytes = std::fs::read(path).ok()?;
        let pdf = guarded(|| Pdf::new(bytes).ok())?;
        Some(Self { pdf })
    }

    /// How many pages there are.
    pub(crate) fn count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// The page at `index`, from 0, as a JPEG.
    pub(crate) fn picture(&self, index: usize) -> Option<Vec<u8>> {
        guarded(|| {
            let page = self.pdf.pages().get(index)?;
            let scale = WIDTH / page.render_dimensions().0.max(1.0);
            let size = PixmapSettings {
                x_scale: scale,
                y_scale: scale,
                bg_color: WHITE,
            };
            let drawn = render(
                page,
                &RenderCache::new(),
                &settings(),
                &RenderSettings::default(),
                &size,
            );
            let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
            let opaque = |pixel: &[u8]| pixel.iter().take(3).copied().collect::<Vec<u8>>();
            let pixels: Vec<u8> = drawn
                .data_as_u8_slice()
                .chunks_exact(4)
                .flat_map(opaque)
                .collect();
            let mut jpeg = Vec::new();
            JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
                .encode(&pixels, width, height, image::ExtendedColorType::Rgb8)
                .ok()?;
            Some(jpeg)
        })
    }

    /// The words of the page at `index`, in the order in which they are read, a line for each line.
    pub(crate) fn text(&self, index: usize) -> Option<String> {
        guarded(|| {
            let page = self.pdf.pages().get(index)?;
            let mut reader = Reader::default();
            let everything = Rect::new(-1e6, -1e6, 1e6, 1e6);
            let cache = InterpreterCache::new();
            let mut context = Context::new(Affine::IDENTITY, everything, &cache, page.xref(), settings());
            interpret_page(page, &mut context, &mut reader);
            Some(reader.text)
        })
    }
}

fn settings() -> InterpreterSettings {
    InterpreterSettings::default()
}

/// A page that cannot be drawn costs its picture, not the link.
fn guarded<T>(draw: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(draw)).ok().flatten()
}

/// Listens to what is drawn, and keeps the words.
#[derive(Default)]
struct Reader {
    text: String,
    /// Where the last glyph stood, with its size.
    last: Option<(f64, f64, f64)>,
}

impl Device<'_> for Reader {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let place = (props.transform * glyph.transform()).as_coeffs();
            let [_, _, _, height, x, y] = place;
            // Glyphs are drawn in thousandths of their size.
            let size = (height.abs() * 1000.0).max(1.0);
            if let Some((last_x, last_y, last_size)) = self.last {
                let gap = x - last_x;
                if (y - last_y).abs() > 0.6 * last_size.max(size) {
                    self.text.push('\n');
                } else if (gap > 1.6 * size || gap < -0.5 * size) && !self.text.ends_with(char::is_whitespace)
                {
                    self.text.push(' ');
                }
            }
            self.last = Some((x, y, size));
            match glyph.as_unicode() {
                Some(BfString::Char(character)) => self.text.push(character),
                Some(BfString::String(characters)) => self.text.push_str(&characters),
                None => {}
            }
        }
    }
}

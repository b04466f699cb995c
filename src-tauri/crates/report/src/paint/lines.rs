//! Lines of text as page operations: each glyph by its number in the file, with the text that it stands for, and the links that
//! run through it.

use std::collections::BTreeMap;

use printpdf::{Codepoint, CurTransMat, DictItem, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::{Painter, PlacedLink, colour_of, rectangle, round};
use crate::frame::{LineLink, Role, Shape};
use crate::structure::Kid;
use crate::style::PAGE_HEIGHT;
use crate::text::{Line, Run, Target};

impl Painter<'_> {
    pub(super) fn line(&mut self, line: &Line, links: &[LineLink], x: f32, y: f32, role: Role) {
        let mut x = x;
        let link_of = |run: &Run| links.iter().position(|link| link.span == run.span);
        for runs in line.runs.chunk_by(|a, b| link_of(a) == link_of(b)) {
            let link = runs.first().and_then(link_of).and_then(|n| links.get(n));
            let reachable = link.filter(|link| self.reachable(&link.target));
            self.mark(reachable.map_or(role, |link| Role::Part(link.element)));
            let start = x;
            self.op(Op::StartTextSection);
            for run in runs {
                self.run(run, x, y);
                x += run.width;
            }
            self.op(Op::EndTextSection);
            if let (Some(link), Some(run)) = (reachable, runs.first()) {
                let label: String = runs.iter().map(|run| run.text.as_str()).collect();
                self.link(link, label, [start, x], y, run);
            }
        }
    }

    pub(super) fn turned(&mut self, line: &Line, x: f32, y: f32, degrees: f32) {
        self.mark(Role::Decoration);
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.op(Op::SaveGraphicsState);
        let matrix = [cos, sin, -sin, cos, x, PAGE_HEIGHT - y].map(|v| (v * 1e4).round() / 1e4);
        self.op(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        self.op(Op::StartTextSection);
        let mut x = -line.width / 2.0;
        for run in &line.runs {
            self.run(run, x, PAGE_HEIGHT);
            x += run.width;
        }
        self.op(Op::EndTextSection);
        self.op(Op::RestoreGraphicsState);
    }

    fn reachable(&self, target: &Target) -> bool {
        match target {
            Target::Anchor(name) => self.anchors.contains_key(name),
            Target::Uri(_) => true,
        }
    }

    fn link(&mut self, link: &LineLink, label: String, [from, to]: [f32; 2], y: f32, run: &Run) {
        if to - from < 0.1 {
            return;
        }
        let role = Role::Part(link.element);
        let low = y + run.size * 0.18;
        self.shape(
            &Shape::line((from, low), (to, low)).stroked(run.colour, 0.5),
            0.0,
            0.0,
            role,
        );
        if self.furniture || self.unread {
            return;
        }
        let page = self.page_index();
        let kid = Kid::Link {
            page,
            link: self.painted.links.len(),
        };
        self.close();
        self.structure.add_kid(link.element, kid);
        let rect = rectangle([from, y - run.size * 0.85, to - from, run.size * 1.15]);
        let target = link.target.clone();
        self.painted.links.push(PlacedLink {
            page,
            rect,
            target,
            label,
        });
    }

    /// Shows one run with its first glyph at (x, y).
    fn run(&mut self, run: &Run, x: f32, y: f32) {
        let fonts = self.fonts;
        let face = fonts.face(run.face);
        let mut complex = run.complex;
        let codes: Vec<Codepoint> = run
            .glyphs
            .iter()
            .map(|glyph| {
                let (number, faithful) = face.use_glyph(glyph.id, &glyph.text);
                complex |= !faithful;
                let correction = face.file_advance(glyph.id) - glyph.advance * 1000.0;
                Codepoint::with_cid(number, round(correction), glyph.text.clone())
            })
            .collect();
        self.op(Op::SetFillColor {
            col: colour_of(run.colour),
        });
        let font = PdfFontHandle::External(FontId(font_name(run.face)));
        self.op(Op::SetFont {
            font,
            size: Pt(run.size),
        });
        if complex {
            let mut text = vec![0xFE, 0xFF];
            text.extend(run.text.encode_utf16().flat_map(u16::to_be_bytes));
            self.op(Op::BeginMarkedContentWithProperties {
                tag: "Span".into(),
                properties: DictItem::Dict {
                    map: BTreeMap::from([("ActualText".into(), DictItem::Bytes(text))]),
                },
            });
        }
        if run.glyphs.iter().any(|glyph| glyph.dx != 0.0 || glyph.dy != 0.0) {
            let mut at = x;
            for (glyph, code) in run.glyphs.iter().zip(codes) {
                let code = Codepoint { offset: 0.0, ..code };
                let (dx, dy) = (glyph.dx * run.size, glyph.dy * run.size);
                self.show(at + dx, y - dy, vec![code]);
                at += glyph.advance * run.size;
            }
        } else {
            self.show(x, y, codes);
        }
        if complex {
            self.op(Op::EndMarkedContent);
        }
    }

    fn show(&mut self, x: f32, y: f32, codes: Vec<Codepoint>) {
        let matrix = [1.0, 0.0, 0.0, 1.0, round(x), round(PAGE_HEIGHT - y)];
        self.op(Op::SetTextMatrix {
            matrix: TextMatrix::Raw(matrix),
        });
        self.op(Op::ShowText {
            items: vec![TextItem::GlyphIds(codes)],
        });
    }
}

/// The name of a face in the resources of a page.
pub(crate) fn font_name(face: usize) -> String {
    format!("Face{face}")
}

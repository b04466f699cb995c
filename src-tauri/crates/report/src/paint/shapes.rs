//! Lines, grounds and photos as page operations.

use std::rc::Rc;

use printpdf::{
    CurTransMat, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, Polygon, PolygonRing, Pt,
    WindingOrder, XObjectId, XObjectTransform,
};

use super::{Painter, colour_of, point, rectangle, round};
use crate::flow::{Backdrop, Placed};
use crate::frame::{Role, Shape};
use crate::picture::placement;
use crate::style::{CONTENT_TOP, CONTENT_WIDTH, MARGIN_LEFT, RULE};

impl Painter<'_> {
    /// Grounds below the text, then the outlines above it.
    pub(super) fn backdrops(&mut self, flow: &[Placed], above: bool) {
        let same = |a: &Placed, b: &Placed| match (&a.slice.backdrop, &b.slice.backdrop) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            _ => false,
        };
        for run in flow.chunk_by(same) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else {
                continue;
            };
            let Some(backdrop) = &first.slice.backdrop else {
                continue;
            };
            let (top, bottom) = (first.y + CONTENT_TOP, last.y + last.slice.height() + CONTENT_TOP);
            let area = [MARGIN_LEFT, top, CONTENT_WIDTH, bottom - top];
            match backdrop.as_ref() {
                Backdrop::Callout(tone) if !above => {
                    self.decoration(&Shape::rectangle(area).filled(tone.ground()));
                    let bar = [MARGIN_LEFT, top, 3.0, bottom - top];
                    self.decoration(&Shape::rectangle(bar).filled(tone.bar()));
                }
                Backdrop::Box if above => {
                    let radius = |round: bool| if round { 2.5 } else { 0.0 };
                    let (top, bottom) = (radius(first.slice.edges.0), radius(last.slice.edges.1));
                    self.decoration(&Shape::rounded(area, top, bottom).stroked(RULE, 0.6));
                }
                _ => {}
            }
        }
    }

    pub(super) fn decoration(&mut self, shape: &Shape) {
        self.shape(shape, 0.0, 0.0, Role::Decoration);
    }

    pub(super) fn shape(&mut self, shape: &Shape, x0: f32, y0: f32, role: Role) {
        self.mark(role);
        if let Some((colour, width)) = shape.stroke {
            self.op(Op::SetOutlineColor {
                col: colour_of(colour),
            });
            self.op(Op::SetOutlineThickness { pt: Pt(width) });
            let (cap, join) = if shape.round {
                (LineCapStyle::Round, LineJoinStyle::Round)
            } else {
                (LineCapStyle::Butt, LineJoinStyle::Miter)
            };
            self.op(Op::SetLineCapStyle { cap });
            self.op(Op::SetLineJoinStyle { join });
        }
        if let Some(colour) = shape.fill {
            self.op(Op::SetFillColor {
                col: colour_of(colour),
            });
        }
        let rings = shape.rings.iter().map(|ring| {
            ring.iter()
                .map(|p| LinePoint {
                    p: point(x0 + p.x, y0 + p.y),
                    bezier: p.curve,
                })
                .collect::<Vec<_>>()
        });
        if shape.closed {
            let rings = rings.map(|points| PolygonRing { points }).collect();
            let mode = match (shape.fill, shape.stroke) {
                (Some(_), Some(_)) => PaintMode::FillStroke,
                (None, Some(_)) => PaintMode::Stroke,
                _ => PaintMode::Fill,
            };
            let winding_order = WindingOrder::NonZero;
            self.op(Op::DrawPolygon {
                polygon: Polygon {
                    rings,
                    mode,
                    winding_order,
                },
            });
        } else {
            for points in rings {
                self.op(Op::DrawLine {
                    line: printpdf::Line {
                        points,
                        is_closed: false,
                    },
                });
            }
        }
    }

    pub(super) fn photo(&mut self, photo: usize, area: [f32; 4], role: Role) {
        let Some(planned) = self.photos.get(photo) else {
            return;
        };
        let rect = rectangle(area);
        let matrix = placement(planned.info.orientation, rect).map(round);
        self.mark(role);
        if let Some(Role::Part(element)) = self.open {
            self.structure.get_mut(element).bounds = Some(rect);
        }
        self.op(Op::SaveGraphicsState);
        self.op(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        // The name is unknown to the layer below on purpose: it then neither scales nor copies it.
        let id = XObjectId(format!("Photo{photo}"));
        self.op(Op::UseXobject {
            id,
            transform: XObjectTransform::default(),
        });
        self.op(Op::RestoreGraphicsState);
    }
}

//! A tree of boxes around the solids, so that a ray asks few of them.

use super::material::Material;
use super::solid::{Hit, Solid};
use super::vector::{Vec3, v};

/// Solids sorted into boxes within boxes.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    order: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Node {
    low: Vec3,
    high: Vec3,
    /// The second child (the first follows its parent), or none for a leaf.
    second: Option<usize>,
    /// The leaf's solids, as a part of `order`.
    first: usize,
    count: usize,
}

const LEAF: usize = 3;

impl Tree {
    pub fn new(solids: &[Solid]) -> Tree {
        let boxes: Vec<(Vec3, Vec3)> = solids.iter().map(around).collect();
        let mut tree = Tree {
            nodes: Vec::new(),
            order: (0..solids.len()).collect(),
        };
        tree.split(&boxes, 0, solids.len());
        tree
    }

    /// The nearest solid that a ray meets.
    pub fn meet(&self, solids: &[Solid], from: Vec3, direction: Vec3) -> Option<(usize, Hit)> {
        let mut nearest: Option<(usize, Hit)> = None;
        self.walk(from, direction, f32::MAX, |index, limit| {
            if let Some(hit) = solids[index].meet(from, direction, limit) {
                nearest = Some((index, hit));
                return Some(hit.distance);
            }
            None
        });
        nearest
    }

    /// Whether anything but the sky stands within `distance`.
    pub fn blocked(&self, solids: &[Solid], from: Vec3, direction: Vec3, distance: f32) -> bool {
        let mut blocked = false;
        self.walk(from, direction, distance, |index, limit| {
            let solid = &solids[index];
            if solid.material != Material::Sky && solid.meet(from, direction, limit).is_some() {
                blocked = true;
                return Some(-1.0);
            }
            None
        });
        blocked
    }

    /// Visits the solids along a ray; `visit` may shorten the way that is left.
    fn walk(
        &self,
        from: Vec3,
        direction: Vec3,
        limit: f32,
        mut visit: impl FnMut(usize, f32) -> Option<f32>,
    ) {
        let inverse = v(1.0 / direction.x, 1.0 / direction.y, 1.0 / direction.z);
        let mut limit = limit;
        let mut stack = [0_usize; 32];
        let mut depth = 1;
        while depth > 0 && !self.nodes.is_empty() {
            depth -= 1;
            let index = stack[depth];
            let node = &self.nodes[index];
            if !crosses(node, from, inverse, limit) {
                continue;
            }
            if let Some(second) = node.second {
                stack[depth] = second;
                stack[depth + 1] = index + 1;
                depth += 2;
                continue;
            }
            for &solid in &self.order[node.first..node.first + node.count] {
                if let Some(shorter) = visit(solid, limit) {
                    limit = shorter;
                    if limit < 0.0 {
                        return;
                    }
                }
            }
        }
    }

    fn split(&mut self, boxes: &[(Vec3, Vec3)], first: usize, count: usize) {
        let part = &self.order[first..first + count];
        let low = part.iter().fold(v(f32::MAX, f32::MAX, f32::MAX), |low, &one| {
            least(low, boxes[one].0)
        });
        let high = part.iter().fold(v(f32::MIN, f32::MIN, f32::MIN), |high, &one| {
            most(high, boxes[one].1)
        });
        let index = self.nodes.len();
        self.nodes.push(Node {
            low,
            high,
            second: None,
            first,
            count,
        });
        if count <= LEAF {
            return;
        }
        let size = high - low;
        let axis: fn(Vec3) -> f32 = if size.x >= size.y && size.x >= size.z {
            |place| place.x
        } else if size.y >= size.z {
            |place| place.y
        } else {
            |place| place.z
        };
        let middle = |one: &usize| axis(boxes[*one].0 + boxes[*one].1);
        self.order[first..first + count].sort_by(|a, b| middle(a).total_cmp(&middle(b)).then(a.cmp(b)));
        let half = count / 2;
        self.split(boxes, first, half);
        self.nodes[index].second = Some(self.nodes.len());
        self.split(boxes, first + half, count - half);
    }
}

fn crosses(node: &Node, from: Vec3, inverse: Vec3, limit: f32) -> bool {
    let (a, b) = (
        (node.low.x - from.x) * inverse.x,
        (node.high.x - from.x) * inverse.x,
    );
    let (c, d) = (
        (node.low.y - from.y) * inverse.y,
        (node.high.y - from.y) * inverse.y,
    );
    let (e, f) = (
        (node.low.z - from.z) * inverse.z,
        (node.high.z - from.z) * inverse.z,
    );
    let enter = a.min(b).max(c.min(d)).max(e.min(f)).max(0.0);
    let leave = a.max(b).min(c.max(d)).min(e.max(f)).min(limit);
    enter <= leave
}

fn around(solid: &Solid) -> (Vec3, Vec3) {
    let (frame, half) = (&solid.frame, solid.extent());
    let reach = |x: f32, y: f32, z: f32| x.abs() * half.x + y.abs() * half.y + z.abs() * half.z + 1e-4;
    let size = v(
        reach(frame.x.x, frame.y.x, frame.z.x),
        reach(frame.x.y, frame.y.y, frame.z.y),
        reach(frame.x.z, frame.y.z, frame.z.z),
    );
    (frame.origin - size, frame.origin + size)
}

fn least(a: Vec3, b: Vec3) -> Vec3 {
    v(a.x.min(b.x), a.y.min(b.y), a.z.min(b.z))
}

fn most(a: Vec3, b: Vec3) -> Vec3 {
    v(a.x.max(b.x), a.y.max(b.y), a.z.max(b.z))
}

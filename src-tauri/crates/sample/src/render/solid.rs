//! The few forms a building site is made of, and where a ray of light meets them.

use super::material::Material;
use super::vector::{Vec3, v};

/// Where a solid stands and how it is turned; the axes are of length one and at right angles.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub origin: Vec3,
    pub x: Vec3,
    pub y: Vec3,
    pub z: Vec3,
}

impl Frame {
    /// Upright, facing along the world's axes.
    pub fn at(origin: Vec3) -> Frame {
        Frame {
            origin,
            x: v(1.0, 0.0, 0.0),
            y: v(0.0, 1.0, 0.0),
            z: v(0.0, 0.0, 1.0),
        }
    }

    /// Upright, with its x axis along `along` seen from above.
    pub fn turned(origin: Vec3, along: Vec3) -> Frame {
        let x = v(along.x, along.y, 0.0).unit();
        Frame {
            origin,
            x,
            y: v(-x.y, x.x, 0.0),
            z: v(0.0, 0.0, 1.0),
        }
    }

    /// With its z axis along `along`; the others follow.
    pub fn along(origin: Vec3, along: Vec3) -> Frame {
        let z = along.unit();
        let helper = if z.z * z.z > 0.8 {
            v(0.0, 1.0, 0.0)
        } else {
            v(0.0, 0.0, 1.0)
        };
        let x = helper.cross(z).unit();
        Frame {
            origin,
            x,
            y: z.cross(x),
            z,
        }
    }

    /// A point given in this frame, in the world.
    pub fn point(&self, local: Vec3) -> Vec3 {
        self.origin + self.direction(local)
    }

    /// A direction given in this frame, in the world.
    pub fn direction(&self, local: Vec3) -> Vec3 {
        self.x * local.x + self.y * local.y + self.z * local.z
    }

    /// Whether it faces along the world's axes, as most walls and boards do.
    fn is_straight(&self) -> bool {
        self.x.x == 1.0 && self.z.z == 1.0
    }

    fn local_direction(&self, world: Vec3) -> Vec3 {
        v(world.dot(self.x), world.dot(self.y), world.dot(self.z))
    }
}

/// The shape of a solid around its frame's origin.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Half the size along each axis.
    Block(Vec3),
    /// A round bar along the z axis.
    Rod {
        radius: f32,
        half: f32,
    },
    Ball(f32),
}

/// A thing in the picture.
#[derive(Clone, Debug)]
pub struct Solid {
    pub frame: Frame,
    pub form: Form,
    pub material: Material,
}

/// The face of whatever is not flat.
pub const CURVED: u8 = 6;

/// Where a ray met a solid.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    pub distance: f32,
    pub local: Vec3,
    pub normal: Vec3,
    /// 0–5 for −x, +x, −y, +y, −z, +z; [`CURVED`] for round sides.
    pub face: u8,
}

impl Solid {
    /// Half the size of the smallest block around the solid, in its own frame.
    pub fn extent(&self) -> Vec3 {
        match self.form {
            Form::Block(half) => half,
            Form::Rod { radius, half } => v(radius, radius, half),
            Form::Ball(radius) => v(radius, radius, radius),
        }
    }

    /// The first meeting nearer than `limit`.
    #[inline]
    pub fn meet(&self, from: Vec3, direction: Vec3, limit: f32) -> Option<Hit> {
        if let (Form::Block(half), true) = (self.form, self.frame.is_straight()) {
            let origin = from - self.frame.origin;
            let (distance, normal, face) = meet_block(origin, direction, half, limit)?;
            return Some(Hit {
                distance,
                local: origin + direction * distance,
                normal,
                face,
            });
        }
        let origin = self.frame.local_direction(from - self.frame.origin);
        let ray = self.frame.local_direction(direction);
        let (distance, normal, face) = match self.form {
            Form::Block(half) => meet_block(origin, ray, half, limit)?,
            Form::Rod { radius, half } => meet_rod(origin, ray, radius, half, limit)?,
            Form::Ball(radius) => meet_ball(origin, ray, radius, limit)?,
        };
        Some(Hit {
            distance,
            local: origin + ray * distance,
            normal: self.frame.direction(normal),
            face,
        })
    }

    /// The two coordinates of a face on which its pattern is drawn, in metres.
    pub fn pattern(&self, local: Vec3, face: u8) -> (f32, f32) {
        match face {
            0 | 1 => (local.y, local.z),
            2 | 3 => (local.x, local.z),
            4 | 5 => (local.x, local.y),
            _ => (local.x + local.y, local.z),
        }
    }

    /// The world directions of those two coordinates.
    pub fn pattern_axes(&self, face: u8) -> (Vec3, Vec3) {
        match face {
            0 | 1 => (self.frame.y, self.frame.z),
            2 | 3 => (self.frame.x, self.frame.z),
            4 | 5 => (self.frame.x, self.frame.y),
            _ => (Vec3::default(), Vec3::default()),
        }
    }
}

const NEAR: f32 = 1e-4;

fn meet_block(origin: Vec3, ray: Vec3, half: Vec3, limit: f32) -> Option<(f32, Vec3, u8)> {
    let (mut enter, mut leave, mut face) = (NEAR, limit, u8::MAX);
    let axes = [
        (origin.x, ray.x, half.x),
        (origin.y, ray.y, half.y),
        (origin.z, ray.z, half.z),
    ];
    for (axis, (start, step, size)) in axes.into_iter().enumerate() {
        let inverse = 1.0 / step;
        let (low, high) = ((-size - start) * inverse, (size - start) * inverse);
        let (near, far, side) = if inverse >= 0.0 {
            (low, high, 0)
        } else {
            (high, low, 1)
        };
        if near > enter {
            enter = near;
            face = 2 * axis as u8 + side;
        }
        leave = leave.min(far);
        if enter > leave {
            return None;
        }
    }
    let normal = match face {
        0 => v(-1.0, 0.0, 0.0),
        1 => v(1.0, 0.0, 0.0),
        2 => v(0.0, -1.0, 0.0),
        3 => v(0.0, 1.0, 0.0),
        4 => v(0.0, 0.0, -1.0),
        5 => v(0.0, 0.0, 1.0),
        _ => return None,
    };
    Some((enter, normal, face))
}

fn meet_rod(origin: Vec3, ray: Vec3, radius: f32, half: f32, limit: f32) -> Option<(f32, Vec3, u8)> {
    let square = ray.x * ray.x + ray.y * ray.y;
    let middle = origin.x * ray.x + origin.y * ray.y;
    let rest = origin.x * origin.x + origin.y * origin.y - radius * radius;
    let root = middle * middle - square * rest;
    if root < 0.0 {
        return None;
    }
    if square > 1e-12 {
        let distance = (-middle - root.sqrt()) / square;
        let height = origin.z + ray.z * distance;
        if distance > NEAR && distance < limit && height.abs() <= half {
            let normal = v(origin.x + ray.x * distance, origin.y + ray.y * distance, 0.0) * (1.0 / radius);
            return Some((distance, normal, CURVED));
        }
    }
    let side = if ray.z > 0.0 { -1.0 } else { 1.0 };
    let distance = (side * half - origin.z) / ray.z;
    let (x, y) = (origin.x + ray.x * distance, origin.y + ray.y * distance);
    let on_cap = distance > NEAR && distance < limit && x * x + y * y <= radius * radius;
    on_cap.then_some((distance, v(0.0, 0.0, side), if side < 0.0 { 4 } else { 5 }))
}

fn meet_ball(origin: Vec3, ray: Vec3, radius: f32, limit: f32) -> Option<(f32, Vec3, u8)> {
    let middle = origin.dot(ray);
    let root = middle * middle - origin.dot(origin) + radius * radius;
    if root < 0.0 {
        return None;
    }
    let distance = -middle - root.sqrt();
    (distance > NEAR && distance < limit)
        .then(|| (distance, (origin + ray * distance) * (1.0 / radius), CURVED))
}

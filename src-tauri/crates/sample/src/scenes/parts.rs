//! What a joiner fits and a plasterer measures with: doors, windows, skirtings, sockets, the plumb line, the level.

use super::palette::{BLACK, BLUE, BRASS, SOCKET, STEEL, STRING, WHITE, YELLOW};
use crate::render::material::Material;
use crate::render::scene::{Light, Scene};
use crate::render::solid::{Form, Frame};
use crate::render::vector::{Vec3, v};

/// The opening a door stands in. The frame's origin is the foot of the hinge side; x runs along the wall, y away from
/// the viewer.
pub struct Opening {
    pub frame: Frame,
    pub width: f32,
    pub height: f32,
    pub wall: f32,
    /// Whether a stop lies behind the leaf; without one, light shows through its gaps.
    pub stop: bool,
}

impl Opening {
    /// Lining, casing and stop.
    pub fn fit(&self, scene: &mut Scene, material: Material) {
        let Opening {
            frame,
            width,
            height,
            wall,
            stop,
        } = self;
        const LINING: f32 = 0.035;
        const CASING: f32 = 0.07;
        const PROUD: f32 = 0.013;
        let mut piece = |low: Vec3, high: Vec3| scene.block_in(frame, low, high, material);
        piece(v(0.0, 0.0, 0.0), v(LINING, *wall, *height));
        piece(v(width - LINING, 0.0, 0.0), v(*width, *wall, *height));
        piece(v(0.0, 0.0, height - LINING), v(*width, *wall, *height));
        for (front, back) in [(-PROUD, 0.0), (*wall, wall + PROUD)] {
            piece(v(-CASING + 0.01, front, 0.0), v(0.01, back, height + CASING));
            piece(
                v(width - 0.01, front, 0.0),
                v(width + CASING - 0.01, back, height + CASING),
            );
            piece(
                v(0.01, front, height - 0.01),
                v(width - 0.01, back, height + CASING),
            );
        }
        if *stop {
            let (near, far) = (0.05, 0.08);
            piece(v(LINING, near, 0.0), v(LINING + 0.012, far, height - LINING));
            piece(
                v(width - LINING - 0.012, near, 0.0),
                v(width - LINING, far, height - LINING),
            );
            piece(
                v(LINING, near, height - LINING - 0.012),
                v(width - LINING, far, height - LINING),
            );
        }
    }

    /// The leaf, turned about its hinges until it points along `open` (in the opening's frame: (1, 0) is shut), its
    /// free side lifted by the slope `lift` (which also takes its top away from the lining).
    pub fn hang(&self, scene: &mut Scene, open: (f32, f32), lift: f32, material: Material) {
        const GAP: f32 = 0.003;
        const LINING: f32 = 0.035;
        const THICK: f32 = 0.04;
        let hinge = self.frame.point(v(LINING + GAP, 0.002, 0.008));
        let along = self.frame.direction(v(open.0, open.1, 0.0)).unit();
        let mut leaf = Frame::turned(hinge, along);
        leaf.x = (leaf.x + leaf.z * lift).unit();
        leaf.z = leaf.x.cross(leaf.y);
        let (width, height) = (self.width - 2.0 * (LINING + GAP), self.height - LINING - 0.011);
        scene.block_in(&leaf, v(0.0, 0.0, 0.0), v(width, THICK, height), material);
        for (low, high) in [(0.14, 0.86), (1.04, height - 0.14)] {
            moulding(
                scene,
                &leaf,
                (0.13, width - 0.13),
                (low, high),
                0.0,
                -1.0,
                material,
            );
            moulding(
                scene,
                &leaf,
                (0.13, width - 0.13),
                (low, high),
                THICK,
                1.0,
                material,
            );
        }
        handle(scene, &leaf, width - 0.06, 1.02, 0.0, -1.0);
        handle(scene, &leaf, width - 0.06, 1.02, THICK, 1.0);
        for z in [0.24, 1.02, height - 0.22] {
            let foot = leaf.point(v(-0.004, -0.006, z));
            scene.rod(foot, foot + v(0.0, 0.0, 0.09), 0.007, STEEL);
        }
    }
}

fn moulding(
    scene: &mut Scene,
    leaf: &Frame,
    (left, right): (f32, f32),
    (low, high): (f32, f32),
    y: f32,
    side: f32,
    material: Material,
) {
    const BEAD: f32 = 0.022;
    let (front, back) = if side < 0.0 {
        (y - 0.009, y)
    } else {
        (y, y + 0.009)
    };
    let mut bar =
        |a: (f32, f32), b: (f32, f32)| scene.block_in(leaf, v(a.0, front, a.1), v(b.0, back, b.1), material);
    bar((left, low), (right, low + BEAD));
    bar((left, high - BEAD), (right, high));
    bar((left, low + BEAD), (left + BEAD, high - BEAD));
    bar((right - BEAD, low + BEAD), (right, high - BEAD));
}

fn handle(scene: &mut Scene, leaf: &Frame, x: f32, z: f32, y: f32, side: f32) {
    let (front, back) = if side < 0.0 {
        (y - 0.006, y)
    } else {
        (y, y + 0.006)
    };
    scene.block_in(
        leaf,
        v(x - 0.02, front, z - 0.12),
        v(x + 0.02, back, z + 0.07),
        STEEL,
    );
    let neck = y + side * 0.05;
    scene.rod(leaf.point(v(x, y, z)), leaf.point(v(x, neck, z)), 0.009, STEEL);
    scene.rod(
        leaf.point(v(x + 0.008, neck, z)),
        leaf.point(v(x - 0.115, neck, z)),
        0.0095,
        STEEL,
    );
    scene.ball(leaf.point(v(x - 0.115, neck, z)), 0.0095, STEEL);
    scene.rod(
        leaf.point(v(x, front, z - 0.075)),
        leaf.point(v(x, front - 0.001, z - 0.075)),
        0.006,
        BLACK,
    );
}

/// A window in a wall that stands across `frame`'s y axis, with the sky behind and its light in front.
pub fn window(scene: &mut Scene, frame: &Frame, width: f32, height: f32, power: Vec3) {
    const BAR: f32 = 0.055;
    scene.block_in(
        frame,
        v(-0.3, 0.34, -0.3),
        v(width + 0.3, 0.36, height + 0.3),
        Material::Sky,
    );
    for (left, right) in [
        (0.0, BAR),
        (width / 2.0 - BAR, width / 2.0 + BAR),
        (width - BAR, width),
    ] {
        scene.block_in(frame, v(left, 0.06, 0.0), v(right, 0.12, height), WHITE);
    }
    for (low, high) in [(0.0, BAR + 0.02), (height - BAR, height)] {
        scene.block_in(frame, v(0.0, 0.06, low), v(width, 0.12, high), WHITE);
    }
    scene.block_in(frame, v(-0.05, -0.05, -0.035), v(width + 0.05, 0.12, 0.0), WHITE);
    let handle = frame.point(v(width / 2.0, 0.05, height * 0.45));
    scene.rod(handle, handle - v(0.0, 0.0, 0.10), 0.009, STEEL);
    scene.lights.push(Light {
        centre: frame.point(v(width / 2.0, -0.02, height / 2.0)),
        across: frame.x * (width * 0.45),
        up: frame.z * (height * 0.45),
        power,
    });
}

/// A skirting board along a wall, from one end to the other, standing out toward `out`.
pub fn skirting(scene: &mut Scene, from: Vec3, to: Vec3, out: Vec3, material: Material) {
    const HEIGHT: f32 = 0.1;
    const THICK: f32 = 0.014;
    let mut frame = Frame::turned(from, to - from);
    if frame.y.dot(out) < 0.0 {
        frame = Frame::turned(to, from - to);
    }
    let length = (to - from).length();
    scene.block_in(
        &frame,
        v(0.0, 0.0, 0.0),
        v(length, THICK, HEIGHT - 0.008),
        material,
    );
    scene.block_in(
        &frame,
        v(0.0, 0.0, HEIGHT - 0.008),
        v(length, THICK * 0.55, HEIGHT),
        material,
    );
}

/// A French socket on a wall; `frame`'s y axis points into the wall.
pub fn socket(scene: &mut Scene, frame: &Frame) {
    const HALF: f32 = 0.042;
    scene.block_in(frame, v(-HALF, -0.007, -HALF), v(HALF, 0.0, HALF), SOCKET);
    scene.block_in(
        frame,
        v(-HALF + 0.004, -0.0095, -HALF + 0.004),
        v(HALF - 0.004, -0.007, HALF - 0.004),
        SOCKET,
    );
    let disc = |depth: f32| frame.point(v(0.0, depth, 0.0));
    scene.rod(disc(-0.0112), disc(-0.0095), 0.0245, SOCKET);
    scene.rod(
        disc(-0.0114),
        disc(-0.0105),
        0.0205,
        Material::Paint {
            tint: v(0.50, 0.50, 0.495),
            sheen: 0.3,
        },
    );
    for x in [-0.0095, 0.0095] {
        scene.rod(
            frame.point(v(x, -0.0118, 0.0)),
            frame.point(v(x, -0.01, 0.0)),
            0.0029,
            BLACK,
        );
    }
    scene.rod(
        frame.point(v(0.0, -0.026, 0.0105)),
        frame.point(v(0.0, -0.01, 0.0105)),
        0.0024,
        STEEL,
    );
}

/// A plumb line of the given length, from its hook down to the bob.
pub fn plumb_line(scene: &mut Scene, hook: Vec3, length: f32, thick: f32) {
    let down = |z: f32| hook - v(0.0, 0.0, z);
    scene.rod(down(0.0), down(length), thick / 2.0, STRING);
    scene.rod(hook - v(0.03, 0.0, 0.0), hook + v(0.004, 0.0, 0.0), 0.002, STEEL);
    scene.rod(down(length), down(length + 0.018), 0.006, BRASS);
    scene.rod(down(length + 0.018), down(length + 0.07), 0.0145, BRASS);
    for (step, radius) in [(0, 0.0125), (1, 0.0105), (2, 0.0082), (3, 0.0058), (4, 0.0034)] {
        let top = length + 0.07 + 0.008 * step as f32;
        scene.rod(down(top), down(top + 0.008), radius, BRASS);
    }
}

/// A steel rule lying level: from `zero` along `along`, its face turned to `toward`.
pub fn rule(scene: &mut Scene, zero: Vec3, along: Vec3, toward: Vec3, length: f32) {
    let x = along.unit();
    let y = -toward.unit();
    let frame = Frame {
        origin: zero,
        x,
        y,
        z: x.cross(y),
    };
    let middle = Frame {
        origin: frame.point(v(length / 2.0, 0.0, 0.0)),
        ..frame
    };
    scene.add(
        middle,
        Form::Block(v(length / 2.0, 0.0006, 0.013)),
        Material::Rule { zero: -length / 2.0 },
    );
}

/// A spirit level of 60 cm. The frame's origin is its middle, x runs along it, y away from the viewer; `upright` turns
/// the vial at its upper end to be read while the level stands.
pub fn level(scene: &mut Scene, frame: &Frame, bubble: f32) {
    const HALF: f32 = 0.30;
    scene.block_in(frame, v(-HALF, -0.011, -0.024), v(HALF, 0.011, 0.024), YELLOW);
    scene.block_in(frame, v(-HALF, -0.0125, -0.017), v(HALF, 0.0125, 0.017), YELLOW);
    for side in [-1.0_f32, 1.0] {
        let end = side * (HALF + 0.004);
        let (low, high) = (end.min(side * HALF), end.max(side * HALF));
        scene.block_in(frame, v(low, -0.0125, -0.0255), v(high, 0.0125, 0.0255), BLACK);
    }
    let band = |scene: &mut Scene, from: f32, to: f32, material: Material| {
        scene.block_in(frame, v(from, -0.0132, -0.0172), v(to, 0.0132, 0.0172), material);
    };
    band(scene, -0.05, 0.05, BLACK);
    band(scene, 0.185, 0.255, BLACK);
    band(scene, -0.2, -0.11, BLUE);
    // While it stands, the bubble along it rests at the upper end.
    let resting = if frame.x.z > 0.7 { 0.0185 } else { 0.0 };
    let middle = Frame {
        origin: frame.point(v(0.0, -0.0125, 0.0)),
        ..*frame
    };
    scene.add(
        middle,
        Form::Block(v(0.028, 0.003, 0.0075)),
        Material::Vial {
            bubble: resting,
            upright: false,
        },
    );
    let end = Frame {
        origin: frame.point(v(0.22, -0.0125, 0.0)),
        ..*frame
    };
    scene.add(
        end,
        Form::Block(v(0.0075, 0.003, 0.0145)),
        Material::Vial {
            bubble,
            upright: true,
        },
    );
}

/// A tin of paint standing on the floor.
pub fn tin(scene: &mut Scene, foot: Vec3, radius: f32, height: f32, label: Material) {
    scene.rod(foot, foot + v(0.0, 0.0, height), radius, label);
    scene.rod(
        foot + v(0.0, 0.0, height),
        foot + v(0.0, 0.0, height + 0.012),
        radius * 1.03,
        STEEL,
    );
    scene.rod(foot, foot + v(0.0, 0.0, 0.012), radius * 1.03, STEEL);
}

/// Sunshine from `toward` (a direction to the sun) with the given strength, aimed at `place`.
pub fn sun(scene: &mut Scene, place: Vec3, toward: Vec3, strength: f32) {
    const FAR: f32 = 14.0;
    let centre = place + toward.unit() * FAR;
    let across = toward.cross(v(0.0, 0.0, 1.0)).unit();
    let power = v(1.0, 0.90, 0.74) * (strength * FAR * FAR);
    scene.lights.push(Light {
        centre,
        across: across * 0.11,
        up: across.cross(toward).unit() * 0.11,
        power,
    });
}

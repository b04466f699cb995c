//! The staircase: its handrail, and the cupboard made to measure beneath it.

use super::palette::*;
use super::parts::{skirting, tin};
use crate::render::material::Material;
use crate::render::scene::{Camera, Light, Scene};
use crate::render::solid::{Form, Frame};
use crate::render::vector::{Vec3, grey, v};

/// Rise and going of a step.
const RISE: f32 = 0.178;
const GOING: f32 = 0.245;
const HEIGHT: f32 = 2.9;

/// The cupboard under the stairs, shut.
pub fn cupboard_shut() -> Scene {
    let mut scene = stairs(
        596,
        Camera {
            eye: v(1.75, -2.35, 1.38),
            target: v(1.62, 1.0, 0.98),
            roll: 0.003,
            zoom: 0.64,
            exposure: 1.3,
            blur: 0.0,
        },
    );
    for (left, right, height) in DOORS {
        door(&mut scene, (left, right, height), (1.0, 0.0));
    }
    scene
}

/// The cupboard with its largest door open on the shelves.
pub fn cupboard_open() -> Scene {
    let mut scene = stairs(
        598,
        Camera {
            eye: v(1.62, -1.75, 1.36),
            target: v(1.98, 1.0, 0.86),
            roll: -0.005,
            zoom: 0.64,
            exposure: 1.35,
            blur: 0.0,
        },
    );
    for (index, (left, right, height)) in DOORS.into_iter().enumerate() {
        let open = if index == 2 { (0.34, -0.94) } else { (1.0, 0.0) };
        door(&mut scene, (left, right, height), open);
    }
    for (z, seed) in [(0.42, 81), (0.80, 82), (1.14, 83)] {
        scene.block(v(1.9, 1.06, z), v(2.62, 1.75, z + 0.02), lying_wood(BEECH, seed));
    }
    let on = |z: f32| z + 0.02;
    scene.block(v(2.0, 1.2, on(0.42)), v(2.3, 1.5, on(0.42) + 0.2), CARDBOARD);
    scene.block(v(2.06, 1.22, on(0.62)), v(2.28, 1.46, on(0.62) + 0.12), CARDBOARD);
    tin(&mut scene, v(2.44, 1.28, on(0.42)), 0.075, 0.15, BLUE);
    tin(&mut scene, v(2.05, 1.25, on(0.8)), 0.05, 0.1, YELLOW);
    tin(&mut scene, v(2.18, 1.27, on(0.8)), 0.05, 0.1, WHITE);
    scene.block(v(2.3, 1.2, on(0.8)), v(2.52, 1.5, on(0.8) + 0.16), WHITE);
    scene.block(v(2.0, 1.15, 0.0), v(2.26, 1.5, 0.3), BLACK);
    scene.rod(v(2.42, 1.25, 0.0), v(2.42, 1.25, 0.33), 0.1, BLUE);
    scene.lights.push(Light {
        centre: v(2.2, 0.2, 1.75),
        across: v(0.3, 0.0, 0.0),
        up: v(0.0, 0.2, 0.2),
        power: v(1.5, 1.45, 1.3),
    });
    scene
}

/// The handrail in beech, looking up the flight.
pub fn handrail() -> Scene {
    let mut scene = stairs(
        599,
        Camera {
            eye: v(-0.35, -0.5, 1.5),
            target: v(1.2, 1.15, 1.52),
            roll: 0.006,
            zoom: 0.66,
            exposure: 1.28,
            blur: 0.0,
        },
    );
    for (left, right, height) in DOORS {
        door(&mut scene, (left, right, height), (1.0, 0.0));
    }
    scene
}

/// Left, right and height of the cupboard's three doors.
const DOORS: [(f32, f32, f32); 3] = [(0.98, 1.42, 0.68), (1.43, 1.89, 1.0), (1.90, 2.62, 1.35)];
/// Where the doors' faces stand.
const FRONT: f32 = 1.0;

fn door(scene: &mut Scene, (left, right, height): (f32, f32, f32), open: (f32, f32)) {
    let shut = open.1 == 0.0;
    let (hinge, along) = if shut {
        (left, v(1.0, 0.0, 0.0))
    } else {
        (right, v(open.0, open.1, 0.0))
    };
    let frame = Frame::turned(v(hinge, FRONT, 0.09), along);
    let width = right - left;
    let paint = Material::Paint {
        tint: v(0.30, 0.37, 0.36),
        sheen: 0.25,
    };
    scene.block_in(
        &frame,
        v(0.002, 0.0, 0.0),
        v(width - 0.002, 0.019, height - 0.09),
        paint,
    );
    let knob = if shut && width < 0.6 {
        width - 0.05
    } else if shut {
        0.05
    } else {
        width - 0.05
    };
    let z = height - 0.19;
    for side in [-1.0_f32, 1.0] {
        if side > 0.0 && shut {
            continue;
        }
        let face = if side < 0.0 { 0.0 } else { 0.019 };
        scene.rod(
            frame.point(v(knob, face, z)),
            frame.point(v(knob, face + side * 0.022, z)),
            0.006,
            BRASS,
        );
        scene.ball(frame.point(v(knob, face + side * 0.026, z)), 0.014, BRASS);
    }
}

fn stairs(seed: u32, camera: Camera) -> Scene {
    let mut scene = Scene::new(seed, camera);
    scene.ambient = grey(0.27);
    scene.block(v(-3.0, -3.5, -0.05), v(5.0, 3.0, 0.0), PARQUET);
    scene.block(v(-3.0, -3.5, HEIGHT), v(5.0, 0.9, HEIGHT + 0.1), CEILING);
    scene.block(v(-3.0, 1.95, 0.0), v(5.0, 2.1, HEIGHT + 1.4), SMOOTH_WALL);
    scene.block(v(3.35, -3.5, 0.0), v(3.5, 1.95, HEIGHT + 1.4), GREEN_WALL);
    skirting(
        &mut scene,
        v(3.35, -3.0, 0.0),
        v(3.35, 1.0, 0.0),
        v(-1.0, 0.0, 0.0),
        lying_wood(OAK, 91),
    );
    skirting(
        &mut scene,
        v(-3.0, 1.95, 0.0),
        v(0.3, 1.95, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 92),
    );
    scene.block(v(-3.0, -0.5, 0.0), v(-2.9, 2.0, HEIGHT), SMOOTH_WALL);
    for step in 0..13 {
        let (x, z) = (0.4 + GOING * step as f32, RISE * (step + 1) as f32);
        scene.block(
            v(x - 0.03, 1.0, z - 0.035),
            v(x + GOING, 1.95, z),
            lying_wood(OAK, 100 + step),
        );
        scene.block(v(x, 1.02, z - RISE), v(x + 0.018, 1.95, z - 0.035), WHITE);
    }
    slope_board(
        &mut scene,
        (0.955, 0.998),
        (-0.19, 0.085),
        Material::Wood {
            tint: OAK,
            lying: false,
            seed: 95,
        },
    );
    slope_board(
        &mut scene,
        (1.022, 1.04),
        (-0.38, -0.16),
        Material::Paint {
            tint: v(0.30, 0.37, 0.36),
            sheen: 0.25,
        },
    );
    scene.block(v(0.96, FRONT + 0.006, 0.0), v(2.64, FRONT + 0.03, 0.085), BLACK);
    scene.block(
        v(2.63, FRONT - 0.005, 0.0),
        v(2.66, FRONT + 0.1, 1.6),
        Material::Paint {
            tint: v(0.30, 0.37, 0.36),
            sheen: 0.25,
        },
    );
    scene.block(v(2.66, FRONT + 0.01, 0.0), v(3.0, FRONT + 0.1, 1.86), SMOOTH_WALL);
    scene.block(v(3.0, FRONT + 0.01, 0.0), v(3.35, FRONT + 0.1, 2.11), SMOOTH_WALL);
    let paint = Material::Paint {
        tint: v(0.30, 0.37, 0.36),
        sheen: 0.25,
    };
    scene.block(v(2.35, FRONT + 0.006, 1.345), v(2.64, FRONT + 0.03, 1.67), paint);
    scene.block(v(0.70, FRONT + 0.022, 0.0), v(0.98, FRONT + 0.04, 0.30), paint);
    rail(&mut scene);
    scene.lights.push(Light {
        centre: v(-1.6, -2.2, 1.8),
        across: v(0.6, -0.5, 0.0),
        up: v(0.0, 0.0, 0.6),
        power: v(9.6, 9.9, 10.4),
    });
    scene.lights.push(Light {
        centre: v(1.3, -0.8, HEIGHT - 0.05),
        across: v(0.3, 0.0, 0.0),
        up: v(0.0, 0.3, 0.0),
        power: v(2.8, 2.4, 1.9),
    });
    scene
}

/// A board that follows the flight, from `low` to `high` across its slope.
fn slope_board(scene: &mut Scene, (near, far): (f32, f32), (low, high): (f32, f32), material: Material) {
    let along = v(GOING, 0.0, RISE).unit();
    let y = v(0.0, 1.0, 0.0);
    let across = along.cross(y);
    // The long side is z, so that the grain runs along the board.
    let frame = Frame {
        origin: v(0.4, 0.0, RISE),
        x: -across,
        y,
        z: along,
    };
    let frame = Frame {
        x: y.cross(along),
        ..frame
    };
    let side = if frame.x.z > 0.0 { 1.0 } else { -1.0 };
    let (a, b) = (low * side, high * side);
    scene.block_in(&frame, v(a.min(b), near, -0.12), v(a.max(b), far, 3.9), material);
}

fn rail(scene: &mut Scene) {
    let at = |step: f32, height: f32| v(0.4 + GOING * step, 0.975, RISE * (step + 1.0) + height);
    let post = |scene: &mut Scene, foot: Vec3, height: f32| {
        scene.block(
            foot - v(0.042, 0.042, 0.0),
            foot + v(0.042, 0.042, height),
            wood(BEECH, 131),
        );
        scene.block(
            foot + v(-0.05, -0.05, height),
            foot + v(0.05, 0.05, height + 0.022),
            wood(BEECH, 132),
        );
    };
    post(scene, v(0.34, 0.975, 0.0), 1.16);
    scene.rod(at(-0.1, 0.86), at(12.0, 0.86), 0.026, wood(BEECH, 133));
    let frame = Frame::along(
        (at(-0.1, 0.815) + at(12.0, 0.815)) * 0.5,
        at(12.0, 0.0) - at(-0.1, 0.0),
    );
    let length = (at(12.0, 0.0) - at(-0.1, 0.0)).length();
    scene.add(
        frame,
        Form::Block(v(0.018, 0.018, length / 2.0)),
        wood(BEECH, 134),
    );
    for baluster in 0..25 {
        let step = 0.25 + 0.5 * baluster as f32;
        if step < 12.0 {
            let foot = at(step, 0.03);
            scene.rod(foot, v(foot.x, foot.y, at(step, 0.82).z), 0.0125, WHITE);
        }
    }
}

//! The living room: before the work with its wall out of plumb, and after it.

use super::palette::*;
use super::parts::{Opening, level, plumb_line, rule, skirting, socket, sun, tin, window};
use crate::render::material::Material;
use crate::render::scene::{Camera, Light, Scene};
use crate::render::solid::{Form, Frame};
use crate::render::vector::{Vec3, grey, v};

/// How far the left wall leans into the room at the top: 14 mm over 2 m.
const LEAN: f32 = 0.007;
const WIDTH: f32 = 4.4;
const DEPTH: f32 = 5.0;
const HEIGHT: f32 = 2.55;

/// The room as it was found: bare plaster, concrete, the joiner's trestles.
pub fn before() -> Scene {
    let camera = Camera {
        eye: v(2.9, -0.55, 1.52),
        target: v(1.55, 4.0, 1.12),
        roll: -0.006,
        zoom: 0.72,
        exposure: 1.15,
        blur: 0.0,
    };
    let mut scene = Scene::new(412, camera);
    room(&mut scene, BARE_PLASTER, Material::Concrete, grey(0.30));
    let opening = opening();
    opening.fit(&mut scene, wood(PINE, 9));
    for y in [2.75, 3.25] {
        trestle(&mut scene, v(2.5, y, 0.0));
    }
    sun(&mut scene, v(2.2, 2.9, 0.2), v(1.0, -0.32, 0.72), 3.0);
    scene.block(v(2.15, 2.62, 0.80), v(3.75, 2.84, 0.822), lying_wood(PINE, 5));
    scene.block(v(2.05, 2.90, 0.80), v(3.82, 3.12, 0.822), lying_wood(PINE, 6));
    scene.block(v(2.2, 3.16, 0.80), v(3.7, 3.36, 0.822), lying_wood(OAK, 7));
    level(
        &mut scene,
        &Frame::turned(v(2.75, 2.78, 0.848), v(1.0, 0.22, 0.0)),
        0.0,
    );
    tin(&mut scene, v(3.2, 3.0, 0.822), 0.07, 0.16, BLUE);
    for (x, y, z, turn) in [
        (0.42, 3.3, 0.0, 0.2),
        (0.45, 3.33, 0.13, 0.1),
        (0.4, 3.28, 0.26, 0.28),
    ] {
        let frame = Frame::turned(v(x, y, z + 0.065), v(turn, 1.0, 0.0));
        scene.add(
            frame,
            Form::Block(v(0.3, 0.2, 0.06)),
            Material::Plaster {
                tint: v(0.60, 0.55, 0.45),
                rough: 1.6,
            },
        );
    }
    scene.rod(v(1.9, 4.35, 0.0), v(1.9, 4.35, 0.27), 0.15, BLACK);
    for (x, tint) in [(0.0, 31), (0.06, 32), (0.13, 33)] {
        let (foot, head) = (v(2.3 + x, 4.62, 0.0), v(2.46 + x * 0.6, 4.96, 2.2));
        let frame = Frame::along((foot + head) * 0.5, head - foot);
        scene.add(frame, Form::Block(v(0.045, 0.012, 1.1)), wood(PINE, tint));
    }
    scene
}

/// The same room, handed over.
pub fn after() -> Scene {
    let camera = Camera {
        eye: v(3.05, -0.5, 1.5),
        target: v(1.5, 4.0, 1.05),
        roll: 0.004,
        zoom: 0.72,
        exposure: 1.02,
        blur: 0.0,
    };
    let mut scene = Scene::new(588, camera);
    room(&mut scene, SMOOTH_WALL, PARQUET, grey(0.30));
    let opening = opening();
    opening.fit(&mut scene, WHITE);
    opening.hang(&mut scene, (0.995, -0.10), 0.0, WHITE);
    sun(&mut scene, v(2.3, 2.7, 0.0), v(1.0, -0.30, 0.66), 3.2);
    skirting(
        &mut scene,
        v(1.50, DEPTH, 0.0),
        v(WIDTH, DEPTH, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 41),
    );
    skirting(
        &mut scene,
        v(0.0, DEPTH, 0.0),
        v(0.48, DEPTH, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 42),
    );
    skirting(
        &mut scene,
        v(-0.012, -1.0, 0.0),
        v(-0.012, DEPTH, 0.0),
        v(1.0, 0.0, 0.0),
        lying_wood(OAK, 43),
    );
    skirting(
        &mut scene,
        v(WIDTH, -1.0, 0.0),
        v(WIDTH, DEPTH, 0.0),
        v(-1.0, 0.0, 0.0),
        lying_wood(OAK, 44),
    );
    socket(&mut scene, &Frame::at(v(1.85, DEPTH, 0.32)));
    socket(&mut scene, &Frame::at(v(1.925, DEPTH, 0.32)));
    radiator(&mut scene, v(WIDTH - 0.13, 1.95, 0.12));
    scene.block(
        v(2.55, DEPTH - 0.42, 0.0),
        v(4.0, DEPTH - 0.02, 0.46),
        lying_wood(OAK * 0.8, 51),
    );
    scene.block(
        v(2.57, DEPTH - 0.425, 0.04),
        v(3.26, DEPTH - 0.415, 0.42),
        lying_wood(OAK * 0.86, 52),
    );
    scene.block(
        v(3.29, DEPTH - 0.425, 0.04),
        v(3.98, DEPTH - 0.415, 0.42),
        lying_wood(OAK * 0.86, 53),
    );
    for (x, width, height, tint) in [
        (2.75, 0.035, 0.24, BLUE),
        (2.79, 0.03, 0.21, YELLOW),
        (2.824, 0.04, 0.25, CARDBOARD),
        (2.868, 0.028, 0.22, GREEN_WALL),
    ] {
        scene.block(
            v(x, DEPTH - 0.25, 0.46),
            v(x + width, DEPTH - 0.08, 0.46 + height),
            tint,
        );
    }
    scene.rod(v(3.6, DEPTH - 0.2, 0.46), v(3.6, DEPTH - 0.2, 0.66), 0.07, BLUE);
    scene.block(
        v(2.85, DEPTH - 0.03, 1.1),
        v(3.75, DEPTH - 0.005, 1.75),
        lying_wood(OAK * 0.5, 55),
    );
    scene.block(
        v(2.89, DEPTH - 0.035, 1.14),
        v(3.71, DEPTH - 0.028, 1.71),
        Material::Plaster {
            tint: v(0.42, 0.47, 0.52),
            rough: 2.6,
        },
    );
    scene
}

/// Along the left wall, with the line hanging beside it from hook to floor.
pub fn plumb() -> Scene {
    let camera = Camera {
        eye: v(0.50, 0.42, 1.36),
        target: v(0.10, 2.1, 1.30),
        roll: 0.003,
        zoom: 0.66,
        exposure: 1.3,
        blur: 0.0,
    };
    let mut scene = Scene::new(414, camera);
    room(&mut scene, BARE_PLASTER, Material::Concrete, grey(0.26));
    let opening = opening();
    opening.fit(&mut scene, wood(PINE, 9));
    let top = 2.32;
    plumb_line(&mut scene, v(wall_at(top) + 0.006, 2.0, top), 2.06, 0.0036);
    scene.block(
        v(wall_at(top) - 0.01, 1.96, top - 0.035),
        v(wall_at(top) + 0.004, 2.04, top + 0.035),
        lying_wood(PINE, 17),
    );
    let foot = 0.34;
    rule(
        &mut scene,
        v(wall_at(foot), 1.985, foot),
        v(1.0, 0.0, 0.0),
        v(0.0, -1.0, 0.0),
        0.2,
    );
    note(&mut scene, v(wall_at(1.28), 1.72, 1.28), "14 mm / 2 m", 0.042);
    scene
}

/// The foot of the line, close: the rule against the wall, the line at 14 mm.
pub fn plumb_close() -> Scene {
    let height = 0.42;
    let wall = wall_at(height);
    let camera = Camera {
        eye: v(wall + 0.072, 1.745, height + 0.035),
        target: v(wall + 0.027, 2.0, height + 0.006),
        roll: -0.012,
        zoom: 0.30,
        exposure: 1.65,
        blur: 0.007,
    };
    let mut scene = Scene::new(415, camera);
    room(&mut scene, BARE_PLASTER, Material::Concrete, grey(0.26));
    opening().fit(&mut scene, wood(PINE, 9));
    let hook = v(wall + 0.0148, 1.997, 2.4);
    plumb_line(&mut scene, hook, 2.06, 0.0022);
    rule(
        &mut scene,
        v(wall + 0.0004, 2.0, height),
        v(1.0, 0.0, 0.0),
        v(0.0, -1.0, 0.0),
        0.2,
    );
    note(
        &mut scene,
        v(wall_at(height + 0.036), 1.945, height + 0.036),
        "14 mm",
        0.017,
    );
    scene
}

/// The level held against the door frame: its bubble is off.
pub fn level_on_frame() -> Scene {
    let camera = Camera {
        eye: v(0.80, 4.33, 1.42),
        target: v(0.60, 4.97, 1.335),
        roll: 0.008,
        zoom: 0.55,
        exposure: 1.3,
        blur: 0.004,
    };
    let mut scene = Scene::new(417, camera);
    room(&mut scene, BARE_PLASTER, Material::Concrete, grey(0.26));
    opening().fit(&mut scene, wood(PINE, 9));
    let along = v(LEAN, 0.0, 1.0).unit();
    let x = along;
    let y = v(0.0, 1.0, 0.0);
    let frame = Frame {
        origin: v(0.545 + 0.028, DEPTH - 0.027, 1.30),
        x,
        y,
        z: x.cross(y),
    };
    level(&mut scene, &frame, 0.0062);
    scene.lights.push(Light {
        centre: v(1.7, 3.3, 2.0),
        across: v(0.25, 0.1, 0.0),
        up: v(0.0, 0.0, 0.25),
        power: v(1.4, 1.25, 1.0),
    });
    scene
}

/// Where two skirting boards meet in a corner, on the finished floor.
pub fn skirting_corner() -> Scene {
    let camera = Camera {
        eye: v(3.62, 4.28, 0.46),
        target: v(4.3, 4.93, 0.07),
        roll: -0.01,
        zoom: 0.56,
        exposure: 1.25,
        blur: 0.004,
    };
    let mut scene = Scene::new(595, camera);
    room(&mut scene, SMOOTH_WALL, PARQUET, grey(0.30));
    skirting(
        &mut scene,
        v(1.50, DEPTH, 0.0),
        v(WIDTH, DEPTH, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 41),
    );
    skirting(
        &mut scene,
        v(WIDTH, 2.0, 0.0),
        v(WIDTH, DEPTH - 0.0155, 0.0),
        v(-1.0, 0.0, 0.0),
        lying_wood(OAK * 1.06, 47),
    );
    socket(&mut scene, &Frame::at(v(3.92, DEPTH, 0.30)));
    scene.lights.push(Light {
        centre: v(2.7, 3.4, 1.7),
        across: v(0.4, -0.3, 0.0),
        up: v(0.0, 0.0, 0.4),
        power: v(2.2, 2.15, 2.0),
    });
    scene
}

/// A socket that was set a little askew.
pub fn socket_askew() -> Scene {
    let camera = Camera {
        eye: v(1.96, 4.52, 0.40),
        target: v(1.905, 5.0, 0.322),
        roll: 0.004,
        zoom: 0.32,
        exposure: 1.3,
        blur: 0.003,
    };
    let mut scene = Scene::new(597, camera);
    room(&mut scene, SMOOTH_WALL, PARQUET, grey(0.30));
    skirting(
        &mut scene,
        v(1.50, DEPTH, 0.0),
        v(WIDTH, DEPTH, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 41),
    );
    let x = v(1.0, 0.0, 0.055).unit();
    let y = v(0.0, 1.0, 0.0);
    socket(
        &mut scene,
        &Frame {
            origin: v(1.9, DEPTH, 0.33),
            x,
            y,
            z: x.cross(y),
        },
    );
    scene.lights.push(Light {
        centre: v(2.7, 4.5, 1.1),
        across: v(0.1, 0.2, 0.0),
        up: v(0.0, 0.0, 0.25),
        power: v(0.9, 0.85, 0.75),
    });
    scene
}

fn wall_at(height: f32) -> f32 {
    LEAN * (height - 1.0)
}

fn opening() -> Opening {
    Opening {
        frame: Frame::at(v(0.55, DEPTH, 0.0)),
        width: 0.88,
        height: 2.08,
        wall: 0.12,
        stop: true,
    }
}

/// A strip of masking tape on the left wall with a pencil note.
fn note(scene: &mut Scene, place: Vec3, text: &'static str, height: f32) {
    let z = v(LEAN, 0.05, 1.0).unit();
    let y = v(-1.0, 0.0, LEAN).unit();
    let x = y.cross(z).unit();
    let width = height * (crate::render::lettering::width(text) + 1.4);
    let frame = Frame {
        origin: place,
        x,
        y,
        z,
    };
    scene.add(
        frame,
        Form::Block(v(width / 2.0, 0.0004, height * 0.95)),
        Material::Tape { text, height },
    );
}

fn room(scene: &mut Scene, wall: Material, floor: Material, ambient: Vec3) {
    scene.ambient = ambient;
    scene.block(v(-0.3, -1.5, -0.1), v(WIDTH + 0.3, DEPTH + 2.0, 0.0), floor);
    scene.block(
        v(-0.3, -1.5, HEIGHT),
        v(WIDTH + 0.3, DEPTH + 2.0, HEIGHT + 0.1),
        CEILING,
    );
    // The left wall leans: its frame is turned by the slope.
    let z = v(LEAN, 0.0, 1.0).unit();
    let y = v(0.0, 1.0, 0.0);
    let frame = Frame {
        origin: v(0.0, 0.0, 1.0),
        x: y.cross(z),
        y,
        z,
    };
    scene.block_in(
        &frame,
        v(-0.2, -1.5, -1.2),
        v(0.0, DEPTH + 0.02, HEIGHT - 0.8),
        wall,
    );
    back_wall(scene, wall);
    // The right wall, around its window.
    let (sill, head, near, far) = (0.98, 2.24, 1.5, 3.25);
    scene.block(v(WIDTH, -1.5, 0.0), v(WIDTH + 0.3, near, HEIGHT), wall);
    scene.block(v(WIDTH, far, 0.0), v(WIDTH + 0.3, DEPTH, HEIGHT), wall);
    scene.block(v(WIDTH, near, 0.0), v(WIDTH + 0.3, far, sill), wall);
    scene.block(v(WIDTH, near, head), v(WIDTH + 0.3, far, HEIGHT), wall);
    let turned = Frame::turned(v(WIDTH, far, sill), v(0.0, -1.0, 0.0));
    window(scene, &turned, far - near, head - sill, v(9.5, 9.9, 10.4));
}

fn back_wall(scene: &mut Scene, wall: Material) {
    scene.block(v(-0.2, DEPTH, 0.0), v(0.55, DEPTH + 0.12, HEIGHT), wall);
    scene.block(v(1.43, DEPTH, 0.0), v(WIDTH + 0.3, DEPTH + 0.12, HEIGHT), wall);
    scene.block(v(0.55, DEPTH, 2.08), v(1.43, DEPTH + 0.12, HEIGHT), wall);
    scene.block(
        v(-1.0, DEPTH + 1.35, 0.0),
        v(WIDTH, DEPTH + 1.5, HEIGHT),
        SMOOTH_WALL,
    );
    scene.lights.push(Light {
        centre: v(1.9, DEPTH + 0.75, HEIGHT - 0.05),
        across: v(0.2, 0.0, 0.0),
        up: v(0.0, 0.2, 0.0),
        power: v(1.3, 1.05, 0.72),
    });
}

fn trestle(scene: &mut Scene, near: Vec3) {
    let far = near + v(1.0, 0.0, 0.0);
    for top in [near, far] {
        let head = top + v(0.0, 0.0, 0.78);
        for side in [-0.22, 0.22] {
            scene.rod(head, top + v(0.0, side, 0.0), 0.018, wood(PINE, 61));
        }
    }
    let beam = near + v(-0.1, -0.03, 0.74);
    scene.block(beam, beam + v(1.2, 0.06, 0.06), lying_wood(PINE, 62));
}

fn radiator(scene: &mut Scene, foot: Vec3) {
    for rib in 0..12 {
        let y = foot.y + 0.07 * rib as f32;
        scene.block(
            v(foot.x, y, foot.z),
            v(foot.x + 0.09, y + 0.052, foot.z + 0.58),
            WHITE,
        );
    }
    scene.block(foot + v(0.02, 0.0, 0.03), foot + v(0.07, 0.83, 0.07), WHITE);
    scene.block(foot + v(0.02, 0.0, 0.5), foot + v(0.07, 0.83, 0.54), WHITE);
}

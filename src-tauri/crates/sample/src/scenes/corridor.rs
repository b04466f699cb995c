//! The corridor and what opens on it: the bedroom's door, the living room's door from behind, the bathroom's threshold.

use super::palette::*;
use super::parts::{Opening, skirting};
use crate::render::material::Material;
use crate::render::scene::{Camera, Light, Scene};
use crate::render::solid::Frame;
use crate::render::vector::{grey, v};

const HEIGHT: f32 = 2.5;

/// The bedroom door, shut and true.
pub fn bedroom_door() -> Scene {
    let camera = Camera {
        eye: v(0.42, -1.75, 1.46),
        target: v(0.62, 1.6, 1.12),
        roll: 0.004,
        zoom: 0.66,
        exposure: 1.3,
        blur: 0.0,
    };
    let mut scene = Scene::new(590, camera);
    corridor(&mut scene, GREEN_WALL);
    let opening = Opening {
        frame: Frame::at(v(0.2, 1.6, 0.0)),
        width: 0.88,
        height: 2.08,
        wall: 0.12,
        stop: true,
    };
    opening.fit(&mut scene, WHITE);
    opening.hang(&mut scene, (1.0, 0.0), 0.0, WHITE);
    end_wall(&mut scene, 0.2, GREEN_WALL);
    scene
}

/// The living room's door seen from the corridor: a gap that widens to a centimetre toward the top.
pub fn gap() -> Scene {
    let camera = Camera {
        eye: v(1.10, 0.98, 1.72),
        target: v(1.02, 1.61, 1.80),
        roll: -0.006,
        zoom: 0.56,
        exposure: 1.25,
        blur: 0.003,
    };
    let mut scene = Scene::new(593, camera);
    corridor(&mut scene, SMOOTH_WALL);
    let opening = Opening {
        frame: Frame::at(v(0.2, 1.6, 0.0)),
        width: 0.88,
        height: 2.08,
        wall: 0.12,
        stop: false,
    };
    opening.fit(&mut scene, WHITE);
    opening.hang(&mut scene, (1.0, 0.012), 0.0052, WHITE);
    end_wall(&mut scene, 0.2, SMOOTH_WALL);
    // The bright living room shows through the gap.
    scene.lights.push(Light {
        centre: v(0.9, 3.0, 1.4),
        across: v(0.9, 0.0, 0.0),
        up: v(0.0, 0.0, 0.8),
        power: v(9.0, 9.3, 9.8),
    });
    scene.block(v(-0.5, 3.4, 0.0), v(3.0, 3.5, HEIGHT), Material::Sky);
    super::parts::rule(
        &mut scene,
        v(1.0, 1.583, 1.83),
        v(1.0, 0.0, 0.0),
        v(0.0, -1.0, 0.0),
        0.15,
    );
    scene
}

/// A frame of the video: the living room's door swings shut until it rubs on its head. `open` is its direction.
pub fn swinging(open: (f32, f32), shake: f32) -> Scene {
    let camera = Camera {
        eye: v(-0.25 + shake, -1.35, 1.5 + shake * 0.6),
        target: v(0.66, 1.6, 1.18),
        roll: shake * 0.4,
        zoom: 0.62,
        exposure: 1.3,
        blur: 0.0,
    };
    let mut scene = Scene::new(592, camera);
    corridor(&mut scene, SMOOTH_WALL);
    let opening = Opening {
        frame: Frame::at(v(0.2, 1.6, 0.0)),
        width: 0.88,
        height: 2.08,
        wall: 0.12,
        stop: true,
    };
    opening.fit(&mut scene, WHITE);
    opening.hang(&mut scene, open, 0.0052, WHITE);
    end_wall(&mut scene, 0.2, SMOOTH_WALL);
    scene.lights.push(Light {
        centre: v(1.2, 3.1, 1.5),
        across: v(0.9, 0.0, 0.0),
        up: v(0.0, 0.0, 0.7),
        power: v(8.0, 8.3, 8.8),
    });
    scene.block(v(-0.5, 3.6, 0.0), v(3.6, 3.7, HEIGHT), SMOOTH_WALL);
    scene
}

/// The bathroom's tiles, their joints and the threshold bar to the corridor's boards.
pub fn threshold() -> Scene {
    let camera = Camera {
        eye: v(0.30, -0.52, 1.18),
        target: v(0.72, 0.42, 0.0),
        roll: 0.012,
        zoom: 0.62,
        exposure: 1.22,
        blur: 0.0,
    };
    let mut scene = Scene::new(1109, camera);
    scene.ambient = grey(0.42);
    scene.block(v(-1.5, -1.5, -0.05), v(2.5, 0.05, 0.0), PARQUET);
    scene.block(v(-1.5, 0.05, -0.05), v(2.5, 2.6, 0.004), FLOOR_TILES);
    scene.block(v(0.12, 0.02, 0.0), v(1.0, 0.058, 0.008), STEEL);
    for (low, high) in [(-1.5, 0.12), (1.0, 2.5)] {
        scene.block(v(low, -0.03, 0.0), v(high, 0.09, HEIGHT), SMOOTH_WALL);
        scene.block(v(low, 0.09, 0.0), v(high, 0.1, HEIGHT), WALL_TILES);
    }
    let opening = Opening {
        frame: Frame::at(v(0.12, -0.03, 0.0)),
        width: 0.88,
        height: 2.08,
        wall: 0.13,
        stop: true,
    };
    opening.fit(&mut scene, WHITE);
    scene.block(v(-1.5, 2.6, 0.0), v(2.5, 2.7, HEIGHT), WALL_TILES);
    skirting(
        &mut scene,
        v(1.06, -0.03, 0.0),
        v(2.5, -0.03, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 74),
    );
    skirting(
        &mut scene,
        v(-1.5, -0.03, 0.0),
        v(0.06, -0.03, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 75),
    );
    scene.lights.push(Light {
        centre: v(1.9, 2.0, 1.7),
        across: v(0.0, 0.5, 0.0),
        up: v(0.0, 0.0, 0.5),
        power: v(5.4, 5.7, 6.2),
    });
    scene.lights.push(Light {
        centre: v(0.0, -1.2, 2.3),
        across: v(0.3, 0.0, 0.0),
        up: v(0.0, 0.3, 0.0),
        power: v(1.6, 1.3, 0.95),
    });
    scene
}

/// Satin paint on a door with a run, in raking light.
pub fn paint_run() -> Scene {
    let camera = Camera {
        eye: v(-0.06, -0.42, 1.26),
        target: v(0.015, 0.0, 1.225),
        roll: -0.02,
        zoom: 0.42,
        exposure: 1.25,
        blur: 0.005,
    };
    let mut scene = Scene::new(594, camera);
    scene.ambient = grey(0.35);
    let tint = v(0.33, 0.42, 0.40);
    let panel = Frame::at(v(0.0, 0.02, 1.2));
    scene.block_in(
        &panel,
        v(-0.25, 0.0, -0.6),
        v(0.2, 0.02, 0.6),
        Material::PaintRun {
            tint,
            at: (0.045, -0.045),
            long: 0.13,
        },
    );
    scene.block(
        v(0.2, -0.012, 0.3),
        v(0.222, 0.02, 2.0),
        Material::Paint { tint, sheen: 0.3 },
    );
    scene.block(
        v(0.222, -0.004, 0.3),
        v(0.6, 0.02, 2.0),
        Material::Paint { tint, sheen: 0.3 },
    );
    scene.block(v(-0.9, 0.012, 0.3), v(-0.25, 0.04, 2.0), SMOOTH_WALL);
    scene.lights.push(Light {
        centre: v(-1.0, -0.35, 1.75),
        across: v(0.12, 0.25, 0.0),
        up: v(0.0, 0.0, 0.35),
        power: v(2.5, 2.5, 2.4),
    });
    scene
}

fn corridor(scene: &mut Scene, wall: Material) {
    scene.ambient = grey(0.26);
    scene.block(v(-3.0, -3.0, -0.05), v(4.0, 4.0, 0.0), PARQUET);
    scene.block(v(-3.0, -3.0, HEIGHT), v(4.0, 4.0, HEIGHT + 0.1), CEILING);
    scene.block(v(1.72, -3.0, 0.0), v(1.9, 1.6, HEIGHT), wall);
    scene.block(v(-0.9, -0.9, 0.0), v(-0.75, 1.6, HEIGHT), wall);
    skirting(
        scene,
        v(1.72, -3.0, 0.0),
        v(1.72, 1.6, 0.0),
        v(-1.0, 0.0, 0.0),
        lying_wood(OAK, 71),
    );
    skirting(
        scene,
        v(-0.75, -0.9, 0.0),
        v(-0.75, 1.6, 0.0),
        v(1.0, 0.0, 0.0),
        lying_wood(OAK, 72),
    );
    scene.lights.push(Light {
        centre: v(0.55, 0.15, HEIGHT - 0.06),
        across: v(0.28, 0.0, 0.0),
        up: v(0.0, 0.28, 0.0),
        power: v(3.2, 2.75, 2.15),
    });
    scene.lights.push(Light {
        centre: v(-1.6, -1.9, 1.7),
        across: v(0.0, 0.5, 0.0),
        up: v(0.0, 0.0, 0.5),
        power: v(4.2, 4.4, 4.8),
    });
    scene.rod(
        v(0.55, 0.15, HEIGHT - 0.045),
        v(0.55, 0.15, HEIGHT),
        0.16,
        Material::Sky,
    );
}

fn end_wall(scene: &mut Scene, left: f32, wall: Material) {
    let right = left + 0.88;
    scene.block(v(-0.9, 1.6, 0.0), v(left, 1.72, HEIGHT), wall);
    scene.block(v(right, 1.6, 0.0), v(1.9, 1.72, HEIGHT), wall);
    scene.block(v(left, 1.6, 2.08), v(right, 1.72, HEIGHT), wall);
    skirting(
        scene,
        v(-0.75, 1.6, 0.0),
        v(left - 0.06, 1.6, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 76),
    );
    skirting(
        scene,
        v(right + 0.06, 1.6, 0.0),
        v(1.72, 1.6, 0.0),
        v(0.0, -1.0, 0.0),
        lying_wood(OAK, 77),
    );
}

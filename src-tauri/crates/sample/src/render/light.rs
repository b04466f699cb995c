//! How much light falls on a place: lamps and windows with soft shadows, and one bounce off the things around.

use super::noise::chance;
use super::scene::{Light, Scene};
use super::vector::{Vec3, v};

/// Light that falls on a place.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fall {
    pub light: Vec3,
    /// Where it comes from on average, as long as it is one-sided.
    pub from: Vec3,
}

/// Light on a surface at `place` with the given `normal`. `turn` (0–15) picks one of sixteen sets of directions:
/// neighbours take different sets, and blurring over a square of four by four evens them out.
pub fn fall(scene: &Scene, place: Vec3, normal: Vec3, turn: u32, rays: u32) -> Fall {
    let from = place + normal * 0.0006;
    let mut light = Vec3::default();
    let mut lean = Vec3::default();
    for (index, lamp) in scene.lights.iter().enumerate() {
        for ray in 0..rays {
            let (toward, strength) = sample(lamp, from, normal, (turn * rays + ray, index as u32));
            if strength <= 0.0 {
                continue;
            }
            let distance = toward.length();
            let direction = toward * (1.0 / distance);
            if !scene.shadowed(from, direction, distance) {
                let part = lamp.power * (strength / rays as f32);
                light += part;
                lean += direction * part.luminance();
            }
        }
    }
    for ray in 0..rays {
        let direction = scattered(normal, turn * rays + ray);
        let part = match scene.meet(from, direction) {
            None => scene.ambient,
            Some((index, hit)) => {
                let material = &scene.solids[index].material;
                let there = from + direction * hit.distance;
                let bounced =
                    material.mean().tinted(rough(scene, there, hit.normal)) + material.glow() * 0.12;
                // A few very bright places would show as blotches.
                bounced * (1.2 / bounced.luminance().max(1.2))
            }
        } * (1.0 / rays as f32);
        light += part;
        lean += direction * part.luminance();
    }
    let total = light.luminance();
    Fall {
        light,
        from: if total > 0.0 { lean * (1.0 / total) } else { lean },
    }
}

/// A guess at the light on a place that is only seen by reflection: no shadows.
pub fn rough(scene: &Scene, place: Vec3, normal: Vec3) -> Vec3 {
    let mut light = scene.ambient * 0.55;
    for lamp in &scene.lights {
        let toward = lamp.centre - place;
        // The sun reaches too few places to be guessed at.
        if toward.dot(toward) > 100.0 {
            continue;
        }
        light += lamp.power * (0.62 * strength(lamp, toward, normal));
    }
    light
}

fn sample(lamp: &Light, from: Vec3, normal: Vec3, (ray, index): (u32, u32)) -> (Vec3, f32) {
    let (a, b) = (
        chance(ray as i32, 1, 900 + index),
        chance(ray as i32, 2, 900 + index),
    );
    let place = lamp.centre + lamp.across * (2.0 * a - 1.0) + lamp.up * (2.0 * b - 1.0);
    let toward = place - from;
    (toward, strength(lamp, toward, normal))
}

/// Lambert's cosine on the receiving side and on the sending one, and the inverse square.
fn strength(lamp: &Light, toward: Vec3, normal: Vec3) -> f32 {
    let square = toward.dot(toward).max(0.01);
    let direction = toward * (1.0 / square.sqrt());
    let facing = lamp.across.cross(lamp.up).unit().dot(direction).abs();
    normal.dot(direction).max(0.0) * (0.25 + 0.75 * facing) / (square + 0.15)
}

/// A direction spread as a matt surface spreads light: the normal plus a point of the unit ball's skin.
fn scattered(normal: Vec3, ray: u32) -> Vec3 {
    for attempt in 0..8 {
        let part = |axis: i32| 2.0 * chance(ray as i32, axis + 4 * attempt, 777) - 1.0;
        let point = v(part(0), part(1), part(2));
        let square = point.dot(point);
        if square > 0.01 && square < 1.0 {
            return (normal * 1.001 + point.unit()).unit();
        }
    }
    normal
}

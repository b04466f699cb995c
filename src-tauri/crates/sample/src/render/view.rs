//! From the camera to the first thing seen at each pixel.

use super::in_rows;
use super::scene::{Camera, Scene};
use super::solid::{Hit, Solid};
use super::vector::{Vec3, v};

const TILE: usize = 32;

/// A camera set up for a picture of some size, in front of a scene.
pub struct View {
    pub eye: Vec3,
    pub width: usize,
    pub height: usize,
    /// What a pixel covers at one metre.
    pub pixel: f32,
    forward: Vec3,
    right: Vec3,
    up: Vec3,
    /// For each tile of the picture, the solids that may be seen in it.
    tiles: Vec<Vec<usize>>,
}

impl View {
    pub fn new(scene: &Scene, width: usize, height: usize) -> View {
        let Camera {
            eye,
            target,
            roll,
            zoom,
            ..
        } = scene.camera;
        let forward = (target - eye).unit();
        let level = forward.cross(v(0.0, 0.0, 1.0)).unit();
        let upright = level.cross(forward);
        let right = (level + upright * roll).unit();
        let pixel = 2.0 * zoom / width.max(height) as f32;
        let up = right.cross(forward);
        let mut view = View {
            eye,
            width,
            height,
            pixel,
            forward,
            right,
            up,
            tiles: Vec::new(),
        };
        view.tiles = view.sort(scene);
        view
    }

    /// The direction through a place of the picture, in pixels from its upper left corner.
    pub fn direction(&self, x: f32, y: f32) -> Vec3 {
        let across = (x - self.width as f32 * 0.5) * self.pixel;
        let up = (self.height as f32 * 0.5 - y) * self.pixel;
        (self.forward + self.right * across + self.up * up).unit()
    }

    /// The first thing seen at every pixel.
    pub fn look(&self, scene: &Scene) -> Vec<Option<(usize, Hit)>> {
        let mut seen = vec![None; self.width * self.height];
        in_rows(&mut seen, self.width, |y, row| {
            for (x, pixel) in row.iter_mut().enumerate() {
                let direction = self.direction(x as f32 + 0.5, y as f32 + 0.5);
                *pixel = scene.meet_among(self.candidates(x, y), self.eye, direction);
            }
        });
        seen
    }

    /// The solids that may be seen at a pixel.
    pub fn candidates(&self, x: usize, y: usize) -> impl Iterator<Item = usize> + '_ {
        self.tiles[y / TILE * self.width.div_ceil(TILE) + x / TILE]
            .iter()
            .copied()
    }

    fn sort(&self, scene: &Scene) -> Vec<Vec<usize>> {
        let (columns, rows) = (self.width.div_ceil(TILE), self.height.div_ceil(TILE));
        let mut tiles = vec![Vec::new(); columns * rows];
        for (index, solid) in scene.solids.iter().enumerate() {
            let Some([left, right, top, bottom]) = self.bounds(solid) else {
                tiles.iter_mut().for_each(|tile| tile.push(index));
                continue;
            };
            let place =
                |value: f32, count: usize| ((value / TILE as f32).floor().max(0.0) as usize).min(count);
            if right < 0.0 || bottom < 0.0 {
                continue;
            }
            for row in place(top, rows)..(place(bottom, rows) + 1).min(rows) {
                for column in place(left, columns)..(place(right, columns) + 1).min(columns) {
                    tiles[row * columns + column].push(index);
                }
            }
        }
        tiles
    }

    /// The part of the picture that a solid can cover; none if it reaches behind the camera.
    fn bounds(&self, solid: &Solid) -> Option<[f32; 4]> {
        let half = solid.extent();
        let mut bounds = [f32::MAX, f32::MIN, f32::MAX, f32::MIN];
        for corner in 0..8 {
            let side = |bit: i32| if corner >> bit & 1 == 0 { -1.0 } else { 1.0 };
            let place = solid
                .frame
                .point(v(half.x * side(0), half.y * side(1), half.z * side(2)))
                - self.eye;
            let depth = place.dot(self.forward);
            if depth < 0.02 {
                return None;
            }
            let x = self.width as f32 * 0.5 + place.dot(self.right) / depth / self.pixel;
            let y = self.height as f32 * 0.5 - place.dot(self.up) / depth / self.pixel;
            bounds = [
                bounds[0].min(x - 2.0),
                bounds[1].max(x + 2.0),
                bounds[2].min(y - 2.0),
                bounds[3].max(y + 2.0),
            ];
        }
        Some(bounds)
    }
}

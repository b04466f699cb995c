//! A small ray tracer: solids, surfaces made of noise, soft light, and a camera with a lens and a sensor.
//!
//! It exists so that the sample dossier has photos that look taken on a site, without a single byte that is not ours.
//! The same scene gives the same pixels on every machine and with any number of cores.

pub mod develop;
pub mod lettering;
pub mod light;
pub mod material;
pub mod noise;
pub mod scene;
pub mod solid;
mod tree;
pub mod vector;
pub mod view;

use image::RgbImage;
use material::Surface;
use noise::{chance, hash};
use scene::Scene;
use solid::Hit;
use vector::{Vec3, smooth};
use view::View;

/// How much work goes into a picture.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Pixels between two places where light is gathered.
    pub step: usize,
    /// Rays to each lamp, and as many around.
    pub rays: u32,
}

impl Effort {
    pub const PHOTO: Effort = Effort { step: 8, rays: 7 };
    pub const FRAME: Effort = Effort { step: 5, rays: 5 };
}

/// The picture of `scene`, upright, `width` × `height` pixels.
pub fn picture(scene: Scene, width: usize, height: usize, effort: Effort) -> RgbImage {
    let scene = &scene.ready();
    let view = View::new(scene, width, height);
    let seen = view.look(scene);
    let falls = Falls::gather(scene, &view, &seen, effort);
    let mut pixels = vec![Vec3::default(); width * height];
    let mut depths = vec![0.0_f32; width * height];
    in_rows(&mut pixels, width, |y, row| {
        for (x, pixel) in row.iter_mut().enumerate() {
            *pixel = shade_pixel(scene, &view, &seen, &falls, x, y);
        }
    });
    for (depth, look) in depths.iter_mut().zip(&seen) {
        *depth = look.as_ref().map_or(50.0, |(_, hit)| hit.distance);
    }
    develop::develop(scene, pixels, &depths, width)
}

type Seen = Vec<Option<(usize, Hit)>>;

/// Runs `work` over the rows of a buffer on all cores.
fn in_rows<T: Send>(buffer: &mut [T], width: usize, work: impl Fn(usize, &mut [T]) + Sync) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let rows = buffer.len() / width;
    let band = rows.div_ceil(cores * 4).max(1);
    let bands: std::sync::Mutex<Vec<(usize, &mut [T])>> = std::sync::Mutex::new(
        buffer
            .chunks_mut(band * width)
            .enumerate()
            .map(|(n, rows)| (n * band, rows))
            .collect(),
    );
    let next = || bands.lock().ok().and_then(|mut left| left.pop());
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some((first, rows)) = next() {
                    for (offset, row) in rows.chunks_mut(width).enumerate() {
                        work(first + offset, row);
                    }
                }
            });
        }
    });
}

/// One pixel; where two things meet, the mean of four looks.
fn shade_pixel(scene: &Scene, view: &View, seen: &Seen, falls: &Falls, x: usize, y: usize) -> Vec3 {
    let here = &seen[y * view.width + x];
    let same = |other: Option<&Option<(usize, Hit)>>| match (here, other) {
        (Some((a, first)), Some(Some((b, second)))) => a == b && first.face == second.face,
        (None, Some(None)) | (_, None) => true,
        _ => false,
    };
    let left = if x > 0 {
        seen.get(y * view.width + x - 1)
    } else {
        None
    };
    let right = if x + 1 < view.width {
        seen.get(y * view.width + x + 1)
    } else {
        None
    };
    let above = if y > 0 {
        seen.get((y - 1) * view.width + x)
    } else {
        None
    };
    let below = seen.get((y + 1) * view.width + x);
    let at = (x as f32 + 0.5, y as f32 + 0.5);
    if same(left) && same(right) && same(above) && same(below) {
        return shade(
            scene,
            view,
            falls,
            at,
            here.as_ref().map(|(index, hit)| (*index, *hit)),
        );
    }
    let mut sum = Vec3::default();
    for (dx, dy) in [(-0.37, -0.12), (0.12, -0.37), (0.37, 0.12), (-0.12, 0.37)] {
        let place = (at.0 + dx, at.1 + dy);
        let direction = view.direction(place.0, place.1);
        let hit = scene.meet_among(view.candidates(x, y), view.eye, direction);
        let bright = shade(scene, view, falls, place, hit);
        sum += vector::v(bright.x.min(4.0), bright.y.min(4.0), bright.z.min(4.0));
    }
    sum * 0.25
}

fn shade(scene: &Scene, view: &View, falls: &Falls, (x, y): (f32, f32), hit: Option<(usize, Hit)>) -> Vec3 {
    let Some((index, hit)) = hit else {
        return scene.ambient;
    };
    let solid = &scene.solids[index];
    let direction = view.direction(x, y);
    let slant = (-hit.normal.dot(direction)).max(0.06);
    let pixel = hit.distance * view.pixel / slant.sqrt();
    let (u, w) = solid.pattern(hit.local, hit.face);
    let surface = solid.material.surface(u, w, pixel);
    let mut normal = hit.normal;
    if let Some(height) = solid.material.relief(u, w, pixel) {
        let (along_u, along_w) = solid.pattern_axes(hit.face);
        let near = (pixel * 0.7).clamp(0.0004, 0.004);
        let rise_u = solid
            .material
            .relief(u + near, w, pixel)
            .map_or(0.0, |other| (other - height) / near);
        let rise_w = solid
            .material
            .relief(u, w + near, pixel)
            .map_or(0.0, |other| (other - height) / near);
        normal = (normal - along_u * rise_u - along_w * rise_w).unit();
    }
    let place = view.eye + direction * hit.distance;
    let fall = falls.at(scene, (x, y), index, &hit, place);
    let tilt = (normal - hit.normal).dot(fall.from) / (hit.normal.dot(fall.from) + 0.12).max(0.3);
    let lit = fall.light * (1.0 + tilt).clamp(0.15, 2.6);
    let mut colour = surface.colour.tinted(lit) + surface.glow;
    if surface.gloss > 0.004 {
        let facing = (-normal.dot(direction)).clamp(0.0, 1.0);
        let grazing = (1.0 - facing) * (1.0 - facing);
        let share = surface.gloss * (0.35 + 0.65 * grazing) + 0.5 * surface.gloss * grazing * grazing;
        let mirrored = reflection(scene, place, normal, direction, (&surface, share), (x, y));
        colour = colour * (1.0 - share * 0.5) + mirrored * share;
    }
    colour
}

fn reflection(
    scene: &Scene,
    place: Vec3,
    normal: Vec3,
    direction: Vec3,
    (surface, share): (&Surface, f32),
    (x, y): (f32, f32),
) -> Vec3 {
    // A faint mirror needs little: the film's grain hides the rest.
    let rays = if surface.gloss > 0.15 || share > 0.08 {
        6
    } else {
        1
    };
    let straight = direction - normal * (2.0 * normal.dot(direction));
    let mut sum = Vec3::default();
    for ray in 0..rays {
        let key = hash(x as i32, y as i32, 500 + ray as u32) as i32;
        let spread = |axis: i32| (chance(key, axis, 501) + chance(key, axis + 3, 502) - 1.0) * surface.blur;
        let toward = (straight + vector::v(spread(0), spread(1), spread(2))).unit();
        let toward = if toward.dot(normal) < 0.02 {
            (toward + normal * 0.1).unit()
        } else {
            toward
        };
        sum += match scene.meet(place + normal * 0.0006, toward) {
            None => scene.ambient,
            Some((index, hit)) => {
                let there = place + toward * hit.distance;
                let solid = &scene.solids[index];
                let glow = solid.material.glow();
                let near = smooth(0.0, 0.25, hit.distance) * 0.7 + 0.3;
                solid
                    .material
                    .mean()
                    .tinted(light::rough(scene, there, hit.normal))
                    * near
                    + glow * 0.8
            }
        };
    }
    sum * (1.0 / rays as f32)
}

/// Light gathered at a coarse grid of the picture; between its points it is interpolated along each surface.
struct Falls {
    step: usize,
    columns: usize,
    rows: usize,
    points: Vec<Option<Point>>,
    rays: u32,
}

#[derive(Clone, Copy)]
struct Point {
    solid: usize,
    face: u8,
    normal: Vec3,
    fall: light::Fall,
}

impl Falls {
    fn gather(scene: &Scene, view: &View, seen: &Seen, effort: Effort) -> Falls {
        let step = effort.step;
        let (columns, rows) = (view.width.div_ceil(step), view.height.div_ceil(step));
        let mut points: Vec<Option<Point>> = vec![None; columns * rows];
        in_rows(&mut points, columns, |row, line| {
            for (column, point) in line.iter_mut().enumerate() {
                let x = (column * step + step / 2).min(view.width - 1);
                let y = (row * step + step / 2).min(view.height - 1);
                *point = seen[y * view.width + x].as_ref().map(|(solid, hit)| {
                    let place = view.eye + view.direction(x as f32 + 0.5, y as f32 + 0.5) * hit.distance;
                    let turn = (column % 4 + 4 * (row % 4)) as u32;
                    let fall = light::fall(scene, place, hit.normal, turn, effort.rays);
                    Point {
                        solid: *solid,
                        face: hit.face,
                        normal: hit.normal,
                        fall,
                    }
                });
            }
        });
        let mut falls = Falls {
            step,
            columns,
            rows,
            points,
            rays: effort.rays,
        };
        falls.even_out();
        falls
    }

    /// Blurs each point over its neighbours on the same surface.
    fn even_out(&mut self) {
        let rough = self.points.clone();
        let (columns, rows) = (self.columns as i32, self.rows as i32);
        in_rows(&mut self.points, self.columns, |row, line| {
            for (column, point) in line.iter_mut().enumerate() {
                let Some(point) = point else { continue };
                let (mut light, mut from, mut weight) = (Vec3::default(), Vec3::default(), 0.0);
                for dy in -2..=2_i32 {
                    for dx in -2..=2_i32 {
                        let (x, y) = (column as i32 + dx, row as i32 + dy);
                        if x < 0 || y < 0 || x >= columns || y >= rows {
                            continue;
                        }
                        let Some(other) = &rough[(y * columns + x) as usize] else {
                            continue;
                        };
                        if other.solid != point.solid || other.face != point.face {
                            continue;
                        }
                        let edge =
                            if dx.abs() == 2 { 0.5 } else { 1.0 } * if dy.abs() == 2 { 0.5 } else { 1.0 };
                        let alike = other.normal.dot(point.normal).max(0.0);
                        let share = edge * alike * alike * alike;
                        light += other.fall.light * share;
                        from += other.fall.from * share;
                        weight += share;
                    }
                }
                if weight > 0.0 {
                    point.fall = light::Fall {
                        light: light * (1.0 / weight),
                        from: from * (1.0 / weight),
                    };
                }
            }
        });
    }

    /// The light at a place of the picture that shows the given surface.
    fn at(&self, scene: &Scene, (x, y): (f32, f32), solid: usize, hit: &Hit, place: Vec3) -> light::Fall {
        let half = (self.step / 2) as f32 + 0.5;
        let (across, down) = ((x - half) / self.step as f32, (y - half) / self.step as f32);
        let (left, top) = (across.floor() as i32, down.floor() as i32);
        let mut total = light::Fall::default();
        let mut weight = 0.0;
        for reach in [0, 1] {
            for row in top - reach..=top + 1 + reach {
                for column in left - reach..=left + 1 + reach {
                    if row < 0 || column < 0 || row >= self.rows as i32 || column >= self.columns as i32 {
                        continue;
                    }
                    let Some(point) = &self.points[(row * self.columns as i32 + column) as usize] else {
                        continue;
                    };
                    if point.solid != solid || point.face != hit.face {
                        continue;
                    }
                    let near = (1.0 - (across - column as f32).abs()).max(0.0)
                        * (1.0 - (down - row as f32).abs()).max(0.0);
                    let alike = point.normal.dot(hit.normal).max(0.0);
                    // Around a bar the light changes with every degree.
                    if hit.face == solid::CURVED && alike < 0.95 {
                        continue;
                    }
                    let share = (near + 0.0005 + reach as f32 * 0.05) * alike * alike * alike * alike;
                    total.light += point.fall.light * share;
                    total.from += point.fall.from * share;
                    weight += share;
                }
            }
            if weight > 0.02 {
                return light::Fall {
                    light: total.light * (1.0 / weight),
                    from: total.from * (1.0 / weight),
                };
            }
        }
        // Too thin for the grid: the same rays for all its pixels, for it to be even.
        light::fall(scene, place, hit.normal, 0, self.rays)
    }
}

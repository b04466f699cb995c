//! A scene: solids, lights and the camera that looks at them.

use super::material::Material;
use super::solid::{Form, Frame, Hit, Solid};
use super::tree::Tree;
use super::vector::{Vec3, v};

/// A rectangle that gives light, as a window or a lamp does.
#[derive(Clone, Copy, Debug)]
pub struct Light {
    pub centre: Vec3,
    /// From the centre to the middle of two sides.
    pub across: Vec3,
    pub up: Vec3,
    /// Linear RGB; how strong at one metre.
    pub power: Vec3,
}

/// Where the picture is taken from, and how.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    pub eye: Vec3,
    pub target: Vec3,
    /// Small turns of the hand: how far the horizon rises to the right, as a slope.
    pub roll: f32,
    /// Half the picture's width at one metre's distance, for a picture lying on its long side.
    pub zoom: f32,
    pub exposure: f32,
    /// Blur far from the target, in parts of the picture's width; 0 for all sharp.
    pub blur: f32,
}

/// All that is in a picture.
#[derive(Clone, Debug)]
pub struct Scene {
    pub solids: Vec<Solid>,
    pub lights: Vec<Light>,
    /// Light from everywhere outside.
    pub ambient: Vec3,
    pub camera: Camera,
    pub seed: u32,
    tree: Tree,
}

impl Scene {
    pub fn new(seed: u32, camera: Camera) -> Scene {
        Scene {
            solids: Vec::new(),
            lights: Vec::new(),
            ambient: v(0.5, 0.5, 0.5),
            camera,
            seed,
            tree: Tree::default(),
        }
    }

    /// A block between two corners, along the world's axes.
    pub fn block(&mut self, low: Vec3, high: Vec3, material: Material) {
        self.add(
            Frame::at((low + high) * 0.5),
            Form::Block((high - low) * 0.5),
            material,
        );
    }

    /// A block between two corners given in a frame.
    pub fn block_in(&mut self, frame: &Frame, low: Vec3, high: Vec3, material: Material) {
        let turned = Frame {
            origin: frame.point((low + high) * 0.5),
            ..*frame
        };
        self.add(turned, Form::Block((high - low) * 0.5), material);
    }

    /// A round bar between two points.
    pub fn rod(&mut self, from: Vec3, to: Vec3, radius: f32, material: Material) {
        let frame = Frame::along((from + to) * 0.5, to - from);
        self.add(
            frame,
            Form::Rod {
                radius,
                half: (to - from).length() * 0.5,
            },
            material,
        );
    }

    pub fn ball(&mut self, centre: Vec3, radius: f32, material: Material) {
        self.add(Frame::at(centre), Form::Ball(radius), material);
    }

    pub fn add(&mut self, frame: Frame, form: Form, material: Material) {
        self.solids.push(Solid {
            frame,
            form,
            material,
        });
    }

    /// Gets the scene ready to be looked at, once all its solids are there.
    pub fn ready(mut self) -> Scene {
        self.tree = Tree::new(&self.solids);
        self
    }

    /// The nearest solid that a ray meets, with its place in the list.
    pub fn meet(&self, from: Vec3, direction: Vec3) -> Option<(usize, Hit)> {
        self.tree.meet(&self.solids, from, direction)
    }

    /// As [`Scene::meet`], for some of the solids.
    pub fn meet_among(
        &self,
        among: impl IntoIterator<Item = usize>,
        from: Vec3,
        direction: Vec3,
    ) -> Option<(usize, Hit)> {
        let mut nearest: Option<(usize, Hit)> = None;
        for index in among {
            let limit = nearest.map_or(f32::MAX, |(_, hit)| hit.distance);
            if let Some(hit) = self.solids[index].meet(from, direction, limit) {
                nearest = Some((index, hit));
            }
        }
        nearest
    }

    /// Whether something stands between two points.
    pub fn shadowed(&self, from: Vec3, direction: Vec3, distance: f32) -> bool {
        self.tree.blocked(&self.solids, from, direction, distance)
    }
}

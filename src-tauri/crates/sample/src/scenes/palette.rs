//! The site's colours and stuffs, in linear RGB.

use crate::render::material::Material;
use crate::render::vector::{Vec3, v};

pub const OAK: Vec3 = v(0.42, 0.255, 0.125);
pub const BEECH: Vec3 = v(0.52, 0.33, 0.175);
pub const PINE: Vec3 = v(0.60, 0.42, 0.215);

pub const BARE_PLASTER: Material = Material::Plaster {
    tint: v(0.56, 0.525, 0.475),
    rough: 1.0,
};
pub const SMOOTH_WALL: Material = Material::Plaster {
    tint: v(0.72, 0.70, 0.655),
    rough: 0.22,
};
pub const GREEN_WALL: Material = Material::Plaster {
    tint: v(0.40, 0.46, 0.40),
    rough: 0.2,
};
pub const CEILING: Material = Material::Plaster {
    tint: v(0.78, 0.775, 0.76),
    rough: 0.12,
};
pub const WHITE: Material = Material::Paint {
    tint: v(0.76, 0.755, 0.735),
    sheen: 0.25,
};
pub const BLUE: Material = Material::Paint {
    tint: v(0.075, 0.135, 0.26),
    sheen: 0.3,
};
pub const YELLOW: Material = Material::Paint {
    tint: v(0.72, 0.42, 0.02),
    sheen: 0.3,
};
pub const BLACK: Material = Material::Paint {
    tint: v(0.022, 0.022, 0.025),
    sheen: 0.3,
};
pub const SOCKET: Material = Material::Paint {
    tint: v(0.80, 0.80, 0.79),
    sheen: 0.45,
};
pub const CARDBOARD: Material = Material::Plaster {
    tint: v(0.42, 0.28, 0.15),
    rough: 0.15,
};
pub const STEEL: Material = Material::Metal {
    tint: v(0.62, 0.62, 0.63),
};
pub const BRASS: Material = Material::Metal {
    tint: v(0.75, 0.52, 0.2),
};
pub const STRING: Material = Material::Paint {
    tint: v(0.80, 0.07, 0.03),
    sheen: 0.0,
};
pub const PARQUET: Material = Material::Parquet {
    tint: v(0.47, 0.30, 0.16),
};
pub const FLOOR_TILES: Material = Material::Tiles {
    tint: v(0.47, 0.445, 0.40),
    width: 0.45,
    height: 0.45,
};
pub const WALL_TILES: Material = Material::Tiles {
    tint: v(0.74, 0.75, 0.73),
    width: 0.20,
    height: 0.10,
};

pub fn wood(tint: Vec3, seed: u32) -> Material {
    Material::Wood {
        tint,
        lying: false,
        seed,
    }
}

pub fn lying_wood(tint: Vec3, seed: u32) -> Material {
    Material::Wood {
        tint,
        lying: true,
        seed,
    }
}

//! The rooms at 12 rue des Lices, Angers, as the photos show them.

pub mod corridor;
pub mod living_room;
pub mod palette;
pub mod parts;
pub mod stairs;

//! What the tests of the whole product share: a world with a fixed clock and seeded chance, and the desk server.

pub mod desk;
pub mod edge;

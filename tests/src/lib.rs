//! What the tests of the whole product share: a world with a still clock and seeded chance, the story they tell, foreign
//! tools that judge, and the desk server.

pub mod authority;
pub mod desk;
pub mod edge;
pub mod format;
pub mod photos;
pub mod process;
pub mod story;
pub mod tools;
pub mod world;

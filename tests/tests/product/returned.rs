//! Files that came back, and paper: what is said of each, what is bound, and what is refused. Each success has its forged
//! twin.

mod elsewhere;
mod files;
mod paper;

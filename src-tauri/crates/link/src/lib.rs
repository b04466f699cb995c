//! The phone link: for as long as the user wants it, one phone on the same network may do one thing in one act: take photos
//! into its dossier, or read it and sign it.
//!
//! It is off until the user opens it, listens on the one private address that they chose, belongs to the first phone that
//! comes with the token of the code on the screen, and closes itself after use or after ten minutes without any. What it
//! does with the office are the same calls that the window makes. It is an edge, as the hosts are: sockets and waiting are
//! here; time, chance and the list of networks are handed in ([`Edge`]).
//!
//! The network is local and not encrypted, which both screens say in plain words. Against other pages and machines in it stand
//! the token, the secret in the phone’s cookie, the checks of `Host` and `Origin`, a strict content policy, and [`Limits`].

mod code;
mod device;
mod edge;
mod http;
mod limits;
mod link;
mod links;
mod networks;
mod page;
mod pages;
mod photos;
mod routes;
mod server;
mod signing;
mod uploads;

pub use code::in_terminal;
pub use edge::Edge;
pub use limits::Limits;
pub use links::Links;
pub use networks::Interface;

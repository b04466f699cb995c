//! What each kind of act holds beside the dossier it belongs to.

pub mod agreement;
pub mod convocation;
pub mod letter;
pub mod lifting;
pub mod notice;
pub mod reception;
pub mod rectification;
pub mod sending;
pub mod statement;
pub mod support;
pub mod termination;

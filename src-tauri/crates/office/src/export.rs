//! stub
use crate::api::ExportView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::ActId;
use std::path::Path;
pub(crate) fn export(_: &Rooms, _: ActId, _: &Path) -> Outcome<ExportView> { Err(refuse("problem-internal")) }

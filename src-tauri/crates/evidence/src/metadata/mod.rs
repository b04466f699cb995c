//! Capture time, place and device, as files state them.
//!
//! The parsers are other people's or our own, but none is trusted: they read a bounded number of bytes on a
//! thread with a time limit (see [`crate::guard`]).

mod boxes;
mod exif;
mod sound;
mod tracks;

use std::time::Duration;

use chrono::NaiveDateTime;

use crate::faults::ReadFault;
use crate::guard::{self, Failed};
use crate::inspection::{CaptureTime, Gps};
use crate::source::Source;

pub(crate) use boxes::{Movie, read_movie};
pub(crate) use sound::duration_ms as sound_duration_ms;

/// Bytes a metadata parser may read of one file, wherever they lie in it.
const RATION: u64 = 64 << 20;
/// Time a metadata parser may take.
const BUDGET: Duration = Duration::from_secs(3);

/// What metadata say; every field may be missing.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Metadata {
    pub(crate) captured: Option<CaptureTime>,
    pub(crate) gps: Option<Gps>,
    pub(crate) device: Option<String>,
    pub(crate) software: Option<String>,
    pub(crate) orientation: Option<u8>,
    pub(crate) width: Option<u32>,
    pub(crate) height: Option<u32>,
    pub(crate) duration_ms: Option<u64>,
}

/// Reads the EXIF of a picture.
pub(crate) fn of_picture(source: &Source) -> Result<Metadata, ReadFault> {
    let source = source.clone();
    guarded(move |called_off| exif::of_picture(&source, RATION, called_off))
}

/// Reads what a video or sound container says; `header_time` is the UTC time of its movie header.
pub(crate) fn of_tracks(source: &Source, header_time: Option<NaiveDateTime>) -> Result<Metadata, ReadFault> {
    let source = source.clone();
    guarded(move |called_off| tracks::read(&source, header_time, RATION, called_off))
}

fn guarded(
    job: impl FnOnce(std::sync::Arc<std::sync::atomic::AtomicBool>) -> Option<Metadata> + Send + 'static,
) -> Result<Metadata, ReadFault> {
    match guard::run(BUDGET, job) {
        Ok(Some(metadata)) => Ok(metadata),
        Ok(None) | Err(Failed::Panicked) => Err(ReadFault::MetadataNotReadable),
        Err(Failed::TookTooLong) => Err(ReadFault::MetadataTookTooLong),
    }
}

/// Trims what devices pad their texts with; nothing left is nothing said.
fn tidy(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_control()).take(200).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Maker and model in one; many models already start with the maker's name.
fn device(make: Option<&str>, model: Option<&str>) -> Option<String> {
    match (make.and_then(tidy), model.and_then(tidy)) {
        (Some(make), Some(model)) => {
            let first_word = make.split(' ').next().unwrap_or_default().to_lowercase();
            let named = model.to_lowercase().starts_with(&first_word);
            Some(if named { model } else { format!("{make} {model}") })
        }
        (make, model) => model.or(make),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_that_names_its_maker_is_not_doubled() {
        assert_eq!(
            device(Some("Canon"), Some("Canon EOS 40D\0")).as_deref(),
            Some("Canon EOS 40D")
        );
        assert_eq!(
            device(Some("NIKON CORPORATION"), Some("NIKON D90")).as_deref(),
            Some("NIKON D90")
        );
        assert_eq!(
            device(Some("Apple"), Some("iPhone 12")).as_deref(),
            Some("Apple iPhone 12")
        );
        assert_eq!(device(Some("  "), None), None);
    }
}

//! Printed pages that came back as photos or scans, and the QR codes on them.
//!
//! A page that was photographed askew, in the dark, or copied by an office machine has to be recognised as well as one that
//! was scanned with care; one that cannot be is told with its reason, never guessed. Whatever the file is, it costs a
//! bounded amount of memory and time.

mod code;
mod grey;
mod pdf;
mod stored;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use self::grey::Grey;
use crate::faults::ReadFault;
use crate::guard;
use crate::inspect::inspect_source;
use crate::picture;
use crate::sniff::{Format, Media};
use crate::source::Source;
use crate::vault::VaultError;

/// Time for one page.
const BUDGET: Duration = Duration::from_secs(40);
/// Time for all pages of a file; those after it are told as not read.
const WHOLE_BUDGET: Duration = Duration::from_secs(240);
/// Longest side to which a photo is scaled down: an A4 page that fills it has 400 dots per inch.
const LONGEST_SIDE: u32 = 4700;

/// One page of a scan, or one photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its place in the file, from 1.
    pub place: u32,
    /// The texts of the QR codes that were read on it, each once; or why it could not be looked at.
    pub codes: Result<Vec<String>, SheetFault>,
}

/// Why a page could not be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetFault {
    /// The file is no picture and no PDF.
    UnknownFormat,
    /// The picture, or the PDF, is damaged, locked with a password, or too large.
    NotReadable,
    /// The page of the PDF holds no picture: it is not a scan.
    NoPicture,
    /// The picture is packed in a way that is not read here (JBIG2, JPEG 2000).
    Packing,
    /// Looking at it took longer than is allowed.
    TookTooLong,
}

/// Looks for QR codes on every page of the file at `path`. On each page the search ends with the first code that is
/// `wanted`.
///
/// # Errors
/// When there is no such file, or it cannot be read from its disk.
pub fn read_sheets(path: &Path, wanted: fn(&str) -> bool) -> Result<Vec<Sheet>, VaultError> {
    let source = Source::open(path)?;
    Ok(match (source.format, source.format.media()) {
        (Format::Pdf, _) => of_pdf(path, wanted),
        (_, Media::Photo) => vec![Sheet {
            place: 1,
            codes: on_a_leash(move |off| {
                let grey = of_photo(&source)?;
                Ok(code::texts(&grey, wanted, &off))
            }),
        }],
        _ => vec![Sheet {
            place: 1,
            codes: Err(SheetFault::UnknownFormat),
        }],
    })
}

fn of_pdf(path: &Path, wanted: fn(&str) -> bool) -> Vec<Sheet> {
    let owned = path.to_owned();
    let scan = match on_a_leash(move |_| pdf::Scan::open(&owned)) {
        Ok(scan) => Arc::new(scan),
        Err(fault) => {
            return vec![Sheet {
                place: 1,
                codes: Err(fault),
            }];
        }
    };
    let began = Instant::now();
    let page = |index: usize| {
        let scan = Arc::clone(&scan);
        let codes = if began.elapsed() < WHOLE_BUDGET {
            on_a_leash(move |off| of_page(&scan, index, wanted, &off))
        } else {
            Err(SheetFault::TookTooLong)
        };
        Sheet {
            place: u32::try_from(index + 1).unwrap_or(u32::MAX),
            codes,
        }
    };
    (0..scan.pages()).map(page).collect()
}

/// A scanner may have laid a page out as several pictures.
fn of_page(
    scan: &pdf::Scan,
    index: usize,
    wanted: fn(&str) -> bool,
    off: &AtomicBool,
) -> Result<Vec<String>, SheetFault> {
    let pictures = scan.pictures(index);
    let mut found: Vec<String> = Vec::new();
    let mut fault = SheetFault::NoPicture;
    let mut seen = false;
    for picture in pictures {
        match stored::grey(scan.document(), picture) {
            Ok(grey) => {
                seen = true;
                for text in code::texts(&grey, wanted, off) {
                    if !found.contains(&text) {
                        found.push(text);
                    }
                }
            }
            Err(why) => fault = why,
        }
        if found.iter().any(|text| wanted(text)) || off.load(Ordering::Relaxed) {
            break;
        }
    }
    if seen { Ok(found) } else { Err(fault) }
}

fn of_photo(source: &Source) -> Result<Grey, SheetFault> {
    let orientation = inspect_source(source, "").orientation;
    let decoded = picture::decode(source, orientation, LONGEST_SIDE).map_err(|fault| match fault {
        ReadFault::UnknownFormat => SheetFault::UnknownFormat,
        _ => SheetFault::NotReadable,
    })?;
    Ok(Grey::of_rgb(
        decoded.raster.width as usize,
        decoded.raster.height as usize,
        &decoded.raster.rgb,
    ))
}

fn on_a_leash<T: Send + 'static>(
    job: impl FnOnce(Arc<AtomicBool>) -> Result<T, SheetFault> + Send + 'static,
) -> Result<T, SheetFault> {
    guard::run(BUDGET, job).unwrap_or_else(|failed| {
        Err(match failed {
            guard::Failed::Panicked => SheetFault::NotReadable,
            guard::Failed::TookTooLong => SheetFault::TookTooLong,
        })
    })
}

#[cfg(test)]
mod tests;

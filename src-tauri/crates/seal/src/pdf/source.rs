//! A file read in small windows, with a budget of work.
//!
//! Positioned reads instead of a memory map: a file cut off while it is being read is then an error and not a crash,
//! and photos never enter memory. Every byte looked at is paid for from a budget, so that no hostile file, however its
//! objects overlap, keeps us busy for long.

use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::lexer::{LexError, Lexer};
use super::{PdfError, malformed};

/// First attempt at an object; most are far smaller.
const WINDOW: usize = 16 * 1024;
/// Largest object outside of stream data.
const MAX_OBJECT: usize = 32 * 1024 * 1024;
/// Work allowed whatever the size of the file: 64 MiB.
const BASE_BUDGET: u64 = 64 * 1024 * 1024;

pub(crate) struct Source {
    file: RefCell<File>,
    length: u64,
    window: RefCell<(u64, Vec<u8>)>,
    budget: Cell<u64>,
}

impl Source {
    pub fn new(mut file: File) -> Result<Self, PdfError> {
        let length = file.seek(SeekFrom::End(0))?;
        let budget = BASE_BUDGET + length.min(BASE_BUDGET) * 4;
        Ok(Source {
            file: RefCell::new(file),
            length,
            window: RefCell::default(),
            budget: Cell::new(budget),
        })
    }

    pub fn length(&self) -> u64 {
        self.length
    }

    /// Pay for work; fails once the file has cost more than is sensible.
    pub fn spend(&self, bytes: u64) -> Result<(), PdfError> {
        let left = self.budget.get().checked_sub(bytes).ok_or(PdfError::TooComplex)?;
        self.budget.set(left);
        Ok(())
    }

    /// More work, for something the caller asked for with a limit of its own.
    pub fn allow(&self, bytes: u64) {
        self.budget.set(self.budget.get().saturating_add(bytes));
    }

    /// Exactly `length` bytes at `offset`.
    pub fn bytes(&self, offset: u64, length: usize) -> Result<Vec<u8>, PdfError> {
        let end = offset
            .checked_add(length as u64)
            .filter(|end| *end <= self.length);
        if end.is_none() {
            return Err(malformed(offset, "data beyond the end of the file"));
        }
        self.spend(length as u64)?;
        let mut bytes = vec![0; length];
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(offset))?;
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// Run `parse` on the bytes at `offset`, with as many of them as it turns out to need, and never beyond `end`.
    pub fn parse<T>(
        &self,
        offset: u64,
        end: u64,
        mut parse: impl FnMut(&mut Lexer<'_>) -> Result<T, LexError>,
    ) -> Result<T, PdfError> {
        let available = end.min(self.length).saturating_sub(offset);
        if available == 0 {
            return Err(malformed(offset, "a position outside of its revision"));
        }
        let mut size = WINDOW;
        loop {
            let wanted = usize::try_from(available).unwrap_or(usize::MAX).min(size);
            self.fill_window(offset, wanted)?;
            let window = self.window.borrow();
            let from = usize::try_from(offset - window.0).map_err(|_| PdfError::TooComplex)?;
            let Some(data) = window.1.get(from..from + wanted) else {
                return Err(malformed(offset, "cut off"));
            };
            let complete = wanted as u64 == available;
            let mut lexer = Lexer::new(data, complete);
            match parse(&mut lexer) {
                Ok(value) => {
                    self.spend(lexer.position() as u64 + 64)?;
                    return Ok(value);
                }
                Err(LexError::Malformed(what)) => {
                    self.spend(lexer.position() as u64 + 64)?;
                    return Err(malformed(offset, what));
                }
                Err(LexError::NeedMore) => {
                    self.spend(wanted as u64)?;
                    if complete || size >= MAX_OBJECT {
                        return Err(malformed(offset, "an object without end"));
                    }
                    size *= 8;
                }
            }
        }
    }

    /// Position of the last occurrence of `needle` in the last `reach` bytes.
    pub fn find_last(&self, needle: &[u8], reach: u64) -> Result<Option<u64>, PdfError> {
        let start = self.length.saturating_sub(reach);
        let length = usize::try_from(self.length - start).map_err(|_| PdfError::TooComplex)?;
        let tail = self.bytes(start, length)?;
        Ok(tail
            .windows(needle.len())
            .rposition(|w| w == needle)
            .map(|at| start + at as u64))
    }

    fn fill_window(&self, offset: u64, wanted: usize) -> Result<(), PdfError> {
        let mut window = self.window.borrow_mut();
        let window_end = window.0 + window.1.len() as u64;
        if window.0 <= offset && offset + wanted as u64 <= window_end {
            return Ok(());
        }
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(offset))?;
        window.0 = offset;
        window.1.clear();
        // Twice the need, so that neighbours come along.
        let ahead = (wanted as u64).max(4 * WINDOW as u64).min(self.length - offset);
        Read::by_ref(&mut *file).take(ahead).read_to_end(&mut window.1)?;
        Ok(())
    }
}

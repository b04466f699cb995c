//! A parser for hostile files, kept on a leash: its panics are caught and its time is limited.
//!
//! A thread cannot be killed. One that overruns is called off (its reader yields nothing more) and left behind;
//! after a few of those no further parser is started, so that even files made for it cannot take all cores.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How many overrunning threads are put up with.
const MAX_RUNAWAYS: usize = 4;
/// Enough for the deepest nesting that the parsers allow themselves.
const STACK: usize = 8 << 20;

static RUNAWAYS: AtomicUsize = AtomicUsize::new(0);

/// Why a guarded job has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failed {
    Panicked,
    TookTooLong,
}

/// Runs `job` on its own thread for at most `budget`. The flag it gets is raised when it is called off.
pub(crate) fn run<T: Send + 'static>(
    budget: Duration,
    job: impl FnOnce(Arc<AtomicBool>) -> T + Send + 'static,
) -> Result<T, Failed> {
    if RUNAWAYS.load(Ordering::Relaxed) >= MAX_RUNAWAYS {
        return Err(Failed::TookTooLong);
    }
    let called_off = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&called_off);
    let (sender, receiver) = mpsc::sync_channel(1);
    let body = move || {
        let result = catch(|| job(Arc::clone(&flag)));
        // Either the receiver hears of the end, or the thread was counted as a runaway and is no more.
        if sender.send(result).is_err() || flag.load(Ordering::SeqCst) {
            RUNAWAYS.fetch_sub(1, Ordering::SeqCst);
        }
    };
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(body)
        .map_err(|_| Failed::Panicked)?;
    receiver.recv_timeout(budget).unwrap_or_else(|_| {
        RUNAWAYS.fetch_add(1, Ordering::SeqCst);
        called_off.store(true, Ordering::SeqCst);
        Err(Failed::TookTooLong)
    })
}

/// Turns a panic into a value.
pub(crate) fn catch<T>(job: impl FnOnce() -> T) -> Result<T, Failed> {
    catch_unwind(AssertUnwindSafe(job)).map_err(|_| Failed::Panicked)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn a_job_that_ends_hands_back_its_result() {
        assert_eq!(run(LONG, |_| 7), Ok(7));
    }

    #[test]
    fn a_panic_becomes_a_value() {
        #[expect(clippy::panic, reason = "the panic is what is tested")]
        fn fail() -> u8 {
            panic!("made by a test")
        }
        assert_eq!(run(LONG, |_| fail()), Err(Failed::Panicked));
    }

    #[test]
    fn a_job_without_end_is_called_off() {
        let endless = |called_off: Arc<AtomicBool>| {
            while !called_off.load(Ordering::Relaxed) {
                thread::yield_now();
            }
        };
        assert_eq!(run(Duration::from_millis(20), endless), Err(Failed::TookTooLong));
    }
}

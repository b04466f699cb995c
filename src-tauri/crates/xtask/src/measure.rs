//! How long a program takes and how much memory it needs at its peak.

use crate::Problem;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a run cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    pub seconds: f64,
    /// Peak resident memory in MiB, where the system tells it.
    pub mebibytes: Option<f64>,
}

impl Cost {
    /// One after the other.
    pub fn then(self, next: Cost) -> Cost {
        let mebibytes = match (self.mebibytes, next.mebibytes) {
            (Some(first), Some(second)) => Some(first.max(second)),
            (first, second) => first.or(second),
        };
        Cost {
            seconds: self.seconds + next.seconds,
            mebibytes,
        }
    }
}

/// The run in the middle by time: neither the luckiest nor the unluckiest.
pub fn middle(mut costs: Vec<Cost>) -> Option<Cost> {
    costs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    costs.get(costs.len() / 2).copied()
}

/// Runs a command to its end, without its words. What it printed on its error stream is told if it fails.
pub fn measure(command: &mut Command) -> Result<Cost, Problem> {
    let name = command.get_program().to_string_lossy().into_owned();
    let started = Instant::now();
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|error| format!("{name} cannot be started: {error}"))?;
    let status = Path::new("/proc").join(child.id().to_string()).join("status");
    // Read aside, so that a program that says much is not held up.
    let words = child.stderr.take().map(|mut stream| {
        std::thread::spawn(move || {
            let mut words = String::new();
            let _ = std::io::Read::read_to_string(&mut stream, &mut words);
            words
        })
    });
    let mut peak = None;
    let ended = loop {
        peak = peak_of(&status).or(peak);
        match child.try_wait() {
            Ok(Some(ended)) => break ended,
            Ok(None) => std::thread::sleep(Duration::from_millis(2)),
            Err(error) => return Err(format!("{name}: {error}")),
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    let words = words.and_then(|reader| reader.join().ok()).unwrap_or_default();
    if !ended.success() {
        return Err(format!("{name} failed ({ended}): {}", words.trim()));
    }
    Ok(Cost {
        seconds,
        mebibytes: peak,
    })
}

/// The most memory that a process has held so far (`VmHWM`), for itself alone.
fn peak_of(status: &Path) -> Option<f64> {
    let text = fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_middle_run() {
        let cost = |seconds| Cost {
            seconds,
            mebibytes: None,
        };
        assert_eq!(middle(vec![cost(9.0), cost(1.0), cost(2.0)]), Some(cost(2.0)));
        assert_eq!(middle(Vec::new()), None);
    }

    #[test]
    fn a_program_that_fails_has_no_cost() {
        assert!(measure(Command::new("false").arg("x")).is_err());
        assert!(measure(&mut Command::new("no-such-program")).is_err());
    }
}

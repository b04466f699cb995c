//! A frame of a video, where an `ffmpeg` is installed.
//!
//! Hostile video is never decoded in this process: ffmpeg runs as another one, without a shell, without network
//! protocols, with a limit on its time and its output. Where there is none, the caller draws a placeholder.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long ffmpeg may take.
const BUDGET: Duration = Duration::from_secs(20);
/// A frame scaled to the screen never has more bytes than this.
const MAX_BYTES: u64 = 16 << 20;
/// Longest side of the frame.
const SCALE: &str = "scale='min(1600,iw)':'min(1600,ih)':force_original_aspect_ratio=decrease";

/// The first frame of the video at `path` as a JPEG, upright; `None` where there is no ffmpeg or it cannot.
#[must_use]
pub fn poster_from_ffmpeg(path: &Path) -> Option<Vec<u8>> {
    // A full path starts with the root, so it can be taken neither for an option nor for a URL.
    let path = path.canonicalize().ok().filter(|path| path.is_file())?;
    let child = Command::new("ffmpeg")
        .args([
            "-nostdin",
            "-hide_banner",
            "-loglevel",
            "error",
            "-protocol_whitelist",
            "file,pipe",
        ])
        .args(["-threads", "1", "-i"])
        .arg(path)
        .args(["-an", "-sn", "-dn", "-frames:v", "1", "-vf", SCALE, "-q:v", "3"])
        .args(["-f", "image2pipe", "-c:v", "mjpeg", "pipe:1"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    output_within(child, BUDGET).filter(|jpeg| jpeg.starts_with(&[0xff, 0xd8]))
}

/// What a process writes until it ends, or nothing when it takes too long; either way it has ended afterwards.
fn output_within(mut child: Child, budget: Duration) -> Option<Vec<u8>> {
    let stdout = child.stdout.take()?;
    let (sender, receiver) = mpsc::sync_channel(1);
    let reading = thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stdout.take(MAX_BYTES).read_to_end(&mut bytes);
        // Nobody listens any more after the time is up.
        let _ = sender.send(read.ok().map(|_| bytes));
    });
    let bytes = receiver.recv_timeout(budget).ok().flatten();
    // Either it has closed its output, or it is stopped here.
    let _ = child.kill();
    let _ = child.wait();
    let _ = reading.join();
    bytes.filter(|bytes| !bytes.is_empty())
}

//! One window for each data folder: a second start hands what it was asked to open over to the window that is there, and ends.
//!
//! The window listens at a Unix socket inside its data folder, which only its user may enter. Who holds the folder’s lock
//! owns the socket; so a socket that a kill left behind is nobody’s, and is taken away. Where there can be none (on Windows, or
//! on a disk that knows no sockets), a second start says that the folder is open already, as it does for any other program.

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What a start was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Bundles and PDFs to be opened; absolute paths.
    pub files: Vec<PathBuf>,
    /// What the desktop gave the start, so that it lets the window come to the front.
    #[serde(default)]
    pub startup: Option<String>,
}

/// Hands `request` to the window that has `folder` open; whether one took it.
pub fn hand_over(folder: &Path, request: &Request) -> bool {
    socket::send(folder, request)
}

/// Where later starts knock.
pub struct Door {
    socket: Option<socket::Door>,
}

impl Door {
    /// Listens in `folder`, whose lock the caller holds; `heard` is called on a thread of its own.
    pub fn open(folder: &Path, heard: impl Fn(Request) + Send + 'static) -> Self {
        Self {
            socket: socket::Door::open(folder, heard),
        }
    }

    /// Closes it: what is handed over from now on nobody takes.
    pub fn close(&self) {
        if let Some(socket) = &self.socket {
            socket.close();
        }
    }
}

#[cfg(unix)]
mod socket {
    use super::Request;
    use std::fs::{self, Permissions};
    use std::io::{BufRead, BufReader, Read, Write};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    const NAME: &str = "window.sock";
    /// A request that is longer is none of ours.
    const LONGEST: u64 = 1 << 20;
    /// Neither side waits longer for the other.
    const PATIENCE: Duration = Duration::from_secs(5);
    const TAKEN: &[u8] = b"taken\n";

    pub struct Door(PathBuf);

    impl Door {
        pub fn open(folder: &Path, heard: impl Fn(Request) + Send + 'static) -> Option<Self> {
            let path = folder.join(NAME);
            // One that is there is left over from a kill: the lock is ours.
            let _ = fs::remove_file(&path);
            let listener = UnixListener::bind(&path).ok()?;
            fs::set_permissions(&path, Permissions::from_mode(0o600)).ok()?;
            std::thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    if let Some(request) = take(&stream) {
                        heard(request);
                    }
                }
            });
            Some(Self(path))
        }

        pub fn close(&self) {
            // One that stays is taken away by the next start.
            let _ = fs::remove_file(&self.0);
        }
    }

    fn take(mut stream: &UnixStream) -> Option<Request> {
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        let mut line = String::new();
        BufReader::new(stream.take(LONGEST)).read_line(&mut line).ok()?;
        let request = serde_json::from_str(&line).ok()?;
        stream.write_all(TAKEN).ok()?;
        Some(request)
    }

    pub fn send(folder: &Path, request: &Request) -> bool {
        ask(&folder.join(NAME), request).is_some_and(|answer| answer == TAKEN)
    }

    fn ask(path: &Path, request: &Request) -> Option<Vec<u8>> {
        let mut line = serde_json::to_vec(request).ok()?;
        line.push(b'\n');
        let mut stream = UnixStream::connect(path).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        stream.write_all(&line).ok()?;
        let mut answer = Vec::new();
        stream.take(TAKEN.len() as u64).read_to_end(&mut answer).ok()?;
        Some(answer)
    }
}

#[cfg(not(unix))]
mod socket {
    use super::Request;
    use std::path::Path;

    pub struct Door;

    impl Door {
        pub fn open(_: &Path, _: impl Fn(Request) + Send + 'static) -> Option<Self> {
            None
        }

        pub fn close(&self) {}
    }

    pub fn send(_: &Path, _: &Request) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use std::io::Write;
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc;

    fn request() -> Request {
        Request {
            files: vec![PathBuf::from("/tmp/preuves façade.sansreserve.zip")],
            startup: Some("caja-12-laptop_TIME3401".to_owned()),
        }
    }

    #[test]
    fn the_open_window_hears_what_a_second_start_was_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let (sender, receiver) = mpsc::channel();
        let _door = Door::open(folder.path(), move |request| sender.send(request).unwrap());
        assert!(hand_over(folder.path(), &request()));
        assert_eq!(receiver.recv().unwrap(), request());
    }

    #[test]
    fn nobody_takes_what_is_handed_to_a_folder_without_a_window() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!hand_over(folder.path(), &request()));
        Door::open(folder.path(), |_| {}).close();
        assert!(!hand_over(folder.path(), &request()), "a closed door");
    }

    #[test]
    fn a_socket_that_a_kill_left_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        std::mem::forget(std::os::unix::net::UnixListener::bind(folder.path().join("window.sock")).unwrap());
        let (sender, receiver) = mpsc::channel();
        let _door = Door::open(folder.path(), move |request| sender.send(request).unwrap());
        assert!(hand_over(folder.path(), &request()));
        assert_eq!(receiver.recv().unwrap(), request());
    }

    #[test]
    fn what_is_no_request_is_not_heard_and_does_not_close_the_door() {
        let folder = tempfile::tempdir().unwrap();
        let (sender, receiver) = mpsc::channel();
        let _door = Door::open(folder.path(), move |request| sender.send(request).unwrap());
        for line in ["", "{\"files\":3}\n", "nonsense\n"] {
            let mut stream = UnixStream::connect(folder.path().join("window.sock")).unwrap();
            stream.write_all(line.as_bytes()).unwrap();
        }
        assert!(hand_over(folder.path(), &request()));
        assert_eq!(receiver.recv().unwrap(), request());
    }
}

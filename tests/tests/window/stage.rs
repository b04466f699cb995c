//! Where the window is shown: a screen, a session bus, a driver, and the shell on a data folder of its own.

use crate::driver::Driver;
use crate::screen::Screen;
use serde_json::json;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use tempfile::TempDir;

/// One window at a time: two would fight for the focus and for the two cores.
static TURN: Mutex<()> = Mutex::new(());

/// The running window. Dropping it ends everything that was started for it.
pub struct Stage {
    /// Drives the window.
    pub window: Driver,
    /// The name of its screen.
    pub display: String,
    _driver: Process,
    _turn: MutexGuard<'static, ()>,
}

impl Stage {
    /// Opens the shell on `data` with further arguments.
    pub fn open(data: &Path, arguments: &[&str]) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let screen = Screen::start();
        let display = screen.display();
        let port = free_port();
        let driver = Process::start(
            on_screen(Command::new("dbus-run-session"), &display)
                .args(["--", "WebKitWebDriver", &format!("--port={port}")])
                // The web view lets itself be driven only where it is told to.
                .env("TAURI_AUTOMATION", "true")
                .env("TAURI_WEBVIEW_AUTOMATION", "true"),
        );
        let mut all = vec!["--data".to_owned(), data.to_string_lossy().into_owned()];
        all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        let window = Driver::connect(port, &json!({ "binary": app(), "args": all }), screen);
        Self {
            window,
            display,
            _driver: driver,
            _turn: turn,
        }
    }

    /// Presses keys as a hand does, so that the window’s menus hear them first; in the names of X (`ctrl+comma`).
    pub fn keys(&self, keys: &[&str]) {
        for key in keys {
            let pressed = Command::new("xdotool")
                .args(["key", key])
                .env("DISPLAY", &self.display)
                .status();
            assert!(
                pressed.is_ok_and(|status| status.success()),
                "xdotool presses {key}"
            );
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
    }
}

/// A command that shows its windows on `display`, in French, without reaching for services of the desktop.
pub fn on_screen(mut command: Command, display: &str) -> Command {
    command
        .env("DISPLAY", display)
        .env("NO_AT_BRIDGE", "1")
        .env("LOCPATH", french())
        .env("LC_ALL", "fr_FR.UTF-8");
    command
}

/// The built shell.
pub fn app() -> PathBuf {
    let path = std::env::var_os("SANS_RESERVE_APP")
        .expect("SANS_RESERVE_APP names the built shell, such as target/debug/sans-reserve-app");
    let path = PathBuf::from(path);
    assert!(
        path.is_absolute() && path.is_file(),
        "SANS_RESERVE_APP is no file with an absolute path: {}",
        path.display()
    );
    path
}

/// A folder with the French locale, made here: few machines that run tests have it.
fn french() -> PathBuf {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let locale = folder.path().join("fr_FR.UTF-8");
        let made = Command::new("localedef")
            .args(["-i", "fr_FR", "-f", "UTF-8"])
            .arg(&locale)
            .output();
        assert!(
            made.is_ok() && locale.is_dir(),
            "localedef (Debian packages libc-bin and locales) makes the French locale: {made:?}"
        );
        folder
    });
    FOLDER.path().to_owned()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// A process that ends with its owner, and the group that it leads with it.
pub struct Process(Child);

impl Process {
    /// Starts it as the leader of a group, without a word.
    pub fn start(command: &mut Command) -> Self {
        use std::os::unix::process::CommandExt;
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Self(child.unwrap_or_else(|error| panic!("{program} cannot be started: {error}")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The session bus ends its own children when it is asked to; a plain kill would leave them.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        let _ = self.0.wait();
    }
}

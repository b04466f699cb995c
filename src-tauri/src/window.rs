//! The one window: its size and place from last time, what it may load, and how it closes without losing a keystroke.

use crate::desk::Desk;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::time::Duration;
use tauri::{
    AppHandle, Manager, PhysicalPosition, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    Window, WindowEvent,
};

/// Names the window in the capabilities.
const LABEL: &str = "main";

/// Size at the first start; logical pixels.
const SIZE: (f64, f64) = (1366.0, 768.0);

/// The least size at which an act can be worked on; logical pixels.
const LEAST: (f64, f64) = (1024.0, 640.0);

/// How long the pages have to save what is pending before a second request closes the window all the same.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the window where and as it was last time.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Sans Réserve")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(LEAST.0, LEAST.1)
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_ours)
        // What the web view keeps for itself can be thrown away, as all that is derived.
        .data_directory(app.state::<Desk>().web_folder())
        .visible(false)
        .build()?;
    let memory = Memory::read(&app.state::<Desk>().window_memory());
    match memory {
        Some(memory) => memory.apply(&window)?,
        None => fit(&window)?,
    }
    window.show()
}

/// Remembers the window when it is asked to close.
///
/// The pages listen to the same request: they save what is pending and then let the window go, or keep it open with a
/// message. Whoever asks a second time means it; so a page that hangs cannot hold the window.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if !matches!(event, WindowEvent::CloseRequested { .. }) {
        return;
    }
    if let Ok(memory) = Memory::of(window) {
        memory.write(&window.state::<Desk>().window_memory());
    }
    let asked = window.state::<Desk>().asked_to_close();
    if asked.is_some_and(|before| before.elapsed() > PATIENCE) {
        // Already gone is what was wanted.
        let _ = window.destroy();
    }
}

/// Pages of ours only: no link, no dropped file and no script takes the window elsewhere.
fn is_ours(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    address.scheme() == "tauri" || host == "tauri.localhost"
}

/// On a screen that is no larger than the window, the window takes the screen.
fn fit(window: &WebviewWindow) -> tauri::Result<()> {
    let Some(monitor) = window.primary_monitor()? else {
        return Ok(());
    };
    let screen = monitor.size().to_logical::<f64>(monitor.scale_factor());
    if screen.width <= SIZE.0 || screen.height <= SIZE.1 {
        window.maximize()?;
    }
    Ok(())
}

/// Where the window was and how large; physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Memory {
    x: i32,
    y: i32,
    width: u32,
    height: u32,
    maximized: bool,
}

impl Memory {
    fn of(window: &Window) -> tauri::Result<Self> {
        let (place, size) = (window.outer_position()?, window.inner_size()?);
        Ok(Self {
            x: place.x,
            y: place.y,
            width: size.width,
            height: size.height,
            maximized: window.is_maximized()?,
        })
    }

    fn read(file: &Path) -> Option<Self> {
        serde_json::from_slice(&std::fs::read(file).ok()?).ok()
    }

    fn write(self, file: &Path) {
        // Forgetting where the window was is no reason to trouble anybody.
        if let Ok(text) = serde_json::to_vec(&self) {
            let _ = std::fs::write(file, text);
        }
    }

    fn apply(self, window: &WebviewWindow) -> tauri::Result<()> {
        if self.maximized {
            return window.maximize();
        }
        window.set_size(PhysicalSize::new(self.width, self.height))?;
        let monitors = window.available_monitors()?;
        let shown = monitors
            .iter()
            .any(|monitor| self.begins_within(*monitor.position(), *monitor.size()));
        if shown {
            window.set_position(PhysicalPosition::new(self.x, self.y))?;
        }
        Ok(())
    }

    /// Whether the title bar can be reached on a screen: one that was unplugged since must not hide the window.
    fn begins_within(self, corner: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> bool {
        let within = |at: i32, from: i32, length: u32| {
            let offset = i64::from(at) - i64::from(from);
            (0..i64::from(length).saturating_sub(40)).contains(&offset)
        };
        within(self.x, corner.x, size.width) && within(self.y, corner.y, size.height)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    const MEMORY: Memory = Memory {
        x: 1400,
        y: 30,
        width: 1366,
        height: 768,
        maximized: false,
    };

    #[test]
    fn a_window_on_an_unplugged_screen_is_brought_back() {
        let laptop = (PhysicalPosition::new(0, 0), PhysicalSize::new(1366, 768));
        let second = (PhysicalPosition::new(1366, 0), PhysicalSize::new(1920, 1080));
        assert!(MEMORY.begins_within(second.0, second.1));
        assert!(!MEMORY.begins_within(laptop.0, laptop.1));
    }

    #[test]
    fn a_place_is_remembered_and_a_broken_file_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("window.json");
        assert_eq!(Memory::read(&file), None);
        MEMORY.write(&file);
        assert_eq!(Memory::read(&file), Some(MEMORY));
        std::fs::write(&file, b"{\"x\":").unwrap();
        assert_eq!(Memory::read(&file), None);
    }

    #[test]
    fn the_window_loads_no_page_of_others() {
        assert!(is_ours(&"tauri://localhost/".parse().unwrap()));
        for address in [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "media://localhost/x",
        ] {
            assert!(!is_ours(&address.parse().unwrap()), "{address}");
        }
    }
}

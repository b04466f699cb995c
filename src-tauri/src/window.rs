//! The one window: its size and place from last time, its menus, what it may load, and how it closes without losing a
//! keystroke.

use crate::desk::Desk;
use crate::memory::{Area, Keeper, Memory, ZOOM, bounded};
use crate::menu::{Bar, Own};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
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

/// How much one step enlarges.
const STEP: f64 = 0.1;

/// How long the pages have to save what is pending before a second request closes the window all the same.
const PATIENCE: Duration = Duration::from_secs(2);

/// Two requests that lie further apart have nothing to do with each other.
const FORGOTTEN: Duration = Duration::from_secs(20);

/// The window’s state beside what it shows.
pub struct Frame {
    keeper: Mutex<Option<Keeper>>,
    zoom: Mutex<f64>,
    asked_to_close: Mutex<Option<Instant>>,
}

/// Opens the window where and as it was last time.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let desk = app.state::<Desk>();
    let bar = Bar::new(app, desk.language())?;
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Sans Réserve")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(LEAST.0, LEAST.1)
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_ours)
        // What the web view keeps for itself can be thrown away, as all that is derived.
        .data_directory(desk.web_folder())
        .menu(bar.menu().clone())
        .visible(false)
        .build()?;
    let memory = Memory::read(&desk.window_memory());
    match memory {
        Some(memory) => bring_back(memory, &window)?,
        None => fit(&window)?,
    }
    app.manage(bar);
    app.manage(Frame {
        keeper: Mutex::new(Some(Keeper::new(desk.window_memory(), memory))),
        zoom: Mutex::new(memory.map_or(ZOOM, |memory| memory.zoom)),
        asked_to_close: Mutex::default(),
    });
    window.show()
}

/// Remembers where the window is, and closes it for good where the pages do not.
///
/// The pages listen to the same request: they save what is pending and then let the window go, or keep it open with a
/// message. Whoever asks a second time means it; so a page that hangs cannot hold the window.
pub fn on_event(window: &Window, event: &WindowEvent) {
    let Some(frame) = window.try_state::<Frame>() else {
        return;
    };
    match event {
        WindowEvent::Resized(_) | WindowEvent::Moved(_) => frame.note(window),
        WindowEvent::CloseRequested { .. } => {
            frame.note(window);
            if frame.is_asked_again() {
                // Already gone is what was wanted.
                let _ = window.destroy();
            }
        }
        _ => {}
    }
}

/// Brings the window to the front; `startup` is what the desktop gave the start that asks for it.
pub fn raise(app: &AppHandle, startup: Option<String>) {
    let Some(window) = app.get_webview_window(LABEL) else {
        return;
    };
    let raised = window.clone();
    // Whoever cannot come to the front still opens what was asked for.
    let _ = app.run_on_main_thread(move || {
        let _ = raised.unminimize();
        let _ = raised.show();
        announce(&raised, startup.as_deref());
        let _ = raised.set_focus();
    });
}

/// Does what the shell does itself.
pub fn act(app: &AppHandle, own: Own) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else {
        return Ok(());
    };
    let zoom = |by: fn(f64) -> f64| app.state::<Frame>().zoom(&window, by);
    match own {
        Own::Quit => window.close(),
        Own::Cut => edit(&window, "Cut"),
        Own::Copy => edit(&window, "Copy"),
        Own::Paste => edit(&window, "Paste"),
        Own::SelectAll => edit(&window, "SelectAll"),
        Own::ZoomIn => zoom(|zoom| zoom + STEP),
        Own::ZoomOut => zoom(|zoom| zoom - STEP),
        Own::ZoomReset => zoom(|_| ZOOM),
        Own::FullScreen => window.set_fullscreen(!window.is_fullscreen()?),
    }
}

impl Frame {
    /// Writes down what was noted last, before the program ends.
    pub fn finish(&self) {
        self.keeper.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Takes note of where the window is; of one that takes the whole screen for a while, nothing.
    fn note(&self, window: &Window) {
        let look = || -> tauri::Result<Option<Memory>> {
            if window.is_fullscreen()? || window.is_minimized()? {
                return Ok(None);
            }
            let (place, size) = (window.outer_position()?, window.inner_size()?);
            Ok(Some(Memory {
                x: place.x,
                y: place.y,
                width: size.width,
                height: size.height,
                maximized: window.is_maximized()?,
                zoom: *self.zoom.lock().unwrap_or_else(PoisonError::into_inner),
            }))
        };
        let keeper = self.keeper.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Ok(Some(memory)), Some(keeper)) = (look(), keeper.as_ref()) {
            keeper.note(memory);
        }
    }

    fn zoom(&self, window: &WebviewWindow, by: fn(f64) -> f64) -> tauri::Result<()> {
        let zoom = {
            let mut zoom = self.zoom.lock().unwrap_or_else(PoisonError::into_inner);
            // In whole steps, so that there and back again is where it was.
            *zoom = bounded((by(*zoom) * 10.0).round() / 10.0);
            *zoom
        };
        self.note(&window.as_ref().window_ref());
        window.set_zoom(zoom)
    }

    /// Notes that the window is asked to close; whether that was asked before, long enough ago for the pages to have done it.
    fn is_asked_again(&self) -> bool {
        let mut asked = self.asked_to_close.lock().unwrap_or_else(PoisonError::into_inner);
        match *asked {
            Some(first) if first.elapsed() < FORGOTTEN => first.elapsed() > PATIENCE,
            _ => {
                *asked = Some(Instant::now());
                false
            }
        }
    }
}

fn bring_back(memory: Memory, window: &WebviewWindow) -> tauri::Result<()> {
    let monitors = window.available_monitors()?;
    let screens: Vec<Area> = monitors
        .iter()
        .map(|monitor| Area {
            x: monitor.work_area().position.x,
            y: monitor.work_area().position.y,
            width: monitor.work_area().size.width,
            height: monitor.work_area().size.height,
        })
        .collect();
    let (memory, placed) = memory.on(&screens);
    window.set_size(PhysicalSize::new(memory.width, memory.height))?;
    if placed {
        window.set_position(PhysicalPosition::new(memory.x, memory.y))?;
    }
    if memory.maximized {
        window.maximize()?;
    }
    window.set_zoom(memory.zoom)
}

/// Tells the web view to edit in the field that has the focus. Elsewhere than on Linux the system’s own items do.
#[cfg(target_os = "linux")]
fn edit(window: &WebviewWindow, command: &'static str) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt;
    window.with_webview(move |view| view.inner().execute_editing_command(command))
}

#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "as on Linux")]
fn edit(_: &WebviewWindow, _: &'static str) -> tauri::Result<()> {
    Ok(())
}

/// Names the start that asks for the front: the desktop then takes it for what its user wants, not for a program that pushes
/// itself forward.
#[cfg(target_os = "linux")]
fn announce(window: &WebviewWindow, startup: Option<&str>) {
    use gtk::prelude::GtkWindowExt;
    if let (Ok(window), Some(startup)) = (window.gtk_window(), startup) {
        window.set_startup_id(startup);
    }
}

#[cfg(not(target_os = "linux"))]
fn announce(_: &WebviewWindow, _: Option<&str>) {}

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

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

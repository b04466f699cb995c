//! What the program takes from the machine it runs on, beside the clock and chance, which the core takes itself.

use acceptance::Language;
use office::Place;
use std::path::PathBuf;

/// Name of the program’s folders, among the user’s data and settings.
const FOLDER: &str = "sans-reserve";

/// Where the data lie where no folder is named: `sans-reserve` in the user’s data folder, or where the user chose.
pub fn place() -> Option<Place> {
    let usual: PathBuf = dirs::data_dir()?.join(FOLDER);
    let settings = dirs::config_dir()?.join(FOLDER);
    Some(Place::new(&settings, usual, language()))
}

/// The language of the user’s system.
pub fn language() -> Language {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    match locale {
        Some(locale) => Language::of_locale(&locale).unwrap_or(Language::En),
        None => Language::Fr,
    }
}

/// Whether there is somewhere to show a window.
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// What the desktop gave this start, so that its window may come to the front: under X11, or under Wayland.
pub fn startup() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    set("DESKTOP_STARTUP_ID").or_else(|| set("XDG_ACTIVATION_TOKEN"))
}

//! Which item stands where, with which keys, and who does it.
//!
//! Keys are those that every program has, and those that the pages have for the same command. A key without Ctrl is left to
//! the pages and the fields in them, but for the function keys; so are those of the clipboard.

use tauri::menu::PredefinedMenuItem;
use tauri::{AppHandle, Wry};

/// A menu.
pub struct Head {
    pub key: &'static str,
    pub entries: &'static [Entry],
}

/// The menu of the acts that can be begun.
pub const ACTS: &str = "menu-new-act";

/// What stands in a menu.
pub enum Entry {
    /// A line between groups.
    Line,
    /// The acts that can be begun.
    Acts,
    /// A command of the pages; where it is `named`, by the name that they tell. Its text is `menu-` and what it is called.
    Page {
        key: &'static str,
        keys: Option<&'static str>,
        named: bool,
    },
    /// Something that the shell does itself.
    Own { own: Own, keys: Option<&'static str> },
    /// Something that the system does, where it does it.
    System(System),
}

/// What the shell does itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    Quit,
    Cut,
    Copy,
    Paste,
    SelectAll,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
}

/// What Windows and macOS do in any field; on Linux the web view is told to ([`Own`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

const fn page(key: &'static str, keys: Option<&'static str>) -> Entry {
    Entry::Page {
        key,
        keys,
        named: false,
    }
}

const fn named(key: &'static str, keys: Option<&'static str>) -> Entry {
    Entry::Page {
        key,
        keys,
        named: true,
    }
}

const fn own(own: Own, keys: Option<&'static str>) -> Entry {
    Entry::Own { own, keys }
}

/// The menus, from left to right.
pub const MENUS: &[Head] = &[
    Head {
        key: "menu-bar-file",
        entries: &[
            page("menu-new-dossier", Some("CmdOrCtrl+N")),
            page("menu-open-file", Some("CmdOrCtrl+O")),
            Entry::Line,
            page("menu-save", Some("CmdOrCtrl+S")),
            page("menu-export-act", Some("CmdOrCtrl+E")),
            page("menu-print-act", Some("CmdOrCtrl+P")),
            Entry::Line,
            page("menu-settings", Some("CmdOrCtrl+Comma")),
            Entry::Line,
            own(Own::Quit, Some("CmdOrCtrl+Q")),
        ],
    },
    Head {
        key: "menu-bar-edit",
        entries: &[
            named("menu-undo", Some("CmdOrCtrl+Z")),
            named("menu-redo", Some("CmdOrCtrl+Shift+Z")),
            Entry::Line,
            own(Own::Cut, None),
            own(Own::Copy, None),
            own(Own::Paste, None),
            own(Own::SelectAll, None),
            Entry::System(System::Cut),
            Entry::System(System::Copy),
            Entry::System(System::Paste),
            Entry::System(System::SelectAll),
            Entry::Line,
            page("menu-search", Some("CmdOrCtrl+K")),
        ],
    },
    Head {
        key: "menu-bar-view",
        entries: &[
            page("menu-start", None),
            page("menu-deadlines", None),
            page("menu-learning", None),
            Entry::Line,
            own(Own::ZoomIn, Some("CmdOrCtrl+=")),
            own(Own::ZoomOut, Some("CmdOrCtrl+-")),
            own(Own::ZoomReset, Some("CmdOrCtrl+0")),
            Entry::Line,
            named("menu-site", Some("F9")),
            own(Own::FullScreen, Some("F11")),
        ],
    },
    Head {
        key: "menu-bar-dossier",
        entries: &[
            named("menu-dossier", None),
            page("menu-table", None),
            page("menu-records", None),
            Entry::Line,
            Entry::Acts,
            page("menu-objection", None),
            Entry::Line,
            named("menu-read", None),
        ],
    },
    Head {
        key: "menu-bar-help",
        entries: &[
            page("menu-keys", Some("F1")),
            page("menu-sample", None),
            Entry::Line,
            page("menu-version", None),
        ],
    },
];

impl Entry {
    /// Its text in the catalogue; empty where it has none of its own.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Line | Self::Acts => "",
            Self::Page { key, .. } => key,
            Self::Own { own, .. } => own.key(),
            Self::System(System::Cut) => Own::Cut.key(),
            Self::System(System::Copy) => Own::Copy.key(),
            Self::System(System::Paste) => Own::Paste.key(),
            Self::System(System::SelectAll) => Own::SelectAll.key(),
        }
    }

    /// The name it is called by.
    pub fn id(&self) -> Option<&'static str> {
        match self {
            Self::Page { key, .. } => Some(id_of(key)),
            Self::Own { own, .. } => Some(own.id()),
            Self::Line | Self::Acts | Self::System(_) => None,
        }
    }

    /// Whether it stands in the menus of this system.
    pub fn is_here(&self) -> bool {
        let told = cfg!(target_os = "linux");
        match self {
            Self::Own { own, .. } => {
                told || !matches!(own, Own::Cut | Own::Copy | Own::Paste | Own::SelectAll)
            }
            Self::System(_) => !told,
            _ => true,
        }
    }

    /// Its keys.
    #[cfg(test)]
    pub fn pressed(&self) -> Option<&'static str> {
        match self {
            Self::Page { keys, .. } | Self::Own { keys, .. } => *keys,
            _ => None,
        }
    }
}

impl Own {
    const ALL: [Self; 9] = [
        Self::Quit,
        Self::Cut,
        Self::Copy,
        Self::Paste,
        Self::SelectAll,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::FullScreen,
    ];

    /// The one that is called `id`.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.id() == id)
    }

    /// What it is called.
    pub fn id(self) -> &'static str {
        id_of(self.key())
    }

    fn key(self) -> &'static str {
        match self {
            Self::Quit => "menu-quit",
            Self::Cut => "menu-cut",
            Self::Copy => "menu-copy",
            Self::Paste => "menu-paste",
            Self::SelectAll => "menu-select-all",
            Self::ZoomIn => "menu-zoom-in",
            Self::ZoomOut => "menu-zoom-out",
            Self::ZoomReset => "menu-zoom-reset",
            Self::FullScreen => "menu-full-screen",
        }
    }
}

impl System {
    /// The item of the system, named `text`.
    pub fn item(self, app: &AppHandle, text: &str) -> tauri::Result<PredefinedMenuItem<Wry>> {
        match self {
            Self::Cut => PredefinedMenuItem::cut(app, Some(text)),
            Self::Copy => PredefinedMenuItem::copy(app, Some(text)),
            Self::Paste => PredefinedMenuItem::paste(app, Some(text)),
            Self::SelectAll => PredefinedMenuItem::select_all(app, Some(text)),
        }
    }
}

fn id_of(key: &'static str) -> &'static str {
    key.trim_start_matches("menu-")
}

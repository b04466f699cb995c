//! The menus of the window, in the user’s language.
//!
//! The shell knows where an item stands and which keys it has; what applies now, and what is undone by name, the pages tell
//! ([`Told`]). An item runs the same command as the pages’ own palette, by the same name ([`EVENT`]); only what belongs to the
//! window itself (zoom, full screen, leaving, the clipboard) is done here. An item whose keys the pages know too does the
//! same as those keys there, for the system hands the keys to the menu first.

mod layout;

use acceptance::Language;
use layout::{ACTS, Entry, Head, MENUS};
use messages::Catalogue;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Wry};

pub use layout::Own;

/// What the pages hear when an item of theirs was chosen; its payload is the name of the command.
pub const EVENT: &str = "menu-command";

/// What the pages tell of themselves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Told {
    /// The language they speak.
    language: Language,
    /// The commands that apply now.
    commands: Vec<Named>,
    /// Whether the menus are away: the act alone is shown to the client.
    away: bool,
}

/// A command of the pages.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Named {
    id: String,
    label: String,
}

/// The menus.
pub struct Bar {
    app: AppHandle,
    menu: Menu<Wry>,
    heads: Vec<(&'static Head, Submenu<Wry>)>,
    items: HashMap<&'static str, MenuItem<Wry>>,
    acts: Submenu<Wry>,
    told: Mutex<Option<Told>>,
}

impl Bar {
    /// The menus in `language`, before the pages told anything.
    pub fn new(app: &AppHandle, language: Language) -> tauri::Result<Self> {
        let texts = Catalogue::of(language);
        let acts = Submenu::new(app, texts.text(ACTS), false)?;
        let (menu, mut heads, mut items) = (Menu::new(app)?, Vec::new(), HashMap::new());
        for head in MENUS {
            let submenu = Submenu::new(app, texts.text(head.key), true)?;
            for entry in head.entries.iter().filter(|entry| entry.is_here()) {
                match entry {
                    Entry::Line => submenu.append(&PredefinedMenuItem::separator(app)?)?,
                    Entry::Acts => submenu.append(&acts)?,
                    Entry::System(system) => {
                        submenu.append(&system.item(app, &texts.text(entry.key()))?)?;
                    }
                    Entry::Page { keys, .. } | Entry::Own { keys, .. } => {
                        let (id, own) = (entry.id().unwrap_or_default(), matches!(entry, Entry::Own { .. }));
                        let item = MenuItem::with_id(app, id, texts.text(entry.key()), own, *keys)?;
                        submenu.append(&item)?;
                        items.insert(id, item);
                    }
                }
            }
            menu.append(&submenu)?;
            heads.push((head, submenu));
        }
        Ok(Self {
            app: app.clone(),
            menu,
            heads,
            items,
            acts,
            told: Mutex::default(),
        })
    }

    /// The menus, to be hung into a window.
    pub fn menu(&self) -> &Menu<Wry> {
        &self.menu
    }

    /// Shows what the pages tell; whether the menus are away, where that has changed. What stays is not touched, so that an open
    /// menu does not flicker.
    pub fn show(&self, told: Told) -> tauri::Result<Option<bool>> {
        let mut before = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if before.as_ref() == Some(&told) {
            return Ok(None);
        }
        let texts = Catalogue::of(told.language);
        for (head, submenu) in &self.heads {
            submenu.set_text(texts.text(head.key))?;
            for entry in head.entries {
                self.show_entry(entry, texts, &told)?;
            }
        }
        self.acts.set_text(texts.text(ACTS))?;
        if before.as_ref().map(acts) != Some(acts(&told)) {
            self.show_acts(&acts(&told))?;
        }
        let away = before.as_ref().is_some_and(|before| before.away);
        let turned = (away != told.away).then_some(told.away);
        *before = Some(told);
        Ok(turned)
    }

    fn show_entry(&self, entry: &Entry, texts: &Catalogue, told: &Told) -> tauri::Result<()> {
        let Some(item) = entry.id().and_then(|id| self.items.get(id)) else {
            return Ok(());
        };
        let command = told
            .commands
            .iter()
            .find(|command| Some(command.id.as_str()) == entry.id());
        let text = match (entry, command) {
            (Entry::Page { named: true, .. }, Some(command)) => shown(&command.label),
            _ => texts.text(entry.key()),
        };
        if item.text()? != text {
            item.set_text(text)?;
        }
        let applies = !told.away && (command.is_some() || matches!(entry, Entry::Own { .. }));
        if item.is_enabled()? != applies {
            item.set_enabled(applies)?;
        }
        Ok(())
    }

    fn show_acts(&self, acts: &[&Named]) -> tauri::Result<()> {
        while self.acts.remove_at(0)?.is_some() {}
        for act in acts {
            let item = MenuItem::with_id(&self.app, &act.id, shown(&act.label), true, None::<&str>)?;
            self.acts.append(&item)?;
        }
        self.acts.set_enabled(!acts.is_empty())
    }
}

/// The acts that can be begun now.
fn acts(told: &Told) -> Vec<&Named> {
    let begun = |command: &&Named| !told.away && command.id.starts_with("act-");
    told.commands.iter().filter(begun).collect()
}

/// A text as it stands: in a menu, `&` underlines the letter after it.
fn shown(text: &str) -> String {
    text.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use std::collections::HashSet;

    fn keys() -> impl Iterator<Item = &'static str> {
        MENUS.iter().flat_map(|head| {
            let entries = head.entries.iter().map(Entry::key);
            std::iter::once(head.key).chain(entries).chain([ACTS])
        })
    }

    #[test]
    fn every_item_has_its_text_in_every_language() {
        for language in Language::ALL {
            let texts = Catalogue::of(language);
            for key in keys().filter(|key| !key.is_empty()) {
                assert!(texts.has(key), "{language:?}: {key}");
            }
        }
    }

    #[test]
    fn no_two_items_have_one_name_or_the_same_keys() {
        let entries = || {
            MENUS
                .iter()
                .flat_map(|head| head.entries)
                .filter(|entry| entry.is_here())
        };
        let (mut ids, mut keys) = (HashSet::new(), HashSet::new());
        for id in entries().filter_map(Entry::id) {
            assert!(ids.insert(id), "{id}");
        }
        for pressed in entries().filter_map(Entry::pressed) {
            assert!(keys.insert(pressed), "{pressed}");
        }
    }

    #[test]
    fn no_two_menus_of_a_language_are_opened_by_the_same_letter() {
        for language in Language::ALL {
            let texts = Catalogue::of(language);
            let letter = |head: &Head| {
                let text = texts.text(head.key);
                text.split_once('&')
                    .and_then(|(_, rest)| rest.chars().next())
                    .map(|letter| letter.to_lowercase().to_string())
            };
            let letters: HashSet<_> = MENUS.iter().map(|head| letter(head).unwrap()).collect();
            assert_eq!(letters.len(), MENUS.len(), "{language:?}");
        }
    }

    #[test]
    fn a_name_with_an_ampersand_is_shown_as_it_is() {
        assert_eq!(shown("Dupont & Fils"), "Dupont && Fils");
    }
}

//! Lists by trade: the usual items with what they are judged by, and the usual words for a defect.
//!
//! Those that ship with the program stand under `assets/trades`; the user’s own lie in the data folder under `trades/`, one file
//! each, and go before a list of the same key that ships. They are plain JSON, so that one can be written by hand and handed on.
//! A file that cannot be used is told with its fault and left as it is; the others are there all the same.

mod built_in;
mod list;

use crate::api::ExportView;
use crate::api::{Criterion, TradeItem, TradeItemView, TradeList, TradeOrigin, TradeView, TradesView};
use crate::desk::name_of;
use crate::export::hand_out;
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::tables::plain;
use crate::{folder, problems};
use acceptance::{Item, ItemId, Language};
use messages::Catalogue;
use std::fs;
use std::path::{Path, PathBuf};

/// The user’s own lists that are read.
const MOST_LISTS: usize = 200;

/// Words that stand for a source in every language: the custom of the trade, and the manufacturer’s instructions.
const SOURCES: [(&str, &str); 2] = [("usage", "trade-usage"), ("notice", "trade-notice")];

/// All lists, with their texts in `language`, or the user’s.
pub(crate) fn lists(rooms: &Rooms, language: Option<Language>) -> Outcome<TradesView> {
    let catalogue = rooms.catalogue();
    let language = language.unwrap_or(catalogue.language());
    let Shelf { lists, faults } = Shelf::read(rooms)?;
    let trade = rooms.profile()?.contractor.trade;
    Ok(TradesView {
        suggested: suggested(&lists, &trade),
        lists: lists
            .into_iter()
            .map(|(origin, list)| view(origin, list, language))
            .collect(),
        faults: faults.iter().map(|fault| fault.say(catalogue)).collect(),
    })
}

/// The lists that the user wrote or changed.
pub(crate) fn own(rooms: &Rooms) -> Outcome<Vec<TradeList>> {
    let own = |(origin, list)| (origin != TradeOrigin::BuiltIn).then_some(list);
    Ok(Shelf::read(rooms)?.lists.into_iter().filter_map(own).collect())
}

/// Items of the list under `key`, by their places in it, with identifiers of their own.
pub(crate) fn items(rooms: &Rooms, key: &str, places: &[usize], language: Language) -> Outcome<Vec<Item>> {
    let list = find(rooms, key)?;
    let chosen = places.iter().filter_map(|place| list.items.get(*place));
    let catalogue = Catalogue::of(language);
    let items = chosen.map(|item| {
        let item = item_view(item, catalogue);
        Item {
            id: ItemId(rooms.edge.id()),
            name: item.name,
            description: item.description,
            lot: String::new(),
            location: String::new(),
            quantity: None,
            unit: item.unit,
            unit_price: None,
            lump_sum: None,
            criteria: item.criteria,
            sample: None,
        }
    });
    Ok(items.collect())
}

/// Keeps a list as the user’s own; one that ships under the same key stands back for it.
pub(crate) fn save(rooms: &Rooms, list: TradeList) -> Outcome<TradesView> {
    keep(rooms, list)?;
    lists(rooms, None)
}

/// Takes the user’s own list away; one that ships under the same key is there again. Its file is set aside, not deleted.
pub(crate) fn remove(rooms: &Rooms, key: &str) -> Outcome<TradesView> {
    list::check_key(key).map_err(|_| refuse("problem-trade-unknown"))?;
    let file = file_of(rooms, key);
    if !file.is_file() {
        return Err(refuse("problem-trade-unknown"));
    }
    fs::rename(&file, file.with_extension("json.removed"))?;
    folder::sync_folder(&folder_of(rooms))?;
    lists(rooms, None)
}

/// Writes a list to `path`, a file or a folder, for others.
pub(crate) fn export(rooms: &Rooms, key: &str, path: &Path) -> Outcome<ExportView> {
    let list = find(rooms, key)?;
    hand_out(rooms, path, &format!("{}.json", list.key), &list::write(&list)?)
}

/// Takes in a list that others wrote. One of the user’s own under the same key is replaced only if they say so.
pub(crate) fn import(rooms: &Rooms, path: &Path, replace: bool) -> Outcome<TradesView> {
    let name = name_of(path);
    let list = list::read(path)?;
    let file = file_of(rooms, &list.key);
    if !replace && file.is_file() && list::read(&file).ok().as_ref() != Some(&list) {
        return Err(refuse("problem-trade-exists")
            .with("name", name)
            .with("key", list.key.as_str()));
    }
    keep(rooms, list)?;
    lists(rooms, None)
}

fn keep(rooms: &Rooms, list: TradeList) -> Outcome<()> {
    let list = list::sound(list)?;
    let folder = folder_of(rooms);
    let file = file_of(rooms, &list.key);
    if built_in::find(&list.key).is_some_and(|shipped| *shipped == list) {
        // As it ships: an own copy would only keep it from being renewed.
        return match fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        };
    }
    if !file.exists() && files(&folder)?.len() >= MOST_LISTS {
        return Err(refuse("problem-trade-too-many").with("limit", MOST_LISTS));
    }
    fs::create_dir_all(&folder)?;
    folder::sync_folder(rooms.folder.root())?;
    folder::write_private(&file, &list::write(&list)?)?;
    Ok(())
}

/// All lists, and what is wrong with those that are not among them.
struct Shelf {
    lists: Vec<(TradeOrigin, TradeList)>,
    faults: Vec<Fault>,
}

impl Shelf {
    fn read(rooms: &Rooms) -> Outcome<Self> {
        let mut shelf = Self {
            lists: built_in::all()
                .iter()
                .map(|list| (TradeOrigin::BuiltIn, list.clone()))
                .collect(),
            faults: Vec::new(),
        };
        let mut own = files(&folder_of(rooms))?;
        if own.len() > MOST_LISTS {
            shelf
                .faults
                .push(refuse("problem-trade-too-many").with("limit", MOST_LISTS));
            own.truncate(MOST_LISTS);
        }
        for file in own {
            match list::read(&file).and_then(|list| named_by_its_key(&file, list)) {
                Ok(list) => shelf.put(list),
                Err(fault) => shelf.faults.push(fault),
            }
        }
        Ok(shelf)
    }

    fn put(&mut self, list: TradeList) {
        match self.lists.iter_mut().find(|(_, known)| known.key == list.key) {
            Some(known) => *known = (TradeOrigin::Changed, list),
            None => self.lists.push((TradeOrigin::Own, list)),
        }
    }
}

fn find(rooms: &Rooms, key: &str) -> Outcome<TradeList> {
    let shelf = Shelf::read(rooms)?;
    let mut lists = shelf.lists.into_iter().map(|(_, list)| list);
    lists
        .find(|list| list.key == key)
        .ok_or_else(|| refuse("problem-trade-unknown"))
}

fn folder_of(rooms: &Rooms) -> PathBuf {
    rooms.folder.root().join("trades")
}

fn file_of(rooms: &Rooms, key: &str) -> PathBuf {
    folder_of(rooms).join(format!("{key}.json"))
}

/// The files of lists in `folder`, by name; none where there is no folder.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(problems::chosen_file(error, &name_of(folder))),
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .filter(|path| !name_of(path).starts_with('.'))
        // One more than are read, so that it can be told.
        .take(MOST_LISTS + 1)
        .collect();
    files.sort();
    Ok(files)
}

/// A list is found, changed and taken away by the name of its file.
fn named_by_its_key(file: &Path, list: TradeList) -> Outcome<TradeList> {
    let wanted = format!("{}.json", list.key);
    if name_of(file) == wanted {
        return Ok(list);
    }
    Err(refuse("problem-trade-name")
        .with("name", name_of(file))
        .with("wanted", wanted))
}

/// The list whose words stand first in the contractor’s trade.
fn suggested(lists: &[(TradeOrigin, TradeList)], trade: &str) -> Option<String> {
    let trade = format!(" {}", plain(trade));
    let place = |list: &TradeList| {
        let words = list.known_by.iter().filter(|word| !word.is_empty());
        words.filter_map(|word| trade.find(&format!(" {word}"))).min()
    };
    let known = lists.iter().filter_map(|(_, list)| Some((place(list)?, list)));
    known
        .min_by_key(|(place, _)| *place)
        .map(|(_, list)| list.key.clone())
}

fn view(origin: TradeOrigin, list: TradeList, language: Language) -> TradeView {
    let catalogue = Catalogue::of(language);
    TradeView {
        name: list.names.said(language).to_owned(),
        origin,
        items: list.items.iter().map(|item| item_view(item, catalogue)).collect(),
        defects: list
            .defects
            .iter()
            .map(|words| words.said(language).to_owned())
            .collect(),
        list,
    }
}

fn item_view(item: &TradeItem, catalogue: &Catalogue) -> TradeItemView {
    let language = catalogue.language();
    let criteria: Vec<String> = item
        .criteria
        .iter()
        .map(|criterion| in_words(criterion, catalogue))
        .collect();
    TradeItemView {
        name: item.name.said(language).to_owned(),
        unit: item.unit.said(language).to_owned(),
        description: item.description.said(language).to_owned(),
        criteria: criteria.join("\n"),
    }
}

/// A criterion with its source behind it.
fn in_words(criterion: &Criterion, catalogue: &Catalogue) -> String {
    let text = criterion.text.said(catalogue.language());
    if criterion.source.is_empty() {
        return text.to_owned();
    }
    let known = SOURCES.iter().find(|(word, _)| *word == criterion.source);
    let source = known.map_or_else(|| criterion.source.clone(), |(_, key)| catalogue.text(key));
    Sentence::of("trade-criterion")
        .with("text", text)
        .with("source", source)
        .say(catalogue)
}

//! Attacks on what a data folder keeps and hands out, through the calls that a host makes: each is named by a fact, and its
//! untouched twin has none.

use acceptance::{ActKind, Subject};
use chrono::TimeDelta;
use office::Office;
use office::api::Call;
use rusqlite::{Connection, params};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tests::story::{self, Site};
use tests::world::{self, World, facts, part};
use tests::{edge, photos};

/// Places of a file that are changed one by one, beside those around its signposts.
const PLACES: usize = 900;
const SIGNPOSTS: [&[u8]; 9] = [
    b"%PDF-",
    b"xref",
    b"trailer",
    b"startxref",
    b"%%EOF",
    b"/ByteRange",
    b"/Contents <",
    b"/AcroForm",
    b"/DocMDP",
];

fn signed() -> (World, Site, Vec<u8>) {
    let world = World::still(60);
    let site = story::signed(&world);
    let file = story::export(&world, site.act, "act.pdf");
    let bytes = fs::read(&file).unwrap();
    let view = world.ask(Call::VerifyFile { path: file });
    assert!(facts(&view).intact(), "{view:#}");
    (world, site, bytes)
}

/// What is said of a file with these bytes.
fn judged(world: &World, name: &str, bytes: &[u8]) -> Value {
    let path = world.beside(name);
    fs::write(&path, bytes).unwrap();
    world.ask(Call::VerifyFile { path })
}

fn named(view: &Value, name: &str) -> Option<(String, String)> {
    let found = view["facts"]
        .as_array()?
        .iter()
        .find(|fact| fact["name"] == name)?;
    let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
    Some((text("standing"), text("message")))
}

fn fails(view: &Value, name: &str) -> bool {
    facts(view).failing.iter().any(|failing| failing == name)
}

#[test]
fn a_changed_byte_of_an_act_shows_wherever_it_is() {
    let (world, _, bytes) = signed();
    let mut places: BTreeSet<usize> = (0..bytes.len()).step_by((bytes.len() / PLACES) | 1).collect();
    for word in SIGNPOSTS {
        let found = bytes
            .windows(word.len())
            .enumerate()
            .filter(|(_, part)| *part == word);
        for (at, _) in found {
            places.extend((at..bytes.len()).take(word.len() + 24).step_by(3));
        }
    }
    let places: Vec<usize> = places.into_iter().collect();
    println!("{} places of {} bytes", places.len(), bytes.len());
    assert!(places.len() > PLACES);
    std::thread::scope(|scope| {
        for part in places.chunks(places.len().div_ceil(2)) {
            let (world, bytes) = (&world, &bytes);
            scope.spawn(move || {
                let mut changed = bytes.clone();
                for place in part {
                    changed[*place] ^= 1 << (place % 8);
                    let view = judged(world, &format!("flipped-{}.pdf", part[0]), &changed);
                    changed[*place] = bytes[*place];
                    assert!(!facts(&view).failing.is_empty(), "byte {place}: {view:#}");
                }
            });
        }
    });
}

#[test]
fn the_page_that_an_update_changed_is_told() {
    let (world, _, bytes) = signed();
    let document = lopdf::Document::load_mem(&bytes).unwrap();
    let page = document.get_pages()[&1];
    let content = document.get_page_contents(page)[0].0;
    let root = document
        .trailer
        .get(b"Root")
        .and_then(lopdf::Object::as_reference)
        .unwrap()
        .0;
    let forged = updated(&bytes, root, content, "<</Length 3>>\nstream\n0 g\nendstream");
    let view = judged(&world, "repainted.pdf", &forged);
    let (standing, message) = named(&view, "changes-after").unwrap();
    assert_eq!(standing, "fails");
    assert!(message.contains("page 1"), "{message}");
    assert!(
        fails(&view, "bytes-intact") && fails(&view, "nothing-unsigned"),
        "{view:#}"
    );
}

/// One object changed by an update with everything that belongs to one.
fn updated(bytes: &[u8], root: u32, object: u32, body: &str) -> Vec<u8> {
    let find = |word: &[u8]| bytes.windows(word.len()).rposition(|part| part == word).unwrap();
    let tail = String::from_utf8_lossy(&bytes[find(b"startxref") + 9..]).into_owned();
    let previous = tail.split_whitespace().next().unwrap().to_owned();
    let id = find(b"/ID [");
    let id_end = id + bytes[id..].iter().position(|byte| *byte == b']').unwrap() + 1;
    let id = String::from_utf8_lossy(&bytes[id..id_end]).into_owned();
    let mut out = bytes.to_vec();
    let at = out.len();
    out.extend(format!("{object} 0 obj\n{body}\nendobj\n").bytes());
    let start = out.len();
    out.extend(
        format!(
            "xref\n{object} 1\n{at:010} 00000 n\r\ntrailer\n<</Size 90000/Root {root} 0 R/Prev {previous}{id}>>\nstartxref\n{start}\n%%EOF\n"
        )
        .bytes(),
    );
    out
}

#[test]
fn the_signature_of_one_act_on_another_is_named() {
    let world = World::still(63);
    let (first, second) = two_issued(&world, || {});
    let bytes = fs::read(story::export(&world, first, "first.pdf")).unwrap();
    let source = fs::read(story::export(&world, second, "second.pdf")).unwrap();
    assert!(facts(&judged(&world, "twin.pdf", &bytes)).intact());
    let hole = |bytes: &[u8]| {
        let word = b"/Contents <";
        let at = bytes.windows(word.len()).rposition(|part| part == word).unwrap() + word.len();
        at..at + bytes[at..].iter().position(|byte| *byte == b'>').unwrap()
    };
    let (to, from) = (hole(&bytes), hole(&source));
    assert_eq!(to.len(), from.len());
    let mut forged = bytes.clone();
    forged[to].copy_from_slice(&source[from]);
    let view = judged(&world, "transplanted.pdf", &forged);
    assert!(
        fails(&view, "signed-bytes") && fails(&view, "bytes-intact"),
        "{view:#}"
    );
    assert!(
        !fails(&view, "signature-key"),
        "the signature itself is somebody’s"
    );
}

/// Two acts of the same content, issued one after the other; nobody signed the first yet.
fn two_issued(world: &World, between: impl FnOnce()) -> (acceptance::ActId, acceptance::ActId) {
    let site = story::draft(world);
    let other = another(world, &site);
    world.tell(Call::Issue { act: site.act });
    between();
    world.tell(Call::Issue { act: other });
    (site.act, other)
}

/// A second act of the same content.
fn another(world: &World, site: &Site) -> acceptance::ActId {
    let view = world.ask(Call::OpenAct { act: site.act });
    let act: acceptance::Act = part(&view, "/act");
    let begun = world.ask(Call::CreateAct {
        dossier: site.dossier,
        kind: ActKind::Reception,
        from: Subject::Dossier,
        template: None,
    });
    let other = part(&begun, "/act/id");
    world.tell(Call::SaveAct {
        act: other,
        body: act.body,
    });
    other
}

#[test]
fn an_exhibit_exchanged_in_the_vault_is_named() {
    let (world, site, bytes) = signed();
    let exhibit = site.exhibits[0];
    let original = world
        .office
        .media(&format!("exhibit/{exhibit}/original"))
        .unwrap()
        .file;
    let kept = fs::read(&original).unwrap();
    let exchange = |content: &[u8]| {
        fs::remove_file(&original).unwrap();
        fs::write(&original, content).unwrap();
    };
    // Another photo, whole in itself; and the same with one bit of its pixels changed.
    let mut nearly = kept.clone();
    let middle = nearly.len() / 2;
    nearly[middle] ^= 1;
    for content in [photos::photo(77, 1, "2026:11:21 09:00:00"), nearly] {
        exchange(&content);
        let view = judged(&world, "act.pdf", &bytes);
        assert!(fails(&view, "exhibits-intact"), "{view:#}");
        assert!(!fails(&view, "bytes-intact"), "the file itself is intact");
        let journal = world.ask(Call::VerifyJournal);
        assert_eq!(journal["unbroken"], false);
        assert!(fails(&journal, "originals-intact"), "{journal:#}");
    }
    exchange(&kept);
    assert!(facts(&judged(&world, "act.pdf", &bytes)).intact());
}

/// The state of the journal after somebody with the database in hand did something to it.
fn after(tamper: impl FnOnce(&Connection)) -> (Value, Value) {
    let (world, site, _) = signed();
    let folder = world.close();
    let data = folder.path().join("data");
    {
        let file = Connection::open(data.join("store.sqlite")).unwrap();
        let triggers: Vec<String> = file
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        for name in triggers {
            file.execute_batch(&format!("DROP TRIGGER \"{name}\"")).unwrap();
        }
        tamper(&file);
    }
    let office = Office::open(&data, edge::fixed(world::moment(), 61)).unwrap();
    let path = folder.path().join("act.pdf");
    let file = office.answer(Call::VerifyFile { path }).unwrap();
    let _ = site;
    (office.answer(Call::VerifyJournal).unwrap(), file)
}

fn broken((journal, file): (Value, Value)) {
    assert_eq!(journal["unbroken"], false, "{journal:#}");
    assert!(fails(&journal, "journal-unbroken"), "{journal:#}");
    assert!(fails(&file, "journal-unbroken"), "{file:#}");
}

#[test]
fn a_journal_left_alone_is_unbroken() {
    let (journal, file) = after(|_| {});
    assert_eq!(journal["unbroken"], true, "{journal:#}");
    let found = facts(&file);
    assert!(found.intact() && found.holding.contains(&"journal-sealed".to_owned()));
}

#[test]
fn a_journal_cut_reordered_or_edited_is_named() {
    broken(after(|file| {
        file.execute(
            "DELETE FROM journal WHERE seq > (SELECT max(seq) - 3 FROM journal)",
            [],
        )
        .unwrap();
    }));
    broken(after(|file| {
        file.execute("DELETE FROM journal WHERE seq = 5", []).unwrap();
    }));
    broken(after(|file| {
        file.execute_batch(
            "UPDATE journal SET seq = -1 WHERE seq = 4; UPDATE journal SET seq = 4 WHERE seq = 5;
             UPDATE journal SET seq = 5 WHERE seq = -1;",
        )
        .unwrap();
    }));
    broken(after(|file| {
        file.execute(
            "UPDATE journal SET at = '2025-01-01T00:00:00+01:00' WHERE seq = 6",
            [],
        )
        .unwrap();
    }));
}

#[test]
fn a_journal_edited_with_its_tail_made_anew_is_named() {
    broken(after(|file| {
        file.execute("UPDATE journal SET subject = 'Chantier Martin' WHERE seq = 3", [])
            .unwrap();
        let _ = rehash(file);
    }));
}

#[test]
fn a_journal_made_anew_with_what_acts_remember_of_it_is_named() {
    let (journal, file) = after(|file| {
        file.execute("UPDATE journal SET subject = 'Chantier Martin' WHERE seq = 3", [])
            .unwrap();
        for (seq, hash) in rehash(file) {
            file.execute(
                "UPDATE frozen SET journal_head = ?2 WHERE journal_seq = ?1",
                params![seq, hash],
            )
            .unwrap();
        }
    });
    assert!(fails(&file, "journal-sealed"), "{file:#}");
    // The store as a whole holds the files that say so.
    assert_eq!(journal["unbroken"], false, "{journal:#}");
    assert!(!fails(&journal, "journal-unbroken"), "{journal:#}");
    assert!(fails(&journal, "acts-journal"), "{journal:#}");
}

#[test]
fn entries_between_certification_and_signature_are_held_by_the_signature() {
    // The last certification stands before them: the signature that was drawn later knew them.
    let (journal, file) = after(|file| {
        file.execute(
            "UPDATE journal SET actor = 'Somebody else'
             WHERE seq = (SELECT min(seq) FROM journal WHERE action = 'action-sign')",
            [],
        )
        .unwrap();
        let _ = rehash(file);
    });
    for (view, name) in [(&journal, "acts-journal"), (&file, "journal-sealed")] {
        assert!(fails(view, name), "{name}: {view:#}");
    }
    assert_eq!(journal["unbroken"], false);
}

#[test]
fn what_no_signed_file_holds_yet_is_told_with_where_it_begins() {
    let (journal, _) = after(|_| {});
    let (standing, message) = named(&journal, "acts-journal-since").unwrap();
    assert_eq!(standing, "note");
    assert!(message.contains("aucun fichier signé"), "{message}");
}

#[test]
fn an_act_and_a_dossier_tell_from_which_entry_on_nothing_of_theirs_holds_the_journal() {
    let world = World::still(64);
    let site = story::signed(&world);
    let held = |view: &Value| named(view, "acts-journal-since");
    let of_act = || world.ask(Call::VerifyAct { act: site.act });
    let of_dossier = || {
        world.ask(Call::VerifyDossier {
            dossier: site.dossier,
        })
    };
    let before = held(&of_act()).unwrap().1;
    // What is done now stands after the last signature.
    world.tell(Call::ExportBundle {
        dossier: site.dossier,
        path: world.beside("preuves.zip"),
    });
    for (view, words) in [(of_act(), "de ce fichier"), (of_dossier(), "actes de ce dossier")] {
        let (standing, message) = held(&view).unwrap();
        assert_eq!(standing, "note");
        assert!(
            message.contains(words) && message.contains("À partir de l’entrée"),
            "{message}"
        );
        assert_ne!(message, before);
    }
    // Of a journal that does not hold, nothing is told as held.
    let (_, file) = after(|file| {
        file.execute("UPDATE journal SET subject = 'Chantier Martin' WHERE seq = 3", [])
            .unwrap();
    });
    assert!(held(&file).is_none(), "{file:#}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_in_the_place_of_one_is_named_and_not_waited_for() {
    let (world, site, _) = signed();
    let act = world.data().join("acts/PV-2026-0001/1.pdf");
    let original = {
        let hash =
            acceptance::Sha256Hash(Sha256::digest(fs::read(&site.files[0]).unwrap()).into()).to_string();
        world.data().join("vault").join(&hash[..2]).join(&hash[2..])
    };
    let fine = world.ask(Call::VerifyJournal);
    assert_eq!(fine["unbroken"], true, "{fine:#}");
    for path in [&act, &original] {
        let _ = fs::remove_file(path);
        std::os::unix::fs::symlink("/dev/zero", path).unwrap();
    }
    let view = world.ask(Call::VerifyJournal);
    assert!(
        fails(&view, "files-intact") && fails(&view, "originals-intact"),
        "{view:#}"
    );
    let zip = world.beside("preuves.zip");
    world.tell(Call::ExportBundle {
        dossier: site.dossier,
        path: zip.clone(),
    });
    let view = world.ask(Call::VerifyFile { path: zip });
    assert!(named(&view, "bundle-left-out").is_some(), "{view:#}");
}

#[test]
fn an_act_that_the_store_tells_otherwise_than_its_file_is_named() {
    let (journal, _) = after(|file| {
        // Everything that the database says of who signed, and the journal with it.
        let other = "replace(COL, 'Mme Claire Marchand', 'M. Jean Martin')";
        for (table, column) in [("act", "standing"), ("act", "content"), ("journal", "after")] {
            let value = other.replace("COL", column);
            file.execute(&format!("UPDATE {table} SET {column} = {value}"), [])
                .unwrap();
        }
        let _ = rehash(file);
    });
    assert_eq!(journal["unbroken"], false, "{journal:#}");
    assert!(fails(&journal, "acts-recorded"), "{journal:#}");
    let (journal, _) = after(|_| {});
    assert!(facts(&journal).holding.iter().any(|name| name == "acts-recorded"));
}

/// An issued act, and its data folder as it stood then.
struct Backup {
    folder: tempfile::TempDir,
    act: acceptance::ActId,
    store: Vec<u8>,
}

impl Backup {
    fn of(seed: u64) -> Self {
        let world = World::still(seed);
        let act = story::draft(&world).act;
        world.tell(Call::Issue { act });
        let folder = world.close();
        let store = fs::read(folder.path().join("data/store.sqlite")).unwrap();
        Self { folder, act, store }
    }

    fn open(&self, seed: u64) -> Office {
        let data = self.folder.path().join("data");
        Office::open(&data, edge::fixed(world::moment(), seed)).unwrap()
    }

    /// The signatory in this place draws; gives a copy of the file.
    fn signed(&self, office: &Office, place: usize, name: &str) -> std::path::PathBuf {
        let view = office.answer(Call::OpenAct { act: self.act }).unwrap();
        let act: acceptance::Act = part(&view, "/act");
        let signing = Call::Sign {
            act: self.act,
            signatory: act.signatories()[place].id,
            consent: true,
            ink: story::ink(),
            device: "Essai".to_owned(),
        };
        office.answer(signing).unwrap();
        let path = self.folder.path().join(name);
        let export = Call::Export {
            act: self.act,
            path: path.clone(),
        };
        office.answer(export).unwrap();
        path
    }

    /// The older database put back, and opened.
    fn put_back(&self, office: Office, seed: u64) -> Office {
        drop(office);
        let data = self.folder.path().join("data");
        for rest in ["store.sqlite-wal", "store.sqlite-shm"] {
            let _ = fs::remove_file(data.join(rest));
        }
        fs::write(data.join("store.sqlite"), &self.store).unwrap();
        self.open(seed)
    }
}

#[test]
fn a_signature_that_older_data_forgot_is_told_and_taken_in_again() {
    let backup = Backup::of(64);
    let office = backup.open(65);
    let path = backup.signed(&office, 0, "signed-by-her.pdf");
    let office = backup.put_back(office, 66);
    let view = office.answer(Call::VerifyFile { path: path.clone() }).unwrap();
    assert!(fails(&view, "act-known"), "{view:#}");
    assert!(
        named(&view, "act-known")
            .unwrap()
            .1
            .contains("clé de cette installation")
    );
    // The file that the start put aside is named.
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert!(named(&journal, "put-aside").is_some(), "{journal:#}");
    let view = office
        .answer(Call::InspectReturned { path: path.clone() })
        .unwrap();
    assert_eq!(
        (&view["kind"], &view["may_bind"]),
        (&"goes_on".into(), &true.into())
    );
    assert!(
        view["newly_signed"][0].as_str().unwrap().contains("a signé ici"),
        "{view:#}"
    );
    let bound = office.answer(Call::BindReturned { path }).unwrap();
    let record = &bound["act"]["state"]["signatures"][0];
    assert_eq!(
        (&record["manner"]["manner"], &record["revision"]),
        (&"drawn".into(), &2.into())
    );
    let view = office.answer(Call::VerifyAct { act: backup.act }).unwrap();
    assert!(facts(&view).intact(), "{view:#}");
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert_eq!(journal["unbroken"], true, "{journal:#}");
}

#[test]
fn a_forgotten_signature_beside_which_the_act_went_on_is_kept_and_not_counted() {
    let backup = Backup::of(67);
    let office = backup.open(68);
    let path = backup.signed(&office, 0, "signed-by-her.pdf");
    let office = backup.put_back(office, 69);
    backup.signed(&office, 1, "signed-by-him.pdf");
    let view = office
        .answer(Call::InspectReturned { path: path.clone() })
        .unwrap();
    assert_eq!(
        (&view["kind"], &view["may_bind"]),
        (&"beside".into(), &true.into())
    );
    assert!(
        view["newly_signed"][0].as_str().unwrap().contains("de nouveau"),
        "{view:#}"
    );
    let bound = office.answer(Call::BindReturned { path }).unwrap();
    assert_eq!(
        bound["act"]["state"]["signatures"].as_array().unwrap().len(),
        1,
        "only his"
    );
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert_eq!(journal["unbroken"], true, "{journal:#}");
}

/// Every hash of the journal computed anew, as its documentation says.
fn rehash(file: &Connection) -> Vec<(i64, [u8; 32])> {
    let mut statement = file
        .prepare(
            "SELECT seq, change, at, actor, action, subject, dossier, entity, entity_id, before, after, undoes, redoes
             FROM journal ORDER BY seq",
        )
        .unwrap();
    let rows: Vec<Vec<Value>> = statement
        .query_map([], |row| {
            let value = |column: usize| {
                Ok(match row.get_ref(column)? {
                    rusqlite::types::ValueRef::Integer(number) => number.into(),
                    rusqlite::types::ValueRef::Text(text) => {
                        String::from_utf8_lossy(text).into_owned().into()
                    }
                    _ => Value::Null,
                })
            };
            (0..13).map(value).collect::<rusqlite::Result<Vec<_>>>()
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut previous = [0_u8; 32];
    let mut hashes = Vec::new();
    for row in rows {
        let seq = row[0].as_i64().unwrap();
        let mut canonical = vec![Value::from("sans-reserve journal 1")];
        canonical.extend(row);
        let digits: String = previous.iter().map(|byte| format!("{byte:02x}")).collect();
        canonical.push(digits.into());
        let hash = <[u8; 32]>::from(Sha256::digest(Value::from(canonical).to_string()));
        file.execute(
            "UPDATE journal SET previous = ?2, hash = ?3 WHERE seq = ?1",
            params![seq, previous, hash],
        )
        .unwrap();
        previous = hash;
        hashes.push((seq, hash));
    }
    hashes
}

#[test]
fn a_clock_set_back_between_two_acts_is_told() {
    for (set, told) in [(TimeDelta::hours(-3), true), (TimeDelta::days(1), false)] {
        let clock = Arc::new(Mutex::new(world::moment()));
        let world = World::clocked(Arc::clone(&clock), 62);
        let (_, other) = two_issued(&world, || *clock.lock().unwrap() += set);
        let journal = world.ask(Call::VerifyJournal);
        assert_eq!(journal["unbroken"], true, "the order is what it was: {journal:#}");
        let path = story::export(&world, other, "later.pdf");
        let file = world.ask(Call::VerifyFile { path });
        for (view, name) in [(&journal, "clock"), (&file, "clock"), (&file, "issued-in-order")] {
            let found = named(view, name);
            assert_eq!(found.is_some(), told, "{name}: {view:#}");
            assert!(found.is_none_or(|(standing, message)| standing == "note" && message.contains("21")));
        }
    }
}

#[test]
fn two_originals_exchanged_for_each_other_are_named() {
    // The name of a vault’s file is its hash: an original under another’s name is none.
    let (world, site, _) = signed();
    let place = |index: usize| {
        let address = format!("exhibit/{}/original", site.exhibits[index]);
        world.office.media(&address).unwrap().file
    };
    exchanged(&place(0), &place(1));
    let journal = world.ask(Call::VerifyJournal);
    assert!(fails(&journal, "originals-intact"), "{journal:#}");
}

fn exchanged(one: &Path, other: &Path) {
    let aside = one.with_extension("aside");
    fs::rename(one, &aside).unwrap();
    fs::rename(other, one).unwrap();
    fs::rename(aside, other).unwrap();
}

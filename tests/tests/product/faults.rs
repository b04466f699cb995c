//! Killed at any moment: everything that was acknowledged is there, and nothing half done.

use acceptance::{Act, ActBody, ActId, ActKind, ActState, ExhibitId, ExhibitSource, Subject};
use office::Office;
use office::api::Call;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};
use tests::edge::{self, Stream};
use tests::process::{Server, Unanswered, send};
use tests::story::{self, Site};
use tests::world::{World, facts, part};
use tests::{photos, world};

/// How many times the process is killed; a quarter of them in each phase.
const MOMENTS: u32 = 100;

/// The seed of the moments; `SANS_RESERVE_SEED` takes another.
const SEED: u64 = 20_261_121;

#[test]
fn killed_at_a_hundred_moments_it_keeps_what_it_acknowledged_and_nothing_half_done() {
    let seed = std::env::var("SANS_RESERVE_SEED")
        .ok()
        .and_then(|text| text.parse().ok());
    let seed = seed.unwrap_or(SEED);
    println!("seed of the moments: {seed}");
    let mut chance = Stream::new(seed);
    let mut scene = Scene::new();
    let lengths = PHASES.map(|phase| scene.measure(phase));
    println!("a phase takes, undisturbed: {lengths:?}");
    for moment in 0..MOMENTS {
        let index = (moment % 4) as usize;
        let length = lengths[index].as_micros() as u64;
        let delay = Duration::from_micros(chance.below(length + length / 2 + 1));
        scene.kill_in(PHASES[index], delay);
        scene.check(&format!(
            "moment {moment}: {:?} after {delay:?}, seed {seed}",
            PHASES[index]
        ));
    }
    scene.check_every_file();
    let told = scene.told.lock().unwrap();
    println!(
        "killed {MOMENTS} times: {} edits, {} exhibits, {} acts and {} exports had been acknowledged; all of them are there",
        told.edits,
        told.exhibits.len(),
        told.issued.len(),
        told.exports.len()
    );
    assert!(
        told.edits > 0 && !told.exports.is_empty(),
        "the moments were too early to tell anything"
    );
}

/// What the process does when it is killed.
#[derive(Debug, Clone, Copy)]
enum Phase {
    Intake,
    Edit,
    Issue,
    Export,
}

const PHASES: [Phase; 4] = [Phase::Intake, Phase::Edit, Phase::Issue, Phase::Export];

/// What the core acknowledged, and what was said to it without an answer.
#[derive(Default)]
struct Told {
    edits: u64,
    advice: String,
    unanswered_advice: Option<String>,
    exhibits: BTreeMap<ExhibitId, String>,
    issued: BTreeMap<ActId, String>,
    exports: Vec<PathBuf>,
    unanswered_export: Option<PathBuf>,
    entries: u64,
}

struct Scene {
    world_folder: tempfile::TempDir,
    site: Site,
    body: ActBody,
    told: Arc<Mutex<Told>>,
    round: u32,
}

impl Scene {
    fn new() -> Self {
        let told_world = World::real();
        let site = story::draft(&told_world);
        let opened = told_world.ask(Call::OpenAct { act: site.act });
        let act: Act = part(&opened, "/act");
        // The world’s folder outlives its office: the process opens it next.
        let world_folder = told_world.close();
        Self {
            world_folder,
            site,
            body: act.body,
            told: Arc::default(),
            round: 0,
        }
    }

    fn data(&self) -> PathBuf {
        self.world_folder.path().join("data")
    }

    fn start(&self) -> Server {
        Server::start(Path::new(env!("CARGO_BIN_EXE_desk-server")), &self.data())
    }

    /// How long a phase takes when nobody disturbs it.
    fn measure(&mut self, phase: Phase) -> Duration {
        let server = self.start();
        let work = self.work(phase, &server.address);
        let began = Instant::now();
        work().unwrap();
        began.elapsed()
    }

    fn kill_in(&mut self, phase: Phase, delay: Duration) {
        let server = self.start();
        let work = self.work(phase, &server.address);
        let (started, start) = mpsc::channel();
        let worker = std::thread::spawn(move || {
            started.send(()).unwrap();
            work()
        });
        start.recv().unwrap();
        std::thread::sleep(delay);
        server.kill();
        match worker.join().unwrap() {
            Ok(()) | Err(Unanswered::Gone) => {}
            Err(Unanswered::Refused(problem)) => panic!("{phase:?} was refused: {problem:?}"),
        }
    }

    fn work(&mut self, phase: Phase, address: &str) -> Box<dyn FnOnce() -> Result<(), Unanswered> + Send> {
        self.round += 1;
        let work = Work {
            address: address.to_owned(),
            dossier: self.site.dossier,
            draft: self.site.act,
            body: self.body.clone(),
            told: Arc::clone(&self.told),
            folder: self.world_folder.path().to_owned(),
            round: self.round,
        };
        Box::new(move || match phase {
            Phase::Intake => work.take_in(),
            Phase::Edit => work.edit(),
            Phase::Issue => work.issue(),
            Phase::Export => work.export(),
        })
    }

    /// Opens the folder again and counts.
    fn check(&mut self, when: &str) {
        let office =
            Office::open(&self.data(), edge::real()).unwrap_or_else(|problem| panic!("{when}: {problem:?}"));
        let ask = |call| {
            office
                .answer(call)
                .unwrap_or_else(|problem| panic!("{when}: {problem:?}"))
        };
        let mut told = self.told.lock().unwrap();
        let dossier = ask(Call::OpenDossier {
            dossier: self.site.dossier,
        });
        check_exhibits(&office, &dossier, &told, when);
        check_draft(&ask(Call::OpenAct { act: self.site.act }), &mut told, when);
        let newest = check_numbers(&dossier, &told, &ask, when);
        if let Some(act) = newest {
            let verified = ask(Call::VerifyAct { act });
            assert!(facts(&verified).intact(), "{when}: {verified:#}");
        }
        check_export(&mut told, &ask, when);
        let journal = ask(Call::VerifyJournal);
        assert_eq!(journal["unbroken"], true, "{when}: {journal}");
        let entries = journal["entries"].as_u64().unwrap();
        assert!(entries >= told.entries, "{when}: the journal became shorter");
        told.entries = entries;
    }

    fn check_every_file(&self) {
        let office = Office::open(&self.data(), edge::real()).unwrap();
        let told = self.told.lock().unwrap();
        for (act, number) in &told.issued {
            let verified = office.answer(Call::VerifyAct { act: *act }).unwrap();
            assert!(facts(&verified).intact(), "{number}: {verified:#}");
        }
    }
}

/// The work of one round, done by a thread that notes each answer as it comes.
struct Work {
    address: String,
    dossier: acceptance::DossierId,
    draft: ActId,
    body: ActBody,
    told: Arc<Mutex<Told>>,
    folder: PathBuf,
    round: u32,
}

impl Work {
    fn ask(&self, call: &Call) -> Result<Value, Unanswered> {
        send(&self.address, call)
    }

    fn take_in(&self) -> Result<(), Unanswered> {
        let folder = self.folder.join(format!("round-{}", self.round));
        fs::create_dir_all(&folder).unwrap();
        for number in 0..3 {
            let file = folder.join(format!("{number}.jpg"));
            let photo = photos::photo(self.round * 10 + number, 1, "2026:11:21 09:00:00");
            fs::write(&file, &photo).unwrap();
            let view = self.ask(&Call::Attach {
                dossier: self.dossier,
                paths: vec![file],
                source: ExhibitSource::File,
                links: Vec::new(),
            })?;
            let added: Vec<ExhibitId> = part(&view, "/added");
            let mut told = self.told.lock().unwrap();
            told.exhibits
                .extend(added.into_iter().map(|id| (id, sha256(&photo))));
        }
        Ok(())
    }

    fn edit(&self) -> Result<(), Unanswered> {
        let ActBody::Reception(mut reception) = self.body.clone() else {
            unreachable!()
        };
        for number in 0..10 {
            reception.advice = format!("Round {}, keystroke {number}", self.round);
            self.told.lock().unwrap().unanswered_advice = Some(reception.advice.clone());
            let body = ActBody::Reception(reception.clone());
            self.ask(&Call::SaveAct {
                act: self.draft,
                body,
            })?;
            let mut told = self.told.lock().unwrap();
            told.edits += 1;
            told.advice = reception.advice.clone();
            told.unanswered_advice = None;
        }
        Ok(())
    }

    fn issue(&self) -> Result<(), Unanswered> {
        let begun = self.ask(&Call::CreateAct {
            dossier: self.dossier,
            kind: ActKind::Reception,
            from: Subject::Dossier,
            template: None,
        })?;
        let act: ActId = part(&begun, "/act/id");
        self.ask(&Call::SaveAct {
            act,
            body: self.body.clone(),
        })?;
        let issued = self.ask(&Call::Issue { act })?;
        let number: String = part(&issued, "/number");
        self.told.lock().unwrap().issued.insert(act, number);
        Ok(())
    }

    fn export(&self) -> Result<(), Unanswered> {
        let act = self.told.lock().unwrap().issued.keys().next_back().copied();
        let Some(act) = act else {
            return Ok(());
        };
        for copy in 0..3 {
            let path = self.folder.join(format!("export-{}-{copy}.pdf", self.round));
            self.told.lock().unwrap().unanswered_export = Some(path.clone());
            self.ask(&Call::Export {
                act,
                path: path.clone(),
            })?;
            let mut told = self.told.lock().unwrap();
            told.unanswered_export = None;
            told.exports.push(path);
        }
        Ok(())
    }
}

/// Every acknowledged exhibit is listed, and every listed one has its original, whole.
fn check_exhibits(office: &Office, dossier: &Value, told: &Told, when: &str) {
    let shown = dossier["exhibits"].as_array().unwrap();
    let shown: BTreeMap<ExhibitId, String> = shown
        .iter()
        .map(|view| (part(view, "/exhibit/id"), part(view, "/exhibit/sha256")))
        .collect();
    for (id, hash) in &told.exhibits {
        assert_eq!(
            shown.get(id),
            Some(hash),
            "{when}: an acknowledged exhibit is gone"
        );
    }
    for (id, hash) in &shown {
        let media = office.media(&format!("exhibit/{id}/original"));
        let bytes = media.and_then(|media| fs::read(media.file).ok());
        let found = bytes.map(|bytes| sha256(&bytes));
        assert_eq!(found.as_ref(), Some(hash), "{when}: an original is not whole");
    }
}

/// The draft says what was saved last: what was acknowledged, or the one keystroke on its way when the process died.
fn check_draft(view: &Value, told: &mut Told, when: &str) {
    let act: Act = part(view, "/act");
    let ActBody::Reception(reception) = act.body else {
        panic!("{when}: the draft is another act");
    };
    let on_its_way = told.unanswered_advice.take();
    let expected = reception.advice == told.advice || Some(&reception.advice) == on_its_way.as_ref();
    assert!(
        expected,
        "{when}: the draft says “{}”, acknowledged was “{}”",
        reception.advice, told.advice
    );
    told.advice = reception.advice;
}

/// Each act is a draft or issued with its file; the numbers run from 1 without a gap. Returns the act with the last one.
fn check_numbers(dossier: &Value, told: &Told, ask: &dyn Fn(Call) -> Value, when: &str) -> Option<ActId> {
    let mut numbered = BTreeMap::new();
    for line in dossier["acts"].as_array().unwrap() {
        let act: ActId = part(line, "/id");
        if line["status"] == "draft" {
            assert!(
                !told.issued.contains_key(&act),
                "{when}: an issued act is a draft again"
            );
            continue;
        }
        let view = ask(Call::OpenAct { act });
        let state: ActState = part(&view, "/act/state");
        let ActState::Issued(issue) = state else {
            panic!("{when}: {view}");
        };
        assert_eq!(view["has_file"], true, "{when}: {} has no file", issue.number);
        let twice = numbered.insert(issue.number.rank, act);
        assert_eq!(twice, None, "{when}: {} was given twice", issue.number);
    }
    let ranks: Vec<u32> = numbered.keys().copied().collect();
    let expected: Vec<u32> = (1..).take(ranks.len()).collect();
    assert_eq!(ranks, expected, "{when}: the series has a gap");
    for (act, number) in &told.issued {
        assert!(
            numbered.values().any(|issued| issued == act),
            "{when}: {number} is gone"
        );
    }
    numbered.pop_last().map(|(_, act)| act)
}

/// An export that was not acknowledged is absent or whole.
fn check_export(told: &mut Told, ask: &dyn Fn(Call) -> Value, when: &str) {
    let acknowledged = told.exports.last().cloned();
    let on_its_way = told.unanswered_export.take().filter(|path| path.exists());
    for path in acknowledged.into_iter().chain(on_its_way) {
        let verified = ask(Call::VerifyFile { path });
        assert!(facts(&verified).intact(), "{when}: {verified:#}");
    }
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_second_instance_on_the_same_folder_is_refused_with_a_sentence() {
    let first = World::still(30);
    let second = Office::open(&first.data(), edge::fixed(world::moment(), 31));
    let problem = second.err().unwrap();
    assert_eq!(problem.code, "problem-already-open");
    assert!(problem.message.len() > 20, "{problem:?}");
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_not_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("not-a-folder");
    fs::write(&file, b"").unwrap();
    let problem = Office::open(&file, edge::real()).err().unwrap();
    assert!(!problem.message.is_empty(), "{problem:?}");
}

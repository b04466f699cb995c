//! Every kind of act, and every blank form: the pages that were looked at, and what a foreign judge says of them.

#[path = "../../../src-tauri/crates/report/tests/common/mod.rs"]
pub(super) mod pages;

use acceptance::{ActKind, Language};
use std::fs;
use std::path::{Path, PathBuf};
use tests::tools::Tool;

/// Each kind in the language of its tradesperson, and one of each in English.
fn written(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    for (name, mut act) in pages::kinds::all() {
        for language in [Language::Fr, Language::En] {
            act.language = language;
            let mut bytes = Vec::new();
            report::render(&act, &pages::album_of(&act), &pages::options(), &mut bytes).unwrap();
            files.push((named(name, language), bytes));
        }
    }
    let site = pages::reception();
    for kind in ActKind::ALL {
        for (language, dossier) in [(Language::Fr, Some(&site.dossier)), (Language::En, None)] {
            let form = report::Blank {
                kind,
                language,
                contractor: dossier.map(|_| &site.contractor),
                dossier,
            };
            let mut bytes = Vec::new();
            report::blank(&form, &pages::options(), &mut bytes).unwrap();
            files.push((named(&format!("blank-{}", kind.word()), language), bytes));
        }
    }
    let write = |(name, bytes): (String, Vec<u8>)| {
        let path = folder.join(format!("{name}.pdf"));
        fs::write(&path, bytes).unwrap();
        (name, path)
    };
    files.into_iter().map(write).collect()
}

fn named(name: &str, language: Language) -> String {
    let language = language.code();
    format!("{name}-{language}")
}

#[test]
fn every_kind_reads_as_it_was_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let mut different = Vec::new();
    for (name, path) in written(folder.path()) {
        if name.ends_with("-fr") {
            different.extend(super::golden::difference(&name, &path));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n\n"));
}

#[test]
fn verapdf_finds_every_kind_archivable_and_accessible() {
    let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let files = written(folder.path());
    for profile in ["3a", "ua1"] {
        let mut arguments = vec![profile.as_ref()];
        arguments.extend(files.iter().map(|(_, path)| path.as_os_str()));
        let said = verapdf.run(&arguments);
        assert!(said.success, "{profile}: {}", said.text);
    }
}

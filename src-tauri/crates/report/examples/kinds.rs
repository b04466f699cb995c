//! Writes one act of each kind, in each language, and each blank form, for looking at: `kinds FOLDER`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(
        std::env::args_os()
            .nth(1)
            .ok_or("the name of a folder is wanted")?,
    );
    for (name, mut act) in common::kinds::all() {
        for language in acceptance::Language::ALL {
            act.language = language;
            let path = folder.join(format!(
                "{name}-{}.pdf",
                language.tag().get(..2).unwrap_or_default()
            ));
            let mut file = BufWriter::new(File::create(path)?);
            report::render(&act, &common::album_of(&act), &common::options(), &mut file)?;
        }
    }
    let site = common::reception();
    for kind in acceptance::ActKind::ALL {
        for language in acceptance::Language::ALL {
            for known in [false, true] {
                let form = report::Blank {
                    kind,
                    language,
                    contractor: known.then_some(&site.contractor),
                    dossier: known.then_some(&site.dossier),
                };
                let known = if known { "known" } else { "empty" };
                let language = language.tag().get(..2).unwrap_or_default();
                let path = folder.join(format!("blank-{}-{known}-{language}.pdf", kind.word()));
                let mut file = BufWriter::new(File::create(path)?);
                report::blank(&form, &common::options(), &mut file)?;
            }
        }
    }
    Ok(())
}

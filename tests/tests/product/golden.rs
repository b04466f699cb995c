//! The pages of the story as readable text, compared with what was looked at and committed.
//!
//! `SANS_RESERVE_REWRITE=1` writes the golden files anew; that run fails, so that nobody takes it for a test.

use office::api::Call;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use tests::story;
use tests::tools::Tool;
use tests::world::World;

#[test]
fn the_sealed_act_reads_as_it_was_looked_at() {
    let world = World::still(20);
    let site = story::signed(&world);
    compare("act-signed", &story::export(&world, site.act, "act.pdf"));
}

#[test]
fn the_preview_of_a_draft_reads_as_it_was_looked_at() {
    let world = World::still(21);
    let site = story::draft(&world);
    let view = world.ask(Call::Preview { act: site.act });
    let address = format!("preview/{}/pdf", view["key"].as_str().unwrap());
    compare("act-preview", &world.office.media(&address).unwrap().file);
}

fn compare(name: &str, pdf: &Path) {
    if let Some(difference) = difference(name, pdf) {
        panic!("{difference}");
    }
}

/// How the pages of `pdf` read otherwise than the golden file `name`, if they do.
pub fn difference(name: &str, pdf: &Path) -> Option<String> {
    let pages = readable(pdf)?;
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("golden/{name}.txt"));
    if std::env::var_os("SANS_RESERVE_REWRITE").is_some() {
        fs::write(&golden, &pages).unwrap();
        return Some(format!(
            "{} was written anew: look at it, and run without SANS_RESERVE_REWRITE",
            golden.display()
        ));
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let difference = first_difference(&expected, &pages)?;
    let kept = pdf.with_extension("txt");
    fs::write(&kept, &pages).unwrap();
    Some(format!(
        "{name} reads otherwise than {}:\n{difference}",
        golden.display()
    ))
}

/// Structure, bookmarks and, page by page, each line of text with its place in points.
fn readable(pdf: &Path) -> Option<String> {
    let info = Tool::on_path("pdfinfo")?;
    let text = Tool::on_path("pdftotext")?;
    let mut out = String::from("== structure\n");
    let structure = info.run(&["-struct".as_ref(), pdf.as_os_str()]).text;
    // Numbers of objects are no matter of the reader’s.
    for line in structure
        .lines()
        .filter(|line| !line.trim_start().starts_with("Object "))
    {
        let _ = writeln!(out, "{line}");
    }
    out.push_str("\n== text\n");
    let boxes = text
        .run(&["-bbox-layout".as_ref(), pdf.as_os_str(), "-".as_ref()])
        .text;
    for line in boxes.lines() {
        push_line(&mut out, line.trim());
    }
    Some(out)
}

/// Of poppler’s boxes: a page’s beginning, a line’s place rounded to half a point, its words.
fn push_line(out: &mut String, line: &str) {
    if line.starts_with("<page ") {
        let _ = write!(
            out,
            "\n-- page {} × {}",
            attribute(line, "width"),
            attribute(line, "height")
        );
    } else if line.starts_with("<line ") {
        let _ = write!(
            out,
            "\n{:6.1} {:6.1} ",
            attribute(line, "xMin"),
            attribute(line, "yMin")
        );
    } else if let Some(word) = line.strip_prefix("<word ") {
        let text = word
            .split_once('>')
            .and_then(|(_, rest)| rest.strip_suffix("</word>"));
        let _ = write!(out, " {}", text.unwrap_or_default());
    }
}

fn attribute(line: &str, name: &str) -> f64 {
    let value = line
        .split_once(&format!("{name}=\""))
        .and_then(|(_, rest)| rest.split_once('"'));
    let value: f64 = value
        .and_then(|(value, _)| value.parse().ok())
        .unwrap_or_default();
    (value * 2.0).round() / 2.0
}

fn first_difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let pairs = expected.lines().zip(found.lines()).enumerate();
    let line = pairs.into_iter().find(|(_, (expected, found))| expected != found);
    Some(match line {
        Some((number, (expected, found))) => format!("line {}:\n- {expected}\n+ {found}", number + 1),
        None => format!(
            "{} lines instead of {}",
            found.lines().count(),
            expected.lines().count()
        ),
    })
}

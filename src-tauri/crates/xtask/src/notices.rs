//! What the programs are made of, with the text of each licence, gathered from where the parts lie on this machine.

use crate::Problem;
use crate::place::{COMMAND_LINE, Place, SHELL};
use crate::shell::{cargo, output};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How deep below a part its licences are looked for: a library in C lies in a folder of its own.
const DEPTH: usize = 3;

/// A part: its name with the version, under which licence, and where it comes from.
struct Part {
    name: String,
    licence: String,
    source: String,
}

/// The whole text: a line for each part, then each licence once, with the parts that are under it.
pub fn gathered(place: &Place) -> Result<String, Problem> {
    let parts = parts(place)?;
    let mut text = String::from("What Sans Réserve is made of besides its own sources.\n\n");
    for part in &parts {
        text += &format!("{}: {} ({})\n", part.name, part.licence, part.source);
    }
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let crates = crates();
    for part in &parts {
        let folder = part.name.replace(" v", "-");
        for source in crates
            .iter()
            .map(|source| source.join(&folder))
            .filter(|folder| folder.is_dir())
        {
            gather(&source, DEPTH, &part.name, &mut texts);
        }
    }
    for name in [
        "svelte",
        "@fluent/bundle",
        "@tauri-apps/api",
        "pdfjs-dist",
        "@fontsource-variable/source-sans-3",
    ] {
        gather(
            &place.pages().join("node_modules").join(name),
            1,
            name,
            &mut texts,
        );
    }
    gather(&place.root.join("assets/fonts"), 1, "fonts", &mut texts);
    for (licence, names) in texts {
        text += &format!("\n\n---- {}\n\n{}\n", names.join(", "), licence.trim_end());
    }
    Ok(text)
}

fn parts(place: &Place) -> Result<Vec<Part>, Problem> {
    let mut words = vec![
        "tree",
        "--locked",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}|{l}|{r}",
    ];
    words.extend(["--package", SHELL, "--package", COMMAND_LINE]);
    let listed = output(&mut cargo(&place.root, &words)).ok_or("cargo tree failed")?;
    let mut lines: Vec<&str> = listed.lines().collect();
    lines.sort_unstable();
    lines.dedup();
    Ok(lines.into_iter().filter_map(part).collect())
}

/// A line of `cargo tree`; none for a package of ours, which has a path.
fn part(line: &str) -> Option<Part> {
    let mut fields = line.trim_end_matches(" (*)").split('|');
    let (name, licence, source) = (fields.next()?, fields.next()?, fields.next().unwrap_or_default());
    let name = name.trim_end_matches(" (proc-macro)");
    if name.is_empty() || name.contains('(') {
        return None;
    }
    Some(Part {
        name: name.to_owned(),
        licence: licence.to_owned(),
        source: source.trim_end_matches(" (*)").to_owned(),
    })
}

/// Where cargo keeps sources.
fn crates() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let listed = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    listed
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect()
}

fn gather(folder: &Path, depth: usize, name: &str, texts: &mut BTreeMap<String, Vec<String>>) {
    let Ok(listed) = fs::read_dir(folder) else {
        return;
    };
    for path in listed.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() && depth > 1 {
            gather(&path, depth - 1, name, texts);
        } else if is_licence(&path)
            && let Ok(text) = fs::read_to_string(&path)
        {
            let names = texts.entry(text).or_default();
            if names.last().is_none_or(|last| last != name) {
                names.push(name.to_owned());
            }
        }
    }
}

fn is_licence(path: &Path) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let is_code = [".rs", ".py", ".c", ".h"]
        .iter()
        .any(|ending| name.ends_with(ending));
    !is_code
        && ["licen", "copying", "notice", "unlicense"]
            .iter()
            .any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_cargo_tells_of_a_part() {
        let part = part("zip v9.0.0|MIT|https://github.com/zip-rs/zip2 (*)").expect("a part");
        assert_eq!((part.name.as_str(), part.licence.as_str()), ("zip v9.0.0", "MIT"));
        assert_eq!(part.source, "https://github.com/zip-rs/zip2");
    }

    #[test]
    fn takes_no_package_of_ours_for_a_part() {
        assert!(part("office v0.1.0 (/home/somebody/sans-reserve/office)|MIT|").is_none());
        assert!(part("").is_none());
    }

    #[test]
    fn knows_a_licence_by_its_name() {
        for (name, expected) in [
            ("LICENSE-MIT", true),
            ("COPYING", true),
            ("licence.rs", false),
            ("README.md", false),
        ] {
            assert_eq!(is_licence(Path::new(name)), expected, "{name}");
        }
    }
}

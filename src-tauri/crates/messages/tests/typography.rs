//! The signs of the texts: French keeps a no-break space before its double signs and inside its quotation marks, and no
//! language has the straight apostrophe of typewriters.

use acceptance::Language;
use std::fs;
use std::path::PathBuf;

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// What other programs print by their own rules, and is quoted as it stands there.
const QUOTED: [&str; 2] = ["isn't Trusted", "Verification: OK"];

/// What a person reads of each line of a language's files, with where it stands: without keys, choices and values.
fn lines(language: Language) -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../assets/messages")
        .join(language.tag().split('-').next().unwrap_or_default());
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of a language") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).expect("a file of texts");
        for (number, line) in text.lines().enumerate() {
            if !line.starts_with('#') {
                lines.push((format!("{name}:{}", number + 1), said(line)));
            }
        }
    }
    lines
}

/// A line as it is read: `…` stands for each value, and what only chooses a form is left out.
fn said(line: &str) -> String {
    let key = line.starts_with(|first: char| first.is_ascii_alphabetic());
    let text = match line.split_once('=') {
        Some((_, text)) if key => text,
        _ => line,
    };
    let text = text.trim().trim_start_matches('*');
    let text = match (text.starts_with('['), text.split_once(']')) {
        (true, Some((_, text))) => text.trim_start(),
        _ => text,
    };
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        said.push('…');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    said.push_str(rest);
    QUOTED.iter().fold(said, |said, quoted| said.replace(quoted, ""))
}

/// The signs of a French line that do not have the space that is theirs, each with what stands around it.
fn ill_spaced(line: &str) -> Vec<String> {
    let signs: Vec<char> = line.chars().collect();
    let around = |at: usize| {
        signs[at.saturating_sub(12)..(at + 2).min(signs.len())]
            .iter()
            .collect::<String>()
    };
    let wrong = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| signs.get(at));
        let Some(before) = before else { return false };
        match signs[at] {
            // A colon may stand without a space: in an address, a time, a pair of words for a machine.
            ':' => matches!(*before, ' ' | NARROW),
            ';' | '!' => *before != NARROW,
            '?' => *before != NARROW && signs.get(at + 1).is_none_or(|after| !after.is_alphanumeric()),
            '»' => *before != NO_BREAK,
            _ => *before == '«' && signs[at] != NO_BREAK,
        }
    };
    (0..signs.len()).filter(|at| wrong(*at)).map(around).collect()
}

#[test]
fn french_signs_have_their_no_break_spaces() {
    let faults: Vec<String> = lines(Language::Fr)
        .into_iter()
        .flat_map(|(place, line)| {
            ill_spaced(&line)
                .into_iter()
                .map(move |at| format!("{place}: {at}"))
        })
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_plain_or_missing_space_is_found() {
    let found = |line: &str| ill_spaced(&said(line)).len();
    for line in [
        "key = Nature : malfaçon",
        "key = Nature\u{202f}: malfaçon",
        "key = { $count } ; puis",
        "key = Vraiment?",
        "key = Vraiment\u{a0}?",
        "   *[other] Attention !",
        "key = « Jolie »\u{a0}\u{2026}",
        "key = «\u{a0}{ $name }»",
    ] {
        assert!(found(line) > 0, "{line}");
    }
    for line in [
        "key = { $count ->",
        "key = Nature\u{a0}: «\u{a0}{ $name }\u{a0}»\u{202f}; vraiment\u{202f}?",
        "key = https://exemple.fr/a?b à 14:05",
        "    [one] Un acte",
    ] {
        assert_eq!(found(line), 0, "{line}");
    }
}

#[test]
fn no_language_has_a_straight_apostrophe() {
    for language in Language::ALL {
        let straight: Vec<_> = lines(language)
            .into_iter()
            .filter(|(_, line)| line.contains('\''))
            .collect();
        assert!(straight.is_empty(), "{language:?}: {straight:#?}");
    }
    assert!(said("key = L'acte").contains('\''));
}

//! Names of files within a bundle: plain ASCII, so that every system and every unpacker gives them back the same.

/// Longest name of an original, in characters.
const LONGEST: usize = 80;
/// Longest ending of a name.
const LONGEST_ENDING: usize = 10;

/// `name` in letters that no system refuses: `Café: été.JPG` becomes `Cafe- ete.JPG`. Alone it is not unique, nor safe from the
/// names that Windows keeps for devices: it goes behind a number.
pub(super) fn plain(name: &str) -> String {
    let spelled: String = name.chars().map(spell).collect();
    let words: Vec<&str> = spelled.split_whitespace().collect();
    let name = words.join(" ");
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= LONGEST_ENDING => (stem, ending),
        _ => (name.as_str(), ""),
    };
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_matches(['.', ' ']);
    let ending = ending.trim_matches(['.', ' ']);
    match (stem.is_empty(), ending.is_empty()) {
        (true, _) => "-".to_owned(),
        (false, true) => stem.to_owned(),
        (false, false) => format!("{stem}.{ending}"),
    }
}

/// An ASCII letter for `letter`, or a dash.
fn spell(letter: char) -> char {
    match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' | '_' | '(' | ')' => letter,
        letter if letter.is_whitespace() => ' ',
        'à' | 'â' | 'ä' | 'á' => 'a',
        'À' | 'Â' | 'Ä' | 'Á' => 'A',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'î' | 'ï' | 'í' => 'i',
        'Î' | 'Ï' => 'I',
        'ô' | 'ö' | 'ó' => 'o',
        'Ô' | 'Ö' => 'O',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'Ù' | 'Û' | 'Ü' => 'U',
        'ç' => 'c',
        'Ç' => 'C',
        'ñ' => 'n',
        _ => '-',
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn keeps_what_every_system_takes_and_spells_the_rest() {
        assert_eq!(plain("IMG_0412 (2).JPG"), "IMG_0412 (2).JPG");
        assert_eq!(plain("Café\u{202f}: été.JPG"), "Cafe - ete.JPG");
        assert_eq!(plain("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(plain("a\\b\n\u{202e}gpj.exe"), "a-b -gpj.exe");
        assert_eq!(plain(" . "), "-");
        assert_eq!(plain("дом.png"), "---.png");
        assert!(plain(&"é".repeat(500)).len() <= 80);
    }
}

//! Numbers as people type them, beside how they stand written: of a telephone, of an act, of an exhibit.

/// Words before the number of an exhibit, folded.
const EXHIBIT: [&str; 6] = ["piece", "photo", "video", "exhibit", "no", "n"];
/// Words before the number of an act, folded: the letters that acts are numbered with.
const ACT: [&str; 10] = ["rs", "av", "nt", "cv", "pv", "lr", "rc", "cu", "lt", "re"];
/// Digits of an act’s number.
const WIDTH: usize = 4;
/// Fewer digits than these are no telephone number.
const TELEPHONE: usize = 6;

/// The number of an exhibit, where `words` ask for one: “pièce 12”, “12”.
pub(crate) fn of_exhibit(words: &[String]) -> Option<u32> {
    let number = match words {
        [number] => number,
        [what, number] if EXHIBIT.contains(&what.as_str()) => number,
        _ => return None,
    };
    // An act’s number is written with its zeros.
    number.parse().ok().filter(|_| !number.starts_with('0'))
}

/// The queries of the same numbers written otherwise.
pub(crate) fn otherwise(words: &[String]) -> Vec<String> {
    let mut queries = Vec::new();
    queries.extend(of_act(words));
    if words.iter().all(|word| is_number(word)) {
        let digits = words.concat();
        if digits.len() >= TELEPHONE {
            queries.push(match words {
                // In one go: it may stand in pairs.
                [_] => format!("\"{}\"", pairs(&digits)),
                _ => format!("\"{digits}\"*"),
            });
        }
    }
    queries
}

/// “PV 7” and “PV-2026-7” for what is numbered PV-2026-0007.
fn of_act(words: &[String]) -> Option<String> {
    let (number, before) = words.split_last()?;
    let kind = before.first()?;
    if !ACT.contains(&kind.as_str()) || !is_number(number) || number.len() >= WIDTH {
        return None;
    }
    let mut terms: Vec<String> = before.iter().map(|word| format!("\"{word}\"")).collect();
    terms.push(format!("\"{number:0>WIDTH$}\""));
    Some(terms.join(" AND "))
}

fn pairs(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
    pairs.join(" ")
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<String> {
        crate::fold::words(text)
    }

    #[test]
    fn an_exhibit_is_asked_for_by_its_number() {
        assert_eq!(of_exhibit(&typed("pièce 12")), Some(12));
        assert_eq!(of_exhibit(&typed("12")), Some(12));
        assert_eq!(of_exhibit(&typed("pièce n° 12")), None);
        assert_eq!(of_exhibit(&typed("porte 12")), None);
        assert_eq!(of_exhibit(&typed("0")), None);
    }

    #[test]
    fn a_telephone_is_found_in_pairs_and_in_one_go() {
        assert_eq!(otherwise(&typed("0612345678")), ["\"06 12 34 56 78\""]);
        assert_eq!(otherwise(&typed("06 12 34")), ["\"061234\"*"]);
        assert!(otherwise(&typed("06 12")).is_empty());
    }

    #[test]
    fn the_zeros_of_an_act_may_be_left_out() {
        assert_eq!(otherwise(&typed("PV 7")), ["\"pv\" AND \"0007\""]);
        assert_eq!(
            otherwise(&typed("pv-2026-12")),
            ["\"pv\" AND \"2026\" AND \"0012\""]
        );
        assert!(otherwise(&typed("porte 7")).is_empty());
    }
}

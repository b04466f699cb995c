//! The page on the phone: one file, filled with the texts of the catalogue, that needs nothing else from anywhere.

use crate::http::{self, Answer};
use crate::link::Link;
use messages::Catalogue;
use serde_json::{Map, Value};

const PAGE: &str = include_str!("../../../../assets/phone/page.html");
const STYLE: &str = include_str!("../../../../assets/phone/page.css");
const SCRIPT: &str = include_str!("../../../../assets/phone/page.js");
const REFUSAL: &str = include_str!("../../../../assets/phone/refusal.html");

/// The texts that the script puts in, under `phone-page-…`; what the catalogue would fill in, the script does.
const TEXTS: [&str; 46] = [
    "again",
    "choose",
    "clear",
    "connecting",
    "consent",
    "consent-hint",
    "done",
    "done-hint",
    "draw",
    "ended",
    "failed",
    "film",
    "fingerprint",
    "finish",
    "half",
    "ink",
    "keys",
    "later",
    "lost",
    "next-page",
    "number",
    "open-pdf",
    "page",
    "page-failed",
    "pen-down",
    "pen-up",
    "photo",
    "pictures",
    "read",
    "read-done",
    "read-hint",
    "read-progress",
    "retry",
    "sending",
    "shows",
    "sign",
    "sign-as",
    "signed-before",
    "signed-copy",
    "signing",
    "state-checking",
    "state-failed",
    "state-lost",
    "state-waiting",
    "text-of-page",
    "title-photos",
];

/// The page.
pub(crate) fn page(link: &Link) -> Answer {
    let catalogue = link.catalogue();
    let nonce = nonce(link);
    // `<` does not end the element that the texts stand in.
    let texts = texts(catalogue).to_string().replace('<', "\\u003c");
    let page = fill(PAGE, catalogue)
        .replace("{nonce}", &nonce)
        .replace("{texts}", &texts)
        .replace("{style}", STYLE)
        .replace("{script}", SCRIPT);
    Answer::bytes(200, "text/html; charset=utf-8", page.into_bytes())
        .with("Content-Security-Policy", http::policy(&nonce))
}

/// A page of one sentence.
pub(crate) fn refusal(link: &Link, status: u16, key: &str) -> Answer {
    let catalogue = link.catalogue();
    let nonce = nonce(link);
    let page = fill(REFUSAL, catalogue)
        .replace("{nonce}", &nonce)
        .replace("{message}", &escape(&catalogue.text(key)))
        .replace("{style}", STYLE);
    Answer::bytes(status, "text/html; charset=utf-8", page.into_bytes())
        .with("Content-Security-Policy", http::policy(&nonce))
}

/// Fills in the language and the sentences that stand in the page itself.
fn fill(page: &str, catalogue: &Catalogue) -> String {
    page.replace("{language}", catalogue.language().tag())
        .replace("{local}", &escape(&catalogue.text("phone-page-local")))
        .replace("{no-script}", &escape(&catalogue.text("phone-page-no-script")))
}

fn texts(catalogue: &Catalogue) -> Value {
    // The script fills in names and numbers: their places stand in braces.
    let places = ["name", "number", "total", "percent", "fingerprint"];
    let braces = places.map(|place| format!("{{{place}}}"));
    let values: Vec<(&str, messages::Value<'_>)> = places
        .into_iter()
        .zip(&braces)
        .map(|(place, brace)| (place, brace.as_str().into()))
        .collect();
    let text = |key: &&str| {
        let text = catalogue.text_with(&format!("phone-page-{key}"), &values);
        ((*key).to_owned(), Value::String(text))
    };
    Value::Object(TEXTS.iter().map(text).collect::<Map<_, _>>())
}

fn nonce(link: &Link) -> String {
    let mut bytes = [0; 16];
    (link.edge.random)(&mut bytes);
    hex::encode(bytes)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Language;

    #[test]
    fn the_page_is_small_enough_for_bad_radio() {
        let own = PAGE.len() + STYLE.len() + SCRIPT.len();
        assert!(own < 34_000, "{own} bytes");
    }

    #[test]
    fn every_text_that_the_script_asks_for_is_in_the_catalogue() {
        for language in Language::ALL {
            let catalogue = Catalogue::of(language);
            for key in TEXTS {
                assert!(catalogue.has(&format!("phone-page-{key}")), "{language:?}: {key}");
            }
        }
        for before in [" t('", "(t('", "[t('", ", t('"] {
            for rest in SCRIPT.split(before).skip(1) {
                let key = rest.split('\'').next().unwrap_or_default();
                assert!(TEXTS.contains(&key), "the script asks for {key}");
            }
        }
        for key in TEXTS {
            let quoted = SCRIPT.contains(&format!("'{key}'"));
            assert!(quoted, "nobody asks for {key}");
        }
    }

    #[test]
    fn nothing_in_the_page_comes_from_elsewhere() {
        for source in [PAGE, STYLE, SCRIPT, REFUSAL] {
            for word in [
                "http:",
                "https:",
                "//cdn",
                "@import",
                "url(",
                "innerHTML",
                "eval(",
            ] {
                assert!(!source.contains(word), "{word}");
            }
        }
    }
}

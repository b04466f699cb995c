//! What a phone says of itself, in a few words. It may say anything: it is shown as what it says.

use messages::Catalogue;

/// “iPhone, Safari”, from a User-Agent (RFC 9110, 10.1.5).
pub(crate) fn in_words(agent: &str, catalogue: &Catalogue) -> String {
    let has = |word: &str| agent.contains(word);
    let device = ["iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux"]
        .into_iter()
        .find(|word| has(word));
    // The order counts: most say Safari, and Chromium’s kin say Chrome as well.
    let browser = [
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("SamsungBrowser", "Samsung Internet"),
        ("EdgA", "Edge"),
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]
    .into_iter()
    .find(|(word, _)| has(word))
    .map(|(_, name)| name);
    match (device, browser) {
        (Some(device), Some(browser)) => format!("{device}, {browser}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => catalogue.text("phone-device-unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Language;

    #[test]
    fn common_phones_are_named() {
        let words = |agent| in_words(agent, Catalogue::of(Language::En));
        assert_eq!(
            words(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 Version/15.6 Mobile/15E148 Safari/604.1"
            ),
            "iPhone, Safari"
        );
        assert_eq!(
            words(
                "Mozilla/5.0 (Linux; Android 10; SM-A405FN) AppleWebKit/537.36 SamsungBrowser/21.0 Chrome/110.0 Mobile Safari/537.36"
            ),
            "Android, Samsung Internet"
        );
        assert_eq!(
            words("curl/8.5"),
            Catalogue::of(Language::En).text("phone-device-unknown")
        );
    }
}

//! Values of the command line as types of the domain.

use crate::program::language_of_help;
use acceptance::annotation::{Area, Spot};
use acceptance::{ActKind, Amount};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use messages::Catalogue;
use serde::de::{DeserializeOwned, IntoDeserializer, value};

/// A kind of act: `support_notice`.
pub fn kind() -> impl TypedValueParser<Value = ActKind> {
    PossibleValuesParser::new(ActKind::ALL.map(ActKind::word))
        .map(|word| ActKind::of(&word).unwrap_or(ActKind::Letter))
}

/// A word that one of the domain’s choices goes by: `registered_letter`.
pub fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let word: value::StrDeserializer<'_, value::Error> = text.into_deserializer();
    T::deserialize(word).map_err(|error| {
        // “unknown variant `pigeon`, expected one of `on_site`, …”: the words are ours, the sentence is not.
        let said = error.to_string();
        let words: Vec<&str> = said.split('`').skip(1).step_by(2).skip(1).collect();
        catalogue().text_with("cli-word-none", &[("choices", words.join(", ").into())])
    })
}

/// The command line is still being read, so that its language is not settled either.
fn catalogue() -> &'static Catalogue {
    let arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    Catalogue::of(language_of_help(arguments))
}

/// A sum that is not negative, exact: `1480.00`.
pub fn sum(text: &str) -> Result<Amount, String> {
    let refused = |key| catalogue().text(key);
    if text.trim_start().starts_with(['-', '−']) {
        return Err(refused("cli-sum-negative"));
    }
    let (whole, cents) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(cents) || whole.len() > 12 || cents.len() > 2 {
        return Err(refused("cli-sum-none"));
    }
    let minor = format!("{whole}{cents:0<2}").parse();
    minor.map(Amount).map_err(|_| refused("cli-sum-none"))
}

/// A place on a picture, in per cent of its width and height: `12.5,40`.
pub fn spot(text: &str) -> Result<Spot, String> {
    match shares(text).as_deref() {
        Some([x, y]) => Ok(Spot { x: *x, y: *y }),
        _ => Err(catalogue().text("cli-spot")),
    }
}

/// A rectangle on a picture, in per cent, by its corner, width and height: `10,10,25,20`.
pub fn area(text: &str) -> Result<Area, String> {
    match shares(text).as_deref() {
        Some([x, y, width, height]) => Ok(Area {
            x: *x,
            y: *y,
            width: *width,
            height: *height,
        }),
        _ => Err(catalogue().text("cli-area")),
    }
}

/// A length in millimetres, as tenths of them: `8.5`.
pub fn length(text: &str) -> Result<u32, String> {
    let tenths = fixed(text, 7, 1).and_then(|tenths| tenths.try_into().ok());
    tenths.ok_or_else(|| catalogue().text("cli-length"))
}

/// A place as [`spot`] reads it.
pub fn spot_as_written(spot: Spot) -> String {
    format!("{},{}", share(spot.x), share(spot.y))
}

/// An area as [`area`] reads it.
pub fn area_as_written(area: Area) -> String {
    [area.x, area.y, area.width, area.height].map(share).join(",")
}

/// A length as [`length`] reads it.
pub fn length_as_written(tenths: u32) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

fn share(hundredths: u16) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => whole.to_string(),
        rest if rest % 10 == 0 => format!("{whole}.{}", rest / 10),
        rest => format!("{whole}.{rest:02}"),
    }
}

/// Shares of a hundred, in hundredths of them.
fn shares(text: &str) -> Option<Vec<u16>> {
    let shares = text.split(',').map(|part| {
        let share: u16 = fixed(part.trim(), 3, 2)?.try_into().ok()?;
        (share <= 10_000).then_some(share)
    });
    shares.collect()
}

/// A number with at most so many digits before and after its point, as a whole number of its last place.
fn fixed(text: &str, before: usize, after: usize) -> Option<u64> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    let plain = |digits: &str, most: usize| {
        (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match plain(whole, before) && plain(rest, after) {
        true => format!("{whole}{rest:0<after$}").parse().ok(),
        false => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Channel;

    #[test]
    fn places_areas_and_lengths_are_read_and_written_alike() {
        for text in ["12.5,40", "0,100", "33.33,0.05"] {
            assert_eq!(spot(text).map(spot_as_written).as_deref(), Ok(text));
        }
        assert_eq!(
            area("10,10,25,20").map(area_as_written).as_deref(),
            Ok("10,10,25,20")
        );
        assert_eq!(length("8.5"), Ok(85));
        assert_eq!(length_as_written(85), "8.5");
        assert_eq!(length_as_written(80), "8");
        for text in ["", "12", "12,", "101,0", "-1,0", "1.234,0", "a,b", "1,2,3"] {
            assert!(spot(text).is_err(), "{text}");
        }
        assert!(area("1,2").is_err());
        for text in ["-8", "8.55", "8,5", "99999999"] {
            assert!(length(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sums_are_exact_and_what_is_none_is_refused() {
        assert_eq!(sum("1480"), Ok(Amount(148_000)));
        assert_eq!(sum("0,05"), Ok(Amount(5)));
        for text in ["", "-1", "1.005", "1e3", "1 480", "1234567890123"] {
            assert!(sum(text).is_err(), "{text}");
        }
    }

    #[test]
    fn words_are_those_of_the_domain() {
        assert_eq!(word("registered_letter"), Ok(Channel::RegisteredLetter));
        assert!(word::<Channel>("pigeon").is_err());
    }
}

//! Characters that no bundled font has, spelled out: what somebody wrote in a message years ago cannot be asked to change.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fonts::{Fonts, is_ignorable};
use crate::style::Weight;

/// `thing` with each such character by its code, and whether there was any.
pub(crate) fn spelled<T: Serialize + DeserializeOwned>(
    thing: &T,
    fonts: &Fonts,
) -> serde_json::Result<(T, bool)> {
    let mut value = serde_json::to_value(thing)?;
    let any = spell(&mut value, fonts);
    Ok((serde_json::from_value(value)?, any))
}

fn spell(value: &mut Value, fonts: &Fonts) -> bool {
    match value {
        Value::String(text) => {
            let drawn =
                |letter: char| is_ignorable(letter) || fonts.pick(Weight::Regular, letter, None).is_some();
            if text.chars().all(drawn) {
                return false;
            }
            let mut out = String::with_capacity(text.len() + 16);
            for letter in text.chars() {
                match drawn(letter) {
                    true => out.push(letter),
                    false => out.push_str(&format!("[U+{:04X}]", u32::from(letter))),
                }
            }
            *text = out;
            true
        }
        // Every one is visited: no short cut.
        Value::Array(values) => values
            .iter_mut()
            .fold(false, |any, value| spell(value, fonts) | any),
        Value::Object(members) => members
            .values_mut()
            .fold(false, |any, value| spell(value, fonts) | any),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::spelled;
    use crate::fonts::Fonts;

    #[test]
    fn only_what_no_font_has_is_spelled() {
        let Ok(fonts) = Fonts::bundled() else {
            panic!("fonts");
        };
        let plain = vec!["Ça « frotte », 9 mm ; مرحبا".to_owned()];
        assert_eq!(spelled(&plain, &fonts).ok(), Some((plain, false)));
        let wild = vec!["Merci \u{1FAE0} !".to_owned()];
        let expected = vec!["Merci [U+1FAE0] !".to_owned()];
        assert_eq!(spelled(&wild, &fonts).ok(), Some((expected, true)));
    }
}

//! Links within an act: to its exhibits, wherever they are named, and to its reserves.

use acceptance::ActBody;
use acceptance::exhibit::{Exhibit, LinkTarget};

use crate::act::Act;
use crate::text::{Rich, Target};

impl Act<'_> {
    /// Someone's words, with a link wherever they name an exhibit of this act by its number.
    pub fn linked(&self, words: &str) -> Rich {
        let name = self.with("pdf-exhibit", "number", "");
        let name = name.trim_end();
        let (mut rich, mut rest) = (Rich::new(), words);
        let mut from = 0;
        while let Some(at) = rest
            .get(from..)
            .and_then(|part| part.find(name))
            .map(|at| at + from)
        {
            from = at + name.len();
            let after = rest.get(from..).unwrap_or_default();
            let Some(after) = after.strip_prefix([' ', '\u{a0}', '\u{202f}']) else {
                continue;
            };
            let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
            let number = after.get(..digits).and_then(|digits| digits.parse::<u32>().ok());
            let known = |number: &u32| self.document.exhibits.iter().any(|e| e.number == *number);
            let Some(number) = number.filter(known) else {
                continue;
            };
            let anchor = Target::Anchor(exhibit_anchor(number));
            rich = rich
                .plain(rest.get(..at).unwrap_or_default())
                .link(format!("{name}\u{a0}{number}"), anchor);
            rest = after.get(digits..).unwrap_or_default();
            from = 0;
        }
        rich.plain(rest)
    }

    /// The exhibits of this act tied to `target`, with whether each explains it.
    pub fn exhibits_of(&self, target: LinkTarget) -> Vec<(&Exhibit, bool)> {
        let explains = |exhibit: &Exhibit| {
            exhibit
                .links
                .iter()
                .any(|link| link.target == target && link.explains)
        };
        self.document
            .exhibits
            .iter()
            .filter(|exhibit| exhibit.is_linked_to(target))
            .map(|exhibit| (exhibit, explains(exhibit)))
            .collect()
    }
}

/// Links to exhibits: 4, 5, 9.
pub(crate) fn exhibit_links<'e>(exhibits: impl IntoIterator<Item = &'e Exhibit>) -> Rich {
    let numbers = exhibits.into_iter().map(|exhibit| exhibit.number);
    numbers.enumerate().fold(Rich::new(), |rich, (n, number)| {
        let rich = if n == 0 { rich } else { rich.plain(", ") };
        rich.link(number.to_string(), Target::Anchor(exhibit_anchor(number)))
    })
}

pub(crate) fn exhibit_anchor(number: u32) -> String {
    format!("exhibit-{number}")
}

pub(crate) fn reserve_anchor(number: usize) -> String {
    format!("reserve-{number}")
}

/// What an exhibit is tied to, in words, and the place of it in this act.
pub(crate) fn target(act: &Act<'_>, target: LinkTarget) -> Option<(String, String)> {
    let body = &act.document.body;
    match target {
        LinkTarget::Item(id) => {
            let number = match body {
                ActBody::Reception(reception) => reception.lines.iter().position(|line| line.item == id)? + 1,
                other => {
                    let named = other.items().contains(&id);
                    act.item(id).filter(|_| named)?.0
                }
            };
            let text = act.with("pdf-exhibit-target-item", "number", number.to_string());
            Some((text, format!("item-{number}")))
        }
        LinkTarget::Reserve(id) | LinkTarget::Repair(id) => {
            let anchor = match body {
                ActBody::Reception(reception) => reserve_anchor(reception.reserve_number(id)?),
                ActBody::Lifting(lifting) => {
                    reserve_anchor(lifting.lines.iter().position(|line| line.reserve == id)? + 1)
                }
                ActBody::Agreement(_) => act.cited_reserve(id).map(|_| reserve_anchor(1))?,
                _ => return None,
            };
            let rank = match (body, act.cited_reserve(id)) {
                (ActBody::Reception(reception), _) => reception.reserve_number(id)?.to_string(),
                (_, cited) => cited?.rank.to_string(),
            };
            let key = match target {
                LinkTarget::Repair(_) => "pdf-exhibit-target-repair",
                _ => "pdf-exhibit-target-reserve",
            };
            Some((act.with(key, "number", rank), anchor))
        }
        LinkTarget::Objection(id) => {
            let known = act.document.objections.iter().any(|objection| objection.id == id);
            known.then(|| {
                (
                    act.text("pdf-exhibit-target-objection"),
                    format!("objection-{id}"),
                )
            })
        }
        LinkTarget::Act(_) | LinkTarget::Record(_) => None,
    }
}

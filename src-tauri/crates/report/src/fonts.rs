//! The bundled fonts: which face draws a character, and which glyphs a document uses.
//!
//! Glyph numbers are given out while text is painted, so a face ends up in the file with those
//! glyphs alone. A character that no face covers is noted with the words around it.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, GlyphBuffer, Script, ShapePlan, UnicodeBuffer};

use crate::error::{Error, MissingCharacter, Result};
use crate::style::Weight;

const FILES: [(&str, &[u8]); 5] = [
    (
        "SourceSans3-Regular",
        include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
    ),
    (
        "SourceSans3-Semibold",
        include_bytes!("../../../../assets/fonts/SourceSans3-Semibold.ttf"),
    ),
    (
        "SourceSans3-It",
        include_bytes!("../../../../assets/fonts/SourceSans3-It.ttf"),
    ),
    (
        "SourceCodePro-Regular",
        include_bytes!("../../../../assets/fonts/SourceCodePro-Regular.ttf"),
    ),
    (
        "DejaVuSans",
        include_bytes!("../../../../assets/fonts/DejaVuSans.ttf"),
    ),
];
const FALLBACK: usize = 4;
const PLACES_KEPT: usize = 3;

/// One face and what of it is in use.
pub(crate) struct Face {
    pub name: &'static str,
    pub data: &'static [u8],
    pub shaper: rustybuzz::Face<'static>,
    pub units_per_em: f32,
    used: RefCell<Usage>,
    /// How each script is shaped in this face, for each direction: costly to find out for every word.
    plans: RefCell<HashMap<(Direction, Script), ShapePlan>>,
}

/// Glyphs in use, by their number in the subset.
#[derive(Default)]
pub(crate) struct Usage {
    pub remapper: subsetter::GlyphRemapper,
    /// Subset glyph → original glyph, and the text it stands for.
    pub glyphs: BTreeMap<u16, (u16, String)>,
}

impl Face {
    fn load(name: &'static str, data: &'static [u8]) -> Result<Self> {
        let shaper = rustybuzz::Face::from_slice(data, 0).ok_or_else(|| Error::Font {
            name: name.into(),
            reason: "not a font".into(),
        })?;
        let units_per_em = shaper.units_per_em() as f32;
        Ok(Self {
            name,
            data,
            shaper,
            units_per_em,
            used: RefCell::default(),
            plans: RefCell::default(),
        })
    }

    fn covers(&self, character: char) -> bool {
        self.shaper.glyph_index(character).is_some()
    }

    /// Glyphs and positions of a text whose direction and script are set.
    pub fn shape(&self, buffer: UnicodeBuffer) -> GlyphBuffer {
        let (direction, script) = (buffer.direction(), buffer.script());
        let mut plans = self.plans.borrow_mut();
        let plan = plans.entry((direction, script)).or_insert_with(|| {
            let known = (script != rustybuzz::script::UNKNOWN).then_some(script);
            ShapePlan::new(&self.shaper, direction, known, buffer.language().as_ref(), &[])
        });
        rustybuzz::shape_with_plan(&self.shaper, plan, buffer)
    }

    /// Advance of a glyph as written into the file: whole thousandths of an em.
    pub fn file_advance(&self, glyph: u16) -> f32 {
        let advance = f32::from(self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0));
        (advance * 1000.0 / self.units_per_em).trunc()
    }

    /// The number of a glyph in this document's subset. False when the glyph already stands for
    /// other text, so that this use must carry its own.
    pub fn use_glyph(&self, glyph: u16, text: &str) -> (u16, bool) {
        let mut used = self.used.borrow_mut();
        let number = used.remapper.remap(glyph);
        let text = if text.chars().all(char::is_whitespace) {
            " "
        } else {
            text
        };
        let (_, first) = used
            .glyphs
            .entry(number)
            .or_insert_with(|| (glyph, text.to_owned()));
        (number, first == text)
    }

    pub fn usage(&self) -> std::cell::Ref<'_, Usage> {
        self.used.borrow()
    }

    pub fn is_used(&self) -> bool {
        !self.used.borrow().glyphs.is_empty()
    }
}

/// The faces of one document.
pub(crate) struct Fonts {
    faces: Vec<Face>,
    missing: RefCell<BTreeMap<char, Vec<String>>>,
}

impl Fonts {
    pub fn bundled() -> Result<Self> {
        let faces = FILES
            .iter()
            .map(|(name, data)| Face::load(name, data))
            .collect::<Result<Vec<_>>>()?;
        Ok(Self {
            faces,
            missing: RefCell::default(),
        })
    }

    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    pub fn face(&self, index: usize) -> &Face {
        &self.faces[index.min(self.faces.len() - 1)]
    }

    /// The face that draws `character`: the wanted one, else the first that has it.
    /// `current` keeps spaces and marks with the letters before them.
    pub fn pick(&self, wanted: Weight, character: char, current: Option<usize>) -> Option<usize> {
        let preferred = match wanted {
            Weight::Regular => 0,
            Weight::Semibold => 1,
            Weight::Italic => 2,
            Weight::Mono => 3,
        };
        if character.is_whitespace() || is_ignorable(character) {
            return Some(current.unwrap_or(preferred));
        }
        // Source Sans Regular backs the others: same design, larger coverage than code faces.
        [preferred, 0, FALLBACK]
            .into_iter()
            .find(|&index| self.faces[index].covers(character))
    }

    /// Remembers a character that nothing can draw, with the words around it.
    pub fn note_missing(&self, character: char, text: &str, at: usize) {
        let before = text[..at].chars().rev().take(20).collect::<Vec<_>>();
        let place: String = before
            .into_iter()
            .rev()
            .chain(text[at..].chars().take(20))
            .collect();
        let mut missing = self.missing.borrow_mut();
        let places = missing.entry(character).or_default();
        if places.len() < PLACES_KEPT && !places.contains(&place) {
            places.push(place);
        }
    }

    /// Fails if some character could not be drawn.
    pub fn check(&self) -> Result<()> {
        let missing = self.missing.borrow();
        if missing.is_empty() {
            return Ok(());
        }
        Err(Error::MissingGlyphs(
            missing
                .iter()
                .map(|(&character, places)| MissingCharacter {
                    character,
                    places: places.clone(),
                })
                .collect(),
        ))
    }
}

/// Characters that shape text but leave no mark (Unicode: Default_Ignorable_Code_Point, in use).
pub(crate) fn is_ignorable(character: char) -> bool {
    matches!(u32::from(character),
        0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2064 | 0x2066..=0x2069
        | 0xFE00..=0xFE0F | 0xFEFF)
}

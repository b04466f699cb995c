//! The look of a page: its geometry, its few sizes and its colours, in one place.
//! Lengths are points (1/72 inch); a page is A4 and upright.

/// Width of the page, in points.
pub const PAGE_WIDTH: f32 = 595.28;
/// Height of the page, in points.
pub const PAGE_HEIGHT: f32 = 841.89;
/// Left margin: wide enough for punching.
pub const MARGIN_LEFT: f32 = 57.0;
/// Right margin.
pub const MARGIN_RIGHT: f32 = 45.0;
/// Distance from the page's top to the first line of the flow, below the running head.
pub const CONTENT_TOP: f32 = 69.0;
/// Distance from the page's bottom to the lowest point of the flow, above the foot.
pub const CONTENT_BOTTOM: f32 = 68.0;
/// Width of the column of text.
pub const CONTENT_WIDTH: f32 = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT;
/// Height that the flow may use on one page.
pub const CONTENT_HEIGHT: f32 = PAGE_HEIGHT - CONTENT_TOP - CONTENT_BOTTOM;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The three components from 0 to 1.
    pub(crate) fn components(self) -> [f32; 3] {
        [self.0, self.1, self.2].map(|c| (f32::from(c) / 255.0 * 1000.0).round() / 1000.0)
    }
}

/// Text.
pub const INK: Colour = Colour(0x15, 0x18, 0x1F);
/// Labels and what is secondary; 7.2:1 on white.
pub const SOFT: Colour = Colour(0x55, 0x5B, 0x66);
/// Hairlines.
pub const RULE: Colour = Colour(0xC9, 0xC5, 0xBC);
/// The one accent: headings and links.
pub const BLUE: Colour = Colour(0x24, 0x47, 0x8F);
/// Accepted.
pub const GREEN: Colour = Colour(0x1F, 0x5C, 0x39);
/// With reserves.
pub const AMBER: Colour = Colour(0x7A, 0x4F, 0x00);
/// Refused.
pub const RED: Colour = Colour(0x8F, 0x25, 0x20);
/// Paper.
pub const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
/// Behind a picture that cannot be shown.
pub const SAND: Colour = Colour(0xF1, 0xEE, 0xE7);

/// The tint and bar of a callout; each state also has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something stated, without judgement.
    Neutral,
    /// Accepted.
    Positive,
    /// With reserves.
    Caution,
    /// Refused.
    Negative,
}

impl Tone {
    /// Colour of the bar at the left.
    pub fn bar(self) -> Colour {
        match self {
            Self::Neutral => BLUE,
            Self::Positive => Colour(0x2E, 0x7D, 0x4F),
            Self::Caution => Colour(0xB8, 0x7A, 0x08),
            Self::Negative => Colour(0xA0, 0x2B, 0x25),
        }
    }

    /// Colour of the ground.
    pub fn ground(self) -> Colour {
        match self {
            Self::Neutral => Colour(0xEE, 0xF1, 0xF8),
            Self::Positive => Colour(0xEA, 0xF4, 0xEE),
            Self::Caution => Colour(0xFB, 0xF3, 0xE0),
            Self::Negative => Colour(0xFB, 0xEC, 0xEA),
        }
    }

    /// Colour of words in this state, at least 7:1 on white.
    pub fn text(self) -> Colour {
        match self {
            Self::Neutral => INK,
            Self::Positive => GREEN,
            Self::Caution => AMBER,
            Self::Negative => RED,
        }
    }
}

/// The weight, or kind, of a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Upright text.
    #[default]
    Regular,
    /// Headings and what must be seen.
    Semibold,
    /// Foreign words, quoted remarks.
    Italic,
    /// Fixed width, for hashes.
    Mono,
}

/// Where a line stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the side where our languages begin: left.
    #[default]
    Start,
    /// At the right edge: amounts.
    Right,
    /// In the middle.
    Centre,
}

/// How a paragraph is set. Sizes and distances are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Size of the letters.
    pub size: f32,
    /// Distance from one baseline to the next.
    pub leading: f32,
    /// Weight of what is not otherwise marked.
    pub weight: Weight,
    /// Colour of what is not otherwise marked.
    pub colour: Colour,
    /// Where lines stand.
    pub align: Align,
}

impl TextStyle {
    const fn new(size: f32, leading: f32, weight: Weight, colour: Colour) -> Self {
        Self {
            size,
            leading,
            weight,
            colour,
            align: Align::Start,
        }
    }

    /// The same, ranged otherwise.
    pub const fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// The same in another colour.
    pub const fn coloured(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }

    /// The same in another weight.
    pub const fn weighted(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }
}

/// Running text.
pub const BODY: TextStyle = TextStyle::new(10.0, 13.8, Weight::Regular, INK);
/// Text of definitions and notes.
pub const NOTE: TextStyle = TextStyle::new(9.2, 12.6, Weight::Regular, INK);
/// The name of a field, over its value.
pub const LABEL: TextStyle = TextStyle::new(8.6, 11.6, Weight::Regular, SOFT);
/// A remark below a line of a table.
pub const SMALL: TextStyle = TextStyle::new(8.6, 11.6, Weight::Regular, SOFT);
/// A caption below a picture.
pub const CAPTION: TextStyle = TextStyle::new(8.3, 11.0, Weight::Regular, INK);
/// A hash.
pub const HASH: TextStyle = TextStyle::new(7.2, 9.6, Weight::Mono, SOFT);
/// The head of a table's column.
pub const TABLE_HEAD: TextStyle = TextStyle::new(8.6, 11.6, Weight::Semibold, SOFT);
/// The sentence that decides.
pub const DECISION: TextStyle = TextStyle::new(11.0, 15.2, Weight::Regular, INK);
/// The title of the document.
pub const TITLE: TextStyle = TextStyle::new(20.0, 22.4, Weight::Semibold, INK);
/// The line below the title.
pub const SUBTITLE: TextStyle = TextStyle::new(11.5, 15.4, Weight::Regular, SOFT);
/// A section's heading.
pub const HEADING: TextStyle = TextStyle::new(11.5, 15.4, Weight::Semibold, BLUE);
/// A heading inside a section.
pub const SUBHEADING: TextStyle = TextStyle::new(10.0, 13.8, Weight::Semibold, INK);
/// Running head and foot.
pub const RUNNING: TextStyle = TextStyle::new(8.4, 11.2, Weight::Regular, SOFT);

//! The flow: slices that follow one another down the pages, and where pages end.
//!
//! A slice is never cut, except columns, which are cut inside when they are taller than what is
//! left for them. `keep` binds a slice to the next one; weak bonds (of a group) give way before
//! firm ones (of a decision to its signatures) and these before strong ones (of a heading to its
//! text, of the first two and last two lines of a paragraph). Weak and firm bonds also give way where
//! keeping them would leave too much of a page blank; strong ones only where they would not fit on
//! an empty page. Pictures of a gallery are drawn a little smaller where that fills the pages.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::frame::{Frame, Item};
use crate::style::{Colour, Tone};

/// How a slice is bound to the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keep {
    #[default]
    Free,
    Weak,
    Firm,
    Strong,
}

impl Keep {
    /// How much of a page, as a share of its height, may stay blank for the sake of such a bond.
    fn worth(self) -> f32 {
        match self {
            Self::Free | Self::Weak => 0.27,
            Self::Firm => 0.5,
            Self::Strong => 1.0,
        }
    }
}

/// What is drawn behind slices that belong together.
#[derive(Debug)]
pub(crate) enum Backdrop {
    Callout(Tone),
    Box,
}

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub x: f32,
    pub slices: VecDeque<Slice>,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Frame(Frame),
    Columns(Columns),
}

/// Columns side by side: a row of a table, two voices, a row of pictures.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub columns: Vec<Column>,
    pub pad_top: f32,
    pub pad_bottom: f32,
    /// Hairlines between columns, at these x.
    pub dividers: Vec<f32>,
    /// Hairline below: colour, width in points, length.
    pub underline: Option<(Colour, f32, f32)>,
    /// Kept whole unless taller than a page.
    pub whole: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Slice {
    /// Space above, dropped at the top of a page.
    pub before: f32,
    pub content: Content,
    pub keep: Keep,
    pub backdrop: Option<Rc<Backdrop>>,
    /// Whether the backdrop begins, and ends, with this slice.
    pub edges: (bool, bool),
    /// Repeated at the top of a page that begins with this slice.
    pub head: Option<Rc<Frame>>,
    /// Begins a new page, unless more than this share of the last one is still free: 1 for always.
    pub new_page: Option<f32>,
    /// A row of a gallery.
    pub gallery: Option<Rc<GalleryRow>>,
}

/// A row of pictures of one size, which can be drawn smaller with the other rows of its gallery.
#[derive(Debug)]
pub(crate) struct GalleryRow {
    /// The same for all rows of a gallery.
    pub gallery: usize,
    /// The pictures of the row.
    pub pictures: Vec<Sizes>,
}

/// A picture of a row, in all its sizes.
#[derive(Clone, Debug)]
pub(crate) struct Sizes {
    /// Its column in the row, and its place in that column.
    pub place: (usize, usize),
    /// Ever smaller ones, as many as every other picture of the gallery has.
    pub smaller: Vec<Frame>,
}

/// A slice on its page, with its distance from the top of the column of text.
#[derive(Debug)]
pub(crate) struct Placed {
    pub y: f32,
    pub slice: Slice,
    /// A head that is repeated: decoration, not read again.
    pub repeated: bool,
}

/// Columns are begun at the foot of a page only with this much of them, in points.
const LEAST_PART: f32 = 60.0;
const TOLERANCE: f32 = 0.05;

impl Slice {
    pub fn frame(frame: Frame) -> Self {
        Self::new(Content::Frame(frame))
    }

    pub fn new(content: Content) -> Self {
        Self {
            before: 0.0,
            content,
            keep: Keep::Free,
            backdrop: None,
            edges: (false, false),
            head: None,
            new_page: None,
            gallery: None,
        }
    }

    pub fn height(&self) -> f32 {
        match &self.content {
            Content::Frame(frame) => frame.height,
            Content::Columns(columns) => columns.height(),
        }
    }

    /// What must fit for the slice to begin on a page whose full height is `page`.
    fn least(&self, page: f32) -> f32 {
        match &self.content {
            Content::Frame(frame) => frame.height,
            Content::Columns(columns) => {
                let height = columns.height();
                if columns.whole && height <= page {
                    height - self.reductions().last().copied().unwrap_or_default()
                } else {
                    height.min(LEAST_PART)
                }
            }
        }
    }
}

impl Slice {
    /// By how much a row of pictures can be made lower, in each of its smaller sizes.
    fn reductions(&self) -> Vec<f32> {
        let first = self.gallery.as_ref().and_then(|row| row.pictures.first());
        let natural = first
            .and_then(|sizes| self.picture(sizes.place))
            .map(Slice::height);
        match (first, natural) {
            (Some(sizes), Some(height)) => sizes.smaller.iter().map(|frame| height - frame.height).collect(),
            _ => Vec::new(),
        }
    }

    fn picture(&self, (column, at): (usize, usize)) -> Option<&Slice> {
        match &self.content {
            Content::Columns(columns) => columns.columns.get(column)?.slices.get(at),
            Content::Frame(_) => None,
        }
    }

    /// Draws a row of pictures in the size of this number; 0 is the natural one.
    fn resize(&mut self, size: usize) {
        let (Some(row), Some(size)) = (self.gallery.take(), size.checked_sub(1)) else {
            return;
        };
        let Content::Columns(columns) = &mut self.content else {
            return;
        };
        for sizes in &row.pictures {
            let (column, at) = sizes.place;
            let slice = columns
                .columns
                .get_mut(column)
                .and_then(|column| column.slices.get_mut(at));
            let (Some(slice), Some(smaller)) = (slice, sizes.smaller.get(size)) else {
                continue;
            };
            if let Content::Frame(frame) = &mut slice.content {
                let named = |item: &Item| matches!(item, Item::Anchor { .. } | Item::Bookmark { .. });
                let mut items: Vec<Item> = frame.items.drain(..).filter(named).collect();
                items.extend(smaller.items.iter().cloned());
                *frame = Frame {
                    items,
                    height: smaller.height,
                };
            }
        }
    }
}

/// In which size the pictures of the gallery that begins here fill the pages best.
fn size_of_gallery(first: &Slice, rest: &VecDeque<Slice>, y: f32, page: f32) -> usize {
    let Some(gallery) = first.gallery.as_ref().map(|row| row.gallery) else {
        return 0;
    };
    let same = |slice: &&Slice| slice.gallery.as_ref().is_some_and(|row| row.gallery == gallery);
    let rows: Vec<&Slice> = [first]
        .into_iter()
        .chain(rest.iter().take_while(|slice| same(slice)))
        .collect();
    let reductions = first.reductions();
    let mut best: Option<(usize, f32)> = None;
    for (size, reduction) in [0.0].into_iter().chain(reductions).enumerate() {
        let (mut at, mut blank, mut turns) = (y, 0.0, 0);
        let begins = y == 0.0 || y + first.before + first.height() - reduction <= page + TOLERANCE;
        for row in &rows {
            let before = if at == 0.0 { 0.0 } else { row.before };
            let height = before + row.height() - reduction;
            if at + height > page + TOLERANCE && at > 0.0 {
                blank += page - at;
                turns += 1;
                at = 0.0;
            }
            at += height;
        }
        if !begins {
            continue;
        }
        let blank = if turns > 0 { blank / turns as f32 } else { 0.0 };
        let cost = blank + reduction;
        if best.is_none_or(|(_, least)| cost < least) {
            best = Some((size, cost));
        }
    }
    best.map_or(0, |(size, _)| size)
}

impl Columns {
    pub fn height(&self) -> f32 {
        let tallest = self
            .columns
            .iter()
            .map(|column| stack_height(&column.slices))
            .fold(0.0, f32::max);
        tallest + self.pad_top + self.pad_bottom
    }

    /// Takes from every column what fits into `room`; the rest stays. Nothing if nothing fits,
    /// unless `force`d to take one slice of each.
    fn take(&mut self, room: f32, force: bool) -> Option<Columns> {
        let room = room - self.pad_top - self.pad_bottom;
        let counts: Vec<usize> = self
            .columns
            .iter()
            .map(|column| fitting(&column.slices, room))
            .collect();
        if !force
            && self
                .columns
                .iter()
                .zip(&counts)
                .any(|(c, &n)| n == 0 && !c.slices.is_empty())
        {
            return None;
        }
        let columns = self.columns.iter_mut().zip(counts).map(|(column, count)| {
            let count = if force { count.max(1) } else { count }.min(column.slices.len());
            Column {
                x: column.x,
                slices: column.slices.drain(..count).collect(),
            }
        });
        let columns = columns.collect();
        Some(Columns {
            columns,
            underline: None,
            dividers: self.dividers.clone(),
            ..*self
        })
    }
}

pub(crate) fn stack_height(slices: &VecDeque<Slice>) -> f32 {
    slices
        .iter()
        .enumerate()
        .map(|(n, s)| s.height() + if n == 0 { 0.0 } else { s.before })
        .sum()
}

/// How many slices of a column fit, without parting what is bound strongly.
fn fitting(slices: &VecDeque<Slice>, room: f32) -> usize {
    let (mut used, mut count) = (0.0, 0);
    for (n, slice) in slices.iter().enumerate() {
        used += slice.height() + if n == 0 { 0.0 } else { slice.before };
        if used > room + TOLERANCE {
            return count;
        }
        if slice.keep != Keep::Strong {
            count = n + 1;
        }
    }
    slices.len()
}

/// Lays the flow out on pages of `height` points.
pub(crate) fn paginate(slices: Vec<Slice>, height: f32) -> Vec<Vec<Placed>> {
    let mut pages = Pages {
        pages: vec![Vec::new()],
        y: 0.0,
        height,
        empty: true,
    };
    let mut queue = VecDeque::from(slices);
    let mut sized: Option<(usize, usize)> = None;
    while let Some(mut slice) = queue.pop_front() {
        let free = pages.room(&slice);
        if slice.new_page.take().is_some_and(|share| free < share * height) && !pages.empty {
            pages.turn();
        }
        let gallery = slice.gallery.as_ref().map(|row| row.gallery);
        if let Some((_, size)) = sized.filter(|(known, _)| Some(*known) == gallery) {
            slice.resize(size);
        }
        if let Some(weakest) = pages.can_begin(&slice, &queue) {
            loosen(&mut slice, &mut queue, weakest);
            if let Some(gallery) = gallery.filter(|_| slice.gallery.is_some()) {
                let size = size_of_gallery(&slice, &queue, pages.y, height);
                sized = Some((gallery, size));
                slice.resize(size);
            }
            pages.put_or_part(slice, &mut queue);
        } else if pages.empty {
            pages.force(slice, &mut queue);
        } else {
            pages.turn();
            queue.push_front(slice);
        }
    }
    pages.pages
}

struct Pages {
    pages: Vec<Vec<Placed>>,
    y: f32,
    height: f32,
    empty: bool,
}

impl Pages {
    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = 0.0;
        self.empty = true;
    }

    fn room(&self, slice: &Slice) -> f32 {
        let head = if self.empty {
            slice.head.as_ref().map_or(0.0, |head| head.height)
        } else {
            0.0
        };
        self.height - self.y - head
    }

    /// Whether this is where the slice is to stand, and the weakest bonds that are kept if it does.
    fn can_begin(&self, slice: &Slice, rest: &VecDeque<Slice>) -> Option<Keep> {
        let before = if self.empty { 0.0 } else { slice.before };
        let room = self.room(slice);
        for weakest in [Keep::Weak, Keep::Firm, Keep::Strong] {
            let bound = bound(slice, rest, self.height, weakest);
            if bound > self.height {
                continue;
            }
            if before + bound <= room + TOLERANCE {
                return Some(weakest);
            }
            // Better a part of it here than so much of the page blank.
            if self.empty || room <= self.height * weakest.worth() {
                return None;
            }
        }
        (before + slice.least(self.height) <= room + TOLERANCE).then_some(Keep::Strong)
    }

    fn put(&mut self, slice: Slice) {
        if self.empty
            && let Some(head) = &slice.head
        {
            let repeated = Slice::frame(head.as_ref().clone());
            let height = repeated.height();
            self.push(Placed {
                y: self.y,
                slice: repeated,
                repeated: true,
            });
            self.y += height;
        }
        if !self.empty {
            self.y += slice.before;
        }
        let height = slice.height();
        self.push(Placed {
            y: self.y,
            slice,
            repeated: false,
        });
        self.y += height;
        self.empty = false;
    }

    fn put_or_part(&mut self, slice: Slice, queue: &mut VecDeque<Slice>) {
        let before = if self.empty { 0.0 } else { slice.before };
        if before + slice.height() <= self.room(&slice) + TOLERANCE {
            self.put(slice);
        } else {
            self.part(slice, queue);
        }
    }

    /// Puts what fits of columns here and leaves the rest for the next page.
    fn part(&mut self, mut slice: Slice, queue: &mut VecDeque<Slice>) {
        let before = if self.empty { 0.0 } else { slice.before };
        let (room, force) = (self.room(&slice) - before, self.empty);
        let taken = match &mut slice.content {
            Content::Columns(columns) => columns.take(room, force),
            Content::Frame(_) => None,
        };
        match taken {
            Some(taken) => {
                let part = Slice {
                    content: Content::Columns(taken),
                    keep: Keep::Free,
                    edges: (slice.edges.0, false),
                    backdrop: slice.backdrop.clone(),
                    head: slice.head.clone(),
                    before: slice.before,
                    new_page: None,
                    gallery: None,
                };
                self.put(part);
                slice.edges.0 = false;
                if stack_is_left(&slice) {
                    queue.push_front(slice);
                    self.turn();
                }
            }
            None if self.empty => self.put(slice),
            None => {
                self.turn();
                queue.push_front(slice);
            }
        }
    }

    /// Puts a slice whose bonds cannot be kept on any page.
    fn force(&mut self, slice: Slice, queue: &mut VecDeque<Slice>) {
        if slice.height() <= self.room(&slice) + TOLERANCE {
            self.put(slice);
        } else {
            self.part(slice, queue);
        }
    }

    fn push(&mut self, placed: Placed) {
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
    }
}

fn stack_is_left(slice: &Slice) -> bool {
    match &slice.content {
        Content::Frame(_) => false,
        Content::Columns(columns) => columns.columns.iter().any(|c| !c.slices.is_empty()),
    }
}

/// Drops the bonds weaker than `weakest` of the group that begins here: once it is parted, the page is filled with it.
fn loosen(first: &mut Slice, rest: &mut VecDeque<Slice>, weakest: Keep) {
    for slice in [first].into_iter().chain(rest) {
        let keep = slice.keep;
        if keep < weakest {
            slice.keep = Keep::Free;
        }
        if keep == Keep::Free {
            break;
        }
    }
}

/// The height that must fit below one another, beginning with `first`, to keep its bonds of this strength.
fn bound(first: &Slice, rest: &VecDeque<Slice>, page: f32, weakest: Keep) -> f32 {
    if first.keep < weakest {
        return first.least(page);
    }
    let mut height = first.height();
    for slice in rest {
        if slice.keep < weakest {
            return height + slice.before + slice.least(page);
        }
        height += slice.before + slice.height();
        if height > page {
            break;
        }
    }
    height
}

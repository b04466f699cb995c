//! Where pages end.
//!
//! A slice is never cut, except columns, which are cut inside when they are taller than what is
//! left for them. Weak bonds (of a group) give way before
//! firm ones (of a decision to its signatures) and these before strong ones (of a heading to its
//! text, of the first two and last two lines of a paragraph). Weak and firm bonds also give way where
//! keeping them would leave too much of a page blank; strong ones only where they would not fit on
//! an empty page.

use std::collections::VecDeque;

use super::gallery::size_of_gallery;
use super::{Content, Keep, Slice, TOLERANCE};

/// A slice on its page, with its distance from the top of the column of text.
#[derive(Debug)]
pub(crate) struct Placed {
    pub y: f32,
    pub slice: Slice,
    /// A head that is repeated: decoration, not read again.
    pub repeated: bool,
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

fn stack_is_left(slice: &Slice) -> bool {
    match &slice.content {
        Content::Frame(_) => false,
        Content::Columns(columns) => columns.columns.iter().any(|c| !c.slices.is_empty()),
    }
}

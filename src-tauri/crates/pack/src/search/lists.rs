//! Posting lists: which pages hold a term and how often, in one to three bytes a page.
//!
//! Each page is a variable-length number: the distance to the page before it, times four, plus a weight of 1 to 3, or 0 where
//! the weight less four follows as a second number. Seven bits a byte, low bits first, the high bit says that more follow.

/// A list that grows page by page.
#[derive(Default)]
pub(super) struct List {
    /// How many pages it holds.
    pub pages: u32,
    next: u32,
    /// The list as it is stored.
    pub bytes: Vec<u8>,
}

impl List {
    /// Adds a page, with numbers rising from call to call; `weight` is at least 1.
    pub fn push(&mut self, page: u32, weight: u32) {
        let distance = u64::from(page.saturating_sub(self.next)) << 2;
        if weight < 4 {
            write(&mut self.bytes, distance | u64::from(weight));
        } else {
            write(&mut self.bytes, distance);
            write(&mut self.bytes, u64::from(weight - 4));
        }
        self.next = page + 1;
        self.pages += 1;
    }
}

/// Calls `each` with every page of a stored list and its weight; a list that is cut short ends early.
pub(super) fn read(bytes: &[u8], mut each: impl FnMut(u32, u32)) {
    let mut rest = bytes.iter();
    let mut page = 0_u32;
    while let Some(head) = number(&mut rest) {
        let weight = match (head & 3) as u32 {
            0 => number(&mut rest).unwrap_or_default() as u32 + 4,
            weight => weight,
        };
        page = page.wrapping_add((head >> 2) as u32);
        each(page, weight);
        page = page.wrapping_add(1);
    }
}

fn write(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[inline]
fn number(bytes: &mut std::slice::Iter<'_, u8>) -> Option<u64> {
    let first = *bytes.next()?;
    if first < 0x80 {
        return Some(u64::from(first));
    }
    let mut value = u64::from(first & 0x7F);
    for shift in [7, 14, 21, 28, 35] {
        let byte = *bytes.next()?;
        value |= u64::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_back_what_was_written() {
        let pages = [(0, 1), (1, 3), (2, 4), (63, 260), (64, 2), (5_000, 70_000), (4_000_000_000, 1)];
        let mut list = List::default();
        for (page, weight) in pages {
            list.push(page, weight);
        }
        let mut found = Vec::new();
        read(&list.bytes, |page, weight| found.push((page, weight)));
        assert_eq!(found, pages);
        assert_eq!(list.pages, 7);
    }

    #[test]
    fn damaged_lists_end() {
        for damaged in [&[0x80_u8, 0x80][..], &[0xFF; 40], &[0x00], &[0x03, 0xFF]] {
            let mut count = 0;
            read(damaged, |_, _| count += 1);
            assert!(count <= 1);
        }
    }
}

//! A key file in streamed form (BER with indefinite lengths and strings in pieces; ITU-T X.690, 8.1.3.6 and 8.7.3) written
//! anew in the distinguished form, which is what is read here. Firefox, Thunderbird and older Java programs stream.

/// Constructions within each other at most; a key file has about ten.
const DEEPEST: usize = 32;

const OCTETS: u8 = 0x04;
const OBJECT: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
/// The first thing in a context, constructed; and the same as one piece.
const CONTEXT: u8 = 0xa0;
const CONTEXT_PLAIN: u8 = 0x80;
const CONSTRUCTED: u8 = 0x20;

/// The key file `bytes` (PFX, RFC 7292, 4) in the distinguished form; none if it is no such file.
///
/// Its MAC is over the bytes as they were. Where those change within, it is left out: the key then vouches for itself, because it
/// is deciphered by the passphrase and has to be that of its certificate.
pub(crate) fn key_file(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut file = Node::read(bytes)?;
    let safes = file.parts.get_mut(1).and_then(Node::data)?;
    let streamed = safes.content.clone();
    let mut inner = Node::read(&streamed)?;
    for safe in inner.parts.iter_mut().filter_map(Node::data) {
        safe.content = Node::read(&safe.content)?.written();
    }
    safes.content = inner.written();
    if safes.content != streamed {
        file.parts.truncate(2);
    }
    Some(file.written())
}

/// One value: what it consists of, or its content.
#[derive(Debug)]
struct Node {
    tag: u8,
    content: Vec<u8>,
    parts: Vec<Node>,
}

impl Node {
    /// The one value that these bytes are.
    fn read(mut bytes: &[u8]) -> Option<Self> {
        let node = Self::next(&mut bytes, 0)?;
        bytes.is_empty().then_some(node)
    }

    fn next(bytes: &mut &[u8], depth: usize) -> Option<Self> {
        if depth > DEEPEST {
            return None;
        }
        let tag = byte(bytes)?;
        // No tag of a key file has a number above 30.
        if tag & 0x1f == 0x1f {
            return None;
        }
        let mut parts = Vec::new();
        let Some(length) = length(bytes)? else {
            if tag & CONSTRUCTED == 0 {
                return None;
            }
            while !bytes.starts_with(&[0, 0]) {
                parts.push(Self::next(bytes, depth + 1)?);
            }
            *bytes = bytes.get(2..)?;
            return Some(Self::made(tag, parts));
        };
        let (mut own, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        if tag & CONSTRUCTED == 0 {
            return Some(Self::plain(tag, own.to_vec()));
        }
        while !own.is_empty() {
            parts.push(Self::next(&mut own, depth + 1)?);
        }
        Some(Self::made(tag, parts))
    }

    fn plain(tag: u8, content: Vec<u8>) -> Self {
        Self {
            tag,
            content,
            parts: Vec::new(),
        }
    }

    /// A construction, strings in pieces put together.
    fn made(tag: u8, mut parts: Vec<Self>) -> Self {
        if tag == OCTETS | CONSTRUCTED {
            return Self::plain(OCTETS, joined(&parts));
        }
        // The content of encrypted data (RFC 5652, 6.1) is a string under a tag of its own.
        if let [kind, algorithm, content] = parts.as_mut_slice()
            && (tag, kind.tag, algorithm.tag, content.tag) == (SEQUENCE, OBJECT, SEQUENCE, CONTEXT)
            && content.parts.iter().all(|part| part.tag == OCTETS)
        {
            *content = Self::plain(CONTEXT_PLAIN, joined(&content.parts));
        }
        Self {
            tag,
            content: Vec::new(),
            parts,
        }
    }

    /// The string within information of the type “data” (RFC 5652, 4).
    fn data(&mut self) -> Option<&mut Self> {
        let [_, content] = self.parts.as_mut_slice() else {
            return None;
        };
        let [data] = content.parts.as_mut_slice() else {
            return None;
        };
        (data.tag == OCTETS).then_some(data)
    }

    fn written(&self) -> Vec<u8> {
        let content = match self.tag & CONSTRUCTED {
            0 => self.content.clone(),
            _ => self.parts.iter().flat_map(Self::written).collect(),
        };
        let mut out = vec![self.tag];
        match u8::try_from(content.len()) {
            Ok(short @ 0..0x80) => out.push(short),
            _ => {
                let length = content.len().to_be_bytes();
                let digits = length.iter().skip_while(|byte| **byte == 0);
                let digits: Vec<u8> = digits.copied().collect();
                out.push(0x80 | u8::try_from(digits.len()).unwrap_or(8));
                out.extend(digits);
            }
        }
        out.extend(content);
        out
    }
}

fn joined(parts: &[Node]) -> Vec<u8> {
    parts
        .iter()
        .flat_map(|part| part.content.iter().copied())
        .collect()
}

fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(*first)
}

/// A length; none inside where it is indefinite.
#[allow(
    clippy::option_option,
    reason = "no length, and an indefinite one, are two things"
)]
fn length(bytes: &mut &[u8]) -> Option<Option<usize>> {
    match byte(bytes)? {
        0x80 => Some(None),
        short @ 0..0x80 => Some(Some(usize::from(short))),
        long => {
            let digits = usize::from(long & 0x7f);
            if digits > 4 {
                return None;
            }
            let mut length = 0_usize;
            for _ in 0..digits {
                length = length << 8 | usize::from(byte(bytes)?);
            }
            Some(Some(length))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn writes_strings_in_pieces_and_open_ends_as_one() {
        // SEQUENCE (open) { OCTET STRING (open) { 01, 02 }, INTEGER 3 }
        let streamed = [0x30, 0x80, 0x24, 0x80, 4, 1, 1, 4, 1, 2, 0, 0, 2, 1, 3, 0, 0];
        let written = Node::read(&streamed).map(|node| node.written());
        assert_eq!(written.as_deref(), Some(&[0x30, 7, 4, 2, 1, 2, 2, 1, 3][..]));
    }

    #[test]
    fn what_is_cut_off_nested_without_end_or_followed_by_more_is_none() {
        for bytes in [
            &[0x30, 0x80, 2, 1, 3][..],
            &[0x30, 5, 2, 1, 3],
            &[0x04, 0x80, 0, 0],
            &[0x30, 0, 0],
            &[0x1f, 1, 0],
            &[],
        ] {
            assert!(Node::read(bytes).is_none(), "{bytes:?}");
        }
        assert!(Node::read(&[0x30, 0x80].repeat(400)).is_none());
        assert!(Node::read(&[0x30, 0x85, 1, 1, 1, 1, 1]).is_none());
    }
}

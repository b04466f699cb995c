//! A file changed at every place in turn, and files changed at random: nothing passes, nothing hurts.

use std::time::Instant;

use crate::common::Files;
use crate::forge::*;

/// Every so many bytes, with each bit in turn; a prime, so that all kinds of places are hit.
const STRIDE: usize = 17;

#[test]
fn a_changed_byte_shows_wherever_it_is() {
    let (files, bytes) = honest();
    // What lies under all zeros of a value is tried more thinly: it is all the same.
    let padding = padding(&bytes);
    let inside = |position: usize| padding.iter().any(|zeros| zeros.contains(&position));
    let mut tried = 0;
    for position in 0..bytes.len() {
        let due = match inside(position) {
            true => position % 997 == 0,
            false => position % STRIDE == 0 || position + 200 > bytes.len(),
        };
        if !due {
            continue;
        }
        let mut changed = bytes.clone();
        changed[position] ^= 1 << (position / STRIDE % 8);
        tried += 1;
        assert!(!files.accepts(&changed), "byte {position} of {}", bytes.len());
    }
    println!("{tried} places of {} bytes", bytes.len());
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn a_digit_of_a_value_written_in_the_other_case_shows() {
    let (files, bytes) = honest();
    let place = hole(&bytes);
    let letter = place.clone().find(|at| bytes[*at].is_ascii_alphabetic()).unwrap();
    let mut changed = bytes.clone();
    changed[letter] ^= 0x20;
    let facts = attacked(&files, "damage-case", &changed);
    let last = facts.signatures.last().unwrap();
    assert!(last.problems.contains(&seal::SignatureProblem::GapTampered));
    assert!(last.digest_matches, "what is signed has not changed");
}

#[test]
fn the_zeros_of_a_value_written_over_show() {
    let (files, bytes) = honest();
    let mut changed = bytes.clone();
    let zeros = padding(&bytes).pop().unwrap();
    changed[zeros.end - 9..zeros.end - 1].copy_from_slice(b"DEADBEEF");
    let facts = attacked(&files, "damage-padding", &changed);
    let last = facts.signatures.last().unwrap();
    assert!(last.problems.contains(&seal::SignatureProblem::GapTampered));
}

/// The runs of zeros that fill up the signature values.
fn padding(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (position, byte) in bytes.iter().enumerate() {
        match (byte, start) {
            (b'0', None) => start = Some(position),
            (b'0', Some(_)) => {}
            (_, Some(begin)) if position - begin > 1000 => {
                found.push(begin..position);
                start = None;
            }
            (_, _) => start = None,
        }
    }
    assert_eq!(found.len(), 2, "two values are filled up");
    found
}

/// Numbers that follow from a seed (xorshift).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 1).unwrap_or(usize::MAX)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.next() % limit.max(1)
    }
}

/// Small files of every shape that we know.
fn seeds() -> (Files, Vec<Vec<u8>>) {
    let (files, signed) = honest();
    let certified = std::fs::read(&files.certified).unwrap();
    let plain = std::fs::read(&files.plain).unwrap();
    let page = object(&files, &PAGE);
    let updated = Forged::on(&plain)
        .object(page, body(&plain, page).replacen("/Tabs", "/Tab", 1))
        .bytes();
    let mut compressed = lopdf::Document::load_mem(&plain).unwrap();
    let mut by_stream = Vec::new();
    let options = lopdf::SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .build();
    compressed.save_with_options(&mut by_stream, options).unwrap();
    // Without the zeros that fill up a value there is more structure to hit.
    let thin = |bytes: &[u8]| {
        let mut out = bytes.to_vec();
        for zeros in padding_of(&out).into_iter().rev() {
            out.drain(zeros);
        }
        out
    };
    let files_ = vec![plain, updated, by_stream, thin(&certified), thin(&signed), signed];
    (files, files_)
}

fn padding_of(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let (mut found, mut start) = (Vec::new(), 0);
    for position in 0..=bytes.len() {
        if bytes.get(position) != Some(&b'0') {
            if position - start > 1000 {
                found.push(start..position);
            }
            start = position + 1;
        }
    }
    found
}

const TOKENS: [&[u8]; 16] = [
    b"<<",
    b">>",
    b"[",
    b"]",
    b"obj",
    b"endobj",
    b"stream\n",
    b"endstream",
    b"/Prev 9",
    b"/Length 4294967295",
    b"/Kids[1 0 R 1 0 R]",
    b"99999999999999999999",
    b"-1",
    b"/Type/ObjStm/N 99999/First 1",
    b"%%EOF",
    b"startxref\n0\n",
];

fn damaged(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(4) {
        let (at, length) = (chance.below(bytes.len()), chance.below(64));
        let end = (at + length).min(bytes.len());
        match chance.below(7) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = u8::try_from(chance.below(256)).unwrap_or(0),
            2 => drop(bytes.drain(at..end)),
            3 => bytes.truncate(at.max(1)),
            4 => {
                let token = TOKENS[chance.below(TOKENS.len())];
                drop(bytes.splice(at..at, token.iter().copied()));
            }
            5 => {
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                drop(bytes.splice(to..to, piece));
            }
            // Two pieces change places.
            _ => {
                let other = chance.below(bytes.len().saturating_sub(length).max(1));
                for offset in 0..length {
                    let (one, two) = (at + offset, other + offset);
                    if one < bytes.len() && two < bytes.len() {
                        bytes.swap(one, two);
                    }
                }
            }
        }
    }
    bytes
}

#[test]
fn twenty_thousand_damaged_files_neither_pass_nor_hurt() {
    let (files, seeds) = seeds();
    let mut chance = Chance(88_172_645_463_325_252);
    let path = files.folder.path().join("damaged.pdf");
    let (mut read, mut longest) = (0, std::time::Duration::ZERO);
    for round in 0..20_000 {
        let bytes = damaged(&seeds, &mut chance);
        if seeds.contains(&bytes) {
            continue;
        }
        std::fs::write(&path, &bytes).unwrap();
        let began = Instant::now();
        let facts = seal::verify(&path, &files.options());
        longest = longest.max(began.elapsed());
        if let Ok(facts) = facts {
            read += 1;
            // What no signature covers, a certificate above the signer's, breaks the chain and not the bytes.
            assert!(!facts.intact() || !facts.trusted(), "round {round}: {facts:#?}");
        }
    }
    println!("{read} of 20,000 could be read; the slowest took {longest:?}");
}

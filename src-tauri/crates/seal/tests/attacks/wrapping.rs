//! Signature wrapping: the signed bytes stay in the file, and a reader is led to others.

use seal::{Coverage, RangeFault};

use crate::forge::*;

fn with_range(bytes: &[u8], text: &str) -> Vec<u8> {
    let place = range_place(bytes);
    let mut out = bytes.to_vec();
    assert!(text.len() <= place.len(), "{text}");
    out[place.clone()].fill(b' ');
    out[place.start..place.start + text.len()].copy_from_slice(text.as_bytes());
    out
}

fn fault(facts: &seal::Verification) -> RangeFault {
    match facts.signatures.last().unwrap().covers {
        Coverage::Suspicious { reason } => reason,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn the_second_part_moved_behind_other_content_is_named() {
    // [0 a c d]: between the gap and the moved second part stands what the attacker wrote.
    let (files, bytes) = honest();
    let [_, first, resume, second] = range_of(&bytes);
    let moved = &bytes[usize::try_from(resume).unwrap()..];
    let evil = stream("/Wrapped true", b"1 0 0 rg 0 0 500 500 re f");
    let filler = framed(650, 0, &evil);
    let resumed = bytes.len() + filler.len();
    let mut forged = with_range(&bytes, &format!("[0 {first} {resumed} {second}]"));
    forged.extend(&filler);
    forged.extend(moved);
    // The digest still matches for who believes the range: the signed bytes are all there.
    match tried(&files, "wrapped-moved-part", &forged) {
        Ok(facts) => assert!(!facts.intact(), "{facts:#?}"),
        Err(error) => assert!(matches!(error, seal::VerifyError::Pdf(_)), "{error:?}"),
    }
}

#[test]
fn a_range_that_leaves_room_beside_the_value_is_named() {
    let (files, bytes) = honest();
    let [_, first, resume, second] = range_of(&bytes);
    for (name, text, wanted) in [
        (
            "wrapped-wide-gap",
            format!("[0 {} {resume} {second}]", first - 20),
            RangeFault::GapIsNotTheSignature,
        ),
        (
            "wrapped-late-resume",
            format!("[0 {first} {} {}]", resume + 40, second - 40),
            RangeFault::GapIsNotTheSignature,
        ),
        (
            "wrapped-late-start",
            format!("[9 {} {resume} {second}]", first - 9),
            RangeFault::NotFromStart,
        ),
        (
            "wrapped-short-end",
            format!("[0 {first} {resume} {}]", second - 7),
            RangeFault::NotToRevisionEnd,
        ),
    ] {
        let facts = attacked(&files, name, &with_range(&bytes, &text));
        assert_eq!(fault(&facts), wanted, "{name}");
    }
}

#[test]
fn a_second_range_in_the_dictionary_is_not_readable() {
    let (files, bytes) = honest();
    // In place of /Reason, of the same length.
    let [_, first, resume, second] = range_of(&bytes);
    let reason = body(&bytes, signature_number(&bytes));
    let start = reason.find("/Reason ").unwrap();
    let end = start + reason[start..].find('>').unwrap() + 1;
    let forged = overwritten(
        &bytes,
        &reason[start..end],
        &format!("/ByteRange [0 {first} {resume} {second}]"),
    );
    let _ = unreadable(&files, "wrapped-second-range", &forged);
}

#[test]
fn a_table_that_points_to_a_wrapped_copy_is_named() {
    // The new table names the signature’s number, but points at a copy inside the gap between the revisions.
    let (files, bytes) = honest();
    let number = signature_number(&bytes);
    let copy = framed(number, 0, body(&bytes, number).as_bytes());
    let mut update = Forged::on(&bytes);
    update.elsewhere.push((number, bytes.len() as u64));
    update.lead = copy;
    let facts = attacked(&files, "wrapped-table-to-copy", &update.bytes());
    let copied = facts.signatures.iter().find(|s| s.revision == 3).unwrap();
    assert_eq!(
        copied.covers,
        Coverage::Suspicious {
            reason: RangeFault::GapIsNotTheSignature
        }
    );
    assert_eq!(facts.problems, [seal::Problem::IdleUpdate { revision: 3 }]);
}

#[test]
fn a_table_that_points_into_signed_bytes_is_not_readable() {
    // Hide and replace: another version of an object lies in the signed bytes, known to no table, until an update points
    // at it.
    let (files, bytes) = honest();
    let page = object(&files, &PAGE);
    let inside = crate::common::find(&bytes, format!("\n{page} 0 obj").as_bytes()).unwrap() as u64 + 1;
    let mut update = Forged::on(&bytes);
    update.elsewhere.push((page, inside));
    let _ = unreadable(&files, "wrapped-table-into-signed", &update.bytes());
}

/// The last signature dictionary’s object.
fn signature_number(bytes: &[u8]) -> u32 {
    let inside = range_place(bytes).start;
    let head = crate::common::find_last(&bytes[..inside], b" 0 obj").unwrap();
    let digits = bytes[..head]
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_digit())
        .count();
    String::from_utf8_lossy(&bytes[head - digits..head])
        .parse()
        .unwrap()
}

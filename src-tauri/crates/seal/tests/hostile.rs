//! Files made to hurt give an error, soon, and never a panic.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;

use common::*;
use seal::VerifyError;

fn verify(bytes: &[u8]) -> Result<seal::Verification, VerifyError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hostile.pdf");
    fs::write(&path, bytes).unwrap();
    let _ = seal::attachment(&path, "acte.json", 1000);
    seal::verify(&path, &seal::VerifyOptions::default())
}

/// A file around these objects, with a table that is right.
fn pdf(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f\r\n", objects.len() + 1);
    for (index, body) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n\r\n", out.len());
        out.extend(format!("{} 0 obj\n{body}\nendobj\n", index + 1).bytes());
    }
    let start = out.len();
    out.extend(
        format!(
            "{table}trailer\n<</Size {}/Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF\n",
            objects.len() + 1
        )
        .bytes(),
    );
    out
}

#[test]
fn a_sound_file_without_signatures_has_none() {
    let facts = verify(&pdf(&["<</Type/Catalog>>"], "")).unwrap();
    assert!(facts.signatures.is_empty() && !facts.intact() && facts.problems.is_empty());
}

#[test]
fn what_is_no_pdf_is_an_error() {
    let noise: Vec<u8> = (0..100_000u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 23) as u8)
        .collect();
    let noisy = [b"%PDF-1.7\n", &noise[..], b"startxref\n55\n%%EOF\n"].concat();
    for bytes in [
        &b""[..],
        b"%",
        b"%PDF-",
        b"%PDF-1.7\n%%EOF",
        b"PK\x03\x04 a zip archive",
        b"%PDF-1.7\nstartxref\n0\n%%EOF",
        &noise,
        &noisy,
    ] {
        assert!(verify(bytes).is_err());
    }
}

#[test]
fn a_file_cut_off_anywhere_is_not_what_was_signed() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    for length in (0..bytes.len()).step_by(613).chain(bytes.len() - 40..bytes.len()) {
        let facts = verify(&bytes[..length]);
        assert!(
            facts.is_err() || facts.is_ok_and(|f| f.signatures.len() < 2 || !f.intact()),
            "{length}"
        );
    }
}

#[test]
fn revisions_that_run_in_a_circle_are_an_error() {
    let plain = pdf(&["<</Type/Catalog>>"], "/Prev 0000000000");
    let start = last_startxref(&plain);
    let text = String::from_utf8(plain)
        .unwrap()
        .replace("0000000000>>", &format!("{start:010}>>"));
    assert!(matches!(
        verify(text.as_bytes()),
        Err(VerifyError::Pdf(seal::PdfError::EndlessRevisions))
    ));
}

#[test]
fn what_nests_without_end_is_an_error() {
    let deep = format!(
        "<</Type/Catalog/X {}{}>>",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(verify(&pdf(&[&deep], "")).is_err());
    let open = format!("<</Type/Catalog/X {}", "<</A".repeat(100_000));
    assert!(verify(&pdf(&[&open], "")).is_err());
}

#[test]
fn structures_that_refer_to_themselves_end() {
    let cases: [&[&str]; 5] = [
        &["1 0 R"],
        &["<</Type/Catalog/AcroForm 2 0 R>>", "2 0 R"],
        &[
            "<</Type/Catalog/AcroForm<</Fields[2 0 R]>>>>",
            "<</T(a)/FT/Sig/Kids[2 0 R]>>",
        ],
        &[
            "<</Type/Catalog/AcroForm<</Fields[2 0 R 2 0 R]>>>>",
            "<</T(a)/FT/Sig>>",
        ],
        &[
            "<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/AcroForm<</Fields[3 0 R]>>>>",
            "<</Kids[2 0 R]>>",
            "<</FT/Sig/V 3 0 R>>",
        ],
    ];
    for objects in cases {
        let facts = verify(&pdf(objects, ""));
        assert!(facts.is_err() || facts.is_ok_and(|f| !f.intact()), "{objects:?}");
    }
}

#[test]
fn a_signature_without_sense_is_a_fact_and_not_a_crash() {
    let values = [
        "null",
        "<<>>",
        "[]",
        "(text)",
        "<</Contents<00>/ByteRange[0 1 2 3]>>",
        "<</Contents<30820123>/ByteRange[0 9223372036854775807 9223372036854775807 9223372036854775807]>>",
        "<</Contents<3084FFFFFFFF>/ByteRange[0 -1 -1 -1]/M(D:)/Name 5/Reason[]/Reference[<</TransformMethod/DocMDP/TransformParams 7 0 R>>]>>",
        "<</Contents(x)/ByteRange[(a)(b)(c)(d)]/SubFilter/ETSI.CAdES.detached/XXSR_A 5/XXSR_B[1 2]>>",
    ];
    for value in values {
        let bytes = pdf(
            &[
                "<</Type/Catalog/AcroForm<</Fields[2 0 R]>>/Perms<</DocMDP 3 0 R>>>>",
                "<</T(a)/FT/Sig/V 3 0 R>>",
                value,
            ],
            "",
        );
        let facts = verify(&bytes).unwrap();
        assert!(!facts.intact(), "{value}");
        assert_eq!(facts.signatures.len(), 1);
    }
}

#[test]
fn a_dictionary_that_says_two_things_is_an_error() {
    assert!(verify(&pdf(&["<</Type/Catalog/AcroForm 2 0 R/AcroForm 3 0 R>>"], "")).is_err());
}

#[test]
fn tables_that_promise_too_much_are_an_error() {
    for table in [
        "0 99999999999999",
        "4294967295 2",
        "0 1\n0000000000 65535 f\r\n0 1",
    ] {
        let bytes = format!(
            "%PDF-1.7\nxref\n{table}\n0000000000 65535 f\r\n0000000000 65535 f\r\ntrailer\n<</Size 1/Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
        );
        assert!(verify(bytes.as_bytes()).is_err(), "{table}");
    }
}

#[test]
fn many_names_for_one_big_object_cost_no_more_than_one() {
    // 20,000 entries that all point at the same large array.
    let mut out = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n".to_vec();
    let big = out.len();
    out.extend(format!("2 0 obj\n[{}]\nendobj\n", "0 ".repeat(500_000)).bytes());
    let start = out.len();
    out.extend(format!("xref\n0 20002\n0000000000 65535 f\r\n{:010} 00000 n\r\n", 9).bytes());
    for _ in 0..20_000 {
        out.extend(format!("{big:010} 00000 n\r\n").bytes());
    }
    out.extend(format!("trailer\n<</Size 20002/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    assert!(verify(&out).is_ok());
}

#[test]
fn a_decompression_bomb_is_refused() {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1024 * 1024];
    (0..64).for_each(|_| encoder.write_all(&zeros).unwrap());
    let data = encoder.finish().unwrap();
    let mut out = b"%PDF-1.7\n".to_vec();
    let start = out.len();
    out.extend(format!("1 0 obj\n<</Type/XRef/Size 67108864/W[1 0 0]/Root 1 0 R/Filter/FlateDecode/Length {}>>\nstream\n", data.len()).bytes());
    out.extend(data);
    out.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    assert!(verify(&out).is_err());
}

#[test]
fn random_damage_never_panics() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let mut state = 88_172_645_463_325_252u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..400 {
        let mut damaged = bytes.clone();
        for _ in 0..1 + random() % 6 {
            let at = usize::try_from(random()).unwrap() % damaged.len();
            match random() % 4 {
                0 => damaged[at] = (random() & 0xff) as u8,
                1 => drop(damaged.drain(at..(at + 1 + (random() % 40) as usize).min(damaged.len()))),
                2 => damaged.truncate(at.max(1)),
                _ => damaged
                    .splice(at..at, b"<</A 1 0 R>>[".iter().copied())
                    .for_each(drop),
            }
        }
        assert!(damaged == bytes || !files.accepts(&damaged));
    }
}

//! Exhibits: pictures with what they show and explain, and the table of all of them with their
//! times, kept apart, and their whole hashes.

use acceptance::ReserveId;
use acceptance::exhibit::{Exhibit, ExhibitSource, Inconsistency, MediaKind, TimeGrade};

use crate::act::annotated::{self, Numbered};
use crate::act::{Act, Sections, exhibit_anchor, filled};
use crate::compose::Composer;
use crate::picture::Figure;
use crate::style::{AMBER, CAPTION, Colour, GREEN, HASH, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};
use std::collections::HashSet;

pub(crate) fn exhibits(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    exhibits_but(act, &HashSet::new(), sections, c);
}

/// The exhibits, without the pictures that were `shown` already.
pub(crate) fn exhibits_but(
    act: &Act<'_>,
    shown: &HashSet<u32>,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let exhibits = &act.document.exhibits;
    if exhibits.is_empty() {
        return;
    }
    let pictured = |exhibit: &&Exhibit| matches!(exhibit.media, MediaKind::Photo | MediaKind::Video);
    let figures: Vec<Figure> = exhibits
        .iter()
        .filter(pictured)
        .filter(|exhibit| !shown.contains(&exhibit.number))
        .map(|exhibit| figure(act, exhibit))
        .collect();
    if !figures.is_empty() {
        sections.begin(c, &act.text("pdf-exhibits"));
        // One size for all pictures of an act, so large that what is written on one can be read.
        let written = figures.iter().any(|figure| !figure.marks.is_empty());
        let across = if figures.len() > 4 && !written { 3 } else { 2 };
        c.figures(across, figures);
    }
    sections.begin(c, &act.text("pdf-exhibits-table"));
    c.lead(act.text("pdf-exhibits-note"), &SMALL);
    c.space(4.0);
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-exhibit"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-times"), Width::Share(1.15)),
        ColumnHead::new(act.text("pdf-column-hash"), Width::Points(74.0)),
    ];
    c.table(
        &heads,
        exhibits
            .iter()
            .map(|exhibit| row(act, exhibit, !pictured(&exhibit))),
    );
}

pub(crate) fn figure(act: &Act<'_>, exhibit: &Exhibit) -> Figure {
    numbered(act, exhibit, &|id| act.reserve_here(id))
}

/// As [`figure`], with the reserves that are marked on the picture as `known` numbers them.
pub(crate) fn numbered(
    act: &Act<'_>,
    exhibit: &Exhibit,
    known: &dyn Fn(ReserveId) -> Option<Numbered>,
) -> Figure {
    let name = exhibit.file_name.trim();
    let placeholder = match (exhibit.media, exhibit.duration_ms) {
        (MediaKind::Video, Some(duration)) => {
            let values = [
                ("name", name.into()),
                ("duration", act.words.duration(duration).into()),
            ];
            act.text_with("pdf-cannot-show-video", &values)
        }
        (MediaKind::Video, None) => act.with("pdf-cannot-show-video-unknown", "name", name),
        _ => act.with("pdf-cannot-show-photo", "name", name),
    };
    let mut said = Rich::new().strong(named(act, exhibit));
    said = said.then(tied(act, exhibit));
    let (grade, colour) = grade(act, &exhibit.time_grade);
    let times = Rich::new()
        .plain(format!("{} ", times(act, exhibit, false).join(" ")))
        .state(grade, colour);
    let hash = exhibit.sha256.to_string();
    let ends = [
        ("start", hash.get(..16).unwrap_or_default().into()),
        ("end", hash.get(56..).unwrap_or_default().into()),
    ];
    let blurred = annotated::blurred(act, exhibit);
    let mut caption = vec![(said, CAPTION)];
    caption.extend(blurred.clone().map(|hidden| (hidden.into(), CAPTION)));
    caption.push((times, CAPTION.coloured(SOFT)));
    caption.push((act.text_with("pdf-hash", &ends).into(), HASH));
    let alt = [
        ("number", exhibit.number.to_string().into()),
        ("caption", exhibit.caption.trim().into()),
    ];
    let mut alt = act.text_with("pdf-exhibit-alt", &alt);
    for more in [annotated::told(act, exhibit, known), blurred]
        .into_iter()
        .flatten()
    {
        alt = format!("{} {more}", sentence(&alt));
    }
    Figure {
        photo: Some(exhibit.sha256.to_string()),
        placeholder,
        number: exhibit.number.to_string(),
        alt,
        caption,
        anchor: Some(exhibit_anchor(exhibit.number)),
        marks: annotated::marks(act, exhibit, known),
    }
}

/// The caption, or what stands for it, as a sentence.
fn named(act: &Act<'_>, exhibit: &Exhibit) -> String {
    let caption = exhibit.caption.trim();
    match caption.is_empty() {
        true => act.with("pdf-exhibit-number", "number", exhibit.number.to_string()) + ".",
        false => sentence(caption),
    }
}

/// The text with a full stop, where it has no end yet.
fn sentence(text: &str) -> String {
    let text = text.trim_end();
    match text.ends_with(['.', '!', '?', '…']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}

/// What it shows and what it explains, with links.
fn tied(act: &Act<'_>, exhibit: &Exhibit) -> Rich {
    let mut sentences = Rich::new();
    for (key, explains) in [("pdf-exhibit-shows", false), ("pdf-exhibit-explains", true)] {
        let mut targets = Rich::new();
        for link in exhibit.links.iter().filter(|link| link.explains == explains) {
            let Some((text, anchor)) = crate::act::links::target(act, link.target) else {
                continue;
            };
            targets = if targets.0.is_empty() {
                targets
            } else {
                targets.plain(", ")
            };
            targets = targets.link(text, Target::Anchor(anchor));
        }
        if targets.0.is_empty() {
            continue;
        }
        // The sentence of the catalogue is opened where its value stands, to keep the links.
        let sentence = act.with(key, "what", "\u{E002}");
        let (before, after) = sentence.split_once('\u{E002}').unwrap_or((&sentence, ""));
        sentences = sentences.plain(format!(" {before}")).then(targets).plain(after);
    }
    sentences
}

/// Each time in a sentence of its own; `all` with that of the file.
fn times(act: &Act<'_>, exhibit: &Exhibit, all: bool) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(length(act, exhibit));
    sentences.extend(drawn_from(act, exhibit, all));
    let device = exhibit
        .device
        .as_deref()
        .map(str::trim)
        .filter(|device| filled(device));
    match (&exhibit.captured, device) {
        (Some(captured), Some(device)) => {
            let values = [
                ("moment", act.words.capture(captured).into()),
                ("device", device.into()),
            ];
            sentences.push(act.text_with("pdf-captured-device", &values));
        }
        (Some(captured), None) => {
            sentences.push(act.with("pdf-captured", "moment", act.words.capture(captured)));
        }
        (None, Some(device)) => sentences.push(act.with("pdf-device", "device", device)),
        (None, None) => {}
    }
    if let Some(modified) = exhibit.modified.filter(|_| all) {
        sentences.push(act.with("pdf-modified", "moment", act.words.moment(modified)));
    }
    let key = match exhibit.source {
        ExhibitSource::Camera => "pdf-received-camera",
        ExhibitSource::Phone => "pdf-received-phone",
        ExhibitSource::File => "pdf-received-file",
        ExhibitSource::Clipboard => "pdf-received-clipboard",
        ExhibitSource::Client => "pdf-received-client",
        ExhibitSource::Extract => "pdf-received-extract",
    };
    sentences.push(act.with(key, "moment", act.words.moment(exhibit.received)));
    sentences.extend(taken_long_before(act, exhibit));
    sentences
}

/// How long a video or a sound lasts.
fn length(act: &Act<'_>, exhibit: &Exhibit) -> Option<String> {
    let key = match exhibit.media {
        MediaKind::Video => "pdf-exhibit-video",
        MediaKind::Sound => "pdf-exhibit-sound",
        _ => return None,
    };
    let duration = act.words.duration(exhibit.duration_ms?);
    Some(act.with(key, "duration", duration))
}

/// Which video a still was drawn from, and where in it; `all` with the hash of the video as it was then.
fn drawn_from(act: &Act<'_>, exhibit: &Exhibit, all: bool) -> Option<String> {
    let extract = exhibit.extract.as_ref()?;
    let number = extract.number.to_string();
    let values = [
        ("number", number.into()),
        ("time", act.words.duration(extract.at_ms / 1000 * 1000).into()),
        ("hash", extract.sha256.short().into()),
    ];
    let key = if all {
        "pdf-exhibit-extract-of"
    } else {
        "pdf-exhibit-extract"
    };
    Some(act.text_with(key, &values))
}

/// Beyond this many days between capture and intake, the pages say how long it was.
const LONG_BEFORE: u64 = 30;

fn taken_long_before(act: &Act<'_>, exhibit: &Exhibit) -> Option<String> {
    let captured = exhibit.captured.as_ref()?.local;
    let days = (exhibit.received.naive_local() - captured).num_days();
    let days = u64::try_from(days).ok().filter(|days| *days > LONG_BEFORE)?;
    // In hundredths of a day: a month of 30.44, a year of 365.25.
    let rounded = |length: u64| (days * 100 + length / 2) / length;
    let (months, years) = (rounded(3_044), rounded(36_525));
    let (key, count) = match months {
        0..24 => ("pdf-captured-months-before", months.max(1)),
        _ => ("pdf-captured-years-before", years),
    };
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    Some(act.text_with(key, &[("count", count.into())]))
}

fn grade(act: &Act<'_>, grade: &TimeGrade) -> (String, Colour) {
    match grade {
        TimeGrade::CapturedInApp => (act.text("grade-captured_in_app"), GREEN),
        // Nobody attests it: not a colour of approval.
        TimeGrade::Consistent => (act.text("grade-consistent"), SOFT),
        TimeGrade::NoCaptureTime => (act.text("grade-no_capture_time"), SOFT),
        TimeGrade::Inconsistent { reasons } => {
            let reasons: Vec<String> = reasons.iter().map(|reason| contradiction(act, reason)).collect();
            (
                act.with("grade-inconsistent", "reasons", reasons.join(", ")),
                AMBER,
            )
        }
    }
}

fn contradiction(act: &Act<'_>, reason: &Inconsistency) -> String {
    match reason {
        Inconsistency::CapturedAfterIntake => act.text("inconsistency-captured_after_intake"),
        Inconsistency::ModifiedBeforeCapture => act.text("inconsistency-modified_before_capture"),
        Inconsistency::ModifiedAfterIntake => act.text("inconsistency-modified_after_intake"),
        Inconsistency::ClockNeverSet => act.text("inconsistency-clock_never_set"),
        Inconsistency::EditedBySoftware { name } => {
            act.with("inconsistency-edited_by_software", "name", name.trim())
        }
    }
}

pub(crate) fn row(act: &Act<'_>, exhibit: &Exhibit, anchored: bool) -> Row {
    let kind = act.text(match exhibit.media {
        MediaKind::Photo => "pdf-media-photo",
        MediaKind::Video => "pdf-media-video",
        MediaKind::Sound => "pdf-media-sound",
        MediaKind::Document => "pdf-media-document",
        MediaKind::Unknown => "pdf-media-unknown",
    });
    let file = [
        ("kind", kind.into()),
        ("name", exhibit.file_name.trim().into()),
        ("size", act.words.size(exhibit.bytes).into()),
    ];
    let mut name = Cell::styled(
        Rich::new().strong(named(act, exhibit)).then(tied(act, exhibit)),
        CAPTION,
    )
    .also(act.text_with("pdf-file", &file), CAPTION.coloured(SOFT));
    for fault in exhibit.faults.iter().filter(|fault| act.words.has(fault)) {
        name = name.also(act.text(fault), CAPTION.coloured(AMBER));
    }
    if let Some(position) = exhibit
        .position
        .as_ref()
        .filter(|_| act.document.options.positions)
    {
        let mut values = vec![
            ("latitude", degrees(position.latitude_e7).into()),
            ("longitude", degrees(position.longitude_e7).into()),
        ];
        let key = match position.accuracy_metres {
            Some(metres) => {
                values.push(("metres", metres.to_string().into()));
                "pdf-position-accuracy"
            }
            None => "pdf-position",
        };
        name = name.also(act.text_with(key, &values), CAPTION.coloured(SOFT));
    }
    let (grade, colour) = grade(act, &exhibit.time_grade);
    let mut stated = Cell::empty();
    for sentence in times(act, exhibit, true) {
        stated = stated.also(sentence, CAPTION);
    }
    let stated = stated.also(Rich::new().state(grade, colour), CAPTION);
    let row = Row::new([
        Cell::styled(exhibit.number.to_string(), CAPTION),
        name,
        stated,
        Cell::styled(grouped(&exhibit.sha256.to_string()), HASH),
    ]);
    if anchored {
        row.anchor(exhibit_anchor(exhibit.number))
    } else {
        row
    }
}

/// A hash in lines of sixteen digits.
fn grouped(hash: &str) -> String {
    let lines: Vec<&str> = (0..4).filter_map(|n| hash.get(n * 16..n * 16 + 16)).collect();
    lines.join("\n")
}

/// Degrees × 10⁷ as degrees.
fn degrees(e7: i64) -> String {
    let sign = if e7 < 0 { "\u{2212}" } else { "" };
    let (whole, rest) = (e7.unsigned_abs() / 10_000_000, e7.unsigned_abs() % 10_000_000);
    format!("{sign}{whole}.{rest:07}°")
}

//! The exhibits: each of their times in a column of its own, never merged.

use super::sheet::{Sheet, listed, moment, number, text};
use super::{Course, beside};
use crate::tables::write::Cell;
use crate::words;
use acceptance::{Exhibit, LinkTarget};
use messages::Catalogue;

pub(super) fn exhibits(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| course.whole.exhibits.iter().collect());
    Sheet::over(catalogue, "exhibits", rows)
        .column("dossier", |(course, _)| course.title())
        .column("number", |(_, exhibit)| exhibit.number)
        .column("file", |(_, exhibit)| text(&exhibit.file_name))
        .column("caption", |(_, exhibit)| text(&exhibit.caption))
        .column("shows", |(course, exhibit)| linked(course, exhibit, false))
        .column("explains", |(course, exhibit)| linked(course, exhibit, true))
        .column("media", |(course, exhibit)| {
            course.word("pdf-media", &exhibit.media)
        })
        .column("bytes", |(_, exhibit)| {
            number(i64::try_from(exhibit.bytes).unwrap_or(i64::MAX))
        })
        .column("sha256", |(_, exhibit)| exhibit.sha256.to_string())
        .column("captured", |(course, exhibit)| {
            words::captured(exhibit, course.catalogue)
        })
        .column("modified", |(_, exhibit)| {
            exhibit.modified.map_or(Cell::Empty, moment)
        })
        .column("taken-in", |(_, exhibit)| moment(exhibit.received))
        .column("grade", |(course, exhibit)| {
            words::grade(exhibit, course.catalogue)
        })
        .column("source", |(course, exhibit)| {
            course.word("data-source", &exhibit.source)
        })
        .column("device", |(_, exhibit)| {
            text(exhibit.device.as_deref().unwrap_or_default())
        })
        .column("latitude", |(_, exhibit)| {
            exhibit
                .position
                .as_ref()
                .map_or(Cell::Empty, |position| degrees(position.latitude_e7))
        })
        .column("longitude", |(_, exhibit)| {
            exhibit
                .position
                .as_ref()
                .map_or(Cell::Empty, |position| degrees(position.longitude_e7))
        })
        .column("binned", |(_, exhibit)| {
            exhibit.binned.map_or(Cell::Empty, moment)
        })
        .file()
}

fn degrees(value: i64) -> Cell {
    Cell::Number { value, decimals: 7 }
}

/// What it is tied to: what it shows, or what it explains.
fn linked(course: &Course<'_>, exhibit: &Exhibit, explains: bool) -> Cell {
    let links = exhibit.links.iter().filter(|link| link.explains == explains);
    listed(links.filter_map(|link| match link.target {
        LinkTarget::Item(id) => course.item_named(id),
        LinkTarget::Reserve(id) | LinkTarget::Repair(id) => course.reserve_named(id),
        LinkTarget::Act(id) => course.act_named(id),
        LinkTarget::Objection(id) => course.objection_named(id),
        LinkTarget::Record(id) => course.record_named(id),
    }))
}

//! When the files say that they were taken, and when they came in: kept apart, a line for each day, the numbers of the pieces as runs.

use std::collections::BTreeMap;

use acceptance::Exhibit;
use acceptance::exhibit::TimeGrade;
use chrono::NaiveDate;

use super::Known;
use crate::act::{Act, exhibit_anchor};
use crate::dispute::Book;
use crate::dispute::events::When;
use crate::style::AMBER;
use crate::text::{Rich, Target};

/// When the files say that they were taken, and when they came in: kept apart, a line for each day.
pub(super) fn exhibits(book: &Book<'_>, facts: &mut Vec<Known>) {
    let voice = &book.voice;
    let mut taken: BTreeMap<NaiveDate, Vec<&Exhibit>> = BTreeMap::new();
    let mut received: BTreeMap<NaiveDate, Vec<&Exhibit>> = BTreeMap::new();
    for exhibit in &book.dispute.exhibits {
        if let Some(captured) = &exhibit.captured {
            taken.entry(captured.local.date()).or_default().push(exhibit);
        }
        received
            .entry(exhibit.received.date_naive())
            .or_default()
            .push(exhibit);
    }
    for (day, exhibits) in taken {
        let doubtful = |exhibit: &&&Exhibit| matches!(exhibit.time_grade, TimeGrade::Inconsistent { .. });
        let doubtful: Vec<u32> = exhibits
            .iter()
            .filter(doubtful)
            .map(|exhibit| exhibit.number)
            .collect();
        let mut what = counted(voice, "dispute-fact-taken", &exhibits);
        if !doubtful.is_empty() {
            let words = voice.with("dispute-fact-doubtful", "numbers", runs(&doubtful).1);
            what = what.coloured(format!(" {words}"), AMBER);
        }
        facts.push(Known {
            when: When::on(day),
            what,
            who: voice.text("dispute-by-files"),
            told: Rich::new(),
            piece: pieces(&exhibits),
        });
    }
    for (day, exhibits) in received {
        facts.push(Known {
            when: When::on(day),
            what: counted(voice, "dispute-fact-received", &exhibits),
            who: voice.contractor_name(),
            told: voice.text("dispute-told-vault").into(),
            piece: pieces(&exhibits),
        });
    }
}

fn counted(voice: &Act<'_>, key: &str, exhibits: &[&Exhibit]) -> Rich {
    let numbers: Vec<u32> = exhibits.iter().map(|exhibit| exhibit.number).collect();
    let values = [
        ("count", exhibits.len().into()),
        ("numbers", runs(&numbers).1.into()),
    ];
    voice.text_with(key, &values).into()
}

fn pieces(exhibits: &[&Exhibit]) -> Rich {
    let numbers: Vec<u32> = exhibits.iter().map(|exhibit| exhibit.number).collect();
    let mut rich = Rich::new();
    for (at, (first, words)) in runs(&numbers).0.into_iter().enumerate() {
        let gap = if at == 0 { "" } else { ", " };
        rich = rich.plain(gap).link(words, Target::Anchor(exhibit_anchor(first)));
    }
    rich
}

/// “1–4, 7”: each run with its first number, and all in one.
fn runs(numbers: &[u32]) -> (Vec<(u32, String)>, String) {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for &number in numbers {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => found.push((number, number)),
        }
    }
    let said = |(first, last): (u32, u32)| match last - first {
        0 => (first, first.to_string()),
        _ => (first, format!("{first}–{last}")),
    };
    let runs: Vec<(u32, String)> = found.into_iter().map(said).collect();
    let all: Vec<&str> = runs.iter().map(|(_, words)| words.as_str()).collect();
    let all = all.join(", ");
    (runs, all)
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn numbers_that_follow_one_another_are_told_as_one() {
        assert_eq!(runs(&[1, 2, 3, 5, 7, 8]).1, "1–3, 5, 7–8");
        assert_eq!(runs(&[]).1, "");
        let firsts: Vec<u32> = runs(&[4, 5, 9]).0.into_iter().map(|(first, _)| first).collect();
        assert_eq!(firsts, [4, 9]);
    }
}

//! The notice on the existing support: what was measured, what it would do to the result, what is proposed, and the client’s
//! choice with open eyes.

use acceptance::{Amount, SupportChoice, SupportDefect, SupportNotice};

use crate::act::chain::words_or_none;
use crate::act::{Act, Sections, exhibits, filled, heading, parties, proof, signing, works};
use crate::compose::Composer;
use crate::error::Result;
use crate::form::Choice;
use crate::style::{SMALL, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};

pub(crate) fn compose(act: &Act<'_>, notice: &SupportNotice, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    heading::masthead(act, notice.subject.trim(), c);
    c.space(12.0);
    heading::decision(Tone::Caution, vec![said(act, notice)], c);
    c.space(12.0).definition_grid(2, parties::parties(act));
    defects(act, &notice.defects, &mut sections, c);
    sections.begin(c, &act.text("pdf-support-consequence"));
    c.paragraph(words_or_none(act, &notice.consequence));
    works::concerned(act, "pdf-support-items", &notice.items, &mut sections, c);
    proposal(act, notice, &mut sections, c);
    exhibits::exhibits(act, &mut sections, c);
    choice(act, notice, &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn said(act: &Act<'_>, notice: &SupportNotice) -> crate::text::Rich {
    let date = notice
        .inspected_on
        .map_or_else(|| act.text("pdf-date-open"), |date| act.date(date));
    act.marked(
        "pdf-support-said",
        &[
            ("date", date.into()),
            ("contractor", act.contractor_name().into()),
            ("originals", act.originals(notice.originals).into()),
        ],
    )
}

pub(crate) fn defects(
    act: &Act<'_>,
    defects: &[SupportDefect],
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    if defects.is_empty() {
        return;
    }
    sections.begin(c, &act.text("pdf-support-defects"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-place"), Width::Share(0.9)),
        ColumnHead::new(act.text("pdf-column-seen"), Width::Share(1.3)),
        ColumnHead::new(act.text("pdf-column-measured"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-tolerance"), Width::Share(1.0)),
    ];
    let rows = defects.iter().enumerate().map(|(index, defect)| {
        let texts = [&defect.place, &defect.what, &defect.measured, &defect.tolerance];
        let cells = texts.map(|text| Cell::text(act.linked(text.trim())));
        Row::new([Cell::text((index + 1).to_string())].into_iter().chain(cells))
    });
    c.table(&heads, rows);
}

pub(crate) fn proposal(
    act: &Act<'_>,
    notice: &SupportNotice,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let priced = notice.repair_price.is_some() || notice.repair_days != 0;
    if !filled(&notice.proposal) && !priced {
        return;
    }
    sections.begin(c, &act.text("pdf-support-proposal"));
    if filled(&notice.proposal) {
        c.paragraph(act.linked(notice.proposal.trim()));
    }
    if !priced {
        return;
    }
    let mut fields: parties::Fields = Vec::new();
    if let Some(price) = notice.repair_price {
        let sum = act.text_with(
            "pdf-sum-with-tax",
            &[("sum", act.money(price).into()), ("tax", act.tax_word().into())],
        );
        fields.push((act.text("pdf-support-price"), vec![sum.into()]));
    }
    if notice.repair_days != 0 {
        let days = act.signed_days(notice.repair_days);
        fields.push((act.text("pdf-support-days"), vec![days.into()]));
    }
    c.space(6.0).definition_grid(2, fields);
    c.styled(act.text("pdf-effect-by-agreement"), &SMALL);
}

fn choice(act: &Act<'_>, notice: &SupportNotice, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    c.keep_firmly(|c| {
        sections.begin(c, &act.text("pdf-support-choice"));
        let lead = match notice.choice {
            Some(_) => act.text("pdf-support-chosen"),
            None => act.text("pdf-support-open"),
        };
        c.lead(lead, &SMALL);
        c.space(4.0).choices(choices(act, Some(notice)));
        if let Some(date) = notice.answer_by {
            c.paragraph(act.with("pdf-answer-by", "date", act.date(date)));
        }
        if filled(&notice.client_words) {
            c.space(4.0).label(act.text("pdf-client-says"));
            c.paragraph(act.quoted(&notice.client_words));
        }
        let declares = match notice.choice {
            Some(_) => "pdf-consent-support-chosen",
            None => "pdf-consent-support-open",
        };
        c.space(8.0);
        signing::one_side_boxes(act, declares, c);
    });
}

/// The three options, in full; without a notice, as a form has them.
pub(crate) fn choices(act: &Act<'_>, notice: Option<&SupportNotice>) -> Vec<Choice> {
    let options = [
        (SupportChoice::Repair, "repair"),
        (SupportChoice::GoOn, "go_on"),
        (SupportChoice::Stop, "stop"),
    ];
    let option = |(choice, word): (SupportChoice, &str)| {
        let chosen = notice.is_some_and(|notice| notice.choice == Some(choice));
        let mut text = act.text(&format!("pdf-choice-{word}"));
        let price = notice
            .and_then(|notice| notice.repair_price)
            .filter(|price| *price != Amount::ZERO);
        if let (SupportChoice::Repair, Some(price)) = (choice, price) {
            text = act.text_with(
                "pdf-choice-repair-priced",
                &[("text", text.into()), ("sum", act.money(price).into())],
            );
        }
        if chosen {
            text = act.with("pdf-choice-chosen", "text", text);
        }
        Choice {
            text: text.into(),
            note: act.text(&format!("pdf-choice-{word}-note")).into(),
            chosen,
        }
    };
    options.map(option).into()
}

//! What a draft takes over when the dossier changes under it: what it had from there and nobody had edited since.

use super::person;
use super::reception::{follow_items, follow_money};
use crate::{figures, rules};
use acceptance::reception::{Attendance, Visit};
use acceptance::{
    Act, ActBody, ActId, Chain, Dossier, Item, ItemId, Letter, Lifting, LiftingLine, ReserveId,
    StatementLine, TerminationLine,
};

/// Brings a draft in step with its dossier, which was `before` and is `after`: items (with those that agreements `added`),
/// and what nobody had edited in the draft since it was taken from there. What a draft is `planned` to add stays where it is
/// named. Answers whether anything changed.
pub(crate) fn follow(
    before: &Dossier,
    after: &Dossier,
    added: &[Item],
    planned: &[ItemId],
    body: &mut ActBody,
) -> bool {
    let draft = body.clone();
    let step = Step { before, after };
    body.signatories_mut()
        .iter_mut()
        .for_each(|one| step.rename(&mut one.name));
    let items: Vec<Item> = after.items.iter().chain(added).cloned().collect();
    let kept = |item: ItemId| planned.contains(&item) || items.iter().any(|known| known.id == item);
    match body {
        ActBody::Reception(reception) => {
            follow_items(&items, planned, reception);
            step.visit(&mut reception.visit, &mut reception.attendance);
            follow_money(before, after, reception);
            rules::price_penalty(after, reception);
            figures::price_reductions(after, reception);
        }
        ActBody::Lifting(lifting) => step.visit(&mut lifting.visit, &mut lifting.attendance),
        ActBody::Statement(statement) => {
            step.visit(&mut statement.visit, &mut statement.attendance);
            statement.lines.retain(|line: &StatementLine| kept(line.item));
        }
        ActBody::Convocation(called) => step.place(&mut called.place),
        ActBody::Letter(letter) => step.addressee(letter),
        ActBody::Termination(termination) => {
            termination.lines.retain(|line: &TerminationLine| kept(line.item));
        }
        ActBody::SupportNotice(notice) => notice.items.retain(|item| kept(*item)),
        ActBody::Notice(notice) => notice.items.retain(|item| kept(*item)),
        ActBody::Agreement(_) | ActBody::Rectification(_) => {}
    }
    draft != *body
}

/// Brings a draft in step with the chain, in which the act `signed` has just come to count: items that it added, reserves
/// that it opened or closed, price and end from which a penalty runs where nobody had stated others. Answers whether anything
/// changed.
pub(crate) fn follow_chain(chain: &Chain<'_>, signed: &Act, body: &mut ActBody) -> bool {
    let draft = body.clone();
    match (&signed.body, &mut *body) {
        (ActBody::Agreement(_), ActBody::Reception(reception)) => {
            follow_items(&chain.items(), &planned_items(chain.acts), reception);
            let without: Vec<Act> = chain
                .acts
                .iter()
                .filter(|act| act.id != signed.id)
                .cloned()
                .collect();
            let before = Chain::new(chain.dossier, &without).contract();
            rules::follow_penalty(chain.dossier, &before, &chain.contract(), reception);
        }
        (ActBody::Reception(_) | ActBody::Lifting(_) | ActBody::Agreement(_), ActBody::Lifting(lifting)) => {
            follow_reserves(chain, signed.id, lifting);
        }
        _ => {}
    }
    draft != *body
}

/// The items that agreements would add that were not issued yet: an imported file may plan a whole chain.
pub(crate) fn planned_items(acts: &[Act]) -> Vec<ItemId> {
    let drafts = acts.iter().filter(|act| act.is_draft());
    let added = drafts.flat_map(|act| match &act.body {
        ActBody::Agreement(agreement) => agreement.added.as_slice(),
        _ => &[],
    });
    added.map(|item| item.id).collect()
}

/// Whether a reserve stands in an acceptance act that does not count yet.
fn is_planned(chain: &Chain<'_>, reserve: ReserveId) -> bool {
    let pending = chain
        .acts
        .iter()
        .filter(|act| act.is_draft() || (act.stands() && !act.is_agreed()));
    pending.into_iter().any(|act| match &act.body {
        ActBody::Reception(reception) => reception.reserve_number(reserve).is_some(),
        _ => false,
    })
}

fn follow_reserves(chain: &Chain<'_>, signed: ActId, lifting: &mut Lifting) {
    let open = chain.open_reserves();
    lifting.lines.retain(|line| {
        is_planned(chain, line.reserve) || open.iter().any(|state| state.reserve.id == line.reserve)
    });
    let new: Vec<LiftingLine> = open
        .iter()
        .filter(|state| state.act == signed)
        .filter(|state| !lifting.lines.iter().any(|line| line.reserve == state.reserve.id))
        .map(super::visits::line)
        .collect();
    lifting.lines.extend(new);
}

/// From one state of the dossier to the next.
struct Step<'a> {
    before: &'a Dossier,
    after: &'a Dossier,
}

impl Step<'_> {
    fn rename(&self, name: &mut String) {
        let (before, after) = (self.before, self.after);
        if *name == person(&before.client) {
            *name = person(&after.client);
        } else if let (Some(old), Some(new)) = (&before.architect, &after.architect)
            && *name == person(old)
        {
            *name = person(new);
        }
    }

    fn place(&self, place: &mut String) {
        if *place == self.before.site.on_one_line() {
            *place = self.after.site.on_one_line();
        }
    }

    fn visit(&self, visit: &mut Visit, attendance: &mut [Attendance]) {
        attendance.iter_mut().for_each(|one| self.rename(&mut one.name));
        self.place(&mut visit.place);
    }

    fn addressee(&self, letter: &mut Letter) {
        self.rename(&mut letter.to_name);
        if letter.to_address == self.before.client.address {
            letter.to_address = self.after.client.address.clone();
        }
    }
}

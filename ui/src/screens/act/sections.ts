/** The parts of an act’s paper, in their order. */

import type { ActBody, ActKind } from '../../lib/bindings'

export interface Section {
  id: string
  title: string
}

const reception: Section[] = [
  { id: 's-items', title: 'section-items' },
  { id: 's-decision', title: 'section-decision' },
  { id: 's-visit', title: 'section-visit' },
  { id: 's-handed', title: 'section-handed' },
  { id: 's-money', title: 'section-money' },
  { id: 's-guarantees', title: 'section-guarantees' },
  { id: 's-signatories', title: 'section-signatories' },
  { id: 's-print', title: 'section-print' },
]

const common = { signatories: { id: 's-signatories', title: 'section-signatories' }, print: { id: 's-print', title: 'section-print' } }

/** The parts of every kind but the reception, before who signs and how it is printed. */
const others: Record<Exclude<ActKind, 'reception'>, Section[]> = {
  support_notice: [
    { id: 's-subject', title: 'section-support' },
    { id: 's-defects', title: 'section-defects' },
    { id: 's-proposal', title: 'section-proposal' },
    { id: 's-choice', title: 'section-choice' },
  ],
  agreement: [
    { id: 's-subject', title: 'section-subject' },
    { id: 's-effects', title: 'section-effects' },
  ],
  notice: [
    { id: 's-subject', title: 'section-notice' },
    { id: 's-facts', title: 'section-facts' },
    { id: 's-effects', title: 'section-announced' },
    { id: 's-steps', title: 'section-steps' },
    { id: 's-sending', title: 'section-sending' },
  ],
  convocation: [
    { id: 's-subject', title: 'section-purpose' },
    { id: 's-visit', title: 'section-appointment' },
    { id: 's-sending', title: 'section-sending' },
  ],
  lifting: [
    { id: 's-lines', title: 'section-reserves' },
    { id: 's-visit', title: 'section-visit' },
    { id: 's-remarks', title: 'section-remarks' },
  ],
  rectification: [
    { id: 's-subject', title: 'section-corrects' },
    { id: 's-corrections', title: 'section-corrections' },
  ],
  statement: [
    { id: 's-subject', title: 'section-cause' },
    { id: 's-visit', title: 'section-visit' },
    { id: 's-items', title: 'section-state' },
    { id: 's-proposed', title: 'section-proposed-date' },
  ],
  letter: [
    { id: 's-subject', title: 'section-letter' },
    { id: 's-enclosures', title: 'section-enclosures' },
    { id: 's-addressee', title: 'letter-to' },
    { id: 's-sending', title: 'section-sending' },
  ],
  termination: [
    { id: 's-subject', title: 'section-ground' },
    { id: 's-items', title: 'section-done' },
    { id: 's-handed', title: 'section-handed-back' },
    { id: 's-letter', title: 'section-letter' },
    { id: 's-sending', title: 'section-sending' },
  ],
}

export function sectionsOf(body: ActBody): Section[] {
  if (body.kind !== 'reception') return [...others[body.kind], common.signatories, common.print]
  // Nothing runs from a refusal: it has no guarantees.
  return body.decision?.decision === 'refused' ? reception.filter((section) => section.id !== 's-guarantees') : reception
}

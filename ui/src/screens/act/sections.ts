/** The parts of an act’s paper, in their order. */

import type { ActBody } from '../../lib/bindings'

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

const agreement: Section[] = [
  { id: 's-subject', title: 'section-subject' },
  { id: 's-effects', title: 'section-effects' },
  { id: 's-signatories', title: 'section-signatories' },
  { id: 's-print', title: 'section-print' },
]

export function sectionsOf(body: ActBody): Section[] {
  if (body.kind !== 'reception') return agreement
  // Nothing runs from a refusal: it has no guarantees.
  return body.decision?.decision === 'refused' ? reception.filter((section) => section.id !== 's-guarantees') : reception
}

/**
 * Where an objection stands, from what is written in it: the furthest step that was taken. The core says the same once it is saved,
 * but for an agreement that comes from it and holds: that one settles it in any case (`agreed`).
 */

import type { Objection, ObjectionState } from '../../lib/bindings'

export function stateOf(objection: Objection, agreed = false): ObjectionState {
  if (objection.confirmed_on) return 'confirmed'
  const settled = objection.chosen !== null || agreed
  const done = objection.steps.length > 0 && objection.steps.every((step) => step.done_on !== null)
  if (objection.chosen !== null && done) return 'done'
  if (settled) return 'agreed'
  if (objection.declined) return 'contested'
  if (objection.proposals.some((proposal) => proposal.text.trim() !== '' || proposal.remedy !== null)) return 'proposed'
  if (objection.contractor_words.trim() !== '') return 'answered'
  return objection.restatement_confirmed ? 'understood' : 'received'
}

/** Takes a proposal away, and keeps the choice on the one that was chosen. */
export function withoutProposal(objection: Objection, index: number): void {
  objection.proposals.splice(index, 1)
  if (objection.chosen === index) {
    objection.chosen = null
    objection.chosen_on = null
  } else if (objection.chosen !== null && objection.chosen > index) objection.chosen -= 1
}

/** What the client chose: a proposal, none of them, or nothing yet. */
export function choose(objection: Objection, choice: number | 'none' | 'open', today: string): void {
  objection.chosen = typeof choice === 'number' ? choice : null
  objection.declined = choice === 'none'
  if (choice === 'open') objection.chosen_on = null
  else objection.chosen_on ??= today
}

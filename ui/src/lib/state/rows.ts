/**
 * Rows that were added and never filled in. They stay on the screen while it is open, and are not kept: nobody is asked
 * later to complete what they never began.
 *
 * Reductions and proposals are left as they are: other things point at them by their place.
 */

import type { ActBody, Attendance, Objection, Signatory, Step } from '../bindings'

const blank = (...words: string[]) => words.every((text) => text.trim() === '')

function stepFilled(step: Step): boolean {
  return !blank(step.what, step.message) || step.due_on !== null || step.done_on !== null
}

/** A side of the contract keeps its row while nobody else stands for it, be its name known or not. */
function personFilled(person: Attendance, index: number, all: Attendance[]): boolean {
  if (!blank(person.name, person.note) || person.presence !== 'present') return true
  return !all.some((other, at) => at !== index && other.capacity === person.capacity && (!blank(other.name) || at < index))
}

function signatoryFilled(signatory: Signatory): boolean {
  return signatory.capacity !== 'witness' || !blank(signatory.name)
}

/** The body of an act without the rows that nothing was written in. */
export function withoutEmptyRows(body: ActBody): ActBody {
  const kept = { ...body, signatories: body.signatories.filter(signatoryFilled) }
  if ('attendance' in kept) kept.attendance = kept.attendance.filter(personFilled)
  if ('handed_over' in kept) kept.handed_over = kept.handed_over.filter((thing) => !blank(thing.what) || thing.count > 1)
  switch (kept.kind) {
    case 'support_notice':
      kept.defects = kept.defects.filter((defect) => !blank(defect.place, defect.what, defect.measured, defect.tolerance))
      break
    case 'agreement':
      kept.added = kept.added.filter(
        (item) => !blank(item.name, item.description, item.unit, item.criteria) || item.quantity !== null || item.unit_price !== null || item.lump_sum !== null,
      )
      break
    case 'notice':
      kept.steps = kept.steps.filter(stepFilled)
      break
    case 'rectification':
      kept.corrections = kept.corrections.filter((correction) => !blank(correction.place, correction.stands, correction.reads))
      break
    case 'letter':
      kept.enclosures = kept.enclosures.filter((enclosure) => !blank(enclosure))
      break
    case 'termination':
      kept.adjustments = kept.adjustments.filter((adjustment) => !blank(adjustment.label) || adjustment.amount !== 0)
      break
  }
  return kept
}

/** An objection without the steps that nothing was written in. */
export function withoutEmptySteps(objection: Objection): Objection {
  return { ...objection, steps: objection.steps.filter(stepFilled) }
}

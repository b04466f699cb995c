/** What is due in a dossier: repairs, answers, steps, payments, signatures, the end of the works, retention. */

import type { ActView, DossierView } from '../bindings'
import { openOf } from './record'

export interface Due {
  key: string
  /** Key of the catalogue, with its values. */
  text: string
  values: Record<string, string | number>
  /** Day by which it is due; none where there is none. */
  on: string | null
  /** Where it is to be seen to. */
  act?: string
  objection?: string
  record?: string
}

export function dueIn(view: DossierView, chain: Record<string, ActView>): Due[] {
  const due: Due[] = []
  const received = view.acts.some((line) => line.kind === 'reception' && line.status !== 'draft' && line.status !== 'voided')
  if (view.contract.end && !received && !view.contract.terminated) due.push({ key: 'end', text: 'due-end', values: {}, on: view.contract.end })
  for (const objection of view.objections) {
    const place = { objection: objection.id }
    objection.steps.forEach((step, index) => {
      if (!step.done_on && step.what.trim()) due.push({ key: `${objection.id}-${index}`, text: 'due-step', values: { what: step.what }, on: step.due_on, ...place })
    })
    if (['received', 'understood', 'answered', 'proposed'].includes(objection.state))
      due.push({ key: objection.id, text: 'due-objection', values: {}, on: objection.deadline?.asked ?? objection.received_on, ...place })
  }
  for (const line of view.acts) {
    if (line.status === 'issued' || line.status === 'partly_signed')
      due.push({ key: `sign-${line.id}`, text: 'due-signature', values: { number: line.number }, on: null, act: line.id })
    const body = chain[line.id]?.act.body
    if (body?.kind !== 'reception' || line.status === 'draft' || line.status === 'voided') continue
    const released = body.money.retention?.released_on
    if (released) due.push({ key: `retention-${line.id}`, text: 'due-retention', values: {}, on: released, act: line.id })
  }
  // What was lifted or settled is due no more, and what was only drafted is not due yet.
  for (const state of view.reserves)
    if (state.deadline && (state.standing === 'open' || state.standing === 'lifted_in_part'))
      due.push({ key: state.reserve.id, text: 'due-reserve', values: { number: state.rank }, on: state.deadline, act: state.act })
  for (const record of view.records)
    if (record.body.kind === 'due' && openOf(record, view.records) > 0)
      due.push({ key: record.id, text: 'due-payment', values: { label: record.body.label }, on: record.body.due_on, record: record.id })
  return due.sort((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'))
}

/** What is due in a dossier: deadlines of reserves, answers, signatures, the end of the works, retention. */

import type { ActView, DossierView } from '../bindings'

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
}

export function dueIn(view: DossierView, chain: Record<string, ActView>): Due[] {
  const due: Due[] = []
  const received = view.acts.some((line) => line.kind === 'reception' && line.status !== 'draft' && line.status !== 'voided')
  const end = view.dossier.contract.ends_on
  if (end && !received) due.push({ key: 'end', text: 'due-end', values: {}, on: end })
  for (const objection of view.objections)
    if (!['agreed', 'done', 'confirmed'].includes(objection.state))
      due.push({ key: objection.id, text: 'due-objection', values: {}, on: objection.received_on, objection: objection.id })
  for (const line of view.acts) {
    if (line.status === 'issued' || line.status === 'partly_signed')
      due.push({ key: `sign-${line.id}`, text: 'due-signature', values: { number: line.number }, on: null, act: line.id })
    const body = chain[line.id]?.act.body
    if (body?.kind !== 'reception' || line.status === 'voided') continue
    body.reserves.forEach((reserve, index) => {
      if (reserve.deadline)
        due.push({ key: reserve.id, text: 'due-reserve', values: { number: index + 1 }, on: reserve.deadline, act: line.id })
    })
    const released = body.money.retention?.released_on
    if (released && line.status !== 'draft')
      due.push({ key: `retention-${line.id}`, text: 'due-retention', values: {}, on: released, act: line.id })
  }
  return due.sort((one, other) => (one.on ?? '9999').localeCompare(other.on ?? '9999'))
}

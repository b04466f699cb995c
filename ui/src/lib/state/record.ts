/** What follows from a record: its emptiness, the rank of a round, what of a sum due is still open. */

import type { Contract, Due, Record as Entry, RecordBody } from '../bindings'

export type RecordKind = RecordBody['kind']

/** An entry of this kind of which nothing is known yet. */
export function blank(kind: RecordKind, contract: Contract, records: Entry[], person: string): RecordBody {
  switch (kind) {
    case 'contact':
      return { kind, incoming: false, channel: 'phone', person, words: '', answered: false, about: { kind: 'dossier' }, proof: '', outside_terms: false, opposes_release: false }
    case 'change_request':
      return { kind, words: '', item: null, price: null, days: 0, withdrawn: false }
    case 'correction_round': {
      const beyond = contract.rounds !== null && roundsOf(records).length >= contract.rounds
      return { kind, item: null, words: '', done_on: null, price: beyond ? (contract.round_price ?? null) : null }
    }
    case 'due':
      return { kind, label: '', amount: 0, due_on: null, deposit: false }
    case 'receipt':
      return { kind, amount: 0, due: null, means: '', reference: '', seen: false, deposit: false, retention_of: null }
    case 'incident':
      return { kind, facts: '', witnesses: '', pause: '' }
  }
}

/** Whether enough is written to be kept. */
export function hasSubstance(body: RecordBody): boolean {
  switch (body.kind) {
    case 'contact':
      return body.person.trim() !== '' || body.words.trim() !== ''
    case 'change_request':
    case 'correction_round':
      return body.words.trim() !== ''
    case 'due':
      return body.amount > 0 && body.label.trim() !== ''
    case 'receipt':
      return body.amount > 0
    case 'incident':
      return body.facts.trim() !== ''
  }
}

/** The rounds of corrections in the order in which they were asked for. */
export function roundsOf(records: Entry[]): Entry[] {
  return records.filter((record) => record.body.kind === 'correction_round').sort(byTime)
}

/** What of a sum due was not received yet; never below nothing. */
export function openOf(record: Entry, records: Entry[]): number {
  const due = record.body as { kind: 'due' } & Due
  const received = records.reduce((sum, one) => (one.body.kind === 'receipt' && one.body.seen && one.body.due === record.id ? sum + one.body.amount : sum), 0)
  return Math.max(due.amount - received, 0)
}

export function byTime(one: Entry, other: Entry): number {
  return Date.parse(one.at) - Date.parse(other.at)
}

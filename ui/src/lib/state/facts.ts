/** Facts of a verification, grouped by what they are about. */

import type { FactView, Standing } from '../bindings'

export type FactSubject = 'file' | 'signature' | 'times' | 'content' | 'exhibits' | 'journal'

/** The facts about one act, or those about none of the acts told of. */
export interface FactSection {
  act: string | null
  facts: FactView[]
  groups: FactGroup[]
}

export interface FactGroup {
  key: string
  subject: FactSubject
  /** The signature’s place among those of the file, from 1. */
  number: number
  facts: FactView[]
}

const order: FactSubject[] = ['file', 'signature', 'times', 'content', 'exhibits', 'journal']

/** What a fact is about, by its name and whether it names a field. */
export function subjectOf(fact: FactView): FactSubject {
  if (/^(time|timestamp|long-term|revocation)/.test(fact.name)) return 'times'
  if (/^(exhibit|original|attachment|photo)/.test(fact.name)) return 'exhibits'
  if (/^(journal|files?-intact|file-kept|signature-kept)/.test(fact.name)) return 'journal'
  if (fact.field) return 'signature'
  if (/^(content|act-|fingerprint|document-|paper|manifest)/.test(fact.name)) return 'content'
  return 'file'
}

/** The groups in reading order; within one, the facts stand as they came. */
export function grouped(facts: readonly FactView[]): FactGroup[] {
  const groups = new Map<string, FactGroup>()
  const fields: string[] = []
  for (const fact of facts) {
    const subject = subjectOf(fact)
    if (subject === 'signature' && !fields.includes(fact.field!)) fields.push(fact.field!)
    const number = subject === 'signature' ? fields.indexOf(fact.field!) + 1 : 0
    const key = number ? `signature-${number}` : subject
    const group = groups.get(key)
    if (group) group.facts.push(fact)
    else groups.set(key, { key, subject, number, facts: [fact] })
  }
  return [...groups.values()].sort((one, other) => order.indexOf(one.subject) - order.indexOf(other.subject) || one.number - other.number)
}

/**
 * Facts of several acts, act by act: each of their sentences begins with the number of its act, which is said once. What is
 * about none of them comes first.
 */
export function sections(facts: readonly FactView[]): FactSection[] {
  const found = new Map<string | null, FactView[]>([[null, []]])
  for (const fact of facts) {
    const told = /^([A-Z]{2}-\d{4}-\d{4,})\s?: (.*)$/su.exec(fact.message)
    const act = told?.[1] ?? null
    found.set(act, [...(found.get(act) ?? []), told ? { ...fact, message: told[2] ?? '' } : fact])
  }
  return [...found].filter(([, own]) => own.length > 0).map(([act, own]) => ({ act, facts: own, groups: grouped(own) }))
}

export function counted(facts: readonly FactView[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { holds: 0, fails: 0, warning: 0, note: 0 }
  for (const fact of facts) counts[fact.standing] += 1
  return counts
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contract, Objection, Record as Entry, RecordBody } from '../../src/lib/bindings'
import { readRoute, writeRoute, type Route } from '../../src/lib/state/route.ts'
import { blank, hasSubstance, openOf, roundsOf } from '../../src/lib/state/record.ts'
import { isTable, newItem } from '../../src/screens/dossier/newItem.ts'
import { readFraction, ruleForms, ruleNames, unsaid } from '../../src/screens/dossier/ruleChanges.ts'
import { distance, groupOf } from '../../src/screens/insight/deadlines.ts'
import { choose, stateOf, withoutProposal } from '../../src/screens/objection/state.ts'
import { criteriaText, readCriteria } from '../../src/screens/settings/tradeWords.ts'

const objection = (known: Partial<Objection>): Objection =>
  ({ facts: '', restatement_confirmed: null, contractor_words: '', proposals: [], chosen: null, chosen_on: null, declined: false, steps: [], confirmed_on: null, ...known }) as unknown as Objection
const proposal = (text: string) => ({ text, remedy: null, price_effect: 0, days_effect: 0 })
const step = (done_on: string | null) => ({ who: 'contractor' as const, what: 'poser', due_on: null, done_on, message: '' })
const entry = (id: string, at: string, body: RecordBody): Entry => ({ id, dossier: 'd', at, written: at, body })

test('an objection stands where the furthest step left it', () => {
  assert.equal(stateOf(objection({})), 'received')
  assert.equal(stateOf(objection({ declined: true }), true), 'agreed')
  assert.equal(stateOf(objection({ restatement_confirmed: false })), 'received')
  assert.equal(stateOf(objection({ restatement_confirmed: true })), 'understood')
  assert.equal(stateOf(objection({ contractor_words: 'le mur penche' })), 'answered')
  assert.equal(stateOf(objection({ proposals: [proposal(' ')] })), 'received')
  assert.equal(stateOf(objection({ proposals: [proposal('raboter')] })), 'proposed')
  assert.equal(stateOf(objection({ proposals: [proposal('raboter')], declined: true })), 'contested')
  assert.equal(stateOf(objection({ proposals: [proposal('raboter')], chosen: 0 })), 'agreed')
  assert.equal(stateOf(objection({ chosen: 0, steps: [step(null), step('2026-12-01')] })), 'agreed')
  assert.equal(stateOf(objection({ chosen: 0, steps: [step('2026-12-01')] })), 'done')
  assert.equal(stateOf(objection({ confirmed_on: '2026-12-02' })), 'confirmed')
})

test('a choice and a refusal exclude each other, and the first day of a choice stays', () => {
  const one = objection({ proposals: [proposal('a'), proposal('b')] })
  choose(one, 1, '2026-11-21')
  assert.deepEqual([one.chosen, one.declined, one.chosen_on], [1, false, '2026-11-21'])
  choose(one, 'none', '2026-11-22')
  assert.deepEqual([one.chosen, one.declined, one.chosen_on], [null, true, '2026-11-21'])
  choose(one, 'open', '2026-11-23')
  assert.deepEqual([one.chosen, one.declined, one.chosen_on], [null, false, null])
})

test('the choice stays on its proposal when another is taken away, and goes with its own', () => {
  const one = objection({ proposals: [proposal('a'), proposal('b'), proposal('c')], chosen: 2, chosen_on: '2026-11-21' })
  withoutProposal(one, 0)
  assert.equal(one.chosen, 1)
  withoutProposal(one, 1)
  assert.deepEqual([one.chosen, one.chosen_on], [null, null])
})

test('what is open of a sum due is what was not received for it, and never below nothing', () => {
  const due = entry('due', '2026-11-01T09:00:00+01:00', { kind: 'due', label: 'acompte 2', amount: 150_000, due_on: null, deposit: false })
  const paid = (id: string, amount: number, of: string | null) =>
    entry(id, '2026-11-02T09:00:00+01:00', { kind: 'receipt', amount, due: of, means: '', reference: '', seen: true, deposit: false, retention_of: null })
  assert.equal(openOf(due, [due]), 150_000)
  assert.equal(openOf(due, [due, paid('a', 50_000, 'due'), paid('b', 10_000, null)]), 100_000)
  assert.equal(openOf(due, [due, paid('a', 200_000, 'due')]), 0)
})

test('a round beyond those included comes with the price of one more', () => {
  const contract = { rounds: 1, round_price: 9_000 } as Contract
  const first = blank('correction_round', contract, [], '')
  assert.equal(first.kind === 'correction_round' && first.price, null)
  const before = [entry('r', '2026-11-01T09:00:00+01:00', { ...first, words: 'la teinte' } as RecordBody)]
  const second = blank('correction_round', contract, before, '')
  assert.equal(second.kind === 'correction_round' && second.price, 9_000)
  assert.equal(roundsOf(before).length, 1)
})

test('an entry without what matters in it is not kept', () => {
  const contract = { rounds: null, round_price: null } as Contract
  assert.equal(hasSubstance(blank('contact', contract, [], '')), false)
  assert.equal(hasSubstance(blank('contact', contract, [], 'Mme Marchand')), true)
  assert.equal(hasSubstance(blank('due', contract, [], '')), false)
  assert.equal(hasSubstance({ kind: 'due', label: 'solde', amount: -1, due_on: null, deposit: false }), false)
  assert.equal(hasSubstance({ kind: 'receipt', amount: 1, due: null, means: '', reference: '', seen: false, deposit: false, retention_of: null }), true)
})

test('a share of the price is read as clauses write it, and nothing else is', () => {
  assert.equal(readFraction('1/3000'), '1/3000')
  assert.equal(readFraction(' 3 % '), '3/100')
  assert.equal(readFraction('0,1\u202f%'), '1/1000')
  assert.equal(readFraction('0.05%'), '5/10000')
  assert.equal(readFraction(''), null)
  for (const wrong of ['1/0', '2/1', 'beaucoup', '-1/3', '101 %', '1/2/3', '3']) assert.equal(readFraction(wrong), undefined, wrong)
})

test('every rule can be changed, and has a form', () => {
  for (const rule of ruleNames) {
    assert.equal(unsaid(rule).rule, rule)
    assert.ok(ruleForms[rule])
  }
})

test('one cell is text, several are a table', () => {
  assert.equal(isTable('Porte du séjour'), false)
  assert.equal(isTable('Porte du séjour\n'), false)
  assert.equal(isTable('Plinthes\t42'), true)
  assert.equal(isTable('Plinthes\nEscalier'), true)
  assert.equal(newItem({ name: 'Plinthes' }).name, 'Plinthes')
})

test('every screen is found again by its address', () => {
  const routes: Route[] = [
    { screen: 'deadlines' },
    { screen: 'learning' },
    { screen: 'records', dossier: 'd', record: undefined },
    { screen: 'records', dossier: 'd', record: 'r' },
    { screen: 'objection', dossier: 'd', objection: 'o' },
  ]
  for (const route of routes) assert.deepEqual(readRoute(writeRoute(route)), route)
  assert.deepEqual(readRoute('#/nowhere'), { screen: 'start' })
})

test('a criterion keeps its source and its other language while it is edited', () => {
  const before = [{ text: { fr: 'planéité 5 mm', en: 'flatness 5 mm', ru: '' }, source: 'NF DTU 25.41' }]
  assert.equal(criteriaText(before, 'fr'), 'planéité 5 mm')
  const after = readCriteria('planéité 4 mm\nsans fissure', before, 'fr')
  assert.deepEqual(after[0], { text: { fr: 'planéité 4 mm', en: 'flatness 5 mm', ru: '' }, source: 'NF DTU 25.41' })
  assert.deepEqual(after[1], { text: { fr: 'sans fissure', en: '', ru: '' }, source: 'usage' })
})

test('a deadline says how far it is in the unit that people would use', () => {
  assert.deepEqual(distance(14), { key: 'deadline-in-days', count: 14 })
  assert.deepEqual(distance(365), { key: 'deadline-in-months', count: 12 })
  assert.deepEqual(distance(3653), { key: 'deadline-in-years', count: 10 })
  assert.deepEqual(distance(-1), { key: 'deadline-late-days', count: 1 })
  assert.deepEqual([-1, 0, 7, 8, 32].map((days) => groupOf({ days })), ['overdue', 'week', 'week', 'month', 'later'])
  assert.equal(groupOf({ days: null }), 'undated')
})

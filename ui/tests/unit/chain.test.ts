import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActBody, ActLine, ActStatus, Objection, Step } from '../../src/lib/bindings/index.ts'
import { inOrder } from '../../src/lib/state/order.ts'
import { withoutEmptyRows, withoutEmptySteps } from '../../src/lib/state/rows.ts'

const line = (id: string, at: string, status: ActStatus = 'signed'): ActLine => ({ id, kind: 'agreement', number: id, title: id, status, at })
const objection = (id: string, received_on: string | null) => ({ id, received_on }) as Objection
const keys = (acts: ActLine[], objections: Objection[] = [], settled: Record<string, string> = {}) =>
  inOrder(acts, objections, (act) => settled[act] ?? null).map((link) => link.key)

test('acts stand in the order of their issue, whatever their offset, and drafts last', () => {
  const acts = [
    line('draft', '2026-09-01T08:00:00+02:00', 'draft'),
    line('agreement', '2026-11-20T17:00:00+01:00'),
    line('reception', '2026-11-20T15:30:00Z'),
    line('support', '2026-09-03T09:00:00+02:00'),
  ]
  assert.deepEqual(keys(acts), ['support', 'reception', 'agreement', 'draft'])
  assert.equal(acts[0]?.id, 'draft', 'the list given is left as it is')
})

test('acts of the same moment keep the order that the core gave', () => {
  assert.deepEqual(keys([line('b', '2026-11-20T14:00:00Z'), line('a', '2026-11-20T14:00:00Z')]), ['b', 'a'])
})

test('an objection stands on its day, before the agreement that settles it; one without a day before the drafts', () => {
  const acts = [line('before', '2026-11-19T12:00:00Z'), line('reception', '2026-11-20T12:00:00Z'), line('agreement', '2026-11-20T13:00:00Z'), line('later', '2026-12-03T12:00:00Z'), line('draft', '2026-12-01T12:00:00Z', 'draft')]
  const objections = [objection('late', '2026-11-30'), objection('complaint', '2026-11-20'), objection('undated', null)]
  assert.deepEqual(keys(acts, objections, { agreement: 'complaint' }), ['before', 'reception', 'complaint', 'agreement', 'late', 'later', 'undated', 'draft'])
})

test('rows that nothing was written in are not kept, and rows with one word are', () => {
  const body = {
    kind: 'support_notice',
    defects: [
      { place: '', what: ' ', measured: '', tolerance: '' },
      { place: '', what: '', measured: '14 mm', tolerance: '' },
    ],
    signatories: [
      { id: 'c', name: '', capacity: 'client' },
      { id: 'w', name: '', capacity: 'witness' },
    ],
  } as unknown as ActBody
  const kept = withoutEmptyRows(body) as unknown as { defects: unknown[]; signatories: { id: string }[] }
  assert.equal(kept.defects.length, 1)
  assert.deepEqual(kept.signatories.map((one) => one.id), ['c'])
  assert.equal((body as unknown as typeof kept).defects.length, 2, 'what is on the screen stays')
})

test('a side without a name keeps its row of attendance unless somebody else stands for it', () => {
  const person = (name: string, capacity: string, presence = 'present') => ({ name, capacity, presence, note: '' })
  const kept = (attendance: object[]) => (withoutEmptyRows({ kind: 'lifting', signatories: [], attendance } as unknown as ActBody) as unknown as { attendance: unknown[] }).attendance.length
  assert.equal(kept([person('', 'client'), person('Besnard', 'contractor')]), 2)
  assert.equal(kept([person('Marchand', 'client'), person('', 'client'), person('', 'client', 'absent')]), 2)
})

test('a step with a day alone is kept', () => {
  const step: Step = { who: 'contractor', what: '', due_on: null, done_on: null, message: '' }
  const kept = withoutEmptySteps({ steps: [step, { ...step, due_on: '2026-12-01' }] } as Objection)
  assert.equal(kept.steps.length, 1)
})

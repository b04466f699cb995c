import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Call, ExhibitView } from '../../src/lib/bindings'
import { changed, sparing } from '../../src/lib/backend/sharing'
import { cells, GAP, grouped, keyOf, layout, moved, passes, rowsBetween, within } from '../../src/lib/state/table'

function exhibit(number: number, more: object = {}): ExhibitView {
  const one = { id: `e${number}`, number, caption: '', file_name: `IMG_${number}.jpg`, media: 'photo', binned: null, captured: null, links: [], time_grade: { grade: 'consistent' }, ...more }
  return { exhibit: one, captured: '', grade: '', faults: [], has_thumbnail: true, cited: false } as unknown as ExhibitView
}

const many = (count: number) => Array.from({ length: count }, (_, at) => exhibit(at + 1))
const item = (id: string) => ({ links: [{ target: { kind: 'item', id }, explains: false }] })
const wide = 3 * cells.M.width + 2 * GAP

test('exhibits lie in rows as wide as the table', () => {
  const laid = layout(grouped(many(7), 'none', []), wide, 'M', false)
  assert.equal(laid.columns, 3)
  assert.deepEqual(laid.rows.map((row) => [row.from, row.to]), [[0, 3], [3, 6], [6, 7]])
  assert.equal(layout(grouped(many(2), 'none', []), 10, 'M', false).columns, 1)
})

test('of many rows only those between two heights are given', () => {
  const laid = layout(grouped(many(10_000), 'none', []), wide, 'M', false)
  const row = cells.M.height + GAP
  const found = rowsBetween(laid.rows, 100 * row + 1, 103 * row - GAP - 1)
  assert.deepEqual(found.map((one) => one.from), [300, 303, 306])
  assert.deepEqual(rowsBetween([], 0, 100), [])
})

test('a rectangle takes what it touches, drawn either way', () => {
  const laid = layout(grouped(many(9), 'none', []), wide, 'M', false)
  const far = { x: cells.M.width + GAP + 5, y: cells.M.height + GAP + 5 }
  assert.deepEqual(within(laid, { x: 5, y: 5, toX: far.x, toY: far.y }), [0, 1, 3, 4])
  assert.deepEqual(within(laid, { x: far.x, y: far.y, toX: 5, toY: 5 }), [0, 1, 3, 4])
  assert.deepEqual(within(laid, { x: cells.M.width + 2, y: 0, toX: cells.M.width + 4, toY: 10 }), [])
})

test('arrows keep the column across groups and stop at the ends', () => {
  const views = [exhibit(1), exhibit(2), ...[3, 4, 5, 6].map((number) => exhibit(number, item('a')))]
  const laid = layout(grouped(views, 'item', ['a']), wide, 'M', true)
  assert.deepEqual(laid.order.map((view) => view.exhibit.number), [1, 2, 3, 4, 5, 6])
  assert.equal(moved(laid, 1, 'ArrowDown', 3), 3)
  assert.equal(moved(laid, 4, 'ArrowUp', 3), 1)
  assert.equal(moved(laid, 0, 'ArrowUp', 3), 0)
  assert.equal(moved(laid, 3, 'ArrowDown', 3), 5)
  assert.equal(moved(laid, 5, 'ArrowRight', 3), 5)
  assert.equal(moved(laid, 5, 'Home', 3), 0)
})

test('by day the earliest comes first and what has no day last', () => {
  const at = (local: string) => ({ captured: { local, offset_minutes: null } })
  const views = [exhibit(1), exhibit(2, at('2026-11-21T10:00:00')), exhibit(3, at('2026-11-21T09:00:00')), exhibit(4, at('2026-09-03T09:00:00'))]
  const groups = grouped(views, 'day', [])
  assert.deepEqual(groups.map((group) => [group.key, group.views.map((view) => view.exhibit.number)]), [['2026-09-03', [4]], ['2026-11-21', [3, 2]], ['', [1]]])
})

test('a filter shows what it says and forgives accents', () => {
  const door = exhibit(1, { caption: 'Porte du séjour', ...item('a') })
  assert.ok(passes(door, 'all', 'sejour porte'))
  assert.ok(!passes(door, 'all', 'placard'))
  assert.ok(!passes(door, 'unsorted', ''))
  assert.ok(passes(door, 'target:a', ''))
  assert.ok(passes(exhibit(2, { links: [{ target: { kind: 'act', id: 'x' }, explains: false }] }), 'unsorted', ''))
  const binned = exhibit(3, { binned: '2026-11-21T10:00:00Z' })
  assert.ok(passes(binned, 'bin', '') && !passes(binned, 'all', ''))
  assert.equal([0, 8, 9, 34, 35].map(keyOf).join(), '1,9,a,z,')
})

test('exhibits that did not change stay the same objects', () => {
  const list = many(3)
  assert.equal(changed(list, { changed: [], gone: [] }), list)
  const other = exhibit(2, { caption: 'autre' })
  const next = changed(list, { changed: [exhibit(4), other], gone: ['e1'] })
  assert.deepEqual(next.map((view) => view.exhibit.number), [2, 3, 4])
  assert.equal(next[0], other)
  assert.equal(next[1], list[2])
})

test('a large dossier is asked for by its differences, and whole where its state is not known', async () => {
  const asked: Call[] = []
  let since: object | null = null
  const ask = (call: Call): Promise<unknown> => {
    asked.push(call)
    const view = { dossier: { id: 'd' }, exhibits: call.call === 'since' ? [] : many(80) }
    return Promise.resolve(call.call === 'since' ? { view, exhibits: since } : view)
  }
  const shared = sparing(ask as <T>(call: Call) => Promise<T>)
  const open: Call = { call: 'open_dossier', dossier: 'd' }
  interface View {
    exhibits: ExhibitView[]
  }
  assert.equal((await shared<View>(open)).exhibits.length, 80)
  since = { dossier: 'd', mark: 'm1', since: null, changed: many(80), gone: [] }
  const first = await shared<View>(open)
  assert.deepEqual(asked.at(-1), { call: 'since', held: null, inner: open })
  since = { dossier: 'd', mark: 'm2', since: 'm1', changed: [exhibit(80, { caption: 'x' })], gone: [] }
  const second = await shared<View>(open)
  assert.deepEqual(asked.at(-1), { call: 'since', held: 'm1', inner: open })
  assert.equal(second.exhibits[0], first.exhibits[0])
  assert.equal(second.exhibits[79]?.exhibit.caption, 'x')
  assert.notEqual(first.exhibits[79]?.exhibit.caption, 'x')
})

test('a dossier with few exhibits is asked for as it is', async () => {
  const asked: Call[] = []
  const shared = sparing(((call: Call) => (asked.push(call), Promise.resolve({ dossier: { id: 'd' }, exhibits: many(3) }))) as <T>(call: Call) => Promise<T>)
  await shared({ call: 'open_dossier', dossier: 'd' })
  await shared({ call: 'open_dossier', dossier: 'd' })
  assert.ok(asked.every((call) => call.call === 'open_dossier'))
})

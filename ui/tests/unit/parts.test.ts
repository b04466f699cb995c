import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingView, MissingCode } from '../../src/lib/bindings/index.ts'
import { drawInk, isDrawn, pointOf } from '../../src/lib/state/ink.ts'
import { newId } from '../../src/lib/state/id.ts'
import { amountOf } from '../../src/lib/state/item.ts'
import { readRoute, writeRoute, type Route } from '../../src/lib/state/route.ts'
import { placeOf, toldByField } from '../../src/screens/act/finding.ts'

test('each screen has an address and is found again by it', () => {
  const routes: Route[] = [
    { screen: 'start' },
    { screen: 'settings' },
    { screen: 'dossier', dossier: 'd' },
    { screen: 'objection', dossier: 'd', objection: 'o' },
    { screen: 'act', act: 'a' },
    { screen: 'read', act: 'a' },
  ]
  for (const route of routes) assert.deepEqual(readRoute(writeRoute(route)), route)
  assert.deepEqual(readRoute('#/nonsense'), { screen: 'start' })
})

test('identifiers are version 7 and sort by time', () => {
  const random = new Uint8Array(16).fill(255)
  const [early, late] = [newId(1_000_000, random), newId(1_000_001, random)]
  assert.match(early, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.ok(early < late)
})

test('the price of an item is the lump sum, else quantity times unit price, rounded half up once', () => {
  assert.equal(amountOf({ lump_sum: 100, quantity: 42_000, unit_price: 2_700 }), 100)
  assert.equal(amountOf({ lump_sum: null, quantity: 42_000, unit_price: 2_700 }), 113_400)
  assert.equal(amountOf({ lump_sum: null, quantity: 500, unit_price: 1 }), 1)
  assert.equal(amountOf({ lump_sum: null, quantity: null, unit_price: null }), 0)
})

test('a slip of the finger is no signature', () => {
  const point = (x: number, y: number) => ({ x, y, pressure: 0.5, ms: 0 })
  assert.equal(isDrawn([[point(0.5, 0.5)]], 2.5), false)
  assert.equal(isDrawn([[point(0.5, 0.5), point(0.51, 0.5)]], 2.5), false)
  assert.equal(isDrawn([[point(0.1, 0.5), point(0.6, 0.4)]], 2.5), true)
})

test('points stay on the surface, and only a pen has pressure', () => {
  const surface = { left: 10, top: 20, width: 200, height: 100 }
  const event = { clientX: 400, clientY: 70, pressure: 0.9, pointerType: 'mouse', timeStamp: 1010.4 }
  assert.deepEqual(pointOf(event, surface, 1000), { x: 1, y: 0.5, pressure: 0.5, ms: 10 })
  assert.equal(pointOf({ ...event, pointerType: 'pen' }, surface, 1000).pressure, 0.9)
  assert.equal(typeof drawInk, 'function')
})

test('a finding about a reserve leads to the field of that reserve', () => {
  const finding = (code: MissingCode): Pick<FindingView, 'code' | 'item' | 'reserve' | 'number'> => ({ code, item: 'i', reserve: 'r', number: 2 })
  assert.equal(placeOf(finding('reserve-text'), 'reception').field, 'reserve-r-client')
  assert.equal(placeOf(finding('item-decision'), 'reception').field, 'item-i')
  assert.equal(placeOf(finding('client'), 'reception').screen, 'dossier')
  assert.equal(placeOf(finding('contractor'), 'reception').screen, 'settings')
  // The same code is put right in another part of another kind of act.
  assert.equal(placeOf(finding('facts'), 'notice').field, 'notice-facts')
  assert.equal(placeOf(finding('facts'), 'statement').section, 's-visit')
  assert.equal(placeOf(finding('support-defect-what'), 'support_notice').field, 'defect-2')
  assert.equal(placeOf(finding('lifting-photo'), 'lifting').field, 'after-r')
})

test('what is wrong with a value is told at its field, what is missing is not', () => {
  const finding = (code: MissingCode, blocks: boolean, more: Partial<FindingView> = {}): FindingView => ({ message: code, blocks, code, item: null, reserve: null, number: null, name: null, days: [], ...more })
  const told = toldByField(
    [
      finding('visit-order', true),
      finding('date-order', false, { days: ['visit-end', 'today'] }),
      finding('date-order', true, { days: ['guarantee-start', 'effect'], number: 2 }),
      finding('date-order', true, { days: ['contract-signed', 'works-start'] }),
      finding('reserve-text', true, { reserve: 'r' }),
      finding('deadline-order', true, { reserve: 'r' }),
    ],
    'reception',
  )
  assert.deepEqual([...told.keys()], ['visit-to', 'guarantee-2-from', 'reserve-r-deadline'])
  // What must be put right is told before what only warns.
  assert.equal(told.get('visit-to')?.code, 'visit-order')
  assert.equal(placeOf(finding('date-order', true, { days: ['contract-signed'] }), 'reception').field, 'contract-date')
})

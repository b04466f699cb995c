import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateIn, momentIn, moneyIn, nearDateIn, rateIn, sizeIn } from '../../src/lib/text/form.ts'
import { textIn } from '../../src/lib/text/catalogue.ts'
import { daysBetween, localOffset, momentOf, partsOf } from '../../src/lib/text/moment.ts'

test('sums, rates, dates and sizes are written as on the pages', () => {
  assert.equal(moneyIn('fr', 1_843_750, 'EUR'), '18\u202f437,50\u00a0€')
  assert.equal(moneyIn('en', -1_843_750, 'EUR'), '−\u2060€18,437.50')
  assert.equal(rateIn('fr', 500), '5\u202f%')
  assert.equal(dateIn('fr', '2026-05-01'), '1er\u00a0mai 2026')
  assert.equal(momentIn('fr', '2026-11-21T14:05:00+01:00'), '21\u00a0novembre 2026 à 14\u00a0h\u00a005')
  assert.equal(sizeIn('fr', 2_649_000), '2,6\u00a0Mo')
})

test('days beside today have their own words', () => {
  assert.equal(nearDateIn('fr', '2026-11-21', '2026-11-21'), 'aujourd’hui')
  assert.equal(nearDateIn('fr', '2026-11-20', '2026-11-21'), 'hier')
  assert.equal(nearDateIn('fr', '2026-12-05', '2026-11-21'), '5 décembre')
  assert.equal(nearDateIn('fr', '2027-01-05', '2026-11-21'), '5\u00a0janvier 2027')
})

test('counts take the form of their language', () => {
  assert.equal(textIn('fr', 'count-exhibits', { count: 0 }), '0 pièce')
  assert.equal(textIn('fr', 'count-exhibits', { count: 2 }), '2 pièces')
  assert.equal(textIn('en', 'count-exhibits', { count: 0 }), '0 exhibits')
})

test('a moment keeps the offset it was taken in', () => {
  const parts = partsOf('2026-07-14T08:30:00+05:30')
  assert.deepEqual(parts, { date: '2026-07-14', time: '08:30', offset: '+05:30' })
  assert.equal(momentOf('2026-07-15', '09:00', parts?.offset), '2026-07-15T09:00:00+05:30')
  assert.match(momentOf('2026-07-15', '09:00') ?? '', new RegExp(`T09:00:00\\${localOffset(new Date('2026-07-15T09:00:00'))}$`))
})

test('what is no moment is none', () => {
  assert.equal(partsOf('yesterday'), null)
  assert.equal(momentOf('2026-7-1', '09:00'), null)
  assert.equal(daysBetween('2026-02-28', '2026-03-01'), 1)
})

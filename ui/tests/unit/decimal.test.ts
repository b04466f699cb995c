import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal, writeDecimal } from '../../src/lib/text/decimal.ts'

test('sums are read as either language writes them', () => {
  for (const text of ['1 480,00', '1\u202f480,00\u00a0€', '1.480,00', '1,480.00', '1480', '1480,0', '1480.00'])
    assert.equal(parseDecimal(text, 2, ','), 148_000, text)
})

test('a mark before three digits groups in the other language and divides in its own', () => {
  assert.equal(parseDecimal('1.480', 2, ','), 148_000)
  assert.equal(parseDecimal('1,480', 2, ','), 148)
  assert.equal(parseDecimal('1,480', 2, '.'), 148_000)
  assert.equal(parseDecimal('1.234.567', 2, ','), 123_456_700)
})

test('quantities keep three places and round the fourth', () => {
  assert.equal(parseDecimal('12,5', 3, ','), 12_500)
  assert.equal(parseDecimal('0,0005', 3, ','), 1)
})

test('a sum may be negative, nothing is nothing, and words are no number', () => {
  assert.equal(parseDecimal('−12,30', 2, ','), -1230)
  assert.equal(parseDecimal('  ', 2, ','), null)
  for (const text of ['douze', '12 m', '--3', ',', '1e9']) assert.equal(parseDecimal(text, 2, ','), undefined, text)
})

test('what is written is read back the same', () => {
  for (const value of [0, 1, -1, 99, 100, 148_000, -1_843_750, 99_999_999_999])
    assert.equal(parseDecimal(writeDecimal(value, 2, 2, '\u202f', ','), 2, ','), value)
})

test('idle zeros are left out where they may be', () => {
  assert.equal(writeDecimal(500, 2, 0, '\u202f', ','), '5')
  assert.equal(writeDecimal(250, 2, 0, '\u202f', ','), '2,5')
  assert.equal(writeDecimal(1_843_750, 2, 2, ' ', ','), '18 437,50')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digitOf, letterOf, sizeOf } from '../../src/lib/state/keys.ts'

test('a shortcut is found on a Cyrillic keyboard by the place of its key', () => {
  assert.equal(letterOf({ key: 'я', code: 'KeyZ' }), 'z')
  assert.equal(letterOf({ key: 'Л', code: 'KeyK' }), 'k')
})

test('a Latin keyboard keeps its own letters wherever their keys lie', () => {
  assert.equal(letterOf({ key: 'a', code: 'KeyQ' }), 'a')
  assert.equal(letterOf({ key: 'Z', code: 'KeyW' }), 'z')
  assert.equal(letterOf({ key: 'é', code: 'Digit2' }), 'é')
})

test('keys that write nothing keep their names', () => {
  assert.equal(letterOf({ key: 'Enter', code: 'Enter' }), 'enter')
})

test('the upper row of a French keyboard gives its digits without Shift', () => {
  assert.equal(digitOf({ key: '&', code: 'Digit1', shiftKey: false }), '1')
  assert.equal(digitOf({ key: 'è', code: 'Digit7', shiftKey: false }), '7')
  assert.equal(digitOf({ key: '1', code: 'Digit1', shiftKey: true }), '1')
  assert.equal(digitOf({ key: '7', code: 'Numpad7', shiftKey: false }), '7')
})

test('what another keyboard writes with Shift in that row is no digit', () => {
  assert.equal(digitOf({ key: '!', code: 'Digit1', shiftKey: true }), null)
  assert.equal(digitOf({ key: 'a', code: 'KeyQ', shiftKey: false }), null)
})

test('a key that makes smaller does so wherever it lies, and a digit makes nothing smaller', () => {
  assert.deepEqual(['+', '=', '-', '−', '6', '_'].map((key) => sizeOf({ key })), [1, 1, -1, -1, 0, 0])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf } from '../../src/lib/state/keys.ts'

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

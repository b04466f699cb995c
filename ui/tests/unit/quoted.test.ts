import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoted } from '../../src/lib/text/quoted.ts'
import { readTolerances } from '../../src/lib/text/tolerances.ts'

const inside = (text: string) => quoted(text).slice(1, -1)

test('a short text is quoted whole, between isolates', () => {
  assert.equal(quoted('12 rue des Lices'), '\u206812 rue des Lices\u2069')
  assert.equal(inside('x'.repeat(60)), 'x'.repeat(60))
})

test('a long paste is cut, and says so', () => {
  assert.equal(inside('x'.repeat(100_000)), `${'x'.repeat(60)}…`)
  assert.equal([...inside('😀'.repeat(61))].length, 61)
  assert.ok(inside(' '.repeat(3_000) + 'x').endsWith('…'))
})

test('what turns or breaks the sentence around it is not quoted', () => {
  assert.equal(inside('mur\u202Eesrevni\u2066\u0000'), 'mur esrevni')
  assert.equal(inside('un\n\tdeux\u2028trois'), 'un deux trois')
})

test('tolerances are read from criteria, each with its straightedge', () => {
  assert.deepEqual(readTolerances('Planéité 5 mm sous la règle de 2 m ; jeu de 2,5 mm'), [
    { tolerance: 50, over: 20_000 },
    { tolerance: 25, over: null },
  ])
  assert.deepEqual(readTolerances('joints 5 mm, 8 mm / 2 m'), [
    { tolerance: 50, over: null },
    { tolerance: 80, over: 20_000 },
  ])
})

test('an area or a word is no straightedge, and no length no tolerance', () => {
  assert.deepEqual(readTolerances('écart 2 mm sur 10 m²'), [{ tolerance: 20, over: null }])
  assert.deepEqual(readTolerances('ferme sans frotter, 2 mains courantes'), [])
})

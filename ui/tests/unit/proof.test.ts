import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FactView, Standing } from '../../src/lib/bindings/index.ts'
import { counted, grouped, sections, subjectOf } from '../../src/lib/state/facts.ts'
import { files } from '../../src/lib/text/files.ts'
import { readRoute, writeRoute } from '../../src/lib/state/route.ts'

const fact = (name: string, field: string | null = null, standing: Standing = 'holds'): FactView => ({ name, standing, field, message: name })

test('facts stand under what they are about, the file first and the journal last', () => {
  const groups = grouped([fact('journal-unbroken'), fact('signature-covers', 'sig-2'), fact('time-declared', 'sig-2'), fact('bytes-intact'), fact('content'), fact('exhibits-intact')])
  assert.deepEqual(
    groups.map((group) => group.key),
    ['file', 'signature-1', 'times', 'content', 'exhibits', 'journal'],
  )
})

test('each signature has a group of its own, numbered as they come', () => {
  const groups = grouped([fact('certified', 'seal'), fact('signature-covers', 'a'), fact('certificate', 'seal'), fact('signature-covers', 'b')])
  assert.deepEqual(
    groups.map((group) => [group.key, group.facts.length]),
    [
      ['signature-1', 2],
      ['signature-2', 1],
      ['signature-3', 1],
    ],
  )
})

test('no fact is lost, and one of an unknown name stays with the file', () => {
  const facts = [fact('something-new'), fact('timestamp', 'a', 'fails'), fact('certificate', 'a', 'note'), fact('act-known')]
  assert.equal(grouped(facts).reduce((sum, group) => sum + group.facts.length, 0), facts.length)
  assert.equal(subjectOf(facts[0]!), 'file')
  assert.equal(subjectOf(facts[1]!), 'times')
  assert.deepEqual(counted(facts), { holds: 2, fails: 1, warning: 0, note: 1 })
})

test('a bundle that is open has an address', () => {
  assert.deepEqual(readRoute(writeRoute({ screen: 'bundle', key: 'b1' })), { screen: 'bundle', key: 'b1' })
  assert.deepEqual(readRoute('#/bundle/'), { screen: 'start' })
})

test('facts of several acts are told act by act, and the number of an act is said once', () => {
  const told = (message: string): FactView => ({ ...fact('bytes-intact'), message })
  const found = sections([told('AV-2026-0001\u00a0: Aucun octet n’a changé.'), told('PV-2026-0012: No byte changed.'), fact('journal-unbroken'), told('AV-2026-0001\u00a0: Rien d’autre.')])
  assert.deepEqual(
    found.map((part) => [part.act, part.facts.map((one) => one.message)]),
    [
      [null, ['journal-unbroken']],
      ['AV-2026-0001', ['Aucun octet n’a changé.', 'Rien d’autre.']],
      ['PV-2026-0012', ['No byte changed.']],
    ],
  )
})

test('no label of a fact denies the sentence that stands beside it', () => {
  const labels = Object.entries(files).flatMap(([path, text]) => [...text.matchAll(/^window-standing-(?:holds|fails|note|warning) = (.*)$/gmu)].map(([, label]) => `${path} ${label}`))
  assert.equal(labels.length, 12, 'four for each language')
  for (const label of labels) assert.doesNotMatch(label, /vrai|faux|true|false|fails?\b|верно/u)
})

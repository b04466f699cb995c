import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExhibitLink, ExhibitView } from '../../src/lib/bindings'
import { pairOf } from '../../src/screens/exhibits/pairs.ts'

function photo(id: string, ...targets: ExhibitLink['target'][]): ExhibitView {
  return { exhibit: { id, links: targets.map((target) => ({ target, explains: false })) } } as unknown as ExhibitView
}

const crack = photo('crack', { kind: 'item', id: 'wall' }, { kind: 'reserve', id: 'r1' })
const other = photo('other', { kind: 'reserve', id: 'r2' })
const mended = photo('mended', { kind: 'repair', id: 'r1' })

test('a reserve and its repair are before and after, from whichever one begins', () => {
  const photos = [crack, other, mended]
  assert.deepEqual(pairOf(crack, photos), { before: 'crack', after: 'mended', tied: true })
  assert.deepEqual(pairOf(mended, photos), { before: 'crack', after: 'mended', tied: true })
})

test('a photo that nothing ties stands beside its neighbour, and alone beside itself', () => {
  const photos = [crack, other, mended]
  assert.deepEqual(pairOf(other, photos), { before: 'other', after: 'mended', tied: false })
  const last = photo('last')
  assert.deepEqual(pairOf(last, [...photos, last]), { before: 'mended', after: 'last', tied: false })
  assert.deepEqual(pairOf(last, [last]), { before: 'last', after: 'last', tied: false })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TradesView } from '../../src/lib/bindings'
import { matchingPhrases, phrasesOf, saidToo } from '../../src/screens/act/phrases'

const lists = (suggested: string | null) =>
  ({
    suggested,
    faults: [],
    lists: [
      { list: { key: 'painter' }, defects: ['Coulure.', 'Éclat sur le chant.'] },
      { list: { key: 'joiner' }, defects: ['Jeu irrégulier.', 'Éclat sur le chant.', ' '] },
    ],
  }) as unknown as TradesView

test('the words of one’s own trade come first, each once', () => {
  assert.deepEqual(phrasesOf(lists('joiner')), ['Jeu irrégulier.', 'Éclat sur le chant.', 'Coulure.'])
  assert.deepEqual(phrasesOf(lists(null)), ['Coulure.', 'Éclat sur le chant.', 'Jeu irrégulier.'])
})

test('beginnings of words find a phrase, without accents; a word that is nowhere finds nothing', () => {
  const all = phrasesOf(lists(null))
  assert.deepEqual(matchingPhrases(all, 'chant ECL'), ['Éclat sur le chant.'])
  assert.deepEqual(matchingPhrases(all, ''), all)
  assert.deepEqual(matchingPhrases(all, 'eclat poignée'), [])
})

test('a phrase never takes the place of what was said', () => {
  assert.equal(saidToo('', 'Coulure.'), 'Coulure.')
  assert.equal(saidToo('Elle frotte. ', 'Coulure.'), 'Elle frotte.\nCoulure.')
  assert.equal(saidToo('Sur la porte :', 'Coulure.'), 'Sur la porte : Coulure.')
})

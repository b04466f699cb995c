import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingView, MissingCode } from '../../src/lib/bindings'
import { textIn } from '../../src/lib/text/catalogue.ts'
import { told } from '../../src/screens/act/told.ts'

const finding = (code: MissingCode, number: number, blocks = false): FindingView => ({ message: `${code} ${number}`, blocks, code, item: null, reserve: null, number, name: null, days: [] })
const lines = (list: FindingView[]) => told(list).map(({ finding: { message }, alike }) => [message, alike])

test('many advices of one kind are one line, which leads to the first', () => {
  const captions = Array.from({ length: 29 }, (_, index) => finding('exhibit-caption', index + 2))
  assert.deepEqual(lines([...captions, finding('witness', 1)]), [['exhibit-caption 2', 28], ['witness 1', 0]])
})

test('a few advices, and all that blocks, are told one by one', () => {
  assert.equal(told([1, 2, 3].map((number) => finding('exhibit-caption', number))).length, 3)
  assert.equal(told([1, 2, 3, 4, 5].map((number) => finding('reserve-text', number, true))).length, 5)
})

test('nothing is said to be recorded where everything was there before', () => {
  const said = (count: number, duplicates: number) => textIn('fr', 'intake-duplicates', { count, duplicates })
  assert.equal(said(0, 1), 'Aucune nouvelle pièce, 1 déjà au dossier.')
  assert.equal(said(0, 2), 'Aucune nouvelle pièce, 2 déjà au dossier.')
  assert.equal(said(1, 1), '1 pièce enregistrée, 1 déjà au dossier.')
  assert.match(textIn('en', 'intake-duplicates', { count: 0, duplicates: 1 }), /^(0|No) /)
})

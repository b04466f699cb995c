import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from '../../src/lib/text/catalogue.ts'
import { isWhole, readDay, readTime, shiftedMonth, weeksOf, writeDay } from '../../src/lib/text/day.ts'

const now = '2026-11-22'

test('a day is read as people write it, day before month in both languages', () => {
  for (const text of ['3/11/2026', '03/11/26', '3.11.2026', '3-11-2026', '3 11 2026', '03112026', '3 nov', '3 novembre 2026', '3 Nov. 26', '2026-11-03', '3/11'])
    for (const language of ['fr', 'en'] as const) assert.equal(readDay(text, language, now), '2026-11-03', text)
  assert.equal(readDay('Nov 3, 2026', 'en', now), '2026-11-03')
  assert.equal(readDay('3rd December', 'en', now), '2026-12-03')
  assert.equal(readDay('1er déc.', 'fr', now), '2026-12-01')
  assert.equal(readDay('12 août', 'fr', now), '2026-08-12')
})

test('words near today and days of the week are understood', () => {
  assert.equal(readDay('demain', 'fr', now), '2026-11-23')
  assert.equal(readDay('Hier', 'fr', now), '2026-11-21')
  assert.equal(readDay('aujourd\'hui', 'fr', now), now)
  assert.equal(readDay('tomorrow', 'fr', now), '2026-11-23')
  assert.equal(readDay('mardi', 'fr', now), '2026-11-24')
  assert.equal(readDay('dimanche', 'fr', now), '2026-11-29')
  assert.equal(readDay('+8', 'en', now), '2026-11-30')
})

test('without its year a day is the one nearest to today', () => {
  assert.equal(readDay('5/1', 'fr', '2026-12-20'), '2027-01-05')
  assert.equal(readDay('20/12', 'fr', '2027-01-05'), '2026-12-20')
})

test('what is no day is refused, and nothing is nothing', () => {
  for (const text of ['31/11/2026', '29/2/2027', '13/13', 'jui', '3 ju', '3', 'abc', '3/11/1026', '0/1/2026', '12/2026']) assert.equal(readDay(text, 'fr', now), undefined, text)
  for (const text of ['', ' \u00a0']) assert.equal(readDay(text, 'fr', now), null)
})

test('only what names its year in full is taken while it is being typed', () => {
  for (const text of ['3/11/2026', '2026-11-03', '21 11 2026']) assert.ok(isWhole(text), text)
  for (const text of ['3/1', '3/11/20', '3 nov', '3/11/202']) assert.ok(!isWhole(text), text)
})

test('each language writes a day as its own hint shows it, and reads what it writes', () => {
  assert.equal(writeDay('2026-11-03', 'fr'), '03/11/2026')
  assert.equal(writeDay('2026-11-03', 'en'), '03/11/2026')
  assert.equal(writeDay('2026-11-03', 'ru'), '03.11.2026')
  for (const language of ['fr', 'en', 'ru'] as const) {
    const hint = textIn(language, 'date-pattern')
    assert.equal(writeDay('2026-11-03', language).replace(/\d/g, 'x'), hint.replace(/\p{L}/gu, 'x'), hint)
    assert.equal(readDay(writeDay('2026-11-03', language), language, now), '2026-11-03')
  }
  for (const text of ['3.11.2026', '3.11.26', '3.11', '03.11.2026 г.', '3 ноября', '3 ноябрь 2026', '3 ноября 2026 года']) assert.equal(readDay(text, 'ru', now), '2026-11-03', text)
  assert.equal(readDay('5 май 2027', 'ru', now), '2027-05-05')
  assert.equal(readDay('в марте', 'ru', now), undefined)
  assert.equal(readDay('завтра', 'ru', now), '2026-11-23')
  assert.equal(readDay('среду', 'ru', now), '2026-11-25')
  assert.equal(readDay('+8 д', 'ru', now), '2026-11-30')
})

test('a month has six weeks that begin on Mondays', () => {
  const weeks = weeksOf('2026-11-22')
  assert.equal(weeks.length, 6)
  assert.equal(weeks[0]![0], '2026-10-26')
  assert.ok(weeks.flat().includes('2026-11-30'))
  assert.equal(shiftedMonth('2027-01-31', 1), '2027-02-28')
  assert.equal(shiftedMonth('2027-01-15', -1), '2026-12-15')
})

test('a time of day is read as people write it', () => {
  for (const text of ['14:05', '14h05', '14 h 05', '1405', '14.05', '2:05 pm']) assert.equal(readTime(text), '14:05', text)
  assert.equal(readTime('9'), '09:00')
  assert.equal(readTime('9h'), '09:00')
  assert.equal(readTime('12 am'), '00:00')
  assert.equal(readTime(''), null)
  for (const text of ['25:00', '9:60', 'soir', '13 pm']) assert.equal(readTime(text), undefined, text)
})

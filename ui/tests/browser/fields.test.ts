/** Days, times and sums as people type them, whatever the language of the system. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, call, inWorld, picture, saved, type World } from './world.ts'

interface Made {
  dossier: Record<string, unknown> & { id: string; contract: Record<string, unknown> }
}

const today = '2026-11-22T10:00:00+01:00'

async function open(world: World, language: 'fr' | 'en', contract: Record<string, unknown> = {}) {
  const { page } = world
  const desk = await call<{ contractor: Record<string, unknown>; print: unknown }>(page, { call: 'desk' })
  await call(page, { call: 'save_profile', contractor: { ...desk.contractor, name: 'Atelier Besnard' }, language, print: desk.print })
  const made = await call<Made>(page, { call: 'create_dossier', title: 'Chantier Marchand', client: 'Mme Marchand' })
  const items = [{ id: '01939000-0000-7000-8000-000000000001', name: 'Porte du séjour', lump_sum: 215_000, location: 'Séjour' }]
  await call(page, { call: 'save_dossier', dossier: { ...made.dossier, items, contract: { ...made.dossier.contract, ...contract } } })
  await page.goto(`${world.address}/#/dossier/${made.dossier.id}`)
  await page.reload()
  await page.waitForSelector('#dossier-title')
  return made.dossier.id
}

const kept = async (page: Page, dossier: string) => (await call<Made>(page, { call: 'open_dossier', dossier })).dossier.contract

for (const [locale, language] of [['en-US', 'fr'], ['fr-FR', 'en']] as const)
  test(`a day is typed and shown in ${language}, though the system speaks ${locale}`, async () => {
    await inWorld({ locale, clock: today }, async (world) => {
      const { page } = world
      const dossier = await open(world, language)
      assert.equal(await page.getAttribute('#contract-start', 'placeholder'), language === 'fr' ? 'jj/mm/aaaa' : 'dd/mm/yyyy')
      await page.fill('#contract-start', '5/10')
      await page.waitForSelector('.understood')
      await page.press('#contract-start', 'Tab')
      assert.equal(await page.inputValue('#contract-start'), '05/10/2026')
      await page.fill('#contract-date', language === 'fr' ? '28 août' : '28 Aug')
      await page.press('#contract-date', 'Enter')
      assert.equal(await page.inputValue('#contract-date'), '28/08/2026')
      await page.fill('#contract-end', '31/11/2026')
      await page.press('#contract-end', 'Tab')
      await page.waitForSelector('#contract-end[aria-invalid=true]')
      await accessible(page, 'a day that is none')
      await page.fill('#contract-end', language === 'fr' ? 'demain' : 'tomorrow')
      await page.press('#contract-end', 'Tab')
      assert.equal(await page.inputValue('#contract-end'), '23/11/2026')
      await page.waitForFunction(() => document.querySelector('#contract-end')?.getAttribute('aria-invalid') === 'false')
      await saved(page)
      const contract = await kept(page, dossier)
      assert.deepEqual([contract['signed_on'], contract['starts_on'], contract['ends_on']], ['2026-08-28', '2026-10-05', '2026-11-23'])
    })
  })

for (const dark of [false, true])
  test(`a day is chosen from the calendar by the keyboard (${dark ? 'dark' : 'light'})`, async () => {
    await inWorld({ dark, clock: today, width: 1024, height: 640 }, async (world) => {
      const { page } = world
      await open(world, 'fr')
      await page.fill('#contract-end', '22/11/2026')
      await page.press('#contract-end', 'ArrowDown')
      await page.waitForSelector('.calendar :focus')
      await accessible(page, 'the calendar')
      await picture(world, `calendar-${dark ? 'dark' : 'light'}`)
      for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter']) await page.keyboard.press(key)
      await page.waitForSelector('.calendar', { state: 'detached' })
      assert.equal(await page.inputValue('#contract-end'), '30/12/2026')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'contract-end')
      await page.keyboard.press('ArrowDown')
      await page.waitForSelector('.calendar :focus')
      await page.keyboard.press('Escape')
      assert.equal(await page.inputValue('#contract-end'), '30/12/2026')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'contract-end')
    })
  })

test('a share and a count below nothing are told at their field, and what stood there stays', async () => {
  await inWorld({ clock: today }, async (world) => {
    const { page } = world
    const dossier = await open(world, 'fr', { retention: 500 })
    for (const field of ['#contract-retention', '#contract-vat', '#contract-rounds']) {
      await page.fill(field, '-5')
      await page.waitForSelector(`${field}[aria-invalid=true]`)
      await page.fill(field, '4')
      await page.waitForSelector(`${field}[aria-invalid=false]`)
    }
    await page.fill('#contract-retention', '20')
    assert.match((await page.textContent('[data-testid=retention-too-high]')) ?? '', /20\s% dépasse .* 5\s%/)
    await page.fill('#contract-retention', '4')
    await page.waitForSelector('[data-testid=retention-too-high]', { state: 'detached' })
    await page.fill('#contract-retention', '-5')
    await page.fill('#dossier-works', 'Menuiseries')
    await page.waitForTimeout(1_000)
    assert.equal((await kept(page, dossier))['retention'], 400)
  })
})

test('a table whose prices are without tax warns beside a contract whose prices are with it', async () => {
  await inWorld({ clock: today }, async (world) => {
    const { page } = world
    await open(world, 'fr')
    await page.click('#items-from-table')
    await page.fill('#table-text', 'Désignation\tQté\tPU HT\nPeinture\t10\t18,50')
    await page.click('#table-read')
    await page.waitForSelector('[data-testid=table-tax-kept]')
    await picture(world, 'table-tax')
    await page.check('#table-tax')
    assert.equal(await page.locator('[data-testid=table-tax-kept]').count(), 0)
  })
})

for (const size of [{ width: 1366, height: 768 }, { width: 1024, height: 640 }])
  test(`a price is reduced at its reserve, and the account follows (${size.width})`, async () => {
    await inWorld({ clock: today, ...size }, async (world) => {
      const { page } = world
      const dossier = await open(world, 'fr')
      const act = await call<{ act: { id: string } }>(page, { call: 'create_act', dossier, kind: 'reception' })
      await page.goto(`${world.address}/#/act/${act.act.id}`)
      await page.click('[data-testid=decide-accepted_with_reserve]')
      await page.fill('[data-testid=reserve-client]', 'La porte frotte en haut.')
      await page.click('[data-testid=answer-accepted]')
      assert.equal(await page.locator('[data-testid=reserve-reduction]').count(), 0)
      await page.selectOption('[id^=reserve-][id$=-remedy-kind]', 'price_reduction')
      await page.fill('[id^=reserve-][id$=-reduction]', '150')
      await page.fill('[id^=reserve-][id$=-reduction-reason]', 'seuil à reprendre par le client')
      await saved(page)
      await page.waitForFunction(() => document.querySelector('[data-testid=sum-reductions]')?.textContent?.includes('150,00'))
      await accessible(page, 'a reduction at its reserve')
      await picture(world, `reserve-reduction-${size.width}`)
      assert.equal(await page.inputValue('#reduction-1-sum'), '150,00')
      await page.click('[data-testid=reserve-reduction] .link')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'reduction-1-sum')
      await picture(world, `reductions-${size.width}`)
    })
  })

test('words that an act bears do not change, and what was typed against them is kept', async () => {
  await inWorld({ clock: today }, async (world) => {
    const { page } = world
    const dossier = await open(world, 'fr')
    const made = await call<{ objections: { id: string }[] }>(page, { call: 'create_objection', dossier })
    const objection = { ...made.objections[0]!, client_words: 'La porte frotte.', facts: 'La porte est posée.', received_on: '2026-11-20' }
    await call(page, { call: 'save_objection', objection })
    const agreement = await call<{ act: { id: string; body: object } }>(page, { call: 'create_act', dossier, kind: 'agreement', from: { kind: 'objection', id: objection.id } })
    await call(page, { call: 'save_act', act: agreement.act.id, body: { ...agreement.act.body, subject: 'porte du séjour', terms: 'La porte est rabotée.' } })
    await call(page, { call: 'issue', act: agreement.act.id })
    await page.goto(`${world.address}/#/dossier/${dossier}/objection/${objection.id}`)
    await page.reload()
    await page.fill('#objection-client', 'La porte frotte, et elle grince.')
    await page.waitForSelector('[data-stage="2"] [data-testid=objection-frozen]')
    await accessible(page, 'words that cannot change any more')
    await picture(world, 'objection-frozen')
    assert.equal(await page.inputValue('#objection-client'), 'La porte frotte, et elle grince.')
    await page.click('[data-testid=frozen-note]')
    await page.waitForSelector('[data-testid=objection-frozen]', { state: 'detached' })
    assert.equal(await page.inputValue('#objection-client'), 'La porte frotte.')
    await saved(page)
    const view = await call<{ records: { body: { words?: string } }[] }>(page, { call: 'open_dossier', dossier })
    assert.deepEqual(view.records.map((record) => record.body.words), ['La porte frotte, et elle grince.'])
  })
})

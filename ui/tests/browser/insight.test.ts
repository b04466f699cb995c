import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, picture, saved } from './world.ts'

async function beginDossier(page: Page): Promise<void> {
  await page.click('#new-dossier')
  await page.fill('#new-dossier-client', 'Mme Petit')
  await page.click('#new-dossier-create')
  await page.waitForSelector('#item-next')
}

/** The file with this ending somewhere under a folder. */
function written(folder: string, ending: string): string | undefined {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find((entry) => entry.isFile() && entry.name.endsWith(ending))
  return found && join(found.parentPath, found.name)
}

for (const dark of [false, true])
  test(`what falls due is listed across dossiers and leads to its place${dark ? ', in the dark' : ''}`, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      // Of the sample nothing falls due, and nothing is learnt.
      await beginDossier(page)
      await page.click('#new-act')
      await page.click('#new-objection')
      await page.waitForSelector('#objection-facts')
      await page.fill('#objection-client', 'La porte frotte.')
      await page.click('#add-step')
      await page.fill('#step-0', 'commander le couvre-joint')
      await page.fill('.step input[role=combobox] >> nth=0', '2020-01-31')
      await saved(page)
      await page.click('#go-deadlines')
      await page.waitForSelector('[data-testid=deadline]')
      await accessible(page, 'the deadlines')
      await picture(world, `deadlines${dark ? '-dark' : ''}`)
      assert.equal(await page.getAttribute('[data-testid=deadline] >> nth=0', 'data-group'), 'overdue')
      await page.click('[data-testid=deadline][data-kind=step]')
      await page.waitForSelector('#objection-facts')
      await page.click('#go-start')
      await page.waitForSelector('[data-testid=to-do] [data-testid=deadline]')
      await accessible(page, 'the start with what is to do')
      await picture(world, `to-do${dark ? '-dark' : ''}`)
      await page.click('#all-deadlines')
      await page.waitForSelector('#export-calendar:not(:disabled)')
      await page.click('#export-calendar')
      await page.waitForSelector('[data-testid=notice-done]')
      const calendar = written(world.folder, '.ics')
      assert.ok(calendar && existsSync(calendar))
      assert.match(readFileSync(calendar, 'utf8'), /^BEGIN:VCALENDAR\r\n/)
    })
  })

for (const dark of [false, true])
  test(`lessons are told in numbers beside their bars${dark ? ', in the dark' : ''}`, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      await page.click('#go-learning')
      await page.waitForSelector('.empty')
      await accessible(page, 'no lessons yet')
      await page.click('#go-start')
      // Of the sample nothing falls due, and nothing is learnt.
      await beginDossier(page)
      await page.click('#new-act')
      await page.click('#new-objection')
      await page.waitForSelector('#objection-facts')
      await page.fill('#objection-client', 'La porte frotte.')
      await page.selectOption('#objection-cause', 'unclear_agreement')
      await page.fill('#objection-cost', '120')
      await saved(page)
      await page.click('#go-learning')
      await page.waitForSelector('[data-testid=learning-counts]')
      await accessible(page, 'the lessons')
      await picture(world, `learning${dark ? '-dark' : ''}`)
      assert.ok((await page.locator('figure tbody tr').count()) > 0)
    })
  })

test('a table becomes items, line by line, and faults are told with their line', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(page)
    await page.click('#items-from-table')
    const table = ['Désignation;Qté;Unité;PU HT;Total HT', 'Dépose cloison;12;m²;18,50;222,00', 'Enduit;beaucoup;m²;9,00;', 'Peinture deux couches;40;m²;14,00;560,00', 'Total;;;;782,00'].join('\n')
    await page.fill('#table-text', table)
    await page.click('#table-read')
    await page.waitForSelector('[data-testid=table-rows]')
    await accessible(page, 'the preview of a table')
    await picture(world, 'table-preview')
    assert.equal(await page.locator('[data-testid=table-rows] tbody tr').count(), 2)
    assert.match((await page.textContent('[data-testid=table-faults]')) ?? '', /3/)
    await page.click('#table-add')
    await saved(page)
    await page.waitForFunction(() => document.querySelector('[data-testid=sum-items]')?.textContent?.replace(/\s/g, '') === '782,00€')
  })
})

test('the usual items of a trade come with what they are judged by', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(page)
    await page.click('#items-from-trade')
    await page.waitForSelector('[data-testid=trade-list] input')
    await page.selectOption('#trade', 'painter')
    await accessible(page, 'the items of a trade')
    await picture(world, 'trade-items')
    await page.check('[data-testid=trade-list] input >> nth=0')
    await page.click('#trade-add')
    await saved(page)
    assert.equal(await page.locator('[data-testid=item-edit-row]').count(), 1)
  })
})

test('a rule is changed with its reason, and the dossier can be copied and handed out', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(page)
    await page.waitForSelector('[data-testid=rules-said]')
    await page.click('#add-rule-change')
    await page.fill('[data-testid=rule-override] input >> nth=0', '1/3000')
    await page.fill('.reason input', 'article 7 du devis')
    await page.fill('#contract-rounds', '2')
    await saved(page)
    await accessible(page, 'the rules of a dossier')
    await page.evaluate(() => document.querySelector('#d-terms')?.scrollIntoView())
    await picture(world, 'dossier-rules')
    await page.reload()
    await page.waitForSelector('[data-testid=rule-override]')
    assert.equal(await page.inputValue('[data-testid=rule-override] input >> nth=0'), '1/3000')
    await page.click('#dossier-more')
    await picture(world, 'dossier-menu')
    await accessible(page, 'the menu of a dossier')
    await page.click('[data-choice=json]')
    await page.waitForSelector('[data-testid=notice-done]')
    assert.ok(written(world.folder, '.json'))
    await page.click('#dossier-more')
    await page.click('[data-choice=blank]')
    await page.waitForSelector('#blank-forms')
    await accessible(page, 'the blank forms')
    await picture(world, 'blank-forms')
    await page.click('#blank-forms [data-kind=reception]')
    await page.waitForSelector('[data-testid=notice-done] >> text=.pdf')
    const form = written(world.folder, '.pdf')
    assert.ok(form && readFileSync(form).subarray(0, 5).toString() === '%PDF-')
    await page.waitForSelector('#blank-forms', { state: 'detached' })
    await page.click('#dossier-more')
    await page.click('[data-choice=duplicate]')
    await page.fill('#duplicate-title', 'Chantier Petit, étage')
    await page.click('#duplicate-create')
    await page.waitForFunction(() => (document.querySelector('#dossier-title') as HTMLInputElement | null)?.value === 'Chantier Petit, étage')
  })
})

test('a list by trade is changed, and put back as it shipped', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#go-settings')
    await page.waitForSelector('[data-testid=trades] li')
    const before = await page.locator('[data-testid=trades] .tag').count()
    await page.click('[data-testid=trades] li >> nth=0 >> .icon-button >> nth=0')
    await page.waitForSelector('#trade-editor')
    await accessible(page, 'the editor of a list')
    await page.click('#trade-item-add')
    await page.keyboard.type('Essai')
    await page.click('#trade-save')
    await page.waitForFunction((count) => document.querySelectorAll('[data-testid=trades] .tag').length === count + 1, before)
    await page.click('[data-testid=trades] li:has(.tag) .icon-button >> nth=2')
    await page.waitForFunction((count) => document.querySelectorAll('[data-testid=trades] .tag').length === count, before)
  })
})

test('everything of a dossier is handed out as one file', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#dossier-more')
    await page.click('[data-choice=dispute]')
    await page.waitForSelector('[data-testid=notice-done] >> text=dossier-de-litige-chantier-marchand.pdf', { timeout: 120_000 })
    const file = readdirSync(world.folder).find((name) => name.startsWith('dossier-de-litige'))
    assert.ok(file)
    assert.equal(readFileSync(join(world.folder, file)).subarray(0, 5).toString(), '%PDF-')
  })
})

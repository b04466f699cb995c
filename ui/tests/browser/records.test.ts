import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, picture, saved } from './world.ts'

async function openRecords(page: Page): Promise<void> {
  await page.click('#new-dossier')
  await page.fill('#new-dossier-client', 'Mme Petit')
  await page.click('#new-dossier-create')
  await page.waitForSelector('#item-next')
  await page.click('#go-records')
  await page.waitForSelector('#record-kinds')
}

const entries = (page: Page) => page.locator('[data-testid=record]').count()

/** Waits until so many entries stand in the timeline. */
async function expectEntries(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-testid=record]').length === wanted, count)
}

for (const dark of [false, true])
  test(`what happens beside the acts is written by few keys${dark ? ', in the dark' : ''}`, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      await openRecords(page)
      await accessible(page, 'empty records')
      await picture(world, `records-empty${dark ? '-dark' : ''}`)
      // 1: a contact; the keys of a field stay the field’s own.
      await page.keyboard.press('1')
      await page.waitForSelector('#new-record-words')
      await page.keyboard.type('Appelée 2 fois, sans réponse')
      await page.keyboard.press('Control+Enter')
      await expectEntries(page, 1)
      await page.keyboard.press('2')
      await page.waitForSelector('#new-record-price')
      await page.keyboard.type('une prise derrière le canapé')
      await page.fill('#new-record-price', '85')
      await accessible(page, 'a new request')
      await picture(world, `records-form${dark ? '-dark' : ''}`)
      await page.keyboard.press('Enter')
      await expectEntries(page, 2)
      await page.click('#new-due')
      await page.fill('#new-record-label', 'acompte 2')
      await page.fill('#new-record-amount', '1500')
      await page.fill('#new-record-due-on', '2020-01-31')
      await page.click('#add-record')
      await expectEntries(page, 3)
      await page.waitForSelector('[data-kind=due] .state-refused')
      // The payment knows the sum that is open.
      await page.click('[data-testid=record-pay]')
      await page.waitForFunction(() => /^1.500,00$/.test((document.querySelector('#new-record-amount') as HTMLInputElement | null)?.value ?? ''))
      await page.click('#add-record')
      await expectEntries(page, 4)
      await page.waitForSelector('[data-kind=due] .state-ok')
      await page.click('#new-incident')
      await page.fill('#new-record-words', '« Vous êtes des incapables », devant le plombier.')
      await page.click('#add-record')
      await page.click('#new-correction_round')
      await page.fill('#new-record-words', 'la teinte du deuxième mur')
      await page.click('#add-record')
      await expectEntries(page, 6)
      await accessible(page, 'the timeline')
      await picture(world, `records${dark ? '-dark' : ''}`)
      await page.click('[data-filter=contact]')
      await expectEntries(page, 1)
      await page.click('[data-filter=contact]')
      await expectEntries(page, 6)
    })
  })

test('an entry is edited in its place, deleted, and comes back by one click', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-contact')
    await page.fill('#new-record-words', 'Demandé une date.')
    await page.click('#add-record')
    await expectEntries(page, 1)
    await page.click('[data-testid=record-edit]')
    await page.waitForSelector('#record-words')
    await page.fill('#record-words', 'Demandé une date pour la levée.')
    await saved(page)
    await accessible(page, 'an entry being edited')
    await page.keyboard.press('Escape')
    await page.waitForSelector('text=Demandé une date pour la levée.')
    await page.click('[data-testid=record-delete]')
    await expectEntries(page, 0)
    await page.click('[data-testid=notice-done] .button')
    await expectEntries(page, 1)
  })
})

test('an entry that is being written stays as typed while something is looked up', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-change_request')
    await page.fill('#new-record-words', 'un placard de plus')
    await page.click('#go-dossier')
    await page.waitForSelector('#item-next')
    await page.click('#go-records')
    await page.waitForSelector('#new-record-words')
    assert.equal(await page.inputValue('#new-record-words'), 'un placard de plus')
    assert.equal(await entries(page), 0)
  })
})

test('a request becomes an agreement by one click', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-change_request')
    await page.fill('#new-record-words', 'un placard sous l’escalier')
    await page.fill('#new-record-price', '1240')
    await page.click('#add-record')
    await expectEntries(page, 1)
    await page.click('[data-testid=make-agreement]')
    await page.waitForSelector('[data-testid=act-title]')
    await page.waitForFunction(() => [...document.querySelectorAll('textarea, input')].some((field) => (field as HTMLInputElement).value.includes('placard')))
  })
})

test('search leads to an entry of the records', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-incident')
    await page.fill('#new-record-words', 'Porte claquée, vitre fêlée.')
    await page.click('#add-record')
    await expectEntries(page, 1)
    await page.click('#go-start')
    await page.waitForSelector('[data-testid=dossier-line]')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('fêlée')
    await page.waitForSelector('#search-hits [role=option]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=record-editor]')
    assert.match(page.url(), /\/records\//)
  })
})

test('the records, deadlines and lessons hold together in English and in a narrow window', async () => {
  await inWorld({ locale: 'en-GB', width: 683, height: 600 }, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-contact')
    await page.fill('#new-record-words', 'Asked for a date.')
    await page.click('#add-record')
    await expectEntries(page, 1)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok((await overflow()) <= 0, 'the records are not wider than the window')
    await accessible(page, 'the records in a narrow window')
    await picture(world, 'records-narrow')
    for (const screen of ['deadlines', 'learning']) {
      await page.click(`#go-${screen}`)
      await page.waitForSelector('main h1')
      await page.waitForTimeout(300)
      assert.ok((await overflow()) <= 0, `the ${screen} are not wider than the window`)
      await accessible(page, `the ${screen} in a narrow window`)
    }
  })
})

test('a sum that is late becomes a letter that names it', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    await page.click('#new-due')
    await page.fill('#new-record-label', 'facture F-2026-041')
    await page.fill('#new-record-amount', '1500')
    await page.fill('#new-record-due-on', '2020-01-31')
    await page.click('#add-record')
    await expectEntries(page, 1)
    await page.click('[data-testid=record] .menu > button')
    await page.click('[data-choice=formal_notice_to_pay]')
    await page.waitForSelector('[data-testid=act-title]')
    await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some((field) => field.value.includes('F-2026-041')))
    await picture(world, 'record-letter')
  })
})

test('an entry comes back as it was written, with the hour of now unless another was chosen; an empty one does not', async () => {
  await inWorld({ clock: '2026-11-20T09:00:00+01:00' }, async (world) => {
    const { page } = world
    await openRecords(page)
    const at = (hour: string) => page.clock.setFixedTime(`2026-11-20T${hour}:00+01:00`)
    const hour = () => page.inputValue('#new-record-time')
    await page.click('#new-contact')
    assert.equal(await hour(), '09:00')
    await page.click('#new-incident')
    await at('10:30')
    await page.click('#new-contact')
    assert.equal(await hour(), '10:30')
    await page.fill('#new-record-words', 'Elle rappelle lundi.')
    await page.click('#new-incident')
    await at('11:45')
    await page.click('#new-contact')
    assert.equal(await page.inputValue('#new-record-words'), 'Elle rappelle lundi.')
    assert.equal(await hour(), '11:45')
    await page.fill('#new-record-time', '08:15')
    await page.keyboard.press('Tab')
    await page.click('#new-incident')
    await at('12:00')
    await page.click('#new-contact')
    assert.equal(await hour(), '08:15')
  })
})

test('the payment of a sum is an entry of its own beside one of another sum', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openRecords(page)
    for (const [label, amount] of [
      ['acompte 1', '1500'],
      ['acompte 2', '700'],
    ] as const) {
      await page.click('#new-due')
      await page.fill('#new-record-label', label)
      await page.fill('#new-record-amount', amount)
      await page.click('#add-record')
      await page.waitForSelector(`[data-kind=due]:has-text("${label}")`)
    }
    const pay = (label: string) => page.locator('[data-kind=due]', { hasText: label }).locator('[data-testid=record-pay]').click()
    const amounts = (wanted: RegExp) => page.waitForFunction((pattern) => new RegExp(pattern).test((document.querySelector('#new-record-amount') as HTMLInputElement | null)?.value ?? ''), wanted.source)
    await pay('acompte 1')
    await amounts(/^1.500,00$/)
    await page.fill('#new-record-amount', '1000')
    await page.fill('#new-record-means', 'chèque')
    await pay('acompte 2')
    await amounts(/^700,00$/)
    assert.equal(await page.inputValue('#new-record-means'), '')
    await pay('acompte 1')
    await amounts(/^1.000,00$/)
    assert.equal(await page.inputValue('#new-record-means'), 'chèque')
    await page.click('#add-record')
    await expectEntries(page, 3)
  })
})

/** Every dialog and state that no other story looks at with axe, in each of the three lights; and a window as narrow as a phone. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, beginReception, inWorld, ownCompany, photo, type World } from './world.ts'

const lights = [
  { light: 'light', dark: false, site: false },
  { light: 'dark', dark: true, site: false },
  { light: 'site mode', dark: false, site: true },
]

async function command(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.click(`[data-command="${id}"]`)
}

/** Closes a dialog by Escape; what had the focus before has it again. */
async function leave(page: Page, dialog: string, opener?: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.waitForSelector(dialog, { state: 'detached' })
  await page.waitForFunction(() => document.activeElement !== document.body)
  if (opener) assert.equal(await page.evaluate(() => document.activeElement?.id), opener, `the focus after ${dialog}`)
}

for (const { light, dark, site } of lights)
  test(`the dialogs that nothing else visits hold in ${light}`, { timeout: 300_000 }, async () => {
    await inWorld({ dark, camera: true }, async (world) => {
      const { page } = world
      if (site) await page.keyboard.press('F9')
      await ownCompany(page)
      await page.focus('#new-dossier')
      await page.keyboard.press('Enter')
      await page.waitForSelector('#new-dossier-client')
      await accessible(page, `the new dossier in ${light}`)
      await leave(page, '#new-dossier-client', 'new-dossier')
      for (const deed of ['export', 'restore', 'replace', 'protect']) {
        await command(page, `key-${deed}`)
        await page.waitForSelector(`#${deed}-keys`)
        await accessible(page, `the keys, ${deed}, in ${light}`)
        await leave(page, `#${deed}-keys`)
      }
      await command(page, 'sample')
      await page.waitForSelector('#dossier-title', { timeout: 120_000 })
      for (const [deed, dialog] of [['duplicate', '#duplicate-dossier'], ['blank-forms', '#blank-forms'], ['camera', '#camera']] as const) {
        await command(page, deed)
        await page.waitForSelector(dialog)
        await accessible(page, `${deed} in ${light}`)
        await leave(page, dialog)
      }
      await fromReadingToVoiding(world, light)
    })
  })

/** The act in the client’s hands and back, then voided. */
async function fromReadingToVoiding({ page }: World, light: string): Promise<void> {
  await page.click('#continue-reception')
  await page.waitForSelector('[data-testid=item-row]')
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing]')
  await page.click('#hand-to-client')
  await page.waitForSelector('#hand-over')
  await accessible(page, `handing over in ${light}`)
  await page.fill('#client-code', '4071')
  await page.press('#client-code', 'Enter')
  await page.waitForSelector('[data-testid=client-mode]')
  await page.click('#client-back')
  await page.fill('#client-code-back', '1')
  await page.press('#client-code-back', 'Enter')
  await page.waitForFunction(() => document.getElementById('client-code-fault')?.textContent)
  await accessible(page, `a wrong code in ${light}`)
  await page.fill('#client-code-back', '4071')
  await page.waitForSelector('#client-leave-now:enabled')
  await page.press('#client-code-back', 'Enter')
  await page.waitForSelector('#read-back')
  await page.click('#read-back')
  await page.waitForSelector('[data-testid=issued-banner]')
  // A file that could be several things.
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['%PDF-1.4'], 'x.pdf', { type: 'application/pdf' }))
    return transfer
  })
  await page.dispatchEvent('main', 'drop', { dataTransfer: data, clientX: 600, clientY: 300 })
  await page.waitForSelector('#drop-choice')
  await accessible(page, `the choice of what a file is in ${light}`)
  await leave(page, '#drop-choice')
  await page.focus('#void-act')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#void-reason')
  await accessible(page, `voiding in ${light}`)
  await leave(page, '#void-reason', 'void-act')
}

test('in a window of 320 pixels nothing goes sideways and nothing is out of reach', { timeout: 300_000 }, async () => {
  await inWorld({ width: 320, height: 640 }, async (world) => {
    const { page } = world
    const fits = async (where: string) => {
      const faults = await page.evaluate(() => {
        const found = [...document.querySelectorAll('html, main, aside, nav, footer, dialog[open], dialog[open] .content')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
          .map((one) => `${one.tagName} is wider than its place`)
        const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
        for (const one of root.querySelectorAll('button, input, select, textarea')) {
          const box = one.getBoundingClientRect()
          if (box.width > 2 && (box.right > innerWidth + 1 || box.left < -1) && one.checkVisibility()) found.push(`${one.id || one.textContent} is out of the window`)
        }
        return found
      })
      assert.deepEqual(faults, [], where)
    }
    await fits('the first start')
    await beginReception(world)
    await page.focus('[data-testid=item-row] >> nth=0 >> [data-testid=decide-accepted]')
    await page.keyboard.press('r')
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid=reserve-client]'))
    await page.keyboard.type('La porte frotte.')
    await page.click('[data-testid=answer-contested]')
    await fits('a reserve')
    const taken = await photo(page, 'mur.jpg', 190)
    await page.click('[data-testid=reserve] button[id$=-exhibits]')
    await page.setInputFiles('#link-picker input[type=file]', taken)
    await page.waitForSelector('#link-picker li.tied')
    await fits('the choice of exhibits')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#link-picker', { state: 'detached' })
    await command(page, 'dossier')
    await page.waitForSelector('#item-next')
    await fits('the dossier')
    await page.goto(`${world.address}/#/`)
    await command(page, 'sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.waitForSelector('[data-testid=contract-now]')
    await fits('the dossier with an amendment')
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await page.click('#read-and-sign')
    // The pages have room to be read, and what is done with them is below.
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    const [pages, way] = [(await page.locator('[data-testid=pages]').boundingBox())!, (await page.locator('#issue').boundingBox())!]
    assert.ok(pages.width > 280 && pages.height > 150 && way.width > 0, `the pages have ${pages.width} × ${pages.height}`)
    await fits('the reading')
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, picture, readThrough, signOn } from './world.ts'

const code = '4071'

/** The sample’s reception, issued, its screen handed to Mme Marchand in English. */
async function handedOver(page: Page): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  await page.click('#continue-reception')
  await page.waitForSelector('[data-testid=item-row]')
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing] >> text=Marchand')
  await page.click('#hand-to-client')
  await page.fill('#client-code', '12')
  assert.equal(await page.isDisabled('#hand-over-start'), true)
  await page.fill('#client-code', code)
  await page.selectOption('#client-language', 'en')
}

test('in the client’s hands there is the act alone, and only the code brings the rest back', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await handedOver(page)
    await picture(world, 'hand-over')
    await page.press('#client-code', 'Enter')
    await page.waitForSelector('[data-testid=client-mode]')
    assert.equal(await page.getAttribute('html', 'lang'), 'en')
    assert.equal(await page.locator('#search-open, #go-start, #new-act, #sign-elsewhere, #read-back').count(), 0)

    // No key leads out, nor does loading the page anew, nor an address.
    for (const keys of ['Control+k', '?', 'F9', 'Control+z']) await page.keyboard.press(keys)
    assert.equal(await page.locator('dialog[open]').count(), 0)
    await page.evaluate(() => (location.hash = '#/settings'))
    await page.waitForTimeout(300)
    await page.waitForSelector('[data-testid=client-mode]')
    await page.reload()
    await page.waitForSelector('[data-testid=client-mode] [data-testid=signing]')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await accessible(page, 'client mode')
    await picture(world, 'client-reads')

    await page.click('#client-back')
    await page.fill('#client-code-back', '1234')
    await page.press('#client-code-back', 'Enter')
    await page.waitForSelector('#client-code-fault:has-text("not the code")')
    await page.click('#client-leave .button.quiet')

    await readThrough(page)
    await page.check('#consent')
    await signOn(page)
    await page.click('#sign')
    await page.waitForSelector('[data-testid=client-signed]')
    await picture(world, 'client-signed')
    await page.click('#client-back')
    await page.fill('#client-code-back', code)
    await page.press('#client-code-back', 'Enter')
    await page.waitForSelector('[data-testid=client-mode]', { state: 'detached' })
    assert.equal(await page.getAttribute('html', 'lang'), 'fr')
    await page.waitForSelector('[data-testid=signing] >> text=Besnard')
  })
})

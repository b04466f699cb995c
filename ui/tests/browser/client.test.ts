import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, beginReception, inWorld, picture, readThrough, saved, signOn, type World } from './world.ts'

const code = '4071'

/** The sample’s reception, issued, at Mme Marchand’s signature. */
async function issueSample(page: Page): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  await page.click('#continue-reception')
  await page.waitForSelector('[data-testid=item-row]')
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing] >> text=Marchand')
}

/** The same, its screen handed to her in English. */
async function handedOver(page: Page): Promise<void> {
  await issueSample(page)
  await page.click('#hand-to-client')
  await page.fill('#client-code', '12')
  assert.equal(await page.isDisabled('#hand-over-start'), true)
  await page.fill('#client-code', code)
  assert.equal(await page.inputValue('#client-language'), 'fr', 'the language of the dossier')
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

const passphrase = 'bois de chêne'
/** A key is made of a passphrase slowly, on purpose: very slowly where nothing is optimised. */
const SLOW = 120_000

/** A reception of one’s own, issued, at Mme Marchand’s signature: the sample’s keys are never locked. */
async function issueOwn(world: World): Promise<void> {
  const { page } = world
  await beginReception(world)
  await page.click('#accept-rest')
  await page.check('#decision-without_reserve')
  await saved(page)
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing] >> text=Marchand')
}

/** Gives the keys a passphrase. */
async function protect(page: Page): Promise<void> {
  await page.click('#go-settings')
  await page.click('#key-protect')
  await page.check('#protect-new-understood')
  await page.fill('#protect-new', passphrase)
  await page.fill('#protect-new-again', passphrase)
  await page.click('#protect-do')
  await page.waitForSelector('[data-testid=key-protection][data-protected=true]', { timeout: SLOW })
}

/** Brings all the pages over the screen, however slowly they are drawn. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 24; step += 1) {
    await page.evaluate(() => {
      const pages = document.querySelector('[data-testid=pages]')!
      pages.scrollBy({ top: pages.clientHeight * 0.8, behavior: 'instant' })
    })
    await page.waitForTimeout(150)
  }
}

test('locked keys are opened before the screen is handed over, and before anybody who signs has read', { timeout: 480_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueOwn(world)
    const address = page.url()
    await protect(page)
    // After a start they are locked.
    await world.restart()
    await page.goto(address)
    await page.reload()
    await page.waitForSelector('#unlock-open')
    await page.waitForSelector('[data-testid=sign-locked]')
    await accessible(page, 'a signature with locked keys')
    await picture(world, 'sign-locked')
    // Whatever is scrolled before is no reading of the one who signs.
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await scrollThrough(page)
    assert.equal(await page.getAttribute('[data-testid=read-state]', 'data-whole'), 'false')
    assert.equal(await page.isDisabled('#consent'), true)

    await page.click('#hand-to-client')
    await page.fill('#client-code', code)
    await page.press('#client-code', 'Enter')
    await page.waitForSelector('#unlock [data-testid=unlock-for] >> text=Marchand')
    assert.equal(await page.locator('[data-testid=client-mode]').count(), 0)
    await picture(world, 'unlock-for')
    // Not opened, not handed over.
    await page.keyboard.press('Escape')
    await page.waitForSelector('#unlock', { state: 'detached' })
    assert.equal(await page.locator('[data-testid=client-mode]').count(), 0)
    await page.press('#client-code', 'Enter')
    await page.fill('#unlock-passphrase', passphrase)
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=client-mode]', { timeout: SLOW })
    assert.equal(await page.locator('[data-testid=sign-locked]').count(), 0)
    assert.equal(await page.getAttribute('[data-testid=read-state]', 'data-whole'), 'false')
  })
})

test('who could not sign and chose to sign later has not signed once the keys are opened again', { timeout: 480_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueOwn(world)
    await protect(page)
    await page.click('#settings-back')
    await page.click('#hand-to-client')
    await page.fill('#client-code', code)
    await page.press('#client-code', 'Enter')
    await page.waitForSelector('[data-testid=client-mode] canvas[data-drawn=true]')
    await readThrough(page)
    await page.check('#consent')
    await signOn(page)
    // The program ends under their hands, and its keys are locked.
    await world.restart()
    await page.click('#sign')
    await page.waitForSelector('[data-testid=client-mode] [data-testid=sign-locked]')
    await accessible(page, 'client mode with locked keys')
    await picture(world, 'client-locked')
    assert.equal(await page.isEnabled('#sign'), false)
    assert.equal(await page.locator('#unlock').count(), 0)
    await page.click('#sign-later')
    await page.fill('#client-code-back', code)
    await page.press('#client-code-back', 'Enter')
    await page.waitForSelector('[data-testid=client-mode]', { state: 'detached' })
    assert.equal(await page.locator('#unlock').count(), 0)
    await page.click('#sign-unlock')
    await page.fill('#unlock-passphrase', passphrase)
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=sign-locked]', { state: 'detached', timeout: SLOW })
    await page.waitForTimeout(1500)
    await page.waitForSelector('[data-testid=signing] >> text=Marchand')
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=proof-summary] >> text=aucune signature')
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, inWorld, picture, readThrough } from './world.ts'

test('the client signs in client mode without a pointer', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 30_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await page.click('#read-and-sign')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await page.click('#issue')
    await page.waitForSelector('[data-testid=signing] >> text=Marchand')
    await page.click('#hand-to-client')
    await page.fill('#client-code', '4071')
    await page.press('#client-code', 'Enter')
    await page.waitForSelector('[data-testid=client-mode]')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await readThrough(page)

    await page.focus('#consent')
    await page.keyboard.press('Space')
    assert.equal(await page.isDisabled('#sign'), true)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'signature')
    await page.waitForSelector('[data-testid=pen]:has-text("Stylo levé")', { state: 'attached' })
    // A lifted pen writes nothing.
    await page.keyboard.press('ArrowRight')
    assert.equal(await page.isDisabled('#sign'), true)
    await page.keyboard.press('Space')
    await page.waitForSelector('[data-testid=pen]:has-text("Stylo posé")', { state: 'attached' })
    for (const [first, second] of [['ArrowRight', 'ArrowUp'], ['ArrowRight', 'ArrowDown'], ['ArrowRight', 'ArrowUp'], ['ArrowRight', 'ArrowDown']] as const) {
      await page.keyboard.down(first)
      await page.keyboard.down(second)
      for (let step = 0; step < 8; step += 1) await page.keyboard.down(second)
      await page.keyboard.up(second)
      await page.keyboard.up(first)
    }
    await picture(world, 'sign-by-keys')
    await accessible(page, 'a signature by keys')
    assert.equal(await page.isDisabled('#sign'), false)
    // The last stroke goes, and with it what was to be signed.
    await page.keyboard.press('Backspace')
    assert.equal(await page.isDisabled('#sign'), true)
    await page.keyboard.press('Space')
    for (let step = 0; step < 6; step += 1) await page.keyboard.press(step % 2 ? 'Shift+ArrowUp' : 'Shift+ArrowRight')
    await page.keyboard.press('Space')
    assert.equal(await page.isDisabled('#sign'), false)
    for (let step = 0; step < 4 && (await page.evaluate(() => document.activeElement?.id)) !== 'sign'; step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=client-signed]')
  })
})

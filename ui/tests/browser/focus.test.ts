/** The focus: always somewhere, where one expects it, and seen. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { beginReception, inWorld, photo, saved } from './world.ts'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || document.activeElement?.tagName)

/** Waits until the focus is in a place; the page itself is none. */
async function focusIn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((place) => document.activeElement?.matches(`${place}, ${place} *`), selector, { timeout: 5_000 }).catch(async () => {
    assert.fail(`the focus is in ${await focused(page)}, not in ${selector}`)
  })
}

test('whatever goes away under the focus, the next thing has it', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.setInputFiles('#add-files', [await photo(page, 'mur.jpg', 190), await photo(page, 'porte.jpg', 150)])
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=exhibit]').length === 2)
    const press = async (selector: string) => {
      await page.focus(selector)
      await page.keyboard.press('Enter')
    }
    await press('[data-testid=exhibit] .picture >> nth=0')
    await press('#viewer-bin')
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=exhibit]').length === 1)
    await focusIn(page, '#viewer .content')
    await press('#viewer-bin')
    await page.waitForSelector('#viewer', { state: 'detached' })
    await focusIn(page, 'aside')
    await press('#open-bin')
    await focusIn(page, 'aside')
    // The next line offers the same; after the last one, the head of the part has it.
    await press('.restore >> nth=0')
    await page.waitForFunction(() => document.querySelectorAll('.restore').length === 1)
    await focusIn(page, '.restore')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#add-files', { state: 'attached' })
    await focusIn(page, 'aside')
    // A row of a list goes, and the row after it has the focus.
    const rows = await page.locator('#s-guarantees .guarantee').count()
    await press('#s-guarantees .guarantee >> nth=0 >> .icon-button')
    await page.waitForFunction((count) => document.querySelectorAll('#s-guarantees .guarantee').length === count - 1, rows)
    await focusIn(page, '#s-guarantees')
  })
})

test('the list of what is missing takes the focus, gives it back, and covers nothing one goes to', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.focus('#findings-open')
    await page.keyboard.press('Enter')
    await focusIn(page, '#findings button')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#findings', { state: 'detached' })
    assert.equal(await focused(page), 'findings-open')
    await page.keyboard.press('Enter')
    await focusIn(page, '#findings button')
    await page.focus('#visit-date')
    await page.waitForSelector('#findings', { state: 'detached' })
    assert.equal(await focused(page), 'visit-date')
  })
})

test('in a narrow window a drawer gives the focus back, and the camera is not shut in with it', async () => {
  await inWorld({ width: 683, height: 384, camera: true }, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.focus('#show-exhibits')
    await page.keyboard.press('Enter')
    await page.focus('#open-table')
    await page.keyboard.press('Escape')
    assert.equal(await page.isVisible('[data-testid=exhibits]'), false)
    assert.equal(await focused(page), 'show-exhibits')
    await page.keyboard.press('Control+k')
    await page.click('[data-command=camera]')
    await page.waitForSelector('#camera', { state: 'visible' })
    await page.waitForSelector('#shoot:enabled')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#camera', { state: 'detached' })
    assert.notEqual(await focused(page), 'BODY')
    // A dialog that a drawer opened takes its own Escape, and the drawer stays.
    await page.click('#show-chain')
    await page.click('#new-act')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    assert.equal(await focused(page), 'new-act')
  })
})

test('a value that cannot be meant is told at its field, until it is put right', async () => {
  await inWorld({ clock: '2026-06-15T10:00:00+02:00' }, async (world) => {
    const { page } = world
    await beginReception(world)
    const told = (id: string) =>
      page.evaluate((field) => {
        const input = document.getElementById(field)!
        return [input.getAttribute('aria-invalid'), document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? null]
      }, id)
    await page.fill('#visit-date', '12/06/2026')
    await page.fill('#visit-from', '14:00')
    await page.fill('#visit-to', '16:00')
    await saved(page)
    assert.deepEqual(await told('visit-to'), ['false', null])
    await page.fill('#visit-to', '10:00')
    await page.waitForSelector('#visit-to[aria-invalid=true]')
    const [, sentence] = await told('visit-to')
    assert.match(sentence ?? '', /se termine avant d’avoir commencé/)
    // The same sentence as at the foot, and no part of the field’s name.
    await page.click('#findings-open')
    assert.equal(await page.textContent('[data-testid=finding][data-code=visit-order] span:nth-child(2)'), sentence)
    await page.fill('#visit-to', '16:00')
    await page.waitForSelector('#visit-to[aria-invalid=false]')
    // A sum below nothing is not taken at all.
    await page.click('#add-reduction')
    await page.fill('#reduction-1-sum', '-50')
    assert.deepEqual([(await told('reduction-1-sum'))[0], /négatif/.test((await told('reduction-1-sum'))[1] ?? '')], ['true', true])
  })
})

test('where there are no exhibits yet, the choice of exhibits says so and takes some', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.focus('[data-testid=item-row] >> nth=0 >> [data-testid=decide-accepted]')
    await page.keyboard.press('r')
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid=reserve-client]'))
    await page.keyboard.type('La porte frotte.')
    await page.click('[data-testid=reserve] button[id$=-exhibits]')
    await page.waitForSelector('#link-picker >> text=pas encore de photos')
    await focusIn(page, '#link-picker .content input[type=file]')
    await page.setInputFiles('#link-picker input[type=file]', await photo(page, 'mur.jpg', 190))
    await page.waitForSelector('#link-picker li.tied')
    assert.equal(await page.locator('#link-picker >> text=pas encore de photos').count(), 0)
    await focusIn(page, '#link-picker')
  })
})

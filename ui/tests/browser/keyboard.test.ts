import axe from 'axe-core'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, photo, picture, readThrough } from './world.ts'

/** Fails where landmarks or headings would lead a screen reader astray. */
async function wellOrdered(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const result = await axe.run(document, { runOnly: ['best-practice'] })
    return result.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')}`))
  })
  assert.deepEqual(faults, [], `order of ${where}`)
}

test('the client signs in client mode without a pointer', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await wellOrdered(page, 'the act')
    await page.click('#read-and-sign')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await wellOrdered(page, 'the reading')
    await page.click('#issue')
    await page.waitForSelector('[data-testid=signing] >> text=Marchand')
    await wellOrdered(page, 'the signing')
    await page.click('#hand-to-client')
    await page.fill('#client-code', '4071')
    await page.press('#client-code', 'Enter')
    await page.waitForSelector('[data-testid=client-mode]')
    await wellOrdered(page, 'client mode')
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

test('a row of keys decides a row of items, by buttons large enough for cold hands', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    const decision = (index: number) => page.getAttribute(`[data-testid=item-row] >> nth=${index}`, 'data-decision')
    const here = () => page.evaluate(() => document.activeElement?.closest('[data-testid=item-row]')?.querySelector('.rank')?.textContent)
    await page.focus('[data-testid=item-row] >> nth=0 >> [data-testid=decide-accepted]')
    await page.keyboard.press('x')
    await page.keyboard.press('n')
    assert.deepEqual([await decision(0), await decision(1), await here()], ['refused', 'not_inspected', '3'])
    // A reserve waits for its words first; once they are left the next item comes.
    await page.focus('[data-testid=item-row] >> nth=0 >> [data-testid=decide-accepted]')
    await page.keyboard.press('r')
    await page.waitForFunction(() => document.activeElement?.matches('[data-testid=reserve-client]'))
    await page.keyboard.type('Un éclat.')
    await page.keyboard.press('Escape')
    assert.equal(await here(), '2')
    await page.keyboard.press('a')
    assert.deepEqual([await decision(0), await decision(1), await here()], ['accepted_with_reserve', 'accepted', '3'])
    // The same key again takes nothing away; another key does, and so does a click on what stands.
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('a')
    assert.deepEqual([await decision(1), await here()], ['accepted', '3'])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Delete')
    assert.deepEqual([await decision(1), await here()], [null, '2'])
    await page.click('[data-testid=item-row] >> nth=1 >> [data-testid=decide-accepted]')
    assert.deepEqual([await decision(1), await here()], ['accepted', '2'])
    // After a click its key leads on; the next item without a decision is the one that it then decides.
    await page.keyboard.press('a')
    assert.deepEqual([await decision(1), await here()], ['accepted', '3'])
    await page.click('[data-testid=item-row] >> nth=1 >> [data-testid=decide-accepted]')
    assert.equal(await decision(1), null)
    await page.keyboard.press('a')

    // Beside the items their keys decide nothing; a click on a line is enough to be on it.
    const decisions = () => page.$$eval('[data-testid=item-row]', (rows) => rows.map((row) => row.getAttribute('data-decision')))
    const before = await decisions()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    for (const letter of 'arxn') await page.keyboard.press(letter)
    assert.deepEqual(await decisions(), before)
    await page.click('[data-testid=item-row] >> nth=2 >> .rank')
    await page.keyboard.press('n')
    assert.equal(await decision(2), 'not_inspected')

    const height = async () => (await page.locator('[data-testid=decide-accepted] >> nth=0').boundingBox())!.height
    assert.ok((await height()) >= 44)
    await picture(world, 'decisions-44')
    await page.keyboard.press('F9')
    assert.ok((await height()) >= 52)
    await picture(world, 'decisions-52')
  })
})

test('a digit decides an act only on its choices, and goes into a date from its calendar', { timeout: 240_000 }, async () => {
  await inWorld({}, async ({ page }) => {
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    const chosen = () => page.evaluate(() => document.querySelector('#decision input:checked')?.id ?? null)
    const before = await chosen()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.type('06 12 34 56')
    assert.equal(await chosen(), before)
    await page.click('#s-decision h2')
    await page.keyboard.type('321')
    assert.equal(await chosen(), before)
    // The calendar is left for its field, and the whole of what is typed stands there.
    await page.locator('.box', { has: page.locator('#completed-on') }).locator('.opener').click()
    await page.waitForFunction(() => document.activeElement?.matches('[data-day]'))
    await page.keyboard.type('26/10')
    await page.keyboard.press('Enter')
    assert.match(await page.inputValue('#completed-on'), /^26\/10\/20\d\d$/)
    assert.equal(await chosen(), before)
    await page.focus('#decision input >> nth=0')
    await page.keyboard.press('3')
    assert.equal(await chosen(), 'decision-refused')
    await page.keyboard.press('2')
    assert.equal(await chosen(), 'decision-with_reserves')
  })
})

test('items are put in order by keys and by their handle', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.waitForSelector('[data-testid=item-edit-row]')
    const names = () => page.$$eval('[data-testid=items] [data-column=name] input:not(#item-next)', (fields) => fields.map((field) => (field as HTMLInputElement).value))
    const [first, second, third] = await names()
    await page.focus('[data-row="0"][data-column=name] input')
    await page.keyboard.press('Alt+ArrowDown')
    assert.deepEqual((await names()).slice(0, 3), [second, first, third])
    // The focus goes with the row.
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), first)
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    assert.deepEqual((await names()).slice(0, 3), [first, second, third])

    const handle = async (index: number) => (await page.locator('.handle').nth(index).boundingBox())!
    await page.locator('.handle').first().scrollIntoViewIfNeeded()
    const [from, to] = [await handle(0), await handle(2)]
    await page.mouse.move(from.x + 8, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 8, to.y + to.height - 4, { steps: 6 })
    await picture(world, 'item-carried')
    await page.mouse.up()
    assert.deepEqual((await names()).slice(0, 3), [second, third, first])
    // Escape lets it go where it was.
    await page.mouse.move(from.x + 8, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 8, to.y + to.height - 4, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    assert.deepEqual((await names()).slice(0, 3), [second, third, first])
    await accessible(page, 'the items')
  })
})

test('advice leads to the captions one after the other, and Escape leaves the inner thing first', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    const photos = await Promise.all([190, 170, 150, 130, 110].map((shade) => photo(page, `p${shade}.jpg`, shade)))
    await page.setInputFiles('#add-files', photos)
    await page.waitForSelector('text=5 pièces enregistrées.')
    await page.setInputFiles('#add-files', photos[0]!)
    await page.waitForSelector('text=Aucune nouvelle pièce, 1 déjà au dossier.')

    await page.click('#findings-open')
    assert.equal(await page.locator('[data-testid=finding][data-code=exhibit-caption]').count(), 1)
    await page.waitForSelector('[data-testid=finding][data-code=exhibit-caption] >> text=et 4 autres')
    await picture(world, 'advice-grouped')
    await page.click('[data-testid=finding][data-code=exhibit-caption]')
    await page.waitForFunction(() => document.activeElement?.id === 'viewer-caption')
    const title = () => page.textContent('#viewer h2')
    const first = await title()
    await page.keyboard.type('Porte, avant')
    await page.keyboard.press('Enter')
    await page.waitForFunction((before) => document.activeElement?.id === 'viewer-caption' && document.querySelector('#viewer h2')?.textContent !== before, first)
    assert.equal(await page.inputValue('#viewer-caption'), '')
    await picture(world, 'captions')
    await accessible(page, 'the captions')
    await page.keyboard.type('Porte, après')
    await page.keyboard.press('Escape')
    assert.equal(await page.evaluate(() => document.activeElement?.id), '')
    assert.equal(await page.locator('#viewer').count(), 1)
    await page.click('#compare')
    await page.waitForSelector('[data-testid=compare]')
    await page.focus('#compare-before')
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-testid=compare]', { state: 'detached' })
    assert.equal(await page.inputValue('#viewer-caption'), 'Porte, après')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#viewer', { state: 'detached' })
    // What was typed is kept, and three are left: few enough to be told one by one.
    await page.click('#findings-open')
    assert.equal(await page.locator('[data-testid=finding][data-code=exhibit-caption]').count(), 3)
    await page.keyboard.press('Escape')

    // The photos of its item come first where a reserve asks for its own.
    const of = await page.$eval('[data-testid=item-row] >> nth=2', (row) => row.getAttribute('data-item'))
    const tied = await page.evaluate(async (item) => {
      const act = location.hash.split('/')[2]
      const view = await (await fetch('/call', { method: 'POST', body: JSON.stringify({ call: 'open_act', act }) })).json()
      const exhibits = view.dossier.exhibits as { exhibit: { number: number; links: { target: { kind: string; id: string } }[] } }[]
      return exhibits.filter((one) => one.exhibit.links.some((link) => link.target.kind === 'item' && link.target.id === item)).map((one) => String(one.exhibit.number))
    }, of)
    assert.ok(tied.length >= 2)
    await page.click('[data-testid=reserve] >> nth=1 >> button[id$=-exhibits]')
    await page.waitForSelector('#link-picker li')
    const shown = await page.$$eval('#link-picker li b', (numbers) => numbers.map((number) => number.textContent))
    const ranks = tied.map((number) => shown.indexOf(number))
    const before = await page.locator('#link-picker li.tied').count()
    assert.ok(Math.max(...ranks) < tied.length + before, `${tied} in ${shown}`)
    await picture(world, 'link-picker')
  })
})

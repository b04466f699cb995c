import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, addItems, beginDossier, beginReception, inWorld, ownCompany, photo, picture, saved, threeItems } from './world.ts'

const offered = (page: Page, direction: 'undo' | 'redo' = 'undo') => page.getAttribute(`#${direction}`, 'aria-label')
const names = (page: Page) => page.$$eval('[data-testid=items] [data-column=name] input:not(#item-next)', (fields) => fields.map((field) => (field as HTMLInputElement).value))
const notices = (page: Page) => page.$$eval('[data-testid^=notice-]', (all) => all.map((one) => one.textContent ?? ''))

async function openSample(page: Page): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
}

test('undo names the field, and a field undoes only its own typing', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(world)
    await addItems(page, threeItems)
    await page.fill('#client-name', 'Mme Claire Roy')
    await saved(page)
    assert.match((await offered(page))!, /^Annuler\s: Nom du client/)
    await picture(world, 'undo-named')

    // Moved by keys, the focus is in a field where nothing was typed: its keys are the window’s.
    const before = await names(page)
    await page.focus('[data-row="0"][data-column=name] input')
    await page.keyboard.press('Alt+ArrowDown')
    assert.notDeepEqual(await names(page), before)
    await saved(page)
    assert.match((await offered(page))!, /Ordre des ouvrages/)
    await page.keyboard.press('Control+z')
    await page.waitForFunction((first) => document.querySelector<HTMLInputElement>('[data-row="0"][data-column=name] input')?.value === first, before[0])
    assert.deepEqual(await names(page), before)
    assert.match((await offered(page, 'redo'))!, /Ordre des ouvrages/)

    // What was typed goes first, and what was done before it stays.
    await page.focus('[data-row="1"][data-column=name] input')
    await page.keyboard.press('End')
    await page.keyboard.type('bis')
    const second = () => page.inputValue('[data-row="1"][data-column=name] input')
    // How much of its typing a field takes back at once is its own affair.
    for (let step = 0; step < 3 && (await second()) !== before[1]; step += 1) {
      await page.keyboard.press('Control+z')
      await page.waitForTimeout(100)
    }
    assert.deepEqual(await names(page), before)
    assert.equal(await page.inputValue('#client-name'), 'Mme Claire Roy')
  })
})

test('nothing is undone while exhibits come in, nor what lies before the sealing', { timeout: 300_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openSample(page)
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')

    // The intake is held until it was looked at.
    let go = () => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route('**/call', async (route) => {
      if (route.request().postData()?.includes('"attach"')) await held
      await route.continue()
    })
    await page.setInputFiles('#add-files', [await photo(page, 'a.jpg', 150)])
    await page.waitForSelector('[data-testid=intake]')
    assert.equal(await page.isDisabled('#undo'), true)
    assert.match((await offered(page))!, /Des pièces arrivent encore/)
    await page.keyboard.press('Control+z')
    await page.waitForSelector('[data-testid=notice-problem] >> text=Des pièces arrivent encore')
    go()
    await page.waitForSelector('text=1 pièce enregistrée.')
    await page.unroute('**/call')
    // Once they are all there, the refusal is true no more.
    await page.waitForSelector('[data-testid=notice-problem]', { state: 'detached', timeout: 8000 })
    assert.match((await offered(page))!, /a\.jpg/)

    await page.click('#read-and-sign')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await page.click('[data-testid=issue-advice] summary')
    // What is advised is told by the part of the paper that it concerns, each with its count.
    const heads = await page.$$eval('[data-testid=issue-advice] h3', (all) => all.map((head) => head.textContent ?? ''))
    assert.ok(heads.length >= 1 && heads.every((head) => /\(\d+\)$/.test(head)), heads.join(' | '))
    await picture(world, 'advice-by-section')
    await accessible(page, 'the last look')
    await page.click('#issue')
    await page.waitForSelector('[data-testid=signing] >> text=Marchand')
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=issued-banner]')
    assert.equal(await page.isDisabled('#undo'), true)
    assert.match((await offered(page))!, /^Rien à annuler/)
    const links = () => page.$$eval('[data-testid=exhibits] li', (all) => all.length)
    const before = await links()
    await page.keyboard.press('Control+z')
    await page.waitForSelector('[data-testid=notice-problem] >> text=ce qui précède l’acte établi')
    assert.equal(await links(), before)
  })
})

test('an exhibit put away in the viewer is told, can come back, and the next one follows', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(world)
    await page.setInputFiles('#add-files', await Promise.all([190, 150, 110].map((shade) => photo(page, `p${shade}.jpg`, shade))))
    await page.waitForSelector('text=3 pièces enregistrées.')
    await page.click('#open-table')
    await page.waitForSelector('#light-table')
    await page.focus('#light-table')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const title = () => page.textContent('#viewer h2')
    await page.waitForSelector('#viewer')
    const first = (await title())!
    await page.click('#viewer-bin')
    await page.waitForSelector('[data-testid=notice-done] >> text=mise à la corbeille')
    assert.notEqual(await title(), first)
    await picture(world, 'viewer-binned')
    await page.click('[data-testid=notice-done] .button')
    await page.waitForFunction((was) => document.querySelector('#viewer h2')?.textContent === was, first)
    assert.deepEqual((await notices(page)).filter((one) => one.includes('corbeille') && !one.includes('Annulé')), [])
    // The last one leads nowhere further.
    await page.click('#viewer-bin')
    await page.waitForFunction((was) => document.querySelector('#viewer h2')?.textContent !== was, first)
    await page.click('#viewer .step.right')
    await page.click('#viewer-bin')
    await page.waitForSelector('#viewer', { state: 'detached' })
    await page.waitForSelector('[data-testid=notice-done] >> text=mise à la corbeille')
    // What offered to bring it back goes once it was undone another way.
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => ![...document.querySelectorAll('[data-testid=notice-done]')].some((one) => one.textContent?.includes('corbeille') && !one.textContent.includes('Annulé')))
  })
})

test('every screen reached by keys has the focus, and the palette finds bins, sums and client mode', { timeout: 300_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await openSample(page)
    const palette = async (words: string) => {
      await page.keyboard.press('Control+k')
      await page.waitForSelector('#search input')
      await page.keyboard.type(words)
      // What was found stands under what was typed.
      await page.waitForFunction((typed) => (document.querySelector('#search input') as HTMLInputElement).value === typed, words)
      await page.waitForTimeout(400)
    }
    const options = () => page.$$eval('#search [role=option]', (all) => all.map((one) => (one as HTMLElement).dataset['command'] ?? ''))
    const focused = () => page.evaluate(() => document.activeElement?.tagName)

    await palette('corbeille')
    const bins = await options()
    assert.ok(bins.includes('exhibits-bin') && bins.includes('dossiers-bin'), bins.join())
    await page.keyboard.press('Escape')
    await palette('solde')
    assert.ok((await options()).includes('account'))
    await page.keyboard.press('Escape')
    for (const [words, place] of [['suivi', '#record-kinds'], ['échéances', 'main'], ['réglages', 'main'], ['dossiers', '#open-sample']] as const) {
      await palette(words)
      await page.keyboard.press('Enter')
      await page.waitForSelector(place)
      await page.waitForFunction(() => !document.querySelector('dialog[open]') && document.activeElement !== document.body, undefined, { timeout: 5000 })
      assert.notEqual(await focused(), 'BODY', words)
    }
    await page.click('[data-testid=dossier-line]')
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await palette('mode client')
    assert.ok((await options()).includes('client-mode'))
    await page.keyboard.press('Escape')
    await palette('lire et')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    const atPages = () => page.waitForFunction(() => document.activeElement?.matches('[data-testid=pages]'), undefined, { timeout: 5000 })
    await atPages()
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.querySelector('[data-testid=pages]')!.scrollTop > 0)
    await page.click('#issue')
    await page.waitForSelector('[data-testid=signing] >> text=Marchand')
    await palette('mode client')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#client-code')
    await page.keyboard.type('4071')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=client-mode] [data-testid=pages] canvas[data-drawn=true]')
    await atPages()
  })
})

test('the hour of a visit outlives its day, and a long menu says that it goes on', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.fill('#visit-date', '20/11/2026')
    await page.fill('#visit-from', '10:30')
    await page.keyboard.press('Tab')
    await saved(page)
    await page.fill('#visit-date', '')
    await page.keyboard.press('Tab')
    await saved(page)
    await page.fill('#visit-date', '19/11/2026')
    await page.keyboard.press('Tab')
    await saved(page)
    assert.equal(await page.inputValue('#visit-from'), '10:30')

    await page.click('#go-dossier')
    await page.waitForSelector('#dossier-more')
    const seen = () =>
      page.evaluate(() => {
        const list = document.querySelector('[role=menu]')!.getBoundingClientRect()
        const main = document.querySelector('main')!.getBoundingClientRect()
        const last = [...document.querySelectorAll('[role=menuitem]')].at(-1)!.getBoundingClientRect()
        return { whole: last.bottom <= list.bottom + 1, within: list.bottom <= main.bottom }
      })
    await page.click('#dossier-more')
    await page.waitForSelector('[role=menu]')
    assert.deepEqual(await seen(), { whole: true, within: true })
    assert.equal(await page.locator('[data-testid=menu-more]').count(), 0)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1366, height: 420 })
    await page.click('#dossier-more')
    await page.waitForSelector('[data-testid=menu-more]')
    assert.deepEqual(await seen(), { whole: false, within: true })
    await picture(world, 'menu-more')
    await page.keyboard.press('End')
    await page.waitForSelector('[data-testid=menu-more]', { state: 'detached' })
    assert.deepEqual(await seen(), { whole: true, within: true })
  })
})

test('words of an entry come back with its kind, and no agreement is offered after the end of the contract', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await ownCompany(page)
    await openSample(page)
    await page.click('#go-records')
    await page.click('#new-contact')
    await page.fill('#new-record-words', 'Elle rappelle lundi.')
    await page.click('#new-receipt')
    await page.waitForSelector('#new-record-means')
    await page.click('#new-contact')
    assert.equal(await page.inputValue('#new-record-words'), 'Elle rappelle lundi.')
    await page.keyboard.press('Escape')
    await page.click('#new-change_request')
    await page.fill('#new-record-words', 'un placard de plus')
    await page.click('#add-record')
    const request = page.locator('[data-kind=change_request]', { hasText: 'un placard de plus' })
    await request.locator('[data-testid=make-agreement]').waitFor()

    // The core says that nothing more may be agreed on.
    await page.route('**/call', async (route) => {
      const answer = await route.fetch()
      const body = await answer.text()
      await route.fulfill({ response: answer, body: body.replace(/("kind":"agreement","why_not":)null/g, '$1"Le marché est résilié."') })
    })
    await page.click('#go-dossier')
    await page.waitForSelector('#item-next')
    await page.click('#go-records')
    await request.waitFor()
    assert.equal(await request.locator('[data-testid=make-agreement]').count(), 0)
    await page.unrouteAll({ behavior: 'wait' })
  })
})

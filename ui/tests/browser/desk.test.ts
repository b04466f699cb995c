/** What belongs to a place stays there: dialogs that were asked of it, notices over it, pages that were read in it. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { inWorld, ownCompany, picture } from './world.ts'

async function openSample(page: Page): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.click(`[data-command=${command}]`)
}

async function begin(page: Page, client: string): Promise<string> {
  await page.goto(`${new URL(page.url()).origin}/#/`)
  await page.click('#new-dossier')
  await page.fill('#new-dossier-client', client)
  await page.click('#new-dossier-create')
  await page.waitForSelector('#item-next')
  return new URL(page.url()).hash
}

const lies = (page: Page, over: string) =>
  page.evaluate((selector) => {
    const field = document.querySelector(selector)!.getBoundingClientRect()
    const notice = document.querySelector('.notice')!.getBoundingClientRect()
    return notice.left < field.right && notice.right > field.left && notice.top < field.bottom && notice.bottom > field.top
  }, over)

test('a dialog that was asked of a place does not outlive it', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await ownCompany(page)
    const beta = await begin(page, 'Mme Beta')
    await begin(page, 'M. Alpha')
    await run(page, 'duplicate')
    await page.waitForSelector('#duplicate-dossier')
    assert.match(await page.inputValue('#duplicate-title'), /Alpha/)
    await page.goto(`${world.address}/${beta}`)
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#client-name')?.value === 'Mme Beta')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    await run(page, 'duplicate')
    await page.waitForSelector('#duplicate-dossier')
    assert.match(await page.inputValue('#duplicate-title'), /Beta/)
    await page.keyboard.press('Escape')

    // A new dossier that was asked for and left is not asked for at the next visit.
    await page.goto(`${world.address}/#/`)
    await page.click('#new-dossier')
    await page.waitForSelector('#new-dossier-form')
    await page.goBack()
    await page.waitForSelector('#item-next')
    await page.click('#go-start')
    await page.waitForSelector('[data-testid=dossier-line]')
    assert.equal(await page.locator('dialog[open]').count(), 0)

    // What is asked of another place is asked there, once this one may be left.
    await page.goto(`${world.address}/${beta}`)
    await page.waitForSelector('#item-next')
    await page.route('**/call', (route) => (route.request().postData()?.includes('"save_dossier"') ? route.abort() : route.continue()))
    await page.fill('#client-name', 'Mme Beta Roy')
    await run(page, 'key-protect')
    await page.waitForSelector('[data-testid=notice-problem]')
    await page.unrouteAll({ behavior: 'wait' })
    await page.click('#go-settings')
    await page.waitForSelector('#p-key')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    await page.click('#settings-back')
    await page.waitForSelector('#item-next')
    await run(page, 'key-protect')
    await page.waitForSelector('#p-key')
    await page.waitForSelector('dialog[open] input[type=password]')
  })
})

test('a notice can be closed over a dialog, and lies over no field where the exhibits are a drawer', { timeout: 240_000 }, async () => {
  await inWorld({ width: 1100 }, async (world) => {
    const { page } = world
    await openSample(page)
    await run(page, 'export-bundle')
    await page.waitForSelector('[data-testid=notice-done]')
    await page.evaluate(() => document.querySelector('#dossier-works')!.scrollIntoView({ block: 'end', behavior: 'instant' }))
    await picture(world, 'notice-narrow')
    assert.equal(await lies(page, '#dossier-works'), false)
    assert.equal(await lies(page, 'main'), false)
    await page.keyboard.press('Escape')
    await run(page, 'keys')
    await page.waitForSelector('dialog[open] .keys')
    await page.click('[data-testid=notice-done] .icon-button')
    await page.waitForSelector('[data-testid=notice-done]', { state: 'detached' })
    assert.equal(await page.locator('dialog[open]').count(), 1)
  })
})

test('a wide window has more room at its sides as long as the text leaves it', async () => {
  await inWorld({ width: 1920, height: 1080 }, async (world) => {
    const { page } = world
    await openSample(page)
    const look = () =>
      page.evaluate(() => {
        const width = (selector: string) => Math.round(document.querySelector(selector)!.getBoundingClientRect().width)
        return [width('.side.chain'), width('.side.exhibits'), Math.round(parseFloat(getComputedStyle(document.querySelector('main')!).fontSize))]
      })
    assert.deepEqual(await look(), [272, 420, 16])
    await page.evaluate(() => (document.documentElement.style.fontSize = '150%'))
    assert.deepEqual(await look(), [342, 444, 23], 'that of 1280 pixels, one and a half times')
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
    await page.keyboard.press('F9')
    await page.waitForFunction(() => parseFloat(getComputedStyle(document.querySelector('main')!).fontSize) === 17)
  })
})

test('a page that stood blank on the screen was not read', { timeout: 240_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    // Drawing goes on by frames: they can be held.
    await page.addInitScript(() => {
      const held: FrameRequestCallback[] = []
      const frame = window.requestAnimationFrame.bind(window)
      const own = window as unknown as { hold: boolean; go: () => void }
      own.hold = false
      own.go = () => {
        own.hold = false
        for (const one of held.splice(0)) frame(one)
      }
      window.requestAnimationFrame = (callback) => (own.hold ? held.push(callback) : frame(callback))
    })
    await page.reload()
    await openSample(page)
    await page.click('[data-testid=act-line][data-kind=reception]')
    await page.waitForSelector('#s-items')
    await page.goto(`${world.address}/${new URL(page.url()).hash}/read`)
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await page.click('#issue')
    await page.waitForSelector('[data-testid=read-state]', { timeout: 60_000 })
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]', { timeout: 60_000 })
    const pages = await page.locator('[data-testid=pages] canvas').count()
    assert.ok(pages >= 5, `${pages} pages`)
    const drawn = (index: number, state: boolean) =>
      page.waitForFunction(([at, wanted]) => (document.querySelectorAll<HTMLElement>('[data-testid=pages] canvas')[at as number]!.dataset['drawn'] === 'true') === wanted, [index, state] as const, { polling: 50, timeout: 60_000 })
    /** Puts the foot of a page at the foot of the screen, and so much of what follows. */
    const to = (index: number, beyond = 0) =>
      page.evaluate(([at, more]) => {
        const scroller = document.querySelector<HTMLElement>('[data-testid=pages]')!
        const place = scroller.querySelectorAll<HTMLElement>('.page')[at as number]!
        // From far off, as the keys leap there: what lies between was not on the screen.
        scroller.scrollTo({ top: place.offsetTop + place.offsetHeight - scroller.clientHeight + (more as number), behavior: 'instant' })
      }, [index, beyond] as const)
    const end = async () => {
      await page.focus('[data-testid=pages]')
      await page.keyboard.press('End')
      await page.waitForTimeout(100)
    }
    const home = async () => {
      await page.focus('[data-testid=pages]')
      await page.keyboard.press('Home')
      await page.waitForTimeout(100)
    }
    const hold = () => page.evaluate(() => ((window as unknown as { hold: boolean }).hold = true))
    const go = () => page.evaluate(() => (window as unknown as { go: () => void }).go())
    const told = async () => (await page.textContent('[data-testid=read-state]'))!.trim()

    // The second page was drawn below the first, went far, and is blank when it comes back.
    await drawn(1, true)
    await end()
    await drawn(pages - 1, true)
    await drawn(1, false)
    await page.waitForTimeout(200)
    const before = await told()
    await hold()
    await to(1)
    await page.waitForTimeout(300)
    await picture(world, 'page-blank')
    assert.equal(await told(), before, 'blank')
    // It went by, and is drawn while its foot is out of sight.
    await to(1, -450)
    await page.waitForTimeout(300)
    await go()
    await drawn(1, true)
    await page.waitForTimeout(200)
    assert.equal(await told(), before, 'drawn below the screen')
    // And counts once it is there.
    await to(1)
    await page.waitForFunction((was) => document.querySelector('[data-testid=read-state]')!.textContent!.trim() !== was, before)
    await home()
  })
})

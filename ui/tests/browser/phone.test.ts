import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { accessible, call, inWorld, photo, picture, type World } from './world.ts'

const agent = 'Mozilla/5.0 (Linux; Android 10; SM-A405FN) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.45 Mobile Safari/537.36'
const schemes = [
  { name: 'light', dark: false },
  { name: 'dark', dark: true },
]

/** The sample, at its draft reception. */
async function openReception(world: World): Promise<void> {
  const { page } = world
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  await page.click('#continue-reception')
  await page.waitForSelector('[data-testid=item-row]')
}

/** Issues the same; gives who signs first. */
async function issue(world: World): Promise<string | null> {
  const { page } = world
  await openReception(world)
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing]')
  return page.getAttribute('[data-testid=signing]', 'data-signatory')
}

/** Opens the link, and gives the address in the code. */
async function openLink(page: Page, button: string): Promise<string> {
  await page.click(button)
  await page.click('#phone-start')
  await page.waitForSelector('[data-testid=phone-code]')
  return (await page.textContent('[data-testid=phone-url]'))!.trim()
}

/** A phone of its own, which complains into `complaints`. */
async function phoneOf(world: World, dark: boolean, complaints: string[]): Promise<Page> {
  const context = await world.page.context().browser()!.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    userAgent: agent,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'fr-FR',
  })
  const phone = await context.newPage()
  phone.setDefaultTimeout(20_000)
  phone.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  phone.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
  })
  return phone
}

async function pictureOf(phone: Page, name: string, whole = false): Promise<void> {
  const folder = process.env['SANS_RESERVE_PICTURES']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await phone.screenshot({ path: join(folder, `${name}.png`), fullPage: whole })
}

async function drawByFinger(phone: Page): Promise<void> {
  const box = (await phone.locator('#pad').boundingBox())!
  await phone.mouse.move(box.x + 30, box.y + 120)
  await phone.mouse.down()
  for (let step = 0; step < 50; step += 1) await phone.mouse.move(box.x + 30 + step * 5, box.y + 110 + Math.sin(step / 4) * 40)
  await phone.mouse.up()
}

/** Two strokes as who has no finger to draw with leads them; a third is taken back. */
async function drawByKeys(phone: Page): Promise<void> {
  await phone.focus('#consent')
  await phone.keyboard.press('Tab')
  await phone.waitForSelector('#keys:visible')
  const stroke = async (...keys: string[]) => {
    await phone.keyboard.press(' ')
    for (const key of keys) for (let step = 0; step < 12; step += 1) await phone.keyboard.press(key)
    await phone.keyboard.press(' ')
  }
  await phone.keyboard.press('Shift+ArrowRight')
  assert.equal(await phone.isDisabled('#clear'), true, 'a pen that is led while it is lifted draws nothing')
  await stroke('ArrowUp', 'ArrowRight')
  await stroke('ArrowDown', 'ArrowRight')
  await phone.keyboard.press('Backspace')
  await phone.keyboard.press('Backspace')
  assert.equal(await phone.isDisabled('#sign'), true, 'every stroke was taken back')
  await stroke('ArrowUp', 'ArrowRight', 'ArrowDown')
}

for (const { name, dark } of schemes)
  test(`photos go from a phone into the act, over bad radio (${name})`, { timeout: 240_000 }, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      const complaints: string[] = []
      await openReception(world)
      const before = await page.locator('[data-testid=exhibit]').count()
      await page.click('#open-phone')
      await page.waitForSelector('#phone-start')
      await picture(world, `phone-${name}-1-network`)
      await accessible(page, 'the choice of the network')
      await page.click('#phone-start')
      await page.waitForSelector('[data-testid=phone-code]')
      const url = (await page.textContent('[data-testid=phone-url]'))!.trim()
      await picture(world, `phone-${name}-2-code`)
      await accessible(page, 'the code')

      const phone = await phoneOf(world, dark, complaints)
      await phone.goto(url)
      await phone.waitForSelector('#take', { state: 'attached' })
      assert.equal(new URL(phone.url()).pathname, '/', 'the token does not stay in the address')
      await page.waitForSelector('[data-testid=phone-device] >> text=Android, Chrome')
      await accessible(phone, 'the page for photos')
      await pictureOf(phone, `phone-${name}-3-photos`)

      // A second phone is turned away with a sentence.
      const other = await phoneOf(world, dark, [])
      await other.goto(url)
      assert.match((await other.textContent('[role=alert]'))!, /déjà utilisé/)
      await accessible(other, 'the refusal')
      await pictureOf(other, `phone-${name}-4-refused`)
      await other.context().close()

      // The radio fails three times on the way; the photo arrives all the same, byte for byte.
      let failures = 3
      await phone.route('**/files/*?at=*', (route) => {
        if (failures === 0) return route.continue()
        failures -= 1
        return route.abort('connectionreset')
      })
      const taken = await photo(page, 'IMG_2041.jpg', 140)
      await phone.selectOption('#target', { index: 1 })
      await phone.setInputFiles('#take', taken)
      await phone.waitForSelector('li[data-state=arrived]', { timeout: 60_000 })
      await phone.setInputFiles('#choose', [await photo(page, 'IMG_2042.jpg', 150), { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') }])
      await phone.waitForSelector('li[data-state=failed]')
      await phone.waitForFunction(() => document.querySelectorAll('li[data-state=arrived]').length === 2)
      await accessible(phone, 'the list of what was sent')

      // What was chosen is gone from the act: the photo stays on the phone until something else is chosen.
      await phone.evaluate(() => { document.querySelector<HTMLOptionElement>('#target option:checked')!.value = '99' })
      await phone.setInputFiles('#take', await photo(page, 'IMG_2043.jpg', 160))
      await phone.waitForSelector('li[data-state=lost] >> text=Choisissez à nouveau')
      await accessible(phone, 'a photo that waits')
      await phone.selectOption('#target', { index: 2 })
      await phone.click('li[data-state=lost] button')
      await phone.waitForFunction(() => document.querySelectorAll('li[data-state=arrived]').length === 3)
      await pictureOf(phone, `phone-${name}-5-sent`, true)

      await page.waitForSelector('[data-testid=phone-arrived][data-count="3"]')
      await page.waitForFunction((count) => document.querySelectorAll('[data-testid=exhibit]').length === count, before + 3)
      await picture(world, `phone-${name}-6-arrived`)
      const id = await page.evaluate(async (hash) => {
        const act = location.hash.split('/')[2]
        const view = await (await fetch('/call', { method: 'POST', body: JSON.stringify({ call: 'open_act', act }) })).json()
        return view.dossier.exhibits.find((one: { exhibit: { sha256: string } }) => one.exhibit.sha256 === hash)?.exhibit.source
      }, createHash('sha256').update(taken.buffer).digest('hex'))
      assert.equal(id, 'phone')

      await phone.click('#done')
      await phone.waitForSelector('text=le lien est fermé')
      await pictureOf(phone, `phone-${name}-7-done`)
      await page.waitForSelector('[data-testid=phone-ended]')
      await picture(world, `phone-${name}-8-ended`)
      await phone.context().close()
      assert.deepEqual(complaints, [])
    })
  })

for (const { name, dark } of schemes)
  test(`the client reads the act and signs it on their own phone (${name})`, { timeout: 300_000 }, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      const complaints: string[] = []
      const who = await issue(world)
      await picture(world, `sign-${name}-1-panel`)
      const url = await openLink(page, '#sign-by-phone')
      await picture(world, `sign-${name}-2-code`)

      const phone = await phoneOf(world, dark, complaints)
      await phone.goto(url)
      await phone.waitForSelector('.page[data-loaded]', { timeout: 60_000 })
      await pictureOf(phone, `sign-${name}-3-read`)
      assert.equal(await phone.isDisabled('#consent'), true, 'nobody consents before they have read')
      await phone.waitForFunction(() => document.querySelectorAll('.page').length === document.querySelectorAll('.page[data-loaded]').length, undefined, { timeout: 120_000 })
      await accessible(phone, 'the page for signing')
      // A fling passes over pages; what is left to read is led to.
      await phone.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await phone.waitForSelector('#next:visible')
      await pictureOf(phone, `sign-${name}-3-flung`)
      const next = Number(/\d+/.exec((await phone.textContent('#next'))!)![0])
      await phone.click('#next')
      const top = await phone.$eval(`[data-page="${next}"]`, (sheet) => sheet.getBoundingClientRect().top)
      assert.ok(Math.abs(top) < 40, `page ${next} is at ${top}`)
      await phone.evaluate(() => scrollTo(0, 0))
      await phone.click('details summary >> nth=0')
      await phone.waitForFunction(() => (document.querySelector('details pre')?.textContent?.length ?? 0) > 100)
      await pictureOf(phone, `sign-${name}-4-words`)
      await phone.click('details summary >> nth=0')
      for (let step = 0; step < 80 && (await phone.isDisabled('#consent')); step += 1) {
        await phone.evaluate(() => scrollBy(0, innerHeight * 0.8))
        await phone.waitForTimeout(50)
      }
      await phone.check('#consent')
      assert.equal(await phone.isDisabled('#sign'), true, 'nothing is drawn yet')
      await phone.locator('#pad').scrollIntoViewIfNeeded()
      await (dark ? drawByKeys(phone) : drawByFinger(phone))
      await pictureOf(phone, `sign-${name}-5-drawn`)
      await accessible(phone, 'the signature')
      await phone.click('#sign')
      await phone.waitForSelector('#signed')
      await accessible(phone, 'the thanks')
      await pictureOf(phone, `sign-${name}-6-signed`)
      const copy = await phone.evaluate(async () => {
        const answer = await fetch('/act.pdf')
        return { type: answer.headers.get('content-type'), named: answer.headers.get('content-disposition'), head: (await answer.text()).slice(0, 5) }
      })
      assert.deepEqual(copy, { type: 'application/pdf', named: 'inline; filename="EX-PV-0001.pdf"', head: '%PDF-' })

      await page.waitForSelector('[data-testid=phone-signed]')
      await picture(world, `sign-${name}-7-window`)
      assert.equal(await page.locator('[data-testid=phone-code], [data-testid=phone-url], #phone-start').count(), 0, 'nothing is left to scan')
      await accessible(page, 'the link after the signature')
      await page.keyboard.press('Escape')
      await page.waitForFunction((before) => document.querySelector('[data-testid=signing]')?.getAttribute('data-signatory') !== before, who)
      // Whoever signs next has read nothing yet.
      assert.equal(await page.getAttribute('[data-testid=read-state]', 'data-whole'), 'false')
      await phone.click('#done')
      await phone.context().close()
      assert.deepEqual(complaints, [])
    })
  })

/** Reads to the end, consents and draws. */
async function readAndDraw(phone: Page): Promise<void> {
  await phone.waitForFunction(() => document.querySelectorAll('.page').length === document.querySelectorAll('.page[data-loaded]').length, undefined, { timeout: 120_000 })
  for (let step = 0; step < 80 && (await phone.isDisabled('#consent')); step += 1) {
    await phone.evaluate(() => scrollBy(0, innerHeight * 0.8))
    await phone.waitForTimeout(50)
  }
  await phone.check('#consent')
  await phone.locator('#pad').scrollIntoViewIfNeeded()
  await drawByFinger(phone)
}

test('what another signed meanwhile is read anew on the phone, and signed then', { timeout: 300_000 }, async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const complaints: string[] = []
    const who = await issue(world)
    const url = await openLink(page, '#sign-by-phone')
    const phone = await phoneOf(world, false, complaints)
    await phone.goto(url)
    await phone.waitForSelector('.page[data-loaded]', { timeout: 60_000 })
    await readAndDraw(phone)

    const act = new URL(page.url()).hash.split('/')[2]!
    const view = await call<{ act: { body: { signatories: { id: string }[] } } }>(page, { call: 'open_act', act })
    const other = view.act.body.signatories.find((signatory) => signatory.id !== who)!
    const strokes = [Array.from({ length: 20 }, (_, at) => ({ x: 0.1 + at / 40, y: 0.5 + Math.sin(at) / 8, pressure: 0.5, ms: at * 20 }))]
    await call(page, { call: 'sign', act, signatory: other.id, consent: true, ink: { aspect: 3, strokes }, device: 'test' })

    const fetched: string[] = []
    phone.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await phone.click('#sign')
    await phone.waitForSelector('#changed >> text=une autre personne a signé')
    assert.equal(await phone.isDisabled('#consent'), true, 'what was read was another version')
    await pictureOf(phone, 'sign-changed')
    await accessible(phone, 'the act that changed')
    await readAndDraw(phone)
    assert.ok(fetched.includes('/page/1'), `${fetched}`)
    await phone.click('#sign')
    await phone.waitForSelector('#signed')
    await phone.context().close()
    assert.deepEqual(complaints, [])
  })
})

test('the page of the phone is small and asks nothing of anybody', () => {
  const folder = '../assets/phone'
  const sizes = ['page.html', 'page.css', 'page.js'].map((file) => readFileSync(join(folder, file)).length)
  assert.ok(sizes.reduce((sum, size) => sum + size) < 32_000, `${sizes}`)
})

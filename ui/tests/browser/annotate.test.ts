/** A photo is drawn on, by keys alone and with the pointer; what was drawn is kept, undone, done again, and found again. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, picture } from './world.ts'

async function openPhoto(page: Page, language = 'fr'): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  if (language !== 'fr') {
    // The sample brings its own language with it.
    await page.click('#go-settings')
    await page.selectOption('#language', language)
    await page.click('#settings-back')
    await page.waitForSelector('#dossier-title')
  }
  await page.click('[data-testid=exhibit]:has(img) .picture >> nth=0')
  await page.waitForSelector('#viewer .sheet img')
  await page.waitForFunction(() => (document.querySelector('#viewer .sheet')?.clientWidth ?? 0) > 200)
}

async function layers(page: Page): Promise<string[]> {
  await page.waitForSelector('#viewer [data-state=kept]', { timeout: 5_000 }).catch(() => undefined)
  const names = await page.locator('[data-testid=layers] .name span').allTextContents()
  return names.map((name) => name.replace(/[\u00a0\u202f]/g, ' ').trim())
}

for (const look of [
  { name: 'light', dark: false, locale: 'fr-FR' },
  { name: 'dark', dark: true, locale: 'fr-FR' },
])
  test(`a photo is annotated by keys alone, undone and found again (${look.name})`, async () => {
    await inWorld(look, async (world) => {
      const { page } = world
      await openPhoto(page)
      const key = (name: string) => page.keyboard.press(name)

      await key('f')
      assert.equal(await page.getAttribute('[data-tool=arrow]', 'aria-pressed'), 'true')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="0"]:focus')
      assert.deepEqual(await layers(page), ['Flèche'])
      const line = () => page.getAttribute('#viewer [data-layer="0"] .line', 'd')
      const before = await line()
      await key('ArrowRight')
      const near = await line()
      await key('Shift+ArrowDown')
      const far = await line()
      await key('Alt+ArrowUp')
      assert.equal(new Set([before, near, far, await line()]).size, 4, 'moved, moved farther, stretched')

      await key('m')
      await key('Enter')
      await page.fill('#measure-value', '8')
      await page.fill('#measure-over', '2')
      await page.fill('#measure-tolerance', '5')
      await page.waitForSelector('#layer-dialog .state-reserve')
      await picture(world, `annotate-measure-${look.name}`)
      await accessible(page, 'the dialog of a measure')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="1"]:focus')
      await key('Shift+ArrowDown')
      await key('Shift+ArrowDown')
      await key('Shift+ArrowDown')

      await key('t')
      await key('Enter')
      await page.fill('#layer-text', 'Jour visible')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="2"]:focus')
      await key('Shift+ArrowUp')
      await key('Shift+ArrowUp')
      await key('Shift+ArrowUp')

      await key('b')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="3"]:focus')
      await key('Shift+ArrowLeft')
      await key('Shift+ArrowLeft')
      await key('Shift+ArrowLeft')
      await key('Shift+ArrowLeft')

      await key('c')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="4"]:focus')

      await key('r')
      await key('Enter')
      await page.waitForSelector('#layer-reserve')
      // Enter in the list keeps what it shows; it does not open it.
      await page.focus('#layer-reserve')
      await key('Enter')
      await page.waitForSelector('#viewer [data-layer="5"]:focus')
      await key('Shift+ArrowRight')
      await key('Shift+ArrowRight')
      await page.waitForTimeout(600)
      const all = await layers(page)
      assert.deepEqual(all.slice(0, 5), ['Flèche', 'Mesure : 8 mm / 2 m (tolérance 5 mm)', 'Texte : « Jour visible »', 'Zone floutée', 'Cercle'])
      assert.match(all[5] ?? '', /^Repère de la réserve \d+$/)
      await picture(world, `annotate-all-${look.name}`)
      await accessible(page, 'an annotated photo')

      // Tab goes from one layer to the next, Delete takes one away and leaves the focus on another.
      await page.focus('#viewer [data-layer="3"]')
      await key('Tab')
      await page.waitForSelector('#viewer [data-layer="4"]:focus')
      await key('Delete')
      await page.waitForFunction(() => document.querySelectorAll('#viewer [data-layer]').length === 5)
      await page.waitForSelector('#viewer [data-layer]:focus')
      assert.equal((await layers(page)).includes('Cercle'), false)

      assert.match((await page.getAttribute('#viewer-undo', 'title')) ?? '', /Annotation de la pièce enlevée/)
      await key('Control+z')
      await page.waitForFunction(() => document.querySelectorAll('#viewer [data-layer]').length === 6)
      await key('Control+Shift+z')
      await page.waitForFunction(() => document.querySelectorAll('#viewer [data-layer]').length === 5)
      await key('Control+z')
      await page.waitForFunction(() => document.querySelectorAll('#viewer [data-layer]').length === 6)

      // Escape lets go of the layer, then closes; nothing is lost.
      await page.focus('#viewer [data-layer="0"]')
      await key('Escape')
      await page.waitForSelector('#viewer')
      await key('Escape')
      await page.waitForSelector('#viewer', { state: 'detached' })
      await world.restart()
      await page.reload()
      await page.click('[data-testid=exhibit]:has(img) .picture >> nth=0')
      await page.waitForFunction(() => document.querySelectorAll('#viewer [data-layer]').length === 6)
      assert.deepEqual(await layers(page), all)
    })
  })

test('a photo is drawn on with the pointer, near and turned, and the layer stays where it was drawn', async () => {
  await inWorld({ locale: 'en-GB' }, async (world) => {
    const { page } = world
    await openPhoto(page, 'en')
    const place = async (x: number, y: number) => {
      const box = (await page.locator('#viewer .sheet').boundingBox())!
      return [box.x + box.width * x, box.y + box.height * y] as const
    }
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)
      await page.mouse.move(...to)
      await page.mouse.up()
    }
    await page.click('[data-tool=blur]')
    await drag(await place(0.2, 0.2), await place(0.4, 0.5))
    await page.waitForSelector('#viewer [data-layer="0"] .hidden')
    assert.deepEqual(await layers(page), ['Blurred area'])
    const share = () => page.$eval('#viewer [data-layer="0"] .hidden', (node: HTMLElement) => [node.style.left, node.style.top, node.style.width, node.style.height].map((part) => Math.round(parseFloat(part))))
    assert.deepEqual(await share(), [20, 20, 20, 30])
    assert.equal(await page.locator('text=The original, not blurred').count(), 1, 'it is said that the original is not')

    // Its corner is pulled.
    await drag(await place(0.4, 0.5), await place(0.6, 0.6))
    assert.deepEqual(await share(), [20, 20, 40, 40])

    // Turned by a quarter, what is drawn at the top right lies at the picture’s top left.
    await page.click('#turn')
    await page.click('[data-tool=ellipse]')
    await drag(await place(0.9, 0.05), await place(0.7, 0.15))
    await page.waitForSelector('#viewer [data-layer="1"]')
    await page.waitForTimeout(300)
    await picture(world, 'annotate-turned')
    for (let turn = 0; turn < 3; turn += 1) await page.click('#turn')
    const [left, top] = await page.$eval('#viewer [data-layer="1"] .line', (node) => {
      const box = (node as SVGPathElement).getBBox()
      const sheet = document.querySelector<HTMLElement>('#viewer .sheet')!
      return [box.x / sheet.offsetWidth, box.y / sheet.offsetHeight]
    })
    assert.ok(Math.abs(left! - 0.05) < 0.02 && Math.abs(top! - 0.1) < 0.02, `${left}, ${top}`)

    // Nearer by the wheel and by keys; all of it again by 0.
    await page.mouse.move(...(await place(0.5, 0.5)))
    await page.mouse.wheel(0, -400)
    await page.keyboard.press('+')
    const width = await page.$eval('#viewer .sheet', (node) => node.clientWidth)
    assert.ok(width > 1_200, `${width}`)
    await picture(world, 'annotate-near')
    await page.keyboard.press('0')
    assert.equal(await page.textContent('#zoom-reset').then((text) => text?.trim()), '100 %')
    await accessible(page, 'the viewer in English')

    await page.click('#compare')
    await page.waitForSelector('[data-testid=compare] img >> nth=1')
    await page.waitForTimeout(300)
    await accessible(page, 'two photos beside one another')
    await picture(world, 'compare-beside')
    await page.selectOption('#compare-manner', 'slider')
    await page.focus('#compare-edge')
    await page.keyboard.press('ArrowRight')
    assert.equal(await page.inputValue('#compare-edge'), '51')
    await accessible(page, 'two photos under a slider')
    await picture(world, 'compare-slider')
    await page.click('#compare')
    await page.waitForSelector('#viewer .sheet')
  })
})

test('the picture of a reserve opens large, and its mark asks for no reserve', async () => {
  await inWorld({}, async ({ page }) => {
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await page.focus('[data-testid=reserve] [data-testid=open-thumbnail] >> nth=0')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#viewer .sheet img')
    await page.waitForFunction(() => (document.querySelector('#viewer .sheet')?.clientWidth ?? 0) > 200)
    // What it shows is in sight in the list.
    const seen = await page.$eval('#viewer .targets', (list) => {
      const first = list.querySelector('input:checked')!.getBoundingClientRect()
      const frame = list.getBoundingClientRect()
      return first.top >= frame.top - 1 && first.bottom <= frame.bottom + 1
    })
    assert.ok(seen)
    const before = await page.locator('#viewer [data-layer]').count()
    await page.keyboard.press('r')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`#viewer [data-layer="${before}"]:focus`)
    assert.equal(await page.locator('#layer-dialog').count(), 0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#viewer', { state: 'detached' })
    // What is tied is chosen by a button of its own.
    await page.click('[data-testid=reserve] button[id$=-exhibits] >> nth=0')
    await page.waitForSelector('#link-picker')
  })
})

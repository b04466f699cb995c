import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { accessible, inWorld, photo, picture, type World } from './world.ts'

/** How many exhibits the large library has; 10 000 for a look at how it holds up. */
const many = Number(process.env['SANS_RESERVE_MANY'] ?? 900)

/** A call, made as the window makes it. */
async function call<T>(world: World, body: object): Promise<T> {
  const answer = await fetch(`${world.address}/call`, { method: 'POST', body: JSON.stringify(body) })
  const view = (await answer.json()) as T
  assert.ok(answer.ok, JSON.stringify(view))
  return view
}

interface Dossier {
  dossier: { id: string; items: { id: string; name: string }[] }
  exhibits: { exhibit: { id: string; number: number; binned: string | null; links: { target: { id: string } }[] } }[]
}

/** A dossier with three items and so many photos, each another file. */
async function library(world: World, count: number): Promise<string> {
  const { page } = world
  const made = await call<Dossier>(world, { call: 'create_dossier', title: 'Résidence des Tilleuls', client: 'SCI Les Tilleuls' })
  const names = ['Bloc-porte chambre 1', 'Porte du séjour', 'Placard sous escalier']
  const items = names.map((name, at) => ({ id: `018f0000-0000-7000-8000-00000000000${at}`, name, lump_sum: 100_000 }))
  await call(world, { call: 'save_dossier', dossier: { ...made.dossier, items } })
  const looks = await Promise.all(Array.from({ length: 24 }, (_, at) => photo(page, 'photo.jpg', 60 + at * 7)))
  const folder = join(world.folder, 'photos')
  mkdirSync(folder)
  const paths: string[] = []
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `IMG_${String(at + 1).padStart(5, '0')}.jpg`)
    writeFileSync(path, another(looks[at % looks.length]!.buffer, at))
    paths.push(path)
  }
  // By hundreds: so long as a test waits for an answer.
  for (let from = 0; from < count; from += 200)
    await call(world, { call: 'attach', dossier: made.dossier.id, paths: paths.slice(from, from + 200), source: 'file', links: [] })
  return made.dossier.id
}

/** The same picture with a comment of its own (ITU-T T.81, B.2.4.5), which makes it another file. */
function another(jpeg: Buffer, at: number): Buffer {
  const text = Buffer.from(`photo ${at}`)
  const length = text.length + 2
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, length >> 8, length & 255]), text, jpeg.subarray(2)])
}

async function openTable(world: World, dossier: string): Promise<void> {
  await world.page.goto(`${world.address}/#/dossier/${dossier}/exhibits`)
  await world.page.waitForSelector('#light-table')
}

const cells = '[data-testid=table-cell]'

test('exhibits are chosen by a rectangle and sorted by a drop, in one step that is undone at once', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const dossier = await library(world, 30)
    await openTable(world, dossier)
    await page.waitForSelector(`${cells} img`)
    await accessible(page, 'the light table')
    const table = (await page.locator('#light-table').boundingBox())!
    const second = (await page.locator(`${cells}[data-place="6"]`).boundingBox())!
    // From beside the cells, over the first of two rows.
    await page.mouse.move(table.x + 6, table.y + 5)
    await page.mouse.down()
    await page.mouse.move(table.x + 300, table.y + 60, { steps: 4 })
    await page.mouse.move(table.x + 500, second.y + 20, { steps: 4 })
    await page.waitForSelector('[data-testid=marquee]')
    await picture(world, 'table-marquee')
    await page.mouse.up()
    const chosen = await page.locator(`${cells}[aria-selected=true]`).count()
    assert.equal(chosen, 6)
    assert.match(await page.innerText('[data-testid=table-count]'), /6 pièces choisies sur 30/)
    const first = (await page.locator(`${cells}[data-place="0"]`).boundingBox())!
    const target = (await page.locator('[data-testid=table-target] >> nth=1').boundingBox())!
    await page.mouse.move(first.x + 40, first.y + 40)
    await page.mouse.down()
    await page.mouse.move(first.x + 90, first.y + 60, { steps: 3 })
    await page.mouse.move(target.x + 60, target.y + 15, { steps: 5 })
    assert.match(await page.innerText('[data-testid=table-ghost]'), /6 pièces → Porte du séjour/)
    await picture(world, 'table-drag')
    await page.mouse.up()
    await page.waitForSelector('[data-testid=table-said]:has-text("6 pièces classées")')
    let view = await call<Dossier>(world, { call: 'open_dossier', dossier })
    assert.equal(view.exhibits.filter((one) => one.exhibit.links.length).length, 6)
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=table-target] .count .number')[1]?.textContent?.trim() === '0')
    view = await call<Dossier>(world, { call: 'open_dossier', dossier })
    assert.equal(view.exhibits.filter((one) => one.exhibit.links.length).length, 0)
  })
})

test('by keys alone exhibits are chosen, sorted, opened and binned, and the filter is there again', async () => {
  await inWorld({ width: 1920, height: 1080, dark: true }, async (world) => {
    const { page } = world
    const dossier = await library(world, 12)
    await openTable(world, dossier)
    await page.waitForSelector(cells)
    // The first by its cursor, the next two by Shift.
    await page.keyboard.press('1')
    await page.waitForSelector('[data-testid=table-said]:has-text("1 pièce classée")')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    assert.equal(await page.locator(`${cells}[aria-selected=true]`).count(), 2)
    await page.keyboard.press('2')
    await page.waitForSelector('[data-testid=table-said]:has-text("2 pièces classées")')
    // The same key takes them out again.
    await page.keyboard.press('2')
    await page.waitForSelector('[data-testid=table-said]:has-text("2 pièces retirées")')
    // What was said of it goes once it is undone, and what was undone is said.
    await page.keyboard.press('Control+z')
    await page.waitForSelector('[data-testid=notice-done] >> text=Annulé')
    assert.equal(await page.innerText('[data-testid=table-said]'), '')
    await page.keyboard.press('Control+y')
    await page.waitForSelector('[data-testid=notice-done] >> text=Rétabli')
    await page.keyboard.press('Control+a')
    assert.match(await page.innerText('[data-testid=table-count]'), /12 pièces choisies sur 12/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('+')
    await page.waitForSelector(`${cells}.L`)
    await picture(world, 'table-large-dark')
    await page.keyboard.press('-')
    await page.keyboard.press('End')
    await page.keyboard.press('Delete')
    await page.waitForSelector('[data-testid=table-said]:has-text("1 pièce mise à la corbeille")')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#viewer')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#viewer', { state: 'detached' })
    await page.click('[data-filter=unsorted]')
    assert.equal(await page.locator(cells).count(), 10)
    await accessible(page, 'the light table by dark')
    await page.reload()
    await page.waitForSelector(cells)
    assert.equal(await page.locator(cells).count(), 10)
    await page.click('[data-filter=bin]')
    await page.click(`${cells} >> nth=0`)
    await page.click('#table-restore')
    await page.waitForFunction(() => !document.querySelector('[data-filter=bin]'))
    // Where a filter shows nothing, it says so and offers the way back.
    await page.fill('#table-words', 'rien de tel')
    await page.click('#table-show-all')
    assert.equal(await page.locator(cells).count(), 12)
  })
})

test('after a group is filed the next key goes on from its last, or from the first that is left', async () => {
  await inWorld({ width: 1920, height: 1080 }, async (world) => {
    const { page } = world
    const dossier = await library(world, 12)
    await openTable(world, dossier)
    await page.waitForSelector(cells)
    const current = () => page.evaluate(() => document.querySelector(`#${CSS.escape(document.querySelector('#light-table')!.getAttribute('aria-activedescendant')!)}`)?.getAttribute('data-place'))
    const labels = () => page.$$eval(cells, (all) => all.map((one) => one.id))
    // A rectangle from below the third upwards over the second and third: the cursor is on the last of them.
    const middle = async (place: number) => {
      const box = (await page.locator(`${cells}[data-place="${place}"]`).boundingBox())!
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height }
    }
    const [second, third] = [await middle(1), await middle(2)]
    const below = (await page.locator(cells).last().boundingBox())!
    await page.mouse.move(third.x, below.y + below.height + 60)
    await page.mouse.down()
    await page.mouse.move(third.x, third.y + 30, { steps: 4 })
    await page.mouse.move(second.x, second.y, { steps: 4 })
    await page.mouse.up()
    const caught = await page.$$eval(`${cells}[aria-selected=true]`, (all) => all.map((one) => one.getAttribute('data-place')))
    assert.ok(caught.length >= 2)
    assert.equal(await current(), caught.at(-1))
    await page.keyboard.press('1')
    await page.waitForSelector('[data-testid=table-said]:has-text("classées")')
    // Where what is filed leaves the view, the next key is for the first that is left there.
    await page.click('[data-filter=unsorted]')
    await page.focus('#light-table')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const before = await labels()
    await page.keyboard.press('2')
    await page.waitForFunction((count) => document.querySelectorAll('#light-table [role=option]').length === count, before.length - 2)
    assert.equal(await current(), '1')
    assert.equal((await labels())[1], before[3])
  })
})

test('the minus of a French keyboard makes smaller, and files nothing under its digit', async () => {
  await inWorld({ width: 1920, height: 1080 }, async (world) => {
    const { page } = world
    const dossier = await library(world, 2)
    const view = await call<Dossier>(world, { call: 'open_dossier', dossier })
    const more = [3, 4, 5, 6].map((at) => ({ ...view.dossier.items[0], id: `018f0000-0000-7000-8000-00000000000${at}`, name: `Ouvrage ${at + 1}` }))
    await call(world, { call: 'save_dossier', dossier: { ...view.dossier, items: [...view.dossier.items, ...more] } })
    await openTable(world, dossier)
    await page.waitForSelector(`${cells}.M`)
    const french = (key: string) =>
      page.evaluate((pressed) => document.querySelector('#light-table')!.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: 'Digit6', bubbles: true })), key)
    await french('-')
    await page.waitForSelector(`${cells}.S`)
    assert.equal(await page.locator('[data-testid=table-said]:has-text("classée")').count(), 0)
    // The same key with Shift is the digit.
    await french('6')
    await page.waitForSelector('[data-testid=table-said]:has-text("1 pièce classée")')
  })
})

test('an empty table says what to do', async () => {
  await inWorld({}, async (world) => {
    const made = await call<Dossier>(world, { call: 'create_dossier', title: 'Vide', client: 'Mme Marchand' })
    await openTable(world, made.dossier.id)
    await world.page.waitForSelector('text=Aucune pièce dans ce dossier')
    await accessible(world.page, 'an empty light table')
    await picture(world, 'table-empty')
  })
})

test('of a large library only what is in sight is in the page', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const began = Date.now()
    const dossier = await library(world, many)
    const taken = Date.now() - began
    const open = Date.now()
    await openTable(world, dossier)
    await page.waitForSelector(`${cells} img`)
    const opened = Date.now() - open
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length)
    const inPage = await page.locator(cells).count()
    assert.ok(inPage < 140, `${inPage} cells in the page`)
    assert.ok((await nodes()) < 3_000)
    await page.keyboard.press('End')
    await page.waitForSelector(`${cells}[data-place="${many - 1}"]`)
    assert.ok((await page.locator(cells).count()) < 140)
    await picture(world, 'table-end')
    // Through all of it in two seconds: the longest step of the page is told, not judged.
    const slowest = await page.evaluate(async () => {
      const table = document.querySelector('#light-table')!
      let worst = 0
      let before = performance.now()
      for (let at = 0; at <= 120; at += 1) {
        table.scrollTop = (table.scrollHeight * at) / 120
        await new Promise((next) => requestAnimationFrame(next))
        worst = Math.max(worst, performance.now() - before)
        before = performance.now()
      }
      return Math.round(worst)
    })
    const sort = Date.now()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('1')
    await page.waitForSelector('[data-testid=table-said]:has-text("classées")', { timeout: 120_000 })
    const sorted = Date.now() - sort
    const one = Date.now()
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    await page.waitForSelector('[data-testid=table-said]:has-text("1 pièce classée")', { timeout: 120_000 })
    const single = Date.now() - one
    console.log(`${many} exhibits: taken in ${taken} ms, table ${opened} ms, slowest step ${slowest} ms, all sorted ${sorted} ms, one sorted ${single} ms`)
    await page.goto(`${world.address}/#/dossier/${dossier}`)
    await page.waitForSelector('#dossier-title')
    assert.ok((await page.locator('[data-testid=exhibit]').count()) < 200)
    await picture(world, 'dossier-many')
  })
})

/** A short film, drawn by the page itself. */
async function film(world: World): Promise<string> {
  const bytes = await world.page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 240
    const context = canvas.getContext('2d')!
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.ondataavailable = (event) => parts.push(event.data)
    const ended = new Promise((done) => (recorder.onstop = done))
    recorder.start()
    for (let step = 0; step < 40; step += 1) {
      context.fillStyle = `hsl(${step * 9} 60% 50%)`
      context.fillRect(0, 0, 320, 240)
      await new Promise((next) => setTimeout(next, 50))
    }
    recorder.stop()
    await ended
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  const path = join(world.folder, 'porte.webm')
  writeFileSync(path, Buffer.from(bytes))
  return path
}

test('a moment of a video becomes an exhibit that names its video', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const dossier = await library(world, 1)
    await call(world, { call: 'attach', dossier, paths: [await film(world)], source: 'file', links: [] })
    await openTable(world, dossier)
    await page.click('[data-filter=video]')
    await page.waitForSelector(cells)
    await page.dblclick(cells)
    await page.waitForSelector('#viewer video')
    await page.waitForFunction(() => (document.querySelector<HTMLVideoElement>('#viewer video')?.readyState ?? 0) >= 2)
    await page.evaluate(() => (document.querySelector<HTMLVideoElement>('#viewer video')!.currentTime = 1.2))
    await page.waitForSelector('#mark-moment:has-text("0:01")')
    await picture(world, 'moment')
    await accessible(page, 'a video')
    await page.click('#mark-moment')
    await page.waitForSelector('text=pièce 3, extraite de la pièce 2 à 0:01')
    const view = await call<{ exhibits: { exhibit: { source: string; extract?: { number: number; at_ms: number } } }[] }>(world, { call: 'open_dossier', dossier })
    assert.equal(view.exhibits[2]?.exhibit.source, 'extract')
    assert.equal(view.exhibits[2]?.exhibit.extract?.number, 2)
    assert.equal(view.exhibits[2]?.exhibit.extract?.at_ms, 1200)
  })
})

test('where nothing else draws frames of videos, the window plays the beginning and hands one in', async () => {
  await inWorld({ alone: true }, async (world) => {
    const { page } = world
    const dossier = await library(world, 1)
    await call(world, { call: 'attach', dossier, paths: [await film(world)], source: 'file', links: [] })
    type Exhibits = { exhibits: { exhibit: { id: string; media: string }; has_thumbnail: boolean }[] }
    const video = async () => (await call<Exhibits>(world, { call: 'open_dossier', dossier })).exhibits.find(({ exhibit }) => exhibit.media === 'video')!
    assert.equal((await video()).has_thumbnail, false)
    await openTable(world, dossier)
    for (let waited = 0; waited < 30 && !(await video()).has_thumbnail; waited += 1) await page.waitForTimeout(500)
    const { exhibit, has_thumbnail } = await video()
    assert.ok(has_thumbnail, 'no frame was handed in')
    const frame = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob())
      return [picture.width, picture.height]
    }, `${world.address}/media/exhibit/${exhibit.id}/poster`)
    assert.deepEqual(frame, [320, 240])
  })
})

test('what is dropped on a dossier of the list becomes its exhibit, and the place says so', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await call(world, { call: 'create_dossier', title: 'Chantier Marchand', client: 'Mme Marchand' })
    await page.reload()
    await page.waitForSelector('[data-testid=dossier-line]')
    const shot = await photo(page, 'mur.jpg', 120)
    const data = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'mur.jpg', { type: 'image/jpeg' }))
      return transfer
    }, [...shot.buffer])
    const line = (await page.locator('[data-testid=dossier-line]').boundingBox())!
    const at = { clientX: line.x + 80, clientY: line.y + 10, bubbles: true, cancelable: true, dataTransfer: data }
    await page.dispatchEvent('[data-testid=dossier-line]', 'dragover', at)
    await page.waitForSelector('[data-testid=drop-hint]:has-text("Ajouter aux pièces de « Chantier Marchand »")')
    await picture(world, 'drop-start')
    await page.dispatchEvent('[data-testid=dossier-line]', 'drop', at)
    await page.waitForSelector('[data-testid=exhibit]')
    assert.equal(await page.locator('[data-testid=exhibit]').count(), 1)
    // A table dropped onto the window is read into items, not kept as an exhibit.
    const table = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['Ouvrage;Montant\nPorte;1200\n'], 'devis.csv', { type: 'text/csv' }))
      return transfer
    })
    await page.dispatchEvent('main', 'drop', { clientX: 600, clientY: 300, bubbles: true, cancelable: true, dataTransfer: table })
    await page.waitForSelector('dialog[open] >> text=Porte')
  })
})

test('the search marks what it found, and finds an exhibit by its number', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const dossier = await library(world, 3)
    await page.goto(`${world.address}/#/dossier/${dossier}`)
    await page.waitForSelector('#dossier-title')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sejuor')
    await page.waitForSelector('#search-hits mark:has-text("séjour")')
    await accessible(page, 'the search')
    await picture(world, 'search-marked')
    await page.fill('#search-words', 'pièce 2')
    await page.waitForSelector('#search-hits [role=option]:has-text("Pièce 2")')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#viewer')
  })
})

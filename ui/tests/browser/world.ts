/** The real core behind the desk server, and a browser on it; both new for each story, both ended after it. */

import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const server = process.env['SANS_RESERVE_DESK_SERVER'] ?? resolve('../target/debug/desk-server')
const chromiums = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export interface World {
  page: Page
  address: string
  folder: string
  /** What the page complained of. */
  complaints: string[]
  /** Ends the core, as a crash would, and starts it again on the same data. */
  restart: () => Promise<void>
  /** Stands the clocks of the core and of the window at a moment (RFC 3339), and opens the window anew. */
  at: (moment: string) => Promise<void>
  close: () => Promise<void>
}

interface Options {
  dark?: boolean
  width?: number
  height?: number
  locale?: string
  /** Where the clocks stand at first; the true time where none is given. */
  clock?: string
  /** A data folder to begin with; it is copied. */
  data?: string
  /** Whether the core finds no other program, such as the one that draws frames of videos. */
  alone?: boolean
  /** Whether the machine has a camera, with a picture of the browser’s own. */
  camera?: boolean
}

export async function openWorld(options: Options = {}): Promise<World> {
  const executablePath = chromiums.find((path): path is string => path !== undefined && existsSync(path))
  assert.ok(executablePath, 'Chromium is not installed')
  assert.ok(existsSync(server), `${server} is not built`)
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  if (options.data) cpSync(options.data, join(folder, 'data'), { recursive: true })
  const port = await freePort()
  let clock = options.clock
  let seed = 1
  let core = await start(folder, port, clock, seed, options.alone)
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(options.camera ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] : []),
      ],
    })
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
      colorScheme: options.dark ? 'dark' : 'light',
      locale: options.locale ?? 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(20_000)
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text())
    })
    const address = `http://127.0.0.1:${port}`
    if (clock) await page.clock.setFixedTime(clock)
    await page.goto(address)
    const opened = browser
    const restart = async () => {
      await end(core, 'SIGKILL')
      // Chance goes on from another seed: what was drawn before is not drawn again.
      core = await start(folder, port, clock, (seed += 1), options.alone)
    }
    return {
      page,
      address,
      folder,
      complaints,
      restart,
      at: async (moment) => {
        clock = moment
        await restart()
        await page.clock.setFixedTime(moment)
        await page.reload()
      },
      close: async () => {
        await opened.close()
        await end(core, 'SIGTERM')
        rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (failure) {
    await browser?.close()
    await end(core, 'SIGTERM')
    throw failure
  }
}

/** A story with a world of its own; whatever the page complained of fails it, and a picture of the end is kept. */
export async function inWorld(options: Parameters<typeof openWorld>[0], story: (world: World) => Promise<void>): Promise<void> {
  const world = await openWorld(options)
  try {
    await story(world)
    assert.deepEqual(world.complaints, [])
  } catch (failure) {
    await picture(world, 'failed').catch(() => undefined)
    // What the page complained of is often the reason.
    for (const complaint of world.complaints) console.error(complaint)
    throw failure
  } finally {
    await world.close()
  }
}

/** Keeps a picture under `SANS_RESERVE_PICTURES`, if that is set. */
export async function picture(world: World, name: string): Promise<void> {
  const folder = process.env['SANS_RESERVE_PICTURES']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await world.page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Fails where axe finds a fault of accessibility, contrast included. */
export async function accessible(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return result.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? fault.help}`))
  })
  assert.deepEqual(faults, [], `accessibility of ${where}`)
}

/** Waits until what was typed is with the core. */
export async function saved(page: Page): Promise<void> {
  await page.waitForTimeout(60)
  await page.waitForSelector('#save-state[data-state=saved]')
}

/** A small photo, grey by `shade`, with a line that stands where the shade says. */
export async function photo(page: Page, name: string, shade: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate(async (grey) => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const context = canvas.getContext('2d')!
    context.fillStyle = `rgb(${grey},${grey - 10},${grey - 25})`
    context.fillRect(0, 0, 640, 480)
    context.strokeStyle = '#24478f'
    context.lineWidth = 6
    context.strokeRect(200 + grey / 3, 20, 3, 440)
    const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/jpeg', 0.9))
    return [...new Uint8Array(await blob.arrayBuffer())]
  }, shade)
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

/** A photo of about five million bytes: every pixel of it is another. */
export async function heavyPhoto(page: Page, name: string, seed: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate(async (begin) => {
    const canvas = new OffscreenCanvas(2000, 1500)
    const context = canvas.getContext('2d')!
    const pixels = context.createImageData(2000, 1500)
    const words = new Uint32Array(pixels.data.buffer)
    for (let at = 0, word = begin; at < words.length; at += 1) {
      word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0
      words[at] = (word >>> 8) | 0xff00_0000
    }
    context.putImageData(pixels, 0, 0)
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer())]
  }, seed)
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

/** Brings every page to the screen down to its foot, as one who reads: what is on the screen is drawn before it is left. */
export async function readThrough(page: Page): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    if ((await page.getAttribute('[data-testid=read-state]', 'data-whole')) === 'true') return
    await page.waitForFunction(() => {
      const view = document.querySelector('[data-testid=pages]')!.getBoundingClientRect()
      const inSight = (canvas: Element) => canvas.getBoundingClientRect().bottom > view.top && canvas.getBoundingClientRect().top < view.bottom
      return [...document.querySelectorAll<HTMLElement>('[data-testid=pages] canvas')].every((canvas) => !inSight(canvas) || canvas.dataset['drawn'] === 'true')
    }, undefined, { timeout: 90_000 })
    await page.evaluate(() => {
      const pages = document.querySelector('[data-testid=pages]')!
      const atEnd = pages.scrollTop + pages.clientHeight >= pages.scrollHeight - 2
      // What went by before it was drawn is read again.
      if (atEnd) document.getElementById('page-unread')?.click()
      else pages.scrollBy({ top: pages.clientHeight * 0.8, behavior: 'instant' })
    })
    await page.waitForTimeout(60)
  }
  assert.fail('the pages cannot be read to the end')
}

/** Draws a signature on the surface. */
export async function signOn(page: Page): Promise<void> {
  const surface = page.locator('#signature')
  // Into the middle: the way forward lies over the foot of the panel.
  await surface.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const box = await surface.boundingBox()
  assert.ok(box)
  await page.mouse.move(box.x + 40, box.y + 90)
  await page.mouse.down()
  for (let step = 0; step < 50; step += 1) await page.mouse.move(box.x + 40 + step * 4, box.y + 80 + Math.sin(step / 4) * 28)
  await page.mouse.up()
}

/** A company of one’s own. */
export async function ownCompany(page: Page): Promise<void> {
  await page.fill('#welcome-name', 'Atelier Besnard')
  await page.fill('#welcome-trade', 'menuiserie')
  await page.fill('#welcome-representative', 'M. Besnard')
  await page.click('#welcome-save')
  await page.waitForSelector('#welcome-name', { state: 'detached' })
}

/** A company of one’s own, and a dossier without items. */
export async function beginDossier({ page }: World) {
  await ownCompany(page)
  await page.click('#new-dossier')
  await page.fill('#new-dossier-client', 'Mme Claire Marchand')
  await page.click('#new-dossier-create')
  await page.waitForSelector('#item-next')
}

/** Types items with their lump sums. */
export async function addItems(page: Page, rows: [name: string, sum: string][]) {
  for (const [index, [name, sum]] of rows.entries()) {
    await page.focus('#item-next')
    await page.keyboard.type(name)
    await page.fill(`[data-row="${index}"][data-column=lump_sum] input`, sum)
    await page.keyboard.press('Enter')
  }
  await saved(page)
}

/** Makes a call of the core from within the page, as the window does. */
export async function call<T>(page: Page, asked: Record<string, unknown>): Promise<T> {
  const answer = await page.evaluate(async (body) => {
    const response = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { ok: response.ok, value: (await response.json()) as unknown }
  }, asked)
  assert.ok(answer.ok, `${String(asked['call'])}: ${JSON.stringify(answer.value)}`)
  return answer.value as T
}

/** Three items with their sums, as somebody types them. */
export const threeItems: [name: string, sum: string][] = [
  ['Bloc-porte chambre 1', '1 480,00'],
  ['Porte du séjour', '2150'],
  ['Placard sous escalier', '3 920'],
]

/** A dossier with three items, and the draft of their reception. */
export async function beginReception(world: World) {
  const { page } = world
  await beginDossier(world)
  await addItems(page, threeItems)
  await page.click('#start-reception')
  await page.waitForSelector('[data-testid=item-row]')
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))))
    })
  })
}

function start(folder: string, port: number, clock: string | undefined, seed: number, alone = false): Promise<ChildProcess> {
  const still = clock ? ['--clock', clock, '--seed', String(seed)] : []
  const core = spawn(server, ['--data', join(folder, 'data'), '--ui', process.env['SANS_RESERVE_UI'] ?? resolve('dist'), '--port', String(port), ...still], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: alone ? { ...process.env, PATH: '' } : process.env,
  })
  return new Promise((ready, failed) => {
    core.once('exit', (code) => failed(new Error(`the desk server ended with ${code}`)))
    core.once('error', failed)
    core.stdout.once('data', () => ready(core))
  })
}

function end(core: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((ended) => {
    if (core.exitCode !== null || core.signalCode !== null) return ended()
    core.removeAllListeners('exit')
    core.once('exit', () => ended())
    core.kill(signal)
  })
}

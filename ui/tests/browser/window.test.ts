/** The window itself: what can be done by name, the keys, the site mode. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, inWorld, ownCompany, picture } from './world'

test('an action is found by part of its name, without accents, and done by Enter', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.keyboard.press('Control+k')
    await page.waitForSelector('[data-command=deadlines]')
    await picture(world, 'palette')
    await accessible(page, 'the palette')
    await page.fill('#search-words', 'echeance')
    await page.waitForFunction(() => document.querySelector('li.chosen')?.getAttribute('data-command') === 'deadlines')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#go-deadlines[aria-current=page]')
    await page.keyboard.press('Control+k')
    await page.fill('#search-words', 'xyzzy')
    await page.waitForFunction(() => !document.querySelector('#search-hits li'))
    await page.waitForSelector('#search :text("xyzzy")')
  }))

test('what proves is done by name from anywhere: verification, the bundle, times and keys', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await ownCompany(page)
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    const run = async (command: string) => {
      await page.keyboard.press('Control+k')
      await page.click(`[data-command=${command}]`)
    }
    await run('verify-dossier')
    await page.waitForSelector('#checked [data-group]', { timeout: 60_000 })
    await page.keyboard.press('Escape')
    await run('verify-store')
    await page.waitForSelector('#checked [data-testid=journal]', { timeout: 60_000 })
    await picture(world, 'verify-store')
    await accessible(page, 'the verification of everything')
    await page.keyboard.press('Escape')
    await run('export-bundle')
    await page.waitForSelector('.notice:has-text("sansreserve.zip")')
    const chosen = page.waitForEvent('filechooser')
    await run('verify-file')
    await (await chosen).setFiles({ name: 'devis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing of ours') })
    await page.waitForSelector('#checked [data-standing]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#checked', { state: 'detached' })
    await run('key-replace')
    await page.waitForSelector('#replace-keys')
    await page.keyboard.press('Escape')
    await run('setting-times')
    await page.waitForFunction(() => document.querySelector('#p-times')!.getBoundingClientRect().top < 200)
    // What stands on the screen alone is offered while it is there, and once.
    await page.keyboard.press('Control+k')
    await page.waitForSelector('[data-command=export-certificate]')
    const labels = await page.locator('#search-hits [data-command]').allTextContents()
    assert.equal(new Set(labels).size, labels.length, labels.join(' | '))
  }))

test('a draft and a dossier are offered what their buttons do', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.click('[data-testid=act-line][data-kind=reception]')
    await page.waitForSelector('#s-items')
    await page.keyboard.press('Control+k')
    for (const id of ['phone-photos', 'delete-draft', 'add-general-reserve', 'file-add-files', 'dispute', 'blank-forms', 'calendar', 'language-en']) await page.waitForSelector(`[data-command=${id}]`)
    await page.fill('#search-words', 'anglais')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
  }))

test('the site mode is turned on by a key, kept over a reload, and readable', () =>
  inWorld({ dark: true }, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.keyboard.press('F9')
    await page.waitForSelector('#site-mode[aria-pressed=true]')
    await page.click('[data-testid=act-line][data-kind=reception]')
    await page.waitForSelector('#s-items')
    await picture(world, 'site-mode')
    await accessible(page, 'the act in site mode')
    await page.reload()
    await page.waitForSelector('#site-mode[aria-pressed=true]')
    await page.keyboard.press('F9')
    await page.waitForSelector('#site-mode[aria-pressed=false]')
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute('data-site')), false)
  }))

test('the question mark tells every key, but not while one types', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open] kbd')
    await picture(world, 'keys')
    await accessible(page, 'the keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('?')
    assert.equal(await page.locator('dialog[open]').count(), 1)
  }))

test('text twice as large folds the window as zooming does: nothing is cut, and nothing lies beyond the edge', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    const dossier = new URL(page.url()).hash
    await page.click('[data-testid=act-line][data-kind=reception]')
    await page.waitForSelector('#s-items')
    const act = new URL(page.url()).hash
    for (const hash of ['#/', '#/deadlines', '#/learning', '#/settings', dossier, `${dossier}/records`, `${dossier}/exhibits`, act, `${act}/read`]) {
      await page.goto(`${world.address}/${hash}`)
      await page.reload()
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      await page.waitForTimeout(700)
      const beyond = await page.evaluate(() => [
        ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
        ...[...document.querySelectorAll('button, select, textarea, input:not([type=file])')]
          .filter((control) => {
            const box = control.getBoundingClientRect()
            return box.width > 0 && getComputedStyle(control).visibility !== 'hidden' && (box.right > innerWidth + 1 || box.left < -1)
          })
          .map((control) => control.id || control.textContent),
      ])
      assert.deepEqual(beyond, [], hash)
    }
  }))

test('the pages of an act are made larger by a key, and drawn anew as sharp', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.click('[data-testid=act-line][data-kind=reception]')
    await page.click('#read-and-sign')
    await page.waitForSelector('canvas[data-drawn]')
    const drawn = () => page.locator('canvas').first().evaluate((canvas: HTMLCanvasElement) => canvas.width)
    const before = await drawn()
    await page.focus('[data-testid=pages]')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.waitForFunction((was) => document.querySelector('canvas')!.width > was * 1.4, before)
    await page.keyboard.press('-')
    await page.waitForFunction((was) => document.querySelector('canvas')!.width < was * 1.4, before)
    await accessible(page, 'the pages, larger')
  }))

test('words that were begun under one kind of entry wait there while another kind is looked at', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.click('#go-records')
    await page.click('#new-contact')
    await page.fill('#new-record-words', 'Elle rappelle demain.')
    await page.click('#new-receipt')
    await page.click('#new-contact')
    assert.equal(await page.inputValue('#new-record-words'), 'Elle rappelle demain.')
    await page.keyboard.press('Escape')
    await page.click('#new-contact')
    assert.equal(await page.inputValue('#new-record-words'), '')
  }))

test('a new dossier asked for by name is asked for once', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.keyboard.press('Control+k')
    await page.fill('#search-words', 'nouveau dossier')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#new-dossier-form')
    await page.locator('#new-dossier-form input').first().fill('M. Petit')
    await page.click('#new-dossier-create')
    await page.waitForSelector('#dossier-title')
    await page.click('#go-start')
    await page.waitForSelector('[data-testid=dossier-line]')
    assert.equal(await page.locator('#new-dossier-form').count(), 0)
  }))

test('colours and the size of the text are chosen, kept over a reload, and given back to the system', () =>
  inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('[data-testid=act-line]')
    await page.keyboard.press('Control+k')
    await page.fill('#search-words', 'paramètres')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#theme')
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('article')!).backgroundColor)
    const light = await ground()
    await page.selectOption('#theme', 'dark')
    assert.notEqual(await ground(), light)
    await page.selectOption('#text-size', '130')
    await page.reload()
    await page.waitForSelector('#theme')
    assert.notEqual(await ground(), light)
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '20.8px')
    await accessible(page, 'the settings, dark and larger')
    await page.selectOption('#theme', 'system')
    assert.equal(await ground(), light)
    await page.selectOption('#theme', 'light')
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.equal(await ground(), light)
  }))

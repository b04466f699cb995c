/** The window itself: what can be done by name, the keys, the site mode. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, inWorld, picture } from './world'

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

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, picture, saved } from './world.ts'

async function beginObjection(page: Page): Promise<void> {
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  await page.click('#new-act')
  await page.click('#new-objection')
  await page.waitForSelector('#objection-facts')
}

const standing = (page: Page) => page.textContent('[data-testid=objection-state]')

for (const dark of [false, true])
  test(`an objection is written in four steps, chosen, followed up and closed${dark ? ', in the dark' : ''}`, async () => {
    await inWorld({ dark }, async (world) => {
      const { page } = world
      await beginObjection(page)
      assert.match((await standing(page)) ?? '', /reçue/)
      await page.selectOption('#objection-channel', 'registered_letter')
      await page.fill('#objection-facts', 'La porte du séjour est posée depuis le 12 novembre.')
      await page.fill('#objection-client', 'La porte frotte en haut.')
      await page.fill('#objection-restatement', 'vous attendez une porte qui ferme sans effort')
      await page.click('#restatement-yes')
      await page.waitForFunction(() => document.querySelector('[data-testid=objection-state]')?.textContent?.includes('comprise'))
      await page.fill('#objection-contractor', 'Le mur est hors d’aplomb de 14 mm sur 2 m.')
      await page.selectOption('#objection-cause', 'support')
      await page.click('#add-proposal')
      await page.fill('#proposal-0', 'Raboter la porte et poser un couvre-joint')
      await page.click('#add-proposal')
      await page.fill('#proposal-1', 'Réduction de prix')
      await page.check('input[name=client-choice][value="0"]')
      await page.waitForFunction(() => document.querySelector('[data-testid=objection-state]')?.textContent?.includes('accord'))
      await page.click('#add-step')
      await page.fill('#step-0', 'commander le couvre-joint')
      await saved(page)
      await accessible(page, 'an objection that is agreed')
      await picture(world, `objection-agreed${dark ? '-dark' : ''}`)
      await page.evaluate(() => document.querySelector('#o-deadline')?.scrollIntoView())
      await page.check('#objection-deadline')
      await page.fill('#objection-deadline-asked', '2099-01-02')
      await page.waitForSelector('[data-testid=deadline-holds]:has-text("2099")')
      await page.check('#objection-deadline-contested')
      await page.fill('#objection-deadline-reason', 'le couvre-joint est à commander')
      await page.fill('#objection-deadline-counter', '2099-02-03')
      assert.doesNotMatch((await page.textContent('[data-testid=deadline-holds]')) ?? '', /2099/)
      await page.check('#objection-deadline-accepted')
      await page.waitForSelector('[data-testid=deadline-holds]:has-text("3")')
      await page.fill('#objection-cost', '85')
      await page.fill('#objection-feedback', 'Elle ferme bien.')
      await saved(page)
      await accessible(page, 'the follow-up of an objection')
      await picture(world, `objection-follow-up${dark ? '-dark' : ''}`)
      // What was written is with the core: it is there again after a new start.
      await page.reload()
      await page.waitForSelector('#objection-facts')
      assert.equal(await page.inputValue('#objection-deadline-counter'), '03/02/2099')
      assert.equal(await page.isChecked('input[name=client-choice][value="0"]'), true)
      assert.equal(await page.inputValue('#step-0'), 'commander le couvre-joint')
    })
  })

test('one click makes the agreement that settles an objection', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginObjection(page)
    await page.fill('#objection-facts', 'La porte est posée.')
    await page.fill('#objection-client', 'La porte frotte.')
    await page.click('#add-proposal')
    await page.fill('#proposal-0', 'Raboter la porte et poser un couvre-joint')
    await page.check('input[name=client-choice][value="0"]')
    await page.click('#objection-agreement')
    await page.waitForSelector('[data-testid=act-title]')
    await page.waitForFunction(() => [...document.querySelectorAll('textarea, input')].some((field) => (field as HTMLInputElement).value.includes('couvre-joint')))
    await picture(world, 'objection-agreement')
  })
})

test('an agreement may be written once all proposals are declined, and not while they wait', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginObjection(page)
    await page.fill('#objection-client', 'La porte frotte.')
    await page.click('#add-proposal')
    await page.fill('#proposal-0', 'Raboter la porte')
    await page.click('#objection-agreement')
    await page.waitForSelector('[data-testid=notice-problem]')
    await page.check('input[name=client-choice][value="none"]')
    await page.click('#objection-agreement')
    await page.waitForSelector('[data-testid=act-title]')
  })
})

test('an objection that is deleted comes back by one click', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginObjection(page)
    await page.fill('#objection-client', 'La porte frotte.')
    await saved(page)
    await page.click('#delete-objection')
    await page.waitForSelector('#dossier-title')
    const lines = await page.locator('[data-testid=objection-line]').count()
    await page.click('[data-testid=notice-done] .button')
    await page.waitForFunction((count) => document.querySelectorAll('[data-testid=objection-line]').length > count, lines)
  })
})

test('an objection is answered by a letter that knows what was said', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginObjection(page)
    await page.fill('#objection-client', 'La porte frotte en haut.')
    await page.fill('#objection-restatement', 'vous attendez une porte qui ferme sans effort')
    await page.click('#objection-letter')
    await accessible(page, 'the letters that answer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=act-title]:has-text("Lettre")')
    await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some((field) => field.value.includes('ferme sans effort')))
    await picture(world, 'objection-letter')
  })
})

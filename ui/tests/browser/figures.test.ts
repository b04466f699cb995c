import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, inWorld, picture, saved, type World } from './world.ts'

/** A dossier with a door of 40 m² at 2 150,00 and a cupboard at 3 920,00. */
async function beginDossier({ page }: World) {
  await page.fill('#welcome-name', 'Atelier Besnard')
  await page.fill('#welcome-trade', 'menuiserie')
  await page.click('#welcome-save')
  await page.waitForSelector('#welcome-name', { state: 'detached' })
  await page.click('#new-dossier')
  await page.fill('#new-dossier-client', 'Mme Claire Marchand')
  await page.click('#new-dossier-create')
  await page.waitForSelector('#item-next')
  for (const [index, [name, sum]] of [
    ['Peinture du séjour', '2150'],
    ['Placard sous escalier', '3 920'],
  ].entries()) {
    await page.focus('#item-next')
    await page.keyboard.type(name!)
    await page.fill(`[data-row="${index}"][data-column=lump_sum] input`, sum!)
    await page.keyboard.press('Enter')
  }
  await page.fill('[data-row="0"][data-column=quantity] input', '40')
  await page.fill('[data-row="0"][data-column=unit] input', 'm²')
  await saved(page)
}

const row = (index: number) => `[data-testid=item-row] >> nth=${index}`
const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ')

test('a reserve settled by a reduction: the share, the quantity, another sum; and the term of the contract', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(world)
    await page.selectOption('#contract-rules', 'fr-nfp-03-001')
    await saved(page)
    await page.click('#start-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await page.fill('#visit-date', '2026-11-21')
    await page.click(`${row(0)} >> [data-testid=decide-accepted_with_reserve]`)
    await page.click(`${row(1)} >> [data-testid=decide-accepted]`)
    await page.fill('[data-testid=reserve-client]', 'La teinte est plus foncée que l’échantillon.')
    await page.click('[data-testid=answer-accepted]')
    await saved(page)

    // The term of the contract is one click away, with its source.
    await page.waitForSelector('[data-testid=repair-term]')
    assert.match((await page.textContent('[data-testid=repair-term]'))!, /NF P 03-001/)
    await accessible(page, 'the term for repairs')
    await page.click('[data-testid=repair-term] button')
    await page.waitForSelector('[data-testid=repair-term]', { state: 'detached' })
    assert.notEqual(await page.inputValue('[id^=reserve-][id$=-deadline]'), '')

    // The remedy brings its line into the account; taken back, an empty line goes with it.
    await page.selectOption('[id$=-remedy-kind]', 'price_reduction')
    await page.waitForSelector('#reduction-1-sum')
    await page.selectOption('[id$=-remedy-kind]', 'repair')
    await page.waitForSelector('#reduction-1-sum', { state: 'detached' })
    await page.selectOption('[id$=-remedy-kind]', 'price_reduction')

    await page.check('#reduction-1-compute')
    assert.equal(plain(await page.inputValue('#reduction-1-price')), '2 150,00')
    await saved(page)
    await page.waitForSelector('[data-testid=reduction-figure] .state-reserve')
    await page.fill('#reduction-1-share', '1/3')
    await saved(page)
    await page.waitForFunction(() => document.querySelector('[data-testid=reduction-figure] .result')?.textContent?.includes('716,67'))
    assert.equal(await page.inputValue('#reduction-1-sum'), '716,67')
    assert.match(plain(await page.textContent('[data-testid=reduction-figure]')), /NF P 03-001/)

    await page.selectOption('#reduction-1-by', 'quantity')
    assert.equal(await page.inputValue('#reduction-1-whole'), '40')
    await page.fill('#reduction-1-part', '10')
    await saved(page)
    await page.waitForFunction(() => document.querySelector('[data-testid=reduction-figure] .result')?.textContent?.includes('537,50'))
    await page.locator('[data-testid=reduction-basis]').scrollIntoViewIfNeeded()
    await accessible(page, 'a reduction')
    await picture(world, 'reduction')

    await page.check('#reduction-1-stated')
    await page.fill('#reduction-1-stated-sum', '500')
    await page.fill('#reduction-1-stated-reason', 'arrondi convenu')
    await saved(page)
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#reduction-1-sum')?.value === '500,00')

    // Without its reserve, the sum stays, for the whole; what was typed is saved.
    await page.click('[data-testid=reserve] .tools .icon-button')
    await page.click('[data-testid=reserve] .tools .danger')
    await page.waitForSelector('[data-testid=reserve]', { state: 'detached' })
    await saved(page)
    assert.equal(await page.inputValue('#reduction-1-sum'), '500,00')
  })
})

test('an estimate warns before it is left, one click from the notice; a lump sum is split and put together again', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginDossier(world)
    assert.equal(await page.locator('[data-testid=estimate]').count(), 0)

    await page.click('[data-testid=item-edit-row] >> nth=1 >> .tools .icon-button >> nth=0')
    await page.fill('#split-parts', '3')
    await page.click('#split-item')
    await page.waitForSelector('[data-testid=item-edit-row] >> nth=3')
    const names = await page.locator('[data-column=name] input[type=text]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    assert.deepEqual(names.slice(1, 4), ['Placard sous escalier (1/3)', 'Placard sous escalier (2/3)', 'Placard sous escalier (3/3)'])
    assert.equal(plain(await page.textContent('[data-testid=sum-items]')), '6 070,00 €')
    await accessible(page, 'a lump sum that was split')
    await picture(world, 'split')
    await page.keyboard.press('Escape')
    await page.click('#undo')
    await page.waitForSelector('[data-testid=item-edit-row] >> nth=2', { state: 'detached' })

    await page.selectOption('#contract-price-kind', 'estimate')
    await page.fill('#contract-price-low', '5500')
    await page.fill('#contract-price-high', '7000')
    await saved(page)
    await page.waitForSelector('[data-testid=estimate][data-standing=within]')
    assert.equal(await page.locator('#estimate-notice').count(), 0)
    await page.fill('#contract-price-high', '6500')
    await saved(page)
    await page.waitForSelector('[data-testid=estimate][data-standing=near_the_top]')
    await page.locator('[data-testid=estimate]').scrollIntoViewIfNeeded()
    await accessible(page, 'the estimate')
    await picture(world, 'estimate')
    await page.click('#estimate-notice')
    await page.waitForSelector('#notice-facts')
    assert.match(plain(await page.inputValue('#notice-facts')), /6 500,00 €/)
  })
})

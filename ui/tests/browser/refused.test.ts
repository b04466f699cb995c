import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, call, inWorld, picture, saved, type World } from './world.ts'

interface View {
  act: { id: string; body: Record<string, unknown> & { signatories: { id: string }[] } }
}

/** A dossier whose price and end an agreement signed by both sides rests on, opened. */
async function signed({ page }: World): Promise<string> {
  const desk = await call<{ contractor: Record<string, unknown>; language: string; print: unknown }>(page, { call: 'desk' })
  await call(page, { call: 'save_profile', contractor: { ...desk.contractor, name: 'Atelier Besnard', representative: 'M. Besnard' }, language: desk.language, print: desk.print })
  const made = await call<{ dossier: Record<string, unknown> & { id: string; contract: Record<string, unknown> } }>(page, { call: 'create_dossier', title: 'Chantier Marchand', client: 'Mme Claire Marchand' })
  const dossier = made.dossier.id
  const items = [{ id: '01939000-0000-7000-8000-000000000001', name: 'Porte du séjour', quantity: 2000, unit_price: 10_000 }]
  await call(page, { call: 'save_dossier', dossier: { ...made.dossier, items, contract: { ...made.dossier.contract, signed_on: '2026-09-01', ends_on: '2026-11-20' } } })
  const view = await call<View>(page, { call: 'create_act', dossier, kind: 'agreement', from: { kind: 'dossier' }, template: null })
  const act = view.act.id
  await call(page, { call: 'save_act', act, body: { ...view.act.body, subject: 'Une poignée', terms: 'Une poignée de laiton.', price_effect: 4000 } })
  await call(page, { call: 'issue', act })
  const strokes = [Array.from({ length: 20 }, (_, at) => ({ x: 0.1 + at / 40, y: 0.5 + Math.sin(at) / 8, pressure: 0.5, ms: at * 20 }))]
  for (const signatory of view.act.body.signatories) await call(page, { call: 'sign', act, signatory: signatory.id, consent: true, ink: { aspect: 3, strokes }, device: 'test' })
  await page.goto(`${page.url().split('#')[0]}#/dossier/${dossier}`)
  await page.reload()
  await page.waitForSelector('#dossier-title')
  return dossier
}

test('what is refused is said at its field, keeps nothing else from being saved, and can be put back', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const dossier = await signed(world)
    await page.fill('#contract-end', '2026-12-04')
    const note = page.locator('[data-testid=refused]')
    await note.waitFor()
    assert.match((await note.textContent())!, /AV-\d{4}-0001/)
    await page.waitForSelector('#save-state[data-state=failed]')
    await accessible(page, 'a refused value')
    await picture(world, 'refused')

    // The telephone is saved although the day is not.
    await page.fill('#client-phone', '06 99 99 99 99')
    await page.waitForTimeout(900)
    const held = await call<{ dossier: { client: { phone: string }; contract: { ends_on: string } } }>(page, { call: 'open_dossier', dossier })
    assert.equal(held.dossier.client.phone, '06 99 99 99 99')
    assert.equal(held.dossier.contract.ends_on, '2026-11-20')
    assert.equal(await page.inputValue('#contract-end'), '04/12/2026', 'what was typed stays')

    await note.locator('[data-testid=refused-restore]').click()
    await note.waitFor({ state: 'detached' })
    await saved(page)
    assert.equal(await page.inputValue('#contract-end'), '20/11/2026')
    assert.equal(await page.inputValue('#client-phone'), '06 99 99 99 99')
  })
})

test('a refused value can be undone, and is left only by who says so', async () => {
  await inWorld({ dark: true }, async (world) => {
    const { page } = world
    await signed(world)
    const price = '[data-row="0"][data-column=unit_price] input'
    await page.fill(price, '150')
    await page.waitForSelector('[data-testid=refused]')
    await picture(world, 'refused-item')
    await page.click('#undo')
    await saved(page)
    assert.equal(await page.inputValue(price), '100,00')

    await page.fill(price, '150')
    await page.waitForSelector('[data-testid=refused]')
    // However much was pasted, and whichever way it runs: the note stays small, and its sentence goes forward.
    await page.fill('#dossier-works', 'x'.repeat(100_000) + '\u202e')
    const long = page.locator('[data-testid=refused]', { hasText: 'xxx' })
    await long.waitFor()
    const quoted = (await long.textContent())!
    assert.ok(quoted.length < 500 && quoted.includes('\u2068xxx') && !quoted.includes('\u202e'), quoted.slice(0, 600))
    await long.locator('[data-testid=refused-restore]').click()
    await long.waitFor({ state: 'detached' })
    await page.click('#go-start')
    await page.waitForSelector('#leaving')
    await picture(world, 'leaving')
    await accessible(page, 'the question before leaving')
    await page.click('#leave-not')
    await page.waitForSelector('#leaving', { state: 'detached' })
    assert.match(page.url(), /#\/dossier\//)
    assert.equal(await page.inputValue(price), '150,00')
    await page.click('#go-start')
    await page.click('#leave-anyway')
    await page.waitForSelector('#new-dossier')
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { ActBody, ActView, Call, DossierView } from '../../src/lib/bindings'
import { accessible, inWorld, picture, saved } from './world.ts'

/** A call to the core, as the window makes them. */
function call<T>(page: Page, what: Call): Promise<T> {
  return page.evaluate(async (body) => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const value = await answer.json()
    if (!answer.ok) throw new Error(JSON.stringify(value))
    return value
  }, what as never) as Promise<T>
}

const ink = { aspect: 2.5, strokes: [[{ x: 0.1, y: 0.5, pressure: 0.5, ms: 0 }, { x: 0.4, y: 0.3, pressure: 0.5, ms: 60 }, { x: 0.8, y: 0.6, pressure: 0.5, ms: 140 }]] }

/** Begins an act, fills it in, issues it and has everybody sign. */
async function sign<K extends ActBody['kind']>(page: Page, dossier: string, kind: K, fill: (body: Extract<ActBody, { kind: K }>, view: ActView) => void): Promise<ActView> {
  const begun = await call<ActView>(page, { call: 'create_act', dossier, kind, from: { kind: 'dossier' }, template: null })
  const body = begun.act.body as Extract<ActBody, { kind: K }>
  fill(body, begun)
  const act = begun.act.id
  await call(page, { call: 'save_act', act, body })
  let view = await call<ActView>(page, { call: 'issue', act })
  for (const signatory of (view.act.body as unknown as { signatories: { id: string }[] }).signatories)
    view = await call<ActView>(page, { call: 'sign', act, signatory: signatory.id, consent: true, ink, device: 'test' })
  return view
}

test('a contested reserve leads back to the notice on the support, and on to the agreement that settles it', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.fill('#welcome-name', 'Atelier Besnard')
    await page.click('#welcome-save')
    await page.waitForSelector('#welcome-name', { state: 'detached' })
    const made = await call<DossierView>(page, { call: 'create_dossier', title: 'Chantier Petit', client: 'Mme Petit' })
    const id = made.dossier.id
    const item = { id: '01934e5a-0000-7000-8000-000000000001', name: 'Porte du séjour', description: '', lot: '', location: '', quantity: null, unit: '', unit_price: null, lump_sum: 215_000, criteria: '', sample: null }
    await call(page, { call: 'save_dossier', dossier: { ...made.dossier, items: [item] } })
    const notice = await sign(page, id, 'support_notice', (body) => {
      body.subject = 'Mur du séjour'
      body.inspected_on = '2026-09-03'
      body.items = [item.id]
      body.defects = [{ place: 'Mur du séjour', what: 'Mur hors d’aplomb', measured: '14 mm sur 2 m', tolerance: '5 mm sur 2 m' }]
      body.consequence = 'La porte ne fermera pas d’aplomb.'
      body.proposal = 'Redresser le mur.'
      body.choice = 'go_on'
    })
    await sign(page, id, 'reception', (body) => {
      const line = body.lines.find((one) => one.item === item.id)
      if (line) line.decision = 'accepted_with_reserve'
      body.reserves = [
        {
          id: '01934e5a-0000-7000-8000-000000000002',
          item: item.id,
          kind: 'bad_work',
          place: '',
          client_words: 'La porte frotte en haut.',
          answer: 'contested',
          contractor_words: 'Le mur est hors d’aplomb, signalé avant la pose.',
          cause: 'mur hors d’aplomb',
          answerable: 'existing_support',
          support_notice: notice.act.id,
          remedy: '',
          remedy_kind: null,
          deadline: '2026-12-05',
        },
      ]
      body.decision = { decision: 'with_reserves' }
      body.effective_on = '2026-11-21'
    })
    await page.goto(`${world.address}/#/dossier/${id}`)
    await page.waitForSelector('[data-standing=contested]')
    await accessible(page, 'the reserves of a dossier')
    await picture(world, 'dossier-reserves')
    await page.click('#new-act')
    await page.click('#new-objection')
    await page.waitForSelector('#objection-reserve')
    await page.selectOption('#objection-reserve', { index: 1 })
    assert.equal(await page.inputValue('#objection-client'), 'La porte frotte en haut.')
    await page.check('[data-testid=warned-by]')
    // The guide says what to say instead, and hands it over.
    await page.click('[data-testid=guide] summary')
    await page.waitForSelector('[data-testid=guide] li')
    await picture(world, 'objection-guide')
    await page.click('[data-testid=guide] li >> nth=0 >> button')
    assert.notEqual(await page.inputValue('#objection-contractor'), '')
    await saved(page)
    await accessible(page, 'an objection against which a notice warned')
    await picture(world, 'objection-warned')
    const view = await call<DossierView>(page, { call: 'open_dossier', dossier: id })
    assert.deepEqual(view.objections[0]?.warned_by, [notice.act.id])
    await page.click('#go-deadlines')
    await page.waitForSelector('[data-testid=deadline]')
    await picture(world, 'deadlines-story')
    await page.click('#go-learning')
    await page.waitForSelector('[data-testid=learning-counts]')
    await picture(world, 'learning-story')
  })
})

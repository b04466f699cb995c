import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, inWorld, photo, picture, readThrough, saved, signOn, type World } from './world.ts'

const client = 'Mme Claire Marchand'
const contractor = 'M. Besnard'
const row = (index: number) => `[data-testid=item-row] >> nth=${index}`
const reserve = (index: number) => `[data-testid=reserve] >> nth=${index}`

async function newAct(page: Page, kind: string): Promise<void> {
  const before = page.url()
  await page.click('#new-act')
  await page.click(`#new-${kind}`)
  await page.waitForFunction((url) => location.href !== url, before)
  await page.waitForSelector('[data-testid=act-title]')
}

async function pasteInto(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector)
  await page.evaluate((words) => {
    const data = new DataTransfer()
    data.setData('text/plain', words)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

/** Takes photos in for the act that is open. */
async function addPhotos(page: Page, ...photos: Awaited<ReturnType<typeof photo>>[]): Promise<void> {
  const before = await page.locator('[data-testid=exhibit]').count()
  await page.setInputFiles('#add-files', photos)
  await page.waitForFunction((count) => document.querySelectorAll('[data-testid=exhibit]').length === count, before + photos.length)
}

/** Issues the act that is open and has each sign in turn, after reading all of it. */
async function signBy(world: World, name: string, ...people: string[]): Promise<void> {
  const { page } = world
  await saved(page)
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await picture(world, `${name}-pages`)
  await page.click('#issue')
  for (const who of people) {
    await page.waitForSelector(`[data-testid=signing] >> text=${who}`)
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await readThrough(page)
    await page.check('#consent')
    await signOn(page)
    await page.click('#sign')
  }
  await page.waitForSelector('[data-testid=all-signed]')
  await picture(world, `${name}-signed`)
}

async function openDossier(page: Page): Promise<void> {
  await page.click('#go-dossier')
  await page.waitForSelector('#dossier-title')
}

test('the whole chain of a site: from the accepted quote to the file that tells it all', { timeout: 300_000 }, async () => {
  await inWorld({ clock: '2026-09-01T09:00:00+02:00' }, async (world) => {
    const { page } = world

    // The quote was accepted.
    await page.fill('#welcome-name', 'Atelier Besnard')
    await page.fill('#welcome-trade', 'menuiserie')
    await page.fill('#welcome-representative', contractor)
    await page.click('#welcome-save')
    await page.waitForSelector('#welcome-name', { state: 'detached' })
    await picture(world, '01-start')
    await page.click('#new-dossier')
    await page.fill('#new-dossier-client', client)
    await page.click('#new-dossier-create')
    await page.waitForSelector('#item-next')
    await pasteInto(
      page,
      '#item-next',
      ['Désignation\tQté\tUnité\tPU HT', 'Bloc-porte chambre 1\t1\tu\t1 480,00', 'Porte du séjour\t1\tu\t2 150,00', 'Placard sous escalier\t1\tens.\t3 920,00', 'Plinthes chêne\t42\tm\t27,00'].join('\n'),
    )
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=table-rows] tbody tr').length === 4)
    await picture(world, '02-table')
    await page.click('#table-add')
    await page.fill('#client-street', '12 rue des Lices')
    await page.fill('#client-town', 'Angers')
    await page.fill('#dossier-works', 'Menuiseries intérieures')
    await page.fill('#contract-reference', 'Devis D-2026-118')
    await page.fill('#contract-date', '2026-08-28')
    await page.fill('#contract-start', '2026-09-07')
    await page.fill('#contract-end', '2026-11-13')
    await page.fill('#contract-deposit', '2500')
    await page.selectOption('#contract-rules', 'fr-contract')
    await page.fill('#contract-retention', '5')
    await saved(page)
    assert.equal((await page.textContent('[data-testid=sum-contract]'))?.replace(/\s/g, ''), '8684,00€')
    await accessible(page, 'the dossier')
    await picture(world, '03-dossier')
    await page.locator('#d-rules').scrollIntoViewIfNeeded()
    await picture(world, '04-rules')

    // Before the work: the wall is crooked, the client is told and chooses.
    await world.at('2026-09-03T10:00:00+02:00')
    await newAct(page, 'support-notice')
    await page.fill('#support-subject', 'mur nord du séjour')
    await page.fill('#support-inspected', '2026-09-03')
    await page.check('#s-subject label:has-text("Porte du séjour") input')
    if ((await page.locator('[data-testid=defect]').count()) === 0) await page.click('#add-defect')
    for (const [index, text] of ['à gauche de la porte', 'mur hors d’aplomb', '14 mm sur 2 m', '5 mm sur 2 m'].entries()) await page.fill(`[data-testid=defect] >> input >> nth=${index}`, text)
    await page.fill('#support-consequence', 'La porte laissera un jour de 1 cm en haut et pourra frotter.')
    await page.fill('#support-proposal', 'Redresser le mur par un doublage avant la pose.')
    await page.fill('#support-repair-price', '620')
    await page.fill('#support-repair-days', '2')
    await addPhotos(page, await photo(page, 'mur.jpg', 190))
    await page.check('#support-choice-go_on')
    await page.fill('#support-client', 'Posez la porte comme prévu, je ferai redresser le mur plus tard.')
    await saved(page)
    await picture(world, '05-support')
    await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 900))
    await picture(world, '05-support-below')
    await signBy(world, '06-support', client, contractor)
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=issued-banner]')
    await picture(world, '07-support-issued')

    // Extra work: asked for, priced, agreed in writing before it is done.
    await world.at('2026-09-21T18:00:00+02:00')
    await page.click('#go-records')
    await page.waitForSelector('#record-kinds')
    await page.keyboard.press('2')
    await page.waitForSelector('#new-record-price')
    await page.keyboard.type('Une tablette en chêne sous la fenêtre du séjour')
    await page.fill('#new-record-price', '310')
    await picture(world, '08-request')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=make-agreement]')
    await picture(world, '09-records')
    await page.click('[data-testid=make-agreement]')
    await page.waitForSelector('#agreement-subject')
    await picture(world, '10-agreement-begun')
    await page.fill('#agreement-terms', 'Une tablette en chêne massif de 22 mm, huilée, est posée sous la fenêtre du séjour.')
    await page.fill('#agreement-days', '2')
    await saved(page)
    await picture(world, '11-agreement')
    await signBy(world, '12-agreement', client, contractor)
    await openDossier(page)
    assert.equal((await page.textContent('[data-testid=sum-contract]'))?.replace(/\s/g, ''), '8994,00€')
    await picture(world, '13-contract-now')

    // A delay is announced as soon as it is known.
    await world.at('2026-10-12T17:00:00+02:00')
    await newAct(page, 'notice')
    await page.fill('#notice-subject', 'livraison du placard repoussée')
    await page.fill('#notice-facts', 'Le fabricant a écrit le 12 octobre que les panneaux partent le 9 novembre.')
    await page.fill('#notice-cause', 'Rupture de stock chez le fabricant.')
    await page.fill('#notice-consequence', 'Le placard sera posé le 16 novembre.')
    await page.fill('#notice-days', '5')
    await page.click('#add-step')
    await page.fill('[data-testid=step] >> nth=-1 >> input >> nth=0', 'pose du placard')
    await page.fill('#notice-asked', 'Accepter la nouvelle date ou choisir un autre décor.')
    await saved(page)
    await picture(world, '14-notice')
    await signBy(world, '15-notice')

    // What was paid is noted as it comes in.
    await world.at('2026-10-30T09:00:00+01:00')
    await page.click('#go-records')
    // The request is settled: it leads to its agreement, and no second one is offered.
    await page.waitForSelector('[data-testid=open-agreement]')
    assert.equal(await page.locator('[data-testid=make-agreement]').count(), 0)
    await page.click('#new-receipt')
    await page.fill('#new-record-amount', '3500')
    await page.check('#new-record-seen')
    await picture(world, '15-receipt')
    await page.click('#add-record')
    await page.waitForSelector('[data-testid=record][data-kind=receipt]')

    // The reception: four reserves, one contested because of the wall, one settled by a reduction.
    await world.at('2026-11-20T14:00:00+01:00')
    await openDossier(page)
    await newAct(page, 'reception')
    await picture(world, '16-reception-begun')
    for (const index of [0, 1, 2, 3]) await page.click(`${row(index)} >> [data-testid=decide-accepted_with_reserve]`)
    await page.click('#accept-rest')
    const words = ['Un éclat sur le chant de la porte.', 'La porte frotte en haut et laisse un jour.', 'Une poignée manque.', 'Une plinthe est rayée sur 2 m, derrière la porte.']
    for (const [index, text] of words.entries()) await page.fill(`[data-testid=reserve-client] >> nth=${index}`, text)
    // The words of the trade come after the client’s own.
    await page.focus('[data-testid=reserve-client] >> nth=0')
    await page.keyboard.press('Alt+ArrowDown')
    await page.waitForSelector('[data-testid=phrase-list] [role=option]')
    await accessible(page, 'the usual words for a defect')
    const phrases = await page.locator('[data-testid=phrase-list] [role=option]').count()
    await page.keyboard.type('eclat')
    await page.waitForFunction((all) => document.querySelectorAll('[data-testid=phrase-list] [role=option]').length < all, phrases)
    await picture(world, '16-phrases')
    const phrase = (await page.textContent('[data-testid=phrase-list] [role=option] >> nth=0'))!
    await page.keyboard.press('Enter')
    await page.waitForFunction((wanted) => (document.activeElement as HTMLTextAreaElement | null)?.value === wanted, `${words[0]}\n${phrase}`)
    await page.fill('[data-testid=reserve-client] >> nth=0', words[0]!)
    for (const index of [0, 2, 3]) await page.click(`${reserve(index)} >> [data-testid=answer-accepted]`)
    await page.fill(`${reserve(0)} >> [id$=-remedy]`, 'reprise du vernis')
    await page.fill(`${reserve(0)} >> [id$=-deadline]`, '2026-12-11')
    await page.fill(`${reserve(2)} >> [id$=-remedy]`, 'pose de la poignée')
    await page.fill(`${reserve(2)} >> [id$=-deadline]`, '2026-12-11')
    await page.click(`${reserve(1)} >> [data-testid=answer-contested]`)
    await page.waitForSelector('[data-testid=support-offer]')
    await page.locator('[data-testid=support-offer]').scrollIntoViewIfNeeded()
    await picture(world, '17-support-offer')
    await page.click('[data-testid=support-cite]')
    await page.waitForSelector('[data-testid=support-cited]')
    // The photo of the notice explains the reserve.
    await page.waitForSelector(`${reserve(1)} >> .photos .explains`)
    await page.fill(`${reserve(1)} >> [data-testid=reserve-contractor]`, 'Le mur est hors d’aplomb de 14 mm ; vous avez choisi la pose en l’état le 3 septembre.')
    await page.fill(`${reserve(3)} >> [id$=-remedy]`, 'laissée en l’état contre une réduction')
    await page.selectOption(`${reserve(3)} >> [id$=-remedy-kind]`, 'price_reduction')
    await page.waitForSelector('#reduction-1-sum')
    await page.fill('#reduction-1-sum', '54')
    await page.locator(reserve(1)).scrollIntoViewIfNeeded()
    await picture(world, '18-reserves')
    await page.locator('#s-money').scrollIntoViewIfNeeded()
    await picture(world, '19-money')
    // What the records know is there already.
    assert.equal((await page.inputValue('#money-paid')).replace(/\s/g, ''), '6000,00')
    assert.equal(await page.locator('[data-testid=paid-unnoted]').count(), 0)
    await page.check('#decision-with_reserves')
    await saved(page)
    await addPhotos(page, await photo(page, 'chant.jpg', 150), await photo(page, 'poignee.jpg', 120))
    await page.click(`${reserve(0)} >> button[id$=-exhibits]`)
    await page.check('#link-picker li:nth-child(2) input[type=checkbox]')
    await page.waitForSelector('#link-picker li:nth-child(2).tied')
    await picture(world, '20-link')
    await page.click('#link-picker-done')
    await page.click(`${reserve(2)} >> button[id$=-exhibits]`)
    await page.check('#link-picker li:nth-child(3) input[type=checkbox]')
    await page.waitForSelector('#link-picker li:nth-child(3).tied')
    await page.click('#link-picker-done')
    await saved(page)
    await accessible(page, 'the reception')
    await picture(world, '21-reception')
    await signBy(world, '22-reception', client, contractor)
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=issued-banner]')
    await picture(world, '23-reception-issued')
    await openDossier(page)
    await picture(world, '24-reserves-now')

    // An agreement settles the contested reserve.
    await world.at('2026-11-27T11:00:00+01:00')
    await page.click('[data-testid=reserve-line][data-standing=contested]')
    await page.waitForSelector('#reserve-dialog')
    await picture(world, '25-reserve')
    await page.click('#reserve-agreement')
    await page.waitForSelector('#agreement-subject')
    await picture(world, '26-settlement-begun')
    await page.fill('#agreement-terms', 'Le haut de la porte est raboté et un couvre-joint posé, sans supplément ; la cliente fait redresser le mur.')
    await page.selectOption('#agreement-remedy', 'gesture')
    await saved(page)
    await picture(world, '27-settlement')
    await signBy(world, '28-settlement', client, contractor)
    await openDossier(page)
    await picture(world, '29-after-settlement')

    // The others are repaired and lifted, before and after side by side.
    await world.at('2026-12-10T09:30:00+01:00')
    await openDossier(page)
    await page.click('#forward-lifting')
    await page.waitForSelector('[data-testid=lifting-line]')
    await picture(world, '30-lifting-begun')
    // The one that was reduced and the one that was agreed upon are settled: two are left.
    assert.equal(await page.locator('[data-testid=lifting-line]').count(), 2)
    await addPhotos(page, await photo(page, 'chant-repris.jpg', 200), await photo(page, 'poignee-posee.jpg', 80))
    for (const [index, done] of ['vernis repris', 'poignée posée'].entries()) {
      const line = `[data-testid=lifting-line] >> nth=${index}`
      await page.fill(`${line} >> [id$=-done]`, done)
      await page.fill(`${line} >> [id$=-done-on]`, '2026-12-09')
      await page.click(`${line} >> button[id^=after-]`)
      await page.check(`#link-picker li:nth-child(${index + 4}) input[type=checkbox]`)
      await page.waitForSelector(`#link-picker li:nth-child(${index + 4}).tied`)
      await page.click('#link-picker-done')
    }
    await page.click('#lift-rest')
    await saved(page)
    await accessible(page, 'the lifting')
    await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0))
    await picture(world, '31-lifting')
    await signBy(world, '32-lifting', client, contractor)
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=issued-banner]')
    await picture(world, '33-lifting-issued')
    await openDossier(page)
    await picture(world, '34-dossier-after')

    // What still runs: the guarantees and the retention.
    await page.click('#go-deadlines')
    await page.waitForSelector('[data-testid=deadline]')
    await accessible(page, 'the deadlines')
    await picture(world, '35-deadlines')
    const kinds = await page.$$eval('[data-testid=deadline]', (rows) => rows.map((one) => one.getAttribute('data-kind')))
    assert.ok(kinds.includes('guarantee'), `guarantees among ${kinds.join(', ')}`)
    assert.ok(kinds.includes('retention'), `the retention among ${kinds.join(', ')}`)
    await page.click('#go-learning')
    await page.waitForSelector('main h1')
    await page.waitForTimeout(300)
    await picture(world, '36-learning')

    // Everything as one file, for somebody who was not there.
    await page.click('#go-start')
    await page.click('[data-testid=dossier-line]')
    await page.waitForSelector('#dossier-more')
    await page.click('#dossier-more')
    await page.click('[data-choice=dispute]')
    await page.waitForSelector('[data-testid=notice-done] >> text=dossier-de-litige', { timeout: 120_000 })
    await picture(world, '37-dispute')
    const file = readdirSync(world.folder).find((name) => name.startsWith('dossier-de-litige'))
    assert.ok(file)
    const bytes = readFileSync(join(world.folder, file))
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    const kept = process.env['SANS_RESERVE_PICTURES']
    if (kept) writeFileSync(join(kept, '37-dispute.pdf'), bytes)
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, call, inWorld, picture, saved, type World } from './world.ts'

interface View {
  act: { id: string; body: Record<string, unknown> & { signatories: { id: string }[] } }
  dossier: { dossier: { id: string } }
}

/** Issues an act and has everybody sign it. */
async function issue(page: Page, act: string) {
  const view = await call<View>(page, { call: 'issue', act })
  const strokes = [Array.from({ length: 20 }, (_, at) => ({ x: 0.1 + at / 40, y: 0.5 + Math.sin(at) / 8, pressure: 0.5, ms: at * 20 }))]
  for (const signatory of view.act.body.signatories)
    await call(page, { call: 'sign', act, signatory: signatory.id, consent: true, ink: { aspect: 3, strokes }, device: 'test' })
}

/** A contractor, a client and three items, the dossier open. Gives the dossier’s id and those of its items. */
async function begin({ page }: World, rules = 'fr-contract') {
  const desk = await call<{ contractor: Record<string, unknown>; language: string; print: unknown }>(page, { call: 'desk' })
  await call(page, { call: 'save_profile', contractor: { ...desk.contractor, name: 'Atelier Besnard', representative: 'M. Besnard' }, language: desk.language, print: desk.print })
  const made = await call<{ dossier: Record<string, unknown> & { id: string; contract: Record<string, unknown> } }>(page, { call: 'create_dossier', title: 'Chantier Marchand', client: 'Mme Claire Marchand' })
  const item = (tail: number, name: string, lump_sum: number) => ({ id: `01939000-0000-7000-8000-00000000000${tail}`, name, lump_sum })
  const items = [item(1, 'Bloc-porte chambre 1', 148_000), item(2, 'Porte du séjour', 215_000), item(3, 'Placard sous escalier, portes coulissantes, étagères réglables et penderie en bois massif', 392_000)]
  await call(page, {
    call: 'save_dossier',
    dossier: { ...made.dossier, items, contract: { ...made.dossier.contract, reference: 'Devis D-2026-118', signed_on: '2026-09-01', ends_on: '2026-11-20', rule_set: rules } },
  })
  await page.goto(`${page.url().split('#')[0]}#/dossier/${made.dossier.id}`)
  await page.reload()
  await page.waitForSelector('#dossier-title')
  return { dossier: made.dossier.id, items: items.map((one) => one.id) }
}

/** A small photo, grey by `shade`. */
async function photo(page: Page, name: string, shade: number) {
  const bytes = await page.evaluate(async (grey) => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 240
    const context = canvas.getContext('2d')!
    context.fillStyle = `rgb(${grey},${grey - 10},${grey - 25})`
    context.fillRect(0, 0, 320, 240)
    const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/jpeg', 0.9))
    return [...new Uint8Array(await blob.arrayBuffer())]
  }, shade)
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

async function newAct(page: Page, kind: string) {
  const before = page.url()
  await page.click('#new-act')
  await page.click(`#new-${kind}`)
  await page.waitForFunction((url) => location.href !== url, before)
  await page.waitForSelector('[data-testid=act-title]')
}

/** What each paper is filled with: selector and text; a selector without text is clicked. */
const papers: { kind: string; fill: [selector: string, text?: string][]; after?: (page: Page) => Promise<void> }[] = [
  {
    kind: 'support-notice',
    fill: [
      ['#support-subject', 'mur nord du séjour'],
      ['#add-defect'],
      ['[data-testid=defect] >> nth=-1 >> input >> nth=0', 'à gauche de la porte'],
      ['[data-testid=defect] >> nth=-1 >> input >> nth=1', 'mur hors d’aplomb'],
      ['[data-testid=defect] >> nth=-1 >> input >> nth=2', '14 mm sur 2 m'],
      ['[data-testid=defect] >> nth=-1 >> input >> nth=3', '5 mm (NF DTU 25.41)'],
      ['#support-consequence', 'La porte laissera un jour de 1 cm en haut.'],
      ['#support-proposal', 'Redresser le mur par un doublage.'],
      ['#support-repair-price', '620'],
      ['#support-repair-days', '2'],
    ],
    after: async (page) => {
      // Three ways, decided by one key; the choice can be left open again.
      await page.focus('#support-choice-repair')
      await page.keyboard.press('2')
      assert.ok(await page.isChecked('#support-choice-go_on'))
      await page.click('#support-choice-open')
      assert.equal(await page.locator('#support-choice input:checked').count(), 0)
      await page.focus('#support-choice-go_on')
      await page.keyboard.press('1')
      assert.ok(await page.isChecked('#support-choice-repair'))
    },
  },
  {
    kind: 'agreement',
    fill: [
      ['#agreement-subject', 'tablette sous la fenêtre'],
      ['#agreement-terms', 'Une tablette en chêne est ajoutée.'],
      ['#add-added'],
      ['[data-testid=added-item] input >> nth=0', 'Tablette en chêne'],
      ['[data-testid=added-item] input >> nth=1', '2'],
      ['[data-testid=added-item] input >> nth=3', '155'],
      ['#agreement-days', '4'],
    ],
    after: async (page) => {
      await page.waitForSelector('[data-testid=added-sum]:has-text("310,00")')
      await page.click('#added-to-effect')
      await page.selectOption('#agreement-remedy', 'extra_work')
      assert.match((await page.textContent('[data-testid=price-after]'))!.replace(/\s/g, ''), /^7860,00€$/)
      assert.equal((await page.textContent('[data-testid=end-after]'))!.replace(/\s/g, ' '), '24 novembre 2026')
    },
  },
  {
    kind: 'notice',
    fill: [
      ['#notice-subject', 'livraison de la porte repoussée'],
      ['#notice-facts', 'Le fabricant a écrit le 12 octobre que la porte part le 2 novembre.'],
      ['#notice-cause', 'Rupture de stock chez le fabricant.'],
      ['#notice-consequence', 'La pose se fera le 3 novembre.'],
      ['#notice-days', '7'],
      ['#add-step'],
      ['[data-testid=step] >> nth=-1 >> input >> nth=0', 'pose de la porte'],
      ['#notice-asked', 'Accepter la nouvelle date ou choisir un autre modèle.'],
    ],
    after: async (page) => {
      await page.focus('#notice-kind input:checked')
      await page.keyboard.press('2')
      assert.ok(await page.isChecked('#notice-kind-overrun'))
      await page.keyboard.press('1')
      assert.match((await page.textContent('#announced-effect'))!, /27/)
    },
  },
  {
    kind: 'convocation',
    fill: [
      ['#appointment', '04/12/2026'],
      ['#appointment-time', '14:00'],
      ['#convocation-place', '12 rue des Lices, Angers'],
      ['#convocation-agenda', 'Visite de toutes les pièces.'],
    ],
  },
  {
    kind: 'statement',
    fill: [
      ['#visit-date', '04/12/2026'],
      ['#statement-facts', '14 h : personne au rendez-vous.'],
      ['#proposed', '11/12/2026'],
    ],
    after: async (page) => {
      assert.match((await page.textContent('#statement-warning'))!, /n’est pas une réception/)
      await page.focus('#statement-cause input:checked')
      await page.keyboard.press('3')
      assert.ok(await page.isChecked('#statement-cause-no_access'))
    },
  },
  {
    kind: 'letter',
    fill: [
      ['#letter-subject', 'Votre message du 3 octobre'],
      ['#letter-body', 'Madame,\n\nNous avons bien reçu votre message.'],
      ['#add-enclosure'],
      ['#s-enclosures input >> nth=-1', 'Devis D-2026-118'],
    ],
    after: async (page) => {
      // What one wrote is not replaced without being asked.
      await page.selectOption('#letter-template', 'payment_reminder')
      await page.waitForSelector('#letter-replace')
      await accessible(page, 'the question before the text is replaced')
      await page.click('#letter-keep')
      assert.equal(await page.inputValue('#letter-subject'), 'Votre message du 3 octobre')
      assert.equal(await page.inputValue('#letter-template'), 'blank')
    },
  },
  {
    kind: 'termination',
    fill: [
      ['#terminated-on', '20/12/2026'],
      ['#termination-ground', 'article 8 du devis'],
      ['#termination-facts', 'Deux échéances impayées.'],
      ['#termination-paid', '1000'],
      ['#termination-body', 'Madame,\n\nNous mettons fin au marché.'],
    ],
    after: async (page) => {
      if ((await page.locator('[data-testid=termination-line]').count()) === 0) await page.click('#s-items .add button >> nth=0')
      await page.fill('[data-testid=termination-line] >> nth=0 >> input >> nth=1', '1480')
      assert.match((await page.textContent('[data-testid=termination-worth]'))!.replace(/\s/g, ''), /^1480,00€$/)
      assert.match((await page.textContent('[data-testid=termination-balance]'))!.replace(/\s/g, ''), /^480,00€$/)
    },
  },
]

for (const look of [
  { name: 'light', dark: false },
  { name: 'dark', dark: true },
])
  test(`each kind of act is begun, filled, saved and found again (${look.name})`, async () => {
    await inWorld({ dark: look.dark }, async (world) => {
      const { page } = world
      await begin(world)
      await page.click('#new-act')
      await page.waitForSelector('#new-reception')
      // What may not come yet says why, and is reached by the keyboard all the same.
      assert.equal(await page.getAttribute('#new-lifting', 'aria-disabled'), 'true')
      assert.match((await page.textContent('#no-lifting'))!, /réserve/)
      await page.focus('#new-lifting')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'new-rectification')
      await accessible(page, 'the choice of acts')
      await picture(world, `new-act-${look.name}`)
      await page.keyboard.press('Escape')
      for (const paper of papers) {
        await newAct(page, paper.kind)
        for (const [selector, text] of paper.fill)
          if (text === undefined) {
            await page.click(selector)
            if (selector.startsWith('#add-')) await page.waitForFunction(() => document.activeElement?.matches('input, textarea, select'))
          } else await page.fill(selector, text)
        await paper.after?.(page)
        await saved(page)
        await accessible(page, `the paper of a ${paper.kind}`)
        await picture(world, `${paper.kind}-${look.name}`)
        await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 620))
        await picture(world, `${paper.kind}-below-${look.name}`)
        const wide = await page.evaluate(() => {
          const main = document.querySelector('main')!
          return main.scrollWidth - main.clientWidth
        })
        assert.ok(wide <= 0, `the paper of a ${paper.kind} is not wider than its place`)
        await page.reload()
        await page.waitForSelector('[data-testid=act-title]')
        for (const [selector, text] of paper.fill) {
          if (text === undefined) continue
          const kept = (await page.inputValue(selector)).replace(/\s/g, '')
          assert.ok([text, `${text},00`].some((one) => kept === one.replace(/\s/g, '')), `${selector} holds “${kept}”`)
        }
      }
      assert.equal(await page.locator('[data-testid=act-line]').count(), papers.length)
    })
  })

test('a wall told of before the work explains a reserve, and the reserve is lifted', async () => {
  await inWorld({ clock: '2026-11-21T16:00:00+01:00' }, async (world) => {
    const { page } = world
    const { dossier, items } = await begin(world, 'fr-nfp-03-001')
    const support = await call<View>(page, { call: 'create_act', dossier, kind: 'support_notice' })
    await call(page, {
      call: 'save_act',
      act: support.act.id,
      body: {
        ...support.act.body,
        subject: 'mur nord du séjour',
        inspected_on: '2026-09-03',
        items: [items[1]],
        defects: [{ place: 'à gauche', what: 'mur hors d’aplomb', measured: '14 mm sur 2 m', tolerance: '5 mm' }],
        consequence: 'un jour restera visible',
        choice: 'go_on',
      },
    })
    await issue(page, support.act.id)
    await page.reload()
    await page.waitForSelector('[data-testid=act-line][data-kind=support_notice]')

    await newAct(page, 'reception')
    const row = (index: number) => `[data-testid=item-row] >> nth=${index}`
    await page.click(`${row(0)} >> [data-testid=decide-accepted]`)
    await page.click(`${row(1)} >> [data-testid=decide-accepted_with_reserve]`)
    await page.click(`${row(2)} >> [data-testid=decide-accepted_with_reserve]`)
    await page.fill('[data-testid=reserve-client] >> nth=0', 'La porte frotte en haut.')
    await page.fill('[data-testid=reserve-client] >> nth=1', 'Un éclat sur le chant.')
    assert.equal(await page.locator('[data-testid=support-offer]').count(), 0)
    await page.click('[data-testid=answer-contested] >> nth=1')
    await page.waitForTimeout(100)
    assert.equal(await page.locator('[data-testid=support-offer]').count(), 0, 'the notice does not concern that item')
    await page.click('[data-testid=answer-contested] >> nth=0')
    await page.waitForSelector('[data-testid=support-offer]')
    await picture(world, 'support-offer')
    await accessible(page, 'the offer of a notice on the support')
    // The same stands among the advice, and one click cites it there too.
    await page.click('#findings-open')
    await page.click('[data-code=support-uncited]')
    await page.waitForSelector('[data-testid=support-cited]')
    assert.match(await page.inputValue('[id$=-cause] >> nth=0'), /hors d’aplomb/)
    assert.equal(await page.inputValue('[id$=-answerable] >> nth=0'), 'existing_support')
    // Nobody has said yet of which kind it is: it is not bad work before that.
    assert.equal(await page.inputValue('[id^=reserve-][id$=-kind] >> nth=0'), 'unqualified')
    await page.click('[data-testid=answer-contested] >> nth=1')
    await page.click('[data-testid=answer-accepted] >> nth=1')
    await page.check('#decision-with_reserves')
    await page.fill('#visit-date', '2026-11-21')
    await page.check('#penalties-claimed')
    await page.check('#penalties-compute')
    await page.fill('#penalty-notice', '2026-11-20')
    await page.fill('#penalty-until', '2026-11-30')
    await page.click('#add-deduction')
    await page.fill('[data-testid=deduction] input >> nth=0', '3')
    await page.fill('[data-testid=deduction] input >> nth=1', 'chantier fermé par la cliente du 23 au 25, courriel')
    await saved(page)
    // 7 550,00 × 7 / 3 000, rounded half up once: the arithmetic is shown line by line.
    await page.waitForFunction(() => document.querySelector('[data-testid=penalty-figure] .result')?.textContent?.includes('17,62'))
    await accessible(page, 'the penalties')
    await page.locator('#penalty-basis').scrollIntoViewIfNeeded()
    await picture(world, 'penalties')
    assert.match((await page.textContent('[data-testid=sum-penalties]'))!, /17,62/)
    assert.equal(await page.inputValue('#penalties-sum'), '17,62')
    // Another sum needs its reason.
    await page.check('#penalties-stated')
    await page.fill('#penalties-stated-sum', '15')
    await saved(page)
    await page.waitForSelector('#findings-open.state-reserve')
    await page.fill('#penalties-stated-reason', 'arrondi convenu')
    await saved(page)
    assert.match((await page.textContent('[data-testid=sum-penalties]'))!, /15,00/)
    await page.uncheck('#penalties-claimed')
    await saved(page)
    const reception = page.url().split('/').pop()!
    await issue(page, reception)
    await page.reload()
    await page.waitForSelector('[data-testid=next-acts]')
    await page.waitForSelector('[data-testid=reserve-line][data-standing=contested]')
    await accessible(page, 'an issued reception')
    await picture(world, 'issued')

    // A reserve of the chain opens with both voices and what may follow.
    await page.click('[data-testid=reserve-line] >> nth=0')
    await page.waitForSelector('#reserve-dialog')
    await accessible(page, 'a reserve')
    await picture(world, 'reserve-dialog')
    await page.keyboard.press('Escape')

    await page.click('#next-lifting')
    await page.waitForSelector('[data-testid=lifting-line] >> nth=1')
    await page.click('[data-testid=lifting-line] >> nth=0 >> strong')
    await page.keyboard.press('p')
    await page.keyboard.press('l')
    assert.equal(await page.getAttribute('[data-testid=lifting-line] >> nth=0', 'data-decision'), 'in_part')
    assert.equal(await page.getAttribute('[data-testid=lifting-line] >> nth=1', 'data-decision'), 'lifted')
    assert.equal(await page.isEnabled('#retention-release'), false, 'the retention waits for the last reserve')
    // The picture after the repair stands beside the one before it.
    await page.setInputFiles('#add-files', [await photo(page, 'apres.jpg', 190)])
    await page.waitForSelector('[data-testid=exhibit]')
    await page.click('[id^=after-] >> nth=1')
    await page.check('#link-picker li:nth-child(1) input[type=checkbox]')
    await page.waitForSelector('#link-picker li:nth-child(1).tied')
    await page.click('#link-picker-done')
    await page.waitForSelector('[data-testid=lifting-line] >> nth=1 >> .pair .picture')
    await page.fill('[id$=-done] >> nth=0', 'rabotage')
    await page.fill('[id$=-done] >> nth=1', 'éclat repris')
    await page.fill('#visit-date', '2026-12-05')
    await saved(page)
    await accessible(page, 'a lifting')
    for (const [width, height] of [[1366, 768], [1024, 640], [683, 384]] as const) {
      await page.setViewportSize({ width, height })
      // The sheet cuts off what is wider than it.
      const beyond = await page.evaluate(() => {
        const sheet = document.querySelector('main .paper')!.getBoundingClientRect()
        return [...document.querySelectorAll('[data-testid=lifting-line], [data-testid=lifting-line] *')].filter((one) => one.getBoundingClientRect().right > sheet.right + 0.5 && !one.closest('.visually-hidden')).length
      })
      assert.equal(beyond, 0, `the cards lie within the sheet at ${width} × ${height}`)
      await accessible(page, `a lifting at ${width} × ${height}`)
      await page.locator('[data-testid=lifting-line] >> nth=0').scrollIntoViewIfNeeded()
      await picture(world, `lifting-${width}`)
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await picture(world, 'lifting')
    const lifting = page.url().split('/').pop()!
    await world.at('2026-12-05T20:00:00+01:00')
    await page.waitForSelector('[data-testid=lifting-line][data-decision=lifted]')
    await issue(page, lifting)
    await page.reload()
    await page.waitForSelector('[data-testid=reserve-line][data-standing=lifted]')
    await page.waitForSelector('[data-testid=reserve-line][data-standing=lifted_in_part]')

    // A mistake is corrected by another act that names it.
    await page.click('#next-rectification')
    await page.waitForSelector('#corrects')
    assert.equal(await page.inputValue('#corrects'), lifting)
    if ((await page.locator('[data-testid=correction]').count()) === 0) await page.click('#add-correction')
    await page.fill('[data-testid=correction] input >> nth=0', 'Visite, date')
    await page.fill('[data-testid=correction] textarea >> nth=0', '5 décembre')
    await page.fill('[data-testid=correction] textarea >> nth=1', '6 décembre')
    await saved(page)
    await accessible(page, 'a rectifying act')
    await picture(world, 'rectification')
    await page.reload()
    await page.waitForSelector('[data-testid=correction]')
    assert.equal(await page.inputValue('[data-testid=correction] textarea >> nth=1'), '6 décembre')
  })
})

test('a letter filled from a template is complete once it is issued, and a reserve leads to its agreement', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const { dossier, items } = await begin(world)
    await newAct(page, 'letter')
    await page.selectOption('#letter-template', 'payment_reminder')
    await page.waitForFunction(() => (document.querySelector<HTMLTextAreaElement>('#letter-body')?.value.length ?? 0) > 80)
    // What the template wrote and nobody changed is written anew without a question.
    await page.selectOption('#letter-template', 'acknowledgement')
    await page.waitForTimeout(400)
    assert.equal(await page.locator('#letter-replace').count(), 0)
    await picture(world, 'letter-filled')
    await page.click('[data-testid=guide] summary')
    await accessible(page, 'the guide beside a letter')
    await picture(world, 'letter-guide')
    await page.fill('#letter-subject', 'Votre message')
    await page.fill('#letter-body', 'Madame,\n\nNous avons bien reçu votre message.')
    await saved(page)
    await page.click('#read-and-sign')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await picture(world, 'letter-read')
    await page.click('#issue')
    await page.waitForSelector('[data-testid=all-signed]')
    await accessible(page, 'a letter that was issued')
    await picture(world, 'letter-issued')
    await page.click('#read-back')
    await page.waitForSelector('[data-testid=issued-banner]')
    assert.match((await page.textContent('[data-testid=act-line]'))!, /LT-\d{4}-0001, établi/)

    const reception = await call<View & { act: { body: { lines: object[] } } }>(page, { call: 'create_act', dossier, kind: 'reception' })
    const reserve = { id: '01939000-0000-7000-8000-0000000000aa', item: items[0], client_words: 'La porte frotte.', answer: 'accepted', remedy: 'rabot', deadline: '2026-12-20' }
    await call(page, {
      call: 'save_act',
      act: reception.act.id,
      body: {
        ...reception.act.body,
        lines: items.map((item, index) => ({ item, decision: index ? 'accepted' : 'accepted_with_reserve', note: '' })),
        reserves: [reserve],
        decision: { decision: 'with_reserves' },
      },
    })
    await issue(page, reception.act.id)
    await page.reload()
    await page.click('[data-testid=reserve-line]')
    await page.click('#reserve-agreement')
    await page.waitForSelector('#agreement-origin')
    assert.equal(await page.inputValue('#agreement-origin'), `reserve:${reserve.id}`)
    assert.match((await page.textContent('blockquote'))!, /La porte frotte/)
    await picture(world, 'agreement-from-reserve')
    await accessible(page, 'an agreement on a reserve')
    // What is missing leads to its field.
    await page.fill('#agreement-terms', '')
    await saved(page)
    await page.click('#findings-open')
    await page.click('[data-testid=finding][data-code=agreement-terms]')
    await page.waitForFunction(() => document.activeElement?.id === 'agreement-terms')
  })
})

test('a refused reception is convened and held again, and a client who does not come is stated', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const { dossier, items } = await begin(world)
    const refused = await call<View>(page, { call: 'create_act', dossier, kind: 'reception' })
    await call(page, {
      call: 'save_act',
      act: refused.act.id,
      body: {
        ...refused.act.body,
        lines: items.map((item) => ({ item, decision: 'refused', note: '' })),
        decision: { decision: 'refused', reasons: 'Les portes ne ferment pas.', postponed_to: null },
      },
    })
    await issue(page, refused.act.id)
    await page.goto(`${page.url().split('#')[0]}#/act/${refused.act.id}`)
    await page.waitForSelector('[data-testid=act-line]:has-text("refusée par le client")')
    await page.click('#next-convocation')
    await page.waitForSelector('#convocation-follows')
    assert.equal(await page.inputValue('#convocation-follows'), refused.act.id)
    await page.fill('#appointment', '2026-12-18')
    await page.fill('#convocation-agenda', 'Toutes les portes.')
    await saved(page)
    const convocation = page.url().split('/').pop()!
    await issue(page, convocation)
    await page.reload()
    await page.click('#next-statement')
    await page.waitForSelector('#convened-by')
    assert.equal(await page.inputValue('#convened-by'), convocation)
    await saved(page)
    await picture(world, 'statement-from-convocation')

    await page.click(`[data-act="${refused.act.id}"]`)
    await page.click('#next-reception')
    await page.waitForSelector('#reception-follows')
    assert.equal(await page.inputValue('#reception-follows'), refused.act.id)
    await accessible(page, 'a reception held again')
    await picture(world, 'reception-again')
  })
})

test('a visit before the works begin is asked about, and said', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const { dossier } = await begin(world)
    const view = await call<{ dossier: { contract: object } }>(page, { call: 'open_dossier', dossier })
    await call(page, { call: 'save_dossier', dossier: { ...view.dossier, contract: { ...view.dossier.contract, starts_on: '2026-11-02' } } })
    await page.reload()
    await newAct(page, 'reception')
    await page.fill('#visit-date', '2026-10-20')
    await saved(page)
    await page.click('#findings-open')
    await page.click('[data-testid=finding][data-code=visit-before-works]')
    await page.waitForFunction(() => document.activeElement?.id === 'before-works')
    await page.keyboard.press('Space')
    await saved(page)
    await page.click('#findings-open')
    assert.equal(await page.locator('[data-testid=finding][data-code=visit-before-works]').count(), 0)
    await picture(world, 'before-works')
  })
})

test('a long chain scrolls, and the act that is open is in sight', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const { dossier } = await begin(world)
    for (let index = 0; index < 60; index += 1) await call(page, { call: 'create_act', dossier, kind: 'letter' })
    await page.reload()
    await page.waitForSelector('[data-testid=act-line] >> nth=23')
    assert.equal(await page.locator('[data-testid=act-line]').count(), 24, 'the latest first')
    await page.focus('[data-testid=chain-earlier]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=act-line] >> nth=59')
    // Who pressed it goes on from the first line that came.
    await page.waitForFunction(() => document.activeElement !== document.body && document.activeElement === document.querySelector('[data-testid=act-line]'))
    const fits = await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)
    assert.ok(fits, 'the chain scrolls in its own place')
    const last = await page.getAttribute('[data-testid=act-line] >> nth=59', 'data-act')
    await page.goto(`${page.url().split('#')[0]}#/act/${last}`)
    await page.waitForSelector('[data-testid=act-line][aria-current=page]')
    const box = (await page.locator('[data-testid=act-line][aria-current=page]').boundingBox())!
    assert.ok(box.y >= 0 && box.y < 768, 'the open act is in sight')
    await picture(world, 'long-chain')
  })
})

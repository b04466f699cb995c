import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, beginDossier, inWorld, picture, saved } from './world.ts'

const sizes = [
  { name: 'laptop', width: 1366, height: 768, dark: false },
  { name: 'desk-dark', width: 1920, height: 1080, dark: true },
]

for (const size of sizes)
  test(`every screen of the sample holds together on a ${size.name}`, async () => {
    await inWorld(size, async (world) => {
      const { page } = world
      await page.click('#open-sample')
      await page.waitForSelector('#dossier-title', { timeout: 120_000 })
      await page.waitForTimeout(400)
      await accessible(page, 'the sample dossier')
      await picture(world, `dossier-${size.name}`)
      const acts = await page.locator('[data-testid=act-line]').count()
      for (let index = 0; index < acts; index += 1) {
        await page.click(`[data-testid=act-line] >> nth=${index}`)
        await page.waitForSelector(`[data-testid=act-line][aria-current=page] >> nth=0`)
        await page.waitForTimeout(500)
        await accessible(page, `act ${index}`)
        await picture(world, `act-${index}-${size.name}`)
        const overflow = await page.evaluate(() => {
          const paper = document.querySelector('main')
          return paper ? paper.scrollWidth - paper.clientWidth : 0
        })
        assert.ok(overflow <= 0, 'the paper is not wider than its place')
      }
      await page.click('[data-testid=exhibit] .picture >> nth=0')
      await page.waitForSelector('#viewer')
      await accessible(page, 'an exhibit')
      await picture(world, `viewer-${size.name}`)
      await page.keyboard.press('Escape')
      await page.waitForSelector('#viewer', { state: 'detached' })
      await page.click('#new-act')
      await accessible(page, 'the choice of acts')
      await page.click('#new-objection')
      await page.waitForSelector('#objection-facts')
      await page.fill('#objection-client', 'La porte frotte.')
      await saved(page)
      await accessible(page, 'an objection')
      await picture(world, `objection-${size.name}`)
      await page.click('#go-settings')
      await page.waitForSelector('#contractor-name')
      await accessible(page, 'the settings')
      await picture(world, `settings-${size.name}`)
      await page.click('#verify-journal')
      await page.waitForSelector('[data-testid=journal].state-ok')
      await page.click('#go-start')
      await page.waitForSelector('[data-testid=dossier-line]')
      await accessible(page, 'the list of dossiers')
      await picture(world, `start-${size.name}`)
    })
  })

test('search finds a word of the client and leads to the act', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('porte')
    await page.waitForSelector('#search-hits [role=option]')
    await accessible(page, 'the search')
    // Of two words, one with a slip, both are marked.
    await page.fill('#search-words', 'portte sejour')
    await page.waitForFunction(() => {
      const marked = [...document.querySelectorAll('#search-hits [role=option] mark')].map((mark) => mark.textContent?.toLowerCase())
      return marked.includes('porte') && marked.includes('séjour')
    })
    await page.keyboard.press('Enter')
    await page.waitForSelector('#search', { state: 'detached' })
    assert.match(page.url(), /#\/(act|dossier)\//)
  })
})

test('the window speaks English to an English system, and French once that is chosen', async () => {
  await inWorld({ locale: 'en-GB' }, async (world) => {
    const { page } = world
    await page.waitForSelector('text=New job file')
    await page.click('#go-settings')
    await page.selectOption('#language', 'fr')
    await page.waitForSelector('text=Clé de certification')
    assert.equal(await page.getAttribute('html', 'lang'), 'fr')
  })
})

test('an exhibit goes to the bin and comes back', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.click('#new-dossier')
    await page.fill('#new-dossier-client', 'M. Petit')
    await page.click('#new-dossier-create')
    await page.waitForSelector('#item-next')
    await page.setInputFiles('#add-files', { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('vu le 3 septembre') })
    await page.waitForSelector('[data-testid=exhibit]')
    await page.click('[data-testid=exhibit] .picture')
    await page.click('#viewer-bin')
    await page.waitForSelector('#open-bin')
    assert.equal(await page.locator('[data-testid=exhibit]').count(), 0)
    await page.keyboard.press('Escape')
    await page.click('#open-bin')
    await page.click('.restore')
    await page.waitForSelector('[data-testid=exhibit]')
    assert.equal(await page.locator('#open-bin').count(), 0)
  })
})

for (const [width, height] of [
  [1024, 640],
  [683, 384],
] as const)
  test(`an act can be filled in and signed at ${width} × ${height}`, async () => {
    await inWorld({ width, height }, async (world) => {
      const { page } = world
      await page.click('#open-sample')
      await page.waitForSelector('#dossier-title', { timeout: 120_000 })
      await page.click('#continue-reception')
      await page.waitForSelector('[data-testid=item-row]')
      const faults = await page.evaluate(() => {
        const found: string[] = []
        for (const element of document.querySelectorAll('html, main, footer, .bar'))
          if (element.scrollWidth > element.clientWidth) found.push(`${element.tagName} is wider than its place`)
        const forward = document.querySelector('#read-and-sign')!.getBoundingClientRect()
        if (forward.right > innerWidth || forward.bottom > innerHeight || forward.width === 0) found.push('the way forward is out of reach')
        for (const cell of document.querySelectorAll('[data-testid=item-row] .name'))
          if (cell.getBoundingClientRect().width < 150) found.push('the name of an item has no room')
        return found
      })
      assert.deepEqual(faults, [])
      await accessible(page, `the act at ${width}`)
      // The exhibits fold away, and come when asked for.
      assert.equal(await page.isVisible('[data-testid=exhibits]'), false)
      await page.click('#show-exhibits')
      await page.waitForSelector('[data-testid=exhibit]')
      await page.keyboard.press('Escape')
      await page.click('#read-and-sign')
      await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
      await page.click('#issue')
      await page.waitForSelector('[data-testid=signing]')
      const sign = (await page.locator('#sign').boundingBox())!
      assert.ok(sign.y + sign.height <= height, 'the button that signs is in reach')
      await picture(world, `sign-${width}`)
    })
  })

test('a file that cannot be imported is told fault by fault, and the certificate is handed out', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await page.setInputFiles('#import-file', { name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from('{"acts":[{"kind":"x"}]}') })
    await page.waitForSelector('#import-refused')
    await page.waitForSelector('#import-refused li >> text="/acts/0/kind"')
    await accessible(page, 'the faults of an import')
    await page.keyboard.press('Escape')
    await beginDossier(world)
    await page.click('#go-settings')
    await page.click('#export-certificate')
    await page.waitForSelector('[data-testid=certificate]')
    await page.click('#settings-back')
    await page.waitForSelector('#dossier-title')
  })
})

test('the first start says where the data lie, and asks for one’s own company after the sample too', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    assert.ok((await page.textContent('[data-testid=data-place]'))?.includes(world.folder))
    // To choose another place starts the program anew: it stands before what one would have typed by then.
    const first = await page.$$eval('[data-testid=data-place], #welcome-name', (both) => both.map((one) => one.id))
    assert.deepEqual(first, ['', 'welcome-name'])
    await page.click('#open-sample')
    await page.waitForSelector('#dossier-title', { timeout: 120_000 })
    await page.goto(`${world.address}/#/`)
    await page.waitForSelector('#welcome-title:has-text("Bienvenue")')
    await page.waitForSelector('[data-testid=example]')
    assert.equal(await page.locator('[data-testid=to-do]').count(), 0, 'nothing of the sample falls due')
    // Signed as it is, it goes; and undoing on the start page brings it back.
    await page.click('[data-testid=dossier-line]')
    await page.click('#bin-dossier')
    await page.waitForSelector('#welcome-title')
    await page.waitForFunction(() => !document.querySelector('[data-testid=dossier-line]'))
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('Control+z')
    await page.waitForSelector('[data-testid=dossier-line]')
    await accessible(page, 'the start beside the sample')
    await page.fill('#welcome-name', 'Peinture Dupont')
    await page.click('#welcome-save')
    await page.waitForSelector('#welcome-title', { state: 'detached' })
    const answer = await page.request.post(`${world.address}/call`, { data: { call: 'desk' } })
    const { contractor } = await answer.json()
    assert.deepEqual([contractor.name, contractor.company_number], ['Peinture Dupont', ''])
  })
})

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { accessible, beginReception, inWorld, picture, readThrough, saved, signOn, type World } from './world.ts'

const sizes = [
  { name: 'laptop', width: 1366, height: 768, dark: false },
  { name: 'small-dark', width: 1024, height: 640, dark: true },
]

/** The sample’s reception, issued and read through, at its first signatory. */
async function issueReception(world: World): Promise<void> {
  const { page } = world
  await page.click('#open-sample')
  await page.waitForSelector('#dossier-title', { timeout: 120_000 })
  await page.click('#continue-reception')
  await page.waitForSelector('[data-testid=item-row]')
  await page.click('#read-and-sign')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await page.click('#issue')
  await page.waitForSelector('[data-testid=signing]')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
}

async function signNext(page: Page): Promise<void> {
  const who = await page.getAttribute('[data-testid=signing]', 'data-signatory')
  await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
  await readThrough(page)
  await page.check('#consent')
  await signOn(page)
  await page.click('#sign')
  await page.waitForFunction((before) => document.querySelector('[data-testid=signing]')?.getAttribute('data-signatory') !== before, who)
}

/** Goes from the signatures to the act, with its proof open. */
async function openProof(page: Page): Promise<void> {
  await page.waitForSelector('#read-back, #proof-toggle')
  if (await page.locator('#read-back').count()) await page.click('#read-back')
  await page.waitForSelector('#proof-toggle')
  if ((await page.getAttribute('#proof-toggle', 'aria-expanded')) === 'false') await page.click('#proof-toggle')
  await page.waitForSelector('#proof-panel')
}

/** The file that the window was asked to save last, by its ending. */
function written(world: World, ending: string): string {
  const found = readdirSync(world.folder, { withFileTypes: true }).find((entry) => entry.isFile() && entry.name.endsWith(ending))
  assert.ok(found, `a file …${ending} was written`)
  return join(world.folder, found.name)
}

/** Lets files go over the middle of the window. */
async function drop(page: Page, selector: string, name: string, type: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, type, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name, { type }))
      return transfer
    },
    { name, type, text: bytes.toString('base64') },
  )
  const box = (await page.locator(selector).first().boundingBox())!
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 })
}

/** A key with a certificate that nobody vouches for, as PKCS#12. */
function ownCertificate(folder: string, passphrase: string, name = 'Claire Marchand'): Buffer {
  const at = (name: string) => join(folder, name)
  const run = (...words: string[]) => execFileSync('openssl', words, { stdio: 'pipe' })
  run('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30', '-subj', `/CN=${name}`, '-addext', 'keyUsage=critical,digitalSignature,nonRepudiation', '-keyout', at('own.key'), '-out', at('own.pem'))
  run('pkcs12', '-export', '-inkey', at('own.key'), '-in', at('own.pem'), '-passout', `pass:${passphrase}`, '-out', at('own.p12'))
  return readFileSync(at('own.p12'))
}

/** An authority for timestamps on this machine: OpenSSL answers, with a certificate made for this. */
async function authority(folder: string): Promise<{ address: string; trusted: string; server: Server }> {
  const at = (name: string) => join(folder, name)
  writeFileSync(
    at('tsa.cnf'),
    ['[tsa]', 'default_tsa = c', '[c]', `serial = ${at('tsa.serial')}`, 'crypto_device = builtin', `signer_cert = ${at('tsa.pem')}`, `signer_key = ${at('tsa.key')}`, 'signer_digest = sha256', 'default_policy = 1.2.3.4.1', 'digests = sha256, sha384, sha512', 'accuracy = secs:1', 'ordering = no', 'tsa_name = no', 'ess_cert_id_chain = no', 'ess_cert_id_alg = sha256'].join('\n'),
  )
  writeFileSync(at('tsa.serial'), '01\n')
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', '/CN=Horodatage des essais', '-addext', 'keyUsage=critical,digitalSignature', '-addext', 'extendedKeyUsage=critical,timeStamping', '-keyout', at('tsa.key'), '-out', at('tsa.pem')],
    { stdio: 'pipe' },
  )
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      writeFileSync(at('query.tsq'), Buffer.concat(parts))
      execFileSync('openssl', ['ts', '-reply', '-config', at('tsa.cnf'), '-queryfile', at('query.tsq'), '-out', at('answer.tsr')], { stdio: 'pipe' })
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      response.end(readFileSync(at('answer.tsr')))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const place = server.address()
  assert.ok(place && typeof place === 'object')
  return { address: `http://127.0.0.1:${place.port}/tsa`, trusted: at('tsa.pem'), server }
}

/** Nothing that matters is wider than its place, and the panel’s ways are in reach. */
async function fits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main, aside, dialog[open] .content')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.tagName + one.className),
  )
  assert.deepEqual(wide, [], `${where} fits`)
}

for (const size of sizes)
  test(`each signatory chooses how to sign, and the law is said for each way, on a ${size.name}`, async () => {
    await inWorld(size, async (world) => {
      const { page } = world
      await issueReception(world)
      for (const manner of ['certificate', 'reader', 'paper', 'drawn']) {
        await page.check(`#manner-${manner}`)
        await page.waitForSelector('[data-testid=law]')
        await accessible(page, `signing by ${manner}`)
        await fits(page, `signing by ${manner}`)
        await page.locator('.manners').scrollIntoViewIfNeeded()
        await picture(world, `proof-sign-${manner}-${size.name}`)
      }
      // By the keyboard alone: the arrows walk through the ways.
      await page.focus('#manner-drawn')
      await page.keyboard.press('ArrowDown')
      assert.equal(await page.isChecked('#manner-certificate'), true)
      assert.equal(await page.isEnabled('#sign'), false, 'neither read nor consented')
      await page.check('#manner-drawn')
      const first = await page.getAttribute('[data-testid=signing]', 'data-signatory')
      await signNext(page)
      // Nothing carries over to the next: neither the reading, nor the consent, nor the way.
      assert.notEqual(await page.getAttribute('[data-testid=signing]', 'data-signatory'), first)
      assert.equal(await page.isChecked('#consent'), false)
      assert.equal(await page.isChecked('#manner-drawn'), true)
      await openProof(page)
      assert.equal(await page.locator('[data-testid=signature-proof]').count(), 1)
      await accessible(page, 'the proof of an act')
      await fits(page, 'the proof of an act')
      await picture(world, `proof-panel-${size.name}`)
    })
  })

test('somebody signs with a certificate of their own, whose passphrase is not kept', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    await readThrough(page)
    await page.check('#consent')
    // What one agrees to names the way: another way asks for another consent.
    await page.check('#manner-certificate')
    assert.equal(await page.isChecked('#consent'), false)
    await page.check('#consent')
    await page.setInputFiles('#own-certificate', { name: 'claire.p12', mimeType: 'application/x-pkcs12', buffer: ownCertificate(world.folder, 'bois de chêne') })
    await page.fill('#own-passphrase', 'bois de hêtre')
    await page.click('#sign')
    await page.waitForSelector('.field [role=alert]')
    assert.equal(await page.inputValue('#own-passphrase'), '', 'a wrong passphrase is wiped too')
    await accessible(page, 'a certificate that was refused')
    await picture(world, 'proof-certificate-refused')
    const who = await page.getAttribute('[data-testid=signing]', 'data-signatory')
    await page.fill('#own-passphrase', 'bois de chêne')
    await page.click('#sign')
    await page.waitForFunction((before) => document.querySelector('[data-testid=signing]')?.getAttribute('data-signatory') !== before, who)
    await openProof(page)
    await picture(world, 'proof-certificate-signed')
    assert.match((await page.textContent('[data-testid=signature-proof]')) ?? '', /Claire Marchand/)
  })
})

test('a certificate of somebody else is asked about first, and never told as a calm signature', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    await readThrough(page)
    await page.check('#manner-certificate')
    await page.check('#consent')
    await page.setInputFiles('#own-certificate', { name: 'jean.p12', mimeType: 'application/x-pkcs12', buffer: ownCertificate(world.folder, 'bois de chêne', 'Jean Dupont') })
    await page.fill('#own-passphrase', 'bois de chêne')
    const who = await page.getAttribute('[data-testid=signing]', 'data-signatory')
    await page.click('#sign')
    await page.waitForSelector('[data-testid=other-name]')
    assert.match((await page.textContent('[data-testid=other-name]')) ?? '', /Jean Dupont[^]*Marchand/)
    assert.equal(await page.isEnabled('#sign'), false, 'the question needs an answer')
    await accessible(page, 'the question of a certificate in another name')
    await picture(world, 'proof-other-name')
    await page.check('#other-name')
    await page.click('#sign')
    await page.waitForFunction((before) => document.querySelector('[data-testid=signing]')?.getAttribute('data-signatory') !== before, who)
    await openProof(page)
    assert.match((await page.textContent('[data-testid=signature-warning]')) ?? '', /Jean Dupont/)
    await accessible(page, 'a signature in another name')
    await picture(world, 'proof-other-name-signed')
  })
})

test('a PDF let go over an issued act is asked about, told exactly, and bound only as what it is', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    await openProof(page)
    await page.click('#proof-export')
    await page.waitForSelector('[data-testid=notice-done]')
    const bytes = readFileSync(written(world, '.pdf'))
    await drop(page, 'main', 'revenu.pdf', 'application/pdf', bytes)
    await page.waitForSelector('#drop-choice')
    await accessible(page, 'what a file is')
    await picture(world, 'proof-drop')
    await page.click('[data-meaning=returned]')
    await page.waitForSelector('[data-testid=returned-kind][data-kind=same]')
    await accessible(page, 'a file that came back')
    await picture(world, 'proof-returned-same')
    assert.equal(await page.locator('#returned-bind').count(), 0, 'the same file brings nothing to bind')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#returned', { state: 'detached' })
    // One flipped byte is told as what it is.
    const changed = Buffer.from(bytes)
    const at = Math.floor(changed.length / 3)
    changed[at] = changed[at]! ^ 1
    await page.setInputFiles('#returned-file', { name: 'change.pdf', mimeType: 'application/pdf', buffer: changed })
    await page.waitForSelector('[data-testid=returned-kind]')
    assert.match((await page.getAttribute('[data-testid=returned-kind]', 'data-kind')) ?? '', /altered|forged|unknown/)
    assert.equal(await page.locator('#returned-bind').count(), 0)
    await picture(world, 'proof-returned-altered')
    await page.keyboard.press('Escape')
    // What is not a PDF is an exhibit, without a question.
    await drop(page, 'main', 'note.txt', 'text/plain', Buffer.from('vu sur place'))
    await page.waitForFunction(() => [...document.querySelectorAll('[data-testid=exhibit]')].some((one) => one.textContent?.includes('note.txt')))
  })
})

test('a file that was signed elsewhere comes back, is told exactly, and becomes the next revision of its act', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    // Somebody signs the same bytes with their own certificate, where this window does not see it.
    const copied = join(world.folder, 'copied')
    cpSync(join(world.folder, 'data'), copied, { recursive: true })
    let signed = Buffer.alloc(0)
    await inWorld({ data: copied }, async (other) => {
      await other.page.click('[data-testid=dossier-line]')
      await other.page.click('[data-testid=act-line][data-kind=reception]')
      await other.page.click('#read-and-sign')
      await readThrough(other.page)
      await other.page.check('#manner-certificate')
      await other.page.check('#consent')
      await other.page.setInputFiles('#own-certificate', { name: 'claire.p12', mimeType: 'application/x-pkcs12', buffer: ownCertificate(other.folder, 'bois de chêne') })
      await other.page.fill('#own-passphrase', 'bois de chêne')
      await other.page.click('#sign')
      await other.page.waitForFunction(() => document.querySelector('[data-testid=read-state]')?.getAttribute('data-whole') === 'false')
      await openProof(other.page)
      await other.page.click('#proof-export')
      await other.page.waitForSelector('[data-testid=notice-done]')
      signed = readFileSync(written(other, '.pdf'))
    })
    await openProof(page)
    // From the dossier too: what is one of ours is recognised, and everything else stays an exhibit.
    await page.click('#go-dossier')
    await page.waitForSelector('#dossier-title')
    // One that goes on and cannot be bound is refused, once, and in no calm frame.
    const why = 'Le champ de Mme Marchand est signé au nom de l’entreprise : le fichier est refusé.'
    await page.route('**/call', async (route) => {
      const answer = await route.fetch()
      if (!route.request().postData()?.includes('inspect_returned')) return route.fulfill({ response: answer })
      const view = (await answer.json()) as object
      await route.fulfill({ response: answer, json: { ...view, may_bind: false, message: why, newly_signed: [why] } })
    })
    await drop(page, 'main', 'autre.pdf', 'application/pdf', signed)
    await page.waitForSelector('[data-testid=returned-kind].state-refused >> text=pas rattaché')
    assert.equal(((await page.textContent('#returned')) ?? '').split(why).length - 1, 1, 'said once')
    assert.equal(await page.locator('#returned-bind').count(), 0)
    await picture(world, 'proof-returned-refused')
    await page.unroute('**/call')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#returned', { state: 'detached' })
    await drop(page, 'main', 'signé.pdf', 'application/pdf', signed)
    await page.waitForSelector('[data-testid=returned-kind][data-kind=goes_on]')
    assert.match((await page.textContent('[data-testid=newly-signed]')) ?? '', /Claire Marchand/)
    await accessible(page, 'a file that goes on')
    await picture(world, 'proof-returned-goes-on')
    await page.click('#returned-pages')
    await page.waitForSelector('#returned canvas[data-drawn=true]')
    await accessible(page, 'the pages of a file that came back')
    await picture(world, 'proof-returned-pages')
    await page.click('#returned-bind')
    await page.waitForSelector('[data-testid=signature-proof]')
    assert.equal(await page.locator('[data-testid=signature-proof]').count(), 1)
    await picture(world, 'proof-returned-bound')
    // A second time it brings nothing.
    await page.setInputFiles('#returned-file', { name: 'signé.pdf', mimeType: 'application/pdf', buffer: signed })
    await page.waitForSelector('[data-testid=returned-kind][data-kind=same]')
  })
})

test('the signed paper is recognised page by page, and what is missing is named', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    // The pages as a camera would see them: drawn large, without the last one.
    const shots = await page.evaluate(async () => {
      const drawn: string[] = []
      for (const canvas of [...document.querySelectorAll<HTMLCanvasElement>('[data-testid=pages] canvas')]) {
        canvas.scrollIntoView()
        for (let wait = 0; wait < 50 && canvas.dataset.drawn !== 'true'; wait += 1) await new Promise((on) => setTimeout(on, 100))
        drawn.push(canvas.toDataURL('image/png').split(',')[1]!)
      }
      return drawn
    })
    assert.ok(shots.length > 1)
    await openProof(page)
    await page.setInputFiles(
      '#paper-files',
      shots.slice(0, -1).map((shot, index) => ({ name: `page-${index + 1}.png`, mimeType: 'image/png', buffer: Buffer.from(shot, 'base64') })),
    )
    await page.waitForSelector('#paper', { timeout: 60_000 })
    await accessible(page, 'the paper original')
    await picture(world, 'proof-paper')
    assert.equal(await page.locator('[data-testid=sheets] li').count(), shots.length - 1)
    await page.waitForSelector('[data-testid=missing-pages]')
    // That it may be bound as it is was said of these pages: with another one it is to be said anew.
    await page.check('#paper-incomplete')
    await page.setInputFiles('#paper-add', { name: 'encore.png', mimeType: 'image/png', buffer: Buffer.from(shots[0]!, 'base64') })
    await page.waitForSelector(`[data-testid=sheets] li >> nth=${shots.length - 1}`)
    assert.equal(await page.isChecked('#paper-incomplete'), false)
    await page.check('#paper-incomplete')
    assert.equal(await page.isChecked('#paper-incomplete'), true)
    await page.setInputFiles('#paper-add', { name: 'fin.png', mimeType: 'image/png', buffer: Buffer.from(shots.at(-1)!, 'base64') })
    await page.waitForSelector('[data-testid=missing-pages]', { state: 'detached' })
    // Paper that nobody is said to have signed is no original.
    assert.equal(await page.isDisabled('#paper-bind'), true)
    await page.waitForSelector('#paper-who-hint')
    await page.check('[name=paper-signed] >> nth=0')
    await picture(world, 'proof-paper-whole')
    await page.click('#paper-bind')
    await page.waitForSelector('[data-testid=papers]')
    // What was bound is a scan; who signed on it is the word of the company.
    const told = (await page.textContent('[data-testid=papers]')) ?? ''
    assert.match(told, /^[^]*Scan du papier[^]*d’après l’entreprise/)
    assert.doesNotMatch(told, /[Ss]igné/)
    await accessible(page, 'an act with its paper original')
    await picture(world, 'proof-paper-bound')
  })
})

test('a passphrase is set after what its loss means was read, and asked for when the key is needed', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.click('#accept-rest')
    await page.check('#decision-without_reserve')
    await saved(page)
    await page.click('#go-settings')
    await page.waitForSelector('[data-testid=key-protection][data-protected=false]')
    await page.click('#key-protect')
    await page.waitForSelector('#protect-keys')
    assert.equal(await page.isEnabled('#protect-new'), false, 'first the warning is read')
    await accessible(page, 'the warning of a lost passphrase')
    await picture(world, 'proof-key-warning')
    await page.check('#protect-new-understood')
    await page.fill('#protect-new', 'bois de chêne')
    await page.fill('#protect-new-again', 'bois de hêtre')
    await page.waitForSelector('.field [role=alert]')
    assert.equal(await page.isEnabled('#protect-do'), false)
    await page.fill('#protect-new-again', 'bois de chêne')
    await page.click('#protect-do')
    await page.waitForSelector('[data-testid=key-protection][data-protected=true]')
    await picture(world, 'proof-key-protected')

    // After a start the key is locked: nothing is in the way until it is needed.
    await world.restart()
    await page.goto(world.address)
    await page.reload()
    await page.waitForSelector('#unlock-open')
    assert.equal(await page.locator('#unlock').count(), 0)
    await page.click('[data-testid=dossier-line]')
    await page.click('#continue-reception')
    await page.waitForSelector('[data-testid=item-row]')
    await saved(page)
    await page.click('#read-and-sign')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await page.click('#issue')
    await page.waitForSelector('#unlock')
    await accessible(page, 'the passphrase of the keys')
    await picture(world, 'proof-unlock')
    await page.keyboard.type('bois de hêtre')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#unlock [role=alert]')
    await page.fill('#unlock-passphrase', 'bois de chêne')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-testid=signing]')
    assert.equal(await page.locator('#unlock-open').count(), 0)

    // Lost: another key is made from where the passphrase is asked for, with a passphrase of its own.
    await world.restart()
    await page.goto(world.address)
    await page.reload()
    await page.click('#unlock-open')
    await page.click('#unlock-lost')
    await page.waitForSelector('#replace-keys')
    assert.notEqual(await page.inputValue('#replace-reason'), '')
    await accessible(page, 'another key for a passphrase that is lost')
    await picture(world, 'proof-key-lost')
    await page.check('#replace-new-understood')
    await page.fill('#replace-new', 'pierre de taille')
    await page.fill('#replace-new-again', 'pierre de taille')
    await page.click('#replace-do')
    await page.waitForSelector('#replace-keys', { state: 'detached' })
    assert.equal(await page.locator('#unlock-open').count(), 0)
    await page.click('#go-settings')
    await page.waitForSelector('[data-testid=former-keys]')
    await picture(world, 'proof-key-former')
  })
})

test('keys are written out, replaced with a reason, and taken in again', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await beginReception(world)
    await page.click('#go-settings')
    await page.waitForSelector('.fingerprint')
    const before = await page.textContent('.fingerprint')
    await page.click('#key-export')
    await page.check('#export-new-understood')
    await page.fill('#export-new', 'clé sur une clé')
    await page.fill('#export-new-again', 'clé sur une clé')
    await accessible(page, 'writing out the keys')
    await picture(world, 'proof-key-export')
    await page.click('#export-keys-do')
    await page.waitForSelector('#export-keys', { state: 'detached' })
    await page.click('#key-replace')
    await page.fill('#replace-reason', 'ordinateur remplacé')
    await accessible(page, 'replacing the key')
    await picture(world, 'proof-key-replace')
    await page.click('#replace-do')
    await page.waitForSelector('[data-testid=former-keys]')
    assert.notEqual(await page.textContent('.fingerprint'), before)
    await page.locator('#p-key').scrollIntoViewIfNeeded()
    await picture(world, 'proof-key-former')
    await page.click('#key-restore')
    await page.setInputFiles('#restore-file', written(world, 'sans-reserve-cle.pem'))
    await page.fill('#restore-passphrase', 'une autre')
    await page.click('#restore-do')
    await page.waitForSelector('#restore-keys [role=alert]')
    await page.fill('#restore-passphrase', 'clé sur une clé')
    await page.click('#restore-do')
    await page.waitForSelector('#restore-keys', { state: 'detached' })
  })
})

test('an authority that does not answer costs a level and nothing else', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    await page.click('#go-settings')
    await page.waitForSelector('#timestamping-address')
    await page.fill('#timestamping-address', 'http://127.0.0.1:9/tsa')
    writeFileSync(join(world.folder, 'no.pem'), 'no certificate')
    await page.setInputFiles('#timestamping-trusted', join(world.folder, 'no.pem'))
    await page.waitForSelector('#timestamping-form [role=alert]')
    ownCertificate(world.folder, 'x')
    await page.setInputFiles('#timestamping-trusted', join(world.folder, 'own.pem'))
    await page.click('#timestamping-save')
    await page.waitForSelector('#timestamps-ask')
    await page.click('#timestamps-ask')
    await page.waitForSelector('[data-testid=timestamps-result]', { timeout: 60_000 })
    await accessible(page, 'the timestamps')
    await page.locator('#p-times').scrollIntoViewIfNeeded()
    await picture(world, 'proof-timestamps')
    await page.click('#settings-back')
    await openProof(page)
    await page.waitForSelector('[data-testid=waiting-for-timestamp]')
    await page.click('#ask-timestamp')
    await page.waitForSelector('[data-testid=notice-problem]', { timeout: 60_000 })
    await picture(world, 'proof-timestamp-waits')
  })
})

test('an authority that answers proves the time, beside the one declared', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    const tsa = await authority(world.folder)
    try {
      await issueReception(world)
      await signNext(page)
      await page.click('#go-settings')
      await page.fill('#timestamping-address', tsa.address)
      await page.setInputFiles('#timestamping-trusted', tsa.trusted)
      await page.click('#timestamping-save')
      await page.waitForSelector('#timestamps-ask')
      await page.click('#settings-back')
      await openProof(page)
      await page.click('#ask-timestamp')
      await page.waitForSelector('[data-testid=waiting-for-timestamp]', { state: 'detached', timeout: 60_000 })
      assert.match((await page.textContent('[data-testid=signature-proof]')) ?? '', /Horodatage des essais/)
      await accessible(page, 'an act with a timestamp')
      await picture(world, 'proof-timestamped')
      // The other signatory signs after it, by name.
      await page.click('#proof-panel .waiting .button')
      await page.waitForSelector('[data-testid=signing]')
      await signNext(page)
      await openProof(page)
      await page.waitForSelector('[data-testid=waiting-for-timestamp]')
      await page.click('#go-settings')
      await page.click('#timestamps-ask')
      await page.waitForSelector('[data-testid=timestamps-result] .state-ok', { timeout: 60_000 })
      await page.locator('#p-times').scrollIntoViewIfNeeded()
      await picture(world, 'proof-timestamps-done')
    } finally {
      tsa.server.close()
    }
  })
})

test('a bundle is handed out, and opens for reading as somebody else’s', async () => {
  await inWorld({}, async (world) => {
    const { page } = world
    await issueReception(world)
    await signNext(page)
    await page.click('#go-dossier')
    await page.waitForSelector('#dossier-more')
    await page.click('#dossier-more')
    await page.click('[data-choice=bundle]')
    await page.waitForSelector('[data-testid=notice-done] >> text=zip', { timeout: 60_000 })
    const bundle = written(world, '.zip')
    assert.ok(existsSync(bundle))
    await page.click('#go-start')
    await page.waitForSelector('[data-testid=dossier-line]')
    await page.setInputFiles('#open-guest', bundle)
    await page.waitForSelector('[data-testid=guest]', { timeout: 60_000 })
    await page.waitForSelector('[data-testid=verification]')
    await accessible(page, 'an opened bundle')
    await fits(page, 'an opened bundle')
    await picture(world, 'proof-guest')
    assert.equal(await page.locator('.guest input, .guest textarea, .guest select').count(), 0, 'nothing can be edited')
    await page.click('[data-testid=guest-act] >> nth=0')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await accessible(page, 'an act of a bundle')
    await picture(world, 'proof-guest-act')
    await page.click('[data-place=exhibits]')
    await page.click('[data-testid=guest-exhibit] >> nth=0')
    await page.waitForSelector('#guest-viewer')
    await accessible(page, 'an exhibit of a bundle')
    await picture(world, 'proof-guest-exhibit')
    await page.keyboard.press('Escape')
    for (const place of ['reserves', 'objections', 'records']) {
      if (!(await page.locator(`[data-place=${place}]`).count())) continue
      await page.click(`[data-place=${place}]`)
      await accessible(page, `the ${place} of a bundle`)
      await picture(world, `proof-guest-${place}`)
    }
    await page.click('#guest-close')
    await page.waitForSelector('[data-testid=dossier-line]')
  })
})

test('a PDF and a bundle of another contractor open for reading where they are let go, and leave no trace', async () => {
  let pdf = Buffer.alloc(0)
  let zip = Buffer.alloc(0)
  await inWorld({}, async (other) => {
    await issueReception(other)
    await openProof(other.page)
    await other.page.click('#proof-export')
    await other.page.waitForSelector('[data-testid=notice-done]')
    pdf = readFileSync(written(other, '.pdf'))
    await other.page.click('#go-dossier')
    await other.page.click('#dossier-more')
    await other.page.click('[data-choice=bundle]')
    await other.page.waitForSelector('[data-testid=notice-done] >> text=zip', { timeout: 60_000 })
    zip = readFileSync(written(other, '.zip'))
  })
  await inWorld({ locale: 'en-GB', width: 1024, height: 640 }, async (world) => {
    const { page } = world
    await page.fill('#welcome-name', 'Other Ltd')
    await page.click('#welcome-save')
    await page.waitForSelector('#welcome-name', { state: 'detached' })
    await drop(page, 'main', 'pv.pdf', 'application/pdf', pdf)
    await page.waitForSelector('[data-testid=guest]', { timeout: 60_000 })
    await page.waitForSelector('[data-testid=verification]')
    await accessible(page, 'the PDF of somebody else')
    await fits(page, 'the PDF of somebody else')
    await picture(world, 'proof-foreign-pdf')
    await page.click('[data-testid=guest-act]')
    await page.waitForSelector('[data-testid=pages] canvas[data-drawn=true]')
    await page.click('#guest-close')
    await page.waitForSelector('#new-dossier')
    await drop(page, 'main', 'preuves.zip', 'application/zip', zip)
    await page.waitForSelector('[data-testid=guest]', { timeout: 60_000 })
    await picture(world, 'proof-foreign-bundle')
    await page.click('#go-start')
    await page.waitForSelector('#new-dossier')
    assert.equal(await page.locator('[data-testid=dossier-line]').count(), 0, 'nothing of it is among one’s own')
    // One byte of the zip changed is told, not shown as sound.
    const changed = Buffer.from(zip)
    changed[Math.floor(changed.length / 2)]! ^= 1
    await drop(page, 'main', 'preuves.zip', 'application/zip', changed)
    await page.waitForSelector('[data-testid=guest] [data-standing=fails], [data-testid=notice-problem]', { timeout: 60_000 })
    await picture(world, 'proof-foreign-changed')
  })
})

for (const locale of ['fr-FR', 'en-GB'])
  test(`a dossier and everything are verified fact by fact, without one verdict, in ${locale}`, async () => {
    await inWorld({ locale, dark: locale === 'en-GB' }, async (world) => {
      const { page } = world
      await issueReception(world)
      await signNext(page)
      if (locale === 'en-GB') {
        // The sample brings its own language with it.
        await page.click('#go-settings')
        await page.selectOption('#language', 'en')
        await page.waitForSelector('text=Certifying key')
        await page.click('#settings-back')
        await page.waitForSelector('[data-testid=signing]')
      }
      await page.click('#go-dossier')
      await page.waitForSelector('#dossier-more')
      await page.click('#dossier-more')
      await page.click('[data-choice=verify]')
      await page.waitForSelector('#checked [data-testid=verification]', { timeout: 60_000 })
      await accessible(page, 'the verification of a dossier')
      await fits(page, 'the verification of a dossier')
      await picture(world, `proof-dossier-${locale}`)
      assert.ok((await page.locator('#checked [data-group]').count()) > 1, 'facts are grouped by what they are about')
      await page.keyboard.press('Escape')
      await page.click('#go-settings')
      await page.click('#verify-all')
      await page.waitForSelector('#p-data [data-testid=verification]', { timeout: 60_000 })
      await page.waitForSelector('#verify-all:not(:disabled)')
      await accessible(page, 'the verification of everything')
      await page.locator('#p-data').scrollIntoViewIfNeeded()
      await picture(world, `proof-all-${locale}`)
      await page.locator('#p-key').scrollIntoViewIfNeeded()
      await picture(world, `proof-settings-${locale}`)
    })
  })

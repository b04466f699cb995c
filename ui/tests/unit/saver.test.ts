import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { Saver, type SaveState } from '../../src/lib/state/saver.ts'

interface Text {
  text: string
}

/** A saver on a core that answers, or refuses while `down`. */
function setUp() {
  const sent: string[] = []
  const states: SaveState[] = []
  const core = { down: false, slow: null as Promise<void> | null }
  const saver = new Saver<Text, string>(
    { text: '' },
    {
      send: async ({ text }) => {
        if (core.slow) await core.slow
        if (core.down) throw new Error('the disk is full')
        sent.push(text)
        return text
      },
      answered: () => undefined,
      changed: (state) => states.push(state),
    },
  )
  const type = (text: string) => saver.touch(JSON.stringify({ text }))
  return { saver, sent, states, core, type }
}

test('saves a moment after the last change, once', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const { sent, type, saver } = setUp()
  type('a')
  mock.timers.tick(300)
  type('ab')
  mock.timers.tick(300)
  assert.deepEqual(sent, [])
  mock.timers.tick(100)
  mock.timers.reset()
  await saver.flush()
  assert.deepEqual(sent, ['ab'])
  assert.ok(saver.clean)
})

test('what is typed before something is taken away is saved by itself', async () => {
  const sent: string[][] = []
  const options = { send: async ({ rows }: { rows: string[] }) => void sent.push(rows), answered: () => undefined, changed: () => undefined }
  const saver = new Saver<{ rows: string[] }, void>({ rows: [] }, options)
  const show = (...rows: string[]) => saver.touch(JSON.stringify({ rows }))
  show('a')
  show('a', 'b')
  show('a', 'b', 'c')
  show('a', 'b')
  assert.ok(await saver.flush())
  assert.deepEqual(sent, [
    ['a', 'b', 'c'],
    ['a', 'b'],
  ])
  // What was begun and taken away again before anything was saved was never there.
  show('a', 'b', 'd')
  show('a', 'b')
  assert.ok(await saver.flush())
  assert.equal(sent.length, 2)
})

test('what is typed while a save runs is saved after it', async () => {
  const { sent, type, saver, core, states } = setUp()
  let go = () => {}
  core.slow = new Promise((resume) => (go = resume))
  type('a')
  const first = saver.flush()
  type('ab')
  assert.equal(states.at(-1), 'saving')
  go()
  assert.equal(await first, true)
  assert.deepEqual(sent, ['a', 'ab'])
  assert.ok(saver.clean)
})

test('says that nothing is saved when the core refuses, and keeps what was typed', async () => {
  const { sent, type, saver, core, states } = setUp()
  core.down = true
  type('kept')
  assert.equal(await saver.flush(), false)
  assert.equal(states.at(-1), 'failed')
  assert.equal(saver.clean, false)
  core.down = false
  assert.equal(await saver.flush(), true)
  assert.deepEqual(sent, ['kept'])
  assert.equal(states.at(-1), 'saved')
  saver.close()
})

test('a change taken back needs no save', async () => {
  const { sent, type, saver, states } = setUp()
  type('a')
  type('')
  assert.equal(states.at(-1), 'saved')
  assert.equal(await saver.flush(), true)
  assert.deepEqual(sent, [])
})

interface Job {
  name: string
  end: number
  items: { id: string; sum: number }[]
}

/** A saver on a core that refuses a changed end once `signed`, and items whose sum is negative. */
function setUpJob() {
  const job: Job = { name: 'Marchand', end: 20, items: [{ id: 'a', sum: 1 }, { id: 'b', sum: 2 }] }
  const core = { held: structuredClone(job), calls: 0, down: false }
  const refused: string[][] = []
  const saver = new Saver<Job, Job>(job, {
    send: (value) => {
      core.calls += 1
      if (core.down) return Promise.reject(new Error('away'))
      if (value.end !== 20) return Promise.reject(new Error('refused: end'))
      if (value.items.some((item) => item.sum < 0)) return Promise.reject(new Error('refused: sum'))
      core.held = structuredClone(value)
      return Promise.resolve(value)
    },
    answered: () => undefined,
    changed: (_, __, places) => refused.push(places.map((one) => one.path.join('.'))),
    refuses: (failure) => failure instanceof Error && failure.message.startsWith('refused'),
  })
  const type = (change: (job: Job) => void) => {
    change(job)
    saver.touch(JSON.stringify(job))
  }
  return { saver, core, type, refused }
}

test('a refused value keeps no other from being saved, and is named', async () => {
  const { saver, core, type, refused } = setUpJob()
  type((job) => (job.end = 30))
  assert.equal(await saver.flush(), false)
  type((job) => (job.name = 'Martin'))
  type((job) => (job.items[1]!.sum = 5))
  assert.equal(await saver.flush(), false)
  assert.deepEqual(core.held, { name: 'Martin', end: 20, items: [{ id: 'a', sum: 1 }, { id: 'b', sum: 5 }] })
  assert.deepEqual(refused.at(-1), ['end'])
  assert.ok(saver.onlyRefused)
  type((job) => (job.end = 20))
  assert.deepEqual(refused.at(-1), [])
  assert.ok(saver.clean)
})

test('a refused value that was taken away with its row before it was saved holds nobody up', async () => {
  const { saver, core, type, refused } = setUpJob()
  type((job) => job.items.push({ id: 'c', sum: -3 }))
  type((job) => void job.items.pop())
  // Something else is typed too, so that there is still something to save.
  type((job) => (job.name = 'Martin'))
  assert.equal(await saver.flush(), true)
  assert.equal(core.held.name, 'Martin')
  assert.deepEqual(refused.at(-1), [])
  assert.ok(saver.clean)
  // Beside another value that is refused, the one that is gone is not named.
  type((job) => (job.end = 30))
  type((job) => job.items.push({ id: 'd', sum: -3 }))
  type((job) => void job.items.pop())
  assert.equal(await saver.flush(), false)
  assert.deepEqual(refused.at(-1), ['end'])
  assert.ok(saver.onlyRefused)
})

test('several refused values are named one by one, and what is gone is not called refused', async () => {
  const { saver, core, type, refused } = setUpJob()
  type((job) => {
    job.end = 30
    job.items[0]!.sum = -1
    job.name = 'Martin'
  })
  assert.equal(await saver.flush(), false)
  assert.deepEqual(refused.at(-1), ['end', 'items.0.sum'])
  assert.equal(core.held.name, 'Martin')
  core.down = true
  type((job) => (job.name = 'Morel'))
  assert.equal(await saver.flush(), false)
  assert.equal(saver.onlyRefused, false)
  saver.close()
})

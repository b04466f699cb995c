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

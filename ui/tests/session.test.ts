import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Session } from '../src/session.svelte.ts'
import { item, practice, screen, scripted } from './screens.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the queue', () => {
  test('a command waits until the one before it has been answered', async () => {
    let release = () => {}
    const { backend, log } = scripted((asked) =>
      asked === 'open' ? new Promise((resolve) => (release = () => resolve(screen()))) : screen(),
    )
    const session = new Session(backend)
    void session.send((b) => b.open())
    const hint = session.ask('hint')
    await vi.advanceTimersByTimeAsync(50)
    expect(log, 'the hint was sent too early').toEqual(['open'])
    release()
    await hint
    expect(log).toEqual(['open', 'ask'])
    expect(session.waiting).toBe(0)
  })

  test('what the trainer sends is fetched in its turn, after the learner\'s own touch', async () => {
    const { backend, log, renew } = scripted(() => screen())
    const session = new Session(backend)
    const hint = session.ask('hint')
    renew()
    await hint
    await vi.advanceTimersByTimeAsync(0)
    expect(log).toEqual(['ask', 'wake'])
  })

  test('a failure is told and does not block what comes after', async () => {
    const { backend, log } = scripted((asked) => {
      if (asked === 'rest') throw { code: 'notRecorded', message: 'The disk is full.' }
      return screen()
    })
    const session = new Session(backend)
    await session.send((b) => b.rest())
    expect(session.trouble).toEqual({ code: 'notRecorded', message: 'The disk is full.' })
    session.retry()
    await session.ask('repeat')
    expect(log, 'retry sends the failed command again').toEqual(['rest', 'rest', 'ask'])
  })

  test('stale: the window is opened again without a word', async () => {
    const { backend, log } = scripted((asked) => {
      if (asked === 'act') throw { code: 'stale', message: '' }
      return screen()
    })
    const session = new Session(backend)
    await session.touch({ kind: 'home' })
    expect(log).toEqual(['act {"kind":"home"}', 'open'])
    expect(session.trouble).toBeNull()
  })
})

describe('waking', () => {
  test('wake is sent after the time that the screen names', async () => {
    let answers = 0
    const { backend, log } = scripted(() => screen({ wakeInMs: answers++ === 0 ? 3000 : null }))
    await new Session(backend).send((b) => b.open())
    await vi.advanceTimersByTimeAsync(2999)
    expect(log).toEqual(['open'])
    await vi.advanceTimersByTimeAsync(1)
    expect(log).toEqual(['open', 'wake'])
  })

  test('each new screen starts the waiting anew', async () => {
    const { backend, log } = scripted(() => screen({ wakeInMs: 3000 }))
    const session = new Session(backend)
    await session.send((b) => b.open())
    await vi.advanceTimersByTimeAsync(2000)
    await session.touch({ kind: 'beside' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(log, 'the first wait was not forgotten').toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(log.at(-1)).toBe('wake')
  })
})

test('a tap on an item of another fold page sends the push first', async () => {
  const folded = { pages: 2, page: 0, items: [item({ id: 'here', page: 0 }), item({ id: 'below', page: 1 }), item({ id: 'pinned' })] }
  const { backend, log } = scripted((_, touch) => {
    const page = touch?.kind === 'scroll' ? touch.to : 0
    return screen({ view: practice({ ...folded, page }) })
  })
  const session = new Session(backend)
  await session.send((b) => b.open())
  await session.touch({ kind: 'tap', item: 'below' })
  await session.touch({ kind: 'tap', item: 'here' })
  await session.touch({ kind: 'tap', item: 'pinned' })
  expect(log.slice(1)).toEqual([
    'act {"kind":"scroll","to":1}',
    'act {"kind":"tap","item":"below"}',
    'act {"kind":"tap","item":"here"}',
    'act {"kind":"tap","item":"pinned"}',
  ])
})

test('only the sentence of the caption on show is lit', async () => {
  const { backend, speak } = scripted(() => screen({ caption: { utterance: 7, sentences: ['One.', 'Two.'] } }))
  const session = new Session(backend)
  speak(7, 0)
  expect(session.lit, 'its screen has not come yet').toBeNull()
  await session.send((b) => b.open())
  expect(session.lit, 'the voice may begin before the screen is there').toBe(0)
  speak(6, 1)
  expect(session.lit, 'an older utterance').toBeNull()
  speak(7, 1)
  expect(session.lit).toBe(1)
  speak(7, null)
  expect(session.lit).toBeNull()
})

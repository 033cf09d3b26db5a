import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hands, isDead, isOnePress } from '../src/kit/hands.svelte.ts'
import { Press } from '../src/kit/press.svelte.ts'

const usual = { ...hands }
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  Object.assign(hands, usual)
})

const target = { getBoundingClientRect: () => ({ left: 0, top: 0, right: 100, bottom: 60 }) }

function pressing() {
  const deeds: string[] = []
  const press = new Press({ tap: () => deeds.push('tap'), hold: () => deeds.push('hold') })
  const at = (x: number, y: number) => ({ button: 0, pointerId: 1, clientX: x, clientY: y, currentTarget: target }) as unknown as PointerEvent
  const click = (detail: number) => press.handlers.onclick({ detail } as MouseEvent)
  return { deeds, press, at, click }
}

test('a touch is one tap, and the click that the browser adds counts no second time', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  expect(press.down, 'the pressed look comes at once').toBe(true)
  press.handlers.onpointerup(at(50, 30))
  click(1)
  expect(deeds).toEqual(['tap'])
})

test('an unsteady finger may wander within the target and a little beyond', () => {
  const { deeds, press, at } = pressing()
  press.handlers.onpointerdown(at(10, 10))
  press.handlers.onpointermove(at(95, 55))
  press.handlers.onpointermove(at(100 + hands.slackPx, 30))
  press.handlers.onpointerup(at(100 + hands.slackPx, 30))
  expect(deeds).toEqual(['tap'])
})

test('a finger that leaves takes the touch away with it', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(10, 10))
  press.handlers.onpointermove(at(100 + hands.slackPx + 1, 30))
  press.handlers.onpointerup(at(50, 30))
  click(1)
  expect(deeds).toEqual([])
})

test('a long touch is a hold and no tap', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  vi.advanceTimersByTime(hands.holdMs - 1)
  expect(deeds).toEqual([])
  vi.advanceTimersByTime(1)
  press.handlers.onpointerup(at(50, 30))
  click(1)
  expect(deeds).toEqual(['hold'])
})

test('a touch that becomes a push of the page is no tap', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  press.handlers.onpointercancel()
  vi.advanceTimersByTime(hands.holdMs)
  press.handlers.onpointerup(at(50, 30))
  click(1)
  expect(deeds).toEqual([])
})

test('keyboards and screen readers tap by click, and hold by the menu key', () => {
  const { deeds, press, click } = pressing()
  click(0)
  press.handlers.onkeydown({ key: 'ContextMenu', preventDefault: () => {} } as KeyboardEvent)
  click(0)
  expect(deeds).toEqual(['tap', 'hold', 'tap'])
})

test('a touch counts when it is lifted, not when it comes down', () => {
  const { deeds, press, at } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  vi.advanceTimersByTime(hands.holdMs - 1)
  expect(deeds).toEqual([])
  press.handlers.onpointerup(at(50, 30))
  expect(deeds).toEqual(['tap'])
})

test('for unsteady hands a long touch takes longer and may wander farther', () => {
  Object.assign(hands, { holdMs: 1500, slackPx: 24 })
  const { deeds, press, at } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  vi.advanceTimersByTime(1400)
  press.handlers.onpointermove(at(123, 30))
  press.handlers.onpointerup(at(50, 30))
  expect(deeds).toEqual(['tap'])
  press.handlers.onpointerdown(at(50, 30))
  vi.advanceTimersByTime(1500)
  expect(deeds).toEqual(['tap', 'hold'])
})

test('two clicks of a key within half a second are one press, wherever they land; a keyboard presses as it likes', () => {
  const click = (timeStamp: number, detail = 1) => isOnePress({ timeStamp, detail } as MouseEvent)
  expect([click(10_000), click(10_499), click(10_501)]).toEqual([true, false, true])
  expect([click(20_000), click(20_100, 2), click(20_900, 2)]).toEqual([true, false, false])
  expect([click(30_000, 0), click(30_010, 0)]).toEqual([true, true])
})

test('nothing responds at the edge of the window and in its corners', () => {
  const dead = (x: number, y: number) => isDead(x, y, 1366, 768)
  expect([dead(7, 400), dead(1359, 400), dead(600, 7), dead(600, 761)]).toEqual([true, true, true, true])
  expect([dead(9, 400), dead(1357, 400), dead(600, 8)], 'a step further in is alive').toEqual([false, false, false])
  expect([dead(12, 12), dead(1352, 754)], 'corners reach further').toEqual([true, true])
  expect([dead(12, 40), dead(40, 12)]).toEqual([false, false])
})

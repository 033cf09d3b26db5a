import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HOLD_MS, Press, SLACK } from '../src/kit/press.svelte.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

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
  press.handlers.onpointermove(at(100 + SLACK, 30))
  press.handlers.onpointerup(at(100 + SLACK, 30))
  expect(deeds).toEqual(['tap'])
})

test('a finger that leaves takes the touch away with it', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(10, 10))
  press.handlers.onpointermove(at(100 + SLACK + 1, 30))
  press.handlers.onpointerup(at(50, 30))
  click(1)
  expect(deeds).toEqual([])
})

test('a long touch is a hold and no tap', () => {
  const { deeds, press, at, click } = pressing()
  press.handlers.onpointerdown(at(50, 30))
  vi.advanceTimersByTime(HOLD_MS - 1)
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
  vi.advanceTimersByTime(HOLD_MS)
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

import { expect, test } from 'vitest'
import { guardEdges, hands } from '../src/kit/hands.svelte.ts'

/** A window that only listens. */
function listening() {
  const heard = new Map<string, (event: Event) => void>()
  const window = {
    innerWidth: 1366,
    innerHeight: 768,
    addEventListener: (kind: string, listener: (event: Event) => void) => heard.set(kind, listener),
    removeEventListener: (kind: string) => heard.delete(kind),
  }
  const stop = guardEdges(window as unknown as Window)
  /** Does a touch at that place reach anything? */
  const reaches = (type: string, clientX: number, clientY: number, detail = 1) => {
    let through = true
    heard.get(type)?.({ type, clientX, clientY, detail, stopImmediatePropagation: () => (through = false), preventDefault: () => {} } as unknown as Event)
    return through
  }
  return { reaches, stop }
}

test('a hand that rests on the edge presses nothing', () => {
  const { reaches, stop } = listening()
  for (const kind of ['pointerdown', 'mousedown', 'click', 'contextmenu']) {
    expect(reaches(kind, 2, 300), kind).toBe(false)
    expect(reaches(kind, 300, 300), kind).toBe(true)
  }
  expect(reaches('pointerup', 2, 300), 'a finger that is lifted there lets go').toBe(true)
  stop()
  expect(reaches('click', 2, 300), 'and with the window gone nothing is kept').toBe(true)
})

test('a click by keyboard or screen reader has no place and is let through', () => {
  const { reaches } = listening()
  expect(reaches('click', 0, 0, 0)).toBe(true)
  expect(reaches('click', 0, 0, 1)).toBe(false)
})

test('the strip is as wide as the station says', () => {
  const { reaches } = listening()
  Object.assign(hands, { deadEdgePx: 0, deadCornerPx: 0 })
  expect(reaches('click', 0, 0)).toBe(true)
  Object.assign(hands, { deadEdgePx: 8, deadCornerPx: 16 })
})

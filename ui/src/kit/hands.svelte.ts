// How the hands at this window are served: what counts as a touch. The back end says it; before the first screen the usual values hold.
import type { Hands } from '../bindings.ts'

/** What counts as a touch. */
export const hands: Hands = $state({ holdMs: 900, mergedMs: 500, slackPx: 12, deadEdgePx: 8, deadCornerPx: 16 })

/** A screen has come: from now on as it says. */
export function serve(asked: Hands): void {
  Object.assign(hands, asked)
  document.documentElement.style.setProperty('--hold', `${asked.holdMs}ms`)
}

/** Is that place at the window's edge, or in a corner, where a hand rests or slips and nothing is meant? */
export function isDead(x: number, y: number, width: number, height: number): boolean {
  const fromEdge = [x, y, width - x, height - y]
  if (Math.min(...fromEdge) < hands.deadEdgePx) return true
  return Math.min(x, width - x) < hands.deadCornerPx && Math.min(y, height - y) < hands.deadCornerPx
}

/** Keeps touches at the edge and in the corners from everything. A keyboard's click has no place and is let through. */
export function guardEdges(window: Window): () => void {
  const kinds = ['pointerdown', 'mousedown', 'click', 'contextmenu'] as const
  const guard = (event: MouseEvent) => {
    const byHand = event.type !== 'click' || event.detail > 0
    if (!byHand || !isDead(event.clientX, event.clientY, window.innerWidth, window.innerHeight)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const kind of kinds) window.addEventListener(kind, guard, { capture: true })
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, guard, { capture: true })
  }
}

let last = Number.NEGATIVE_INFINITY

/** A key of the window was clicked: is it a press of its own, or the second half of one? Keyboards press as they like. */
export function isOnePress(event: MouseEvent): boolean {
  if (event.detail === 0) return true
  const since = event.timeStamp - last
  if (event.detail > 1 || since < hands.mergedMs) return false
  last = event.timeStamp
  return true
}

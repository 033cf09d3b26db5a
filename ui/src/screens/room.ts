// How many tiles have room on a wall: fewer where they are largest, so that a page is turned and never scrolled as well.
import type { Session } from '../session.svelte.ts'

const isLargest = (session: Session) => session.screen?.look.text === 'largest'

/** Tiles four in a row. */
export function tiles(session: Session): number {
  return isLargest(session) ? 8 : 12
}

/** Broad tiles, two in a row. */
export function broadTiles(session: Session): number {
  return isLargest(session) ? 4 : 8
}

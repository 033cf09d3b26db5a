// The sign of a tile: a drawing for each, so that colour never stands alone.
import type { BoardSign, BoardWish } from '../../../bindings.ts'

/** The drawing that belongs to a sign. */
export const drawings: Record<BoardSign, string> = { calm: 'leaf', look: 'eye', come: 'alert', hand: 'hand' }

/** Sends a wish of the board. */
export type Send = (wish: BoardWish) => void

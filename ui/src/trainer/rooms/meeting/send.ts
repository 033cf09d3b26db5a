// What the parts of a meeting's sheet are given.
import type { MeetingSheet, MeetingWish } from '../../../bindings.ts'

/** Sends a wish; resolves when the answer is there. */
export type Send = (wish: MeetingWish) => Promise<void>

/** The open meeting, and how to wish something. */
export interface SheetProps {
  sheet: MeetingSheet
  send: Send
}

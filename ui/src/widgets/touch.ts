// What every widget is given, and how a touch of it goes on its way.
import type { Item, Touch } from '../bindings.ts'

/** Sends a touch on; null on a phone screen that is only a picture behind a dialog. */
export type Send = ((touch: Touch) => void) | null

/** The properties of each widget component. */
export type WidgetProps = { item: Item; send: Send }

// What every screen is given.
import type { View } from '../bindings.ts'
import type { Session } from '../session.svelte.ts'

/** The properties of a screen component, for one kind of view or for any. */
export type ScreenProps<Kind extends View['kind'] = View['kind']> = {
  session: Session
  view: Extract<View, { kind: Kind }>
}

// What every room is given: the session, and its own kind of view.
import type { DeskView } from '../../bindings.ts'
import type { DeskSession } from '../desk.svelte.ts'

export interface RoomProps<Kind extends DeskView['kind'] = DeskView['kind']> {
  session: DeskSession
  view: Extract<DeskView, { kind: Kind }>
}

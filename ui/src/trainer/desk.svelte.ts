// The trainer's window between two desks.
import type { Desk } from '../bindings.ts'
import { Turns } from '../turns.svelte.ts'
import type { Backend } from './backend.ts'

/** What the window knows between two desks. */
export class DeskSession extends Turns<Backend, Desk> {
  /** The latest desk; null until the first has come. */
  get desk(): Desk | null {
    return this.shown
  }

  protected open(): Promise<Desk> {
    return this.backend.deskOpen()
  }

  protected wake(): Promise<Desk> {
    return this.backend.deskWake()
  }
}

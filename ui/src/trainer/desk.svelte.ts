// The trainer's window between two desks: holds the latest one, sends wishes strictly one after another, and wakes the back end.
import type { Desk, Trouble } from '../bindings.ts'
import { language } from '../language.svelte.ts'
import type { Backend } from './backend.ts'

/** Something that is wished of the back end. */
export type Wish = (backend: Backend) => Promise<Desk>

/** What the window knows between two desks. */
export class DeskSession {
  /** The latest desk; null until the first has come. */
  desk = $state.raw<Desk | null>(null)
  /** What could not be carried out, until it is put away. */
  trouble = $state.raw<Trouble | null>(null)
  /** How many wishes are on their way. */
  waiting = $state(0)
  #backend: Backend
  #last: Promise<void> = Promise.resolve()
  #failed: Wish | null = null
  #wake: ReturnType<typeof setTimeout> | undefined

  constructor(backend: Backend) {
    this.#backend = backend
  }

  /** Puts a wish at the end of the queue. Resolves when it has been carried out or has failed. */
  send(wish: Wish): Promise<void> {
    this.waiting += 1
    clearTimeout(this.#wake)
    this.#last = this.#last.then(() => this.#carryOut(wish))
    return this.#last
  }

  /** Tries again what failed last. */
  retry(): void {
    const failed = this.#failed
    this.putAway()
    if (failed) void this.send(failed)
  }

  /** The trouble has been read. */
  putAway(): void {
    this.trouble = null
    this.#failed = null
  }

  async #carryOut(wish: Wish): Promise<void> {
    try {
      this.#show(await wish(this.#backend))
      this.putAway()
    } catch (reason) {
      await this.#stumble(wish, asTrouble(reason))
    } finally {
      this.waiting -= 1
      this.#armWake()
    }
  }

  async #stumble(wish: Wish, trouble: Trouble): Promise<void> {
    if (trouble.code === 'stale') {
      try {
        this.#show(await this.#backend.deskOpen())
        return
      } catch (reason) {
        trouble = asTrouble(reason)
      }
    }
    this.trouble = trouble
    this.#failed = wish
  }

  #show(desk: Desk): void {
    this.desk = desk
    language.tag = desk.language
  }

  #armWake(): void {
    clearTimeout(this.#wake)
    const after = this.desk?.wakeInMs
    if (this.waiting > 0 || after === null || after === undefined) return
    this.#wake = setTimeout(() => void this.send((backend) => backend.deskWake()), after)
  }
}

function asTrouble(reason: unknown): Trouble {
  const known = typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason
  return known ? (reason as Trouble) : { code: 'broken', message: '' }
}

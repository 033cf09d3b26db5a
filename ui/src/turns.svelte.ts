// What both windows have in common: the latest picture of the back end, commands carried out strictly one after another, what could
// not be carried out, and waking the back end when it asked for it.
import type { Trouble } from './bindings.ts'
import { language } from './language.svelte.ts'

/** A whole picture that the back end sends: a learner's screen, a trainer's desk. */
export interface Picture {
  language: string
  wakeInMs: number | null
}

/** A back end and its pictures. A window says what opening and waking mean there. */
export abstract class Turns<Backend, Shown extends Picture> {
  /** The latest picture; null until the first has come. */
  shown = $state.raw<Shown | null>(null)
  /** What could not be carried out, until it is put away. */
  trouble = $state.raw<Trouble | null>(null)
  /** How many commands are on their way. */
  waiting = $state(0)
  protected readonly backend: Backend
  #last: Promise<void> = Promise.resolve()
  #failed: ((backend: Backend) => Promise<Shown>) | null = null
  #wake: ReturnType<typeof setTimeout> | undefined

  constructor(backend: Backend) {
    this.backend = backend
  }

  /** What the window shows now: asked again after `stale`. */
  protected abstract open(): Promise<Shown>
  /** So much time has passed as the picture said. */
  protected abstract wake(): Promise<Shown>

  /** Puts a command at the end of the queue. Resolves when it has been carried out or has failed. */
  send(command: (backend: Backend) => Promise<Shown>): Promise<void> {
    this.waiting += 1
    clearTimeout(this.#wake)
    this.#last = this.#last.then(() => this.#carryOut(command))
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

  protected show(picture: Shown): void {
    this.shown = picture
    language.tag = picture.language
  }

  async #carryOut(command: (backend: Backend) => Promise<Shown>): Promise<void> {
    try {
      this.show(await command(this.backend))
      this.putAway()
    } catch (reason) {
      await this.#stumble(command, asTrouble(reason))
    } finally {
      this.waiting -= 1
      this.#armWake()
    }
  }

  async #stumble(command: (backend: Backend) => Promise<Shown>, trouble: Trouble): Promise<void> {
    if (trouble.code === 'stale') {
      try {
        this.show(await this.open())
        return
      } catch (reason) {
        trouble = asTrouble(reason)
      }
    }
    this.trouble = trouble
    this.#failed = command
  }

  #armWake(): void {
    clearTimeout(this.#wake)
    const after = this.shown?.wakeInMs
    if (this.waiting > 0 || after === null || after === undefined) return
    this.#wake = setTimeout(() => void this.send(() => this.wake()), after)
  }
}

function asTrouble(reason: unknown): Trouble {
  const known = typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason
  return known ? (reason as Trouble) : { code: 'broken', message: '' }
}

// One learner's window: holds the latest screen, sends commands strictly one after another, and wakes the back end.
import type { Backend } from './backend.ts'
import type { Ask, Item, Screen, Spoken, Touch, Trouble } from './bindings.ts'
import { language } from './language.svelte.ts'

/** Something that is asked of the back end. */
export type Command = (backend: Backend) => Promise<Screen>

/** What the window knows between two screens. */
export class Session {
  /** The latest screen; null until the first has come. */
  screen = $state.raw<Screen | null>(null)
  /** What could not be carried out, until it is put away. */
  trouble = $state.raw<Trouble | null>(null)
  /** How many commands are on their way. */
  waiting = $state(0)
  #spoken = $state.raw<Spoken | null>(null)
  #backend: Backend
  #last: Promise<void> = Promise.resolve()
  #failed: Command | null = null
  #wake: ReturnType<typeof setTimeout> | undefined

  constructor(backend: Backend) {
    this.#backend = backend
    void backend.onSpoken((spoken) => (this.#spoken = spoken))
    // The trainer has sent something: what came of it is fetched like everything else, in its turn.
    void backend.onRenewed(() => void this.send((backend) => backend.wake()))
  }

  /** The sentence of the caption that is being spoken. */
  get lit(): number | null {
    return this.#spoken && this.#spoken.utterance === this.screen?.caption.utterance ? this.#spoken.sentence : null
  }

  /** Puts a command at the end of the queue. Resolves when it has been carried out or has failed. */
  send(command: Command): Promise<void> {
    this.waiting += 1
    clearTimeout(this.#wake)
    this.#last = this.#last.then(() => this.#carryOut(command))
    return this.#last
  }

  /** Sends a touch of the practice phone; first the push that brings its item into view, if the back end lacks it. */
  touch(touch: Touch): Promise<void> {
    return this.send(async (backend) => {
      const to = this.#hiddenPage(touch)
      if (to !== null) this.#show(await backend.act({ touch: { kind: 'scroll', to } }))
      return backend.act({ touch })
    })
  }

  /** Presses one of the keys beside the phone. */
  ask(ask: Ask): Promise<void> {
    return this.send((backend) => backend.ask({ ask }))
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

  async #carryOut(command: Command): Promise<void> {
    try {
      this.#show(await command(this.#backend))
      this.putAway()
    } catch (reason) {
      await this.#stumble(command, asTrouble(reason))
    } finally {
      this.waiting -= 1
      this.#armWake()
    }
  }

  async #stumble(command: Command, trouble: Trouble): Promise<void> {
    if (trouble.code === 'stale') {
      try {
        this.#show(await this.#backend.open())
        return
      } catch (reason) {
        trouble = asTrouble(reason)
      }
    }
    this.trouble = trouble
    this.#failed = command
  }

  #show(screen: Screen): void {
    this.screen = screen
    language.tag = screen.language
  }

  #armWake(): void {
    clearTimeout(this.#wake)
    const after = this.screen?.wakeInMs
    if (this.waiting > 0 || after === null || after === undefined) return
    this.#wake = setTimeout(() => void this.send((backend) => backend.wake()), after)
  }

  #hiddenPage(touch: Touch): number | null {
    const view = this.screen?.view
    if (view?.kind !== 'practice' || !('item' in touch)) return null
    const item = view.phone.items.find((candidate: Item) => candidate.id === touch.item)
    return item && item.page !== null && item.page !== view.phone.page ? item.page : null
  }
}

function asTrouble(reason: unknown): Trouble {
  const known = typeof reason === 'object' && reason !== null && 'code' in reason && 'message' in reason
  return known ? (reason as Trouble) : { code: 'broken', message: '' }
}

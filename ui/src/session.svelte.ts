// One learner's window: touches of the phone, keys beside it, and which sentence is being spoken.
import type { Backend } from './backend.ts'
import type { Ask, Item, Screen, Spoken, Touch } from './bindings.ts'
import { Turns } from './turns.svelte.ts'

/** What the window knows between two screens. */
export class Session extends Turns<Backend, Screen> {
  #spoken = $state.raw<Spoken | null>(null)

  constructor(backend: Backend) {
    super(backend)
    void backend.onSpoken((spoken) => (this.#spoken = spoken))
    // The trainer has sent something: what came of it is fetched like everything else, in its turn.
    void backend.onRenewed(() => void this.send(() => this.wake()))
  }

  /** The latest screen; null until the first has come. */
  get screen(): Screen | null {
    return this.shown
  }

  /** The sentence of the caption that is being spoken. */
  get lit(): number | null {
    return this.#spoken && this.#spoken.utterance === this.screen?.caption.utterance ? this.#spoken.sentence : null
  }

  /** Sends a touch of the practice phone; first the push that brings its item into view, if the back end lacks it. */
  touch(touch: Touch): Promise<void> {
    return this.send(async (backend) => {
      const to = this.#hiddenPage(touch)
      if (to !== null) this.show(await backend.act({ touch: { kind: 'scroll', to } }))
      return backend.act({ touch })
    })
  }

  /** Presses one of the keys beside the phone. */
  ask(ask: Ask): Promise<void> {
    return this.send((backend) => backend.ask({ ask }))
  }

  /** Has words read aloud that stand in the window. It changes nothing, so it waits for nobody and fails in silence. */
  readOut(words: string[]): void {
    this.backend.readOut({ words }).catch(() => undefined)
  }

  protected open(): Promise<Screen> {
    return this.backend.open()
  }

  protected wake(): Promise<Screen> {
    return this.backend.wake()
  }

  #hiddenPage(touch: Touch): number | null {
    const view = this.screen?.view
    if (view?.kind !== 'practice' || !('item' in touch)) return null
    const item = view.phone.items.find((candidate: Item) => candidate.id === touch.item)
    return item && item.page !== null && item.page !== view.phone.page ? item.page : null
  }
}

// What happens when another view has come: the page says its language, and a lost focus finds a place to stand.
import { tick } from 'svelte'
import type { Session } from './session.svelte.ts'

/** Keeps `<html lang>` true and, on another view, puts a focus that has lost its place on the view's title. */
export class Arrival {
  /** The view's title. */
  title = $state<HTMLElement>()

  constructor(session: () => Session) {
    $effect(() => {
      const screen = session().screen
      if (screen) document.documentElement.lang = screen.language
    })
    const kind = $derived(session().screen?.view.kind)
    let before: string | undefined
    $effect(() => {
      const now = kind
      if (now && before && now !== before) void tick().then(() => this.#findPlace())
      before = now
    })
  }

  #findPlace(): void {
    const lost = !document.activeElement || document.activeElement === document.body
    if (lost) this.title?.focus({ preventScroll: true })
  }
}

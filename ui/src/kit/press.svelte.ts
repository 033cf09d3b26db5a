// A touch that forgives unsteady hands: the finger may wander within the target and a little beyond; long is not short.
import { hands } from './hands.svelte.ts'

/** What a touch does. */
export interface Deeds {
  tap(): void
  hold?(): void
}

type Place = Pick<PointerEvent, 'clientX' | 'clientY'> & { currentTarget: EventTarget | null }

/** One target's touch, with the handlers to spread on its button. */
export class Press {
  /** The finger is on it. */
  down = $state(false)
  #deeds: Deeds
  #timer: ReturnType<typeof setTimeout> | undefined
  #handled = false

  constructor(deeds: Deeds) {
    this.#deeds = deeds
  }

  readonly handlers = {
    onpointerdown: (event: PointerEvent) => {
      if (event.button !== 0) return
      this.down = true
      this.#handled = false
      const target = event.currentTarget as Element
      target.setPointerCapture?.(event.pointerId)
      clearTimeout(this.#timer)
      if (this.#deeds.hold) this.#timer = setTimeout(() => this.#hold(), hands.holdMs)
    },
    onpointermove: (event: PointerEvent) => {
      if (this.down && !within(event)) this.#release()
    },
    onpointerup: (event: PointerEvent) => {
      if (!this.down) return
      this.#release()
      if (within(event)) this.#deeds.tap()
    },
    onpointercancel: () => this.#release(),
    // Keyboards and assistive technology click without a pointer; a click after a pointer was dealt with above.
    onclick: (event: MouseEvent) => {
      if (!this.#handled || event.detail === 0) this.#deeds.tap()
      this.#handled = false
    },
    onkeydown: (event: KeyboardEvent) => {
      const menu = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')
      if (!menu || !this.#deeds.hold) return
      event.preventDefault()
      this.#deeds.hold()
    },
    oncontextmenu: (event: Event) => event.preventDefault(),
  }

  #hold(): void {
    this.#release()
    this.#deeds.hold?.()
  }

  #release(): void {
    clearTimeout(this.#timer)
    this.down = false
    this.#handled = true
  }
}

function within(event: Place): boolean {
  const box = (event.currentTarget as Element).getBoundingClientRect()
  const { clientX: x, clientY: y } = event
  const slack = hands.slackPx
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack
}

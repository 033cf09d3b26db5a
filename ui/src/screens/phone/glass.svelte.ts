// What lies under a dialog, and touches that hit nothing.
import type { Phone } from '../../bindings.ts'

/** Remembers the page that a dialog stands over. */
export class Behind {
  /** The last page that was not a dialog. */
  phone = $state.raw<Phone | null>(null)

  constructor(now: () => Phone) {
    $effect.pre(() => {
      const phone = now()
      if (phone.look !== 'dialog') this.phone = phone
    })
  }
}

/** An attachment: tells of clicks that hit no button and no field. */
export function besideTaps(tell: () => void) {
  return (node: HTMLElement) => {
    let from: { x: number; y: number } | undefined
    const down = (event: PointerEvent) => (from = { x: event.clientX, y: event.clientY })
    const click = (event: MouseEvent) => {
      const moved = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 40
      const hit = event.target instanceof Element && event.target.closest('button, input, label')
      if (!hit && !moved) tell()
    }
    node.addEventListener('pointerdown', down)
    node.addEventListener('click', click)
    return () => {
      node.removeEventListener('pointerdown', down)
      node.removeEventListener('click', click)
    }
  }
}

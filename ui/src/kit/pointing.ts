// Point to hear: what the pointer rests on, or the keyboard's focus stands on, is read aloud, in the words that stand there.

/** How long the pointer must rest, or the focus stay. */
export const REST_MS = 600
/** While the coach speaks, pointing waits; so often it looks whether it may. */
const WAIT_MS = 200

/** What is read as one thing. */
const THINGS = 'button, a[href], input, summary, dl > div, li, p, h1, h2, h3, code, [data-testid=caption]'

/** What pointing needs from the window. */
export interface Ears {
  /** Reads these parts, one after the other. */
  read(words: string[]): void
  /** The coach is speaking: nobody interrupts. */
  isBusy(): boolean
}

/** Listens to pointer and focus until it is stopped by what it returns. Touches and presses are not its business. */
export function pointToHear(ears: Ears, page: Document = document): () => void {
  let thing: Element | null = null
  let last: { x: number; y: number } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const mark = (next: Element | null) => {
    thing?.removeAttribute('data-pointed')
    thing = next
  }
  const say = (candidate: Element) => {
    if (!candidate.isConnected) return
    if (ears.isBusy()) {
      timer = setTimeout(() => say(candidate), WAIT_MS)
      return
    }
    const words = wordsOf(candidate)
    if (words.length === 0) return
    mark(candidate)
    candidate.setAttribute('data-pointed', '')
    ears.read(words)
  }
  const wait = (candidate: Element | null) => {
    clearTimeout(timer)
    if (candidate !== thing) mark(null)
    if (candidate && candidate !== thing) timer = setTimeout(() => say(candidate), REST_MS)
  }

  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    // The page moved under a pointer that rests: nobody pointed at anything.
    if (last && last.x === event.clientX && last.y === event.clientY) return
    last = { x: event.clientX, y: event.clientY }
    wait(thingAt(event.target))
  }
  const focused = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) wait(thingAt(event.target))
  }
  const pressed = () => {
    clearTimeout(timer)
    mark(null)
  }

  page.addEventListener('pointermove', moved, { passive: true })
  page.addEventListener('focusin', focused)
  page.addEventListener('pointerdown', pressed, true)
  return () => {
    pressed()
    page.removeEventListener('pointermove', moved)
    page.removeEventListener('focusin', focused)
    page.removeEventListener('pointerdown', pressed, true)
  }
}

function thingAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(THINGS) : null
}

/** The words that stand on a thing, part by part; its name, where it has only a name. */
export function wordsOf(thing: Element): string[] {
  const name = thing.getAttribute('aria-label')
  if (name) return [name]
  const parts: { parent: Element; text: string }[] = []
  const walker = thing.ownerDocument.createTreeWalker(thing, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    const parent = node.parentElement
    if (!text || !parent || parent.closest('[aria-hidden=true]')) continue
    const before = parts.at(-1)
    if (before?.parent === parent) before.text += text
    else parts.push({ parent, text })
  }
  return parts.map((part) => part.text)
}

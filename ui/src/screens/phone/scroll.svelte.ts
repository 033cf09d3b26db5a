// The scrolling part of a phone screen: which fold page is in view, keys that push it, a hand that drags it.
import type { Phone } from '../../bindings.ts'
import { motion as smooth } from '../../kit/still.ts'

/** How long nothing moves until a push counts as over. */
export const SETTLED_MS = 160
/** How far a mouse must travel before a press becomes a push. */
const DRAG_FROM = 40

type Report = (to: number) => void

/** One scroll container and what the back end knows of it. */
export class Scroll {
  /** The fold page in view. */
  inView = $state(0)
  /** Where the part in view begins and how much of the whole it is, from 0 to 1. */
  part = $state({ from: 0, share: 1 })
  /** There is more above. */
  above = $state(false)
  /** There is more below. */
  below = $state(false)
  #node: HTMLElement | undefined
  #report: Report
  #known = { screen: '', page: 0 }
  #pages = 1
  #timer: ReturnType<typeof setTimeout> | undefined
  #dragging = false
  /** The page moves to bring something into view: nobody has pushed it. */
  #revealing = false

  constructor(report: Report) {
    this.#report = report
  }

  /** Watches the container. */
  attach = (node: HTMLElement) => {
    this.#node = node
    const watch = new ResizeObserver(() => this.#look())
    watch.observe(node)
    const stopDragging = this.#drag(node)
    node.addEventListener('scroll', this.#moved, { passive: true })
    if (this.#known.page > 0) this.#go(this.#known.page, 'instant')
    return () => {
      clearTimeout(this.#timer)
      watch.disconnect()
      stopDragging()
      node.removeEventListener('scroll', this.#moved)
      this.#node = undefined
    }
  }

  /** A screen has come: go to the page that it names, but never against a push that is still under way. */
  follow(phone: Pick<Phone, 'screen' | 'page' | 'pages'>): void {
    const another = phone.screen !== this.#known.screen
    const turned = phone.page !== this.#known.page
    this.#known = { screen: phone.screen, page: phone.page }
    this.#pages = phone.pages
    if (another) this.#go(phone.page, 'instant')
    else if (turned && phone.page !== this.inView) this.#go(phone.page, 'smooth')
    this.#look()
  }

  /** A push of one page, up or down, by key. */
  push(by: 1 | -1): void {
    const node = this.#node
    if (!node) return
    const here = node.scrollTop
    const step = node.clientHeight * 0.9 * by
    const edge = this.#tops().find((top) => (by > 0 ? top > here + 4 : false)) ?? here + step
    const to = by > 0 ? Math.min(edge, here + node.clientHeight) : here - node.clientHeight
    node.scrollTo({ top: to, behavior: smooth() })
  }

  /** Brings an item into view that lies in the scrolling part but out of sight. */
  reveal(item: string): void {
    const found = this.#node?.querySelector(`[data-testid="item-${CSS.escape(item)}"]`)
    const place = found?.closest('li')
    const node = this.#node
    if (!place || !node) return
    const [seen, at] = [node.getBoundingClientRect(), place.getBoundingClientRect()]
    if (at.top >= seen.top && at.bottom <= seen.bottom) return
    this.#revealing = true
    place.scrollIntoView({ block: 'nearest', behavior: smooth() })
  }

  #go(page: number, behavior: ScrollBehavior): void {
    const top = this.#tops()[page]
    if (top !== undefined) this.#node?.scrollTo({ top, behavior: behavior === 'smooth' ? smooth() : behavior })
  }

  #tops(): number[] {
    return [...(this.#node?.querySelectorAll<HTMLElement>('[data-page]') ?? [])].map((page) => page.offsetTop)
  }

  #moved = () => {
    this.#look()
    clearTimeout(this.#timer)
    if (!this.#dragging) this.#timer = setTimeout(() => this.#settle(), SETTLED_MS)
  }

  #look(): void {
    const node = this.#node
    if (!node) return
    this.above = node.scrollTop > 4
    this.below = node.scrollTop + node.clientHeight < node.scrollHeight - 4
    this.inView = nearest(this.#tops(), node.scrollTop)
    this.part = { from: node.scrollTop / node.scrollHeight, share: node.clientHeight / node.scrollHeight }
    // What scrolls can be reached by keyboard, even where it holds only words.
    if (this.above || this.below) node.tabIndex = 0
    else node.removeAttribute('tabindex')
  }

  #settle(): void {
    // A fold that is higher than its room is read on without being left.
    const revealed = this.#revealing
    this.#revealing = false
    if (revealed || this.#pages <= 1 || this.inView === this.#known.page) return
    this.#known.page = this.inView
    this.#report(this.inView)
  }

  // A mouse has no finger to push with: let it drag, and let the nearest page come to rest.
  #drag(node: HTMLElement): () => void {
    let from: { y: number; top: number } | undefined
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button === 0) from = { y: event.clientY, top: node.scrollTop }
    }
    const move = (event: PointerEvent) => {
      if (!from || node.scrollHeight <= node.clientHeight) return
      const dy = event.clientY - from.y
      if (!this.#dragging && Math.abs(dy) < DRAG_FROM) return
      if (!this.#dragging) event.target?.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }))
      this.#dragging = true
      node.scrollTop = from.top - dy
    }
    const up = (event: PointerEvent) => {
      const start = from
      from = undefined
      if (!this.#dragging || !start) return
      this.#dragging = false
      this.#rest(event.clientY < start.y ? 1 : -1, start.top)
    }
    node.addEventListener('pointerdown', down)
    node.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    return () => {
      node.removeEventListener('pointerdown', down)
      node.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
    }
  }

  #rest(way: 1 | -1, from: number): void {
    const node = this.#node
    if (!node) return
    const tops = this.#tops()
    const start = nearest(tops, from)
    const page = Math.min(tops.length - 1, Math.max(0, start + way))
    this.#go(page, 'smooth')
  }
}

/** Which of the tops is nearest to where the container stands. */
export function nearest(tops: number[], at: number): number {
  let best = 0
  tops.forEach((top, page) => {
    if (Math.abs(top - at) < Math.abs((tops[best] ?? 0) - at)) best = page
  })
  return best
}


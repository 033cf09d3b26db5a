// Where the items of a phone screen stand: neighbours of one kind together; above, in the fold pages, or at the bottom.
import type { Item, Phone, Widget } from '../../bindings.ts'

/** Neighbours of one kind: a grid, a strip, a list. */
export type Run = { widget: Widget; items: Item[] }

/** A phone screen from top to bottom. */
export type Layout = {
  /** Stays at the top. */
  head: Run[]
  /** Scrolls, fold page by fold page. */
  pages: Run[][]
  /** Stays at the bottom. */
  foot: Run[]
  /** The bar of tabs under everything. */
  tabs: Item[]
}

/** Puts every item in its place, in the order in which they came. */
export function arrange(phone: Pick<Phone, 'items' | 'pages'>): Layout {
  const tabs = phone.items.filter((item) => item.widget === 'tab' && item.page === null)
  const items = phone.items.filter((item) => !tabs.includes(item))
  if (phone.pages <= 1) {
    const last = items.findLastIndex((item) => item.widget !== 'button')
    return { head: [], pages: [runs(items.slice(0, last + 1))], foot: runs(items.slice(last + 1)), tabs }
  }
  const first = items.findIndex((item) => item.page !== null)
  const pages = Array.from({ length: phone.pages }, (_, page) => runs(items.filter((item) => item.page === page)))
  const pinned = (item: Item, at: number) => item.page === null && (first < 0 || at > first)
  return { head: runs(items.slice(0, Math.max(0, first))), pages, foot: runs(items.filter(pinned)), tabs }
}

/** Groups neighbours of one kind. */
export function runs(items: Item[]): Run[] {
  const found: Run[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last?.widget === item.widget) last.items.push(item)
    else found.push({ widget: item.widget, items: [item] })
  }
  return found
}

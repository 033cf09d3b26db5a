// A long roll, opened step by step: by initial, then by surname. Which names there are comes from the back end, in order.
import type { Person } from '../bindings.ts'

/** More names than this are not looked through: two pages of them. */
const FEW = 24

/** Names that begin alike. */
export interface Group {
  name: string
  count: number
}

export class Roll {
  /** What was opened so far: an initial, then a surname. */
  path: string[] = $state([])

  readonly #all: () => Person[]

  constructor(all: () => Person[]) {
    this.#all = all
  }

  /** The names below what was opened. */
  get people(): Person[] {
    const [initial, surname] = this.path
    return this.#all().filter(
      (one) => (!initial || one.initial === initial) && (!surname || one.name.startsWith(surname)),
    )
  }

  /** What to open next; empty where the names themselves are few enough, or can be parted no further. */
  get groups(): Group[] {
    if (this.path.length >= 2 || this.people.length <= FEW) return []
    const name = this.path.length === 0 ? (one: Person) => one.initial : (one: Person) => [...one.name][0] ?? ''
    const counts = new Map<string, number>()
    for (const one of this.people) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1)
    return counts.size > 1 ? [...counts].map(([name, count]) => ({ name, count })) : []
  }

  open(name: string): void {
    this.path.push(name)
  }

  back(): void {
    this.path.pop()
  }
}

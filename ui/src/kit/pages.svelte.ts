// Many tiles, shown a page at a time and turned by big keys.

/** Which page of a list is open. */
export class Pages<T> {
  #at = $state(0)
  #all: () => T[]
  /** How many have room on a page; whoever draws them knows. */
  size = $state(12)

  constructor(all: () => T[]) {
    this.#all = all
  }

  /** How many there are in all. */
  get total(): number {
    return this.#all().length
  }

  /** How many pages there are, at least one. */
  get count(): number {
    return Math.max(1, Math.ceil(this.total / this.size))
  }

  /** The open page, 1-based. */
  get number(): number {
    return Math.min(this.#at, this.count - 1) + 1
  }

  /** What lies on the open page. */
  get shown(): T[] {
    const first = (this.number - 1) * this.size
    return this.#all().slice(first, first + this.size)
  }

  /** Turns by so many pages, round at the ends. */
  turn(by: number): void {
    this.#at = (this.number - 1 + by + this.count) % this.count
  }
}

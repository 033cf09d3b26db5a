// Test equipment: the fake's practice phone and the learner's run through its lesson.
import type { Phone, Pointer, Touch } from '../bindings.ts'
import { type Both, type FakeItem, SCREENS, STEPS, shown } from './lesson.ts'

/** One run through the lesson. */
export class FakeRun {
  screen = 'home/main'
  page = 0
  step = 0
  help = 0
  over = false
  notice = false
  consequence: Both | null = null
  said: Both[] = STEPS[0]!.say
  #vars = new Map<string, string>([['tab', 'home']])
  #trail: string[] = []

  touch(touch: Touch): void {
    this.consequence = null
    if (touch.kind === 'scroll') return this.#scroll(touch.to)
    if (touch.kind === 'home') return this.#open('home/main')
    if (touch.kind === 'back') return this.#open(this.#trail.pop() ?? SCREENS[this.screen]!.back ?? 'home/main', false)
    if (touch.kind === 'notice') return this.#notice(touch.open)
    if (touch.kind === 'hold') return this.#say([['按久了会跳菜单。', 'Holding opens a menu.'], ['轻轻一点，就松手。', 'Just tap and let go.']])
    if (touch.kind === 'beside') return this.#say([['没有点到也不要紧。', 'Missing it is fine.'], ['再点一次。', 'Tap once more.']])
    if (touch.kind === 'type') return this.#fill(touch.item, touch.text)
    const item = SCREENS[this.screen]!.items.find((candidate) => candidate.id === touch.item)
    if (item) this.#tap(item)
  }

  /** The hint key: words, then a ring, then a hand. */
  hint(): void {
    this.help = Math.min(3, this.help + 1)
    this.#say([STEPS[this.step]!.hint])
  }

  /** Does the next right thing by itself. */
  showNext(): void {
    const step = STEPS[this.step]!
    if (this.screen !== step.screen) this.#open(step.screen)
    if (step.screen === 'clinic/notes') this.#vars.set('end', 'yes')
    const item = SCREENS[step.screen]!.items.find((candidate) => candidate.id === step.item)!
    this.page = item.page ?? this.page
    this.#tap(item)
  }

  phone(say: (both: Both) => string): Phone {
    const screen = SCREENS[this.screen]!
    return {
      time: '9:30', date: say(['6月8日 星期一', 'Monday 8 June']), app: screen.app, screen: this.screen, look: screen.look,
      title: screen.look === 'desk' ? '' : say(screen.title), subtitle: screen.subtitle ? say(screen.subtitle) : null,
      items: screen.items.map((item) => shown(item, say, this.#enabled(item), this.#vars.get(item.sets ?? '') === item.id)),
      pages: screen.pages ?? 1, page: this.page, canBack: this.screen !== 'home/main',
      notice: this.notice ? { from: say(['安原市人民医院', "Anyuan People's Hospital"]), text: say(['王**，您已预约6月10日9:00骨科普通门诊。', 'Wang **, you are booked: 10 June, 9:00, orthopaedics.']) } : null,
    }
  }

  pointer(always: boolean): Pointer | null {
    const step = STEPS[this.step]!
    const look = this.help >= 3 ? 'hand' : 'ring'
    if (this.notice || (!always && this.help < 2)) return null
    const dim = this.help >= 2
    if (this.screen === 'clinic/confirm' && step.screen === 'clinic/notes') return { target: { kind: 'item', item: 'notes' }, look, dim, slow: false }
    if (this.screen === 'clinic/notes' && this.page === 0) return { target: { kind: 'scroll', to: 1 }, look, dim, slow: false }
    if (this.screen !== step.screen) return { target: { kind: 'back' }, look, dim, slow: false }
    const item = SCREENS[this.screen]!.items.find((candidate) => candidate.id === step.item)
    if (item?.page !== undefined && item.page !== this.page) return { target: { kind: 'scroll', to: item.page }, look, dim, slow: false }
    return { target: { kind: 'item', item: step.item }, look, dim, slow: false }
  }

  #tap(item: FakeItem): void {
    const step = STEPS[this.step]!
    if (item.trap) {
      this.consequence = item.trap
      return
    }
    if (!this.#enabled(item)) return this.#say([['灰色的现在点不动。', 'What is grey does not respond yet.']])
    if (item.sets) this.#vars.set(item.sets, item.id)
    const right = this.screen === step.screen && item.id === step.item
    if (item.go === 'end') this.over = true
    else if (item.go === 'back') this.#open(this.#trail.pop() ?? SCREENS[this.screen]!.back!, false)
    else if (item.go) this.#open(item.go)
    if (right && !this.over) this.#next()
  }

  #next(): void {
    this.step = Math.min(STEPS.length - 1, this.step + 1)
    this.help = 0
    this.said = STEPS[this.step]!.say
    if (this.screen === 'clinic/done') this.notice = true
  }

  #open(screen: string, remember = true): void {
    if (remember) this.#trail.push(this.screen)
    this.screen = screen
    this.page = 0
  }

  #scroll(to: number): void {
    this.page = to
    if (this.screen === 'clinic/notes' && to === 1) this.#vars.set('end', 'yes')
  }

  #notice(open: boolean): void {
    this.notice = false
    if (open) this.#open('sms/thread')
  }

  #fill(item: string, text: string): void {
    this.#vars.set(item, text === '258036' ? item : '')
    this.#say([['只用练习密码。', 'Only the practice PIN.']])
  }

  #say(said: Both[]): void {
    this.said = said
  }

  #enabled(item: FakeItem): boolean {
    return !item.off && (item.needs ?? []).every((name) => this.#vars.has(name))
  }
}

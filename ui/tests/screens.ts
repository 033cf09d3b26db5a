// Screens to test with: short to write, complete for the types.
import type { Backend } from '../src/backend.ts'
import type { Item, Phone, Screen, Touch, View } from '../src/bindings.ts'

/** A row; say only what matters. */
export function item(part: Partial<Item> = {}): Item {
  const rest = { note: null, icon: null, enabled: true, chosen: false, primary: false, page: null, rows: [], keys: [] }
  return { id: 'one', widget: 'row', label: 'One', ...rest, ...part }
}

/** A page of the practice phone. */
export function phone(part: Partial<Phone> = {}): Phone {
  const head = { time: '9:30', date: '', app: 'clinic', screen: 'clinic/front', look: 'page' as const, title: 'Clinic', subtitle: null }
  return { ...head, items: [item()], pages: 1, page: 0, canBack: true, notice: null, ...part }
}

/** In a lesson. */
export function practice(part: Partial<Phone> = {}): View {
  const lesson = { learner: null, title: 'Lesson', place: { step: 1, steps: 2 }, support: 'guided' as const }
  return { kind: 'practice', ...lesson, phone: phone(part), pointer: null, card: [], passage: [], showNext: false, consequence: null, offer: null, stopped: false }
}

/** A whole screen. */
export function screen(part: Partial<Screen> = {}): Screen {
  const caption = { utterance: 1, sentences: ['One.', 'Two.'] }
  return { language: 'en', languages: [], voice: 'ready', caption, trainerCalled: false, wakeInMs: null, courseProblems: [], paused: false, look: { text: 'standard', theme: 'light' }, hands: { holdMs: 900, mergedMs: 500, slackPx: 12, deadEdgePx: 8, deadCornerPx: 16 }, profile: { slow: false, tremor: false }, view: practice(), ...part }
}

/** A back end that writes down what it was asked and answers what the test says. */
export function scripted(answer: (asked: string, touch?: Touch) => Promise<Screen> | Screen) {
  const log: string[] = []
  let hear: Parameters<Backend['onSpoken']>[0] = () => {}
  const names = ['open', 'sitDown', 'sitAsGuest', 'newcomer', 'nameNewcomer', 'welcomeNewcomer', 'begin', 'act', 'ask', 'showNext', 'wake', 'rest', 'standUp', 'speakLanguage'] as const
  const commands = names.map((name) => [
    name,
    async (request?: { touch?: Touch }) => {
      log.push(request?.touch ? `${name} ${JSON.stringify(request.touch)}` : name)
      return answer(name, request?.touch)
    },
  ])
  const onSpoken: Backend['onSpoken'] = async (listener) => ((hear = listener), () => {})
  let renew = () => {}
  const onRenewed: Backend['onRenewed'] = async (listener) => ((renew = () => listener({ count: 1 })), () => {})
  const backend = { ...Object.fromEntries(commands), onSpoken, onRenewed } as Backend
  return { backend, log, renew: () => renew(), speak: (utterance: number, sentence: number | null) => hear({ utterance, sentence }) }
}

// Test equipment: a back end for tests and plain browsers. Options in the address: learners, voice, trouble, steps, offer.
import type { Backend } from './backend.ts'
import type { Hands, Look, Offer, Picture, Profile, Screen, Spoken, Support, Trouble, View, VoiceSign } from './bindings.ts'
import { type Both, CARD, STEPS } from './fake/lesson.ts'
import { FakeRun } from './fake/phone.ts'

const PICTURES: Picture[] = ['leaf', 'mountain', 'tea', 'bird', 'fish', 'lotus', 'sun', 'horse']
const NAMES: Both[] = [
  ['王桂兰', 'Wang Guilan'], ['张福海', 'Zhang Fuhai'], ['李秀英', 'Li Xiuying'], ['刘玉珍', 'Liu Yuzhen'], ['陈建国', 'Chen Jianguo'], ['巴雅尔', 'Bayar'],
  ['赵淑芬', 'Zhao Shufen'], ['杨德福', 'Yang Defu'], ['孙桂芝', 'Sun Guizhi'], ['周明远', 'Zhou Mingyuan'], ['乌云其其格', 'Oyunchimeg'], ['吴素珍', 'Wu Suzhen'],
]
const SURNAMES: Both[] = '王李张刘陈杨赵黄周吴徐孙'.split('').flatMap((name, at): Both[] => {
  const en = 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun'.split(' ')[at]!
  return [[`${name}阿姨`, `Auntie ${en}`], [`${name}叔叔`, `Uncle ${en}`]]
})
const HANDS: Hands = { holdMs: 900, mergedMs: 500, slackPx: 12, deadEdgePx: 8, deadCornerPx: 16 }
const TITLE: Both = ['挂一个骨科号', 'Book an orthopaedics visit']

/** A back end in memory. */
export function fakeBackend(options = new URLSearchParams()): Backend {
  let language = 'zh-CN'
  let utterance = 0
  let called = false
  let sitting: number | null = null
  let support: Support = 'guided'
  let run: FakeRun | null = null
  let at: View['kind'] = 'door'
  let chosen: string | null = null
  let domain: string | null = null
  let look: Look = { text: 'standard', theme: 'light', pace: 160, pointToHear: false, largePointer: true, still: false }
  let profile: Profile = { slow: false, tremor: false }
  let offer = ['rest', 'steady'].includes(options.get('offer') ?? '') ? (options.get('offer') as Offer) : null
  let stopped = options.get('offer') === 'stopped'
  let stumbles = options.get('trouble')
  let listener: (spoken: Spoken) => void = () => {}

  const say = (both: Both) => (language === 'en' ? both[1] : both[0])
  const count = Number(options.get('learners') ?? 12)
  const person = (one: number) => ({
    id: `l${one + 1}`,
    name: say(NAMES[one % NAMES.length]!),
    picture: PICTURES[one % PICTURES.length]!,
    goingOn: one === 2 ? say(TITLE) : null,
    initial: 'W',
    apart: null,
  })
  const learner = () => (sitting === null ? null : person(sitting))

  function view(): View {
    if (at === 'newcomer') return { kind: 'newcomer', names: SURNAMES.map(say), chosen, pictures: PICTURES }
    if (at === 'today') {
      const goingOn = run && !run.over ? { step: run.step + 1, steps: STEPS.length } : null
      const goal = say(['学会了，您能自己在手机上约好医生。', 'Afterwards you can book a doctor on the phone yourself.'])
      return { kind: 'today', learner: learner(), lesson: 'hospital/book', title: say(TITLE), goal, minutes: 8, support, goingOn, otherWays: ['watch', 'supported', 'independent'], card: learner() && 'hospital/book' }
    }
    if (at === 'shelf') {
      const places: [string, Both][] = domain
        ? [['hospital/book', TITLE], ['hospital/later', ['改时间和取消', 'Change and cancel']]]
        : [['hospital', ['就医', 'Hospital']], ['payments', ['支付', 'Payments']], ['scams', ['防骗', 'Scams']]]
      return { kind: 'shelf', learner: learner(), domain: domain && say(['就医', 'Hospital']), places: places.map(([id, label]) => ({ id, label: say(label), note: say(['会了', 'learnt']), done: false, opens: !domain })), up: domain ? { domain: null, label: say(['别的方面', 'Others']) } : null, code: false }
    }
    if (at === 'practice' && run) {
      return {
        kind: 'practice', learner: learner(), title: say(TITLE), place: { step: run.step + 1, steps: STEPS.length }, support,
        phone: run.phone(say), pointer: run.consequence ? null : run.pointer(support === 'guided'), card: CARD.map(([label, value]) => ({ label: say(label), value: say(value) })), passage: [],
        showNext: support === 'watch', consequence: run.consequence && say(run.consequence), offer, stopped,
      }
    }
    if (at === 'ending') {
      const done = [['您自己做了 9 步。', 'You did 9 steps yourself.'], ['1 步听了提示。', 'For 1 step you heard a hint.']] as Both[]
      const closing = [['记三样：哪个科、哪一天、哪个人。', 'Three things: which department, which day, who.'], ['不会也不要紧，电话、窗口、家人，都能帮您挂。', 'If it does not work: phone, counter and family can book for you.']] as Both[]
      return { kind: 'ending', learner: learner(), lesson: 'hospital/book', title: say(TITLE), done: done.map(say), closing: closing.map(say), next: 'supported', again: 'Again', card: true }
    }
    const notice = options.get('mended') ? say(['记录修好了一处，您的练习都在。', 'A record was mended. All your practice is there.']) : null
    return { kind: 'door', learners: Array.from({ length: count }, (_, one) => person(one)), notice }
  }

  function sentences(): string[] {
    const words: Record<View['kind'], Both[]> = {
      cardCode: [['请点您的两张图。', 'Please touch your two pictures.']],
      door: [['您好，您是哪一位？', 'Hello. Which one are you?'], ['请点您的名字。', 'Please tap your name.']],
      newcomer: chosen ? [['再挑一张喜欢的图。', 'Now pick a picture you like.']] : [['欢迎您！怎么称呼您？', 'Welcome! What may we call you?']],
      today: [['今天我们学挂号。', 'Today we book a doctor.'], ['点金色的大按钮，就开始。', 'Tap the large gold key to begin.']],
      shelf: [['想学哪一样？', 'What would you like to learn?']],
      practice: run ? (run.consequence ? [run.consequence] : run.said) : [],
      ending: [['挂上了！您自己挂的号。', 'Booked! You did it yourself.'], ['今天练得很好。', 'Well practised today.']],
      vote: [['今天的课怎么样？', 'How was it today?']],
    }
    return words[at].map(say)
  }

  async function answer(): Promise<Screen> {
    if (run?.over && at === 'practice') at = 'ending'
    utterance += 1
    const screen: Screen = {
      language, languages: [{ tag: 'zh-CN', name: '中文' }, { tag: 'en', name: 'English' }], voice: (options.get('voice') as VoiceSign) ?? 'ready',
      caption: { utterance, sentences: sentences() }, trainerCalled: called, wakeInMs: null, courseProblems: [], paused: false, look, hands: HANDS, profile, view: view(),
    }
    if (screen.voice === 'ready') speak(utterance, screen.caption.sentences)
    return screen
  }

  function speak(which: number, said: string[]): void {
    said.forEach((_, sentence) => setTimeout(() => which === utterance && listener({ utterance: which, sentence }), 60 + sentence * 2500))
    setTimeout(() => which === utterance && listener({ utterance: which, sentence: null }), 60 + said.length * 2500)
  }

  const go = (kind: View['kind']) => ((at = kind), answer())
  const stumble = (code: Trouble['code'], both: Both): Trouble => ({ code, message: say(both) })

  return {
    open: answer,
    sitDown: ({ learner: id }) => ((sitting = Number(id.slice(1)) - 1), go('today')),
    sitAsGuest: () => ((sitting = null), go('today')),
    newcomer: () => ((chosen = null), go('newcomer')),
    nameNewcomer: ({ name }) => ((chosen = name), go('newcomer')),
    welcomeNewcomer: () => ((sitting = 0), go('today')),
    today: () => go('today'),
    callOffice: answer,
    lookLike: (request) => ((look = request), answer()),
    castVote: answer,
    suit: (request) => ((profile = request), (offer = null), answer()),
    readOut: async () => 'ready',
    shelf: (request) => ((domain = request.domain), go('shelf')),
    choose: () => go('today'),
    begin: (request) => {
      if (!run || run.over || request.support !== support) run = new FakeRun()
      support = request.support
      return go('practice')
    },
    act: async ({ touch }) => {
      if (stumbles) {
        stumbles = null
        throw stumble('notRecorded', ['电脑没地方记了。请叫老师来看一下，您做的都还在。', 'The computer has no room to keep records. Please call the trainer; nothing is lost.'])
      }
      run?.touch(touch)
      return answer()
    },
    ask: async ({ ask }) => {
      if (ask === 'hint' && at === 'practice') run?.hint()
      if (ask === 'trainer') called = !called
      if (ask === 'goOn' && run?.consequence) run.consequence = null
      else if (ask === 'goOn') [offer, stopped] = [null, false]
      if (ask === 'hush') listener({ utterance, sentence: null })
      return answer()
    },
    showNext: async () => (run?.showNext(), answer()),
    wake: answer,
    cardCode: () => answer(),
    rest: () => go('today'),
    takeHome: answer,
    standUp: () => ((sitting = null), (run = null), (called = false), go('door')),
    speakLanguage: (request) => ((language = request.language), answer()),
    onRenewed: async () => () => {},
    onSpoken: async (heard) => ((listener = heard), () => (listener = () => {})),
  }
}

// Chooses a theme and a language of the trainer's window by its keys, and waits until it is drawn and nothing moves.
const [theme, language, done] = arguments
const page = document.documentElement
const begun = performance.now()
const moves = (one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity
const press = (id) => document.querySelector(`[data-testid="${id}"]`).click()
let pressed = ''
const look = () => {
  const late = performance.now() - begun > 20000
  const busy = document.querySelector('.office').getAttribute('aria-busy') === 'true'
  const moving = document.getAnimations().filter(moves).map((one) => one.animationName ?? one.transitionProperty)
  if (late) return done(`${page.dataset.theme} ${page.lang}, pressed at ${pressed}${busy ? ', busy' : ''}, moving: ${moving}`)
  const calm = !busy && moving.length === 0
  const now = `${page.lang} ${page.dataset.theme}`
  if (calm && page.lang === language && page.dataset.theme === theme) return requestAnimationFrame(() => setTimeout(() => done(true), 20))
  // One press at a time: the key for the colours goes round.
  if (calm && now !== pressed) {
    pressed = now
    press(page.lang === language ? 'theme' : `language-${language}`)
  }
  setTimeout(look, 15)
}
look()

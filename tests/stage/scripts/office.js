// Chooses a theme and a language of the trainer's window by its keys, and waits until it is drawn and nothing moves.
const [theme, language, done] = arguments
const page = document.documentElement
const begun = performance.now()
const moves = (one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity
const press = (id) => document.querySelector(`[data-testid="${id}"]`).click()
let pressed = ''
const look = () => {
  const late = performance.now() - begun > 20000
  if (late) return done(`${page.dataset.theme} ${page.lang}`)
  const calm = document.querySelector('.office').getAttribute('aria-busy') === 'false' && !document.getAnimations().some(moves)
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

// Chooses a level, a theme and a language through the app, as a press of their keys does, and waits until it is drawn and nothing moves.
const [level, theme, language, done] = arguments
const page = document.documentElement
for (const id of [`text-${level}`, `theme-${theme}`, `language-${language}`]) {
  const key = document.querySelector(`[data-testid=${id}]`)
  if (key.getAttribute('aria-pressed') !== 'true') key.click()
}
const begun = performance.now()
const moves = (one) => one.playState === 'running' && one.effect?.getComputedTiming().iterations !== Infinity
const look = () => {
  const there = page.dataset.text === level && page.dataset.theme === theme && page.lang === language
  const calm = document.querySelector('main').getAttribute('aria-busy') === 'false' && !document.getAnimations().some(moves)
  if (there && calm) requestAnimationFrame(() => setTimeout(() => done(true), 20))
  else if (performance.now() - begun > 20000) done(`${page.dataset.text} ${page.dataset.theme} ${page.lang}`)
  else setTimeout(look, 15)
}
look()

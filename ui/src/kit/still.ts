// Whether anything may move: what the learner chose, or what the computer was set to.

/** True for those who ask for no motion. */
export function isStill(): boolean {
  return 'still' in document.documentElement.dataset || matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** How to scroll. */
export function motion(): ScrollBehavior {
  return isStill() ? 'instant' : 'smooth'
}

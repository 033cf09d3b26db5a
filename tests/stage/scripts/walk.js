// Writes down every place that the focus comes to, while the Tab key is pressed; and afterwards what it should have come to.
const reachable = () => {
  const root = document.querySelector('dialog[open]') ?? document.body
  const all = [...root.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex="0"]')]
  return all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0 && !one.closest('[inert]'))
}
if (arguments[0] === 'begin') {
  window.walked = []
  document.activeElement?.blur?.()
  window.walk = (event) => {
    const one = event.target
    // As the browser does it a moment later.
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const style = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    // The middle of the part that is in view: a picture may be higher than the phone's page.
    const view = one.closest('.scroll')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
    const middle = (Math.max(box.top, view.top) + Math.min(box.bottom, view.bottom)) / 2
    const top = document.elementFromPoint(box.left + box.width / 2, middle)
    walked.push({
      who: one.dataset.testid ?? one.className, one,
      ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      left: box.left, top: box.top, right: box.right, bottom: box.bottom,
      covered: top && top !== one && !one.contains(top) && !top.contains(one) && !top.closest('[data-testid=pointer]') ? (top.dataset?.testid ?? top.className ?? top.tagName) : '',
      outside: box.right < 4 || box.bottom < 4 || box.left > innerWidth - 4 || box.top > innerHeight - 4,
    })
  }
  addEventListener('focusin', walk, true)
  return reachable().length
}
removeEventListener('focusin', walk, true)
const told = []
const wanted = reachable()
const round = walked.findIndex((step, at) => at > 0 && step.one === walked[0].one)
const steps = (round > 0 ? walked.slice(0, round) : walked).filter((step) => step.one.isConnected)
for (const one of wanted) if (!steps.some((step) => step.one === one)) told.push(`Tab does not come to ${one.dataset.testid ?? one.className}`)
const zones = ['.bar', '.caption', '.stage', '.body', '.problems', '.helpers', '.trouble', 'dialog', '.rail', '.room']
const zone = (step) => zones.findIndex((name) => step.one.closest(name))
const places = steps.filter((step) => wanted.includes(step.one))
// The walk may begin in the middle: turn it so that it begins with the first in the document.
const first = places.findIndex((step) => step.one === wanted[0])
const order = [...places.slice(first), ...places.slice(0, Math.max(0, first))]
order.forEach((step, at) => {
  const before = order[at - 1]
  if (!before) return
  if (wanted.indexOf(step.one) < wanted.indexOf(before.one)) told.push(`Tab goes back from ${before.who} to ${step.who}`)
  // Within a part of the window: down, or to the right; not up again within a column.
  if (zone(step) === zone(before) && step.bottom <= before.top + 1 && step.left < before.right - 1 && step.right > before.left + 1) told.push(`Tab goes up from ${before.who} to ${step.who}`)
  if (step.covered) told.push(`the focus on ${step.who} is covered by ${step.covered} at ${Math.round(step.top)} to ${Math.round(step.bottom)}`)
  if (step.outside) told.push(`the focus on ${step.who} is outside`)
})
const ring = places.reduce((least, step) => (step.ring < least.value ? { value: step.ring, where: step.who } : least), { value: 99, where: '' })
return { told, ring, count: order.length, reachable: wanted.length }

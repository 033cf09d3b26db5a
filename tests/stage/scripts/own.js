// What no engine checks, on what the window shows now. Gives what is not as it must be, and figures for the conformance sheet: the
// least of each, with the place. arguments[0]: { primary, close, any, contrast, spacing } are the demands; `reflow` is true at 200 %.
const asked = arguments[0]
const told = []
const figures = {}
const least = (name, value, where) => {
  if (Number.isFinite(value) && !(figures[name]?.value <= value)) figures[name] = { value: Math.round(value * 100) / 100, where }
}
const page = document.documentElement
const modal = document.querySelector('dialog[open]')
const root = modal ?? document.body
const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('[inert], .unseen')
const nameOf = (one) => one.dataset?.testid ?? (one.closest?.('[data-testid]')?.dataset.testid ?? '') + ' ' + (one.className || one.tagName) + ' ' + (one.textContent ?? '').trim().slice(0, 16)

// The part of the page that is in view where this stands; null if it is scrolled out of it.
const clipOf = (one) => {
  let clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  for (let up = one.parentElement; up; up = up.parentElement) {
    const style = getComputedStyle(up)
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
    const box = up.getBoundingClientRect()
    clip = { left: Math.max(clip.left, box.left), top: Math.max(clip.top, box.top), right: Math.min(clip.right, box.right), bottom: Math.min(clip.bottom, box.bottom) }
  }
  return clip
}
// What cuts it for good: everything around it up to the first part that scrolls.
const cutBy = (one) => {
  let clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
  for (let up = one.parentElement; up; up = up.parentElement) {
    const style = getComputedStyle(up)
    if (/auto|scroll/.test(style.overflowY + style.overflowX)) return clip
    const box = up.getBoundingClientRect()
    if (/hidden|clip/.test(style.overflowX)) [clip.left, clip.right] = [Math.max(clip.left, box.left), Math.min(clip.right, box.right)]
    if (/hidden|clip/.test(style.overflowY)) [clip.top, clip.bottom] = [Math.max(clip.top, box.top), Math.min(clip.bottom, box.bottom)]
  }
  return clip
}
const scrollsAround = (one) => {
  for (let up = one.parentElement; up; up = up.parentElement) {
    const style = getComputedStyle(up)
    if (/auto|scroll/.test(style.overflowY) && up.scrollHeight > up.clientHeight) return true
  }
  return asked.reflow || page.scrollHeight > innerHeight
}

// The page as a whole.
if (page.scrollWidth > innerWidth) told.push(`the page scrolls sideways: ${page.scrollWidth} of ${innerWidth}`)
if (!asked.reflow && page.scrollHeight > innerHeight) told.push(`the page scrolls: ${page.scrollHeight} of ${innerHeight}`)
least('body', parseFloat(getComputedStyle(document.body).fontSize), 'body')

// What can be pressed: how large, in the window, under nothing.
for (const one of root.querySelectorAll('button, a[href], input, summary, [role=button], [role=switch]')) {
  const box = one.getBoundingClientRect()
  if (!seen(one) || box.width === 0) continue
  const side = Math.min(box.width, box.height)
  const kind = one.matches('.quiet, [data-testid=notice-close]') ? 'close' : one.matches('[data-testid^=pad-]') ? 'pad' : one.matches('.key, .tile, .target, .switch, [data-testid^=phone-], [data-testid=notice-open], [data-testid=hush], summary') ? 'primary' : 'any'
  least(`target-${kind}`, side, nameOf(one))
  if (side < asked[kind] - 0.5) told.push(`${nameOf(one)} is ${Math.round(box.width)}x${Math.round(box.height)}, ${asked[kind]} are asked for`)
  if (!scrollsAround(one) && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)) told.push(`${nameOf(one)} lies outside`)
  const clip = clipOf(one)
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) continue
  const top = document.elementFromPoint(x, y)
  if (top && top !== one && !one.contains(top) && !top.contains(one) && !top.closest('[data-testid=pointer]')) told.push(`${nameOf(one)} lies under ${nameOf(top)}`)
}

// Colours.
const parsed = (text) => {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number)
  if (text.startsWith('color(srgb')) return { c: numbers.slice(0, 3).map((one) => one * 255), a: numbers[3] ?? 1 }
  return text.startsWith('rgb') ? { c: numbers.slice(0, 3), a: numbers[3] ?? 1 } : null
}
const over = (above, below) => ({ c: above.c.map((one, at) => one * above.a + below.c[at] * (1 - above.a)), a: 1 })
const light = ({ c }) => {
  const [r, g, b] = c.map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
// Every ground that words on this element may stand on: plain colours, and each colour of a gradient.
const known = new Map()
const grounds = (one) => {
  if (!one) return [{ c: [255, 255, 255], a: 1 }]
  if (known.has(one)) return known.get(one)
  const style = getComputedStyle(one)
  const colour = parsed(style.backgroundColor) ?? { c: [0, 0, 0], a: 0 }
  let found = colour.a === 1 ? [colour] : grounds(one.parentElement).map((below) => over(colour, below))
  const layers = style.backgroundImage.split(/,\s*(?=(?:repeating-)?(?:linear|radial|conic)-gradient\()/).filter((layer) => layer.includes('gradient('))
  const shades = layers.map((layer) => (layer.match(/(rgba?\([^)]*\)|color\(srgb[^)]*\))/g) ?? []).map(parsed).filter(Boolean))
  // Under a gradient without a hole nothing of what lies below is seen.
  const below = shades.some((layer) => layer.length > 0 && layer.every((shade) => shade.a === 1)) ? [] : found
  found = below.concat(shades.flat().flatMap((shade) => (shade.a === 1 ? [shade] : below.map((one) => over(shade, one)))))
  const unique = [...new Map(found.map((ground) => [ground.c.map(Math.round).join(), ground])).values()].slice(0, 24)
  known.set(one, unique)
  return unique
}

// Words: contrast, size, spacing; not cut, not spilled, not covered.
const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const one = node.parentElement
  if (!node.textContent.trim() || !one || /STYLE|SCRIPT/.test(one.tagName) || !seen(one)) continue
  const range = document.createRange()
  range.selectNodeContents(node)
  const lines = [...range.getClientRects()].filter((box) => box.width > 0.5)
  if (lines.length === 0) continue
  const style = getComputedStyle(one)
  const size = parseFloat(style.fontSize)
  const where = nameOf(one)
  least('words', size, where)
  if (size < asked.words - 0.1) told.push(`${where}: words of ${size} px`)
  let alpha = 1
  for (let up = one; up; up = up.parentElement) alpha *= Number(getComputedStyle(up).opacity)
  const ink = parsed(style.color)
  for (const ground of ink ? grounds(one) : []) {
    const ratio = contrast(over({ c: ink.c, a: ink.a * alpha }, ground), ground)
    least('contrast', ratio, `${where} on ${ground.c.map(Math.round)}`)
    if (ratio < asked.contrast) told.push(`${where}: contrast ${ratio.toFixed(2)} of ${style.color} on ${ground.c.map(Math.round)}`)
  }
  const rows = new Set(lines.map((box) => Math.round(box.top / 4))).size
  if (rows > 1) {
    const spacing = parseFloat(style.lineHeight) / size
    least('spacing', spacing, where)
    if (spacing < asked.spacing - 0.005) told.push(`${where}: lines ${spacing.toFixed(2)} apart`)
  }
  const thing = one.closest('button, summary, dialog, section, .trouble, .banner, .caption, .problems')
  const box = thing?.getBoundingClientRect()
  const words = range.getBoundingClientRect()
  if (box && !thing.matches('section') && (words.left < box.left - 1 || words.right > box.right + 1 || !scrollsAround(one) && (words.top < box.top - 3 || words.bottom > box.bottom + 3))) told.push(`${where}: words spill out of ${nameOf(thing)}`)
  if (words.left < -1 || words.right > innerWidth + 1) told.push(`${where}: words lie outside`)
  const hard = cutBy(one)
  if (lines.some((line) => line.top + line.height / 2 < hard.top || line.top + line.height / 2 > hard.bottom || line.left < hard.left - 2 || line.right > hard.right + 2)) told.push(`${where}: words are cut away for good`)
  const clip = clipOf(one)
  const [x, y] = [(lines[0].left + lines[0].right) / 2, (lines[0].top + lines[0].bottom) / 2]
  if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom - 1) {
    if (!scrollsAround(one)) told.push(`${where}: words are cut away`)
    continue
  }
  const top = document.elementFromPoint(x, y)
  if (top && !one.contains(top) && !top.contains(one) && !top.closest('[data-testid=pointer]') && getComputedStyle(one).pointerEvents !== 'none') told.push(`${where}: words lie under ${nameOf(top)}`)
}
for (const one of root.querySelectorAll('*')) {
  const style = getComputedStyle(one)
  if (!/hidden|clip/.test(style.overflowX + style.overflowY) || !seen(one) || one.closest('svg, .glyph') || !one.textContent.trim()) continue
  const aside = /hidden|clip/.test(style.overflowX) ? one.scrollWidth - one.clientWidth : 0
  const down = /hidden|clip/.test(style.overflowY) ? one.scrollHeight - one.clientHeight : 0
  // A ring or a rounded corner may reach a little over.
  const words = one.childElementCount === 0 || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
  if (words && (aside > 1 || down > 3)) told.push(`${nameOf(one)}: cut by ${aside} and ${down} px`)
}

// What scrolls can be reached by keyboard: by itself, or by what lies in it.
for (const one of root.querySelectorAll('*')) {
  if (!/auto|scroll/.test(getComputedStyle(one).overflowY) || one.scrollHeight <= one.clientHeight + 4 || !seen(one)) continue
  if (one.tabIndex < 0 && !one.querySelector('button, a[href], input, select, textarea')) told.push(`${nameOf(one)}: scrolls, and no key reaches it`)
}

// Where help is, the language of the page, and the status that says what is said.
const helpers = [...document.querySelectorAll('.helpers button')].map((one) => {
  const box = one.getBoundingClientRect()
  return [one.dataset.testid, Math.round(box.left), Math.round(box.bottom)]
})
const status = document.querySelector('[role=status]')?.textContent.trim() ?? ''
if (asked.status && !modal && !status) told.push('no status says what is said')
return { told, figures, helpers: modal ? null : helpers, lang: page.lang }

// Whatever is shown in English from now on is shown with accents and some 40 per cent longer, as another language might be. What the
// app writes later is stretched as it comes.
const accents = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýÿ', A: 'ÁÀ', E: 'ÉÈ', I: 'ÍÌ', O: 'ÓÒ', U: 'ÚÙ', c: 'ç', n: 'ñ', s: 'š', C: 'Ç', N: 'Ñ', S: 'Š' }
const made = (window.stretched ??= new WeakMap())
const stretch = (text) => text.replace(/[a-zA-Z]/g, (one) => accents[one] ?? one)
const touch = (node) => {
  const text = node.data
  if (!/[a-zA-Z]{2}/.test(text) || made.get(node) === text || node.parentElement?.closest('style, script, [lang=zh-CN]')) return
  const longer = stretch(text)
  made.set(node, longer)
  node.data = longer
}
const all = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) touch(node)
}
window.stretching ??= new MutationObserver((changes) => {
  if (document.documentElement.lang !== 'en') return
  for (const change of changes) {
    if (change.type === 'characterData') touch(change.target)
    for (const node of change.addedNodes) node.nodeType === 3 ? touch(node) : node.nodeType === 1 && all(node)
  }
})
stretching.observe(document.body, { subtree: true, childList: true, characterData: true })
if (document.documentElement.lang === 'en') all(document.body)
const shown = document.body.innerText
return shown.length

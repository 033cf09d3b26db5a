// What scrolls must be reachable by keyboard, even where it holds only words, and must show that there is more.

/** An attachment: the node takes the focus as long as it has more than it shows, and carries `data-more` while there is more below. */
export function reachable(node: HTMLElement): () => void {
  const look = () => {
    if (node.scrollHeight > node.clientHeight + 4) node.tabIndex = 0
    else node.removeAttribute('tabindex')
    node.toggleAttribute('data-more', node.scrollTop + node.clientHeight < node.scrollHeight - 4)
  }
  const watch = new ResizeObserver(look)
  watch.observe(node)
  for (const child of node.children) watch.observe(child)
  node.addEventListener('scroll', look, { passive: true })
  return () => {
    watch.disconnect()
    node.removeEventListener('scroll', look)
  }
}

// What scrolls must be reachable by keyboard, even where it holds only words.

/** An attachment: the node takes the focus as long as it has more than it shows. */
export function reachable(node: HTMLElement): () => void {
  const look = () => {
    if (node.scrollHeight > node.clientHeight + 4) node.tabIndex = 0
    else node.removeAttribute('tabindex')
  }
  const watch = new ResizeObserver(look)
  watch.observe(node)
  for (const child of node.children) watch.observe(child)
  return () => watch.disconnect()
}

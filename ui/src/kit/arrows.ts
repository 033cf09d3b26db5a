// Arrow keys among things that stand in a grid or a list: to the nearest one that way.

const WAYS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** An attachment: arrow keys move the focus among the buttons inside the node. */
export function arrows(node: HTMLElement): () => void {
  const move = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    const from = document.activeElement
    if (!way || !(from instanceof HTMLButtonElement) || !node.contains(from)) return
    const next = nearest(from, [...node.querySelectorAll('button')], way)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  node.addEventListener('keydown', move)
  return () => node.removeEventListener('keydown', move)
}

function nearest(from: HTMLElement, all: HTMLElement[], [dx, dy]: [number, number]): HTMLElement | undefined {
  const start = centre(from)
  let best: { node: HTMLElement; cost: number } | undefined
  for (const node of all) {
    if (node === from || node.closest('[inert]')) continue
    const end = centre(node)
    const along = (end.x - start.x) * dx + (end.y - start.y) * dy
    const across = Math.abs((end.x - start.x) * dy) + Math.abs((end.y - start.y) * dx)
    if (along < 4) continue
    const cost = along + across * 3
    if (!best || cost < best.cost) best = { node, cost }
  }
  return best?.node
}

function centre(node: HTMLElement): { x: number; y: number } {
  const box = node.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

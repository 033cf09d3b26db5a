// The icons: own drawings on one 48 grid, stroke 3. To add one, put a file here; its name is what items and keys say.

const files = import.meta.glob<string>('./*.svg', { query: '?raw', import: 'default', eager: true })

const drawings = new Map(Object.entries(files).map(([path, svg]) => [path.slice('./'.length, -'.svg'.length), svg]))

/** The drawing of that name, or a quiet stand-in. */
export function drawing(name: string): string {
  return drawings.get(name) ?? drawings.get('other') ?? ''
}

/** Whether there is a drawing of that name. */
export function isDrawn(name: string): boolean {
  return drawings.has(name)
}

// The built window for tests in a browser: ui/dist as it lies there, as long as nothing that it is made of is newer.
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** What vite makes it of: in ui/, and the words one floor up. */
const SOURCES = ['src', 'index.html', 'trainer.html', 'vite.config.ts', 'svelte.config.js', 'package-lock.json', '../locales']

/** The folder with the built window. What lies in ui/dist is never touched: cargo may be reading it. */
export async function built(root: string): Promise<string> {
  const dist = join(root, 'dist')
  if (existsSync(join(dist, 'index.html')) && newest(SOURCES.map((source) => join(root, source))) <= changed(join(dist, 'index.html'))) return dist
  const outDir = mkdtempSync(join(tmpdir(), 'yinxing-ui-'))
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

const changed = (path: string): number => statSync(path).mtimeMs

/** When the last of them changed, folders with all that is in them. */
function newest(paths: string[]): number {
  const inside = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)) : []
  return Math.max(...paths.flatMap((path) => [path, ...inside(path)]).map(changed))
}

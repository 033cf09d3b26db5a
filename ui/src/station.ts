// Which back end this window talks to: the real one, or, in a plain browser, the fake one.
import { isTauri } from '@tauri-apps/api/core'
import { type Backend, tauriBackend } from './backend.ts'

/** The back end of this window. */
export async function station(): Promise<Backend> {
  if (isTauri()) return tauriBackend
  const { fakeBackend } = await import('./backend-fake.ts')
  return fakeBackend(new URLSearchParams(location.search))
}

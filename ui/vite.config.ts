// How the learner's window is built, served while developing, and tested.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte()],
  // The words live beside the program's other words, one floor up.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  // Two windows, two pages.
  build: {
    target: ['chrome105', 'safari16'],
    outDir: 'dist',
    emptyOutDir: true,
    rollupOptions: { input: ['index.html', 'trainer.html'] },
  },
  // Tests of state classes need Svelte's client, not its server half.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  // They run beside clippy, on the same two processors: what is polled for may take its time.
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})

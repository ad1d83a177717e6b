import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { FORCE_COLOR: '0', NO_COLOR: '1' },
    pool: 'threads',
    maxWorkers: '100%',
    setupFiles: ['test/frozen.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

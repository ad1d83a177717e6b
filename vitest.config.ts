import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { FORCE_COLOR: '0', NO_COLOR: '1' },
    pool: 'threads',
    setupFiles: ['test/frozen.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

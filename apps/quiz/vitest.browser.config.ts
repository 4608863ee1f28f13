import { defineConfig } from 'vitest/config'

// One Chromium at a time: two cores are all that a small machine has.
export default defineConfig({
  test: {
    include: ['src/**/*.browser.test.ts'],
    globalSetup: 'src/testing/build.ts',
    fileParallelism: false,
    // No verdict depends on the clock: these only end what hangs.
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
})

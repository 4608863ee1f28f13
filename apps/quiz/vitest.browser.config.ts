import { defineConfig } from 'vitest/config'

// One Chromium at a time: two cores are all that a small machine has.
export default defineConfig({
  test: {
    include: ['src/**/*.browser.test.ts'],
    globalSetup: 'src/testing/build.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

const sayPages = fileURLToPath(new URL('say-pages.ts', import.meta.url))

/** What a test waits for beside its own room: `x.browser.test.ts` and so on. */
const kinds = ['browser', 'kit', 'full'] as const

/**
 * How tests run, the same in every package. `npm run test:browser` runs those of that kind, and
 * `npm run test` those of none; by hand, what is named. `setup` comes before tests in a browser.
 * Files share what they have loaded, for loading took longer than most tests, unless there are
 * `mocks`: modules that a test puts in place of others.
 */
export function tests({
  setup,
  mocks = false,
}: {
  setup?: string
  mocks?: boolean
} = {}): ViteUserConfig {
  const script = process.env.npm_lifecycle_event ?? ''
  const asked = kinds.find((kind) => script === `test:${kind}`)
  const byHand = !/^test(:|$)/.test(script)
  const inBrowser = asked === 'browser' || (byHand && process.argv.join().includes('browser'))
  const others = byHand ? [] : kinds.filter((kind) => kind !== asked)
  return {
    test: {
      include: [`**/*${asked === undefined ? '' : `.${asked}`}.test.{ts,tsx}`],
      exclude: ['**/node_modules/**', ...others.map((kind) => `**/*.${kind}.test.*`)],
      // No verdict depends on the clock: these only end what hangs.
      testTimeout: 3_600_000,
      hookTimeout: 600_000,
      expect: { poll: { timeout: 120_000 } },
      // One browser a room, and one build: two cores are all that a small machine has.
      isolate: asked !== undefined || inBrowser || mocks,
      unstubEnvs: true,
      unstubGlobals: true,
      fileParallelism: asked === undefined && !inBrowser,
      setupFiles: asked === undefined && !inBrowser ? [] : [sayPages],
      ...(setup !== undefined && inBrowser ? { globalSetup: setup } : {}),
      reporters: byHand ? ['default'] : ['default', 'json'],
      outputFile: { json: `test-results/${asked ?? 'vitest'}.json` },
    },
  }
}

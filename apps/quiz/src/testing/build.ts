import { fileURLToPath } from 'node:url'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { build } from 'vite'
import { configuration } from '../../vite/configuration.ts'

/** Where the quiz is built for its own browser tests, with the pseudo-locales. */
export const testedFolder = fileURLToPath(
  new URL('../../node_modules/.cache/quiz', import.meta.url),
)

/** The languages under test: all of the content, and those that nobody speaks. */
export const testedLocales = [...contentLocales(contentFolder()), 'pseudo', 'pseudo-rtl']

/** Builds the quiz once for all browser tests. */
export default async function setup(): Promise<void> {
  const config = configuration(contentFolder(), testedLocales)
  // The test runner says "test", which would build React's development version.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({
    ...config,
    mode: 'production',
    logLevel: 'error',
    build: { ...config.build, outDir: testedFolder, emptyOutDir: true },
  })
  process.env.NODE_ENV = before
}

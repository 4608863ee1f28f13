import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { worker } from '@read-the-room/web/worker'
import { build } from 'vite'
import { configuration } from '../../vite/configuration.ts'

/** A site that holds the quiz alone, built for its own browser tests with the pseudo-locales. */
export const testedSite = fileURLToPath(new URL('../../node_modules/.cache/quiz', import.meta.url))

/** The quiz in that site. */
export const testedFolder = join(testedSite, 'quiz')

/** The languages of the content. */
export const spokenLocales = contentLocales(contentFolder())

/** The languages under test: all of the content, and those that nobody speaks. */
export const testedLocales = [...spokenLocales, 'pseudo', 'pseudo-rtl']

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
  await writeWorker()
}

/** The worker of the site, which keeps the quiz. */
async function writeWorker(): Promise<void> {
  const files = globSync('quiz/**/*.*', { cwd: testedSite })
  const kept = files.map((file) => ({
    file: file.split(sep).join('/'),
    content: readFileSync(join(testedSite, file)),
  }))
  writeFileSync(join(testedSite, 'sw.js'), await worker(kept, () => true))
}

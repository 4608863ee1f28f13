import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { worker } from '@read-the-room/web/worker'
import { build } from 'vite'
import { configuration } from '../../vite/configuration.ts'

/** A site that holds the quiz alone, built for its own browser tests. */
export const testedSite = siteAt('quiz')

/** The same with languages that nobody speaks: each page brings the words of all, so it is slower. */
export const longSite = siteAt('quiz-long')

/** The quiz in the first of the two. */
export const testedFolder = join(testedSite, 'quiz')

/** The languages of the content. */
export const spokenLocales = contentLocales(contentFolder())

/** The languages of the content, and those that nobody speaks. */
export const longLocales = [...spokenLocales, 'pseudo', 'pseudo-rtl']

function siteAt(name: string): string {
  return fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
}

/** Builds the quiz once for all browser tests. */
export default async function setup(): Promise<void> {
  await buildSite(testedSite, spokenLocales)
  await buildSite(longSite, longLocales)
}

async function buildSite(site: string, locales: string[]): Promise<void> {
  const config = configuration(contentFolder(), locales)
  // The test runner says "test", which would build React's development version.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({
    ...config,
    mode: 'production',
    logLevel: 'error',
    build: { ...config.build, outDir: join(site, 'quiz'), emptyOutDir: true },
  })
  process.env.NODE_ENV = before
  await writeWorker(site)
}

/** The worker of the site, which keeps the quiz. */
async function writeWorker(site: string): Promise<void> {
  const files = globSync('quiz/**/*.*', { cwd: site })
  const kept = files.map((file) => ({
    file: file.split(sep).join('/'),
    content: readFileSync(join(site, file)),
  }))
  writeFileSync(join(site, 'sw.js'), await worker(kept, () => true))
}

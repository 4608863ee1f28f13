import { execFile } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contentFolder, contentLocales } from '@read-the-room/core/load'
import { environment, startLocale, type Target } from './target.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const dist = join(app, 'dist')
const slidev = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
const run = promisify(execFile)

await rm(dist, { recursive: true, force: true })
const start = startLocale()
for (const locale of contentLocales(contentFolder())) {
  await build({ locale, length: 60, audience: 'room' }, publicFolder(locale))
  await buildOneFile({ locale, length: 60, audience: 'facilitator' })
}

/** The deck that anyone may see: a folder of files, under the locale unless it is the first. */
function publicFolder(locale: string): string {
  return locale === start ? join(dist, 'public') : join(dist, 'public', locale)
}

/** The facilitator's deck: one file that opens without a server. */
async function buildOneFile(target: Target): Promise<void> {
  const name = `deck-${target.length}-${target.locale}`
  const draft = join(dist, 'draft', name)
  await build(target, draft)
  const file = join(dist, 'facilitator', `${name}.html`)
  await mkdir(dirname(file), { recursive: true })
  await cp(join(draft, 'index.html'), file)
  await rm(join(dist, 'draft'), { recursive: true })
}

async function build(target: Target, folder: string): Promise<void> {
  const flags = ['--base', './', '--out', folder]
  const notes = target.audience === 'room' ? ['--without-notes'] : []
  await run(process.execPath, [slidev, 'build', 'slides.md', ...flags, ...notes], {
    cwd: app,
    env: { ...process.env, ...environment(target) },
  })
  // Slidev writes these two for hosts that rewrite addresses; the hash router needs neither.
  for (const stray of ['404.html', '_redirects']) await rm(join(folder, stray), { force: true })
  console.log(`deck: ${target.audience} ${target.length} ${target.locale}`)
}

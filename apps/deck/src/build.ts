import { execFile } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { lengths } from '@read-the-room/core'
import { completeLocales, load } from '@read-the-room/core/load'
import { leaks } from './leaks.ts'
import { page } from './papers/document.ts'
import { readAlong } from './papers/read-along.ts'
import { slides } from './slides.ts'
import { environment, type Target } from './target.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const dist = join(app, 'dist')
const draft = join(dist, 'draft')
const slidev = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
const run = promisify(execFile)

await rm(dist, { recursive: true, force: true })
for (const folder of ['public', 'facilitator']) await mkdir(join(dist, folder), { recursive: true })
const locales = completeLocales()
// One after the other: Slidev keeps its virtual modules as files in one folder of the room, which
// two builds at once write over each other.
for (const locale of locales) {
  await buildPublic(locale)
  for (const length of lengths) await buildOneFile({ locale, length, audience: 'facilitator' })
}
await rm(draft, { recursive: true, force: true })
for (const locale of locales) refuseLeaks(locale)

/** The deck that anyone may see: a folder of files, under the locale unless it is the first. */
async function buildPublic(locale: string): Promise<void> {
  const folder = locale === locales[0] ? join(dist, 'public') : join(dist, 'public', locale)
  const name = join(draft, `public-${locale}`)
  await build({ locale, length: load(locale).workshop.length, audience: 'room' }, name)
  await cp(name, folder, { recursive: true })
  const kit = load(locale)
  const read = readAlong(kit, slides(kit, kit.workshop.length))
  await writeFile(join(folder, 'read.html'), await page(kit, kit.deck.title, read))
}

/** What only the facilitator may read must not be in any public file. */
function refuseLeaks(locale: string): void {
  const [leak] = leaks(load(locale), join(dist, 'public'))
  if (leak !== undefined) throw new Error(`${leak.file} carries a secret text: "${leak.text}"`)
}

/** The facilitator's deck: one file that opens without a server. */
async function buildOneFile(target: Target): Promise<void> {
  const name = `deck-${target.length}-${target.locale}`
  await build(target, join(draft, name))
  await cp(join(draft, name, 'index.html'), join(dist, 'facilitator', `${name}.html`))
}

async function build(target: Target, folder: string): Promise<void> {
  const flags = ['--base', './', '--out', folder]
  const notes = target.audience === 'room' ? ['--without-notes'] : []
  try {
    await run(process.execPath, [slidev, 'build', 'slides.md', ...flags, ...notes], {
      cwd: app,
      env: { ...process.env, ...environment(target) },
    })
  } catch (error) {
    // Vite tells its errors on either stream; a program that was stopped from outside tells none.
    const { stdout, stderr, signal } = error as Record<'stdout' | 'stderr' | 'signal', string>
    const said = `${stderr}${stdout.slice(-3000)}` || `stopped by ${signal}`
    throw new Error(`${target.audience} ${target.length} ${target.locale}: ${said}`)
  }
  // Slidev writes these two for hosts that rewrite addresses; the hash router needs neither.
  for (const stray of ['404.html', '_redirects']) await rm(join(folder, stray), { force: true })
  console.log(`deck: ${target.audience} ${target.length} ${target.locale}`)
}

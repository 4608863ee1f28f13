import '@read-the-room/core/ends-with-command'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaks } from '@read-the-room/core/leaks'
import { builtLocales, load } from '@read-the-room/core/load'
import { page } from '../papers/document.ts'
import { readAlong } from '../papers/read-along.ts'
import { slides } from '../slides/slides.ts'
import { build } from '../slidev/slidev-build.ts'

const app = fileURLToPath(new URL('../..', import.meta.url))
const out = join(app, 'build')
const draft = join(out, 'draft')

await rm(out, { recursive: true, force: true })
for (const folder of ['public', 'facilitator']) await mkdir(join(out, folder), { recursive: true })
const locales = builtLocales()
for (const locale of locales) {
  await buildPublic(locale)
  await buildOneFile(locale)
}
await rm(draft, { recursive: true, force: true })
for (const locale of locales) refuseLeaks(locale)

/** The deck that anyone may see: a folder of files, under the locale unless it is the first. */
async function buildPublic(locale: string): Promise<void> {
  const folder = locale === locales[0] ? join(out, 'public') : join(out, 'public', locale)
  const name = join(draft, `public-${locale}`)
  await build({ locale, audience: 'room' }, name)
  await cp(name, folder, { recursive: true, filter: (file) => basename(file) !== '.vite' })
  await keepLicenses(name, `public-${locale}`)
  const kit = load(locale)
  const read = readAlong(kit, slides(kit, kit.workshop.length))
  await writeFile(join(folder, 'read.html'), await page(kit, kit.deck.title, read))
}

/** What only the facilitator may read must not be in any public file. */
function refuseLeaks(locale: string): void {
  const [leak] = leaks(load(locale), join(out, 'public'))
  if (leak !== undefined) throw new Error(`${leak.file} carries a secret text: "${leak.text}"`)
}

/** The facilitator's deck: one file that opens without a server. */
async function buildOneFile(locale: string): Promise<void> {
  const name = `deck-${locale}`
  await build({ locale, audience: 'facilitator' }, join(draft, name))
  await cp(join(draft, name, 'index.html'), join(out, 'facilitator', `${name}.html`))
  await keepLicenses(join(draft, name), name)
}

/** What of others is in a deck, as Vite found it: the site tells. */
async function keepLicenses(built: string, name: string): Promise<void> {
  await cp(join(built, '.vite', 'licenses.json'), join(out, 'licenses', `${name}.json`))
}

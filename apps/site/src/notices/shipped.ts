import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Somebody else's work that goes into what is built, as Vite and the room of the cards write it. */
export type Shipped = { name: string; version: string; identifier?: string; text?: string }

/** The lists that rooms leave beside what they build. */
const lists = ['quiz/build/.vite', 'deck/build/licenses', 'cards/build'].map(
  (folder) => `${folder}/{licenses,public-*,deck-*}.json`,
)

/** Everything of others that people get: found in what was built, and the typeface of every page. */
export function shipped(apps: string): Shipped[] {
  const found = globSync(lists, { cwd: apps }).flatMap(
    (file) => JSON.parse(readFileSync(join(apps, file), 'utf8')) as Shipped[],
  )
  const byName = new Map([...found, typeface()].map((one) => [`${one.name}@${one.version}`, one]))
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, one]) => one)
    .filter(({ name }) => !name.startsWith('@read-the-room/'))
}

function typeface(): Shipped {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@fontsource/atkinson-hyperlegible-next/package.json')
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as {
    name: string
    version: string
    license: string
  }
  const text = readFileSync(join(dirname(file), 'LICENSE'), 'utf8').trim()
  return { name, version, identifier: license, text }
}

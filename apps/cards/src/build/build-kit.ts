import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtLocales } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import type { Shelves } from './build-locale.ts'
import { printedLocales } from './printed-locales.ts'
import { writeList } from './stock-list.ts'
import { type Told, told } from './told.ts'

const program = fileURLToPath(new URL('language-process.ts', import.meta.url))

/**
 * Writes every file of every language, side by side, and the lists of them. Stops at the first fault.
 * The first language is written here: this process has all that it takes.
 */
export async function buildKit(shelves: Shelves): Promise<void> {
  const stop = new AbortController()
  const [first, ...others] = printedLocales(builtLocales())
  const beside = others.map((locale) => inProcess(locale, shelves, stop.signal))
  const here = first === undefined ? [] : [told(first, folders(shelves), stop.signal)]
  const languages = [...here, ...beside].map(async (language) => whatIsBuilt(await language, stop))
  const served = new Set<string>()
  // In the order of the languages, whichever is done first.
  for (const { open, facilitator, stocks } of await Promise.all(languages)) {
    shelves.open.add(open)
    shelves.facilitator.add(facilitator)
    for (const id of stocks) served.add(id)
  }
  writeList([...served], shelves.open.folder)
  for (const shelf of Object.values(shelves)) shelf.writeList()
}

const folders = ({ open, facilitator }: Shelves) => [open.folder, facilitator.folder] as const

/** What was built of a language; where it fails, the others are stopped. */
function whatIsBuilt(told: Told, stop: AbortController) {
  if (!('fault' in told)) return told
  stop.abort()
  throw new Refusal(told.fault)
}

/** One language in a process of its own. */
function inProcess(locale: string, shelves: Shelves, signal: AbortSignal): Promise<Told> {
  return new Promise<Told>((done, fail) => {
    const child = fork(program, [locale, ...folders(shelves)], { signal })
    child.on('message', done)
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`the cards in ${locale} ended with ${code}`)))
  })
}

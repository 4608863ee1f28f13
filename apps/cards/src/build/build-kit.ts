import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtLocales } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import type { Shelves } from './build-locale.ts'
import type { Told } from './language-process.ts'
import { printedLocales } from './printed-locales.ts'
import { writeList } from './stock-list.ts'

const program = fileURLToPath(new URL('language-process.ts', import.meta.url))

/** Writes every file of every language, side by side, and the lists of them. Stops at the first fault. */
export async function buildKit(shelves: Shelves): Promise<void> {
  const stop = new AbortController()
  const languages = printedLocales(builtLocales()).map((locale) => built(locale, shelves, stop))
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

type Built = Exclude<Told, { fault: string }>

/** One language in a process of its own; where it fails, the others are stopped. */
function built(locale: string, { open, facilitator }: Shelves, stop: AbortController) {
  return new Promise<Built>((done, fail) => {
    const child = fork(program, [locale, open.folder, facilitator.folder], { signal: stop.signal })
    child.on('message', (told: Told) => {
      if (!('fault' in told)) return done(told)
      fail(new Refusal(told.fault))
      stop.abort()
    })
    child.on('error', fail)
    child.on('exit', (code) => fail(new Error(`the cards in ${locale} ended with ${code}`)))
  })
}

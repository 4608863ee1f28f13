import { type Engine, press, reload, until } from '@read-the-room/browser/engine'
import { openFirefox } from '@read-the-room/browser/firefox'
import { openWebKit } from '@read-the-room/browser/webkit'
import { load } from '@read-the-room/core/load'
import { type Served, serveFolder } from '@read-the-room/web/serve'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { fromSaved, toSaved } from './state/saved.ts'
import { freshState } from './state/state.ts'
import { trackIds } from './state/tracks.ts'
import build, { spokenLocales, testedSite } from './testing/build.ts'
import { looks } from './testing/states.ts'

let served: Served
beforeAll(async () => {
  await build()
  served = await serveFolder(testedSite, { host: '127.0.0.1', port: 0 })
})
afterAll(() => served.close())

const start = load(spokenLocales[0] ?? 'en')

/** Browsers of other makes; a computer that lacks one says so and goes on. */
const engines: [string, () => Promise<Engine | undefined>][] = [
  ['Firefox', openFirefox],
  ['Firefox without storage', () => openFirefox({ 'dom.storage.enabled': false })],
  ['WebKit', openWebKit],
]

test.each(engines)('%s: every screen says something, in every language', async (name, open) => {
  const engine = await opened(name, open)
  if (engine === undefined) return
  const blank: string[] = []
  for (const locale of spokenLocales) {
    for (const [look, { hash, saved = freshState }] of Object.entries(looks(start))) {
      await enter(engine, locale, hash, toSaved(saved))
      const said = await engine.ask<string>(`document.querySelector('#quiz main').textContent`)
      const failed = await engine.ask<boolean>(`document.querySelector('.failed') !== null`)
      if (said.length < 40 || failed) blank.push(`${locale}, ${look}: ${said}`)
      if (!(await engine.ask<boolean>(lined)))
        blank.push(`${locale}, ${look}: signs without a line`)
    }
  }
  expect(blank).toEqual([])
})

test.each(engines)('%s: a whole round, with a reload after each answer', async (name, open) => {
  const engine = await opened(name, open)
  if (engine === undefined) return
  const { check } = trackIds(start)
  await enter(engine, start.locale, '#check', toSaved(freshState))
  for (const id of check) {
    await until(engine, `document.querySelector('input[name="${id}"]')`)
    await press(engine, `document.querySelector('input[name="${id}"]')`)
    await press(engine, `document.querySelector('main form button[type=submit]')`)
    await until(engine, `document.querySelector('main .reason')`)
    await reload(engine, `document.querySelector('main .reason')`)
    await press(engine, `[...document.querySelectorAll('main button')].at(-1)`)
  }
  await until(engine, `document.querySelector('main.result')`)
  const kept = await engine.ask<string | null>(
    `globalThis.localStorage?.getItem('${storageKey}') ?? history.state?.quiz ?? null`,
  )
  expect(Object.keys(fromSaved(kept ?? '')?.attempts.check.answers ?? {})).toEqual(check)
})

/** Signs are told apart by their line where color is not seen. */
const lined = `[...document.querySelectorAll('mark')].every((mark) =>
  getComputedStyle(mark).textDecorationLine === 'underline')`

/** What a test has open, to be closed however it ends. */
const running = new Set<Engine>()
afterEach(async () => {
  for (const engine of running) await engine.close()
  running.clear()
})

async function opened(name: string, open: () => Promise<Engine | undefined>) {
  const engine = await open()
  if (engine === undefined) console.warn(`${name} is not installed here.`)
  else running.add(engine)
  return engine
}

/** That the program has taken the place of the first view. */
const drawn = `document.querySelector('#quiz:not([data-link]) main:not([aria-busy])')`

/** A page with something kept: in storage, or where there is none in the entry of the history. */
async function enter(engine: Engine, locale: string, hash: string, quiz: string): Promise<void> {
  const folder = locale === start.workshop.locale ? '' : `${locale}/`
  const address = `${served.address}/quiz/${folder}`
  await engine.go(`${address}${hash}`)
  await engine.ask(`globalThis.localStorage?.setItem('${storageKey}', ${JSON.stringify(quiz)})`)
  await engine.ask(`history.replaceState(${JSON.stringify({ quiz })}, '')`)
  await reload(engine, drawn)
}

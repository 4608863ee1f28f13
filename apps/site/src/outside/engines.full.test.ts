import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Engine, press, until } from '@read-the-room/browser/engine'
import { openFirefox } from '@read-the-room/browser/firefox'
import { openWebKit } from '@read-the-room/browser/webkit'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Served } from '@read-the-room/web/serve'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { languagesOf } from '../files/edition.ts'
import { serve } from '../serve/serve.ts'
import { facilitatorFolder } from '../shell/places.ts'
import { openChromium } from '../testing/chromium.ts'

// What people do, in the three makes of browsers that there are: home, quiz, slides, presenter.
const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const languages = languagesOf(kits)
const pictures = join(import.meta.dirname, '../../test-results/engines')

let site: Served
beforeAll(async () => {
  site = await serve(0)
  mkdirSync(pictures, { recursive: true })
})
afterAll(() => site.close())

const engines: [string, () => Promise<Engine | undefined>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
]
const cases = engines.flatMap(([name, open]) =>
  kits.map((kit) => ({ name, open, kit, locale: kit.locale })),
)

const running = new Set<Engine>()
afterEach(async () => {
  for (const engine of running) await engine.close()
  running.clear()
})

/** Whether an element is there, drawn, and says what it should. */
const says = (selector: string, text: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) =>
    one.getClientRects().length > 0 && one.textContent.includes(${JSON.stringify(text)}))`

/** Gives type and pictures in view the time to be drawn, and what moves the time to arrive. */
const settled = `(async () => {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time))
  const seen = [...document.images].filter((one) => one.getBoundingClientRect().top < innerHeight)
  const drawn = Promise.allSettled([document.fonts.ready, ...seen.map((one) => one.decode())])
  await Promise.race([drawn, pause(3000)])
  await pause(1000)
})()`

test.each(cases)('$name, $locale: home, quiz, slides, presenter', async ({ name, open, kit }) => {
  const engine = await open()
  if (engine === undefined) return console.warn(`${name} is not installed here: not tried`)
  running.add(engine)
  const path = languages.find(({ locale }) => locale === kit.locale)?.path ?? ''
  const look = async (what: string) => {
    await engine.ask(settled)
    const picture = await engine.picture()
    writeFileSync(join(pictures, `${what}-${kit.locale}-${name.toLowerCase()}.png`), picture)
  }

  await engine.go(`${site.address}/public/${path}`)
  await until(engine, says('h1', kit.site.title))
  expect(await engine.ask<number>('document.fonts.ready.then(() => document.fonts.size)')).not.toBe(
    0,
  )
  const across = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  expect(await engine.ask<number>(across)).toBeLessThanOrEqual(0)
  const broken = `[...document.querySelectorAll('.door img')].filter((one) => one.naturalWidth === 0).length`
  await until(engine, `document.readyState === 'complete' && ${broken} === 0`)
  await look('home')

  await press(engine, `document.querySelector('.front .links a[href*="quiz"]')`)
  await until(engine, `document.querySelector('#quiz:not([data-link]) main')`)
  await look('quiz')
  await engine.ask(`void (location.hash = '#check')`)
  await until(engine, `document.querySelector('main input[type=radio]')`)
  await press(engine, `document.querySelector('main input[type=radio]')`)
  await press(engine, `document.querySelector('main form button[type=submit]')`)
  await until(engine, `document.querySelector('main .reason')`)
  await look('reasons')

  const deck = `${pathToFileURL(join(facilitatorFolder, `deck-${kit.locale}.html`)).href}?sheet=60`
  await engine.go(`${deck}#/1`)
  await until(engine, says('h1', kit.deck.title))
  await look('slides')
  await engine.go(`${deck}#/presenter/1`)
  await until(engine, `document.querySelector('.notes')?.textContent.trim().length > 40`)
  await look('presenter')
})

import { fileURLToPath } from 'node:url'
import { type Engine, until } from '@read-the-room/browser/engine'
import { openFirefox } from '@read-the-room/browser/firefox'
import { openWebKit } from '@read-the-room/browser/webkit'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { serveFolder } from '@read-the-room/web/serve'
import { test } from 'vitest'
import { slides } from '../slides/slides.ts'

const [locale = 'en'] = contentLocales(contentFolder())
const all = slides(load(locale), '60')
const folder = fileURLToPath(new URL('../../build/facilitator', import.meta.url))
const popups = { 'dom.disable_open_during_load': false }

const engines: [string, () => Promise<Engine | undefined>][] = [
  ['Firefox', () => openFirefox(popups)],
  ['Firefox that keeps nothing', () => openFirefox({ ...popups, 'dom.storage.enabled': false })],
  ['WebKit', openWebKit],
]

/** Presses a key where the focus is, as a clicker does. */
const press = (key: string, page = 'window') =>
  `(${page}.document.activeElement ?? ${page}.document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`

/** Whether a window shows a slide, its title drawn. */
const shows = (no: number, page = 'window') =>
  `[...${page}.document.querySelectorAll('#slideshow > [data-slidev-no="${no}"] h1')].some((one) =>
    one.getClientRects().length > 0 && one.textContent.trim() === ${JSON.stringify(all[no - 1]?.title)})`

const cases = engines.flatMap(([name, open]) =>
  (['file', 'http'] as const).map((way) => ({ name, open, way })),
)

test.each(cases)(
  '$name over $way: a click kills no key, and the room follows',
  async ({ name, open, way }) => {
    const engine = await open()
    if (engine === undefined) return console.log(`${name} is not installed here: not tried`)
    const served = await serveFolder(folder, { host: '127.0.0.1', port: 0 })
    const address = way === 'file' ? `file://${folder}` : served.address
    await engine.go(`${address}/deck-${locale}.html?sheet=60#/presenter/1`)
    await until(engine, shows(1))

    await engine.ask(`(document.querySelector('.notes button').focus(), true)`)
    await engine.ask(press('PageDown'))
    await until(engine, shows(2))
    await engine.ask(press('Home'))
    await until(engine, shows(1))
    for (let no = 2; no <= all.length; no += 1) {
      await engine.ask(
        `window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true }))`,
      )
      await until(engine, shows(no))
    }
    await engine.ask(press('Home'))
    await until(engine, shows(1))

    // The window for the room answers by whatever way this browser has between two windows.
    await until(engine, `document.querySelector('.alone button')`)
    await engine.ask(
      `(window.open = ((open) => (...all) => (window.room = open.apply(window, all)))(window.open), true)`,
    )
    await engine.ask(`(document.querySelector('.alone button').click(), true)`)
    if (await engine.ask<boolean>('window.room === null')) {
      console.log(`${name} opens no window without a hand: the one for the room was not tried`)
    } else {
      await until(engine, `document.querySelector('.alone') === null`)
      if (way === 'http') {
        await until(engine, shows(1, 'room'))
        await engine.ask(press('PageDown'))
        await until(engine, shows(2, 'room'))
        await engine.ask(press('PageDown', 'room'))
        await until(engine, shows(3))
      }
      await engine.ask('(room.close(), true)')
    }
    await engine.close()
    served.close()
  },
)

import { load } from '@read-the-room/core/load'
import { heavy } from '@read-the-room/core/testing'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storageKey } from './state/device.ts'
import { toSaved } from './state/saved.ts'
import { freshState, type State } from './state/state.ts'
import { spokenLocales } from './testing/build.ts'
import { failToDraw, faults } from './testing/faults.ts'
import { openSite, type Site } from './testing/site.ts'
import { type Look, looks } from './testing/states.ts'
import { type Found, openVisits, type Visits } from './testing/visits.ts'

let site: Site
let visits: Visits
let at = ''
beforeAll(async () => {
  site = await openSite()
  visits = await openVisits(site)
  visits.page.on('pageerror', ({ message }) => {
    if (message !== 'not drawn') site.faults.push(`${at}: ${message}`)
  })
})
afterAll(() => site.close())

const start = load(spokenLocales[0] ?? 'en')
const screens = Object.entries(looks(start))

/** Every fifth screen with a fault, in turn, as the languages take turns; with the test of all, all. */
function casesOf(turn: number) {
  return screens.flatMap(([name, look], place) =>
    spokenLocales
      .filter((_locale, index) => heavy || (place + turn) % (5 * spokenLocales.length) === index)
      .map((locale) => ({ name, look, locale })),
  )
}

test.each(Object.entries(faults))(
  '%s: every screen says something',
  async (fault, { run, keeps }) => {
    const blank: string[] = []
    for (const { name, look, locale } of casesOf(Object.keys(faults).indexOf(fault))) {
      const { saved } = look
      const page = await openAt(look, locale, {
        scripts: [
          (page) => page.addInitScript(run),
          // What storage refuses waits in the entry of the history.
          ...(saved ? [(page: Page) => page.addInitScript(putIntoEntry, toSaved(saved))] : []),
        ],
      })
      if (keeps) await page.locator(look.ready).first().waitFor()
      await look.act?.(page)
      const said = await textOf(page)
      if (said.length < 40) blank.push(`${name}, ${locale}: "${said}"`)
    }
    expect(blank).toEqual([])
    expect(site.faults).toEqual([])
  },
)

test.each([
  ['a heading', 'h1'],
  ['the foot', 'footer'],
])('%s that cannot be drawn: the answers are kept, and a reload goes on', async (_name, tag) => {
  const lost: string[] = []
  let failed = 0
  for (const { name, look, locale } of casesOf(0)) {
    const page = await openAt(look, locale, {
      saved: look.saved,
      scripts: [(page) => page.addInitScript(failToDraw, tag)],
    })
    await page.locator(`.failed, ${look.ready}`).first().waitFor()
    const told = page.locator('.failed')
    if ((await told.count()) === 1) {
      failed += 1
      const { broken, kept } = load(locale).quiz.notices
      expect(await told.textContent(), name).toContain(broken)
      // A fresh state is that of a device on which nothing is kept.
      const keeps = look.saved !== undefined && look.saved !== freshState
      if (keeps) expect(await told.textContent(), name).toContain(kept)
      await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
      await told.getByRole('button').click()
      await page.locator(look.ready).first().waitFor()
    }
    if (look.saved !== undefined && !holds(await savedOn(page), look.saved)) lost.push(name)
  }
  expect(lost).toEqual([])
  expect(failed).toBeGreaterThan(casesOf(0).length / 2)
})

test('storage that is cleared in use: the next step keeps all that the screen still shows', async () => {
  const lost: string[] = []
  for (const { name, look, locale } of casesOf(0)) {
    const page = await openAt(look, locale, { saved: look.saved })
    await page.locator(look.ready).first().waitFor()
    await page.evaluate(() => localStorage.clear())
    const radio = page.locator('main input[type=radio]').filter({ visible: true })
    if ((await radio.count()) > 0) await radio.last().check()
    const press = page
      .locator('main form button[type=submit], main > .foot > button')
      .filter({ visible: true })
    if ((await press.count()) > 0) await press.first().click()
    if ((await textOf(page)).length < 40) lost.push(`${name}, ${locale}: blank`)
    const kept = await savedOn(page)
    if (look.saved !== undefined && kept !== null && !holds(kept, look.saved)) lost.push(name)
  }
  expect(lost).toEqual([])
})

function openAt({ hash }: Look, locale: string, found: Found): Promise<Page> {
  at = `${hash}, ${locale}`
  return visits.open(`${locale === start.workshop.locale ? '' : `${locale}/`}${hash}`, found)
}

/** What a person can read: the words of the screen, the foot left out. */
async function textOf(page: Page): Promise<string> {
  const main = page.locator('#quiz main:not([aria-busy])')
  await main.first().waitFor()
  return ((await main.first().textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

function savedOn(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), storageKey)
}

/** Whether every answer of a state is in what is kept. */
function holds(kept: string | null, { attempts }: State): boolean {
  const { goes } = JSON.parse(kept ?? '{"goes":{}}') as { goes: State['attempts'] }
  return Object.entries(attempts).every(([name, { answers }]) =>
    Object.entries(answers).every(
      ([id, { key }]) => goes[name as keyof State['attempts']]?.answers[id]?.key === key,
    ),
  )
}

function putIntoEntry(quiz: string): void {
  const replace = History.prototype.replaceState
  if (history.state === null) replace.call(history, { quiz }, '')
}

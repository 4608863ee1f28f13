import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '@read-the-room/browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms, startRooms, stopRooms, watches } from '../testing/live-rooms.ts'
import { followWords } from './follow-words.ts'

const place = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const own = join(place, 'own')
const places = { words: join(place, 'words'), mistakes: join(place, 'told', 'mistakes.txt') }
const write = (name: string, text: string) => writeFileSync(join(own, name), text)

/** What is waited for comes when it comes: this only ends what hangs. */
const patience = 3_600_000

let browser: Browser
let started: ChildProcess[] = []
let following: { close: () => void }
const pages: Page[] = []

beforeAll(async () => {
  for (const folder of [join(own, 'en'), join(place, 'told')])
    mkdirSync(folder, { recursive: true })
  write('workshop.yml', 'extends: read-the-room\n')
  write('en/quiz.yml', 'title: My very own quiz\n')
  following = followWords(own, places, () => {})
  started = await startRooms(places)
  browser = await launch()
  for (const { address } of rooms) {
    const page = await open(address)
    // A deck puts its slides together once its program has come.
    await page.waitForFunction(() => document.body.textContent.trim() !== '')
    pages.push(page)
  }
}, patience)
afterAll(async () => {
  await browser.close()
  following.close()
  stopRooms(started)
  rmSync(place, { recursive: true })
})

async function open(address: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(address)
  return page
}

/** What stands over a page, in full; the place where Vite puts it is closed to selectors. */
const over = (page: Page) =>
  page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')

const expectOver = async (page: Page, text: string) => {
  await expect.poll(() => over(page), { timeout: patience }).toContain(text)
}
const expectNothingOver = async (page: Page) => {
  await expect.poll(() => over(page).catch(() => 'on its way'), { timeout: patience }).toBe('')
}

const faults: [name: string, make: () => void, told: string, mend: () => void][] = [
  [
    'YAML that cannot be read',
    () => write('en/quiz.yml', 'title: "My\n'),
    'en/quiz.yml:',
    () => write('en/quiz.yml', 'title: My very own quiz\n'),
  ],
  [
    'a name that is unknown',
    () => write('en/quiz.yml', 'titel: My\n'),
    'unknown key "titel"',
    () => write('en/quiz.yml', 'title: My very own quiz\n'),
  ],
  [
    'a file under another name',
    () => renameSync(join(own, 'en/quiz.yml'), join(own, 'en/quiz.yaml')),
    'en/quiz.yaml',
    () => renameSync(join(own, 'en/quiz.yaml'), join(own, 'en/quiz.yml')),
  ],
  [
    'settings that are gone',
    () => rmSync(join(own, 'workshop.yml')),
    'workshop.yml',
    () => write('workshop.yml', 'extends: read-the-room\n'),
  ],
]

test.each(faults)(
  '%s: every room says so, and goes on once it is mended',
  async (_, make, told, mend) => {
    make()
    for (const page of pages) await expectOver(page, told)
    // Whoever opens a page now is told as well.
    for (const { address } of rooms) {
      const late = await open(address)
      await expectOver(late, told)
      await late.close()
    }
    mend()
    for (const page of pages) await expectNothingOver(page)
  },
)

test('a word that is saved shows in the quiz', async () => {
  write('en/quiz.yml', 'title: My other quiz\n')
  const [quiz] = pages
  await expect
    .poll(() => quiz?.textContent('body'), { timeout: patience })
    .toContain('My other quiz')
})

test('the rooms together take few watches of the system', () => {
  const count = watches(started)
  if (count === undefined) return console.log('This system does not tell its watches.')
  console.log(`${count} watches`)
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(300)
})

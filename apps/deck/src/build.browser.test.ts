import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteTexts } from './note.ts'
import { slides } from './slides.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

test('no word of a note is in the public deck', () => {
  const files = readdirSync(join(dist, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
  expect(files.length).toBeGreaterThan(3)
  for (const locale of contentLocales(contentFolder())) {
    for (const secret of secrets(load(locale))) {
      const bytes = Buffer.from(secret, 'utf8').toString('latin1')
      expect(files.some((text) => text.includes(bytes) || text.includes(secret))).toBe(false)
    }
  }
})

describe.each(contentLocales(contentFolder()))('the facilitator’s deck in %s', (locale) => {
  test('opens from a file with the network off and shows its notes', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url())
    })
    const file = join(dist, 'facilitator', `deck-60-${locale}.html`)
    await page.goto(`file://${file}#/presenter/1`)
    const kit = load(locale)
    const all = slides(kit, 60)
    const [hint = ''] = all.flatMap(({ note }) => noteTexts(note))
    await page.getByText(hint).first().waitFor()
    await page.goto(`file://${file}#/1`)
    for (const slide of all) {
      await page.getByRole('heading', { level: 1, name: slide.title, exact: true }).waitFor()
      const clicks = 'clicks' in slide ? slide.clicks : 0
      for (let press = 0; press <= clicks; press += 1) await page.keyboard.press('ArrowRight')
    }
    expect(faults).toEqual([])
    await context.close()
  })
})

/** Texts of the facilitator's files that no public file of the kit says by itself. */
function secrets({ facilitator, 'run-sheets': runSheets, ...known }: FacilitatorKit): string[] {
  const seen = new Set(sentences(known))
  return [...sentences(facilitator), ...sentences(runSheets)].filter(
    (text) => text.length > 24 && !seen.has(text),
  )
}

/** All texts in a group, however deep. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sentences)
}

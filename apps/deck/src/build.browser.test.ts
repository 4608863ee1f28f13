import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '@read-the-room/chromium'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cover, groups } from './slides.ts'

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
    const { notes, preparation, keys } = load(locale).facilitator
    for (const secret of [...sentences(notes), ...sentences(keys), ...preparation]) {
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
    await page.getByText(cover(kit).note.slice(0, 30)).first().waitFor()
    await page.goto(`file://${file}#/1`)
    for (const slide of [cover(kit), ...Object.values(groups(kit)).flat()]) {
      await page.getByRole('heading', { level: 1, name: slide.title }).waitFor()
      await page.keyboard.press('ArrowRight')
    }
    expect(faults).toEqual([])
    await context.close()
  })
})

/** All texts in a group, however deep. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value as Record<string, unknown>).flatMap(sentences)
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFrench } from '@read-the-room/core/testing'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { configuration } from '../vite/configuration.ts'
import { openSite, type Site } from './testing/site.ts'
import { type Said, saidOn } from './testing/spoken.ts'
import { checkButton } from './testing/walk.ts'

// A French that is begun: its words are marked by "ê", which no English text has.
const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
const out = mkdtempSync(join(tmpdir(), 'read-the-room-'))
let site: Site

beforeAll(async () => {
  writeFileSync(join(folder, 'workshop.yml'), 'extends: read-the-room\n')
  writeFrench(folder, 1150)
  const config = configuration(folder, ['en', 'fr'])
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const files = { outDir: join(out, 'quiz'), emptyOutDir: true }
  await build({ ...config, logLevel: 'error', build: { ...config.build, ...files } })
  process.env.NODE_ENV = before
  site = await openSite(out)
})
afterAll(async () => {
  await site.close()
  for (const one of [folder, out]) rmSync(one, { recursive: true })
})

test.each(['#start', '#check', '#moment', '#practice'])(
  'every text at %s says its language',
  async (hash) => {
    const page = await site.open(`fr/${hash}`)
    await expect.poll(async () => wrong(await page.evaluate(saidOn))).toEqual([])
    const langs = (await page.evaluate(saidOn)).map(({ lang }) => lang)
    expect(langs).toContain('en')
    const [option] = await page.getByRole('radio').all()
    if (option !== undefined && hash !== '#moment') {
      await option.check({ force: true })
      await checkButton(page).click()
      await expect.poll(async () => wrong(await page.evaluate(saidOn))).toEqual([])
    }
    await page.context().close()
  },
)

test('the page before its program says it, too', async () => {
  const context = await site.context({ javaScriptEnabled: false })
  const still = await context.newPage()
  await still.goto(`${site.address}fr/`)
  const html = await still.content()
  expect(html).toContain('<html lang="fr"')
  expect(html).toMatch(/<h1[^>]* lang="en"|lang="en"[^>]*>[^<]*e/)
  await context.close()
})

/** Texts whose letters say another language than their elements; names of languages aside. */
function wrong(said: Said[]): Said[] {
  return said.filter(({ text, lang }) => {
    if (/^(English|Français)$/.test(text)) return false
    if (text.includes('ê')) return lang !== 'fr'
    return /[a-z]*e/.test(text) && lang !== 'en'
  })
}

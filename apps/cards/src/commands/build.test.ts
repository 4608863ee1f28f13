import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '@read-the-room/core/load'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withFile } from '../preflight/open.ts'
import { preflight } from '../preflight/preflight.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { type BuildOptions, build } from './build.ts'
import { packFor } from './pack.ts'

let folder = ''
const said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  vi.stubEnv('INIT_CWD', folder)
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)))
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(String(line)))
  writeFileSync(join(folder, 'people.csv'), 'First name,Last name\nAda,Lovelace\nHạnh,Lê\n')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const plain = { locale: 'en', profile: 'color', startAt: 1, copies: 1, out: 'out' }
const building = (options: Partial<BuildOptions>) => build({ ...plain, ...options })
const made = () => readdirSync(join(folder, 'out')).sort()
const read = (file: string) => new Uint8Array(readFileSync(join(folder, 'out', file)))

test.each(['sheet', 'fold'])(
  'a card for each name is made as %s, with the name on it',
  async (form) => {
    expect(await building({ card: 'rule', names: 'people.csv', form })).toBe(0)
    const [file = ''] = made()
    const { pages } = await readPdf(read(file))
    for (const name of ['Ada Lovelace', 'Hạnh Lê']) {
      expect(pages.filter((page) => page.includes(name))).toHaveLength(1)
    }
    expect(await preflight(read(file))).toEqual([])
    expect(said).toContain('For 2 people, Ada Lovelace to Hạnh Lê.')
  },
)

test('a card with a name on it keeps its colored edge, beside which the name stands', async () => {
  await building({ card: 'rule', names: 'people.csv', form: 'sheet' })
  const words = await withFile(read('rule-a4-names-en.pdf'), async ({ shown }) => {
    const { items } = await (await shown.getPage(1)).getTextContent()
    return items.flatMap((item) => ('str' in item ? [item] : []))
  })
  const label = words.find(({ str }) => str === load('en').cards.deck.rule.name)
  const name = words.find(({ str }) => str === 'Ada Lovelace')
  if (label === undefined || name === undefined) throw new Error('the edge or the name is lost')
  const [, turned, , , at] = label.transform
  expect(turned).toBeLessThan(0)
  expect(name.transform[4]).toBeGreaterThan(at + 10)
})

test('names in black ink are black too', async () => {
  await building({ card: 'rule', names: 'people.csv', profile: 'ink-saver' })
  const [file = ''] = made()
  expect(file).toContain('ink-saver')
  expect(await preflight(read(file))).toEqual([])
})

test.each(['exit', 'later', 'watcher'])('no name is ever printed on %s', async (card) => {
  await expect(building({ card, names: 'people.csv' })).rejects.toThrow(/carries no names/)
})

test.each([
  [{ form: 'shop' }, /not as shop/],
  [{ form: 'screen' }, /not as screen/],
  [{ profile: 'large-print' }, /Large print carries no names/],
  [{ card: 'rule,poster' }, /poster carries no names: it is a whole page/],
])('what names cannot be printed on is said: %j', async (options, sentence) => {
  const asked = building({ card: 'rule', names: 'people.csv', ...options })
  await expect(asked).rejects.toThrow(sentence)
})

test('a long name is set smaller, one that is longer still is refused with what to lose', async () => {
  const name = 'Venkatanarasimharajuvaripetarama Subramanian'
  writeFileSync(join(folder, 'people.csv'), `${name}\n`)
  expect(await building({ card: 'rule,tents', names: 'people.csv', form: 'sheet' })).toBe(0)
  for (const file of made()) {
    const { pages } = await readPdf(read(file))
    expect(pages[0]?.replace(/\s/g, '')).toContain(name.replace(' ', ''))
  }
  writeFileSync(join(folder, 'people.csv'), `${'Venkata'.repeat(9)}\n`)
  const asked = building({ card: 'rule', names: 'people.csv' })
  await expect(asked).rejects.toThrow(/^people\.csv:1 .* even at 10 pt: shorten it by \d+ letters$/)
})

test('a set that is too large for its stock leaves the others alone, and is told', async () => {
  expect(await building({ card: 'rule,voting', stock: '5371' })).toBe(2)
  expect(made()).toEqual(['voting-avery-5371-sheet-en.pdf'])
  expect(said.join('\n')).toMatch(/^rule needs more room than the 89 × 51 mm of avery-5371/m)
  await expect(building({ card: 'poster', stock: '5371' })).rejects.toThrow(/is a whole page/)
})

test('the two sides of a tent on stock are upside down to each other, and no name is on the fold', async () => {
  await building({ card: 'tents', names: 'people.csv', stock: '5305' })
  const bytes = read('tents-avery-5305-sheet-en.pdf')
  const places = await withFile(bytes, async ({ shown }) => {
    expect(shown.numPages).toBe(1)
    const { items } = await (await shown.getPage(1)).getTextContent()
    return items.flatMap((item) => ('str' in item && item.str === 'Ada Lovelace' ? [item] : []))
  })
  // Half of letter paper's first tent: 127 mm high, folded 76.2 mm below the top.
  const fold = ((279.4 - 76.2) / 25.4) * 72
  expect(places.map(({ transform: [a, , , , , y] }) => [Math.sign(a), y > fold])).toEqual([
    [-1, true],
    [1, false],
  ])
})

test('copies share sheets where they are small, and whole pages follow each other', async () => {
  await building({ card: 'exit,poster,rule', form: 'sheet', copies: 5 })
  const counts = await Promise.all(made().map(async (file) => (await readPdf(read(file))).pages))
  expect(made().map((file, index) => [file, counts[index]?.length])).toEqual([
    ['exit-a4-sheet-en.pdf', 3],
    ['poster-a4-sheet-en.pdf', 5],
    ['rule-a4-sheet-en.pdf', 4],
  ])
})

test('a pack is made for any number of people, for another length, in black', async () => {
  await packFor({
    group: 3,
    length: '30',
    inkSaver: true,
    edition: 'keepsake',
    locale: 'en',
    out: 'out',
  })
  expect(made()).toEqual(['pack-3-30-keepsake-a4-ink-saver-en.pdf'])
  const bytes = read('pack-3-30-keepsake-a4-ink-saver-en.pdf')
  expect(await preflight(bytes)).toEqual([])
  const { pages } = await readPdf(bytes)
  const { title } = load('en').forms.exit
  const parts = await withFile(bytes, async ({ shown }) => {
    const outline = await shown.getOutline()
    return await Promise.all(
      outline.map(async ({ title: part, dest }) => {
        const [target] = Array.isArray(dest) ? dest : []
        return { part, page: await shown.getPageIndex(target) }
      }),
    )
  })
  expect(parts[0]?.page).toBe(0)
  // A part begins on a page that says what it is called there.
  for (const { part, page } of parts.filter(({ part: one }) => one === title)) {
    expect(pages[page]).toContain(part)
    expect(pages[page - 1]).not.toContain(part)
  }
  expect(parts.map(({ part }) => part)).toContain(title)
  // The first page lists what follows.
  expect(pages.slice(1).join(' ').split(title)).toHaveLength(4)
  await expect(packFor({ group: 3, length: '31', locale: 'en', out: 'out' })).rejects.toThrow(
    /There is no length "31".*write one of 30, 45, 60, 60-online, 90/,
  )
})

test('what was written is said, and how to print it', async () => {
  await building({ card: 'rule', form: 'sheet' })
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Written to out:
      rule-a4-sheet-en.pdf  2 pages on 1 sheet
    Print at 100 percent ("actual size"), never "fit to page".
    Sheets, two-sided: print on both sides, turned on the long edge, then cut along the marks."
  `)
})

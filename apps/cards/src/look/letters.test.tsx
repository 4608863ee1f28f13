import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunks } from '../sets/chunks.ts'
import { heavy } from '../testing/heavy.ts'
import { bare, printTexts } from '../testing/print-texts.tsx'
import { hebrew, name } from '../testing/random-texts.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { fromRight } from '../testing/reading-order.ts'

const some = fc.sample(name, { numRuns: heavy ? 10_000 : 400, seed: 11 })

test.each(chunks(some, 400).map((part, index) => ({ part, index })))(
  'names of many languages are printed with every letter, in order: part $index',
  async ({ part }) => {
    const { pages } = await readPdf(await printTexts(part))
    expect(pages.map(bare)).toEqual(part.map(bare))
  },
)

test.each([
  'Lê Thị Hạnh',
  'mọi người',
  'Ọlábísí Adébáyọ̀',
  'Chịnwẹ Ụzọ́',
  'Weihnachtsfeierorganisationsgruppe',
  'lentokonesuihkuturbiinimoottori',
  'Щербакова Ольга',
  'Παπαδοπούλου',
  'José'.normalize('NFD'),
  'Office Griffin',
  'למה?',
  'אוניברסיטה',
  'משה כהן',
  'דוד',
  'שָׁלוֹם',
])('%s is read back as it was written', async (text) => {
  const { pages } = await readPdf(await printTexts([text]))
  expect(pages.map(bare)).toEqual([bare(text)])
})

const mixed = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: hebrew }, fc.constantFrom('Dana', '12', '(PDF)', '«a»')),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '))

test('Hebrew is printed over several lines with every letter, mixed with Latin and digits', async () => {
  // The layout itself refuses a text whose letters it does not find in the order of reading.
  const part = fc.sample(mixed, { numRuns: heavy ? 2000 : 200, seed: 5 })
  const { pages } = await readPdf(await printTexts(part, 60))
  expect(pages.map(turned)).toEqual(part.map(turned))
})

/** Brackets may be read back as they are drawn, and runs in the order in which they stand. */
const turned = (text: string) => [...bare(text).replace(/[()«»]/g, '|')].sort().join('')

/** A stretch from left to right among words that are long enough for a reader to see which way they run. */
const long = hebrew.map((letters) => letters.padEnd(6, 'אבגדהו'))
const foreign = fc
  .tuple(long, fc.constantFrom('Dana', '12', 'PDF', '2026'), long)
  .map((words) => words.join(' '))

test('Hebrew is read back from paper in the order of reading', async () => {
  const texts = fc.array(foreign, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
  const part = fc.sample(texts, { numRuns: heavy ? 2000 : 200, seed: 6 })
  const pages = await fromRight(await printTexts(part, 60))
  expect(pages.map(bare)).toEqual(part.map(bare))
})

/** Poppler's reader, on machines that have it. */
const reader = 'pdftotext'
const hasPoppler = spawnSync(reader, ['-v']).error === undefined

test.skipIf(!hasPoppler)('another reader, poppler, finds the same letters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
  const part = some.slice(0, 400)
  writeFileSync(join(folder, 'names.pdf'), await printTexts(part))
  const text = execFileSync(reader, ['-raw', join(folder, 'names.pdf'), '-'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(text.split('\f').slice(0, -1).map(bare)).toEqual(part.map(bare))
})

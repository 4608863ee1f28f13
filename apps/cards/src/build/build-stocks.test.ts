import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrintedFile } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preflight } from '../preflight/preflight.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { writeStocks } from './build-stocks.ts'
import { Shelf } from './shelf.ts'
import { writeList } from './stock-list.ts'

const kit = load('en')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-the-room-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('small cards come ready for card stock of both papers, and a list says which', async () => {
  const shelf = new Shelf(folder)
  writeList(await writeStocks(kit, shelf), folder)
  shelf.writeList()
  const list: { id: string; paper: string }[] = JSON.parse(
    new TextDecoder().decode(read('stocks.json')),
  )
  expect(list[0]).toEqual({
    id: 'avery-5371',
    names: expect.arrayContaining(['Avery 5371', 'Avery 8371']),
    paper: 'letter',
    cell: [88.9, 50.8],
    count: 10,
  })
  expect(new Set(list.map(({ paper }) => paper))).toEqual(new Set(['letter', 'a4']))
  const files = list.flatMap(({ id }) =>
    ['sorting', 'voting'].map((set) => `${set}-${id}-sheet-en.pdf`),
  )
  expect(readdirSync(folder).sort()).toEqual(['cards.json', 'stocks.json', ...files].sort())
  const told: PrintedFile[] = JSON.parse(new TextDecoder().decode(read('cards.json')))
  expect(told.map(({ file }) => file).sort()).toEqual(files.sort())
  for (const { file, pages, bytes } of told) {
    expect(bytes).toBe(read(file).length)
    expect((await readPdf(read(file))).pages).toHaveLength(pages)
  }
  for (const file of files) expect(await preflight(read(file))).toEqual([])
  // Four votes fit twice on a sheet of ten.
  const { pages } = await readPdf(read('voting-avery-5371-sheet-en.pdf'))
  const labels = Object.values(kit.moments.kinds).map(({ label }) => label)
  for (const label of labels) expect(pages[0]?.split(label)).toHaveLength(3)
})

test('a set that does not fit in a language is not offered there', async () => {
  const [[id = '', sign] = []] = Object.entries(kit.sorting)
  if (sign === undefined) throw new Error('there are no signs to sort')
  const sorting = { ...kit.sorting, [id]: { ...sign, text: 'a long story '.repeat(60) } }
  await writeStocks({ ...kit, sorting }, new Shelf(folder))
  expect(readdirSync(folder).filter((name) => name.startsWith('sorting'))).toEqual([])
  expect(readdirSync(folder)).toContain('voting-avery-5371-sheet-en.pdf')
})

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)))
}

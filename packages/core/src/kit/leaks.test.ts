import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder, contentLocales, load } from '../load.ts'
import { leaks, secretTexts } from './leaks.ts'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const marker = 'A marker that nobody but the facilitator may ever read: 4711'
const { facilitator } = kit
const marked = {
  ...kit,
  facilitator: { ...facilitator, notes: { ...facilitator.notes, why: marker } },
}

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'))
  writeFileSync(join(folder, 'chunk.js'), text)
  return folder
}

test('there is much to keep', () => {
  expect(secretTexts(kit).length).toBeGreaterThan(100)
})

test('a marker in a note is found in a public file, as it is and escaped', () => {
  const escaped = marker.replaceAll(':', '&#58;')
  for (const text of [marker, `x="${marker}"`, escaped, JSON.stringify({ note: marker })]) {
    expect(leaks(marked, folderWith(text))).toMatchObject([{ text: marker }])
  }
})

test('public words are no leak', () => {
  expect(leaks(marked, folderWith(JSON.stringify(kit.dimensions)))).toEqual([])
})

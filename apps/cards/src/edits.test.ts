import type { StartKit } from '@read-the-room/core'
import { load, readFiles, shippedFolder } from '@read-the-room/core/load'
import { editKit, heavy, lostWords } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { wordsOf } from './pdf/words.ts'
import { allSets } from './sets/all-sets.ts'

const { files } = readFiles(shippedFolder)

/** All words on the faces of every card and sheet; lines may be parted anywhere. */
function model(kit: StartKit): string[] {
  return [allSets(kit).flatMap(wordsOf).join('\n')]
}

test.each(['en', 'es'])('cards in %s print what is typed over their texts', (locale) => {
  let seen = 0
  for (let seed = 0; seed < (heavy ? 50 : 1); seed += 1) {
    const { kit, taken } = editKit(files, locale, seed, 20)
    const { lost, shown } = lostWords(model, load(locale, shippedFolder), kit, taken)
    expect(lost).toEqual([])
    seen += shown
  }
  if (heavy) expect(seen).toBeGreaterThan(50)
})

import type { StartKit } from '@read-the-room/core'
import { load, readFiles, shippedFolder } from '@read-the-room/core/load'
import { editKit, heavy, lostWords, textsIn } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { derived, wordParts } from './derived.ts'

const { files } = readFiles(shippedFolder)

/** All words that the quiz is built with. */
function model(kit: StartKit): string[] {
  return wordParts.flatMap((part) => textsIn(derived[part](kit)))
}

test.each(['en', 'es'])('the quiz in %s says what is typed over its texts', (locale) => {
  let seen = 0
  for (let seed = 0; seed < (heavy ? 50 : 1); seed += 1) {
    const { kit, taken } = editKit(files, locale, seed, 20)
    const { lost, shown } = lostWords(model, load(locale, shippedFolder), kit, taken)
    expect(lost).toEqual([])
    seen += shown
  }
  if (heavy) expect(seen).toBeGreaterThan(50)
})

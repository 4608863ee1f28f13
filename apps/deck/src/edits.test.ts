import { lengths } from '@read-the-room/core'
import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { isComplete, load, readFiles, shippedFolder } from '@read-the-room/core/load'
import { editKit, heavy, lostWords, textsIn } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { noteTexts } from './note.ts'
import { slides } from './slides.ts'

const { files } = readFiles(shippedFolder)

/** All that slides of any length say, and their notes. */
function model(kit: FacilitatorKit): string[] {
  return lengths
    .flatMap((length) => slides(kit, length))
    .flatMap((slide) => [...textsIn(slide), ...noteTexts(slide.note)])
}

test.each(['en', 'es'])('slides in %s show what is typed over their texts', (locale) => {
  let seen = 0
  for (let seed = 0; seed < (heavy ? 50 : 1); seed += 1) {
    const { kit, taken } = editKit(files, locale, seed, 20)
    if (!isComplete(kit)) throw new Error('a shipped language is complete')
    const { lost, shown } = lostWords(model, load(locale, shippedFolder), kit, taken)
    expect(lost).toEqual([])
    seen += shown
  }
  if (heavy) expect(seen).toBeGreaterThan(50)
})

import { textsIn } from '@read-the-room/core'
import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { heavy, unshown } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { noteTexts } from './note.ts'
import { slides } from './slides.ts'

/** All that slides of any length say, and their notes. */
function model(kit: FacilitatorKit): string[] {
  return sheetIds(kit)
    .flatMap((length) => slides(kit, length))
    .flatMap((slide) => [...textsIn(slide).map(({ text }) => text), ...noteTexts(slide.note)])
}

test.each(['en', 'es'])('slides in %s show what is typed over their texts', async (locale) => {
  const { lost, shown } = await unshown(model, locale)
  expect(lost).toEqual([])
  expect(shown).toBeGreaterThan(heavy ? 50 : 0)
})

import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { heavy, unshown } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { wordsOf } from '../pdf/words.ts'
import { allSets } from './all-sets.ts'

/** All words on the faces of every card and sheet; lines may be parted anywhere. */
function model(kit: FacilitatorKit): string[] {
  return [allSets(kit).flatMap(wordsOf).join('\n')]
}

test.each(['en', 'es'])('cards in %s print what is typed over their texts', async (locale) => {
  const { lost, shown } = await unshown(model, locale)
  expect(lost).toEqual([])
  expect(shown).toBeGreaterThan(heavy ? 50 : 0)
})

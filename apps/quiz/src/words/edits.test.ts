import { type Kit, textsIn } from '@read-the-room/core'
import { heavy, unshown } from '@read-the-room/core/testing'
import { expect, test } from 'vitest'
import { derived, wordParts } from './derived.ts'

/** All words that the quiz is built with. */
function model(kit: Kit): string[] {
  return wordParts.flatMap((part) => textsIn(derived[part](kit)).map(({ text }) => text))
}

test.each(['en', 'es'])('the quiz in %s says what is typed over its texts', async (locale) => {
  const { lost, shown } = await unshown(model, locale)
  expect(lost).toEqual([])
  expect(shown).toBeGreaterThan(heavy ? 50 : 0)
})

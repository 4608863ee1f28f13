import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { FitError } from './fit-error.ts'
import { voting } from './sets/cards.tsx'

test('what to shorten is said in whole sentences, one or many', () => {
  const cut = (characters: number) => ({ field: 'moments.title', characters })
  const misfits = [
    { card: 'mixed', side: 'front' as const, cuts: [cut(1)] },
    { card: 'mixed', side: 'back' as const, cuts: [cut(2), cut(3), cut(4), cut(5)] },
  ]
  expect(new FitError(voting(load('en')), misfits, 10).message).toMatchInlineSnapshot(`
    "en: card voting, mixed, front: does not fit at 10 pt: shorten moments.title by 1 character
    en: card voting, mixed, back: does not fit at 10 pt: shorten moments.title by 2 characters, and moments.title by 3 characters, and moments.title by 4 characters, and 1 more text"
  `)
})

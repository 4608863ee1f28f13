import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { voting } from '../sets/cards.tsx'
import { FitError } from './fit-error.ts'

test('what to shorten is said in whole sentences, one or many', () => {
  const where = { place: 'en/moments.yml:3:8', field: 'title' }
  const cut = (characters: number) => ({ where, characters })
  const misfits = [
    { card: 'mixed', side: 'front' as const, cuts: [cut(1)], wide: [] },
    { card: 'mixed', side: 'back' as const, cuts: [cut(2), cut(3), cut(4), cut(5)], wide: [] },
  ]
  expect(new FitError(voting(load('en')), misfits, 10).message).toMatchInlineSnapshot(`
    "en/moments.yml:3:8  title: card voting, mixed, front: does not fit at 10 pt: shorten it by 1 character
    en/moments.yml:3:8  title: card voting, mixed, back: does not fit at 10 pt: shorten it by 2 characters, and title by 3 characters, and title by 4 characters, and 1 more text"
  `)
})

import type { PrintedFile } from '@read-the-room/core'
import { expect, test } from 'vitest'
import { decksInArchive, inArchive } from './in-archive.ts'

const file = { file: 'a.pdf', set: 'a', title: 'A', locale: 'en', pages: 1, bytes: 1 } as const

test.each([
  [{ paper: 'a4', form: 'sheet' }, true],
  [{ paper: 'a4', form: 'sheet', profile: 'large-print' }, true],
  [{ paper: 'a4' }, true],
  [{}, true],
  [{ paper: 'letter', form: 'sheet' }, false],
  [{ paper: 'a4', form: 'fold' }, false],
  [{ paper: 'a4', form: 'shop' }, false],
  [{ stock: 'avery-5371', form: 'sheet' }, false],
] as const)('%o is in the archive on A4: %s', (about, expected) => {
  expect(inArchive('a4')({ ...file, ...about } as PrintedFile)).toBe(expected)
})

test('the deck is there in every length, other programs get the usual one', () => {
  const files = [{ kind: 'pptx', name: 'deck.pptx', bytes: 1 } as const]
  const decks = {
    deck: { kind: 'html', name: 'deck-en.html', bytes: 1 } as const,
    lengths: [
      { length: '30', name: '30 minutes', files },
      { length: '60', name: '60 minutes', files },
    ],
  }
  const { deck, lengths } = decksInArchive(decks, '60')
  expect(deck).toBe(decks.deck)
  expect(lengths.map((one) => one.files)).toEqual([[], files])
})

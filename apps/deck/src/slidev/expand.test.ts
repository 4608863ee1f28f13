import { expect, test } from 'vitest'
import { emptyNote } from '../slides/note.ts'
import type { Points } from '../slides/slide.ts'
import { expand } from './expand.ts'

const close: Points = {
  id: 'end',
  layout: 'points',
  block: 'exit',
  title: 'End',
  points: ['a'],
  note: emptyNote,
}
const filling = {
  cover: close,
  groups: { close: [close] },
  settings: { lang: 'en' },
  notes: undefined,
}

test('hand-written slides stay where they are', () => {
  const lines = ['---', 'theme: none', '---', '', '@close', '', '---', '', '# Ours']
  expect(expand(lines, filling).slice(-5)).toEqual(['', '', '---', '', '# Ours'])
})

test('an unknown directive names the known ones', () => {
  expect(() => expand(['---', 'theme: none', '---', '@clsoe'], filling)).toThrow(
    'slides.md: @clsoe is not known: write @close',
  )
})

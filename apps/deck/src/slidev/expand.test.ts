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
  covers: [{ item: close, sheets: ['60'] }],
  groups: { close: [{ item: close, sheets: ['60'] }] },
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

test('a sheet with a cover of its own has it where covers stand', () => {
  const lines = ['---', 'theme: none', '---', '', '@close']
  const call = { ...close, id: 'call' }
  const covers = [...filling.covers, { item: call, sheets: ['60-online'] }]
  const found = expand(lines, { ...filling, covers }).filter((line) => /^(id|sheets):/.test(line))
  expect(found).toEqual([
    'sheets: ["60"]',
    'id: "end"',
    'sheets: ["60-online"]',
    'id: "call"',
    'sheets: ["60"]',
    'id: "end"',
  ])
})

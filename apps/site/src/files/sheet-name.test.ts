import { expect, test } from 'vitest'
import { readSheetName } from './sheet-name.ts'

test.each([
  ['rule-a4-sheet-en.pdf', { set: 'rule', paper: 'a4', form: 'sheet' }],
  [
    'quiz-before-letter-sheet-ink-saver-en.pdf',
    { set: 'quiz-before', paper: 'letter', form: 'sheet', profile: 'ink-saver' },
  ],
  ['pack-16-a4-en.pdf', { set: 'pack-16', paper: 'a4' }],
  ['guide-60-en.pdf', { set: 'guide-60' }],
  ['rule-a4-sheet-es.pdf', undefined],
  ['deck-60-en.html', undefined],
])('%s', (file, name) => {
  expect(readSheetName(file, 'en')).toEqual(name)
})

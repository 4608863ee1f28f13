import { expect, test } from 'vitest'
import { readSheetName } from './sheet-name.ts'

test.each([
  ['rule-a4-sheet-en.pdf', { set: 'rule', paper: 'a4', form: 'sheet' }],
  [
    'quiz-before-letter-sheet-ink-saver-en.pdf',
    { set: 'quiz-before', paper: 'letter', form: 'sheet', profile: 'ink-saver' },
  ],
  ['sorting-avery-5371-sheet-en.pdf', { set: 'sorting', stock: 'avery-5371', form: 'sheet' }],
  ['rule-avery-c32011-10-en.pdf', { set: 'rule', stock: 'avery-c32011-10' }],
  ['pack-16-a4-en.pdf', { set: 'pack-16', paper: 'a4' }],
  ['guide-60-en.pdf', { set: 'guide-60' }],
  ['rule-a4-sheet-es.pdf', undefined],
  ['deck-60-en.html', undefined],
])('%s', (file, name) => {
  expect(readSheetName(file, 'en', ['avery-5371', 'avery-c32011-10'])).toEqual(name)
})

import { expect, test } from 'vitest'
import { compareSize } from './size.ts'

const column = (mode: 'networking' | 'socializing', sign: string) => ({
  mode,
  label: mode,
  headline: 'A short headline',
  signs: [sign, sign, sign],
})
const slide = (sign: string) => ({
  title: 'A question?',
  columns: [column('networking', sign), column('socializing', sign)] as [
    ReturnType<typeof column>,
    ReturnType<typeof column>,
  ],
})

test('short signs are large, long ones smaller', () => {
  expect(compareSize(slide('One line of words'))).toBe('large')
  expect(compareSize(slide('x'.repeat(80)))).toBe('small')
})

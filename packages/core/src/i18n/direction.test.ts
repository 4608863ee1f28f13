import { expect, test } from 'vitest'
import { direction } from './direction.ts'

test.each(['ar', 'ar-XB', 'he', 'fa', 'ur', 'az-Arab'])('%s runs from right to left', (tag) => {
  expect(direction(tag)).toBe('rtl')
})

test.each(['en', 'en-XA', 'es', 'pt-BR', 'az', 'ja'])('%s runs from left to right', (tag) => {
  expect(direction(tag)).toBe('ltr')
})

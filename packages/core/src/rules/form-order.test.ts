import { expect, test } from 'vitest'
import { formOrder } from './form-order.ts'

test('either form may come first', () => {
  expect(formOrder({ firstForm: 'A' })).toEqual({ before: 'A', after: 'B' })
  expect(formOrder({ firstForm: 'B' })).toEqual({ before: 'B', after: 'A' })
})

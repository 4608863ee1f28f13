import { expect, test } from 'vitest'
import { chooseLengths } from './chosen-lengths.ts'
import { shippedFolder } from './folder.ts'
import { load } from './load-kit.ts'

const kit = load('en', shippedFolder)

test('a length is chosen by the name of its run sheet, and all of them by none', () => {
  expect(chooseLengths(['60-online', '30'], kit)).toEqual({ lengths: ['60-online', '30'] })
  expect(chooseLengths(undefined, kit)).toEqual({ lengths: ['30', '45', '60', '90', '60-online'] })
})

test('a length that is none is told, with the nearest', () => {
  expect(chooseLengths(['60', '60-onlin'], kit)).toEqual({
    refused:
      'There is no length "60-onlin" (did you mean "60-online"?): write one or more of 30, 45, 60, 90, 60-online.',
  })
})

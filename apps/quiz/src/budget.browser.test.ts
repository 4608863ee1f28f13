import { contentFolder } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { builtLocales } from '../vite/locales.ts'
import { budget } from './testing/budget.ts'
import { testedFolder } from './testing/build.ts'
import { sizesOf } from './testing/sizes.ts'

const locales = builtLocales(contentFolder())

test.each(locales.map(({ name, path }) => [name, path] as const))(
  'the page in %s keeps to its budget',
  (name, path) => {
    const sizes = Object.entries(sizesOf(testedFolder, name, path))
    const over = sizes.filter(([what, bytes]) => bytes > budget[what as keyof typeof budget].most)
    expect(over).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { load, shippedFolder } from '../load.ts'
import { builtLocales } from './built-locales.ts'
import { chooseLocales } from './chosen-locales.ts'

test('without a wish, every language of the folder is built, the workshop’s own first', () => {
  expect(builtLocales(shippedFolder, '')).toEqual(['en', 'es'])
})

test.each([
  ['es', ['es']],
  ['es,en', ['en', 'es']],
  ['pseudo', ['en-XA']],
  ['pseudo-rtl, es', ['ar-XB', 'es']],
])('--locale %s builds %j', (asked, locales) => {
  expect(builtLocales(shippedFolder, asked)).toEqual(locales)
  expect(locales.map((locale) => load(locale, shippedFolder).locale)).toEqual(locales)
})

test('what is no language here is named, with those that are', () => {
  expect(chooseLocales('ess', shippedFolder)).toEqual({
    refused: 'There is no language "ess": write one or more of en, es, pseudo, pseudo-rtl.',
  })
})

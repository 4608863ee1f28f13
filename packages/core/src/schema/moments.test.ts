import { expect, test } from 'vitest'
import { textsIn } from '../kit/texts.ts'
import { contentLocales, load, shippedFolder } from '../load.ts'

test.each(contentLocales(shippedFolder))(
  'the rule in %s has no digit and no code in it',
  (locale) => {
    const texts = textsIn(load(locale, shippedFolder).moments).map(({ text }) => text)
    expect(texts.filter((text) => /[\d=<>{}_]|null/.test(text))).toEqual([])
  },
)

import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { kindOfSigns, rule } from './rule.ts'

test.each(contentLocales(contentFolder()))(
  'every row of the rule in %s is an example of its kind',
  (locale) => {
    const kit = load(locale)
    for (const { kind, examples } of rule(kit, 'model', []).kinds) {
      for (const { signs, soFar } of examples) {
        expect(kindOfSigns(signs)).toBe(kind)
        const found = signs.filter((sign) => sign !== 'none').length
        expect(soFar).toBe(found === 2 ? kit.moments.soFar : '')
      }
    }
  },
)

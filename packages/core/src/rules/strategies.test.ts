import fc from 'fast-check'
import { expect, test } from 'vitest'
import { skills } from '../model/terms.ts'
import { bank, recognizeSample } from '../testing/question-samples.ts'
import { type Asked, askedIn } from './asked.ts'
import { strategies, tryStrategies } from './strategies.ts'

const [sample] = askedIn(bank({ recognize: { shade: recognizeSample() } }))
if (sample === undefined) throw new Error('the sample asks nothing')

/** A question with these options, of which the one with this index is best. */
function asking(best: number, ...texts: string[]): Asked {
  const options = texts.map((text, index) => ({
    key: String(index + 1),
    text,
    fit: index === best ? ('best' as const) : ('elsewhere' as const),
    reason: 'Why.',
  }))
  return { ...(sample as Asked), options }
}

const found = (name: string, asked: Asked[], locale = 'en') =>
  tryStrategies(asked, locale).find((one) => one.skill === 'recognize' && one.name === name)

test.each([
  ['option 2', asking(1, 'One.', 'Two.', 'Three.')],
  ['the last option', asking(2, 'One.', 'Two.', 'Three.')],
  ['the longest option', asking(1, 'Short.', 'Quite a bit longer.', 'Short.')],
  ['the shortest option', asking(0, 'No.', 'Longer.', 'Longer.')],
  ['the most commas and colons', asking(2, 'One.', 'One, two.', 'One, two, three.')],
  ['a quotation', asking(1, 'They rest.', '“Call me,” says Noor.', 'It rains.')],
  ['clothes', asking(0, 'Noor wears a suit.', 'They rest.', 'It rains.')],
  ['a place', asking(2, 'They rest.', 'It rains.', 'There is soup in the kitchen.')],
])('%s finds the best option where it is one', (name, asked) => {
  expect(found(name, [asked])).toMatchObject({ uses: 1, hits: 1 })
})

test('the words of what is asked lead to the option that repeats them', () => {
  const asked = asking(1, 'They rest.', 'The host brings a cake.', 'It rains.')
  const question = 'Why did the host bring us together?'
  expect(found('words of what is asked', [{ ...asked, question }])).toMatchObject({ hits: 1 })
})

test('between two that look alike a strategy finds half, and among all it is of no use', () => {
  const two = asking(0, 'Four.', 'Four.', 'Three and more.')
  expect(found('the shortest option', [two])).toMatchObject({ uses: 1, hits: 0.5 })
  expect(found('a quotation', [two])).toMatchObject({ uses: 0, hits: 0 })
  expect(found('no quotation', [two])).toMatchObject({ uses: 0, hits: 0 })
})

test('Spanish has its own words for clothes and places', () => {
  const asked = asking(0, 'Noor viste un traje.', 'Descansan.', 'Hay sopa en la cocina.')
  expect(found('clothes', [asked], 'es')).toMatchObject({ hits: 1 })
  expect(found('a place', [asked], 'es')).toMatchObject({ uses: 1, hits: 0 })
  expect(found('clothes', [asked], 'de')).toMatchObject({ uses: 0 })
})

test('no strategy counts more hits than uses, whatever the options say', () => {
  const text = fc.constantFrom('One.', 'Two, three.', '“Call me.”', 'A suit.', 'In the kitchen.')
  const question = fc
    .tuple(fc.nat(4), fc.array(text, { minLength: 1, maxLength: 5 }))
    .map(([best, texts]) => asking(best % texts.length, ...texts))
  fc.assert(
    fc.property(fc.array(question, { maxLength: 8 }), (asked) => {
      const results = tryStrategies(asked, 'en')
      expect(results).toHaveLength(skills.length * strategies.length)
      for (const { uses, hits } of results) {
        expect(hits).toBeGreaterThanOrEqual(0)
        expect(hits).toBeLessThanOrEqual(uses)
        expect(uses).toBeLessThanOrEqual(asked.length)
      }
    }),
  )
})

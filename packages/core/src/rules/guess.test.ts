import { expect, test } from 'vitest'
import { stances } from '../model/terms.ts'
import { bank, familySample, recognizeSample, roomSample } from '../testing/question-samples.ts'
import { type Asked, askedIn } from './asked.ts'
import { guess } from './guess.ts'
import { seededRandom } from './seeded-random.ts'

const [sample] = askedIn(bank({ recognize: { shade: recognizeSample() } }))

/** Words of which any may stand anywhere. */
const words = 'morning river basket ladder pepper window candle garden button violin'.split(' ')

/** Questions of five options each, keyed by chance; `plant` may change the best option's words. */
function keyed(seed: number, plant = (text: string) => text): Asked[] {
  const random = seededRandom(seed)
  const any = (count: number) => Math.floor(random() * count)
  return Array.from({ length: 20 }, (_, at) => {
    const best = any(5)
    const options = Array.from({ length: 5 }, (_option, index) => {
      const text = Array.from({ length: 4 }, () => words[any(words.length)]).join(' ')
      const isBest = index === best
      return {
        key: String(index + 1),
        text: isBest ? plant(text) : text,
        fit: isBest ? ('best' as const) : ('elsewhere' as const),
        reason: 'Why.',
      }
    })
    return { ...(sample as Asked), group: `scene-${at}`, id: `scene-${at}`, options }
  })
}

test.each([
  ['a word', (text: string) => `${text} gladly`],
  ['a quotation', (text: string) => `“${text}”`],
  ['its length', (text: string) => `${text} ${text}`],
])('%s that gives the best options away is learned', (_name, plant) => {
  const { found, of, p } = guess(keyed(1, plant), 'en', 200)
  expect(of).toBe(20)
  expect(found).toBeGreaterThan(15)
  expect(p).toBeLessThan(0.01)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('in keys set by chance (%i) nothing is found', (seed) => {
  expect(guess(keyed(seed), 'en', 200).p).toBeGreaterThan(0.01)
})

test('what is learned is the other groups: one scene alone teaches nothing about itself', () => {
  const [one] = keyed(1, (text) => `${text} gladly`)
  expect(guess(one === undefined ? [] : [one], 'en', 200).p).toBeGreaterThan(0.01)
})

test('families whose polite middle is mostly best are found out', () => {
  const act = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `family-${at}`,
      familySample({
        options: {
          now: `Ask about the ${words[at]}.`,
          later: `Write soon about the ${words[at]}.`,
          not: `Leave the ${words[at]}.`,
        },
        scenes: { one: roomSample('later'), two: roomSample('later'), three: roomSample('later') },
      }),
    ]),
  )
  const { found, of, p } = guess(askedIn(bank({ act })), 'en', 500)
  expect([found, of]).toEqual([24, 24])
  expect(p).toBeLessThan(0.01)
})

test('families in which each option is best once give nothing away', () => {
  const act = Object.fromEntries(words.map((word) => [word, familySample({ wish: `A ${word}.` })]))
  const { found, of } = guess(askedIn(bank({ act })), 'en', 50)
  expect(found).toBe(of / stances.length)
})

test('the same questions give the same answer', () => {
  expect(guess(keyed(3), 'en', 100)).toEqual(guess(keyed(3), 'en', 100))
})

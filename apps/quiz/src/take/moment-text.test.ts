import { type Kit, read } from '@read-the-room/core'
import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { derived } from '../words/derived.ts'
import { momentText } from './moment-text.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))
const noticed = {
  signs: { purpose: 'both', setting: 'networking' },
  ticks: { purpose: 'socializing.2' },
} as const
const linesOf = (kit: Kit) =>
  momentText(derived.guide(kit), noticed, 'Hello.', 'https://example.org/#moment.BN--').split('\n')

test.each(kits)(
  'the text in $locale is the verdict, four answers, what to say and the link',
  (kit) => {
    const { moments, dimensions, quiz } = kit
    expect(linesOf(kit)).toEqual([
      `${moments.kinds[read(noticed.signs).kind].label} ${moments.soFar}`,
      `${dimensions.purpose.question} ${moments.signs.both}: ${dimensions.purpose.socializing.signs[2]}`,
      `${dimensions.setting.question} ${dimensions.setting.networking.headline}`,
      `${dimensions.interaction.question} ${quiz.moment.open}`,
      `${dimensions.outcome.question} ${quiz.moment.open}`,
      `${quiz.moment.say}: Hello.`,
      moments.power,
      'https://example.org/#moment.BN--',
    ])
  },
)

test.each(kits)('the place to turn to is named in $locale where the workshop names one', (kit) => {
  const turnTo = 'Ana, room 4'
  const named = linesOf({ ...kit, workshop: { ...kit.workshop, turnTo } })
  expect(named.at(-2)).toBe(`${kit.moments.turnTo.named}: ${turnTo}`)
})

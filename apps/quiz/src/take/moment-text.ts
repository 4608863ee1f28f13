import { dimensionIds, read, type Signs } from '@read-the-room/core'
import type { Ticks } from '../state/state.ts'
import type { GuideWords } from '../words/guide-words.ts'
import { signWords } from '../words/sign-words.ts'

/** A moment in plain sentences with its link, for a message. */
export function momentText(
  guide: GuideWords,
  { signs, ticks }: { signs: Signs; ticks?: Ticks | undefined },
  say: string,
  link: string,
): string {
  const { dimensions, moments, moment } = guide
  const { kind, soFar } = read(signs)
  return [
    [moments.kinds[kind].label, ...(soFar ? [moments.soFar] : [])].join(' '),
    ...dimensionIds.map(
      (id) => `${dimensions[id].question} ${signWords(guide, id, signs[id], ticks?.[id])}`,
    ),
    `${moment.say}: ${say}`,
    moments.power,
    ...(moments.turnTo === undefined ? [] : [moments.turnTo]),
    link,
  ].join('\n')
}
